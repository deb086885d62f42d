//! Leaflets, office, buildings and facts, as people write them.
//!
//! In: `templates/**.toml`. Out: `Template`. Strict: an unknown key, a value of the wrong kind or a
//! block without its message is an error with its place. Knows message identifiers, not messages.

mod accessibility;
mod facts;
mod leaflet;
mod logos;
mod pictograms;
mod recordings;
mod sheet;
mod slip;

pub use accessibility::{Accessibility, Conformity, Examination, Failing, Method, Reason};
pub use facts::{Fact, FactKind, FactValue, Facts};
pub use leaflet::{Beside, Block, FactRow, Fill, Leaflet, Reference, Section, Status};
pub use logos::{Logo, LogoFile, LogoPlace};
pub use pictograms::Pictograms;
pub use recordings::{RECORDING, Recordings};
pub use sheet::{DEFAULT_SHEET, MM, Margins, PANELS, Sheet, SheetKind, Sizes, Two};
pub use slip::{FieldKind, FieldSetting, FieldValue, Slip, SlipField};

use crate::diagnostic::{Diagnostic, File, Place, did_you_mean, has_errors};
use crate::source::{self, Date, Source, Spanned};
use serde::Deserialize;
use std::collections::BTreeMap;
use std::sync::Arc;

/// Everything in `templates`.
#[derive(Clone, Debug)]
pub struct Template {
    /// Leaflets by identifier, which is the file's name.
    pub leaflets: BTreeMap<String, Leaflet>,
    /// The office.
    pub office: Office,
    /// The facts, by name.
    pub facts: Facts,
    /// The buildings, by identifier.
    pub buildings: BTreeMap<String, Building>,
    /// The sheets of paper, by name.
    pub sheets: BTreeMap<String, Sheet>,
    /// The pictograms that the leaflets name.
    pub pictograms: Pictograms,
    /// The logos, in the order in which they stand.
    pub logos: Vec<Logo>,
    /// The accessibility statement, if the office has one.
    pub accessibility: Option<Accessibility>,
    /// The leaflets that are read aloud.
    pub recordings: Recordings,
}

/// Who hands the leaflets out: `templates/office.toml`.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Office {
    /// The body's name.
    pub name: String,
    /// The unit inside it.
    pub unit: Option<String>,
    /// Lines of the postal address.
    #[serde(default)]
    pub address: Vec<String>,
    /// Phone number, as it is dialled.
    pub phone: Option<Spanned<String>>,
    /// Mobile phone number.
    pub mobile: Option<Spanned<String>>,
    /// E-mail address.
    pub email: Option<Spanned<String>>,
    /// Its page on the web, for the contact card.
    pub web: Option<Spanned<String>>,
    /// Address under which the pages of `build` are published, ending in `/`: sheets then carry a
    /// code that leads to their page.
    pub published: Option<Spanned<String>>,
    /// Logos, as they are written; `Template::logos` has them read.
    #[serde(default)]
    pub logo: Vec<LogoFile>,
    /// Opening hours.
    pub hours: Option<String>,
    /// Where this was read.
    pub source: String,
    /// The day on which it was confirmed.
    pub checked: Option<Date>,
}

/// What one building settles: `templates/buildings/<id>.toml`. Unset means a line to write on.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Building {
    /// The building, as its people call it.
    pub name: Option<String>,
    /// Hours of rest by day.
    pub quiet_day: Option<Spanned<String>>,
    /// Hours of rest by night.
    pub quiet_night: Option<Spanned<String>>,
    /// The administrator's name.
    pub administrator: Option<String>,
    /// The administrator's phone number.
    pub administrator_phone: Option<Spanned<String>>,
    /// Days of waste collection.
    pub waste_days: Option<String>,
}

/// The settings of a building that a line can ask for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Setting {
    /// Hours of rest by day.
    QuietDay,
    /// Hours of rest by night.
    QuietNight,
    /// The administrator's name.
    Administrator,
    /// The administrator's phone number.
    AdministratorPhone,
    /// Days of waste collection.
    WasteDays,
}

