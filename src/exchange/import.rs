//! A book comes back: what has changed in it is held against the folder, row by row.
//!
//! Collect, then report: every row that cannot be taken is listed with its reason, and the others
//! are taken. Nothing is written here; the caller gets the files as they are to be.

use super::cell::{self, tidy};
use super::read::{self, Cell, Line};
use super::rows::{self, Code, Row};
use super::{Reason, words};
use crate::catalog::awaiting;
use crate::catalog::edit::{self, Change, Form, Part, Pattern, Wanted};
use crate::catalog::{Catalog, Locale, MessageInfo};
use crate::check::{self, Folder};
use crate::diagnostic::{Diagnostic, Severity};
use crate::document;
use crate::language::{Plurals, Tag};
use crate::review::{Mark, MarkKind, fingerprint};
use crate::source::{Date, Source};
use std::collections::{BTreeMap, BTreeSet};

/// What a book brings.
#[derive(Debug, Default)]
pub struct Imported {
    /// Rows that are taken, by language and row.
    pub changed: Vec<Changed>,
    /// Messages that are marked as read.
    pub marked: Vec<Marked>,
    /// Rows that are not taken.
    pub refused: Vec<Refused>,
    /// What is to be known of rows that are taken.
    pub remarks: Vec<Remark>,
    /// What people wrote to the office.
    pub notes: Vec<Remark>,
    /// Rows in which nothing has changed.
    pub unchanged: usize,
    /// The `.ftl` files that change: path, bytes as they are now and as they are to be.
    pub files: Vec<(String, Vec<u8>, Vec<u8>)>,
}

/// A row that is taken.
#[derive(Debug)]
pub struct Changed {
    /// The row in the spreadsheet, from 1.
    pub row: usize,
    /// The language.
    pub language: Tag,
    /// The message and the part of it.
    pub name: String,
    /// What it said.
    pub before: String,
    /// What it says.
    pub after: String,
}

/// A message that somebody has read.
#[derive(Debug)]
pub struct Marked {
    /// The row in the spreadsheet, from 1.
    pub row: usize,
    /// The language.
    pub language: Tag,
    /// The message.
    pub message: String,
    /// Who.
    pub by: String,
}

/// A row that is not taken.
#[derive(Debug)]
pub struct Refused {
    /// The row in the spreadsheet, from 1.
    pub row: usize,
    /// The message and the part of it, if that is known.
    pub name: String,
    /// What is written in the spreadsheet.
    pub written: String,
    /// What the folder says, where that is another text than the spreadsheet began with.
    pub now: Option<String>,
    /// Why.
    pub reasons: Vec<Reason>,
}

/// Something to be known of a row.
#[derive(Debug)]
pub struct Remark {
    /// The row in the spreadsheet, from 1.
    pub row: usize,
    /// The message and the part of it.
    pub name: String,
    /// What; a note of the mediator's is the same in both languages.
    pub text: Reason,
}

/// Reads a book against the folder, which must hold every language; afterwards the folder's messages
/// and books of review are those that the files are to say. Texts are written down as of the day;
/// without one no book of review changes.
///
/// # Errors
/// When the bytes are no book of this program's.
pub fn import(
    folder: &mut Folder,
    bytes: &[u8],
    date: Option<Date>,
) -> Result<Imported, Diagnostic> {
    let lines = read::lines(bytes)?;
    let mut imported = Imported::default();
    let mut languages: BTreeMap<Tag, Vec<(Code, Line)>> = BTreeMap::new();
    for line in lines {
        match addressed(folder, &line) {
            Ok(Some((tag, code))) => languages.entry(tag).or_default().push((code, line)),
            Ok(None) => {}
            Err(reason) => imported.refused.push(Refused {
                row: line.number,
                name: String::new(),
                written: shown(&line.translation),
                now: None,
                reasons: vec![reason],
            }),
        }
    }
    for (tag, lines) in languages {
        language(folder, &tag, lines, date, &mut imported)?;
    }
    imported.changed.sort_by_key(|changed| changed.row);
    imported.marked.sort_by_key(|marked| marked.row);
    imported.refused.sort_by_key(|refused| refused.row);
    imported.remarks.sort_by_key(|remark| remark.row);
    imported.notes.sort_by_key(|note| note.row);
    Ok(imported)
}

