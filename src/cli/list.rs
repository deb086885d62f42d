//! `volantino list`: leaflets × languages and the state of each.

use super::{Outcome, load_readable, print};
use crate::check::Folder;
use crate::diagnostic::Diagnostic;
use crate::document::Standing;
use crate::language::Tag;
use crate::review::Gone;
use crate::source::Source;
use clap::Args;
use serde::Serialize;
use std::fmt::Write as _;

#[derive(Debug, Args)]
pub(super) struct List {
    /// Instead, the sheets to take out of the rack: given out once, and replaced since
    #[arg(long)]
    superseded: bool,
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
    /// `missing`, `stale`, `complete` (every text is there) or `reviewed` (every text is reviewed;
    /// Italian: confirmed): the first that is true.
    state: &'static str,
    texts: usize,
    missing: usize,
    reviewed: usize,
    legal: usize,
    stale: usize,
    /// Facts that the office has not confirmed.
    unconfirmed: usize,
    /// The day of the newest text or fact; none if a text is not written down.
    updated: Option<String>,
    /// Whether somebody has recorded it: `templates/audio/<tag>/<leaflet>.opus`.
    recorded: bool,
    /// Whether the leaflet or the language has only begun: a build of everything leaves it out.
    draft: bool,
}

#[derive(Serialize)]
struct GoneRow {
    leaflet: String,
    language: String,
    building: Option<String>,
    hash: String,
    given: String,
    release: usize,
    /// The day from which it is replaced or withdrawn, and by which release.
    replaced: String,
    replaced_release: usize,
    /// None if the sheet was withdrawn.
    replaced_by: Option<String>,
}

impl List {
    pub(super) fn run(&self, source: Source) -> Outcome {
        let folder = load_readable(source, &[])?;
        let text = if self.superseded {
            let gone = folder.releases.superseded();
            match self.json {
                true => json(&gone.iter().map(GoneRow::new).collect::<Vec<_>>()),
                false => rack(&gone, folder.releases.list.is_empty()),
            }
        } else {
            let rows = rows(&folder).map_err(|found| vec![found])?;
            match self.json {
                true => json(&rows),
                false => table(&folder, &rows),
            }
        };
        print(text.as_bytes())
    }
}

fn json(rows: &impl Serialize) -> String {
    let mut text = serde_json::to_string_pretty(rows).unwrap_or_default();
    text.push('\n');
    text
}

/// Leaflet by leaflet, each in every language.
fn rows(folder: &Folder) -> Result<Vec<Row>, Diagnostic> {
    let mut rows = Vec::new();
    for leaflet in folder.template.leaflets.values() {
        for locale in folder.languages() {
            let language = &locale.language;
            let standing = folder.standing(leaflet, &language.tag)?;
            let Standing {
                texts,
                unconfirmed,
                updated,
                ..
            } = standing;
            rows.push(Row {
                leaflet: leaflet.id.clone(),
                language: language.tag.to_string(),
                endonym: language.endonym.clone(),
                italian: language.italian.clone(),
                state: match (texts.missing, texts.stale, texts.is_checked()) {
                    (1.., _, _) => "missing",
                    (0, 1.., _) => "stale",
                    (0, 0, true) => "reviewed",
                    (0, 0, false) => "complete",
                },
                texts: texts.texts,
                missing: texts.missing,
                reviewed: texts.checked,
                legal: texts.legal,
                stale: texts.stale,
                unconfirmed,
                updated: updated.map(|date| date.to_string()),
                recorded: folder.template.recordings.has(&language.tag, &leaflet.id),
                draft: language.draft || leaflet.draft,
            });
        }
    }
    Ok(rows)
}

impl Row {
    fn cell(&self) -> String {
        match self.state {
            "missing" => format!("-{}", self.missing),
            "stale" => format!("!{}", self.stale),
            "reviewed" => "ok".to_owned(),
            // Rounded down: 100 % is what is reviewed to the last text, and is `ok`.
            _ => format!("{}%", self.reviewed * 100 / self.texts.max(1)),
        }
    }
}

/// The widest that a table may be, in columns of a terminal.
const WIDTH: usize = 100;

