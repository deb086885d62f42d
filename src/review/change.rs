//! What people do to the books: write new texts down, mark what they have read, keep a translation.

use super::{Mark, Original, Review, Translation, fingerprint, present};
use crate::catalog::{Catalog, Locale, italian};
use crate::diagnostic::Diagnostic;
use crate::language::Tag;
use crate::source::Date;
use std::collections::{BTreeMap, BTreeSet};

/// What writing texts down has changed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Changes {
    /// Messages that were not written down.
    pub added: usize,
    /// Messages that had another text.
    pub changed: usize,
    /// Entries whose message is gone.
    pub removed: usize,
}

/// Who has read a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MarkKind {
    /// Someone who knows the language of a translation; for Italian, the office.
    Language,
    /// Someone who knows the law.
    Legal,
}

/// What marking has done.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Marked {
    /// Messages that have the mark now.
    pub marked: usize,
    /// Messages left alone, since the Italian has changed after they were translated.
    pub stale: Vec<String>,
}

impl Review {
    /// Writes down every text that is new or has changed, as of a day. A changed text begins anew:
    /// as a draft or a machine's, a translation of the Italian as it is now.
    ///
    /// # Errors
    /// When the catalogue has no Italian.
    pub fn update(&mut self, catalog: &Catalog, date: Date) -> Result<Changes, Diagnostic> {
        let source = italian(catalog)?;
        let texts = present(source);
        let mut changes = Changes::default();
        for (id, text) in &texts {
            self.record_original(source, id, text, date, &mut changes);
        }
        self.originals.retain(|id, _| {
            let stays = texts.contains_key(id);
            changes.removed += usize::from(!stays);
            stays
        });
        for (tag, locale) in catalog.locales.iter().filter(|(tag, _)| !tag.is_source()) {
            let own = present(locale);
            let entries = self.translations.entry(tag.clone()).or_default();
            // What the Italian does not have is obsolete, and translates nothing.
            let own = own.iter().filter_map(|(id, text)| {
                let italian = texts.get(id)?;
                Some((id, text, italian))
            });
            let mut seen = BTreeSet::new();
            for (id, text, italian) in own {
                seen.insert(id);
                record_translation(entries, locale, (id, text, italian), date, &mut changes);
            }
            entries.retain(|id, _| {
                let stays = seen.contains(id);
                changes.removed += usize::from(!stays);
                stays
            });
        }
        self.keep_words(source);
        self.look(catalog);
        Ok(changes)
    }

    /// Writes down the texts of some messages of a translation, as of a day; those that have not
    /// changed stay as they are.
    ///
    /// # Errors
    /// When the catalogue has no Italian or no such language.
    pub fn record(
        &mut self,
        catalog: &Catalog,
        tag: &Tag,
        ids: &BTreeSet<String>,
        date: Date,
    ) -> Result<(), Diagnostic> {
        let source = italian(catalog)?;
        let locale = catalog.locale(tag)?;
        let entries = self.translations.entry(tag.clone()).or_default();
        for id in ids {
            if let (Some(info), Some(italian)) = (locale.messages.get(id), source.messages.get(id))
            {
                let (text, italian) = (fingerprint(&info.words), fingerprint(&italian.words));
                let row = (id, &text, &italian);
                record_translation(entries, locale, row, date, &mut Changes::default());
            }
        }
        self.keep_words(source);
        self.look(catalog);
        Ok(())
    }

    /// Marks translations as read; a text that is not written down yet is, as of the mark's day.
    ///
    /// A stale one is left alone: nobody can have read it as a translation of the Italian of today.
    ///
    /// # Errors
    /// When the catalogue has no Italian or no such language.
    pub fn mark(
        &mut self,
        catalog: &Catalog,
        tag: &Tag,
        ids: &BTreeSet<String>,
        kind: MarkKind,
        mark: &Mark,
    ) -> Result<Marked, Diagnostic> {
        let source = italian(catalog)?;
        let locale = catalog.locale(tag)?;
        let mut done = Marked::default();
        for id in ids {
            let (Some(info), Some(italian)) = (locale.messages.get(id), source.messages.get(id))
            else {
                continue;
            };
            if self.status(tag, id).is_some_and(|status| status.stale) {
                done.stale.push(id.clone());
                continue;
            }
            let entries = self.translations.entry(tag.clone()).or_default();
            let (text, italian) = (fingerprint(&info.words), fingerprint(&italian.words));
            let row = (id, &text, &italian);
            record_translation(entries, locale, row, mark.date, &mut Changes::default());
            if let Some(entry) = entries.get_mut(id) {
                match kind {
                    MarkKind::Language => entry.language = Some(mark.clone()),
                    MarkKind::Legal => entry.legal = Some(mark.clone()),
                }
                done.marked += 1;
            }
        }
        self.keep_words(source);
        self.look(catalog);
        Ok(done)
    }

