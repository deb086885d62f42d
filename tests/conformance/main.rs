//! What no validator knows: each sheet says what its document says, to every reader, in its order, its
//! languages and its place; and each rule has a broken twin that it finds, so that none can pass by
//! doing nothing.

#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test may stop")]

mod file;
mod model;
mod pages;
#[path = "../shared/mod.rs"]
mod shared;
mod twins;
mod validator;

use lopdf::Document;
use model::Model;
use rayon::prelude::*;
use std::path::Path;
use volantino::check::{Folder, Wish};
use volantino::diagnostic::render;
use volantino::document::Extent;
use volantino::language::Tag;
use volantino::layout::Paged;
use volantino::source::Source;
use volantino::template::{Building, Leaflet, Sheet, Slip};

const ROOT: &str = env!("CARGO_MANIFEST_DIR");

fn folder() -> Folder {
    Folder::load(Source::Folder(ROOT.into()), &[]).unwrap()
}

/// A folder whose office has logos in the head and the foot and publishes its pages, so that sheets have
/// codes; and one of its facts has expired, so that a sentence has a line to write on.
fn illustrated(story: &str) -> Folder {
    let root = Path::new(env!("CARGO_TARGET_TMPDIR"))
        .join("conformance")
        .join(story);
    let _ = std::fs::remove_dir_all(&root);
    for part in ["locales", "templates", "fonts"] {
        shared::copy(&Path::new(ROOT).join(part), &root.join(part));
    }
    let logos = Path::new(ROOT).join("tests/judges/logos");
    shared::copy(&logos, &root.join("templates/logos"));
    let office = root.join("templates/office.toml");
    let written = std::fs::read_to_string(&office).unwrap();
    let logo = |place: &str| {
        format!(
            "\n[[logo]]\nfile = \"logos/paths.svg\"\nalternative = \"Ente\"\nplace = \"{place}\"\n"
        )
    };
    let logos = logo("head") + &logo("foot");
    let published = format!("published = \"https://fogli.example.it/\"\n{written}{logos}");
    std::fs::write(&office, published).unwrap();
    let facts = root.join("templates/facts.toml");
    let written = std::fs::read_to_string(&facts).unwrap();
    let expired = written.replacen("[fine]\n", "[fine]\nexpires = 2026-01-01\n", 1);
    assert_ne!(written, expired);
    std::fs::write(&facts, expired).unwrap();
    let wanted = ["it", "ar", "zh-Hans"].map(|tag| Tag::parse(tag).unwrap());
    Folder::load(Source::Folder(root), &wanted).unwrap()
}

/// A sheet that was made, and the document that it was made of.
struct Made {
    model: Model,
    paged: Paged,
    sheet: Sheet,
}

impl Made {
    fn file(&self) -> Document {
        Document::load_mem(&self.bytes()).unwrap()
    }

    fn bytes(&self) -> Vec<u8> {
        volantino::pdf::write(&self.paged, "Ente").unwrap()
    }
}

/// Makes one sheet; none if two languages do not fit on it.
fn made(
    folder: &Folder,
    leaflet: &Leaflet,
    (language, beside): (&Tag, Option<&Tag>),
    sheet: &Sheet,
) -> Result<Option<Made>, String> {
    let told = |found: Vec<_>| render(&found, false);
    let building = Building::default();
    let wish = Wish {
        leaflet,
        language,
        beside,
        building: &building,
        slip: &Slip::default(),
    };
    let documents = folder.documents(&wish, &[sheet]).map_err(told)?;
    let laid = match documents.other {
        None => sheet.clone(),
        Some(_) => match sheet.for_two() {
            None => return Ok(None),
            Some(two) => two,
        },
    };
    let paged = folder.paged(&wish, sheet, Extent::Whole).map_err(told)?;
    Ok(Some(Made {
        model: Model::new(&documents, &laid, paged.core),
        paged,
        sheet: laid,
    }))
}

/// One sheet by its names.
fn one(folder: &Folder, leaflet: &str, language: &str, sheet: &str) -> Made {
    let leaflet = folder.template.leaflet(leaflet).unwrap();
    let sheet = folder.template.sheet(sheet).unwrap();
    let language = Tag::parse(language).unwrap();
    made(folder, leaflet, (&language, None), sheet)
        .unwrap()
        .unwrap()
}

/// Everything that is wrong with the sheets of a language, in their pages and their files.
fn wrong(folder: &Folder, language: &Tag, beside: Option<&Tag>, only: Option<&str>) -> Vec<String> {
    let mut wrong = Vec::new();
    let mut seen = 0;
    for leaflet in folder.template.leaflets.values() {
        let sheets = folder.template.sheets.values();
        let sheets = sheets.filter(|sheet| {
            leaflet.pages.contains_key(&sheet.name) && only.is_none_or(|only| only == sheet.name)
        });
        for sheet in sheets {
            let faults = match made(folder, leaflet, (language, beside), sheet) {
                Ok(None) => continue,
                Err(found) => vec![found],
                Ok(Some(made)) => {
                    let mut faults = pages::faults(&made.model, &made.paged, &made.sheet);
                    faults.extend(file::faults(&made.file(), &made.paged));
                    faults
                }
            };
            seen += 1;
            let told = |fault| format!("{} {language} {}: {fault}", leaflet.id, sheet.name);
            wrong.extend(faults.into_iter().map(told));
        }
    }
    assert!(seen > 10, "only {seen} sheets in {language}");
    wrong
}

/// One language for each way of writing, on all sheets or on one: from the left, from the right, without
/// spaces, with clusters, and Nastaliq.
const LANGUAGES: [(&str, Option<&str>); 5] = [
    ("it", None),
    ("ar", None),
    ("zh-Hans", Some("a5")),
    ("bn", Some("a4")),
    ("ur", Some("fold")),
];

#[test]
fn every_sheet_holds_to_every_rule() {
    let folder = folder();
    let languages = LANGUAGES.map(|(tag, only)| (Tag::parse(tag).unwrap(), only));
    let wrong = languages
        .par_iter()
        .flat_map(|(tag, only)| wrong(&folder, tag, None, *only));
    let wrong: Vec<String> = wrong.collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn two_languages_on_a_sheet_hold_to_every_rule() {
    let folder = folder();
    let pairs = [
        ("ar", "it", "a4"),
        ("it", "uk", "a5"),
        ("zh-Hans", "ur", "booklet"),
        ("ti", "it", "fold"),
    ];
    let wrong = pairs.par_iter().flat_map(|(tag, other, only)| {
        let [tag, other] = [tag, other].map(|tag| Tag::parse(tag).unwrap());
        wrong(&folder, &tag, Some(&other), Some(only))
    });
    let wrong: Vec<String> = wrong.collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn sheets_with_figures_hold_to_every_rule() {
    let folder = illustrated("figures");
    let languages = ["it", "ar", "zh-Hans"].map(|tag| Tag::parse(tag).unwrap());
    let wrong = languages
        .par_iter()
        .flat_map(|tag| wrong(&folder, tag, None, Some("a4")));
    let wrong: Vec<String> = wrong.collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
