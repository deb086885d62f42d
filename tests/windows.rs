//! What people edit on Windows: files with CRLF and a byte-order mark make the same sheets, and what the
//! program writes back keeps the line ends that are there.

#![expect(
    clippy::unwrap_used,
    reason = "a test that cannot make its own folder has nothing else to do"
)]

mod shared;

use shared::copy;
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::Command;

const ROOT: &str = env!("CARGO_MANIFEST_DIR");

type Files = BTreeMap<String, Vec<u8>>;

fn files(root: &Path) -> Files {
    let mut found = Files::new();
    let mut folders = vec![root.to_owned()];
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else {
                let name = path.strip_prefix(root).unwrap().display().to_string();
                found.insert(name.replace('\\', "/"), std::fs::read(path).unwrap());
            }
        }
    }
    found
}

/// Whether a person edits a file of this name as text.
fn is_text(name: &str) -> bool {
    let ending = name.rsplit('.').next().unwrap();
    ["ftl", "toml", "html", "css", "js", "svg", "md"].contains(&ending)
}

struct Story {
    folder: PathBuf,
}

impl Story {
    /// A copy of the project's folder in which every text file is as Notepad writes it.
    fn new(name: &str, mark: &str) -> Self {
        let folder = Path::new(env!("CARGO_TARGET_TMPDIR"))
            .join("windows")
            .join(name);
        let _ = std::fs::remove_dir_all(&folder);
        for part in ["locales", "templates", "fonts"] {
            copy(&Path::new(ROOT).join(part), &folder.join(part));
        }
        std::fs::copy(Path::new(ROOT).join("l10n.toml"), folder.join("l10n.toml")).unwrap();
        let mut seen = 0;
        for (name, bytes) in files(&folder) {
            if is_text(&name) {
                let text = String::from_utf8(bytes).unwrap();
                let text = text.replace("\r\n", "\n").replace('\n', "\r\n");
                std::fs::write(folder.join(&name), format!("{mark}{text}")).unwrap();
                seen += 1;
            }
        }
        assert!(seen > 200, "{seen} files");
        Self { folder }
    }

    fn read(&self, path: &str) -> String {
        std::fs::read_to_string(self.folder.join(path)).unwrap()
    }

    #[track_caller]
    fn does(&self, arguments: &str) -> String {
        let output = Command::new(env!("CARGO_BIN_EXE_volantino"))
            .args(arguments.split(' '))
            .current_dir(&self.folder)
            .output()
            .unwrap();
        let said = String::from_utf8_lossy(&output.stderr).into_owned();
        assert!(output.status.success(), "{arguments}: {said}");
        String::from_utf8(output.stdout).unwrap() + &said
    }

    /// Every line of these files ends as on Windows, and each file begins with the mark.
    #[track_caller]
    fn keeps(&self, mark: &str, folder: &str) {
        for (name, bytes) in files(&self.folder.join(folder)) {
            let text = String::from_utf8(bytes).unwrap();
            assert_eq!(
                text.matches('\n').count(),
                text.matches("\r\n").count(),
                "{name}"
            );
            assert!(text.starts_with(mark), "{name}");
            assert_eq!(text.matches('\u{feff}').count(), mark.chars().count());
        }
    }
}

impl Drop for Story {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.folder);
    }
}

const MARK: &str = "\u{feff}";

#[test]
fn files_of_windows_make_the_same_bytes() {
    let build = "build --leaflet condominium-rules --leaflet appointment --format pdf,html";
    for mark in ["", MARK] {
        let story = Story::new(if mark.is_empty() { "crlf" } else { "mark" }, mark);
        story.does(&format!("--root {ROOT} {build} --out lf"));
        story.does(&format!("{build} --out crlf"));
        let (lf, crlf) = (
            files(&story.folder.join("lf")),
            files(&story.folder.join("crlf")),
        );
        assert!(lf.len() > 90);
        let other: Vec<&String> = lf
            .keys()
            .filter(|name| crlf.get(*name) != lf.get(*name))
            .collect();
        assert!(other.is_empty(), "{other:?}");
        let list = |root: &str| story.does(&format!("--root {root} list --json"));
        assert_eq!(list(ROOT), list("."));
    }
}

#[test]
fn a_folder_of_windows_has_the_same_findings() {
    let story = Story::new("check", MARK);
    let check = |root: &str| story.does(&format!("--root {root} check"));
    assert_eq!(check(ROOT), check("."));
}