/// The language and the text that a line is of; nothing if it is empty.
fn addressed(folder: &Folder, line: &Line) -> Result<Option<(Tag, Code)>, Reason> {
    let empty = [&line.code, &line.translation, &line.note, &line.reviewed];
    if empty.into_iter().all(|cell| *cell == Cell::Empty) {
        return Ok(None);
    }
    let code = match &line.code {
        Cell::Text(text) => Code::read(text),
        Cell::Empty | Cell::Other(..) => None,
    };
    let Some(code) = code else {
        return Err(Reason::new(
            "la riga non ha il suo codice nella colonna nascosta: non si sa di quale frase è",
            "the row has no code in the hidden column: nobody knows which text it is",
        ));
    };
    let tag = Tag::parse(&code.tag).ok();
    let known = tag.filter(|tag| !tag.is_source() && folder.catalog.locales.contains_key(tag));
    match known {
        Some(tag) => Ok(Some((tag, code))),
        None => Err(Reason::new(
            format!("la lingua «{}» non c’è", code.tag),
            format!("there is no language `{}`", code.tag),
        )),
    }
}

/// What a cell shows.
fn shown(cell: &Cell) -> String {
    match cell {
        Cell::Empty => String::new(),
        Cell::Text(text) | Cell::Other(_, _, text) => text.clone(),
    }
}

/// A text that somebody has changed.
#[derive(Debug)]
pub(super) struct Edit {
    pub(super) row: usize,
    pub(super) code: Code,
    pub(super) before: String,
    pub(super) after: String,
    pub(super) parts: Vec<Part>,
}

/// A mark that somebody has set.
struct Reading {
    row: usize,
    code: Code,
    by: String,
}

/// What the lines of one language come to, before the messages are looked at as wholes.
#[derive(Default)]
struct Sorted {
    edits: Vec<Edit>,
    readings: Vec<Reading>,
}

/// What the lines of one language come to; each has the code that it carries.
pub(super) fn language(
    folder: &mut Folder,
    tag: &Tag,
    lines: Vec<(Code, Line)>,
    date: Option<Date>,
    imported: &mut Imported,
) -> Result<(), Diagnostic> {
    let rows = rows::rows(folder, folder.catalog.locale(tag)?)?;
    let known: BTreeMap<(&str, &str), &Row> = rows
        .iter()
        .map(|row| ((row.code.message.as_str(), row.code.path.as_str()), row))
        .collect();
    let mut sorted = Sorted::default();
    for (code, line) in lines {
        let row = known.get(&(code.message.as_str(), code.path.as_str()));
        sort(row.copied(), code, &line, &mut sorted, imported);
    }
    twins(&mut sorted.edits, imported);
    unfinished(&rows, &mut sorted.edits, imported);
    let edits = settle(folder, tag, sorted.edits, imported)?;
    if edits.is_empty() && sorted.readings.is_empty() {
        return Ok(());
    }
    review(folder, tag, &edits, sorted.readings, date, imported)?;
    for edit in edits {
        imported.changed.push(Changed {
            row: edit.row,
            language: tag.clone(),
            name: edit.code.name(),
            before: edit.before,
            after: edit.after,
        });
    }
    Ok(())
}