/// Languages down, leaflets across under their numbers; what the numbers stand for comes first.
fn table(folder: &Folder, rows: &[Row]) -> String {
    let mut text = String::new();
    for (index, leaflet) in folder.template.leaflets.values().enumerate() {
        let title = folder.title(leaflet, &Tag::source()).ok();
        let title = title.map(|title| title.characters());
        let title: String = title.unwrap_or_default().chars().take(WIDTH - 32).collect();
        let _ = writeln!(text, "{:>3}  {:<26} {title}", index + 1, leaflet.id);
    }
    let locales = folder.languages();
    let cells: Vec<String> = rows.iter().map(Row::cell).collect();
    let widest = cells
        .iter()
        .map(|cell| cell.len())
        .max()
        .unwrap_or(0)
        .max(4)
        + 1;
    let head = 9 + 19;
    let across = ((WIDTH - head) / widest).max(1);
    let leaflets = folder.template.leaflets.len();
    let columns: Vec<usize> = (0..leaflets).collect();
    for columns in columns.chunks(across) {
        let _ = write!(text, "\n{:head$}", "");
        for column in columns {
            let _ = write!(text, "{:>widest$}", column + 1);
        }
        text.push('\n');
        for (row, locale) in locales.iter().enumerate() {
            let name: String = locale.language.italian.chars().take(18).collect();
            let tag = locale.language.tag.to_string();
            let _ = write!(text, "{tag:<9}{name:<19}");
            for column in columns {
                let cell = cells.get(column * locales.len() + row);
                let _ = write!(text, "{:>widest$}", cell.map_or("", String::as_str));
            }
            text.push('\n');
        }
    }
    text.push_str(
        "\n\
         ok   every text is reviewed (Italian: confirmed by the office)\n\
         40%  every text is there, and so many are reviewed\n\
         !3   stale: of three texts the Italian has changed since (`volantino review show`)\n\
         -3   three texts are missing, and it cannot be printed (`volantino check`)\n",
    );
    let drafts = locales.iter().filter(|locale| locale.language.draft);
    let mut drafts: Vec<String> = drafts.map(|l| l.language.tag.to_string()).collect();
    let leaflets = folder.template.leaflets.values();
    drafts.extend(leaflets.filter(|l| l.draft).map(|l| l.id.clone()));
    if !drafts.is_empty() {
        let lines = wrapped(&[drafts.join(", ")]);
        let _ = writeln!(
            text,
            "\ndrafts, which a build of everything leaves out:\n{lines}"
        );
    }
    text.push_str(&recordings(rows));
    text
}

/// Which leaflets nobody has recorded, for languages of which a device has no voice.
fn recordings(rows: &[Row]) -> String {
    const FILES: &str = "`templates/audio/<tag>/<leaflet>.opus`";
    if !rows.iter().any(|row| row.recorded) {
        return format!("\nno leaflet is recorded, to be heard from its page: {FILES}\n");
    }
    let mut languages: Vec<&str> = Vec::new();
    for row in rows {
        if !languages.contains(&row.language.as_str()) {
            languages.push(&row.language);
        }
    }
    let mut lines = Vec::new();
    let mut none = Vec::new();
    for tag in languages {
        let own: Vec<&Row> = rows.iter().filter(|row| row.language == tag).collect();
        let missing = own.iter().filter(|row| !row.recorded);
        let missing: Vec<&str> = missing.map(|row| row.leaflet.as_str()).collect();
        if missing.is_empty() {
            lines.push(format!("{tag}: all"));
        } else if missing.len() == own.len() {
            none.push(tag);
        } else {
            lines.push(format!("{tag}: missing {}", missing.join(", ")));
        }
    }
    if !none.is_empty() {
        lines.push(format!("none of {}", none.join(", ")));
    }
    format!(
        "\nrecordings, to be heard from the page ({FILES}):\n{}\n",
        wrapped(&lines)
    )
}

/// Lines no wider than a table, indented; what goes on is indented further.
fn wrapped(lines: &[String]) -> String {
    let mut text: Vec<String> = Vec::new();
    for line in lines {
        let mut own = String::from(" ");
        for word in line.split(' ') {
            if own.chars().count() + 1 + word.chars().count() > WIDTH {
                text.push(std::mem::replace(&mut own, "   ".to_owned()));
            }
            own.push(' ');
            own.push_str(word);
        }
        text.push(own);
    }
    text.join("\n")
}

impl GoneRow {
    fn new(gone: &Gone<'_>) -> Self {
        let Gone {
            given,
            line,
            by,
            with,
        } = gone;
        Self {
            leaflet: line.id.leaflet.clone(),
            language: line.id.language.clone(),
            building: line.id.building.clone(),
            hash: line.hash.clone(),
            given: given.date.to_string(),
            release: given.number,
            replaced: by.date.to_string(),
            replaced_release: by.number,
            replaced_by: with.map(|line| line.hash.clone()),
        }
    }
}

/// The sheets to take out of the rack, a line each.
fn rack(gone: &[Gone<'_>], nothing_released: bool) -> String {
    if nothing_released {
        return "nothing has been released yet: `volantino release --date DATE` begins\n"
            .to_owned();
    }
    if gone.is_empty() {
        return "nothing to take out: every sheet that was given out is current\n".to_owned();
    }
    let mut text = "take these out of the rack:\n".to_owned();
    for gone in gone {
        let row = GoneRow::new(gone);
        let mark = format!("{} · {} · {}", row.leaflet, row.language, row.hash);
        let building = row.building.map_or(String::new(), |building| {
            format!(" (building `{building}`)")
        });
        let end = match row.replaced_by {
            Some(hash) => format!("replaced on {} by {hash}", row.replaced),
            None => format!("withdrawn on {}", row.replaced),
        };
        let _ = writeln!(text, "{mark:<50} given from {}, {end}{building}", row.given);
    }
    text
}
