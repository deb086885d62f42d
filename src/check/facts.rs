//! Facts that nobody has confirmed, that have expired, or that no leaflet prints.

use super::Ground;
use super::findings::Finding;
use crate::diagnostic::{Diagnostic, Place};
use crate::source::Date;
use std::collections::BTreeSet;

/// Holds every fact against the day.
pub(super) fn check(ground: &Ground<'_>) -> Vec<Diagnostic> {
    let template = &ground.folder.template;
    let today = ground.today();
    let mut found = Vec::new();
    let used = used(ground);
    for (name, fact) in &template.facts.0 {
        let at = |finding: Finding<'_>| finding.say().at(fact.place.clone());
        match (fact.expires, today) {
            (Some(expires), Some(today)) if expires <= today => {
                let day = &expires.to_string();
                found.push(at(Finding::ExpiredFact { name, day }));
            }
            _ if fact.checked.is_none() => {
                let source = &fact.source;
                found.push(at(Finding::UnconfirmedFact { name, source }));
            }
            _ => {}
        }
        found.extend(future(name, fact.checked, today, Some(&fact.place)));
        // A message that cannot be read may use it.
        if ground.italian.broken.is_empty()
            && ground.leaflets_are_whole
            && !used.contains(name.as_str())
        {
            found.push(at(Finding::UnusedFact { name }));
        }
    }
    found.extend(future("office.toml", template.office.checked, today, None));
    found
}

/// A confirmation on a day that has not come.
fn future(
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
