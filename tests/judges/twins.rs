//! The judge of the text is awake: it finds what a broken twin of a sheet lacks, where lines are narrow
//! and two columns stand side by side.

use super::{Complaint, ROOT, answer, judges, shared, verdict};
use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::process::Command;

/// What is broken: the language, the leaflet, the sheet, and the words of a file of its language.
struct Twin {
    name: &'static str,
    form: &'static [&'static str],
    file: &'static str,
    words: (&'static str, &'static str),
}

/// Six narrow panels: pdftotext puts their lines between each other.
const CHINESE: &[&str] = &[
    "--language",
    "zh-Hans",
    "--leaflet",
    "home-care",
    "--sheet",
    "fold",
];
/// A page with more Italian than Persian: pdftotext takes its lines for left to right.
const PERSIAN: &[&str] = &[
    "--language",
    "fa",
    "--leaflet",
    "projects",
    "--beside",
    "it",
];

const TWINS: [Twin; 6] = [
    Twin {
        name: "a character out of a clause",
        form: CHINESE,
        file: "locales/zh-Hans/help.ftl",
        words: ("电器的开关和门铃", "电器的开和门铃"),
    },
    Twin {
        name: "two characters swapped",
        form: CHINESE,
        file: "locales/zh-Hans/home-care.ftl",
        words: ("检查墙上有没有发霉", "检查墙上有没发有霉"),
    },
    Twin {
        name: "a clause out of its sentence",
        form: CHINESE,
        file: "locales/zh-Hans/home-care.ftl",
        words: ("如果您看不懂合同，", ""),
    },
    Twin {
        name: "a mark off the end of a word",
        form: PERSIAN,
        file: "locales/fa/projects.ftl",
        words: ("مراکز خدمات روش‌های تازهٔ کمک", "مراکز خدمات روش‌های تازه کمک"),
    },
    Twin {
        name: "two letters swapped",
        form: PERSIAN,
        file: "locales/fa/projects.ftl",
        words: ("مراکز خدمات روش‌های تازهٔ کمک", "مرکاز خدمات روش‌های تازهٔ کمک"),
    },
    Twin {
        name: "a word out of its sentence",
        form: PERSIAN,
        file: "locales/fa/projects.ftl",
        words: ("مراکز خدمات روش‌های تازهٔ کمک", "مراکز خدمات روش‌های کمک"),
    },
];

/// Each twin gives back less than the sheet that it is a twin of, which gives back all.
pub(super) fn lower() -> Result<(), Complaint> {
    let mut complaints = String::new();
    for twin in &TWINS {
        let whole = figures(twin, Path::new(ROOT), "whole")?;
        let broken = figures(twin, &copied(twin)?, "broken")?;
        let name = twin.name;
        for (reader, whole, broken) in [
            ("pdftotext", whole[0], broken[0]),
            ("tags", whole[1], broken[1]),
        ] {
            if whole < 100.0 || broken >= whole {
                let _ = writeln!(complaints, "{name}: {reader} gives {broken} of {whole}");
            }
        }
    }
    verdict(complaints)
}

fn folder() -> PathBuf {
    Path::new(env!("CARGO_TARGET_TMPDIR")).join("twins")
}

/// A copy of the project with the broken words.
fn copied(twin: &Twin) -> Result<PathBuf, Complaint> {
    let root = folder().join("root");
    if root.exists() {
        std::fs::remove_dir_all(&root).map_err(|e| format!("{}: {e}", root.display()))?;
    }
    for part in ["fonts", "locales", "templates"] {
        shared::copy(&Path::new(ROOT).join(part), &root.join(part));
    }
    let file = root.join(twin.file);
    let told = |e| format!("{}: {e}", file.display());
    let text = std::fs::read_to_string(&file).map_err(told)?;
    let (from, to) = twin.words;
    if !text.contains(from) {
        return Err(format!("{}: there is no {from} to break", file.display()));
    }
    std::fs::write(&file, text.replacen(from, to, 1)).map_err(told)?;
    Ok(root)
}

/// What pdftotext and the tags give back of a sheet, of the text that the whole one must carry.
fn figures(twin: &Twin, root: &Path, name: &str) -> Result<[f64; 2], Complaint> {
    let program = |root: &Path, command: &str| {
        let mut program = Command::new(env!("CARGO_BIN_EXE_volantino"));
        program.arg("--root").arg(root).arg(command).args(twin.form);
        program
    };
    let (pdf, txt) = (
        folder().join(format!("{name}.pdf")),
        folder().join("text.txt"),
    );
    std::fs::create_dir_all(folder()).map_err(|e| e.to_string())?;
    answer(program(root, "build").arg("-o").arg(&pdf))?;
    let text = answer(&mut program(Path::new(ROOT), "text"))?;
    std::fs::write(&txt, text).map_err(|e| format!("{}: {e}", txt.display()))?;
    let mut judge = Command::new("python3");
    judge.env("PYTHONDONTWRITEBYTECODE", "1");
    judge.arg(judges().join("readback.py"));
    let rows = answer(judge.arg(&pdf).arg(&txt).arg("--json"))?;
    let rows: serde_json::Value =
        serde_json::from_slice(&rows).map_err(|e| format!("readback.py: {e}"))?;
    Ok(["pop", "tag"].map(|key| rows[name][key].as_f64().unwrap_or(-1.0)))
}
