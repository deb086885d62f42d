//! Stories of the mediator's spreadsheet: what goes out, what comes back, what is taken and what is
//! not. What a person sees, whole.
//!
//! Each story has a small folder of its own: one leaflet in Italian, Arabic and Ukrainian, with the
//! real words that every sheet shares. A story changes cells of the exported book and writes it with
//! nothing but its cells, as a program does that keeps no formats; `tests/judges` does the same with
//! programs that share no code with us.

#![expect(
    clippy::unwrap_used,
    reason = "a test that cannot make its own folder has nothing else to do"
)]

mod shared;

use calamine::Reader;
use rust_xlsxwriter::{ExcelDateTime, Format, Formula, Workbook};
use shared::copy;
use std::collections::BTreeMap;
use std::io::{Cursor, Write as _};
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::Arc;
use volantino::catalog::{Catalog, Values};
use volantino::check::Folder;
use volantino::document::Extent;
use volantino::exchange;
use volantino::language::Tag;
use volantino::source::{Date, Source};

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
[[section.block]]
kind = "paragraph"
text = "small-call"
"#;

const FACTS: &str = r#"
[fine]
kind = "amount"
value = 200
about = "sanzione per i rifiuti"
source = "legge"
checked = 2026-11-20

[days]
kind = "number"
value = 3
about = "giorni per pagare"
source = "legge"
checked = 2026-11-20

[phone]
kind = "phone"
value = "0547 363305"
about = "telefono dell’ufficio"
source = "ufficio"
checked = 2026-11-20
"#;

const ITALIAN: &str = "\
### The small leaflet

small-title = Piccolo
small-heading = Regole

# $fine: a sum. $days: days to pay it.
small-text = Paghi { $fine } entro { $days ->
    [one] { $days } giorno
   *[other] { $days } giorni
}. È la <strong>multa</strong>.
small-call = Chiama { $phone }.
    .tip = Aiuto
";

const UKRAINIAN: &str = "\
### The small leaflet

small-title =   Мале
small-heading = Правила

# $fine: a sum.
small-text =
    Платите { $fine }
    протягом {$days ->
        [one] { $days } дня
        [few] { $days } днів
        [many] { $days } днів
       *[other] { $days } дня
    }. Це <strong>штраф</strong> (<i>multa</i>).

small-call = Телефонуйте { $phone }.
    .tip = Допомога
# the end
";

const ARABIC: &str = "\
small-title = صغير
small-heading = قواعد
small-text = تدفع { $fine } خلال { $days ->
    [zero] { $days } يوم
    [one] { $days } يوم
    [two] { $days } يومين
    [few] { $days } أيام
    [many] { $days } يومًا
   *[other] { $days } يوم
}. هذه <strong>غرامة</strong> (<i>multa</i>).
small-call = اتصل على { $phone }.
    .tip = مساعدة
";

const SMALL: &str = "locales/uk/small.ftl";

/// Holds a text against a file of `tests/exchange`; `ACCEPT=1` writes it there.
#[track_caller]
fn is_reference(name: &str, text: &str) {
    let path = Path::new(ROOT)
        .join("tests/exchange")
        .join(format!("{name}.txt"));
    if std::env::var_os("ACCEPT").is_some() {
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(&path, text).unwrap();
    }
    let expected = std::fs::read_to_string(&path).unwrap_or_default();
    assert_eq!(text, expected, "not as in {}:\n{text}", path.display());
}

#[test]
fn every_reference_has_a_story() {
    for entry in std::fs::read_dir(Path::new(ROOT).join("tests/exchange")).unwrap() {
        let name = entry.unwrap().file_name().into_string().unwrap();
        let name = format!("\"{}\"", name.strip_suffix(".txt").unwrap());
        assert!(
            include_str!("exchange.rs").contains(&name),
            "no story has {name}"
        );
    }
}

struct Story {
    folder: PathBuf,
}

impl Story {
    /// A folder whose texts are written down.
    fn new(name: &str) -> Self {
        let folder = Path::new(env!("CARGO_TARGET_TMPDIR"))
            .join("exchange")
            .join(name);
        let _ = std::fs::remove_dir_all(&folder);
        let story = Self { folder };
        copy(&Path::new(ROOT).join("fonts"), &story.folder.join("fonts"));
        for (tag, messages) in [("it", ITALIAN), ("uk", UKRAINIAN), ("ar", ARABIC)] {
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
        assert_eq!(story.run("review update --date 2026-11-23").0, 0);
        story
    }

    /// A folder and the book of its Ukrainian.
    fn exported(name: &str) -> (Self, Book) {
        let story = Self::new(name);
        assert_eq!(story.run("export --language uk").0, 0);
        let book = Book::read(&story.bytes("uk.xlsx"));
        (story, book)
    }

    fn bytes(&self, path: &str) -> Vec<u8> {
        std::fs::read(self.folder.join(path)).unwrap()
    }

    fn read(&self, path: &str) -> String {
        String::from_utf8(self.bytes(path)).unwrap()
    }

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
        let output = Command::new(env!("CARGO_BIN_EXE_volantino"))
            .args(["--root", "."])
            .args(arguments.split(' '))
            .current_dir(&self.folder)
            .output()
            .unwrap();
        let said = [output.stdout, output.stderr].concat();
        (
            output.status.code().unwrap(),
            String::from_utf8(said).unwrap(),
        )
    }

