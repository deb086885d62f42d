//! One leaflet in one language, resolved: blocks of marked text.
//!
//! In: a leaflet, the catalogue, the facts and a building. Out: `Document`, which PDF, HTML and
//! plain text all read. Knows no font, page, file or format.

mod facts;
mod notes;
mod pair;
mod resolve;
mod shown;
mod slip;

pub use facts::{OFFICE_PHONE, fact_value, values};
pub use notes::{Standing, messages, standing, used_facts};
pub use pair::{Pair, PairRow, mark_of_two};
pub use resolve::{Request, resolve};
pub use shown::Extent;
pub use slip::{clear, fill};

use crate::catalog::Text;
use crate::drawing::Drawing;
use crate::language::{Direction, Tag};
pub use crate::template::LogoPlace;
use std::collections::BTreeMap;
use std::sync::Arc;

/// One leaflet in one language.
#[derive(Clone, Debug)]
pub struct Document {
    /// Identifier of the leaflet.
    pub leaflet: String,
    /// Its language.
    pub language: Tag,
    /// Direction of the language.
    pub direction: Direction,
    /// The title; the first block says it too.
    pub title: Text,
    /// The language's own name.
    pub endonym: Text,
    /// What it says, in reading order.
    pub blocks: Vec<Block>,
    /// Whether each block is part of the core, which small sheets print alone.
    pub core: Vec<bool>,
    /// What a sheet says that shows a part of it.
    pub part: Text,
    /// What runs along every page.
    pub running: Running,
    /// Pages that it may take, by sheet.
    pub pages: BTreeMap<String, usize>,
    /// How far it can be trusted.
    pub standing: Standing,
    /// Eight hexadecimal digits of all that it says.
    pub hash: String,
}

/// The running head and foot; artifacts, not content.
#[derive(Clone, Debug)]
pub struct Running {
    /// The body.
    pub name: Text,
    /// The unit inside it.
    pub unit: Option<Text>,
    /// How to reach it, in one line.
    pub contacts: Text,
    /// `leaflet · language · hash`.
    pub mark: Text,
    /// “Page 1 of 2”, by page and pages.
    pub page_labels: BTreeMap<(usize, usize), Text>,
    /// Logos, in the order in which they stand.
    pub logos: Vec<Logo>,
}

/// A logo in the head or the foot.
#[derive(Clone, Debug)]
pub struct Logo {
    /// What is drawn.
    pub drawing: Arc<Drawing>,
    /// The words that stand for it; Italian, in every language.
    pub alternative: Text,
    /// Where it stands.
    pub place: LogoPlace,
}

/// How a paragraph is set.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Role {
    /// Under the title: what the leaflet is about.
    Intro,
    /// Running text.
    Body,
    /// What the sheet says of itself.
    Note,
}

/// The closed kinds of block.
#[derive(Clone, Debug)]
pub enum Block {
    /// A heading; level 1 is the title and comes once, first.
    Heading {
        /// 1 or 2.
        level: u8,
        /// The words.
        text: Text,
        /// Identifier of the section that it opens.
        section: Option<String>,
        /// What the section is about, drawn; the words say it too.
        pictogram: Option<Arc<Drawing>>,
    },
    /// A paragraph.
    Paragraph {
        /// The words.
        text: Text,
        /// How it is set.
        role: Role,
    },
    /// Items without order.
    List {
        /// The items.
        items: Vec<Text>,
    },
    /// A numbered rule.
    Rule {
        /// From 1, the same in every language and form.
        number: usize,
        /// What it is about.
        title: Text,
        /// What to do, and why.
        body: Text,
        /// Lines that belong to it.
        fill: Vec<FillIn>,
        /// What it is about, drawn; the title says it too.
        pictogram: Option<Arc<Drawing>>,
    },
    /// Text that must be seen first.
    Callout {
        /// The words.
        text: Text,
    },
    /// Lines to fill in.
    FillIn {
        /// The lines.
        lines: Vec<FillIn>,
    },
    /// A contact card.
    Contacts {
        /// Label and value, row by row.
        rows: Vec<FillIn>,
    },
    /// A table of facts, each printed large.
    Facts {
        /// Label and value, row by row.
        rows: Vec<FillIn>,
    },
    /// What is settled for one person alone.
    Slip {
        /// The name of each row's field.
        fields: Vec<String>,
        /// Label and value, row by row; [`fill`] gives the values.
        rows: Vec<FillIn>,
    },
    /// What the counter writes and stamps by hand; it stands on every sheet, before the notes.
    Counter {
        /// What the empty frame is for.
        stamp: Text,
        /// Lines beside it.
        lines: Vec<FillIn>,
    },
    /// The way from the paper to the same leaflet on a phone.
    Code(Code),
}

