//! Drawings inside a page.

use super::inline::escape;
use crate::document::Code;
use crate::drawing::{Colors, Drawing};
use minijinja::Value;

/// A pictogram: in the ink of the text round it, in the dark too. The words say the same, so a
/// screen reader passes it by.
pub(super) fn drawn(pictogram: Option<&Drawing>) -> Option<Value> {
    let Drawing::Vector(vector) = pictogram? else {
        return None;
    };
    let svg = vector.to_svg(" class=\"pictogram\" aria-hidden=\"true\"", Colors::OfText);
    Some(inside(&svg))
}

/// A QR code, with its words for those who do not see it.
pub(super) fn symbol(code: &Code) -> Option<Value> {
    let Drawing::Vector(vector) = code.symbol.as_ref() else {
        return None;
    };
    let words = escape(&code.alternative.characters());
    let svg = vector.to_svg(
        &format!(" role=\"img\" aria-label=\"{words}\""),
        Colors::Own,
    );
    Some(inside(&svg))
}

/// Inside HTML the element needs no name space.
fn inside(svg: &str) -> Value {
    Value::from_safe_string(svg.replacen(" xmlns=\"http://www.w3.org/2000/svg\"", "", 1))
}
