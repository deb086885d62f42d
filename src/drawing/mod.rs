//! Pictograms, logos and codes: bytes of a file to a small closed model.
//!
//! In: SVG or PNG, or an address for a QR code. Out: `Drawing`: paths in a box, in flat colours, or a
//! bitmap. What the model lacks (text, gradients, transparent parts, pictures inside pictures) is
//! refused with its place: nothing is dropped silently. Knows no page and no format of output. The
//! only room that names usvg, png and fast_qr.

mod code;
mod png;
mod svg;

pub use code::{QUIET_ZONE, code};

use crate::diagnostic::Diagnostic;
use crate::source::Source;
use std::fmt::Write as _;

/// Something to be drawn.
#[derive(Clone, Debug, PartialEq)]
pub enum Drawing {
    /// Paths, sharp at every size.
    Vector(Vector),
    /// Dots.
    Bitmap(Bitmap),
}

/// Paths in a box.
///
/// The origin is the top-left corner of the box and y grows downwards; the unit is the box's own.
#[derive(Clone, Debug, PartialEq)]
pub struct Vector {
    /// Width of the box.
    pub width: f32,
    /// Height of the box.
    pub height: f32,
    /// From the undermost to the topmost.
    pub shapes: Vec<Shape>,
}

/// A path and how it is painted.
#[derive(Clone, Debug, PartialEq)]
pub struct Shape {
    /// The path.
    pub outline: Vec<Segment>,
    /// How it is painted.
    pub paint: Paint,
    /// Nothing is painted outside any of them.
    pub clips: Vec<Clip>,
}

/// A step of a path; every point is absolute.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Segment {
    /// Begins a line here.
    Move([f32; 2]),
    /// A straight line to here.
    Line([f32; 2]),
    /// A cubic Bézier curve: two control points and the end.
    Curve([[f32; 2]; 3]),
    /// A straight line to where the line began.
    Close,
}

/// How a path is painted; always opaque.
#[derive(Clone, Debug, PartialEq)]
pub enum Paint {
    /// Its inside.
    Fill {
        /// The colour.
        color: Color,
        /// How what is inside is found.
        rule: FillRule,
    },
    /// Its line.
    Stroke {
        /// The colour.
        color: Color,
        /// The pen.
        pen: Pen,
    },
}

/// What draws a line.
#[derive(Clone, Debug, PartialEq)]
pub struct Pen {
    /// Width of the line.
    pub width: f32,
    /// Its ends.
    pub cap: Cap,
    /// Its corners.
    pub join: Join,
    /// From which proportion on a sharp corner is cut off.
    pub miter_limit: f32,
    /// Lengths of dashes and gaps, and how far into them the line begins; empty for a whole line.
    pub dashes: (Vec<f32>, f32),
}

/// The ends of a line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Cap {
    /// Cut off at its end.
    Butt,
    /// A half circle beyond its end.
    Round,
    /// A half square beyond its end.
    Square,
}

/// The corners of a line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Join {
    /// Sharp.
    Miter,
    /// Round.
    Round,
    /// Cut off.
    Bevel,
}

/// How the inside of a path is found.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FillRule {
    /// By the direction of the lines round a point.
    NonZero,
    /// By the number of lines round a point.
    EvenOdd,
}

/// A colour of sRGB.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Color(pub [u8; 3]);

/// Where a shape may be seen.
#[derive(Clone, Debug, PartialEq)]
pub struct Clip {
    /// The path.
    pub outline: Vec<Segment>,
    /// How what is inside is found.
    pub rule: FillRule,
}

/// Dots of sRGB, in rows from the top.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Bitmap {
    /// Dots in a row.
    pub width: u32,
    /// Rows.
    pub height: u32,
    /// Red, green and blue of each dot.
    pub colors: Vec<u8>,
    /// The opacity of each dot; none if all are opaque.
    pub alpha: Option<Vec<u8>>,
    /// The file as it was read.
    pub file: Vec<u8>,
}

impl Color {
    /// Black.
    pub const BLACK: Self = Self([0; 3]);