/// A QR code that leads to the web page of the same leaflet in the same language.
#[derive(Clone, Debug)]
pub struct Code {
    /// The address that it holds.
    pub address: String,
    /// The code.
    pub symbol: Arc<Drawing>,
    /// What it is, for those who do not see it.
    pub alternative: Text,
    /// What it is for; and where all leaflets are, for those who write addresses by hand.
    pub caption: Text,
}

/// A label and what stands on its line: a value, or nothing yet.
#[derive(Clone, Debug)]
pub struct FillIn {
    /// What the line is for.
    pub label: Text,
    /// The value; without one there is a line to write on.
    pub value: Option<Text>,
    /// What the line is for, drawn; the label says it too.
    pub pictogram: Option<Arc<Drawing>>,
}

impl Document {
    /// Every text of the blocks, in reading order, and what other sheets may say besides.
    pub fn texts(&self) -> Vec<&Text> {
        let mut all = vec![&self.part, &self.endonym];
        for block in &self.blocks {
            match block {
                Block::Heading { text, .. }
                | Block::Paragraph { text, .. }
                | Block::Callout { text } => all.push(text),
                Block::List { items } => all.extend(items),
                Block::Rule {
                    title, body, fill, ..
                } => {
                    all.extend([title, body]);
                    all.extend(fill.iter().flat_map(FillIn::texts));
                }
                Block::FillIn { lines }
                | Block::Contacts { rows: lines }
                | Block::Slip { rows: lines, .. }
                | Block::Facts { rows: lines } => {
                    all.extend(lines.iter().flat_map(FillIn::texts));
                }
                Block::Counter { stamp, lines } => {
                    all.push(stamp);
                    all.extend(lines.iter().flat_map(FillIn::texts));
                }
                Block::Code(code) => all.push(&code.caption),
            }
        }
        all
    }

    /// The texts of the running head and foot.
    pub fn running_texts(&self) -> Vec<&Text> {
        let Running {
            name,
            unit,
            contacts,
            mark,
            page_labels,
            logos: _,
        } = &self.running;
        [name, contacts, mark]
            .into_iter()
            .chain(unit)
            .chain(page_labels.values())
            .collect()
    }

    /// The plain text that a sheet of it must carry, one block a line, in reading order; isolation
    /// marks stand round the values that must stand unbroken.
    #[must_use]
    pub fn expected(&self) -> String {
        let mut lines: Vec<String> = Vec::new();
        for block in &self.blocks {
            block.expected(&mut lines);
        }
        lines.push(String::new());
        lines.join("\n")
    }
}

impl Block {
    /// Adds its plain text, one line for each of its own.
    fn expected(&self, lines: &mut Vec<String>) {
        match self {
            Self::Heading { text, .. } | Self::Paragraph { text, .. } | Self::Callout { text } => {
                lines.push(text.expected());
            }
            Self::List { items } => lines.extend(items.iter().map(Text::expected)),
            Self::Rule {
                number,
                title,
                body,
                fill,
                pictogram: _,
            } => {
                lines.push(format!("{number} {}", title.expected()));
                lines.push(body.expected());
                lines.extend(fill.iter().map(FillIn::expected));
            }
            Self::FillIn { lines: rows }
            | Self::Contacts { rows }
            | Self::Slip { rows, .. }
            | Self::Facts { rows } => {
                lines.extend(rows.iter().map(FillIn::expected));
            }
            Self::Code(code) => lines.push(code.caption.expected()),
            Self::Counter { stamp, lines: rows } => {
                lines.push(stamp.expected());
                lines.extend(rows.iter().map(FillIn::expected));
            }
        }
    }
}

impl FillIn {
    fn texts(&self) -> impl Iterator<Item = &Text> {
        std::iter::once(&self.label).chain(&self.value)
    }

    fn expected(&self) -> String {
        match &self.value {
            Some(value) => format!("{} {}", self.label.expected(), value.expected()),
            None => self.label.expected(),
        }
    }
}