    /// Confirms Italian messages, for the office or for someone who knows the law; a text that is not
    /// written down yet is, as of the mark's day. Says how many.
    ///
    /// # Errors
    /// When the catalogue has no Italian.
    pub fn confirm(
        &mut self,
        catalog: &Catalog,
        ids: &BTreeSet<String>,
        kind: MarkKind,
        mark: &Mark,
    ) -> Result<usize, Diagnostic> {
        let source = italian(catalog)?;
        let mut confirmed = 0;
        for id in ids {
            let Some(info) = source.messages.get(id) else {
                continue;
            };
            let text = fingerprint(&info.words);
            self.record_original(source, id, &text, mark.date, &mut Changes::default());
            if let Some(entry) = self.originals.get_mut(id) {
                match kind {
                    MarkKind::Language => entry.office = Some(mark.clone()),
                    MarkKind::Legal => entry.legal = Some(mark.clone()),
                }
                confirmed += 1;
            }
        }
        self.keep_words(source);
        self.look(catalog);
        Ok(confirmed)
    }

    /// Keeps stale translations: the Italian has changed, its meaning has not. Marks stay. Says which
    /// messages were stale, with the language of each.
    ///
    /// # Errors
    /// When the catalogue has no Italian.
    pub fn keep(
        &mut self,
        catalog: &Catalog,
        tags: &[Tag],
        ids: &BTreeSet<String>,
    ) -> Result<Vec<(String, Tag)>, Diagnostic> {
        let source = italian(catalog)?;
        let mut kept = Vec::new();
        for id in ids {
            for tag in tags {
                let stale = self.status(tag, id).is_some_and(|status| status.stale);
                let info = source.messages.get(id).filter(|_| stale);
                let entries = self.translations.get_mut(tag);
                if let Some((entry, info)) = entries.and_then(|all| all.get_mut(id)).zip(info) {
                    entry.italian = fingerprint(&info.words);
                    kept.push((id.clone(), tag.clone()));
                }
            }
        }
        self.keep_words(source);
        self.look(catalog);
        Ok(kept)
    }

    fn record_original(
        &mut self,
        locale: &Locale,
        id: &str,
        text: &str,
        date: Date,
        changes: &mut Changes,
    ) {
        let earlier = self.originals.get_mut(id);
        match &earlier {
            Some(entry) if entry.text == text => return,
            Some(_) => changes.changed += 1,
            None => changes.added += 1,
        }
        let words = earlier.map_or_else(BTreeMap::new, |entry| std::mem::take(&mut entry.words));
        let entry = Original {
            theme: theme(locale, id),
            text: text.to_owned(),
            date,
            office: None,
            legal: None,
            words,
        };
        self.originals.insert(id.to_owned(), entry);
    }

    /// Keeps the Italian words that someone may ask for: those of today, and those of which there
    /// still is a translation. Asks for every language of the folder.
    fn keep_words(&mut self, source: &Locale) {
        for (id, entry) in &mut self.originals {
            if let Some(info) = source.messages.get(id) {
                let words = info.words.clone();
                entry.words.insert(fingerprint(&words), words);
            }
            let entries = self.translations.values();
            let mut wanted: BTreeSet<&str> = entries
                .filter_map(|entries| entries.get(id))
                .map(|translation| translation.italian.as_str())
                .collect();
            let present = source.messages.get(id);
            let present = present.map(|info| fingerprint(&info.words));
            wanted.insert(&entry.text);
            wanted.extend(present.as_deref());
            entry.words.retain(|hash, _| wanted.contains(hash.as_str()));
        }
    }
}

/// Writes one translation down, if it is not; its fingerprint and that of the Italian come with it.
fn record_translation(
    entries: &mut BTreeMap<String, Translation>,
    locale: &Locale,
    (id, text, italian): (&String, &String, &String),
    date: Date,
    changes: &mut Changes,
) {
    match entries.get(id) {
        Some(entry) if entry.text == *text => return,
        Some(_) => changes.changed += 1,
        None => changes.added += 1,
    }
    let entry = Translation {
        theme: theme(locale, id),
        text: text.clone(),
        date,
        italian: italian.clone(),
        language: None,
        legal: None,
    };
    entries.insert(id.clone(), entry);
}

fn theme(locale: &Locale, id: &str) -> String {
    let info = locale.messages.get(id);
    info.map_or_else(String::new, |info| info.theme().to_owned())
}
