//! The folder with `locales`, `templates` and `fonts`, or the copy of it inside the program.
//!
//! In: a path, or none. Out: bytes and names. The only room that reads files.

mod strict;

pub use strict::{Date, Spanned, is_formless, key, parse, quoted};

use crate::diagnostic::{Diagnostic, File};
use include_dir::{Dir, DirEntry, include_dir};
use std::borrow::Cow;
use std::hash::{DefaultHasher, Hash as _, Hasher as _};
use std::path::{Path, PathBuf};
use std::sync::Arc;

static LOCALES: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/locales");
static TEMPLATES: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/templates");
static FONTS: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/fonts");

/// What goes with them: the languages for programs of translators, and the licences.
static BESIDE: [(&str, &[u8]); 3] = [
    (
        "l10n.toml",
        include_bytes!(concat!(env!("CARGO_MANIFEST_DIR"), "/l10n.toml")),
    ),
    (
        "LICENSE",
        include_bytes!(concat!(env!("CARGO_MANIFEST_DIR"), "/LICENSE")),
    ),
    (
        "LICENSE-TEXTS.md",
        include_bytes!(concat!(env!("CARGO_MANIFEST_DIR"), "/LICENSE-TEXTS.md")),
    ),
];

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
            .hint("write it out first, with `volantino init DIR`, and name that with --root")),
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

    /// A text with the line ends and the byte-order mark of the file that lies there; as it is, if there
    /// is none.
    #[must_use]
    pub fn like(&self, path: &str, text: &str) -> Vec<u8> {
        let there = self.read(path).unwrap_or_default();
        let mark: &[u8] = "\u{feff}".as_bytes();
        let body = there.strip_prefix(mark);
        let mut new = body.map_or_else(Vec::new, |_| mark.to_vec());
        let first = body.unwrap_or(&there).split(|byte| *byte == b'\n').next();
        match first.is_some_and(|line| line.ends_with(b"\r")) {
            true => new.extend_from_slice(text.replace('\n', "\r\n").as_bytes()),
            false => new.extend_from_slice(text.as_bytes()),
        }
        new
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

    /// Names of the files of a folder, whatever their ending, sorted; but for hidden ones.
    #[must_use]
    pub fn all_files(&self, folder: &str) -> Vec<String> {
        let mut names = self.names(folder, false);
        // Files that systems leave in every folder that shows pictures or sounds.
        names.retain(|name| {
            !name.starts_with('.') && !matches!(name.as_str(), "Thumbs.db" | "desktop.ini")
        });
        names
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

/// The longest name of a leaflet or a section: a path on Windows has 260 signs in all.
const LONGEST_NAME: usize = 60;

/// Whether files and folders can be called so on every system; the cause and a remedy if they cannot.
///
/// # Errors
/// When it is too long, holds a sign that is not an ASCII letter, a figure, `-` or `_`, or is the name
/// of a device of Windows, where no file can be called `con.pdf`.
pub fn file_name(name: &str) -> Result<(), (String, &'static str)> {
    let sign = |c: char| c.is_ascii_alphanumeric() || c == '-' || c == '_';
    if name.is_empty() || !name.chars().all(sign) {
        let cause = format!("`{name}` cannot be the name of a file on every system");
        return Err((
            cause,
            "write it in letters without accents, figures and hyphens",
        ));
    }
    if name.len() > LONGEST_NAME {
        let cause = format!(
            "`{name}` has {} signs; the most is {LONGEST_NAME}",
            name.len()
        );
        return Err((cause, "write a shorter name"));
    }
    let small = name.to_ascii_lowercase();
    let numbered = ["com", "lpt"]
        .iter()
        .find_map(|port| small.strip_prefix(port));
    let port = numbered.is_some_and(|n| matches!(n.as_bytes(), [b'0'..=b'9']));
    if port || matches!(small.as_str(), "con" | "prn" | "aux" | "nul") {
        let cause = format!("`{name}` is a device on Windows: no file can be called so");
        return Err((cause, "write another name"));
    }
    Ok(())
}

impl Source {
    /// A number that changes whenever a file of the three folders is changed, added or taken away: its
    /// name, size and time of change are held against each other, not its bytes. What is inside the
    /// program never changes.
    #[must_use]
    pub fn stamp(&self) -> u64 {
        let mut hasher = DefaultHasher::new();
        if let Self::Folder(root) = self {
            for part in FOLDERS {
                stamp(&root.join(part), 0, &mut hasher);
            }
        }
        hasher.finish()
    }
}

/// Folders in each other; a link may lead back to its own folder.
const DEEPEST: usize = 8;

/// Adds every file of a folder; the order in which a system lists them does not matter.
fn stamp(folder: &Path, depth: usize, hasher: &mut DefaultHasher) {
    let entries = std::fs::read_dir(folder).into_iter().flatten().flatten();
    let mut paths: Vec<PathBuf> = entries.map(|entry| entry.path()).collect();
    paths.sort();
    for path in paths {
        let Ok(about) = std::fs::metadata(&path) else {
            continue;
        };
        if about.is_dir() {
            if depth < DEEPEST {
                stamp(&path, depth + 1, hasher);
            }
        } else {
            path.hash(hasher);
            (about.len(), about.modified().ok()).hash(hasher);
        }
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

/// Every file of the copy inside the program, by its path from the root, with what goes with the
/// folder: the languages for programs of translators, and the licences.
#[must_use]
pub fn copy() -> Vec<(String, &'static [u8])> {
    let mut copy = Vec::new();
    for (name, dir) in FOLDERS.iter().zip([&LOCALES, &TEMPLATES, &FONTS]) {
        files_of(name, dir, &mut copy);
    }
    copy.extend(BESIDE.map(|(path, bytes)| (path.to_owned(), bytes)));
    copy
}

fn files_of(root: &str, dir: &'static Dir<'static>, copy: &mut Vec<(String, &'static [u8])>) {
    for entry in dir.entries() {
        match entry {
            DirEntry::Dir(dir) => files_of(root, dir, copy),
            DirEntry::File(file) => {
                let parts = file.path().iter().map(|part| part.to_string_lossy());
                let parts: Vec<_> = parts.collect();
                // What an editor or Python left there when the program was built.
                let left = |part: &str| part.starts_with('.') || part == "__pycache__";
                if !parts.iter().any(|part| left(part)) {
                    copy.push((format!("{root}/{}", parts.join("/")), file.contents()));
                }
            }
        }
    }
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