impl Building {
    /// What the building says of a setting, and the kind of the value; names and days are plain.
    #[must_use]
    pub fn setting(&self, setting: Setting) -> Option<(&str, Option<FactKind>)> {
        fn typed(
            value: &Option<Spanned<String>>,
            kind: FactKind,
        ) -> Option<(&str, Option<FactKind>)> {
            value
                .as_ref()
                .map(|value| (value.get_ref().as_str(), Some(kind)))
        }
        match setting {
            Setting::QuietDay => typed(&self.quiet_day, FactKind::TimeRange),
            Setting::QuietNight => typed(&self.quiet_night, FactKind::TimeRange),
            Setting::Administrator => self.administrator.as_deref().map(|value| (value, None)),
            Setting::AdministratorPhone => typed(&self.administrator_phone, FactKind::Phone),
            Setting::WasteDays => self.waste_days.as_deref().map(|value| (value, None)),
        }
    }
}

impl Template {
    /// Reads the whole folder; collects everything that is wrong in it.
    ///
    /// # Errors
    /// When there is no office to print: `templates/office.toml` is missing or wrong.
    pub fn load(source: &Source) -> Result<(Self, Vec<Diagnostic>), Vec<Diagnostic>> {
        let mut diagnostics = Vec::new();
        let mut logos = Vec::new();
        let office = source
            .read_text("templates/office.toml")
            .and_then(|file| {
                let office: Office = source::parse(&file)?;
                let typed = [
                    (&office.phone, FactKind::Phone),
                    (&office.mobile, FactKind::Phone),
                    (&office.email, FactKind::Email),
                    (&office.web, FactKind::Web),
                ];
                verify(&file, &typed)?;
                office.published.as_ref().map_or(Ok(()), |address| {
                    published(address.get_ref()).map_err(|(cause, remedy)| {
                        Diagnostic::error("bad-value", cause)
                            .at(Place::new(&file, address.span()))
                            .hint(remedy)
                    })
                })?;
                logos = logos::load(source, &file, &office.logo, &mut diagnostics);
                Ok(office)
            })
            .map_err(|found| diagnostics.push(found))
            .ok();
        let facts = match source.read_text("templates/facts.toml") {
            Ok(file) => Facts::parse(&file, &mut diagnostics),
            Err(found) => {
                diagnostics.push(found);
                Facts::default()
            }
        };
        let facts_are_whole = !has_errors(&diagnostics);
        let sheets = source
            .read_text(sheet::SHEETS)
            .and_then(|file| sheet::parse(&file, &mut diagnostics))
            .unwrap_or_else(|found| {
                diagnostics.push(found);
                BTreeMap::new()
            });
        let mut leaflets = BTreeMap::new();
        for id in source.files("templates/leaflets", "toml") {
            match source
                .read_text(&format!("templates/leaflets/{id}.toml"))
                .and_then(|file| Leaflet::parse(&id, &file, &sheets, &mut diagnostics))
            {
                Ok(leaflet) => {
                    // A fact that could not be read is wrong in its own file, and said there.
                    if facts_are_whole {
                        diagnostics.extend(unknown_facts(&leaflet, &facts));
                    }
                    diagnostics.extend(unknown_beside(&leaflet, source));
                    leaflets.insert(id, leaflet);
                }
                Err(found) => diagnostics.push(found),
            }
        }
        let mut buildings = BTreeMap::new();
        for id in source.files("templates/buildings", "toml") {
            match source
                .read_text(&format!("templates/buildings/{id}.toml"))
                .and_then(|file| parse_building(&file))
            {
                Ok(building) => {
                    buildings.insert(id, building);
                }
                Err(found) => diagnostics.push(found),
            }
        }
        let pictograms = Pictograms::load(source, leaflets.values(), &mut diagnostics);
        let recordings = Recordings::load(source, &mut diagnostics);
        // A folder without a statement makes pages without one.
        let written = source
            .files("templates", "toml")
            .contains(&"accessibility".to_owned());
        let statement = written.then(|| {
            let file = source.read_text("templates/accessibility.toml")?;
            Accessibility::parse(&file)
        });
        let accessibility = statement
            .transpose()
            .map_err(|found| diagnostics.push(found));
        match office {
            Some(office) => Ok((
                Self {
                    leaflets,
                    office,
                    facts,
                    buildings,
                    sheets,
                    pictograms,
                    logos,
                    accessibility: accessibility.unwrap_or_default(),
                    recordings,
                },
                diagnostics,
            )),
            None => Err(diagnostics),
        }
    }

