//! The counter box: an empty frame for the office's stamp, and beside it lines to write on.

use super::Ink;
use super::compose::FlowText;
use super::paginate::{Row, RowBar, lines};
use super::sheet::MM;
use crate::diagnostic::Diagnostic;

/// The box, shaped.
pub(super) struct Counter {
    /// What the frame is for; it stands small inside.
    pub(super) stamp: usize,
    /// Labels of the lines beside it.
    pub(super) lines: Vec<usize>,
}

/// A stamp of an Italian office is some 50 mm wide and half as high; it is not shrunk with the text.
const FRAME: (f32, f32) = (50.0 * MM, 22.0 * MM);
/// Between the frame and the lines.
const GAP: f32 = 16.0;
/// Thickness of the frame and the lines.
const HAIRLINE: f32 = 0.75;
/// Between the frame and the words inside it.
const PADDING: f32 = 4.0;
/// The least part of the row that is left to write on.
const WRITING: f32 = 0.4;

/// Composes the box into one strip, which no page break tears.
pub(super) fn compose(
    texts: &mut [FlowText],
    counter: &Counter,
    (column, scale): (f32, f32),
    diagnostics: &mut Vec<Diagnostic>,
) -> Row {
    let (width, least) = (FRAME.0 / scale, FRAME.1 / scale);
    let mut strip = Row {
        height: 0.0,
        lines: Vec::new(),
        bars: Vec::new(),
    };
    let mut top = PADDING;
    for row in lines(texts, counter.stamp, PADDING, width - PADDING, diagnostics) {
        append(&mut strip, row, top);
        top = strip.height;
    }
    let inside = strip.height;
    let start = width + GAP;
    let room = column - start;
    let share = least / counter.lines.len().max(1) as f32;
    let mut top = 0.0;
    for label in &counter.lines {
        let end = start + room * (1.0 - WRITING);
        let rows = lines(texts, *label, start, end, diagnostics);
        let height: f32 = rows.iter().map(|row| row.height).sum();
        // The label stands at the foot of its share: the hand has room above the line.
        let next = top + share.max(height);
        let mut at = next - height;
        for row in rows {
            let height = row.height;
            append(&mut strip, row, at);
            at += height;
        }
        let written = texts[*label].shaped.layout.lines().last();
        let written = written.map_or(0.0, |line| {
            line.metrics().advance - line.metrics().hanging_advance
        });
        let baseline = strip.lines.last().map_or(next, |line| line.baseline);
        strip.bars.push(RowBar {
            start: start + written + 8.0,
            end: column,
            top: baseline + 2.0,
            height: HAIRLINE,
            ink: Ink::Grey,
        });
        top = next;
    }
    strip.height = least.max(inside).max(top);
    frame(&mut strip, width, scale);
    strip
}

/// Adds the lines of a row at a height of the strip.
fn append(strip: &mut Row, row: Row, top: f32) {
    strip.height = top + row.height;
    strip.lines.extend(row.lines.into_iter().map(|mut line| {
        line.baseline += top;
        line
    }));
}

/// Four thin lines round the place for the stamp.
fn frame(strip: &mut Row, width: f32, scale: f32) {
    let (height, thin) = (strip.height, HAIRLINE / scale);
    let bar = |(start, end), top, height| RowBar {
        start,
        end,
        top,
        height,
        ink: Ink::Grey,
    };
    // A bar's height is that on paper, all other lengths are before scaling.
    let upright = height * scale;
    strip.bars.extend([
        bar((0.0, width), 0.0, HAIRLINE),
        bar((0.0, width), height - thin, HAIRLINE),
        bar((0.0, thin), 0.0, upright),
        bar((width - thin, width), 0.0, upright),
    ]);
}
