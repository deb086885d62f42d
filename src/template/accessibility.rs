//! The accessibility statement, as the office writes it: `templates/accessibility.toml`.
//!
//! Its parts are those that Implementing Decision (EU) 2018/1523 and AgID's form ask for. What the
//! office has not filled in stays unset: the statement says that it is missing, and invents nothing.

use super::FactKind;
use crate::diagnostic::{Diagnostic, File, Place};
use crate::source::{self, Date, Spanned};
use serde::Deserialize;
use std::sync::Arc;

/// What the office says of its pages and sheets.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Accessibility {
    /// How far they conform.
    pub status: Spanned<Conformity>,
    /// Who judged it.
    pub method: Method,
    /// The day on which the statement was written.
    pub prepared: Date,
    /// The day on which it was last looked over.
    pub reviewed: Option<Date>,
    /// The day on which it was sent by AgID's form.
    pub published: Option<Date>,
    /// Its address at AgID, by which people send reports.
    pub address: Option<Spanned<String>>,
    /// Where the Difensore civico per il digitale says how to turn to them.
    pub enforcement: Spanned<String>,
    /// The day on which the pages went on line.
    pub online: Option<Date>,
    /// What is not accessible, and why.
    #[serde(default, rename = "failing")]
    pub failings: Vec<Failing>,
    /// What no rule asks for and readers must know.
    #[serde(default)]
    pub limits: Vec<String>,
    /// What was tested, and how.
    #[serde(default, rename = "test")]
    pub tests: Vec<Examination>,
    /// What was not tested.
    #[serde(default)]
    pub untested: Vec<String>,
}

/// How far something conforms to EN 301 549.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Conformity {
    /// In everything.
    Full,
    /// In most.
    Partial,
    /// Not.
    None,
}

/// Who judged it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Method {
    /// The body itself.
    SelfAssessment,
    /// Somebody else.
    ThirdParty,
}

/// Something that is not accessible.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Failing {
    /// Why it is not.
    pub reason: Reason,
    /// What it is, with the requirement that it fails.
    pub what: String,
    /// What can be used instead.
    pub instead: Option<String>,
}

/// Why something is not accessible: the three headings of AgID's form.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Reason {
    /// It fails a requirement.
    NonCompliance,
    /// To mend it would cost beyond measure.
    DisproportionateBurden,
    /// The law does not ask for it.
    OutOfScope,
}

/// One thing that was tested.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Examination {
    /// What was looked at.
    pub what: String,
    /// With which program or in which way.
    pub with: String,
    /// What came out.
    pub result: String,
}

impl Accessibility {
    /// Reads the file.
    ///
    /// # Errors
    /// When a key is unknown or missing, a value is of the wrong kind, or the status says something
    /// else than the list of what is not accessible.
    pub(super) fn parse(file: &Arc<File>) -> Result<Self, Diagnostic> {
        let statement: Self = source::parse(file)?;
        let enforcement = Some(statement.enforcement.clone());
        let addresses = [&statement.address, &enforcement];
        super::verify(file, &addresses.map(|address| (address, FactKind::Web)))?;
        let (cause, remedy) = match (statement.status.get_ref(), statement.failings.is_empty()) {
            (Conformity::Full, true) | (Conformity::Partial | Conformity::None, false) => {
                return Ok(statement);
            }
            (Conformity::Full, false) => (
                "the status is `full`, and something is listed that is not accessible",
                "write `status = \"partial\"`, or take the [[failing]] out",
            ),
            (Conformity::Partial | Conformity::None, true) => (
                "the status says that something is not accessible, and nothing is listed",
                "name it in a [[failing]], with `reason` and `what`",
            ),
        };
        Err(Diagnostic::error("bad-statement", cause)
            .at(Place::new(file, statement.status.span()))
            .hint(remedy))
    }
}
