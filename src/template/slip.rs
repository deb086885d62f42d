//! Fields of a slip: what is settled for one person alone, and never kept.
//!
//! A leaflet names its fields; the values come with the order to print, and are gone with the sheet.
//! **Architecture invariant:** no message to people repeats a value.

use super::{FactKind, Leaflet, Reference, Template};
use crate::diagnostic::{Diagnostic, did_you_mean};
use crate::source::{Date, is_formless};
use serde::Deserialize;
use std::collections::BTreeMap;

/// A field of a slip.
#[derive(Clone, Debug)]
pub struct SlipField {
    /// Its name, by which a value is given for it.
    pub name: Reference,
    /// What its value is.
    pub kind: FieldKind,
    /// What stands before the value.
    pub label: Reference,
}

/// What the value of a field is; it decides how it is verified and printed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum FieldKind {
    /// A day, printed with its name.
    Date,
    /// A time of day, `10:30`.
    Time,
    /// A phone number, kept as it is written.
    Phone,
    /// A name or a few words, in whatever language.
    Text,
}

/// The value of a field.
#[derive(Clone, PartialEq, Eq)]
pub enum FieldValue {
    /// A day.
    Date(Date),
    /// A time of day, as it is written.
    Time(String),
    /// A phone number, as it is written.
    Phone(String),
    /// Words of an unknown language.
    Text(String),
}

/// The values that are given for one slip, by the name of the field.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct Slip(BTreeMap<String, FieldValue>);

/// `KEY=VALUE`, and where it was written: ``the first `--set` ``, `line 2 of standard input`.
#[derive(Clone)]
pub struct FieldSetting {
    /// Where it was written.
    pub at: String,
    /// What was written.
    pub written: String,
}

/// More does not fit a line or two.
const MOST_CHARACTERS: usize = 120;

impl FieldKind {
    fn name(self) -> &'static str {
        match self {
            Self::Date => "a date that exists",
            Self::Time => "a time of day",
            Self::Phone => "a phone number",
            Self::Text => "text",
        }
    }

    fn example(self) -> &'static str {
        match self {
            Self::Date => "write the year, the month and the day: 2026-12-03",
            Self::Time => "write hours and minutes with two digits each: 09:30",
            Self::Phone => "write it as it is dialled: 0547 363305",
            Self::Text => "write a name or a few words on one line",
        }
    }

    /// Reads a value.
    ///
    /// # Errors
    /// Why it is none of this kind, without the value.
    fn read(self, text: &str) -> Result<FieldValue, String> {
        if text.is_empty() {
            return Err("is empty".into());
        }
        if text.chars().count() > MOST_CHARACTERS {
            return Err(format!("has more than {MOST_CHARACTERS} characters"));
        }
        if let Some(c) = text.chars().find(|c| is_hidden(*c)) {
            return Err(format!("holds the invisible character U+{:04X}", c as u32));
        }
        let other = || format!("is not {}", self.name());
        let fact = |kind: FactKind| kind.verify(text).map_err(|_| other());
        match self {
            Self::Date => Date::parse(text).map(FieldValue::Date).ok_or_else(other),
            Self::Time => fact(FactKind::Time).map(|()| FieldValue::Time(text.to_owned())),
            Self::Phone => fact(FactKind::Phone).map(|()| FieldValue::Phone(text.to_owned())),
            Self::Text if text.chars().any(char::is_alphanumeric) => {
                Ok(FieldValue::Text(text.to_owned()))
            }
            Self::Text => Err("holds no letter and no figure".into()),
        }
    }
}

/// Characters that cannot be seen, steer direction or begin a line. The joiners U+200C and U+200D
/// are letters' own: Persian and Bengali names are written with them.
fn is_hidden(c: char) -> bool {
    is_formless(c)
        || c.is_control()
        || (c.is_whitespace() && c != ' ' && c != '\u{a0}')
        || matches!(
            c,
            '\u{ad}'
                | '\u{34f}'
                | '\u{61c}'
                | '\u{115f}'
                | '\u{1160}'
                | '\u{180e}'
                | '\u{200b}'
                | '\u{200e}'
                | '\u{200f}'
                | '\u{202a}'..='\u{202e}'
                | '\u{2060}'..='\u{206f}'
                | '\u{3164}'
                | '\u{fe00}'..='\u{fe0f}'
                | '\u{feff}'
                | '\u{fff9}'..='\u{fffb}'
                | '\u{e0000}'..='\u{e0fff}'
        )
}

/// Whether a text can be the name of a field: small letters, figures and hyphens.
pub(super) fn is_field_name(text: &str) -> bool {
    text.starts_with(|c: char| c.is_ascii_lowercase())
        && text
            .chars()
            .all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-')
}

