//! Languages: their tag, script, direction, names, and how they write numbers and dates.
//!
//! In: `locales/<tag>/language.toml`. Out: `Language`. The only room that names ICU4X and
//! unic-langid. The direction comes from the script, never from a file.

mod plurals;

pub use plurals::{CATEGORIES, Plurals};

use crate::diagnostic::{Diagnostic, Place, did_you_mean};
use crate::source::{self, Date, Source};
use icu_calendar::Iso;
use icu_datetime::fieldsets::{E, YMD, YMDE};
use icu_datetime::{DateTimeFormatter, input};
use icu_decimal::DecimalFormatter;
use icu_decimal::input::Decimal;
use icu_locale_core::Locale;
use serde::Deserialize;
use std::fmt;
use std::sync::OnceLock;
use unic_langid::{CharacterDirection, LanguageIdentifier};

/// The language that every leaflet is written in first.
pub const SOURCE_LANGUAGE: &str = "it";

/// A BCP 47 tag in canonical form, such as `uk` or `zh-Hans`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Tag(LanguageIdentifier);

impl Tag {
    /// Reads a tag; the letters' case does not matter.
    ///
    /// # Errors
    /// When the text is not a BCP 47 language tag.
    pub fn parse(text: &str) -> Result<Self, Diagnostic> {
        text.parse().map(Self).map_err(|_| {
            Diagnostic::error("bad-tag", format!("`{text}` is not a language tag"))
                .hint("write it as BCP 47 does: it, ar, zh-Hans")
        })
    }

    /// The tag of Italian.
    #[must_use]
    pub fn source() -> Self {
        // "it" is always a tag; `und` is what the default would be.
        Self(SOURCE_LANGUAGE.parse().unwrap_or_default())
    }

    /// Whether this is Italian, the language of the source.
    #[must_use]
    pub fn is_source(&self) -> bool {
        self.0.language.as_str() == SOURCE_LANGUAGE
    }

    /// The identifier, for the crates that ask for it.
    #[must_use]
    pub fn identifier(&self) -> &LanguageIdentifier {
        &self.0
    }

    /// The ISO 15924 code of the script: the tag's own, else the likely one of the language.
    #[must_use]
    pub fn script(&self) -> String {
        self.known_script().unwrap_or_else(|| "Latn".to_owned())
    }

    /// The script, if the tag names one or the language is known to CLDR.
    #[must_use]
    pub fn known_script(&self) -> Option<String> {
        let mut full = self.0.clone();
        full.maximize();
        full.script.map(|script| script.as_str().to_owned())
    }

    /// The direction of the script.
    #[must_use]
    pub fn direction(&self) -> Direction {
        let mut full = self.0.clone();
        full.maximize();
        match full.character_direction() {
            CharacterDirection::RTL => Direction::RightToLeft,
            CharacterDirection::LTR | CharacterDirection::TTB => Direction::LeftToRight,
        }
    }
}

impl fmt::Display for Tag {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

/// The direction in which lines are read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Direction {
    /// Latin, Cyrillic, Bengali, Chinese …
    LeftToRight,
    /// Arabic and its relatives.
    RightToLeft,
}

impl Direction {
    /// The value of HTML's `dir` attribute.
    #[must_use]
    pub fn as_html(self) -> &'static str {
        match self {
            Self::LeftToRight => "ltr",
            Self::RightToLeft => "rtl",
        }
    }
}

/// `language.toml`, as people write it.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
struct LanguageFile {
    endonym: String,
    italian: String,
    names: Vec<String>,
    digits: Option<source::Spanned<String>>,
    amount: Option<source::Spanned<String>>,
    formatting: Option<source::Spanned<String>>,
    date: Option<source::Spanned<String>>,
    weekday: Option<source::Spanned<String>>,
    #[serde(default)]
    glue: Vec<source::Spanned<String>>,
    thousands: Option<source::Spanned<char>>,
    #[serde(default)]
    draft: bool,
}

