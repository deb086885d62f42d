//! `volantino review`: who has read what.

mod show;

use super::{Outcome, date, save, say, tags};
use crate::catalog;
use crate::check::Folder;
use crate::diagnostic::{Diagnostic, did_you_mean};
use crate::document;
use crate::language::Tag;
use crate::review::{Mark, MarkKind};
use crate::source::Source;
use clap::{Args, Subcommand};
use std::collections::BTreeSet;

#[derive(Debug, Args)]
pub(super) struct Review {
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Show how many texts are read, and the stale ones with the old and the new Italian
    Show(show::Show),
    /// Write down texts that are new or have changed, with the day of the text
    ///
    /// They begin anew: a draft in Italian, a machine's in every other language, a translation of the
    /// Italian as it is now. What has not changed stays as it is.
    Update(Update),
    /// Mark translations as read by a person
    ///
    /// Without --leaflet and --message, every text of the language. Stale ones are left alone: correct
    /// or keep them first.
    Mark(MarkRead),
    /// Confirm Italian texts for the office
    ///
    /// Without --leaflet and --message, every Italian text.
    Confirm(Confirm),
    /// Keep stale translations: the Italian has changed, its meaning has not
    Keep(Keep),
}

#[derive(Debug, Args)]
struct Update {
    /// The day of the texts that are new or have changed
    #[arg(long, value_name = "DATE")]
    date: String,
}

#[derive(Debug, Args)]
struct MarkRead {
    /// The language (may be repeated)
    #[arg(long, value_name = "TAG", required = true)]
    language: Vec<String>,
    #[command(flatten)]
    which: Which,
    #[command(flatten)]
    who: Who,
    /// The mark of someone who knows the law, beside that of someone who knows the language
    #[arg(long)]
    legal: bool,
}

#[derive(Debug, Args)]
struct Confirm {
    #[command(flatten)]
    which: Which,
    #[command(flatten)]
    who: Who,
    /// The mark of someone who knows the law, beside the office's own
    #[arg(long)]
    legal: bool,
}

#[derive(Debug, Args)]
struct Keep {
    /// The messages whose meaning has not changed
    #[arg(required = true, value_name = "MESSAGE")]
    message: Vec<String>,
    /// Only this language (may be repeated)
    #[arg(long, value_name = "TAG")]
    language: Vec<String>,
}

/// Which messages.
#[derive(Debug, Args)]
struct Which {
    /// All that stands on this leaflet, with the words that every sheet carries (may be repeated)
    #[arg(long, value_name = "ID")]
    leaflet: Vec<String>,
    /// This message (may be repeated)
    #[arg(long, value_name = "ID")]
    message: Vec<String>,
}

/// Who has read, and when.
#[derive(Debug, Args)]
struct Who {
    /// Who has read: a role or initials, such as "MC" or "ufficio legale"
    #[arg(long, value_name = "WHO")]
    by: String,
    /// The day
    #[arg(long, value_name = "DATE")]
    date: String,
}

impl Review {
    pub(super) fn run(&self, source: Source) -> Outcome {
        match &self.command {
            Command::Show(command) => command.run(source),
            Command::Update(command) => command.run(source),
            Command::Mark(command) => command.run(source),
            Command::Confirm(command) => command.run(source),
            Command::Keep(command) => command.run(source),
        }
    }
}

/// Loads the whole folder, to be changed: the Italian book keeps words for every language.
fn open(source: Source) -> Result<Folder, Vec<Diagnostic>> {
    source.folder().map_err(|found| vec![found])?;
    Folder::load(source, &[])
}

/// Writes the books that have changed.
fn close(folder: &Folder) -> Outcome {
    let files = folder.review.files(&folder.catalog);
    // Two people may mark at the same moment: nobody's marks are written over.
    for (path, _) in &files {
        let now = folder.source.read_text(path).ok();
        if now.as_ref().map(|file| file.text.as_str()) != folder.review.as_read(path) {
            return Err(vec![
                Diagnostic::error("changed-meanwhile", format!("`{path}` has just changed"))
                    .hint("nothing was written: give the same command again"),
            ]);
        }
    }
    save(&folder.source, files)
}

impl Update {
    fn run(&self, source: Source) -> Outcome {
        let date = date(&self.date)?;
        let mut folder = open(source)?;
        let changes = folder
            .review
            .update(&folder.catalog, date)
            .map_err(|found| vec![found])?;
        close(&folder)?;
        say(&format!(
            "texts written down as of {date}: {} new, {} changed; {} gone",
            changes.added, changes.changed, changes.removed
        ));
        let stale = stale(&folder);
        if stale > 0 {
            say(&format!(
                "stale translations: {stale}; `volantino review show` names them"
            ));
        }
        Ok(())
    }
}

