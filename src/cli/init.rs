//! `volantino init`: writes out the folder inside the program, to be edited.

use super::{Outcome, say};
use crate::diagnostic::Diagnostic;
use crate::site::{self, Made};
use crate::source;
use clap::Args;
use std::path::{Path, PathBuf};

#[derive(Debug, Args)]
pub(super) struct Init {
    /// The folder; it is made if it is not there
    #[arg(value_name = "DIR")]
    folder: PathBuf,
}

impl Init {
    pub(super) fn run(&self, root: Option<&Path>) -> Outcome {
        let one = |found| vec![found];
        if root.is_some() {
            let cause = "`init` writes out the folder inside the program, and no other";
            let remedy = "leave --root out; another folder is copied as any folder is";
            return Err(vec![Diagnostic::error("unused-option", cause).hint(remedy)]);
        }
        let folder = &self.folder;
        if folder.exists() && !folder.is_dir() {
            return Err(vec![
                Diagnostic::error("file-exists", format!("`{}` is a file", folder.display()))
                    .hint("name a folder; it is made if it is not there"),
            ]);
        }
        let copy = source::copy();
        let mut parts: Vec<&str> = Vec::new();
        for part in copy.iter().filter_map(|(path, _)| path.split('/').next()) {
            if !parts.contains(&part) {
                parts.push(part);
            }
        }
        parts.retain(|part| folder.join(part).symlink_metadata().is_ok());
        if !parts.is_empty() {
            let cause = format!(
                "`{}` has already: `{}`",
                folder.display(),
                parts.join("`, `")
            );
            return Err(vec![Diagnostic::error("file-exists", cause).hint(
                "nothing was written: name an empty or a new folder, or work in that one with --root",
            )]);
        }
        let files: Vec<Made> = copy
            .into_iter()
            .map(|(path, bytes)| Made {
                path,
                bytes: bytes.to_vec(),
            })
            .collect();
        site::write_fresh(folder, &files).map_err(one)?;
        say(&next(folder, files.len()));
        Ok(())
    }
}

/// What to do next.
fn next(folder: &Path, files: usize) -> String {
    let folder = folder.display();
    let root = match folder.to_string().contains(' ') {
        true => format!("\"{folder}\""),
        false => folder.to_string(),
    };
    format!(
        "{files} files in {folder}. Next:\n\
         - your office: its name, address and phone in `templates/office.toml`; what you do not know, leave out\n\
         - your facts: hold each value of `templates/facts.toml` against its source, and write the day into `checked`\n\
         - your accessibility statement: `templates/accessibility.toml`, or delete the file\n\
         - leaflets and languages that you do not need: delete `templates/leaflets/ID.toml`, `locales/TAG`; `volantino new` begins others\n\
         - what is still wrong: volantino check --root {root}\n\
         - the leaflets: volantino build --root {root}"
    )
}
