//! Leaflets as people write them: `templates/leaflets/<id>.toml`.

use super::Setting;
use crate::diagnostic::{Diagnostic, File, Place, did_you_mean};
use crate::source::{self, Spanned};
use serde::Deserialize;
use std::collections::BTreeMap;
use std::sync::Arc;

/// The identifier of a message, or the name of a fact, and where the template names it.
#[derive(Clone, Debug)]
pub struct Reference {
    /// The identifier or the name.
    pub id: String,
    /// Where it is named.
    pub place: Place,
}

/// One leaflet.
#[derive(Clone, Debug)]
pub struct Leaflet {
    /// Its identifier: the name of its file.
    pub id: String,
    /// The title.
    pub title: Reference,
    /// What it is about, under the title.
    pub intro: Option<Reference>,
    /// Whether what it is about still runs.
    pub status: Status,
    /// Whether its Italian is held to the Gulpease index: a list of addresses is not.
    pub gulpease: bool,
    /// Pages that it may take, by sheet.
    pub pages: BTreeMap<String, usize>,
    /// Its sections, in order.
    pub sections: Vec<Section>,
}

/// A section with its heading.
#[derive(Clone, Debug)]
pub struct Section {
    /// Identifier, the same in every language.
    pub id: String,
    /// The heading.
    pub heading: Reference,
    /// The pictogram beside the heading.
    pub pictogram: Option<Reference>,
    /// Its blocks, in order.
    pub blocks: Vec<Block>,
}

/// A block, as people write it.
#[derive(Clone, Debug)]
pub enum Block {
    /// Text.
    Paragraph(Reference),
    /// Items without order.
    List(Vec<Reference>),
    /// A numbered rule with its title, its text, and lines to fill in.
    Rule {
        /// What it is about, in a few words.
        title: Reference,
        /// What to do, and why.
        text: Reference,
        /// Settings that belong to it.
        fill: Vec<Fill>,
        /// What it is about, drawn.
        pictogram: Option<Reference>,
    },
    /// Text that must be seen first.
    Callout(Reference),
    /// Lines to fill in.
    Fill(Vec<Fill>),
    /// The office's contact card.
    Contacts,
    /// Labels and the facts that they announce.
    Facts(Vec<FactRow>),
    /// The line that says whether what the leaflet is about still runs.
    Status {
        /// While nobody has confirmed it: ask the office.
        ask: Reference,
        /// It runs.
        active: Reference,
        /// It has ended.
        ended: Reference,
    },
}

/// A row of a facts table.
#[derive(Clone, Debug)]
pub struct FactRow {
    /// What the fact is for, in a few words.
    pub label: Reference,
    /// The name of the fact.
    pub fact: Reference,
    /// What it is for, drawn.
    pub pictogram: Option<Reference>,
}

/// Whether what a leaflet is about still runs.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Status {
    /// Nobody has confirmed it.
    #[default]
    Unconfirmed,
    /// It runs.
    Active,
    /// It has ended.
    Ended,
}

