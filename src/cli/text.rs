//! `volantino text`: the plain text that a sheet must carry.

use super::{Outcome, date, not_made, print, slip, tags};
use crate::check::Folder;
use crate::source::Source;
use crate::template::Building;
use clap::Args;

#[derive(Debug, Args)]
pub(super) struct Text {
    /// The leaflet
    #[arg(long, value_name = "ID")]
    leaflet: String,
    /// The language
    #[arg(long, value_name = "TAG")]
    language: String,
    /// Another language beside it (not made yet)
    #[arg(long, value_name = "TAG")]
    beside: Option<String>,
    /// The sheet; this version has a4
    #[arg(long, value_name = "SHEET", default_value = "a4")]
    sheet: String,
    /// The building that settles quiet hours, administrator and waste days
    #[arg(long, value_name = "ID")]
    building: Option<String>,
    /// The day on which it is printed: a line to write on stands in the place of a fact that has
    /// expired [default: that of the newest text, release or confirmation]
    #[arg(long, value_name = "DATE")]
    today: Option<String>,
    /// What stands on one person's slip (may be repeated); `-` reads KEY=VALUE lines from standard
    /// input
    #[arg(long, value_name = "KEY=VALUE")]
    set: Vec<String>,
}

impl Text {
    pub(super) fn run(&self, source: Source) -> Outcome {
        if self.beside.is_some() {
            return Err(vec![not_made("the option `--beside`")]);
        }
        if self.sheet != "a4" {
            return Err(vec![not_made(&format!("the sheet `{}`", self.sheet))]);
        }
        let language = tags(std::slice::from_ref(&self.language))?;
        let today = self.today.as_deref().map(date).transpose()?;
        let mut folder = Folder::load(source, &language)?;
        folder.day = today.or(folder.day);
        let one = |found| vec![found];
        let leaflet = folder.template.leaflet(&self.leaflet).map_err(one)?;
        let unset = Building::default();
        let building = match &self.building {
            Some(id) => folder.template.building(id).map_err(one)?,
            None => &unset,
        };
        let slip = slip::read(&self.set, &self.leaflet, &folder)?;
        for tag in &language {
            print(
                folder
                    .filled(leaflet, tag, building, &slip)?
                    .expected()
                    .as_bytes(),
            )?;
        }
        Ok(())
    }
}
