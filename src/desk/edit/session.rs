//! What the mediator works on: the folder as it was read last, what she has typed and not saved, and
//! what she can take back. All of it is gone when the desk is closed.

use super::picture::{self, Shown};
use super::undo::Saved;
use crate::catalog::{Catalog, Locale, italian};
use crate::check::Folder;
use crate::desk::state::draw;
use crate::diagnostic::{Diagnostic, has_errors};
use crate::document;
use crate::exchange::{self, Fields, Filled, Finding, Since};
use crate::html::{EditPages, EditSet, EditState, EditTally, EditTrouble};
use crate::language::Tag;
use crate::review::{Mark, Review};
use crate::site::{self, Correction, Unwritten};
use crate::source::{Date, Source};
use crate::template::Leaflet;
use std::collections::BTreeMap;
use std::io;
use std::time::{Duration, Instant};

/// How often the folder is looked at while somebody types.
const LOOK: Duration = Duration::from_secs(1);
/// Messages that are written and not saved.
const MOST_DRAFTS: usize = 2000;
/// What a list of one file's messages begins with in an address; no leaflet's name has a dot.
const THEME: &str = "file.";

#[derive(Debug)]
pub(super) struct Session {
    pub(super) folder: Folder,
    pub(super) pages: EditPages,
    /// What is wrong with the folder, drawn for people.
    pub(super) faults: Vec<String>,
    /// Who reads, as it was said.
    pub(super) by: Option<String>,
    pub(super) undo: Vec<Saved>,
    stamp: u64,
    looked: Instant,
    fields: BTreeMap<Tag, Fields>,
    drafts: BTreeMap<(Tag, String), Vec<Filled>>,
    /// The picture that was made last, and of what.
    picture: Option<(Asked, Shown)>,
}

/// Of what a picture is.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Asked {
    tag: Tag,
    leaflet: String,
    message: String,
    filled: Vec<Filled>,
    stamp: u64,
}

/// What became of a correction.
#[derive(Debug)]
pub(super) enum Outcome {
    /// It is in the files; things to be known of it, by field.
    Saved,
    /// Nothing was to be changed.
    Same,
    /// Nothing was written.
    Not(EditTrouble, Vec<Finding>),
}

/// What a picture could not be made of, in plain words.
pub(super) type Reasons = Vec<String>;

impl Session {
    pub(super) fn load(source: Source) -> Result<Self, Vec<Diagnostic>> {
        let stamp = source.stamp();
        let pages = EditPages::load(&source).map_err(|found| vec![found])?;
        let (folder, found) = Folder::load_all(source, &[])?;
        Ok(Self {
            folder,
            pages,
            faults: faults(&found),
            by: None,
            undo: Vec::new(),
            stamp,
            looked: Instant::now(),
            fields: BTreeMap::new(),
            drafts: BTreeMap::new(),
            picture: None,
        })
    }

    /// Reads the folder again, if it has changed; while somebody types, not at every stroke.
    pub(super) fn look(&mut self, now: bool) {
        if !now && self.looked.elapsed() < LOOK {
            return;
        }
        self.looked = Instant::now();
        let stamp = self.folder.source.stamp();
        if stamp != self.stamp {
            self.read(stamp);
        }
    }

    fn read(&mut self, stamp: u64) {
        let source = self.folder.source.clone();
        let pages = EditPages::load(&source).map_err(|found| vec![found]);
        match pages.and_then(|pages| Ok((pages, Folder::load_all(source, &[])?))) {
            Ok((pages, (folder, found))) => {
                self.faults = faults(&found);
                (self.pages, self.folder) = (pages, folder);
                self.fields.clear();
            }
            // What was read before stays; a correction is held against the files all the same.
            Err(found) => self.faults = faults(&found),
        }
        self.stamp = stamp;
    }

