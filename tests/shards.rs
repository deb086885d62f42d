//! Several machines make what one makes: the parts together are the whole, byte for byte.

#![expect(
    clippy::unwrap_used,
    reason = "a test that cannot make its own folder has nothing else to do"
)]

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::Command;

const ROOT: &str = env!("CARGO_MANIFEST_DIR");

/// Every leaflet in every language takes a while: most stories are of one leaflet.
const ONE: &str = "build --leaflet office-contacts --format pdf,html";

type Files = BTreeMap<String, Vec<u8>>;

/// An empty folder of this name, for one story.
fn empty(story: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR"))
        .join("shards")
        .join(story);
    let _ = std::fs::remove_dir_all(&folder);
    std::fs::create_dir_all(&folder).unwrap();
    folder
}

/// Builds from the project into this folder; what it said.
fn build(arguments: &str, out: &Path) -> (bool, String) {
    let output = Command::new(env!("CARGO_BIN_EXE_volantino"))
        .args(["--root", ROOT])
        .args(arguments.split(' '))
        .arg("--out")
        .arg(out)
        .output()
        .unwrap();
    let said = String::from_utf8_lossy(&output.stderr).into_owned();
    (output.status.success(), said)
}

fn files(out: &Path) -> Files {
    let mut found = Files::new();
    let mut folders = vec![out.to_owned()];
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else {
                let name = path.strip_prefix(out).unwrap().display().to_string();
                found.insert(name.replace('\\', "/"), std::fs::read(path).unwrap());
            }
        }
    }
    found
}

/// What each of so many machines makes, each in a folder of its own.
#[track_caller]
fn parts(folder: &Path, arguments: &str, of: usize) -> Vec<Files> {
    let part = |part: usize| {
        let out = folder.join(format!("part-{part}"));
        let (made, said) = build(&format!("{arguments} --shard {part}/{of}"), &out);
        assert!(made, "{said}");
        files(&out)
    };
    (1..=of).map(part).collect()
}

/// The parts have no file in common, and together are the whole.
#[track_caller]
fn are_the_whole(parts: &[Files], whole: &Files) {
    let count: usize = parts.iter().map(Files::len).sum();
    let union: Files = parts
        .iter()
        .flatten()
        .map(|(p, b)| (p.clone(), b.clone()))
        .collect();
    assert_eq!(count, union.len(), "two parts made the same file");
    let names = |files: &Files| files.keys().cloned().collect::<Vec<_>>();
    assert_eq!(names(&union), names(whole));
    let other: Vec<&String> = whole
        .keys()
        .filter(|name| union[*name] != whole[*name])
        .collect();
    assert!(other.is_empty(), "other bytes: {other:?}");
}

#[test]
fn three_machines_make_one_leaflet() {
    let folder = empty("one");
    build(ONE, &folder.join("whole"));
    let whole = files(&folder.join("whole"));
    let parts = parts(&folder, ONE, 3);
    are_the_whole(&parts, &whole);
    // What all share is the first one's.
    for shared in ["index.html", "accessibilita.html"] {
        assert!(parts[0].contains_key(shared));
    }
    for part in &parts {
        let pages = part
            .keys()
            .filter(|name| name.ends_with("office-contacts.html"));
        assert_eq!(pages.count(), 8, "of twenty-four");
    }
}

#[test]
fn pictures_are_made_with_their_sheet() {
    let folder = empty("pictures");
    let some = "build --leaflet office-contacts --language it --language ar --language ur";
    build(some, &folder.join("whole"));
    let whole = files(&folder.join("whole"));
    assert!(whole.contains_key("ur/office-contacts-1.png"));
    are_the_whole(&parts(&folder, some, 3), &whole);
}

#[test]
fn three_machines_make_the_whole_folder() {
    let folder = empty("whole");
    let all = "build --sheet a4 --format pdf,html";
    build(all, &folder.join("whole"));
    let whole = files(&folder.join("whole"));
    assert!(whole.len() > 600);
    are_the_whole(&parts(&folder, all, 3), &whole);
}

#[test]
fn parts_without_work_leave_an_empty_folder() {
    let folder = empty("many");
    let two = "build --leaflet office-contacts --language it --language ar --beside it";
    build(two, &folder.join("whole"));
    let parts = parts(&folder, two, 5);
    are_the_whole(&parts, &files(&folder.join("whole")));
    assert!(parts[3].is_empty() && parts[4].is_empty());
}

#[test]
fn a_part_is_the_same_whatever_was_made_before() {
    let folder = empty("again");
    let out = folder.join("out");
    let second = format!("{ONE} --shard 2/3");
    build(&second, &out);
    let alone = files(&out);
    build(ONE, &out);
    build(&second, &out);
    let after = files(&out);
    assert!(alone.iter().all(|(name, bytes)| after[name] == *bytes));
}

#[test]
fn what_is_no_part_is_refused() {
    let folder = empty("refused");
    for (part, said) in [
        (
            "0/8",
            "error: `0/8` is no part: they are counted from 1\n\
             hint: add one to an index that begins at 0: --shard $((JOB_COMPLETION_INDEX + 1))/8\n",
        ),
        (
            "9/8",
            "error: `9/8` is no part: there is no 9 of 8\n\
             hint: the parts are 1 to N: --shard 8/8 is the last of eight\n",
        ),
        (
            "three",
            "error: `three` is no part of the work\n\
             hint: write which part, and of how many: --shard 3/8\n",
        ),
    ] {
        let told = build(&format!("{ONE} --shard {part}"), &folder.join("out"));
        assert_eq!((told.0, told.1.trim_end()), (false, said.trim_end()));
    }
    assert!(!folder.join("out").exists());
}

/// The lines that the README gives to Kubernetes and Slurm, run as they stand with the numbers that
/// those give.
#[cfg(unix)]
#[test]
fn the_lines_of_the_readme_make_the_whole() {
    let readme = std::fs::read_to_string(Path::new(ROOT).join("README.md")).unwrap();
    let line = |variable: &str| {
        let mut lines = readme
            .lines()
            .filter(|line| line.starts_with("    volantino"));
        lines.find(|line| line.contains(variable)).unwrap().trim()
    };
    let whole = empty("readme").join("whole");
    build(ONE, &whole);
    let whole = files(&whole);
    for (variable, numbers) in [
        ("JOB_COMPLETION_INDEX", 0..8),
        ("SLURM_ARRAY_TASK_ID", 1..9),
    ] {
        let folder = empty(variable);
        let command = line(variable);
        let part = |number: usize| {
            let out = folder.join(number.to_string());
            let program = Path::new(env!("CARGO_BIN_EXE_volantino"));
            let path = format!("{}:/usr/bin:/bin", program.parent().unwrap().display());
            let rest = ONE.strip_prefix("build ").unwrap();
            let output = Command::new("sh")
                .args([
                    "-c",
                    &format!("{command} {rest} --root \"$ROOT\" --out \"$OUT\""),
                ])
                .env("PATH", path)
                .env(variable, number.to_string())
                .env("ROOT", ROOT)
                .env("OUT", &out)
                .output()
                .unwrap();
            let said = String::from_utf8_lossy(&output.stderr).into_owned();
            assert!(output.status.success(), "{command}: {said}");
            files(&out)
        };
        are_the_whole(&numbers.map(part).collect::<Vec<_>>(), &whole);
    }
}
