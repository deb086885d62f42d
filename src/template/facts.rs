//! Typed facts: `templates/facts.toml`.

use crate::diagnostic::{Diagnostic, File, Place};
use crate::language::Tag;
use crate::source::{self, Date, Spanned};
use serde::Deserialize;
use std::collections::BTreeMap;
use std::ops::Range;
use std::sync::Arc;

/// What a fact is; it decides how it is verified, printed and linked.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum FactKind {
    /// A phone number, kept as it is written.
    Phone,
    /// An e-mail address.
    Email,
    /// A web address, `https://…`.
    Web,
    /// A reference to a law, as Italian paper writes it.
    Law,
    /// A time of day, `08:30`.
    Time,
    /// From one time of day to another, `22:00-07:00`; it may pass midnight.
    TimeRange,
    /// A day.
    Date,
    /// A sum in euro.
    Amount,
    /// A number of prose.
    Number,
    /// A proper name that stands as it is: a project, a fund, a body.
    Name,
}

impl FactKind {
    /// Whether a text is a value of this kind; the cause if it is not.
    ///
    /// # Errors
    /// Why the text cannot be printed as this kind.
    pub fn verify(self, text: &str) -> Result<(), String> {
        if text.trim() != text || text.is_empty() {
            return Err("the value is empty or begins or ends with a space".into());
        }
        if let Some(c) = text
            .chars()
            .find(|c| c.is_control() || is_format_character(*c))
        {
            return Err(format!(
                "the value holds the invisible character U+{:04X}",
                c as u32
            ));
        }
        let good = match self {
            Self::Phone => {
                text.chars().any(|c| c.is_ascii_digit())
                    && text
                        .chars()
                        .all(|c| c.is_ascii_digit() || " +-/()".contains(c))
            }
            Self::Email => text.split_once('@').is_some_and(|(name, host)| {
                !name.is_empty()
                    && host.contains('.')
                    && text
                        .chars()
                        .all(|c| c.is_ascii_graphic() && c != '<' && c != '>')
            }),
            Self::Web => text.strip_prefix("https://").is_some_and(|rest| {
                rest.contains('.')
                    && text
                        .chars()
                        .all(|c| c.is_ascii_graphic() && c != '<' && c != '>')
            }),
            Self::Time => is_time(text),
            Self::TimeRange => text
                .split_once('-')
                .is_some_and(|(a, b)| is_time(a) && is_time(b)),
            Self::Law => text.chars().any(|c| c.is_ascii_digit()),
            Self::Name => text.chars().any(char::is_alphabetic),
            Self::Date => Date::parse(text).is_some(),
            Self::Amount | Self::Number => text.parse::<f64>().is_ok(),
        };
        if good {
            Ok(())
        } else {
            Err(format!("`{text}` is not {}", self.name()))
        }
    }

    fn name(self) -> &'static str {
        match self {
            Self::Phone => "a phone number",
            Self::Email => "an e-mail address",
            Self::Web => "a web address",
            Self::Law => "a reference to a law",
            Self::Time => "a time",
            Self::TimeRange => "a range of times",
            Self::Date => "a date",
            Self::Amount => "a sum",
            Self::Number => "a number",
            Self::Name => "a name",
        }
    }

    /// How a value of this kind is written.
    #[must_use]
    pub fn example(self) -> &'static str {
        match self {
            Self::Phone => "write it as it is dialled: \"0547 363305\"",
            Self::Email => "write it as name@host.it",
            Self::Web => "write it whole: \"https://www.example.it/page\"",
            Self::Law => "write it as Italian paper does: \"art. 1138 c.c.\"",
            Self::Time => "write it with two digits each: \"08:30\"",
            Self::TimeRange => "write it with two digits each: \"22:00-07:00\"",
            Self::Date => "write it without quotation marks: 2026-11-23",
            Self::Amount => "write the sum in euro as a number: 200 or 12.50",
            Self::Number => "write it as a number: 10",
            Self::Name => "write it as its owner does: \"Finanza Inclusiva\"",
        }
    }
}

/// Zero-width characters and direction marks: they change how a value looks and cannot be seen.
fn is_format_character(c: char) -> bool {
    matches!(c, '\u{ad}' | '\u{61c}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}')
}

fn is_time(text: &str) -> bool {
    let Some((hours, minutes)) = text.split_once(':') else {
        return false;
    };
    let number = |s: &str, below: u8| {
        // `+1` would be read as a number, too.
        let figures = s.len() == 2 && s.bytes().all(|b| b.is_ascii_digit());
        figures && s.parse::<u8>().is_ok_and(|n| n < below)
    };
    number(hours, 24) && number(minutes, 60)
}

