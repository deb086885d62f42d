//! What `check` finds, and what it lets pass: each finding with a folder that has it and with one
//! that nearly has it.
//!
//! A story is a small folder in memory: Italian and one translation, with one leaflet that prints
//! every Italian message of the story. Fonts and the words that every sheet shares are the project's.

#![expect(
    clippy::unwrap_used,
    reason = "a test that cannot read its own files has nothing else to do"
)]

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::sync::{Arc, OnceLock};
use volantino::check::{FINDINGS, Options, check};
use volantino::diagnostic::{Diagnostic, Severity, render};
use volantino::review::fingerprint;
use volantino::source::{Date, Source};

type Files = BTreeMap<String, Vec<u8>>;

fn project() -> &'static Files {
    fn collect(folder: &str, files: &mut Files) {
        let root = Path::new(env!("CARGO_MANIFEST_DIR"));
        for entry in std::fs::read_dir(root.join(folder)).unwrap() {
            let entry = entry.unwrap();
            let path = format!("{folder}/{}", entry.file_name().to_str().unwrap());
            if entry.path().is_dir() {
                collect(&path, files);
            } else {
                files.insert(path, std::fs::read(entry.path()).unwrap());
            }
        }
    }
    static FILES: OnceLock<Files> = OnceLock::new();
    FILES.get_or_init(|| {
        let mut files = Files::new();
        for folder in ["fonts", "locales"] {
            collect(folder, &mut files);
        }
        files
    })
}

/// A folder to be checked.
#[derive(Clone)]
struct Story {
    /// The translation's language.
    tag: &'static str,
    files: BTreeMap<String, String>,
    /// Keys of the leaflet, before its sections.
    keys: String,
    today: Option<&'static str>,
}

const SHEETS: &str = include_str!("../templates/sheets.toml");
const OFFICE: &str = "name = \"Ente\"\nsource = \"qui\"\nchecked = 2026-11-23\n";

impl Story {
    /// Italian beside a language, each with the messages of `case.ftl`.
    fn new(tag: &'static str, italian: &str, translation: &str) -> Self {
        let mut story = Self {
            tag,
            files: BTreeMap::new(),
            keys: String::new(),
            today: None,
        };
        story.put("templates/office.toml", OFFICE);
        story.put("templates/sheets.toml", SHEETS);
        story.put("templates/facts.toml", "");
        story.put("locales/it/case.ftl", &format!("title = Casa\n{italian}\n"));
        story.put(
            &format!("locales/{tag}/case.ftl"),
            &format!("title = {}\n{translation}\n", title(tag)),
        );
        story
    }

    /// Italian alone.
    fn italian(messages: &str) -> Self {
        let mut story = Self::new("uk", messages, "");
        story.files.remove("locales/uk/case.ftl");
        story.tag = "it";
        story
    }

    fn put(&mut self, path: &str, text: &str) {
        self.files.insert(path.to_owned(), text.to_owned());
    }

    /// The same folder with one more file, or another in its place.
    fn with(mut self, path: &str, text: &str) -> Self {
        self.put(path, text);
        self
    }

    fn without(mut self, path: &str) -> Self {
        self.files.remove(path);
        self
    }

    /// The same folder with these facts, all of them confirmed unless they say otherwise.
    fn facts(self, facts: &str) -> Self {
        let mut text = String::new();
        for fact in facts.split("\n[") {
            text.push_str(if fact.starts_with('[') { "" } else { "[" });
            text.push_str(fact.trim_start_matches('\n'));
            for (key, line) in [
                ("about", "about = \"a\""),
                ("source", "source = \"s\""),
                ("checked", "checked = 2026-11-23"),
            ] {
                if !fact.contains(key) {
                    text.push_str(&format!("\n{line}"));
                }
            }
            text.push('\n');
        }
        self.with("templates/facts.toml", &text.replace("[[", "["))
    }

    fn keys(mut self, keys: &str) -> Self {
        self.keys.push_str(keys);
        self.keys.push('\n');
        self
    }

    fn today(mut self, day: &'static str) -> Self {
        self.today = Some(day);
        self
    }

    /// A leaflet that prints every message of the Italian `case.ftl` but those that begin with `_`.
    fn leaflet(&self) -> String {
        let mut leaflet = format!("title = \"title\"\n{}", self.keys);
        leaflet.push_str("\n[pages]\na4 = 1\n[[section]]\nid = \"a\"\nheading = \"title\"\n");
        let messages = self.files.get("locales/it/case.ftl").map(String::as_str);
        for line in messages.unwrap_or_default().lines() {
            if let Some((id, _)) = line.split_once(" =")
                && id.chars().all(|c| c.is_alphanumeric())
                && id != "title"
            {
                leaflet.push_str(&format!(
                    "[[section.block]]\nkind = \"paragraph\"\ntext = \"{id}\"\n"
                ));
            }
        }
        leaflet
    }