impl MarkRead {
    fn run(&self, source: Source) -> Outcome {
        let mark = self.who.mark()?;
        let wanted = tags(&self.language)?;
        let mut folder = open(source)?;
        let ids = self.which.messages(&folder)?;
        let kind = kind(self.legal);
        let mut said = Vec::new();
        for tag in &wanted {
            if tag.is_source() {
                return Err(vec![
                    Diagnostic::error("bad-review", "Italian is not a translation")
                        .hint("the office confirms it: `volantino review confirm`"),
                ]);
            }
            let locale = folder.catalog.locale(tag).map_err(|found| vec![found])?;
            let has = |id: &&String| locale.messages.contains_key(*id);
            if let Some(id) = self.which.message.iter().find(|id| !has(id)) {
                return Err(vec![
                    Diagnostic::error("missing-message", format!("`{id}` is missing in `{tag}`"))
                        .hint(format!(
                            "write it in `locales/{tag}` before anyone can read it"
                        )),
                ]);
            }
            let Folder {
                review, catalog, ..
            } = &mut folder;
            let marked = review
                .mark(catalog, tag, &ids, kind, &mark)
                .map_err(|found| vec![found])?;
            said.push(format!(
                "{tag}: texts marked as read by {} on {}: {}",
                mark.by, mark.date, marked.marked
            ));
            if !marked.stale.is_empty() {
                said.push(format!(
                    "{tag}: not marked, since the Italian has changed: {}\n\
                     hint: `volantino review show --language {tag}` shows what; correct the translation or keep it, then mark it",
                    marked.stale.join(", ")
                ));
            }
        }
        close(&folder)?;
        said.iter().for_each(|line| say(line));
        Ok(())
    }
}

impl Confirm {
    fn run(&self, source: Source) -> Outcome {
        let mark = self.who.mark()?;
        let mut folder = open(source)?;
        let ids = self.which.messages(&folder)?;
        let confirmed = folder
            .review
            .confirm(&folder.catalog, &ids, kind(self.legal), &mark)
            .map_err(|found| vec![found])?;
        close(&folder)?;
        say(&format!(
            "Italian texts confirmed by {} on {}: {confirmed}",
            mark.by, mark.date
        ));
        Ok(())
    }
}

impl Keep {
    fn run(&self, source: Source) -> Outcome {
        let wanted = tags(&self.language)?;
        let mut folder = open(source)?;
        for tag in &wanted {
            folder.catalog.locale(tag).map_err(|found| vec![found])?;
        }
        let ids = known(&folder, &self.message)?;
        let wanted: Vec<Tag> = match wanted.is_empty() {
            true => folder.catalog.locales.keys().cloned().collect(),
            false => wanted,
        };
        let kept = folder
            .review
            .keep(&folder.catalog, &wanted, &ids)
            .map_err(|found| vec![found])?;
        close(&folder)?;
        for id in &ids {
            let tags: Vec<String> = kept
                .iter()
                .filter(|(message, _)| message == id)
                .map(|(_, tag)| tag.to_string())
                .collect();
            if tags.is_empty() {
                say(&format!("{id}: not stale, nothing to keep"));
            } else {
                say(&format!("{id}: kept in {}", tags.join(", ")));
            }
        }
        Ok(())
    }
}

impl Which {
    /// The messages that are meant; without any named, all of the Italian.
    fn messages(&self, folder: &Folder) -> Result<BTreeSet<String>, Vec<Diagnostic>> {
        let one = |found| vec![found];
        let italian = catalog::italian(&folder.catalog).map_err(one)?;
        if self.leaflet.is_empty() && self.message.is_empty() {
            return Ok(italian.messages.keys().cloned().collect());
        }
        let mut ids = known(folder, &self.message)?;
        for id in &self.leaflet {
            let leaflet = folder.template.leaflet(id).map_err(one)?;
            let messages = document::messages(leaflet, italian);
            ids.extend(messages.into_iter().map(str::to_owned));
        }
        Ok(ids)
    }
}

/// Messages that the Italian has.
fn known(folder: &Folder, ids: &[String]) -> Result<BTreeSet<String>, Vec<Diagnostic>> {
    let italian = catalog::italian(&folder.catalog).map_err(|found| vec![found])?;
    let missing = |id: &&String| !italian.messages.contains_key(*id);
    let diagnostics: Vec<Diagnostic> = ids
        .iter()
        .filter(missing)
        .map(|id| {
            let remedy = did_you_mean(id, italian.messages.keys().map(String::as_str));
            Diagnostic::error("missing-message", format!("there is no message `{id}`"))
                .hint(remedy.unwrap_or_else(|| "look for it in `locales/it`".to_owned()))
        })
        .collect();
    if diagnostics.is_empty() {
        Ok(ids.iter().cloned().collect())
    } else {
        Err(diagnostics)
    }
}

fn kind(legal: bool) -> MarkKind {
    match legal {
        true => MarkKind::Legal,
        false => MarkKind::Language,
    }
}

/// How many translations are stale.
fn stale(folder: &Folder) -> usize {
    let count = |(tag, locale): (&Tag, &catalog::Locale)| {
        let ids = locale.messages.keys().map(String::as_str);
        folder.review.tally(tag, ids).stale
    };
    folder.catalog.locales.iter().map(count).sum()
}

impl Who {
    fn mark(&self) -> Result<Mark, Vec<Diagnostic>> {
        Mark::new(&self.by, date(&self.date)?).map_err(|found| vec![found])
    }
}