/// One language: what it is called and how it formats values.
pub struct Language {
    /// The tag, which is also the name of its folder.
    pub tag: Tag,
    /// The language's name in itself.
    pub endonym: String,
    /// The language's name in Italian, for the front desk.
    pub italian: String,
    /// Names by which people look for it.
    pub names: Vec<String>,
    /// ISO 15924 code of its script.
    pub script: String,
    /// Direction of its script.
    pub direction: Direction,
    /// CLDR numbering system of prose, such as `beng`.
    digits: String,
    /// A pattern with `{ $amount }`.
    amount: String,
    /// The ICU locale of dates.
    formatting: String,
    /// A pattern of dates in figures, where the names of months would mislead.
    date: Option<String>,
    /// A pattern of a date with the name of its day, where CLDR's order would mislead.
    weekday: Option<String>,
    /// Words, in small letters, that stay on the line of the next word.
    glue: Vec<String>,
    /// Whether it has only begun: what is given out to people leaves it out.
    pub draft: bool,
    /// What stands after the thousands of a sum of four figures, where CLDR puts nothing.
    thousands: Option<char>,
    /// How ICU writes the numbers of prose, once one is written; none where it cannot.
    numbers: OnceLock<Option<DecimalFormatter>>,
}

impl fmt::Debug for Language {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Language({})", self.tag)
    }
}

/// The numbering systems that ICU4X can write; another would come out in European digits without a
/// word.
pub const DIGITS: [&str; 23] = [
    "adlm", "arab", "arabext", "beng", "cakm", "deva", "gujr", "guru", "hanidec", "khmr", "knda",
    "laoo", "latn", "mlym", "mymr", "nkoo", "olck", "orya", "tamldec", "telu", "thai", "tibt",
    "vaii",
];

const AMOUNT: &str = "{ $amount }";
const DATE: [&str; 3] = ["{ $day }", "{ $month }", "{ $year }"];
const WEEKDAY: [&str; 2] = ["{ $weekday }", "{ $date }"];

impl Language {
    /// A hint, if people call this language so: by its own name, in Italian, or as it is looked for.
    #[must_use]
    pub fn called(&self, word: &str) -> Option<String> {
        let mut names = self.names.iter().chain([&self.italian, &self.endonym]);
        names
            .any(|name| name.to_lowercase() == word.to_lowercase())
            .then(|| format!("did you mean `{}` ({})?", self.tag, self.italian))
    }

