//! Letters that look right and belong to another language.

use super::Ground;
use super::findings::Finding;
use crate::catalog::Locale;
use crate::diagnostic::{Diagnostic, Place};
use crate::font;
use std::collections::BTreeSet;

/// Letters that a language does not write, and what it writes instead; none where that depends on
/// the word.
const WRONG: &[(&str, &[(char, &str)])] = &[
    // Comma below, not a cedilla (Romanian Academy; Unicode 3.0 tells them apart).
    (
        "ro",
        &[
            ('ş', "ș"),
            ('ţ', "ț"),
            ('Ş', "Ș"),
            ('Ţ', "Ț"),
            ('ã', "ă"),
            ('Ã', "Ă"),
        ],
    ),
    ("fa", &[('ي', "ی"), ('ى', "ی"), ('ك', "ک")]),
    (
        "ur",
        &[('ي', "ی"), ('ى', "ی"), ('ك', "ک"), ('ه', "ہ"), ('ة', "ۃ")],
    ),
    // Pashto tells five letters apart where Arabic has two: ي is one of them.
    ("ps", &[('ى', "ی"), ('ك', "ک")]),
    (
        "ar",
        &[('ی', "ي"), ('ک', "ك"), ('ہ', "ه"), ('ھ', "ه"), ('ے', "ي")],
    ),
    // Letters of other Cyrillic alphabets.
    ("uk", &[('ы', ""), ('ъ', ""), ('э', ""), ('ё', "")]),
    (
        "ru",
        &[
            ('і', ""),
            ('ї', ""),
            ('є', ""),
            ('ґ', ""),
            ('ў', ""),
            ('ј', ""),
            ('љ', ""),
            ('њ', ""),
        ],
    ),
    (
        "bg",
        &[
            ('ы', ""),
            ('э', ""),
            ('ё', ""),
            ('і', ""),
            ('ї', ""),
            ('є', ""),
            ('ј', ""),
        ],
    ),
    (
        "mk",
        &[
            ('й', ""),
            ('ъ', ""),
            ('ь', ""),
            ('ы', ""),
            ('э', ""),
            ('ё', ""),
            ('щ', ""),
            ('ю', ""),
            ('я', ""),
            ('і', ""),
            ('ђ', "ѓ"),
            ('ћ', "ќ"),
        ],
    ),
    // Assamese letters in the Bengali block.
    ("bn", &[('ৰ', "র"), ('ৱ', "")]),
];

/// Holds the words of every message against the letters of the language.
pub(super) fn check(_: &Ground<'_>, locale: &Locale) -> Vec<Diagnostic> {
    let tag = locale.language.tag.identifier().language;
    let own = WRONG.iter().find(|(language, _)| tag.as_str() == *language);
    let own = own.map_or(&[] as &[_], |(_, letters)| letters);
    let mut found = Vec::new();
    for (id, message) in &locale.messages {
        let mut seen = BTreeSet::new();
        // An Italian word beside its translation has Italian letters.
        for (words, stretch) in message.stretches().filter(|(_, stretch)| !stretch.italian) {
            for (at, c) in words.char_indices() {
                let Some(remedy) = remedy(c, own, &locale.language.script) else {
                    continue;
                };
                if seen.insert(c) {
                    let start = stretch.range.start + at;
                    let place = Place::new(&message.place.file, start..start + c.len_utf8());
                    let finding = Finding::WrongLetter {
                        letter: &font::name(c),
                        id,
                        remedy: &remedy,
                    };
                    found.push(finding.say().at(place));
                }
            }
        }
    }
    found
}

/// What to write instead of a letter that is wrong in a language.
fn remedy(c: char, own: &[(char, &str)], script: &str) -> Option<String> {
    let small = c.to_lowercase().next().unwrap_or(c);
    let listed = own.iter().find(|(wrong, _)| *wrong == c || *wrong == small);
    if let Some((_, right)) = listed {
        return Some(match *right {
            "" => "write the word again: this letter is of another language".to_owned(),
            right => format!(
                "write {}",
                right.chars().map(font::name).collect::<String>()
            ),
        });
    }
    match c {
        '\u{fffd}' | '\u{e000}'..='\u{f8ff}' => {
            Some("the file was saved in another encoding: write the letter again".into())
        }
        '\u{fb00}'..='\u{fb06}' | '\u{fb50}'..='\u{fdcf}' | '\u{fe70}'..='\u{fefc}' => {
            Some("write the plain letters: they are joined when they are set".into())
        }
        '\u{300}'..='\u{36f}' if matches!(script, "Latn" | "Cyrl") => {
            Some("write the letter and its accent as one character".into())
        }
        // Capitals of Georgian are for headlines of newspapers, and most fonts lack them.
        '\u{10a0}'..='\u{10cd}' | '\u{1c90}'..='\u{1cbf}' => {
            Some("write small letters: Georgian has no capitals in running text".into())
        }
        _ => None,
    }
}
