//! Languages whose messages are those of another, and messages that nobody translated.

use super::Ground;
use super::findings::Finding;
use crate::catalog::Locale;
use crate::diagnostic::Diagnostic;
use std::collections::BTreeMap;

/// A text with fewer letters may be the same in two languages: `E-mail`, `Telefono`.
const LONG: usize = 24;

/// The long texts of a language, by message.
fn long(locale: &Locale) -> BTreeMap<&str, String> {
    let messages = locale.messages.iter();
    messages
        .map(|(id, message)| (id.as_str(), message.prose()))
        .filter(|(_, prose)| prose.chars().filter(|c| c.is_alphabetic()).count() >= LONG)
        .collect()
}

/// Holds the languages against each other, and each translation against the Italian.
pub(super) fn check(ground: &Ground<'_>) -> Vec<Diagnostic> {
    let locales = ground.folder.languages();
    let texts: Vec<BTreeMap<&str, String>> = locales.iter().map(|locale| long(locale)).collect();
    let mut found = Vec::new();
    for (index, (locale, own)) in locales.iter().zip(&texts).enumerate() {
        let same = |other: &BTreeMap<&str, String>| {
            let same = own.iter().filter(|(id, text)| other.get(*id) == Some(text));
            same.count()
        };
        let tag = &locale.language.tag.to_string();
        let earlier = locales.iter().zip(&texts).take(index);
        let copied = earlier
            .map(|(other, texts)| (same(texts), other))
            // More than half is no chance.
            .find(|(count, _)| *count > 1 && count * 2 > own.len());
        if let Some((count, other)) = copied {
            let finding = Finding::CopiedLanguage {
                tag,
                other: &other.language.tag.to_string(),
                count: &count.to_string(),
            };
            let first = locale.messages.values().map(|info| &info.place);
            let first = first.min_by_key(|place| (&place.file.path, place.range.start));
            found.push(finding.say().at_known(first));
        } else if let (Some(italian), false) = (texts.first(), locale.language.tag.is_source()) {
            let untranslated = own
                .iter()
                .filter(|(id, text)| italian.get(*id) == Some(text));
            found.extend(untranslated.filter_map(|(id, _)| {
                let message = locale.messages.get(*id)?;
                Some(Finding::Untranslated { id }.say().at(message.place.clone()))
            }));
        }
    }
    found
}
