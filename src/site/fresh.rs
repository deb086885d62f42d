//! Files that must not be there yet.

use super::{Made, place, unwritable};
use crate::diagnostic::Diagnostic;
use std::path::{Path, PathBuf};

/// Writes files that are new into a folder, which is made if it is not there: either all of them, or
/// none and no folder either. What is there already is never written over.
///
/// # Errors
/// When any of them is there already, or cannot be written.
pub fn write_fresh(folder: &Path, files: &[Made]) -> Result<(), Diagnostic> {
    let there = |path: &Path| path.symlink_metadata().is_ok();
    let taken = files.iter().find(|file| there(&place(folder, &file.path)));
    if let Some(taken) = taken {
        return Err(Diagnostic::error(
            "file-exists",
            format!(
                "`{}` is there already",
                place(folder, &taken.path).display()
            ),
        )
        .hint("nothing was written; take it away or name another place"));
    }
    let mut begun = Begun::default();
    let mut aside = Vec::with_capacity(files.len());
    let outcome = files.iter().try_for_each(|file| {
        let target = place(folder, &file.path);
        let parent = target.parent().unwrap_or(folder);
        let name = target.file_name().unwrap_or_default().to_string_lossy();
        let temporary = parent.join(format!(".{name}.{}.part", std::process::id()));
        begun
            .folder(parent)
            .and_then(|()| begun.file(&temporary, &file.bytes))
            .map_err(|error| unwritable(&target, &error))?;
        aside.push((temporary, target));
        Ok(())
    });
    let outcome = outcome.and_then(|()| {
        aside.iter().try_for_each(|(temporary, target)| {
            begun
                .place(temporary, target)
                .map_err(|error| unwritable(target, &error))
        })
    });
    if outcome.is_err() {
        begun.undo();
    }
    outcome
}

/// What was made until now.
#[derive(Default)]
struct Begun {
    folders: Vec<PathBuf>,
    files: Vec<PathBuf>,
}

impl Begun {
    /// Makes a folder and those that it lies in.
    fn folder(&mut self, path: &Path) -> std::io::Result<()> {
        if path.as_os_str().is_empty() || path.is_dir() {
            return Ok(());
        }
        if let Some(parent) = path.parent() {
            self.folder(parent)?;
        }
        std::fs::create_dir(path)?;
        self.folders.push(path.to_owned());
        Ok(())
    }

    /// Makes a file that is not there.
    fn file(&mut self, path: &Path, bytes: &[u8]) -> std::io::Result<()> {
        use std::io::Write as _;
        let mut file = std::fs::File::create_new(path)?;
        self.files.push(path.to_owned());
        file.write_all(bytes)
    }

    /// Puts a file in its place, unless somebody has put another there meanwhile.
    fn place(&mut self, temporary: &Path, target: &Path) -> std::io::Result<()> {
        // A second name for it is refused where there is one; renaming takes what is there away. Not
        // every file system knows second names (FAT on a stick).
        match std::fs::hard_link(temporary, target) {
            Err(error) if error.kind() == std::io::ErrorKind::AlreadyExists => return Err(error),
            Err(_) => std::fs::rename(temporary, target)?,
            Ok(()) => std::fs::remove_file(temporary)?,
        }
        self.files.push(target.to_owned());
        Ok(())
    }

    /// Takes it all away again; what has come into a folder meanwhile stays, and the folder with it.
    fn undo(&self) {
        for file in &self.files {
            let _ = std::fs::remove_file(file);
        }
        for folder in self.folders.iter().rev() {
            let _ = std::fs::remove_dir(folder);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Made, write_fresh};

    #[test]
    fn what_fails_half_way_leaves_nothing() -> std::io::Result<()> {
        let folder = std::env::temp_dir().join(format!("volantino-fresh-{}", std::process::id()));
        let made = |path: &str| Made {
            path: path.to_owned(),
            bytes: path.into(),
        };
        // The second would lie where the first has made a folder.
        let outcome = write_fresh(&folder.join("a"), &[made("x/y"), made("x"), made("z")]);
        assert!(outcome.is_err_and(|found| found.code == "unwritable"));
        assert!(!folder.exists());
        std::fs::create_dir_all(folder.join("z"))?;
        assert!(write_fresh(&folder, &[made("a"), made("z")]).is_err());
        assert!(!folder.join("a").exists());
        assert!(write_fresh(&folder, &[made("a"), made("z/b")]).is_ok());
        assert_eq!(std::fs::read(folder.join("z/b"))?, b"z/b");
        assert_eq!(std::fs::read_dir(&folder)?.count(), 2);
        std::fs::remove_dir_all(&folder)
    }
}
