//! A second validator, which shares no code with veraPDF and needs nothing installed: every `cargo test`
//! holds a handful of sheets against it. It is young; where the two differ, veraPDF is the referee.

use crate::{Made, folder, illustrated, made, one};
use lopdf::Document;
use page_validation::{ValidationOptions, validate_pdf_bytes};
use volantino::language::Tag;

/// PDF/UA-1 and PDF/A-2a.
const PROFILES: [&str; 2] = ["ua1", "2a"];

/// The rules that a file fails, by profile.
fn failed(bytes: &[u8]) -> Vec<String> {
    let mut failed = Vec::new();
    for profile in PROFILES {
        let options = ValidationOptions::default().profile(Some(profile.parse().unwrap()));
        match validate_pdf_bytes(bytes, &options) {
            Ok(report) => failed.extend(
                report
                    .failures
                    .iter()
                    .map(|failure| format!("{profile}: {}: {}", failure.rule_id, failure.message)),
            ),
            Err(error) => failed.push(format!("{profile}: {error}")),
        }
    }
    failed
}

#[track_caller]
fn passes(made: &Made, name: &str) {
    assert_eq!(failed(&made.bytes()), Vec::<String>::new(), "{name}");
}

#[test]
fn every_kind_of_sheet_and_of_script_passes() {
    let folder = folder();
    for (leaflet, language, sheet) in [
        ("condominium-rules", "it", "a4"),
        ("condominium-rules", "ar", "booklet"),
        ("home-care", "bn", "a5"),
        ("home-care", "ur", "large"),
        ("project-becomer", "zh-Hans", "fold"),
        ("emergency-numbers", "ti", "card"),
        ("emergency-numbers", "ka", "a3"),
        ("appointment", "hi", "a4"),
    ] {
        let name = format!("{leaflet} {language} {sheet}");
        passes(&one(&folder, leaflet, language, sheet), &name);
    }
    let leaflet = folder.template.leaflet("home-care").unwrap();
    let sheet = folder.template.sheet("a4").unwrap();
    let [tag, other] = ["fa", "it"].map(|tag| Tag::parse(tag).unwrap());
    let two = made(&folder, leaflet, (&tag, Some(&other)), sheet);
    passes(&two.unwrap().unwrap(), "two languages");
}

#[test]
fn sheets_with_logos_and_codes_pass() {
    let folder = illustrated("validator");
    passes(&one(&folder, "condominium-rules", "ar", "a4"), "figures");
}

/// What a validator must see: the file as it is, then without the thing.
#[test]
fn the_validator_finds_what_is_broken() {
    let made = one(&folder(), "condominium-rules", "it", "a4");
    let broken = |change: fn(&mut Document)| {
        let mut document = made.file();
        change(&mut document);
        let mut bytes = Vec::new();
        document.save_to(&mut bytes).unwrap();
        failed(&bytes).join("\n")
    };
    let tags = broken(|document| {
        document.catalog_mut().unwrap().remove(b"StructTreeRoot");
    });
    assert!(tags.contains("ua1: ") && tags.contains("2a: "), "{tags}");
    let marked = broken(|document| {
        document.catalog_mut().unwrap().remove(b"MarkInfo");
    });
    assert!(marked.contains("MarkInfo"), "{marked}");
    let metadata = broken(|document| {
        document.catalog_mut().unwrap().remove(b"Metadata");
    });
    assert!(
        metadata.contains("ua1: ") && metadata.contains("2a: "),
        "{metadata}"
    );
    let intent = broken(|document| {
        document.catalog_mut().unwrap().remove(b"OutputIntents");
    });
    assert!(
        intent.contains("2a: ") && !intent.contains("ua1: "),
        "{intent}"
    );
}