    /// The program ends with this code and says what stands in `tests/exchange/<reference>.txt`.
    #[track_caller]
    fn says(&self, arguments: &str, code: i32, reference: &str) {
        let (ended, said) = self.run(arguments);
        is_reference(reference, &said);
        assert_eq!(ended, code);
    }

    /// Imports a book as somebody has changed it.
    #[track_caller]
    fn imports(&self, book: &Book, code: i32, reference: &str) {
        self.write("uk.xlsx", book.bytes());
        self.says("import uk.xlsx --date 2026-11-24", code, reference);
    }

    /// The lines of a file that are not those of an earlier text, and those of it that are gone.
    fn difference(&self, path: &str, earlier: &str) -> String {
        let now = self.read(path);
        let only = |sign: char, a: &str, b: &str| -> String {
            let lines = a
                .lines()
                .filter(|line| !b.lines().any(|other| other == *line));
            lines.map(|line| format!("{sign}{line}\n")).collect()
        };
        only('-', earlier, &now) + &only('+', &now, earlier)
    }
}

impl Drop for Story {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.folder);
    }
}

/// The cells of a book's second sheet.
#[derive(Clone)]
struct Book {
    rows: Vec<Vec<Typed>>,
    merged: Option<usize>,
}

/// What somebody has typed, or a program has made of it.
#[derive(Clone, Debug)]
enum Typed {
    Text(String),
    Rich(Vec<String>),
    Formula(&'static str),
    Number(f64),
    Day(u16, u8, u8),
}

impl From<&str> for Typed {
    fn from(text: &str) -> Self {
        Self::Text(text.into())
    }
}

const TRANSLATION: usize = 1;
const REVIEWED: usize = 2;
const NOTE: usize = 3;
const CODE: usize = 8;

impl Book {
    fn read(bytes: &[u8]) -> Self {
        let mut book: calamine::Xlsx<_> =
            calamine::open_workbook_from_rs(Cursor::new(bytes)).unwrap();
        let cells = book.worksheet_range("Testi").unwrap();
        let rows = cells.rows().map(|row| {
            let texts = row.iter().map(|cell| Typed::Text(cell.to_string()));
            texts.collect()
        });
        Self {
            rows: rows.collect(),
            merged: None,
        }
    }

    fn text(&self, row: usize, column: usize) -> &str {
        match &self.rows[row][column] {
            Typed::Text(text) => text,
            other => panic!("{other:?}"),
        }
    }

    /// The row of a text, from 0: `small-text/1[few]`.
    fn row(&self, name: &str) -> usize {
        let (message, path) = name.split_at(name.find(['/', '.']).unwrap_or(name.len()));
        let start = format!("|{message}|{path}|");
        let mut rows = 1..self.rows.len();
        rows.find(|row| self.text(*row, CODE).contains(&start))
            .unwrap()
    }

    fn set(&mut self, name: &str, column: usize, typed: impl Into<Typed>) -> &mut Self {
        let row = self.row(name);
        self.rows[row][column] = typed.into();
        self
    }

    /// Types a translation.
    fn type_in(&mut self, name: &str, typed: impl Into<Typed>) -> &mut Self {
        self.set(name, TRANSLATION, typed)
    }

