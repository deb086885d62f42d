//! How much longer a text may grow: the room that is left on the pages that its leaflets may take.

use crate::catalog::italian;
use crate::check::Folder;
use crate::document;
use crate::document::Extent;
use crate::language::Tag;
use crate::layout::{Item, Owner, Paged};
use crate::template::{Building, DEFAULT_SHEET, Sheet};
use rayon::prelude::*;
use std::collections::BTreeMap;

/// How long a text may become.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Room {
    /// Letters that still fit beside those of today: whole lines at the foot of the last page, each
    /// four fifths full. An estimate, on the safe side.
    pub(super) more: usize,
    /// Letters that a line of a heading takes.
    pub(super) line: usize,
}

/// How long each message may become, in the leaflet that has least room. A message whose leaflets
/// cannot be laid out is not among them.
pub(super) fn room(folder: &Folder, tag: &Tag) -> BTreeMap<String, Room> {
    let Ok(italian) = italian(&folder.catalog) else {
        return BTreeMap::new();
    };
    let Ok(sheet) = folder.template.sheet(DEFAULT_SHEET) else {
        return BTreeMap::new();
    };
    let building = Building::default();
    let leaflets: Vec<_> = folder.template.leaflets.values().collect();
    let rooms: Vec<_> = leaflets
        .par_iter()
        .map_init(
            || folder.typesetter(tag).ok(),
            |typesetter, leaflet| {
                let document = folder.document(leaflet, tag, &building).ok()?;
                let typesetter = typesetter.as_mut()?;
                let paged = typesetter.layout(&document, sheet, Extent::Whole).ok()?;
                let allowed = document.pages.get(&sheet.name).copied().unwrap_or(1);
                let room = left(&paged, allowed, sheet)?;
                Some((document::messages(leaflet, italian), room))
            },
        )
        .collect();
    let mut least: BTreeMap<String, Room> = BTreeMap::new();
    for (ids, room) in rooms.into_iter().flatten() {
        for id in ids {
            let known = least.entry(id.to_owned()).or_insert(room);
            known.more = room.more.min(known.more);
            known.line = room.line.min(known.line);
        }
    }
    least
}

/// What is left of the pages.
fn left(paged: &Paged, allowed: usize, sheet: &Sheet) -> Option<Room> {
    // Each line with its baseline, its type size and its letters.
    let mut lines: BTreeMap<(usize, usize), (f32, f32, usize)> = BTreeMap::new();
    for (page, content) in paged.pages.iter().enumerate() {
        for item in &content.items {
            let Item::Text(run) = item else { continue };
            if matches!(run.owner, Owner::Head | Owner::Foot) {
                continue;
            }
            let line = lines
                .entry((page, run.line))
                .or_insert((run.y, run.size, 0));
            line.2 += run.text.chars().count();
        }
    }
    let last = paged.pages.len().checked_sub(1)?;
    let on_last = lines.iter().filter(|((page, _), _)| *page == last);
    let foot = on_last.map(|(_, (y, ..))| *y).fold(0.0, f32::max);
    // Body lines alone tell how many letters a line takes, and how far two lines stand apart.
    let body = |size: f32| (size / paged.scale - sheet.sizes.body).abs() < 0.6;
    let lines: Vec<(usize, f32, usize)> = lines
        .into_iter()
        .filter(|(_, (_, size, _))| body(*size))
        .map(|((page, _), (y, _, letters))| (page, y, letters))
        .collect();
    let widest = lines.iter().map(|(.., letters)| *letters).max()?;
    let leading = lines
        .windows(2)
        .filter(|pair| pair[0].0 == pair[1].0)
        .map(|pair| pair[1].1 - pair[0].1)
        .filter(|step| *step > sheet.sizes.body)
        .fold(f32::INFINITY, f32::min);
    if !leading.is_finite() {
        return None;
    }
    let left = (sheet.height - sheet.bottom - foot).max(0.0);
    let more = allowed.saturating_sub(paged.pages.len()) as f32 * sheet.body_height();
    // What stands together, such as a heading and its text, may leave lines empty before it.
    const KEPT: f32 = 4.0;
    let whole_lines = ((left + more) / leading - KEPT).max(0.0).floor();
    // What was shrunk to fit has no room.
    let whole_lines = if paged.scale < 1.0 { 0.0 } else { whole_lines };
    let sizes = &sheet.sizes;
    let heading = widest as f32 * sizes.body / sizes.heading;
    // No precision is lost: a page has some fifty lines.
    Some(Room {
        more: whole_lines as usize * widest * 4 / 5,
        line: heading as usize * 4 / 5,
    })
}
