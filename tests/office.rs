//! Stories of an office that takes the folder over: `init`, `new language`, `new leaflet`, recordings.
//! What a person sees, whole.

#![expect(
    clippy::unwrap_used,
    reason = "a test that cannot make its own folder has nothing else to do"
)]

mod shared;

use shared::{copy, opus};
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::Command;

const ROOT: &str = env!("CARGO_MANIFEST_DIR");

type Files = BTreeMap<String, Vec<u8>>;

struct Story {
    folder: PathBuf,
}

impl Story {
    /// An empty folder.
    fn empty(name: &str) -> Self {
        let folder = Path::new(env!("CARGO_TARGET_TMPDIR"))
            .join("office")
            .join(name);
        let _ = std::fs::remove_dir_all(&folder);
        std::fs::create_dir_all(&folder).unwrap();
        Self { folder }
    }

    /// A folder with the project's fonts and pages, one leaflet, Italian and Arabic.
    fn small(name: &str) -> Self {
        let story = Self::empty(name);
        for part in ["fonts", "templates/html", "templates/pictograms"] {
            copy(&Path::new(ROOT).join(part), &story.folder.join(part));
        }
        let mut files = vec![
            "l10n.toml".to_owned(),
            "templates/leaflets/office-contacts.toml".to_owned(),
        ];
        for file in ["office", "facts", "sheets"] {
            files.push(format!("templates/{file}.toml"));
        }
        for tag in ["it", "ar"] {
            for file in ["common.ftl", "help.ftl", "language.toml", "glossary.toml"] {
                files.push(format!("locales/{tag}/{file}"));
            }
        }
        for file in files {
            story.write(&file, std::fs::read(Path::new(ROOT).join(&file)).unwrap());
        }
        story
    }

    fn write(&self, path: &str, bytes: impl AsRef<[u8]>) {
        let path = self.folder.join(path);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(path, bytes).unwrap();
    }

    fn read(&self, path: &str) -> String {
        std::fs::read_to_string(self.folder.join(path)).unwrap()
    }

    fn replace(&self, path: &str, old: &str, new: &str) {
        let text = self.read(path);
        assert_eq!(text.matches(old).count(), 1, "`{old}` in {path}");
        self.write(path, text.replace(old, new));
    }

    fn files(&self) -> Files {
        files(&self.folder)
    }

    /// The exit code, and what was printed and said.
    fn run(&self, arguments: &str) -> (i32, String) {
        let output = Command::new(env!("CARGO_BIN_EXE_volantino"))
            .args(arguments.split(' '))
            .current_dir(&self.folder)
            .output()
            .unwrap();
        let printed = [output.stdout, output.stderr].concat();
        let code = output.status.code().unwrap();
        (code, String::from_utf8(printed).unwrap())
    }

    #[track_caller]
    fn says(&self, arguments: &str, code: i32, said: &str) {
        let told = self.run(arguments);
        assert_eq!(told.1.trim_end(), said.trim(), "\n{}", told.1);
        assert_eq!(told.0, code);
    }

    #[track_caller]
    fn does(&self, arguments: &str) -> String {
        let (code, said) = self.run(arguments);
        assert_eq!(code, 0, "{arguments}: {said}");
        said
    }
}

impl Drop for Story {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.folder);
    }
}

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

// ---- init

#[test]
fn init_writes_the_folder_and_says_what_to_do() {
    let story = Story::empty("init");
    let (code, said) = story.run("init offices/ours");
    let count = files(&story.folder.join("offices/ours")).len();
    let expected = format!(
        "\
{count} files in offices/ours. Next:
- your office: its name, address and phone in `templates/office.toml`; what you do not know, leave out
- your facts: hold each value of `templates/facts.toml` against its source, and write the day into `checked`
- your accessibility statement: `templates/accessibility.toml`, or delete the file
- leaflets and languages that you do not need: delete `templates/leaflets/ID.toml`, `locales/TAG`; `volantino new` begins others
- what is still wrong: volantino check --root offices/ours
- the leaflets: volantino build --root offices/ours
"
    );
    assert_eq!((code, said), (0, expected));
    for part in ["locales", "templates", "fonts"] {
        let there = files(&Path::new(ROOT).join(part));
        let here = files(&story.folder.join("offices/ours").join(part));
        let own = |files: &Files| -> Files {
            let own = files.iter();
            own.filter(|(name, _)| !name.contains("__pycache__"))
                .map(|(name, bytes)| (name.clone(), bytes.clone()))
                .collect()
        };
        assert!(own(&there) == own(&here), "{part}");
    }
    for file in ["l10n.toml", "LICENSE", "LICENSE-TEXTS.md"] {
        assert!(story.folder.join("offices/ours").join(file).is_file());
    }
}

