//! `volantino export`: messages into spreadsheets, for the mediator.

use super::{Outcome, load_readable, print, say, tags};
use crate::catalog;
use crate::diagnostic::Diagnostic;
use crate::exchange;
use crate::language::Tag;
use crate::site::{self, Made};
use crate::source::Source;
use clap::Args;
use rayon::prelude::*;
use std::path::{Path, PathBuf};

#[derive(Debug, Args)]
pub(super) struct Export {
    /// The language (may be repeated); without one, every translation
    #[arg(long, value_name = "TAG")]
    language: Vec<String>,
    /// The file, `-` for standard output; of several languages, the folder [default: TAG.xlsx; of
    /// several, the folder `export`]
    #[arg(short, value_name = "FILE")]
    output: Option<PathBuf>,
    /// Write over files that are there: corrections in them that were not imported are lost
    #[arg(long)]
    force: bool,
}

impl Export {
    pub(super) fn run(&self, source: Source) -> Outcome {
        let one = |found| vec![found];
        let wanted = match self.language.is_empty() {
            true => catalog::tags(&source).map_err(one)?,
            false => tags(&self.language)?,
        };
        let mut wanted: Vec<Tag> = match self.language.is_empty() {
            true => wanted.into_iter().filter(|tag| !tag.is_source()).collect(),
            false => wanted,
        };
        wanted.dedup();
        let folder = load_readable(source, &wanted)?;
        let make = |tag: &Tag| exchange::export(&folder, tag).map(|bytes| (tag.clone(), bytes));
        let books: Vec<Result<(Tag, _), Diagnostic>> = wanted.par_iter().map(make).collect();
        let mut made = Vec::new();
        let mut diagnostics = Vec::new();
        for book in books {
            match book {
                Ok((tag, bytes)) => made.push(Made {
                    path: format!("{tag}.xlsx"),
                    bytes,
                }),
                Err(found) => diagnostics.push(found),
            }
        }
        if !diagnostics.is_empty() {
            return Err(diagnostics);
        }
        match (self.output.as_deref(), made.as_slice()) {
            (Some(path), [book]) if path == Path::new("-") => print(&book.bytes),
            (path, [book]) => {
                let path = path.unwrap_or(Path::new(&book.path));
                self.free(path).map_err(one)?;
                ending(path).map_err(one)?;
                site::write_one(path, book.bytes.clone()).map_err(one)?;
                say(&format!(
                    "{}: correct it, then `volantino import`",
                    path.display()
                ));
                Ok(())
            }
            (path, made) => {
                let folder = path.unwrap_or(Path::new("export"));
                if folder == Path::new("-") {
                    let cause = format!("-o - takes one book, and this makes {}", made.len());
                    return Err(vec![
                        Diagnostic::error("many-files", cause).hint("name one --language"),
                    ]);
                }
                for book in made {
                    self.free(&folder.join(&book.path)).map_err(one)?;
                }
                site::write(folder, made).map_err(one)?;
                say(&format!("{} books in {}", made.len(), folder.display()));
                Ok(())
            }
        }
    }

    /// Refuses to write over a book: somebody may have worked in it.
    fn free(&self, path: &Path) -> Result<(), Diagnostic> {
        match path.is_file() && !self.force {
            true => Err(Diagnostic::error(
                "file-exists",
                format!("`{}` is there already", path.display()),
            )
            .hint("import it first if anybody has corrected it; --force writes over it")),
            false => Ok(()),
        }
    }
}

/// A book never takes the place of a text or a template.
fn ending(path: &Path) -> Result<(), Diagnostic> {
    let ending = path
        .extension()
        .map(|ending| ending.to_string_lossy().to_lowercase());
    match ending {
        Some(ending) if ending != "xlsx" => Err(Diagnostic::error(
            "wrong-ending",
            format!("`{}` would hold xlsx", path.display()),
        )
        .hint("call it .xlsx")),
        Some(_) | None => Ok(()),
    }
}
