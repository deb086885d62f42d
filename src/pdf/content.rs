//! Items become operators, each inside a marked-content sequence.

use super::drawings::Shared;
use super::fonts::{Code, Fonts, font_id};
use crate::drawing::Drawing;
use crate::language::Direction;
use crate::layout::{Ink, Item, Owner, Paged, Run};
use printpdf::{
    Color, DictItem, Mm, Op, PaintMode, PdfFontHandle, PdfPage, Pt, Rect, Rgb, TextMatrix,
};
use std::collections::BTreeMap;
use std::sync::Arc;

/// Which structure element each marked-content sequence belongs to.
#[derive(Debug, Default)]
pub(super) struct Marks {
    /// By page: the element of each sequence.
    pub(super) owners: Vec<Vec<usize>>,
    /// By page and item: its sequence; what is no content has none.
    pub(super) items: Vec<Vec<Option<i64>>>,
    /// The drawings that stand beside the pages, by the order of their names.
    pub(super) drawings: Shared,
}

/// The pages' operators, and which sequence belongs to what.
pub(super) fn write(paged: &Paged, fonts: &mut Fonts) -> (Vec<PdfPage>, Marks) {
    let mut marks = Marks {
        drawings: Shared::collect(paged),
        ..Marks::default()
    };
    let pages = (0..paged.pages.len())
        .map(|number| {
            marks.owners.push(Vec::new());
            marks
                .items
                .push(vec![None; paged.pages[number].items.len()]);
            let mut writer = Writer {
                paged,
                fonts,
                marks: &mut marks,
                page: number,
                ops: Vec::with_capacity(4 * paged.pages[number].items.len()),
                open: Open::Nothing,
                in_text: false,
                right_to_left: paged.direction == Direction::RightToLeft
                    || paged.pages[number]
                        .items
                        .iter()
                        .any(|item| matches!(item, Item::Text(run) if run.right_to_left)),
                reversed: false,
                pen: None,
                font: None,
                ink: None,
                codes: Vec::new(),
                cluster: Vec::new(),
            };
            writer.page();
            let ops = writer.ops;
            PdfPage::new(Mm::from(Pt(paged.width)), Mm::from(Pt(paged.height)), ops)
        })
        .collect();
    (pages, marks)
}

/// The marked-content sequence that is open.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Open {
    Nothing,
    Element(usize, i64),
    Artifact(Owner),
}

struct Writer<'a> {
    paged: &'a Paged,
    fonts: &'a mut Fonts,
    marks: &'a mut Marks,
    page: usize,
    ops: Vec<Op>,
    open: Open,
    in_text: bool,
    /// Whether anything on the page runs right to left.
    right_to_left: bool,
    /// Whether a `ReversedChars` stretch is open.
    reversed: bool,
    /// Where the last show string left the pen.
    pen: Option<(f32, f32)>,
    font: Option<(usize, u32)>,
    ink: Option<Ink>,
    /// The codes of the current run, each with the distance by which the pen must move before it.
    codes: Vec<(f32, Code)>,
    /// The codes of the current cluster.
    cluster: Vec<Code>,
}