    fn source(&self) -> Source {
        let mut files: Files = project()
            .iter()
            .filter(|(path, _)| {
                let parts: Vec<&str> = path.split('/').collect();
                match parts.as_slice() {
                    ["locales", tag, "common.ftl"] => ["it", self.tag].contains(tag),
                    ["locales", tag, "language.toml"] => ["it", self.tag].contains(tag),
                    ["fonts", ..] => true,
                    _ => false,
                }
            })
            .map(|(path, bytes)| (path.clone(), bytes.clone()))
            .collect();
        let leaflet = "templates/leaflets/case.toml".to_owned();
        files.insert(leaflet, self.leaflet().into_bytes());
        let own = self.files.iter();
        files.extend(own.map(|(path, text)| (path.clone(), text.clone().into_bytes())));
        // A language of the story that the project does not have borrows the English words.
        let tag = self.tag;
        for file in ["common.ftl", "language.toml"] {
            let path = format!("locales/{tag}/{file}");
            let english = &project()[&format!("locales/en/{file}")];
            files.entry(path).or_insert_with(|| english.clone());
        }
        Source::Memory(Arc::new(files))
    }

    /// What is found outside the project's own words; that nobody has written the story's texts down
    /// is not said.
    fn found(&self) -> Vec<Diagnostic> {
        let mut found = self.all();
        found.retain(|found| found.code != "unrecorded-text");
        found.retain(|found| {
            let path = found.place.as_ref().map(|place| place.file.path.as_str());
            !path.is_some_and(|path| path.ends_with("/common.ftl"))
        });
        found
    }

    fn all(&self) -> Vec<Diagnostic> {
        let today = self.today.map(|day| Date::parse(day).unwrap());
        check(
            self.source(),
            Options {
                today,
                sheets: Vec::new(),
            },
        )
    }

    /// Exactly these findings: code and place, `case.ftl:2:5`; an empty place means any.
    #[track_caller]
    fn finds(&self, expected: &[(&str, &str)]) {
        let found = self.found();
        let said = render(&found, false);
        let made: Vec<(&str, String)> = found.iter().map(|d| (d.code, place(d))).collect();
        assert_eq!(made.len(), expected.len(), "\n{said}");
        for (code, place) in expected {
            let there = made
                .iter()
                .any(|(made, at)| made == code && (place.is_empty() || at == place));
            assert!(there, "`{code}` at {place}\n{made:?}\n{said}");
        }
        for found in &found {
            let row = FINDINGS.iter().find(|(code, _)| *code == found.code);
            if let Some((_, severity)) = row {
                assert_eq!(*severity, found.severity, "{said}");
            }
            assert!(found.remedy.is_some(), "no remedy\n{said}");
        }
    }

    #[track_caller]
    fn passes(&self) {
        self.finds(&[]);
    }
}

/// A word that the language's letters can write.
fn title(tag: &str) -> &'static str {
    match tag {
        "uk" => "Дім",
        "ru" | "bg" | "mk" => "Дом",
        "ar" => "بيت",
        "fa" | "ps" | "ur" => "خانہ",
        "bn" => "বাড়ি",
        "zh-Hans" => "家",
        _ => "Home",
    }
}

/// `case.ftl:2:5`.
fn place(found: &Diagnostic) -> String {
    found.place.as_ref().map_or(String::new(), |place| {
        let (line, column) = place.line_and_column();
        let name = place.file.path.rsplit('/').next().unwrap_or_default();
        format!("{name}:{line}:{column}")
    })
}

const GAS: &str = "gas]\nkind = \"phone\"\nvalue = \"800 713 666\"";
const HOURS: &str = "hours]\nkind = \"number\"\nvalue = 48";

// ---------------------------------------------------------------------------------------------
// Messages, attributes and terms.

#[test]
fn a_whole_translation_passes() {
    Story::new("uk", "a = Ciao.", "a = Привіт.").passes();
    Story::italian("a = Ciao.").passes();
}

#[test]
fn a_missing_message() {
    Story::new("uk", "a = Ciao.\nb = Addio.", "a = Привіт.")
        .finds(&[("missing-message", "case.ftl:3:1")]);
}

#[test]
fn a_missing_file_is_one_finding() {
    let story = Story::new("uk", "a = Ciao.\nb = Addio.", "").without("locales/uk/case.ftl");
    story.finds(&[("missing-file", "case.ftl:1:1")]);
    assert_eq!(
        story.found()[0].message,
        "`case.ftl` is missing in `uk`, with 3 messages"
    );
}

#[test]
fn a_file_of_which_nothing_is_translated_is_one_finding() {
    let story = Story::new("uk", "a = Ciao.\nb = Addio.", "").with(
        "locales/uk/case.ftl",
        "### Case\n\n# title = Casa\n# a = Ciao.\n# b = Addio.\n",
    );
    story.finds(&[("untranslated-file", "case.ftl:1:1")]);
    assert_eq!(
        story.found()[0].message,
        "nothing of `case.ftl` is translated into `uk` yet: 3 messages"
    );
}

