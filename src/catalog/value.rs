//! Values that sentences are given: facts, already formatted for the language.

use super::{Shape, text};
use crate::language::Tag;
use fluent_bundle::{FluentArgs, FluentValue};
use std::collections::BTreeMap;

/// What stands in a sentence in the place of a value that must not be printed: a line to write on by
/// hand. Every font of the project draws U+005F, and joins it to the next.
pub const BLANK: &str = "__________";

/// One value as a message receives it.
#[derive(Clone, Debug, PartialEq)]
pub enum Value {
    /// A number of prose: it selects plural forms and takes the language's digits.
    Number(f64),
    /// A value that must stand unbroken: phone, e-mail, web address, time, date, sum, law.
    Fixed {
        /// What is printed.
        text: String,
        /// Where it leads: a `tel:`, `mailto:` or `https:` address.
        link: Option<String>,
        /// Its language, where that is not the sentence's: a law reference is Italian.
        language: Option<Tag>,
        /// Whether it runs left to right whatever the language; a date in words does not.
        left_to_right: bool,
    },
    /// A proper name that stands as it is: isolated, but free to break over lines.
    Name {
        /// What is printed; it holds a letter, so that no number is taken for it.
        text: String,
        /// The language of the name.
        language: Tag,
    },
    /// A value that no longer holds: `BLANK` in its place. It is no number: where one chooses a
    /// plural form, the form that Fluent takes when no other fits stands round it.
    Blank,
}

/// The values of a leaflet, by the name of the fact.
#[derive(Clone, Debug, Default)]
pub struct Values(BTreeMap<String, Value>);

impl Values {
    /// Adds a value, or puts it in the place of an earlier one.
    pub fn set(&mut self, name: impl Into<String>, value: Value) {
        self.0.insert(name.into(), value);
    }

    /// The same values and one more.
    #[must_use]
    pub fn with(&self, name: &str, value: Value) -> Self {
        let mut values = self.clone();
        values.set(name, value);
        values
    }

    /// The names, sorted.
    pub fn names(&self) -> impl Iterator<Item = &str> {
        self.0.keys().map(String::as_str)
    }

    /// The fixed value that prints this text.
    pub(super) fn find(&self, printed: &str) -> Option<&Value> {
        self.0
            .values()
            .find(|value| matches!(value, Value::Fixed { text, .. } if text == printed))
    }

    /// The language of the name that prints this text.
    pub(super) fn name(&self, printed: &str) -> Option<&Tag> {
        self.0.values().find_map(|value| match value {
            Value::Name { text, language } if text == printed => Some(language),
            Value::Name { .. } | Value::Fixed { .. } | Value::Number(_) | Value::Blank => None,
        })
    }

    /// The value of a name.
    #[must_use]
    pub fn get(&self, name: &str) -> Option<&Value> {
        self.0.get(name)
    }

    /// The values that a message of this shape may ask for, as Fluent takes them.
    pub(super) fn arguments(&self, shape: &Shape) -> FluentArgs<'_> {
        // What another message says may hold other variables; a term sees none.
        let all = !shape.messages.is_empty();
        self.0
            .iter()
            .filter(|(name, _)| all || shape.variables.contains(*name))
            .map(|(name, value)| {
                let value = match value {
                    Value::Number(number) => FluentValue::from(*number),
                    Value::Fixed {
                        text,
                        left_to_right,
                        ..
                    } => {
                        let open = if *left_to_right {
                            text::LEFT_TO_RIGHT
                        } else {
                            text::OWN_DIRECTION
                        };
                        FluentValue::from(format!("{open}{text}{}", text::CLOSE))
                    }
                    Value::Blank => {
                        FluentValue::from(format!("{}{BLANK}{}", text::LEFT_TO_RIGHT, text::CLOSE))
                    }
                    // Out of Fluent a name looks like a number; `Values::name` tells them apart.
                    Value::Name { text, .. } => {
                        FluentValue::from(format!("{}{text}{}", text::NUMBER, text::CLOSE))
                    }
                };
                (name.as_str(), value)
            })
            .collect()
    }
}