    /// Contrast with white paper, from 1 to 21 (WCAG 2.1, 1.4.3).
    #[must_use]
    pub fn contrast(self) -> f32 {
        let linear = |value: u8| {
            let value = f32::from(value) / 255.0;
            if value <= 0.040_45 {
                value / 12.92
            } else {
                ((value + 0.055) / 1.055).powf(2.4)
            }
        };
        let [red, green, blue] = self.0.map(linear);
        1.05 / (0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05)
    }
}

/// Dots of sRGB, in rows from the top, as a PNG file.
///
/// Small before exact: where there are few colours, each value of each dot is rounded to one of
/// sixteen.
#[must_use]
pub fn png(width: u32, height: u32, colors: &[u8]) -> Vec<u8> {
    png::write(width, height, colors)
}

impl Drawing {
    /// Reads a file, SVG or PNG by the end of its name.
    ///
    /// # Errors
    /// When it is missing, broken, too large, or holds what the model lacks.
    pub fn read(source: &Source, path: &str) -> Result<Self, Diagnostic> {
        let end = path.rsplit_once('.').map(|(_, end)| end.to_lowercase());
        match end.as_deref() {
            Some("svg") => svg::read(&source.read_text(path)?).map(Self::Vector),
            Some("png") => png::read(path, &source.read(path)?).map(Self::Bitmap),
            Some(_) | None => Err(Diagnostic::error(
                "bad-drawing",
                format!("`{path}` is neither an SVG nor a PNG file"),
            )
            .hint("save it as SVG, else as PNG, and name that file")),
        }
    }

    /// Reads a pictogram: an SVG in a box of 24 × 24, black only.
    ///
    /// # Errors
    /// As for any drawing, and when it has another box or another colour.
    pub fn pictogram(source: &Source, path: &str) -> Result<Self, Diagnostic> {
        let file = source.read_text(path)?;
        let vector = svg::read(&file)?;
        svg::plain(&file, &vector)?;
        Ok(Self::Vector(vector))
    }

    /// Width by height.
    #[must_use]
    pub fn proportion(&self) -> f32 {
        match self {
            Self::Vector(vector) => vector.width / vector.height,
            Self::Bitmap(bitmap) => bitmap.width as f32 / bitmap.height as f32,
        }
    }

    /// A text that differs when the drawing does.
    #[must_use]
    pub fn signature(&self) -> String {
        match self {
            Self::Vector(vector) => vector.to_svg("", Colors::Own),
            Self::Bitmap(bitmap) => bitmap.file.iter().map(|byte| char::from(*byte)).collect(),
        }
    }

    /// The highest contrast with white paper of anything that it draws, from 1 to 21.
    #[must_use]
    pub fn contrast(&self) -> f32 {
        match self {
            Self::Vector(vector) => vector.shapes.iter().map(|shape| shape.color().contrast()),
            Self::Bitmap(bitmap) => return bitmap.contrast(),
        }
        .fold(1.0, f32::max)
    }
}

impl Bitmap {
    /// The contrast that the twentieth part of its dots has: a few dark dots make no logo.
    fn contrast(&self) -> f32 {
        let dots = self.colors.chunks_exact(3).enumerate().map(|(at, dot)| {
            let alpha = self.alpha.as_ref().map_or(255, |alpha| alpha[at]);
            let over = |value: u8| {
                let value = u32::from(value) * u32::from(alpha) + 255 * u32::from(255 - alpha);
                (value / 255) as u8
            };
            Color([over(dot[0]), over(dot[1]), over(dot[2])]).contrast()
        });
        let mut dots: Vec<f32> = dots.collect();
        dots.sort_by(|a, b| b.total_cmp(a));
        dots.get(dots.len() / 20).copied().unwrap_or(1.0)
    }
}

impl Shape {
    /// Its colour.
    #[must_use]
    pub fn color(&self) -> Color {
        match self.paint {
            Paint::Fill { color, .. } | Paint::Stroke { color, .. } => color,
        }
    }
}

/// What colours an SVG is written in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Colors {
    /// Those of the drawing.
    Own,
    /// Only that of the text round it.
    OfText,
}

