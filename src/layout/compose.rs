//! Blocks become groups of rows: what stays together, how far apart it stands, where it begins.
//!
//! Start and end, not left and right: offsets count from the start edge of the column.

mod figures;
mod tables;

use super::counter::Counter;
use super::figures::{Figure, Pictogram, Stands, heading_start};
use super::shape::{Shaped, Shaper, Style, Unshaped};
use super::table::TableRow;
use super::{Ink, Kid, Node, NodeKind, Numbering, Sheet};
use crate::catalog::{Span, Text};
use crate::document::{Block, Document, FillIn, Role};
use crate::language::Direction;
use crate::template::{SheetKind, Two};
use std::borrow::Cow;
use std::ops::Range;

/// The document, shaped, with its structure; scale and line breaks are still open.
pub(super) struct Flow {
    pub(super) texts: Vec<FlowText>,
    pub(super) groups: Vec<Group>,
    pub(super) nodes: Vec<Node>,
    pub(super) running: Running,
    /// The columns of text; texts and groups name theirs by index.
    pub(super) halves: Vec<Half>,
    /// Two languages side by side: which groups share a row.
    pub(super) pairs: Vec<PairedGroups>,
}

/// A column of text, on paper; its start edge is at the left or the right by its direction.
#[derive(Clone, Debug)]
pub(super) struct Half {
    /// Its left edge, from the left edge of the text.
    pub(super) left: f32,
    /// Its width.
    pub(super) width: f32,
    /// The direction of its lines.
    pub(super) direction: Direction,
}

/// Groups that stand beside each other, each under the other of its own half.
#[derive(Clone, Debug)]
pub(super) struct PairedGroups {
    pub(super) halves: [Range<usize>; 2],
    /// Whether the halves stand below each other.
    pub(super) stacked: bool,
    /// Whether they share a line if they have room on it.
    pub(super) short: bool,
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
    /// The element that a line to write on after it belongs to, where it is not its own.
    pub(super) blank: Option<usize>,
    /// Set for headings: their level and words, for the outline.
    pub(super) heading: Option<(u8, String)>,
    /// The column that it stands in.
    pub(super) half: usize,
    /// Which of the languages' fonts it is set in.
    pub(super) voice: usize,
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
    /// The column that it stands in.
    pub(super) half: usize,
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

/// What is collected, and where it will stand.
#[derive(Clone, Copy)]
pub(super) struct Task<'a> {
    pub(super) document: &'a Document,
    /// The blocks; those of the document, or those of one half of a pair.
    pub(super) blocks: &'a [Block],
    pub(super) sheet: &'a Sheet,
    /// Width of the column.
    pub(super) column: f32,
    /// Which of two languages it is; none where there is one alone.
    pub(super) beside: Option<usize>,
    /// Whether it shows pictograms.
    pub(super) draws: bool,
}

/// Blocks of one document, collected but not shaped.
pub(super) struct Collected<'a> {
    pub(super) texts: Vec<Unshaped<'a>>,
    about: Vec<About>,
    pub(super) groups: Vec<Group>,
    pub(super) nodes: Vec<Node>,
    pub(super) running: Running,
    /// For each block: its groups, and its elements among the kids of the root.
    pub(super) pieces: Vec<(Range<usize>, Range<usize>)>,
}

impl Collected<'_> {
    /// The texts, once they are shaped.
    pub(super) fn flow_texts(&mut self, voice: usize) -> Vec<FlowText> {
        let texts = std::mem::take(&mut self.texts).into_iter();
        let texts = texts.zip(std::mem::take(&mut self.about));
        texts
            .filter_map(|(text, about)| {
                let shaped = text.shaped?;
                let heading = about.heading.map(|level| (level, characters(&shaped.text)));
                Some(FlowText {
                    shaped,
                    node: about.node,
                    lead: about.lead,
                    blank: about.blank,
                    heading,
                    half: about.half,
                    voice,
                })
            })
            .collect()
    }
}

pub(super) fn collect<'a>(shaper: &mut Shaper<'_>, task: Task<'a>) -> Collected<'a> {
    let Task {
        document,
        mut blocks,
        sheet,
        column,
        beside,
        draws,
    } = task;
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
        column,
        beside,
        half: beside.unwrap_or(0),
        draws,
        texts: Vec::with_capacity(3 * blocks.len()),
        about: Vec::with_capacity(3 * blocks.len()),
        groups: Vec::with_capacity(2 * blocks.len()),
        nodes: vec![root],
        noted: false,
    };
    let mut pieces = Vec::new();
    while let Some((block, rest)) = blocks.split_first() {
        let before = (collector.groups.len(), collector.nodes[0].kids.len());
        if beside.is_some() {
            collector.block(block);
            let after = (collector.groups.len(), collector.nodes[0].kids.len());
            pieces.push((before.0..after.0, before.1..after.1));
            blocks = rest;
            if rest.is_empty() {
                pieces.push(collector.name());
            }
            continue;
        }
        if sheet.kind == SheetKind::Poster {
            // Title and introduction run over all columns.
            let across = matches!(
                block,
                Block::Heading { level: 1, .. }
                    | Block::Paragraph {
                        role: Role::Intro,
                        ..
                    }
            );
            collector.half = usize::from(!across);
        }
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
            | Block::Slip { .. }
            | Block::Counter { .. } => {
                collector.block(block);
                rest
            }
        };
    }
    let running = collector.running();
    let Collector {
        mut texts,
        about,
        groups,
        nodes,
        ..
    } = collector;
    shaper.shape_all(&mut texts);
    Collected {
        texts,
        about,
        groups,
        nodes,
        running,
        pieces,
    }
}

