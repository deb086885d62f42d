//! `volantino verify`: whether a sheet in hand is current.

use super::{Outcome, load_readable, print};
use crate::check::Folder;
use crate::diagnostic::{Diagnostic, did_you_mean};
use crate::language::Tag;
use crate::review::{Line, Release, SheetId, Verdict};
use crate::source::{self, Source};
use crate::{catalog, html, pdf};
use clap::Args;
use std::fmt::Write as _;
use std::path::Path;

#[derive(Debug, Args)]
pub(super) struct Verify {
    /// The mark at the foot of the sheet, as project-fin·ar·1a2b3c4d (a space, a slash or a colon
    /// will do for the dot; the last eight signs alone too), or the PDF or web page itself
    #[arg(required = true, value_name = "MARK|FILE")]
    what: Vec<String>,
}

/// What stands at the foot of a sheet.
struct Mark {
    leaflet: String,
    language: String,
    hash: String,
}

impl std::fmt::Display for Mark {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{} · {} · {}", self.leaflet, self.language, self.hash)
    }
}

impl Verify {
    pub(super) fn run(&self, source: Source) -> Outcome {
        let one = |found| vec![found];
        let written = self.written().map_err(one)?;
        let folder = load_readable(source, &[])?;
        let mark = Mark::read(&written, &folder).map_err(one)?;
        let leaflet = folder.template.leaflet(&mark.leaflet);
        let tag = Tag::parse(&mark.language).and_then(|tag| {
            folder.catalog.locale(&tag)?;
            Ok(tag)
        });
        let verdict = folder
            .releases
            .verdict(&mark.leaflet, &mark.language, &mark.hash);
        // What the folder makes today; a leaflet or language that is gone makes nothing.
        let today: Vec<(SheetId, String)> = match (&leaflet, &tag) {
            (Ok(leaflet), Ok(tag)) => folder
                .sheets_of(leaflet, tag)
                .unwrap_or_default()
                .into_iter()
                .map(|sheet| (sheet.id, sheet.hash))
                .collect(),
            (Err(_), _) | (_, Err(_)) => Vec::new(),
        };
        match verdict {
            Verdict::Current(release, line) => {
                let mut text = format!("current: {mark}\n{}\n", given(release, line));
                let other = today.iter().find(|(id, _)| *id == line.id);
                if let Some((_, hash)) = other.filter(|(_, hash)| *hash != mark.hash) {
                    let next = mark.with(hash);
                    let _ = writeln!(
                        text,
                        "the folder has changed since: the next release replaces it with {next}"
                    );
                }
                print(text.as_bytes())
            }
            Verdict::Superseded { given, line, later } => {
                let text = superseded(&folder, &mark, (given, line), &later);
                print(text.as_bytes())?;
                Err(Vec::new())
            }
            Verdict::Unknown if today.iter().any(|(_, hash)| *hash == mark.hash) => print(
                format!(
                    "current: {mark}\nthe folder makes it today; no release has given it out yet\n"
                )
                .as_bytes(),
            ),
            Verdict::Unknown => {
                leaflet.map_err(one)?;
                tag.map_err(one)?;
                Err(vec![unknown(&mark, &today)])
            }
        }
    }

    /// The mark as it is written on the command line, or in the file that it names.
    fn written(&self) -> Result<String, Diagnostic> {
        let written = self.what.join(" ");
        let path = Path::new(&written);
        let ends = |end: &str| written.to_ascii_lowercase().ends_with(end);
        if !path.is_file() && !ends(".pdf") && !ends(".html") {
            return Ok(written);
        }
        let bytes = source::read_file(path)?;
        let found = match bytes.starts_with(b"%PDF-") {
            true => pdf::mark(&bytes),
            false => html::mark(&String::from_utf8_lossy(&bytes)),
        };
        found.ok_or_else(|| {
            Diagnostic::error("no-mark", format!("`{written}` carries no mark"))
                .hint("it was not made by volantino; type the mark from the foot of the sheet, if it has one")
        })
    }
}