impl Vector {
    /// An SVG element of the same look; `attributes` stands in its tag as it is.
    #[must_use]
    pub fn to_svg(&self, attributes: &str, colors: Colors) -> String {
        let mut svg = format!(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {} {}\"{attributes}>",
            number(self.width),
            number(self.height)
        );
        // A clip path needs a name of its own in the page; only drawings in files of their own,
        // which are logos, have any.
        let mut clips: Vec<&Vec<Clip>> = Vec::new();
        for shape in &self.shapes {
            if !shape.clips.is_empty() && !clips.contains(&&shape.clips) {
                clips.push(&shape.clips);
            }
        }
        for (index, list) in clips.iter().enumerate() {
            for (depth, clip) in list.iter().enumerate() {
                let _ = write!(svg, "<clipPath id=\"c{index}-{depth}\"");
                if depth > 0 {
                    let _ = write!(svg, " clip-path=\"url(#c{index}-{})\"", depth - 1);
                }
                let rule = match clip.rule {
                    FillRule::NonZero => "",
                    FillRule::EvenOdd => " clip-rule=\"evenodd\"",
                };
                let _ = write!(
                    svg,
                    "><path d=\"{}\"{rule}/></clipPath>",
                    data(&clip.outline)
                );
            }
        }
        for shape in &self.shapes {
            let _ = write!(svg, "<path d=\"{}\"", data(&shape.outline));
            let color = match colors {
                Colors::OfText => "currentColor".to_owned(),
                Colors::Own => {
                    let Color([red, green, blue]) = shape.color();
                    format!("#{red:02x}{green:02x}{blue:02x}")
                }
            };
            match &shape.paint {
                Paint::Fill { rule, .. } => {
                    let _ = write!(svg, " fill=\"{color}\"");
                    if *rule == FillRule::EvenOdd {
                        svg.push_str(" fill-rule=\"evenodd\"");
                    }
                }
                Paint::Stroke { pen, .. } => pen.write(&mut svg, &color),
            }
            if let Some(index) = clips.iter().position(|known| **known == shape.clips) {
                let _ = write!(
                    svg,
                    " clip-path=\"url(#c{index}-{})\"",
                    shape.clips.len() - 1
                );
            }
            svg.push_str("/>");
        }
        svg.push_str("</svg>");
        svg
    }
}

impl Pen {
    fn write(&self, svg: &mut String, color: &str) {
        let width = number(self.width);
        let _ = write!(
            svg,
            " fill=\"none\" stroke=\"{color}\" stroke-width=\"{width}\""
        );
        match self.cap {
            Cap::Butt => {}
            Cap::Round => svg.push_str(" stroke-linecap=\"round\""),
            Cap::Square => svg.push_str(" stroke-linecap=\"square\""),
        }
        match self.join {
            Join::Miter => {
                let _ = write!(svg, " stroke-miterlimit=\"{}\"", number(self.miter_limit));
            }
            Join::Round => svg.push_str(" stroke-linejoin=\"round\""),
            Join::Bevel => svg.push_str(" stroke-linejoin=\"bevel\""),
        }
        let (dashes, offset) = &self.dashes;
        if !dashes.is_empty() {
            let dashes: Vec<String> = dashes.iter().map(|length| number(*length)).collect();
            let _ = write!(
                svg,
                " stroke-dasharray=\"{}\" stroke-dashoffset=\"{}\"",
                dashes.join(" "),
                number(*offset)
            );
        }
    }
}

/// The path data of an outline.
fn data(outline: &[Segment]) -> String {
    let mut data = String::new();
    let mut write = |letter: char, points: &[[f32; 2]]| {
        data.push(letter);
        for (index, value) in points.as_flattened().iter().enumerate() {
            let value = number(*value);
            if index > 0 && !value.starts_with('-') {
                data.push(' ');
            }
            data.push_str(&value);
        }
    };
    for segment in outline {
        match segment {
            Segment::Move(point) => write('M', &[*point]),
            Segment::Line(point) => write('L', &[*point]),
            Segment::Curve(points) => write('C', points),
            Segment::Close => write('Z', &[]),
        }
    }
    data
}

/// A number with at most two decimals, as short as it can be written.
fn number(value: f32) -> String {
    let rounded = (value * 100.0).round() / 100.0;
    // There is no need to tell the zeros apart.
    let rounded = if rounded == 0.0 { 0.0 } else { rounded };
    rounded.to_string()
}