/// Tells what one line is: unchanged, a correction, a mark, or refused.
fn sort(row: Option<&Row>, code: Code, line: &Line, sorted: &mut Sorted, imported: &mut Imported) {
    let number = line.number;
    let name = code.name();
    let refuse = |reasons: Vec<Reason>, now: Option<String>| Refused {
        row: number,
        name: name.clone(),
        written: shown(&line.translation),
        now,
        reasons,
    };
    let note = shown(&line.note);
    if !note.trim().is_empty() {
        imported.notes.push(Remark {
            row: number,
            name: name.clone(),
            text: Reason::new(note.trim(), note.trim()),
        });
    }
    let Some(row) = row else {
        imported.refused.push(refuse(
            vec![Reason::new(
                "questa frase non c’è più, o ora ha altre forme: esporta di nuovo",
                "this text is gone, or has other forms now: export again",
            )],
            None,
        ));
        return;
    };
    let by = shown(&line.reviewed).trim().to_owned();
    let typed = match typed(line, row) {
        Ok(typed) => typed,
        Err(reason) => {
            imported.refused.push(refuse(vec![reason], None));
            return;
        }
    };
    let read = cell::read(&typed.text, &row.allowed);
    let put_right = read.as_deref().map(cell::shown).ok();
    let as_now = typed.text == row.translation
        || typed.text == unified(&row.translation)
        || put_right.as_ref() == Some(&row.translation);
    let as_exported = [typed.raw.as_str(), typed.text.as_str()]
        .map(fingerprint)
        .contains(&code.translation);
    let stale = code.italian != row.code.italian;
    if as_now || as_exported {
        if by.is_empty() {
            imported.unchanged += 1;
        } else if stale {
            imported
                .refused
                .push(refuse(vec![italian_changed(row)], None));
        } else if !as_now {
            imported.refused.push(refuse(
                vec![Reason::new(
                    "la traduzione è cambiata dopo l’esportazione: chi ha firmato ha letto un altro testo",
                    "the translation has changed since the export: who signed has read another text",
                )],
                Some(row.translation.clone()),
            ));
        } else {
            sorted.readings.push(Reading {
                row: number,
                code,
                by,
            });
        }
        return;
    }
    if stale {
        imported
            .refused
            .push(refuse(vec![italian_changed(row)], None));
        return;
    }
    if code.translation != row.code.translation {
        imported.refused.push(refuse(
            vec![Reason::new(
                "anche nella cartella la traduzione è cambiata dopo l’esportazione: scegli tra le due",
                "the translation has changed in the folder too since the export: choose between the two",
            )],
            Some(row.translation.clone()),
        ));
        return;
    }
    match read {
        Ok(parts) => match cell::address(&typed.text, &row.translation) {
            Some(reason) => imported.refused.push(refuse(vec![reason], None)),
            None => {
                for done in typed.done {
                    imported.remarks.push(Remark {
                        row: number,
                        name: name.clone(),
                        text: done,
                    });
                }
                if !by.is_empty() {
                    sorted.readings.push(Reading {
                        row: number,
                        code: code.clone(),
                        by,
                    });
                }
                sorted.edits.push(Edit {
                    row: number,
                    code,
                    before: row.translation.clone(),
                    after: cell::shown(&parts),
                    parts,
                });
            }
        },
        Err(reasons) => imported.refused.push(refuse(reasons, None)),
    }
}

/// What was typed into a cell.
pub(super) struct Typed {
    raw: String,
    pub(super) text: String,
    done: Vec<Reason>,
}

pub(super) fn typed(line: &Line, row: &Row) -> Result<Typed, Reason> {
    let raw = match &line.translation {
        Cell::Other(italian, english, _) => {
            return Err(Reason::new(
                format!(
                    "la cella non è più testo, ma {italian}: riscrivi la frase in una cella di formato Testo"
                ),
                format!(
                    "the cell is no text any more but {english}: type the sentence into a cell of the format Text"
                ),
            ));
        }
        Cell::Text(text) => text.clone(),
        Cell::Empty => String::new(),
    };
    let tidy = tidy(&raw)?;
    if line.merged && tidy.text != row.translation {
        return Err(Reason::new(
            "la cella è unita ad altre: non si sa quale frase è di questa riga",
            "the cell is merged with others: nobody knows which text is this row's",
        ));
    }
    if tidy.text.is_empty() && !row.translation.is_empty() {
        return Err(Reason::new(
            "la traduzione è vuota: una frase non si può togliere da qui",
            "the translation is empty: a text cannot be taken out here",
        ));
    }
    Ok(Typed {
        raw,
        text: tidy.text,
        done: tidy.done,
    })
}

/// A text of the folder as it would come back from a cell.
pub(super) fn unified(text: &str) -> String {
    tidy(&cell::encoded(text)).map_or_else(|_| text.to_owned(), |tidy| tidy.text)
}

fn italian_changed(row: &Row) -> Reason {
    Reason::new(
        format!(
            "l’italiano è cambiato dopo l’esportazione; ora dice: «{}»",
            row.italian
        ),
        format!(
            "the Italian has changed since the export; it says now: “{}”",
            row.italian
        ),
    )
}

