//! What several tests share.

#![allow(clippy::unwrap_used, reason = "a test may stop")]

use std::path::Path;

/// Copies a folder of the project; fonts are linked, where the file system can.
pub(crate) fn copy(from: &Path, to: &Path) {
    std::fs::create_dir_all(to).unwrap();
    for entry in std::fs::read_dir(from).unwrap() {
        let (from, to) = {
            let entry = entry.unwrap();
            (entry.path(), to.join(entry.file_name()))
        };
        if from.is_dir() {
            copy(&from, &to);
        } else if from.extension().is_none_or(|end| end != "ttf")
            || std::fs::hard_link(&from, &to).is_err()
        {
            std::fs::copy(&from, &to).unwrap();
        }
    }
}

/// The beginning of a recording, which is all that is looked at.
#[allow(dead_code, reason = "not every test plays one")]
pub(crate) fn opus() -> Vec<u8> {
    let mut bytes = b"OggS\0\x02".to_vec();
    bytes.extend([0; 20]);
    bytes.extend([1, 19]);
    bytes.extend(b"OpusHead\x01\x01\x38\x01\x80\xbb\0\0\0\0\0");
    bytes
}
