//! The pages on which a mediator corrects translations.
//!
//! They are in Italian, and their words stand in the templates. They work without scripts; a script
//! shows the sheet as it will be and what the checks say while somebody writes.

use super::desk::replaced;
use super::policy::{Policy, Script};
use super::view::{Tongue, element, format};
use super::{STYLE, explain, stays_inside, without_comment_lines, without_comments};
use crate::diagnostic::{Diagnostic, File};
use crate::language::Language;
use crate::source::Source;
use minijinja::syntax::SyntaxConfig;
use minijinja::value::Serde;
use minijinja::{Environment, UndefinedBehavior, Value};
use serde::Serialize;
use std::sync::Arc;

const LISTS: &str = "templates/html/edit.html";
const MESSAGE: &str = "templates/html/edit-message.html";
const EDIT_STYLE: &str = "templates/html/edit.css";
const WRITE: &str = "templates/html/edit.js";

/// The templates of these pages, read and compiled.
#[derive(Debug)]
pub struct EditPages {
    environment: Environment<'static>,
    files: [Arc<File>; 2],
    style: String,
    script: String,
}

/// What every one of these pages says.
#[derive(Clone, Debug, Default, Serialize)]
pub struct EditFrame {
    /// The body's name.
    pub office: String,
    /// Who reads, once it is known.
    pub by: Option<String>,
    /// The correction that can be taken back: the language and the message.
    pub undo: Option<String>,
    /// What is wrong with the folder, as it is drawn for people.
    pub faults: Vec<String>,
    /// What was done, by its name: `salvata`.
    pub done: Option<String>,
    /// Why what was asked for could not be done.
    pub trouble: Option<EditTrouble>,
}

/// Why something could not be done; nothing was written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum EditTrouble {
    /// Some texts cannot be taken so.
    Refused,
    /// Somebody has changed the same texts meanwhile.
    Changed,
    /// The Italian has changed meanwhile.
    Italian,
    /// Another part of the same file has changed at this very moment.
    Moved,
    /// The disk has no room.
    Full,
    /// The disk or the folder cannot be written.
    Locked,
    /// The disk fails.
    Disk,
    /// Nobody has said who reads.
    NoReader,
    /// What was said of the reader looks like a whole name.
    WholeName,
    /// There is nothing to take back.
    NothingToUndo,
    /// The files have changed since: nothing is taken back.
    UndoChanged,
}

/// How many texts, and where they stand.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
pub struct EditTally {
    /// All.
    pub texts: usize,
    /// Those that the language lacks.
    pub missing: usize,
    /// Those whose Italian has changed since.
    pub stale: usize,
    /// Those that nobody has read.
    pub unread: usize,
    /// Those that were written and are not saved.
    pub drafts: usize,
}

/// A language that can be corrected.
#[derive(Clone, Debug)]
pub struct EditLanguage<'a> {
    /// The language.
    pub language: &'a Language,
    /// Where its texts stand.
    pub tally: EditTally,
}

/// A leaflet, or a file of texts.
#[derive(Clone, Debug, Serialize)]
pub struct EditSet {
    /// Its name in an address.
    pub id: String,
    /// Its title in Italian.
    pub title: String,
    /// Whether it is a leaflet.
    pub leaflet: bool,
    /// Where its texts stand.
    pub tally: EditTally,
}

/// A message in a list.
#[derive(Clone, Debug, Serialize)]
pub struct EditEntry {
    /// Its name.
    pub id: String,
    /// What the Italian says.
    pub italian: String,
    /// What the translation says; nothing if it is missing.
    pub text: String,
    /// Where it stands.
    pub state: EditState,
    /// Whether something was written and is not saved.
    pub draft: bool,
}

/// Where a text stands.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct EditState {
    /// Whether the language lacks it.
    pub missing: bool,
    /// Whether the Italian has changed since.
    pub stale: bool,
    /// Who has read it, and the day; none if nobody has.
    pub read: Option<(String, String)>,
    /// Whether it had been read, and was changed since: its mark is gone.
    pub lost: bool,
}

