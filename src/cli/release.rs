//! `volantino release`: what is given out from a day.

use super::{Outcome, date, report, save, say};
use crate::check::{self, Folder};
use crate::diagnostic::Diagnostic;
use crate::source::Source;
use clap::Args;

#[derive(Debug, Args)]
pub(super) struct Release {
    /// The day from which the sheets are given out
    #[arg(long, value_name = "DATE")]
    date: String,
}

impl Release {
    pub(super) fn run(&self, source: Source) -> Outcome {
        let date = date(&self.date)?;
        let one = |found| vec![found];
        source.folder().map_err(one)?;
        let languages = check::published(&source, &[]).map_err(one)?;
        let mut folder = Folder::load(source, &languages)?;
        folder.leave_drafts_out(&[]);
        // What `build` makes once the release is written down.
        folder.day = folder.day.max(Some(date));
        let refused = check::refusals(&folder, &[]);
        if !refused.is_empty() {
            return Err(refused);
        }
        undated(&folder)?;
        let sheets = folder.sheets()?;
        let given = folder.given();
        let releases = &mut folder.releases;
        let Some(release) = releases.add(date, given, &sheets).map_err(one)? else {
            say("nothing has changed since the newest release");
            return Ok(());
        };
        let (number, new, gone) = (release.number, release.lines.len(), release.withdrawn.len());
        let file = releases.file();
        save(&folder.source, vec![file])?;
        report(&check::expired(&folder, &[]));
        say(&format!(
            "release {number} of {date}: {new} of {} sheets new or changed, {gone} withdrawn",
            sheets.len()
        ));
        if number > 1 {
            say("`volantino list --superseded` names the sheets to take out of the rack");
        }
        Ok(())
    }
}

/// A sheet that is given out must say of which day it is.
fn undated(folder: &Folder) -> Outcome {
    let mut undated = Vec::new();
    for leaflet in folder.template.leaflets.values() {
        for locale in folder.languages() {
            let tag = &locale.language.tag;
            let standing = folder.standing(leaflet, tag).map_err(|found| vec![found])?;
            if standing.texts.unrecorded > 0 {
                undated.push(format!("{} in {tag}", leaflet.id));
            }
        }
    }
    let Some(first) = undated.first() else {
        return Ok(());
    };
    let others = match undated.len() {
        1 => String::new(),
        many => format!(", and {} more,", many - 1),
    };
    Err(vec![
        Diagnostic::error(
            "unrecorded-text",
            format!("{first}{others} holds texts that are not written down"),
        )
        .hint("run `volantino review update --date DATE` with the day of the texts, then release"),
    ])
}
