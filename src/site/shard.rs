//! A part of a build, for one of several machines.
//!
//! The work is every leaflet in every language, dealt out by weight. What a part is hangs on the folder
//! and the request alone, never on the machine.

use super::Request;
use crate::check::Folder;
use crate::diagnostic::Diagnostic;
use crate::document;
use crate::language::Tag;
use crate::template::{Leaflet, Sheet};

/// One part of several; the whole is the first of one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Shard {
    /// From 0.
    part: usize,
    /// At least 1.
    of: usize,
}

impl Default for Shard {
    fn default() -> Self {
        Self { part: 0, of: 1 }
    }
}

impl Shard {
    /// Reads a part as it is asked for: `3/8` is the third of eight.
    ///
    /// # Errors
    /// When it is no part, or the parts would be counted from 0.
    pub fn parse(text: &str) -> Result<Self, Diagnostic> {
        // `+3` would be read as a number, too.
        let number = |text: &str| {
            let digits = !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
            digits.then(|| text.parse::<usize>().ok()).flatten()
        };
        let read = text.split_once('/');
        let (cause, remedy) = match read.and_then(|(part, of)| number(part).zip(number(of))) {
            Some((part @ 1.., of)) if part <= of => return Ok(Self { part: part - 1, of }),
            Some((0, _)) => (
                format!("`{text}` is no part: they are counted from 1"),
                "add one to an index that begins at 0: --shard $((JOB_COMPLETION_INDEX + 1))/8",
            ),
            Some((part, of)) => (
                format!("`{text}` is no part: there is no {part} of {of}"),
                "the parts are 1 to N: --shard 8/8 is the last of eight",
            ),
            None => (
                format!("`{text}` is no part of the work"),
                "write which part, and of how many: --shard 3/8",
            ),
        };
        Err(Diagnostic::error("bad-shard", cause).hint(remedy))
    }

    /// Whether it makes what all parts share.
    pub(super) fn is_first(self) -> bool {
        self.part == 0
    }

