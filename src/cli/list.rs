//! `volantino list`: leaflets × languages and the state of each.

use super::{Outcome, print};
use crate::check::{Folder, State};
use crate::source::Source;
use clap::Args;
use serde::Serialize;
use std::fmt::Write as _;

#[derive(Debug, Args)]
pub(super) struct List {
    /// For programs
    #[arg(long)]
    json: bool,
}

#[derive(Serialize)]
struct Row {
    leaflet: String,
    language: String,
    endonym: String,
    italian: String,
    /// `drafted` (Italian that the office has not confirmed), `machine` (a translation that nobody
    /// has reviewed), or `incomplete`.
    state: &'static str,
    missing: usize,
}

impl List {
    pub(super) fn run(&self, source: Source) -> Outcome {
        let (folder, _) = Folder::load_all(source, &[])?;
        let mut rows = Vec::new();
        for leaflet in folder.template.leaflets.values() {
            for locale in folder.languages() {
                let (state, missing) = match folder.state(leaflet, locale) {
                    State::Drafted => ("drafted", 0),
                    State::Machine => ("machine", 0),
                    State::Incomplete(missing) => ("incomplete", missing),
                };
                rows.push(Row {
                    leaflet: leaflet.id.clone(),
                    language: locale.language.tag.to_string(),
                    endonym: locale.language.endonym.clone(),
                    italian: locale.language.italian.clone(),
                    state,
                    missing,
                });
            }
        }
        let mut text = String::new();
        if self.json {
            text = serde_json::to_string_pretty(&rows).unwrap_or_default();
            text.push('\n');
        } else {
            for row in &rows {
                let missing = if row.missing > 0 {
                    format!(" ({} missing)", row.missing)
                } else {
                    String::new()
                };
                let _ = writeln!(
                    text,
                    "{:<24} {:<8} {:<12} {}{missing}",
                    row.leaflet, row.language, row.italian, row.state
                );
            }
        }
        print(text.as_bytes())
    }
}
