//! Pages become pictures of dots: for a phone's messages, for the small picture beside a title, and
//! for whoever corrects a text and wants to see the sheet.
//!
//! In: `Paged`. Out: `Picture`, and its bytes as PNG. What is drawn is what is printed: the same
//! glyphs in the same places. The only room that names tiny-skia.

mod glyphs;

use crate::drawing::{Bitmap, Cap, Clip, Drawing, FillRule, Join, Paint, Segment, Vector};
use crate::drawing::{Color, png};
use crate::layout::{Item, Paged};
use glyphs::Glyphs;
use tiny_skia::{Mask, Path, PathBuilder, Pixmap, Stroke, Transform};

/// Dots of sRGB, in rows from the top.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Picture {
    /// Dots in a row.
    pub width: u32,
    /// Rows.
    pub height: u32,
    /// Red, green and blue of each dot.
    pub colors: Vec<u8>,
}

impl Picture {
    /// The whole picture again, in rows of so many dots; each is the mean of those that it stands for.
    #[must_use]
    pub fn shrunk(&self, width: u32) -> Self {
        let width = width.clamp(1, self.width.max(1));
        let height = (self.height * width / self.width.max(1)).max(1);
        let mut colors = Vec::with_capacity((width * height * 3) as usize);
        let edge = |at: u32, of: u32, all: u32| at * all / of;
        for row in 0..height {
            let top = edge(row, height, self.height);
            let bottom = edge(row + 1, height, self.height).max(top + 1);
            for column in 0..width {
                let left = edge(column, width, self.width);
                let right = edge(column + 1, width, self.width).max(left + 1);
                let mut sums = [0_u32; 3];
                for y in top..bottom {
                    let start = (y * self.width + left) as usize * 3;
                    let dots = &self.colors[start..start + (right - left) as usize * 3];
                    for dot in dots.chunks_exact(3) {
                        for (sum, value) in sums.iter_mut().zip(dot) {
                            *sum += u32::from(*value);
                        }
                    }
                }
                let count = (bottom - top) * (right - left);
                colors.extend(sums.map(|sum| (sum / count) as u8));
            }
        }
        Self {
            width,
            height,
            colors,
        }
    }

    /// The picture as a PNG file.
    #[must_use]
    pub fn png(&self) -> Vec<u8> {
        png(self.width, self.height, &self.colors)
    }
}

/// Draws the pages of one sheet; a glyph is filled once for all of them.
#[derive(Debug)]
pub struct Painter<'a> {
    paged: &'a Paged,
    /// Dots to a point.
    scale: f32,
    width: u32,
    height: u32,
    glyphs: Glyphs<'a>,
}

impl<'a> Painter<'a> {
    /// For pictures so many dots wide.
    #[must_use]
    pub fn new(paged: &'a Paged, width: u32) -> Self {
        let width = width.max(1);
        let scale = width as f32 / paged.width;
        Self {
            paged,
            scale,
            width,
            height: (paged.height * scale).round().max(1.0) as u32,
            glyphs: Glyphs::new(paged),
        }
    }

    /// A page, from 0; white if there is no such page.
    #[must_use]
    pub fn page(&mut self, page: usize) -> Picture {
        let mut canvas = Canvas::white(self.width, self.height);
        let items = self
            .paged
            .pages
            .get(page)
            .map_or(&[][..], |page| &page.items);
        // As on paper: text stands on bars and drawings.
        for item in items {
            match item {
                Item::Bar {
                    owner: _,
                    x,
                    y,
                    width,
                    height,
                    ink,
                } => canvas.bar(
                    [*x, *y, *width, *height].map(|v| v * self.scale),
                    ink.color(),
                ),
                Item::Drawing {
                    owner: _,
                    x,
                    y,
                    width,
                    height,
                    drawing,
                } => canvas.drawing(drawing, [*x, *y, *width, *height].map(|v| v * self.scale)),
                Item::Text(_) => {}
            }
        }
        for item in items {
            if let Item::Text(run) = item {
                self.glyphs.run(&mut canvas, run, self.scale);
            }
        }
        canvas.picture()
    }
}

