//! SVG files to paths. usvg resolves styles, shapes, copies and transformations; what is left is
//! paths, and whatever the model lacks.

use super::{Cap, Clip, Color, FillRule, Join, Paint, Pen, Segment, Shape, Vector};
use crate::diagnostic::{Diagnostic, File, Place};
use std::sync::Arc;
use usvg::roxmltree::{Document, ParsingOptions};
use usvg::tiny_skia_path::{Path, PathSegment, Point, StrokeDash, Transform};
use usvg::{Group, ImageHrefResolver, Node, Options, Tree};

/// The most bytes of a file: its paths stand in every sheet and every page.
const MOST_BYTES: usize = 200_000;
/// The most steps of all paths together.
const MOST_SEGMENTS: usize = 20_000;
/// The box of a pictogram.
const PICTOGRAM: f32 = 24.0;

/// What the model lacks, by the name of its element: the cause, and what to do.
const LACKING: [(&str, &str, &str); 5] = [
    (
        "text",
        "text, which needs a font of its own",
        "convert the text to paths (Inkscape: Path, Object to Path) and save it again",
    ),
    (
        "image",
        "a picture inside the picture",
        "draw it with paths, or save the whole as PNG",
    ),
    (
        "foreignObject",
        "what is no drawing",
        "draw it with paths, or save the whole as PNG",
    ),
    (
        "filter",
        "a filter",
        "take the effect away, or save the whole as PNG",
    ),
    (
        "mask",
        "a mask",
        "cut the paths instead, or save the whole as PNG",
    ),
];

pub(super) fn read(file: &Arc<File>) -> Result<Vector, Diagnostic> {
    let refused = |cause: String, remedy: &str| {
        Diagnostic::error("bad-drawing", cause)
            .at(Place::new(file, 0..0))
            .hint(remedy)
    };
    if file.text.len() > MOST_BYTES {
        let cause = format!(
            "the drawing has {} bytes; the most is {MOST_BYTES}",
            file.text.len()
        );
        return Err(refused(cause, "draw it simpler, or save it as PNG"));
    }
    let options = ParsingOptions {
        // Illustrator writes one, for its own names.
        allow_dtd: true,
        ..ParsingOptions::default()
    };
    let xml = Document::parse_with_options(&file.text, options).map_err(|error| {
        let at = error.pos();
        let line = at.row.saturating_sub(1) as usize;
        let start: usize = file
            .text
            .split_inclusive('\n')
            .take(line)
            .map(str::len)
            .sum();
        Diagnostic::error("bad-drawing", format!("this is no SVG: {error}"))
            .at(Place::new(file, start..start))
            .hint("open it in a drawing program and save it as SVG again")
    })?;
    for node in xml.descendants() {
        let name = node.tag_name().name();
        if let Some((_, what, remedy)) = LACKING.iter().find(|(lacking, _, _)| *lacking == name) {
            let start = node.range().start;
            let tag = start..start + 1 + name.len();
            return Err(
                Diagnostic::error("bad-drawing", format!("the drawing holds {what}"))
                    .at(Place::new(file, tag))
                    .hint(*remedy),
            );
        }
    }
    let options = Options {
        image_href_resolver: ImageHrefResolver {
            resolve_data: Box::new(|_, _, _| None),
            // No file but this one is read.
            resolve_string: Box::new(|_, _| None),
        },
        ..Options::default()
    };
    let tree = Tree::from_xmltree(&xml, &options).map_err(|error| {
        let cause = format!("the drawing cannot be read: {error}");
        refused(
            cause,
            "open it in a drawing program and save it as SVG again",
        )
    })?;
    let mut reader = Reader {
        shapes: Vec::new(),
        segments: 0,
    };
    reader.group(tree.root(), &[]).map_err(|lack| {
        let (cause, remedy) = lack.say();
        refused(cause.to_owned(), remedy)
    })?;
    if reader.shapes.is_empty() {
        return Err(refused(
            "the drawing draws nothing".into(),
            "see that its shapes have a fill or a line",
        ));
    }
    let mut vector = Vector {
        width: tree.size().width(),
        height: tree.size().height(),
        shapes: reader.shapes,
    };
    let bounds = tree.root().abs_stroke_bounding_box();
    let (width, height) = (vector.width, vector.height);
    let beyond = bounds.left() < -0.01
        || bounds.top() < -0.01
        || bounds.right() > width + 0.01
        || bounds.bottom() > height + 0.01;
    if beyond {
        let corners = [[0.0, 0.0], [width, 0.0], [width, height], [0.0, height]];
        vector.clip(&corners);
    }
    vector.resize();
    Ok(vector)
}

