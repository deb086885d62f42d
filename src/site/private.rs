//! One file that nobody else may read.

use super::unwritable;
use crate::diagnostic::Diagnostic;
use std::fs::OpenOptions;
use std::io::Write as _;
use std::path::Path;

/// Writes one file for its owner's eyes: aside first, in a new file that nobody else may read, and
/// then in its place. What is no file (a device, a pipe) is written to as it is; a link is followed.
///
/// On Windows the rights of the folder hold, as for every file.
///
/// # Errors
/// When it cannot be written.
pub fn write_private(path: &Path, bytes: &[u8]) -> Result<(), Diagnostic> {
    let target = std::fs::canonicalize(path).unwrap_or_else(|_| path.to_owned());
    let wrong = |error: &std::io::Error| unwritable(path, error);
    match std::fs::metadata(&target) {
        Ok(about) if about.is_dir() => {
            return Err(wrong(&std::io::ErrorKind::IsADirectory.into()));
        }
        Ok(about) if !about.is_file() => {
            return std::fs::write(&target, bytes).map_err(|error| wrong(&error));
        }
        Ok(_) | Err(_) => {}
    }
    let name = target.file_name().unwrap_or_default().to_string_lossy();
    let aside = target.with_file_name(format!(".{name}.{}.part", std::process::id()));
    let mut options = OpenOptions::new();
    // A file that lies there already may be somebody else's, or lead elsewhere.
    options.write(true).create_new(true);
    #[cfg(unix)]
    {
        use std::os::unix::fs::OpenOptionsExt as _;
        options.mode(0o600);
    }
    let mut file = options.open(&aside).map_err(|error| wrong(&error))?;
    let written = file
        .write_all(bytes)
        .and_then(|()| std::fs::rename(&aside, &target));
    written.map_err(|error| {
        // It holds a part of what must not lie about.
        let _ = std::fs::remove_file(&aside);
        wrong(&error)
    })
}