/// Rows that were copied and then changed in two ways: nobody knows which is meant.
fn twins(edits: &mut Vec<Edit>, imported: &mut Imported) {
    let mut texts: BTreeMap<(String, String), BTreeSet<String>> = BTreeMap::new();
    let key = |edit: &Edit| (edit.code.message.clone(), edit.code.path.clone());
    for edit in edits.iter() {
        texts
            .entry(key(edit))
            .or_default()
            .insert(edit.after.clone());
    }
    let mut seen = BTreeSet::new();
    let (kept, twice): (Vec<Edit>, Vec<Edit>) = std::mem::take(edits)
        .into_iter()
        .filter(|edit| texts[&key(edit)].len() > 1 || seen.insert(key(edit)))
        .partition(|edit| texts[&key(edit)].len() == 1);
    *edits = kept;
    for edit in twice {
        let reason = Reason::new(
            "la stessa frase è in due righe con due correzioni diverse: lasciane una",
            "the same text stands in two rows with two corrections: keep one",
        );
        imported.refused.push(edit.refused(vec![reason]));
    }
}

/// A message that the language lacks can be written only whole, with each of its forms.
fn unfinished(rows: &[Row], edits: &mut Vec<Edit>, imported: &mut Imported) {
    let written: BTreeSet<(String, String)> = edits
        .iter()
        .map(|edit| (edit.code.message.clone(), edit.code.path.clone()))
        .collect();
    let lacking = |edit: &Edit| -> Vec<String> {
        let own = rows
            .iter()
            .filter(|row| row.missing && row.code.message == edit.code.message);
        own.filter(|row| !written.contains(&(row.code.message.clone(), row.code.path.clone())))
            .map(|row| row.code.name())
            .collect()
    };
    let (left, whole): (Vec<Edit>, Vec<Edit>) = std::mem::take(edits)
        .into_iter()
        .partition(|edit| !lacking(edit).is_empty());
    *edits = whole;
    for edit in left {
        let lacking = lacking(&edit).join(", ");
        let reason = Reason::new(
            format!("la frase è nuova e le mancano altre righe: {lacking}"),
            format!("the message is new and lacks other rows: {lacking}"),
        );
        imported.refused.push(edit.refused(vec![reason]));
    }
}

impl Edit {
    fn refused(&self, reasons: Vec<Reason>) -> Refused {
        Refused {
            row: self.row,
            name: self.code.name(),
            written: self.after.clone(),
            now: None,
            reasons,
        }
    }
}

/// A language with some corrections in it.
pub(super) struct Candidate {
    pub(super) locale: Locale,
    /// What was wrong when its files were read.
    pub(super) found: Vec<Diagnostic>,
    /// Path, text as it is now, and what changes in it.
    files: Vec<(String, String, Vec<Change>)>,
}

/// Puts the corrections into the language and holds it against every check; corrections that make
/// something worse are refused until the rest stands. Leaves the language as corrected in the folder.
fn settle(
    folder: &mut Folder,
    tag: &Tag,
    mut edits: Vec<Edit>,
    imported: &mut Imported,
) -> Result<Vec<Edit>, Diagnostic> {
    if edits.is_empty() {
        return Ok(edits);
    }
    let old = folder.catalog.locale(tag)?;
    let mut before: BTreeSet<(Option<String>, String)> = BTreeSet::new();
    for finding in check::words(folder, old)
        .iter()
        .chain(&check::fits(folder, old))
    {
        before.insert((blamed(old, finding), finding.message.clone()));
    }
    loop {
        let candidate = candidate(folder, tag, &edits)?;
        let mut faults: Vec<(usize, Reason)> = Vec::new();
        let mut advice: Vec<(usize, Reason)> = Vec::new();
        let mut findings = candidate.found.clone();
        findings.extend(check::words(folder, &candidate.locale));
        for finding in &findings {
            let message = blamed(&candidate.locale, finding);
            if before.contains(&(message.clone(), finding.message.clone())) {
                continue;
            }
            let culprits = culprits(&candidate.locale, finding, message.as_deref(), &edits);
            let reason = reason(folder, finding);
            let list = if breaks(finding) {
                &mut faults
            } else {
                &mut advice
            };
            list.extend(culprits.into_iter().map(|edit| (edit, reason.clone())));
        }
        // The files, read again, must say what was typed: nothing else is believed.
        for (index, edit) in edits.iter().enumerate() {
            let says = says(&candidate.locale, &edit.code);
            if says.as_deref() != Some(edit.after.as_str())
                && !faults.iter().any(|(at, _)| *at == index)
            {
                faults.push((index, unwritable()));
            }
        }
        if faults.is_empty() {
            let old = folder.catalog.locales.insert(tag.clone(), candidate.locale);
            let long = long(folder, tag, &before, &edits)?;
            if long.is_empty() {
                for (path, text, changes) in candidate.files {
                    // A file that is not there begins empty.
                    let bytes = folder.source.read(&path).unwrap_or_default().into_owned();
                    let new = edit::apply_to_bytes(&bytes, &text, &changes);
                    imported.files.push((path, bytes, new));
                }
                for (index, text) in advice {
                    let edit = &edits[index];
                    imported.remarks.push(Remark {
                        row: edit.row,
                        name: edit.code.name(),
                        text,
                    });
                }
                return Ok(edits);
            }
            faults = long;
            if let Some(old) = old {
                folder.catalog.locales.insert(tag.clone(), old);
            }
        }
        // A new message is written whole or not at all.
        let locale = folder.catalog.locale(tag)?;
        let wrong: BTreeSet<usize> = faults.iter().map(|(at, _)| *at).collect();
        for at in &wrong {
            let message = &edits[*at].code.message;
            let siblings = edits
                .iter()
                .enumerate()
                .filter(|(index, edit)| edit.code.message == *message && !wrong.contains(index));
            if rows::entry(locale, message).is_none() {
                faults.extend(siblings.map(|(index, _)| {
                    let reason = Reason::new(
                        "la frase è nuova, e un’altra sua riga non va ancora bene",
                        "the message is new, and another row of it is not right yet",
                    );
                    (index, reason)
                }));
            }
        }
        let mut left = Vec::new();
        for (index, edit) in edits.into_iter().enumerate() {
            let own = faults.iter().filter(|(at, _)| *at == index);
            let reasons: BTreeSet<Reason> = own.map(|(_, reason)| reason.clone()).collect();
            if reasons.is_empty() {
                left.push(edit);
            } else {
                imported
                    .refused
                    .push(edit.refused(reasons.into_iter().collect()));
            }
        }
        edits = left;
        if edits.is_empty() {
            return Ok(edits);
        }
    }
}

