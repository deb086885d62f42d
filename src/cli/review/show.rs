//! `volantino review show`: how many texts are read, and what is stale.

use super::super::{Outcome, load_readable, print, tags};
use super::Which;
use crate::catalog::{Locale, italian};
use crate::check::Folder;
use crate::diagnostic::Diagnostic;
use crate::language::Tag;
use crate::source::Source;
use clap::Args;
use serde::Serialize;
use std::collections::BTreeSet;
use std::fmt::Write as _;

#[derive(Debug, Args)]
pub(super) struct Show {
    /// Only this language (may be repeated); of one alone, stale texts are shown too
    #[arg(long, value_name = "TAG")]
    language: Vec<String>,
    #[command(flatten)]
    which: Which,
    /// The state of every message, not the numbers alone
    #[arg(long)]
    each: bool,
    /// For programs: the state of every message
    #[arg(long)]
    json: bool,
}

/// One message in one language.
#[derive(Serialize)]
struct Row {
    language: String,
    message: String,
    /// `drafted`, `confirmed`, `machine`, `reviewed` or `missing`.
    state: &'static str,
    stale: bool,
    legal: bool,
    /// The day of the text; none if it is not written down as it is now.
    date: Option<String>,
    /// The Italian of which a stale text is a translation, if it was written down.
    old_italian: Option<String>,
    /// The Italian of today, of a stale text.
    new_italian: Option<String>,
    text: Option<String>,
}

impl Show {
    pub(super) fn run(&self, source: Source) -> Outcome {
        let wanted = tags(&self.language)?;
        let folder = load_readable(source, &wanted)?;
        let ids = self.which.messages(&folder)?;
        let locales: Vec<&Locale> = folder
            .languages()
            .into_iter()
            .filter(|locale| wanted.is_empty() || wanted.contains(&locale.language.tag))
            .collect();
        if self.json || self.each {
            let mut rows = Vec::new();
            for locale in locales {
                rows.extend(ids.iter().map(|id| row(&folder, locale, id)));
            }
            let mut text = if self.json {
                serde_json::to_string_pretty(&rows).unwrap_or_default()
            } else {
                each(&rows)
            };
            text.push('\n');
            return print(text.as_bytes());
        }
        let mut text = numbers(&folder, &locales, &ids);
        text.push_str(&stale(&folder, &locales, &ids).map_err(|found| vec![found])?);
        print(text.as_bytes())
    }
}

/// A line for each language.
fn numbers(folder: &Folder, locales: &[&Locale], ids: &BTreeSet<String>) -> String {
    let mut text = format!(
        "{:<9} {:<20} {:>6} {:>8} {:>6} {:>6} {:>8} {:>10}\n",
        "language", "", "texts", "checked", "legal", "stale", "missing", "unrecorded"
    );
    for locale in locales {
        let tag = &locale.language.tag;
        let tally = folder.review.tally(tag, ids.iter().map(String::as_str));
        let _ = writeln!(
            text,
            "{:<9} {:<20} {:>6} {:>8} {:>6} {:>6} {:>8} {:>10}",
            tag.to_string(),
            locale.language.italian,
            tally.texts,
            tally.checked,
            tally.legal,
            tally.stale,
            tally.missing,
            tally.unrecorded
        );
    }
    text
}

/// Stale texts by message and by the Italian that they translate, with both Italian texts; one
/// language alone shows its own text too.
fn stale(
    folder: &Folder,
    locales: &[&Locale],
    ids: &BTreeSet<String>,
) -> Result<String, Diagnostic> {
    let source = italian(&folder.catalog)?;
    let mut text = String::new();
    for id in ids {
        let Some(new) = source.messages.get(id) else {
            continue;
        };
        // In the order of the languages that are behind.
        let mut olds: Vec<(Option<&str>, Vec<&Locale>)> = Vec::new();
        for locale in locales {
            let tag = &locale.language.tag;
            let status = folder.review.status(tag, id);
            if status.is_some_and(|status| status.stale) {
                let old = folder.review.earlier(tag, id);
                match olds.iter_mut().find(|(other, _)| *other == old) {
                    Some((_, behind)) => behind.push(locale),
                    None => olds.push((old, vec![locale])),
                }
            }
        }
        for (old, stale) in olds {
            let tags: Vec<String> = stale.iter().map(|l| l.language.tag.to_string()).collect();
            let _ = writeln!(text, "\n`{id}` is stale in {}", tags.join(", "));
            let old = old.unwrap_or("(not written down)");
            let _ = writeln!(text, "  old Italian  {old}\n  new Italian  {}", new.words);
            if let ([only], true) = (stale.as_slice(), locales.len() <= 2) {
                let own = only.messages.get(id).map_or("", |info| info.words.as_str());
                let _ = writeln!(text, "  {:<11}  {own}", only.language.tag.to_string());
            }
        }
    }
    if !text.is_empty() {
        text.push_str(
            "\nhint: correct a translation and write it down (`volantino review update --date DATE`), or say that it\n\
             still holds (`volantino review keep MESSAGE… [--language TAG]`)\n",
        );
    }
    Ok(text)
}

fn row(folder: &Folder, locale: &Locale, id: &str) -> Row {
    let tag: &Tag = &locale.language.tag;
    let status = folder.review.status(tag, id);
    let stale = status.is_some_and(|status| status.stale);
    let words = |locale: &Locale| locale.messages.get(id).map(|info| info.words.clone());
    let source = italian(&folder.catalog).ok();
    Row {
        language: tag.to_string(),
        message: id.to_owned(),
        state: status.map_or("missing", |status| status.state.name()),
        stale,
        legal: status.is_some_and(|status| status.legal),
        date: status.and_then(|status| Some(status.date?.to_string())),
        old_italian: stale
            .then(|| folder.review.earlier(tag, id).map(str::to_owned))
            .flatten(),
        new_italian: source.filter(|_| stale).and_then(words),
        text: words(locale),
    }
}

fn each(rows: &[Row]) -> String {
    let lines: Vec<String> = rows
        .iter()
        .map(|row| {
            let date = row.date.as_deref().unwrap_or("unrecorded");
            let legal = if row.legal { ", legal" } else { "" };
            let stale = if row.stale { ", stale" } else { "" };
            format!(
                "{:<9} {date:<10} {:<40} {}{legal}{stale}",
                row.language, row.message, row.state
            )
        })
        .collect();
    lines.join("\n")
}
