//! Pages come onto the paper: panels of a folded sheet, leaves of a booklet, cards.
//!
//! The structure keeps the order of the leaflet, whatever stands beside what on the paper.

use super::{Ink, Item, Kid, Owner, Page, Paged, Sheet};
use crate::language::Direction;
use crate::template::{PANELS, SheetKind};

/// Where a page comes to lie.
#[derive(Clone, Copy, Debug)]
struct Place {
    /// Side of the paper, from 0.
    side: usize,
    /// To the right.
    x: f32,
    /// Downwards.
    y: f32,
}

/// Puts the pages on the paper, as the sheet is folded or cut.
pub(super) fn impose(paged: Paged, sheet: &Sheet) -> Paged {
    match sheet.kind {
        SheetKind::Pages | SheetKind::Poster => paged,
        SheetKind::Fold => fold(paged, sheet),
        SheetKind::Booklet => booklet(paged, sheet),
        SheetKind::Cards => cards(paged, sheet),
    }
}

/// Six panels of a letter fold. Outside, from the left: the flap, the back, the cover; inside, three
/// panels side by side; from right to left, mirrored. Both sides turn over the short edge.
///
/// Read in the order in which it opens: cover, inside, flap, back.
fn fold(paged: Paged, sheet: &Sheet) -> Paged {
    const OUTSIDE: [usize; PANELS / 2] = [4, 5, 0];
    const INSIDE: [usize; PANELS / 2] = [1, 2, 3];
    let mut places = [Place {
        side: 0,
        x: 0.0,
        y: 0.0,
    }; PANELS];
    for (side, panels) in [OUTSIDE, INSIDE].into_iter().enumerate() {
        for (column, panel) in panels.into_iter().enumerate() {
            let column = match paged.direction {
                Direction::LeftToRight => column,
                Direction::RightToLeft => panels.len() - 1 - column,
            };
            places[panel] = Place {
                side,
                x: column as f32 * sheet.width,
                y: 0.0,
            };
        }
    }
    let mut imposed = lay(paged, sheet, 2, &places);
    for page in &mut imposed.pages {
        for column in 1..PANELS / 2 {
            let x = column as f32 * sheet.width;
            for y in [0.0, sheet.paper.1 - MARK] {
                page.items.push(mark(x - HAIRLINE / 2.0, y, HAIRLINE, MARK));
            }
        }
    }
    imposed
}

/// Leaves two up, nested and stapled in the middle: the last page beside the first. What is left over
/// of a multiple of four is blank, at the end. From right to left, the binding is at the right.
fn booklet(paged: Paged, sheet: &Sheet) -> Paged {
    let count = paged.pages.len().next_multiple_of(4);
    let places: Vec<Place> = (0..paged.pages.len())
        .map(|page| {
            // Pages from both ends share a side of the paper.
            let side = page.min(count - 1 - page);
            // Seen from the front, the first page is a recto; sides alternate.
            let first_half = page < count / 2;
            let second = first_half == (side % 2 == 0);
            let right = second == (paged.direction == Direction::LeftToRight);
            Place {
                side,
                x: if right { sheet.width } else { 0.0 },
                y: 0.0,
            }
        })
        .collect();
    lay(paged, sheet, count / 2, &places)
}