/// A text that the file, read again, would not say.
pub(super) fn unwritable() -> Reason {
    Reason::new(
        "la frase non si può scrivere così nel file: scrivila in un altro modo",
        "the text cannot be written so in the file: write it another way",
    )
}

/// The language as it would be with these corrections.
///
/// # Errors
/// When a file is not what it was when the folder was read.
pub(super) fn candidate(
    folder: &Folder,
    tag: &Tag,
    edits: &[Edit],
) -> Result<Candidate, Diagnostic> {
    let locale = folder.catalog.locale(tag)?;
    let mut wanted: BTreeMap<&str, Wanted> = BTreeMap::new();
    for edit in edits {
        let message = wanted.entry(&edit.code.message).or_default();
        message.insert(edit.code.path.clone(), edit.parts.clone());
    }
    let italian = crate::catalog::italian(&folder.catalog)?;
    let plurals = Plurals::new(tag);
    let mut changes: BTreeMap<String, Vec<Change>> = BTreeMap::new();
    // Places in a file count only as long as it says what it said.
    let infos = locale.messages.values().chain(locale.terms.values());
    let read: BTreeMap<&str, &str> = infos
        .map(|info| &info.place.file)
        .map(|file| (file.path.as_str(), file.text.as_str()))
        .collect();
    // Two new messages behind the same one stand in the order of the Italian.
    let mut wanted: Vec<(&str, Wanted)> = wanted.into_iter().collect();
    wanted.sort_by_key(|(message, _)| {
        rows::entry(italian, message).map(|info| info.place.range.start)
    });
    for (message, wanted) in &wanted {
        if let Some(info) = rows::entry(locale, message) {
            let (entry, file) = (edit::entry(info), &info.place.file);
            let own = changes.entry(file.path.clone()).or_default();
            own.extend(entry.changes(wanted, &file.text));
        } else if let Some(info) = rows::entry(italian, message) {
            let skeleton = rows::skeleton(message, info, &plurals);
            let entry = edit::entry_at(&skeleton, message.len());
            let text = edit::apply(&skeleton, &entry.changes(wanted, &skeleton));
            let path = format!("locales/{tag}/{}.ftl", info.theme());
            let file = match locale.files.contains(info.theme()) {
                true => folder.source.read_text(&path)?.text.clone(),
                false => String::new(),
            };
            // What stands there as a comment makes room for the message itself.
            let change = match awaiting::find(&file, message) {
                Some(range) => Change {
                    range,
                    text: text.trim_end_matches('\n').to_owned(),
                },
                None => inserted((italian, locale), info, &file, text),
            };
            changes.entry(path).or_default().push(change);
        }
    }
    let place = format!("locales/{tag}");
    let mut memory: BTreeMap<String, Vec<u8>> = BTreeMap::new();
    let settings = format!("{place}/language.toml");
    memory.insert(
        settings.clone(),
        folder.source.read(&settings)?.into_owned(),
    );
    let mut files = Vec::new();
    let there = folder.source.files(&place, "ftl");
    let new: Vec<String> = changes.keys().cloned().collect();
    let there: Vec<String> = there
        .iter()
        .map(|name| format!("{place}/{name}.ftl"))
        .collect();
    let paths: BTreeSet<&String> = there.iter().chain(&new).collect();
    for path in paths {
        let path = path.clone();
        let text = match there.contains(&path) {
            true => folder.source.read_text(&path)?.text.clone(),
            false => String::new(),
        };
        if read.get(path.as_str()).is_some_and(|read| *read != text) {
            return Err(changed_meanwhile(&path));
        }
        let own = changes.remove(&path).unwrap_or_default();
        memory.insert(path.clone(), edit::apply(&text, &own).into_bytes());
        if !own.is_empty() {
            files.push((path, text, own));
        }
    }
    let (mut catalog, found) =
        Catalog::load(&Source::Memory(memory.into()), std::slice::from_ref(tag));
    let locale = catalog.locales.remove(tag).ok_or_else(|| {
        let cause = format!("the settings of `{tag}` cannot be read");
        Diagnostic::error("bad-book", cause).hint("correct its `language.toml`")
    })?;
    Ok(Candidate {
        locale,
        found,
        files,
    })
}