    fn bytes(&self) -> Vec<u8> {
        let mut book = Workbook::new();
        let sheet = book.add_worksheet();
        let bold = Format::new().set_bold();
        let plain = Format::new();
        for (row, cells) in (0_u32..).zip(&self.rows) {
            for (column, cell) in (0_u16..).zip(cells) {
                match cell {
                    Typed::Text(text) => sheet.write_string(row, column, text).unwrap(),
                    Typed::Rich(parts) => {
                        let formats = [&plain, &bold].into_iter().cycle();
                        let parts: Vec<_> =
                            formats.zip(parts).map(|(f, p)| (f, p.as_str())).collect();
                        sheet.write_rich_string(row, column, &parts).unwrap()
                    }
                    Typed::Formula(text) => sheet
                        .write_formula(row, column, Formula::new(*text))
                        .unwrap(),
                    Typed::Number(number) => sheet.write_number(row, column, *number).unwrap(),
                    Typed::Day(year, month, day) => {
                        let date = ExcelDateTime::from_ymd(*year, *month, *day).unwrap();
                        let format = Format::new().set_num_format("dd/mm/yyyy");
                        sheet
                            .write_datetime_with_format(row, column, &date, &format)
                            .unwrap()
                    }
                };
            }
        }
        if let Some(row) = self.merged {
            let text = self.text(row, TRANSLATION).to_owned();
            let (row, column) = (
                u32::try_from(row).unwrap(),
                u16::try_from(TRANSLATION).unwrap(),
            );
            sheet
                .merge_range(row, column, row + 1, column, &text, &plain)
                .unwrap();
        }
        book.save_to_buffer().unwrap()
    }
}

#[test]
fn what_stands_in_a_book() {
    let (_story, book) = Story::exported("stands");
    let head: Vec<&str> = (0..9).map(|column| book.text(0, column)).collect();
    assert_eq!(
        head,
        [
            "Italiano",
            "Traduzione",
            "Rivisto da",
            "Nota",
            "Stato",
            "Che cosa sono i segni",
            "Dove si legge",
            "Quanto può essere lungo",
            "codice"
        ]
    );
    let mut shown = String::new();
    // The Italian file comes after the one that every sheet shares.
    for row in book.row("small-title")..book.rows.len() {
        for column in [0, 1, 4, 5, 6] {
            shown.push_str(&book.text(row, column).replace('\n', " / "));
            shown.push_str(if column == 6 { "\n" } else { " | " });
        }
    }
    is_reference("stands", &shown);
}

#[test]
fn arabic_marks_stand_between_marks_of_direction_that_do_not_come_back() {
    let story = Story::new("arabic");
    assert_eq!(story.run("export --language ar").0, 0);
    let mut book = Book::read(&story.bytes("ar.xlsx"));
    let text = book.text(book.row("small-text"), TRANSLATION).to_owned();
    assert!(text.contains("\u{200e}{ $fine }\u{200e}"), "{text}");
    book.type_in("small-text", text.replace("غرامة", "مخالفة").as_str());
    story.write("ar.xlsx", book.bytes());
    let before = story.read("locales/ar/small.ftl");
    story.says("import ar.xlsx --date 2026-11-24", 0, "arabic");
    assert_eq!(
        story.read("locales/ar/small.ftl"),
        before.replace("غرامة", "مخالفة")
    );
}

#[test]
fn a_book_that_nobody_has_edited_changes_nothing() {
    let (story, book) = Story::exported("nothing");
    let before = (story.bytes(SMALL), story.bytes("locales/uk/review.toml"));
    story.imports(&book, 0, "nothing");
    assert_eq!(
        (story.bytes(SMALL), story.bytes("locales/uk/review.toml")),
        before
    );
    // The same folder gives the same bytes.
    let first = story.bytes("uk.xlsx");
    let (second, _) = Story::exported("nothing-again");
    assert_ne!(
        first,
        second.bytes("uk.xlsx"),
        "the import's is the one without formats"
    );
    assert_eq!(story.run("export --language uk --force").0, 0);
    assert_eq!(story.bytes("uk.xlsx"), second.bytes("uk.xlsx"));
}

#[test]
fn good_rows_change_only_their_words() {
    let (story, mut book) = Story::exported("good");
    let before = story.read(SMALL);
    book.type_in("small-title", "Малий листок")
        .type_in(
            "small-text",
            "Протягом {scelta 1} платіть {$FINE}. Це <Strong>штраф</strong> (<i>multa</i>).",
        )
        .type_in("small-text/1[few]", "{ $days } діб")
        .type_in("small-call", "* Телефон:\r\n { $phone }.")
        .type_in("small-call.tip", "Підказка")
        .set("small-title", REVIEWED, "MC")
        .set("small-heading", REVIEWED, "mediatrice")
        .set("small-heading", NOTE, "Va bene anche «Правила життя»?");
    story.imports(&book, 0, "good");
    is_reference("good-difference", &story.difference(SMALL, &before));
    let book_of_review = story.read("locales/uk/review.toml");
    let entries = book_of_review.split("\n\n");
    let small: Vec<&str> = entries.filter(|e| e.starts_with("[small.")).collect();
    let mut states = String::new();
    for entry in small {
        let known = entry
            .lines()
            .filter(|l| !l.starts_with("text") && !l.starts_with("italian"));
        states.push_str(&known.collect::<Vec<_>>().join(" · "));
        states.push('\n');
    }
    is_reference("good-review", &states);
    // What was taken is clean, and the same book again says nothing new.
    let check = story.run("check").1;
    assert!(check.ends_with("errors: 0, warnings: 0\n"), "{check}");
    let after = (story.read(SMALL), book_of_review);
    story.imports(&book, 0, "good-again");
    assert_eq!(
        (story.read(SMALL), story.read("locales/uk/review.toml")),
        after
    );
}

#[test]
fn a_dry_run_shows_the_same_and_writes_nothing() {
    let (story, mut book) = Story::exported("dry");
    let before = (story.bytes(SMALL), story.bytes("locales/uk/review.toml"));
    book.type_in("small-title", "Малий")
        .set("small-heading", REVIEWED, "MC");
    story.write("uk.xlsx", book.bytes());
    story.says("import uk.xlsx --dry-run", 0, "dry");
    assert_eq!(
        (story.bytes(SMALL), story.bytes("locales/uk/review.toml")),
        before
    );
}

#[test]
fn bad_rows_are_listed_and_the_good_ones_taken() {
    let (story, mut book) = Story::exported("bad");
    let before = story.read(SMALL);
    book.type_in("small-title", "Малий")
        .type_in(
            "small-text",
            "Платите протягом { scelta 1 }. Це <strong>штраф.",
        )
        .type_in("small-text/1[one]", "{ $days } день")
        .type_in("small-text/1[few]", "кілька днів")
        .type_in("small-text/1[many]", "")
        .type_in("small-call", "Телефонуйте 0547 363305.")
        .type_in("small-call.tip", "{ $fee } допомога }")
        .set("small-title", REVIEWED, "Maria Rossi")
        .set("small-text", REVIEWED, "MC");
    story.imports(&book, 1, "bad");
    is_reference("bad-difference", &story.difference(SMALL, &before));
}

#[test]
fn what_is_wrong_with_the_text_as_a_whole_is_refused() {
    for (name, message, typed) in [
        ("whole-dropped", "small-call", "Телефонуйте."),
        (
            "whole-marks",
            "small-text",
            "Платите { $fine } протягом { scelta 1 }. Це штраф.",
        ),
        (
            "whole-twice",
            "small-text",
            "Платите { $fine } { scelta 1 } { scelta 1 }. Це <strong>штраф</strong> (<i>multa</i>).",
        ),
        (
            "whole-address",
            "small-heading",
            "Пишіть на ufficio@example.it",
        ),
        ("whole-glyph", "small-heading", "Правила 规则"),
        ("whole-advice", "small-heading", "Правила  \"дому\""),
        ("whole-added", "small-heading", "Правила { $fine }"),
    ] {
        let (story, mut book) = Story::exported(name);
        book.type_in(message, typed);
        let code = i32::from(name != "whole-advice");
        story.imports(&book, code, name);
        let changed = story.read(SMALL) != UKRAINIAN;
        assert_eq!(changed, code == 0, "{name}");
    }
}

#[test]
fn a_leaflet_that_would_not_fit_is_refused() {
    let (story, mut book) = Story::exported("long");
    book.type_in("small-title", "Малий")
        .type_in("small-heading", "Правила ".repeat(1500).trim());
    story.write("uk.xlsx", book.bytes());
    let (code, said) = story.run("import uk.xlsx --date 2026-11-24");
    assert_eq!(code, 1);
    is_reference("long", &said.replace(&"Правила ".repeat(1499), "[…] "));
    assert_eq!(
        story.difference(SMALL, UKRAINIAN),
        "-small-title =   Мале\n+small-title =   Малий\n"
    );
}

#[test]
fn what_changed_meanwhile_is_shown_and_not_taken() {
    let (story, mut book) = Story::exported("meanwhile");
    story.replace("locales/it/small.ftl", "= Regole", "= Regole nuove");
    story.replace(SMALL, "Мале", "Невелике");
    story.replace(SMALL, "Допомога", "Поміч");
    story.run("review update --date 2026-11-23");
    book.type_in("small-title", "Малий")
        .type_in("small-heading", "Правила дому")
        // What nobody touched in the book stays as the folder has it now.
        .set("small-call.tip", REVIEWED, "MC");
    story.imports(&book, 1, "meanwhile");
    assert_eq!(
        story.difference(SMALL, UKRAINIAN),
        "-small-title =   Мале\n-    .tip = Допомога\n+small-title =   Невелике\n+    .tip = Поміч\n"
    );
}

#[test]
fn who_signs_a_stale_text_beside_the_new_italian_keeps_it() {
    let story = Story::new("stale");
    story.replace("locales/it/small.ftl", "= Regole", "= Le regole");
    story.run("review update --date 2026-11-24");
    story.run("export --language uk");
    let mut book = Book::read(&story.bytes("uk.xlsx"));
    let state = book.text(book.row("small-heading"), 4);
    assert_eq!(
        state,
        "traduzione automatica\nDA RIVEDERE: l’italiano è cambiato\nprima diceva: Regole"
    );
    book.set("small-heading", REVIEWED, "MC");
    story.imports(&book, 0, "stale");
    let shown = story.run("review show --language uk --each").1;
    let own = shown
        .lines()
        .find(|line| line.contains("small-heading"))
        .unwrap();
    assert_eq!(own.split_whitespace().last(), Some("reviewed"), "{own}");
}

#[test]
fn a_message_that_is_missing_is_written_whole_in_its_place() {
    let story = Story::new("missing");
    let text = UKRAINIAN.find("# $fine").unwrap()..UKRAINIAN.find("small-call").unwrap();
    let lacking = UKRAINIAN
        .replace(&UKRAINIAN[text], "")
        .replace("small-title =   Мале\n", "");
    story.write(SMALL, &lacking);
    story.run("export --language uk");
    let mut book = Book::read(&story.bytes("uk.xlsx"));
    assert_eq!(book.text(book.row("small-text"), 4), "DA TRADURRE");
    book.type_in("small-title", "Мале")
        .type_in(
            "small-text",
            "Платіть { $fine } за { scelta 1 }. <strong>Штраф</strong>.",
        )
        .type_in("small-text/1[one]", "{ $days } день")
        .type_in("small-text/1[few]", "{ $days } дні");
    story.imports(&book, 1, "missing-forms");
    // A form that is wrong keeps the others back.
    let mut wrong = book.clone();
    wrong
        .type_in("small-text/1[many]", "багато днів")
        .type_in("small-text/1[other]", "{ $days } дня");
    story.imports(&wrong, 1, "missing-wrong");
    book.type_in("small-text/1[many]", "{ $days } днів")
        .type_in("small-text/1[other]", "{ $days } дня");
    // The title stands there since the first time.
    story.imports(&book, 0, "missing");
    is_reference("missing-file", &story.read(SMALL));
    let check = story.run("check").1;
    assert!(check.ends_with("errors: 0, warnings: 0\n"), "{check}");
}

#[test]
fn a_new_language_is_written_by_spreadsheet() {
    let story = Story::new("new");
    let settings = std::fs::read(Path::new(ROOT).join("locales/pl/language.toml")).unwrap();
    story.write("locales/pl/language.toml", settings);
    assert_eq!(story.run("export --language pl").0, 0);
    let mut book = Book::read(&story.bytes("pl.xlsx"));
    book.type_in("small-title", "Mały")
        .type_in("small-heading", "Zasady")
        .type_in("contact-phone", "Telefon");
    story.write("pl.xlsx", book.bytes());
    story.says("import pl.xlsx --date 2026-11-24", 0, "new");
    assert_eq!(
        story.read("locales/pl/small.ftl"),
        "small-title = Mały\nsmall-heading = Zasady\n"
    );
    assert_eq!(
        story.read("locales/pl/common.ftl"),
        "contact-phone = Telefon\n"
    );
}

/// The length that a book names fits: as much again is written into one text of each leaflet.
#[test]
fn the_length_that_a_book_names_fits() {
    let root = Source::Folder(PathBuf::from(ROOT));
    let tags = ["uk", "ar", "zh-Hans"].map(|tag| Tag::parse(tag).unwrap());
    let mut folder = Folder::load(root.clone(), &tags).unwrap();
    let mut tried = 0;
    for tag in &tags {
        let book = Book::read(&exchange::export(&folder, tag).unwrap());
        for leaflet in ["condominium-rules", "home-care"] {
            let leaflet = folder.template.leaflet(leaflet).unwrap().clone();
            let own: Vec<&str> = leaflet.references().iter().map(|r| r.id.as_str()).collect();
            // The longest text without values.
            let rows = 1..book.rows.len();
            let plain = |row: &usize| {
                let id = book.text(*row, CODE).split('|').nth(1).unwrap();
                own.contains(&id) && !book.text(*row, TRANSLATION).contains('{')
            };
            let row = rows
                .filter(plain)
                .max_by_key(|row| book.text(*row, TRANSLATION).len())
                .unwrap();
            let most = book
                .text(row, 7)
                .rsplit(' ')
                .next()
                .unwrap()
                .parse::<usize>();
            let Ok(most) = most else { continue };
            let pages = |folder: &Folder| {
                let document = folder.document(&leaflet, tag, &Default::default()).unwrap();
                let mut typesetter = folder.typesetter(tag).unwrap();
                typesetter
                    .layout(
                        &document,
                        folder.template.sheet("a4").unwrap(),
                        Extent::Whole,
                    )
                    .unwrap()
                    .pages
                    .len()
            };
            let before = pages(&folder).max(leaflet.pages["a4"]);
            let id = book.text(row, CODE).split('|').nth(1).unwrap();
            let text = book.text(row, TRANSLATION).replace('\u{200e}', "");
            // The same words again, without their marks.
            let mut inside = false;
            let plain = text.chars().filter(|c| {
                inside |= *c == '<';
                let plain = !inside;
                inside &= *c != '>';
                plain
            });
            let words: Vec<char> = plain.collect();
            let more = most.saturating_sub(text.chars().count() + 1);
            let longer = words.into_iter().cycle().take(more);
            let long: String = text.chars().chain([' ']).chain(longer).collect();
            let long = long.trim_end().to_owned();
            let files = [
                "common",
                "condominium-rules",
                "help",
                "home-care",
                "projects",
            ];
            let mut memory: BTreeMap<String, Vec<u8>> = BTreeMap::new();
            let mut paths: Vec<String> = files
                .iter()
                .map(|f| format!("locales/{tag}/{f}.ftl"))
                .collect();
            paths.push(format!("locales/{tag}/language.toml"));
            for path in paths {
                let now = root
                    .read_text(&path)
                    .unwrap()
                    .text
                    .replace(&format!("{id} = {text}\n"), &format!("{id} = {long}\n"));
                memory.insert(path, now.into_bytes());
            }
            let (mut catalog, _) =
                Catalog::load(&Source::Memory(Arc::new(memory)), std::slice::from_ref(tag));
            let old = folder
                .catalog
                .locales
                .insert(tag.clone(), catalog.locales.remove(tag).unwrap());
            let grown = &folder.catalog.locale(tag).unwrap().messages[id].words;
            assert!(grown.chars().count() + 20 > most, "{tag} {id}");
            let after = pages(&folder);
            folder.catalog.locales.insert(tag.clone(), old.unwrap());
            assert!(
                after <= before,
                "{tag} {id}: {after} pages, with {most} letters"
            );
            tried += 1;
        }
    }
    assert!(tried > 3, "only {tried} texts");
}

#[test]
fn what_a_spreadsheet_makes_of_a_text_has_a_clear_end() {
    let (story, mut book) = Story::exported("kinds");
    book.type_in("small-title", Typed::Formula("=1+1"))
        .type_in("small-heading", Typed::Number(12.5))
        .type_in("small-call", Typed::Day(2026, 11, 24))
        .type_in("small-call.tip", "=SUM(A)")
        .type_in(
            "small-text/1[one]",
            Typed::Rich(vec!["{ $days".into(), " } день".into()]),
        )
        .type_in("small-text/1[few]", "{ $days }\u{a0}днів");
    story.imports(&book, 1, "kinds");
    is_reference("kinds-difference", &story.difference(SMALL, UKRAINIAN));
}

#[test]
fn merged_copied_moved_and_foreign_rows_have_a_clear_end() {
    let (story, mut book) = Story::exported("rows");
    // A copy with another correction, a row of another language, one that is gone, one without code.
    let twin = book.rows[book.row("small-title")].clone();
    book.type_in("small-title", "Малий");
    let change = |row: &[Typed], code: &dyn Fn(&str) -> String, text: &str| {
        let mut row = row.to_vec();
        let Typed::Text(old) = row[CODE].clone() else {
            panic!()
        };
        row[CODE] = Typed::Text(code(&old));
        row[TRANSLATION] = text.into();
        row
    };
    let same = |code: &str| code.to_owned();
    book.rows.push(change(&twin, &same, "Маленький"));
    book.rows
        .push(change(&twin, &|code| code.replace("uk|", "xx|"), "X"));
    book.rows.push(change(
        &twin,
        &|code| code.replace("small-title", "small-gone"),
        "Y",
    ));
    book.rows.push(change(&twin, &|_| String::new(), "Z"));
    book.merged = Some(book.row("small-text/1[few]"));
    book.type_in("small-text/1[few]", "{ $days } діб");
    book.type_in("small-heading", "Порядок");
    book.rows[1..].reverse();
    book.merged = book.merged.map(|row| book.rows.len() - row);
    story.imports(&book, 1, "rows");
    is_reference("rows-difference", &story.difference(SMALL, UKRAINIAN));
}

/// An archive with these files in it.
fn archive(files: &[(&str, &[u8])]) -> Vec<u8> {
    let mut archive = zip::ZipWriter::new(Cursor::new(Vec::new()));
    for (name, bytes) in files {
        let options = zip::write::SimpleFileOptions::default();
        archive.start_file(*name, options).unwrap();
        archive.write_all(bytes).unwrap();
    }
    archive.finish().unwrap().into_inner()
}

#[test]
fn files_that_are_no_book_are_refused() {
    let (story, book) = Story::exported("files");
    let whole = story.bytes("uk.xlsx");
    let mut lacking = book.clone();
    lacking.rows.iter_mut().for_each(|row| row.truncate(CODE));
    let mut other = book;
    other.rows.iter_mut().for_each(|row| row.truncate(1));
    other.rows[0][0] = "Nome".into();
    let bomb = vec![0; 80 << 20];
    let mut said = String::new();
    for (name, bytes) in [
        ("text.xlsx", b"hello".to_vec()),
        ("cut.xlsx", whole[..whole.len() / 2].to_vec()),
        ("old.xls", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1".to_vec()),
        (
            "open.ods",
            archive(&[(
                "mimetype",
                b"application/vnd.oasis.opendocument.spreadsheet",
            )]),
        ),
        ("bomb.xlsx", archive(&[("xl/workbook.xml", &bomb)])),
        ("zip.xlsx", archive(&[("a.txt", b"a")])),
        ("lacking.xlsx", lacking.bytes()),
        ("foreign.xlsx", other.bytes()),
    ] {
        story.write(name, bytes);
        let (code, answer) = story.run(&format!("import {name} --date 2026-11-24"));
        assert_eq!(code, 1, "{name}");
        said.push_str(&answer);
    }
    is_reference("files", &said);
    assert_eq!(story.read(SMALL), UKRAINIAN);
}

#[test]
fn one_damaged_byte_never_stops_the_program() {
    let story = Story::new("byte");
    let folder = || Folder::load(Source::Folder(story.folder.clone()), &[]).unwrap();
    let mut loaded = folder();
    let book = exchange::export(&loaded, &Tag::parse("uk").unwrap()).unwrap();
    let day = Date::new(2026, 11, 24);
    for at in (0..book.len()).step_by(397) {
        let mut bytes = book.clone();
        bytes[at] ^= 0x55;
        // Whatever comes of it: an error, or a book that changes nothing.
        if let Ok(imported) = exchange::import(&mut loaded, &bytes, day) {
            assert!(imported.changed.is_empty(), "byte {at}");
        }
    }
}

#[test]
fn export_writes_where_it_is_asked_to() {
    let story = Story::new("where");
    let mut said = String::new();
    for arguments in [
        "export --language uk",
        "export --language uk",
        "export --language uk --force",
        "export --language it",
        "export --language arabo",
        "export --language uk -o notes.ftl",
        "export",
        "export --language uk --language ar -o -",
        "import uk.xlsx --date 24.11.2026",
    ] {
        let (code, answer) = story.run(arguments);
        said.push_str(&format!("$ volantino {arguments}\n{answer}[{code}]\n\n"));
    }
    is_reference("where", &said);
    assert_eq!(story.bytes("uk.xlsx"), story.bytes("export/uk.xlsx"));
    assert!(story.folder.join("export/ar.xlsx").is_file());
}

#[test]
fn line_ends_of_another_system_stay() {
    let story = Story::new("windows");
    story.write(SMALL, UKRAINIAN.replace('\n', "\r\n"));
    story.run("export --language uk");
    let mut book = Book::read(&story.bytes("uk.xlsx"));
    book.type_in("small-text/1[few]", "{ $days } діб");
    story.imports(&book, 0, "windows");
    let expected = UKRAINIAN.replace(
        "{ $days } днів\n        [many]",
        "{ $days } діб\n        [many]",
    );
    assert_eq!(story.read(SMALL), expected.replace('\n', "\r\n"));
}

/// A language that `new language` begins has each message as a comment; what is imported takes its
/// place, and the rest stays, with the line ends that the Italian has.
#[test]
fn a_language_that_begins_is_filled_in_from_its_book() {
    for end in ["\n", "\r\n"] {
        let story = Story::new("begun");
        story.write("locales/it/small.ftl", ITALIAN.replace('\n', end));
        assert_eq!(story.run("new language pl --endonym polski").0, 0);
        let begun = "\
### The small leaflet

# small-title = Piccolo
# small-heading = Regole

# $fine: a sum. $days: days to pay it.
# small-text = Paghi { $fine } entro { $days ->
#     [one] { $days } giorno
#    *[other] { $days } giorni
# }. È la <strong>multa</strong>.
# small-call = Chiama { $phone }.
#     .tip = Aiuto
";
        assert_eq!(story.read("locales/pl/small.ftl"), begun.replace('\n', end));
        assert_eq!(story.run("export --language pl").0, 0);
        let mut book = Book::read(&story.bytes("pl.xlsx"));
        book.type_in("small-heading", "Zasady");
        book.type_in("small-call", "Zadzwoń: { $phone }.");
        book.type_in("small-call.tip", "Pomoc");
        book.type_in(
            "small-text",
            "Zapłacisz { $fine } w ciągu {wybór}. To <strong>kara</strong>.",
        );
        story.write("pl.xlsx", book.bytes());
        let (_, said) = story.run("import pl.xlsx --date 2026-11-24");
        assert!(said.contains("prese 3"), "{said}");
        let filled = begun
            .replace("# small-heading = Regole", "small-heading = Zasady")
            .replace(
                "# small-call = Chiama { $phone }.\n#     .tip = Aiuto",
                "small-call = Zadzwoń: { $phone }.\n    .tip = Pomoc",
            );
        assert_eq!(
            story.read("locales/pl/small.ftl"),
            filled.replace('\n', end)
        );
    }
}

/// What people and programs type that a file could take for something else.
const NASTY: [&str; 30] = [
    "* зірка",
    "[one] слово",
    ".крапка",
    "# решітка",
    "-термін",
    "= дорівнює",
    "+1 і @ там",
    "{",
    "}",
    "{}",
    "{ $phone }",
    "{ \"x\" }",
    "\"лапки\"",
    "зворотна \\ риска \\u0041",
    "два  пробіли",
    "кінець ",
    "рядок\nдругий\n\n  [third]\n.четвертий",
    "\ttab\t",
    "нерозривний\u{a0}пробіл",
    "м\u{200b}невидиме\u{200f}",
    "ліг\u{200d}атура",
    "<strong>жирно</strong>",
    "<strong>",
    "</i>",
    "<script>",
    "a & b &amp; c",
    "_x000D_",
    "😀",
    "𝒜 поза площиною",
    "e\u{301}",
];

/// Whatever is typed into whatever text: either it is refused with a reason, or the files, read by
/// fluent, say it.
#[test]
fn what_is_taken_is_what_was_typed() {
    let story = Story::new("nasty");
    let tag = Tag::parse("uk").unwrap();
    let source = Source::Folder(story.folder.clone());
    let folder = Folder::load(source.clone(), &[]).unwrap();
    let book = Book::read(&exchange::export(&folder, &tag).unwrap());
    let names = [
        "small-title",
        "small-heading",
        "small-text",
        "small-text/1[few]",
        "small-call.tip",
        "contact-phone",
    ];
    let (mut taken, mut refused) = (0, 0);
    for (turn, nasty) in NASTY.iter().enumerate() {
        let mut book = book.clone();
        for name in names {
            // Alone, and in the text as it is.
            let now = book.text(book.row(name), TRANSLATION).to_owned();
            let typed = match turn % 2 == 0 || name.contains("text") {
                true => format!("{nasty}{now}"),
                false => (*nasty).to_owned(),
            };
            book.type_in(name, typed.as_str());
        }
        let mut folder = Folder::load(source.clone(), &[]).unwrap();
        let imported =
            exchange::import(&mut folder, &book.bytes(), Date::new(2026, 11, 24)).unwrap();
        taken += imported.changed.len();
        refused += imported.refused.len();
        assert!(
            imported
                .refused
                .iter()
                .all(|refused| !refused.reasons.is_empty())
        );
        // The files as they would lie on disk, read anew.
        let mut files: BTreeMap<String, Vec<u8>> = BTreeMap::new();
        for name in ["common.ftl", "small.ftl", "language.toml"] {
            let path = format!("locales/uk/{name}");
            files.insert(path.clone(), story.bytes(&path));
        }
        for (path, _, new) in &imported.files {
            files.insert(path.clone(), new.clone());
        }
        let memory = Source::Memory(Arc::new(files));
        let (catalog, found) = Catalog::load(&memory, std::slice::from_ref(&tag));
        assert!(found.is_empty(), "{nasty:?}: {found:?}");
        let locale = catalog.locale(&tag).unwrap();
        for changed in imported
            .changed
            .iter()
            .filter(|changed| !changed.name.contains(['[', '.', 't']))
        {
            let text = locale.format(&changed.name, &Values::default()).unwrap();
            assert_eq!(text.characters(), changed.after, "{nasty:?}");
        }
        // And a book made of them says the same again.
        let again = exchange::export(&folder, &tag).unwrap();
        let again = Book::read(&again);
        for changed in &imported.changed {
            let shown = again.rows.iter().any(
                |row| matches!(&row[TRANSLATION], Typed::Text(text) if *text == changed.after),
            );
            assert!(shown, "{nasty:?}: {}", changed.after);
        }
    }
    assert!(
        taken > 60 && refused > 30,
        "{taken} taken, {refused} refused"
    );
}
