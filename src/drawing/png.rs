//! PNG files to dots, and back.

use super::Bitmap;
use crate::diagnostic::Diagnostic;
use png::{
    BitDepth, ColorType, Decoder, DeflateCompression, Encoder, Filter, Limits, Transformations,
};
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

/// Dots of sRGB as a PNG file: with a palette where few colours are in it, and each value is then one
/// of sixteen; nobody sees a finer grey at the edge of a letter.
pub(super) fn write(width: u32, height: u32, colors: &[u8]) -> Vec<u8> {
    // A value as a four-bit number; times 17 it is a value again.
    let coarse = |value: u8| (u16::from(value) * 15 + 127) / 255;
    let mut places = vec![u16::MAX; 4096];
    let mut palette: Vec<u8> = Vec::new();
    let mut indices = Vec::with_capacity(colors.len() / 3);
    for dot in colors.chunks_exact(3) {
        let [red, green, blue] = [dot[0], dot[1], dot[2]].map(coarse);
        let place = &mut places[usize::from(red << 8 | green << 4 | blue)];
        if *place == u16::MAX {
            *place = (palette.len() / 3) as u16;
            palette.extend([red, green, blue].map(|value| (value * 17) as u8));
        }
        indices.push(*place as u8);
    }
    let mut file = Vec::new();
    let mut encoder = Encoder::new(&mut file, width, height);
    encoder.set_depth(BitDepth::Eight);
    encoder.set_deflate_compression(DeflateCompression::Level(6));
    let few = palette.len() <= 3 * 256;
    if few {
        encoder.set_color(ColorType::Indexed);
        encoder.set_palette(palette);
        encoder.set_filter(Filter::NoFilter);
    } else {
        encoder.set_color(ColorType::Rgb);
    }
    let dots = if few { &indices } else { colors };
    let written = encoder
        .write_header()
        .and_then(|mut writer| writer.write_image_data(dots));
    // Writing to memory fails only for dots that do not fill the picture.
    match written {
        Ok(()) => file,
        Err(_) => Vec::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_png_holds_the_dots_that_it_was_made_of() {
        let few: Vec<u8> = [0, 0, 255, 255, 0x66, 0x66]
            .map(|value| [value; 3])
            .concat();
        // More colours than a palette has.
        let many: Vec<u8> = (0..512_u16)
            .flat_map(|n| [n % 16 * 17, n / 16 % 16 * 17, n / 256 * 201])
            .map(|value| value as u8)
            .collect();
        for (width, height, colors) in [(3, 2, few), (256, 2, many)] {
            let read = read("dots.png", &write(width, height, &colors));
            let Ok(read) = read else {
                panic!("it is a PNG file");
            };
            assert_eq!((read.width, read.height), (width, height));
            assert_eq!(read.colors, colors);
        }
    }
}
