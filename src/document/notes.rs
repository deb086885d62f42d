//! What a sheet says of itself: who has checked its text and its facts, and of which day it is.

use super::resolve::Resolver;
use super::{Block, Role};
use crate::catalog::{Locale, Text, Value, Values};
use crate::language::{Direction, Tag};
use crate::review::{Review, Tally};
use crate::source::Date;
use crate::template::{Fact, Leaflet, Template};
use std::collections::{BTreeMap, BTreeSet};

/// How far a sheet can be trusted.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Standing {
    /// Where its texts stand in its own language.
    pub texts: Tally,
    /// Whether a person has read any of its own texts; those that every sheet carries do not tell.
    pub begun: bool,
    /// Whether the sheet is Italian: its texts are the source and not translations.
    pub italian: bool,
    /// Whether the office has confirmed every one of its Italian texts.
    pub confirmed: bool,
    /// How many of the facts that it prints the office has not confirmed.
    pub unconfirmed: usize,
    /// The day of its newest text or fact; none if a text is not written down as it is now.
    pub updated: Option<Date>,
}

impl Standing {
    /// The state in a word: `missing`, `stale`; `drafted` or `confirmed` for Italian; `machine`,
    /// `partly` (some of it reviewed) or `reviewed` for a translation. The first that is true.
    #[must_use]
    pub fn state(&self) -> &'static str {
        if self.texts.missing > 0 {
            return "missing";
        }
        if self.texts.stale > 0 {
            return "stale";
        }
        match (self.italian, self.texts.is_checked(), self.begun) {
            (true, true, _) => "confirmed",
            (true, false, _) => "drafted",
            (false, true, _) => "reviewed",
            (false, false, false) => "machine",
            (false, false, true) => "partly",
        }
    }

    /// The messages that say it, in order.
    fn notes(&self) -> Vec<&'static str> {
        let mut said = Vec::new();
        if self.italian || self.texts.is_checked() {
            // A translation that a person has read is no better than the draft behind it.
            said.extend((!self.confirmed).then_some("sheet-drafted"));
        } else if !self.begun {
            said.push("sheet-machine");
        } else {
            said.push("sheet-partly");
        }
        said.extend((self.texts.stale > 0).then_some("sheet-stale"));
        said.extend((self.unconfirmed > 0).then_some("sheet-unconfirmed"));
        said.extend(self.updated.map(|_| "sheet-updated"));
        said.push("sheet-notice");
        said
    }
}

/// Messages that every sheet carries: the card of contacts, and what a sheet says of itself.
const ON_EVERY_SHEET: [&str; 2] = ["contact-", "sheet-"];

/// The messages of a sheet: those that its leaflet names, and those that every sheet carries.
#[must_use]
pub fn messages<'a>(leaflet: &'a Leaflet, italian: &'a Locale) -> BTreeSet<&'a str> {
    let every = |id: &&str| ON_EVERY_SHEET.iter().any(|prefix| id.starts_with(prefix));
    let shared = italian.messages.keys().map(String::as_str).filter(every);
    let references = leaflet.references();
    let own = references
        .into_iter()
        .map(|reference| reference.id.as_str());
    own.chain(shared).collect()
}

/// The facts that a leaflet's Italian messages use: the same in every language.
#[must_use]
pub fn used_facts<'a>(
    leaflet: &Leaflet,
    template: &'a Template,
    italian: &Locale,
) -> BTreeMap<&'a str, &'a Fact> {
    leaflet
        .references()
        .iter()
        .filter_map(|reference| italian.messages.get(&reference.id))
        .flat_map(|message| &message.shape.variables)
        .chain(leaflet.facts().into_iter().map(|row| &row.id))
        .filter_map(|name| template.facts.0.get_key_value(name))
        .map(|(name, fact)| (name.as_str(), fact))
        .collect()
}

/// How far a leaflet can be trusted in a language; a fact that has expired on this day is not printed,
/// and does not count.
#[must_use]
pub fn standing(
    leaflet: &Leaflet,
    language: &Tag,
    template: &Template,
    italian: &Locale,
    review: &Review,
    day: Option<Date>,
) -> Standing {
    let messages = messages(leaflet, italian);
    let facts = used_facts(leaflet, template, italian);
    let texts = review.tally(language, messages.iter().copied());
    let own = leaflet.references();
    let own = own.iter().map(|reference| reference.id.as_str());
    let begun = review.tally(language, own).checked > 0;
    let source = match language.is_source() {
        true => texts,
        false => review.tally(&italian.language.tag, messages),
    };
    // The office's card counts as one fact.
    let office = template.office.checked;
    let printed = facts.values().filter(|fact| !fact.expired(day));
    let checked = printed.map(|fact| fact.checked).chain([office]);
    let newest = checked.clone().flatten().max();
    Standing {
        texts,
        begun,
        italian: language.is_source(),
        confirmed: source.is_checked(),
        unconfirmed: checked.filter(Option::is_none).count(),
        updated: texts
            .updated
            .map(|date| Some(date).max(newest).unwrap_or(date)),
    }
}

impl Resolver<'_> {
    /// What the sheet says of itself, in its language and then in Italian.
    pub(super) fn notes(&mut self, standing: &Standing) -> Vec<Block> {
        let own = self.locale;
        let italian = (!own.language.tag.is_source()).then_some(self.source);
        let mut blocks = Vec::new();
        for locale in [own].into_iter().chain(italian) {
            let mut values =
                Values::default().with("count", Value::Number(standing.unconfirmed as f64));
            if let Some(date) = standing.updated {
                values.set("date", day(date, locale));
            }
            for id in standing.notes() {
                match locale.format(id, &values) {
                    Ok(text) => blocks.push(note(text)),
                    Err(found) => self.diagnostics.push(found),
                }
            }
        }
        blocks
    }
}

fn day(date: Date, locale: &Locale) -> Value {
    Value::Fixed {
        text: locale.language.date(date),
        link: None,
        language: None,
        left_to_right: locale.language.direction == Direction::LeftToRight,
    }
}

fn note(text: Text) -> Block {
    Block::Paragraph {
        text,
        role: Role::Note,
    }
}
