//! Sheets with everything that is drawn: logos of both kinds, and a code that a phone must read.

use super::shared::copy;
use super::{Complaint, ROOT, Site, answer, files_under, lossy, some, verdict};
use std::ffi::OsStr;
use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::OnceLock;

/// Where the pages are said to be published.
const PUBLISHED: &str = "https://fogli.example.it/";

/// What the office of these sheets says more than the project's.
const OFFICE: &str = "
[[logo]]
file = \"logos/paths.svg\"
alternative = \"Ente di prova\"
place = \"head\"

[[logo]]
file = \"logos/dots.png\"
alternative = \"Fondo di prova\"
place = \"foot\"

[[logo]]
file = \"logos/paths.svg\"
alternative = \"Altro fondo di prova\"
place = \"foot\"
";

/// Builds them, once for all judges.
pub(super) fn site() -> Result<&'static Site, Complaint> {
    static SITE: OnceLock<Result<Site, Complaint>> = OnceLock::new();
    SITE.get_or_init(build).as_ref().map_err(Complaint::clone)
}

fn build() -> Result<Site, Complaint> {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("judges-figures");
    let wrong = |error: std::io::Error| format!("{}: {error}", folder.display());
    if folder.exists() {
        std::fs::remove_dir_all(&folder).map_err(wrong)?;
    }
    let root = folder.join("root");
    for part in ["locales", "templates", "fonts"] {
        copy(&Path::new(ROOT).join(part), &root.join(part));
    }
    let logos = Path::new(ROOT).join("tests/judges/logos");
    copy(&logos, &root.join("templates/logos"));
    let office = root.join("templates/office.toml");
    let written = std::fs::read_to_string(&office).map_err(wrong)?;
    let written = format!("published = \"{PUBLISHED}\"\n{written}{OFFICE}");
    std::fs::write(&office, written).map_err(wrong)?;

    let out = folder.join("out");
    let languages = ["it", "ar", "ur", "zh-Hans"];
    let mut command = Command::new(env!("CARGO_BIN_EXE_volantino"));
    command.arg("--root").arg(&root).arg("build");
    command.arg("--out").arg(&out);
    for language in languages {
        command.args(["--language", language]);
    }
    for leaflet in ["condominium-rules", "emergency-numbers"] {
        command.args(["--leaflet", leaflet]);
    }
    answer(&mut command)?;
    let (mut pdfs, mut pages) = (Vec::new(), Vec::new());
    for file in files_under(&out)? {
        match file.extension().and_then(OsStr::to_str) {
            Some("pdf") => pdfs.push(file),
            Some("html") => pages.push(file),
            Some(_) | None => {}
        }
    }
    Ok(Site {
        folder: out,
        pdfs,
        pages,
    })
}

/// Reads each sheet as a phone does, from a grey picture of 150 dots an inch: one code, and the
/// address of the sheet's own page in it.
pub(super) fn codes() -> Result<(), Complaint> {
    let site = site()?;
    let mut complaints = String::new();
    for pdf in some(&site.pdfs, "PDF")? {
        let prefix = pdf.with_extension("page");
        answer(
            Command::new("pdftoppm")
                .args(["-r", "150", "-gray", "-png"])
                .arg(pdf)
                .arg(&prefix),
        )?;
        let name = lossy(prefix.file_name().unwrap_or_default().as_encoded_bytes());
        let folder = pdf.parent().unwrap_or(&site.folder);
        let pictures: Vec<PathBuf> = files_under(folder)?
            .into_iter()
            .filter(|file| {
                let file = file.file_name().unwrap_or_default().to_string_lossy();
                file.starts_with(&format!("{name}-")) && file.ends_with(".png")
            })
            .collect();
        let read = answer(
            Command::new("python3")
                .args([
                    "-c",
                    "import sys, zxingcpp\n\
                     from PIL import Image\n\
                     for path in sys.argv[1:]:\n    \
                     for code in zxingcpp.read_barcodes(Image.open(path)): print(code.text)",
                ])
                .args(&pictures),
        )?;
        let page = site.short(pdf).replace(".pdf", ".html");
        let wanted = format!("{PUBLISHED}{page}\n");
        let read = lossy(&read);
        if read != wanted {
            let _ = writeln!(complaints, "{page}: a phone reads {read:?}");
        }
    }
    verdict(complaints)
}
