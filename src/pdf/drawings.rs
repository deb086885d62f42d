//! Drawings become path operators (ISO 32000-1, 8.5), forms and images.

use super::deflate::{Holds, deflate};
use super::finish::deflated;
use crate::drawing::{Bitmap, Cap, Clip, Drawing, FillRule, Join, Paint, Pen, Segment, Vector};
use crate::layout::{Item, Paged};
use lopdf::content::{Content, Operation};
use lopdf::{Dictionary, Document, Object, Stream, dictionary};
use printpdf::{DictItem, Op};
use std::sync::Arc;

/// The drawings that are objects of their own: bitmaps, and paths that stand on several pages.
#[derive(Debug, Default)]
pub(super) struct Shared(Vec<Arc<Drawing>>);

impl Shared {
    /// The drawings of all pages that must be, or had better be, objects.
    pub(super) fn collect(paged: &Paged) -> Self {
        let mut seen: Vec<&Arc<Drawing>> = Vec::new();
        let mut shared = Self::default();
        for item in paged.pages.iter().flat_map(|page| &page.items) {
            let Item::Drawing { drawing, .. } = item else {
                continue;
            };
            let again = seen.iter().any(|known| Arc::ptr_eq(known, drawing));
            let dots = matches!(drawing.as_ref(), Drawing::Bitmap(_));
            if (again || dots) && shared.position(drawing).is_none() {
                shared.0.push(Arc::clone(drawing));
            }
            seen.push(drawing);
        }
        shared
    }

    fn position(&self, drawing: &Arc<Drawing>) -> Option<usize> {
        self.0.iter().position(|known| Arc::ptr_eq(known, drawing))
    }

    /// The operators that draw into a rectangle of the page: left, bottom, width, height in points.
    /// They leave the graphics state as it was.
    pub(super) fn shown(&self, drawing: &Arc<Drawing>, place: [f32; 4]) -> Vec<Op> {
        let mut list = List(Vec::new());
        list.push("q", &[]);
        list.0
            .push(operator("cm", &matrix(drawing, place), 10_000.0));
        match (self.position(drawing), drawing.as_ref()) {
            (Some(index), _) => list.0.push(Op::Unknown {
                key: "Do".into(),
                value: vec![DictItem::Name(name(index).into_bytes())],
            }),
            (None, Drawing::Vector(vector)) => list.paths(vector),
            // Every bitmap is an object.
            (None, Drawing::Bitmap(_)) => {}
        }
        list.push("Q", &[]);
        list.0
    }

    /// Adds the objects; the dictionary of their names, or none if there are none.
    pub(super) fn embed(&self, document: &mut Document) -> Option<Dictionary> {
        let mut names = Dictionary::new();
        for (index, drawing) in self.0.iter().enumerate() {
            let object = match drawing.as_ref() {
                Drawing::Vector(vector) => form(vector),
                Drawing::Bitmap(bitmap) => image(document, bitmap),
            };
            names.set(name(index), document.add_object(object));
        }
        (!self.0.is_empty()).then_some(names)
    }
}

fn name(index: usize) -> String {
    format!("D{index}")
}

/// From the drawing's own unit to the page.
fn matrix(drawing: &Drawing, [left, bottom, width, height]: [f32; 4]) -> [f32; 6] {
    match drawing {
        // The y axis of its box is flipped.
        Drawing::Vector(vector) => {
            let (x, y) = (width / vector.width, height / vector.height);
            [x, 0.0, 0.0, -y, left, bottom + height]
        }
        // An image fills the unit square (ISO 32000-1, 8.9.5).
        Drawing::Bitmap(_) => [width, 0.0, 0.0, height, left, bottom],
    }
}

/// Paths as a form (ISO 32000-1, 8.10).
fn form(vector: &Vector) -> Stream {
    let mut list = List(Vec::new());
    list.paths(vector);
    let operations = list.0.iter().filter_map(|op| match op {
        Op::Unknown { key, value } => {
            let operands = value.iter().map(DictItem::to_lopdf).collect();
            Some(Operation::new(key, operands))
        }
        _ => None,
    });
    let operations: Vec<Operation> = operations.collect();
    let content = Content { operations };
    // Writing to memory does not fail.
    let content = content.encode().unwrap_or_default();
    let edges = [0.0, 0.0, vector.width, vector.height];
    let dictionary = dictionary! {
        "Type" => "XObject",
        "Subtype" => "Form",
        "BBox" => edges.map(Object::Real).to_vec(),
        "Resources" => Dictionary::new(),
    };
    deflated(dictionary, deflate(&content, Holds::Text))
}

/// Dots as an image, and their opacity as its mask (ISO 32000-1, 8.9.5 and 11.6.5.3). Its colours are
/// those of the output intent.
fn image(document: &mut Document, bitmap: &Bitmap) -> Stream {
    let (width, height) = (i64::from(bitmap.width), i64::from(bitmap.height));
    let dots = |space: &str| {
        dictionary! {
            "Type" => "XObject",
            "Subtype" => "Image",
            "Width" => width,
            "Height" => height,
            "ColorSpace" => space,
            "BitsPerComponent" => 8,
        }
    };
    let mut dictionary = dots("DeviceRGB");
    if let Some(alpha) = &bitmap.alpha {
        let mask = deflated(dots("DeviceGray"), deflate(alpha, Holds::Text));
        dictionary.set("SMask", document.add_object(mask));
    }
    deflated(dictionary, deflate(&bitmap.colors, Holds::Text))
}

struct List(Vec<Op>);

impl List {
    fn paths(&mut self, vector: &Vector) {
        let mut pen: Option<&Pen> = None;
        for shape in &vector.shapes {
            if !shape.clips.is_empty() {
                self.push("q", &[]);
                shape.clips.iter().for_each(|clip| self.clip(clip));
            }
            let color = shape.color().0.map(|value| f32::from(value) / 255.0);
            match &shape.paint {
                Paint::Fill { rule, .. } => {
                    self.color("rg", color);
                    self.outline(&shape.outline);
                    self.push(
                        if *rule == FillRule::EvenOdd {
                            "f*"
                        } else {
                            "f"
                        },
                        &[],
                    );
                }
                Paint::Stroke { pen: next, .. } => {
                    self.color("RG", color);
                    // What is set inside `q … Q` of a clip is gone after it.
                    if pen != Some(next) || !shape.clips.is_empty() {
                        self.pen(next);
                    }
                    pen = shape.clips.is_empty().then_some(next);
                    self.outline(&shape.outline);
                    self.push("S", &[]);
                }
            }
            if !shape.clips.is_empty() {
                self.push("Q", &[]);
            }
        }
    }

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
