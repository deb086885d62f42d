//! The text that comes back out of each PDF, held against `readback.toml`.

use crate::{Complaint, answer, judges, lossy, sheets, site, some, verdict};
use serde::Deserialize;
use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::process::Command;
use std::sync::OnceLock;

/// The figures of one language, in percent.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Row {
    pdftotext: f64,
    pdfium: f64,
    tags: f64,
    order: f64,
}

impl Row {
    /// Name here, key in the report of `readback.py`, figure.
    fn figures(&self) -> [(&'static str, &'static str, f64); 4] {
        [
            ("pdftotext", "pop", self.pdftotext),
            ("pdfium", "pdfm", self.pdfium),
            ("tags", "tag", self.tags),
            ("order", "order_tag", self.order),
        ]
    }
}

/// `readback.toml`: a row for each language.
#[derive(Clone, Debug, Deserialize)]
pub(crate) struct Rows(pub(crate) BTreeMap<String, Row>);

impl Rows {
    /// Reads the rows of this tree.
    pub(crate) fn load() -> Result<Self, Complaint> {
        let path = judges().join("readback.toml");
        let text =
            std::fs::read_to_string(&path).map_err(|e| format!("{}: {e}", path.display()))?;
        toml::from_str(&text).map_err(|e| format!("{}: {e}", path.display()))
    }
}

/// By file, without its extension: what `readback.py` measured.
type Measured = BTreeMap<String, serde_json::Value>;
/// By file and reader: the words that it did not find.
type Lost = BTreeMap<String, BTreeMap<String, Vec<String>>>;

static MEASURED: OnceLock<Result<(Measured, Lost), Complaint>> = OnceLock::new();

/// Reads all PDFs back, once for all languages.
fn measured() -> Result<&'static (Measured, Lost), Complaint> {
    MEASURED
        .get_or_init(|| {
            let site = site()?;
            some(&site.pdfs, "PDF")?;
            let python = |script: &str| {
                let mut command = Command::new("python3");
                // no __pycache__ in the project's folder
                command.env("PYTHONDONTWRITEBYTECODE", "1");
                command.arg(judges().join(script));
                command
            };
            let rows = answer(
                python("readback.py")
                    .arg("--dir")
                    .arg(&site.folder)
                    .arg("--json"),
            )?;
            let lost = answer(python("lost.py").arg(&site.folder))?;
            let others = answer(python("others.py").arg(&site.folder))?;
            let mut measured: Measured = serde_json::from_slice(&rows)
                .map_err(|e| format!("readback.py: {e}\n{}", lossy(&rows)))?;
            let others: Measured = serde_json::from_slice(&others)
                .map_err(|e| format!("others.py: {e}\n{}", lossy(&others)))?;
            for (file, found) in others {
                let row = measured.get_mut(&file).and_then(|row| row.as_object_mut());
                if let (Some(row), serde_json::Value::Object(found)) = (row, found) {
                    row.extend(found);
                }
            }
            Ok((
                measured,
                serde_json::from_slice(&lost)
                    .map_err(|e| format!("lost.py: {e}\n{}", lossy(&lost)))?,
            ))
        })
        .as_ref()
        .map_err(Complaint::clone)
}

/// The leaflet whose figures stand in the rows.
const MEASURED_LEAFLET: &str = "/condominium-rules";
/// The leaflet that always has another language beside it.
const TWO_LANGUAGES: &str = "/appointment";
/// PDFium loses the same few words on every right-to-left sheet (the address, an apostrophe inside an
/// Italian word): on a short one they are more of the hundred.
const SHORT_SHEET: f64 = 2.0;

