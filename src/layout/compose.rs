//! Blocks become groups of rows: what stays together, how far apart it stands, where it begins.
//!
//! Start and end, not left and right: offsets count from the start edge of the column.

use super::counter::Counter;
use super::shape::{Shaped, Shaper, Style};
use super::table::{GAP, TableRow};
use super::{Ink, Kid, Node, NodeKind, Sheet};
use crate::catalog::{Span, Text};
use crate::document::{Block, Document, FillIn, Role};

/// The document, shaped, with its structure; scale and line breaks are still open.
pub(super) struct Flow {
    pub(super) texts: Vec<FlowText>,
    pub(super) groups: Vec<Group>,
    pub(super) nodes: Vec<Node>,
}

/// A shaped text and the element that it belongs to.
pub(super) struct FlowText {
    pub(super) shaped: Shaped,
    pub(super) node: usize,
    /// The first bytes belong to another element.
    pub(super) lead: Option<(usize, usize)>,
    /// Set for headings: their level and words, for the outline.
    pub(super) heading: Option<(u8, String)>,
}

/// Parts that belong together.
pub(super) struct Group {
    pub(super) parts: Vec<Part>,
    /// Space above it, except at the top of a page.
    pub(super) before: f32,
    /// It is not torn over pages if it fits on one.
    pub(super) whole: bool,
    /// It stays with the beginning of the next group.
    pub(super) with_next: bool,
}

/// One thing below another.
pub(super) struct Part {
    pub(super) kind: PartKind,
    pub(super) before: f32,
    /// Offset of the text.
    pub(super) start: f32,
}

pub(super) enum PartKind {
    /// Lines of text, with a number or a bullet before the first.
    Text { text: usize, marker: Option<usize> },
    /// Lines of text beside a thick bar.
    Barred { text: usize },
    /// Lines of text under a thin line.
    Ruled { text: usize },
    /// A label and its value, or a line to write on.
    Fill {
        label: usize,
        value: Option<usize>,
        value_start: Option<f32>,
    },
    /// A row of a facts table.
    Fact(TableRow),
    /// The counter box.
    Counter(Counter),
}

pub(super) fn collect(shaper: &mut Shaper<'_>, document: &Document, sheet: &Sheet) -> Flow {
    let root = Node {
        kind: NodeKind::Document,
        language: None,
        actual_text: None,
        kids: Vec::new(),
    };
    let flow = Flow {
        texts: Vec::new(),
        groups: Vec::new(),
        nodes: vec![root],
    };
    let mut collector = Collector {
        shaper,
        document,
        sheet,
        flow,
        noted: false,
    };
    let mut blocks = document.blocks.as_slice();
    while let Some((block, rest)) = blocks.split_first() {
        blocks = match block {
            // Rules that follow each other are items of one list.
            Block::Rule { .. } => {
                let count = blocks
                    .iter()
                    .take_while(|b| matches!(b, Block::Rule { .. }))
                    .count();
                let (rules, rest) = blocks.split_at(count);
                collector.rules(rules);
                rest
            }
            Block::Heading { .. }
            | Block::Paragraph { .. }
            | Block::List { .. }
            | Block::Callout { .. }
            | Block::FillIn { .. }
            | Block::Contacts { .. }
            | Block::Facts { .. }
            | Block::Counter { .. } => {
                collector.block(block);
                rest
            }
        };
    }
    collector.flow
}

struct Collector<'a, 'f> {
    shaper: &'a mut Shaper<'f>,
    document: &'a Document,
    sheet: &'a Sheet,
    flow: Flow,
    /// The last paragraph was a note: the next one stands close.
    noted: bool,
}

