//! Stories of bad input: what a person sees, whole. Nothing panics, the exit code is 1, and what an
//! earlier build made stays as it was.

#![expect(
    clippy::unwrap_used,
    reason = "a test that cannot make its own folder has nothing else to do"
)]

mod shared;

use shared::copy;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

/// A folder that a story may break; it goes away with the story.
///
/// One leaflet in seven languages: its messages and facts lie in `tests/errors`, so that a story
/// does not change when a sentence of the real leaflet is worded better; all else is the project's.
struct Copy {
    folder: PathBuf,
}

const RULES: &str = "locales/it/condominium-rules.ftl";
const LEAFLET: &str = "templates/leaflets/condominium-rules.toml";

impl Copy {
    /// A copy for the story of this name; fonts are linked, not copied.
    fn new(story: &str) -> Self {
        let folder = Path::new(env!("CARGO_TARGET_TMPDIR"))
            .join("errors")
            .join(story);
        let _ = std::fs::remove_dir_all(&folder);
        let project = Path::new(env!("CARGO_MANIFEST_DIR"));
        let own = project.join("tests/errors");
        for part in ["templates", "fonts"] {
            copy(&project.join(part), &folder.join(part));
        }
        std::fs::remove_dir_all(folder.join("templates/leaflets")).unwrap();
        for part in ["locales", "templates"] {
            copy(&own.join(part), &folder.join(part));
        }
        for language in std::fs::read_dir(own.join("locales")).unwrap() {
            let language = Path::new("locales").join(language.unwrap().file_name());
            for file in ["common.ftl", "language.toml"] {
                let file = language.join(file);
                std::fs::copy(project.join(&file), folder.join(&file)).unwrap();
            }
        }
        Self { folder }
    }

    /// Brings another file of the project along.
    fn fetch(&self, path: &str) {
        let project = Path::new(env!("CARGO_MANIFEST_DIR"));
        self.write(path, std::fs::read(project.join(path)).unwrap());
    }

    fn path(&self, path: &str) -> PathBuf {
        self.folder.join(path)
    }

    fn read(&self, path: &str) -> String {
        std::fs::read_to_string(self.path(path)).unwrap()
    }

    /// Writes a file anew: a linked one is taken away first, so that its twin stays.
    fn write(&self, path: &str, bytes: impl AsRef<[u8]>) {
        let path = self.path(path);
        let _ = std::fs::remove_file(&path);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(path, bytes).unwrap();
    }

    /// Puts one text in the place of another, which must be there once.
    fn replace(&self, path: &str, old: &str, new: &str) {
        let text = self.read(path);
        assert_eq!(text.matches(old).count(), 1, "`{old}` in {path}");
        self.write(path, text.replace(old, new));
    }

    /// Puts another text in the place of a message's.
    fn message(&self, path: &str, id: &str, text: &str) {
        let start = format!("{id} = ");
        let lines: Vec<String> = self
            .read(path)
            .lines()
            .map(|line| match line.strip_prefix(&start) {
                Some(_) => format!("{start}{text}"),
                None => line.to_owned(),
            })
            .collect();
        self.write(path, lines.join("\n") + "\n");
    }

    fn run(&self, arguments: &str) -> Output {
        self.run_words(&arguments.split(' ').collect::<Vec<_>>())
    }

    fn run_words(&self, arguments: &[&str]) -> Output {
        Command::new(env!("CARGO_BIN_EXE_volantino"))
            .args(["--root", "."])
            .args(arguments)
            .current_dir(&self.folder)
            .output()
            .unwrap()
    }

    /// The program fails with exit code 1 and says exactly this.
    #[track_caller]
    fn fails(&self, arguments: &str, said: &str) {
        let output = self.run(arguments);
        let stderr = String::from_utf8(output.stderr).unwrap();
        assert_eq!(stderr.trim_end(), said.trim(), "\n{stderr}");
        assert_eq!(output.status.code(), Some(1));
        assert!(output.stdout.is_empty());
    }

    /// Every file under a folder with its bytes.
    fn files(&self, folder: &str) -> Vec<(PathBuf, Vec<u8>)> {
        let mut found = Vec::new();
        let mut folders = vec![self.path(folder)];
        while let Some(folder) = folders.pop() {
            for entry in std::fs::read_dir(folder).unwrap() {
                let path = entry.unwrap().path();
                if path.is_dir() {
                    folders.push(path);
                } else {
                    found.push((path.clone(), std::fs::read(path).unwrap()));
                }
            }
        }
        found.sort();
        found
    }
}

impl Drop for Copy {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.folder);
    }
}

const BUILD: &str = "build --language it --format pdf";

#[test]
fn what_does_not_stand_between_thousands() {
    let copy = Copy::new("thousands");
    let italian = "locales/it/language.toml";
    copy.replace(italian, "thousands = \".\"", "thousands = \"x\"");
    let output = copy.run("build --language it --format pdf");
    let said = String::from_utf8_lossy(&output.stderr).into_owned();
    assert_eq!(output.status.code(), Some(1), "{said}");
    assert!(
        said.contains("`x` does not stand between thousands"),
        "{said}"
    );
    assert!(said.contains("locales/it/language.toml:"), "{said}");
}

