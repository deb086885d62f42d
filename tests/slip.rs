//! Stories of sheets for one person: `--set KEY=VALUE`. What is wrong is said whole, and no message,
//! mark or file of the folder tells anything of the values.

#![expect(
    clippy::unwrap_used,
    reason = "a test that cannot make its own folder has nothing else to do"
)]

mod shared;

use shared::copy;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

/// A folder with two leaflets, of which one has fields, in three languages; it goes away with the
/// story.
struct Desk {
    folder: PathBuf,
}

const SLIP: &str = "templates/leaflets/visit.toml";

const FIELDS: &str = r#"title = "visit-title"
pages = { a4 = 1 }
beside = "it"

[[section]]
id = "when"
heading = "visit-when"

[[section.block]]
kind = "slip"
fields = [
    { label = "visit-day", field = "day", type = "date" },
    { label = "visit-hour", field = "hour", type = "time" },
    { label = "visit-call", field = "call", type = "phone" },
    { label = "visit-person", field = "person", type = "text" },
]

[[section.block]]
kind = "paragraph"
text = "visit-phone"
"#;

const PLAIN: &str = r#"title = "plain-title"
pages = { a4 = 1 }
"#;

const MESSAGES: &str = "visit-title = V
visit-when = Q
visit-day = D
visit-hour = H
visit-call = C
visit-person = P
visit-phone = T: { $office-phone }.
plain-title = L
";

impl Desk {
    fn new(story: &str) -> Self {
        let folder = Path::new(env!("CARGO_TARGET_TMPDIR"))
            .join("slip")
            .join(story);
        let _ = std::fs::remove_dir_all(&folder);
        let project = Path::new(env!("CARGO_MANIFEST_DIR"));
        copy(&project.join("fonts"), &folder.join("fonts"));
        copy(
            &project.join("templates/html"),
            &folder.join("templates/html"),
        );
        let desk = Self { folder };
        for tag in ["it", "ar", "uk"] {
            for file in ["common.ftl", "language.toml"] {
                let file = format!("locales/{tag}/{file}");
                desk.write(&file, std::fs::read(project.join(&file)).unwrap());
            }
            desk.write(&format!("locales/{tag}/visit.ftl"), MESSAGES);
        }
        let office = "name = \"N\"\naddress = [\"A\"]\nphone = \"0547 363305\"\nsource = \"s\"\n";
        let sheets = std::fs::read_to_string(project.join("templates/sheets.toml")).unwrap();
        desk.write("templates/sheets.toml", sheets);
        desk.write("templates/office.toml", office);
        desk.write("templates/facts.toml", "");
        desk.write("templates/leaflets/plain.toml", PLAIN);
        desk.write(SLIP, FIELDS);
        desk
    }

    fn path(&self, path: &str) -> PathBuf {
        self.folder.join(path)
    }

    fn write(&self, path: &str, bytes: impl AsRef<[u8]>) {
        let path = self.path(path);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(path, bytes).unwrap();
    }

    /// Puts one text in the place of another, which must be there once.
    fn replace(&self, path: &str, old: &str, new: &str) {
        let text = std::fs::read_to_string(self.path(path)).unwrap();
        assert_eq!(text.matches(old).count(), 1, "`{old}` in {path}");
        self.write(path, text.replace(old, new));
    }

    fn run(&self, arguments: &[&str], input: &[u8]) -> Output {
        let mut child = Command::new(env!("CARGO_BIN_EXE_volantino"))
            .args(["--root", "."])
            .args(arguments)
            .current_dir(&self.folder)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        // A program that does not read its input closes it.
        let _ = child.stdin.take().unwrap().write_all(input);
        child.wait_with_output().unwrap()
    }

    /// Builds the slip in a language, into a file or to standard output.
    fn build(&self, language: &str, output: &str, set: &[&str]) -> Output {
        let mut arguments = vec!["build", "--leaflet", "visit", "--language", language];
        arguments.extend(["-o", output]);
        arguments.extend(set.iter().flat_map(|set| ["--set", set]));
        self.run(&arguments, b"")
    }

