//! Texts that are not what is written down of them.

use super::Ground;
use super::findings::Finding;
use crate::catalog::Locale;
use crate::diagnostic::Diagnostic;

/// Translations of an Italian text that has changed, and texts that nobody has written down.
pub(super) fn check(ground: &Ground<'_>, locale: &Locale) -> Vec<Diagnostic> {
    let tag = &locale.language.tag;
    let mut found = Vec::new();
    let mut unrecorded = 0;
    for (id, message) in &locale.messages {
        let Some(status) = ground.folder.review.status(tag, id) else {
            continue;
        };
        // What the Italian does not have is obsolete, which is said elsewhere.
        let italian = ground.italian.messages.contains_key(id);
        unrecorded += usize::from(status.date.is_none() && italian);
        if status.stale {
            let tag = &tag.to_string();
            found.push(
                Finding::StaleMessage { id, tag }
                    .say()
                    .at(message.place.clone()),
            );
        }
    }
    if unrecorded > 0 {
        let finding = Finding::UnrecordedText {
            tag: &tag.to_string(),
            count: &unrecorded.to_string(),
        };
        found.push(finding.say());
    }
    found
}