#[test]
fn a_build_refuses_a_phone_number_that_is_written_into_a_sentence() {
    let copy = Copy::new("by-hand");
    let arabic = "locales/ar/condominium-rules.ftl";
    let title = copy.read(arabic);
    let title = title
        .lines()
        .find(|line| line.starts_with("rules-intro ="))
        .unwrap();
    copy.replace(arabic, title, &format!("{title} 0547 363305"));
    let output = copy.run("build --language ar --format pdf");
    let said = String::from_utf8_lossy(&output.stderr).into_owned();
    assert_eq!(output.status.code(), Some(1), "{said}");
    assert!(
        said.contains("`rules-intro` holds a phone number"),
        "{said}"
    );
    // Another language is no worse for it.
    assert!(
        copy.run("build --language it --format pdf")
            .status
            .success()
    );
}

#[test]
fn a_sheet_never_takes_the_place_of_a_text() {
    let copy = Copy::new("place");
    let before = copy.read(RULES);
    let words = format!("build --leaflet condominium-rules --language it --format pdf -o {RULES}");
    let output = copy.run(&words);
    assert_eq!(output.status.code(), Some(1));
    assert_eq!(copy.read(RULES), before);
}

#[test]
fn what_would_overwhelm_the_parser_is_refused() {
    let copy = Copy::new("deep");
    copy.write(
        RULES,
        format!("rules-title = {}x{}\n", "{".repeat(5000), "}".repeat(5000)),
    );
    let output = copy.run("build --language it --format pdf");
    let said = String::from_utf8_lossy(&output.stderr).into_owned();
    assert_eq!(output.status.code(), Some(1), "{said}");
    assert!(
        said.contains("more than 100 `{` stand in each other"),
        "{said}"
    );
}

#[test]
fn a_number_that_fluent_cannot_write_is_refused() {
    let copy = Copy::new("number");
    for value in ["1e22", "-0.0", "nan", "inf"] {
        let fact = "[hosting-hours]\nkind = \"number\"\nvalue = 48";
        let facts = copy.read("templates/facts.toml");
        copy.replace("templates/facts.toml", fact, &fact.replace("48", value));
        let output = copy.run("build --language it --format pdf");
        let said = String::from_utf8_lossy(&output.stderr).into_owned();
        assert_eq!(output.status.code(), Some(1), "{said}");
        assert!(
            said.contains("the value of `hosting-hours` is not a number"),
            "{said}"
        );
        copy.write("templates/facts.toml", facts);
    }
}

#[test]
fn a_font_that_is_cut_off_is_refused() {
    let copy = Copy::new("cut");
    let font = "fonts/titillium-web/TitilliumWeb-Regular.ttf";
    let whole = std::fs::read(copy.path(font)).unwrap();
    copy.write(font, &whole[..whole.len() - 64]);
    let output = copy.run("build --language it --format pdf");
    let said = String::from_utf8_lossy(&output.stderr).into_owned();
    assert_eq!(output.status.code(), Some(1), "{said}");
    assert!(said.contains("is cut off"), "{said}");
}

#[test]
fn lines_that_would_stand_on_top_of_each_other_are_refused() {
    let copy = Copy::new("leading");
    copy.replace("fonts/fonts.toml", "leading = 1.36", "leading = 0.0");
    let output = copy.run("build --language it --format pdf");
    let said = String::from_utf8_lossy(&output.stderr).into_owned();
    assert_eq!(output.status.code(), Some(1), "{said}");
    assert!(said.contains("lines cannot stand 0 em apart"), "{said}");
}

#[test]
fn one_file_has_the_form_that_its_name_ends_in() {
    let copy = Copy::new("ending");
    let one = "build --leaflet condominium-rules --language it";
    for (name, begins) in [
        ("a sheet.pdf", &b"%PDF"[..]),
        ("page.HTML", b"<!doctype html>"),
    ] {
        let path = copy.path(name);
        let mut words: Vec<&str> = one.split(' ').collect();
        let file = path.to_string_lossy();
        words.extend(["-o", &file]);
        let output = copy.run_words(&words);
        assert!(output.status.success(), "{output:?}");
        assert!(
            std::fs::read(&path)
                .unwrap()
                .to_ascii_lowercase()
                .starts_with(&begins.to_ascii_lowercase())
        );
    }
    let output = copy.run(&format!("{one} --format PDF -o page.html"));
    let said = String::from_utf8_lossy(&output.stderr).into_owned();
    assert!(said.contains("`page.html` would hold pdf"), "{said}");
}

#[test]
fn a_language_is_known_by_the_name_that_people_give_it() {
    let copy = Copy::new("called");
    for name in ["arabo", "arabic", "ARABO"] {
        let output = copy.run(&format!("build --language {name}"));
        let said = String::from_utf8_lossy(&output.stderr).into_owned();
        assert!(said.contains("did you mean `ar` (arabo)?"), "{said}");
    }
}

#[test]
fn a_message_without_equals_sign() {
    let copy = Copy::new("no-equals");
    copy.replace(RULES, "rules-title = Le", "rules-title Le");
    copy.fails(
        BUILD,
        r#"
error: expected a token starting with "="
  ┌─ locales/it/condominium-rules.ftl:6:13
  │
6 │ rules-title Le regole del condominio
  │             ^
hint: a message is `name = text`; what continues it on the next line is indented
"#,
    );
}

#[test]
fn a_key_that_is_nearly_right() {
    let copy = Copy::new("key");
    copy.replace(LEAFLET, "intro = ", "into = ");
    copy.fails(
        BUILD,
        r#"
error: `into` is not known here
  ┌─ templates/leaflets/condominium-rules.toml:3:1
  │
3 │ into = "rules-intro"
  │ ^^^^
hint: did you mean `intro`?
"#,
    );
}

