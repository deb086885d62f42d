//! Drawings inside a page.

use super::inline::escape;
use crate::document::Code;
use crate::drawing::{Colors, Drawing};
use base64::{Engine as _, engine::general_purpose::STANDARD};
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

/// A logo as an address that holds it whole: nothing is asked of anybody. An SVG is written anew, so
/// that no script of its file comes along.
pub(super) fn address(drawing: &Drawing) -> String {
    match drawing {
        Drawing::Vector(vector) => {
            let size = format!(" width=\"{}\" height=\"{}\"", vector.width, vector.height);
            let svg = vector.to_svg(&size, Colors::Own);
            format!("data:image/svg+xml;base64,{}", STANDARD.encode(svg))
        }
        Drawing::Bitmap(bitmap) => {
            format!("data:image/png;base64,{}", STANDARD.encode(&bitmap.file))
        }
    }
}

/// Inside HTML the element needs no name space.
fn inside(svg: &str) -> Value {
    Value::from_safe_string(svg.replacen(" xmlns=\"http://www.w3.org/2000/svg\"", "", 1))
}