    /// Reads `locales/<tag>/language.toml`.
    ///
    /// # Errors
    /// When the folder's name is not a canonical tag, or the file is missing or wrong.
    pub fn load(source: &Source, folder: &str) -> Result<Self, Diagnostic> {
        let tag = Tag::parse(folder)?;
        if tag.to_string() != folder {
            return Err(Diagnostic::error(
                "bad-tag",
                format!("the folder `locales/{folder}` is not named in canonical form"),
            )
            .hint(format!("rename it to `locales/{tag}`")));
        }
        let file = source.read_text(&format!("locales/{folder}/language.toml"))?;
        let read: LanguageFile = source::parse(&file)?;
        let wrong = |span: std::ops::Range<usize>, cause: String, remedy: &str| {
            Diagnostic::error("bad-language", cause)
                .at(Place::new(&file, span))
                .hint(remedy)
        };
        let digits = match &read.digits {
            None => "latn".to_owned(),
            Some(value) if DIGITS.contains(&value.get_ref().as_str()) => value.get_ref().clone(),
            Some(value) => {
                let remedy = did_you_mean(value.get_ref(), DIGITS);
                return Err(wrong(
                    value.span(),
                    format!("`{}` is not a numbering system", value.get_ref()),
                    remedy
                        .as_deref()
                        .unwrap_or("write its name in CLDR: latn, beng, arabext"),
                ));
            }
        };
        let amount = match &read.amount {
            None => "{ $amount }\u{a0}€".to_owned(),
            Some(value) if value.get_ref().matches(AMOUNT).count() == 1 => value.get_ref().clone(),
            Some(value) => {
                return Err(wrong(
                    value.span(),
                    "the pattern of a sum does not hold `{ $amount }` once".into(),
                    "write for example amount = \"{ $amount } €\"",
                ));
            }
        };
        let formatting = match &read.formatting {
            None => tag.to_string(),
            Some(value) if value.get_ref().parse::<Locale>().is_ok() => value.get_ref().clone(),
            Some(value) => {
                return Err(wrong(
                    value.span(),
                    format!("`{}` is not a locale", value.get_ref()),
                    "write a BCP 47 tag such as en-GB",
                ));
            }
        };
        let date = match &read.date {
            None => None,
            Some(value)
                if DATE
                    .iter()
                    .all(|part| value.get_ref().matches(part).count() == 1) =>
            {
                Some(value.get_ref().clone())
            }
            Some(value) => {
                return Err(wrong(
                    value.span(),
                    "the pattern of a date does not hold day, month and year once each".into(),
                    "write for example date = \"{ $day }/{ $month }/{ $year }\", or leave it out for a date in words",
                ));
            }
        };
        if let Some(pattern) = &read.weekday
            && !WEEKDAY
                .iter()
                .all(|part| pattern.get_ref().matches(part).count() == 1)
        {
            return Err(wrong(
                pattern.span(),
                "the pattern of a date with its day does not hold weekday and date once each"
                    .into(),
                "write for example weekday = \"{ $weekday }, { $date }\", or leave it out",
            ));
        }
        if let Some(mark) = &read.thousands
            && !matches!(mark.get_ref(), '.' | ',' | '’' | '\u{a0}' | '\u{202f}')
        {
            return Err(wrong(
                mark.span(),
                format!("`{}` does not stand between thousands", mark.get_ref()),
                "write for example thousands = \".\"",
            ));
        }
        for word in &read.glue {
            let letters = word.get_ref().chars().all(char::is_alphabetic);
            let small = word.get_ref().to_lowercase() == *word.get_ref();
            if word.get_ref().is_empty() || !letters || !small {
                return Err(wrong(
                    word.span(),
                    format!("`{}` is not a word in small letters", word.get_ref()),
                    "write for example glue = [\"w\", \"z\"]",
                ));
            }
        }
        Ok(Self {
            script: tag.script(),
            direction: tag.direction(),
            endonym: read.endonym,
            italian: read.italian,
            names: read.names,
            digits,
            amount,
            formatting,
            date,
            weekday: read.weekday.map(|pattern| pattern.into_inner()),
            draft: read.draft,
            thousands: read.thousands.map(|mark| mark.into_inner()),
            numbers: OnceLock::new(),
            glue: read
                .glue
                .into_iter()
                .map(|word| word.into_inner())
                .collect(),
            tag,
        })
    }

    /// A number of prose, in the language's own digits and grouping.
    ///
    /// Only whole numbers and numbers with few decimals occur; a number that is not finite comes
    /// out as it is.
    #[must_use]
    pub fn number(&self, value: f64) -> String {
        let plain = value.to_string();
        let Ok(decimal) = plain.parse::<Decimal>() else {
            return plain;
        };
        let formatter = self.numbers.get_or_init(|| {
            let locale = self.locale(&self.digits)?;
            DecimalFormatter::try_new(locale.into(), Default::default()).ok()
        });
        match formatter {
            Some(formatter) => formatter.format(&decimal).to_string(),
            None => plain,
        }
    }

    /// A number that is shown at a desk or dialled: European digits, no grouping.
    #[must_use]
    pub fn figure(&self, value: f64) -> String {
        value.to_string()
    }

