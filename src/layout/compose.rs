//! Blocks become groups of rows: what stays together, how far apart it stands, where it begins.
//!
//! Start and end, not left and right: offsets count from the start edge of the column.

mod figures;
mod tables;

use super::counter::Counter;
use super::figures::{Figure, Pictogram, Stands, heading_start};
use super::shape::{Shaped, Shaper, Style, Unshaped};
use super::table::TableRow;
use super::{Ink, Kid, Node, NodeKind, Sheet};
use crate::catalog::{Span, Text};
use crate::document::{Block, Document, FillIn, Role};
use std::borrow::Cow;

/// The document, shaped, with its structure; scale and line breaks are still open.
pub(super) struct Flow {
    pub(super) texts: Vec<FlowText>,
    pub(super) groups: Vec<Group>,
    pub(super) nodes: Vec<Node>,
    pub(super) running: Running,
}

/// The texts of the head and the foot.
pub(super) struct Running {
    pub(super) name: usize,
    pub(super) unit: Option<usize>,
    pub(super) title: usize,
    pub(super) contacts: usize,
    pub(super) mark: usize,
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
    /// What it is about, drawn before it.
    pub(super) pictogram: Option<Pictogram>,
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
    /// A figure beside which the texts of the group stand; it takes no height of its own.
    Figure(Figure),
}

/// Whether the counter box comes next.
fn counter_follows(rest: &[Block]) -> bool {
    matches!(rest.first(), Some(Block::Counter { .. }))
}