/// A line with its label; the building fills it in, or a person does.
#[derive(Clone, Debug)]
pub struct Fill {
    /// What goes on the line.
    pub label: Reference,
    /// What the building may say of it.
    pub setting: Option<Setting>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
struct LeafletFile {
    title: Spanned<String>,
    intro: Option<Spanned<String>>,
    status: Option<Spanned<Status>>,
    gulpease: Option<bool>,
    pages: BTreeMap<Spanned<String>, Spanned<usize>>,
    #[serde(default)]
    section: Vec<SectionFile>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
struct SectionFile {
    id: Spanned<String>,
    heading: Spanned<String>,
    pictogram: Option<Spanned<String>>,
    #[serde(default)]
    block: Vec<Spanned<BlockFile>>,
}

#[derive(Deserialize)]
#[serde(rename_all = "kebab-case")]
enum Kind {
    Paragraph,
    List,
    Rule,
    Callout,
    Fill,
    Contacts,
    Facts,
    Status,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
struct BlockFile {
    kind: Kind,
    title: Option<Spanned<String>>,
    text: Option<Spanned<String>>,
    items: Option<Vec<Spanned<String>>>,
    fill: Option<Vec<FillFile>>,
    pictogram: Option<Spanned<String>>,
    rows: Option<Vec<FactRowFile>>,
    ask: Option<Spanned<String>>,
    active: Option<Spanned<String>>,
    ended: Option<Spanned<String>>,
    /// Read by the small sheets, which print the core alone.
    #[serde(default)]
    #[expect(dead_code, reason = "a key of the format that only small sheets read")]
    core: bool,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
struct FillFile {
    label: Spanned<String>,
    setting: Option<Setting>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
struct FactRowFile {
    label: Spanned<String>,
    fact: Spanned<String>,
    pictogram: Option<Spanned<String>>,
}

/// More is a book.
const MOST_PAGES: usize = 40;

/// The sheets that a template may name.
const SHEETS: [&str; 7] = ["a4", "a5", "a3", "large", "fold", "booklet", "card"];

impl Leaflet {
    pub(super) fn parse(
        id: &str,
        file: &Arc<File>,
        diagnostics: &mut Vec<Diagnostic>,
    ) -> Result<Self, Diagnostic> {
        let read: LeafletFile = source::parse(file)?;
        let reference = |id: &Spanned<String>| Reference {
            id: id.get_ref().clone(),
            place: Place::new(file, id.span()),
        };
        let mut pages = BTreeMap::new();
        for (sheet, count) in &read.pages {
            if !SHEETS.contains(&sheet.get_ref().as_str()) {
                diagnostics.push(
                    Diagnostic::error(
                        "bad-template",
                        format!("`{}` is not a sheet", sheet.get_ref()),
                    )
                    .at(Place::new(file, sheet.span()))
                    .hint(
                        did_you_mean(sheet.get_ref(), SHEETS)
                            .unwrap_or_else(|| format!("the sheets are: {}", SHEETS.join(", "))),
                    ),
                );
            }
            if !(1..=MOST_PAGES).contains(count.get_ref()) {
                let cause = format!(
                    "a leaflet takes from 1 to {MOST_PAGES} pages, not {}",
                    count.get_ref()
                );
                diagnostics.push(
                    Diagnostic::error("bad-template", cause)
                        .at(Place::new(file, count.span()))
                        .hint("write a number of pages that a person will read"),
                );
            }
            pages.insert(
                sheet.get_ref().clone(),
                (*count.get_ref()).clamp(1, MOST_PAGES),
            );
        }
        let mut sections: Vec<Section> = Vec::new();
        for section in &read.section {
            let name = section.id.get_ref();
            if sections.iter().any(|earlier| earlier.id == *name) {
                diagnostics.push(
                    Diagnostic::error("bad-template", format!("there are two sections `{name}`"))
                        .at(Place::new(file, section.id.span()))
                        .hint("give one of them another id"),
                );
            }
            let blocks = section
                .block
                .iter()
                .filter_map(|block| {
                    lower(file, block)
                        .map_err(|found| diagnostics.push(found))
                        .ok()
                })
                .collect();
            sections.push(Section {
                id: name.clone(),
                heading: reference(&section.heading),
                pictogram: section.pictogram.as_ref().map(reference),
                blocks,
            });
        }
        let says = |block: &Block| matches!(block, Block::Status { .. });
        let said = sections
            .iter()
            .flat_map(|section| &section.blocks)
            .any(says);
        if let (Some(status), false) = (&read.status, said) {
            diagnostics.push(
                Diagnostic::error("bad-template", "no block says the `status` of this leaflet")
                    .at(Place::new(file, status.span()))
                    .hint("add a block of kind `status`, or take the key out"),
            );
        }
        Ok(Self {
            id: id.to_owned(),
            title: reference(&read.title),
            intro: read.intro.as_ref().map(reference),
            status: read
                .status
                .map_or_else(Status::default, Spanned::into_inner),
            gulpease: read.gulpease.unwrap_or(true),
            pages,
            sections,
        })
    }

    /// Every message that the leaflet names.
    pub fn references(&self) -> Vec<&Reference> {
        let mut all = vec![&self.title];
        all.extend(&self.intro);
        for section in &self.sections {
            all.push(&section.heading);
            for block in &section.blocks {
                match block {
                    Block::Paragraph(text) | Block::Callout(text) => all.push(text),
                    Block::List(items) => all.extend(items),
                    Block::Rule {
                        title,
                        text,
                        fill,
                        pictogram: _,
                    } => {
                        all.extend([title, text]);
                        all.extend(fill.iter().map(|fill| &fill.label));
                    }
                    Block::Fill(fill) => all.extend(fill.iter().map(|fill| &fill.label)),
                    Block::Facts(rows) => all.extend(rows.iter().map(|row| &row.label)),
                    Block::Status { ask, active, ended } => all.extend([ask, active, ended]),
                    Block::Contacts => {}
                }
            }
        }
        all
    }

    /// Every fact that its tables name; those that its sentences use are not among them.
    pub fn facts(&self) -> Vec<&Reference> {
        let blocks = self.sections.iter().flat_map(|section| &section.blocks);
        blocks
            .flat_map(|block| match block {
                Block::Facts(rows) => rows.as_slice(),
                Block::Paragraph(_)
                | Block::List(_)
                | Block::Rule { .. }
                | Block::Callout(_)
                | Block::Fill(_)
                | Block::Contacts
                | Block::Status { .. } => &[],
            })
            .map(|row| &row.fact)
            .collect()
    }