/// Refuses what is no pictogram: another box, or another colour than black.
pub(super) fn plain(file: &Arc<File>, vector: &Vector) -> Result<(), Diagnostic> {
    let refused = |cause: &str, remedy: &str| {
        Err(Diagnostic::error("bad-drawing", cause)
            .at(Place::new(file, 0..0))
            .hint(remedy))
    };
    if (vector.width, vector.height) != (PICTOGRAM, PICTOGRAM) {
        return refused(
            "a pictogram has a box of 24 × 24",
            "write `viewBox=\"0 0 24 24\"` without width and height, and draw inside it",
        );
    }
    if vector
        .shapes
        .iter()
        .any(|shape| shape.color() != Color::BLACK)
    {
        return refused(
            "a pictogram is black only",
            "give every line and fill the colour #000: it must live on any copier",
        );
    }
    Ok(())
}

/// What the model lacks and only the resolved drawing shows.
#[derive(Clone, Copy)]
enum Lack {
    Gradient,
    Transparency,
    Clip,
    Size,
}

impl Lack {
    fn say(self) -> (&'static str, &'static str) {
        match self {
            Self::Gradient => (
                "the drawing has a colour that runs into another, or a pattern",
                "give each shape one colour, or save the whole as PNG",
            ),
            Self::Transparency => (
                "the drawing has transparent parts",
                "give each shape a full colour, or save the whole as PNG",
            ),
            Self::Clip => (
                "the drawing is cut out by a shape of several parts",
                "cut the paths themselves, or save the whole as PNG",
            ),
            Self::Size => (
                "the drawing has more than 20000 points",
                "draw it simpler, or save it as PNG",
            ),
        }
    }
}

struct Reader {
    shapes: Vec<Shape>,
    segments: usize,
}

impl Reader {
    fn group(&mut self, group: &Group, around: &[Clip]) -> Result<(), Lack> {
        if group.opacity().get() < 1.0 || group.blend_mode() != usvg::BlendMode::Normal {
            return Err(Lack::Transparency);
        }
        if group.mask().is_some() || !group.filters().is_empty() {
            return Err(Lack::Transparency);
        }
        let mut clips = around.to_vec();
        if let Some(clip) = group.clip_path() {
            // A clip path stands in the space of the group that it cuts.
            let space = group.abs_transform();
            let mut next = Some(clip);
            while let Some(clip) = next {
                clips.push(cut(clip.root(), space.pre_concat(clip.transform()))?);
                next = clip.clip_path();
            }
        }
        for node in group.children() {
            match node {
                Node::Group(group) => self.group(group, &clips)?,
                Node::Path(path) if path.is_visible() => self.path(path, &clips)?,
                Node::Path(_) => {}
                // Refused by name before; here only what a later usvg may make of other elements.
                Node::Image(_) | Node::Text(_) => return Err(Lack::Transparency),
            }
        }
        Ok(())
    }