pub(super) fn collect(shaper: &mut Shaper<'_>, document: &Document, sheet: &Sheet) -> Flow {
    let root = Node {
        kind: NodeKind::Document,
        language: None,
        actual_text: None,
        kids: Vec::new(),
    };
    let mut collector = Collector {
        shaper,
        document,
        sheet,
        texts: Vec::with_capacity(3 * document.blocks.len()),
        about: Vec::with_capacity(3 * document.blocks.len()),
        groups: Vec::with_capacity(2 * document.blocks.len()),
        nodes: vec![root],
        noted: false,
    };
    let mut blocks = document.blocks.as_slice();
    while let Some((block, rest)) = blocks.split_first() {
        blocks = match block {
            // The counter's frame stands beside the card or the lines that it follows.
            Block::Contacts { rows } if counter_follows(rest) => {
                let parts = collector.contact_parts(rows);
                collector.beside(parts, rows, rest)
            }
            Block::FillIn { lines } if counter_follows(rest) => {
                let parts = collector.line_parts(lines);
                collector.beside(parts, lines, rest)
            }
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
            // The notes stand beside the code.
            Block::Code(code) => collector.code(code, rest),
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
    let running = collector.running();
    let Collector {
        shaper,
        mut texts,
        about,
        groups,
        nodes,
        ..
    } = collector;
    shaper.shape_all(&mut texts);
    let texts = texts.into_iter().zip(about).filter_map(|(text, about)| {
        let shaped = text.shaped?;
        let heading = about.heading.map(|level| (level, characters(&shaped.text)));
        Some(FlowText {
            shaped,
            node: about.node,
            lead: about.lead,
            heading,
        })
    });
    Flow {
        texts: texts.collect(),
        groups,
        nodes,
        running,
    }
}

/// What a text belongs to.
struct About {
    node: usize,
    lead: Option<(usize, usize)>,
    heading: Option<u8>,
}

struct Collector<'a, 'f> {
    shaper: &'a mut Shaper<'f>,
    document: &'a Document,
    sheet: &'a Sheet,
    /// Nothing is shaped yet but what had to be measured.
    texts: Vec<Unshaped<'a>>,
    about: Vec<About>,
    groups: Vec<Group>,
    nodes: Vec<Node>,
    /// The last paragraph was a note: the next one stands close.
    noted: bool,
}

impl<'a> Collector<'a, '_> {
    fn block(&mut self, block: &'a Block) {
        let sizes = &self.sheet.sizes;
        let (leading, headings) = (
            self.shaper.setting.fonts.leading,
            self.shaper.setting.fonts.headings,
        );
        match block {
            Block::Heading {
                level,
                text,
                pictogram,
                section: _,
            } => {
                let node = self.node(0, NodeKind::Heading(*level), text);
                let title = *level == 1;
                let style = Style {
                    size: if title { sizes.title } else { sizes.heading },
                    leading: headings,
                    bold: true,
                    ink: if title { Ink::Black } else { Ink::Accent },
                };
                let text = self.text(text, style, node);
                self.about[text].heading = Some(*level);
                let kind = if title {
                    PartKind::Text { text, marker: None }
                } else {
                    PartKind::Ruled { text }
                };
                let part = Part {
                    kind,
                    before: 0.0,
                    start: heading_start(self.sheet, pictogram.as_ref()),
                };
                let before = if title { 0.0 } else { 13.0 };
                self.group(vec![part], before, true, true);
                self.pictogram(pictogram.as_ref(), Stands::Line);
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
                // It says something about what follows it.
                self.group(vec![part], 8.0, true, true);
            }
            Block::FillIn { lines } => self.lines(lines),
            Block::Contacts { rows } => self.contacts(rows),
            Block::Facts { rows } => self.facts(rows),
            Block::Counter { stamp, lines } => self.counter(stamp, lines),
            // The notes that follow it go with it: `code` takes them.
            Block::Code(code) => {
                self.code(code, &[]);
            }
            // Rules come in lists: `rules` takes them.
            Block::Rule { .. } => self.rules(std::slice::from_ref(block)),
        }
    }

    fn rules(&mut self, rules: &'a [Block]) {
        let sizes = &self.sheet.sizes;
        let leading = self.shaper.setting.fonts.leading;
        let list = self.child(0, NodeKind::List);
        for rule in rules {
            let Block::Rule {
                number,
                title,
                body,
                fill,
                pictogram,
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
            self.pictogram(pictogram.as_ref(), Stands::Rule);
        }
    }

    fn fill(&mut self, line: &'a FillIn, label: usize, value: usize, start: Option<f32>) -> Part {
        let style = Style {
            size: self.sheet.sizes.body,
            leading: self.shaper.setting.fonts.leading,
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
        self.groups.push(Group {
            parts,
            before,
            whole,
            with_next,
            pictogram: None,
        });
    }

    fn text(&mut self, text: &'a Text, style: Style, node: usize) -> usize {
        self.any_text(Cow::Borrowed(text), style, node)
    }

    fn any_text(&mut self, text: Cow<'a, Text>, style: Style, node: usize) -> usize {
        self.texts.push(Unshaped {
            text,
            style,
            shaped: None,
        });
        self.about.push(About {
            node,
            lead: None,
            heading: None,
        });
        self.texts.len() - 1
    }

    /// A text that must be measured before the others.
    fn shaped(&mut self, text: usize) -> &Shaped {
        let text = &mut self.texts[text];
        text.shaped
            .get_or_insert_with(|| self.shaper.shape(&text.text, text.style))
    }

    /// The texts of the head and the foot; no element holds them.
    fn running(&mut self) -> Running {
        let document = self.document;
        let running = &document.running;
        let style = running_style(self.shaper, self.sheet);
        let name = Style {
            bold: true,
            ink: Ink::Black,
            size: self.sheet.sizes.running + 2.0,
            ..style
        };
        Running {
            name: self.text(&running.name, name, 0),
            unit: running.unit.as_ref().map(|unit| self.text(unit, style, 0)),
            title: self.text(&document.title, style, 0),
            contacts: self.text(&running.contacts, style, 0),
            mark: self.text(&running.mark, style, 0),
        }
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
        let text = self.any_text(Cow::Owned(joined), style, nodes.1);
        self.about[text].lead = Some((length, nodes.0));
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
        self.any_text(Cow::Owned(text), style, node)
    }

    fn node(&mut self, parent: usize, kind: NodeKind, text: &Text) -> usize {
        let node = self.child(parent, kind);
        if text.language != self.document.language {
            self.nodes[node].language = Some(text.language.clone());
        }
        node
    }

    fn child(&mut self, parent: usize, kind: NodeKind) -> usize {
        self.nodes.push(Node {
            kind,
            language: None,
            actual_text: None,
            kids: Vec::new(),
        });
        let node = self.nodes.len() - 1;
        self.nodes[parent].kids.push(Kid::Node(node));
        node
    }
}

/// How the head and the foot are set.
pub(super) fn running_style(shaper: &Shaper<'_>, sheet: &Sheet) -> Style {
    Style {
        size: sheet.sizes.running,
        leading: shaper.setting.fonts.leading,
        bold: false,
        ink: Ink::Grey,
    }
}

/// The characters of a text without the isolates.
pub(super) fn characters(text: &str) -> String {
    text.chars()
        .filter(|c| !crate::catalog::is_isolate(*c))
        .collect()
}
