//! Stories of the mediator and the office: who has read what, what is stale, what was given out.
//! What a person sees, whole.
//!
//! Each story has a small folder of its own: one leaflet of three messages in Italian, Arabic and
//! Ukrainian, with the real words that every sheet shares. Hashes are shown as `<1>`, `<2>` … in the
//! order in which a story meets them.

#![expect(
    clippy::unwrap_used,
    reason = "a test that cannot make its own folder has nothing else to do"
)]

mod shared;

use shared::copy;
use std::cell::RefCell;
use std::path::{Path, PathBuf};
use std::process::Command;

const ROOT: &str = env!("CARGO_MANIFEST_DIR");

const LEAFLET: &str = r#"
title = "small-title"
[pages]
a4 = 1
[[section]]
id = "one"
heading = "small-heading"
[[section.block]]
kind = "rule"
title = "small-heading"
text = "small-text"
fill = [{ label = "small-heading", setting = "waste-days" }]
"#;

const FACTS: &str = r#"
[fine]
kind = "amount"
value = 200
about = "sanzione"
source = "legge"
checked = 2026-11-20
"#;

const MESSAGES: [(&str, &str); 3] = [
    (
        "it",
        "small-title = Piccolo\nsmall-heading = Regole\nsmall-text = Paghi { $fine }.\n",
    ),
    (
        "ar",
        "small-title = صغير\nsmall-heading = قواعد\nsmall-text = تدفع { $fine }.\n",
    ),
    (
        "uk",
        "small-title = Мале\nsmall-heading = Правила\nsmall-text = Платите { $fine }.\n",
    ),
];

struct Story {
    folder: PathBuf,
    /// Hashes in the order in which they were met.
    seen: RefCell<Vec<String>>,
}

impl Story {
    fn new(name: &str) -> Self {
        let folder = Path::new(env!("CARGO_TARGET_TMPDIR"))
            .join("review")
            .join(name);
        let _ = std::fs::remove_dir_all(&folder);
        let story = Self {
            folder,
            seen: RefCell::default(),
        };
        copy(&Path::new(ROOT).join("fonts"), &story.folder.join("fonts"));
        let html = "templates/html";
        copy(&Path::new(ROOT).join(html), &story.folder.join(html));
        for (tag, messages) in MESSAGES {
            for name in ["common.ftl", "language.toml"] {
                let path = format!("locales/{tag}/{name}");
                story.write(&path, std::fs::read(Path::new(ROOT).join(&path)).unwrap());
            }
            story.write(&format!("locales/{tag}/small.ftl"), messages);
        }
        for file in ["templates/office.toml", "templates/sheets.toml"] {
            let bytes = std::fs::read(Path::new(ROOT).join(file));
            story.write(file, bytes.unwrap());
        }
        story.write("templates/facts.toml", FACTS);
        story.write("templates/leaflets/small.toml", LEAFLET);
        story
    }

    /// A story whose texts are written down.
    fn begun(name: &str) -> Self {
        let story = Self::new(name);
        story.run("review update --date 2026-11-23");
        story
    }

    fn read(&self, path: &str) -> String {
        std::fs::read_to_string(self.folder.join(path)).unwrap()
    }

    /// Writes a file anew: a linked one is taken away first, so that its twin stays.
    fn write(&self, path: &str, bytes: impl AsRef<[u8]>) {
        let path = self.folder.join(path);
        let _ = std::fs::remove_file(&path);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(path, bytes).unwrap();
    }

    fn replace(&self, path: &str, old: &str, new: &str) {
        let text = self.read(path);
        assert_eq!(text.matches(old).count(), 1, "`{old}` in {path}");
        self.write(path, text.replace(old, new));
    }

    /// Exit code, and what stands on standard output and then on standard error.
    fn run(&self, arguments: &str) -> (i32, String) {
        self.run_words(&arguments.split(' ').collect::<Vec<_>>())
    }

    fn run_words(&self, arguments: &[&str]) -> (i32, String) {
        let output = Command::new(env!("CARGO_BIN_EXE_volantino"))
            .args(["--root", "."])
            .args(arguments)
            .current_dir(&self.folder)
            .output()
            .unwrap();
        let said = [output.stdout, output.stderr].concat();
        let said = String::from_utf8(said).unwrap();
        (output.status.code().unwrap(), self.masked(&said))
    }

    #[track_caller]
    fn says(&self, arguments: &str, code: i32, expected: &str) {
        let (ended, said) = self.run(arguments);
        assert_eq!(said.trim(), expected.trim(), "\n{said}");
        assert_eq!(ended, code);
    }

