//! Strict reading of the TOML files that people write. The only file that names the TOML crate.

use crate::diagnostic::{Diagnostic, File, Place, did_you_mean};
use serde::de::DeserializeOwned;
use std::ops::Range;
use std::sync::Arc;

pub use toml::Spanned;

/// A calendar date as TOML writes it: `2026-11-23`, without quotation marks.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Date {
    /// Year of the Gregorian calendar.
    pub year: u16,
    /// Month, 1 to 12.
    pub month: u8,
    /// Day of the month, 1 to 31.
    pub day: u8,
}

impl Date {
    /// A date that exists, or nothing.
    #[must_use]
    pub fn new(year: u16, month: u8, day: u8) -> Option<Self> {
        let leap =
            (year.is_multiple_of(4) && !year.is_multiple_of(100)) || year.is_multiple_of(400);
        let days = match month {
            1 | 3 | 5 | 7 | 8 | 10 | 12 => 31,
            4 | 6 | 9 | 11 => 30,
            2 if leap => 29,
            2 => 28,
            _ => return None,
        };
        (1..=days)
            .contains(&day)
            .then_some(Self { year, month, day })
    }

    /// A date from its ISO form, `2026-11-23`.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        // `+026` would be read as a number, too.
        if !text.bytes().all(|b| b.is_ascii_digit() || b == b'-') {
            return None;
        }
        let mut parts = text.split('-');
        let (year, month, day) = (parts.next()?, parts.next()?, parts.next()?);
        if parts.next().is_some() || (year.len(), month.len(), day.len()) != (4, 2, 2) {
            return None;
        }
        Self::new(year.parse().ok()?, month.parse().ok()?, day.parse().ok()?)
    }
}

impl std::fmt::Display for Date {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{:04}-{:02}-{:02}", self.year, self.month, self.day)
    }
}

impl<'de> serde::Deserialize<'de> for Date {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let value = toml::value::Datetime::deserialize(deserializer)?;
        match (value.date, value.time) {
            (Some(date), None) => Self::new(date.year, date.month, date.day),
            _ => None,
        }
        .ok_or_else(|| serde::de::Error::custom("expected a date, such as 2026-11-23"))
    }
}

/// A text as a TOML string on one line.
#[must_use]
pub fn quoted(text: &str) -> String {
    let mut quoted = String::from("\"");
    for c in text.chars() {
        match c {
            '"' | '\\' => quoted.extend(['\\', c]),
            _ if c.is_control() => quoted.push_str(&format!("\\u{:04X}", c as u32)),
            _ => quoted.push(c),
        }
    }
    quoted.push('"');
    quoted
}

/// A name as a TOML key: bare where TOML allows it.
#[must_use]
pub fn key(name: &str) -> String {
    let bare = |c: char| c.is_ascii_alphanumeric() || c == '-' || c == '_';
    if !name.is_empty() && name.chars().all(bare) {
        name.to_owned()
    } else {
        quoted(name)
    }
}

/// Reads a file into its type; an unknown key, a wrong type or broken TOML is an error with its
/// place, and a misspelt key is answered with the right one.
///
/// A text may not hold a character that [`is_formless`].
///
/// # Errors
/// The first thing in the file that the type does not allow.
pub fn parse<T: DeserializeOwned>(file: &Arc<File>) -> Result<T, Diagnostic> {
    let read = toml::from_str(&file.text).map_err(|error| {
        let message = error.message().lines().collect::<Vec<_>>().join(", ");
        // serde says: unknown field `x`, expected one of `a`, `b`
        let quoted: Vec<&str> = message.split('`').skip(1).step_by(2).collect();
        let remedy = match quoted.split_first() {
            Some((wrong, known)) if message.starts_with("unknown") && !known.is_empty() => {
                did_you_mean(wrong, known.iter().copied())
                    .unwrap_or_else(|| format!("the names that fit here: {}", known.join(", ")))
            }
            Some((missing, _)) if message.starts_with("missing field") => {
                format!("add `{missing} = …`")
            }
            Some(_) | None if is_day(&message, file.text.get(error.span().unwrap_or(0..0))) => {
                "write a day without quotation marks, the year first: 2026-11-23".to_owned()
            }
            Some(_) | None if message.starts_with("invalid basic string") => {
                "close the quotation mark on the same line".to_owned()
            }
            Some(_) | None => "correct the file at this place".to_owned(),
        };
        let cause = match quoted.first() {
            Some(wrong) if message.starts_with("unknown") => format!("`{wrong}` is not known here"),
            Some(_) | None => message.trim_end_matches('.').to_owned(),
        };
        Diagnostic::error("bad-toml", cause)
            .at(Place::new(file, error.span().unwrap_or(0..0)))
            .hint(remedy)
    })?;
    match formless(file) {
        Some(found) => Err(found),
        None => Ok(read),
    }
}

