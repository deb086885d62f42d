//! Streams are deflated, each whole (ISO 32000-1, 7.4.4).

use libdeflater::{CompressionLvl, Compressor};
use std::cell::RefCell;

thread_local! {
    /// A compressor's tables are larger than most streams: each thread makes them once.
    static COMPRESSOR: RefCell<Compressor> = RefCell::new(Compressor::new(CompressionLvl::default()));
}

/// The data with a zlib header, as `FlateDecode` reads it.
pub(super) fn deflate(data: &[u8]) -> Vec<u8> {
    COMPRESSOR.with_borrow_mut(|compressor| {
        let mut deflated = vec![0; compressor.zlib_compress_bound(data.len())];
        // The bound is never too small, so this cannot fail; an empty stream would be seen at once.
        let length = compressor.zlib_compress(data, &mut deflated).unwrap_or(0);
        deflated.truncate(length);
        deflated
    })
}
