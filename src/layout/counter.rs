//! The counter box: an empty frame for the office's stamp, and lines to write on.
//!
//! After a contact card, or after lines to fill in, the frame stands beside them at the end of the
//! column, and its own lines below; else frame and lines share a strip of their own.

use super::Ink;
use super::compose::FlowText;
use super::paginate::{Row, RowBar, SHORTEST_LINE, WRITING_ROW, lines};
use crate::diagnostic::Diagnostic;
use crate::template::MM;

/// The box, shaped.
pub(super) struct Counter {
    /// What the frame is for; it stands small inside.
    pub(super) stamp: usize,
    /// Labels of the lines.
    pub(super) lines: Vec<usize>,
    /// Whether it stands beside the rows above it in its group.
    pub(super) beside: bool,
}

/// A stamp of an Italian office is up to 50 mm wide and 20 mm high.
const FRAME: (f32, f32) = (50.0 * MM, 20.5 * MM);
/// How far the frame stands above the first row beside it.
const RISE: f32 = 5.0;
/// Between the frame and what stands beside it.
const GAP: f32 = 14.0;
/// Thickness of the frame and the lines.
const HAIRLINE: f32 = 0.75;
/// Between the frame and the words inside it.
const PADDING: f32 = 4.0;
/// Between a label and its line.
const SPACE: f32 = 8.0;

/// The room that a frame takes from a row that begins so far below its top.
pub(super) fn inset(above: f32) -> f32 {
    if above < FRAME.1 - RISE {
        FRAME.0 + GAP
    } else {
        0.0
    }
}

/// Composes the box into one strip, which no page break tears; `above` is the height of the rows
/// beside which the frame stands.
pub(super) fn compose(
    texts: &mut [FlowText],
    counter: &Counter,
    above: f32,
    (start, column, scale): (f32, f32, f32),
    diagnostics: &mut Vec<Diagnostic>,
) -> Row {
    let (width, height) = FRAME;
    let mut strip = Row {
        height: 0.0,
        lines: Vec::new(),
        bars: Vec::new(),
        drawings: Vec::new(),
    };
    let (left, top) = if counter.beside {
        (column - width, -above - RISE)
    } else {
        (0.0, 0.0)
    };
    let words = (left + PADDING, left + width - PADDING);
    let inside = lines(texts, counter.stamp, words.0, words.1, diagnostics);
    let mut at = top + PADDING;
    for row in inside {
        at = append(&mut strip, row, at);
    }
    let frame_height = height.max(at - top);
    frame(&mut strip, (left, width), (top, frame_height), scale);
    let room = if counter.beside {
        (start, column)
    } else {
        (width + GAP, column)
    };
    let below = (top + frame_height).max(0.0);
    strip.height = if counter.beside {
        // A card of few rows is lower than the frame.
        let rows = in_one_row(texts, &counter.lines, room, below, diagnostics, &mut strip);
        rows.unwrap_or_else(|| {
            stacked(
                texts,
                counter,
                room,
                (below, WRITING_ROW),
                diagnostics,
                &mut strip,
            )
        })
    } else {
        let share = height / counter.lines.len().max(1) as f32;
        let rows = stacked(texts, counter, room, (0.0, share), diagnostics, &mut strip);
        rows.max(frame_height)
    };
    strip
}

/// The lines beside each other, if enough of each is left to write on; the height that they reach.
fn in_one_row(
    texts: &mut [FlowText],
    labels: &[usize],
    (start, end): (f32, f32),
    top: f32,
    diagnostics: &mut Vec<Diagnostic>,
    strip: &mut Row,
) -> Option<f32> {
    let count = labels.len().max(1) as f32;
    let width = |label: usize| texts[label].shaped.natural_width();
    let written: f32 = labels.iter().map(|label| width(*label) + SPACE).sum();
    let each = (end - start - written - GAP * (count - 1.0)) / count;
    if each < SHORTEST_LINE {
        return None;
    }
    let (mut from, mut reached) = (start, top);
    for label in labels {
        let width = texts[*label].shaped.natural_width();
        let rows = lines(texts, *label, from, from + width + 1.0, diagnostics);
        let to = from + width + SPACE + each;
        reached = reached.max(write_on(
            strip,
            (*label, rows),
            (from + width, to),
            (top, WRITING_ROW),
        ));
        from = to + GAP;
    }
    Some(reached)
}

/// The lines below each other; the height that they reach.
fn stacked(
    texts: &mut [FlowText],
    counter: &Counter,
    (start, end): (f32, f32),
    (top, share): (f32, f32),
    diagnostics: &mut Vec<Diagnostic>,
    strip: &mut Row,
) -> f32 {
    let mut at = top;
    for label in &counter.lines {
        let rows = lines(texts, *label, start, end - SHORTEST_LINE, diagnostics);
        let last = texts[*label].shaped.layout.lines().last();
        let width = last.map_or(0.0, |line| {
            line.metrics().advance - line.metrics().hanging_advance
        });
        at = write_on(strip, (*label, rows), (start + width, end), (at, share));
    }
    at
}

/// A label at the foot of its share of the height, so that the hand has room above the line, and the
/// line after it; the height that they reach.
fn write_on(
    strip: &mut Row,
    (label, rows): (usize, Vec<Row>),
    (label_end, end): (f32, f32),
    (top, share): (f32, f32),
) -> f32 {
    let height: f32 = rows.iter().map(|row| row.height).sum();
    let reached = top + share.max(height);
    let mut at = reached - height;
    for row in rows {
        at = append(strip, row, at);
    }
    let baseline = strip.lines.last().map_or(reached, |line| line.baseline);
    strip.bars.push(RowBar {
        start: label_end + SPACE,
        end,
        top: baseline + 2.0,
        height: HAIRLINE,
        ink: Ink::Grey,
        half: 0,
        blank: Some(label),
    });
    reached
}

/// Adds the lines of a row at a height of the strip; the height that they reach.
fn append(strip: &mut Row, row: Row, top: f32) -> f32 {
    strip.lines.extend(row.lines.into_iter().map(|mut line| {
        line.baseline += top;
        line
    }));
    top + row.height
}

/// Four thin lines round the place for the stamp.
fn frame(strip: &mut Row, (left, width): (f32, f32), (top, height): (f32, f32), scale: f32) {
    let thin = HAIRLINE / scale;
    let right = left + width;
    let bar = |(start, end), top, height| RowBar {
        start,
        end,
        top,
        height,
        ink: Ink::Grey,
        half: 0,
        // Nobody writes there: it is for a stamp, as the words inside it say.
        blank: None,
    };
    // A bar's height is that on paper, all other lengths are before scaling.
    let upright = height * scale;
    strip.bars.extend([
        bar((left, right), top, HAIRLINE),
        bar((left, right), top + height - thin, HAIRLINE),
        bar((left, left + thin), top, upright),
        bar((right - thin, right), top, upright),
    ]);
}