    /// The plain text of the sheet from the notes on.
    #[track_caller]
    fn notes(&self, tag: &str, expected: &str) {
        let (_, text) = self.run(&format!("text --leaflet small --language {tag}"));
        let notes: Vec<&str> = text.lines().skip_while(|line| !is_note(line)).collect();
        assert_eq!(notes.join("\n"), expected.trim(), "\n{text}");
    }

    /// The entry of a message in a book.
    fn entry(&self, tag: &str, id: &str) -> String {
        let book = self.read(&format!("locales/{tag}/review.toml"));
        let (_, rest) = book.split_once(&format!("[small.{id}]\n")).unwrap();
        self.masked(rest.split("\n\n").next().unwrap().trim())
    }

    fn masked(&self, text: &str) -> String {
        let mut out = String::new();
        let mut word = String::new();
        for c in text.chars().chain(['\n']) {
            if c.is_ascii_alphanumeric() {
                word.push(c);
                continue;
            }
            let hash = |b| matches!(b, b'0'..=b'9' | b'a'..=b'f');
            if word.len() == 8 && word.bytes().all(hash) {
                let mut seen = self.seen.borrow_mut();
                let known = seen.iter().position(|other| *other == word);
                let number = known.unwrap_or_else(|| {
                    seen.push(word.clone());
                    seen.len() - 1
                });
                out.push_str(&format!("<{}>", number + 1));
            } else {
                out.push_str(&word);
            }
            word.clear();
            out.push(c);
        }
        out.pop();
        out
    }

    /// The hash of a number.
    fn hash(&self, number: usize) -> String {
        self.seen.borrow()[number - 1].clone()
    }
}

impl Drop for Story {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.folder);
    }
}

/// The words that every sheet shares, and all words of `common.ftl`.
fn shared() -> (usize, usize) {
    let common = std::fs::read_to_string(Path::new(ROOT).join("locales/it/common.ftl")).unwrap();
    let ids: Vec<&str> = common
        .lines()
        .filter(|line| line.starts_with(|c: char| c.is_ascii_lowercase()))
        .filter_map(|line| line.split_once(" = ").map(|(id, _)| id))
        .collect();
    let every = |id: &&&str| id.starts_with("sheet-") || id.starts_with("contact-");
    (ids.iter().filter(every).count(), ids.len())
}

/// Whether a line is the first note of a sheet: any of the real words that may stand there.
fn is_note(line: &str) -> bool {
    let tags = MESSAGES.iter().map(|(tag, _)| tag);
    tags.flat_map(|tag| {
        let path = Path::new(ROOT).join(format!("locales/{tag}/common.ftl"));
        let common = std::fs::read_to_string(path).unwrap();
        let lines: Vec<String> = common.lines().map(str::to_owned).collect();
        lines
    })
    .any(|message| {
        let states = [
            "sheet-machine",
            "sheet-partly",
            "sheet-drafted",
            "sheet-stale",
        ];
        let text = message.split_once(" = ");
        let updated = line.starts_with("Aggiornato") || line.starts_with("آخر تحديث");
        updated || text.is_some_and(|(id, text)| states.contains(&id) && text == line)
    })
}

// ---- writing down

#[test]
fn new_texts_are_written_down_once() {
    let story = Story::new("update");
    let all = 3 * (shared().1 + 3);
    story.says(
        "review update --date 2026-11-23",
        0,
        &format!("texts written down as of 2026-11-23: {all} new, 0 changed; 0 gone"),
    );
    assert_eq!(
        story.entry("it", "small-title"),
        "state = \"drafted\"\ndate = 2026-11-23\ntext = \"<1>\"\nwords.<1> = \"Piccolo\"",
    );
    let before = story.read("locales/ar/review.toml");
    story.says(
        "review update --date 2026-12-01",
        0,
        "texts written down as of 2026-12-01: 0 new, 0 changed; 0 gone",
    );
    assert_eq!(story.read("locales/ar/review.toml"), before);
    for (tag, messages) in MESSAGES {
        assert_eq!(story.read(&format!("locales/{tag}/small.ftl")), messages);
    }
}

#[test]
fn a_sheet_with_a_text_that_is_not_written_down_has_no_date() {
    let story = Story::new("undated");
    story.notes(
        "it",
        "
Testo in bozza: l’ufficio non lo ha ancora confermato.
Questo foglio dà informazioni. Non sostituisce la legge.",
    );
    story.says(
        "build --language it --language uk --format pdf --out out",
        0,
        "
note: texts of it, uk are not written down: their sheets have no “updated on”; `volantino review update --date DATE`
2 files in out
print at actual size, not fitted to the page:
  a4: on both sides, flipped on the long edge",
    );
    let (_, said) = story.run("check");
    let expected = format!(
        "
warning: texts of `uk` that are new or have changed since they were written down: {}
hint: `volantino review update --date DATE` writes them down; until then their sheets have no “updated on”
",
        shared().1 + 3
    );
    assert!(said.contains(&expected), "{said}");
}

