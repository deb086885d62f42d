//! Values for one person alone, on the lines of a slip.
//!
//! They come after everything else is resolved: the mark at the foot is that of the form, and tells
//! nothing of them.

use super::{Block, Document};
use crate::catalog::{Text, Value};
use crate::language::{Direction, Language};
use crate::template::{FactKind, FieldValue, Slip};

use super::facts::fact_value;

/// Puts the values of a slip on the lines of its fields; a field without a value keeps its line to
/// write on.
pub fn fill(document: &mut Document, slip: &Slip, language: &Language) {
    for block in &mut document.blocks {
        let Block::Slip { fields, rows } = block else {
            continue;
        };
        for (field, row) in fields.iter().zip(rows) {
            row.value = slip.get(field).map(|value| text(value, language));
        }
    }
}

/// Takes the values of some fields out again: their lines stay to write on.
pub fn clear(document: &mut Document, names: &[String]) {
    for block in &mut document.blocks {
        let Block::Slip { fields, rows } = block else {
            continue;
        };
        for (field, row) in fields.iter().zip(rows) {
            if names.contains(field) {
                row.value = None;
            }
        }
    }
}

fn text(value: &FieldValue, language: &Language) -> Text {
    let value = match value {
        FieldValue::Date(date) => Value::Fixed {
            text: language.date_and_weekday(*date),
            link: None,
            language: None,
            left_to_right: language.direction == Direction::LeftToRight,
        },
        FieldValue::Time(time) => fact_value(FactKind::Time, time),
        FieldValue::Phone(number) => fact_value(FactKind::Phone, number),
        // Nobody knows of which language a name is: to claim none is the truth.
        FieldValue::Text(words) => return Text::foreign(words, &language.tag, language),
    };
    Text::value(&value, language)
}