    /// The leaflet of an identifier.
    ///
    /// # Errors
    /// When there is none.
    pub fn leaflet(&self, id: &str) -> Result<&Leaflet, Diagnostic> {
        self.leaflets.get(id).ok_or_else(|| {
            let known = self.leaflets.keys().map(String::as_str);
            Diagnostic::error("no-leaflet", format!("there is no leaflet `{id}`")).hint(
                did_you_mean(id, known.clone()).unwrap_or_else(|| {
                    format!("the leaflets are: {}", known.collect::<Vec<_>>().join(", "))
                }),
            )
        })
    }

    /// The sheet of a name.
    ///
    /// # Errors
    /// When there is none.
    pub fn sheet(&self, name: &str) -> Result<&Sheet, Diagnostic> {
        let none = || sheet::unknown(name, self.sheets.keys());
        self.sheets.get(name).ok_or_else(none)
    }

    /// The building of an identifier.
    ///
    /// # Errors
    /// When there is none.
    pub fn building(&self, id: &str) -> Result<&Building, Diagnostic> {
        self.buildings.get(id).ok_or_else(|| {
            let known = self.buildings.keys().map(String::as_str);
            Diagnostic::error("no-building", format!("there is no building `{id}`")).hint(
                did_you_mean(id, known).unwrap_or_else(|| {
                    format!("write `templates/buildings/{id}.toml`; `modello.toml` shows how")
                }),
            )
        })
    }
}

/// The rows of a leaflet's tables whose fact does not exist.
fn unknown_facts(leaflet: &Leaflet, facts: &Facts) -> Vec<Diagnostic> {
    let unknown = |row: &&Reference| !facts.0.contains_key(&row.id);
    let rows = leaflet.facts().into_iter().filter(unknown);
    rows.map(|row| {
        let known = facts.0.keys().map(String::as_str);
        Diagnostic::error("unknown-fact", format!("there is no fact `{}`", row.id))
            .at(row.place.clone())
            .hint(
                did_you_mean(&row.id, known)
                    .unwrap_or_else(|| format!("add [{}] to `templates/facts.toml`", row.id)),
            )
    })
    .collect()
}

/// A language that a leaflet is always set beside, and that the folder does not have.
fn unknown_beside(leaflet: &Leaflet, source: &Source) -> Option<Diagnostic> {
    let beside = leaflet.beside.as_ref()?;
    let name = beside.language.to_string();
    let known = source.folders("locales");
    (!known.contains(&name)).then(|| {
        let remedy = did_you_mean(&name, known.iter().map(String::as_str));
        Diagnostic::error("bad-template", format!("there is no language `{name}`"))
            .at(beside.place.clone())
            .hint(remedy.unwrap_or_else(|| format!("the languages are: {}", known.join(", "))))
    })
}

/// The longest address that stands beside its code on every sheet.
const LONGEST_ADDRESS: usize = 60;

/// Whether the addresses of pages can begin so; the cause and a remedy if they cannot.
fn published(address: &str) -> Result<(), (String, &'static str)> {
    const EXAMPLE: &str = "write where `index.html` is: \"https://www.example.it/volantini/\"";
    FactKind::Web
        .verify(address)
        .map_err(|cause| (cause, EXAMPLE))?;
    if !address.ends_with('/') || address.contains(['?', '#', '"', '\\']) {
        let cause = format!("`{address}` is not the address of a folder of pages");
        return Err((cause, EXAMPLE));
    }
    if address.len() > LONGEST_ADDRESS {
        let cause = format!(
            "the address has {} characters; the most is {LONGEST_ADDRESS}",
            address.len()
        );
        return Err((
            cause,
            "publish under a shorter one: people write it by hand",
        ));
    }
    Ok(())
}

fn parse_building(file: &Arc<File>) -> Result<Building, Diagnostic> {
    let building: Building = source::parse(file)?;
    let typed = [
        (&building.quiet_day, FactKind::TimeRange),
        (&building.quiet_night, FactKind::TimeRange),
        (&building.administrator_phone, FactKind::Phone),
    ];
    verify(file, &typed)?;
    Ok(building)
}

/// Holds each value that is given against its kind.
fn verify(
    file: &Arc<File>,
    typed: &[(&Option<Spanned<String>>, FactKind)],
) -> Result<(), Diagnostic> {
    for (value, kind) in typed {
        if let Some(value) = value
            && let Err(cause) = kind.verify(value.get_ref())
        {
            return Err(Diagnostic::error("bad-value", cause)
                .at(Place::new(file, value.span()))
                .hint(kind.example()));
        }
    }
    Ok(())
}