    /// The languages of this part, each with its leaflets; a language without any is left out.
    pub(super) fn share<'a>(
        self,
        (folder, request): (&Folder, &Request),
        languages: &[&'a Tag],
        leaflets: &[&'a Leaflet],
        sheets: &[&Sheet],
    ) -> Vec<(&'a Tag, Vec<&'a Leaflet>)> {
        let weigh = |tag: &Tag| -> Vec<u64> {
            let own = leaflets.iter();
            own.map(|leaflet| weight((folder, request), tag, leaflet, sheets))
                .collect()
        };
        let parts = match self.of {
            // The whole is not worth weighing.
            1 => vec![vec![0; leaflets.len()]; languages.len()],
            _ => parts(
                &languages.iter().map(|tag| weigh(tag)).collect::<Vec<_>>(),
                self.of,
            ),
        };
        let own = languages.iter().zip(parts).map(|(tag, parts)| {
            let own = leaflets.iter().zip(parts);
            let own = own.filter(|(_, part)| *part == self.part);
            (*tag, own.map(|(leaflet, _)| *leaflet).collect::<Vec<_>>())
        });
        own.filter(|(_, leaflets)| !leaflets.is_empty()).collect()
    }
}

/// How much work a leaflet is in a language, in bytes of words that are laid out.
fn weight(
    (folder, request): (&Folder, &Request),
    tag: &Tag,
    leaflet: &Leaflet,
    sheets: &[&Sheet],
) -> u64 {
    let Ok(italian) = crate::catalog::italian(&folder.catalog) else {
        return 1;
    };
    let ids = document::messages(leaflet, italian);
    let words = |tag: &Tag| -> u64 {
        let Some(locale) = folder.catalog.locales.get(tag) else {
            return 0;
        };
        let infos = ids.iter().filter_map(|id| locale.messages.get(*id));
        infos.map(|info| info.words.len() as u64).sum()
    };
    let always = leaflet.beside.as_ref().map(|beside| &beside.language);
    let second = request.beside.as_ref().or(always);
    let second = second.filter(|second| *second != tag).map_or(0, words);
    let on = |sheet: &&&Sheet| leaflet.pages.contains_key(&sheet.name);
    let sheets = match request.pdf {
        true => sheets.iter().filter(on).count() as u64,
        false => 0,
    };
    // A page is a small part of a sheet's work, and nothing is no work.
    (words(tag) + second) * (4 * sheets + 1) + 1
}

/// To which of so many parts each piece of work belongs, language by language: the heaviest first, to
/// the part that has least of its language, and of those to the one that has least in all.
///
/// Some scripts take four times as long as others to shape: so each language is dealt out by itself.
fn parts(weights: &[Vec<u64>], of: usize) -> Vec<Vec<usize>> {
    let mut pieces: Vec<(u64, usize, usize)> = Vec::new();
    for (row, weights) in weights.iter().enumerate() {
        let own = weights.iter().enumerate();
        pieces.extend(own.map(|(column, weight)| (*weight, row, column)));
    }
    // More parts than pieces: the others are empty.
    let of = of.min(pieces.len()).max(1);
    pieces.sort_by_key(|(weight, row, column)| (std::cmp::Reverse(*weight), *row, *column));
    let mut all = vec![0_u64; of];
    let mut own = vec![vec![0_u64; of]; weights.len()];
    let mut parts: Vec<Vec<usize>> = weights.iter().map(|row| vec![0; row.len()]).collect();
    for (weight, row, column) in pieces {
        let part = (0..of).min_by_key(|part| (own[row][*part], all[*part]));
        let part = part.unwrap_or_default();
        own[row][part] += weight;
        all[part] += weight;
        parts[row][column] = part;
    }
    parts
}

#[cfg(test)]
mod tests {
    use super::{Shard, parts};

    #[test]
    fn no_part_is_far_from_its_share_of_any_language() {
        let weight = |i: u64| 100 + (i * 7919) % 900;
        let weights: Vec<Vec<u64>> = (0..24)
            .map(|row| (0..14).map(|column| weight(row * 14 + column)).collect())
            .collect();
        let all: u64 = weights.iter().flatten().sum();
        for of in [1, 2, 3, 8, 64, 336] {
            let parts = parts(&weights, of);
            let share = |rows: std::ops::Range<usize>, part: usize| -> u64 {
                let pieces = rows.flat_map(|row| weights[row].iter().zip(&parts[row]));
                let own = pieces.filter(|(_, own)| **own == part);
                own.map(|(weight, _)| weight).sum()
            };
            for part in 0..of {
                let even = all / of as u64;
                assert!(share(0..24, part).abs_diff(even) <= 1000, "{part} of {of}");
                for (row, own) in weights.iter().enumerate() {
                    let even = own.iter().sum::<u64>() / of as u64;
                    assert!(share(row..row + 1, part).abs_diff(even) <= 1000);
                }
            }
        }
    }

    #[test]
    fn more_parts_than_pieces_leave_some_empty() {
        let mut parts = parts(&[vec![5, 5], vec![5]], usize::MAX).concat();
        parts.sort_unstable();
        assert_eq!(parts, [0, 1, 2]);
        assert!(super::parts(&[], 7).is_empty());
    }

    #[test]
    fn a_part_is_counted_from_one() {
        assert_eq!(Shard::parse("3/8").ok(), Some(Shard { part: 2, of: 8 }));
        assert_eq!(Shard::parse("1/1").ok(), Some(Shard::default()));
        for wrong in [
            "0/8", "9/8", "0/0", "1/0", "3", "3/", "/8", "+3/8", "3/8/1", "-1/8", "a/b", "",
        ] {
            assert!(Shard::parse(wrong).is_err(), "{wrong}");
        }
    }
}