impl Collector<'_, '_> {
    fn block(&mut self, block: &Block) {
        let sizes = &self.sheet.sizes;
        let (leading, headings) = (self.shaper.fonts.leading, self.shaper.fonts.headings);
        match block {
            Block::Heading { level, text, .. } => {
                let node = self.node(0, NodeKind::Heading(*level), text);
                let title = *level == 1;
                let style = Style {
                    size: if title { sizes.title } else { sizes.heading },
                    leading: headings,
                    bold: true,
                    ink: if title { Ink::Black } else { Ink::Accent },
                };
                let text = self.text(text, style, node);
                let shaped = &mut self.flow.texts[text];
                shaped.heading = Some((*level, characters(&shaped.shaped.text)));
                let kind = if title {
                    PartKind::Text { text, marker: None }
                } else {
                    PartKind::Ruled { text }
                };
                let part = Part {
                    kind,
                    before: 0.0,
                    start: 0.0,
                };
                let before = if title { 0.0 } else { 15.0 };
                self.group(vec![part], before, true, true);
            }
            Block::Paragraph { text, role } => {
                let node = self.node(0, NodeKind::Paragraph, text);
                let (size, ink, before, start) = match role {
                    Role::Intro => (sizes.intro, Ink::Black, 4.0, 0.0),
                    Role::Body => (sizes.body, Ink::Black, 6.0, self.sheet.indent),
                    Role::Note => (
                        sizes.note,
                        Ink::Black,
                        if self.noted { 0.0 } else { 8.0 },
                        0.0,
                    ),
                };
                self.noted = *role == Role::Note;
                let style = Style {
                    size,
                    leading,
                    bold: false,
                    ink,
                };
                let text = self.text(text, style, node);
                let kind = PartKind::Text { text, marker: None };
                self.group(
                    vec![Part {
                        kind,
                        before: 0.0,
                        start,
                    }],
                    before,
                    false,
                    false,
                );
            }
            Block::List { items } => {
                let list = self.child(0, NodeKind::List);
                for item in items {
                    let row = self.child(list, NodeKind::ListItem);
                    let label = self.child(row, NodeKind::Label);
                    let body = self.child(row, NodeKind::ListBody);
                    let style = Style {
                        size: sizes.body,
                        leading,
                        bold: false,
                        ink: Ink::Black,
                    };
                    let bullet = self.mark(
                        "•",
                        Style {
                            ink: Ink::Accent,
                            ..style
                        },
                        label,
                    );
                    let text = self.text(item, style, body);
                    let kind = PartKind::Text {
                        text,
                        marker: Some(bullet),
                    };
                    let part = Part {
                        kind,
                        before: 0.0,
                        start: self.sheet.indent,
                    };
                    self.group(vec![part], 3.0, true, false);
                }
            }
            Block::Callout { text } => {
                let node = self.node(0, NodeKind::Paragraph, text);
                let style = Style {
                    size: sizes.body,
                    leading,
                    bold: false,
                    ink: Ink::Black,
                };
                let text = self.text(text, style, node);
                let kind = PartKind::Barred { text };
                let part = Part {
                    kind,
                    before: 0.0,
                    start: self.sheet.indent,
                };
                self.group(vec![part], 8.0, true, false);
            }
            Block::FillIn { lines } => {
                let parts = lines
                    .iter()
                    .map(|line| {
                        let node = self.node(0, NodeKind::Paragraph, &line.label);
                        self.fill(line, node, node, None)
                    })
                    .collect();
                self.group(parts, 4.0, true, false);
            }
            Block::Contacts { rows } => self.contacts(rows),
            Block::Facts { rows } => self.facts(rows),
            Block::Counter { stamp, lines } => self.counter(stamp, lines),
            // Rules come in lists: `rules` takes them.
            Block::Rule { .. } => self.rules(std::slice::from_ref(block)),
        }
    }

