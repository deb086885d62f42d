//! `volantino import`: corrections from a spreadsheet.

use super::{Outcome, date, print, save, say};
use crate::check::Folder;
use crate::diagnostic::Diagnostic;
use crate::exchange::{self, Imported, Reason, Remark};
use crate::site::{self, Made};
use crate::source::{self, Source};
use clap::Args;
use std::fmt::Write as _;
use std::path::PathBuf;

#[derive(Debug, Args)]
pub(super) struct Import {
    /// The spreadsheet that `export` wrote and somebody has corrected
    #[arg(value_name = "FILE")]
    file: PathBuf,
    /// The day of the corrected texts and of the marks; needed unless --dry-run is given
    #[arg(long, value_name = "DATE", required_unless_present = "dry_run")]
    date: Option<String>,
    /// Show what would be taken and refused, and write nothing
    #[arg(long)]
    dry_run: bool,
}

impl Import {
    pub(super) fn run(&self, source: Source) -> Outcome {
        let one = |found| vec![found];
        let date = self.date.as_deref().map(date).transpose()?;
        let date = date.filter(|_| !self.dry_run);
        if !self.dry_run {
            source.folder().map_err(one)?;
        }
        let bytes = source::read_file(&self.file).map_err(one)?;
        // The Italian book of review keeps words for every language.
        let mut folder = Folder::load(source, &[])?;
        let imported = exchange::import(&mut folder, &bytes, date).map_err(|mut found| {
            found.message = format!("`{}`: {}", self.file.display(), found.message);
            vec![found]
        })?;
        print(told(&imported).as_bytes())?;
        if self.dry_run {
            say("prova: non è stato scritto niente / dry run: nothing was written");
        } else {
            write(&folder, &imported)?;
        }
        match imported.refused.is_empty() {
            true => Ok(()),
            false => Err(Vec::new()),
        }
    }
}

/// Writes the texts and then the books of review, each file in its place at once.
fn write(folder: &Folder, imported: &Imported) -> Outcome {
    let books = folder.review.files(&folder.catalog);
    for (path, read, _) in &imported.files {
        // A file of a new language is not there yet.
        let now = folder.source.read(path).unwrap_or_default();
        if now.as_ref() != read.as_slice() {
            return Err(vec![changed_meanwhile(path)]);
        }
    }
    for (path, _) in &books {
        let now = folder.source.read_text(path).ok();
        if now.as_ref().map(|file| file.text.as_str()) != folder.review.as_read(path) {
            return Err(vec![changed_meanwhile(path)]);
        }
    }
    let texts: Vec<Made> = imported
        .files
        .iter()
        .map(|(path, _, new)| Made {
            path: path.clone(),
            bytes: new.clone(),
        })
        .collect();
    let one = |found| vec![found];
    // A mark counts only for the text that is there: should the books fail, nothing untrue is left.
    site::write(folder.source.folder().map_err(one)?, &texts).map_err(one)?;
    save(&folder.source, books)
}

fn changed_meanwhile(path: &str) -> Diagnostic {
    Diagnostic::error("changed-meanwhile", format!("`{path}` has just changed"))
        .hint("nothing was written: give the same command again")
}

/// The whole answer: what changes, what is refused and why, what people wrote, and how many.
fn told(imported: &Imported) -> String {
    let mut text = String::new();
    for changed in &imported.changed {
        let _ = writeln!(
            text,
            "riga {} · {} · {}\n  - {}\n  + {}",
            changed.row, changed.language, changed.name, changed.before, changed.after
        );
        let own = |remark: &&Remark| remark.row == changed.row && remark.name == changed.name;
        imported
            .remarks
            .iter()
            .filter(own)
            .for_each(|remark| reason(&mut text, "attenzione: ", &remark.text));
    }
    for marked in &imported.marked {
        let _ = writeln!(
            text,
            "riga {} · {} · {}\n  rivista da / reviewed by {}",
            marked.row, marked.language, marked.message, marked.by
        );
    }
    if !imported.refused.is_empty() {
        text.push_str("\nNON PRESE / NOT TAKEN\n");
    }
    for refused in &imported.refused {
        let name = match refused.name.is_empty() {
            true => String::new(),
            false => format!(" · {}", refused.name),
        };
        let _ = writeln!(text, "riga {}{name}\n  + {}", refused.row, refused.written);
        if let Some(now) = &refused.now {
            let _ = writeln!(text, "  = nella cartella / in the folder: {now}");
        }
        refused
            .reasons
            .iter()
            .for_each(|why| reason(&mut text, "", why));
    }
    if !imported.notes.is_empty() {
        text.push_str("\nNOTE PER L’UFFICIO / NOTES FOR THE OFFICE\n");
    }
    for note in &imported.notes {
        let _ = writeln!(
            text,
            "riga {} · {}\n  {}",
            note.row, note.name, note.text.italian
        );
    }
    let _ = writeln!(
        text,
        "\nprese {}, riviste {}, non prese {}, senza modifiche {}\n\
         taken {0}, reviewed {1}, not taken {2}, unchanged {3}",
        imported.changed.len(),
        imported.marked.len(),
        imported.refused.len(),
        imported.unchanged
    );
    text.trim_start_matches('\n').to_owned()
}

/// A reason in both languages, a line each.
fn reason(text: &mut String, before: &str, reason: &Reason) {
    let _ = writeln!(text, "  {before}{}\n  ({})", reason.italian, reason.english);
}