#[test]
fn what_a_draft_lacks_is_no_error() {
    let settings = include_str!("../locales/uk/language.toml");
    let draft = format!("draft = true\n{settings}");
    let story = Story::new("uk", "a = Ciao.\nb = Addio.", "a = Привіт.");
    let begun = story.clone().with("locales/uk/language.toml", &draft);
    let found = begun.found();
    let codes: Vec<&str> = found.iter().map(|found| found.code).collect();
    assert_eq!(codes, ["draft-language", "missing-message"]);
    assert!(found.iter().all(|f| f.severity == Severity::Warning));
    story.finds(&[("missing-message", "")]);
    assert_eq!(story.found()[0].severity, Severity::Error);
    // Of a leaflet that has begun, nobody misses the texts.
    let unwritten = Story::new("uk", "a = DA SCRIVERE: un saluto", "");
    let begun = unwritten.clone().keys("draft = true");
    begun.finds(&[("draft-leaflet", "")]);
    assert_eq!(begun.found()[0].severity, Severity::Warning);
    unwritten.finds(&[("missing-message", ""), ("unwritten-message", "")]);
}

#[test]
fn an_italian_message_that_nobody_has_written() {
    Story::new("uk", "a = DA SCRIVERE: un saluto", "a = Привіт.")
        .finds(&[("unwritten-message", "case.ftl:2:1")]);
    Story::new("uk", "a = Che cosa è DA SCRIVERE?", "a = Що ДАЛІ?").passes();
}

#[test]
fn a_language_without_names() {
    let named = |endonym: &str, italian: &str, names: &str| {
        let settings =
            format!("endonym = \"{endonym}\"\nitalian = \"{italian}\"\nnames = [{names}]\n");
        Story::new("uk", "a = Ciao.", "a = Привіт.").with("locales/uk/language.toml", &settings)
    };
    named("українська", "ucraino", "\"ucraina\"").passes();
    named("", "ucraino", "\"ucraina\"").finds(&[("unnamed-language", "")]);
    named("українська", " ", "\"ucraina\"").finds(&[("unnamed-language", "")]);
    named("українська", "ucraino", "").finds(&[("unsought-language", "")]);
}

#[test]
fn an_obsolete_message() {
    Story::new("uk", "a = Ciao.", "a = Привіт.\nc = Ні.")
        .finds(&[("obsolete-message", "case.ftl:3:1")]);
}

#[test]
fn a_message_in_another_file() {
    Story::new("uk", "a = Ciao.", "")
        .with("locales/uk/other.ftl", "a = Привіт.\n")
        .finds(&[("other-file", "other.ftl:1:1")]);
}

#[test]
fn a_message_that_no_leaflet_uses() {
    let unused = "a = Ciao.\nnot-used = Addio.";
    Story::italian(unused).finds(&[("unused-message", "case.ftl:3:1")]);
    // Another message refers to it.
    Story::italian("a = Ciao, { not-used }\nnot-used = addio.").passes();
}

#[test]
fn a_message_of_a_template_that_nobody_wrote_is_said_once() {
    let title = Story::new("uk", "a = Ciao.", "a = Привіт.").keys("intro = \"titel\"");
    title.finds(&[("unknown-message", "case.toml:2:9")]);
    assert_eq!(
        title.found()[0].remedy.as_deref(),
        Some("did you mean `title`?")
    );
}

#[test]
fn attributes_that_differ() {
    let italian = "a = Ciao.\n    .hint = Suggerimento";
    Story::new("uk", italian, "a = Привіт.\n    .hint = Підказка").passes();
    Story::new("uk", italian, "a = Привіт.").finds(&[("missing-attribute", "case.ftl:2:1")]);
    Story::new("uk", "a = Ciao.", "a = Привіт.\n    .hint = Підказка")
        .finds(&[("obsolete-attribute", "case.ftl:3:6")]);
}

#[test]
fn terms_that_differ() {
    let italian = "-body = Ente\na = Ciao dal { -body }.";
    Story::new("uk", italian, "-body = Установа\na = Привіт, { -body }.").passes();
    Story::new("uk", italian, "a = Привіт.").finds(&[
        ("missing-term", "case.ftl:2:2"),
        ("other-reference", "case.ftl:2:1"),
    ]);
    Story::new("uk", "a = Ciao.", "-body = Установа\na = Привіт.")
        .finds(&[("obsolete-term", "case.ftl:2:2")]);
}

// ---------------------------------------------------------------------------------------------
// What cannot be read is said once.

#[test]
fn a_broken_translation_is_one_finding() {
    let italian = "a = Ciao.\nb = Addio.\nc = Sì.";
    Story::new("uk", italian, "a = Привіт.\nb Бувай.\nc = Так.")
        .finds(&[("bad-ftl", "case.ftl:3:3")]);
}

#[test]
fn a_broken_italian_file_is_one_finding() {
    Story::new("uk", "a = Ciao.\nb Addio.", "a = Привіт.\nb = Бувай.")
        .with(
            "templates/leaflets/case.toml",
            &Story::italian("a = x\nb = x").leaflet(),
        )
        .finds(&[("bad-ftl", "case.ftl:3:3")]);
}