/// A file that somebody has changed since the folder was read.
fn changed_meanwhile(path: &str) -> Diagnostic {
    Diagnostic::error("changed-meanwhile", format!("`{path}` has just changed"))
        .hint("nothing was written: give the same command again")
}

/// A message that is new in a language, put behind the one that it follows in the Italian file and
/// that the language has; else at the beginning of its file, after the lines that speak of the file.
fn inserted(
    (italian, locale): (&Locale, &Locale),
    info: &MessageInfo,
    file: &str,
    text: String,
) -> Change {
    let entries = italian.messages.iter().map(|(id, info)| (id.clone(), info));
    let terms = italian
        .terms
        .iter()
        .map(|(id, info)| (format!("-{id}"), info));
    let mut before: Vec<(String, &MessageInfo)> = entries
        .chain(terms)
        .filter(|(_, other)| {
            other.place.file.path == info.place.file.path
                && other.place.range.start < info.place.range.start
        })
        .collect();
    before.sort_by_key(|(_, info)| std::cmp::Reverse(info.place.range.start));
    let own = before.iter().filter_map(|(id, _)| rows::entry(locale, id));
    let end = own
        .filter(|own| own.theme() == info.theme())
        .map(|own| edit::entry(own).end)
        .next();
    match end {
        Some(end) => Change {
            range: end..end,
            text: format!("\n{}", text.trim_end_matches('\n')),
        },
        None => {
            let head = head(file);
            Change {
                range: head..head,
                text,
            }
        }
    }
}

/// After the lines that speak of a file as a whole, and the empty ones behind them.
fn head(text: &str) -> usize {
    let lines = text.split_inclusive('\n');
    let head = lines.take_while(|line| line.starts_with("###") || line.trim().is_empty());
    head.map(str::len).sum()
}

/// The message in whose text a finding lies; a term begins with a hyphen.
pub(super) fn blamed(locale: &Locale, finding: &Diagnostic) -> Option<String> {
    let place = finding.place.as_ref()?;
    let messages = locale.messages.iter().map(|(id, info)| (id.clone(), info));
    let terms = locale
        .terms
        .iter()
        .map(|(id, info)| (format!("-{id}"), info));
    let here = messages.chain(terms).filter(|(_, info)| {
        info.place.file.path == place.file.path && info.place.range.start <= place.range.start
    });
    let (id, _) = here.max_by_key(|(_, info)| info.place.range.start)?;
    Some(id)
}

