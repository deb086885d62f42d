//! `volantino text`: the plain text that a sheet must carry.

use super::{Outcome, date, load_for, one_tag, print, slip, tags};
use crate::check::Wish;
use crate::document::Extent;
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
    /// Another language beside it
    #[arg(long, value_name = "TAG")]
    beside: Option<String>,
    /// The sheet: a small one may carry the core alone
    #[arg(long, value_name = "SHEET", default_value = "a4")]
    sheet: String,
    /// One section alone
    #[arg(long, value_name = "ID")]
    section: Option<String>,
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
        let mut languages = tags(std::slice::from_ref(&self.language))?;
        languages.extend(self.beside.as_deref().map(one_tag).transpose()?);
        let today = self.today.as_deref().map(date).transpose()?;
        let mut folder = load_for(source, &languages, std::slice::from_ref(&self.leaflet))?;
        folder.day = today.or(folder.day);
        let one = |found| vec![found];
        let leaflet = folder.template.leaflet(&self.leaflet).map_err(one)?;
        let unset = Building::default();
        let building = match &self.building {
            Some(id) => folder.template.building(id).map_err(one)?,
            None => &unset,
        };
        let sheet = folder.template.sheet(&self.sheet).map_err(one)?;
        let extent = match &self.section {
            Some(section) => Extent::Section(section),
            None => Extent::Whole,
        };
        let slip = slip::read(&self.set, &self.leaflet, &folder)?;
        let wish = Wish {
            leaflet,
            language: &languages[0],
            beside: languages.get(1),
            building,
            slip: &slip,
        };
        print(folder.expected(&wish, sheet, extent)?.as_bytes())
    }
}