/// Where dots are set; opaque throughout.
struct Canvas {
    width: u32,
    height: u32,
    /// Red, green, blue and 255.
    dots: Vec<u8>,
}

impl Canvas {
    fn white(width: u32, height: u32) -> Self {
        Self {
            width,
            height,
            dots: vec![255; width as usize * height as usize * 4],
        }
    }

    /// Lays a colour over a dot: all of it at 255, nothing at 0.
    fn blend(&mut self, at: usize, color: Color, coverage: u8) {
        let part = u32::from(coverage);
        for (dot, value) in self.dots[at..at + 3].iter_mut().zip(color.0) {
            let mixed = u32::from(*dot) * (255 - part) + u32::from(value) * part;
            *dot = ((mixed + 127) / 255) as u8;
        }
    }

    /// A filled rectangle; a line thinner than a dot is one dot, else it would come and go.
    fn bar(&mut self, [x, y, width, height]: [f32; 4], color: Color) {
        let span = |start: f32, length: f32, all: u32| {
            let first = start.round().max(0.0) as u32;
            let last = (start + length).round().max(first as f32 + 1.0) as u32;
            first.min(all)..last.min(all)
        };
        let columns = span(x, width, self.width);
        for row in span(y, height, self.height) {
            for column in columns.clone() {
                self.blend((row * self.width + column) as usize * 4, color, 255);
            }
        }
    }

    /// A drawing in a rectangle: left, top, width, height.
    fn drawing(&mut self, drawing: &Drawing, place: [f32; 4]) {
        match drawing {
            Drawing::Vector(vector) => self.vector(vector, place),
            Drawing::Bitmap(bitmap) => self.bitmap(bitmap, place),
        }
    }

    fn vector(&mut self, vector: &Vector, [left, top, width, height]: [f32; 4]) {
        let (x, y) = (width / vector.width, height / vector.height);
        let place = Transform::from_row(x, 0.0, 0.0, y, left, top);
        let dots = std::mem::take(&mut self.dots);
        let size = tiny_skia::IntSize::from_wh(self.width, self.height);
        let Some(mut pixmap) = size.and_then(|size| Pixmap::from_vec(dots, size)) else {
            return;
        };
        for shape in &vector.shapes {
            let Some(path) = path(&shape.outline) else {
                continue;
            };
            let mask = clips(&shape.clips, place, (self.width, self.height));
            let [red, green, blue] = shape.color().0;
            let mut paint = tiny_skia::Paint::default();
            paint.set_color_rgba8(red, green, blue, 255);
            match &shape.paint {
                Paint::Fill { rule, .. } => {
                    pixmap.fill_path(&path, &paint, filled(*rule), place, mask.as_ref());
                }
                Paint::Stroke { pen, .. } => {
                    let (dashes, offset) = &pen.dashes;
                    let stroke = Stroke {
                        width: pen.width,
                        miter_limit: pen.miter_limit,
                        line_cap: match pen.cap {
                            Cap::Butt => tiny_skia::LineCap::Butt,
                            Cap::Round => tiny_skia::LineCap::Round,
                            Cap::Square => tiny_skia::LineCap::Square,
                        },
                        line_join: match pen.join {
                            Join::Miter => tiny_skia::LineJoin::Miter,
                            Join::Round => tiny_skia::LineJoin::Round,
                            Join::Bevel => tiny_skia::LineJoin::Bevel,
                        },
                        dash: tiny_skia::StrokeDash::new(dashes.clone(), *offset),
                    };
                    pixmap.stroke_path(&path, &paint, &stroke, place, mask.as_ref());
                }
            }
        }
        self.dots = pixmap.take();
    }