/// The corrections of a message that a finding is about: those of the form in which it lies, or all
/// of them.
pub(super) fn culprits(
    locale: &Locale,
    finding: &Diagnostic,
    message: Option<&str>,
    edits: &[Edit],
) -> Vec<usize> {
    let own = |edit: &Edit| message.is_none_or(|message| edit.code.message == message);
    let all = edits.iter().enumerate().filter(|(_, edit)| own(edit));
    let all: Vec<usize> = all.map(|(index, _)| index).collect();
    let info = message.and_then(|message| rows::entry(locale, message));
    let Some((info, place)) = info.zip(finding.place.as_ref()) else {
        return all;
    };
    let entry = edit::entry(info);
    let mut patterns = entry.patterns().into_iter();
    let inside = patterns.find_map(|(path, pattern)| deepest(pattern, path, place.range.start));
    let exact = all
        .iter()
        .copied()
        .filter(|index| Some(&edits[*index].code.path) == inside.as_ref());
    let exact: Vec<usize> = exact.collect();
    if exact.is_empty() { all } else { exact }
}

/// The path of the innermost form, its key included, that holds a place.
fn deepest(pattern: &Pattern, path: String, at: usize) -> Option<String> {
    for (index, choice) in pattern.choices().iter().enumerate() {
        let begins = |form: &Form| form.pattern.after.saturating_sub(form.key.len() + 2);
        let holds = |form: &&Form| (begins(form)..form.pattern.range.end).contains(&at);
        if let Some(form) = choice.forms.iter().find(holds) {
            let path = edit::form_path(&path, index, &form.key);
            return deepest(&form.pattern, path.clone(), at).or(Some(path));
        }
    }
    pattern.range.contains(&at).then_some(path)
}

/// What a text of a language says, as a cell shows it.
pub(super) fn says(locale: &Locale, code: &Code) -> Option<String> {
    fn find<'p>(pattern: &'p Pattern, path: String, wanted: &str) -> Option<&'p Pattern> {
        if path == wanted {
            return Some(pattern);
        }
        let choices = pattern.choices().into_iter().enumerate();
        choices
            .flat_map(|(index, choice)| choice.forms.iter().map(move |form| (index, form)))
            .find_map(|(index, form)| {
                find(
                    &form.pattern,
                    edit::form_path(&path, index, &form.key),
                    wanted,
                )
            })
    }
    let info = rows::entry(locale, &code.message)?;
    let entry = edit::entry(info);
    let mut patterns = entry.patterns().into_iter();
    let pattern = patterns.find_map(|(path, pattern)| find(pattern, path, &code.path))?;
    Some(cell::shown(&Part::of(pattern, &info.place.file.text)))
}

/// Whether a finding makes a text untrue or unprintable, so that it must not be taken.
pub(super) fn breaks(finding: &Diagnostic) -> bool {
    const ALSO: [&str; 3] = ["other-marks", "other-reference", "missing-plural"];
    finding.severity == Severity::Error || ALSO.contains(&finding.code)
}

/// Corrections that make a leaflet longer than it may be, or a line too wide: of each leaflet that no
/// longer fits, the one that has grown most.
fn long(
    folder: &Folder,
    tag: &Tag,
    before: &BTreeSet<(Option<String>, String)>,
    edits: &[Edit],
) -> Result<Vec<(usize, Reason)>, Diagnostic> {
    let locale = folder.catalog.locale(tag)?;
    let italian = crate::catalog::italian(&folder.catalog)?;
    let mut faults = Vec::new();
    for finding in check::fits(folder, locale) {
        let message = blamed(locale, &finding);
        if finding.severity != Severity::Error
            || before.contains(&(message.clone(), finding.message.clone()))
        {
            continue;
        }
        let leaflet = finding.message.split('`').nth(1);
        let leaflet = leaflet.and_then(|id| folder.template.leaflets.get(id));
        let grown = |edit: &Edit| {
            edit.after
                .chars()
                .count()
                .saturating_sub(edit.before.chars().count())
        };
        let ids = leaflet.map(|leaflet| document::messages(leaflet, italian));
        let on_it = |edit: &Edit| match (&message, &ids) {
            (Some(message), _) => edit.code.message == *message,
            (None, Some(ids)) => ids.contains(edit.code.message.as_str()),
            (None, None) => true,
        };
        let most = edits.iter().enumerate().filter(|(_, edit)| on_it(edit));
        if let Some((index, _)) = most.max_by_key(|(_, edit)| grown(edit)) {
            faults.push((index, reason(folder, &finding)));
        }
    }
    Ok(faults)
}