    /// Reads one language again, and where the texts stand: after a correction, or one that failed.
    fn read_language(&mut self, tag: &Tag) {
        let stamp = self.folder.source.stamp();
        let source = self.folder.source.clone();
        let (mut catalog, _) = Catalog::load(&source, std::slice::from_ref(tag));
        let Some(locale) = catalog.locales.remove(tag) else {
            return self.read(stamp);
        };
        let Folder {
            catalog, review, ..
        } = &mut self.folder;
        catalog.locales.insert(tag.clone(), locale);
        *review = Review::load(&source, catalog).0;
        self.folder.day = self.folder.day.max(self.folder.review.newest());
        let again = self
            .fields
            .get_mut(tag)
            .map(|fields| fields.again(&self.folder, tag));
        if again.is_some_and(|again| again.is_err()) {
            self.fields.remove(tag);
        }
        self.stamp = stamp;
    }

    /// A language that can be corrected.
    pub(super) fn language(&self, name: &str) -> Option<Tag> {
        let mut tags = self.folder.catalog.locales.keys();
        let tag = tags.find(|tag| tag.to_string() == name)?;
        (!tag.is_source()).then(|| tag.clone())
    }

    pub(super) fn locale(&self, tag: &Tag) -> Option<&Locale> {
        self.folder.catalog.locales.get(tag)
    }

    /// The messages of a leaflet in the order in which they are read, or of a file in its own.
    pub(super) fn messages(&self, set: &str) -> Option<Vec<String>> {
        let italian = italian(&self.folder.catalog).ok()?;
        if let Some(leaflet) = self.folder.template.leaflets.get(set) {
            let order = exchange::reading_order(leaflet).into_iter();
            let known = order.filter(|id| italian.messages.contains_key(*id));
            return Some(known.map(str::to_owned).collect());
        }
        let theme = set.strip_prefix(THEME)?;
        if !italian.files.contains(theme) {
            return None;
        }
        let messages = italian.messages.iter().map(|(id, info)| (id.clone(), info));
        let terms = italian.terms.iter();
        let terms = terms.map(|(id, info)| (format!("-{id}"), info));
        let mut own: Vec<(String, usize)> = messages
            .chain(terms)
            .filter(|(_, info)| info.theme() == theme)
            .map(|(id, info)| (id, info.place.range.start))
            .collect();
        own.sort_by_key(|(_, start)| *start);
        Some(own.into_iter().map(|(id, _)| id).collect())
    }

    /// Every leaflet and every file, with where its texts stand.
    pub(super) fn sets(&self, tag: &Tag) -> Vec<EditSet> {
        let leaflets = self.folder.template.leaflets.keys().cloned();
        let files = italian(&self.folder.catalog).map(|italian| italian.files.clone());
        let files = files.unwrap_or_default().into_iter();
        let all = leaflets.chain(files.map(|file| format!("{THEME}{file}")));
        all.filter_map(|id| self.set(tag, &id)).collect()
    }

    pub(super) fn set(&self, tag: &Tag, id: &str) -> Option<EditSet> {
        let messages = self.messages(id)?;
        let leaflet = self.folder.template.leaflets.get(id);
        let title = match (leaflet, id.strip_prefix(THEME)) {
            (Some(leaflet), _) => {
                let title = self.folder.title(leaflet, &Tag::source());
                title.map_or_else(|_| id.to_owned(), |title| title.characters())
            }
            (None, theme) => theme.unwrap_or(id).to_owned(),
        };
        Some(EditSet {
            id: id.to_owned(),
            title,
            leaflet: leaflet.is_some(),
            tally: self.tally(tag, &messages),
        })
    }

    /// Where all texts of a language stand.
    pub(super) fn whole(&self, tag: &Tag) -> EditTally {
        let italian = italian(&self.folder.catalog);
        let ids = italian.map(|italian| italian.messages.keys().cloned().collect());
        self.tally(tag, &ids.unwrap_or_default())
    }

    fn tally(&self, tag: &Tag, messages: &Vec<String>) -> EditTally {
        let mut tally = EditTally::default();
        for id in messages {
            let state = self.state(tag, id);
            tally.texts += 1;
            tally.missing += usize::from(state.missing);
            tally.stale += usize::from(state.stale);
            let unread = !state.missing && state.read.is_none() && !id.starts_with('-');
            tally.unread += usize::from(unread);
            tally.drafts += usize::from(self.drafts.contains_key(&(tag.clone(), id.clone())));
        }
        tally
    }

