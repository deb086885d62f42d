//! Plural forms that a language needs, and forms that it does not have.

use super::findings::Finding;
use super::{Ground, variables};
use crate::catalog::{Locale, Select};
use crate::diagnostic::Diagnostic;
use crate::language::{CATEGORIES, Plurals};

/// Holds every choice by number against the plural rules of the language.
pub(super) fn check(ground: &Ground<'_>, locale: &Locale) -> Vec<Diagnostic> {
    let plurals = Plurals::new(&locale.language.tag);
    let tag = locale.language.tag.to_string();
    let mut found = Vec::new();
    for (id, message) in &locale.messages {
        for select in &message.shape.selects {
            let Some(name) = &select.variable else {
                continue;
            };
            if !plural(select) {
                continue;
            }
            if !variables::is_number(ground, name) {
                // Whether there is such a value is asked elsewhere.
                if ground.gives(name) {
                    let finding = Finding::PluralOfText { id, name };
                    found.push(finding.say().at(message.place.clone()));
                }
                continue;
            }
            for variant in select.variants.iter().filter(|variant| !variant.number) {
                let key = &variant.key;
                // The form that is taken when no other fits may bear any name.
                if !plurals.known().contains(&key.as_str()) && !variant.default {
                    let finding = Finding::UnknownPlural {
                        id,
                        tag: &tag,
                        key,
                        known: &plurals.known().join(", "),
                    };
                    found.push(finding.say().at(variant.place.clone()));
                }
            }
            let has = |name: &str| select.variants.iter().any(|variant| variant.key == name);
            let mut missing = plurals.needed();
            missing.retain(|name| !has(name));
            if !missing.is_empty() {
                let finding = Finding::MissingPlural {
                    id,
                    tag: &tag,
                    missing: &missing.join(", "),
                };
                found.push(finding.say().at(message.place.clone()));
            }
        }
        found.extend(unchosen(ground, locale, id, &plurals));
    }
    found
}

/// Whether a choice is one of plural forms: one of its keys is a category.
fn plural(select: &Select) -> bool {
    let category = |key: &str| CATEGORIES.contains(&key);
    select
        .variants
        .iter()
        .any(|variant| category(&variant.key) && !variant.default)
        || select
            .variants
            .iter()
            .all(|variant| variant.number || category(&variant.key))
}

/// A message that chooses in Italian and not here, where the language has three forms and more: in
/// Turkish a noun after a number keeps its form, in Ukrainian it never does.
fn unchosen(
    ground: &Ground<'_>,
    locale: &Locale,
    id: &str,
    plurals: &Plurals,
) -> Option<Diagnostic> {
    let needed = plurals.needed();
    let (italian, message) = (ground.italian.messages.get(id)?, locale.messages.get(id)?);
    let choice = italian.shape.selects.iter().find(|select| plural(select))?;
    if needed.len() < 3 || !message.shape.selects.is_empty() {
        return None;
    }
    variables::is_number(ground, choice.variable.as_ref()?).then(|| {
        let finding = Finding::MissingPlural {
            id,
            tag: &locale.language.tag.to_string(),
            missing: &needed.join(", "),
        };
        finding.say().at(message.place.clone())
    })
}
