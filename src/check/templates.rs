//! Messages that the templates name and nobody has written.

use super::Ground;
use super::findings::Finding;
use crate::diagnostic::{Diagnostic, did_you_mean};

/// Every message that a leaflet names and that the Italian lacks, once, at its place.
pub(super) fn check(ground: &Ground<'_>) -> Vec<Diagnostic> {
    let italian = ground.italian;
    // A message may stand in the part of a file that cannot be read.
    if !italian.broken.is_empty() {
        return Vec::new();
    }
    let leaflets = ground.folder.template.leaflets.values();
    leaflets
        .flat_map(|leaflet| leaflet.references())
        .filter(|reference| !italian.messages.contains_key(&reference.id))
        .map(|reference| {
            let id = &reference.id;
            let known = italian.messages.keys().map(String::as_str);
            let remedy = did_you_mean(id, known);
            let remedy =
                remedy.unwrap_or_else(|| format!("write `{id} = …` in a file of `locales/it`"));
            let finding = Finding::UnknownMessage {
                id,
                remedy: &remedy,
            };
            finding.say().at(reference.place.clone())
        })
        .collect()
}
