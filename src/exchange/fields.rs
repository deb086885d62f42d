//! Messages that are corrected one by one in fields: the same rows as in a book, and the same
//! judgement.

use super::book::steered;
use super::import::{self, Edit, Imported};
use super::read::{Cell, Line};
use super::room::{self, Room};
use super::rows::{self, Code, Row};
use super::{Reason, cell};
use crate::catalog::Locale;
use crate::check::{self, Folder};
use crate::diagnostic::{Diagnostic, Severity};
use crate::language::{Direction, Tag};
use crate::source::Date;
use crate::template::Leaflet;
use std::collections::BTreeMap;

/// Every text of one language that can be written by itself, as the folder says it.
#[derive(Debug)]
pub struct Fields {
    rows: Vec<Row>,
    room: BTreeMap<String, Room>,
    right_to_left: bool,
}

/// A text that can be written by itself: a message, an attribute, or a form of a choice in either.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Field {
    /// By what it is known again, with fingerprints of both texts as they are now.
    pub code: String,
    /// The message; a term begins with a hyphen.
    pub message: String,
    /// The message and the part of it.
    pub name: String,
    /// What the Italian says there.
    pub italian: String,
    /// What the translation says there.
    pub translation: String,
    /// The same as it is shown in a field: where it runs right to left, values and marks stand between
    /// marks of direction, which are taken out again.
    pub shown: String,
    /// What stands between its braces and marks, a line each.
    pub signs: String,
    /// Where it is read, a line for each place.
    pub place: String,
    /// Letters that it may have, about; none if that is not known.
    pub most: Option<usize>,
    /// Whether the language lacks the message.
    pub missing: bool,
}

/// What was typed into a field.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Filled {
    /// The code of the field when it was shown.
    pub code: String,
    /// What stands in it.
    pub text: String,
}

/// What has changed in the folder since a field was shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Since {
    /// The Italian text.
    Italian,
    /// The translation.
    Translation,
    /// The text is gone, or has other forms.
    Gone,
}

/// Something to be known of what was typed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    /// Which of the fields, from 0, in the order in which they were given.
    pub field: usize,
    /// Whether the text cannot be taken so.
    pub refused: bool,
    /// What.
    pub reason: Reason,
}

/// A language with what was typed in it; the files are as they were.
#[derive(Debug)]
pub struct Trial {
    /// The language.
    pub locale: Locale,
    message: String,
    edits: Vec<Edit>,
    found: Vec<Diagnostic>,
}

/// The messages of a leaflet in the order in which they are read.
#[must_use]
pub fn reading_order(leaflet: &Leaflet) -> Vec<&str> {
    let mut order: Vec<&str> = Vec::new();
    for reference in leaflet.references() {
        if !order.contains(&reference.id.as_str()) {
            order.push(&reference.id);
        }
    }
    order
}

/// A finding of a check or of the layout in plain words.
#[must_use]
pub fn in_words(folder: &Folder, finding: &Diagnostic) -> Reason {
    import::reason(folder, finding)
}

impl Fields {
    /// Reads the texts of a language.
    ///
    /// # Errors
    /// When the folder has no such language, or no Italian.
    pub fn load(folder: &Folder, tag: &Tag) -> Result<Self, Diagnostic> {
        let locale = folder.catalog.locale(tag)?;
        Ok(Self {
            rows: rows::rows(folder, locale)?,
            room: room::room(folder, tag),
            right_to_left: locale.language.direction == Direction::RightToLeft,
        })
    }

    /// Reads the texts again after a correction; how long they may become is not measured anew.
    ///
    /// # Errors
    /// When the folder has no such language, or no Italian.
    pub fn again(&mut self, folder: &Folder, tag: &Tag) -> Result<(), Diagnostic> {
        self.rows = rows::rows(folder, folder.catalog.locale(tag)?)?;
        Ok(())
    }

    /// The fields of a message; none if there is no such message.
    #[must_use]
    pub fn of(&self, message: &str) -> Vec<Field> {
        self.rows(message).map(|row| self.field(row)).collect()
    }

