//! Messages, attributes and terms that a language lacks, or has too many of.

use super::findings::Finding;
use super::{Ground, own};
use crate::catalog::{self, Locale, MessageInfo, UNWRITTEN};
use crate::diagnostic::Diagnostic;
use std::collections::{BTreeMap, BTreeSet};

/// Holds the messages of one language against the Italian.
pub(super) fn check(ground: &Ground<'_>, locale: &Locale) -> Vec<Diagnostic> {
    if locale.language.tag.is_source() {
        return Vec::new();
    }
    let italian = ground.italian;
    let tag = locale.language.tag.to_string();
    let mut found = Vec::new();
    let mut absent: BTreeMap<&str, Vec<&MessageInfo>> = BTreeMap::new();
    let begun: BTreeSet<&str> = locale.messages.values().map(MessageInfo::theme).collect();
    for (id, source) in &italian.messages {
        let file = source.theme();
        match locale.messages.get(id) {
            Some(message) => {
                if message.theme() != file {
                    let file = format!("{file}.ftl");
                    found.push(
                        Finding::OtherFile { id, file: &file }
                            .say()
                            .at(message.place.clone()),
                    );
                }
                found.extend(attributes(id, source, message, &tag));
            }
            None if ground.awaited.contains(id) => {}
            // What cannot be read may hold it.
            None if locale.broken.contains(file) => {}
            // A file of which nothing is there is one thing to say, not a hundred.
            None if !begun.contains(file) => absent.entry(file).or_default().push(source),
            None => {
                let file = format!("{file}.ftl");
                let missing = Finding::MissingMessage {
                    id,
                    tag: &tag,
                    file: &file,
                };
                found.push(missing.say().at(source.place.clone()));
            }
        }
    }
    for (theme, messages) in absent {
        let (file, count) = (&format!("{theme}.ftl"), &messages.len().to_string());
        let tag = &tag;
        let missing = match locale.files.contains(theme) {
            false => Finding::MissingFile { file, tag, count },
            true => Finding::UntranslatedFile { file, tag, count },
        };
        let first = messages.iter().min_by_key(|info| info.place.range.start);
        found.push(missing.say().at_known(first.map(|info| &info.place)));
    }
    let italian_is_whole = |info: &MessageInfo| !italian.broken.contains(info.theme());
    for (id, message) in &locale.messages {
        if !italian.messages.contains_key(id) && italian_is_whole(message) {
            found.push(
                Finding::ObsoleteMessage { id }
                    .say()
                    .at(message.place.clone()),
            );
        }
    }
    for (id, term) in &italian.terms {
        if !locale.terms.contains_key(id) && !locale.broken.contains(term.theme()) {
            found.push(
                Finding::MissingTerm { id, tag: &tag }
                    .say()
                    .at(term.place.clone()),
            );
        }
    }
    for (id, term) in &locale.terms {
        if !italian.terms.contains_key(id) && italian_is_whole(term) {
            found.push(Finding::ObsoleteTerm { id }.say().at(term.place.clone()));
        }
    }
    found
}

/// Messages that a leaflet began with and nobody has written.
pub(super) fn unwritten(ground: &Ground<'_>, locale: &Locale) -> Vec<Diagnostic> {
    let messages = locale.messages.iter();
    let unwritten = messages.filter(|(_, info)| info.words.starts_with(UNWRITTEN));
    unwritten
        .filter(|(id, _)| !ground.awaited.contains(*id))
        .map(|(id, info)| catalog::unwritten(id, info))
        .collect()
}

/// Italian messages that no leaflet names and no other message refers to.
pub(super) fn unused(ground: &Ground<'_>) -> Vec<Diagnostic> {
    // A leaflet that cannot be read may name them.
    if !ground.leaflets_are_whole {
        return Vec::new();
    }
    let italian = ground.italian;
    let leaflets = ground.folder.template.leaflets.values();
    let mut named: BTreeSet<&str> = leaflets
        .flat_map(|leaflet| leaflet.references())
        .map(|reference| reference.id.as_str())
        .collect();
    let all = italian.messages.values().chain(italian.terms.values());
    named.extend(all.flat_map(|info| info.shape.messages.iter().map(String::as_str)));
    italian
        .messages
        .iter()
        .filter(|(id, _)| !own(id) && !named.contains(id.as_str()))
        .map(|(id, message)| {
            Finding::UnusedMessage { id }
                .say()
                .at(message.place.clone())
        })
        .collect()
}

fn attributes(id: &str, source: &MessageInfo, message: &MessageInfo, tag: &str) -> Vec<Diagnostic> {
    let (there, here) = (&source.shape.attributes, &message.shape.attributes);
    let missing = there.keys().filter(|name| !here.contains_key(*name));
    let missing = missing.map(|attribute| {
        let finding = Finding::MissingAttribute { id, attribute, tag };
        finding.say().at(message.place.clone())
    });
    let obsolete = here.iter().filter(|(name, _)| !there.contains_key(*name));
    let obsolete = obsolete.map(|(attribute, place)| {
        let finding = Finding::ObsoleteAttribute { id, attribute };
        finding.say().at(place.clone())
    });
    missing.chain(obsolete).collect()
}