impl Mark {
    /// Reads a mark; of the hash alone, the rest comes from the releases.
    fn read(written: &str, folder: &Folder) -> Result<Self, Diagnostic> {
        let parts: Vec<&str> = written
            .split(|c: char| c.is_whitespace() || "·•.:;,/|".contains(c))
            .filter(|part| !part.is_empty())
            .collect();
        let is_hash = |text: &str| text.len() == 8 && text.bytes().all(|b| b.is_ascii_hexdigit());
        match parts.as_slice() {
            [leaflet, language, hash] if is_hash(hash) => Ok(Self {
                leaflet: leaflet.to_lowercase(),
                language: Tag::parse(language)
                    .map_or((*language).to_owned(), |tag| tag.to_string()),
                hash: hash.to_lowercase(),
            }),
            [hash] if is_hash(hash) => {
                let hash = hash.to_lowercase();
                let lines = folder
                    .releases
                    .list
                    .iter()
                    .flat_map(|release| &release.lines);
                let line = lines.rev().find(|line| line.hash == hash);
                let line = line.ok_or_else(|| {
                    Diagnostic::error("unknown-mark", format!("no release gave out `{hash}`")).hint(
                        "write the whole mark, with leaflet and language: project-fin·ar·1a2b3c4d",
                    )
                })?;
                Ok(Self {
                    leaflet: line.id.leaflet.clone(),
                    language: line.id.language.clone(),
                    hash,
                })
            }
            _ => {
                let known = folder.template.leaflets.keys().map(String::as_str);
                let near = parts.first().and_then(|first| did_you_mean(first, known));
                let remedy = "write it as it stands at the foot of the sheet: project-fin·ar·1a2b3c4d, eight signs at the end; or name the PDF";
                Err(
                    Diagnostic::error("bad-mark", format!("`{written}` is not a mark")).hint(
                        near.filter(|_| parts.len() == 1)
                            .unwrap_or_else(|| remedy.to_owned()),
                    ),
                )
            }
        }
    }

    /// The mark of the same sheet with another hash.
    fn with(&self, hash: &str) -> Self {
        Self {
            leaflet: self.leaflet.clone(),
            language: self.language.clone(),
            hash: hash.to_owned(),
        }
    }
}

/// “given out from 2026-11-23 (release 1), for the building `dandini`”
fn given(release: &Release, line: &Line) -> String {
    let building = match &line.id.building {
        Some(building) => format!(", for the building `{building}`"),
        None => String::new(),
    };
    format!(
        "given out from {} (release {}){building}",
        release.date, release.number
    )
}

fn superseded(
    folder: &Folder,
    mark: &Mark,
    (release, line): (&Release, &Line),
    later: &[(&Release, Option<&Line>)],
) -> String {
    let mut text = format!("superseded: {mark}\n{}\n", given(release, line));
    let mut state = &line.state;
    for (release, line) in later {
        let Some(line) = line else {
            let _ = writeln!(
                text,
                "withdrawn from {} (release {})",
                release.date, release.number
            );
            continue;
        };
        let next = mark.with(&line.hash);
        let _ = writeln!(
            text,
            "replaced from {} (release {}) by {next}, because of",
            release.date, release.number
        );
        reasons(folder, line, state, &mut text);
        state = &line.state;
    }
    text
}

/// What has changed, a line each; a message with its Italian words of today.
fn reasons(folder: &Folder, line: &Line, before: &str, text: &mut String) {
    let because = &line.because;
    let italian = catalog::italian(&folder.catalog).ok();
    for id in &because.messages {
        let message = italian.and_then(|italian| italian.messages.get(id));
        let words = message.map_or("(gone)", |message| message.words.as_str());
        let _ = writeln!(text, "  text    {id}: {words}");
    }
    for fact in &because.facts {
        let _ = writeln!(text, "  fact    {fact}");
    }
    if because.office {
        let _ = writeln!(
            text,
            "  office  its name, address, phone numbers, e-mail or hours"
        );
    }
    if because.was.is_some() {
        let _ = writeln!(text, "  state   {before} → {}", line.state);
    }
    if because.is_empty() {
        let _ = writeln!(
            text,
            "  form    the order of its parts, its date, or how many of its facts are confirmed"
        );
    }
}

fn unknown(mark: &Mark, today: &[(SheetId, String)]) -> Diagnostic {
    let general = today.iter().find(|(id, _)| id.building.is_none());
    let instead = match general {
        Some((_, hash)) => format!("the sheet of today is {}", mark.with(hash)),
        None => "the folder does not make this sheet today".to_owned(),
    };
    Diagnostic::error("unknown-mark", format!("no release gave out {mark}")).hint(format!(
        "look at the mark again: it ends in eight digits and letters from a to f. A sheet that was printed between two releases is in none of them: replace it; {instead}"
    ))
}