    /// The plain text of the slip.
    fn text(&self, language: &str, set: &[&str], input: &[u8]) -> String {
        let mut arguments = vec!["text", "--leaflet", "visit", "--language", language];
        arguments.extend(set.iter().flat_map(|set| ["--set", set]));
        let output = self.run(&arguments, input);
        assert!(output.status.success(), "{}", said(&output));
        String::from_utf8(output.stdout).unwrap()
    }

    /// Every file of the folder with its bytes, fonts apart.
    fn files(&self) -> Vec<(PathBuf, Vec<u8>)> {
        let mut found = Vec::new();
        let mut folders = vec![self.folder.clone()];
        while let Some(folder) = folders.pop() {
            for entry in std::fs::read_dir(folder).unwrap() {
                let path = entry.unwrap().path();
                if path.is_dir() {
                    folders.push(path);
                } else if path.extension().is_none_or(|end| end != "ttf") {
                    found.push((path.clone(), std::fs::read(path).unwrap()));
                }
            }
        }
        found.sort();
        found
    }
}

impl Drop for Desk {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.folder);
    }
}

fn said(output: &Output) -> String {
    String::from_utf8(output.stderr.clone()).unwrap()
}

/// The program fails and says exactly this, and nothing is made.
#[track_caller]
fn fails(output: &Output, words: &str) {
    assert_eq!(said(output).trim_end(), words.trim(), "\n{}", said(output));
    assert_eq!(output.status.code(), Some(1));
    assert!(output.stdout.is_empty());
}

const VALUES: [&str; 4] = [
    "day=2026-12-03",
    "hour=10:30",
    "call=360 1078867",
    "person=Zuleika Quaglia",
];

#[test]
fn everything_that_is_wrong_is_said_and_no_value_with_it() {
    let desk = Desk::new("wrong");
    let wrong = [
        "day=2026-02-30",
        "hour=25:00",
        "call=Zuleika",
        "person=",
        "dai=2026-12-03",
        "zuleika=quaglia",
        "Zuleika",
        "Zuleika=person",
        "day=2026-12-03",
    ];
    fails(
        &desk.build("ar", "a.pdf", &wrong),
        r#"
error: the value of `day` is not a date that exists (`--set` number 1)
hint: write the year, the month and the day: 2026-12-03

error: the value of `hour` is not a time of day (`--set` number 2)
hint: write hours and minutes with two digits each: 09:30

error: the value of `call` is not a phone number (`--set` number 3)
hint: write it as it is dialled: 0547 363305

error: the value of `person` is empty (`--set` number 4)
hint: write a name or a few words on one line

error: `visit` has no field `dai` (`--set` number 5)
hint: did you mean `day`?

error: `visit` has no such field (`--set` number 6)
hint: its fields are: day, hour, call, person

error: `--set` number 7 is not `KEY=VALUE`
hint: write a field, an equals sign and its value; the fields of `visit` are: day, hour, call, person

error: `--set` number 8 is not `KEY=VALUE`
hint: write a field, an equals sign and its value; the fields of `visit` are: day, hour, call, person

error: `--set` number 9 gives `day` a second value
hint: give one value for each field
"#,
    );
    assert!(!desk.path("a.pdf").exists());
}

#[test]
fn dates_and_times_that_only_look_right() {
    let desk = Desk::new("nearly");
    for value in [
        "day=3/12/2026",
        "day=2026-1-3",
        "day=+026-12-03",
        "day=2025-02-29",
        "hour=8:05",
        "hour=+8:05",
        "hour=10:60",
        "hour=10.30",
        "call=110 ٣",
    ] {
        let output = desk.build("it", "a.pdf", &[value]);
        assert!(said(&output).contains(" is not a"), "{value}");
        let (_, written) = value.split_once('=').unwrap();
        assert!(!said(&output).contains(written), "{}", said(&output));
        assert!(!output.status.success());
    }
}