#[test]
fn a_sheet_of_the_template_that_is_nearly_right() {
    let copy = Copy::new("template-sheet");
    copy.replace(LEAFLET, "a4 = 2", "larg = 2");
    copy.fails(
        BUILD,
        r#"
error: there is no sheet `larg`
  ┌─ templates/leaflets/condominium-rules.toml:7:1
  │
7 │ larg = 2
  │ ^^^^
hint: did you mean `large`?
"#,
    );
}

#[test]
fn a_pictogram_that_is_nearly_right() {
    let copy = Copy::new("pictogram");
    let rule = "text = \"rules-quiet-text\"\n";
    copy.replace(LEAFLET, rule, &format!("{rule}pictogram = \"quite\"\n"));
    copy.fails(
        BUILD,
        r#"
error: there is no pictogram `quite`
   ┌─ templates/leaflets/condominium-rules.toml:25:13
   │
25 │ pictogram = "quite"
   │             ^^^^^^^
hint: did you mean `quiet`?
"#,
    );
}

#[test]
fn a_pictogram_in_colours() {
    let copy = Copy::new("coloured");
    let rule = "text = \"rules-quiet-text\"\n";
    copy.replace(LEAFLET, rule, &format!("{rule}pictogram = \"quiet\"\n"));
    copy.replace("templates/pictograms/quiet.svg", "#000", "#06c");
    copy.fails(
        BUILD,
        r##"
error: a pictogram is black only
  ┌─ templates/pictograms/quiet.svg:1:1
  │
1 │ <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" fill="none" stroke="#06c" stroke-width="1.75" stroke-linecap="round" stroke-linejoin="round">
  │ ^
hint: give every line and fill the colour #000: it must live on any copier
"##,
    );
}

#[test]
fn a_logo_that_is_not_there() {
    let copy = Copy::new("logo");
    let office = "templates/office.toml";
    let logo = "[[logo]]\nfile = \"logos/ente.svg\"\nalternative = \"Ente\"\nplace = \"head\"\n";
    copy.write(
        office,
        "name = \"Ente\"\nsource = \"qui\"\n".to_owned() + logo,
    );
    copy.fails(
        BUILD,
        r#"
error: cannot read `templates/logos/ente.svg`: No such file or directory (os error 2)
  ┌─ templates/office.toml:4:8
  │
4 │ file = "logos/ente.svg"
  │        ^^^^^^^^^^^^^^^^
hint: put the file back, or correct the name that leads to it
"#,
    );
}

#[test]
fn a_logo_with_text() {
    let copy = Copy::new("logo-text");
    let office = "templates/office.toml";
    let logo = "[[logo]]\nfile = \"logos/ente.svg\"\nalternative = \"Ente\"\nplace = \"foot\"\n";
    copy.write(
        office,
        "name = \"Ente\"\nsource = \"qui\"\n".to_owned() + logo,
    );
    let svg = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\">\n  <text>Ente</text>\n</svg>\n";
    copy.write("templates/logos/ente.svg", svg);
    copy.fails(
        BUILD,
        r#"
error: the drawing holds text, which needs a font of its own
  ┌─ templates/logos/ente.svg:2:3
  │
2 │   <text>Ente</text>
  │   ^^^^^
hint: convert the text to paths (Inkscape: Path, Object to Path) and save it again
"#,
    );
}

#[test]
fn a_published_address_that_is_no_folder() {
    let copy = Copy::new("published");
    let office = "templates/office.toml";
    let address = "published = \"https://www.example.it/volantini\"\n";
    copy.write(office, address.to_owned() + &copy.read(office));
    copy.fails(
        BUILD,
        r#"
error: `https://www.example.it/volantini` is not the address of a folder of pages
  ┌─ templates/office.toml:1:13
  │
1 │ published = "https://www.example.it/volantini"
  │             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
hint: write where `index.html` is: "https://www.example.it/volantini/"
"#,
    );
}

#[test]
fn a_fact_that_is_not_of_its_kind() {
    let copy = Copy::new("fact");
    copy.replace("templates/facts.toml", "\"112\"", "\"centododici\"");
    copy.fails(
        BUILD,
        r#"
error: `centododici` is not a phone number
   ┌─ templates/facts.toml:13:9
   │
13 │ value = "centododici"
   │         ^^^^^^^^^^^^^
hint: write it as it is dialled: "0547 363305"
"#,
    );
}

#[test]
fn a_fact_of_a_table_that_is_nearly_right() {
    let copy = Copy::new("table-fact");
    let block = "\n[[section.block]]\nkind = \"facts\"\nrows = [{ label = \"rules-title\", fact = \"emergency-numer\" }]\n";
    let text = copy.read(LEAFLET) + block;
    copy.write(LEAFLET, text);
    copy.fails(
        BUILD,
        r#"
error: there is no fact `emergency-numer`
    ┌─ templates/leaflets/condominium-rules.toml:132:41
    │
132 │ rows = [{ label = "rules-title", fact = "emergency-numer" }]
    │                                         ^^^^^^^^^^^^^^^^^
hint: did you mean `emergency-number`?
"#,
    );
}

#[test]
fn a_status_that_no_block_says() {
    let copy = Copy::new("status");
    copy.replace(LEAFLET, "intro = ", "status = \"active\"\nintro = ");
    copy.fails(
        BUILD,
        r#"
error: no block says the `status` of this leaflet
  ┌─ templates/leaflets/condominium-rules.toml:3:10
  │
3 │ status = "active"
  │          ^^^^^^^^
hint: add a block of kind `status`, or take the key out
"#,
    );
}

