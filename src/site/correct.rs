//! Files of translations that are changed in their place, if they are still what they were.

use std::fs::{File, OpenOptions};
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};

/// A file that is to change.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Correction {
    /// Under the folder, with forward slashes; in `locales`.
    pub path: String,
    /// What must lie there; none if nothing may.
    pub before: Option<Vec<u8>>,
    /// What is to lie there; none if nothing is.
    pub after: Option<Vec<u8>>,
}

/// Why nothing was written.
#[derive(Debug)]
pub enum Unwritten {
    /// The file is not what it was: somebody else has changed it.
    Changed(String),
    /// The system refuses.
    Failed(String, io::Error),
}

/// Changes some files: all of them are written aside and brought to the disk first, and then each takes
/// its place. If one cannot, those before it are put back.
///
/// # Errors
/// When a file is not what it was, or cannot be written; then all of them are what they were.
pub fn correct(root: &Path, corrections: &[Correction]) -> Result<(), Unwritten> {
    let mut aside: Vec<Aside<'_>> = Vec::with_capacity(corrections.len());
    let outcome = corrections
        .iter()
        .try_for_each(|correction| {
            is_as_before(root, correction)?;
            aside.push(Aside::write(root, correction)?);
            Ok(())
        })
        // Writing took its time: the last look stands as close to the change as it can.
        .and_then(|()| corrections.iter().try_for_each(|c| is_as_before(root, c)))
        .and_then(|()| {
            for index in 0..aside.len() {
                if let Err(error) = aside[index].take_place() {
                    aside[..index].iter().for_each(Aside::put_back);
                    let path = aside[index].correction.path.clone();
                    return Err(Unwritten::Failed(path, error));
                }
            }
            Ok(())
        });
    for Aside { temporary, .. } in &aside {
        // What took its place is gone from here already.
        let _ = std::fs::remove_file(temporary);
    }
    outcome?;
    for Aside { target, .. } in &aside {
        // The names reach the disk with their folder; where folders cannot be opened, by themselves.
        let folder = target.parent().and_then(|folder| File::open(folder).ok());
        let _ = folder.map(|folder| folder.sync_all());
    }
    Ok(())
}

/// Only files of the locales are changed here, by names that lead nowhere else.
fn place(root: &Path, path: &str) -> Option<PathBuf> {
    let mut parts = path.split('/');
    let plain = |part: &str| !part.is_empty() && !part.starts_with('.') && !part.contains('\\');
    (parts.next() == Some("locales") && parts.all(plain)).then(|| root.join(path))
}

fn is_as_before(root: &Path, correction: &Correction) -> Result<(), Unwritten> {
    let Correction { path, before, .. } = correction;
    let Some(target) = place(root, path) else {
        let error = io::Error::from(io::ErrorKind::InvalidInput);
        return Err(Unwritten::Failed(path.clone(), error));
    };
    let now = match std::fs::read(target) {
        Ok(bytes) => Some(bytes),
        Err(error) if error.kind() == io::ErrorKind::NotFound => None,
        Err(error) => return Err(Unwritten::Failed(path.clone(), error)),
    };
    match now == *before {
        true => Ok(()),
        false => Err(Unwritten::Changed(path.clone())),
    }
}

/// A file that is written and has not taken its place yet.
struct Aside<'c> {
    correction: &'c Correction,
    temporary: PathBuf,
    target: PathBuf,
}

impl<'c> Aside<'c> {
    fn write(root: &Path, correction: &'c Correction) -> Result<Self, Unwritten> {
        let failed = |error| Unwritten::Failed(correction.path.clone(), error);
        let target = place(root, &correction.path)
            .ok_or_else(|| failed(io::ErrorKind::InvalidInput.into()))?;
        let name = target.file_name().unwrap_or_default().to_string_lossy();
        // A name that begins with a dot is no file of the folder.
        let temporary = target.with_file_name(format!(".{name}.{}.part", std::process::id()));
        if let Some(bytes) = &correction.after {
            // Left by a program of the same number that was ended in the middle.
            let _ = std::fs::remove_file(&temporary);
            let write = || -> io::Result<()> {
                let mut options = OpenOptions::new();
                let mut file = options.write(true).create_new(true).open(&temporary)?;
                file.write_all(bytes)?;
                if let Ok(about) = std::fs::metadata(&target) {
                    file.set_permissions(about.permissions())?;
                }
                file.sync_all()
            };
            if let Err(error) = write() {
                let _ = std::fs::remove_file(&temporary);
                return Err(failed(error));
            }
        }
        Ok(Self {
            correction,
            temporary,
            target,
        })
    }

