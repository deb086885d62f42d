//! Facts become values: formatted for the language, linked, ready to be isolated.

use crate::catalog::{Value, Values};
use crate::language::{Direction, Language, Tag};
use crate::source::Date;
use crate::template::{FactKind, FactValue, Facts, Office};

/// Every fact as a message of this language receives it, by name; a blank for one that no longer
/// holds on this day.
#[must_use]
pub fn values(facts: &Facts, language: &Language, day: Option<Date>) -> Values {
    let mut values = Values::default();
    for (name, fact) in &facts.0 {
        if fact.expired(day) {
            values.set(name, Value::Blank);
            continue;
        }
        let value = match &fact.value {
            FactValue::Text(text) if fact.kind == FactKind::Name => Value::Name {
                text: text.clone(),
                language: fact.language.clone(),
            },
            FactValue::Text(text) => fact_value(fact.kind, text),
            FactValue::Date(date) => Value::Fixed {
                text: language.date(*date),
                link: None,
                language: None,
                left_to_right: language.direction == Direction::LeftToRight,
            },
            FactValue::Number(number) => match fact.kind {
                FactKind::Amount => fixed(language.amount(*number), None, None),
                FactKind::Number
                | FactKind::Phone
                | FactKind::Email
                | FactKind::Web
                | FactKind::Law
                | FactKind::Time
                | FactKind::TimeRange
                | FactKind::Date
                | FactKind::Name => Value::Number(*number),
            },
        };
        values.set(name, value);
    }
    values
}

/// The variable by which a sentence names the office's phone number.
pub const OFFICE_PHONE: &str = "office-phone";

/// The office's phone number, or its mobile one; a line to write on if it has none.
pub(super) fn office_phone(office: &Office) -> Value {
    let number = office.phone.as_ref().or(office.mobile.as_ref());
    number.map_or(Value::Blank, |number| {
        fact_value(FactKind::Phone, number.get_ref())
    })
}

/// A value that is printed as it is written: the same in every language, left to right.
///
/// Its spaces become no-break spaces, the hyphen between two times an en dash, and a phone number,
/// an e-mail or a web address leads where it says.
#[must_use]
pub fn fact_value(kind: FactKind, text: &str) -> Value {
    let unbroken = text.replace(' ', "\u{a0}");
    match kind {
        FactKind::Phone => {
            let dialled: String = text
                .chars()
                .filter(|c| c.is_ascii_digit() || *c == '+')
                .collect();
            fixed(unbroken, Some(format!("tel:{dialled}")), None)
        }
        FactKind::Email => fixed(unbroken, Some(format!("mailto:{text}")), None),
        FactKind::Web => {
            let shown = text
                .strip_prefix("https://")
                .unwrap_or(text)
                .trim_end_matches('/');
            fixed(shown.to_owned(), Some(text.to_owned()), None)
        }
        FactKind::Law => fixed(unbroken, None, Some(Tag::source())),
        FactKind::Name => Value::Name {
            text: text.to_owned(),
            language: Tag::source(),
        },
        FactKind::TimeRange => fixed(unbroken.replace('-', "–"), None, None),
        FactKind::Time | FactKind::Date | FactKind::Amount | FactKind::Number => {
            fixed(unbroken, None, None)
        }
    }
}

fn fixed(text: String, link: Option<String>, language: Option<Tag>) -> Value {
    Value::Fixed {
        text,
        link,
        language,
        left_to_right: true,
    }
}