#[test]
fn words_that_would_turn_or_hide_the_text_are_refused() {
    let desk = Desk::new("hidden");
    for (value, code) in [
        ("a\u{202e}b", "202E"),
        ("a\u{2066}b", "2066"),
        ("a\u{200f}b", "200F"),
        ("a\nb", "000A"),
        ("a\tb", "0009"),
        ("a\u{2028}b", "2028"),
        ("a\u{200b}b", "200B"),
        ("a\u{7f}b", "007F"),
    ] {
        let output = desk.build("it", "a.pdf", &[&format!("person={value}")]);
        let words = format!(
            "error: the value of `person` holds the invisible character U+{code} (`--set` number 1)\nhint: write a name or a few words on one line"
        );
        fails(&output, &words);
    }
    let long = format!("person={}", "a ".repeat(61));
    fails(
        &desk.build("it", "a.pdf", &[&long.replace("a a", "aaa")]),
        "error: the value of `person` has more than 120 characters (`--set` number 1)\nhint: write a name or a few words on one line",
    );
    fails(
        &desk.build("it", "a.pdf", &["person=…"]),
        "error: the value of `person` holds no letter and no figure (`--set` number 1)\nhint: write a name or a few words on one line",
    );
    // A Persian name is written with it.
    let text = desk.text("ar", &["person=می\u{200c}نا"], b"");
    assert!(text.contains("P می\u{200c}نا\n"), "{text}");
}

#[test]
fn a_slip_is_for_one_leaflet_in_one_language_and_one_file() {
    let desk = Desk::new("alone");
    fails(
        &desk.run(&["build", "--set", "person=Zuleika"], b""),
        "
error: --set is for one person's sheet: one leaflet in one language
hint: name one --leaflet and one --language

error: a sheet with a person's values does not go into the folder of leaflets
hint: name a file of its own: -o slip.pdf, or -o - for standard output
",
    );
    let two = ["--leaflet", "visit", "--language", "ar", "--language", "it"];
    let set = ["--set", "person=Zuleika", "-o", "a.pdf"];
    fails(
        &desk.run(&[&["build"], two.as_slice(), &set].concat(), b""),
        "
error: --set is for one person's sheet: one leaflet in one language
hint: name one --leaflet and one --language
",
    );
    let plain = ["build", "--leaflet", "plain", "--language", "ar"];
    fails(
        &desk.run(&[plain.as_slice(), &set].concat(), b""),
        "
error: `plain` has no fields to set
hint: those with fields are: visit
",
    );
    fails(
        &desk.build("ar", "-", &VALUES),
        "
error: -o takes one file, and this makes 2
hint: name one --leaflet, one --language and one --format, or use --out
",
    );
}

#[test]
fn a_slip_never_lies_where_everybodys_sheet_does() {
    let desk = Desk::new("place");
    std::fs::create_dir_all(desk.path("out/ar")).unwrap();
    fails(
        &desk.build("ar", "out/ar/visit.pdf", &VALUES),
        "
error: `out/ar/visit.pdf` is the place of the sheet for everybody
hint: give one person's sheet another name, in another folder
",
    );
    // Without values it may be made there.
    assert!(desk.build("ar", "out/ar/visit.pdf", &[]).status.success());
    #[cfg(unix)]
    {
        std::os::unix::fs::symlink(desk.path("out/ar/visit.pdf"), desk.path("slip.pdf")).unwrap();
        assert!(!desk.build("ar", "slip.pdf", &VALUES).status.success());
    }
}

#[test]
fn a_slip_leaves_one_file_that_nobody_else_may_read() {
    let desk = Desk::new("private");
    let before = desk.files();
    // What stands there already, and may be read by all, is replaced.
    desk.write("slip.pdf", "old");
    let output = desk.build("ar", "slip.pdf", &VALUES);
    assert!(output.status.success(), "{}", said(&output));
    let mut after = desk.files();
    let slip = after
        .iter()
        .position(|(path, _)| path.ends_with("slip.pdf"))
        .unwrap();
    let (path, bytes) = after.remove(slip);
    assert_eq!(before, after);
    assert!(bytes.starts_with(b"%PDF-"));
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt as _;
        let mode = std::fs::metadata(&path).unwrap().permissions().mode();
        assert_eq!(mode & 0o777, 0o600);
    }
    for value in ["Zuleika", "1078867", "2026-12-03"] {
        assert!(!said(&output).contains(value), "{}", said(&output));
    }
    // The same bytes on standard output, and nowhere else.
    let arguments = ["build", "--leaflet", "visit", "--language", "ar"];
    let values = VALUES.iter().flat_map(|set| ["--set", set]);
    let piped: Vec<&str> = arguments
        .into_iter()
        .chain(["--format", "pdf", "-o", "-"])
        .chain(values)
        .collect();
    assert_eq!(desk.run(&piped, b"").stdout, bytes);
    assert_eq!(desk.files().len(), before.len() + 1, "{path:?}");
}