    fn rows(&self, message: &str) -> impl Iterator<Item = &Row> {
        let rows = self.rows.iter();
        rows.filter(move |row| row.code.message == message)
    }

    fn field(&self, row: &Row) -> Field {
        let room = self.room.get(&row.code.message);
        let letters = row.translation.chars().count();
        Field {
            code: row.code.written(),
            message: row.code.message.clone(),
            name: row.code.name(),
            italian: row.italian.clone(),
            translation: row.translation.clone(),
            shown: match self.right_to_left {
                true => steered(&row.translation),
                false => row.translation.clone(),
            },
            signs: row.signs.clone(),
            place: row.place.clone(),
            most: room.map(
                |room| match letters < room.line && row.code.path.is_empty() {
                    true => room.line,
                    false => letters + room.more,
                },
            ),
            missing: row.missing,
        }
    }

    /// The row of a code, whatever it said when the code was written.
    fn row(&self, code: &str) -> Option<(&Row, Code)> {
        let code = Code::read(code)?;
        let same = |row: &&Row| {
            (&row.code.message, &row.code.path, &row.code.tag)
                == (&code.message, &code.path, &code.tag)
        };
        let row = self.rows.iter().find(same)?;
        Some((row, code))
    }

    /// What has changed since a field was shown with this code; the Italian counts more.
    #[must_use]
    pub fn since(&self, code: &str) -> Option<Since> {
        match self.row(code) {
            None => Some(Since::Gone),
            Some((row, code)) if row.code.italian != code.italian => Some(Since::Italian),
            Some((row, code)) if row.code.translation != code.translation => {
                Some(Since::Translation)
            }
            Some(_) => None,
        }
    }

    /// The field of a code as it is now.
    #[must_use]
    pub fn now(&self, code: &str) -> Option<Field> {
        self.row(code).map(|(row, _)| self.field(row))
    }

    /// Whether what stands in a field is what the folder says.
    #[must_use]
    pub fn is_said(&self, filled: &Filled) -> bool {
        self.row(&filled.code).is_some_and(|(row, _)| {
            import::unified(&filled.text) == import::unified(&row.translation)
        })
    }

    /// The language as it would be with what was typed for one message. Nothing is written, and the
    /// folder stays as it is.
    ///
    /// # Errors
    /// What keeps a text from being read at all, by its field; of the folder itself, as a finding of
    /// the first field.
    pub fn attempt(&self, folder: &Folder, filled: &[Filled]) -> Result<Trial, Vec<Finding>> {
        let mut edits = Vec::new();
        let mut faults = Vec::new();
        for (index, Filled { code, text }) in filled.iter().enumerate() {
            let refused = |reason: Reason| Finding {
                field: index,
                refused: true,
                reason,
            };
            let Some((row, _)) = self.row(code) else {
                faults.push(refused(Reason::new(
                    "questa frase non c’è più, o ora ha altre forme: ricarica la pagina",
                    "this text is gone, or has other forms now: load the page again",
                )));
                continue;
            };
            let line = line(index + 1, row.code.clone(), text, "");
            let typed = match import::typed(&line, row) {
                Ok(typed) if typed.text.is_empty() => {
                    faults.push(refused(Reason::new(
                        "scrivi qui la traduzione",
                        "write the translation here",
                    )));
                    continue;
                }
                Ok(typed) => typed,
                Err(reason) => {
                    faults.push(refused(reason));
                    continue;
                }
            };
            match cell::read(&typed.text, &row.allowed) {
                Ok(parts) => edits.push(Edit {
                    row: index,
                    code: row.code.clone(),
                    before: row.translation.clone(),
                    after: cell::shown(&parts),
                    parts,
                }),
                Err(reasons) => faults.extend(reasons.into_iter().map(refused)),
            }
        }
        if !faults.is_empty() {
            return Err(faults);
        }
        let broken = |found: &Diagnostic| {
            vec![Finding {
                field: 0,
                refused: true,
                reason: in_words(folder, found),
            }]
        };
        let (Some(tag), Some(message)) = (
            edits
                .first()
                .and_then(|edit| Tag::parse(&edit.code.tag).ok()),
            edits.first().map(|edit| edit.code.message.clone()),
        ) else {
            return Err(Vec::new());
        };
        let candidate = import::candidate(folder, &tag, &edits).map_err(|found| broken(&found))?;
        Ok(Trial {
            locale: candidate.locale,
            found: candidate.found,
            message,
            edits,
        })
    }
}

