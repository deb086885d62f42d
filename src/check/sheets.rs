//! Every sheet that the folder makes now, as a release writes it down.

use super::Folder;
use crate::catalog::{self, BLANK};
use crate::diagnostic::Diagnostic;
use crate::document::{self, Request, resolve};
use crate::language::Tag;
use crate::review::{Given, Sheet, SheetId, fingerprint};
use crate::template::{Building, FactValue, Leaflet, Office};
use rayon::prelude::*;

impl Folder {
    /// Every leaflet in every language, in general and for each building that settles something of
    /// it.
    ///
    /// # Errors
    /// Everything that keeps any of them from being made.
    pub fn sheets(&self) -> Result<Vec<Sheet>, Vec<Diagnostic>> {
        let mut jobs = Vec::new();
        for leaflet in self.template.leaflets.values() {
            jobs.extend(
                self.languages()
                    .iter()
                    .map(|locale| (leaflet, &locale.language.tag)),
            );
        }
        let job = |(leaflet, tag): &(&Leaflet, &Tag)| self.sheets_of(leaflet, tag);
        let made: Vec<_> = jobs.par_iter().map(job).collect();
        let mut sheets = Vec::new();
        let mut diagnostics = Vec::new();
        for outcome in made {
            match outcome {
                Ok(found) => sheets.extend(found),
                Err(found) => diagnostics.extend(found),
            }
        }
        if diagnostics.is_empty() {
            Ok(sheets)
        } else {
            Err(diagnostics)
        }
    }

    /// One leaflet in one language, in general and for each building that settles something of it.
    ///
    /// # Errors
    /// Everything that keeps any of them from being made.
    pub fn sheets_of(
        &self,
        leaflet: &Leaflet,
        language: &Tag,
    ) -> Result<Vec<Sheet>, Vec<Diagnostic>> {
        let italian = catalog::italian(&self.catalog).map_err(|found| vec![found])?;
        let messages = document::messages(leaflet, italian);
        let facts = document::used_facts(leaflet, &self.template, italian);
        let unset = Building::default();
        let buildings = self.template.buildings.iter();
        let buildings = buildings.map(|(id, building)| (Some(id.clone()), building));
        let mut sheets: Vec<Sheet> = Vec::new();
        for (id, building) in std::iter::once((None, &unset)).chain(buildings) {
            let request = Request {
                leaflet,
                language,
                building,
                day: self.day,
                // What a sheet says hangs on its text alone.
                pages: 0,
            };
            let document = resolve(request, &self.template, &self.catalog, &self.review)?;
            // A building that settles nothing of this leaflet has the general sheet.
            if sheets.iter().any(|sheet| sheet.hash == document.hash) {
                continue;
            }
            sheets.push(Sheet {
                id: SheetId {
                    leaflet: leaflet.id.clone(),
                    language: language.to_string(),
                    building: id,
                },
                hash: document.hash,
                state: document.standing.state().to_owned(),
                messages: messages.iter().map(|id| (*id).to_owned()).collect(),
                facts: facts.keys().map(|name| (*name).to_owned()).collect(),
            });
        }
        Ok(sheets)
    }

    /// All that the folder says now, to be held against it later.
    #[must_use]
    pub fn given(&self) -> Given {
        let facts = self.template.facts.0.iter();
        let texts = self.catalog.locales.iter().map(|(tag, locale)| {
            let messages = locale.messages.iter();
            let texts = messages.map(|(id, info)| (id.clone(), fingerprint(&info.words)));
            (tag.to_string(), texts.collect())
        });
        Given {
            office: fingerprint(&card(&self.template.office)),
            facts: facts
                .map(|(name, fact)| {
                    let value = match &fact.value {
                        _ if fact.expired(self.day) => BLANK.to_owned(),
                        FactValue::Text(text) => text.clone(),
                        FactValue::Number(number) => number.to_string(),
                        FactValue::Date(date) => date.to_string(),
                    };
                    (name.clone(), value)
                })
                .collect(),
            texts: texts.collect(),
        }
    }
}

/// What sheets say of the office, in one text.
fn card(office: &Office) -> String {
    let plain = |value: &Option<String>| value.clone().unwrap_or_default();
    let numbers = [&office.phone, &office.mobile, &office.email, &office.web];
    let numbers = numbers.into_iter().map(|value| {
        value
            .as_ref()
            .map_or("", |value| value.get_ref())
            .to_owned()
    });
    let mut parts = vec![office.name.clone(), plain(&office.unit)];
    parts.extend(office.address.iter().cloned());
    parts.extend(numbers);
    parts.push(plain(&office.hours));
    // A release that was written down before there was any of it keeps its fingerprint.
    for logo in &office.logo {
        parts.push(format!(
            "{} {}",
            logo.file.get_ref(),
            logo.alternative.get_ref()
        ));
    }
    parts.extend(
        office
            .published
            .iter()
            .map(|address| address.get_ref().clone()),
    );
    parts.join("\n")
}