#[test]
fn a_broken_file_of_shared_words_is_one_finding() {
    let broken = common("it").replace("sheet-notice = ", "sheet-notice ");
    let story = Story::new("uk", "a = Ciao.", "a = Привіт.");
    let found = story.with("locales/it/common.ftl", &broken).all();
    let codes: Vec<&str> = found.iter().map(|found| found.code).collect();
    let said = |code: &&str| *code != "unrecorded-text";
    assert_eq!(
        codes.into_iter().filter(said).collect::<Vec<_>>(),
        ["bad-ftl"]
    );
}

#[test]
fn a_broken_fact_is_one_finding() {
    let fact = GAS.replace("800 713 666", "otto");
    let text = "a = Gas: { $gas }.";
    Story::new("uk", text, "a = Газ: { $gas }.")
        .facts(&fact)
        .finds(&[("bad-fact", "")]);
    let broken = "[gas\nkind = \"phone\"\n";
    Story::new("uk", text, "a = Газ: { $gas }.")
        .with("templates/facts.toml", broken)
        .finds(&[("bad-toml", "")]);
}

#[test]
fn a_broken_leaflet_is_one_finding() {
    Story::new("uk", "a = Ciao.", "a = Привіт.")
        .keys("titel = \"a\"")
        .finds(&[("bad-toml", "case.toml:2:1")]);
}

#[test]
fn a_broken_language_is_one_finding() {
    Story::new("uk", "a = Ciao.", "a = Привіт.")
        .with("locales/uk/language.toml", "endonym = 1\n")
        .finds(&[("bad-toml", "language.toml:1:11")]);
}

// ---------------------------------------------------------------------------------------------
// What is written down of the texts.

#[test]
fn a_translation_of_an_italian_text_that_has_changed() {
    let state = |italian: &str| {
        let (text, italian) = (fingerprint("Привіт."), fingerprint(italian));
        let entry = format!(
            "[case.a]\nstate = \"machine\"\ndate = 2026-11-23\ntext = \"{text}\"\nitalian = \"{italian}\"\n"
        );
        Story::new("uk", "a = Ciao.", "a = Привіт.").with("locales/uk/review.toml", &entry)
    };
    state("Ciao.").passes();
    state("Buongiorno.").finds(&[("stale-message", "case.ftl:2:1")]);
}

#[test]
fn texts_that_nobody_has_written_down() {
    let unrecorded = |story: Story| {
        let found = story.all().into_iter();
        found
            .filter(|found| found.code == "unrecorded-text")
            .count()
    };
    // One finding a language.
    assert_eq!(unrecorded(Story::new("uk", "a = Ciao.", "a = Привіт.")), 2);
}

// ---------------------------------------------------------------------------------------------
// Values, marks and references.

#[test]
fn values_that_a_translation_drops_or_adds() {
    let gas = |text| Story::new("uk", "a = Gas: { $gas }.\nb = Chiama.", text).facts(GAS);
    gas("a = Газ: { $gas }.\nb = Телефонуйте.").passes();
    gas("a = Газ.\nb = Телефонуйте.").finds(&[("dropped-variable", "case.ftl:2:1")]);
    gas("a = Газ: { $gas }.\nb = Телефонуйте: { $gas }.")
        .finds(&[("added-variable", "case.ftl:3:1")]);
}

const NUMBER: &str =
    "a = Entro { $hours ->\n    [one] { $hours } ora\n   *[other] { $hours } ore\n }.";

#[test]
fn a_value_that_only_chooses_is_dropped() {
    let text = "a = In { $hours ->\n    [one] an hour\n   *[other] some hours\n }.";
    Story::new("en", NUMBER, text)
        .facts(HOURS)
        .finds(&[("dropped-variable", "case.ftl:2:1")]);
}

#[test]
fn a_form_that_hides_its_number() {
    let uk = |one: &str| {
        let text = "a = За { $hours ->\n    [one] ONE\n    [few] { $hours } години\n    [many] { $hours } годин\n   *[other] { $hours } години\n }.";
        let text = text.replace("ONE", one);
        Story::new("uk", NUMBER, &text).facts(HOURS)
    };
    uk("{ $hours } годину").passes();
    // In Ukrainian, 21 takes this form too.
    uk("одну годину").finds(&[("hidden-number", "case.ftl:3:6")]);
    // In English, it stands for one hour alone.
    let english = "a = In { $hours ->\n    [one] one hour\n   *[other] { $hours } hours\n }.";
    Story::new("en", NUMBER, english).facts(HOURS).passes();
}

#[test]
fn a_value_that_is_no_fact_is_said_once() {
    let story = Story::new("uk", "a = Gas: { $gass }.", "a = Газ: { $gass }.\n").facts(GAS);
    story.finds(&[
        ("unknown-variable", "case.ftl:2:1"),
        ("unused-fact", "facts.toml:1:2"),
    ]);
    assert_eq!(
        story.found()[0].remedy.as_deref(),
        Some("did you mean `gas`?")
    );
}

