//! A mediator corrects translations in a real browser, on a folder of her own.

use super::shared::copy;
use super::{Complaint, ROOT, answer, browser, judges, lossy, verdict};
use std::io::{BufRead as _, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};

/// An open desk, and the folder that it serves.
struct Desk {
    program: Child,
    address: String,
    folder: PathBuf,
}

impl Drop for Desk {
    fn drop(&mut self) {
        let _ = self.program.kill();
        let _ = self.program.wait();
    }
}

impl Desk {
    /// Opens it on a new copy of the project's folder, with these texts of it changed.
    fn open(name: &str, changed: &[(&str, &str, &str)]) -> Result<Self, Complaint> {
        let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
        let _ = std::fs::remove_dir_all(&folder);
        for part in ["locales", "templates", "fonts"] {
            copy(&Path::new(ROOT).join(part), &folder.join(part));
        }
        for (path, from, to) in changed {
            let file = folder.join(path);
            let wrong = |e: std::io::Error| format!("{path}: {e}");
            let text = std::fs::read_to_string(&file).map_err(wrong)?;
            if !text.contains(from) {
                return Err(format!("{path}: there is no {from} to break"));
            }
            std::fs::write(&file, text.replace(from, to)).map_err(wrong)?;
        }
        let mut program = Command::new(env!("CARGO_BIN_EXE_volantino"))
            .arg("--root")
            .arg(&folder)
            .args(["desk", "--edit", "--port", "0", "--date", "2026-11-23"])
            .stderr(Stdio::piped())
            .spawn()
            .map_err(|e| format!("the desk does not start: {e}"))?;
        let lines = program.stderr.take().map(BufReader::new);
        let mut lines = lines.into_iter().flat_map(|lines| lines.lines()).flatten();
        let address = lines.find_map(|line| {
            let (_, address) = line.split_once("the desk is open at ")?;
            Some(address.to_owned())
        });
        let desk = Self {
            program,
            address: address.unwrap_or_default(),
            folder,
        };
        // Nobody reads on; what is said later must not stop it.
        std::thread::spawn(move || lines.for_each(drop));
        match desk.address.is_empty() {
            true => Err("the desk does not open".into()),
            false => Ok(desk),
        }
    }

    fn findings(&self) -> Result<Vec<String>, Complaint> {
        let said = answer(
            Command::new("node")
                .arg(judges().join("node/edit.mjs"))
                .args(browser())
                .arg(&self.address)
                .arg(&self.folder),
        )?;
        let findings: Vec<serde_json::Value> = serde_json::from_slice(&said)
            .map_err(|e| format!("edit.mjs: {e}\n{}", lossy(&said)))?;
        let word = |finding: &serde_json::Value, key: &str| {
            finding[key].as_str().unwrap_or_default().to_owned()
        };
        let lines = findings.iter().map(|finding| {
            let [place, rule, help] = ["where", "rule", "help"].map(|key| word(finding, key));
            format!("{place}: {rule}: {help} {}", finding["nodes"])
        });
        Ok(lines.collect())
    }
}

/// Corrects an Arabic and a Bengali sentence, with two hands, a window that is closed, the keyboard alone,
/// and scripts off; and every kind of page is held against WCAG 2.2 AA.
pub(super) fn corrections() -> Result<(), Complaint> {
    verdict(Desk::open("edit", &[])?.findings()?.join("\n"))
}

/// Pages that are broken on purpose.
pub(super) fn finds() -> Result<(), Complaint> {
    let message = "templates/html/edit-message.html";
    let script = "templates/html/edit.js";
    let changed = [
        (
            message,
            "dir=\"{{ page.dir }}\" data-script",
            "dir=\"ltr\" data-script",
        ),
        (message, "<label for=\"testo-{{ loop.index0 }}\"", "<label"),
        (script, "\"pagehide\"", "\"pagehidden\""),
        (script, "\"/figura\"", "\"/figure\""),
    ];
    let found = Desk::open("edit-broken", &changed[..3])?
        .findings()?
        .join("\n");
    let blind = Desk::open("edit-blind", &changed[3..])?
        .findings()?
        .join("\n");
    let wanted = ["direction: the field runs ltr", "axe: label:"];
    let mut missing: Vec<&str> = wanted.into_iter().filter(|w| !found.contains(w)).collect();
    if !blind.contains("a correction: stopped:") {
        missing.push("a picture that does not come");
    }
    match missing.is_empty() {
        true => Ok(()),
        false => Err(format!(
            "not found: {}\n{found}\n{blind}",
            missing.join(", ")
        )),
    }
}