// ---- stale

#[test]
fn italian_that_changes_makes_its_translations_stale_at_once() {
    let story = Story::begun("stale");
    story.replace("locales/it/small.ftl", "Regole", "Le regole");
    let n = shared().1 + 3;
    let line = |tag: &str, name: &str, stale: usize, unrecorded: usize| {
        format!(
            "{tag:<9} {name:<20} {n:>6}        0      0      {stale}        0          {unrecorded}\n"
        )
    };
    let table = format!(
        "language                        texts  checked  legal  stale  missing unrecorded\n{}{}{}",
        line("it", "italiano", 0, 1),
        line("ar", "arabo", 1, 0),
        line("uk", "ucraino", 1, 0),
    );
    story.says(
        "review show",
        0,
        &format!(
            "{table}
`small-heading` is stale in ar, uk
  old Italian  Regole
  new Italian  Le regole

hint: correct a translation and write it down (`volantino review update --date DATE`), or say that it
still holds (`volantino review keep MESSAGE… [--language TAG]`)
"
        ),
    );
    story.notes(
        "ar",
        "
ترجمة آلية: لم يراجعها أي شخص بعد. إذا كان لديك شك، فالنص الإيطالي هو المعتمد.
تغيّر النص الإيطالي بعد إعداد هذه الترجمة. إذا كان لديك شك، فالنص الإيطالي هو المعتمد.
آخر تحديث: \u{2068}23\u{a0}نوفمبر\u{a0}2026\u{2069}.
تقدم هذه النشرة معلومات. وهي لا تحل محل القانون.
Traduzione automatica: nessuna persona l’ha ancora controllata. Se hai un dubbio, vale il testo italiano.
Il testo italiano è cambiato dopo questa traduzione. Se hai un dubbio, vale il testo italiano.
Aggiornato al \u{2068}23\u{a0}novembre\u{a0}2026\u{2069}.
Questo foglio dà informazioni. Non sostituisce la legge.",
    );
    let (_, said) = story.run("check");
    let expected = "\
warning: the Italian of `small-heading` has changed since it was translated
  ┌─ locales/ar/small.ftl:2:1
  │
2 │ small-heading = قواعد
  │ ^^^^^^^^^^^^^
hint: `volantino review show --language ar` shows both; correct the translation, or say that it still holds: `volantino review keep small-heading --language ar`
";
    assert!(said.contains(expected), "{said}");
}

#[test]
fn the_old_italian_is_known_after_two_changes_too() {
    let story = Story::begun("twice");
    story.replace("locales/it/small.ftl", "Regole", "Le regole");
    story.run("review update --date 2026-11-24");
    story.says(
        "review keep small-heading --language uk",
        0,
        "small-heading: kept in uk",
    );
    story.replace("locales/it/small.ftl", "Le regole", "Le regole di casa");
    story.run("review update --date 2026-11-25");
    let (_, said) = story.run("review show --message small-heading");
    let (_, stale) = said.split_once("\n\n").unwrap();
    assert_eq!(
        stale.split("\n\nhint").next().unwrap(),
        "`small-heading` is stale in ar
  old Italian  Regole
  new Italian  Le regole di casa

`small-heading` is stale in uk
  old Italian  Le regole
  new Italian  Le regole di casa"
    );
    // When nobody translates an old text any more, it is forgotten.
    story.says(
        "review keep small-heading",
        0,
        "small-heading: kept in ar, uk",
    );
    assert_eq!(
        story.entry("it", "small-heading"),
        "state = \"drafted\"\ndate = 2026-11-25\ntext = \"<1>\"\nwords.<1> = \"Le regole di casa\"",
    );
}

#[test]
fn a_translation_that_is_kept_keeps_its_marks() {
    let story = Story::begun("keep");
    story.run("review mark --language ar --by MC --date 2026-11-24");
    story.replace("locales/it/small.ftl", "Regole", "Le regole");
    story.run("review update --date 2026-11-25");
    story.says(
        "review keep small-heading",
        0,
        "small-heading: kept in ar, uk",
    );
    story.says(
        "review keep small-heading",
        0,
        "small-heading: not stale, nothing to keep",
    );
    let (_, said) = story.run("review show --message small-heading --each");
    assert_eq!(
        said,
        "\
it        2026-11-25 small-heading                            drafted
ar        2026-11-23 small-heading                            reviewed
uk        2026-11-23 small-heading                            machine
"
    );
}

