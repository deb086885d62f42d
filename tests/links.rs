//! After every build each link of the front page and of the pages that were written leads to a file
//! that is there, made now or earlier.

#![expect(
    clippy::unwrap_used,
    reason = "a test that cannot make its own folder has nothing else to do"
)]

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::process::Command;

const PART: &str = "build --leaflet office-contacts --language ar";

/// An empty folder of this name, for one story.
fn empty(story: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR"))
        .join("links")
        .join(story);
    let _ = std::fs::remove_dir_all(&folder);
    std::fs::create_dir_all(&folder).unwrap();
    folder
}

/// Builds from the project into `out` of the folder; what it printed.
#[track_caller]
fn build(folder: &Path, arguments: &str) -> String {
    let output = Command::new(env!("CARGO_BIN_EXE_volantino"))
        .args(["--root", env!("CARGO_MANIFEST_DIR")])
        .args(arguments.split(' '))
        .current_dir(folder)
        .output()
        .unwrap();
    let said = String::from_utf8_lossy(&output.stderr).into_owned();
    assert!(output.status.success(), "{said}");
    String::from_utf8(output.stdout).unwrap()
}

/// The addresses of files that a page leads to, and of the fonts that it loads.
fn links(page: &str) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    for (start, end) in [("href=\"", '"'), ("src:url(\"", '"')] {
        for (at, _) in page.match_indices(start) {
            let rest = &page[at + start.len()..];
            let address = rest.split(end).next().unwrap();
            // Places in the page itself, and what is not of the site.
            if !address.starts_with('#') && !address.contains(':') {
                found.insert(address.to_owned());
            }
        }
    }
    found
}

/// Every page under a folder, by its path there.
fn pages(out: &Path) -> BTreeMap<String, String> {
    let mut pages = BTreeMap::new();
    let mut folders = vec![out.to_owned()];
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|end| end == "html") {
                let name = path.strip_prefix(out).unwrap().display().to_string();
                pages.insert(name, std::fs::read_to_string(path).unwrap());
            }
        }
    }
    pages
}

/// No page under the folder leads to a file that is not there.
#[track_caller]
fn whole(out: &Path) {
    let mut dead = Vec::new();
    for (name, page) in pages(out) {
        let links = links(&page);
        assert!(!links.is_empty(), "{name} leads nowhere");
        for link in links {
            if !out.join(&name).parent().unwrap().join(&link).is_file() {
                dead.push(format!("{name}: {link}"));
            }
        }
    }
    assert!(dead.is_empty(), "{} dead: {dead:#?}", dead.len());
}

#[test]
fn one_leaflet_in_one_language_leads_to_no_other() {
    let folder = empty("alone");
    let out = folder.join("out");
    build(&folder, PART);
    whole(&out);
    let listed = |page: &str| -> Vec<String> { links(&pages(&out)[page]).into_iter().collect() };
    assert_eq!(
        listed("index.html"),
        ["accessibilita.html", "ar/index.html"]
    );
    assert_eq!(
        listed("ar/index.html"),
        [
            "../accessibilita.html",
            "../index.html",
            "office-contacts-1.png",
            "office-contacts.html",
            "office-contacts.pdf",
        ]
    );

    // The next language finds the first one there, its PDF too.
    build(
        &folder,
        "build --leaflet office-contacts --language it --format html",
    );
    whole(&out);
    let pages = pages(&out);
    assert!(links(&pages["it/office-contacts.html"]).contains("../ar/office-contacts.html"));
    let index = links(&pages["index.html"]);
    assert!(index.contains("ar/index.html") && index.contains("it/index.html"));
    assert_eq!(index.len(), 3);
    assert!(links(&pages["ar/index.html"]).contains("office-contacts.pdf"));
}

#[test]
fn one_leaflet_made_again_leaves_the_others_on_the_front_page() {
    let folder = empty("again");
    let out = folder.join("out");
    let all = "build --format html";
    build(&folder, all);
    whole(&out);
    let first = pages(&out);
    // A way to each language, and from there to each page.
    let languages = first.keys().filter(|name| name.ends_with("/index.html"));
    assert_eq!(links(&first["index.html"]).len(), 1 + languages.count());
    let arabic = first.keys().filter(|name| name.starts_with("ar/"));
    assert_eq!(links(&first["ar/index.html"]).len(), 1 + arabic.count());

    build(&folder, &format!("{PART} --format html"));
    assert!(pages(&out) == first, "a part made again changes a page");

    // What is of no leaflet or language of the project is not offered.
    for stray in ["ar/mine.html", "xx/office-contacts.html"] {
        let stray = out.join(stray);
        std::fs::create_dir_all(stray.parent().unwrap()).unwrap();
        std::fs::write(stray, "mine").unwrap();
    }
    build(&folder, all);
    let second = pages(&out);
    let same = first.iter().all(|(name, page)| second[name] == *page);
    assert!(same, "a whole build hangs on what lies there");

    // A sheet and its picture beside the pages are found by the language's page.
    build(&folder, PART);
    let mut listed = links(&first["ar/index.html"]);
    listed.extend(["office-contacts.pdf", "office-contacts-1.png"].map(str::to_owned));
    assert_eq!(links(&pages(&out)["ar/index.html"]), listed);
    build(
        &folder,
        &format!("{PART} --format pdf --sheet a5,large --beside it"),
    );
    build(&folder, &format!("{PART} --format html"));
    let forms = ["a5", "large"].map(|sheet| format!("office-contacts-beside-it-{sheet}.pdf"));
    listed.extend(forms);
    assert_eq!(links(&pages(&out)["ar/index.html"]), listed);
}

#[test]
fn a_page_by_itself_leads_to_no_other() {
    let folder = empty("itself");
    let page = build(&folder, &format!("{PART} --format html -o -"));
    // Its fonts are asked for all the same: it may be put beside them, and without them those of
    // the phone stand in.
    let links: Vec<String> = links(&page)
        .into_iter()
        .filter(|link| !link.contains("fonts/"))
        .collect();
    assert_eq!(links, Vec::<String>::new());
}