#[test]
fn mark_and_metadata_tell_nothing_of_the_values() {
    let desk = Desk::new("mark");
    let made = |name: &str, set: &[&str]| {
        assert!(desk.build("uk", name, set).status.success());
        std::fs::read(desk.path(name)).unwrap()
    };
    let (form, one) = (made("form.pdf", &[]), made("one.pdf", &VALUES));
    assert_ne!(form, one);
    assert_eq!(volantino::pdf::mark(&form), volantino::pdf::mark(&one));
    assert_eq!(one, made("two.pdf", &VALUES));
    for bytes in [&form, &one] {
        let document = lopdf::Document::load_mem(bytes).unwrap();
        let about: Vec<String> = document
            .objects
            .values()
            .filter_map(|object| object.as_stream().ok())
            .filter(|stream| {
                let kind = stream.dict.get(b"Type");
                kind.is_ok_and(|kind| kind.as_name().is_ok_and(|name| name == b"Metadata"))
            })
            .map(|stream| String::from_utf8(stream.decompressed_content().unwrap()).unwrap())
            .collect();
        let [about] = about.as_slice() else {
            panic!("{} packets of metadata", about.len());
        };
        let info = format!("{:?}", document.trailer.get(b"Info"));
        for value in ["Zuleika", "Quaglia", "2026-12-03", "10:30", "1078867"] {
            assert!(!about.contains(value) && !info.contains(value), "{value}");
        }
        assert!(about.contains("visit · uk · "), "{about}");
    }
    let page = |name: &str, set: &[&str]| String::from_utf8(made(name, set)).unwrap();
    let (form, one) = (page("form.html", &[]), page("one.html", &VALUES));
    let head = |page: &str| page.split_once("<body>").unwrap().0.to_owned();
    assert_eq!(head(&form), head(&one));
    assert!(one.contains("<bdi>Zuleika Quaglia</bdi>"), "{one}");
}

#[test]
fn a_web_page_says_the_values_and_escapes_them() {
    let desk = Desk::new("page");
    let values = [VALUES[0], VALUES[1], VALUES[2], "person=<b>Z</b> & \"C\""];
    assert!(desk.build("ar", "a.html", &values).status.success());
    let page = std::fs::read_to_string(desk.path("a.html")).unwrap();
    for row in [
        "<td><bdi dir=\"rtl\" class=\"value\">الخميس،\u{a0}3\u{a0}ديسمبر\u{a0}2026</bdi></td>",
        "<td><bdi dir=\"ltr\" class=\"value\">10:30</bdi></td>",
        "<td><bdi dir=\"ltr\" class=\"value\"><a href=\"tel:3601078867\">360\u{a0}1078867</a></bdi></td>",
        "<td><bdi>&lt;b&gt;Z&lt;/b&gt; &amp; &quot;C&quot;</bdi></td>",
    ] {
        assert!(page.contains(row), "{row}\n{page}");
    }
    // A page for one person leads to no other.
    assert!(!page.contains("href=\"../"), "{page}");
}

