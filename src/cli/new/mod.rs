//! `volantino new`: begins a language or a leaflet.

mod language;
mod leaflet;

use super::Outcome;
use crate::source::Source;
use clap::{Args, Subcommand};

#[derive(Debug, Args)]
pub(super) struct New {
    #[command(subcommand)]
    what: What,
}

#[derive(Debug, Subcommand)]
enum What {
    /// Begin a language: its folder, with every message still to be translated
    Language(language::Language),
    /// Begin a leaflet: its template, and its Italian messages to be written
    Leaflet(leaflet::Leaflet),
}

impl New {
    pub(super) fn run(&self, source: Source) -> Outcome {
        match &self.what {
            What::Language(language) => language.run(source),
            What::Leaflet(leaflet) => leaflet.run(source),
        }
    }
}
