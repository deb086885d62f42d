//! The books of every language, opened and saved by programs that share no code with us: what nobody
//! edited comes back unchanged, byte for byte.

use super::shared::copy;
use super::{Complaint, ROOT, answer, judges, said};
use std::path::{Path, PathBuf};
use std::process::Command;

/// A folder of the project's texts with the books of every language, for one judge alone.
struct Desk {
    folder: PathBuf,
}

impl Desk {
    fn new(judge: &str) -> Result<Self, Complaint> {
        let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(judge);
        if folder.exists() {
            std::fs::remove_dir_all(&folder).map_err(|e| format!("{}: {e}", folder.display()))?;
        }
        for part in ["locales", "templates", "fonts"] {
            copy(&Path::new(ROOT).join(part), &folder.join(part));
        }
        let desk = Self { folder };
        answer(
            desk.volantino()
                .args(["export", "-o"])
                .arg(desk.folder.join("books")),
        )?;
        Ok(desk)
    }

    fn volantino(&self) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_volantino"));
        command.arg("--root").arg(&self.folder);
        command
    }

    /// The names of the books.
    fn books(&self) -> Result<Vec<String>, Complaint> {
        let folder = self.folder.join("books");
        let entries =
            std::fs::read_dir(&folder).map_err(|e| format!("{}: {e}", folder.display()))?;
        let names = entries
            .flatten()
            .map(|e| e.file_name().to_string_lossy().into_owned());
        let mut names: Vec<String> = names.collect();
        names.sort();
        Ok(names)
    }

    fn import(&self, book: &Path) -> Command {
        let mut command = self.volantino();
        command
            .arg("import")
            .arg(book)
            .args(["--date", "2026-11-24"]);
        command
    }

    /// Imports every book that a judge has saved, and sees that no text has changed.
    fn nothing_changes(&self, saved: &str) -> Result<(), Complaint> {
        for name in self.books()? {
            let told = answer(&mut self.import(&self.folder.join(saved).join(&name)))?;
            let told = String::from_utf8_lossy(&told).into_owned();
            if !told.contains("taken 0, reviewed 0, not taken 0,") {
                return Err(format!("{name}: {told}"));
            }
        }
        let same = Command::new("diff")
            .args(["-r", "locales"])
            .arg(self.folder.join("locales"))
            .current_dir(ROOT)
            .output()
            .map_err(|error| format!("diff does not run: {error}"))?;
        match same.status.success() {
            true => Ok(()),
            false => Err(said(&same)),
        }
    }
}

/// openpyxl sees what is locked and what is free, and what it saves comes back unchanged; what it
/// types is taken, and a formula is not.
pub(super) fn openpyxl() -> Result<(), Complaint> {
    let desk = Desk::new("openpyxl")?;
    let script = judges().join("books.py");
    let python = |arguments: &[&str]| {
        let mut command = Command::new("python3");
        command.arg(&script).args(arguments);
        answer(&mut command)
    };
    let path = |name: &str| desk.folder.join(name).to_string_lossy().into_owned();
    python(&[&path("books"), &path("saved")])?;
    desk.nothing_changes("saved")?;

    let (arabic, title) = (path("saved/ar.xlsx"), "قواعد السكن المشترك");
    python(&["--type", &arabic, "rules-title", title])?;
    python(&["--type", &arabic, "emergency-title", "=1+1"])?;
    let output = super::run(&mut desk.import(Path::new(&arabic)))?;
    let told = said(&output);
    let file = desk.folder.join("locales/ar/condominium-rules.ftl");
    let text = std::fs::read_to_string(&file).map_err(|e| format!("{}: {e}", file.display()))?;
    let taken = told.contains("taken 1, reviewed 0, not taken 1,") && told.contains("a formula");
    match taken && text.contains(&format!("rules-title = {title}\n")) {
        true => Ok(()),
        false => Err(told),
    }
}

/// What LibreOffice saves comes back unchanged.
pub(super) fn libreoffice() -> Result<(), Complaint> {
    let desk = Desk::new("libreoffice")?;
    let books = desk.books()?;
    let profile = format!(
        "-env:UserInstallation=file://{}",
        desk.folder.join("profile").display()
    );
    answer(
        Command::new("soffice")
            .args([
                profile.as_str(),
                "--headless",
                "--convert-to",
                "xlsx",
                "--outdir",
            ])
            .arg(desk.folder.join("saved"))
            .args(
                books
                    .iter()
                    .map(|name| desk.folder.join("books").join(name)),
            ),
    )?;
    desk.nothing_changes("saved")
}
