//! Numbers in sentences: a phone number, an hour, a sum, a day or a law must be a fact, with its
//! source; any other number at least a value, or a word.

use super::Ground;
use super::findings::Finding;
use crate::catalog::Locale;
use crate::diagnostic::{Diagnostic, Place};
use std::ops::Range;

/// Looks for figures in the words of every message.
pub(super) fn check(_: &Ground<'_>, locale: &Locale) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    for (id, message) in &locale.messages {
        for (words, stretch) in message.stretches() {
            for range in numbers(words) {
                let number = &words[range.clone()];
                let start = stretch.range.start;
                let place = start + range.start..start + range.end;
                let place = Place::new(&message.place.file, place);
                let finding = match what(words, &range) {
                    Some(what) => Finding::FactInText { number, id, what },
                    None => Finding::NumberInText { number, id },
                };
                found.push(finding.say().at(place));
            }
        }
    }
    found
}

/// Figures of any script; not the Chinese words for numbers, nor raised figures as in m².
fn figure(c: char) -> bool {
    matches!(c, '0'..='9' | '٠'..='٩' | '۰'..='۹' | '०'..='९' | '০'..='৯' | '੦'..='੯'
        | '\u{1369}'..='\u{137c}' | '０'..='９')
}

/// The numbers of a text: figures, and the signs and spaces between figures. A name such as `A2` or
/// `CO2` is none.
fn numbers(text: &str) -> Vec<Range<usize>> {
    let mut found: Vec<Range<usize>> = Vec::new();
    let mut signs = text.char_indices().peekable();
    let mut before: Option<char> = None;
    while let Some((start, c)) = signs.next() {
        if !figure(c) {
            before = Some(c);
            continue;
        }
        // Chinese has no spaces: there a letter before a number is another word.
        let named = before.is_some_and(|c| c.is_alphabetic() && c < '\u{530}');
        let mut end = start + c.len_utf8();
        while let Some((at, next)) = signs.peek().copied() {
            let inside =
                figure(next) || joins(next) && text[at..].chars().nth(1).is_some_and(figure);
            if !inside {
                break;
            }
            end = at + next.len_utf8();
            signs.next();
        }
        before = text[..end].chars().next_back();
        if !named {
            found.push(start..end);
        }
    }
    found
}

/// Signs that hold a number together, between two figures.
fn joins(c: char) -> bool {
    matches!(
        c,
        '.' | ',' | ':' | '/' | '-' | '–' | ' ' | '\u{a0}' | '\u{202f}'
    )
}

/// Words before an article of law, in small letters.
const LAW: [&str; 9] = [
    "art", "artt", "articolo", "legge", "l", "d.lgs", "dlgs", "decreto", "comma",
];
/// The beginnings of what the languages call the euro.
const EURO: [&str; 15] = [
    "eur",
    "евр",
    "євр",
    "يورو",
    "یورو",
    "ইউরো",
    "यूरो",
    "ਯੂਰੋ",
    "ევრო",
    "ዩሮ",
    "ኤውሮ",
    "欧",
    "yuro",
    "avro",
    "yuuro",
];

/// What a number is, if it must be a fact.
fn what(text: &str, range: &Range<usize>) -> Option<&'static str> {
    let number = &text[range.clone()];
    let (before, after) = (
        text[..range.start].trim_end(),
        text[range.end..].trim_start(),
    );
    let figures = number.chars().filter(|c| figure(*c)).count();
    let last = before
        .rsplit(|c: char| c.is_whitespace() || c == '(')
        .next();
    let last = last
        .unwrap_or_default()
        .trim_end_matches('.')
        .to_lowercase();
    let small = after.to_lowercase();
    if LAW.contains(&last.as_str()) || number.contains('/') && figures > 4 {
        return Some("a law");
    }
    let euro = before.ends_with('€') || after.starts_with('€');
    if euro || EURO.iter().any(|name| small.starts_with(name)) {
        return Some("a sum");
    }
    let parts: Vec<&str> = number.split([':', '.', '-', '–']).collect();
    let hour = |part: &&str| (1..=2).contains(&part.chars().count());
    if number.contains(':') && parts.iter().all(|part| hour(&part.trim())) {
        return Some("an hour");
    }
    if number.contains('/') {
        return Some("a day");
    }
    // Three figures are a number to call in danger; a year has four.
    (figures >= 3).then_some("a phone number, a year or the like")
}
