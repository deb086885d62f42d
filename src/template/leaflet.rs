//! Leaflets as people write them: `templates/leaflets/<id>.toml`.

use super::{FieldKind, PANELS, Setting, Sheet, SheetKind, SlipField, slip};
use crate::diagnostic::{Diagnostic, File, Place};
use crate::language::Tag;
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
    /// Whether it has only begun: what is given out to people leaves it out.
    pub draft: bool,
    /// The language that it is always set beside, unless it is that language itself.
    pub beside: Option<Beside>,
    /// Pages that it may take, by sheet.
    pub pages: BTreeMap<String, usize>,
    /// Its sections, in order.
    pub sections: Vec<Section>,
}

/// A language to stand beside, and where the template names it.
#[derive(Clone, Debug)]
pub struct Beside {
    /// The language.
    pub language: Tag,
    /// Where it is named.
    pub place: Place,
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
    /// Whether each block is part of the core, which small sheets print alone.
    pub core: Vec<bool>,
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
    /// What is settled for one person alone: a value for each field, or a line to write on.
    Slip(Vec<SlipField>),
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
    #[serde(default)]
    draft: bool,
    beside: Option<Spanned<String>>,
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
    Slip,
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
    fields: Option<Vec<FieldFile>>,
    ask: Option<Spanned<String>>,
    active: Option<Spanned<String>>,
    ended: Option<Spanned<String>>,
    /// Small sheets print the core alone.
    #[serde(default)]
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

#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
struct FieldFile {
    label: Spanned<String>,
    field: Spanned<String>,
    r#type: FieldKind,
}

/// More is a book.
const MOST_PAGES: usize = 40;

impl Leaflet {
    pub(super) fn parse(
        id: &str,
        file: &Arc<File>,
        sheets: &BTreeMap<String, Sheet>,
        diagnostics: &mut Vec<Diagnostic>,
    ) -> Result<Self, Diagnostic> {
        let read: LeafletFile = source::parse(file)?;
        // Files are called by them.
        let mut named = vec![(id, 0..0)];
        let sections = read.section.iter();
        named.extend(sections.map(|section| (section.id.get_ref().as_str(), section.id.span())));
        for (name, span) in named {
            if let Err((cause, remedy)) = source::file_name(name) {
                let place = Place::new(file, span);
                diagnostics.push(Diagnostic::error("bad-name", cause).at(place).hint(remedy));
            }
        }
        let reference = |id: &Spanned<String>| Reference {
            id: id.get_ref().clone(),
            place: Place::new(file, id.span()),
        };
        let mut pages = BTreeMap::new();
        for (sheet, count) in &read.pages {
            let Some(known) = sheets.get(sheet.get_ref()) else {
                // Where the sheets cannot be read, that is said once, in their own file.
                if !sheets.is_empty() {
                    let unknown = super::sheet::unknown(sheet.get_ref(), sheets.keys());
                    diagnostics.push(unknown.at(Place::new(file, sheet.span())));
                }
                continue;
            };
            let most = match known.kind {
                SheetKind::Pages | SheetKind::Booklet => MOST_PAGES,
                SheetKind::Fold => PANELS,
                SheetKind::Poster | SheetKind::Cards => 1,
            };
            if !(1..=most).contains(count.get_ref()) {
                let cause = format!(
                    "on `{}` a leaflet takes from 1 to {most} pages, not {}",
                    known.name,
                    count.get_ref()
                );
                diagnostics.push(
                    Diagnostic::error("bad-template", cause)
                        .at(Place::new(file, count.span()))
                        .hint("write a number of pages that a person will read"),
                );
            }
            pages.insert(sheet.get_ref().clone(), (*count.get_ref()).clamp(1, most));
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
            let (mut blocks, mut core) = (Vec::new(), Vec::new());
            for block in &section.block {
                match lower(file, block) {
                    Ok(lowered) => {
                        blocks.push(lowered);
                        core.push(block.get_ref().core);
                    }
                    Err(found) => diagnostics.push(found),
                }
            }
            sections.push(Section {
                id: name.clone(),
                heading: reference(&section.heading),
                pictogram: section.pictogram.as_ref().map(reference),
                blocks,
                core,
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
        let beside = read.beside.as_ref().and_then(|tag| {
            let place = Place::new(file, tag.span());
            match Tag::parse(tag.get_ref()) {
                Ok(language) => Some(Beside { language, place }),
                Err(found) => {
                    diagnostics.push(found.at(place));
                    None
                }
            }
        });
        let leaflet = Self {
            id: id.to_owned(),
            title: reference(&read.title),
            intro: read.intro.as_ref().map(reference),
            status: read
                .status
                .map_or_else(Status::default, Spanned::into_inner),
            gulpease: read.gulpease.unwrap_or(true),
            draft: read.draft,
            beside,
            pages,
            sections,
        };
        diagnostics.extend(slip::named_twice(&leaflet.fields()));
        Ok(leaflet)
    }

    /// The most pages that it may take on any of these sheets.
    pub fn most_pages<'a>(&self, sheets: impl IntoIterator<Item = &'a str>) -> usize {
        let pages = sheets.into_iter().filter_map(|sheet| self.pages.get(sheet));
        pages.copied().max().unwrap_or(1)
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
                    Block::Slip(fields) => all.extend(fields.iter().map(|field| &field.label)),
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
                | Block::Slip(_)
                | Block::Status { .. } => &[],
            })
            .map(|row| &row.fact)
            .collect()
    }

    /// Every field of its slips.
    pub fn fields(&self) -> Vec<&SlipField> {
        let blocks = self.sections.iter().flat_map(|section| &section.blocks);
        blocks
            .flat_map(|block| match block {
                Block::Slip(fields) => fields.as_slice(),
                Block::Paragraph(_)
                | Block::List(_)
                | Block::Rule { .. }
                | Block::Callout(_)
                | Block::Fill(_)
                | Block::Contacts
                | Block::Facts(_)
                | Block::Status { .. } => &[],
            })
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
                    | Block::Slip(_)
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
        fields,
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
        Kind::Slip => ("slip", &["fields"]),
        Kind::Status => ("status", &["ask", "active", "ended"]),
    };
    let given = [
        ("title", title.as_ref().map(Spanned::span)),
        ("text", text.as_ref().map(Spanned::span)),
        ("items", items.as_ref().map(|_| span.clone())),
        ("fill", fill.as_ref().map(|_| span.clone())),
        ("pictogram", pictogram.as_ref().map(Spanned::span)),
        ("rows", rows.as_ref().map(|_| span.clone())),
        ("fields", fields.as_ref().map(|_| span.clone())),
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
        Kind::Slip => match fields {
            Some(fields) if !fields.is_empty() => Block::Slip(
                fields
                    .iter()
                    .map(|field| SlipField {
                        name: reference(&field.field),
                        kind: field.r#type,
                        label: reference(&field.label),
                    })
                    .collect(),
            ),
            Some(_) | None => return Err(missing("fields")),
        },
        Kind::Status => Block::Status {
            ask: needed(ask, "ask")?,
            active: needed(active, "active")?,
            ended: needed(ended, "ended")?,
        },
    })
}
