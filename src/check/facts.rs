//! Facts that nobody has confirmed, that have expired, or that no leaflet prints.

use super::Ground;
use super::findings::Finding;
use crate::diagnostic::{Diagnostic, Place};
use crate::source::Date;
use crate::template::Fact;
use std::collections::BTreeSet;

/// Holds every fact against the day.
pub(super) fn check(ground: &Ground<'_>) -> Vec<Diagnostic> {
    let template = &ground.folder.template;
    let today = ground.folder.day;
    let mut found = Vec::new();
    let used = used(ground);
    for (name, fact) in &template.facts.0 {
        let at = |finding: Finding<'_>| finding.say().at(fact.place.clone());
        if fact.expired(today) {
            found.push(expired(name, fact));
        } else if fact.checked.is_none() {
            let source = &fact.source;
            found.push(at(Finding::UnconfirmedFact { name, source }));
        }
        // A message that cannot be read may use it.
        if ground.italian.broken.is_empty()
            && ground.leaflets_are_whole
            && !used.contains(name.as_str())
        {
            found.push(at(Finding::UnusedFact { name }));
        }
    }
    found.extend(future(ground));
    found
}

/// Facts, and the office's card, that were confirmed on a day that has not come.
pub(super) fn future(ground: &Ground<'_>) -> Vec<Diagnostic> {
    let template = &ground.folder.template;
    let today = ground.folder.day;
    let facts = template.facts.0.iter();
    let facts =
        facts.filter_map(|(name, fact)| not_yet(name, fact.checked, today, Some(&fact.place)));
    let office = not_yet("office.toml", template.office.checked, today, None);
    facts.chain(office).collect()
}

/// A fact that must no longer be printed.
pub(super) fn expired(name: &str, fact: &Fact) -> Diagnostic {
    let day = &fact.expires.map_or_else(String::new, |day| day.to_string());
    let finding = Finding::ExpiredFact { name, day };
    finding.say().at(fact.place.clone())
}

/// A confirmation on a day that has not come.
fn not_yet(
    name: &str,
    checked: Option<Date>,
    today: Option<Date>,
    place: Option<&Place>,
) -> Option<Diagnostic> {
    let (checked, today) = (checked?, today?);
    let finding = Finding::FutureCheck {
        name,
        day: &checked.to_string(),
        today: &today.to_string(),
    };
    (checked > today).then(|| finding.say().at_known(place))
}

/// The facts that an Italian message or a table prints.
fn used<'a>(ground: &'a Ground<'_>) -> BTreeSet<&'a str> {
    let messages = ground.italian.messages.values();
    let messages = messages.chain(ground.italian.terms.values());
    let sentences = messages.flat_map(|info| info.shape.variables.iter().map(String::as_str));
    let leaflets = ground.folder.template.leaflets.values();
    let tables = leaflets.flat_map(|leaflet| leaflet.facts());
    sentences.chain(tables.map(|row| row.id.as_str())).collect()
}