/// The value of a fact, by its kind.
#[derive(Clone, Debug, PartialEq)]
pub enum FactValue {
    /// Phone, e-mail, web, law, time, time range and name: printed as it is written.
    Text(String),
    /// A sum or a number.
    Number(f64),
    /// A day.
    Date(Date),
}

/// One fact.
#[derive(Clone, Debug)]
pub struct Fact {
    /// What it is.
    pub kind: FactKind,
    /// The value.
    pub value: FactValue,
    /// The language of a name; of everything else it is Italian.
    pub language: Tag,
    /// What it is about, in Italian.
    pub about: String,
    /// Where it was read.
    pub source: String,
    /// The day on which the office confirmed it.
    pub checked: Option<Date>,
    /// The day from which it must not be printed.
    pub expires: Option<Date>,
    /// Where its name stands.
    pub place: Place,
}

impl Fact {
    /// Whether it no longer holds on this day; without a day it holds.
    #[must_use]
    pub fn expired(&self, day: Option<Date>) -> bool {
        let expires = self.expires.zip(day);
        expires.is_some_and(|(expires, day)| expires <= day)
    }
}

/// All facts.
#[derive(Clone, Debug, Default)]
pub struct Facts(pub BTreeMap<String, Fact>);

#[derive(Deserialize)]
#[serde(untagged)]
enum Written {
    Number(f64),
    Text(String),
    Date(Date),
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
struct FactFile {
    kind: FactKind,
    value: Spanned<Written>,
    language: Option<Spanned<String>>,
    about: String,
    source: String,
    checked: Option<Date>,
    expires: Option<Date>,
}

/// More than any sum or number of a leaflet, and less than Fluent can write.
const MOST: f64 = 1e15;

impl Facts {
    pub(super) fn parse(file: &Arc<File>, diagnostics: &mut Vec<Diagnostic>) -> Self {
        let read: BTreeMap<Spanned<String>, FactFile> = match source::parse(file) {
            Ok(read) => read,
            Err(found) => {
                diagnostics.push(found);
                return Self::default();
            }
        };
        let mut facts = BTreeMap::new();
        for (name, fact) in read {
            let wrong = |span: Range<usize>, cause: String, remedy: &str| {
                Diagnostic::error("bad-fact", cause)
                    .at(Place::new(file, span))
                    .hint(remedy)
            };
            let span = fact.value.span();
            let value =
                match (fact.kind, fact.value.get_ref()) {
                    (FactKind::Amount | FactKind::Number, Written::Number(number))
                        if number.is_sign_positive() && *number < MOST =>
                    {
                        Ok(FactValue::Number(*number))
                    }
                    (FactKind::Date, Written::Date(date)) => Ok(FactValue::Date(*date)),
                    (
                        kind @ (FactKind::Phone
                        | FactKind::Email
                        | FactKind::Web
                        | FactKind::Law
                        | FactKind::Time
                        | FactKind::TimeRange
                        | FactKind::Name),
                        Written::Text(text),
                    ) => kind.verify(text).map(|()| FactValue::Text(text.clone())),
                    (kind, Written::Number(_) | Written::Text(_) | Written::Date(_)) => Err(
                        format!("the value of `{}` is not {}", name.get_ref(), kind.name()),
                    ),
                };
            let tongue = match (&fact.language, fact.kind) {
                (None, _) => Ok(Tag::source()),
                (Some(tag), FactKind::Name) => Tag::parse(tag.get_ref())
                    .map_err(|found| found.at(Place::new(file, tag.span()))),
                (Some(tag), kind) => Err(Diagnostic::error(
                    "bad-fact",
                    format!("{} has no language of its own", kind.name()),
                )
                .at(Place::new(file, tag.span()))
                .hint("take `language` out; only a name has one")),
            };
            let tongue = match tongue {
                Ok(tongue) => tongue,
                Err(found) => {
                    diagnostics.push(found);
                    continue;
                }
            };
            match value {
                Ok(value) => {
                    let place = Place::new(file, name.span());
                    let FactFile {
                        kind,
                        about,
                        source,
                        checked,
                        expires,
                        ..
                    } = fact;
                    let fact = Fact {
                        kind,
                        value,
                        language: tongue,
                        about,
                        source,
                        checked,
                        expires,
                        place,
                    };
                    facts.insert(name.into_inner(), fact);
                }
                Err(cause) => diagnostics.push(wrong(span, cause, fact.kind.example())),
            }
        }
        Self(facts)
    }
}
