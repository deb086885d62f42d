//! `locales/<tag>/review.toml`, as it is read and written.
//!
//! A table for each message, by theme and name, a line for each thing that is known of it, an empty
//! line between two: so two people who mark different messages touch lines that do not meet, and
//! their work is merged without a conflict.

use super::{Mark, Original, Review, State, Translation};
use crate::catalog::{Catalog, Locale};
use crate::diagnostic::{Diagnostic, File, Place};
use crate::language::Tag;
use crate::source::{self, Date, Source, Spanned, key, quoted};
use serde::Deserialize;
use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::sync::Arc;

const HEAD: &str = "\
# Where each message stands. Written by `volantino review`, which says how: `volantino review --help`.
# An entry counts only as long as `text` is the fingerprint of the message as it is now.
";

/// One file, read.
pub(super) struct Book {
    pub(super) file: Arc<File>,
    pub(super) originals: BTreeMap<String, Original>,
    pub(super) translations: BTreeMap<String, Translation>,
}

#[derive(Clone, Copy, PartialEq, Deserialize)]
#[serde(rename_all = "kebab-case")]
enum StateFile {
    Machine,
    Reviewed,
    Drafted,
    Confirmed,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct MarkFile {
    by: String,
    date: Date,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct EntryFile {
    state: Spanned<StateFile>,
    date: Date,
    text: Spanned<String>,
    italian: Option<Spanned<String>>,
    language: Option<MarkFile>,
    legal: Option<MarkFile>,
    office: Option<MarkFile>,
    #[serde(default)]
    words: BTreeMap<String, String>,
}

/// The entries of a file by theme and by message.
type Entries = BTreeMap<String, BTreeMap<Spanned<String>, EntryFile>>;

fn path(tag: &Tag) -> String {
    format!("locales/{tag}/review.toml")
}

/// Reads a language's file, if it has one.
pub(super) fn read(source: &Source, tag: &Tag) -> Result<Option<Book>, Diagnostic> {
    let known = source.files(&format!("locales/{tag}"), "toml");
    if !known.iter().any(|name| name == "review") {
        return Ok(None);
    }
    let file = source.read_text(&path(tag))?;
    if let Some(at) = file.text.find("\n<<<<<<< ") {
        return Err(Diagnostic::error(
            "bad-review",
            "a merge of two people’s work is not finished",
        )
        .at(Place::new(&file, at + 1..at + 8))
        .hint("of each pair keep one side; a mark that does not fit its text counts for nothing"));
    }
    let entries: Entries = source::parse(&file)?;
    let mut book = Book {
        file: Arc::clone(&file),
        originals: BTreeMap::new(),
        translations: BTreeMap::new(),
    };
    for (theme, entries) in entries {
        for (spanned, entry) in entries {
            let id = spanned.get_ref().clone();
            let earlier = if tag.is_source() {
                let entry = lower_original(&file, &theme, &id, entry)?;
                book.originals.insert(id, entry).is_some()
            } else {
                let entry = lower_translation(&file, &theme, &id, entry)?;
                book.translations.insert(id, entry).is_some()
            };
            if earlier {
                return Err(wrong(
                    &file,
                    &spanned,
                    format!("`{}` is written down twice", spanned.get_ref()),
                    "its message was moved to another file while someone marked it: keep one of the two",
                ));
            }
        }
    }
    Ok(Some(book))
}

fn lower_original(
    file: &Arc<File>,
    theme: &str,
    id: &str,
    entry: EntryFile,
) -> Result<Original, Diagnostic> {
    let expected = match entry.office {
        Some(_) => StateFile::Confirmed,
        None => StateFile::Drafted,
    };
    let foreign = entry.italian.is_some() || entry.language.is_some();
    if *entry.state.get_ref() != expected || foreign {
        return Err(wrong(
            file,
            &entry.state,
            format!("the state of `{id}` does not go with its marks"),
            "Italian is `drafted`, or `confirmed` with `office = { by = …, date = … }`",
        ));
    }
    Ok(Original {
        theme: theme.to_owned(),
        text: hash(file, &entry.text)?,
        date: entry.date,
        office: entry.office.map(Mark::from),
        legal: entry.legal.map(Mark::from),
        words: entry.words,
    })
}

fn lower_translation(
    file: &Arc<File>,
    theme: &str,
    id: &str,
    entry: EntryFile,
) -> Result<Translation, Diagnostic> {
    let expected = match entry.language {
        Some(_) => StateFile::Reviewed,
        None => StateFile::Machine,
    };
    if *entry.state.get_ref() != expected || entry.office.is_some() || !entry.words.is_empty() {
        return Err(wrong(
            file,
            &entry.state,
            format!("the state of `{id}` does not go with its marks"),
            "a translation is `machine`, or `reviewed` with `language = { by = …, date = … }`",
        ));
    }
    let Some(italian) = &entry.italian else {
        return Err(wrong(
            file,
            &entry.state,
            format!("`{id}` does not say of which Italian text it is a translation"),
            "delete the entry, and let `volantino review update` write it anew",
        ));
    };
    Ok(Translation {
        theme: theme.to_owned(),
        text: hash(file, &entry.text)?,
        date: entry.date,
        italian: hash(file, italian)?,
        language: entry.language.map(Mark::from),
        legal: entry.legal.map(Mark::from),
    })
}

fn hash(file: &Arc<File>, written: &Spanned<String>) -> Result<String, Diagnostic> {
    let text = written.get_ref();
    if text.len() == 8 && text.bytes().all(|b| matches!(b, b'0'..=b'9' | b'a'..=b'f')) {
        Ok(text.clone())
    } else {
        Err(wrong(
            file,
            written,
            format!("`{text}` is not a fingerprint"),
            "delete the entry, and let `volantino review update` write it anew",
        ))
    }
}

fn wrong<T>(file: &Arc<File>, at: &Spanned<T>, cause: String, remedy: &str) -> Diagnostic {
    Diagnostic::error("bad-review", cause)
        .at(Place::new(file, at.span()))
        .hint(remedy)
}

impl From<MarkFile> for Mark {
    fn from(MarkFile { by, date }: MarkFile) -> Self {
        Self { by, date }
    }
}

impl Review {
    /// What a file held when it was read; none if it was not there.
    #[must_use]
    pub fn as_read(&self, path: &str) -> Option<&str> {
        let mut files = self.files.values();
        let file = files.find(|file| file.path == path)?;
        Some(file.text.as_str())
    }

    /// The files that are not what was read, with their paths: what is to be written.
    #[must_use]
    pub fn files(&self, catalog: &Catalog) -> Vec<(String, String)> {
        let changed = |(tag, locale): (&Tag, &Locale)| {
            let text = if tag.is_source() {
                text(locale, &self.originals, |entry| {
                    (&entry.theme, entry.lines())
                })
            } else {
                let entries = self.translations.get(tag)?;
                text(locale, entries, |entry| (&entry.theme, entry.lines()))
            };
            let read = self.files.get(tag).map(|file| file.text.as_str());
            let nothing = read.is_none() && text == HEAD;
            (read != Some(&text) && !nothing).then(|| (path(tag), text))
        };
        catalog.locales.iter().filter_map(changed).collect()
    }
}

/// A file of entries: each gives its theme, for a message that is gone, and its lines.
fn text<E>(
    locale: &Locale,
    entries: &BTreeMap<String, E>,
    lines: impl Fn(&E) -> (&String, String),
) -> String {
    let mut sorted: Vec<(String, &String, String)> = entries
        .iter()
        .map(|(id, entry)| {
            let (written, lines) = lines(entry);
            let info = locale.messages.get(id);
            let theme = info.map_or(written.as_str(), |info| info.theme());
            (key(theme), id, lines)
        })
        .collect();
    sorted.sort();
    let mut text = HEAD.to_owned();
    for (theme, id, lines) in sorted {
        let _ = write!(text, "\n[{theme}.{}]\n{lines}", key(id));
    }
    text
}

impl Original {
    fn lines(&self) -> String {
        let state = match self.office {
            Some(_) => State::Confirmed,
            None => State::Drafted,
        };
        let mut lines = first_lines(state, self.date, &self.text);
        mark_line(&mut lines, "office", self.office.as_ref());
        mark_line(&mut lines, "legal", self.legal.as_ref());
        for (hash, words) in &self.words {
            let _ = writeln!(lines, "words.{hash} = {}", quoted(words));
        }
        lines
    }
}

impl Translation {
    fn lines(&self) -> String {
        let state = match self.language {
            Some(_) => State::Reviewed,
            None => State::Machine,
        };
        let mut lines = first_lines(state, self.date, &self.text);
        let _ = writeln!(lines, "italian = \"{}\"", self.italian);
        mark_line(&mut lines, "language", self.language.as_ref());
        mark_line(&mut lines, "legal", self.legal.as_ref());
        lines
    }
}

fn first_lines(state: State, date: Date, text: &str) -> String {
    let state = state.name();
    format!("state = \"{state}\"\ndate = {date}\ntext = \"{text}\"\n")
}

fn mark_line(lines: &mut String, name: &str, mark: Option<&Mark>) {
    if let Some(Mark { by, date }) = mark {
        let _ = writeln!(lines, "{name} = {{ by = {}, date = {date} }}", quoted(by));
    }
}