/// One message to be corrected.
#[derive(Clone, Debug)]
pub struct EditMessage<'a> {
    /// The language.
    pub language: &'a Language,
    /// Name and title of the leaflet or file in which it is looked at.
    pub set: (String, String),
    /// The message's name.
    pub id: String,
    /// Its place in the list, from 1, and how many there are.
    pub position: (usize, usize),
    /// The messages before and behind it.
    pub before: Option<String>,
    /// The message behind it.
    pub next: Option<String>,
    /// Where it is read.
    pub places: Vec<String>,
    /// What is noted beside it in the files, for translators.
    pub notes: Vec<String>,
    /// Where it stands.
    pub state: EditState,
    /// Of a stale text what the Italian said before and says now, in stretches that are the same in both
    /// or not; none if that is not known.
    pub change: Option<EditChange>,
    /// Words of the glossary: Italian, and how the language says it.
    pub glossary: Vec<(String, Vec<String>)>,
    /// Its texts.
    pub fields: Vec<EditField>,
    /// Texts that were written for forms that are gone.
    pub gone: Vec<String>,
    /// Whether it can be marked as read.
    pub markable: bool,
    /// Whether what stands in the fields was written earlier and is not saved.
    pub draft: bool,
    /// Title of the leaflet of which the sheet is shown; none if it stands on no sheet.
    pub sheet: Option<String>,
}

/// What the Italian said before and says now.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct EditChange {
    /// Before: words, and whether they are gone now.
    pub before: Vec<(String, bool)>,
    /// Now: words, and whether they are new.
    pub now: Vec<(String, bool)>,
}

/// A text that can be written by itself.
#[derive(Clone, Debug, Default, Serialize)]
pub struct EditField {
    /// By what it is known.
    pub code: String,
    /// What the Italian says.
    pub italian: String,
    /// What stands in the field.
    pub text: String,
    /// What stands between its braces and marks, and of which numbers it is the form.
    pub signs: Vec<String>,
    /// What the file says, where somebody has changed it meanwhile.
    pub now: Option<String>,
    /// Why it cannot be taken so.
    pub refused: Vec<String>,
    /// What is to be known of it.
    pub advice: Vec<String>,
    /// Letters that it may have, about.
    pub most: Option<usize>,
    /// Rows of the field that it is written in.
    pub rows: usize,
}

impl EditPages {
    /// Reads the templates.
    ///
    /// # Errors
    /// When one is missing or cannot be read as one.
    pub fn load(source: &Source) -> Result<Self, Diagnostic> {
        let style = source.read_text(STYLE)?;
        let own = source.read_text(EDIT_STYLE)?;
        let script = source.read_text(WRITE)?;
        for style in [&style, &own] {
            stays_inside(
                style,
                "the style sheet",
                "in a CSS string write \\3c / instead",
            )?;
        }
        stays_inside(&script, "the script", "in a string write <\\/ instead")?;
        let mut environment = Environment::new();
        environment.set_formatter(|output, _, value| {
            output
                .write_str(&format(value))
                .map_err(|_| minijinja::ErrorKind::WriteFailure.into())
        });
        environment.set_undefined_behavior(UndefinedBehavior::Strict);
        let syntax = SyntaxConfig::builder()
            .trim_blocks(true)
            .lstrip_blocks(true)
            .build();
        if let Ok(syntax) = syntax {
            environment.set_syntax(syntax);
        }
        let files = [source.read_text(LISTS)?, source.read_text(MESSAGE)?];
        for file in &files {
            environment
                .add_template_owned(file.path.clone(), file.text.clone())
                .map_err(|error| explain(file, &error))?;
        }
        Ok(Self {
            environment,
            files,
            style: format!(
                "{}\n{}",
                without_comments(&style.text),
                without_comments(&own.text)
            ),
            script: without_comment_lines(&script.text),
        })
    }

