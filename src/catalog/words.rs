//! What a message says as it is written, on one line: what a person compares, and what is hashed to
//! see that a text has changed.
//!
//! Written here and not by fluent's serializer: the hashes stand in people's files, and must not
//! change when a crate writes its spaces another way.

use fluent_bundle::FluentResource;
use fluent_syntax::ast::{
    Attribute, CallArguments, Entry, Expression, InlineExpression, Pattern, PatternElement,
    VariantKey,
};
use std::collections::{BTreeMap, BTreeSet};

/// One message or term as it is written, and the names of those that it refers to; a term's name
/// begins with a hyphen.
#[derive(Debug, Default)]
pub(super) struct Written {
    words: String,
    refers: BTreeSet<String>,
}

/// Every message and term of a resource, by name.
pub(super) fn written(resource: &FluentResource) -> Vec<(String, Written)> {
    resource
        .entries()
        .filter_map(|entry| match entry {
            Entry::Message(message) => Some((
                message.id.name.to_owned(),
                Written::new(message.value.as_ref(), &message.attributes),
            )),
            Entry::Term(term) => Some((
                format!("-{}", term.id.name),
                Written::new(Some(&term.value), &term.attributes),
            )),
            Entry::Comment(_)
            | Entry::GroupComment(_)
            | Entry::ResourceComment(_)
            | Entry::Junk { .. } => None,
        })
        .collect()
}

/// The words of a message, and after them those of every term and message that it refers to: a term
/// that changes changes every message that holds it.
pub(super) fn whole(id: &str, all: &BTreeMap<String, Written>) -> String {
    let Some(own) = all.get(id) else {
        return String::new();
    };
    let mut words = own.words.clone();
    let mut seen = BTreeSet::from([id]);
    let mut next: Vec<&str> = own.refers.iter().rev().map(String::as_str).collect();
    while let Some(name) = next.pop() {
        if seen.insert(name)
            && let Some(other) = all.get(name)
        {
            words.push_str(" | ");
            words.push_str(name);
            words.push_str(" = ");
            words.push_str(&other.words);
            next.extend(other.refers.iter().rev().map(String::as_str));
        }
    }
    words
}

impl Written {
    fn new(value: Option<&Pattern<&str>>, attributes: &[Attribute<&str>]) -> Self {
        let mut written = Self::default();
        if let Some(pattern) = value {
            written.pattern(pattern);
        }
        for attribute in attributes {
            written.push([" .", attribute.id.name, " = "]);
            written.pattern(&attribute.value);
        }
        // Spaces and line ends of the file are one space; a no-break space is the writer's own.
        let parts = written.words.split([' ', '\n', '\r', '\t']);
        let parts: Vec<&str> = parts.filter(|part| !part.is_empty()).collect();
        written.words = parts.join(" ");
        written
    }

    fn push<const N: usize>(&mut self, parts: [&str; N]) {
        self.words.extend(parts);
    }

    fn pattern(&mut self, pattern: &Pattern<&str>) {
        for element in &pattern.elements {
            match element {
                PatternElement::TextElement { value } => self.push([value]),
                PatternElement::Placeable { expression } => self.placeable(expression),
            }
        }
    }

    fn placeable(&mut self, expression: &Expression<&str>) {
        self.push(["{ "]);
        match expression {
            Expression::Inline(inline) => self.inline(inline),
            Expression::Select { selector, variants } => {
                self.inline(selector);
                self.push([" ->"]);
                for variant in variants {
                    let (VariantKey::Identifier { name: key }
                    | VariantKey::NumberLiteral { value: key }) = &variant.key;
                    self.push([if variant.default { " *[" } else { " [" }, key, "] "]);
                    self.pattern(&variant.value);
                }
            }
        }
        self.push([" }"]);
    }

    fn inline(&mut self, inline: &InlineExpression<&str>) {
        match inline {
            InlineExpression::StringLiteral { value } => self.push(["\"", value, "\""]),
            InlineExpression::NumberLiteral { value } => self.push([value]),
            InlineExpression::VariableReference { id } => self.push(["$", id.name]),
            InlineExpression::FunctionReference { id, arguments } => {
                self.push([id.name]);
                self.arguments(arguments);
            }
            InlineExpression::MessageReference { id, attribute } => {
                self.refers.insert(id.name.to_owned());
                self.push([id.name]);
                if let Some(attribute) = attribute {
                    self.push([".", attribute.name]);
                }
            }
            InlineExpression::TermReference {
                id,
                attribute,
                arguments,
            } => {
                self.refers.insert(format!("-{}", id.name));
                self.push(["-", id.name]);
                if let Some(attribute) = attribute {
                    self.push([".", attribute.name]);
                }
                if let Some(arguments) = arguments {
                    self.arguments(arguments);
                }
            }
            InlineExpression::Placeable { expression } => self.placeable(expression),
        }
    }

    fn arguments(&mut self, call: &CallArguments<&str>) {
        self.push(["("]);
        for (index, argument) in call.positional.iter().enumerate() {
            self.push([if index == 0 { "" } else { ", " }]);
            self.inline(argument);
        }
        for (index, argument) in call.named.iter().enumerate() {
            let first = index == 0 && call.positional.is_empty();
            self.push([if first { "" } else { ", " }, argument.name.name, ": "]);
            self.inline(&argument.value);
        }
        self.push([")"]);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words(id: &str, text: &str) -> String {
        let resource = FluentResource::try_new(text.to_owned());
        let resource = resource.unwrap_or_else(|(resource, _)| resource);
        whole(id, &written(&resource).into_iter().collect())
    }

    #[test]
    fn spaces_and_line_ends_of_the_file_do_not_count() {
        let one = words("a", "a = Uno due { $tre }.\n");
        let two = words("a", "a =\n    Uno  due\n    { $tre }.\n");
        assert_eq!(one, "Uno due { $tre }.");
        assert_eq!(one, two);
    }

    #[test]
    fn a_no_break_space_counts() {
        assert_ne!(words("a", "a = 1 : 2\n"), words("a", "a = 1\u{a0}: 2\n"));
    }

    #[test]
    fn attributes_plurals_and_literals_are_words() {
        let text =
            "a = { $n ->\n    [one] { $n } foglio\n   *[other] { \"\" }fogli\n}\n    .title = T\n";
        assert_eq!(
            words("a", text),
            "{ $n -> [one] { $n } foglio *[other] { \"\" }fogli } .title = T"
        );
    }

    #[test]
    fn terms_and_messages_that_are_referred_to_are_words_however_far() {
        let text =
            "-x = ics { -y }\n-y = ipsilon\na = { -x(case: \"up\") } e { b }\nb = be { a }\n";
        assert_eq!(
            words("a", text),
            "{ -x(case: \"up\") } e { b } | -x = ics { -y } | -y = ipsilon | b = be { a }"
        );
    }
}