    fn take_place(&self) -> io::Result<()> {
        match self.correction.after {
            Some(_) => std::fs::rename(&self.temporary, &self.target),
            None => std::fs::remove_file(&self.target),
        }
    }

    fn put_back(&self) {
        // Nothing better can be done if this fails, too.
        let _ = match &self.correction.before {
            Some(bytes) => std::fs::write(&self.temporary, bytes)
                .and_then(|()| std::fs::rename(&self.temporary, &self.target)),
            None => std::fs::remove_file(&self.target),
        };
    }
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "a test may stop")]
mod tests {
    use super::*;

    fn folder(name: &str) -> PathBuf {
        let root = std::env::temp_dir().join(format!("volantino-{name}-{}", std::process::id()));
        let _ = std::fs::remove_dir_all(&root);
        std::fs::create_dir_all(root.join("locales/uk")).unwrap();
        std::fs::write(root.join("locales/uk/a.ftl"), "a = 1\n").unwrap();
        root
    }

    fn correction(path: &str, before: Option<&str>, after: Option<&str>) -> Correction {
        Correction {
            path: path.to_owned(),
            before: before.map(|text| text.as_bytes().to_vec()),
            after: after.map(|text| text.as_bytes().to_vec()),
        }
    }

    fn says(root: &Path) -> Vec<(String, String)> {
        let entries = std::fs::read_dir(root.join("locales/uk")).unwrap();
        let mut all: Vec<(String, String)> = entries
            .map(|entry| entry.unwrap())
            .filter(|entry| entry.path().is_file())
            .map(|entry| {
                let text = std::fs::read_to_string(entry.path()).unwrap();
                (entry.file_name().into_string().unwrap(), text)
            })
            .collect();
        all.sort();
        all
    }

    #[test]
    fn all_or_nothing_and_nothing_lies_about() {
        let root = folder("correct");
        let old = says(&root);
        let first = correction("locales/uk/a.ftl", Some("a = 1\n"), Some("a = 2\n"));
        let new = correction("locales/uk/b.ftl", None, Some("b = 1\n"));
        // A file that somebody has changed; one that is a folder; one elsewhere.
        let other = correction("locales/uk/b.ftl", Some("b = 0\n"), Some("b = 1\n"));
        let outcome = correct(&root, &[first.clone(), other]);
        assert!(matches!(outcome, Err(Unwritten::Changed(_))), "{outcome:?}");
        assert_eq!(says(&root), old);
        std::fs::create_dir(root.join("locales/uk/d.ftl")).unwrap();
        let folder = correction("locales/uk/d.ftl", None, Some("d"));
        for hostile in [
            folder,
            correction("templates/x", None, Some("x")),
            correction("locales/../x", None, Some("x")),
            correction("locales//x", None, Some("x")),
        ] {
            let outcome = correct(&root, &[first.clone(), hostile]);
            assert!(matches!(outcome, Err(Unwritten::Failed(..))), "{outcome:?}");
            assert_eq!(says(&root), old);
        }
        correct(&root, &[first.clone(), new.clone()]).unwrap();
        let [(_, a), (_, b)] = says(&root).try_into().unwrap();
        assert_eq!((a.as_str(), b.as_str()), ("a = 2\n", "b = 1\n"));
        // And back.
        let back = |correction: Correction| Correction {
            before: correction.after,
            after: correction.before,
            ..correction
        };
        correct(&root, &[back(first), back(new)]).unwrap();
        assert_eq!(says(&root), old);
        std::fs::remove_dir_all(root).unwrap();
    }
}
