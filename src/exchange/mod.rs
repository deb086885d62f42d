//! Messages go to a spreadsheet and come back: for the mediator, who knows the language and not the
//! files.
//!
//! Out: one book a language, a row for each text that can be written by itself. In: what a person
//! has written there, held against the folder: good rows become changes of `.ftl` files and entries
//! of `review.toml`, the others are listed with the reason. The only room that names the crates for
//! spreadsheets.
//!
//! **Architecture invariant:** a book is never believed. A row counts for the text whose
//! fingerprints it carries, what must stay in a text is looked up in the folder, and a text is taken
//! only if the files, read again, say what was typed.

mod book;
mod cell;
mod fields;
mod import;
mod read;
mod room;
mod rows;
mod words;

pub use fields::{Field, Fields, Filled, Finding, Since, Trial, in_words, reading_order, take};
pub use import::{Changed, Imported, Marked, Refused, Remark, import};

use crate::check::Folder;
use crate::diagnostic::Diagnostic;
use crate::language::Tag;

/// The book of one language, as the bytes of an XLSX file; the same folder gives the same bytes.
///
/// # Errors
/// When the language is Italian or not there, or a text is too long for a cell.
pub fn export(folder: &Folder, tag: &Tag) -> Result<Vec<u8>, Diagnostic> {
    if tag.is_source() {
        return Err(
            Diagnostic::error("no-translation", "Italian is not a translation")
                .hint("the Italian texts are corrected in `locales/it`; name another --language"),
        );
    }
    let locale = folder.catalog.locale(tag)?;
    let rows = rows::rows(folder, locale)?;
    let room = room::room(folder, tag);
    book::write(folder, locale, &rows, &room)
}

/// Why something is not taken, in both languages of the people who read it.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Reason {
    /// For the mediator and the office.
    pub italian: String,
    /// For everybody else.
    pub english: String,
}

impl Reason {
    fn new(italian: impl Into<String>, english: impl Into<String>) -> Self {
        Self {
            italian: italian.into(),
            english: english.into(),
        }
    }
}