#[test]
fn what_init_writes_makes_the_same_bytes_as_the_copy_inside() {
    let story = Story::empty("same");
    let command = "build --leaflet emergency-numbers --sheet a4,card --format pdf,html";
    story.does(&format!("{command} --out inside"));
    story.does("init ours");
    story.does(&format!("{command} --root ours --out outside"));
    let inside = files(&story.folder.join("inside"));
    assert!(inside.len() > 70);
    assert!(inside == files(&story.folder.join("outside")));
    let (_, inside) = story.run("check");
    let note =
        "note: this folder has no locales, templates and fonts; taking those inside the program\n";
    let (code, outside) = story.run("check --root ours");
    assert_eq!((code, outside), (0, inside.replace(note, "")));
}

#[test]
fn init_takes_nothing_away() {
    let story = Story::empty("taken");
    story.write("ours/locales/it/mine.ftl", "mine");
    story.write("ours/LICENSE", "mine");
    story.write("ours/notes.txt", "mine");
    story.write("file", "mine");
    let before = story.files();
    story.says(
        "init ours",
        1,
        "
error: `ours` has already: `locales`, `LICENSE`
hint: nothing was written: name an empty or a new folder, or work in that one with --root",
    );
    story.says(
        "init file",
        1,
        "
error: `file` is a file
hint: name a folder; it is made if it is not there",
    );
    story.says(
        "--root ours init other",
        1,
        "
error: `init` writes out the folder inside the program, and no other
hint: leave --root out; another folder is copied as any folder is",
    );
    assert!(before == story.files());
    // What is no part of it is in nobody's way.
    std::fs::remove_dir_all(story.folder.join("ours/locales")).unwrap();
    std::fs::remove_file(story.folder.join("ours/LICENSE")).unwrap();
    story.does("init ours");
    assert_eq!(story.read("ours/notes.txt"), "mine");
}

#[cfg(unix)]
#[test]
fn a_link_that_leads_nowhere_is_in_the_way_too() {
    let story = Story::empty("link");
    story.write("ours/notes.txt", "mine");
    std::os::unix::fs::symlink("nowhere", story.folder.join("ours/fonts")).unwrap();
    let (code, said) = story.run("init ours");
    assert_eq!(code, 1);
    assert!(
        said.starts_with("error: `ours` has already: `fonts`\n"),
        "{said}"
    );
    assert_eq!(
        std::fs::read_dir(story.folder.join("ours"))
            .unwrap()
            .count(),
        2
    );
}

// ---- new language

