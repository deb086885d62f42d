//! The folder with `locales`, `templates` and `fonts`, or the copy of it inside the program.
//!
//! In: a path, or none. Out: bytes and names. The only room that reads files.

mod strict;

pub use strict::{Date, Spanned, is_formless, key, parse, quoted};

use crate::diagnostic::{Diagnostic, File};
use include_dir::{Dir, DirEntry, include_dir};
use std::borrow::Cow;
use std::path::{Path, PathBuf};
use std::sync::Arc;

static LOCALES: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/locales");
static TEMPLATES: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/templates");
static FONTS: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/fonts");

/// The three folders that make an installation.
pub const FOLDERS: [&str; 3] = ["locales", "templates", "fonts"];

/// Where leaflets, translations and fonts are read from.
///
/// Paths are relative to the root and use forward slashes on every system.
#[derive(Clone, Debug)]
pub enum Source {
    /// A folder on disk.
    Folder(PathBuf),
    /// The copy made when the program was built.
    Embedded,
    /// Files held in memory, by path; for tests of small cases.
    Memory(Arc<std::collections::BTreeMap<String, Vec<u8>>>),
}

impl Source {
    /// Opens the folder that was asked for; without one, the current folder if it has all three
    /// parts, else the copy inside the program.
    ///
    /// # Errors
    /// When the folder that was asked for lacks one of the three parts.
    pub fn open(root: Option<&Path>) -> Result<Self, Diagnostic> {
        match root {
            Some(root) => match FOLDERS.iter().find(|part| !root.join(part).is_dir()) {
                None => Ok(Self::Folder(root.to_owned())),
                Some(part) => Err(Diagnostic::error(
                    "no-root",
                    format!("`{}` has no folder `{part}`", root.display()),
                )
                .hint("name with --root the folder that holds `locales`, `templates` and `fonts`")),
            },
            None if FOLDERS.iter().all(|part| Path::new(part).is_dir()) => {
                Ok(Self::Folder(PathBuf::from(".")))
            }
            None => Ok(Self::Embedded),
        }
    }

    /// The folder on disk, if it is one: what can be changed.
    ///
    /// # Errors
    /// When the files are those inside the program.
    pub fn folder(&self) -> Result<&Path, Diagnostic> {
        match self {
            Self::Folder(root) => Ok(root),
            Self::Embedded | Self::Memory(_) => Err(Diagnostic::error(
                "no-folder",
                "what is inside the program cannot be changed",
            )
            .hint("name with --root a folder that holds `locales`, `templates` and `fonts`")),
        }
    }

    /// The bytes of a file; those inside the program are not copied.
    ///
    /// # Errors
    /// When the file is not there or cannot be read.
    pub fn read(&self, path: &str) -> Result<Cow<'static, [u8]>, Diagnostic> {
        let missing = |cause: String| {
            Diagnostic::error("unreadable-file", format!("cannot read `{path}`: {cause}"))
                .hint("put the file back, or correct the name that leads to it")
        };
        match self {
            Self::Folder(root) => std::fs::read(root.join(path))
                .map(Cow::Owned)
                .map_err(|e| missing(e.to_string())),
            Self::Embedded => embedded(path)
                .and_then(|(dir, _)| dir.get_file(path_inside(path)))
                .map(|file| Cow::Borrowed(file.contents()))
                .ok_or_else(|| missing("it is not in the program".into())),
            Self::Memory(files) => files
                .get(path)
                .map(|bytes| Cow::Owned(bytes.clone()))
                .ok_or_else(|| missing("no such file".into())),
        }
    }

    /// A text file, with its line ends made `\n` and a byte-order mark taken off.
    ///
    /// # Errors
    /// When the file cannot be read or is not UTF-8.
    pub fn read_text(&self, path: &str) -> Result<Arc<File>, Diagnostic> {
        let bytes = self.read(path)?;
        match std::str::from_utf8(&bytes) {
            Ok(text) => {
                let text = text
                    .strip_prefix('\u{feff}')
                    .unwrap_or(text)
                    .replace("\r\n", "\n");
                Ok(Arc::new(File {
                    path: path.to_owned(),
                    text,
                }))
            }
            Err(error) => {
                let line = bytes[..error.valid_up_to()]
                    .iter()
                    .filter(|b| **b == b'\n')
                    .count()
                    + 1;
                Err(Diagnostic::error(
                    "not-utf8",
                    format!(
                        "`{path}` is not UTF-8 text: line {line} holds bytes of another encoding"
                    ),
                )
                .hint("save the file again as UTF-8"))
            }
        }
    }

    /// Names of the files of a folder that end in `.extension`, without the extension, sorted.
    #[must_use]
    pub fn files(&self, folder: &str, extension: &str) -> Vec<String> {
        let suffix = format!(".{extension}");
        self.names(folder, false)
            .into_iter()
            .filter_map(|name| name.strip_suffix(&suffix).map(str::to_owned))
            .filter(|name| !name.starts_with('.'))
            .collect()
    }

    /// Names of the folders of a folder, sorted.
    #[must_use]
    pub fn folders(&self, folder: &str) -> Vec<String> {
        self.names(folder, true)
            .into_iter()
            .filter(|name| !name.starts_with('.'))
            .collect()
    }

    fn names(&self, folder: &str, folders: bool) -> Vec<String> {
        let mut names: Vec<String> = match self {
            Self::Folder(root) => std::fs::read_dir(root.join(folder))
                .into_iter()
                .flatten()
                .flatten()
                .filter(|entry| entry.path().is_dir() == folders)
                .filter_map(|entry| entry.file_name().into_string().ok())
                .collect(),
            Self::Embedded => embedded(folder)
                .and_then(|(dir, inside)| {
                    if inside.as_os_str().is_empty() {
                        Some(dir)
                    } else {
                        dir.get_dir(inside)
                    }
                })
                .map(|dir| {
                    dir.entries()
                        .iter()
                        .filter(|entry| matches!(entry, DirEntry::Dir(_)) == folders)
                        .filter_map(|entry| entry.path().file_name()?.to_str())
                        .map(str::to_owned)
                        .collect()
                })
                .unwrap_or_default(),
            Self::Memory(files) => {
                let prefix = format!("{folder}/");
                files
                    .keys()
                    .filter_map(|path| path.strip_prefix(&prefix))
                    .filter_map(|rest| match rest.split_once('/') {
                        Some((name, _)) if folders => Some(name.to_owned()),
                        None if !folders => Some(rest.to_owned()),
                        Some(_) | None => None,
                    })
                    .collect()
            }
        };
        names.sort();
        names.dedup();
        names
    }
}

/// The bytes of any file of the machine that a person names: a sheet in hand, not a part of the
/// folder.
///
/// # Errors
/// When the file is not there or cannot be read.
pub fn read_file(path: &Path) -> Result<Vec<u8>, Diagnostic> {
    std::fs::read(path).map_err(|error| {
        Diagnostic::error(
            "unreadable-file",
            format!("cannot read `{}`: {error}", path.display()),
        )
        .hint("correct the name of the file")
    })
}

/// The embedded folder that a path leads into, and what is left of the path.
fn embedded(path: &str) -> Option<(&'static Dir<'static>, &Path)> {
    let dir = match path.split('/').next()? {
        "locales" => &LOCALES,
        "templates" => &TEMPLATES,
        "fonts" => &FONTS,
        _ => return None,
    };
    Some((dir, path_inside(path)))
}

fn path_inside(path: &str) -> &Path {
    Path::new(path.split_once('/').map_or("", |(_, rest)| rest))
}