    /// Where a text stands.
    pub(super) fn state(&self, tag: &Tag, id: &str) -> EditState {
        let review = &self.folder.review;
        let locale = self.locale(tag);
        if let Some(term) = id.strip_prefix('-') {
            return EditState {
                missing: locale.is_none_or(|locale| !locale.terms.contains_key(term)),
                ..EditState::default()
            };
        }
        let Some(status) = review.status(tag, id) else {
            return EditState {
                missing: true,
                ..EditState::default()
            };
        };
        let mark = review
            .translation(tag, id)
            .and_then(|entry| entry.language.as_ref());
        EditState {
            missing: false,
            stale: status.stale,
            lost: mark.is_some() && !status.state.is_checked(),
            read: mark
                .filter(|_| status.state.is_checked())
                .map(|mark| (mark.by.clone(), mark.date.to_string())),
        }
    }

    /// The fields of a language, measured when they are asked for first.
    pub(super) fn fields(&mut self, tag: &Tag) -> Option<&Fields> {
        if !self.fields.contains_key(tag) {
            let fields = Fields::load(&self.folder, tag).ok()?;
            self.fields.insert(tag.clone(), fields);
        }
        self.fields.get(tag)
    }

    /// The leaflet on whose sheet a message is shown: the one that is looked at, or else the first that
    /// has it.
    pub(super) fn leaflet(&self, set: &str, message: &str) -> Option<&Leaflet> {
        let italian = italian(&self.folder.catalog).ok()?;
        let leaflets = &self.folder.template.leaflets;
        let on = |leaflet: &&Leaflet| {
            let ids = document::messages(leaflet, italian);
            let used = |id: &&str| {
                let info = italian.messages.get(*id);
                info.is_some_and(|info| match message.strip_prefix('-') {
                    Some(term) => info.shape.terms.iter().any(|known| known == term),
                    None => info.shape.messages.iter().any(|known| known == message),
                })
            };
            (ids.contains(message) || ids.iter().any(used))
                && picture::sheet(&self.folder, leaflet).is_some()
        };
        let own = leaflets.get(set).filter(on);
        own.or_else(|| leaflets.values().find(on))
    }

    /// What was typed and not saved.
    pub(super) fn draft(&self, tag: &Tag, message: &str) -> Option<&Vec<Filled>> {
        self.drafts.get(&(tag.clone(), message.to_owned()))
    }

    /// Keeps what was typed until it is saved, if it is not what the file says.
    pub(super) fn keep(&mut self, tag: &Tag, message: &str, filled: &[Filled]) {
        let key = (tag.clone(), message.to_owned());
        let Some(fields) = self.fields(tag) else {
            return;
        };
        if filled.iter().all(|one| fields.is_said(one)) {
            self.drafts.remove(&key);
        } else if self.drafts.len() < MOST_DRAFTS || self.drafts.contains_key(&key) {
            self.drafts.insert(key, filled.to_vec());
        }
    }

    pub(super) fn forget(&mut self, tag: &Tag, message: &str) {
        self.drafts.remove(&(tag.clone(), message.to_owned()));
    }

    /// The page of a sheet with what was typed.
    pub(super) fn picture(
        &mut self,
        tag: &Tag,
        (set, message): (&str, &str),
        filled: &[Filled],
    ) -> Result<Shown, Reasons> {
        self.look(false);
        let leaflet = self.leaflet(set, message);
        let Some(leaflet) = leaflet.map(|leaflet| leaflet.id.clone()) else {
            return Err(vec!["Questa frase non sta su un foglio.".to_owned()]);
        };
        let asked = Asked {
            tag: tag.clone(),
            leaflet: leaflet.clone(),
            message: message.to_owned(),
            filled: filled.to_vec(),
            stamp: self.stamp,
        };
        if let Some((_, shown)) = self.picture.as_ref().filter(|(known, _)| *known == asked) {
            return Ok(shown.clone());
        }
        if self.fields(tag).is_none() {
            return Err(Vec::new());
        }
        let Self { folder, fields, .. } = self;
        let Some(fields) = fields.get(tag) else {
            return Err(Vec::new());
        };
        let in_words = |finding: Finding| finding.reason.italian;
        let trial = fields
            .attempt(folder, filled)
            .map_err(|found| found.into_iter().map(in_words).collect::<Vec<_>>())?;
        // The folder says for a moment what was typed. Should the painting end in a panic, it is read
        // again before anything else is done with it.
        let stamp = std::mem::replace(&mut self.stamp, 0);
        let Some(own) = folder.catalog.locales.insert(tag.clone(), trial.locale) else {
            return Err(Vec::new());
        };
        let shown = match (
            folder.template.leaflets.get(&leaflet),
            folder.catalog.locales.get(tag),
        ) {
            (Some(leaflet), Some(locale)) => picture::show(folder, leaflet, locale, message),
            (None, _) | (_, None) => Err(Vec::new()),
        };
        let said = shown.map_err(|found| {
            let mut reasons: Reasons = Vec::new();
            for finding in &found {
                let reason = exchange::in_words(folder, finding).italian;
                if !reasons.contains(&reason) {
                    reasons.push(reason);
                }
            }
            reasons
        });
        folder.catalog.locales.insert(tag.clone(), own);
        self.stamp = stamp;
        if let Ok(shown) = &said {
            self.picture = Some((asked, shown.clone()));
        }
        said
    }

