//! Drawings inside a page.

use crate::drawing::{Colors, Drawing};
use minijinja::Value;

/// A pictogram: in the ink of the text round it, in the dark too. The words say the same, so a
/// screen reader passes it by.
pub(super) fn drawn(pictogram: Option<&Drawing>) -> Option<Value> {
    let Drawing::Vector(vector) = pictogram? else {
        return None;
    };
    let svg = vector.to_svg(" class=\"pictogram\" aria-hidden=\"true\"", Colors::OfText);
    // Inside HTML the element needs no name space.
    let svg = svg.replacen(" xmlns=\"http://www.w3.org/2000/svg\"", "", 1);
    Some(Value::from_safe_string(svg))
}
