//! `src/pdf/CONFORMANCE.md` does not rot: every condition has its line, every line its mark, and what
//! a line names exists.

#![expect(
    clippy::unwrap_used,
    reason = "a test that cannot read its own files has nothing else to do"
)]

use std::collections::BTreeMap;
use std::path::Path;

const LEDGER: &str = include_str!("../src/pdf/CONFORMANCE.md");

const MARKS: [&str; 5] = ["forced", "tested", "author", "n/a", "open"];

/// By checkpoint, how many conditions the protocol has: 136, and 13-008 of version 1.1.
const CONDITIONS: [usize; 31] = [
    7, 4, 3, 1, 3, 4, 2, 2, 8, 1, 7, 1, 8, 7, 5, 3, 3, 2, 4, 3, 1, 1, 1, 1, 1, 2, 1, 18, 1, 2, 30,
];

/// The conditions of a line: `01-003`, or all from `01-003 to 01-004`.
fn conditions(cell: &str) -> Result<Vec<(usize, usize)>, String> {
    let one = |text: &str| {
        let (checkpoint, number) = text.split_once('-')?;
        let long = checkpoint.len() == 2 && number.len() == 3;
        let parsed = (checkpoint.parse().ok()?, number.parse().ok()?);
        long.then_some(parsed)
    };
    let (first, last) = cell.split_once(" to ").unwrap_or((cell, cell));
    match (one(first), one(last)) {
        (Some((from, first)), Some((to, last))) if from == to && first <= last => {
            Ok((first..=last).map(|number| (from, number)).collect())
        }
        _ => Err(format!("`{cell}` names no conditions")),
    }
}

/// What stands between backticks.
fn quoted(text: &str) -> impl Iterator<Item = &str> {
    text.split('`').skip(1).step_by(2)
}

/// Whether a file has a function, a type or a quoted name.
fn has(source: &str, name: &str) -> bool {
    let ends = |rest: &str| !rest.starts_with(|c: char| c.is_alphanumeric() || c == '_');
    let defined = ["fn ", "def ", "struct ", "enum "].iter().any(|word| {
        let wanted = format!("{word}{name}");
        let mut found = source.match_indices(&wanted);
        found.any(|(at, _)| ends(&source[at + wanted.len()..]))
    });
    defined || source.contains(&format!("\"{name}\""))
}

/// All that is wrong with a ledger, by the files of a project.
fn faults(ledger: &str, read: impl Fn(&str) -> Option<String>) -> Vec<String> {
    let mut wrong = Vec::new();
    let mut seen: BTreeMap<(usize, usize), usize> = BTreeMap::new();
    let (first, second) = ledger.split_once("\n## PDF/A-2a").unwrap_or((ledger, ""));
    let protocol = first
        .split_once("\n## PDF/UA-1")
        .map_or("", |(_, rest)| rest);
    let tables = protocol.lines().map(|line| (line, true));
    for (line, counted) in tables.chain(second.lines().map(|line| (line, false))) {
        let Some(row) = line.strip_prefix("| ") else {
            continue;
        };
        let cells: Vec<&str> = row.trim_end_matches(" |").split(" | ").collect();
        let [numbers, _, mark, place] = cells[..] else {
            wrong.push(format!("not four cells: {line}"));
            continue;
        };
        if mark == "mark" {
            continue;
        }
        if counted {
            match conditions(numbers) {
                Ok(all) => all
                    .into_iter()
                    .for_each(|one| *seen.entry(one).or_default() += 1),
                Err(cause) => wrong.push(cause),
            }
        }
        let mark = mark.trim_matches('`');
        if !MARKS.contains(&mark) {
            wrong.push(format!("{numbers}: `{mark}` is no mark"));
        }
        if place.trim().is_empty() || (mark == "open" && !place.contains("needed: ")) {
            wrong.push(format!("{numbers}: it does not say why, or what is needed"));
        }
        wrong.extend(named(numbers, mark, place, &read));
    }
    for (checkpoint, count) in (1..).zip(CONDITIONS) {
        for number in 1..=count {
            match seen.remove(&(checkpoint, number)) {
                Some(1) => {}
                Some(_) => wrong.push(format!("{checkpoint:02}-{number:03} has two lines")),
                None => wrong.push(format!("{checkpoint:02}-{number:03} has no line")),
            }
        }
    }
    for (checkpoint, number) in seen.into_keys() {
        wrong.push(format!("there is no {checkpoint:02}-{number:03}"));
    }
    wrong
}

/// What a line names and the project lacks; a line that is forced or tested names something.
fn named(
    numbers: &str,
    mark: &str,
    place: &str,
    read: &impl Fn(&str) -> Option<String>,
) -> Vec<String> {
    let mut wrong = Vec::new();
    let mut file: Option<(&str, String)> = None;
    let mut proofs = 0;
    for name in quoted(place) {
        if name.contains('/') {
            file = read(name).map(|text| (name, text));
            match file {
                Some(_) => proofs += usize::from(name.ends_with(".case")),
                None => wrong.push(format!("{numbers}: there is no file `{name}`")),
            }
            continue;
        }
        match &file {
            Some((_, text)) if has(text, name) => proofs += 1,
            Some((path, _)) => wrong.push(format!("{numbers}: `{path}` has no `{name}`")),
            // The kinds of block that a template names.
            None if ["list", "rule"].contains(&name) => {}
            None => wrong.push(format!("{numbers}: no file stands before `{name}`")),
        }
    }
    if proofs == 0 && ["forced", "tested"].contains(&mark) {
        wrong.push(format!("{numbers}: it names nothing that makes it so"));
    }
    wrong
}

fn of_the_project(path: &str) -> Option<String> {
    std::fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join(path)).ok()
}

#[test]
fn every_condition_has_a_mark_and_every_name_exists() {
    let wrong = faults(LEDGER, of_the_project);
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// The ledger with one thing changed, and what is then wrong with it.
fn twin(from: &str, to: &str) -> Vec<String> {
    assert!(LEDGER.contains(from), "the ledger has no `{from}`");
    faults(&LEDGER.replacen(from, to, 1), of_the_project)
}

#[test]
fn a_ledger_that_rots_is_found() {
    assert_eq!(
        twin("| 01-001 |", "| 01-002 |"),
        ["01-001 has no line", "01-002 has two lines"]
    );
    assert_eq!(
        twin(
            "| `forced` | `src/layout/mod.rs` `Owner`",
            "| `sure` | `src/layout/mod.rs` `Owner`"
        ),
        ["01-001: `sure` is no mark"]
    );
    assert_eq!(
        twin("`src/pdf/xmp.rs` `packet`", "`src/pdf/xmp.rs` `packe`"),
        ["06-002: `src/pdf/xmp.rs` has no `packe`",]
    );
    assert_eq!(
        twin("`src/pdf/xmp.rs` `packet`", "`src/pdf/xml.rs`"),
        ["06-002: there is no file `src/pdf/xml.rs`"]
    );
    let lines = LEDGER.lines().filter(|line| !line.starts_with("| 16-003"));
    let short: Vec<&str> = lines.collect();
    assert_eq!(
        faults(&short.join("\n"), of_the_project),
        ["16-003 has no line"]
    );
}

#[test]
fn the_protocol_has_136_conditions_and_one_of_version_1_1() {
    assert_eq!(CONDITIONS.iter().sum::<usize>(), 137);
    let parsed = conditions("13-007 to 13-008").unwrap();
    assert_eq!(parsed, [(13, 7), (13, 8)]);
    assert!(conditions("6.7").is_err());
}
