//! Looks at messages as they are written, before anything is formatted: so that an error shows its
//! own line, in every variant, used or not.

use super::shape::{Shape, is_invisible};
use super::text::Mark;
use super::{Entry, MessageInfo, entry, place_of};
use crate::diagnostic::{Diagnostic, File};
use crate::source::is_formless;
use fluent_bundle::FluentResource;
use fluent_syntax::ast::{Expression, InlineExpression, Pattern, PatternElement};
use fluent_syntax::unicode::unescape_unicode_to_string;
use std::sync::Arc;

/// Every message and term of a resource with its place and its shape; marks that are wrong in any
/// variant are added to `diagnostics`.
pub(super) fn entries<'r>(
    file: &Arc<File>,
    resource: &'r FluentResource,
    diagnostics: &mut Vec<Diagnostic>,
) -> Vec<(Entry<'r>, MessageInfo)> {
    let mut found = Vec::new();
    for entry in resource.entries().filter_map(entry) {
        if let Some(pattern) = entry.value {
            let mut inspector = Inspector {
                file,
                resource,
                id: entry.id,
                diagnostics,
            };
            inspector.marks(pattern);
        }
        let info = MessageInfo {
            place: place_of(file, resource, entry.id),
            shape: Shape::new((file, resource), entry.value, entry.attributes),
            // Known when every file of the language is read.
            words: String::new(),
        };
        found.push((entry, info));
    }
    found
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
                    expression: Expression::Inline(InlineExpression::StringLiteral { value }),
                } => self.invisible(&unescape_unicode_to_string(value), value),
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

    /// Reports the first character that cannot be seen; `slice` is the same text as it is written.
    fn invisible(&mut self, text: &str, slice: &str) {
        let unseen = |c: char| is_invisible(c) || is_formless(c);
        if let Some((start, sign)) = text.char_indices().find(|(_, c)| unseen(*c)) {
            // An escape is longer than its character: then the whole literal is the place.
            let place = slice
                .get(start..start + sign.len_utf8())
                .filter(|there| there.starts_with(sign));
            self.report(
                place.unwrap_or(slice),
                format!(
                    "`{}` holds the invisible character U+{:04X}",
                    self.id, sign as u32
                ),
                "take it out: values are isolated by themselves".into(),
            );
        }
    }

    fn text<'t>(&mut self, value: &&'t str, open: &mut Option<(&'static str, &'t str)>) {
        self.invisible(value, value);
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