    /// Every pictogram that it names.
    pub fn pictograms(&self) -> Vec<&Reference> {
        let mut all = Vec::new();
        for section in &self.sections {
            all.extend(&section.pictogram);
            for block in &section.blocks {
                match block {
                    Block::Rule { pictogram, .. } => all.extend(pictogram),
                    Block::Facts(rows) => all.extend(rows.iter().flat_map(|row| &row.pictogram)),
                    Block::Paragraph(_)
                    | Block::List(_)
                    | Block::Callout(_)
                    | Block::Fill(_)
                    | Block::Contacts
                    | Block::Status { .. } => {}
                }
            }
        }
        all
    }
}

/// Turns a written block into one of the closed kinds; a key that its kind lacks is an error.
fn lower(file: &Arc<File>, block: &Spanned<BlockFile>) -> Result<Block, Diagnostic> {
    let span = block.span();
    let BlockFile {
        kind,
        title,
        text,
        items,
        fill,
        pictogram,
        rows,
        ask,
        active,
        ended,
        core: _,
    } = block.get_ref();
    let reference = |id: &Spanned<String>| Reference {
        id: id.get_ref().clone(),
        place: Place::new(file, id.span()),
    };
    let (name, takes): (_, &[&str]) = match kind {
        Kind::Paragraph => ("paragraph", &["text"]),
        Kind::List => ("list", &["items"]),
        Kind::Rule => ("rule", &["title", "text", "fill", "pictogram"]),
        Kind::Callout => ("callout", &["text"]),
        Kind::Fill => ("fill", &["fill"]),
        Kind::Contacts => ("contacts", &[]),
        Kind::Facts => ("facts", &["rows"]),
        Kind::Status => ("status", &["ask", "active", "ended"]),
    };
    let given = [
        ("title", title.as_ref().map(Spanned::span)),
        ("text", text.as_ref().map(Spanned::span)),
        ("items", items.as_ref().map(|_| span.clone())),
        ("fill", fill.as_ref().map(|_| span.clone())),
        ("pictogram", pictogram.as_ref().map(Spanned::span)),
        ("rows", rows.as_ref().map(|_| span.clone())),
        ("ask", ask.as_ref().map(Spanned::span)),
        ("active", active.as_ref().map(Spanned::span)),
        ("ended", ended.as_ref().map(Spanned::span)),
    ];
    for (key, at) in given {
        if let Some(at) = at
            && !takes.contains(&key)
        {
            return Err(
                Diagnostic::error("bad-template", format!("a {name} has no `{key}`"))
                    .at(Place::new(file, at))
                    .hint(if takes.is_empty() {
                        format!("a {name} needs nothing else")
                    } else {
                        format!("a {name} takes: {}", takes.join(", "))
                    }),
            );
        }
    }
    let missing = |key: &str| {
        Diagnostic::error("bad-template", format!("this {name} has no `{key}`"))
            .at(Place::new(file, span.clone()))
            .hint(format!("add `{key} = …`"))
    };
    let needed = |value: &Option<Spanned<String>>, key| {
        value.as_ref().map(reference).ok_or_else(|| missing(key))
    };
    let fills = || -> Vec<Fill> {
        fill.iter()
            .flatten()
            .map(|fill| Fill {
                label: reference(&fill.label),
                setting: fill.setting,
            })
            .collect()
    };
    Ok(match kind {
        Kind::Paragraph => Block::Paragraph(needed(text, "text")?),
        Kind::Callout => Block::Callout(needed(text, "text")?),
        Kind::Rule => Block::Rule {
            title: needed(title, "title")?,
            text: needed(text, "text")?,
            fill: fills(),
            pictogram: pictogram.as_ref().map(reference),
        },
        Kind::List => match items {
            Some(items) if !items.is_empty() => Block::List(items.iter().map(reference).collect()),
            Some(_) | None => return Err(missing("items")),
        },
        Kind::Fill => match fill {
            Some(fill) if !fill.is_empty() => Block::Fill(fills()),
            Some(_) | None => return Err(missing("fill")),
        },
        Kind::Contacts => Block::Contacts,
        Kind::Facts => match rows {
            Some(rows) if !rows.is_empty() => Block::Facts(
                rows.iter()
                    .map(|row| FactRow {
                        label: reference(&row.label),
                        fact: reference(&row.fact),
                        pictogram: row.pictogram.as_ref().map(reference),
                    })
                    .collect(),
            ),
            Some(_) | None => return Err(missing("rows")),
        },
        Kind::Status => Block::Status {
            ask: needed(ask, "ask")?,
            active: needed(active, "active")?,
            ended: needed(ended, "ended")?,
        },
    })
}