impl Writer<'_> {
    fn page(&mut self) {
        let items = &self.paged.pages[self.page].items;
        // Bars first: text stands on them, and the text's sequences stay joined.
        // What is no content shares a sequence.
        let mut bars: Vec<(usize, &Item)> = items
            .iter()
            .enumerate()
            .filter(|(_, item)| matches!(item, Item::Bar { .. }))
            .collect();
        bars.sort_by_key(|(_, item)| match item {
            Item::Bar { owner, .. } => match owner {
                Owner::Decoration => 0,
                Owner::Head => 1,
                Owner::Foot => 2,
                Owner::Node(_) => 3,
            },
            Item::Text(_) | Item::Drawing { .. } => 0,
        });
        for (index, item) in bars {
            if let Item::Bar {
                owner,
                x,
                y,
                width,
                height,
                ink,
            } = item
            {
                self.bar((index, *owner), (*x, *y, *width, *height), *ink);
            }
        }
        for (index, item) in items.iter().enumerate() {
            if let Item::Drawing {
                owner,
                x,
                y,
                width,
                height,
                drawing,
            } = item
            {
                let bottom = self.paged.height - y - height;
                self.drawing(index, *owner, drawing, [*x, bottom, *width, *height]);
            }
        }
        let mut order: Vec<usize> = (0..items.len())
            .filter(|index| matches!(items[*index], Item::Text(_)))
            .collect();
        // A line that has right-to-left runs stands in the content as it is seen, from left to right.
        let mut start = 0;
        while start < order.len() {
            let line = |index: usize| match &items[index] {
                Item::Text(run) => run.line,
                Item::Bar { .. } | Item::Drawing { .. } => 0,
            };
            let end = start
                + order[start..]
                    .iter()
                    .take_while(|i| line(**i) == line(order[start]))
                    .count();
            let slice = &mut order[start..end];
            let rtl = slice
                .iter()
                .any(|i| matches!(&items[*i], Item::Text(run) if run.right_to_left));
            if rtl {
                let left = |index: &usize| match &items[*index] {
                    Item::Text(run) => run.x,
                    Item::Bar { x, .. } | Item::Drawing { x, .. } => *x,
                };
                slice.sort_by(|a, b| left(a).total_cmp(&left(b)));
            }
            start = end;
        }
        for index in order {
            if let Item::Text(run) = &items[index] {
                self.run(index, run);
            }
        }
        self.close();
        self.end_text();
    }

    fn bar(
        &mut self,
        (item, owner): (usize, Owner),
        (x, y, width, height): (f32, f32, f32, f32),
        ink: Ink,
    ) {
        self.end_text();
        self.begin(item, owner);
        self.ink(ink);
        // The y axis is flipped here.
        let rectangle = Rect {
            x: Pt(round(x)),
            y: Pt(round(self.paged.height - y - height)),
            width: Pt(round(width)),
            height: Pt(height),
            mode: Some(PaintMode::Fill),
            winding_order: None,
        };
        self.ops.push(Op::DrawRectangle { rectangle });
    }

    /// Draws into a rectangle of the page: left, bottom, width, height.
    fn drawing(&mut self, item: usize, owner: Owner, drawing: &Arc<Drawing>, place: [f32; 4]) {
        self.end_text();
        self.begin(item, owner);
        self.ops.extend(self.marks.drawings.shown(drawing, place));
    }

    /// Opens a sequence for what is no text.
    fn begin(&mut self, item: usize, owner: Owner) {
        match owner {
            Owner::Node(node) => {
                self.element(node);
                if let Open::Element(_, id) = self.open {
                    self.marks.items[self.page][item] = Some(id);
                }
            }
            Owner::Head | Owner::Foot | Owner::Decoration => self.artifact(owner),
        }
    }

    fn run(&mut self, item: usize, run: &Run) {
        self.begin_text();
        // Head and foot are no content: nobody reads their characters in order.
        self.reverse(run.right_to_left && matches!(run.owner, Owner::Node(_)));
        match run.owner {
            Owner::Node(node) => {
                // Where anything runs right to left each run is a sequence, so that the tree can name them in
                // logical order while the content keeps the visual one.
                let joined = matches!(self.open, Open::Element(open, _) if open == node);
                if !joined || self.right_to_left {
                    self.element(node);
                }
            }
            Owner::Head | Owner::Foot | Owner::Decoration => self.artifact(run.owner),
        }
        if let Open::Element(_, id) = self.open {
            self.marks.items[self.page][item] = Some(id);
        }
        self.codes(run);
        self.show(run);
    }

    /// The codes of a run, from left to right.
    fn codes(&mut self, run: &Run) {
        self.codes.clear();
        let Some(face) = self.fonts.faces.get_mut(run.face) else {
            return;
        };
        let em = run.size / 1000.0;
        let (mut pen, mut wanted) = (0.0, 0.0);
        for cluster in &run.clusters {
            self.cluster.clear();
            face.cluster(run, cluster, &mut self.cluster);
            for code in &self.cluster {
                // Right to left, the advances are the codes' own: nothing moves the pen. Left to
                // right, it moves by whole thousandths of an em; the rest comes with the next code.
                let off = (wanted - pen) / em;
                let move_by = if run.right_to_left || off.abs() < 0.5 {
                    0.0
                } else {
                    off.round()
                };
                self.codes.push((move_by, *code));
                pen += (move_by + code.width) * em;
            }
            wanted += cluster.advance;
        }
        if run.right_to_left {
            self.codes.reverse();
        }
    }

    fn show(&mut self, run: &Run) {
        self.ink(run.ink);
        if self.font != Some((run.face, run.size.to_bits())) {
            self.ops.push(Op::SetFont {
                font: PdfFontHandle::External(font_id(run.face)),
                size: Pt(run.size),
            });
            self.font = Some((run.face, run.size.to_bits()));
        }
        let (x, y) = (round(run.x), round(self.paged.height - run.y));
        // The runs of a line abut: the pen is where the next one begins.
        let there = self
            .pen
            .is_some_and(|(pen, line)| line == y && (pen - x).abs() < 0.05);
        if !there {
            self.ops.push(Op::SetTextMatrix {
                matrix: TextMatrix::Raw([1.0, 0.0, 0.0, 1.0, x, y]),
            });
            self.pen = Some((x, y));
        }
        let mut items = Vec::new();
        let mut data = Vec::with_capacity(2 * self.codes.len());
        let em = run.size / 1000.0;
        for (move_by, code) in &self.codes {
            if *move_by != 0.0 {
                if !data.is_empty() {
                    items.push(shown(std::mem::take(&mut data)));
                }
                items.push(DictItem::Int(-*move_by as i64));
                advance(&mut self.pen, *move_by * em);
            }
            advance(&mut self.pen, code.width * em);
            data.extend(code.cid.to_be_bytes());
        }
        // printpdf looks codes up in a font that it embeds itself; these are ready (see `finish`).
        self.ops.push(if items.is_empty() {
            Op::Unknown {
                key: "Tj".into(),
                value: vec![shown(data)],
            }
        } else {
            items.push(shown(data));
            Op::Unknown {
                key: "TJ".into(),
                value: vec![DictItem::Array(items)],
            }
        });
    }

    fn ink(&mut self, ink: Ink) {
        if self.ink == Some(ink) {
            return;
        }
        self.ink = Some(ink);
        let [r, g, b] = ink.color().0.map(|value| f32::from(value) / 255.0);
        self.ops.push(Op::SetFillColor {
            col: Color::Rgb(Rgb {
                r,
                g,
                b,
                icc_profile: None,
            }),
        });
    }

    fn element(&mut self, node: usize) {
        self.close();
        let owners = &mut self.marks.owners[self.page];
        let id = owners.len() as i64;
        owners.push(node);
        let map = BTreeMap::from([("MCID".to_owned(), DictItem::Int(id))]);
        self.ops.push(Op::BeginMarkedContentWithProperties {
            tag: "Span".into(),
            properties: DictItem::Dict { map },
        });
        self.open = Open::Element(node, id);
    }

    fn artifact(&mut self, owner: Owner) {
        if self.open == Open::Artifact(owner) {
            return;
        }
        self.close();
        // ISO 32000-1, 14.8.2.2.
        let (kind, part) = match owner {
            Owner::Head => ("Pagination", Some("Header")),
            Owner::Foot => ("Pagination", Some("Footer")),
            Owner::Decoration | Owner::Node(_) => ("Layout", None),
        };
        let named = [("Type", Some(kind)), ("Subtype", part)];
        let named = named
            .into_iter()
            .filter_map(|(key, name)| Some((key, name?)));
        let map = named
            .map(|(key, name)| (key.to_owned(), DictItem::Name(name.into())))
            .collect();
        self.ops.push(Op::BeginMarkedContentWithProperties {
            tag: "Artifact".into(),
            properties: DictItem::Dict { map },
        });
        self.open = Open::Artifact(owner);
    }

    /// Opens or closes the stretch whose show strings stand in reverse order; a line's words share it.
    fn reverse(&mut self, reversed: bool) {
        if self.reversed == reversed {
            return;
        }
        self.close();
        self.ops.push(if reversed {
            Op::BeginMarkedContent {
                tag: "ReversedChars".into(),
            }
        } else {
            Op::EndMarkedContent
        });
        self.reversed = reversed;
    }

    fn close(&mut self) {
        if self.open != Open::Nothing {
            self.ops.push(Op::EndMarkedContent);
            self.open = Open::Nothing;
        }
    }

    fn begin_text(&mut self) {
        if !self.in_text {
            // What was opened outside a text object closes outside it (ISO 32000-1, 14.6.1).
            self.close();
            self.ops.push(Op::StartTextSection);
            self.in_text = true;
            self.font = None;
            self.pen = None;
        }
    }

    fn end_text(&mut self) {
        if self.in_text {
            // Marked content opened inside a text object must close inside it.
            self.close();
            self.reverse(false);
            self.ops.push(Op::EndTextSection);
            self.in_text = false;
        }
    }
}

fn advance(pen: &mut Option<(f32, f32)>, by: f32) {
    if let Some((x, _)) = pen {
        *x += by;
    }
}

/// A show string of codes.
fn shown(data: Vec<u8>) -> DictItem {
    DictItem::String {
        data,
        literal: true,
    }
}

/// A hundredth of a point is finer than any printer.
fn round(value: f32) -> f32 {
    (value * 100.0).round() / 100.0
}
