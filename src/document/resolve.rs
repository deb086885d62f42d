//! Fills a leaflet's template with the messages of one language.

use super::facts::{fact_value, values};
use super::{Block, Document, FillIn, Role, Running};
use crate::catalog::{Catalog, Locale, Text, Value, Values, italian};
use crate::diagnostic::Diagnostic;
use crate::language::{Direction, Tag};
use crate::template::{
    self, Building, FactKind, FactRow, Fill, Leaflet, Reference, Status, Template,
};
use std::collections::{BTreeMap, BTreeSet};

/// What is to be made.
#[derive(Clone, Copy, Debug)]
pub struct Request<'a> {
    /// The leaflet.
    pub leaflet: &'a Leaflet,
    /// Its language.
    pub language: &'a Tag,
    /// What the building settles; unset settings become lines to write on.
    pub building: &'a Building,
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
) -> Result<Document, Vec<Diagnostic>> {
    let locale = catalog
        .locale(request.language)
        .map_err(|found| vec![found])?;
    let source = italian(catalog).map_err(|found| vec![found])?;
    let values = values(&template.facts, &locale.language);
    let mut resolver = Resolver {
        request,
        template,
        locale,
        source,
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

struct Resolver<'a> {
    request: Request<'a>,
    template: &'a Template,
    locale: &'a Locale,
    source: &'a Locale,
    values: Values,
    /// Rules numbered so far.
    rules: usize,
    diagnostics: Vec<Diagnostic>,
}

impl Resolver<'_> {
    fn document(&mut self) -> Document {
        let leaflet = self.request.leaflet;
        let title = self.reference(&leaflet.title);
        let mut blocks = vec![Block::Heading {
            level: 1,
            text: title.clone(),
            section: None,
        }];
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
            });
            for block in &section.blocks {
                let block = self.block(block);
                blocks.push(block);
            }
        }
        blocks.push(self.counter());
        self.notes(&mut blocks);
        let language = self.locale.language.tag.clone();
        let mut document = Document {
            leaflet: leaflet.id.clone(),
            direction: self.locale.language.direction,
            running: self.running(),
            title,
            blocks,
            pages: leaflet.pages.clone(),
            hash: String::new(),
            language,
        };
        document.hash = hash(&document.expected());
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
            template::Block::Rule { title, text, fill } => {
                self.rules += 1;
                Block::Rule {
                    number: self.rules,
                    title: self.reference(title),
                    body: self.reference(text),
                    fill: self.fill(fill),
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
            template::Block::Status { ask, active, ended } => Block::Callout {
                text: self.reference(match self.request.leaflet.status {
                    Status::Unconfirmed => ask,
                    Status::Active => active,
                    Status::Ended => ended,
                }),
            },
        }
    }

    /// A label and its fact; what the templates name without having it was an error when they were
    /// read.
    fn fact(&mut self, row: &FactRow) -> FillIn {
        let value = self.values.get(&row.fact.id);
        let value = value.map(|value| Text::value(value, &self.locale.language));
        FillIn {
            label: self.reference(&row.label),
            value,
        }
    }

    /// A place for the office's stamp, and lines for a person and for a day to come back.
    fn counter(&mut self) -> Block {
        let stamp = self.message("sheet-stamp");
        let lines = ["sheet-person", "sheet-return"].map(|label| FillIn {
            label: self.message(label),
            value: None,
        });
        Block::Counter {
            stamp,
            lines: lines.into(),
        }
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
                });
            }
        }
        let hours = office.hours.as_deref().map(place);
        rows.push(FillIn {
            label: self.message("contact-hours"),
            value: hours,
        });
        rows
    }

    /// What the sheet says of itself, in its language and then in Italian.
    fn notes(&mut self, blocks: &mut Vec<Block>) {
        let newest = self.newest();
        let unconfirmed = self.unconfirmed();
        let own = !self.locale.language.tag.is_source();
        for locale in [self.locale].into_iter().chain(own.then_some(self.source)) {
            let date = Value::Fixed {
                text: locale.language.date(newest),
                link: None,
                language: None,
                left_to_right: locale.language.direction == Direction::LeftToRight,
            };
            let values = Values::default()
                .with("date", date)
                .with("count", Value::Number(unconfirmed as f64));
            let state = if own {
                "sheet-machine"
            } else {
                "sheet-drafted"
            };
            let mut said = vec![state];
            if unconfirmed > 0 {
                said.push("sheet-unconfirmed");
            }
            said.extend(["sheet-updated", "sheet-notice"]);
            for id in said {
                let text = match locale.format(id, &values) {
                    Ok(text) => text,
                    Err(found) => {
                        self.diagnostics.push(found);
                        continue;
                    }
                };
                blocks.push(Block::Paragraph {
                    text,
                    role: Role::Note,
                });
            }
        }
    }

    /// The day of the newest text or fact on the sheet.
    fn newest(&self) -> crate::source::Date {
        let facts = self.facts().into_iter().filter_map(|fact| fact.checked);
        facts
            .chain(self.template.office.checked)
            .fold(self.request.leaflet.updated, std::cmp::max)
    }

    /// How many facts on the sheet the office has not confirmed.
    fn unconfirmed(&self) -> usize {
        let office = usize::from(self.template.office.checked.is_none());
        self.facts()
            .iter()
            .filter(|fact| fact.checked.is_none())
            .count()
            + office
    }

    /// The facts that the leaflet's Italian messages and its tables use: the same in every language.
    fn facts(&self) -> Vec<&template::Fact> {
        let used: BTreeSet<&str> = self
            .request
            .leaflet
            .references()
            .iter()
            .filter_map(|reference| self.source.messages.get(&reference.id))
            .flat_map(|message| message.shape.variables.iter().map(String::as_str))
            .chain(
                self.request
                    .leaflet
                    .facts()
                    .into_iter()
                    .map(|row| row.id.as_str()),
            )
            .collect();
        used.iter()
            .filter_map(|name| self.template.facts.0.get(*name))
            .collect()
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
        let pages = self
            .request
            .leaflet
            .pages
            .values()
            .copied()
            .max()
            .unwrap_or(1)
            + 1;
        let mut page_labels = BTreeMap::new();
        for count in 1..=pages {
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
        }
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

/// Eight hexadecimal digits of a text (the first 32 bits of its MD5): enough to tell two versions
/// of a leaflet apart by eye, not meant against forgers.
fn hash(text: &str) -> String {
    use md5::{Digest, Md5};
    Md5::digest(text.as_bytes())
        .iter()
        .take(4)
        .map(|byte| format!("{byte:02x}"))
        .collect()
}
