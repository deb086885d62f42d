//! What every shipped language must know: plurals, dates, digits, sums, directions.

#![expect(
    clippy::unwrap_used,
    reason = "a test that cannot read its own files has nothing else to do"
)]

use std::collections::BTreeMap;
use std::path::Path;
use std::sync::Arc;
use volantino::catalog::{Locale, Value, Values, tags};
use volantino::language::{Direction, Language, Tag};
use volantino::source::{Date, Source};

fn source() -> Source {
    Source::Folder(env!("CARGO_MANIFEST_DIR").into())
}

fn language(tag: &str) -> Language {
    Language::load(&source(), tag).unwrap()
}

/// The tags of the folder, as text.
fn shipped() -> Vec<String> {
    let tags = tags(&source()).unwrap();
    tags.iter().map(Tag::to_string).collect()
}

/// The value of one row for each shipped language; the table and the folder must agree.
fn each<T: Copy>(table: &[(&str, T)], mut test: impl FnMut(&Language, T)) {
    let rows: BTreeMap<&str, T> = table.iter().copied().collect();
    assert_eq!(
        rows.len(),
        table.len(),
        "a language stands twice in the table"
    );
    let mut tags = shipped();
    tags.sort();
    assert_eq!(tags, rows.keys().copied().collect::<Vec<_>>());
    rows.iter()
        .for_each(|(tag, expected)| test(&language(tag), *expected));
}

/// The plural category that Fluent chooses, through a message that names each.
fn plural(tag: &str, number: f64) -> String {
    let mut files: BTreeMap<String, Vec<u8>> = BTreeMap::new();
    let toml = format!("locales/{tag}/language.toml");
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    files.insert(toml.clone(), std::fs::read(root.join(&toml)).unwrap());
    let message = "x = { $n ->\n [zero] zero\n [one] one\n [two] two\n [few] few\n [many] many\n *[other] other\n }\n";
    files.insert(format!("locales/{tag}/x.ftl"), message.into());
    let source = Source::Memory(Arc::new(files));
    let (locale, found) = Locale::load(&source, &Tag::parse(tag).unwrap()).unwrap();
    assert!(found.is_empty());
    let values = Values::default().with("n", Value::Number(number));
    locale.format("x", &values).unwrap().text
}

#[test]
fn plural_of_103_is_few_in_arabic() {
    let expected = [
        (0.0, "zero"),
        (1.0, "one"),
        (2.0, "two"),
        (3.0, "few"),
        (10.0, "few"),
        (11.0, "many"),
        (99.0, "many"),
        (100.0, "other"),
        (102.0, "other"),
        (103.0, "few"),
        (110.0, "few"),
        (111.0, "many"),
        (1003.0, "few"),
    ];
    for (number, category) in expected {
        assert_eq!(plural("ar", number), category, "{number}");
    }
}

#[test]
fn plurals_of_ukrainian_look_at_the_last_two_figures() {
    let expected = [
        (1.0, "one"),
        (21.0, "one"),
        (11.0, "many"),
        (2.0, "few"),
        (12.0, "many"),
        (22.0, "few"),
        (5.0, "many"),
        (1.5, "other"),
    ];
    for (number, category) in expected {
        assert_eq!(plural("uk", number), category, "{number}");
    }
}

#[test]
fn zero_is_one_in_bengali_and_not_in_italian() {
    assert_eq!(plural("bn", 0.0), "one");
    assert_eq!(plural("it", 0.0), "other");
    assert_eq!(plural("zh-Hans", 1.0), "other");
}

#[test]
fn every_date_names_its_month_in_the_language_with_european_figures() {
    // Without data, ICU writes the root pattern: “2026 M11 23”.
    let table = [
        ("it", "23 novembre 2026"),
        ("en", "23 November 2026"),
        ("uk", "23 листопада 2026 р."),
        ("ar", "23 نوفمبر 2026"),
        ("ur", "23 نومبر، 2026"),
        ("bn", "23 নভেম্বর, 2026"),
        ("zh-Hans", "2026年11月23日"),
    ];
    each(&table, |language, expected| {
        let date = language.date(Date::new(2026, 11, 23).unwrap());
        assert_eq!(
            date.replace(['\u{a0}', '\u{202f}'], " "),
            expected,
            "{language:?}"
        );
    });
}

#[test]
fn a_date_has_no_space_where_a_line_could_break() {
    for tag in shipped() {
        let date = language(&tag).date(Date::new(2026, 1, 1).unwrap());
        assert!(!date.contains(' '), "{tag}: {date}");
    }
}

#[test]
fn numbers_of_prose_have_the_digits_of_the_language() {
    let table = [
        ("it", "48"),
        ("en", "48"),
        ("uk", "48"),
        ("ar", "48"),
        ("ur", "48"),
        ("bn", "৪৮"),
        ("zh-Hans", "48"),
    ];
    each(&table, |language, expected| {
        assert_eq!(language.number(48.0), expected, "{language:?}");
        assert_eq!(language.figure(48.0), "48", "{language:?}");
    });
}

#[test]
fn sums_stand_as_each_language_writes_them_in_european_digits() {
    let table = [
        ("it", "200 €"),
        ("en", "€200"),
        ("uk", "200 €"),
        ("ar", "200 €"),
        ("ur", "200 €"),
        ("bn", "200 €"),
        ("zh-Hans", "200 €"),
    ];
    each(&table, |language, expected| {
        let amount = language.amount(200.0);
        assert_eq!(amount.replace('\u{a0}', " "), expected, "{language:?}");
    });
}

#[test]
fn cents_stand_behind_the_decimal_sign_of_the_language() {
    let table = [
        ("it", "1200,50 €"),
        ("en", "€1200.50"),
        ("uk", "1200,50 €"),
        ("ar", "1200.50 €"),
        ("ur", "1200.50 €"),
        ("bn", "1200.50 €"),
        ("zh-Hans", "1200.50 €"),
    ];
    each(&table, |language, expected| {
        let amount = language.amount(1200.5);
        assert_eq!(amount.replace('\u{a0}', " "), expected, "{language:?}");
    });
}

#[test]
fn the_script_decides_the_direction() {
    let table = [
        ("it", ("Latn", Direction::LeftToRight)),
        ("en", ("Latn", Direction::LeftToRight)),
        ("uk", ("Cyrl", Direction::LeftToRight)),
        ("ar", ("Arab", Direction::RightToLeft)),
        ("ur", ("Arab", Direction::RightToLeft)),
        ("bn", ("Beng", Direction::LeftToRight)),
        ("zh-Hans", ("Hans", Direction::LeftToRight)),
    ];
    each(&table, |language, (script, direction)| {
        assert_eq!(language.script, script, "{language:?}");
        assert_eq!(language.direction, direction, "{language:?}");
    });
}

#[test]
fn a_tag_can_name_another_script() {
    let direction = |tag: &str| Tag::parse(tag).unwrap().direction();
    assert_eq!(direction("pa"), Direction::LeftToRight);
    assert_eq!(direction("pa-Arab"), Direction::RightToLeft);
    assert_eq!(direction("az-Arab"), Direction::RightToLeft);
}

#[test]
fn italian_comes_first() {
    assert_eq!(shipped()[0], "it");
}

#[test]
fn days_that_do_not_exist_are_no_dates() {
    assert_eq!(Date::parse("2026-02-29"), None);
    assert_eq!(Date::parse("2026-2-9"), None);
    assert_eq!(Date::parse("2028-02-29"), Date::new(2028, 2, 29));
}