#[test]
fn marks_that_differ() {
    let strong = |text| {
        Story::new(
            "uk",
            "a = La <strong>caparra</strong> (o <strong>deposito</strong>).",
            text,
        )
    };
    strong("a = <strong>Застава</strong> (<i>caparra</i>, <i>deposito</i>).").passes();
    strong("a = Застава (<i>caparra</i>, <i>deposito</i>).")
        .finds(&[("other-marks", "case.ftl:2:1")]);
    strong("a = <strong>За</strong> <strong>ста</strong> <strong>ва</strong>.")
        .finds(&[("other-marks", "case.ftl:2:1")]);
}

#[test]
fn references_that_differ() {
    let italian = "a = Ciao.\nb = { a } Addio.";
    Story::new("uk", italian, "a = Привіт.\nb = { a } Бувай.").passes();
    Story::new("uk", italian, "a = Привіт.\nb = Бувай.")
        .finds(&[("other-reference", "case.ftl:3:1")]);
}

// ---------------------------------------------------------------------------------------------
// Plurals.

#[test]
fn plural_forms_that_a_language_needs() {
    let few = "a = За { $hours ->\n    [one] { $hours } годину\n    [many] { $hours } годин\n   *[other] { $hours } години\n }.";
    let story = Story::new("uk", NUMBER, few).facts(HOURS);
    story.finds(&[("missing-plural", "case.ftl:2:1")]);
    assert_eq!(
        story.found()[0].message,
        "`a` lacks plural forms that `uk` needs: few"
    );
    // Italian has a form for millions, which nobody needs; Chinese has one form.
    let chinese = "a = { $hours ->\n   *[other] { $hours }小时内\n }。";
    Story::new("zh-Hans", NUMBER, chinese).facts(HOURS).passes();
}

#[test]
fn a_number_without_plural_forms() {
    let uk = "a = За { $hours } години.";
    Story::new("uk", NUMBER, uk)
        .facts(HOURS)
        .finds(&[("missing-plural", "case.ftl:2:1")]);
    // With two forms or fewer, a noun may keep its form after a number.
    Story::new("bn", NUMBER, "a = { $hours } ঘণ্টার মধ্যে।")
        .facts(HOURS)
        .passes();
}

#[test]
fn plural_forms_that_a_language_does_not_have() {
    let few = "a = In { $hours ->\n    [one] { $hours } hour\n    [few] { $hours } hours\n   *[other] { $hours } hours\n }.";
    Story::new("en", NUMBER, few)
        .facts(HOURS)
        .finds(&[("unknown-plural", "case.ftl:4:6")]);
    let exact = few.replace("[few]", "[2]");
    Story::new("en", NUMBER, &exact).facts(HOURS).passes();
}

#[test]
fn plural_forms_of_what_is_no_number() {
    let text = "a = { $gas ->\n    [one] { $gas }\n   *[other] { $gas }\n }.";
    Story::italian(text)
        .facts(GAS)
        .finds(&[("plural-of-text", "case.ftl:2:1")]);
}

// ---------------------------------------------------------------------------------------------
// Characters.

#[test]
fn a_character_that_no_font_has() {
    let story = Story::new("uk", "a = Ciao.\nb = Ciao.", "a = Привіт 😀\nb = Привіт 😀");
    story.finds(&[("missing-glyph", "case.ftl:2:12")]);
    Story::new("uk", "a = Ciao.", "a = Привіт é").passes();
}

#[test]
fn a_character_of_a_fact_that_no_font_has() {
    let name = "fin]\nkind = \"name\"\nvalue = \"Ελλάδα ก\"";
    Story::italian("a = Ente { $fin }.")
        .facts(name)
        .finds(&[("missing-glyph", "")]);
}

#[test]
fn letters_of_another_language() {
    let one = |tag, text: &str| Story::new(tag, "a = Ciao.", &format!("a = {text}"));
    one("ro", "liniște și curățenie").passes();
    one("ro", "linişte").finds(&[("wrong-letter", "case.ftl:2:9")]);
    one("ro", "ŢARĂ").finds(&[("wrong-letter", "case.ftl:2:5")]);
    one("tr", "ışık, şehir").passes();
    one("uk", "м’який під’їзд").passes();
    one("uk", "подъезд").finds(&[("wrong-letter", "case.ftl:2:8")]);
    one("bg", "семейството и домът ѝ").passes();
    one("bg", "подъезды").finds(&[("wrong-letter", "case.ftl:2:12")]);
    one("fa", "می‌توانید کلید").passes();
    one("fa", "كليد").finds(&[("wrong-letter", ""), ("wrong-letter", "")]);
    one("ps", "ښوونځي").passes();
    one("ps", "كور").finds(&[("wrong-letter", "case.ftl:2:5")]);
    one("ur", "گھر کی چابی یہاں ہے").passes();
    one("ur", "مكان").finds(&[("wrong-letter", "case.ftl:2:6")]);
    one("ar", "مفتاح البيت إلى").passes();
    one("ar", "البیت").finds(&[("wrong-letter", "case.ftl:2:8")]);
    // An Italian word keeps its letters; a letter with an accent is one character.
    one("uk", "місто (<i>città</i>)").passes();
    one("uk", "подвіи\u{306}нии\u{306}").finds(&[("wrong-letter", "case.ftl:2:11")]);
    one("ar", "ﻻ").finds(&[("wrong-letter", "case.ftl:2:5")]);
}

