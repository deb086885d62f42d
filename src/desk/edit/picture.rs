//! The page of the sheet on which a message stands, as it will be printed.

use crate::catalog::{Locale, is_invisible, is_isolate};
use crate::check::{Folder, Wish};
use crate::diagnostic::Diagnostic;
use crate::document::{self, Extent};
use crate::layout::{Item, Owner, Paged, Run};
use crate::picture::Painter;
use crate::template::{Building, DEFAULT_SHEET, Leaflet, Sheet, Slip};
use axum::body::Bytes;

/// Dots in a row: a page of A4 is read on half of a screen.
const WIDTH: u32 = 900;

/// A page with a message on it.
#[derive(Clone, Debug)]
pub(super) struct Shown {
    /// A PNG.
    pub(super) picture: Bytes,
    /// The page, from 1, and how many there are.
    pub(super) page: (usize, usize),
    /// Where the message stands on it, in hundredths of its width and height: start, top, width and
    /// height; none if that is not known.
    pub(super) place: Option<[f32; 4]>,
}

/// The sheet on which a leaflet is shown.
pub(super) fn sheet<'f>(folder: &'f Folder, leaflet: &Leaflet) -> Option<&'f Sheet> {
    let named = |name: &str| folder.template.sheets.get(name);
    match leaflet.pages.contains_key(DEFAULT_SHEET) {
        true => named(DEFAULT_SHEET),
        false => leaflet.pages.keys().find_map(|name| named(name)),
    }
}

/// Sets a leaflet and paints the page of a message.
pub(super) fn show(
    folder: &Folder,
    leaflet: &Leaflet,
    locale: &Locale,
    message: &str,
) -> Result<Shown, Vec<Diagnostic>> {
    let building = Building::default();
    let wish = Wish {
        leaflet,
        language: &locale.language.tag,
        beside: None,
        building: &building,
        slip: &Slip::default(),
    };
    let sheet = sheet(folder, leaflet).ok_or_else(Vec::new)?;
    let paged = folder.paged(&wish, sheet, Extent::Whole)?;
    let needles = needles(folder, locale, message);
    let found = needles.iter().find_map(|needle| find(&paged, needle));
    let (page, place) = match found {
        Some((page, place)) => (page, Some(place)),
        None => (0, None),
    };
    let picture = Painter::new(&paged, WIDTH).page(page).png();
    Ok(Shown {
        picture: picture.into(),
        page: (page + 1, paged.pages.len()),
        place,
    })
}

/// The letters by which a message is known on the sheet: all that it says with its values, or else its
/// longest stretch of words.
fn needles(folder: &Folder, locale: &Locale, message: &str) -> Vec<Vec<char>> {
    let values = document::values(&folder.template.facts, &locale.language, folder.day);
    let whole = locale.format(message, &values).ok();
    let mut needles: Vec<Vec<char>> = whole
        .iter()
        .map(|text| text.characters().chars().filter(|c| is_seen(*c)).collect())
        .collect();
    let mut stretches: Vec<Vec<char>> = locale
        .messages
        .get(message)
        .into_iter()
        .flat_map(|info| info.stretches())
        .map(|(words, _)| words.chars().filter(|c| is_seen(*c)).collect())
        .collect();
    stretches.sort_by_key(|letters: &Vec<char>| std::cmp::Reverse(letters.len()));
    needles.extend(stretches);
    // A text that goes on on the next page is found by its beginning.
    let beginnings: Vec<Vec<char>> = needles
        .iter()
        .take(1)
        .filter(|letters| letters.len() > BEGINNING)
        .map(|letters| letters[..BEGINNING].to_vec())
        .collect();
    needles.extend(beginnings);
    needles.retain(|letters| !letters.is_empty());
    needles
}

/// Letters by which a text is known.
const BEGINNING: usize = 24;

/// Whether a character is the same in a line as in its text: spaces are lost where lines end.
fn is_seen(c: char) -> bool {
    !c.is_whitespace() && !is_isolate(c) && !is_invisible(c) && c != '\u{ad}'
}

/// Where letters stand for the first time; what runs along every page is looked at last.
fn find(paged: &Paged, needle: &[char]) -> Option<(usize, [f32; 4])> {
    let pages = || paged.pages.iter().enumerate();
    [false, true].into_iter().find_map(|running| {
        pages().find_map(|(index, page)| {
            let runs = page.items.iter().filter_map(|item| match item {
                Item::Text(run) => Some(run),
                Item::Bar { .. } | Item::Drawing { .. } => None,
            });
            let runs: Vec<&Run> = runs
                .filter(|run| matches!(run.owner, Owner::Head | Owner::Foot) == running)
                .collect();
            let letters: Vec<(char, usize)> = runs
                .iter()
                .enumerate()
                .flat_map(|(at, run)| run.text.chars().map(move |c| (c, at)))
                .filter(|(c, _)| is_seen(*c))
                .collect();
            let mut places = letters.windows(needle.len());
            let place = places.find(|place| place.iter().map(|(c, _)| c).eq(needle))?;
            let (first, last) = (place.first()?.1, place.last()?.1);
            Some((index, frame(paged, &runs[first..=last])))
        })
    })
}

/// The frame round some runs, in hundredths of the page.
fn frame(paged: &Paged, runs: &[&Run]) -> [f32; 4] {
    let least = |edge: fn(&Run) -> f32| runs.iter().map(|r| edge(r)).fold(f32::INFINITY, f32::min);
    let most = |edge: fn(&Run) -> f32| runs.iter().map(|r| edge(r)).fold(0.0, f32::max);
    // About what letters take above and below their line, Nastaliq included.
    let (left, top) = (least(|r| r.x) - 3.0, least(|r| r.y - 1.05 * r.size) - 2.0);
    let (right, foot) = (
        most(|r| r.x + r.width) + 3.0,
        most(|r| r.y + 0.4 * r.size) + 2.0,
    );
    let hundredths = |length: f32, all: f32| length / all * 100.0;
    [
        hundredths(left, paged.width),
        hundredths(top, paged.height),
        hundredths(right - left, paged.width),
        hundredths(foot - top, paged.height),
    ]
}
