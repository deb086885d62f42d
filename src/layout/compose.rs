//! Blocks become groups of rows: what stays together, how far apart it stands, where it begins.
//!
//! Start and end, not left and right: offsets count from the start edge of the column.

mod tables;

use super::counter::Counter;
use super::shape::{Shaped, Shaper, Style};
use super::table::TableRow;
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
        /// The counter's frame stands beside it.
        beside: bool,
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
            // The counter's frame stands beside the office's card, if it follows it.
            Block::Contacts { rows } => match rest.split_first() {
                Some((Block::Counter { stamp, lines }, rest)) => {
                    collector.card(rows, stamp, lines);
                    rest
                }
                Some(_) | None => {
                    collector.block(block);
                    rest
                }
            },
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
                let before = if title { 0.0 } else { 13.0 };
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
                beside: false,
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
