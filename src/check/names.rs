//! Names that a language lacks: its own, the Italian one, and those by which people look for it.

use super::Ground;
use super::findings::Finding;
use crate::catalog::Locale;
use crate::diagnostic::Diagnostic;

/// Looks at the names in `language.toml`.
pub(super) fn check(_: &Ground<'_>, locale: &Locale) -> Vec<Diagnostic> {
    let language = &locale.language;
    let tag = &language.tag.to_string();
    let names = [
        (
            "endonym",
            &language.endonym,
            "how the language calls itself",
        ),
        ("italian", &language.italian, "its name in Italian"),
    ];
    let empty = names.iter().filter(|(_, name, _)| name.trim().is_empty());
    let unnamed = empty.map(|(key, _, what)| Finding::UnnamedLanguage { tag, key, what }.say());
    let mut found: Vec<Diagnostic> = unnamed.collect();
    if language.names.iter().all(|name| name.trim().is_empty()) {
        found.push(Finding::UnsoughtLanguage { tag }.say());
    }
    found
}