    /// The languages.
    ///
    /// # Errors
    /// When the template asks for something that it is not given.
    pub fn languages(
        &self,
        frame: &EditFrame,
        languages: &[EditLanguage<'_>],
    ) -> Result<String, Diagnostic> {
        #[derive(Serialize)]
        struct View<'a> {
            #[serde(flatten)]
            reader: Tongue,
            endonym: &'a str,
            italian: &'a str,
            tally: EditTally,
        }
        let languages: Vec<View<'_>> = languages
            .iter()
            .map(|EditLanguage { language, tally }| View {
                reader: Tongue::new(&language.tag),
                endonym: &language.endonym,
                italian: &language.italian,
                tally: *tally,
            })
            .collect();
        #[derive(Serialize)]
        struct Page<'a> {
            kind: &'static str,
            languages: Vec<View<'a>>,
        }
        let kind = "languages";
        self.render(0, frame, &Page { kind, languages })
    }

    /// The leaflets and files of one language.
    ///
    /// # Errors
    /// When the template asks for something that it is not given.
    pub fn sets(
        &self,
        frame: &EditFrame,
        language: &Language,
        sets: &[EditSet],
    ) -> Result<String, Diagnostic> {
        #[derive(Serialize)]
        struct Page<'a> {
            kind: &'static str,
            #[serde(flatten)]
            reader: Tongue,
            endonym: &'a str,
            italian: &'a str,
            sets: &'a [EditSet],
        }
        let page = Page {
            kind: "sets",
            reader: Tongue::new(&language.tag),
            endonym: &language.endonym,
            italian: &language.italian,
            sets,
        };
        self.render(0, frame, &page)
    }

    /// The messages of a leaflet or a file in one language.
    ///
    /// # Errors
    /// When the template asks for something that it is not given.
    pub fn list(
        &self,
        frame: &EditFrame,
        language: &Language,
        set: &EditSet,
        messages: &[EditEntry],
    ) -> Result<String, Diagnostic> {
        #[derive(Serialize)]
        struct Page<'a> {
            kind: &'static str,
            #[serde(flatten)]
            reader: Tongue,
            endonym: &'a str,
            italian: &'a str,
            set: &'a EditSet,
            messages: &'a [EditEntry],
        }
        let page = Page {
            kind: "list",
            reader: Tongue::new(&language.tag),
            endonym: &language.endonym,
            italian: &language.italian,
            set,
            messages,
        };
        self.render(0, frame, &page)
    }

    /// One message.
    ///
    /// # Errors
    /// When the template asks for something that it is not given.
    pub fn message(&self, frame: &EditFrame, page: &EditMessage<'_>) -> Result<String, Diagnostic> {
        #[derive(Serialize)]
        struct Page<'a> {
            #[serde(flatten)]
            reader: Tongue,
            script: &'a str,
            endonym: &'a str,
            italian: &'a str,
            set: &'a str,
            set_title: &'a str,
            id: &'a str,
            position: usize,
            count: usize,
            before: &'a Option<String>,
            next: &'a Option<String>,
            places: &'a [String],
            notes: &'a [String],
            state: &'a EditState,
            change: &'a Option<EditChange>,
            glossary: &'a [(String, Vec<String>)],
            fields: &'a [EditField],
            gone: &'a [String],
            markable: bool,
            draft: bool,
            sheet: &'a Option<String>,
            first: usize,
        }
        let EditMessage {
            language,
            set,
            id,
            position,
            before,
            next,
            places,
            notes,
            state,
            change,
            glossary,
            fields,
            gone,
            markable,
            draft,
            sheet,
        } = page;
        let wrong = fields.iter().position(|field| !field.refused.is_empty());
        let view = Page {
            reader: Tongue::new(&language.tag),
            script: &language.script,
            endonym: &language.endonym,
            italian: &language.italian,
            set: &set.0,
            set_title: &set.1,
            id,
            position: position.0,
            count: position.1,
            before,
            next,
            places,
            notes,
            state,
            change,
            glossary,
            fields,
            gone,
            markable: *markable,
            draft: *draft,
            sheet,
            // Where the hand goes first.
            first: wrong.unwrap_or(0),
        };
        self.render(1, frame, &view)
    }

    fn render(
        &self,
        file: usize,
        frame: &EditFrame,
        page: &impl Serialize,
    ) -> Result<String, Diagnostic> {
        #[derive(Serialize)]
        struct View<'a, P> {
            frame: &'a EditFrame,
            page: &'a P,
            policy: String,
            style: Value,
            write: Value,
        }
        let policy = Policy::new(&self.style, Script::Inside(&self.script)).with_neighbours();
        // The picture of a sheet comes as an answer to what was typed, and is shown from memory.
        let policy = replaced(&policy.to_string(), "img-src", "'self' blob:");
        let view = View {
            frame,
            page,
            policy: replaced(&policy, "form-action", "'self'"),
            style: element("style", &self.style),
            write: element("script", &self.script),
        };
        let file = &self.files[file];
        let mut html = self
            .environment
            .get_template(&file.path)
            .and_then(|template| template.render(Serde(&view)))
            .map_err(|error| explain(file, &error))?;
        html.push('\n');
        Ok(html)
    }
}
