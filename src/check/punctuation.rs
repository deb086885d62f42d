//! Quotation marks, apostrophes, spaces and signs of punctuation that are not those of the language.

use super::Ground;
use super::findings::Finding;
use crate::catalog::{Locale, MessageInfo};
use crate::diagnostic::{Diagnostic, Place};
use crate::font;
use std::collections::BTreeSet;

/// Signs that a language writes otherwise beside letters of its own.
struct Signs {
    languages: &'static [&'static str],
    /// Whether a character is of the language's script.
    own: fn(char) -> bool,
    /// Wrong and right.
    signs: &'static [(char, char)],
}

fn arabic(c: char) -> bool {
    matches!(c, '\u{620}'..='\u{64a}' | '\u{66e}'..='\u{6d3}' | '\u{6fa}'..='\u{6ff}' | '\u{750}'..='\u{77f}')
}

fn indic(c: char) -> bool {
    // Devanagari, Bengali, Gurmukhi, but their figures.
    matches!(c, '\u{900}'..='\u{963}' | '\u{970}'..='\u{9e5}' | '\u{9f0}'..='\u{a65}' | '\u{a70}'..='\u{a7f}')
}

fn ethiopic(c: char) -> bool {
    matches!(c, '\u{1200}'..='\u{135f}' | '\u{1380}'..='\u{139f}')
}

fn han(c: char) -> bool {
    matches!(c, '\u{3400}'..='\u{9fff}')
}

const SIGNS: &[Signs] = &[
    Signs {
        languages: &["ar", "fa", "ps", "ur"],
        own: arabic,
        signs: &[(',', '،'), (';', '؛'), ('?', '؟')],
    },
    Signs {
        languages: &["ur"],
        own: arabic,
        signs: &[('.', '۔')],
    },
    Signs {
        languages: &["hi", "bn", "pa"],
        own: indic,
        signs: &[('.', '।')],
    },
    Signs {
        languages: &["am", "ti"],
        own: ethiopic,
        signs: &[('.', '።'), (',', '፣'), (';', '፤')],
    },
    Signs {
        languages: &["zh"],
        own: han,
        signs: &[
            (',', '，'),
            ('.', '。'),
            (';', '；'),
            (':', '：'),
            ('?', '？'),
            ('!', '！'),
            ('(', '（'),
            (')', '）'),
        ],
    },
];

/// Looks at the signs of every message.
pub(super) fn check(_: &Ground<'_>, locale: &Locale) -> Vec<Diagnostic> {
    let tag = locale.language.tag.identifier().language;
    let language = tag.as_str();
    let mut found = Vec::new();
    for (id, message) in &locale.messages {
        let mut line = Line {
            id,
            message,
            said: BTreeSet::new(),
            found: &mut found,
        };
        for (words, stretch) in message.stretches() {
            let signs: Vec<(usize, char)> = words.char_indices().collect();
            for (index, (at, c)) in signs.iter().enumerate() {
                let before = index.checked_sub(1).and_then(|i| signs.get(i));
                let around = Around {
                    before: before.map(|(_, c)| *c),
                    after: signs.get(index + 1).map(|(_, c)| *c),
                };
                line.sign(language, stretch.range.start + at, *c, around);
            }
        }
        if language == "es" {
            line.openings();
        }
    }
    found
}

/// What stands beside a sign, in the same stretch.
#[derive(Clone, Copy)]
struct Around {
    before: Option<char>,
    after: Option<char>,
}

/// One message and what has been said of it: each sign once.
struct Line<'a> {
    id: &'a str,
    message: &'a MessageInfo,
    said: BTreeSet<char>,
    found: &'a mut Vec<Diagnostic>,
}

impl Line<'_> {
    fn say(&mut self, at: usize, sign: char, finding: &Finding<'_>) {
        if self.said.insert(sign) {
            let place = Place::new(&self.message.place.file, at..at + sign.len_utf8());
            self.found.push(finding.say().at(place));
        }
    }

    fn sign(&mut self, language: &str, at: usize, c: char, around: Around) {
        let id = self.id;
        if let '\'' | '"' | '`' | '´' = c {
            let remedy = match c {
                '"' => "write the quotation marks of the language: “ ”, « »",
                _ => "write the apostrophe ’ (U+2019)",
            };
            let letter = &font::name(c);
            self.say(at, c, &Finding::StraightQuote { letter, id, remedy });
        }
        if c == ' ' && around.before == Some(' ') {
            self.say(at, c, &Finding::DoubleSpace { id });
        }
        for table in SIGNS
            .iter()
            .filter(|table| table.languages.contains(&language))
        {
            let Some((_, right)) = table.signs.iter().find(|(wrong, _)| *wrong == c) else {
                continue;
            };
            // A full stop inside a word, or between figures, is none of the language.
            let ends = c != '.' || around.after.is_none_or(char::is_whitespace) || language == "zh";
            let own = |beside: Option<char>| beside.is_some_and(table.own);
            if ends && (own(around.before) || own(around.after)) {
                let finding = Finding::WrongPunctuation {
                    sign: &c.to_string(),
                    id,
                    remedy: &format!("write {}", font::name(*right)),
                };
                self.say(at, c, &finding);
            }
        }
        if language == "fr" {
            self.french(at, c, around);
        }
    }

    /// French sets signs of two parts off by a no-break space (Lexique des règles typographiques).
    fn french(&mut self, at: usize, c: char, around: Around) {
        let tight = |beside: Option<char>| {
            beside.is_some_and(|c| c == ' ' || c.is_alphanumeric() || c == ')')
        };
        let wrong = match c {
            ':' | ';' | '!' | '?' | '»' => tight(around.before),
            '«' => tight(around.after),
            _ => false,
        };
        if wrong {
            let (id, sign) = (self.id, &c.to_string());
            self.say(at, c, &Finding::FrenchSpace { sign, id });
        }
    }

    /// Spanish opens a question and a call.
    fn openings(&mut self) {
        let prose = self.message.prose();
        for (opening, closing) in [('¿', '?'), ('¡', '!')] {
            let count = |sign| prose.chars().filter(|c| *c == sign).count();
            if count(opening) < count(closing) {
                let finding = Finding::WrongPunctuation {
                    sign: &closing.to_string(),
                    id: self.id,
                    remedy: &format!("open it with `{opening}`"),
                };
                let place = self.message.place.clone();
                self.found.push(finding.say().at(place));
            }
        }
    }
}