/// Fields of a leaflet that have one name, as errors.
pub(super) fn named_twice(fields: &[&SlipField]) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    for (index, field) in fields.iter().enumerate() {
        let name = &field.name.id;
        let cause = if !is_field_name(name) {
            format!("`{name}` cannot be the name of a field")
        } else if fields[..index].iter().any(|other| other.name.id == *name) {
            format!("there are two fields `{name}`")
        } else {
            continue;
        };
        found.push(
            Diagnostic::error("bad-template", cause)
                .at(field.name.place.clone())
                .hint("give it a name of its own, in small letters, figures and hyphens"),
        );
    }
    found
}

impl Slip {
    /// Reads the values that are given for the fields of a leaflet; collects everything that is
    /// wrong with them.
    ///
    /// # Errors
    /// When the leaflet has no fields; for each value that is not `KEY=VALUE`, has no field, comes
    /// twice, or is not of its field's kind. No error repeats a value.
    pub fn read(
        settings: &[FieldSetting],
        leaflet: &Leaflet,
        template: &Template,
    ) -> Result<Self, Vec<Diagnostic>> {
        let fields = leaflet.fields();
        if fields.is_empty() {
            return Err(vec![without_fields(leaflet, template)]);
        }
        let known = || fields.iter().map(|field| field.name.id.as_str());
        let names = known().collect::<Vec<_>>().join(", ");
        let mut slip = Self::default();
        let mut seen = Vec::new();
        let mut diagnostics = Vec::new();
        for FieldSetting { at, written } in settings {
            let error = |cause: String| Diagnostic::error("bad-setting", cause);
            // What cannot be the name of a field may be a part of the value: it is not repeated.
            let pair = written.split_once('=');
            let pair = pair.map(|(key, value)| (key.trim(), value.trim()));
            let Some((key, value)) = pair.filter(|(key, _)| is_field_name(key)) else {
                diagnostics.push(error(format!("{at} is not `KEY=VALUE`")).hint(format!(
                    "write a field, an equals sign and its value; the fields of `{}` are: {names}",
                    leaflet.id
                )));
                continue;
            };
            let Some(field) = fields.iter().find(|field| field.name.id == key) else {
                // A name that is near none of theirs may be a value as well.
                let (cause, remedy) = match did_you_mean(key, known()) {
                    Some(near) => (
                        format!("`{}` has no field `{key}` ({at})", leaflet.id),
                        near,
                    ),
                    None => (
                        format!("`{}` has no such field ({at})", leaflet.id),
                        format!("its fields are: {names}"),
                    ),
                };
                diagnostics.push(error(cause).hint(remedy));
                continue;
            };
            if seen.contains(&key) {
                diagnostics.push(
                    error(format!("{at} gives `{key}` a second value"))
                        .hint("give one value for each field"),
                );
                continue;
            }
            seen.push(key);
            match field.kind.read(value) {
                Ok(value) => {
                    slip.0.insert(key.to_owned(), value);
                }
                Err(cause) => diagnostics.push(
                    error(format!("the value of `{key}` {cause} ({at})"))
                        .hint(field.kind.example()),
                ),
            }
        }
        if diagnostics.is_empty() {
            Ok(slip)
        } else {
            Err(diagnostics)
        }
    }

    /// Whether no value is given.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The value of a field.
    #[must_use]
    pub fn get(&self, field: &str) -> Option<&FieldValue> {
        self.0.get(field)
    }

    /// Each value alone, with the name of its field.
    pub fn singly(&self) -> impl Iterator<Item = (&str, Self)> {
        self.0.iter().map(|(name, value)| {
            let one = BTreeMap::from([(name.clone(), value.clone())]);
            (name.as_str(), Self(one))
        })
    }
}

fn without_fields(leaflet: &Leaflet, template: &Template) -> Diagnostic {
    let with: Vec<&str> = template
        .leaflets
        .values()
        .filter(|leaflet| !leaflet.fields().is_empty())
        .map(|leaflet| leaflet.id.as_str())
        .collect();
    let remedy = match with.is_empty() {
        true => "no leaflet has any: add a block of kind `slip` to its template".to_owned(),
        false => format!("those with fields are: {}", with.join(", ")),
    };
    Diagnostic::error(
        "no-fields",
        format!("`{}` has no fields to set", leaflet.id),
    )
    .hint(remedy)
}

/// Names alone: a value must not reach a log by chance.
impl std::fmt::Debug for Slip {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_set().entries(self.0.keys()).finish()
    }
}

impl std::fmt::Debug for FieldValue {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(match self {
            Self::Date(_) => "Date",
            Self::Time(_) => "Time",
            Self::Phone(_) => "Phone",
            Self::Text(_) => "Text",
        })
    }
}

impl std::fmt::Debug for FieldSetting {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.at)
    }
}