    /// What the checks say of what was typed.
    pub(super) fn findings(&mut self, tag: &Tag, filled: &[Filled]) -> Vec<Finding> {
        self.look(false);
        if self.fields(tag).is_none() {
            return Vec::new();
        }
        let Some(fields) = self.fields.get(tag) else {
            return Vec::new();
        };
        match fields.attempt(&self.folder, filled) {
            Ok(trial) => trial.findings(&self.folder),
            Err(found) => found,
        }
    }

    /// Writes what was typed for one message; `by` marks it as read.
    pub(super) fn save(
        &mut self,
        (tag, set, message): (&Tag, &str, &str),
        filled: &[Filled],
        by: Option<&str>,
        date: Date,
    ) -> Outcome {
        self.look(true);
        self.keep(tag, message, filled);
        let mark = by.map(|by| Mark::new(by, date));
        if matches!(mark, Some(Err(_))) {
            return Outcome::Not(EditTrouble::WholeName, Vec::new());
        }
        if let Some(trouble) = self.conflict(tag, filled) {
            return Outcome::Not(trouble, Vec::new());
        }
        // A file that changes at this very moment is read again, once.
        let taken = match self.take(tag, filled, by, date) {
            Err(_) => {
                self.read(self.folder.source.stamp());
                if let Some(trouble) = self.conflict(tag, filled) {
                    return Outcome::Not(trouble, Vec::new());
                }
                self.take(tag, filled, by, date)
            }
            taken => taken,
        };
        let Ok(imported) = taken else {
            self.read_language(tag);
            return Outcome::Not(EditTrouble::Moved, Vec::new());
        };
        if !imported.refused.is_empty() {
            self.read_language(tag);
            let findings = imported.refused.into_iter().flat_map(|refused| {
                let finding = move |reason| Finding {
                    field: refused.row.saturating_sub(1),
                    refused: true,
                    reason,
                };
                refused.reasons.into_iter().map(finding)
            });
            return Outcome::Not(EditTrouble::Refused, findings.collect());
        }
        if imported.changed.is_empty() && imported.marked.is_empty() {
            self.forget(tag, message);
            return Outcome::Same;
        }
        let corrections = match self.corrections(tag, imported.files) {
            Ok(corrections) => corrections,
            Err(trouble) => {
                self.read_language(tag);
                return Outcome::Not(trouble, Vec::new());
            }
        };
        if let Err(unwritten) = self.write(&corrections) {
            self.read_language(tag);
            return Outcome::Not(trouble(&unwritten), Vec::new());
        }
        let name = (tag.clone(), set.to_owned(), message.to_owned());
        self.undo.push(Saved::new(name, &corrections));
        self.forget(tag, message);
        self.read_language(tag);
        Outcome::Saved
    }

    fn take(
        &mut self,
        tag: &Tag,
        filled: &[Filled],
        by: Option<&str>,
        date: Date,
    ) -> Result<exchange::Imported, Diagnostic> {
        exchange::take(&mut self.folder, tag, filled, by, Some(date))
    }

