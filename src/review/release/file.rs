//! `templates/releases.toml`, as it is read and written: a line for each sheet.

use super::{Because, Given, Line, Release, Releases, SheetId};
use crate::diagnostic::Diagnostic;
use crate::source::{self, Date, Source, key, quoted};
use serde::Deserialize;
use std::collections::BTreeMap;
use std::fmt::Write as _;

/// Where the releases stand.
const PATH: &str = "templates/releases.toml";

const HEAD: &str = "\
# What was given out from which day. Written by `volantino release`, not by hand.
# A release names the sheets that are new or have changed, and because of what.
";

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct ReleasesFile {
    #[serde(default)]
    release: Vec<ReleaseFile>,
    #[serde(default)]
    given: Given,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct ReleaseFile {
    date: Date,
    #[serde(default)]
    sheets: Vec<LineFile>,
    #[serde(default)]
    withdrawn: Vec<SheetId>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct LineFile {
    leaflet: String,
    language: String,
    building: Option<String>,
    hash: String,
    state: String,
    #[serde(default)]
    messages: Vec<String>,
    #[serde(default)]
    facts: Vec<String>,
    #[serde(default)]
    office: bool,
    was: Option<String>,
}

impl Releases {
    /// Reads the file; without one nothing was given out.
    ///
    /// # Errors
    /// When the file is wrong.
    pub fn load(source: &Source) -> Result<Self, Diagnostic> {
        let known = source.files("templates", "toml");
        if !known.iter().any(|name| name == "releases") {
            return Ok(Self::default());
        }
        let read: ReleasesFile = source::parse(&source.read_text(PATH)?)?;
        let release = |(index, read): (usize, ReleaseFile)| Release {
            number: index + 1,
            date: read.date,
            lines: read.sheets.into_iter().map(Line::from).collect(),
            withdrawn: read.withdrawn,
        };
        Ok(Self {
            list: read.release.into_iter().enumerate().map(release).collect(),
            given: read.given,
        })
    }

    /// The file with its path.
    #[must_use]
    pub fn file(&self) -> (String, String) {
        let mut text = HEAD.to_owned();
        for release in &self.list {
            let _ = write!(text, "\n[[release]]\ndate = {}\nsheets = [\n", release.date);
            for line in &release.lines {
                let _ = writeln!(text, "    {},", line.written());
            }
            text.push_str("]\n");
            if !release.withdrawn.is_empty() {
                text.push_str("withdrawn = [\n");
                for id in &release.withdrawn {
                    let _ = writeln!(text, "    {{ {} }},", id.written());
                }
                text.push_str("]\n");
            }
        }
        text.push_str("\n# What the newest release said.\n[given]\n");
        let _ = writeln!(text, "office = {}", quoted(&self.given.office));
        let mut table = |name: String, rows: &BTreeMap<String, String>| {
            let _ = writeln!(text, "\n[given.{name}]");
            for (name, value) in rows {
                let _ = writeln!(text, "{} = {}", key(name), quoted(value));
            }
        };
        table("facts".into(), &self.given.facts);
        for (tag, texts) in &self.given.texts {
            table(format!("texts.{}", key(tag)), texts);
        }
        (PATH.to_owned(), text)
    }
}

impl SheetId {
    fn written(&self) -> String {
        let mut text = format!(
            "leaflet = {}, language = {}",
            quoted(&self.leaflet),
            quoted(&self.language)
        );
        if let Some(building) = &self.building {
            let _ = write!(text, ", building = {}", quoted(building));
        }
        text
    }
}

impl Line {
    fn written(&self) -> String {
        let list = |names: &[String]| {
            let names: Vec<String> = names.iter().map(|name| quoted(name)).collect();
            names.join(", ")
        };
        let mut text = format!(
            "{{ {}, hash = {}, state = {}",
            self.id.written(),
            quoted(&self.hash),
            quoted(&self.state)
        );
        let Because {
            messages,
            facts,
            office,
            was,
        } = &self.because;
        if !messages.is_empty() {
            let _ = write!(text, ", messages = [{}]", list(messages));
        }
        if !facts.is_empty() {
            let _ = write!(text, ", facts = [{}]", list(facts));
        }
        if *office {
            text.push_str(", office = true");
        }
        if let Some(was) = was {
            let _ = write!(text, ", was = {}", quoted(was));
        }
        text.push_str(" }");
        text
    }
}

impl From<LineFile> for Line {
    fn from(read: LineFile) -> Self {
        Self {
            id: SheetId {
                leaflet: read.leaflet,
                language: read.language,
                building: read.building,
            },
            hash: read.hash,
            state: read.state,
            because: Because {
                messages: read.messages,
                facts: read.facts,
                office: read.office,
                was: read.was,
            },
        }
    }
}
