//! Drafts: languages and leaflets that have begun. What is given out to people leaves them out, and
//! what they lack is no error.

use super::findings::Finding;
use super::{Folder, Ground};
use crate::catalog::{self, Locale};
use crate::diagnostic::{Diagnostic, Severity};
use crate::language::{Language, Tag};
use crate::source::Source;
use crate::template::Leaflet;
use std::collections::BTreeSet;

/// The languages that are given out, and those that are named.
///
/// # Errors
/// When the folder of languages cannot be read.
pub fn published(source: &Source, named: &[Tag]) -> Result<Vec<Tag>, Diagnostic> {
    let mut tags = catalog::tags(source)?;
    tags.retain(|tag| tag.is_source() || named.contains(tag) || !begins(source, tag));
    let unknown: Vec<Tag> = named
        .iter()
        .filter(|tag| !tags.contains(tag))
        .cloned()
        .collect();
    // Whoever loads them says that they are not there.
    tags.extend(unknown);
    Ok(tags)
}

fn begins(source: &Source, tag: &Tag) -> bool {
    // What cannot be read is found when it is loaded.
    Language::load(source, &tag.to_string()).is_ok_and(|language| language.draft)
}

impl Folder {
    /// Leaves the leaflets out that are drafts and are not named.
    pub fn leave_drafts_out(&mut self, named: &[String]) {
        let leaflets = &mut self.template.leaflets;
        leaflets.retain(|id, leaflet| !leaflet.draft || named.contains(id));
    }
}

/// The messages that drafts alone name: nobody misses them yet.
pub(super) fn awaited(folder: &Folder) -> BTreeSet<String> {
    let leaflets = || folder.template.leaflets.values();
    let names = |leaflet: &Leaflet| -> Vec<String> {
        let references = leaflet.references().into_iter();
        references.map(|reference| reference.id.clone()).collect()
    };
    let drafts = leaflets().filter(|leaflet| leaflet.draft);
    let mut awaited: BTreeSet<String> = drafts.flat_map(names).collect();
    if !awaited.is_empty() {
        let given = leaflets().filter(|leaflet| !leaflet.draft);
        for id in given.flat_map(names) {
            awaited.remove(&id);
        }
    }
    awaited
}

/// Every leaflet that is a draft.
pub(super) fn check(ground: &Ground<'_>) -> Vec<Diagnostic> {
    let leaflets = ground.folder.template.leaflets.values();
    let drafts = leaflets.filter(|leaflet| leaflet.draft);
    let say = |leaflet: &Leaflet| {
        let finding = Finding::DraftLeaflet { id: &leaflet.id };
        finding.say().at(leaflet.title.place.clone())
    };
    drafts.map(say).collect()
}

/// What is found of a language, if it is a draft: nothing is an error.
pub(super) fn of(
    ground: &Ground<'_>,
    locale: &Locale,
    mut found: Vec<Diagnostic>,
) -> Vec<Diagnostic> {
    if !locale.language.draft || locale.language.tag.is_source() {
        return found;
    }
    for finding in &mut found {
        finding.severity = Severity::Warning;
    }
    let all = ground.italian.messages.keys();
    let lacks = all.filter(|id| !locale.messages.contains_key(*id)).count();
    let finding = Finding::DraftLanguage {
        tag: &locale.language.tag.to_string(),
        count: &lacks.to_string(),
    };
    found.insert(0, finding.say());
    found
}
