//! Where drawings stand: pictograms beside rules, headings and rows of a table, the code beside the
//! notes.
//!
//! Start and end, not left and right. A pictogram hangs in the margin before the column, so that it
//! takes no width from the text; where the margin is too narrow for it, it stands in the indent,
//! under a rule's number.

use super::Sheet;
use super::compose::FlowText;
use super::paginate::{Row, RowDrawing};
use super::sheet::MM;
use crate::document::{Block, Document};
use crate::drawing::{Drawing, QUIET_ZONE};
use std::borrow::Cow;
use std::sync::Arc;

/// Width and height of a pictogram: it is drawn to be read at this size on a bad copy.
const PICTOGRAM: f32 = 8.0 * MM;
/// Between a pictogram and the text beside it.
const GAP: f32 = 8.0;
/// What printers leave white at the edge of the paper.
const UNPRINTED: f32 = 6.0 * MM;
/// Between the line of a heading, or of a table, and the pictogram below it.
const BELOW_LINE: f32 = 1.0;
/// Height of capitals, for one em.
const CAPITALS: f32 = 0.7;
/// Most pictograms leave so much of their box white above them.
const INSIDE: f32 = PICTOGRAM * 3.0 / 24.0;

/// A pictogram before a group.
pub(super) struct Pictogram {
    pub(super) drawing: Arc<Drawing>,
    pub(super) stands: Stands,
}

/// A figure that is content.
pub(super) struct Figure {
    pub(super) drawing: Arc<Drawing>,
    /// The element that it belongs to.
    pub(super) node: usize,
}

/// Width and height of a QR code without its quiet zone: a phone reads it from a hand's breadth to an
/// arm's length.
const CODE: f32 = 22.0 * MM;

/// Where the text beside a figure begins: its quiet zone stays white.
pub(super) fn beside(figure: &Figure) -> f32 {
    CODE + quiet(figure) + 2.0
}

/// Puts a code beside the rows that follow it. Its black begins at the edge of the column and at the
/// height of the capitals; its quiet zone reaches into the margin and into the space above.
pub(super) fn code(figure: &Figure) -> Row {
    let quiet = quiet(figure);
    Row {
        height: 0.0,
        lines: Vec::new(),
        bars: Vec::new(),
        drawings: vec![RowDrawing {
            start: -quiet,
            top: INSIDE - quiet,
            width: CODE + 2.0 * quiet,
            height: CODE + 2.0 * quiet,
            drawing: Arc::clone(&figure.drawing),
            node: Some(figure.node),
        }],
    }
}

/// The rows of a group are at least as high as the code that stands beside them.
pub(super) fn reach(rows: &mut [Row], figure: &Figure) {
    let height: f32 = rows.iter().map(|row| row.height).sum();
    if let Some(last) = rows.last_mut() {
        last.height += (INSIDE + CODE + quiet(figure) - height).max(0.0);
    }
}

/// Width of the quiet zone of a code.
fn quiet(figure: &Figure) -> f32 {
    match figure.drawing.as_ref() {
        Drawing::Vector(code) => {
            let modules = code.width - 2.0 * QUIET_ZONE as f32;
            CODE / modules * QUIET_ZONE as f32
        }
        Drawing::Bitmap(_) => 0.0,
    }
}

/// Where a pictogram stands.
#[derive(Clone, Copy)]
pub(super) enum Stands {
    /// Its top with the capitals of the first line: a rule's number stands there.
    Rule,
    /// Its middle on the middle of the first line.
    Line,
}

/// Whether pictograms hang in the margin of a sheet.
fn hang(sheet: &Sheet) -> bool {
    sheet.side >= UNPRINTED + PICTOGRAM + GAP
}

/// The sheet, with the room that the drawings of a document need.
pub(super) fn room<'a>(sheet: &'a Sheet, document: &Document) -> Cow<'a, Sheet> {
    if hang(sheet) || !document.blocks.iter().any(has_pictogram) {
        return Cow::Borrowed(sheet);
    }
    // Numbers, bullets and pictograms share one indent.
    Cow::Owned(Sheet {
        indent: sheet.indent.max(PICTOGRAM + GAP),
        ..sheet.clone()
    })
}

fn has_pictogram(block: &Block) -> bool {
    match block {
        Block::Heading { pictogram, .. } | Block::Rule { pictogram, .. } => pictogram.is_some(),
        Block::Facts { rows } => rows.iter().any(|row| row.pictogram.is_some()),
        Block::Paragraph { .. }
        | Block::List { .. }
        | Block::Callout { .. }
        | Block::FillIn { .. }
        | Block::Contacts { .. }
        | Block::Counter { .. }
        | Block::Code(_) => false,
    }
}

/// Where the words of a heading begin.
pub(super) fn heading_start(sheet: &Sheet, pictogram: Option<&Arc<Drawing>>) -> f32 {
    match pictogram {
        Some(_) if !hang(sheet) => sheet.indent,
        Some(_) | None => 0.0,
    }
}

/// Puts the pictogram of a group into its rows, which grow if they must hold it and are not as high.
pub(super) fn stand(
    texts: &[FlowText],
    rows: &mut [Row],
    pictogram: Option<&Pictogram>,
    sheet: &Sheet,
) {
    let (Some(pictogram), Some(first)) = (pictogram, rows.first_mut()) else {
        return;
    };
    let line = first.lines.first().map(|line| {
        let size = texts[line.text].shaped.size;
        (line.baseline, size)
    });
    let (baseline, size) = line.unwrap_or_default();
    let hangs = hang(sheet);
    let top = match pictogram.stands {
        Stands::Rule if hangs => baseline - CAPITALS * size - INSIDE,
        Stands::Rule => first.height,
        Stands::Line => baseline - (CAPITALS * size + PICTOGRAM) / 2.0,
    };
    // In the margin nothing stands above or below it but its like, a space apart; in the column it does
    // not climb into the line above.
    let lower = match pictogram.stands {
        Stands::Line if !hangs => (BELOW_LINE - top).max(0.0),
        Stands::Line | Stands::Rule => 0.0,
    };
    first.height += lower;
    for line in &mut first.lines {
        line.baseline += lower;
    }
    first.drawings.push(RowDrawing {
        start: if hangs { -(PICTOGRAM + GAP) } else { 0.0 },
        top: top + lower,
        width: PICTOGRAM,
        height: PICTOGRAM,
        drawing: Arc::clone(&pictogram.drawing),
        node: None,
    });
    let height: f32 = rows.iter().map(|row| row.height).sum();
    if let (false, Some(last)) = (hangs, rows.last_mut()) {
        last.height += (top + lower + PICTOGRAM - height).max(0.0);
    }
}
