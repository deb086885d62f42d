//! Days and months whose names ICU does not know: it writes a pattern of the root language instead,
//! and says nothing.

use super::Ground;
use super::findings::Finding;
use crate::catalog::Locale;
use crate::diagnostic::Diagnostic;
use crate::language::Language;
use crate::source::Date;

/// Writes every month and every day of the week in the language.
pub(super) fn check(_: &Ground<'_>, locale: &Locale) -> Vec<Diagnostic> {
    dates(&locale.language)
}

/// What a language's dates lack: the names of months, or of days.
#[must_use]
pub fn dates(language: &Language) -> Vec<Diagnostic> {
    let tag = &language.tag.to_string();
    let mut found = Vec::new();
    let day = |month, day| Date::new(2026, month, day);
    let nameless = (1..=12).find_map(|month| {
        let written = language.date(day(month, 20)?);
        // CLDR's root has `M01` … `M12` for the months.
        written.contains(&format!("M{month:02}")).then_some(written)
    });
    if let Some(example) = &nameless {
        found.push(Finding::NoMonths { tag, example }.say());
    }
    // Monday to Sunday; CLDR's root has `Mon` … `Sun`, and English has whole words.
    const ROOT: [&str; 7] = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"];
    let nameless = (1..).zip(ROOT).find_map(|(date, root)| {
        let written = language.weekday(day(6, date)?);
        (written == root).then_some(written)
    });
    if let Some(example) = &nameless {
        found.push(Finding::NoDays { tag, example }.say());
    }
    found
}
