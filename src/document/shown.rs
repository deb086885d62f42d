//! What of a document a sheet shows: all of it, its core, or one section.

use super::{Block, Document, FillIn, Role};
use crate::template::{Sheet, SheetKind};
use std::borrow::Cow;

/// How much of a leaflet stands on a sheet.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Extent<'a> {
    /// All of it.
    Whole,
    /// What matters most.
    Core,
    /// One section, by its identifier.
    Section(&'a str),
}

/// What even the smallest sheet says of itself.
const SHORT_NOTES: [&str; 4] = [
    "sheet-machine",
    "sheet-partly",
    "sheet-drafted",
    "sheet-stale",
];

/// A table with the names of its rows alone, where they have names: a card has no room for more.
fn brief(block: &Block) -> Block {
    match block {
        Block::Facts { rows } => Block::Facts {
            rows: rows
                .iter()
                .map(|row| FillIn {
                    label: row.label.lead().unwrap_or_else(|| row.label.clone()),
                    value: row.value.clone(),
                    pictogram: None,
                })
                .collect(),
        },
        Block::Heading { .. }
        | Block::Paragraph { .. }
        | Block::List { .. }
        | Block::Rule { .. }
        | Block::Callout { .. }
        | Block::FillIn { .. }
        | Block::Contacts { .. }
        | Block::Slip { .. }
        | Block::Counter { .. }
        | Block::Code(_) => block.clone(),
    }
}

impl Document {
    /// The document as a sheet shows it. Numbers stay as they are; what is a part says so. None if
    /// nothing of it belongs to the core, or to that section.
    #[must_use]
    pub fn shown(&self, sheet: &Sheet, extent: Extent<'_>) -> Option<Cow<'_, Self>> {
        if extent == Extent::Whole && sheet.counter {
            return Some(Cow::Borrowed(self));
        }
        let keep = self.kept(sheet, extent);
        let is_note = |block: &Block| {
            matches!(
                block,
                Block::Paragraph {
                    role: Role::Note,
                    ..
                } | Block::Counter { .. }
                    | Block::Code(_)
            )
        };
        let (mut blocks, mut core) = (Vec::new(), Vec::new());
        let mut said = extent == Extent::Whole;
        let mut kept = 0;
        for (index, block) in self.blocks.iter().enumerate() {
            if !said && is_note(block) {
                blocks.push(Block::Paragraph {
                    text: self.part.clone(),
                    role: match sheet.kind {
                        SheetKind::Cards => Role::Note,
                        SheetKind::Pages
                        | SheetKind::Poster
                        | SheetKind::Fold
                        | SheetKind::Booklet => Role::Body,
                    },
                });
                core.push(true);
                said = true;
            }
            if keep[index] {
                kept += usize::from(!is_note(block));
                blocks.push(match sheet.kind {
                    SheetKind::Cards => brief(block),
                    SheetKind::Pages | SheetKind::Poster | SheetKind::Fold | SheetKind::Booklet => {
                        block.clone()
                    }
                });
                core.push(self.core[index]);
            }
        }
        // The title alone is no sheet.
        let nothing = extent != Extent::Whole && kept < 2;
        (!nothing).then(|| {
            Cow::Owned(Self {
                blocks,
                core,
                ..self.clone()
            })
        })
    }

    /// Whether each block stays.
    fn kept(&self, sheet: &Sheet, extent: Extent<'_>) -> Vec<bool> {
        let small = sheet.kind == SheetKind::Cards;
        // The section that a block stands in, and whether anything of it is core.
        let mut section: Option<&str> = None;
        let mut keep: Vec<bool> = Vec::with_capacity(self.blocks.len());
        let mut heading: Option<usize> = None;
        for (index, block) in self.blocks.iter().enumerate() {
            let stays = match block {
                Block::Heading { section: None, .. } => true,
                Block::Heading {
                    section: Some(id), ..
                } => {
                    section = Some(id);
                    heading = Some(index);
                    match extent {
                        Extent::Whole => true,
                        // It comes with the first block of its core.
                        Extent::Core => false,
                        Extent::Section(wanted) => wanted == id,
                    }
                }
                // It leads to the whole, wherever it has room.
                Block::Code(_) => !small,
                Block::Counter { .. } => sheet.counter && extent != Extent::Core,
                Block::Paragraph {
                    text,
                    role: Role::Note,
                } => !small || SHORT_NOTES.contains(&text.message.as_str()),
                Block::Paragraph {
                    role: Role::Intro, ..
                } => match extent {
                    Extent::Whole => true,
                    Extent::Core => !small,
                    Extent::Section(_) => false,
                },
                Block::Paragraph { .. }
                | Block::List { .. }
                | Block::Rule { .. }
                | Block::Callout { .. }
                | Block::FillIn { .. }
                | Block::Contacts { .. }
                | Block::Slip { .. }
                | Block::Facts { .. } => match extent {
                    Extent::Whole => true,
                    Extent::Core => {
                        // The title of a card says enough.
                        if self.core[index]
                            && !small
                            && let Some(heading) = heading
                        {
                            keep[heading] = true;
                        }
                        self.core[index]
                    }
                    Extent::Section(wanted) => section == Some(wanted),
                },
            };
            keep.push(stays);
        }
        keep
    }

    /// The sections, by identifier.
    pub fn sections(&self) -> impl Iterator<Item = &str> {
        self.blocks.iter().filter_map(|block| match block {
            Block::Heading { section, .. } => section.as_deref(),
            Block::Paragraph { .. }
            | Block::List { .. }
            | Block::Rule { .. }
            | Block::Callout { .. }
            | Block::FillIn { .. }
            | Block::Contacts { .. }
            | Block::Facts { .. }
            | Block::Slip { .. }
            | Block::Counter { .. }
            | Block::Code(_) => None,
        })
    }
}