/// Whether a character can be neither drawn nor read: a control character other than a line's end and
/// a tab, a byte order mark, what Unicode keeps for no character or for private use. PDF/UA-1 forbids
/// U+0000, U+FEFF and U+FFFE in the text of a file (ISO 14289-1, 7.21.7), PDF/A-2a wants private
/// characters explained.
#[must_use]
pub fn is_formless(c: char) -> bool {
    let code = u32::from(c);
    (c.is_control() && c != '\n' && c != '\t')
        || c == '\u{feff}'
        || code & 0xfffe == 0xfffe
        || (0xfdd0..=0xfdef).contains(&code)
        || (0xe000..=0xf8ff).contains(&code)
        || code >= 0xf_0000
}

/// The first text of a TOML file with a character that has no form.
fn formless(file: &Arc<File>) -> Option<Diagnostic> {
    // It stands there as it is, or as an escape; nearly no file has either.
    if !file.text.contains('\\') && !file.text.contains(is_formless) {
        return None;
    }
    let table = toml::de::DeTable::parse(&file.text).ok()?;
    let (span, sign) = in_table(table.get_ref())?;
    let cause = format!(
        "the text holds U+{:04X}, which can be neither drawn nor read",
        u32::from(sign)
    );
    Some(
        Diagnostic::error("bad-character", cause)
            .at(Place::new(file, span))
            .hint("take it out, or write the text anew"),
    )
}

fn in_table(table: &toml::de::DeTable<'_>) -> Option<(Range<usize>, char)> {
    // In the order of the file, not of the names.
    let mut values: Vec<_> = table.values().collect();
    values.sort_by_key(|value| value.span().start);
    values.into_iter().find_map(in_value)
}

fn in_value(value: &Spanned<toml::de::DeValue<'_>>) -> Option<(Range<usize>, char)> {
    match value.get_ref() {
        toml::de::DeValue::String(text) => {
            let sign = text.chars().find(|c| is_formless(*c))?;
            Some((value.span(), sign))
        }
        toml::de::DeValue::Array(values) => values.iter().find_map(in_value),
        toml::de::DeValue::Table(table) => in_table(table),
        toml::de::DeValue::Integer(_)
        | toml::de::DeValue::Float(_)
        | toml::de::DeValue::Boolean(_)
        | toml::de::DeValue::Datetime(_) => None,
    }
}

/// Whether somebody meant to write a day.
fn is_day(message: &str, written: Option<&str>) -> bool {
    let figures = |text: &str| text.starts_with(|c: char| c.is_ascii_digit()) && text.contains('/');
    message.contains("datetime") || message.contains("a date") || written.is_some_and(figures)
}

#[cfg(test)]
mod tests {
    use super::{key, quoted};

    #[test]
    fn what_is_quoted_is_read_as_it_was() {
        let hostile = "a \"b\" \\ 'c' \n\t\u{7f}\u{2028} [d] = # “è” ق";
        let text = format!(
            "{} = {}\n{} = \"\"",
            key(hostile),
            quoted(hostile),
            key("a-b_1")
        );
        let table: Result<toml::Table, _> = toml::from_str(&text);
        let table = table.unwrap_or_default();
        assert_eq!(table.get(hostile).and_then(|v| v.as_str()), Some(hostile));
        assert!(table.contains_key("a-b_1"));
    }
}