#[test]
fn text_says_what_the_slip_must_carry() {
    let desk = Desk::new("text");
    let own = |text: String| text.lines().take(7).collect::<Vec<_>>().join("\n");
    assert_eq!(
        own(desk.text("it", &VALUES, b"")),
        "V\nQ\nD \u{2068}giovedì\u{a0}3\u{a0}dicembre\u{a0}2026\u{2069}\nH \u{2068}10:30\u{2069}\nC \u{2068}360\u{a0}1078867\u{2069}\nP Zuleika Quaglia\nT: \u{2068}0547\u{a0}363305\u{2069}."
    );
    // The template sets it beside the Italian.
    let two = desk.text("ar", &["day=2026-12-03"], b"");
    assert_eq!(
        own(two.clone()),
        "V\nV\nالعربية\nItaliano\nQ\nQ\nD \u{2068}الخميس،\u{a0}3\u{a0}ديسمبر\u{a0}2026\u{2069}"
    );
    assert!(two.contains("D \u{2068}giovedì\u{a0}3\u{a0}dicembre\u{a0}2026\u{2069}\nH\nH\n"));
}

#[test]
fn standard_input_keeps_names_out_of_the_history() {
    let desk = Desk::new("input");
    let lines = "\u{feff}day = 2026-12-03\r\n\r\nperson=Zuleika = Quaglia\n";
    let text = desk.text("it", &["hour=10:30", "-"], lines.as_bytes());
    assert!(text.contains("P Zuleika = Quaglia\n"), "{text}");
    assert!(text.contains("3\u{a0}dicembre"), "{text}");
    let read = |set: &[&str], input: &[u8]| {
        let slip = ["text", "--leaflet", "visit", "--language", "it"];
        let set = set.iter().flat_map(|set| ["--set", set]);
        desk.run(&slip.into_iter().chain(set).collect::<Vec<_>>(), input)
    };
    fails(
        &read(&["-"], b"hour=10:30\n\nperson Zuleika\nhour=11:00\n"),
        "
error: line 3 of standard input is not `KEY=VALUE`
hint: write a field, an equals sign and its value; the fields of `visit` are: day, hour, call, person

error: line 4 of standard input gives `hour` a second value
hint: give one value for each field
",
    );
    let hint = "hint: write one KEY=VALUE on a line, in UTF-8";
    for (input, cause) in [
        (b"\n".to_vec(), "holds no values"),
        (b"person=\xff\n".to_vec(), "is not UTF-8"),
        (vec![b'a'; 70_000], "is too long for a slip"),
    ] {
        fails(
            &read(&["-"], &input),
            &format!("error: standard input {cause}\n{hint}"),
        );
    }
    fails(
        &read(&["-", "-"], b"hour=10:30\n"),
        "error: `--set -` is given twice\nhint: standard input can be read once",
    );
}

#[test]
fn what_does_not_fit_is_named_by_its_field_alone() {
    let desk = Desk::new("fit");
    let long = format!("person={}", "m".repeat(110));
    fails(
        &desk.build("it", "a.pdf", &["hour=10:30", &long]),
        "
error: the value of `person` does not fit on the sheet
hint: shorten it, or put spaces between its words
",
    );
    fails(
        &desk.build("ar", "a.pdf", &["hour=10:30", "person=Зулейка"]),
        "
error: no font of `ar` can draw the value of `person`
hint: write it in Latin letters, or in those of the sheet's language
",
    );
    assert!(!desk.path("a.pdf").exists());
    // What is wrong with the form itself is said as ever.
    let message = format!("visit-when = {}", "m".repeat(110));
    desk.replace("locales/it/visit.ftl", "visit-when = Q", &message);
    let output = desk.build("it", "a.pdf", &["person=Zuleika"]);
    assert!(
        said(&output).contains("in `visit-when` is wider"),
        "{}",
        said(&output)
    );
}

#[test]
fn a_name_without_quotation_marks_is_not_repeated() {
    let desk = Desk::new("loose");
    let output = desk.build("it", "a.pdf", &["hour=10:30"]);
    assert!(output.status.success());
    let arguments = ["build", "--set", "person=Zuleika", "Quaglia", "-o", "a.pdf"];
    let output = desk.run(&arguments, b"");
    assert_eq!(
        said(&output),
        "error: a word of the command line belongs to no option\nhint: put a value with spaces into quotation marks: --set person=\"…\"; `volantino help build` shows the options\n\n"
    );
    assert_eq!(output.status.code(), Some(2));
    // An option that is misspelt is named as ever.
    let output = desk.run(&["build", "--leflet", "visit"], b"");
    assert!(said(&output).contains("--leflet"), "{}", said(&output));
}