    fn rules(&mut self, rules: &[Block]) {
        let sizes = &self.sheet.sizes;
        let leading = self.shaper.fonts.leading;
        let list = self.child(0, NodeKind::List);
        for rule in rules {
            let Block::Rule {
                number,
                title,
                body,
                fill,
            } = rule
            else {
                continue;
            };
            let item = self.child(list, NodeKind::ListItem);
            let label = self.child(item, NodeKind::Label);
            let content = self.child(item, NodeKind::ListBody);
            let style = Style {
                size: sizes.body,
                leading,
                bold: false,
                ink: Ink::Black,
            };
            let number_style = Style {
                size: sizes.number,
                bold: true,
                ink: Ink::Accent,
                ..style
            };
            let marker = self.mark(&number.to_string(), number_style, label);
            let title_node = self.node(content, NodeKind::Paragraph, title);
            let body_node = self.node(content, NodeKind::Paragraph, body);
            let start = self.sheet.indent;
            let text = self.run_in(title, body, style, (title_node, body_node));
            let kind = PartKind::Text {
                text,
                marker: Some(marker),
            };
            let mut parts = vec![Part {
                kind,
                before: 0.0,
                start,
            }];
            for line in fill {
                let node = self.node(content, NodeKind::Paragraph, &line.label);
                parts.push(self.fill(line, node, node, None));
            }
            self.group(parts, 6.0, true, false);
        }
    }

    /// A table of two columns: for each row, the elements of its label and of its value.
    fn table(&mut self, rows: &[FillIn]) -> Vec<(usize, usize)> {
        let table = self.child(0, NodeKind::Table);
        rows.iter()
            .map(|row| {
                let line = self.child(table, NodeKind::TableRow);
                let header = self.node(line, NodeKind::TableHeader, &row.label);
                (header, self.child(line, NodeKind::TableCell))
            })
            .collect()
    }

    fn facts(&mut self, rows: &[FillIn]) {
        let sizes = &self.sheet.sizes;
        let leading = self.shaper.fonts.leading;
        let style = Style {
            size: sizes.body,
            leading,
            bold: false,
            ink: Ink::Black,
        };
        let (mut shaped, mut widest_label, mut widest_value) = (Vec::new(), 0.0_f32, 0.0_f32);
        let start = self.sheet.indent;
        let room = self.sheet.column() - start;
        for (row, (header, cell)) in rows.iter().zip(self.table(rows)) {
            let label = self.text(&row.label, style, header);
            widest_label = widest_label.max(self.flow.texts[label].shaped.natural_width());
            let value = row.value.as_ref().map(|text| {
                // Figures do not climb as Nastaliq does: they need no more room than the label.
                let figures = text
                    .characters()
                    .chars()
                    .all(|c| c < '\u{370}' || "–€".contains(c));
                let large = Style {
                    size: sizes.fact,
                    leading: if figures {
                        (sizes.body * leading / sizes.fact).max(1.3)
                    } else {
                        leading
                    },
                    bold: true,
                    ..style
                };
                self.text(text, large, cell)
            });
            let width = value.map_or(room * 0.4, |value| {
                self.flow.texts[value].shaped.natural_width()
            });
            // What is wider than half of the row stands under its label.
            if width <= room * 0.5 {
                widest_value = widest_value.max(width);
            }
            shaped.push((label, value));
        }
        let wanted = start + widest_label + GAP;
        let value_start = wanted.min(self.sheet.column() - widest_value);
        let count = shaped.len();
        for (index, (label, value)) in shaped.into_iter().enumerate() {
            let row = TableRow {
                label,
                value,
                value_start,
                last: index + 1 == count,
            };
            let part = Part {
                kind: PartKind::Fact(row),
                before: 0.0,
                start,
            };
            let before = if index == 0 { 6.0 } else { 0.0 };
            self.group(vec![part], before, true, false);
        }
    }

    fn counter(&mut self, stamp: &Text, lines: &[FillIn]) {
        let leading = self.shaper.fonts.leading;
        let style = |size| Style {
            size,
            leading,
            bold: false,
            ink: Ink::Black,
        };
        let node = self.node(0, NodeKind::Paragraph, stamp);
        let stamp = self.text(stamp, style(self.sheet.sizes.note), node);
        let lines = lines
            .iter()
            .map(|line| {
                let node = self.node(0, NodeKind::Paragraph, &line.label);
                self.text(&line.label, style(self.sheet.sizes.body), node)
            })
            .collect();
        let part = Part {
            kind: PartKind::Counter(Counter { stamp, lines }),
            before: 0.0,
            start: 0.0,
        };
        // It stays with the notes, which begin below it.
        self.group(vec![part], 8.0, true, true);
    }