    /// Whether the texts are others than those that were corrected. What was typed and says the same as
    /// the file by now contradicts nobody.
    fn conflict(&mut self, tag: &Tag, filled: &[Filled]) -> Option<EditTrouble> {
        let Some(fields) = self.fields(tag) else {
            return Some(EditTrouble::Moved);
        };
        let one = |one: &Filled| -> Option<EditTrouble> {
            match fields.since(&one.code)? {
                Since::Italian => Some(EditTrouble::Italian),
                Since::Translation if fields.is_said(one) => None,
                Since::Translation | Since::Gone => Some(EditTrouble::Changed),
            }
        };
        let troubles: Vec<EditTrouble> = filled.iter().filter_map(one).collect();
        let changed = troubles.iter().find(|one| **one == EditTrouble::Changed);
        changed.or(troubles.first()).copied()
    }

    /// What is to be written: the texts, and the books of review that they stand in.
    fn corrections(
        &self,
        tag: &Tag,
        texts: Vec<(String, Vec<u8>, Vec<u8>)>,
    ) -> Result<Vec<Correction>, EditTrouble> {
        let Folder {
            source,
            review,
            catalog,
            ..
        } = &self.folder;
        let mut all = Vec::new();
        for (path, before, after) in texts {
            // A file of a new language is not there yet.
            let there = source.read(&path).is_ok();
            all.push(Correction {
                path,
                before: there.then_some(before),
                after: Some(after),
            });
        }
        // The books of other languages are none of this correction's.
        let own = [tag.clone(), Tag::source()].map(|tag| format!("locales/{tag}/"));
        for (path, text) in review.files(catalog) {
            if !own.iter().any(|own| path.starts_with(own.as_str())) {
                continue;
            }
            let now = source.read_text(&path).ok();
            if now.as_ref().map(|file| file.text.as_str()) != review.as_read(&path) {
                return Err(EditTrouble::Moved);
            }
            all.push(Correction {
                before: source.read(&path).ok().map(|bytes| bytes.into_owned()),
                path,
                after: Some(text.into_bytes()),
            });
        }
        Ok(all)
    }

    fn write(&self, corrections: &[Correction]) -> Result<(), Unwritten> {
        let root = self.folder.source.folder();
        let locked = |_| Unwritten::Failed(String::new(), io::ErrorKind::ReadOnlyFilesystem.into());
        site::correct(root.map_err(locked)?, corrections)
    }

    /// Takes the last correction back; says of which message it was.
    pub(super) fn take_back(&mut self) -> Result<(Tag, String, String), EditTrouble> {
        self.look(true);
        let Some(saved) = self.undo.last() else {
            return Err(EditTrouble::NothingToUndo);
        };
        let Some(corrections) = saved.back(&self.folder.source) else {
            return Err(EditTrouble::UndoChanged);
        };
        let name = (saved.tag.clone(), saved.set.clone(), saved.message.clone());
        match self.write(&corrections) {
            Ok(()) => {
                self.undo.pop();
                self.read_language(&name.0);
                Ok(name)
            }
            Err(Unwritten::Changed(_)) => Err(EditTrouble::UndoChanged),
            Err(failed) => Err(trouble(&failed)),
        }
    }
}

/// Why nothing was written, for the mediator.
fn trouble(unwritten: &Unwritten) -> EditTrouble {
    let error = match unwritten {
        Unwritten::Changed(_) => return EditTrouble::Moved,
        Unwritten::Failed(_, error) => error,
    };
    match error.kind() {
        io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded | io::ErrorKind::FileTooLarge => {
            EditTrouble::Full
        }
        io::ErrorKind::PermissionDenied | io::ErrorKind::ReadOnlyFilesystem => EditTrouble::Locked,
        _ => EditTrouble::Disk,
    }
}

/// What keeps a language or a leaflet from being read whole.
fn faults(found: &[Diagnostic]) -> Vec<String> {
    const MOST: usize = 5;
    if !has_errors(found) {
        return Vec::new();
    }
    let errors = found.iter().filter(|f| has_errors(std::slice::from_ref(f)));
    let errors: Vec<Diagnostic> = errors.take(MOST).cloned().collect();
    draw(&errors)
}