    /// Dots on dots, each the nearest of the drawing's.
    fn bitmap(&mut self, bitmap: &Bitmap, [left, top, width, height]: [f32; 4]) {
        let (first, last) = (left.round().max(0.0), (left + width).round().max(0.0));
        let (over, under) = (top.round().max(0.0), (top + height).round().max(0.0));
        let nearest = |at: u32, start: f32, length: f32, all: u32| {
            let part = (at as f32 + 0.5 - start) / length.max(f32::EPSILON);
            ((part * all as f32) as u32).min(all.saturating_sub(1))
        };
        for row in over as u32..(under as u32).min(self.height) {
            let y = nearest(row, top, height, bitmap.height);
            for column in first as u32..(last as u32).min(self.width) {
                let x = nearest(column, left, width, bitmap.width);
                let dot = (y * bitmap.width + x) as usize;
                let opacity = bitmap.alpha.as_ref().map_or(255, |alpha| alpha[dot]);
                let color = &bitmap.colors[dot * 3..dot * 3 + 3];
                let at = (row * self.width + column) as usize * 4;
                self.blend(at, Color([color[0], color[1], color[2]]), opacity);
            }
        }
    }

    fn picture(self) -> Picture {
        let dots = self.dots.chunks_exact(4);
        Picture {
            width: self.width,
            height: self.height,
            colors: dots.flat_map(|dot| [dot[0], dot[1], dot[2]]).collect(),
        }
    }
}

fn filled(rule: FillRule) -> tiny_skia::FillRule {
    match rule {
        FillRule::NonZero => tiny_skia::FillRule::Winding,
        FillRule::EvenOdd => tiny_skia::FillRule::EvenOdd,
    }
}

/// What is inside all of them; none if nothing is cut off.
fn clips(clips: &[Clip], place: Transform, (width, height): (u32, u32)) -> Option<Mask> {
    let mut all: Option<Mask> = None;
    for clip in clips {
        let Some(path) = path(&clip.outline) else {
            continue;
        };
        match &mut all {
            Some(mask) => mask.intersect_path(&path, filled(clip.rule), true, place),
            None => {
                let mut mask = Mask::new(width, height)?;
                mask.fill_path(&path, filled(clip.rule), true, place);
                all = Some(mask);
            }
        }
    }
    all
}

/// A path; none if it has no length.
fn path(outline: &[Segment]) -> Option<Path> {
    let mut path = PathBuilder::new();
    for segment in outline {
        match *segment {
            Segment::Move([x, y]) => path.move_to(x, y),
            Segment::Line([x, y]) => path.line_to(x, y),
            Segment::Curve([[ax, ay], [bx, by], [x, y]]) => path.cubic_to(ax, ay, bx, by, x, y),
            Segment::Close => path.close(),
        }
    }
    path.finish()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Black on the left, white on the right.
    fn halves() -> Picture {
        Picture {
            width: 4,
            height: 2,
            colors: [0, 0, 255, 255, 0, 0, 255, 255]
                .into_iter()
                .flat_map(|value| [value; 3])
                .collect(),
        }
    }

    #[test]
    fn a_dot_of_the_smaller_picture_is_the_mean_of_its_dots() {
        let small = halves().shrunk(2);
        assert_eq!((small.width, small.height), (2, 1));
        assert_eq!(small.colors, [0, 0, 0, 255, 255, 255]);
        assert_eq!(halves().shrunk(1).colors, [127; 3]);
    }

    #[test]
    fn a_thin_line_is_one_dot() {
        let mut canvas = Canvas::white(3, 3);
        canvas.bar([0.0, 1.2, 3.0, 0.01], Color::BLACK);
        let colors = canvas.picture().colors;
        assert_eq!(colors[..9], [255; 9]);
        assert_eq!(colors[9..18], [0; 9]);
        assert_eq!(colors[18..], [255; 9]);
    }
}