/// The same card as often as it fits; the first one is content, its copies are not.
fn cards(paged: Paged, sheet: &Sheet) -> Paged {
    let (paper_width, paper_height) = sheet.paper;
    let across = (paper_width / sheet.width).floor().max(1.0);
    let down = (paper_height / sheet.height).floor().max(1.0);
    let left = 0.5 * (paper_width - across * sheet.width);
    let top = 0.5 * (paper_height - down * sheet.height);
    let place = |index: usize| {
        let (row, column) = (index / across as usize, index % across as usize);
        (
            left + column as f32 * sheet.width,
            top + row as f32 * sheet.height,
        )
    };
    let places: Vec<Place> = (0..paged.pages.len())
        .map(|side| Place {
            side,
            x: left,
            y: top,
        })
        .collect();
    let count = places.len();
    let mut imposed = lay(paged, sheet, count, &places);
    for page in &mut imposed.pages {
        let own = page.items.len();
        let lines = last_line(page);
        for copy in 1..across as usize * down as usize {
            let (x, y) = place(copy);
            for index in 0..own {
                let mut item = page.items[index].copied();
                shift(&mut item, x - left, y - top, copy * lines);
                page.items.push(item);
            }
        }
        // Cut marks stand outside the cards.
        let edges = |start: f32, step: f32, count: f32| {
            (0..=count as usize).map(move |index| start + index as f32 * step)
        };
        for x in edges(left, sheet.width, across) {
            for y in [top - MARK - 2.0, top + down * sheet.height + 2.0] {
                page.items.push(mark(x - HAIRLINE / 2.0, y, HAIRLINE, MARK));
            }
        }
        for y in edges(top, sheet.height, down) {
            for x in [left - MARK - 2.0, left + across * sheet.width + 2.0] {
                page.items.push(mark(x, y - HAIRLINE / 2.0, MARK, HAIRLINE));
            }
        }
    }
    imposed
}

/// Thickness of a fold or cut mark.
const HAIRLINE: f32 = 0.5;
/// Its length.
const MARK: f32 = 12.0;

fn mark(x: f32, y: f32, width: f32, height: f32) -> Item {
    Item::Bar {
        owner: Owner::Decoration,
        x,
        y,
        width,
        height,
        ink: Ink::Grey,
    }
}

/// Moves pages to their places on so many sides of paper; what names a page or an item follows.
fn lay(paged: Paged, sheet: &Sheet, sides: usize, places: &[Place]) -> Paged {
    let mut pages: Vec<Page> = Vec::new();
    pages.resize_with(sides, Page::default);
    // For each page: its side, and the first of its items there.
    let mut moved = Vec::with_capacity(places.len());
    for (page, place) in paged.pages.into_iter().zip(places) {
        let side = &mut pages[place.side];
        let lines = last_line(side);
        moved.push((place.side, side.items.len()));
        side.items.extend(page.items.into_iter().map(|mut item| {
            shift(&mut item, place.x, place.y, lines);
            item
        }));
    }
    let mut nodes = paged.nodes;
    for kid in nodes.iter_mut().flat_map(|node| &mut node.kids) {
        if let Kid::Item { page, item } = kid {
            let (side, first) = moved[*page];
            *page = side;
            *item += first;
        }
    }
    let mut outline = paged.outline;
    for entry in &mut outline {
        entry.y += places[entry.page].y;
        entry.page = moved[entry.page].0;
    }
    Paged {
        width: sheet.paper.0,
        height: sheet.paper.1,
        pages,
        nodes,
        outline,
        ..paged
    }
}

/// The highest number of a line on a page.
fn last_line(page: &Page) -> usize {
    let lines = page.items.iter().map(|item| match item {
        Item::Text(run) => run.line,
        Item::Bar { .. } | Item::Drawing { .. } => 0,
    });
    lines.max().unwrap_or(0)
}

/// Moves an item; its line keeps a number of its own.
fn shift(item: &mut Item, by_x: f32, by_y: f32, lines: usize) {
    match item {
        Item::Text(run) => {
            run.x += by_x;
            run.y += by_y;
            run.line += lines;
        }
        Item::Bar { x, y, .. } | Item::Drawing { x, y, .. } => {
            *x += by_x;
            *y += by_y;
        }
    }
}

impl Item {
    /// The same again; nobody reads a copy, so it is no content.
    fn copied(&self) -> Self {
        let mut copy = self.clone();
        match &mut copy {
            Self::Text(run) => run.owner = Owner::Decoration,
            Self::Bar { owner, .. } | Self::Drawing { owner, .. } => *owner = Owner::Decoration,
        }
        copy
    }
}
