//! How a message is built, apart from its wording: what a translation must have in common with the
//! Italian, and where in the file its words stand. Seen once, when the file is read.

use super::text::Mark;
use super::{is_isolate, place_of};
use crate::diagnostic::{File, Place};
use fluent_bundle::FluentResource;
use fluent_syntax::ast::{
    Attribute, CallArguments, Expression, InlineExpression, Pattern, PatternElement, VariantKey,
};
use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;
use std::sync::Arc;

/// How one message or term is built.
#[derive(Debug, Clone, Default)]
pub struct Shape {
    /// The variables that its value uses, in any variant, to print them or to choose by them.
    pub variables: BTreeSet<String>,
    /// The variables that it prints outside its variants.
    pub printed: BTreeSet<String>,
    /// The terms that it refers to, without their hyphen.
    pub terms: BTreeSet<String>,
    /// The messages that it refers to.
    pub messages: BTreeSet<String>,
    /// The names of its attributes, and where they stand.
    pub attributes: BTreeMap<String, Place>,
    /// How often each mark is opened, `strong` and `i`, in the variants that have most of them.
    pub marks: BTreeMap<&'static str, usize>,
    /// Where it chooses between variants, in order.
    pub selects: Vec<Select>,
    /// The words of its value, in order, in every variant.
    pub stretches: Vec<Stretch>,
}

/// A choice between variants.
#[derive(Debug, Clone)]
pub struct Select {
    /// The variable that decides; none for a term or a function.
    pub variable: Option<String>,
    /// The variants in order.
    pub variants: Vec<Variant>,
}

/// One variant of a choice.
#[derive(Debug, Clone)]
pub struct Variant {
    /// Its key: a word such as `few`, or a number.
    pub key: String,
    /// Whether the key is a number.
    pub number: bool,
    /// Whether it is taken when no other is.
    pub default: bool,
    /// The variables that it prints.
    pub printed: BTreeSet<String>,
    /// Where its key stands.
    pub place: Place,
}

/// Words that stand together in the file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Stretch {
    /// Bytes of the file.
    pub range: Range<usize>,
    /// Whether they stand in `<i>`: an Italian word beside its translation.
    pub italian: bool,
}

/// Whether a character cannot be seen and turns or splits text. U+200C and U+200D stay: Persian and
/// Bengali spell with them.
#[must_use]
pub fn is_invisible(c: char) -> bool {
    is_isolate(c)
        || matches!(
            c,
            '\u{ad}' | '\u{61c}' | '\u{200b}' | '\u{200e}' | '\u{200f}' | '\u{202a}'
                ..='\u{202e}' | '\u{2060}' | '\u{feff}'
        )
}

impl Shape {
    /// The variables that it prints, in any variant.
    #[must_use]
    pub fn shown(&self) -> BTreeSet<&str> {
        let variants = self.selects.iter().flat_map(|select| &select.variants);
        let inside = variants.flat_map(|variant| &variant.printed);
        self.printed
            .iter()
            .chain(inside)
            .map(String::as_str)
            .collect()
    }

    /// Looks at one entry of a resource.
    pub(super) fn new(
        (file, resource): (&Arc<File>, &FluentResource),
        value: Option<&Pattern<&str>>,
        attributes: &[Attribute<&str>],
    ) -> Self {
        let mut walker = Walker {
            file,
            resource,
            shape: Self::default(),
            italian: false,
        };
        if let Some(pattern) = value {
            let marks = walker.pattern(pattern);
            walker.shape.marks = marks;
        }
        let named = attributes.iter().map(|attribute| {
            let place = place_of(file, resource, attribute.id.name);
            (attribute.id.name.to_owned(), place)
        });
        walker.shape.attributes = named.collect();
        walker.shape
    }
}

type Marks = BTreeMap<&'static str, usize>;

struct Walker<'a> {
    file: &'a Arc<File>,
    resource: &'a FluentResource,
    shape: Shape,
    /// Inside `<i>`.
    italian: bool,
}