#[test]
fn a_language_begins() {
    let story = Story::small("language");
    story.says(
        "new language PT --endonym Português --italian portoghese --name brasile --name portuguese",
        0,
        "
`locales/pt` begins, with 78 messages to translate. Next:
- its letters: titillium-web and noto-sans set it, as every language whose script is Latn; `volantino check` names those that they lack
- its texts: `volantino export --language pt` writes a spreadsheet for the mediator, `volantino import pt.xlsx --date DATE` takes it back
- or by hand: in `locales/pt/*.ftl` take the `# ` off a message and translate it, then `volantino review update --date DATE`
- its words that come back: `locales/pt/glossary.toml`
- what is missing: volantino check; until nothing is, a build of all languages leaves it out (--language pt makes it), since it is a draft: take `draft = true` out of `locales/pt/language.toml` then",
    );
    assert_eq!(
        story.read("locales/pt/language.toml"),
        "\
# It has only begun: a build of all languages leaves it out. To be taken away when its texts are there.
draft = true

# How this language calls itself, and the names by which people look for it.
endonym = \"Português\"
italian = \"portoghese\"
names = [\"brasile\", \"portuguese\"]

# Digits of prose. What must match Italian paper (phone numbers, hours, sums, laws) always has European digits.
digits = \"latn\"

# How a sum of money is written.
amount = \"{ $amount }\u{a0}€\"
"
    );
    let l10n = story.read("l10n.toml");
    let project = std::fs::read_to_string(Path::new(ROOT).join("l10n.toml")).unwrap();
    assert_eq!(l10n, project.replace("\"ro\"", "\"pt\", \"ro\""));
    // Every line of the Italian is there: a comment as it is, a message behind `# `.
    let (italian, begun) = (
        story.read("locales/it/help.ftl"),
        story.read("locales/pt/help.ftl"),
    );
    assert_eq!(italian.lines().count(), begun.lines().count());
    for (there, here) in italian.lines().zip(begun.lines()) {
        let text = !there.is_empty() && !there.starts_with('#');
        let expected = if text {
            format!("# {there}")
        } else {
            there.to_owned()
        };
        assert_eq!(here, expected);
    }
    // It is missing, and said to be, in few words; nobody waits for it.
    let said = story.does("check");
    assert!(said.contains(
        "warning: `pt` is a draft, and a build of all languages leaves it out; messages that are missing: 78\n"
    ));
    let said = story.run("list").1;
    assert!(
        said.contains("pt       portoghese           -32\n"),
        "{said}"
    );
    assert!(
        said.contains("\ndrafts, which a build of everything leaves out:\n  pt\n"),
        "{said}"
    );
    // The others are made as before.
    let said = story.does("build --format pdf,html --out after");
    assert!(said.contains("drafts, left out: --language pt\n"), "{said}");
    let after = files(&story.folder.join("after"));
    let plain = Story::small("language-plain");
    let said = plain.does("build --format pdf,html --out before");
    assert!(!said.contains("drafts"), "{said}");
    assert!(files(&plain.folder.join("before")) == after);
    // Who asks for it hears what it lacks; and without the line it is missed.
    let (code, said) = story.run("build --language pt");
    assert_eq!(code, 1);
    assert!(
        said.contains("the message `office-title` is missing in `locales/pt`\n"),
        "{said}"
    );
    story.replace("locales/pt/language.toml", "draft = true\n", "");
    let (code, said) = story.run("check");
    assert_eq!(code, 1);
    let errors: Vec<&str> = said
        .lines()
        .filter(|line| line.starts_with("error:"))
        .collect();
    assert_eq!(
        errors,
        [
            "error: nothing of `common.ftl` is translated into `pt` yet: 33 messages",
            "error: nothing of `help.ftl` is translated into `pt` yet: 45 messages"
        ]
    );
    assert_eq!(story.run("build").0, 1);
}

#[test]
fn a_message_that_is_translated_by_hand_counts() {
    let story = Story::small("by-hand");
    story.does("new language pt --endonym Português --italian portoghese --name brasile");
    story.replace(
        "locales/pt/help.ftl",
        "# office-title = Il nostro ufficio",
        "office-title = O nosso escritório",
    );
    assert!(story.run("list").1.contains("-31\n"));
    let said = story.run("check").1;
    let missing = said.matches("is missing in `pt`").count();
    assert_eq!(missing, 44, "{said}");
}

#[test]
fn what_nobody_knows_of_a_language_is_left_to_fill_in() {
    let story = Story::small("unknown");
    let said = story.does("new language nap");
    assert!(said.contains("- its names: fill in what is empty in `locales/nap/language.toml`\n"));
    assert!(said.contains(
        "- its dates: no names of months are known for `nap`: `2026\u{a0}M01\u{a0}20`; fill in `formatting` there\n"
    ));
    let settings = story.read("locales/nap/language.toml");
    for line in [
        "# TO FILL IN: its name in itself, as its readers write it\nendonym = \"\"\n",
        "# TO FILL IN: its name in Italian, in small letters\nitalian = \"\"\n",
        "names = []\n",
        "# TO FILL IN: no names of months are known for `nap`: `2026\u{a0}M01\u{a0}20`. A language that its readers know, for dates.\n# formatting = \"…\"\n",
    ] {
        assert!(settings.contains(line), "{settings}");
    }
    let said = story.run("check").1;
    assert!(said.contains(
        "warning: `endonym` of `nap` is empty\nhint: write in `locales/nap/language.toml` how the language calls itself\n"
    ));
    // Nor is it made by name.
    let (code, said) = story.run("build --language nap");
    assert_eq!(code, 1);
    assert!(
        said.contains("error: `italian` of `nap` is empty\n"),
        "{said}"
    );
}

#[test]
fn languages_that_cannot_begin() {
    let story = Story::small("refused");
    let before = story.files();
    for (tag, said) in [
        (
            "ar",
            "
error: `locales/ar` is there already
hint: what it lacks: `volantino check`; its spreadsheet: `volantino export --language ar`",
        ),
        (
            "it-CH",
            "
error: `it-CH` is Italian, the source of all translations
hint: its texts are in `locales/it`",
        ),
        (
            "a/b",
            "
error: `a/b` is not a language tag
hint: write it as BCP 47 does: it, ar, zh-Hans",
        ),
        (
            "wolof",
            "
error: no language `wolof` is known
hint: look its tag up in the BCP 47 registry (wo, not wolof); if it is right, name the script: wolof-Latn",
        ),
        (
            "arabo",
            "
error: no language `arabo` is known
hint: did you mean `ar` (arabo)?",
        ),
        (
            "th",
            "
error: no font for `th`, whose script is Thai: no sheet and no page could be made
hint: put TrueType fonts of that script into `fonts`, name them under [family] and add [script.Thai] with families and leading to `fonts/fonts.toml`; then begin the language",
        ),
    ] {
        story.says(&format!("new language {tag}"), 1, said);
    }
    assert!(before == story.files());
    let inside = Story::empty("inside");
    let (code, said) = inside.run("new language pt");
    assert_eq!(code, 1);
    assert!(said.ends_with(
        "error: what is inside the program cannot be changed\nhint: write it out first, with `volantino init DIR`, and name that with --root\n\n"
    ), "{said}");
}

// ---- new leaflet

#[test]
fn a_leaflet_begins_and_is_not_printed_before_it_is_written() {
    let story = Story::small("leaflet");
    let before = story.read("locales/it/help.ftl");
    story.says(
        "new leaflet school-year",
        0,
        "
`templates/leaflets/school-year.toml` and 4 messages at the end of `locales/it/help.ftl`. Next:
- its words: write each message that begins with “DA SCRIVERE”; no sheet prints them as they are
- its parts: sections, lists, rules, pictograms and sheets in `templates/leaflets/school-year.toml`; the leaflets beside it show how
- volantino review update --date DATE
- the sheet: volantino build --leaflet school-year --language it
- its translations: `volantino export` writes a spreadsheet for each language
- when they are there: take `draft = true` out of `templates/leaflets/school-year.toml`; until then a build of all leaflets leaves it out",
    );
    let added = "
## The leaflet `school-year`.

school-year-title = DA SCRIVERE: il titolo, in poche parole
school-year-intro = DA SCRIVERE: di che cosa parla il volantino, in una frase
school-year-first-heading = DA SCRIVERE: il titolo della prima parte
school-year-first-text = DA SCRIVERE: che cosa deve sapere o fare chi legge
";
    assert_eq!(story.read("locales/it/help.ftl"), before + added);
    let build = "build --leaflet school-year --language it";
    let (code, said) = story.run(build);
    assert_eq!(
        (code, said.matches("is still to be written").count()),
        (1, 4)
    );
    // The others do not wait for it.
    let said = story.does("check");
    assert!(
        said.contains("warning: `school-year` is a draft: a build of all leaflets leaves it out\n")
    );
    let said = story.does("build --format html,pdf");
    assert!(
        said.contains("drafts, left out: --leaflet school-year\n"),
        "{said}"
    );
    assert!(!story.folder.join("out/it/school-year.html").exists());
    // Unless they think that it is there.
    let template = "templates/leaflets/school-year.toml";
    let begun = story.read(template);
    story.replace(template, "draft = true\n", "");
    let said = story.run("check").1;
    assert_eq!(said.matches("is still to be written").count(), 4, "{said}");
    story.write(template, begun);
    for (old, new) in [
        ("DA SCRIVERE: il titolo, in poche parole", "La scuola"),
        (
            "DA SCRIVERE: di che cosa parla il volantino, in una frase",
            "Come iscrivere i figli.",
        ),
        ("DA SCRIVERE: il titolo della prima parte", "Chi aiuta"),
        (
            "DA SCRIVERE: che cosa deve sapere o fare chi legge",
            "Chiedi al nostro ufficio.",
        ),
    ] {
        story.replace("locales/it/help.ftl", old, new);
    }
    story.does(build);
    let said = story.does("text --leaflet school-year --language it");
    assert!(
        said.starts_with("La scuola\nCome iscrivere i figli.\nChi aiuta\n"),
        "{said}"
    );
    // It is a draft, and the sheet says so.
    assert!(said.contains("bozza"), "{said}");
}

#[test]
fn leaflets_that_cannot_begin() {
    let story = Story::small("leaflet-refused");
    let before = story.files();
    let hint =
        "hint: write it in small letters, figures and single hyphens, a letter first: school-year";
    for id in [
        "School", "1a", "a--b", "-a-", "../a", "école", "a.b", "a\\b",
    ] {
        // A hyphen first would be an option.
        let said = format!("error: `{id}` cannot be the name of a leaflet\n{hint}");
        story.says(&format!("new leaflet -- {id}"), 1, &said);
    }
    for (id, cause) in [
        (
            "con",
            "`con` is a device on Windows: no file can be called so",
        ),
        ("office-contacts", "there is a leaflet `office-contacts`"),
        (
            "home-a5",
            "`home-a5` would be taken for a sheet of another leaflet, because of `a5`",
        ),
        (
            "a-beside-b",
            "`a-beside-b` would be taken for a sheet of another leaflet, because of `-beside-`",
        ),
        (
            "sheet",
            "messages that begin with `sheet-` are the program's own",
        ),
        ("office", "there is a message `office-title` already"),
        ("school --file halp", "there is no `locales/it/halp.ftl`"),
    ] {
        let (code, said) = story.run(&format!("new leaflet {id}"));
        assert_eq!(
            (code, said.lines().next()),
            (1, Some(format!("error: {cause}").as_str()))
        );
    }
    assert!(before == story.files());
}

#[test]
fn a_section_whose_name_no_file_can_have() {
    let story = Story::small("section");
    story.replace(
        "templates/leaflets/office-contacts.toml",
        "id = \"find\"",
        "id = \"a:b\"",
    );
    let (code, said) = story.run("build --leaflet office-contacts --language it");
    assert_eq!(
        (code, said.as_str()),
        (
            1,
            "\
error: `a:b` cannot be the name of a file on every system
   ┌─ templates/leaflets/office-contacts.toml:31:6
   │
31 │ id = \"a:b\"
   │      ^^^^^
hint: write it in letters without accents, figures and hyphens

"
        )
    );
}

// ---- recordings

/// The beginning of an Opus file, as RFC 7845 has it.

#[test]
fn a_recording_lies_beside_its_page() {
    let story = Story::small("recording");
    story.write("templates/audio/ar/office-contacts.opus", opus());
    story.write("templates/audio/ar/.DS_Store", "");
    story.does("build --out out");
    let out = files(&story.folder.join("out"));
    assert_eq!(out["ar/office-contacts.opus"], opus());
    assert!(!out.contains_key("it/office-contacts.opus"));
    let page = |path: &str| String::from_utf8_lossy(&out[path]).into_owned();
    assert!(page("ar/office-contacts.html").contains("src=\"office-contacts.opus\""));
    assert!(!page("it/office-contacts.html").contains("<audio"));
    assert!(
        story.does("list").ends_with(
            "recordings, to be heard from the page (`templates/audio/<tag>/<leaflet>.opus`):\n  ar: all\n  none of it\n"
        )
    );
    let json = story.does("list --json");
    assert_eq!(json.matches("\"recorded\": true").count(), 1);
    assert_eq!(json.matches("\"recorded\": false").count(), 1);
    // A sheet of paper has none, nor has a page that stands alone.
    story.does("build --format pdf --out paper");
    assert!(
        files(&story.folder.join("paper"))
            .keys()
            .all(|name| name.ends_with(".pdf"))
    );
    story.does("build --leaflet office-contacts --language ar -o page.html");
    assert!(!story.folder.join("office-contacts.opus").exists());
}

#[test]
fn a_recording_of_nothing_is_an_error() {
    for (path, bytes, said) in [
        (
            "ar/office-contact.opus",
            opus(),
            "
error: `templates/audio/ar/office-contact.opus` is of no leaflet
hint: did you mean `office-contacts`?",
        ),
        (
            "arab/office-contacts.opus",
            opus(),
            "
error: `templates/audio/arab` is of no language of the folder
hint: did you mean `ar`?",
        ),
        (
            "ar/office-contacts.opus",
            b"ID3 an mp3 with another name".to_vec(),
            "
error: `templates/audio/ar/office-contacts.opus` is no Opus recording
hint: a change of its name is not enough: save the sound again as Opus (in an Ogg file)",
        ),
    ] {
        let story = Story::small("recording-refused");
        story.write(&format!("templates/audio/{path}"), bytes);
        story.says("build", 1, said);
        assert!(story.run("check").1.starts_with(said.trim_start()));
    }
}

#[test]
fn a_sound_that_is_not_played_is_a_warning() {
    let story = Story::small("recording-other");
    story.write("templates/audio/ar/office-contacts.mp3", "ID3");
    story.write("templates/audio/office-contacts.opus", opus());
    story.does("build");
    let said = story.run("check").1;
    for warning in [
        "warning: `templates/audio/ar/office-contacts.mp3` is not played: it is no `.opus` file\nhint: pages play Opus alone: save it again as Opus, or take it out\n",
        "warning: `templates/audio/office-contacts.opus` does not say of which language it is\nhint: move it into the folder of its language: `templates/audio/so/office-contacts.opus`\n",
    ] {
        assert!(said.contains(warning), "{said}");
    }
}
