//! Texts that are not what is written down of them.

use super::Folder;
use crate::catalog::Locale;
use crate::diagnostic::Diagnostic;

/// Translations of an Italian text that has changed, and texts that nobody has written down.
pub(super) fn texts(folder: &Folder, italian: &Locale, diagnostics: &mut Vec<Diagnostic>) {
    for locale in folder.languages() {
        let tag = &locale.language.tag;
        let mut unrecorded = 0;
        for (id, message) in &locale.messages {
            let Some(status) = folder.review.status(tag, id) else {
                continue;
            };
            // What the Italian does not have is obsolete, which is said elsewhere.
            unrecorded += usize::from(status.date.is_none() && italian.messages.contains_key(id));
            if status.stale {
                diagnostics.push(
                    Diagnostic::warning(
                        "stale-message",
                        format!("the Italian of `{id}` has changed since it was translated"),
                    )
                    .at(message.place.clone())
                    .hint(format!(
                        "`volantino review show --language {tag}` shows both; correct the translation, or say that it still holds: `volantino review keep {id} --language {tag}`"
                    )),
                );
            }
        }
        if unrecorded > 0 {
            diagnostics.push(
                Diagnostic::warning(
                    "unrecorded-text",
                    format!("texts of `{tag}` that are new or have changed since they were written down: {unrecorded}"),
                )
                .hint("`volantino review update --date DATE` writes them down; until then their sheets have no “updated on”"),
            );
        }
    }
}
