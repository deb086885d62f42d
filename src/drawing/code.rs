//! QR codes (ISO/IEC 18004).

use super::{Color, Drawing, FillRule, Paint, Segment, Shape, Vector};
use fast_qr::qr::QRBuilder;
use fast_qr::{ECL, Mode};

/// Light modules that must stand round the symbol (ISO/IEC 18004, 5.3.8).
pub const QUIET_ZONE: usize = 4;

/// The QR code of an address, with its quiet zone; the unit is a module.
///
/// Error correction of level M, which holds 15 % of damage: a fold, or a bad copy. None if the
/// address is longer than a code can hold (2331 bytes).
#[must_use]
pub fn code(address: &str) -> Option<Drawing> {
    let symbol = QRBuilder::new(address)
        .ecl(ECL::M)
        .mode(Mode::Byte)
        .build()
        .ok()?;
    let dark = |x: usize, y: usize| {
        let inside = x < symbol.size && y < symbol.size;
        inside && symbol[y][x].value()
    };
    let size = (symbol.size + 2 * QUIET_ZONE) as f32;
    Some(Drawing::Vector(Vector {
        width: size,
        height: size,
        shapes: vec![Shape {
            outline: outline(symbol.size, &dark),
            paint: Paint::Fill {
                color: Color::BLACK,
                rule: FillRule::EvenOdd,
            },
            clips: Vec::new(),
        }],
    }))
}

/// The borders between dark and light. One path round each dark area: squares side by side would
/// show hairlines between them on a screen.
fn outline(size: usize, dark: &impl Fn(usize, usize) -> bool) -> Vec<Segment> {
    // The edges, by the corner at which they begin: dark lies at their right.
    let mut edges: Vec<Vec<(usize, usize)>> = vec![Vec::new(); (size + 1) * (size + 1)];
    let corner = |x: usize, y: usize| y * (size + 1) + x;
    for y in 0..size {
        for x in 0..size {
            if !dark(x, y) {
                continue;
            }
            if y == 0 || !dark(x, y - 1) {
                edges[corner(x, y)].push((x + 1, y));
            }
            if !dark(x + 1, y) {
                edges[corner(x + 1, y)].push((x + 1, y + 1));
            }
            if !dark(x, y + 1) {
                edges[corner(x + 1, y + 1)].push((x, y + 1));
            }
            if x == 0 || !dark(x - 1, y) {
                edges[corner(x, y + 1)].push((x, y));
            }
        }
    }
    let point = |(x, y): (usize, usize)| [(x + QUIET_ZONE) as f32, (y + QUIET_ZONE) as f32];
    let mut outline = Vec::new();
    for y in 0..=size {
        for x in 0..=size {
            while let Some(next) = edges[corner(x, y)].pop() {
                let (start, mut before, mut here) = ((x, y), (x, y), next);
                outline.push(Segment::Move(point(start)));
                while here != start {
                    let Some(next) = edges[corner(here.0, here.1)].pop() else {
                        break;
                    };
                    // Only corners are written.
                    let straight = (before.0 == next.0) || (before.1 == next.1);
                    if !straight {
                        outline.push(Segment::Line(point(here)));
                    }
                    (before, here) = (here, next);
                }
                outline.push(Segment::Close);
            }
        }
    }
    outline
}

#[cfg(test)]
mod tests {
    use super::{Drawing, QUIET_ZONE, Segment, code, outline};

    #[test]
    fn an_area_with_a_hole_has_two_borders() {
        let ring = |x: usize, y: usize| x < 3 && y < 3 && (x, y) != (1, 1);
        let path = outline(3, &ring);
        let begins = |segment: &&Segment| matches!(segment, Segment::Move(_));
        let corners = |segment: &&Segment| matches!(segment, Segment::Line(_));
        assert_eq!(path.iter().filter(begins).count(), 2);
        assert_eq!(path.iter().filter(corners).count(), 6);
    }

    #[test]
    fn a_code_has_its_quiet_zone() {
        let Some(Drawing::Vector(vector)) = code("https://example.org/it/a.html") else {
            panic!("there is no code");
        };
        // Version 3: 29 modules.
        assert_eq!(vector.width, 37.0);
        let edge = QUIET_ZONE as f32;
        let points = vector.shapes[0].outline.iter().filter_map(|s| match s {
            Segment::Move(point) | Segment::Line(point) => Some(*point),
            Segment::Curve(_) | Segment::Close => None,
        });
        let (low, high) = points.fold((f32::MAX, 0.0_f32), |(low, high), [x, y]| {
            (low.min(x).min(y), high.max(x).max(y))
        });
        assert_eq!((low, high), (edge, 37.0 - edge));
    }

    #[test]
    fn what_no_code_can_hold_is_refused() {
        assert!(code(&"x".repeat(3000)).is_none());
    }
}
