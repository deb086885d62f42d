//! The rooms of the program are one-way: each uses only those above it, and a foreign crate is
//! named in its own room alone.

#![expect(
    clippy::unwrap_used,
    reason = "a test that cannot read its own sources has nothing else to do"
)]

use std::path::Path;

/// The rooms, from the first to the last: a room may use those above it.
const ORDER: [&str; 18] = [
    "diagnostic",
    "source",
    "drawing",
    "language",
    "catalog",
    "review",
    "template",
    "document",
    "font",
    "layout",
    "picture",
    "pdf",
    "html",
    "check",
    "exchange",
    "site",
    "desk",
    "cli",
];

/// Crates and the one room that names them; `*` stands for any end of the name.
const CRATES: [(&str, &str); 35] = [
    ("codespan_reporting", "diagnostic"),
    ("strsim", "diagnostic"),
    ("include_dir", "source"),
    ("toml", "source"),
    ("usvg", "drawing"),
    ("png", "drawing"),
    ("fast_qr", "drawing"),
    ("icu_*", "language"),
    ("unic_langid", "language"),
    ("intl_pluralrules", "language"),
    ("fluent*", "catalog"),
    ("intl_memoizer", "catalog"),
    ("skrifa", "font"),
    ("parley*", "layout"),
    ("parlance", "layout"),
    ("linebender_resource_handle", "layout"),
    ("tiny_skia", "picture"),
    ("printpdf", "pdf"),
    ("lopdf", "pdf"),
    ("subsetter", "pdf"),
    ("xmp_writer", "pdf"),
    ("minijinja", "html"),
    ("sha2", "html"),
    ("base64", "html"),
    ("rust_xlsxwriter", "exchange"),
    ("calamine", "exchange"),
    ("zip", "exchange"),
    ("axum", "desk"),
    ("hyper*", "desk"),
    ("tokio*", "desk"),
    ("tower*", "desk"),
    ("http*", "desk"),
    ("rlimit", "desk"),
    ("clap", "cli"),
    ("indicatif", "cli"),
];

/// Every line of one file that breaks the order, as `path:line: cause`.
///
/// `room` is the folder of the file. Comments and string literals do not count.
fn broken(path: &str, room: &str, text: &str) -> Vec<String> {
    let place = |name: &str| ORDER.iter().position(|known| *known == name);
    let Some(own) = place(room) else {
        return vec![format!("{path}: the room `{room}` is not in the order")];
    };
    let mut found = Vec::new();
    for (number, text) in code_lines(text) {
        let mut report = |cause: String| found.push(format!("{path}:{number}: {cause}"));
        for used in rooms_used(&text) {
            match place(&used) {
                None => report(format!("`{used}` is no room")),
                Some(other) if other > own => report(format!("{room} uses {used}, below it")),
                Some(_) => {}
            }
        }
        for name in crates_named(&text) {
            let owner = CRATES.iter().find(|(pattern, _)| fits(pattern, &name));
            if let Some((_, owner)) = owner
                && *owner != room
            {
                report(format!("{room} names the crate {name}, which is {owner}'s"));
            }
        }
    }
    found
}

/// The statements of a file with the number of their first line: comments and strings are taken
/// out, and a `use` that goes over several lines is put on one.
fn code_lines(text: &str) -> Vec<(usize, String)> {
    let mut lines: Vec<(usize, String)> = Vec::new();
    let mut inside_use = false;
    for (index, line) in text.lines().enumerate() {
        let mut code = String::new();
        let mut quoted = false;
        let mut letters = line.chars().peekable();
        while let Some(letter) = letters.next() {
            match letter {
                '\\' if quoted => {
                    letters.next();
                }
                // The character '"' opens no string.
                '\'' if !quoted && letters.peek() == Some(&'"') => {
                    letters.next();
                }
                '"' => quoted = !quoted,
                '/' if !quoted && letters.peek() == Some(&'/') => break,
                _ if !quoted => code.push(letter),
                _ => {}
            }
        }
        let code = code.trim();
        let begins = ["use ", "pub use ", "pub(super) use ", "pub(crate) use "]
            .iter()
            .any(|start| code.starts_with(start));
        match lines.last_mut() {
            Some((_, last)) if inside_use => last.push_str(code),
            _ => lines.push((index + 1, code.to_owned())),
        }
        inside_use = (inside_use || begins) && !code.ends_with(';');
    }
    lines
}