impl Trial {
    /// What the checks say of what was typed, in the order of the fields.
    #[must_use]
    pub fn findings(mut self, folder: &Folder) -> Vec<Finding> {
        // What others say is not this field's affair, and takes time.
        let message = std::mem::take(&mut self.message);
        self.locale.messages.retain(|id, _| *id == message);
        self.locale
            .terms
            .retain(|id, _| message.strip_prefix('-') == Some(id));
        let mut found = std::mem::take(&mut self.found);
        found.extend(check::words(folder, &self.locale));
        let mut findings: Vec<Finding> = Vec::new();
        let mut add = |field: usize, refused: bool, reason: Reason| {
            let finding = Finding {
                field,
                refused,
                reason,
            };
            if !findings.contains(&finding) {
                findings.push(finding);
            }
        };
        for finding in &found {
            let blamed = import::blamed(&self.locale, finding);
            if blamed.as_ref() != Some(&message) && finding.severity != Severity::Error {
                continue;
            }
            let own = import::culprits(&self.locale, finding, blamed.as_deref(), &self.edits);
            for edit in own {
                let field = self.edits[edit].row;
                add(field, import::breaks(finding), in_words(folder, finding));
            }
        }
        for edit in &self.edits {
            if let Some(reason) = cell::address(&edit.after, &edit.before) {
                add(edit.row, true, reason);
            }
        }
        // The file must say what was typed: nothing else is believed.
        let wrong = self.edits.iter().filter(|edit| {
            import::says(&self.locale, &edit.code).as_deref() != Some(edit.after.as_str())
        });
        let wrong: Vec<usize> = wrong.map(|edit| edit.row).collect();
        for field in wrong {
            add(field, true, import::unwritable());
        }
        findings.sort_by_key(|finding| (finding.field, !finding.refused));
        findings
    }
}

/// Takes what was typed for one language, as `import` takes the rows of a book; `by` marks the messages
/// as read. Afterwards the folder's messages and books of review are those that the files are to say.
///
/// # Errors
/// When the folder has no such language, or no Italian.
pub fn take(
    folder: &mut Folder,
    tag: &Tag,
    filled: &[Filled],
    by: Option<&str>,
    date: Option<Date>,
) -> Result<Imported, Diagnostic> {
    let mut imported = Imported::default();
    let mut lines = Vec::with_capacity(filled.len());
    for (index, Filled { code, text }) in filled.iter().enumerate() {
        let code = Code::read(code).filter(|code| code.tag == tag.to_string());
        let Some(code) = code else {
            return Err(
                Diagnostic::error("bad-field", "a field does not say of which text it is")
                    .hint("load the page again"),
            );
        };
        // One signature is enough for all forms of a message.
        let by = by.filter(|_| index == 0).unwrap_or_default();
        lines.push((code.clone(), line(index + 1, code, text, by)));
    }
    import::language(folder, tag, lines, date, &mut imported)?;
    Ok(imported)
}

/// What was typed into a field, as a row of a book.
fn line(number: usize, code: Code, text: &str, by: &str) -> Line {
    let content = |text: String| match text.is_empty() {
        true => Cell::Empty,
        false => Cell::Text(text),
    };
    Line {
        number,
        code: Cell::Text(code.written()),
        // Only a spreadsheet writes `_x000D_` for a sign that XML cannot hold.
        translation: content(cell::encoded(text)),
        reviewed: content(by.to_owned()),
        note: Cell::Empty,
        merged: false,
    }
}