#[test]
fn a_status_that_is_nearly_right() {
    let copy = Copy::new("status-word");
    copy.replace(LEAFLET, "intro = ", "status = \"activ\"\nintro = ");
    copy.fails(
        BUILD,
        r#"
error: `activ` is not known here
  ┌─ templates/leaflets/condominium-rules.toml:3:10
  │
3 │ status = "activ"
  │          ^^^^^^^
hint: did you mean `active`?
"#,
    );
}

#[test]
fn a_number_that_has_a_language() {
    let copy = Copy::new("fact-language");
    copy.replace(
        "templates/facts.toml",
        "value = \"112\"",
        "value = \"112\"\nlanguage = \"en\"",
    );
    copy.fails(
        BUILD,
        r#"
error: a phone number has no language of its own
   ┌─ templates/facts.toml:14:12
   │
14 │ language = "en"
   │            ^^^^
hint: take `language` out; only a name has one
"#,
    );
}

#[test]
fn a_message_that_is_missing_in_ukrainian() {
    let copy = Copy::new("missing");
    copy.replace(
        "locales/uk/condominium-rules.ftl",
        "rules-pets-title = ",
        "rules-pet-title = ",
    );
    copy.fails(
        "build --language uk --format pdf",
        r#"
error: the message `rules-pets-title` is missing in `locales/uk`
   ┌─ templates/leaflets/condominium-rules.toml:70:9
   │
70 │ title = "rules-pets-title"
   │         ^^^^^^^^^^^^^^^^^^
hint: did you mean `rules-pet-title`?
"#,
    );
}