#[test]
fn letters_of_two_alphabets_in_one_word() {
    let one = |text: &str| Story::new("uk", "a = Ciao.", &format!("a = {text}."));
    one("Файл PDF і e-mail, PDF-файл").passes();
    one("Кваpтира").finds(&[("mixed-scripts", "case.ftl:2:8")]);
    // A Latin i that stands alone.
    one("Дім i двір").finds(&[("mixed-scripts", "case.ftl:2:9")]);
    Story::italian("a = La сasa.").finds(&[("mixed-scripts", "case.ftl:2:8")]);
}

#[test]
fn signs_of_a_typewriter() {
    Story::italian("a = L’acqua e “casa”.").passes();
    Story::italian("a = L'acqua.").finds(&[("straight-quote", "case.ftl:2:6")]);
    Story::italian("a = La \"casa\" e il \"tetto\".").finds(&[("straight-quote", "case.ftl:2:8")]);
}

#[test]
fn two_spaces() {
    Story::italian("a = La  casa.").finds(&[("double-space", "case.ftl:2:8")]);
    // The next line of a file is a space.
    Story::italian("a = La\n    casa.").passes();
}

#[test]
fn signs_of_another_script() {
    let one = |tag, text: &str| Story::new(tag, "a = Ciao.", &format!("a = {text}"));
    one("ar", "بيت، وباب؟").passes();
    one("ar", "بيت, وباب؟").finds(&[("wrong-punctuation", "case.ftl:2:8")]);
    one("ar", "بيت (A, B).").passes();
    one("ur", "یہ گھر ہے۔").passes();
    one("ur", "یہ گھر ہے.").finds(&[("wrong-punctuation", "case.ftl:2:14")]);
    one("bn", "এটি বাড়ি।").passes();
    one("bn", "এটি বাড়ি.").finds(&[("wrong-punctuation", "case.ftl:2:14")]);
    one("zh-Hans", "家，门（<i>casa</i>）。").passes();
    one("zh-Hans", "家,门。").finds(&[("wrong-punctuation", "case.ftl:2:6")]);
}

#[test]
fn french_signs_keep_their_space() {
    let one = |text: &str| Story::new("fr", "a = Ciao!", &format!("a = {text}"));
    one("Attention\u{a0}: le «\u{a0}gaz\u{a0}»\u{202f}!").passes();
    one("Attention : gaz").finds(&[("french-space", "case.ftl:2:15")]);
    one("Attention!").finds(&[("french-space", "case.ftl:2:14")]);
}

#[test]
fn spanish_questions_are_opened() {
    let one = |text: &str| Story::new("es", "a = Ciao?", &format!("a = {text}"));
    one("¿Hola?").passes();
    one("Hola?").finds(&[("wrong-punctuation", "case.ftl:2:1")]);
}

// ---------------------------------------------------------------------------------------------
// Numbers and facts.

#[test]
fn numbers_in_sentences() {
    Story::italian("a = Aspetta 5 minuti.").finds(&[("number-in-text", "case.ftl:2:13")]);
    Story::new("bn", "a = Ciao.", "a = ৫ মিনিট।").finds(&[("number-in-text", "case.ftl:2:5")]);
    // Names, raised figures and words are none.
    Story::italian("a = Il livello A2, la CO2, dieci m².").passes();
}

#[test]
fn facts_in_sentences() {
    let said = |text: &str, what: &str| {
        let story = Story::italian(&format!("a = {text}"));
        story.finds(&[("fact-in-text", "")]);
        let message = &story.found()[0].message;
        assert!(
            message.starts_with(&format!("`a` holds {what}, ")),
            "{message}"
        );
    };
    said("Chiama il 112.", "a phone number, a year or the like");
    said(
        "Chiama il numero 0547 363305.",
        "a phone number, a year or the like",
    );
    said("Paghi 5 € al mese.", "a sum");
    said("Paghi 5 euro al mese.", "a sum");
    said("Dalle 8:30.", "an hour");
    said("Dalle 13:30-15:30.", "an hour");
    said("Lo dice la legge (art. 7).", "a law");
    said("Entro il 15/10.", "a day");
    said(
        "Chiama il { \"800 713 666\" }.",
        "a phone number, a year or the like",
    );
    said(
        "Chiama il { 800713666 }.",
        "a phone number, a year or the like",
    );
    Story::italian("a = Una parola{ \"\\u00A0\" }unita.").passes();
    let chinese = Story::new("zh-Hans", "a = Ciao.", "a = 罚款200欧元。");
    chinese.finds(&[("fact-in-text", "case.ftl:2:7")]);
}

