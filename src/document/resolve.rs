//! Fills a leaflet's template with the messages of one language.

use super::facts::{OFFICE_PHONE, fact_value, office_phone, values};
use super::notes::standing;
use super::{Block, Code, Document, FillIn, Logo, Role, Running};
use crate::catalog::{Catalog, Locale, Text, Value, Values, italian};
use crate::diagnostic::Diagnostic;
use crate::drawing::code;
use crate::language::Tag;
use crate::review::{Review, fingerprint};
use crate::source::Date;
use crate::template::{
    self, Building, FactKind, FactRow, FieldKind, Fill, Leaflet, Reference, Status, Template,
};
use std::collections::BTreeMap;
use std::sync::Arc;

/// What is to be made.
#[derive(Clone, Copy, Debug)]
pub struct Request<'a> {
    /// The leaflet.
    pub leaflet: &'a Leaflet,
    /// Its language.
    pub language: &'a Tag,
    /// What the building settles; unset settings become lines to write on.
    pub building: &'a Building,
    /// The day on which it is made: a fact that has expired is not printed.
    pub day: Option<Date>,
    /// The most pages that it may take on the sheets that it is made for.
    pub pages: usize,
}

/// Resolves one leaflet in one language.
///
/// # Errors
/// Everything that keeps it from being complete: a message that is missing or cannot be formatted.
/// There is no half document.
pub fn resolve(
    request: Request<'_>,
    template: &Template,
    catalog: &Catalog,
    review: &Review,
) -> Result<Document, Vec<Diagnostic>> {
    let locale = catalog
        .locale(request.language)
        .map_err(|found| vec![found])?;
    let source = italian(catalog).map_err(|found| vec![found])?;
    let mut values = values(&template.facts, &locale.language, request.day);
    values.set(OFFICE_PHONE, office_phone(&template.office));
    let mut resolver = Resolver {
        request,
        template,
        locale,
        source,
        review,
        values,
        rules: 0,
        diagnostics: Vec::new(),
    };
    let document = resolver.document();
    if resolver.diagnostics.is_empty() {
        Ok(document)
    } else {
        Err(resolver.diagnostics)
    }
}

pub(super) struct Resolver<'a> {
    request: Request<'a>,
    template: &'a Template,
    pub(super) locale: &'a Locale,
    pub(super) source: &'a Locale,
    review: &'a Review,
    values: Values,
    /// Rules numbered so far.
    rules: usize,
    pub(super) diagnostics: Vec<Diagnostic>,
}