    fn contacts(&mut self, rows: &[FillIn]) {
        let nodes = self.table(rows);
        let mut parts: Vec<Part> = rows
            .iter()
            .zip(nodes)
            .map(|(row, (header, cell))| self.fill(row, header, cell, Some(0.0)))
            .collect();
        let widest = parts
            .iter()
            .filter_map(|part| match part.kind {
                PartKind::Fill { label, .. } => Some(self.flow.texts[label].shaped.natural_width()),
                _ => None,
            })
            .fold(0.0, f32::max);
        let column = (widest + 14.0).min(self.sheet.column() * 0.4);
        for part in &mut parts {
            if let PartKind::Fill { value_start, .. } = &mut part.kind {
                *value_start = Some(self.sheet.indent + column);
            }
        }
        self.group(parts, 4.0, true, false);
    }

    fn fill(&mut self, line: &FillIn, label: usize, value: usize, start: Option<f32>) -> Part {
        let style = Style {
            size: self.sheet.sizes.body,
            leading: self.shaper.fonts.leading,
            bold: false,
            ink: Ink::Black,
        };
        let label = self.text(&line.label, style, label);
        let value = line.value.as_ref().map(|text| {
            self.text(
                text,
                Style {
                    bold: true,
                    ..style
                },
                value,
            )
        });
        Part {
            kind: PartKind::Fill {
                label,
                value,
                value_start: start,
            },
            before: 0.0,
            start: self.sheet.indent,
        }
    }

    fn group(&mut self, parts: Vec<Part>, before: f32, whole: bool, with_next: bool) {
        self.flow.groups.push(Group {
            parts,
            before,
            whole,
            with_next,
        });
    }

    fn text(&mut self, text: &Text, style: Style, node: usize) -> usize {
        let shaped = self.shaper.shape(text, style);
        self.flow.texts.push(FlowText {
            shaped,
            node,
            lead: None,
            heading: None,
        });
        self.flow.texts.len() - 1
    }

    /// A bold title that runs into its text on the same line: two elements, one flow of lines.
    fn run_in(&mut self, title: &Text, body: &Text, style: Style, nodes: (usize, usize)) -> usize {
        // Two spaces set the title off; they belong to the title, and not every font has an em space.
        let lead = Text {
            text: format!("{}\u{a0} ", title.text),
            ..title.clone()
        }
        .strong();
        let length = lead.text.len();
        let mut joined = Text {
            message: body.message.clone(),
            place: body.place.clone(),
            ..lead
        };
        joined.text.push_str(&body.text);
        joined.spans.extend(body.spans.iter().map(|span| Span {
            range: span.range.start + length..span.range.end + length,
            kind: span.kind.clone(),
        }));
        let text = self.text(&joined, style, nodes.1);
        self.flow.texts[text].lead = Some((length, nodes.0));
        text
    }

    /// A number or a bullet; its figures are European in every language.
    fn mark(&mut self, mark: &str, style: Style, node: usize) -> usize {
        let text = Text {
            message: String::new(),
            place: None,
            language: self.document.language.clone(),
            direction: self.document.direction,
            text: mark.to_owned(),
            spans: Vec::new(),
        };
        self.text(&text, style, node)
    }

    fn node(&mut self, parent: usize, kind: NodeKind, text: &Text) -> usize {
        let node = self.child(parent, kind);
        if text.language != self.document.language {
            self.flow.nodes[node].language = Some(text.language.clone());
        }
        node
    }

    fn child(&mut self, parent: usize, kind: NodeKind) -> usize {
        self.flow.nodes.push(Node {
            kind,
            language: None,
            actual_text: None,
            kids: Vec::new(),
        });
        let node = self.flow.nodes.len() - 1;
        self.flow.nodes[parent].kids.push(Kid::Node(node));
        node
    }
}

/// The characters of a text without the isolates.
pub(super) fn characters(text: &str) -> String {
    text.chars()
        .filter(|c| !crate::catalog::is_isolate(*c))
        .collect()
}
