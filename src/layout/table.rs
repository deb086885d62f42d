//! Rows of a facts table: a label, and beside it the fact in large type.

use super::Ink;
use super::compose::FlowText;
use super::paginate::{Row, RowBar, WRITING_ROW, lines};
use crate::diagnostic::Diagnostic;

/// One row of a facts table, shaped.
pub(super) struct TableRow {
    /// What the fact is for.
    pub(super) label: usize,
    /// The fact; without one there is a line to write on.
    pub(super) value: Option<usize>,
    /// Where the values of this table begin, if its widest value leaves room.
    pub(super) value_start: f32,
    /// The widest value that stands beside its label.
    pub(super) widest_value: f32,
    /// The row above it is to be filled in: its line is drawn by that row.
    pub(super) after_blank: bool,
    /// A line closes the table under it.
    pub(super) last: bool,
}

/// Between label and value.
pub(super) const GAP: f32 = 20.0;
/// Above and below the text of a row.
const PADDING: f32 = 4.0;
/// Height of a thin line.
const HAIRLINE: f32 = 0.75;

/// Breaks one row into strips: the first lines of label and value share a baseline. A value that is
/// wider than its column stands under the label.
pub(super) fn compose(
    texts: &mut [FlowText],
    row: &TableRow,
    start: f32,
    column: f32,
    rows: &mut Vec<Row>,
    diagnostics: &mut Vec<Diagnostic>,
) {
    let value_start = row.value_start.min(column - row.widest_value);
    let fits = row
        .value
        .is_none_or(|value| texts[value].shaped.natural_width() <= column - value_start + 0.5);
    // The widest label fills its column: what rounding takes must not break it.
    let label_end = if fits {
        value_start - GAP + 0.5
    } else {
        column
    };
    let first = rows.len();
    rows.extend(lines(texts, row.label, start, label_end, diagnostics));
    match row.value {
        Some(value) => {
            let value_start = if fits { value_start } else { start };
            let strips = lines(texts, value, value_start, column, diagnostics);
            for (index, strip) in strips.into_iter().enumerate() {
                match rows.get_mut(first + index) {
                    Some(there) if fits => join(there, strip),
                    Some(_) | None => rows.push(strip),
                }
            }
        }
        None => {
            // Under one line, the rule that ends the row is the line to write on.
            if let Some(strip) = rows.get_mut(first) {
                push_down(strip, (WRITING_ROW - strip.height).max(0.0));
            }
        }
    }
    let several = rows.len() > first + 1;
    if let Some(strip) = rows.get_mut(first) {
        if row.value.is_none() && several {
            let top = strip.lines.first().map_or(0.0, |line| line.baseline) + 2.0;
            strip.bars.push(RowBar {
                blank: Some(row.label),
                ..thin(value_start, column, top)
            });
        }
        push_down(strip, PADDING);
        let end = match row.after_blank {
            true => value_start,
            false => column,
        };
        strip.bars.push(thin(start, end, 0.0));
    }
    if let Some(strip) = rows.last_mut() {
        strip.height += PADDING;
        let (end, below) = (strip.height, row.value.is_none());
        if row.last {
            let to = if below { value_start } else { column };
            strip.bars.push(thin(start, to, end));
        }
        if below {
            strip.bars.push(RowBar {
                blank: (!several).then_some(row.label),
                ..thin(value_start, column, end)
            });
        }
    }
}

/// Sets two lines on one baseline.
fn join(there: &mut Row, mut strip: Row) {
    let baseline = |row: &Row| row.lines.first().map_or(0.0, |line| line.baseline);
    let more = baseline(&strip) - baseline(there);
    push_down(there, more.max(0.0));
    push_down(&mut strip, (-more).max(0.0));
    there.height = there.height.max(strip.height);
    there.lines.extend(strip.lines);
}

/// Makes room above what stands in a row.
pub(super) fn push_down(row: &mut Row, by: f32) {
    row.height += by;
    row.lines.iter_mut().for_each(|line| line.baseline += by);
    row.bars.iter_mut().for_each(|bar| bar.top += by);
}

/// A thin line from one offset to another.
fn thin(start: f32, end: f32, top: f32) -> RowBar {
    RowBar {
        start,
        end,
        top,
        height: HAIRLINE,
        ink: Ink::Grey,
        half: 0,
        blank: None,
    }
}
