//! Where each message stands: who has read it, of which Italian it is a translation, since when.
//!
//! In: `locales/<tag>/review.toml` beside the messages as they are now. Out: a [`Status`] for each
//! message, a [`Tally`] for each sheet, the files as they are after a change, and the releases.
//!
//! **Architecture invariant:** a message stands only by what its own words are now. An entry of
//! another text counts for nothing, whoever wrote it; so nothing here has to be told that an `.ftl`
//! file has changed. Nothing here changes one, and nothing here reads the clock.

mod change;
mod file;
mod release;

pub use change::{Changes, MarkKind, Marked};
pub use release::{Because, Given, Gone, Line, Release, Releases, Sheet, SheetId, Verdict};

use crate::catalog::{Catalog, Locale, italian};
use crate::diagnostic::{Diagnostic, File};
use crate::language::Tag;
use crate::source::{Date, Source};
use rayon::prelude::*;
use std::collections::BTreeMap;
use std::sync::Arc;

/// Eight hexadecimal digits of a text (the first 32 bits of its MD5): enough to tell two versions of
/// a text apart, not meant against forgers.
#[must_use]
pub fn fingerprint(text: &str) -> String {
    use md5::{Digest, Md5};
    Md5::digest(text.as_bytes())
        .iter()
        .take(4)
        .map(|byte| format!("{byte:02x}"))
        .collect()
}

/// Who has read a text, and when.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mark {
    /// A role or initials, not a whole name.
    pub by: String,
    /// The day.
    pub date: Date,
}

impl Mark {
    /// A mark that may stand in a file that is published with the project.
    ///
    /// # Errors
    /// When `by` is empty, too long, or looks like somebody's whole name.
    pub fn new(by: &str, date: Date) -> Result<Self, Diagnostic> {
        const LONGEST: usize = 40;
        let written = by;
        let by = by.trim();
        let length = by.chars().count();
        if !(1..=LONGEST).contains(&length) || by.contains(char::is_control) {
            return Err(
                Diagnostic::error("bad-review", format!("`{written}` does not say who"))
                    .hint("write a role or initials, in at most 40 letters: --by \"MC\""),
            );
        }
        // Nobody's name stands in a file that is published with the project.
        let name = |word: &str| {
            let mut letters = word.chars();
            letters.next().is_some_and(char::is_uppercase) && letters.any(char::is_lowercase)
        };
        if by.split_whitespace().filter(|word| name(word)).count() > 1 {
            return Err(
                Diagnostic::error("bad-review", format!("`{by}` looks like a whole name"))
                    .hint("write initials, such as --by \"MC\", or a role, such as --by \"ufficio legale\""),
            );
        }
        Ok(Self {
            by: by.to_owned(),
            date,
        })
    }
}

/// What is written down of an Italian message.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Original {
    /// The file in which it stands, without its ending.
    pub theme: String,
    /// Fingerprint of its words.
    pub text: String,
    /// The day of the text.
    pub date: Date,
    /// The office's confirmation; without it the text is a draft.
    pub office: Option<Mark>,
    /// Read by someone who knows the law.
    pub legal: Option<Mark>,
    /// Its words, and the earlier ones of which there still are translations, by fingerprint.
    pub words: BTreeMap<String, String>,
}

/// What is written down of a translation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Translation {
    /// The file in which it stands, without its ending.
    pub theme: String,
    /// Fingerprint of its words.
    pub text: String,
    /// The day of the text.
    pub date: Date,
    /// Fingerprint of the Italian words that it translates.
    pub italian: String,
    /// Read by someone who knows the language; without it the text is a machine's.
    pub language: Option<Mark>,
    /// Read by someone who knows the law.
    pub legal: Option<Mark>,
}

/// Who stands behind a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum State {
    /// Italian that the office has not confirmed.
    Drafted,
    /// Italian that the office has confirmed.
    Confirmed,
    /// A translation that no person has read.
    Machine,
    /// A translation that a person has read.
    Reviewed,
}

impl State {
    /// The state as the files write it.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Drafted => "drafted",
            Self::Confirmed => "confirmed",
            Self::Machine => "machine",
            Self::Reviewed => "reviewed",
        }
    }

    /// Whether a person stands behind the text.
    #[must_use]
    pub fn is_checked(self) -> bool {
        match self {
            Self::Confirmed | Self::Reviewed => true,
            Self::Drafted | Self::Machine => false,
        }
    }
}

/// Where one message stands now.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Status {
    /// Who stands behind it.
    pub state: State,
    /// Whether the Italian has changed since it was translated.
    pub stale: bool,
    /// Whether its law has been checked too.
    pub legal: bool,
    /// The day of the text; none if this text is not written down.
    pub date: Option<Date>,
}

/// Where the messages of one sheet stand together.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Tally {
    /// How many there are in Italian.
    pub texts: usize,
    /// How many of them the language lacks.
    pub missing: usize,
    /// How many a person has read; in Italian, how many the office has confirmed.
    pub checked: usize,
    /// How many have a legal mark too.
    pub legal: usize,
    /// Of how many the Italian has changed since.
    pub stale: usize,
    /// How many are not written down as they are now.
    pub unrecorded: usize,
    /// The day of the newest text; none if any is not written down.
    pub updated: Option<Date>,
}

impl Tally {
    /// Whether a person stands behind every text.
    #[must_use]
    pub fn is_checked(&self) -> bool {
        self.checked == self.texts
    }
}

