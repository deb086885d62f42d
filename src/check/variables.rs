//! Values that a translation drops, adds or hides, and values that nobody gives.

use super::findings::Finding;
use super::{GIVEN, GIVEN_WORDS, Ground};
use crate::catalog::{Locale, MessageInfo, Value, Values};
use crate::diagnostic::{Diagnostic, did_you_mean};
use crate::language::Plurals;
use crate::template::FactKind;

/// Holds the values of each message against those of the Italian one.
pub(super) fn check(ground: &Ground<'_>, locale: &Locale) -> Vec<Diagnostic> {
    let plurals = Plurals::new(&locale.language.tag);
    let source = locale.language.tag.is_source();
    let mut found = Vec::new();
    for (id, message) in &locale.messages {
        let Some(italian) = ground.italian.messages.get(id) else {
            continue;
        };
        found.extend(hidden(ground, id, message, &plurals));
        if source {
            continue;
        }
        let (there, here) = (italian.shape.shown(), message.shape.shown());
        for name in there.difference(&here) {
            let finding = Finding::DroppedVariable { id, name };
            found.push(finding.say().at(message.place.clone()));
        }
        for name in message.shape.variables.difference(&italian.shape.variables) {
            let finding = Finding::AddedVariable { id, name };
            found.push(finding.say().at(message.place.clone()));
        }
    }
    found
}

/// Variants that stand for several numbers and do not print the number.
fn hidden(
    ground: &Ground<'_>,
    id: &str,
    message: &MessageInfo,
    plurals: &Plurals,
) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    for select in &message.shape.selects {
        let Some(name) = &select.variable else {
            continue;
        };
        let printed = |variables: &std::collections::BTreeSet<String>| variables.contains(name);
        let inside = select
            .variants
            .iter()
            .any(|variant| printed(&variant.printed));
        // What only chooses words, or stands beside them, is hidden by none of them.
        if !inside || printed(&message.shape.printed) || !is_number(ground, name) {
            continue;
        }
        for variant in &select.variants {
            let several = variant.default || plurals.several(&variant.key);
            if !variant.number && several && !printed(&variant.printed) {
                let key = &variant.key;
                let finding = Finding::HiddenNumber { id, key, name };
                found.push(finding.say().at(variant.place.clone()));
            }
        }
    }
    found
}

/// Whether a variable is a number: a fact of that kind, or a count of the program's own.
pub(super) fn is_number(ground: &Ground<'_>, name: &str) -> bool {
    match ground.folder.template.facts.0.get(name) {
        Some(fact) => fact.kind == FactKind::Number,
        None => GIVEN.contains(&name) && !GIVEN_WORDS.contains(&name),
    }
}

/// Values that the Italian messages use and nobody gives.
pub(super) fn unknown(ground: &Ground<'_>) -> Vec<Diagnostic> {
    if !ground.facts_are_whole {
        return Vec::new();
    }
    let mut values = Values::default();
    for name in ground
        .folder
        .template
        .facts
        .0
        .keys()
        .map(String::as_str)
        .chain(GIVEN)
    {
        values.set(name, Value::Number(0.0));
    }
    let mut found = Vec::new();
    for (id, message) in &ground.italian.messages {
        for name in &message.shape.variables {
            if ground.gives(name) {
                continue;
            }
            let remedy = did_you_mean(name, values.names()).unwrap_or_else(|| {
                "name a fact of `templates/facts.toml`, or take the variable out".to_owned()
            });
            let finding = Finding::UnknownVariable {
                id,
                name,
                remedy: &remedy,
            };
            found.push(finding.say().at(message.place.clone()));
        }
    }
    found
}
