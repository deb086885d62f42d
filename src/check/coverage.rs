//! Characters that no font of the language has.

use super::Ground;
use super::findings::Finding;
use crate::catalog::Locale;
use crate::diagnostic::{Diagnostic, Place};
use crate::font;
use std::collections::BTreeMap;

/// Holds every character of a language's messages against its fonts; each is said once.
pub(super) fn check(ground: &Ground<'_>, locale: &Locale) -> Vec<Diagnostic> {
    let set = match ground.folder.fonts.set(&locale.language) {
        Ok(set) => set,
        Err(found) => return vec![found],
    };
    let mut first: BTreeMap<char, (&str, Place)> = BTreeMap::new();
    for (id, message) in &locale.messages {
        for (words, stretch) in message.stretches() {
            for (at, c) in words.char_indices().filter(|(_, c)| !c.is_whitespace()) {
                let start = stretch.range.start + at;
                let range = start..start + c.len_utf8();
                let place = || Place::new(&message.place.file, range);
                first.entry(c).or_insert_with(|| (id, place()));
            }
        }
    }
    let lacking = match set.lacking(first.keys().copied()) {
        Ok(lacking) => lacking,
        Err(found) => return vec![found],
    };
    let names: Vec<&str> = set
        .families
        .iter()
        .map(|family| family.name.as_str())
        .collect();
    lacking
        .into_iter()
        .filter_map(|c| {
            let (id, place) = first.get(&c)?;
            let finding = Finding::MissingGlyph {
                letter: &font::name(c),
                id,
                tag: &locale.language.tag.to_string(),
                families: &names.join(", "),
            };
            Some(finding.say().at(place.clone()))
        })
        .collect()
}
