//! The glossary: words that come back in several leaflets, and that a language says in one way.
//!
//! `locales/it/glossary.toml` has a table for each term, with the forms of the Italian word and what
//! it means; `locales/<tag>/glossary.toml` the stems of its translations.

use super::Ground;
use super::findings::Finding;
use crate::catalog::{Locale, MessageInfo};
use crate::diagnostic::{Diagnostic, File, Place, did_you_mean};
use crate::language::{SOURCE_LANGUAGE, Tag};
use crate::source::{self, Source, Spanned};
use serde::Deserialize;
use std::collections::BTreeMap;
use std::sync::Arc;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct ItalianTerm {
    italian: Vec<String>,
    /// For translators.
    about: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Translation {
    words: Vec<String>,
}

/// A term of the Italian glossary.
#[derive(Clone, Debug)]
pub struct Term {
    /// Its name, the same in every language.
    pub name: String,
    /// Forms of the Italian word.
    pub italian: Vec<String>,
    /// What it means here.
    pub about: String,
}

/// The terms of the Italian glossary, in its order; none if the folder has no glossary.
///
/// # Errors
/// When it cannot be read.
pub fn terms(source: &Source) -> Result<Vec<Term>, Diagnostic> {
    let Some(file) = file(source, SOURCE_LANGUAGE) else {
        return Ok(Vec::new());
    };
    let read: BTreeMap<Spanned<String>, ItalianTerm> = source::parse(&file?)?;
    let mut terms: Vec<(usize, Term)> = Vec::with_capacity(read.len());
    for (name, term) in read {
        let place = name.span().start;
        let ItalianTerm { italian, about } = term;
        let name = name.into_inner();
        terms.push((
            place,
            Term {
                name,
                italian,
                about,
            },
        ));
    }
    terms.sort_by_key(|(place, _)| *place);
    Ok(terms.into_iter().map(|(_, term)| term).collect())
}

/// Every glossary of the folder.
pub(super) struct Glossary {
    /// By term, the forms of the Italian word in small letters, the longest first.
    terms: BTreeMap<String, Vec<String>>,
    /// By message that holds terms: each term and the form that occurs.
    uses: BTreeMap<String, Vec<(String, String)>>,
    languages: BTreeMap<Tag, Language>,
    diagnostics: Vec<Diagnostic>,
}

/// One language's glossary; none if there is no file.
enum Language {
    Absent,
    Broken,
    /// Stems by term, ready to be looked for.
    Known(BTreeMap<String, Vec<String>>, Place),
}

impl Glossary {
    /// Reads every glossary, and looks where the Italian messages use its terms.
    pub(super) fn load(ground: &Ground<'_>) -> Self {
        let mut glossary = Self {
            terms: BTreeMap::new(),
            uses: BTreeMap::new(),
            languages: BTreeMap::new(),
            diagnostics: Vec::new(),
        };
        // A folder without an Italian glossary has none.
        if !glossary.italian(ground) {
            return glossary;
        }
        for locale in ground.folder.languages() {
            let tag = &locale.language.tag;
            if !tag.is_source() {
                let language = glossary.language(ground, tag);
                glossary.languages.insert(tag.clone(), language);
            }
        }
        glossary
    }

    /// What is wrong with the files themselves.
    pub(super) fn diagnostics(&self) -> Vec<Diagnostic> {
        self.diagnostics.clone()
    }

    fn italian(&mut self, ground: &Ground<'_>) -> bool {
        let Some(file) = file(&ground.folder.source, SOURCE_LANGUAGE) else {
            return false;
        };
        let read: BTreeMap<Spanned<String>, ItalianTerm> = match file.and_then(|file| {
            let read = source::parse(&file)?;
            self.empty(&file, &read, "italian", |term: &ItalianTerm| &term.italian);
            Ok(read)
        }) {
            Ok(read) => read,
            Err(found) => {
                self.diagnostics.push(found);
                return false;
            }
        };
        for (name, term) in read {
            let mut forms: Vec<String> = term.italian.iter().map(|form| plain(form)).collect();
            forms.sort_by_key(|form| std::cmp::Reverse(form.len()));
            self.terms.insert(name.into_inner(), forms);
        }
        for (id, message) in &ground.italian.messages {
            let found = self.terms_in(message);
            if !found.is_empty() {
                self.uses.insert(id.clone(), found);
            }
        }
        true
    }

    fn language(&mut self, ground: &Ground<'_>, tag: &Tag) -> Language {
        let Some(file) = file(&ground.folder.source, &tag.to_string()) else {
            return Language::Absent;
        };
        let (read, place) = match file.and_then(|file| {
            let read: BTreeMap<Spanned<String>, Translation> = source::parse(&file)?;
            self.empty(&file, &read, "words", |term: &Translation| &term.words);
            for name in read.keys() {
                if !self.terms.contains_key(name.get_ref()) {
                    let known = self.terms.keys().map(String::as_str);
                    let remedy = did_you_mean(name.get_ref(), known)
                        .unwrap_or_else(|| "add it there first, or delete it".into());
                    let finding = Finding::UnknownGlossaryTerm {
                        term: name.get_ref(),
                        remedy: &remedy,
                    };
                    let place = Place::new(&file, name.span());
                    self.diagnostics.push(finding.say().at(place));
                }
            }
            Ok((read, Place::new(&file, 0..0)))
        }) {
            Ok(read) => read,
            Err(found) => {
                self.diagnostics.push(found);
                return Language::Broken;
            }
        };
        let stems = read.into_iter().map(|(name, term)| {
            let stems = term.words.iter().filter(|word| !word.trim().is_empty());
            (name.into_inner(), stems.cloned().collect())
        });
        Language::Known(stems.collect(), place)
    }

    /// Terms that have no words.
    fn empty<T>(
        &mut self,
        file: &Arc<File>,
        read: &BTreeMap<Spanned<String>, T>,
        key: &str,
        words: fn(&T) -> &Vec<String>,
    ) {
        for (name, term) in read {
            if words(term).iter().all(|word| word.trim().is_empty()) {
                let term = name.get_ref();
                let finding = Finding::EmptyGlossaryTerm { term, key };
                let place = Place::new(file, name.span());
                self.diagnostics.push(finding.say().at(place));
            }
        }
    }

    /// The terms that an Italian message holds, each with the form that occurs; where a longer term
    /// covers a shorter one, only the longer.
    fn terms_in(&self, message: &MessageInfo) -> Vec<(String, String)> {
        let text = plain(&message.prose());
        let mut all: Vec<(&String, &String)> = self
            .terms
            .iter()
            .flat_map(|(term, forms)| forms.iter().map(move |form| (term, form)))
            .collect();
        all.sort_by_key(|(_, form)| std::cmp::Reverse(form.len()));
        let mut covered: Vec<std::ops::Range<usize>> = Vec::new();
        let mut found: Vec<(String, String)> = Vec::new();
        for (term, form) in all {
            for (start, _) in text.match_indices(form.as_str()) {
                let range = start..start + form.len();
                let letter = |c: Option<char>| c.is_some_and(char::is_alphanumeric);
                let inside = covered
                    .iter()
                    .any(|other| other.start <= range.start && range.end <= other.end);
                let whole = !letter(text[..start].chars().next_back())
                    && !letter(text[range.end..].chars().next());
                if whole && !inside {
                    covered.push(range);
                    if !found.iter().any(|(known, _)| known == term) {
                        found.push((term.clone(), form.clone()));
                    }
                }
            }
        }
        found.sort();
        found
    }

    /// The terms that an Italian message holds, as it writes them, each with its words in a language.
    pub(super) fn at_hand(&self, tag: &Tag, id: &str) -> Vec<(String, Vec<String>)> {
        let Some(Language::Known(stems, _)) = self.languages.get(tag) else {
            return Vec::new();
        };
        let uses = self.uses.get(id).into_iter().flatten();
        let known = uses.filter_map(|(term, form)| Some((form.clone(), stems.get(term)?.clone())));
        known.collect()
    }

    /// Holds the messages of one language against its glossary.
    pub(super) fn check(&self, locale: &Locale) -> Vec<Diagnostic> {
        let tag = &locale.language.tag.to_string();
        let mut found = Vec::new();
        let stems = match self.languages.get(&locale.language.tag) {
            None | Some(Language::Broken) => return found,
            Some(Language::Absent) => {
                let count = &self.terms.len().to_string();
                return vec![Finding::MissingGlossary { tag, count }.say()];
            }
            // Begun, and no term is written yet.
            Some(Language::Known(stems, _)) if stems.is_empty() && !self.terms.is_empty() => {
                let count = &self.terms.len().to_string();
                return vec![Finding::MissingGlossary { tag, count }.say()];
            }
            Some(Language::Known(stems, place)) => {
                let missing = self.terms.keys().filter(|term| !stems.contains_key(*term));
                found.extend(missing.map(|term| {
                    let finding = Finding::MissingGlossaryTerm { term, tag };
                    finding.say().at(place.clone())
                }));
                stems
            }
        };
        for (id, terms) in &self.uses {
            let Some(message) = locale.messages.get(id) else {
                continue;
            };
            let text = plain(&message.prose());
            for (term, form) in terms {
                let Some(words) = stems.get(term).filter(|words| !words.is_empty()) else {
                    continue;
                };
                if words.iter().any(|word| text.contains(&plain(word))) {
                    continue;
                }
                let finding = Finding::OtherWord {
                    id,
                    italian: form,
                    words: &words.join(", "),
                };
                found.push(finding.say().at(message.place.clone()));
            }
        }
        found
    }
}

/// A glossary's file, if there is one.
fn file(source: &Source, tag: &str) -> Option<Result<Arc<File>, Diagnostic>> {
    let files = source.files(&format!("locales/{tag}"), "toml");
    let there = files.iter().any(|name| name == "glossary");
    there.then(|| source.read_text(&format!("locales/{tag}/glossary.toml")))
}

/// A text for looking for words in it: small letters, one kind of space and of apostrophe, and
/// without the vowel signs that Arabic script may leave out.
fn plain(text: &str) -> String {
    let letters = text.chars().flat_map(char::to_lowercase);
    let letters = letters.filter(|c| !matches!(c, '\u{64b}'..='\u{652}' | '\u{670}' | '\u{640}'));
    let letters = letters.map(|c| match c {
        '\u{2019}' => '\'',
        c if c.is_whitespace() => ' ',
        c => c,
    });
    letters.collect()
}