impl Resolver<'_> {
    fn document(&mut self) -> Document {
        let leaflet = self.request.leaflet;
        let title = self.reference(&leaflet.title);
        let mut blocks = vec![Block::Heading {
            level: 1,
            text: title.clone(),
            section: None,
            pictogram: None,
        }];
        // By block; what is no section's stays on every sheet in its own way.
        let mut core: Vec<bool> = Vec::new();
        if let Some(intro) = &leaflet.intro {
            blocks.push(Block::Paragraph {
                text: self.reference(intro),
                role: Role::Intro,
            });
        }
        for section in &leaflet.sections {
            blocks.push(Block::Heading {
                level: 2,
                text: self.reference(&section.heading),
                section: Some(section.id.clone()),
                pictogram: self.template.pictograms.get(section.pictogram.as_ref()),
            });
            core.resize(blocks.len(), false);
            for (block, is_core) in section.blocks.iter().zip(&section.core) {
                let block = self.block(block);
                blocks.push(block);
                core.push(*is_core);
            }
        }
        blocks.push(self.counter());
        blocks.extend(self.code());
        let standing = standing(
            self.request.leaflet,
            self.request.language,
            self.template,
            self.source,
            self.review,
            self.request.day,
        );
        blocks.extend(self.notes(&standing));
        core.resize(blocks.len(), false);
        let language = self.locale.language.tag.clone();
        let mut document = Document {
            leaflet: leaflet.id.clone(),
            direction: self.locale.language.direction,
            running: self.running(),
            title,
            endonym: Text::plain(&self.locale.language.endonym, &self.locale.language),
            blocks,
            core,
            part: self.message("sheet-part"),
            pages: leaflet.pages.clone(),
            standing,
            hash: String::new(),
            language,
        };
        // The head and the foot are on the sheet as well: an office that moves makes new sheets.
        let running = &document.running;
        let always = [
            Some(&running.name),
            running.unit.as_ref(),
            Some(&running.contacts),
        ];
        let running = always.into_iter().flatten().map(Text::expected);
        let logos = document.running.logos.iter();
        let logos = logos.flat_map(|logo| [logo.alternative.expected(), logo.drawing.signature()]);
        let whole: Vec<String> = running.chain(logos).chain([document.expected()]).collect();
        document.hash = fingerprint(&whole.join("\n"));
        let mark = format!(
            "{} · {} · {}",
            document.leaflet, document.language, document.hash
        );
        let mark = Value::Fixed {
            text: mark,
            link: None,
            language: None,
            left_to_right: true,
        };
        document.running.mark = Text::value(&mark, &self.locale.language);
        document
    }

    fn block(&mut self, block: &template::Block) -> Block {
        match block {
            template::Block::Paragraph(text) => Block::Paragraph {
                text: self.reference(text),
                role: Role::Body,
            },
            template::Block::List(items) => Block::List {
                items: items.iter().map(|item| self.reference(item)).collect(),
            },
            template::Block::Rule {
                title,
                text,
                fill,
                pictogram,
            } => {
                self.rules += 1;
                Block::Rule {
                    number: self.rules,
                    title: self.reference(title),
                    body: self.reference(text),
                    fill: self.fill(fill),
                    pictogram: self.template.pictograms.get(pictogram.as_ref()),
                }
            }
            template::Block::Callout(text) => Block::Callout {
                text: self.reference(text),
            },
            template::Block::Fill(fill) => Block::FillIn {
                lines: self.fill(fill),
            },
            template::Block::Contacts => Block::Contacts {
                rows: self.contacts(),
            },
            template::Block::Facts(rows) => Block::Facts {
                rows: rows.iter().map(|row| self.fact(row)).collect(),
            },
            template::Block::Slip(fields) => Block::Slip {
                fields: fields.iter().map(|field| field.name.id.clone()).collect(),
                rows: fields
                    .iter()
                    .map(|field| FillIn {
                        label: self.reference(&field.label),
                        value: None,
                        pictogram: None,
                    })
                    .collect(),
            },
            template::Block::Status { ask, active, ended } => Block::Callout {
                text: self.reference(match self.request.leaflet.status {
                    Status::Unconfirmed => ask,
                    Status::Active => active,
                    Status::Ended => ended,
                }),
            },
        }
    }

    /// A label and its fact, or a line to write on where that has expired; what the templates name
    /// without having it was an error when they were read.
    fn fact(&mut self, row: &FactRow) -> FillIn {
        let value = self.values.get(&row.fact.id);
        let value = value.filter(|value| **value != Value::Blank);
        let value = value.map(|value| Text::value(value, &self.locale.language));
        FillIn {
            label: self.reference(&row.label),
            value,
            pictogram: self.template.pictograms.get(row.pictogram.as_ref()),
        }
    }

    /// A place for the office's stamp, and lines for a person and for a day to come back.
    fn counter(&mut self) -> Block {
        let stamp = self.message("sheet-stamp");
        let fields = self.request.leaflet.fields();
        // A slip says on which day to come: a second line for it would leave the reader in doubt.
        let lines: &[&str] = match fields.iter().any(|field| field.kind == FieldKind::Date) {
            true => &["sheet-person"],
            false => &["sheet-person", "sheet-return"],
        };
        let lines = lines.iter().map(|label| FillIn {
            label: self.message(label),
            value: None,
            pictogram: None,
        });
        Block::Counter {
            stamp,
            lines: lines.collect(),
        }
    }

    /// The way to the same leaflet on a phone, if it is published.
    fn code(&mut self) -> Option<Block> {
        let published = self.template.office.published.as_ref()?.get_ref();
        let (language, leaflet) = (&self.locale.language, &self.request.leaflet.id);
        let address = format!("{published}{}/{leaflet}.html", language.tag);
        // An address that no code can hold was refused when it was read.
        let symbol = Arc::new(code(&address)?);
        let web = |address: &str| fact_value(FactKind::Web, address);
        let values = Values::default().with("address", web(&address));
        let alternative = self.locale.format("sheet-code", &values);
        let alternative = alternative.unwrap_or_else(|found| {
            self.diagnostics.push(found);
            Text::plain("", &self.locale.language)
        });
        let words = vec![
            self.message("sheet-phone").strong(),
            Text::value(&web(published), language),
        ];
        Some(Block::Code(Code {
            symbol,
            alternative,
            caption: Text::join(words, "   ", language),
            address,
        }))
    }

    fn fill(&mut self, fill: &[Fill]) -> Vec<FillIn> {
        let building = self.request.building;
        fill.iter()
            .map(|fill| {
                let value = fill
                    .setting
                    .and_then(|setting| building.setting(setting))
                    .map(|(text, kind)| match kind {
                        Some(kind) => Text::value(&fact_value(kind, text), &self.locale.language),
                        None => Text::foreign(text, &Tag::source(), &self.locale.language),
                    });
                FillIn {
                    label: self.reference(&fill.label),
                    value,
                    pictogram: None,
                }
            })
            .collect()
    }

    /// The office's card: the unit's name, address, phones, e-mail, and hours to write in.
    fn contacts(&mut self) -> Vec<FillIn> {
        let office = &self.template.office;
        let mut rows = Vec::new();
        let place = |text: &str| Text::foreign(text, &Tag::source(), &self.locale.language);
        let value = |kind, text: &str| Text::value(&fact_value(kind, text), &self.locale.language);
        let address = (!office.address.is_empty()).then(|| place(&office.address.join(", ")));
        let known = [
            ("contact-address", address),
            (
                "contact-phone",
                office
                    .phone
                    .as_ref()
                    .map(|v| value(FactKind::Phone, v.get_ref())),
            ),
            (
                "contact-mobile",
                office
                    .mobile
                    .as_ref()
                    .map(|v| value(FactKind::Phone, v.get_ref())),
            ),
            (
                "contact-email",
                office
                    .email
                    .as_ref()
                    .map(|v| value(FactKind::Email, v.get_ref())),
            ),
            (
                "contact-web",
                office
                    .web
                    .as_ref()
                    .map(|v| value(FactKind::Web, v.get_ref())),
            ),
        ];
        for (label, value) in known {
            if value.is_some() {
                rows.push(FillIn {
                    label: self.message(label),
                    value,
                    pictogram: None,
                });
            }
        }
        let hours = office.hours.as_deref().map(place);
        rows.push(FillIn {
            label: self.message("contact-hours"),
            value: hours,
            pictogram: None,
        });
        rows
    }

    fn running(&mut self) -> Running {
        let office = &self.template.office;
        let language = &self.locale.language;
        let italian = |text: &str| Text::foreign(text, &Tag::source(), language);
        let mut contacts = vec![italian(&office.address.join(", "))];
        let values = [
            office
                .phone
                .as_ref()
                .map(|v| fact_value(FactKind::Phone, v.get_ref())),
            office
                .email
                .as_ref()
                .map(|v| fact_value(FactKind::Email, v.get_ref())),
        ];
        contacts.extend(
            values
                .iter()
                .flatten()
                .map(|value| Text::value(value, language)),
        );
        let contacts = Text::join(contacts, "   ", language);
        let mut page_labels = BTreeMap::new();
        // One page more than it may take, where a language needs the room.
        for count in 1..=self.request.pages + 1 {
            for page in 1..=count {
                let values = Values::default()
                    .with("page", Value::Number(page as f64))
                    .with("pages", Value::Number(count as f64));
                match self.locale.format("sheet-page", &values) {
                    Ok(text) => {
                        page_labels.insert((page, count), text);
                    }
                    Err(found) => {
                        self.diagnostics.push(found);
                        break;
                    }
                }
            }
        }
        Running {
            name: italian(&office.name),
            unit: office.unit.as_deref().map(italian),
            contacts,
            mark: Text::plain("", language),
            page_labels,
            logos: self.logos(),
        }
    }

    fn logos(&self) -> Vec<Logo> {
        let logos = self.template.logos.iter().map(|logo| Logo {
            drawing: Arc::clone(&logo.drawing),
            alternative: Text::plain(&logo.alternative, &self.source.language),
            place: logo.place,
        });
        logos.collect()
    }

    fn reference(&mut self, reference: &Reference) -> Text {
        self.locale
            .format(&reference.id, &self.values)
            .unwrap_or_else(|found| {
                let found = match found.place {
                    Some(_) => found,
                    None => found.at(reference.place.clone()),
                };
                self.diagnostics.push(found);
                Text::plain("", &self.locale.language)
            })
    }

    /// A message that the program itself asks for.
    fn message(&mut self, id: &str) -> Text {
        self.locale
            .format(id, &self.values)
            .unwrap_or_else(|found| {
                self.diagnostics.push(found);
                Text::plain("", &self.locale.language)
            })
    }
}
