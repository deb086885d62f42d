//! Drawings become path operators (ISO 32000-1, 8.5).

use crate::drawing::{Cap, Clip, Drawing, FillRule, Join, Paint, Pen, Segment, Vector};
use printpdf::{DictItem, Op};

/// The operators that draw into a rectangle of the page: left, bottom, width, height in points. They
/// leave the graphics state as it was.
pub(super) fn shown(drawing: &Drawing, place: [f32; 4]) -> Vec<Op> {
    match drawing {
        Drawing::Vector(vector) => paths(vector, place),
        Drawing::Bitmap(_) => Vec::new(),
    }
}

fn paths(vector: &Vector, [left, bottom, width, height]: [f32; 4]) -> Vec<Op> {
    let mut list = List(Vec::new());
    list.push("q", &[]);
    // The box's own unit, with its y axis flipped.
    let scale = [width / vector.width, height / vector.height];
    list.0.push(operator(
        "cm",
        &[scale[0], 0.0, 0.0, -scale[1], left, bottom + height],
        10_000.0,
    ));
    let mut pen: Option<&Pen> = None;
    for shape in &vector.shapes {
        if !shape.clips.is_empty() {
            list.push("q", &[]);
            shape.clips.iter().for_each(|clip| list.clip(clip));
        }
        let color = shape.color().0.map(|value| f32::from(value) / 255.0);
        match &shape.paint {
            Paint::Fill { rule, .. } => {
                list.color("rg", color);
                list.outline(&shape.outline);
                list.push(
                    if *rule == FillRule::EvenOdd {
                        "f*"
                    } else {
                        "f"
                    },
                    &[],
                );
            }
            Paint::Stroke { pen: next, .. } => {
                list.color("RG", color);
                // What is set inside `q … Q` of a clip is gone after it.
                if pen != Some(next) || !shape.clips.is_empty() {
                    list.pen(next);
                }
                pen = shape.clips.is_empty().then_some(next);
                list.outline(&shape.outline);
                list.push("S", &[]);
            }
        }
        if !shape.clips.is_empty() {
            list.push("Q", &[]);
        }
    }
    list.push("Q", &[]);
    list.0
}

struct List(Vec<Op>);

impl List {
    fn push(&mut self, key: &str, numbers: &[f32]) {
        self.0.push(operator(key, numbers, 100.0));
    }

    fn color(&mut self, key: &str, color: [f32; 3]) {
        self.0.push(operator(key, &color, 1000.0));
    }

    fn pen(&mut self, pen: &Pen) {
        self.push("w", &[pen.width]);
        let cap = match pen.cap {
            Cap::Butt => 0.0,
            Cap::Round => 1.0,
            Cap::Square => 2.0,
        };
        self.push("J", &[cap]);
        let join = match pen.join {
            Join::Miter => 0.0,
            Join::Round => 1.0,
            Join::Bevel => 2.0,
        };
        self.push("j", &[join]);
        if pen.join == Join::Miter {
            self.push("M", &[pen.miter_limit]);
        }
        let (dashes, offset) = &pen.dashes;
        let dashes = dashes.iter().map(|length| number(*length, 100.0));
        self.0.push(Op::Unknown {
            key: "d".into(),
            value: vec![DictItem::Array(dashes.collect()), number(*offset, 100.0)],
        });
    }

    fn clip(&mut self, clip: &Clip) {
        self.outline(&clip.outline);
        let rule = if clip.rule == FillRule::EvenOdd {
            "W*"
        } else {
            "W"
        };
        self.push(rule, &[]);
        self.push("n", &[]);
    }

    fn outline(&mut self, outline: &[Segment]) {
        for segment in outline {
            match segment {
                Segment::Move(point) => self.push("m", point),
                Segment::Line(point) => self.push("l", point),
                Segment::Curve(points) => self.push("c", points.as_flattened()),
                Segment::Close => self.push("h", &[]),
            }
        }
    }
}

fn operator(key: &str, numbers: &[f32], precision: f32) -> Op {
    Op::Unknown {
        key: key.into(),
        value: numbers
            .iter()
            .map(|value| number(*value, precision))
            .collect(),
    }
}

/// A number to a fraction of its unit; a whole one without a point.
fn number(value: f32, precision: f32) -> DictItem {
    let rounded = (value * precision).round() / precision;
    if rounded.fract() == 0.0 {
        DictItem::Int(rounded as i64)
    } else {
        DictItem::Real(rounded)
    }
}