#[test]
fn a_term_that_changes_makes_every_message_that_holds_it_stale() {
    let story = Story::new("term");
    story.replace("locales/it/small.ftl", "Regole", "Regole di { -casa }");
    story.write("locales/it/terms.ftl", "-casa = casa\n");
    story.run("review update --date 2026-11-23");
    story.write("locales/it/terms.ftl", "-casa = palazzo\n");
    let (_, said) = story.run("review show --language uk");
    let expected = "
`small-heading` is stale in uk
  old Italian  Regole di { -casa } | -casa = casa
  new Italian  Regole di { -casa } | -casa = palazzo
  uk           Правила
";
    assert!(said.contains(expected), "{said}");
}

// ---- marks

#[test]
fn a_sheet_names_its_state_until_every_message_is_read() {
    let story = Story::begun("mark");
    let updated = "
Дата оновлення: \u{2068}23\u{a0}листопада\u{a0}2026\u{202f}р.\u{2069}
Ця пам’ятка дає інформацію. Вона не замінює закону.";
    let italian = "
Aggiornato al \u{2068}23\u{a0}novembre\u{a0}2026\u{2069}.
Questo foglio dà informazioni. Non sostituisce la legge.";
    story.says(
        "review mark --language uk --message small-title --by MC --date 2026-11-24",
        0,
        "uk: texts marked as read by MC on 2026-11-24: 1",
    );
    let partly = "Автоматичний переклад: людина перевірила лише його частину. Якщо маєте сумніви, правильним вважається італійський текст.";
    let in_italian = "Traduzione automatica: una persona ne ha controllata solo una parte. Se hai un dubbio, vale il testo italiano.";
    story.notes("uk", &format!("{partly}{updated}\n{in_italian}{italian}"));
    story.says(
        "review mark --language uk --leaflet small --by MC --date 2026-11-24",
        0,
        &format!(
            "uk: texts marked as read by MC on 2026-11-24: {}",
            shared().0 + 3
        ),
    );
    // The translation is read; the Italian behind it is still a draft.
    let draft = "Це чернетка: наш офіс ще не підтвердив цей текст.";
    let in_italian = "Testo in bozza: l’ufficio non lo ha ancora confermato.";
    story.notes("uk", &format!("{draft}{updated}\n{in_italian}{italian}"));
    story.says(
        "review confirm --leaflet small --by progettazione --date 2026-11-25",
        0,
        &format!(
            "Italian texts confirmed by progettazione on 2026-11-25: {}",
            shared().0 + 3
        ),
    );
    let (_, text) = story.run("text --leaflet small --language uk");
    assert!(text.contains(&format!("{updated}{italian}")), "{text}");
    assert!(
        !text.contains(draft) && !text.contains(in_italian),
        "{text}"
    );
    assert_eq!(
        story.entry("it", "small-title"),
        "state = \"confirmed\"\ndate = 2026-11-23\ntext = \"<1>\"\n\
         office = { by = \"progettazione\", date = 2026-11-25 }\nwords.<1> = \"Piccolo\"",
    );
}

#[test]
fn language_and_law_are_two_marks() {
    let story = Story::begun("legal");
    story.says(
        "review mark --language ar --language uk --message small-text --by legale --date 2026-11-24 --legal",
        0,
        "ar: texts marked as read by legale on 2026-11-24: 1
uk: texts marked as read by legale on 2026-11-24: 1",
    );
    story.run("review mark --language ar --message small-text --by MC --date 2026-11-25");
    assert_eq!(
        story.entry("ar", "small-text"),
        "state = \"reviewed\"\ndate = 2026-11-23\ntext = \"<1>\"\nitalian = \"<2>\"\n\
         language = { by = \"MC\", date = 2026-11-25 }\nlegal = { by = \"legale\", date = 2026-11-24 }",
    );
    story.says(
        "review confirm --message small-text --by legale --date 2026-11-24 --legal",
        0,
        "Italian texts confirmed by legale on 2026-11-24: 1",
    );
    assert_eq!(
        story.entry("it", "small-text"),
        "state = \"drafted\"\ndate = 2026-11-23\ntext = \"<2>\"\n\
         legal = { by = \"legale\", date = 2026-11-24 }\nwords.<2> = \"Paghi { $fine }.\"",
    );
    // Law alone does not make a translation reviewed.
    assert!(
        story
            .entry("uk", "small-text")
            .starts_with("state = \"machine\"")
    );
}