/// A finding in plain Italian, beside its own English.
pub(super) fn reason(folder: &Folder, finding: &Diagnostic) -> Reason {
    let quoted: Vec<&str> = finding.message.split('`').skip(1).step_by(2).collect();
    let part = |index: usize| quoted.get(index).copied().unwrap_or_default();
    let italian = words::finding(finding.code, &part, |value| {
        let name = value.trim_matches(|c| "{ $}".contains(c));
        folder
            .template
            .facts
            .0
            .get(name)
            .map(|fact| fact.about.clone())
    });
    Reason::new(
        italian.unwrap_or_else(|| format!("il controllo dice: {}", finding.message)),
        finding.message.clone(),
    )
}

/// Writes the corrected texts down, and marks what somebody has read.
fn review(
    folder: &mut Folder,
    tag: &Tag,
    edits: &[Edit],
    readings: Vec<Reading>,
    date: Option<Date>,
    imported: &mut Imported,
) -> Result<(), Diagnostic> {
    let changed: BTreeSet<String> = edits.iter().map(|edit| edit.code.message.clone()).collect();
    let Folder {
        review, catalog, ..
    } = folder;
    if let Some(date) = date {
        review.record(catalog, tag, &changed, date)?;
    }
    // A message with a row that was refused is not what its reader wanted it to be.
    let refused: BTreeSet<&str> = imported
        .refused
        .iter()
        .map(|refused| refused.name.split(' ').next().unwrap_or_default())
        .map(|name| name.split('.').next().unwrap_or_default())
        .collect();
    let mut messages: BTreeMap<String, Vec<Reading>> = BTreeMap::new();
    for reading in readings {
        messages
            .entry(reading.code.message.clone())
            .or_default()
            .push(reading);
    }
    let mut refusals = Vec::new();
    let mut signed: BTreeMap<String, (Mark, BTreeSet<String>)> = BTreeMap::new();
    for (message, readings) in messages {
        let Some(first) = readings.first() else {
            continue;
        };
        let mut refuse = |reason: Reason| {
            refusals.push(Refused {
                row: first.row,
                name: message.clone(),
                written: format!("{}: {}", words::REVIEWED, first.by),
                now: None,
                reasons: vec![reason],
            });
        };
        if refused.contains(message.as_str()) {
            refuse(Reason::new(
                "non è segnata come rivista: una sua riga non è stata presa",
                "it is not marked as reviewed: one of its rows was not taken",
            ));
            continue;
        }
        if message.starts_with('-') {
            refuse(Reason::new(
                "un termine non si segna: si segnano le frasi che lo usano",
                "a term has no mark: mark the messages that use it",
            ));
            continue;
        }
        let names: BTreeSet<&str> = readings.iter().map(|reading| reading.by.as_str()).collect();
        if names.len() > 1 {
            refuse(Reason::new(
                "le sue righe sono firmate da più persone: ne basta una",
                "its rows are signed by several people: one is enough",
            ));
            continue;
        }
        // The day is not printed: without one nothing is written down, and any will do.
        let day = date.or(folder.day).or_else(|| Date::new(2000, 1, 1));
        let Some(mark) = day.map(|day| Mark::new(&first.by, day)) else {
            continue;
        };
        let mark = match mark {
            Ok(mark) => mark,
            Err(found) => {
                refuse(Reason::new(
                    format!(
                        "«{}»: scrivi iniziali o un ruolo, non nome e cognome",
                        first.by
                    ),
                    found.message,
                ));
                continue;
            }
        };
        // The same book given twice says nothing new.
        let status = review.status(tag, &message);
        let entry = review.translation(tag, &message);
        let already = status.is_some_and(|status| status.state.is_checked() && !status.stale)
            && entry.is_some_and(|e| e.language.as_ref().is_some_and(|mark| mark.by == first.by));
        if already {
            imported.unchanged += 1;
            continue;
        }
        // Marked together: each mark looks at every language anew.
        signed
            .entry(mark.by.clone())
            .or_insert_with(|| (mark.clone(), BTreeSet::new()))
            .1
            .insert(message.clone());
        imported.marked.push(Marked {
            row: first.row,
            language: tag.clone(),
            message,
            by: mark.by,
        });
    }
    for (mark, ids) in signed.values().filter(|_| date.is_some()) {
        // Who signs has the Italian of today beside the text, and says that it holds.
        review.keep(catalog, std::slice::from_ref(tag), ids)?;
        review.mark(catalog, tag, ids, MarkKind::Language, mark)?;
    }
    imported.refused.extend(refusals);
    Ok(())
}