    fn path(&mut self, path: &usvg::Path, clips: &[Clip]) -> Result<(), Lack> {
        let space = path.abs_transform();
        let fill = match path.fill() {
            Some(fill) => Some((
                path.data().clone().transform(space),
                Paint::Fill {
                    color: color(fill.paint(), fill.opacity().get())?,
                    rule: rule(fill.rule()),
                },
            )),
            None => None,
        };
        let stroke = match path.stroke() {
            Some(stroke) => Some(line(path.data(), stroke, space)?),
            None => None,
        };
        let order = match path.paint_order() {
            usvg::PaintOrder::FillAndStroke => [fill, stroke],
            usvg::PaintOrder::StrokeAndFill => [stroke, fill],
        };
        for (outline, paint) in order.into_iter().flatten() {
            let Some(outline) = outline else { continue };
            self.push(segments(&outline), paint, clips)?;
        }
        Ok(())
    }

    fn push(&mut self, outline: Vec<Segment>, paint: Paint, clips: &[Clip]) -> Result<(), Lack> {
        self.segments += outline.len();
        if self.segments > MOST_SEGMENTS {
            return Err(Lack::Size);
        }
        // Lines of one pen and colour are one path: painted twice, a colour is no darker.
        if let (Paint::Stroke { .. }, Some(last)) = (&paint, self.shapes.last_mut())
            && last.paint == paint
            && last.clips == clips
        {
            last.outline.extend(outline);
            return Ok(());
        }
        self.shapes.push(Shape {
            outline,
            paint,
            clips: clips.to_vec(),
        });
        Ok(())
    }
}

/// A line with its pen; where the space is bent, so that the pen would be an ellipse, its outline.
fn line(
    path: &Path,
    stroke: &usvg::Stroke,
    space: Transform,
) -> Result<(Option<Path>, Paint), Lack> {
    let color = color(stroke.paint(), stroke.opacity().get())?;
    let (across, down) = ((space.sx, space.ky), (space.kx, space.sy));
    let length = |(x, y): (f32, f32)| x.hypot(y);
    let scale = length(across);
    let even = (scale - length(down)).abs() < 0.001 * scale
        && (across.0 * down.0 + across.1 * down.1).abs() < 0.001 * scale * scale;
    if !even {
        let mut path = path.clone();
        let mut pen = stroke.to_tiny_skia();
        if let Some(dash) = pen.dash.take() {
            path = dashed(&path, &dash).unwrap_or(path);
        }
        let outline = path.stroke(&pen, 4.0);
        let paint = Paint::Fill {
            color,
            rule: FillRule::NonZero,
        };
        return Ok((outline.and_then(|outline| outline.transform(space)), paint));
    }
    let dashes = stroke.dasharray().unwrap_or_default();
    let pen = Pen {
        width: stroke.width().get() * scale,
        cap: match stroke.linecap() {
            usvg::LineCap::Butt => Cap::Butt,
            usvg::LineCap::Round => Cap::Round,
            usvg::LineCap::Square => Cap::Square,
        },
        join: match stroke.linejoin() {
            usvg::LineJoin::Miter | usvg::LineJoin::MiterClip => Join::Miter,
            usvg::LineJoin::Round => Join::Round,
            usvg::LineJoin::Bevel => Join::Bevel,
        },
        miter_limit: stroke.miterlimit().get(),
        dashes: (
            dashes.iter().map(|length| length * scale).collect(),
            stroke.dashoffset() * scale,
        ),
    };
    Ok((path.clone().transform(space), Paint::Stroke { color, pen }))
}

fn dashed(path: &Path, dash: &StrokeDash) -> Option<Path> {
    path.dash(dash, 4.0)
}

/// The one path of a clip path; several are joined if none cuts a hole into another.
fn cut(root: &Group, space: Transform) -> Result<Clip, Lack> {
    let mut outline = Vec::new();
    let mut rules = Vec::new();
    for node in root.children() {
        match node {
            Node::Path(path) => {
                let placed = path
                    .data()
                    .clone()
                    .transform(space.pre_concat(path.abs_transform()));
                outline.extend(placed.iter().flat_map(segments));
                rules.extend(path.fill().map(|fill| rule(fill.rule())));
            }
            Node::Group(_) | Node::Image(_) | Node::Text(_) => return Err(Lack::Clip),
        }
    }
    let rule = match rules.as_slice() {
        [one] => *one,
        many if many.iter().all(|rule| *rule == FillRule::NonZero) => FillRule::NonZero,
        _ => return Err(Lack::Clip),
    };
    Ok(Clip { outline, rule })
}

