//! Streams are deflated, each whole (ISO 32000-1, 7.4.4).

use libdeflater::{CompressionLvl, Compressor};
use std::cell::RefCell;

/// What a stream holds, and how hard it is worth trying.
#[derive(Clone, Copy, Debug)]
pub(super) enum Holds {
    /// Operators, objects, maps: they shrink to a third. Level 5 would win 1 to 2.5 % of a file.
    Text,
    /// Outlines: trying harder takes twice as long for 4 % of their bytes.
    Font,
}

thread_local! {
    /// A compressor's tables are larger than most streams: each thread makes them once.
    static TEXT: RefCell<Compressor> = RefCell::new(Compressor::new(CompressionLvl::new(3).unwrap_or_default()));
    static FONT: RefCell<Compressor> = RefCell::new(Compressor::new(CompressionLvl::new(1).unwrap_or_default()));
}

/// The data with a zlib header, as `FlateDecode` reads it.
pub(super) fn deflate(data: &[u8], holds: Holds) -> Vec<u8> {
    let compressor = match holds {
        Holds::Text => &TEXT,
        Holds::Font => &FONT,
    };
    compressor.with_borrow_mut(|compressor| {
        let mut deflated = vec![0; compressor.zlib_compress_bound(data.len())];
        // The bound is never too small, so this cannot fail; an empty stream would be seen at once.
        let length = compressor.zlib_compress(data, &mut deflated).unwrap_or(0);
        deflated.truncate(length);
        deflated
    })
}
