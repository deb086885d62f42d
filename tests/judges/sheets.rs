//! The other forms: every sheet, alone and beside the Italian. CI judges a fixed tenth of them; all are
//! judged by `cargo test --test judges -- --ignored "every sheet"`.

use super::{Complaint, ROOT, Site, answer, files_under, judges, lossy, some, verdict};
use std::ffi::OsStr;
use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::OnceLock;

/// How many of the forms are built.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Share {
    /// One form of ten: each language, each sheet and each leaflet is among them.
    Tenth,
    /// All.
    Whole,
}

/// The sheets of the project beside A4, which is judged by itself, and A4 for two languages.
const SHEETS: [&str; 7] = ["a3", "a4", "a5", "booklet", "card", "fold", "large"];

/// Builds them, once for all judges of a share.
pub(super) fn site(share: Share) -> Result<&'static Site, Complaint> {
    static SITES: [OnceLock<Result<Site, Complaint>>; 2] = [const { OnceLock::new() }; 2];
    let site = &SITES[usize::from(share == Share::Whole)];
    let built = site.get_or_init(|| build(share));
    built.as_ref().map_err(Complaint::clone)
}

/// A language, a sheet, and the language beside it.
type Form = (String, &'static str, Option<&'static str>);

fn forms(share: Share) -> Result<Vec<Form>, Complaint> {
    let locales = Path::new(ROOT).join("locales");
    let folders = std::fs::read_dir(&locales).map_err(|e| format!("{}: {e}", locales.display()))?;
    let names = folders.filter_map(|entry| entry.ok()?.file_name().into_string().ok());
    let mut languages: Vec<String> = names.collect();
    languages.sort();
    let mut forms = Vec::new();
    for (row, language) in languages.iter().enumerate() {
        let alone = SHEETS.iter().filter(|sheet| **sheet != "a4");
        let alone = alone.map(|sheet| (language.clone(), *sheet, None));
        let two = SHEETS
            .iter()
            .filter(|sheet| **sheet != "card" && language != "it");
        let two = two.map(|sheet| (language.clone(), *sheet, Some("it")));
        // Twelve forms a language, and one of ten taken: the row decides which.
        let all = alone.chain(two).enumerate();
        let taken = all.filter(|(column, _)| share == Share::Whole || (row * 7 + column) % 10 == 0);
        forms.extend(taken.map(|(_, form)| form));
    }
    Ok(forms)
}

fn build(share: Share) -> Result<Site, Complaint> {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(match share {
        Share::Tenth => "judges-sheets",
        Share::Whole => "judges-every-sheet",
    });
    if folder.exists() {
        std::fs::remove_dir_all(&folder).map_err(|e| format!("{}: {e}", folder.display()))?;
    }
    let program = || {
        let mut command = Command::new(env!("CARGO_BIN_EXE_volantino"));
        command.arg("--root").arg(ROOT);
        command
    };
    for (language, sheet, beside) in forms(share)? {
        let place = folder.join(format!("{sheet}{}", beside.map_or("", |_| "-two")));
        let form = |command: &mut Command| {
            command.args(["--language", &language, "--sheet", sheet]);
            if let Some(beside) = beside {
                command.args(["--beside", beside]);
            }
        };
        let mut command = program();
        command
            .args(["build", "--format", "pdf", "--out"])
            .arg(&place);
        form(&mut command);
        answer(&mut command)?;
        for pdf in pdfs(&place.join(&language))? {
            // `home-care-beside-it-a5` is `home-care`.
            let name = lossy(pdf.file_stem().unwrap_or_default().as_encoded_bytes());
            let leaflet = name.strip_suffix(&format!("-{sheet}")).unwrap_or(&name);
            let suffix = beside.map(|beside| format!("-beside-{beside}"));
            let leaflet = leaflet.strip_suffix(suffix.as_deref().unwrap_or_default());
            let leaflet = leaflet.unwrap_or(&name);
            let mut command = program();
            command.args(["text", "--leaflet", leaflet]);
            form(&mut command);
            let text = answer(&mut command)?;
            let beside = pdf.with_extension("txt");
            std::fs::write(&beside, text).map_err(|e| format!("{}: {e}", beside.display()))?;
        }
    }
    Ok(Site {
        pdfs: pdfs(&folder)?,
        pages: Vec::new(),
        folder,
    })
}

fn pdfs(folder: &Path) -> Result<Vec<PathBuf>, Complaint> {
    let mut files = files_under(folder)?;
    files.retain(|file| file.extension() == Some(OsStr::new("pdf")));
    Ok(files)
}

/// Holds what comes back out of each of them: all words by the tags, in order, and by pdftotext; by PDFium
/// all of what runs left to right.
pub(super) fn readback(share: Share) -> Result<(), Complaint> {
    let site = site(share)?;
    some(&site.pdfs, "PDF")?;
    let mut complaints = String::new();
    let folders = std::fs::read_dir(&site.folder).map_err(|e| e.to_string())?;
    let mut folders: Vec<PathBuf> = folders
        .filter_map(|entry| Some(entry.ok()?.path()))
        .collect();
    folders.sort();
    for folder in folders {
        let mut command = Command::new("python3");
        command.env("PYTHONDONTWRITEBYTECODE", "1");
        command.arg(judges().join("readback.py"));
        let rows = answer(command.arg("--dir").arg(&folder).arg("--json"))?;
        let rows: std::collections::BTreeMap<String, serde_json::Value> =
            serde_json::from_slice(&rows).map_err(|e| format!("readback.py: {e}"))?;
        for (file, found) in rows {
            let language = file.split('/').next().unwrap_or_default();
            let form = folder.file_name().unwrap_or_default().to_string_lossy();
            for (reader, key, floor) in floors(language) {
                let reached = found[key].as_f64().unwrap_or(-1.0);
                if reached < floor {
                    let _ = writeln!(
                        complaints,
                        "{form}/{file}: {reader} {reached:.2} is below {floor}"
                    );
                }
            }
            for key in ["notdef", "badchars", "untagged", "iso_bad"] {
                if found[key] != 0 {
                    let _ = writeln!(complaints, "{form}/{file}: {key} is {}, not 0", found[key]);
                }
            }
        }
    }
    verdict(complaints)
}

/// Reader, key in the report of `readback.py`, and the least that it must give back.
pub(super) fn floors(language: &str) -> [(&'static str, &'static str, f64); 4] {
    let right_to_left = ["ar", "fa", "ps", "ur"].contains(&language);
    // The shorter a sheet, the more of the hundred is one of the words that PDFium loses there.
    let pdfium = if right_to_left { 95.0 } else { 100.0 };
    [
        ("pdftotext", "pop", 100.0),
        ("pdfium", "pdfm", pdfium),
        ("tags", "tag", 100.0),
        ("order", "order_tag", 100.0),
    ]
}
