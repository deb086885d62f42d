//! One person's slip: a form, and the sheet that answers it.
//!
//! **Architecture invariant:** the values live as long as the answer takes to be made. They come in the
//! body of a request, and go out on the sheet, or back into the form if one of them is wrong; no
//! address, file, cache, title or line of a log has them.

use super::answer::{self, Cache, HTML, PDF};
use super::state::Loaded;
use crate::diagnostic::{Diagnostic, Severity};
use crate::html::{Frame, SlipFault, SlipField, SlipPage};
use crate::language::Tag;
use crate::site::SheetName;
use crate::template::{DEFAULT_SHEET, FieldSetting, Leaflet, Slip};
use axum::http::{HeaderValue, StatusCode, header};
use axum::response::Response;

/// The name of the form's choice of paper: no field can have it.
const PAPER: &str = "_foglio";

/// The leaflet that is a slip.
pub(super) fn leaflet(loaded: &Loaded) -> Option<&Leaflet> {
    let leaflets = loaded.site.folder().template.leaflets.values();
    let mut slips = leaflets.filter(|leaflet| !leaflet.fields().is_empty());
    slips.next()
}

/// The form, empty.
pub(super) fn form(
    loaded: &Loaded,
    leaflet: &Leaflet,
    language: &Tag,
    frame: &Frame,
) -> Result<Response, Vec<Diagnostic>> {
    let filled = Filled {
        sheet: DEFAULT_SHEET.to_owned(),
        values: Vec::new(),
        faults: Vec::new(),
        full: false,
    };
    filled.form(loaded, leaflet, language, frame, StatusCode::OK)
}

/// The sheet; or the form again, with what is wrong.
pub(super) fn sheet(
    loaded: &Loaded,
    leaflet: &Leaflet,
    language: &Tag,
    frame: &Frame,
    sent: Vec<(String, String)>,
) -> Result<Response, Vec<Diagnostic>> {
    let mut filled = Filled::read(loaded, leaflet, sent);
    if filled.faults.is_empty() {
        let name = SheetName {
            language: language.clone(),
            leaflet: leaflet.id.clone(),
            section: None,
            beside: None,
            sheet: filled.sheet.clone(),
        };
        let settings = filled.settings();
        let slip = match settings.is_empty() {
            // The form that everybody gets, with lines to write on.
            true => Slip::default(),
            false => Slip::read(&settings, leaflet, &loaded.site.folder().template)?,
        };
        match loaded.site.slip(&name, frame.building.as_deref(), slip) {
            Ok(bytes) => {
                let mut sheet = answer::page(StatusCode::OK, PDF, bytes, Cache::Never);
                let name = HeaderValue::from_static("inline; filename=\"foglio.pdf\"");
                sheet
                    .headers_mut()
                    .insert(header::CONTENT_DISPOSITION, name);
                return Ok(sheet);
            }
            Err(found) => filled.blame(leaflet, found)?,
        }
    }
    filled.form(
        loaded,
        leaflet,
        language,
        frame,
        StatusCode::UNPROCESSABLE_ENTITY,
    )
}

/// What was typed. No `Debug`: it is a person's.
struct Filled {
    sheet: String,
    /// By the name of the field; what is empty is left out.
    values: Vec<(String, String)>,
    faults: Vec<(String, SlipFault)>,
    /// Whether they do not fit together.
    full: bool,
}

impl Filled {
    fn read(loaded: &Loaded, leaflet: &Leaflet, sent: Vec<(String, String)>) -> Self {
        let template = &loaded.site.folder().template;
        let mut filled = Self {
            sheet: DEFAULT_SHEET.to_owned(),
            values: Vec::new(),
            faults: Vec::new(),
            full: false,
        };
        let fields = leaflet.fields();
        for (name, value) in sent {
            if name == PAPER {
                if leaflet.pages.contains_key(&value) {
                    filled.sheet = value;
                }
                continue;
            }
            let known = fields.iter().any(|field| field.name.id == name);
            let first = !filled.values.iter().any(|(other, _)| *other == name);
            let value = value.trim();
            if known && first && !value.is_empty() {
                filled.values.push((name, value.to_owned()));
            }
        }
        for setting in filled.settings() {
            let name = setting
                .written
                .split_once('=')
                .map_or("", |(name, _)| name)
                .to_owned();
            if Slip::read(std::slice::from_ref(&setting), leaflet, template).is_err() {
                filled.faults.push((name, SlipFault::Kind));
            }
        }
        filled
    }

    fn settings(&self) -> Vec<FieldSetting> {
        let settings = self.values.iter().map(|(name, value)| FieldSetting {
            at: String::new(),
            written: format!("{name}={value}"),
        });
        settings.collect()
    }

    /// Which value keeps the sheet from being made: the findings name its field and do not repeat it.
    /// What is no value's fault is handed on.
    fn blame(&mut self, leaflet: &Leaflet, found: Vec<Diagnostic>) -> Result<(), Vec<Diagnostic>> {
        let errors = found.iter().filter(|f| f.severity == Severity::Error);
        for finding in errors {
            let fault = match finding.code {
                "missing-glyph" => SlipFault::Letters,
                "value-too-long" => SlipFault::Long,
                _ => return Err(found),
            };
            let fields = leaflet.fields();
            let field = fields.iter().find(|field| {
                let named = format!("the value of `{}`", field.name.id);
                finding.message.contains(&named)
            });
            match field {
                Some(field) => self.faults.push((field.name.id.clone(), fault)),
                None if fault == SlipFault::Long => self.full = true,
                None => return Err(found),
            }
        }
        Ok(())
    }

    fn form(
        self,
        loaded: &Loaded,
        leaflet: &Leaflet,
        language: &Tag,
        frame: &Frame,
        status: StatusCode,
    ) -> Result<Response, Vec<Diagnostic>> {
        let one = |found| vec![found];
        let folder = loaded.site.folder();
        let italian = Tag::source();
        let source = folder.catalog.locale(&italian).map_err(one)?;
        let title = folder.title(leaflet, &italian).map_err(one)?;
        let mut fields = Vec::new();
        for field in leaflet.fields() {
            let name = &field.name.id;
            let label = source.format(&field.label.id, &Default::default());
            let value = self.values.iter().find(|(known, _)| known == name);
            let fault = self.faults.iter().find(|(known, _)| known == name);
            fields.push(SlipField {
                name: name.clone(),
                label: label.map_err(one)?.characters(),
                kind: field.kind,
                value: value.map(|(_, value)| value.clone()).unwrap_or_default(),
                fault: fault.map(|(_, fault)| *fault),
            });
        }
        let sheets = folder.template.sheets.values();
        let sheets = sheets.filter(|sheet| leaflet.pages.contains_key(&sheet.name));
        let sheets = sheets.map(|sheet| {
            let chosen = sheet.name == self.sheet;
            (sheet.name.clone(), sheet.title.clone(), chosen)
        });
        let page = SlipPage {
            language: &folder.catalog.locale(language).map_err(one)?.language,
            leaflet: leaflet.id.clone(),
            title: title.characters(),
            fields,
            sheets: sheets.collect(),
            full: self.full,
        };
        let html = loaded.pages.slip(frame, &page).map_err(one)?;
        Ok(answer::page(status, HTML, html, Cache::Never))
    }
}
