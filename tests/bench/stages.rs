//! Times one document warm, in each language, stage by stage, and the whole set.
//!
//!     cargo bench --bench stages              a table
//!     cargo bench --bench stages -- --json    {language: {stage: milliseconds, "total": …}}
//!     cargo bench --bench stages -- --smoke   one round, to see that it runs
//!     … -- --language TAG --rounds N          one language, for a profile
//!
//! Warm: fonts are read and locales are parsed; the document is resolved, laid out and written anew
//! in every round. The figure is the median round.

#![allow(
    clippy::print_stdout,
    clippy::expect_used,
    reason = "a benchmark talks and may stop"
)]

use std::collections::BTreeMap;
use std::time::Instant;
use volantino::check::Folder;
use volantino::document::Extent;
use volantino::source::Source;
use volantino::template::Building;

/// The languages that are measured unless one is named: five scripts.
const LANGUAGES: [&str; 7] = ["it", "en", "uk", "ar", "ur", "bn", "zh-Hans"];

const STAGES: [&str; 3] = ["resolve", "layout", "pdf"];

fn main() {
    // As `build` does, in a thread of the pool: another one would be put to sleep at each `join`.
    rayon::scope(|_| run());
}

fn run() {
    let arguments: Vec<String> = std::env::args().collect();
    let has = |name: &str| arguments.iter().any(|argument| argument == name);
    let after = |name: &str| {
        let at = arguments.iter().position(|argument| argument == name)?;
        arguments.get(at + 1).map(String::as_str)
    };
    let rounds = match after("--rounds") {
        Some(rounds) => rounds.parse().expect("a number of rounds"),
        None if has("--smoke") => 1,
        None => 40,
    };
    let folder = Folder::load(Source::Folder(".".into()), &[]).expect("the folder of the project");
    let leaflet = folder
        .template
        .leaflet("condominium-rules")
        .expect("the leaflet");
    let building = Building::default();
    let a4 = folder.template.sheet("a4").expect("the sheet");
    let mut table: BTreeMap<String, BTreeMap<&str, f64>> = BTreeMap::new();
    for tag in folder.catalog.locales.keys() {
        let tag_text = tag.to_string();
        let named = after("--language");
        if named.map_or(!LANGUAGES.contains(&tag_text.as_str()), |named| {
            named != tag_text
        }) {
            continue;
        }
        let mut typesetter = folder.typesetter(tag).expect("fonts");
        let mut times: BTreeMap<&str, Vec<f64>> = BTreeMap::new();
        for _ in 0..rounds {
            let start = Instant::now();
            let document = folder
                .document(leaflet, tag, &building)
                .expect("a document");
            let resolved = Instant::now();
            let paged = typesetter
                .layout(&document, a4, Extent::Whole)
                .expect("pages");
            let laid = Instant::now();
            let bytes = volantino::pdf::write(&paged, "benchmark").expect("a PDF");
            let written = Instant::now();
            assert!(bytes.len() > 1000, "the PDF is too small to be one");
            let spans = [resolved - start, laid - resolved, written - laid];
            for (stage, span) in STAGES.into_iter().zip(spans) {
                times
                    .entry(stage)
                    .or_default()
                    .push(span.as_secs_f64() * 1000.0);
            }
            times
                .entry("total")
                .or_default()
                .push((written - start).as_secs_f64() * 1000.0);
        }
        let medians = times.into_iter().map(|(stage, mut all)| {
            all.sort_by(f64::total_cmp);
            (stage, all[all.len() / 2])
        });
        table.insert(tag.to_string(), medians.collect());
    }
    if has("--json") {
        println!("{}", serde_json::to_string_pretty(&table).expect("JSON"));
        return;
    }
    println!(
        "{:10} {:>8} {:>8} {:>8} {:>8}   milliseconds, median of {rounds}",
        "language", "resolve", "layout", "pdf", "total"
    );
    for (tag, row) in &table {
        println!(
            "{tag:10} {:8.2} {:8.2} {:8.2} {:8.2}",
            row["resolve"], row["layout"], row["pdf"], row["total"]
        );
    }
}