#[test]
fn facts_that_nobody_has_confirmed() {
    let unconfirmed =
        "[gas]\nkind = \"phone\"\nvalue = \"800 713 666\"\nabout = \"a\"\nsource = \"s\"\n";
    let story = Story::italian("a = Gas: { $gas }.");
    story.clone().facts(GAS).passes();
    story
        .with("templates/facts.toml", unconfirmed)
        .finds(&[("unconfirmed-fact", "facts.toml:1:2")]);
}

#[test]
fn facts_that_have_expired() {
    let fact = format!("{GAS}\nexpires = 2027-01-01");
    let story = Story::italian("a = Gas: { $gas }.").facts(&fact);
    // Without a day, that of the newest text counts.
    story.passes();
    story.clone().today("2026-12-31").passes();
    story
        .today("2027-01-01")
        .finds(&[("expired-fact", "facts.toml:1:2")]);
}

#[test]
fn facts_confirmed_on_a_day_that_has_not_come() {
    let fact = format!("{GAS}\nchecked = 2026-12-24");
    let story = Story::italian("a = Gas: { $gas }.").facts(&fact);
    story.passes();
    story.clone().today("2026-12-24").passes();
    story
        .today("2026-12-23")
        .finds(&[("future-check", "facts.toml:1:2")]);
    Story::italian("a = Ciao.")
        .today("2026-11-22")
        .finds(&[("future-check", "")]);
}

#[test]
fn facts_that_no_leaflet_prints() {
    Story::italian("a = Gas.")
        .facts(GAS)
        .finds(&[("unused-fact", "facts.toml:1:2")]);
    let row = "rows = [{ label = \"a\", fact = \"gas\" }]\n";
    let leaflet = Story::italian("").leaflet() + "[[section.block]]\nkind = \"facts\"\n" + row;
    Story::italian("a = Gas.")
        .facts(GAS)
        .with("templates/leaflets/case.toml", &leaflet)
        .passes();
}

// ---------------------------------------------------------------------------------------------
// Words.

const TERMS: &str = "[deposit]\nitalian = [\"caparra\", \"caparre\"]\nabout = \"a\"\n[charges]\nitalian = [\"spese condominiali\"]\nabout = \"b\"\n[building]\nitalian = [\"spese\"]\nabout = \"c\"\n";
const WORDS: &str = "[deposit]\nwords = [\"застав\"]\n[charges]\nwords = [\"витрат\"]\n[building]\nwords = [\"будин\"]\n";

fn glossary(italian: &str, translation: &str) -> Story {
    Story::new(
        "uk",
        &format!("a = {italian}"),
        &format!("a = {translation}"),
    )
    .with("locales/it/glossary.toml", TERMS)
    .with("locales/uk/glossary.toml", WORDS)
}

#[test]
fn a_translation_keeps_to_the_glossary() {
    glossary("La Caparra.", "Застава (<i>caparra</i>).").passes();
    glossary("Le caparre.", "Гроші (<i>caparra</i>).").finds(&[("glossary", "case.ftl:2:1")]);
    // Whole words; of two terms in one place the longer.
    glossary("L’accaparratore.", "Гроші.").passes();
    glossary("Le spese condominiali.", "Спільні витрати.").passes();
}

#[test]
fn a_glossary_that_lacks_a_term_or_has_one_too_many() {
    let story = glossary("Ciao.", "Привіт.");
    let words = |text: &str| story.clone().with("locales/uk/glossary.toml", text);
    words(&WORDS.replace("[deposit]\nwords = [\"застав\"]\n", ""))
        .finds(&[("missing-glossary-term", "glossary.toml:1:1")]);
    let wrong = words(&format!("{WORDS}[deposits]\nwords = [\"x\"]\n"));
    wrong.finds(&[("unknown-glossary-term", "glossary.toml:7:2")]);
    assert_eq!(
        wrong.found()[0].remedy.as_deref(),
        Some("did you mean `deposit`?")
    );
    words(&WORDS.replace("\"застав\"", "")).finds(&[("empty-glossary-term", "glossary.toml:1:2")]);
    words("[deposit]\nword = []\n").finds(&[("bad-toml", "glossary.toml:2:1")]);
    story
        .without("locales/uk/glossary.toml")
        .finds(&[("missing-glossary", "")]);
}

const HARD: &str = "a = Conformemente alle disposizioni regolamentari precedentemente deliberate, l’amministratore condominiale provvederà tempestivamente alla regolarizzazione amministrativa.";

#[test]
fn italian_that_is_hard_to_read() {
    let story = Story::italian(HARD);
    story.finds(&[("gulpease", "case.toml:1:9")]);
    let found = &story.found()[0];
    assert!(found.message.starts_with("`case` scores "), "{found:?}");
    assert!(
        found.remedy.as_ref().unwrap().contains("`a` ("),
        "{found:?}"
    );
    story.keys("gulpease = false").passes();
    Story::italian("a = La casa è grande. Il tetto è nuovo.").passes();
}