    /// A sum in euro, as the language writes sums, in European digits: `200 €`, `€1,100`, `12,50 €`.
    #[must_use]
    pub fn amount(&self, euro: f64) -> String {
        let plain = if euro.fract() == 0.0 {
            format!("{euro:.0}")
        } else {
            format!("{euro:.2}")
        };
        let mut number = self
            .locale("latn")
            .zip(plain.parse::<Decimal>().ok())
            .and_then(|(locale, decimal)| {
                let formatter =
                    DecimalFormatter::try_new(locale.into(), Default::default()).ok()?;
                Some(formatter.format(&decimal).to_string())
            })
            .unwrap_or(plain);
        // CLDR leaves four figures together in some languages (minimumGroupingDigits 2), and ICU4X has
        // no way round it.
        let figures = number.bytes().take_while(u8::is_ascii_digit).count();
        if let Some(mark) = self.thousands.filter(|_| figures == 4) {
            number.insert(1, mark);
        }
        self.amount.replace(AMOUNT, &number)
    }

    /// A date, Gregorian, with European digits: in words (`23 novembre 2026`) unless the language has
    /// a pattern of its own.
    ///
    /// The spaces are no-break spaces: a date stands on one line.
    #[must_use]
    pub fn date(&self, date: Date) -> String {
        if let Some(pattern) = &self.date {
            let parts = [date.day.into(), date.month.into(), date.year];
            let filled = DATE
                .iter()
                .zip(parts)
                .fold(pattern.clone(), |text, (name, part)| {
                    text.replace(name, &part.to_string())
                });
            return filled.replace(' ', "\u{a0}");
        }
        let formatted = self.locale("latn").and_then(|locale| {
            let formatter = DateTimeFormatter::try_new(locale.into(), YMD::long()).ok()?;
            let date = input::Date::<Iso>::try_new_iso(i32::from(date.year), date.month, date.day);
            Some(formatter.format(&date.ok()?).to_string())
        });
        formatted
            .unwrap_or_else(|| date.to_string())
            .replace(' ', "\u{a0}")
    }

    /// The name of a day of the week: `lunedì`.
    #[must_use]
    pub fn weekday(&self, date: Date) -> String {
        let formatted = self.locale("latn").and_then(|locale| {
            let formatter = DateTimeFormatter::try_new(locale.into(), E::long()).ok()?;
            let date = input::Date::<Iso>::try_new_iso(i32::from(date.year), date.month, date.day);
            Some(formatter.format(&date.ok()?).to_string())
        });
        formatted.unwrap_or_else(|| date.to_string())
    }

    /// A date with the name of its day: `giovedì 3 dicembre 2026`; else as [`Language::date`] writes
    /// dates.
    #[must_use]
    pub fn date_and_weekday(&self, date: Date) -> String {
        // Names of months that would mislead do so beside a day's name as well.
        let figures = self.date.as_ref().map(|_| "{ $weekday } { $date }");
        if let Some(pattern) = self.weekday.as_deref().or(figures) {
            let [weekday, day] = WEEKDAY;
            return pattern
                .replace(weekday, &self.weekday(date))
                .replace(day, &self.date(date))
                .replace(' ', "\u{a0}");
        }
        let formatted = self.locale("latn").and_then(|locale| {
            let formatter = DateTimeFormatter::try_new(locale.into(), YMDE::long()).ok()?;
            let date = input::Date::<Iso>::try_new_iso(i32::from(date.year), date.month, date.day);
            Some(formatter.format(&date.ok()?).to_string())
        });
        formatted
            .unwrap_or_else(|| date.to_string())
            .replace(' ', "\u{a0}")
    }

    /// Words, in small letters, that may not end a line: the Polish `w`, `z`.
    #[must_use]
    pub fn glue(&self) -> &[String] {
        &self.glue
    }

    /// What must match Italian paper: Gregorian calendar, 24 hours, and the digits asked for.
    fn locale(&self, digits: &str) -> Option<Locale> {
        format!("{}-u-ca-gregory-hc-h23-nu-{digits}", self.formatting)
            .parse()
            .ok()
    }
}