#[test]
fn a_translation_that_changes_outside_loses_its_marks_by_itself() {
    let story = Story::begun("outside");
    story.run("review mark --language ar --by MC --date 2026-11-24");
    story.replace("locales/ar/small.ftl", "قواعد", "القواعد");
    let before = story.read("locales/ar/review.toml");
    story.says(
        "review show --language ar --leaflet small --each --message small-title",
        0,
        &story
            .run("review show --language ar --leaflet small --each")
            .1,
    );
    let (_, said) = story.run("review show --language ar --message small-heading --each");
    assert_eq!(
        said,
        "ar        unrecorded small-heading                            machine\n"
    );
    assert_eq!(story.read("locales/ar/review.toml"), before);
    // Spaces and line ends are no change.
    story.replace("locales/ar/small.ftl", "= القواعد", "=\n    قواعد");
    let (_, said) = story.run("review show --language ar --message small-heading --each");
    assert_eq!(
        said,
        "ar        2026-11-23 small-heading                            reviewed\n"
    );
    story.replace("locales/ar/small.ftl", "    قواعد", "    القواعد");
    let (_, said) = story.run("review update --date 2026-11-26");
    assert_eq!(
        said,
        "texts written down as of 2026-11-26: 0 new, 1 changed; 0 gone\n"
    );
    assert_eq!(
        story.entry("ar", "small-heading"),
        "state = \"machine\"\ndate = 2026-11-26\ntext = \"<1>\"\nitalian = \"<2>\"",
    );
}

#[test]
fn nobody_can_have_read_what_is_stale() {
    let story = Story::begun("stale-mark");
    story.replace("locales/it/small.ftl", "Regole", "Le regole");
    story.says(
        "review mark --language ar --message small-title --message small-heading --by MC --date 2026-11-24",
        0,
        "
ar: texts marked as read by MC on 2026-11-24: 1
ar: not marked, since the Italian has changed: small-heading
hint: `volantino review show --language ar` shows what; correct the translation or keep it, then mark it",
    );
}

// ---- two people

/// Merges two people's books as git does; whether there were no conflicts.
fn merge(story: &Story, base: &str, theirs: &str) -> bool {
    story.write("base", base);
    story.write("theirs", theirs);
    Command::new("git")
        .args("merge-file locales/ar/review.toml base theirs".split(' '))
        .current_dir(&story.folder)
        .status()
        .unwrap()
        .success()
}

#[test]
fn two_people_who_mark_neighbours_do_not_meet() {
    let story = Story::begun("merge");
    let base = story.read("locales/ar/review.toml");
    story.run("review mark --language ar --message small-heading --by AA --date 2026-11-24");
    let theirs = story.read("locales/ar/review.toml");
    story.write("locales/ar/review.toml", &base);
    story.run("review mark --language ar --message small-text --by BB --date 2026-11-24");
    assert!(merge(&story, &base, &theirs));
    let (_, said) = story.run("review show --language ar --each --leaflet small");
    let own: Vec<&str> = said
        .lines()
        .filter(|line| line.contains(" small-"))
        .collect();
    assert_eq!(
        own.join("\n"),
        "\
ar        2026-11-23 small-heading                            reviewed
ar        2026-11-23 small-text                               reviewed
ar        2026-11-23 small-title                              machine"
    );
    // The merged file is as the program itself would write it.
    let merged = story.read("locales/ar/review.toml");
    story.run("review update --date 2026-11-25");
    assert_eq!(story.read("locales/ar/review.toml"), merged);
}

#[test]
fn a_merge_that_is_not_finished_is_said_as_such() {
    let story = Story::begun("conflict");
    let base = story.read("locales/ar/review.toml");
    story.run("review mark --language ar --message small-title --by AA --date 2026-11-24");
    let theirs = story.read("locales/ar/review.toml");
    story.write("locales/ar/review.toml", &base);
    story.run("review mark --language ar --message small-title --by BB --date 2026-11-25");
    assert!(!merge(&story, &base, &theirs));
    let (code, said) = story.run("review show");
    let said: Vec<&str> = said.lines().collect();
    assert_eq!(
        said[0],
        "error: a merge of two people’s work is not finished"
    );
    assert_eq!(
        said[5],
        "hint: of each pair keep one side; a mark that does not fit its text counts for nothing"
    );
    assert_eq!(code, 1);
    assert_eq!(story.run("list").0, 1);
    assert_eq!(story.run("review update --date 2026-11-26").0, 1);
}

// ---- releases