#[test]
fn what_is_written_back_keeps_its_line_ends() {
    let story = Story::new("written", MARK);
    let before = files(&story.folder.join("locales"));
    // Nothing has changed: nothing is written.
    story.does("review update --date 2026-11-24");
    assert!(before == files(&story.folder.join("locales")));
    story.does("review confirm --leaflet office-contacts --by MC --date 2026-11-24");
    story.does("review mark --language ar --by MC --date 2026-11-24");
    assert!(story.read("locales/ar/review.toml").contains("by = \"MC\""));
    let leaflet = "templates/leaflets/office-contacts.toml";
    let leaflets = files(&story.folder.join("templates/leaflets"));
    for name in leaflets
        .keys()
        .filter(|name| !leaflet.ends_with(name.as_str()))
    {
        std::fs::remove_file(story.folder.join("templates/leaflets").join(name)).unwrap();
    }
    story.does("new language pt --endonym Português --italian portoghese --name brasile");
    story.does("new leaflet school");
    story.keeps(MARK, "locales");
    story.keeps(MARK, "templates/leaflets");
    let l10n = story.read("l10n.toml");
    assert!(
        l10n.contains("\"pt\", \"ro\"") && l10n.lines().count() == l10n.matches("\r\n").count()
    );
}

#[test]
fn releases_keep_their_line_ends() {
    let story = Story::new("releases", "");
    story.does("release --date 2026-12-01");
    let path = story.folder.join("templates/releases.toml");
    // As an editor on Windows saves it.
    std::fs::write(
        &path,
        story.read("templates/releases.toml").replace('\n', "\r\n"),
    )
    .unwrap();
    let title = "office-title = Il nostro ufficio";
    let messages = story.read("locales/it/help.ftl");
    assert!(messages.contains(title));
    let messages = messages.replace(title, "office-title = L’ufficio");
    std::fs::write(story.folder.join("locales/it/help.ftl"), messages).unwrap();
    story.does("review update --date 2026-12-02");
    story.does("release --date 2026-12-02");
    let releases = story.read("templates/releases.toml");
    assert!(releases.contains("2026-12-02"));
    assert_eq!(releases.lines().count(), releases.matches("\r\n").count());
}

/// UTF-16, which old editors call Unicode, is refused with a remedy.
#[test]
fn a_file_of_another_encoding_is_said_to_be_one() {
    let story = Story::new("utf-16", "");
    let text = "\u{feff}office-title = Ufficio\r\n";
    let bytes: Vec<u8> = text.encode_utf16().flat_map(u16::to_le_bytes).collect();
    std::fs::write(story.folder.join("locales/it/help.ftl"), bytes).unwrap();
    let output = Command::new(env!("CARGO_BIN_EXE_volantino"))
        .args("build --language it --leaflet office-contacts".split(' '))
        .current_dir(&story.folder)
        .output()
        .unwrap();
    let said = String::from_utf8(output.stderr).unwrap();
    assert!(
        said.starts_with(
            "error: `locales/it/help.ftl` is not UTF-8 text: line 1 holds bytes of another encoding\nhint: save the file again as UTF-8\n"
        ),
        "{said}"
    );
}

/// No name of the site is one that Windows refuses, or that differs from another by its case alone.
#[test]
fn every_name_of_the_site_is_one_that_windows_allows() {
    let story = Story::new("names", "");
    story.does("build --sheet all --leaflet emergency-numbers --out out");
    story.does("build --format html --out out");
    let mut seen = std::collections::BTreeSet::new();
    for name in files(&story.folder.join("out")).keys() {
        assert!(seen.insert(name.to_lowercase()), "{name}");
        for part in name.split('/') {
            let stem = part.split('.').next().unwrap();
            assert!(
                part.chars()
                    .all(|c| c.is_ascii_alphanumeric() || "-_.".contains(c)),
                "{name}"
            );
            assert!(!part.ends_with('.'), "{name}");
            let device = ["con", "prn", "aux", "nul"].contains(&stem.to_lowercase().as_str());
            assert!(!device, "{name}");
        }
    }
    assert!(seen.len() > 400, "{}", seen.len());
}

/// Paths as Windows writes them, in every option that takes one.
#[cfg(windows)]
#[test]
fn paths_with_backslashes_and_drives() {
    let story = Story::new("paths", "");
    let folder = std::path::absolute(&story.folder)
        .unwrap()
        .display()
        .to_string();
    assert!(folder.contains(":\\"));
    let build = "build --leaflet office-contacts --language it";
    story.does(&format!("--root {folder} {build} --out {folder}\\a\\b"));
    story.does(&format!("--root .\\ {build} --out .\\c\\"));
    story.does(&format!("{build} --format pdf -o {folder}\\d.pdf"));
    story.does(&format!("{build} --format pdf -o d\\..\\e.pdf"));
    let made = |path: &str| std::fs::read(story.folder.join(path)).unwrap();
    assert_eq!(
        made("a/b/it/office-contacts.pdf"),
        made("c/it/office-contacts.pdf")
    );
    assert_eq!(made("a/b/it/office-contacts.pdf"), made("d.pdf"));
    assert_eq!(made("d.pdf"), made("e.pdf"));
}