fn rule(rule: usvg::FillRule) -> FillRule {
    match rule {
        usvg::FillRule::NonZero => FillRule::NonZero,
        usvg::FillRule::EvenOdd => FillRule::EvenOdd,
    }
}

fn color(paint: &usvg::Paint, opacity: f32) -> Result<Color, Lack> {
    if opacity < 1.0 {
        return Err(Lack::Transparency);
    }
    match paint {
        usvg::Paint::Color(color) => Ok(Color([color.red, color.green, color.blue])),
        usvg::Paint::LinearGradient(_)
        | usvg::Paint::RadialGradient(_)
        | usvg::Paint::Pattern(_) => Err(Lack::Gradient),
    }
}

fn segments(path: &Path) -> Vec<Segment> {
    let pair = |point: Point| [point.x, point.y];
    let mut last = Point::zero();
    let mut outline = Vec::with_capacity(path.len());
    for segment in path.segments() {
        outline.push(match segment {
            PathSegment::MoveTo(to) => {
                last = to;
                Segment::Move(pair(to))
            }
            PathSegment::LineTo(to) => {
                last = to;
                Segment::Line(pair(to))
            }
            PathSegment::QuadTo(control, to) => {
                // The same curve with two control points.
                let towards = |from: Point| {
                    let part = |from: f32, to: f32| from + (to - from) * 2.0 / 3.0;
                    [part(from.x, control.x), part(from.y, control.y)]
                };
                let curve = [towards(last), towards(to), pair(to)];
                last = to;
                Segment::Curve(curve)
            }
            PathSegment::CubicTo(first, second, to) => {
                last = to;
                Segment::Curve([pair(first), pair(second), pair(to)])
            }
            PathSegment::Close => Segment::Close,
        });
    }
    outline
}

impl Vector {
    /// Nothing is painted outside a polygon.
    fn clip(&mut self, corners: &[[f32; 2]]) {
        let mut outline: Vec<Segment> = corners.iter().copied().map(Segment::Line).collect();
        if let (Some(first), Some(corner)) = (outline.first_mut(), corners.first()) {
            *first = Segment::Move(*corner);
        }
        outline.push(Segment::Close);
        for shape in &mut self.shapes {
            shape.clips.push(Clip {
                outline: outline.clone(),
                rule: FillRule::NonZero,
            });
        }
    }

    /// Numbers are written with two decimals: a box of 1 × 1 would become a block of stairs.
    fn resize(&mut self) {
        let side = self.width.max(self.height);
        if (PICTOGRAM..=2000.0).contains(&side) {
            return;
        }
        let scale = 240.0 / side;
        let all = |outline: &mut Vec<Segment>| {
            for segment in outline {
                let points: &mut [[f32; 2]] = match segment {
                    Segment::Move(point) | Segment::Line(point) => std::slice::from_mut(point),
                    Segment::Curve(points) => points,
                    Segment::Close => &mut [],
                };
                for value in points.as_flattened_mut() {
                    *value *= scale;
                }
            }
        };
        self.width *= scale;
        self.height *= scale;
        for shape in &mut self.shapes {
            all(&mut shape.outline);
            for clip in &mut shape.clips {
                all(&mut clip.outline);
            }
            if let Paint::Stroke { pen, .. } = &mut shape.paint {
                pen.width *= scale;
                pen.dashes.1 *= scale;
                for dash in &mut pen.dashes.0 {
                    *dash *= scale;
                }
            }
        }
    }
}
