//! Latin letters inside Cyrillic words, and the other way round: they look alike, and a search or a
//! screen reader takes them for what they are.

use super::Ground;
use super::findings::Finding;
use crate::catalog::Locale;
use crate::diagnostic::{Diagnostic, Place};
use crate::font;

/// The alphabets whose letters look alike.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Alphabet {
    Latin,
    Greek,
    Cyrillic,
}

fn alphabet(c: char) -> Option<Alphabet> {
    match c {
        'a'..='z' | 'A'..='Z' | '\u{c0}'..='\u{24f}' | '\u{1e00}'..='\u{1eff}' => {
            Some(Alphabet::Latin)
        }
        '\u{370}'..='\u{3ff}' | '\u{1f00}'..='\u{1fff}' => Some(Alphabet::Greek),
        '\u{400}'..='\u{52f}' => Some(Alphabet::Cyrillic),
        _ => None,
    }
}

/// Latin letters that a Cyrillic keyboard has too.
const ALIKE: &str = "aceiopxyABCEHIKMOPTX";

/// Looks at every word of every message.
pub(super) fn check(_: &Ground<'_>, locale: &Locale) -> Vec<Diagnostic> {
    let own = match locale.language.script.as_str() {
        "Latn" => Some(Alphabet::Latin),
        "Cyrl" => Some(Alphabet::Cyrillic),
        "Grek" => Some(Alphabet::Greek),
        _ => None,
    };
    let mut found = Vec::new();
    for (id, message) in &locale.messages {
        for (words, stretch) in message.stretches() {
            for (start, word) in split(words) {
                let Some((at, odd)) = odd(words, start, word, own, stretch.italian) else {
                    continue;
                };
                let start = stretch.range.start + at;
                let place = Place::new(&message.place.file, start..start + odd.len_utf8());
                let letter = &font::name(odd);
                found.push(Finding::MixedScripts { word, id, letter }.say().at(place));
            }
        }
    }
    found
}

/// The words of a text with their first byte.
fn split(text: &str) -> impl Iterator<Item = (usize, &str)> {
    let words = text.split(|c: char| !c.is_alphabetic());
    let words = words.filter(|word| !word.is_empty());
    words.map(move |word| (word.as_ptr() as usize - text.as_ptr() as usize, word))
}

/// The first letter of a word that is of another alphabet than the rest, and its first byte.
fn odd(
    text: &str,
    start: usize,
    word: &str,
    own: Option<Alphabet>,
    italian: bool,
) -> Option<(usize, char)> {
    let mut letters = word.char_indices();
    let known = letters.clone().filter_map(|(_, c)| alphabet(c));
    let first = known.clone().next()?;
    let mixed = known.clone().any(|other| other != first);
    if mixed {
        // The language's own alphabet is right; in another language, the one that begins.
        let right = own
            .filter(|own| known.clone().any(|k| k == *own))
            .unwrap_or(first);
        let odd = letters.find(|(_, c)| alphabet(*c).is_some_and(|other| other != right));
        return odd.map(|(at, c)| (start + at, c));
    }
    // A Latin letter that stands alone as a Cyrillic word would; `e-mail` and `C.C.` are Latin.
    let (_, letter) = letters.next()?;
    let joined = |c: Option<char>| c.is_some_and(|c| "-–.’'0123456789".contains(c));
    let end = start + word.len();
    let alone = word.len() == letter.len_utf8()
        && !joined(text[..start].chars().next_back())
        && !joined(text[end..].chars().next());
    (own == Some(Alphabet::Cyrillic) && !italian && alone && ALIKE.contains(letter))
        .then_some((start, letter))
}
