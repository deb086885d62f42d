//! `volantino check`: everything that is wrong with the folder, in one run.

use super::{Outcome, colourful, date, print};
use crate::check::{self, Options};
use crate::diagnostic::{Severity, render, to_json};
use crate::source::Source;
use clap::Args;
use std::io::Write as _;

#[derive(Debug, Args)]
pub(super) struct Check {
    /// Warnings fail too
    #[arg(long)]
    strict: bool,
    /// The day on which facts must hold [default: that of the newest text, release
    /// or confirmation]
    #[arg(long, value_name = "DATE")]
    today: Option<String>,
    /// Sheets on which every leaflet is laid out, or `all` [default: a4]
    #[arg(long, value_name = "SHEETS", value_delimiter = ',')]
    sheet: Vec<String>,
    /// For programs
    #[arg(long)]
    json: bool,
}

impl Check {
    pub(super) fn run(&self, source: Source) -> Outcome {
        let today = self.today.as_deref().map(date).transpose()?;
        let sheets = self.sheet.clone();
        let found = check::check(source, Options { today, sheets });
        let count = |severity| found.iter().filter(|d| d.severity == severity).count();
        let (errors, warnings) = (count(Severity::Error), count(Severity::Warning));
        if self.json {
            print(format!("{}\n", to_json(&found)).as_bytes())?;
        } else {
            // What was found is the data that was asked for.
            print(render(&found, colourful(&std::io::stdout())).as_bytes())?;
        }
        let _ = writeln!(std::io::stderr(), "errors: {errors}, warnings: {warnings}");
        // What is wrong has been said; an empty list only carries the exit code.
        if errors > 0 || (self.strict && warnings > 0) {
            Err(Vec::new())
        } else {
            Ok(())
        }
    }
}