/// Holds every PDF of one language against its row.
pub(crate) fn language(tag: &str, row: &Row) -> Result<(), Complaint> {
    let (measured, lost) = measured()?;
    let folder = format!("{tag}/");
    let mut complaints = String::new();
    let mut files = 0;
    for (file, found) in measured.iter().filter(|(f, _)| f.starts_with(&folder)) {
        files += 1;
        let measured = file.ends_with(MEASURED_LEAFLET);
        // The slip has Italian beside it: it is held to what two languages on one sheet reach.
        let figures = match file.ends_with(TWO_LANGUAGES) {
            true => sheets::floors(tag),
            false => row.figures(),
        };
        for (name, key, floor) in figures {
            let floor = match name {
                "pdfium" if !measured => floor - SHORT_SHEET,
                _ => floor,
            };
            // A figure that is missing is below any.
            let reached = found[key].as_f64().unwrap_or(-1.0);
            if reached < floor {
                let words = lost.get(file).and_then(|readers| readers.get(name));
                let words = words.map(|words| words.join(" ")).unwrap_or_default();
                let _ = writeln!(
                    complaints,
                    "{file}: {name} {reached:.2} is below {floor}; lost: {words}"
                );
            }
        }
        for key in ["notdef", "badchars", "untagged", "iso_bad"] {
            if found[key] != 0 {
                let _ = writeln!(complaints, "{file}: {key} is {}, not 0", found[key]);
            }
        }
        if found["iso_list"] != serde_json::json!([]) {
            let _ = writeln!(complaints, "{file}: broken values: {}", found["iso_list"]);
        }
        for key in ["tagged", "title_ok", "embedded", "tounicode"] {
            if found[key] != true {
                let _ = writeln!(complaints, "{file}: {key} is {}, not true", found[key]);
            }
        }
        // `en-GB` is English too; `zh-CN` does not say which script.
        let said = found["lang"].as_str().unwrap_or_default();
        if said != tag && !said.starts_with(&format!("{tag}-")) {
            let _ = writeln!(complaints, "{file}: /Lang is {}, not {tag}", found["lang"]);
        }
    }
    if files == 0 {
        let _ = writeln!(complaints, "no PDF in {tag} was read back");
    }
    verdict(complaints)
}

/// No figure is lower than it ever was in the history of `readback.toml`.
pub(crate) fn only_rise() -> Result<(), Complaint> {
    const FILE: &str = "tests/judges/readback.toml";
    let now = Rows::load()?.0;
    let commits = answer(Command::new("git").args(["log", "--format=%H", "--", FILE]))?;
    let mut complaints = String::new();
    for commit in lossy(&commits).lines() {
        let at = format!("{commit}:{FILE}");
        // A commit that took the file away has no text of it; one with a broken file set no bar.
        let Ok(text) = answer(Command::new("git").args(["show", &at])) else {
            continue;
        };
        let Ok(Rows(then)) = toml::from_str(&lossy(&text)) else {
            continue;
        };
        for (tag, row) in &now {
            let Some(old) = then.get(tag) else { continue };
            for ((name, _, figure), (_, _, bar)) in row.figures().into_iter().zip(old.figures()) {
                if figure < bar {
                    let _ = writeln!(complaints, "{tag}: {name} was {bar} in {commit}");
                }
            }
        }
    }
    verdict(complaints)
}

/// Prints what was measured, if it was: what stands in the rows, what stands beside them, and lost words.
#[expect(clippy::print_stdout, reason = "the report of a test target")]
pub(crate) fn report() {
    const COLUMNS: [(&str, &str); 11] = [
        ("pdftotext", "pop"),
        ("pdfium", "pdfm"),
        ("tags", "tag"),
        ("order", "order_tag"),
        ("tagc", "tag_content"),
        ("struct", "structwords"),
        ("mutool", "mutool"),
        ("raw", "raw"),
        ("blocks", "blocks_tag"),
        ("bytes", "bytes"),
        ("pages", "pages"),
    ];
    let Some(Ok((measured, lost))) = MEASURED.get() else {
        return;
    };
    let mut table = format!("{:32}", "text that comes back");
    for (name, _) in COLUMNS {
        let _ = write!(table, "{name:>10}");
    }
    for (file, found) in measured {
        let _ = write!(table, "\n{file:32}");
        for (_, key) in COLUMNS {
            let _ = match (&found[key], found[key].as_u64()) {
                (_, Some(whole)) => write!(table, "{whole:>10}"),
                (value, None) => write!(table, "{:>10.2}", value.as_f64().unwrap_or(-1.0)),
            };
        }
    }
    println!("{table}");
    for (file, readers) in lost {
        for (reader, words) in readers.iter().filter(|(_, words)| !words.is_empty()) {
            println!("{file}: lost in {reader}: {}", words.join(" · "));
        }
    }
}