#[test]
fn a_sheet_in_hand_is_current_until_a_release_replaces_it() {
    let story = Story::begun("release");
    story.says(
        "release --date 2026-11-23",
        0,
        "release 1 of 2026-11-23: 3 of 3 sheets new or changed, 0 withdrawn",
    );
    story.says(
        "release --date 2026-11-24",
        0,
        "nothing has changed since the newest release",
    );
    let releases = story.read("templates/releases.toml");
    let (list, _) = releases.split_once("\n# What").unwrap();
    assert_eq!(
        story.masked(list),
        "\
# What was given out from which day. Written by `volantino release`, not by hand.
# A release names the sheets that are new or have changed, and because of what.

[[release]]
date = 2026-11-23
sheets = [
    { leaflet = \"small\", language = \"it\", hash = \"<1>\", state = \"drafted\" },
    { leaflet = \"small\", language = \"ar\", hash = \"<2>\", state = \"machine\" },
    { leaflet = \"small\", language = \"uk\", hash = \"<3>\", state = \"machine\" },
]
"
    );
    story.run("build --out out");
    story.says(
        "list --superseded",
        0,
        "nothing to take out: every sheet that was given out is current",
    );
    let old = story.hash(2);
    let current = "current: small · ar · <2>\ngiven out from 2026-11-23 (release 1)";
    for mark in [
        format!("small·ar·{old}"),
        format!("small · ar · {old}"),
        format!("SMALL/AR/{}", old.to_uppercase()),
        old.clone(),
        "out/ar/small.pdf".into(),
        "out/ar/small.html".into(),
    ] {
        story.says(&format!("verify {mark}"), 0, current);
    }

    story.replace("locales/it/small.ftl", "Regole", "Le regole");
    story.replace("locales/ar/small.ftl", "قواعد", "القواعد");
    story.replace("templates/facts.toml", "200", "250");
    story.says(
        &format!("verify {old}"),
        0,
        &format!(
            "{current}\nthe folder has changed since: the next release replaces it with small · ar · <4>"
        ),
    );
    story.says(
        "release --date 2026-12-01",
        1,
        "
error: small in it, and 1 more, holds texts that are not written down
hint: run `volantino review update --date DATE` with the day of the texts, then release",
    );
    story.run("review update --date 2026-12-01");
    story.run("review mark --language ar --by MC --date 2026-12-01");
    story.says(
        "release --date 2026-12-01",
        0,
        "
release 2 of 2026-12-01: 3 of 3 sheets new or changed, 0 withdrawn
`volantino list --superseded` names the sheets to take out of the rack",
    );
    story.says(
        "verify out/ar/small.pdf",
        1,
        "
superseded: small · ar · <2>
given out from 2026-11-23 (release 1)
replaced from 2026-12-01 (release 2) by small · ar · <5>, because of
  text    small-heading: Le regole
  fact    fine: 200 → 250
  state   machine → reviewed",
    );
    story.says(
        "list --superseded",
        0,
        "
take these out of the rack:
small · ar · <2>                              given from 2026-11-23, replaced on 2026-12-01 by <5>
small · it · <1>                              given from 2026-11-23, replaced on 2026-12-01 by <6>
small · uk · <3>                              given from 2026-11-23, replaced on 2026-12-01 by <7>",
    );
}

#[test]
fn an_office_that_moves_makes_every_sheet_new() {
    let story = Story::begun("moved");
    story.run("release --date 2026-11-23");
    // The name stands in the head alone.
    let office = story.read("templates/office.toml");
    let name = office
        .lines()
        .find(|line| line.starts_with("name ="))
        .unwrap();
    story.replace("templates/office.toml", name, "name = \"Another office\"");
    story.says(
        "release --date 2026-11-24",
        0,
        "release 2 of 2026-11-24: 3 of 3 sheets new or changed, 0 withdrawn
`volantino list --superseded` names the sheets to take out of the rack",
    );
}

#[test]
fn words_of_every_sheet_do_not_make_a_sheet_partly_read() {
    let story = Story::begun("shared");
    story.run("review mark --language ar --message contact-phone --by MC --date 2026-11-24");
    story.run("build --format html --language ar --out out");
    let page = story.read("out/ar/small.html");
    assert!(
        page.contains("name=\"volantino-state\" content=\"machine\""),
        "{page}"
    );
    story.run("review mark --language ar --message small-heading --by MC --date 2026-11-24");
    story.run("build --format html --language ar --out out");
    let page = story.read("out/ar/small.html");
    assert!(
        page.contains("name=\"volantino-state\" content=\"partly\""),
        "{page}"
    );
}

#[test]
fn a_leaflet_that_is_gone_is_withdrawn() {
    let story = Story::begun("withdrawn");
    story.write("templates/leaflets/other.toml", LEAFLET);
    story.run("release --date 2026-11-23");
    story.run("build --language uk --format pdf --out out");
    std::fs::remove_file(story.folder.join("templates/leaflets/other.toml")).unwrap();
    story.says(
        "release --date 2026-12-01",
        0,
        "
release 2 of 2026-12-01: 0 of 3 sheets new or changed, 3 withdrawn
`volantino list --superseded` names the sheets to take out of the rack",
    );
    story.says(
        "verify out/uk/other.pdf",
        1,
        "
superseded: other · uk · <1>
given out from 2026-11-23 (release 1)
withdrawn from 2026-12-01 (release 2)",
    );
}

#[test]
fn a_sheet_for_a_building_is_known_too() {
    let story = Story::begun("building");
    story.write(
        "templates/buildings/dandini.toml",
        "waste-days = \"lunedì\"\n",
    );
    story.write("templates/buildings/empty.toml", "");
    story.says(
        "release --date 2026-11-23",
        0,
        "release 1 of 2026-11-23: 6 of 6 sheets new or changed, 0 withdrawn",
    );
    story.run("build --language uk --format pdf --building dandini --out out");
    story.says(
        "verify out/uk/small.pdf",
        0,
        "
current: small · uk · <1>
given out from 2026-11-23 (release 1), for the building `dandini`",
    );
}

#[test]
fn what_is_built_and_not_released_is_current_and_says_so() {
    let story = Story::begun("unreleased");
    story.run("build --language uk --format pdf --out out");
    story.says(
        "verify out/uk/small.pdf",
        0,
        "
current: small · uk · <1>
the folder makes it today; no release has given it out yet",
    );
    story.says(
        "list --superseded",
        0,
        "nothing has been released yet: `volantino release --date DATE` begins",
    );
}

#[test]
fn an_unknown_mark_gets_a_helpful_answer() {
    let story = Story::begun("unknown");
    story.run("build --language uk --format pdf --out out");
    let _ = story.run("verify out/uk/small.pdf");
    story.says(
        "verify small·uk·00000000",
        1,
        "
error: no release gave out small · uk · <2>
hint: look at the mark again: it ends in eight digits and letters from a to f. A sheet that was printed between two releases is in none of them: replace it; the sheet of today is small · uk · <1>",
    );
    story.says(
        "verify smal·uk·00000000",
        1,
        "
error: there is no leaflet `smal`
hint: did you mean `small`?",
    );
    story.says(
        "verify small·fr·00000000",
        1,
        "
error: there is no language `fr`
hint: the languages are: ar, it, uk",
    );
    story.says(
        "verify 00000000",
        1,
        "
error: no release gave out `<2>`
hint: write the whole mark, with leaflet and language: project-fin·ar·<3>",
    );
    story.says(
        "verify the sheet with the dog",
        1,
        "
error: `the sheet with the dog` is not a mark
hint: write it as it stands at the foot of the sheet: project-fin·ar·<3>, eight signs at the end; or name the PDF",
    );
    story.says(
        "verify templates/facts.toml",
        1,
        "
error: `templates/facts.toml` carries no mark
hint: it was not made by volantino; type the mark from the foot of the sheet, if it has one",
    );
    story.says(
        "verify nowhere.pdf",
        1,
        "
error: cannot read `nowhere.pdf`: No such file or directory (os error 2)
hint: correct the name of the file",
    );
    let pdf = std::fs::read(story.folder.join("out/uk/small.pdf")).unwrap();
    story.write("half.pdf", &pdf[..pdf.len() / 2]);
    story.says(
        "verify half.pdf",
        1,
        "
error: `half.pdf` carries no mark
hint: it was not made by volantino; type the mark from the foot of the sheet, if it has one",
    );
}

// ---- the table

#[test]
fn the_table_of_leaflets_and_languages() {
    let story = Story::begun("list");
    story.write(
        "templates/leaflets/other.toml",
        LEAFLET.replace("small-title", "other-title"),
    );
    let title = |tag: &str, text: &str| {
        let path = format!("locales/{tag}/small.ftl");
        story.write(
            &path,
            format!("{}other-title = {text}\n", story.read(&path)),
        );
    };
    title("it", "Altro");
    title("ar", "آخر");
    story.run("review update --date 2026-11-23");
    story.run("review mark --language ar --leaflet small --by MC --date 2026-11-24");
    story.replace("locales/it/small.ftl", "Altro", "Altro foglio");
    let n = shared().0 + 3;
    story.says(
        "list",
        0,
        "
  1  other                      Altro foglio
  2  small                      Piccolo

                                1    2
it       italiano              0%   0%
ar       arabo                 !1   ok
uk       ucraino               -1   0%

ok   every text is reviewed (Italian: confirmed by the office)
40%  every text is there, and so many are reviewed
!3   stale: of three texts the Italian has changed since (`volantino review show`)
-3   three texts are missing, and it cannot be printed (`volantino check`)

no leaflet is recorded, to be heard from its page: `templates/audio/<tag>/<leaflet>.opus`",
    );
    let (_, said) = story.run("list --json");
    let expected = format!(
        r#"
  {{
    "leaflet": "other",
    "language": "ar",
    "endonym": "العربية",
    "italian": "arabo",
    "state": "stale",
    "texts": {n},
    "missing": 0,
    "reviewed": {},
    "legal": 0,
    "stale": 1,
    "unconfirmed": 0,
    "updated": "2026-11-23",
    "recorded": false,
    "draft": false
  }},"#,
        n - 1
    );
    assert!(said.contains(&expected), "{said}");
}

// ---- what is refused

#[test]
fn what_cannot_be_is_refused() {
    let story = Story::begun("refused");
    story.says(
        "review update --date domani",
        1,
        "
error: `domani` is not a date
hint: write it as 2026-11-23",
    );
    story.says(
        "review mark --language it --by MC --date 2026-11-23",
        1,
        "
error: Italian is not a translation
hint: the office confirms it: `volantino review confirm`",
    );
    story.says(
        "review mark --language fr --by MC --date 2026-11-23",
        1,
        "
error: there is no language `fr`
hint: the languages are: ar, it, uk",
    );
    story.says(
        "review keep small-hedding",
        1,
        "
error: there is no message `small-hedding`
hint: did you mean `small-heading`?",
    );
    story.says(
        "review confirm --by \t --date 2026-11-23",
        1,
        "
error: `\t` does not say who
hint: write a role or initials, in at most 40 letters: --by \"MC\"",
    );
    for name in ["Maria Ciccone", "dott.ssa Maria Ciccone"] {
        let marked = ["review", "confirm", "--by", name, "--date", "2026-11-23"];
        let (code, said) = story.run_words(&marked);
        assert_eq!(code, 1, "{said}");
        assert!(said.contains("looks like a whole name"), "{said}");
    }
    for role in ["MC", "ufficio legale", "Ufficio legale"] {
        let marked = ["review", "confirm", "--by", role, "--date", "2026-11-23"];
        assert_eq!(story.run_words(&marked).0, 0, "{role}");
    }
    story.replace("locales/uk/small.ftl", "small-heading", "small-headings");
    story.says(
        "review mark --language uk --message small-heading --by MC --date 2026-11-24",
        1,
        "
error: `small-heading` is missing in `uk`
hint: write it in `locales/uk` before anyone can read it",
    );
    story.replace("locales/uk/small.ftl", "small-headings", "small-heading");
    story.run("release --date 2026-11-23");
    story.replace("templates/facts.toml", "200", "250");
    story.says(
        "release --date 2026-11-22",
        1,
        "
error: 2026-11-22 lies before the newest release, of 2026-11-23
hint: releases follow each other: give the day from which these sheets are handed out",
    );
}

#[test]
fn a_book_that_was_changed_by_hand_is_held_to_its_marks() {
    let story = Story::begun("by-hand");
    let book = story.read("locales/ar/review.toml");
    let (before, after) = book
        .split_once("[small.small-title]\nstate = \"machine\"")
        .unwrap();
    story.write(
        "locales/ar/review.toml",
        format!("{before}[small.small-title]\nstate = \"reviewed\"{after}"),
    );
    let line = before.lines().count() + 2;
    let bar = " ".repeat(line.to_string().len());
    story.says(
        "review update --date 2026-11-24",
        1,
        &format!(
            "
error: the state of `small-title` does not go with its marks
{bar} ┌─ locales/ar/review.toml:{line}:9
{bar} │
{line} │ state = \"reviewed\"
{bar} │         ^^^^^^^^^^
hint: a translation is `machine`, or `reviewed` with `language = {{ by = …, date = … }}`"
        ),
    );
}

#[test]
fn a_message_that_is_written_down_twice_is_said() {
    let story = Story::begun("double");
    let book = story.read("locales/ar/review.toml");
    let (_, entry) = book.split_once("[small.small-title]").unwrap();
    let twice = format!("[other.small-title]{entry}");
    story.write("locales/ar/review.toml", format!("{twice}\n{book}"));
    let (code, said) = story.run("review show");
    assert_eq!(code, 1);
    let said: Vec<&str> = said.lines().collect();
    assert_eq!(said[0], "error: `small-title` is written down twice");
    assert_eq!(
        said[5],
        "hint: its message was moved to another file while someone marked it: keep one of the two"
    );
}

#[test]
fn what_is_inside_the_program_cannot_be_changed() {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("review-inside");
    std::fs::create_dir_all(&folder).unwrap();
    let output = Command::new(env!("CARGO_BIN_EXE_volantino"))
        .args("review update --date 2026-11-23".split(' '))
        .current_dir(&folder)
        .output()
        .unwrap();
    assert_eq!(output.status.code(), Some(1));
    assert_eq!(
        String::from_utf8(output.stderr).unwrap(),
        "\
note: this folder has no locales, templates and fonts; taking those inside the program
error: what is inside the program cannot be changed
hint: write it out first, with `volantino init DIR`, and name that with --root

"
    );
}
