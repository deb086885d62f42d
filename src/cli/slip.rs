//! `--set KEY=VALUE`: values for one person's sheet.

use super::{Outcome, say};
use crate::catalog;
use crate::check::Folder;
use crate::diagnostic::Diagnostic;
use crate::language::Tag;
use crate::source::Source;
use crate::template::{FieldSetting, Slip};
use std::io::{IsTerminal as _, Read as _};
use std::path::Path;

/// More is no slip.
const MOST_BYTES: u64 = 1 << 16;

/// Sees that values are meant for one sheet, and that it is written to one file or standard output:
/// among the leaflets it would be everybody's.
pub(super) fn alone(
    set: &[String],
    (leaflets, languages): (usize, usize),
    written: bool,
) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    if set.is_empty() {
        return found;
    }
    if leaflets != 1 || languages != 1 {
        found.push(
            Diagnostic::error(
                "many-slips",
                "--set is for one person's sheet: one leaflet in one language",
            )
            .hint("name one --leaflet and one --language"),
        );
    }
    if !written {
        found.push(
            Diagnostic::error(
                "slip-in-folder",
                "a sheet with a person's values does not go into the folder of leaflets",
            )
            .hint("name a file of its own: -o slip.pdf, or -o - for standard output"),
        );
    }
    found
}

/// Sees that a file is none of the sheets that everybody gets: `ar/appointment.pdf` would be offered
/// on the front page.
pub(super) fn apart(path: &Path, leaflet: &str, source: &Source) -> Outcome {
    // A link may lead there, too.
    let path = &std::fs::canonicalize(path).unwrap_or_else(|_| path.to_owned());
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    let folder = path.parent().filter(|parent| *parent != Path::new(""));
    let folder = std::fs::canonicalize(folder.unwrap_or(Path::new(".")));
    let folder = folder.ok().and_then(|folder| {
        let name = folder.file_name()?.to_string_lossy();
        Tag::parse(&name).ok()
    });
    let tags = catalog::tags(source).map_err(|found| vec![found])?;
    if name.starts_with(leaflet) && folder.is_some_and(|tag| tags.contains(&tag)) {
        return Err(vec![
            Diagnostic::error(
                "slip-in-folder",
                format!(
                    "`{}` is the place of the sheet for everybody",
                    path.display()
                ),
            )
            .hint("give one person's sheet another name, in another folder"),
        ]);
    }
    Ok(())
}

/// Reads the values for a leaflet: those of the command line, and for `-` those of standard input.
pub(super) fn read(
    set: &[String],
    leaflet: &str,
    folder: &Folder,
) -> Result<Slip, Vec<Diagnostic>> {
    if set.is_empty() {
        return Ok(Slip::default());
    }
    let one = |found| vec![found];
    let template = &folder.template;
    let leaflet = template.leaflet(leaflet).map_err(one)?;
    let mut settings = Vec::new();
    let mut asked = false;
    for (index, written) in set.iter().enumerate() {
        if written != "-" {
            settings.push(FieldSetting {
                at: format!("`--set` number {}", index + 1),
                written: written.clone(),
            });
        } else if !std::mem::replace(&mut asked, true) {
            settings.extend(standard_input().map_err(one)?);
        } else {
            return Err(vec![
                Diagnostic::error("bad-setting", "`--set -` is given twice")
                    .hint("standard input can be read once"),
            ]);
        }
    }
    Slip::read(&settings, leaflet, template)
}

/// The lines of standard input; empty ones do not count.
fn standard_input() -> Result<Vec<FieldSetting>, Diagnostic> {
    let mut input = std::io::stdin().lock();
    if input.is_terminal() {
        say("write KEY=VALUE lines, then Ctrl-D on a line of its own (Windows: Ctrl-Z and Enter)");
    }
    let mut bytes = Vec::new();
    let wrong = |cause: &str| {
        Diagnostic::error("bad-setting", format!("standard input {cause}"))
            .hint("write one KEY=VALUE on a line, in UTF-8")
    };
    input
        .by_ref()
        .take(MOST_BYTES + 1)
        .read_to_end(&mut bytes)
        .map_err(|error| wrong(&format!("cannot be read: {error}")))?;
    if bytes.len() as u64 > MOST_BYTES {
        return Err(wrong("is too long for a slip"));
    }
    let text = String::from_utf8(bytes).map_err(|_| wrong("is not UTF-8"))?;
    // Some editors and shells of Windows begin a text with it.
    let text = text.strip_prefix('\u{feff}').unwrap_or(&text);
    let settings: Vec<FieldSetting> = (1..)
        .zip(text.lines())
        .filter(|(_, line)| !line.trim().is_empty())
        .map(|(number, line)| FieldSetting {
            at: format!("line {number} of standard input"),
            written: line.to_owned(),
        })
        .collect();
    if settings.is_empty() {
        return Err(wrong("holds no values"));
    }
    Ok(settings)
}