#[test]
fn without_values_the_form_is_built_with_the_others() {
    let desk = Desk::new("form");
    let output = desk.run(&["build", "--format", "pdf"], b"");
    assert!(output.status.success(), "{}", said(&output));
    for tag in ["it", "ar", "uk"] {
        assert!(desk.path(&format!("out/{tag}/visit.pdf")).is_file());
    }
}

#[test]
fn an_office_without_a_phone_leaves_a_line() {
    let desk = Desk::new("phone");
    desk.replace("templates/office.toml", "phone = \"0547 363305\"\n", "");
    let text = desk.text("it", &[], b"");
    assert!(text.contains("T: \u{2068}__________\u{2069}."), "{text}");
}

#[test]
fn a_type_that_is_nearly_right() {
    let desk = Desk::new("type");
    desk.replace(SLIP, "type = \"time\"", "type = \"tiem\"");
    fails(
        &desk.run(&["build"], b""),
        r#"
error: `tiem` is not known here
   ┌─ templates/leaflets/visit.toml:13:52
   │
13 │     { label = "visit-hour", field = "hour", type = "tiem" },
   │                                                    ^^^^^^
hint: did you mean `time`?
"#,
    );
}

#[test]
fn fields_that_cannot_be_told_apart_and_a_language_that_is_not_there() {
    let desk = Desk::new("fields");
    desk.replace(SLIP, "field = \"hour\"", "field = \"day\"");
    desk.replace(SLIP, "field = \"call\"", "field = \"Call us\"");
    desk.replace(SLIP, "beside = \"it\"", "beside = \"ur\"");
    let words = r#"
error: there is no language `ur`
  ┌─ templates/leaflets/visit.toml:3:10
  │
3 │ beside = "ur"
  │          ^^^^
hint: the languages are: ar, it, uk

error: there are two fields `day`
   ┌─ templates/leaflets/visit.toml:13:37
   │
13 │     { label = "visit-hour", field = "day", type = "time" },
   │                                     ^^^^^
hint: give it a name of its own, in small letters, figures and hyphens

error: `Call us` cannot be the name of a field
   ┌─ templates/leaflets/visit.toml:14:37
   │
14 │     { label = "visit-call", field = "Call us", type = "phone" },
   │                                     ^^^^^^^^^
hint: give it a name of its own, in small letters, figures and hyphens
"#;
    let output = desk.run(&["check"], b"");
    assert!(said(&output).is_empty() || !output.status.success());
    let all = String::from_utf8(output.stdout.clone()).unwrap() + &said(&output);
    assert!(all.contains(words.trim()), "\n{all}");
    assert!(!desk.run(&["build"], b"").status.success());
    desk.replace(SLIP, "beside = \"ur\"", "beside = \"italian!\"");
    let output = desk.run(&["build"], b"");
    assert!(
        said(&output).contains("`italian!` is not a language tag\n  ┌─ templates"),
        "{}",
        said(&output)
    );
}

#[test]
fn a_slip_without_fields_and_a_key_of_another_kind() {
    let desk = Desk::new("keys");
    desk.replace(SLIP, "text = \"visit-phone\"", "fields = []");
    let output = desk.run(&["build"], b"");
    assert!(
        said(&output).contains("error: a paragraph has no `fields`"),
        "{}",
        said(&output)
    );
    desk.replace(SLIP, "kind = \"paragraph\"", "kind = \"slip\"");
    let output = desk.run(&["build"], b"");
    assert!(
        said(&output).contains("error: this slip has no `fields`"),
        "{}",
        said(&output)
    );
}

#[test]
fn a_pattern_of_days_without_its_date() {
    let desk = Desk::new("pattern");
    let path = "locales/uk/language.toml";
    let mut toml = std::fs::read_to_string(desk.path(path)).unwrap();
    toml.push_str("weekday = \"{ $weekday }\"\n");
    desk.write(path, toml);
    let output = desk.run(&["build", "--language", "uk"], b"");
    assert!(
        said(&output).contains(
            "error: the pattern of a date with its day does not hold weekday and date once each\n"
        ),
        "{}",
        said(&output)
    );
}