/// One document becomes a flow.
pub(super) fn flow(shaper: &mut Shaper<'_>, document: &Document, sheet: &Sheet) -> Flow {
    let half = Half {
        left: 0.0,
        width: sheet.column(),
        direction: document.direction,
    };
    let halves = match sheet.kind {
        SheetKind::Poster => vec![half.clone(), half],
        SheetKind::Pages | SheetKind::Fold | SheetKind::Booklet | SheetKind::Cards => vec![half],
    };
    let task = Task {
        document,
        blocks: &document.blocks,
        sheet,
        column: sheet.column(),
        beside: None,
        // A card has no room for them.
        draws: sheet.kind != SheetKind::Cards,
    };
    let mut collected = collect(shaper, task);
    Flow {
        texts: collected.flow_texts(0),
        groups: collected.groups,
        nodes: collected.nodes,
        running: collected.running,
        halves,
        pairs: Vec::new(),
    }
}

/// What a text belongs to.
struct About {
    node: usize,
    lead: Option<(usize, usize)>,
    blank: Option<usize>,
    heading: Option<u8>,
    half: usize,
}

struct Collector<'a, 's, 'f> {
    shaper: &'s mut Shaper<'f>,
    document: &'a Document,
    sheet: &'a Sheet,
    /// Width of the column.
    column: f32,
    /// Which of two languages it is.
    beside: Option<usize>,
    /// The column that stands now.
    half: usize,
    /// Whether it shows pictograms.
    draws: bool,
    /// Nothing is shaped yet but what had to be measured.
    texts: Vec<Unshaped<'a>>,
    about: Vec<About>,
    groups: Vec<Group>,
    nodes: Vec<Node>,
    /// The last paragraph was a note: the next one stands close.
    noted: bool,
}

impl<'a> Collector<'a, '_, '_> {
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
                let pictogram = pictogram.as_ref().filter(|_| self.draws);
                let title = *level == 1;
                // A sheet has one title: the other language's is a paragraph beside it.
                let second = title && self.beside == Some(1);
                let kind = match second {
                    true => NodeKind::Paragraph,
                    false => NodeKind::Heading(*level),
                };
                let node = self.node(0, kind, text);
                let size = match (title, self.beside) {
                    (true, None) => sizes.title,
                    // In half of the width, a long word has less room.
                    (true, Some(_)) => sizes.title.min(sizes.heading * 1.2),
                    (false, _) => sizes.heading,
                };
                let style = Style {
                    size,
                    leading: headings,
                    bold: true,
                    ink: if title { Ink::Black } else { Ink::Accent },
                };
                let text = self.text(text, style, node);
                // The outline is in the language of the document.
                if self.beside != Some(1) {
                    self.about[text].heading = Some(*level);
                }
                // Where halves stand below each other, one line opens the section.
                let stacked = self.sheet.two == Some(Two::Stacked);
                let kind = if title || (stacked && self.beside == Some(1)) {
                    PartKind::Text { text, marker: None }
                } else {
                    PartKind::Ruled { text }
                };
                let part = Part {
                    kind,
                    before: 0.0,
                    start: heading_start(self.sheet, pictogram),
                };
                let before = if title { 0.0 } else { 13.0 };
                self.group(vec![part], before, true, true);
                self.pictogram(pictogram, Stands::Line);
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
                let list = self.child(0, NodeKind::List(Numbering::Disc));
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
                let aside = self.child(0, NodeKind::Aside);
                let node = self.node(aside, NodeKind::Paragraph, text);
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
            Block::Facts { rows } | Block::Slip { rows, .. } => self.facts(rows),
            Block::Counter { stamp, lines } => self.counter(stamp, lines),
            // The notes that follow it go with it: `code` takes them.
            Block::Code(code) => {
                self.code(code, &[]);
            }
            // Rules come in lists: `rules` takes them.
            Block::Rule { .. } => self.rules(std::slice::from_ref(block)),
        }
    }

    /// The language's own name, which heads its half.
    fn name(&mut self) -> (Range<usize>, Range<usize>) {
        let (groups, kids) = (self.groups.len(), self.nodes[0].kids.len());
        let sizes = &self.sheet.sizes;
        let style = Style {
            // Below each other, the names head no columns.
            size: match self.sheet.two {
                Some(Two::Stacked) => sizes.note,
                Some(Two::Columns | Two::Lying) | None => sizes.body,
            },
            leading: self.shaper.setting.fonts.leading,
            bold: true,
            ink: Ink::Grey,
        };
        let node = self.child(0, NodeKind::ColumnHeader);
        let text = self.text(&self.document.endonym, style, node);
        let kind = PartKind::Text { text, marker: None };
        let part = Part {
            kind,
            before: 0.0,
            start: 0.0,
        };
        self.group(vec![part], 2.0, true, true);
        (groups..groups + 1, kids..kids + 1)
    }

    fn rules(&mut self, rules: &'a [Block]) {
        let sizes = &self.sheet.sizes;
        let leading = self.shaper.setting.fonts.leading;
        let list = self.child(0, NodeKind::List(Numbering::Decimal));
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
                let (label, value) = self.line_nodes(content, line);
                parts.push(self.fill(line, label, value, None));
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
        self.about[label].blank = Some(value);
        let value = line.value.as_ref().map(|text| {
            self.text(
                text,
                Style {
                    // In half of the width an e-mail address has no room to be bold.
                    bold: self.beside.is_none(),
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
            half: self.half,
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
            blank: None,
            heading: None,
            half: self.half,
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