#[test]
fn a_variable_that_is_no_fact() {
    let copy = Copy::new("variable");
    copy.replace(
        RULES,
        "chiama subito il { $emergency-number }",
        "chiama il { $emergency-numer }",
    );
    copy.fails(BUILD, r#"
error: `rules-emergency` uses `$emergency-numer`, which is no fact
   ┌─ locales/it/condominium-rules.ftl:85:1
   │
85 │ rules-emergency = <strong>In caso di pericolo</strong> (fuoco, una persona ferita, un reato) chiama il { $emergency-numer }.
   │ ^^^^^^^^^^^^^^^
hint: did you mean `emergency-number`?
"#);
}

#[test]
fn two_messages_that_refer_to_each_other() {
    let copy = Copy::new("cyclic");
    copy.message(RULES, "rules-title", "{ rules-intro }");
    copy.message(RULES, "rules-intro", "{ rules-title }");
    copy.fails(
        BUILD,
        r#"
error: `rules-title` refers to itself, directly or through others
  ┌─ locales/it/condominium-rules.ftl:6:1
  │
6 │ rules-title = { rules-intro }
  │ ^^^^^^^^^^^
hint: break the circle: one of the messages must stand alone

error: `rules-intro` refers to itself, directly or through others
  ┌─ locales/it/condominium-rules.ftl:7:1
  │
7 │ rules-intro = { rules-title }
  │ ^^^^^^^^^^^
hint: break the circle: one of the messages must stand alone
"#,
    );
}

#[test]
fn a_mark_that_is_not_closed() {
    let copy = Copy::new("unclosed");
    copy.replace(RULES, "<strong>Assemblea</strong>", "<strong>Assemblea");
    copy.fails(BUILD, r#"
error: `rules-words-assemblea` does not close `<strong>`
   ┌─ locales/it/condominium-rules.ftl:15:25
   │
15 │ rules-words-assemblea = <strong>Assemblea: la riunione dei proprietari. Decide le spese e le regole.
   │                         ^^^^^^^^
hint: write `</strong>` where it ends
"#);
}

#[test]
fn a_mark_that_is_not_known() {
    let copy = Copy::new("mark");
    copy.replace(
        RULES,
        "<strong>Assemblea</strong>",
        "<strng>Assemblea</strng>",
    );
    copy.fails(BUILD, r#"
error: `rules-words-assemblea` has the mark `<strng>`, which is not known
   ┌─ locales/it/condominium-rules.ftl:15:25
   │
15 │ rules-words-assemblea = <strng>Assemblea</strng>: la riunione dei proprietari. Decide le spese e le regole.
   │                         ^^^^^^^
hint: did you mean `strong`?

error: `rules-words-assemblea` has the mark `<strng>`, which is not known
   ┌─ locales/it/condominium-rules.ftl:15:41
   │
15 │ rules-words-assemblea = <strng>Assemblea</strng>: la riunione dei proprietari. Decide le spese e le regole.
   │                                         ^^^^^^^^
hint: did you mean `strong`?
"#);
}

#[test]
fn an_invisible_character_that_steers_direction() {
    let copy = Copy::new("invisible");
    copy.message(RULES, "rules-title", "Le \u{2066}regole");
    copy.fails(
        BUILD,
        "error: `rules-title` holds the invisible character U+2066
  ┌─ locales/it/condominium-rules.ftl:6:18
  │
6 │ rules-title = Le \u{fffd}regole
  │                  ^
hint: take it out: values are isolated by themselves",
    );
}

#[test]
fn a_character_without_form_in_what_an_office_writes() {
    let office = "templates/office.toml";
    let copy = Copy::new("formless-office");
    let text = copy.read(office);
    let line = text
        .lines()
        .find(|line| line.starts_with("name = "))
        .unwrap();
    copy.replace(office, line, "name = \"ASP\\u0000Cesena\"");
    copy.fails(
        BUILD,
        r#"
error: the text holds U+0000, which can be neither drawn nor read
  ┌─ templates/office.toml:2:8
  │
2 │ name = "ASP\u0000Cesena"
  │        ^^^^^^^^^^^^^^^^^
hint: take it out, or write the text anew
"#,
    );

    // As it is written, not escaped.
    let copy = Copy::new("formless-building");
    copy.write(
        "templates/buildings/via-prova.toml",
        "name = \"Via Prova\"\nwaste-days = \"lun\u{fffe}edì\"\n",
    );
    copy.fails(
        BUILD,
        "
error: the text holds U+FFFE, which can be neither drawn nor read
  ┌─ templates/buildings/via-prova.toml:2:14
  │
2 │ waste-days = \"lun\u{fffe}edì\"
  │              ^^^^^^^^^
hint: take it out, or write the text anew
",
    );
}

#[test]
fn a_character_without_form_in_a_fact_or_a_sentence() {
    let facts = "templates/facts.toml";
    let copy = Copy::new("formless-fact");
    let text = copy.read(facts);
    copy.write(facts, format!("{text}\n[prova]\nkind = \"name\"\nvalue = \"Uno\\uFEFF\"\nabout = \"prova\"\nsource = \"prova\"\n"));
    copy.fails(
        BUILD,
        r#"
error: the text holds U+FEFF, which can be neither drawn nor read
   ┌─ templates/facts.toml:67:9
   │
67 │ value = "Uno\uFEFF"
   │         ^^^^^^^^^^^
hint: take it out, or write the text anew
"#,
    );

    let copy = Copy::new("formless-sentence");
    copy.message(RULES, "rules-title", "Le { \"\\u0000\" }regole");
    copy.fails(
        BUILD,
        r#"
error: `rules-title` holds the invisible character U+0000
  ┌─ locales/it/condominium-rules.ftl:6:21
  │
6 │ rules-title = Le { "\u0000" }regole
  │                     ^^^^^^
hint: take it out: values are isolated by themselves
"#,
    );

    let copy = Copy::new("formless-private");
    copy.message(RULES, "rules-title", "Le \u{e000}regole");
    copy.fails(
        BUILD,
        "
error: `rules-title` holds the invisible character U+E000
  ┌─ locales/it/condominium-rules.ftl:6:18
  │
6 │ rules-title = Le \u{e000}regole
  │                  ^
hint: take it out: values are isolated by themselves
",
    );
}

#[test]
fn a_character_that_no_font_has() {
    let copy = Copy::new("glyph");
    copy.message(RULES, "rules-title", "Le regole 😀");
    copy.fails(BUILD, r#"
error: no font can draw `😀` (U+1F600) in `rules-title`
  ┌─ locales/it/condominium-rules.ftl:6:1
  │
6 │ rules-title = Le regole 😀
  │ ^^^^^^^^^^^
hint: the fonts are titillium-web, noto-sans; write another character, or add a font to `fonts/fonts.toml`
"#);
}

#[test]
fn a_font_that_is_no_font() {
    let copy = Copy::new("font");
    copy.write("fonts/vazirmatn/Vazirmatn-Regular.ttf", "this is no font");
    copy.fails("build --language ar --format pdf", r#"
error: `fonts/vazirmatn/Vazirmatn-Regular.ttf` is not a font
hint: put a TrueType font (.ttf, with `glyf` outlines) in its place; `fonts/prepare.py` makes those of this folder
"#);
}

#[test]
fn a_font_that_was_cut_in_half() {
    let copy = Copy::new("half-font");
    let path = "fonts/titillium-web/TitilliumWeb-Regular.ttf";
    let whole = std::fs::read(copy.path(path)).unwrap();
    copy.write(path, &whole[..whole.len() / 2]);
    copy.fails(BUILD, r#"
error: `fonts/titillium-web/TitilliumWeb-Regular.ttf` is cut off: it names more than it holds
hint: put a TrueType font (.ttf, with `glyf` outlines) in its place; `fonts/prepare.py` makes those of this folder
"#);
}

#[test]
fn a_leaflet_that_is_nearly_right() {
    let copy = Copy::new("leaflet");
    copy.fails(
        "build --leaflet condominum-rules --format pdf",
        r#"
error: there is no leaflet `condominum-rules`
hint: did you mean `condominium-rules`?
"#,
    );
}

#[test]
fn a_date_pattern_without_its_year() {
    let copy = Copy::new("pattern");
    copy.fetch("locales/ti/language.toml");
    copy.replace("locales/ti/language.toml", "/{ $year }", "");
    copy.fails(
        "build --language ti --format pdf",
        r#"
error: the pattern of a date does not hold day, month and year once each
   ┌─ locales/ti/language.toml:13:8
   │
13 │ date = "{ $day }/{ $month }"
   │        ^^^^^^^^^^^^^^^^^^^^^
hint: write for example date = "{ $day }/{ $month }/{ $year }", or leave it out for a date in words
"#,
    );
}

#[test]
fn a_word_to_keep_that_begins_with_a_capital() {
    let copy = Copy::new("glue");
    copy.fetch("locales/pl/language.toml");
    copy.replace("locales/pl/language.toml", "\"w\"", "\"W\"");
    copy.fails(
        "build --language pl --format pdf",
        r#"
error: `W` is not a word in small letters
   ┌─ locales/pl/language.toml:13:29
   │
13 │ glue = ["a", "i", "o", "u", "W", "z"]
   │                             ^^^
hint: write for example glue = ["w", "z"]
"#,
    );
}

#[test]
fn a_language_that_is_not_there() {
    let copy = Copy::new("language");
    copy.fails(
        "build --language de --format pdf",
        r#"
error: there is no language `de`
hint: the languages are: it, ar, bn, en, uk, ur, zh-Hans
"#,
    );
}

#[test]
fn a_sheet_that_does_not_exist() {
    let copy = Copy::new("sheet");
    copy.fails(
        "build --sheet a2",
        r#"
error: there is no sheet `a2`
hint: the sheets are: a3, a4, a5, booklet, card, fold, large
"#,
    );
}

#[test]
fn a_root_without_templates() {
    let copy = Copy::new("root");
    std::fs::remove_dir_all(copy.path("templates")).unwrap();
    copy.fails(
        "check",
        r#"
error: `.` has no folder `templates`
hint: name with --root the folder that holds `locales`, `templates` and `fonts`
"#,
    );
}

#[test]
fn a_word_of_ten_thousand_letters() {
    let copy = Copy::new("word");
    copy.message(RULES, "rules-pets-text", &"a".repeat(10_000));
    copy.fails(BUILD, r#"
error: `aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa…` in `rules-pets-text` is wider than its column and cannot be broken
   ┌─ locales/it/condominium-rules.ftl:48:1
   │
48 │ rules-pets-text = aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa…
   │ ^^^^^^^^^^^^^^^
hint: shorten the word, or put a space in it
"#);
}

#[test]
fn a_template_of_ten_thousand_blocks() {
    let copy = Copy::new("blocks");
    let block = "\n[[section.block]]\nkind = \"paragraph\"\ntext = \"rules-title\"\n";
    let text = copy.read(LEAFLET) + &block.repeat(10_000);
    copy.write(LEAFLET, text);
    copy.fails(
        BUILD,
        r#"
error: `condominium-rules` in `it` needs 315 pages of a4 and may take 2
hint: shorten it, or raise `a4` under [pages] in `templates/leaflets/condominium-rules.toml`
"#,
    );
}

#[test]
fn everything_that_is_wrong_is_said_in_one_run() {
    let copy = Copy::new("all");
    copy.replace(RULES, "<strong>Assemblea</strong>", "<strong>Assemblea");
    copy.replace("templates/facts.toml", "\"112\"", "\"centododici\"");
    copy.replace(
        "locales/uk/condominium-rules.ftl",
        "rules-pets-title = ",
        "rules-pets-title ",
    );
    copy.fails("build --format pdf", r#"
error: `centododici` is not a phone number
   ┌─ templates/facts.toml:13:9
   │
13 │ value = "centododici"
   │         ^^^^^^^^^^^^^
hint: write it as it is dialled: "0547 363305"

error: `rules-words-assemblea` does not close `<strong>`
   ┌─ locales/it/condominium-rules.ftl:15:25
   │
15 │ rules-words-assemblea = <strong>Assemblea: la riunione dei proprietari. Decide le spese e le regole.
   │                         ^^^^^^^^
hint: write `</strong>` where it ends

error: expected a token starting with "="
   ┌─ locales/uk/condominium-rules.ftl:42:18
   │
42 │ rules-pets-title Тварини
   │                  ^
hint: a message is `name = text`; what continues it on the next line is indented
"#);
}

#[test]
fn lone_combining_marks_become_a_page_or_an_error() {
    let copy = Copy::new("combining");
    for (tag, marks) in [
        ("it", "\u{301}\u{300}\u{327} \u{301}"),
        ("ar", "\u{64b}\u{651}\u{670} \u{64e}"),
        ("bn", "\u{9be}\u{9cd} \u{9cd}\u{9b0} \u{981}"),
        ("ur", "\u{64e}\u{651} \u{670}"),
        ("zh-Hans", "\u{301} \u{3099}"),
    ] {
        let path = format!("locales/{tag}/condominium-rules.ftl");
        copy.message(&path, "rules-pets-text", marks);
        let output = copy.run(&format!("build --language {tag} --format pdf"));
        let said = String::from_utf8_lossy(&output.stderr).into_owned();
        assert!(matches!(output.status.code(), Some(0 | 1)), "{tag}: {said}");
        assert!(!said.contains("panicked"), "{tag}: {said}");
    }
}

#[test]
fn a_file_in_the_place_of_the_output_folder() {
    let copy = Copy::new("out");
    copy.write("out", "mine");
    copy.fails(
        BUILD,
        r#"
error: cannot write `out/it`: Not a directory (os error 20)
hint: make room or give the right to write there, or name another place
"#,
    );
    assert_eq!(copy.read("out"), "mine");
}

#[test]
fn a_file_in_the_place_of_one_language_leaves_the_others_as_they_were() {
    let copy = Copy::new("out-language");
    copy.write("out/it/condominium-rules.pdf", "of yesterday");
    copy.write("out/uk", "mine");
    let before = copy.files("out");
    copy.fails(
        "build --language it --language uk --format pdf",
        r#"
error: cannot write `out/uk`: File exists (os error 17)
hint: make room or give the right to write there, or name another place
"#,
    );
    assert_eq!(copy.files("out"), before);
}

#[test]
fn a_folder_in_the_place_of_one_file_leaves_the_others_as_they_were() {
    let copy = Copy::new("out-file");
    copy.write("out/it/condominium-rules.pdf", "of yesterday");
    copy.write("out/uk/condominium-rules.pdf/mine", "mine");
    let before = copy.files("out");
    copy.fails(
        "build --language it --language uk --format pdf",
        r#"
error: cannot write `out/uk/condominium-rules.pdf`: is a directory
hint: make room or give the right to write there, or name another place
"#,
    );
    assert_eq!(copy.files("out"), before);
}

#[test]
fn an_error_leaves_the_earlier_output_whole() {
    let copy = Copy::new("earlier");
    let built = copy.run(BUILD);
    assert_eq!(built.status.code(), Some(0));
    let before = copy.files("out");
    assert_eq!(before.len(), 1);
    copy.message(RULES, "rules-title", "Le regole 😀");
    assert_eq!(copy.run(BUILD).status.code(), Some(1));
    assert_eq!(copy.files("out"), before);
}

#[test]
fn a_language_that_is_not_there_in_both_formats() {
    let copy = Copy::new("german");
    copy.fails(
        "build --language de",
        r#"
error: there is no language `de`
hint: the languages are: it, ar, bn, en, uk, ur, zh-Hans
"#,
    );
}

#[test]
fn a_sign_that_turns_the_text_round() {
    let copy = Copy::new("override");
    copy.message(RULES, "rules-pets-text", "Il cane \u{202e}abbaia.");
    copy.fails(
        BUILD,
        "
error: `rules-pets-text` holds the invisible character U+202E
   ┌─ locales/it/condominium-rules.ftl:48:27
   │
48 │ rules-pets-text = Il cane \u{fffd}abbaia.
   │                           ^
hint: take it out: values are isolated by themselves
",
    );
}

#[test]
fn check_says_what_is_wrong_where_it_can_be_kept() {
    let copy = Copy::new("report");
    copy.message(
        "locales/uk/condominium-rules.ftl",
        "rules-fines-text",
        "Штраф.",
    );
    let output = copy.run("check");
    let stdout = String::from_utf8(output.stdout).unwrap();
    assert!(
        stdout.contains("`rules-fines-text` does not use `{ $fine }`"),
        "{stdout}"
    );
    assert!(
        stdout.contains("hint: put `{ $fine }` where the value belongs"),
        "{stdout}"
    );
    assert_eq!(
        String::from_utf8(output.stderr).unwrap(),
        "errors: 3, warnings: 16\n"
    );
    assert_eq!(output.status.code(), Some(1));
}

#[test]
fn a_build_refuses_a_translation_that_dropped_a_value() {
    let copy = Copy::new("dropped");
    copy.message(
        "locales/uk/condominium-rules.ftl",
        "rules-fines-text",
        "Штраф.",
    );
    let output = copy.run("build --language uk --format pdf");
    assert_eq!(output.status.code(), Some(1));
    assert!(!copy.path("out").exists());
}

/// A folder whose only dated text is the office's card (2026-11-23), and the emergency number expires.
fn expiring(story: &str, day: &str) -> Copy {
    let copy = Copy::new(story);
    let fact = "[emergency-number]\n";
    let expires = format!("{fact}expires = {day}\n");
    copy.replace("templates/facts.toml", fact, &expires);
    copy
}

#[test]
fn an_expired_fact_is_a_line_to_write_on() {
    let copy = expiring("expired", "2026-11-23");
    let output = copy.run("build --language it");
    let said = String::from_utf8(output.stderr).unwrap();
    assert_eq!(output.status.code(), Some(0), "{said}");
    let warning = "\
warning: `emergency-number` expired on 2026-11-23; a line to write on stands in its place
   ┌─ templates/facts.toml:11:2
   │
11 │ [emergency-number]
   │  ^^^^^^^^^^^^^^^^
hint: confirm the value with its source, and write a new `expires`
";
    assert!(said.starts_with(warning), "{said}");
    let page = copy.read("out/it/condominium-rules.html");
    let blank = "<bdi dir=\"ltr\" class=\"value\" role=\"img\" aria-label=\"…\">__________</bdi>";
    assert!(page.contains(blank) && !page.contains("tel:112"), "{page}");
    let text = copy.run("text --leaflet condominium-rules --language ar");
    let text = String::from_utf8(text.stdout).unwrap();
    assert!(
        text.contains("\u{2068}__________\u{2069}") && !text.contains("112"),
        "{text}"
    );
    let found = String::from_utf8(copy.run("check").stdout).unwrap();
    let error = warning.replace("warning:", "error:");
    assert!(found.contains(error.trim_end()), "{found}");
    assert_eq!(copy.run("check").status.code(), Some(1));
}

#[test]
fn a_fact_that_expires_tomorrow() {
    let copy = expiring("tomorrow", "2026-11-24");
    let build = |day: &str| {
        let output = copy.run(&format!("build --language it --format html{day}"));
        let said = String::from_utf8(output.stderr).unwrap();
        assert_eq!(output.status.code(), Some(0), "{said}");
        let page = copy.read("out/it/condominium-rules.html");
        let blank = page.contains("__________");
        assert_eq!(page.contains("tel:112"), !blank);
        assert_eq!(said.contains("expired"), blank, "{said}");
        blank
    };
    assert!(!build(""));
    assert!(!build(" --today 2026-11-23"));
    assert!(build(" --today 2026-11-24"));
    // The foot counts one fact less.
    let count = |day: &str| {
        let text = copy.run(&format!(
            "text --leaflet condominium-rules --language it{day}"
        ));
        let text = String::from_utf8(text.stdout).unwrap();
        let mut lines = text.lines();
        let line = lines.find(|line| line.contains("dati di questo foglio"));
        let count = line.and_then(|line| line.split(' ').find_map(|word| word.parse().ok()));
        count.unwrap_or(0_usize)
    };
    assert_eq!(count(""), count(" --today 2026-11-24") + 1);
    let found = |day: &str| String::from_utf8(copy.run(&format!("check{day}")).stdout).unwrap();
    assert!(!found("").contains("expired"));
    assert!(found(" --today 2026-11-24").contains("`emergency-number` expired"));
}

#[test]
fn a_sheet_does_not_hang_on_what_is_made_beside_it() {
    let copy = expiring("beside", "2026-12-01");
    // The newest text is Ukrainian, and of a later day than the fact.
    let updated = copy.run("review update --date 2026-12-01");
    let said = String::from_utf8(updated.stderr).unwrap();
    assert_eq!(updated.status.code(), Some(0), "{said}");
    for language in ["ar", "bn", "en", "it", "ur", "zh-Hans"] {
        std::fs::remove_file(copy.path(&format!("locales/{language}/review.toml"))).unwrap();
    }
    let text = |language: &str| {
        let output = copy.run(&format!(
            "text --leaflet condominium-rules --language {language}"
        ));
        String::from_utf8(output.stdout).unwrap()
    };
    for language in ["uk", "it"] {
        assert!(text(language).contains("__________"), "{language}");
    }
}

#[test]
fn a_title_with_a_fact_stands_on_the_page_of_a_language() {
    let copy = Copy::new("title-fact");
    copy.message(RULES, "rules-title", "Le regole: { $emergency-number }");
    for tag in ["ar", "bn", "en", "uk", "ur", "zh-Hans"] {
        let path = format!("locales/{tag}/condominium-rules.ftl");
        copy.message(&path, "rules-title", "{ $emergency-number }");
    }
    let output = copy.run("build --format html");
    let said = String::from_utf8(output.stderr).unwrap();
    assert_eq!(output.status.code(), Some(0), "{said}");
    assert!(copy.read("out/it/index.html").contains("Le regole: <bdi"));
    let listed = String::from_utf8(copy.run("list").stdout).unwrap();
    assert!(listed.contains("Le regole: 112"), "{listed}");
}

const STATEMENT: &str = "templates/accessibility.toml";

#[test]
fn a_key_of_the_accessibility_statement_that_nobody_knows() {
    let copy = Copy::new("statement-key");
    copy.replace(STATEMENT, "prepared =", "preparde =");
    copy.fails(
        "build --format html",
        r#"
error: `preparde` is not known here
  ┌─ templates/accessibility.toml:9:1
  │
9 │ preparde = 2026-11-23
  │ ^^^^^^^^
hint: did you mean `prepared`?
"#,
    );
}

#[test]
fn a_statement_that_says_full_and_lists_a_failing() {
    let copy = Copy::new("statement-full");
    copy.replace(STATEMENT, "status = \"partial\"", "status = \"full\"");
    copy.fails(
        "build --format html",
        r#"
error: the status is `full`, and something is listed that is not accessible
  ┌─ templates/accessibility.toml:6:10
  │
6 │ status = "full"
  │          ^^^^^^
hint: write `status = "partial"`, or take the [[failing]] out
"#,
    );
}

#[test]
fn a_statement_that_says_partial_and_lists_nothing() {
    let copy = Copy::new("statement-partial");
    copy.write(
        STATEMENT,
        "status = \"partial\"\nmethod = \"third-party\"\nprepared = 2026-11-23\n\
         enforcement = \"https://www.example.it\"\n",
    );
    copy.fails(
        "build --format html",
        r#"
error: the status says that something is not accessible, and nothing is listed
  ┌─ templates/accessibility.toml:1:10
  │
1 │ status = "partial"
  │          ^^^^^^^^^
hint: name it in a [[failing]], with `reason` and `what`
"#,
    );
}

#[test]
fn a_statement_whose_address_is_none() {
    let copy = Copy::new("statement-address");
    copy.write(
        STATEMENT,
        "status = \"full\"\nmethod = \"third-party\"\nprepared = 2026-11-23\n\
         enforcement = \"difensore civico\"\n",
    );
    copy.fails(
        "build --format html",
        r#"
error: `difensore civico` is not a web address
  ┌─ templates/accessibility.toml:4:15
  │
4 │ enforcement = "difensore civico"
  │               ^^^^^^^^^^^^^^^^^^
hint: write it whole: "https://www.example.it/page"
"#,
    );
}

#[test]
fn a_folder_without_a_statement_links_to_none() {
    let copy = Copy::new("statement-none");
    std::fs::remove_file(copy.path(STATEMENT)).unwrap();
    let output = copy.run("build --format html");
    assert_eq!(output.status.code(), Some(0));
    assert!(!copy.path("out/accessibilita.html").exists());
    for page in ["out/index.html", "out/it/condominium-rules.html"] {
        assert!(!copy.read(page).contains("accessibilita.html"), "{page}");
    }
}

#[test]
fn what_the_office_has_filled_in_stands_in_the_statement() {
    let copy = Copy::new("statement-filled");
    let text = copy.read(STATEMENT).replace(
        "method = \"self-assessment\"",
        "method = \"self-assessment\"\npublished = 2026-12-01\nreviewed = 2026-12-02\n\
         online = 2026-12-03\naddress = \"https://form.agid.gov.it/view/1\"",
    );
    copy.write(STATEMENT, text);
    let output = copy.run("build --format html");
    assert_eq!(output.status.code(), Some(0));
    let page = copy.read("out/accessibilita.html");
    for said in [
        "Pubblicata con il modulo di AgID: 1\u{a0}dicembre\u{a0}2026.",
        "Ultimo riesame: 2\u{a0}dicembre\u{a0}2026.",
        "Data di pubblicazione in rete: 3\u{a0}dicembre\u{a0}2026.",
        "<a href=\"https://form.agid.gov.it/view/1\">",
    ] {
        assert!(page.contains(said), "{said}\n{page}");
    }
    assert!(!page.contains("Testo non ancora pubblicato"));
}