impl Walker<'_> {
    fn pattern(&mut self, pattern: &Pattern<&str>) -> Marks {
        let mut marks = Marks::new();
        for element in &pattern.elements {
            let more = match element {
                PatternElement::TextElement { value } => self.text(value),
                PatternElement::Placeable { expression } => self.expression(expression),
            };
            more.into_iter()
                .for_each(|(name, count)| *marks.entry(name).or_default() += count);
        }
        self.italian = false;
        marks
    }

    /// Cuts a text at its marks.
    fn text(&mut self, text: &str) -> Marks {
        let mut marks = Marks::new();
        let mut rest = text;
        while let Some(at) = rest.find('<') {
            self.stretch(&rest[..at]);
            // What is wrong with a mark is said elsewhere.
            let Ok(mark) = Mark::read(&rest[at..], "") else {
                rest = &rest[at + 1..];
                continue;
            };
            if mark.name == "i" {
                self.italian = !mark.closes;
            }
            if !mark.closes {
                *marks.entry(mark.name).or_default() += 1;
            }
            rest = &rest[at + mark.length..];
        }
        self.stretch(rest);
        marks
    }

    fn stretch(&mut self, words: &str) {
        if !words.is_empty() {
            let range = place_of(self.file, self.resource, words).range;
            self.shape.stretches.push(Stretch {
                range,
                italian: self.italian,
            });
        }
    }

    fn expression(&mut self, expression: &Expression<&str>) -> Marks {
        let (selector, variants) = match expression {
            Expression::Inline(inline) => return self.inline(inline),
            Expression::Select { selector, variants } => (selector, variants),
        };
        // What only chooses is not printed.
        let before = self.shape.printed.clone();
        self.inline(selector);
        self.shape.printed = before;
        let variable = match selector {
            InlineExpression::VariableReference { id } => Some(id.name.to_owned()),
            InlineExpression::FunctionReference { arguments, .. } => {
                arguments.positional.first().and_then(|first| match first {
                    InlineExpression::VariableReference { id } => Some(id.name.to_owned()),
                    _ => None,
                })
            }
            _ => None,
        };
        let mut most = Marks::new();
        let mut seen = Vec::new();
        for variant in variants {
            let before = std::mem::take(&mut self.shape.printed);
            let marks = self.pattern(&variant.value);
            let own = std::mem::replace(&mut self.shape.printed, before);
            for (name, count) in marks {
                let known = most.entry(name).or_default();
                *known = count.max(*known);
            }
            let (key, number) = match &variant.key {
                VariantKey::Identifier { name } => (*name, false),
                VariantKey::NumberLiteral { value } => (*value, true),
            };
            seen.push(Variant {
                key: key.to_owned(),
                number,
                default: variant.default,
                printed: own,
                place: place_of(self.file, self.resource, key),
            });
        }
        self.shape.selects.push(Select {
            variable,
            variants: seen,
        });
        most
    }

    fn inline(&mut self, inline: &InlineExpression<&str>) -> Marks {
        match inline {
            // A figure is one in brackets, too; the figures of an escape are not.
            InlineExpression::StringLiteral { value }
            | InlineExpression::NumberLiteral { value } => {
                if !value.contains('\\') && value.contains(|c: char| c.is_ascii_digit()) {
                    self.stretch(value);
                }
            }
            InlineExpression::VariableReference { id } => {
                self.shape.variables.insert(id.name.to_owned());
                self.shape.printed.insert(id.name.to_owned());
            }
            InlineExpression::FunctionReference { arguments, .. } => self.arguments(arguments),
            InlineExpression::MessageReference { id, .. } => {
                self.shape.messages.insert(id.name.to_owned());
            }
            InlineExpression::TermReference { id, arguments, .. } => {
                self.shape.terms.insert(id.name.to_owned());
                if let Some(arguments) = arguments {
                    self.arguments(arguments);
                }
            }
            InlineExpression::Placeable { expression } => return self.expression(expression),
        }
        Marks::new()
    }

    fn arguments(&mut self, call: &CallArguments<&str>) {
        for argument in &call.positional {
            self.inline(argument);
        }
    }
}
