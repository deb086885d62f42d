//! PNG files to dots.

use super::Bitmap;
use crate::diagnostic::Diagnostic;
use png::{ColorType, Decoder, Limits, Transformations};
use std::io::Cursor;

/// The most bytes of a file: it stands in every sheet and every page.
const MOST_BYTES: usize = 200_000;
/// The most dots of a side: 4000 are 30 cm on a good printer.
const MOST_DOTS: u32 = 4000;

pub(super) fn read(path: &str, file: &[u8]) -> Result<Bitmap, Diagnostic> {
    let refused = |cause: String, remedy: &str| {
        Diagnostic::error("bad-drawing", format!("`{path}` {cause}")).hint(remedy)
    };
    const SMALLER: &str = "save it smaller: about 500 dots wide are enough on paper";
    if file.len() > MOST_BYTES {
        let cause = format!("has {} bytes; the most is {MOST_BYTES}", file.len());
        return Err(refused(cause, SMALLER));
    }
    let broken = |error: png::DecodingError| {
        let cause = format!("cannot be read as PNG: {error}");
        refused(
            cause,
            "open it in a picture editor and save it as PNG again",
        )
    };
    let mut decoder = Decoder::new_with_limits(
        Cursor::new(file),
        Limits {
            bytes: 4 * (MOST_DOTS as usize) * (MOST_DOTS as usize),
        },
    );
    // Palettes, few bits and sixteen bits all become eight bits a colour.
    decoder.set_transformations(Transformations::EXPAND | Transformations::STRIP_16);
    let mut reader = decoder.read_info().map_err(broken)?;
    let (width, height) = (reader.info().width, reader.info().height);
    if width.max(height) > MOST_DOTS {
        let cause = format!("is {width} × {height} dots; the most is {MOST_DOTS} a side");
        return Err(refused(cause, SMALLER));
    }
    if reader.info().animation_control.is_some() {
        return Err(refused(
            "moves".into(),
            "paper does not: save one picture of it as PNG",
        ));
    }
    let size = reader.output_buffer_size().unwrap_or_default();
    let mut dots = vec![0; size];
    let frame = reader.next_frame(&mut dots).map_err(broken)?;
    dots.truncate(frame.buffer_size());
    // What stands after the picture is damaged, too, in a file that was cut off.
    reader.finish().map_err(broken)?;
    let (mut colors, mut alpha) = (Vec::new(), Vec::new());
    let channels = match frame.color_type {
        ColorType::Grayscale => 1,
        ColorType::GrayscaleAlpha => 2,
        ColorType::Rgb => 3,
        ColorType::Rgba => 4,
        ColorType::Indexed => {
            let cause = "keeps its palette".to_owned();
            return Err(refused(cause, "save it with full colours"));
        }
    };
    for dot in dots.chunks_exact(channels) {
        match dot {
            [grey] => colors.extend([*grey; 3]),
            [grey, opacity] => {
                colors.extend([*grey; 3]);
                alpha.push(*opacity);
            }
            [red, green, blue] => colors.extend([*red, *green, *blue]),
            [red, green, blue, opacity] => {
                colors.extend([*red, *green, *blue]);
                alpha.push(*opacity);
            }
            _ => {}
        }
    }
    let opaque = alpha.iter().all(|value| *value == 255);
    Ok(Bitmap {
        width,
        height,
        colors,
        alpha: (!opaque).then_some(alpha),
        file: file.to_vec(),
    })
}