/// What is written down of every message, and where each stands now.
#[derive(Clone, Debug, Default)]
pub struct Review {
    originals: BTreeMap<String, Original>,
    translations: BTreeMap<Tag, BTreeMap<String, Translation>>,
    statuses: BTreeMap<Tag, BTreeMap<String, Status>>,
    /// The files as they were read.
    files: BTreeMap<Tag, Arc<File>>,
}

impl Review {
    /// Reads the `review.toml` of every language of the catalogue; a language without one has
    /// nothing written down.
    #[must_use]
    pub fn load(source: &Source, catalog: &Catalog) -> (Self, Vec<Diagnostic>) {
        let mut review = Self::default();
        let mut diagnostics = Vec::new();
        let tags: Vec<&Tag> = catalog.locales.keys().collect();
        let read = |tag: &&Tag| file::read(source, tag);
        // One language is not worth a pool of threads: starting it takes longer than reading.
        let books: Vec<_> = match tags.as_slice() {
            [] | [_] | [_, _] => tags.iter().map(read).collect(),
            _ => tags.par_iter().map(read).collect(),
        };
        for (tag, book) in tags.into_iter().zip(books) {
            match book {
                Ok(Some(book)) => {
                    review.files.insert(tag.clone(), book.file);
                    if tag.is_source() {
                        review.originals = book.originals;
                    } else {
                        review.translations.insert(tag.clone(), book.translations);
                    }
                }
                Ok(None) => {}
                Err(found) => diagnostics.push(found),
            }
        }
        review.look(catalog);
        (review, diagnostics)
    }

    /// Holds what is written down against the messages as they are.
    fn look(&mut self, catalog: &Catalog) {
        let Ok(italian) = italian(catalog) else {
            return;
        };
        let present = present(italian);
        for (tag, locale) in &catalog.locales {
            let statuses = if tag.is_source() {
                let status = |(id, text): (&String, &String)| {
                    let entry = self.originals.get(id).filter(|entry| entry.text == *text);
                    (id.clone(), original(entry))
                };
                present.iter().map(status).collect()
            } else {
                let entries = self.translations.get(tag);
                let status = |(id, text): (String, String)| {
                    let entry = entries.and_then(|entries| entries.get(&id));
                    let entry = entry.filter(|entry| entry.text == text);
                    let status = translation(entry, present.get(&id));
                    (id, status)
                };
                self::present(locale).into_iter().map(status).collect()
            };
            self.statuses.insert(tag.clone(), statuses);
        }
    }

    /// Where a message stands; nothing if the language lacks it.
    #[must_use]
    pub fn status(&self, tag: &Tag, id: &str) -> Option<&Status> {
        self.statuses.get(tag)?.get(id)
    }

    /// What is written down of an Italian message.
    #[must_use]
    pub fn original(&self, id: &str) -> Option<&Original> {
        self.originals.get(id)
    }

    /// What is written down of a translation.
    #[must_use]
    pub fn translation(&self, tag: &Tag, id: &str) -> Option<&Translation> {
        self.translations.get(tag)?.get(id)
    }

    /// The Italian words of which a stale text is a translation, if they were written down.
    #[must_use]
    pub fn earlier(&self, tag: &Tag, id: &str) -> Option<&str> {
        let translated = &self.translation(tag, id)?.italian;
        let words = self.originals.get(id)?.words.get(translated)?;
        Some(words)
    }

    /// Where these messages stand together in a language.
    pub fn tally<'a>(&self, tag: &Tag, ids: impl IntoIterator<Item = &'a str>) -> Tally {
        let mut tally = Tally::default();
        for id in ids {
            tally.texts += 1;
            let Some(status) = self.status(tag, id) else {
                tally.missing += 1;
                continue;
            };
            tally.checked += usize::from(status.state.is_checked());
            tally.legal += usize::from(status.legal);
            tally.stale += usize::from(status.stale);
            tally.unrecorded += usize::from(status.date.is_none());
            tally.updated = tally.updated.max(status.date);
        }
        if tally.unrecorded > 0 {
            tally.updated = None;
        }
        tally
    }

    /// The day of the newest text that is written down.
    #[must_use]
    pub fn newest(&self) -> Option<Date> {
        let statuses = self.statuses.values().flat_map(BTreeMap::values);
        statuses.filter_map(|status| status.date).max()
    }
}

fn original(entry: Option<&Original>) -> Status {
    let confirmed = entry.is_some_and(|entry| entry.office.is_some());
    Status {
        state: if confirmed {
            State::Confirmed
        } else {
            State::Drafted
        },
        stale: false,
        legal: entry.is_some_and(|entry| entry.legal.is_some()),
        date: entry.map(|entry| entry.date),
    }
}

/// `italian` is the fingerprint of the Italian words as they are now.
fn translation(entry: Option<&Translation>, italian: Option<&String>) -> Status {
    let reviewed = entry.is_some_and(|entry| entry.language.is_some());
    Status {
        state: if reviewed {
            State::Reviewed
        } else {
            State::Machine
        },
        stale: entry
            .zip(italian)
            .is_some_and(|(entry, italian)| entry.italian != *italian),
        legal: entry.is_some_and(|entry| entry.legal.is_some()),
        date: entry.map(|entry| entry.date),
    }
}

/// The fingerprints of a language's messages as they are now.
fn present(locale: &Locale) -> BTreeMap<String, String> {
    let messages = locale.messages.iter();
    messages
        .map(|(id, info)| (id.clone(), fingerprint(&info.words)))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::fingerprint;

    /// The fingerprints stand in people's files: a change here would take every mark away.
    #[test]
    fn a_fingerprint_never_changes() {
        assert_eq!(fingerprint("Le regole del condominio"), "09a835ab");
    }
}