/// The first names after `crate::`, those of a group `crate::{a, b::c}` too.
fn rooms_used(code: &str) -> Vec<String> {
    let mut used = Vec::new();
    for (at, start) in code.match_indices("crate::") {
        // `$crate::` of a macro and `some_crate::` are others.
        let before = code[..at].chars().next_back();
        if before.is_some_and(|c| c.is_alphanumeric() || c == '_' || c == '$') {
            continue;
        }
        let rest = &code[at + start.len()..];
        match rest.strip_prefix('{') {
            Some(group) => used.extend(first_names(group)),
            None => used.push(name(rest)),
        }
    }
    used
}

/// The first name of each part of a group, up to its closing brace.
fn first_names(group: &str) -> Vec<String> {
    let mut depth = 0;
    let mut names = Vec::new();
    let mut fresh = true;
    for (at, c) in group.char_indices() {
        match c {
            '{' => depth += 1,
            '}' if depth == 0 => break,
            '}' => depth -= 1,
            ',' if depth == 0 => fresh = true,
            ' ' => {}
            _ if fresh => {
                names.push(name(&group[at..]));
                fresh = false;
            }
            _ => {}
        }
    }
    names
}

fn name(text: &str) -> String {
    text.chars()
        .take_while(|c| c.is_alphanumeric() || *c == '_')
        .collect()
}

/// Names that stand first in a path: `toml::from_str`, `use clap::Args`, not `self::toml::…`.
fn crates_named(code: &str) -> Vec<String> {
    let mut named = Vec::new();
    let inside = |c: char| c.is_alphanumeric() || c == '_';
    for (at, _) in code.match_indices("::") {
        let before = &code[..at];
        let start = before.rfind(|c| !inside(c)).map_or(0, |i| i + 1);
        // A path that goes on from another name is that name's.
        if !before[..start].ends_with("::") {
            named.push(before[start..].to_owned());
        }
    }
    named
}

fn fits(pattern: &str, name: &str) -> bool {
    match pattern.strip_suffix('*') {
        Some(start) => name.starts_with(start),
        None => name == pattern,
    }
}

/// Every Rust file under a folder, sorted; a folder with a `Cargo.toml` is another crate.
fn files(folder: &Path, found: &mut Vec<std::path::PathBuf>) {
    let mut entries: Vec<_> = std::fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .collect();
    entries.sort();
    for path in entries {
        if path.is_dir() && !path.join("Cargo.toml").exists() {
            files(&path, found);
        } else if path.extension().is_some_and(|end| end == "rs") {
            found.push(path);
        }
    }
}

#[test]
fn each_room_uses_only_those_above_it() {
    let source = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut all = Vec::new();
    files(&source, &mut all);
    let mut wrong = Vec::new();
    let mut seen = 0;
    for path in &all {
        let inside = path.strip_prefix(&source).unwrap();
        // `main.rs` and `lib.rs` stand above the rooms.
        let Some(room) = inside.parent().and_then(|folder| folder.iter().next()) else {
            continue;
        };
        seen += 1;
        let text = std::fs::read_to_string(path).unwrap();
        let shown = inside.display().to_string();
        wrong.extend(broken(&shown, room.to_str().unwrap(), &text));
    }
    assert!(seen > 20, "only {seen} files of rooms were found");
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn every_room_of_the_library_is_in_the_order() {
    let library = include_str!("../src/lib.rs");
    for line in library.lines() {
        if let Some(room) = line.trim().strip_prefix("pub mod ") {
            let room = room.trim_end_matches(';');
            assert!(ORDER.contains(&room), "`{room}` is not in the order");
        }
    }
}

#[test]
fn a_room_below_is_found() {
    let text = "use crate::diagnostic::File;\nfn f() {\n    crate::pdf::write();\n}\n";
    assert_eq!(
        broken("layout/x.rs", "layout", text),
        ["layout/x.rs:3: layout uses pdf, below it"]
    );
}

#[test]
fn a_room_below_is_found_in_a_group_over_several_lines() {
    let text = "use crate::{\n    diagnostic::{File, Place},\n    site,\n};\n";
    assert_eq!(
        broken("html/x.rs", "html", text),
        ["html/x.rs:1: html uses site, below it"]
    );
}

#[test]
fn a_crate_outside_its_room_is_found() {
    let text = "use icu_decimal::DecimalFormatter;\nlet x = toml::from_str(y);\n";
    assert_eq!(
        broken("pdf/x.rs", "pdf", text),
        [
            "pdf/x.rs:1: pdf names the crate icu_decimal, which is language's",
            "pdf/x.rs:2: pdf names the crate toml, which is source's",
        ]
    );
}

#[test]
fn words_in_comments_and_strings_do_not_count() {
    let text =
        "// crate::pdf::write\n/// [`crate::cli`]\nlet x = \"crate::site::make, toml::x\";\n";
    assert_eq!(broken("font/x.rs", "font", text), Vec::<String>::new());
}
