//! Looks at messages as they are written, before anything is formatted: so that an error shows its
//! own line, in every variant, used or not.

use super::text::Mark;
use super::{MessageInfo, is_isolate, named, place_of};
use crate::diagnostic::{Diagnostic, File};
use fluent_bundle::FluentResource;
use fluent_syntax::ast::{CallArguments, Expression, InlineExpression, Pattern, PatternElement};
use std::collections::BTreeSet;
use std::sync::Arc;

/// Every message of a resource with its place and variables; marks that are wrong in any variant
/// are added to `diagnostics`.
pub(super) fn messages(
    file: &Arc<File>,
    resource: &FluentResource,
    diagnostics: &mut Vec<Diagnostic>,
) -> Vec<(String, MessageInfo)> {
    let mut found = Vec::new();
    for (id, value) in resource.entries().filter_map(named) {
        let mut seen = BTreeSet::new();
        if let Some(pattern) = value {
            variables(pattern, &mut seen);
            let mut inspector = Inspector {
                file,
                resource,
                id,
                diagnostics,
            };
            inspector.marks(pattern);
        }
        let place = place_of(file, resource, id);
        found.push((
            id.to_owned(),
            MessageInfo {
                place,
                variables: seen,
                // Known when every file of the language is read.
                words: String::new(),
            },
        ));
    }
    found
}

/// Adds the variables that a pattern uses, in any variant.
pub fn variables(pattern: &Pattern<&str>, seen: &mut BTreeSet<String>) {
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { .. } => {}
            PatternElement::Placeable {
                expression: Expression::Inline(inline),
            } => {
                inline_variables(inline, seen);
            }
            PatternElement::Placeable {
                expression: Expression::Select { selector, variants },
            } => {
                inline_variables(selector, seen);
                variants
                    .iter()
                    .for_each(|variant| variables(&variant.value, seen));
            }
        }
    }
}

fn inline_variables(inline: &InlineExpression<&str>, seen: &mut BTreeSet<String>) {
    let mut arguments = |call: &CallArguments<&str>| {
        call.positional
            .iter()
            .for_each(|argument| inline_variables(argument, seen));
    };
    match inline {
        InlineExpression::FunctionReference {
            arguments: call, ..
        } => arguments(call),
        InlineExpression::TermReference {
            arguments: Some(call),
            ..
        } => arguments(call),
        InlineExpression::VariableReference { id } => {
            seen.insert(id.name.to_owned());
        }
        InlineExpression::Placeable { expression } => match expression.as_ref() {
            Expression::Inline(inline) => inline_variables(inline, seen),
            Expression::Select { selector, variants } => {
                inline_variables(selector, seen);
                variants
                    .iter()
                    .for_each(|variant| variables(&variant.value, seen));
            }
        },
        InlineExpression::StringLiteral { .. }
        | InlineExpression::NumberLiteral { .. }
        | InlineExpression::MessageReference { .. }
        | InlineExpression::TermReference {
            arguments: None, ..
        } => {}
    }
}

/// Signs that turn or split text and cannot be seen. U+200C and U+200D stay: Persian and Bengali
/// spell with them.
fn is_invisible(c: char) -> bool {
    is_isolate(c)
        || matches!(
            c,
            '\u{ad}' | '\u{61c}' | '\u{200b}' | '\u{200e}' | '\u{200f}' | '\u{202a}'
                ..='\u{202e}' | '\u{2060}' | '\u{feff}'
        )
}

struct Inspector<'a> {
    file: &'a Arc<File>,
    resource: &'a FluentResource,
    id: &'a str,
    diagnostics: &'a mut Vec<Diagnostic>,
}

impl Inspector<'_> {
    /// Follows the marks through one pattern; each variant of a select must be whole in itself.
    fn marks(&mut self, pattern: &Pattern<&str>) {
        let mut open: Option<(&'static str, &str)> = None;
        for element in &pattern.elements {
            match element {
                PatternElement::TextElement { value } => self.text(value, &mut open),
                PatternElement::Placeable {
                    expression: Expression::Select { variants, .. },
                } => {
                    variants
                        .iter()
                        .for_each(|variant| self.marks(&variant.value));
                }
                PatternElement::Placeable {
                    expression: Expression::Inline(_),
                } => {}
            }
        }
        if let Some((name, at)) = open {
            self.report(
                at,
                format!("`{}` does not close `<{name}>`", self.id),
                format!("write `</{name}>` where it ends"),
            );
        }
    }

    fn text<'t>(&mut self, value: &&'t str, open: &mut Option<(&'static str, &'t str)>) {
        if let Some((start, sign)) = value.char_indices().find(|(_, c)| is_invisible(*c)) {
            self.report(
                &value[start..start + sign.len_utf8()],
                format!(
                    "`{}` holds the invisible character U+{:04X}",
                    self.id, sign as u32
                ),
                "take it out: values are isolated by themselves".into(),
            );
        }
        let mut rest: &'t str = value;
        while let Some(start) = rest.find('<') {
            rest = &rest[start..];
            let mark = match Mark::read(rest, self.id) {
                Ok(mark) => mark,
                Err(found) => {
                    let end = rest.find('>').map_or(1, |end| end + 1);
                    self.diagnostics.push(found.at(place_of(
                        self.file,
                        self.resource,
                        &rest[..end],
                    )));
                    rest = &rest[1..];
                    continue;
                }
            };
            let slice = &rest[..mark.length];
            match (*open, mark.closes) {
                (None, false) => *open = Some((mark.name, slice)),
                (Some((name, _)), true) if name == mark.name => *open = None,
                (Some((name, _)), _) => {
                    self.report(
                        slice,
                        format!("`{}` has another mark before `<{name}>` is closed", self.id),
                        format!("write `</{name}>` first; marks do not nest"),
                    );
                    *open = None;
                }
                (None, true) => self.report(
                    slice,
                    format!("`{}` closes `</{}>`, which is not open", self.id, mark.name),
                    format!("write `<{}>` where it begins", mark.name),
                ),
            }
            rest = &rest[mark.length..];
        }
    }

    fn report(&mut self, slice: &str, cause: String, remedy: String) {
        let place = place_of(self.file, self.resource, slice);
        self.diagnostics
            .push(Diagnostic::error("bad-mark", cause).at(place).hint(remedy));
    }
}