#[test]
fn a_language_that_is_a_copy_of_another() {
    let text =
        "a = Non buttare niente dal balcone, mai.\nb = Non sbattere i tappeti sopra i balconi.";
    let italian = common("it");
    let copy = Story::new("en", text, text).with("locales/en/common.ftl", &italian);
    copy.finds(&[("copied-language", "case.ftl:1:1")]);
    // Two languages that are not Italian.
    let text =
        "title = Home\na = Do not throw anything off it.\nb = Do not shake any rugs over it.\n";
    let mut story = Story::new("fr", text, "");
    for tag in ["es", "fr"] {
        story.put(&format!("locales/{tag}/case.ftl"), text);
        story.put(&format!("locales/{tag}/common.ftl"), &common("en"));
        story.put(&format!("locales/{tag}/language.toml"), &language(tag));
    }
    story.put("locales/it/case.ftl", "title = Casa\na = Non buttare niente dal balcone, mai.\nb = Non sbattere i tappeti sopra i balconi.\n");
    story.finds(&[("copied-language", "case.ftl:1:1")]);
    assert!(
        story.found()[0]
            .message
            .contains("of `fr` are those of `es`")
    );
}

/// The words of every sheet, in a language of the project.
fn common(tag: &str) -> String {
    String::from_utf8(project()[&format!("locales/{tag}/common.ftl")].clone()).unwrap()
}

fn language(name: &str) -> String {
    format!("endonym = \"{name}\"\nitalian = \"{name}\"\nnames = [\"{name}\"]\n")
}

#[test]
fn a_message_that_was_not_translated() {
    let italian = "a = Non buttare niente dal balcone, mai.\nb = Non sbattere i tappeti sopra i balconi.\nc = E-mail";
    let one = "a = Do not throw anything off the balcony.\nb = Non sbattere i tappeti sopra i balconi.\nc = E-mail";
    Story::new("en", italian, one).finds(&[("untranslated", "case.ftl:3:1")]);
}

// ---------------------------------------------------------------------------------------------
// Dates and sheets.

#[test]
fn a_language_whose_days_and_months_are_not_known() {
    // Neapolitan: ICU has no data of it.
    let story = Story::new("nap", "a = Ciao.", "a = Cià.")
        .with("locales/nap/language.toml", &language("nap"));
    story.finds(&[("no-months", ""), ("no-days", "")]);
    let formatting = language("nap") + "formatting = \"it\"\n";
    story
        .with("locales/nap/language.toml", &formatting)
        .passes();
}

#[test]
fn a_text_that_does_not_fit_its_sheet() {
    let text = |count: usize| format!("a = {}", "Una frase breve. ".repeat(count));
    Story::italian(&text(150)).passes();
    Story::italian(&text(800)).finds(&[("too-long", "")]);
}

#[test]
fn a_word_that_does_not_fit_its_line() {
    let story = Story::italian(&format!("a = {}", "a".repeat(200))).keys("gulpease = false");
    story.finds(&[("overfull-line", "case.ftl:2:1")]);
}

#[test]
fn a_word_that_fits_its_line_but_not_half_of_it() {
    let [italian, english] = ["o", "a"].map(|letter| format!("a = {}", letter.repeat(60)));
    let story = || Story::new("en", &italian, &english).keys("gulpease = false");
    story().passes();
    story()
        .keys("beside = \"it\"")
        .finds(&[("overfull-line", "case.ftl:2:1"); 2]);
}

// ---------------------------------------------------------------------------------------------
// The table.

#[test]
fn every_finding_has_a_story() {
    let stories = include_str!("checks.rs");
    let mut seen = BTreeSet::new();
    for (code, _) in FINDINGS {
        assert!(seen.insert(code), "`{code}` stands twice in the table");
        assert!(
            stories.contains(&format!("\"{code}\"")),
            "`{code}` has no story"
        );
    }
}

#[test]
fn errors_come_before_warnings() {
    let story = Story::new("uk", "a = L'acqua.\nb = Ciao.", "a = Вода.");
    story.finds(&[("missing-message", ""), ("straight-quote", "")]);
    let severities: Vec<Severity> = story.found().iter().map(|found| found.severity).collect();
    assert_eq!(severities, [Severity::Error, Severity::Warning]);
}

#[test]
fn pontoon_knows_every_language() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let text = std::fs::read_to_string(root.join("l10n.toml")).unwrap();
    let listed: toml::Table = toml::from_str(&text).unwrap();
    let listed: BTreeSet<&str> = listed["locales"]
        .as_array()
        .unwrap()
        .iter()
        .filter_map(|tag| tag.as_str())
        .collect();
    let folders = std::fs::read_dir(root.join("locales")).unwrap();
    let folders: Vec<String> = folders
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect();
    let folders: BTreeSet<&str> = folders
        .iter()
        .map(String::as_str)
        .filter(|tag| *tag != "it")
        .collect();
    assert_eq!(listed, folders);
}
