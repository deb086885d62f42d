//! Text that does not fit its sheet, or cannot be set at all: lays every leaflet out.

use super::{Ground, Wish, own};
use crate::catalog::{Locale, UNWRITTEN};
use crate::diagnostic::Diagnostic;
use crate::document::Extent;
use crate::template::{Building, Leaflet, Sheet, Slip};
use std::collections::BTreeSet;

/// Lays out every leaflet of one language that nothing else has found to be incomplete.
pub(super) fn check(ground: &Ground<'_>, locale: &Locale) -> Vec<Diagnostic> {
    let folder = ground.folder;
    let tag = &locale.language.tag;
    let mut typesetter = match folder.typesetter(tag) {
        Ok(typesetter) => typesetter,
        Err(found) => return vec![found],
    };
    let (building, slip) = (Building::default(), Slip::default());
    let mut diagnostics = Vec::new();
    for leaflet in folder.template.leaflets.values() {
        if !whole(ground, leaflet, locale) {
            continue;
        }
        let sheets = ground.sheets.iter();
        let sheets = sheets.filter(|sheet| leaflet.pages.contains_key(&sheet.name));
        let document = match folder.resolved(leaflet, tag, &building) {
            Ok(document) => document,
            Err(mut found) => {
                // A message may stand in the part of a file that cannot be read.
                let unreadable = !ground.italian.broken.is_empty() || !locale.broken.is_empty();
                found.retain(|found| !unreadable || found.code != "missing-message");
                diagnostics.extend(found);
                continue;
            }
        };
        match folder.missing_glyphs(&document) {
            Ok(missing) if missing.is_empty() => {
                let wish = Wish {
                    leaflet,
                    language: tag,
                    beside: None,
                    building: &building,
                    slip: &slip,
                };
                let sheets: Vec<&Sheet> = sheets.copied().collect();
                // What is wrong with the language beside it alone is found in its own turn.
                let two = wish.second().map(|_| folder.documents(&wish, &sheets));
                for sheet in sheets {
                    let laid = match &two {
                        None => typesetter.layout(&document, sheet, Extent::Whole),
                        Some(Ok(documents)) => folder.set(documents, sheet, Extent::Whole),
                        Some(Err(_)) => continue,
                    };
                    if let Err(found) = laid {
                        diagnostics.extend(found);
                    }
                }
            }
            // Those of messages are found where they stand; these are values of facts and names.
            Ok(missing) => {
                let written = written(locale);
                let new = missing.into_iter().filter(|(c, _)| !written.contains(c));
                diagnostics.extend(new.map(|(_, found)| found));
            }
            Err(found) => diagnostics.push(found),
        }
    }
    diagnostics
}

/// Whether a leaflet has all its messages, and every value that they use: what it lacks is said
/// elsewhere, once.
fn whole(ground: &Ground<'_>, leaflet: &Leaflet, locale: &Locale) -> bool {
    let references = leaflet.references();
    let named = references.iter().map(|reference| &reference.id);
    let shared = ground.italian.messages.keys().filter(|id| own(id));
    let messages = named.chain(shared).all(|id| {
        locale.messages.get(id).is_some_and(|message| {
            if message.words.starts_with(UNWRITTEN) && leaflet.draft {
                return false;
            }
            let mut variables = message.shape.variables.iter();
            variables.all(|name| ground.gives(name))
        })
    });
    let facts = leaflet.facts();
    messages && facts.iter().all(|row| ground.gives(&row.id))
}

/// Every character of the language's messages.
fn written(locale: &Locale) -> BTreeSet<char> {
    let messages = locale.messages.values();
    messages
        .flat_map(|info| info.stretches())
        .flat_map(|(words, _)| words.chars())
        .collect()
}
