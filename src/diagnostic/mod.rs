//! What is wrong, where, and what to do about it.
//!
//! In: findings from every other room. Out: text for a person, or JSON for a program.
//! Knows nothing of leaflets. The only room that names the crate that draws messages.

mod render;

pub use render::{render, to_json};

use std::ops::Range;
use std::sync::Arc;

/// How bad a finding is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    /// The leaflet can be printed honestly all the same.
    Warning,
    /// A leaflet cannot be printed, or would say something untrue.
    Error,
}

/// The text of a file, kept for showing lines of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct File {
    /// Path from the root of the folder, with forward slashes.
    pub path: String,
    /// The whole text.
    pub text: String,
}

/// A stretch of a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Place {
    /// The file.
    pub file: Arc<File>,
    /// Bytes of its text.
    pub range: Range<usize>,
}

impl Place {
    /// A place in a file; a range beyond its end is cut to it, and moved to character boundaries.
    #[must_use]
    pub fn new(file: &Arc<File>, range: Range<usize>) -> Self {
        let floor = |mut at: usize| {
            at = at.min(file.text.len());
            while !file.text.is_char_boundary(at) {
                at -= 1;
            }
            at
        };
        let start = floor(range.start);
        Self {
            file: Arc::clone(file),
            range: start..floor(range.end).max(start),
        }
    }

    /// Line and column of the start, each from 1; the column counts characters.
    #[must_use]
    pub fn line_and_column(&self) -> (usize, usize) {
        let before = &self.file.text[..self.range.start];
        let line = before.matches('\n').count() + 1;
        let column = before.rsplit('\n').next().unwrap_or("").chars().count() + 1;
        (line, column)
    }
}

/// One finding: its cause, its place and its remedy.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Diagnostic {
    /// How bad it is.
    pub severity: Severity,
    /// The name of the check, in words joined by hyphens.
    pub code: &'static str,
    /// The cause, in lower case, without a full stop.
    pub message: String,
    /// Where it is, if it is in a file.
    pub place: Option<Place>,
    /// What to do.
    pub remedy: Option<String>,
}

impl Diagnostic {
    /// A finding that stops what was asked.
    pub fn error(code: &'static str, message: impl Into<String>) -> Self {
        Self {
            severity: Severity::Error,
            code,
            message: message.into(),
            place: None,
            remedy: None,
        }
    }

    /// A finding that is only reported.
    pub fn warning(code: &'static str, message: impl Into<String>) -> Self {
        Self {
            severity: Severity::Warning,
            ..Self::error(code, message)
        }
    }

    /// The same finding, with its place.
    #[must_use]
    pub fn at(mut self, place: Place) -> Self {
        self.place = Some(place);
        self
    }

    /// The same finding, with its place if that is known.
    #[must_use]
    pub fn at_known(self, place: Option<&Place>) -> Self {
        match place {
            Some(place) => self.at(place.clone()),
            None => self,
        }
    }

    /// The same finding, with its remedy.
    #[must_use]
    pub fn hint(mut self, remedy: impl Into<String>) -> Self {
        self.remedy = Some(remedy.into());
        self
    }
}

/// Whether any of the findings is an error.
#[must_use]
pub fn has_errors(diagnostics: &[Diagnostic]) -> bool {
    diagnostics.iter().any(|d| d.severity == Severity::Error)
}

/// `, did you mean …?` for the name that comes nearest, or nothing if none is near.
#[must_use]
pub fn did_you_mean<'a>(wrong: &str, known: impl IntoIterator<Item = &'a str>) -> Option<String> {
    known
        .into_iter()
        .map(|name| (strsim::jaro_winkler(wrong, name), name))
        .filter(|(likeness, _)| *likeness > 0.8)
        .max_by(|a, b| a.0.total_cmp(&b.0))
        .map(|(_, name)| format!("did you mean `{name}`?"))
}
