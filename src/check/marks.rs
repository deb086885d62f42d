//! Marks and references that differ from the Italian.

use super::Ground;
use super::findings::Finding;
use crate::catalog::{Locale, MessageInfo};
use crate::diagnostic::Diagnostic;
use std::collections::BTreeSet;

/// Holds the marks, terms and references of each message against those of the Italian one.
pub(super) fn check(ground: &Ground<'_>, locale: &Locale) -> Vec<Diagnostic> {
    if locale.language.tag.is_source() {
        return Vec::new();
    }
    let mut found = Vec::new();
    for (id, message) in &locale.messages {
        let Some(italian) = ground.italian.messages.get(id) else {
            continue;
        };
        found.extend(marks(id, italian, message));
        let terms = |info: &MessageInfo| -> BTreeSet<String> {
            let terms = info.shape.terms.iter().map(|name| format!("-{name}"));
            terms.chain(info.shape.messages.iter().cloned()).collect()
        };
        let (there, here) = (terms(italian), terms(message));
        let mut say = |name: &String, how| {
            let finding = Finding::OtherReference { id, name, how };
            found.push(finding.say().at(message.place.clone()));
        };
        there
            .difference(&here)
            .for_each(|name| say(name, "does not use"));
        here.difference(&there).for_each(|name| say(name, "uses"));
    }
    found
}

/// Weight may pass to an Italian word that stands beside its translation; it may neither be lost nor
/// grow.
fn marks(id: &str, italian: &MessageInfo, message: &MessageInfo) -> Option<Diagnostic> {
    let count = |info: &MessageInfo, mark| info.shape.marks.get(mark).copied().unwrap_or_default();
    let [there, here] = [italian, message].map(|info| (count(info, "strong"), count(info, "i")));
    let mark = if here.0 > there.0 || (here.0 == 0 && there.0 > 0) {
        "strong"
    } else if here.0 + here.1 < there.0 + there.1 {
        if here.0 < there.0 { "strong" } else { "i" }
    } else {
        return None;
    };
    let of = |counts: (usize, usize)| if mark == "strong" { counts.0 } else { counts.1 };
    let finding = Finding::OtherMarks {
        id,
        mark,
        here: &of(here).to_string(),
        there: &of(there).to_string(),
    };
    Some(finding.say().at(message.place.clone()))
}
