//! Rows fill pages: scale, page breaks, balance.

use super::compose::{Flow, Part, PartKind};
use super::shape::trailing_space;
use super::{Ink, Sheet, counter, figures, table};
use crate::diagnostic::Diagnostic;
use crate::document::Document;
use crate::drawing::Drawing;
use std::sync::Arc;

/// One strip of a page that is never torn; lengths before scaling.
pub(super) struct Row {
    pub(super) height: f32,
    pub(super) lines: Vec<RowLine>,
    pub(super) bars: Vec<RowBar>,
    pub(super) drawings: Vec<RowDrawing>,
}

/// One line of a shaped text in a row.
pub(super) struct RowLine {
    pub(super) text: usize,
    pub(super) line: usize,
    /// Offset from the start edge of the column.
    pub(super) start: f32,
    /// Baseline from the top of the row.
    pub(super) baseline: f32,
}

/// A line to write on, a rule, or a bar.
pub(super) struct RowBar {
    pub(super) start: f32,
    pub(super) end: f32,
    pub(super) top: f32,
    /// On paper, after scaling: a thin line stays as thin.
    pub(super) height: f32,
    pub(super) ink: Ink,
}

/// A pictogram or a code in a row.
pub(super) struct RowDrawing {
    pub(super) start: f32,
    pub(super) top: f32,
    pub(super) width: f32,
    pub(super) height: f32,
    pub(super) drawing: Arc<Drawing>,
    /// The element that it belongs to; none if words say the same.
    pub(super) node: Option<usize>,
}

/// A row with its top on the page, before scaling.
pub(super) struct PlacedRow {
    pub(super) row: Row,
    pub(super) top: f32,
}

/// The pages that were found to fit, and the scale at which they do.
pub(super) struct Fitted {
    pub(super) scale: f32,
    pub(super) pages: Vec<Vec<PlacedRow>>,
}

/// Running over by 8 % is shrunk away; 12 pt never gets under 11.
const SMALLEST_SCALE: f32 = 0.92;
/// An added page holds at least this part of a page.
const LEAST_LAST_PAGE: f32 = 1.0 / 3.0;

/// The shortest line on which a person writes a name.
pub(super) const SHORTEST_LINE: f32 = 110.0;
/// Room to write by hand.
pub(super) const WRITING_ROW: f32 = 25.0;

pub(super) fn fit(
    flow: &mut Flow,
    document: &Document,
    sheet: &Sheet,
) -> Result<Fitted, Vec<Diagnostic>> {
    let allowed = document.pages.get(sheet.name).copied().unwrap_or(1);
    let full = sheet.body_height();
    let groups = compose(flow, sheet, 1.0)?;
    let natural = paginate(&groups, full);
    if natural.len() <= allowed {
        return Ok(Fitted {
            scale: 1.0,
            pages: place(groups, &natural),
        });
    }
    // Shrink into what it may take; if it runs over even one page more, shrink into that.
    let target = if natural.len() > allowed + 1 {
        allowed + 1
    } else {
        allowed
    };
    let over = natural.iter().map(|page| page.height).sum::<f32>() / (target as f32 * full);
    // The largest scale that fits, in hundredths: what fits at one scale fits below it. Sizes shrink
    // in both directions, so the root of what runs over is near it, and rather too large.
    let guess = ((1.0 - 1.0 / over.max(1.0).sqrt()) * 100.0).floor() as i32;
    let smallest = ((1.0 - SMALLEST_SCALE) * 100.0).round() as i32;
    let guess = guess.max(1);
    let mut tried = |step: i32| -> Result<Option<Fitted>, Vec<Diagnostic>> {
        let scale = 1.0 - 0.01 * step as f32;
        let groups = compose(flow, sheet, scale)?;
        let pages = paginate(&groups, full / scale);
        let fits = pages.len() <= target;
        Ok(fits.then(|| Fitted {
            scale,
            pages: place(groups, &pages),
        }))
    };
    if over < 1.2 {
        let mut step = guess.min(smallest);
        let mut found = tried(step)?;
        if found.is_some() {
            // The guess itself fits: perhaps a larger scale does, too.
            let mut last = step;
            while last > 1 {
                last -= 1;
                match tried(last)? {
                    Some(larger) => (step, found) = (last, Some(larger)),
                    None => break,
                }
            }
            if last != step {
                // The lines are broken again, since another scale was tried last.
                found = tried(step)?;
            }
        } else if step < smallest && tried(smallest)?.is_some() {
            while found.is_none() && step < smallest {
                step += 1;
                found = tried(step)?;
            }
        }
        if let Some(fitted) = found {
            return Ok(fitted);
        }
    }
    if natural.len() > allowed + 1 {
        return Err(vec![
            Diagnostic::error(
                "too-long",
                format!(
                    "`{}` in `{}` needs {} pages of {} and may take {allowed}",
                    document.leaflet,
                    document.language,
                    natural.len(),
                    sheet.name
                ),
            )
            .hint(format!(
                "shorten it, or raise `{}` under [pages] in `templates/leaflets/{}.toml`",
                sheet.name, document.leaflet
            )),
        ]);
    }
    // One page more.
    let groups = compose(flow, sheet, 1.0)?;
    let pages = balance(&groups, natural, full);
    Ok(Fitted {
        scale: 1.0,
        pages: place(groups, &pages),
    })
}

/// Lowers the first pages' foot until the last page is a third full, and takes no page more for it.
fn balance(groups: &[Set], mut pages: Vec<Filled>, full: f32) -> Vec<Filled> {
    let count = pages.len();
    let short = |pages: &[Filled]| {
        let last = pages.last();
        last.is_some_and(|page| page.height < full * LEAST_LAST_PAGE)
    };
    for step in 1..=40 {
        if count < 2 || !short(&pages) {
            break;
        }
        let lower = paginate(groups, full * (1.0 - 0.01 * step as f32));
        if lower.len() > count {
            break;
        }
        pages = lower;
    }
    pages
}

/// Which rows stand on a page: the top of each, and where the last one ends.
struct Filled {
    tops: Vec<f32>,
    height: f32,
}

/// Hands the rows out to their pages.
fn place(groups: Vec<Set>, pages: &[Filled]) -> Vec<Vec<PlacedRow>> {
    let mut rows = groups.into_iter().flat_map(|group| group.rows);
    pages
        .iter()
        .map(|page| {
            let placed = page.tops.iter().zip(rows.by_ref());
            placed
                .map(|(top, row)| PlacedRow { row, top: *top })
                .collect()
        })
        .collect()
}

/// Breaks the lines for one scale.
fn compose(flow: &mut Flow, sheet: &Sheet, scale: f32) -> Result<Vec<Set>, Vec<Diagnostic>> {
    let column = sheet.column() / scale;
    let mut diagnostics = Vec::new();
    let mut groups: Vec<Set> = Vec::with_capacity(flow.groups.len());
    let Flow {
        texts,
        groups: written,
        nodes: _,
        running: _,
    } = flow;
    for group in written.iter() {
        let mut rows = Vec::new();
        for part in &group.parts {
            compose_part(texts, part, (column, scale), &mut rows, &mut diagnostics);
        }
        if let Some(PartKind::Figure(figure)) = group.parts.first().map(|part| &part.kind) {
            figures::reach(&mut rows, figure);
        }
        figures::stand(texts, &mut rows, group.pictogram.as_ref(), sheet);
        groups.push(Set {
            rows,
            before: group.before,
            whole: group.whole,
            with_next: group.with_next,
        });
    }
    if diagnostics.is_empty() {
        Ok(groups)
    } else {
        Err(diagnostics)
    }
}

/// A group with its rows.
struct Set {
    rows: Vec<Row>,
    before: f32,
    whole: bool,
    with_next: bool,
}

impl Set {
    fn height(&self) -> f32 {
        self.rows.iter().map(|row| row.height).sum()
    }
}

/// What must stand on a page for a group to begin there: all of a whole one, two lines of another,
/// and the same of what follows a heading.
fn least(groups: &[Set], limit: f32) -> f32 {
    let Some((first, rest)) = groups.split_first() else {
        return 0.0;
    };
    let own = if first.whole && first.height() <= limit {
        first.height()
    } else {
        let orphans = if first.rows.len() <= 3 {
            first.rows.len()
        } else {
            2
        };
        first.rows[..orphans].iter().map(|row| row.height).sum()
    };
    match rest.first() {
        Some(next) if first.with_next => own + next.before + least(rest, limit),
        Some(_) | None => own,
    }
}

/// Fills pages of one height.
fn paginate(groups: &[Set], limit: f32) -> Vec<Filled> {
    let empty = || Filled {
        tops: Vec::new(),
        height: 0.0,
    };
    let mut pages: Vec<Filled> = Vec::new();
    let mut page = empty();
    for (index, group) in groups.iter().enumerate() {
        let begins = page.tops.is_empty();
        let space = if begins { 0.0 } else { group.before };
        if !begins && page.height + space + least(&groups[index..], limit) > limit {
            pages.push(std::mem::replace(&mut page, empty()));
        } else {
            page.height += space;
        }
        let count = group.rows.len();
        for (index, row) in group.rows.iter().enumerate() {
            // No widow: the last but one line moves with the last.
            let tail = if index + 2 == count { row.height } else { 0.0 };
            if !page.tops.is_empty() && page.height + row.height + tail > limit {
                pages.push(std::mem::replace(&mut page, empty()));
            }
            page.tops.push(page.height);
            page.height += row.height;
        }
    }
    pages.push(page);
    pages
}

fn compose_part(
    texts: &mut [super::compose::FlowText],
    part: &Part,
    (column, scale): (f32, f32),
    rows: &mut Vec<Row>,
    diagnostics: &mut Vec<Diagnostic>,
) {
    let first = rows.len();
    match &part.kind {
        PartKind::Fact(row) => {
            table::compose(texts, row, part.start, column, rows, diagnostics);
        }
        PartKind::Figure(figure) => rows.push(figures::code(figure)),
        PartKind::Counter(counter) => {
            let above = rows.iter().map(|row| row.height).sum();
            let edges = (part.start, column, scale);
            rows.push(counter::compose(texts, counter, above, edges, diagnostics));
        }
        PartKind::Text { text, marker } => {
            rows.extend(lines(texts, *text, part.start, column, diagnostics));
            if let (Some(marker), Some(row)) = (marker, rows.get_mut(first)) {
                let baseline = row.lines.first().map_or(0.0, |line| line.baseline);
                texts[*marker].shaped.break_lines(column);
                row.lines.insert(
                    0,
                    RowLine {
                        text: *marker,
                        line: 0,
                        start: 0.0,
                        baseline,
                    },
                );
            }
        }
        PartKind::Barred { text } => {
            for mut row in lines(texts, *text, part.start, column, diagnostics) {
                row.bars.push(RowBar {
                    start: 0.0,
                    end: 4.0,
                    top: 0.0,
                    height: row.height * scale,
                    ink: Ink::Accent,
                });
                rows.push(row);
            }
        }
        PartKind::Ruled { text } => {
            rows.extend(lines(texts, *text, part.start, column, diagnostics));
            if let Some(row) = rows.get_mut(first) {
                row.bars.push(RowBar {
                    start: 0.0,
                    end: column,
                    top: -4.0,
                    height: 0.75,
                    ink: Ink::Grey,
                });
            }
        }
        PartKind::Fill {
            label,
            value,
            value_start,
            beside,
        } => {
            let above = rows.iter().map(|row| row.height).sum();
            let inset = if *beside { counter::inset(above) } else { 0.0 };
            fill(
                texts,
                part,
                (*label, *value, *value_start),
                column - inset,
                rows,
                diagnostics,
            );
        }
    }
    if let Some(row) = rows.get_mut(first) {
        row.height += part.before;
        row.lines
            .iter_mut()
            .for_each(|line| line.baseline += part.before);
        row.bars.iter_mut().for_each(|bar| bar.top += part.before);
        row.drawings
            .iter_mut()
            .for_each(|drawing| drawing.top += part.before);
    }
}

/// A label with its value beside it, or with a line to write on after it.
fn fill(
    texts: &mut [super::compose::FlowText],
    part: &Part,
    (label, value, value_start): (usize, Option<usize>, Option<f32>),
    column: f32,
    rows: &mut Vec<Row>,
    diagnostics: &mut Vec<Diagnostic>,
) {
    let label_end = value_start.unwrap_or(column);
    let label_rows = lines(texts, label, part.start, label_end, diagnostics);
    let last_width = texts[label]
        .shaped
        .layout
        .lines()
        .last()
        .map_or(0.0, |line| {
            line.metrics().advance - line.metrics().hanging_advance
        });
    let start = value_start.unwrap_or(part.start + last_width + 10.0);
    let first = rows.len();
    rows.extend(label_rows);
    match value {
        Some(value) => {
            let start = if column - start < 80.0 {
                part.start
            } else {
                start
            };
            let beside = start > part.start;
            for (index, row) in lines(texts, value, start, column, diagnostics)
                .into_iter()
                .enumerate()
            {
                match rows.get_mut(first + index) {
                    Some(there) if beside => {
                        there.height = there.height.max(row.height);
                        there.lines.extend(row.lines);
                    }
                    Some(_) | None => rows.push(row),
                }
            }
        }
        None => {
            let leading = rows.last().map_or(WRITING_ROW, |row| row.height);
            if column - start >= SHORTEST_LINE {
                if let Some(row) = rows.last_mut() {
                    // Room above the line for a hand.
                    let more = (WRITING_ROW - row.height).max(row.height * 0.1);
                    row.height += more;
                    row.lines.iter_mut().for_each(|line| line.baseline += more);
                    let top = row.lines.last().map_or(row.height, |line| line.baseline) + 2.0;
                    row.bars.push(RowBar {
                        start,
                        end: column,
                        top,
                        height: 0.75,
                        ink: Ink::Grey,
                    });
                }
            } else {
                let height = WRITING_ROW.max(leading);
                let bar = RowBar {
                    start: part.start,
                    end: column,
                    top: height - 4.0,
                    height: 0.75,
                    ink: Ink::Grey,
                };
                rows.push(Row {
                    height,
                    lines: Vec::new(),
                    bars: vec![bar],
                    drawings: Vec::new(),
                });
            }
        }
    }
}

/// The lines of a text between two offsets, one row each.
pub(super) fn lines(
    texts: &mut [super::compose::FlowText],
    text: usize,
    start: f32,
    end: f32,
    diagnostics: &mut Vec<Diagnostic>,
) -> Vec<Row> {
    let shaped = &mut texts[text].shaped;
    let width = end - start;
    shaped.break_lines(width);
    let mut rows = Vec::with_capacity(shaped.layout.len());
    // Where two families meet on a line, their metrics would push the lines apart: baselines keep
    // their distance, and the line that is not pushed says where the baseline lies.
    let baseline = shaped
        .layout
        .lines()
        .map(|line| line.metrics().baseline - line.metrics().block_min_coord)
        .fold(f32::INFINITY, f32::min);
    for (index, line) in shaped.layout.lines().enumerate() {
        let metrics = line.metrics();
        // Half a point is less than the ink of a letter's side bearing.
        if metrics.advance > width + 0.5
            && metrics.advance - trailing_space(&line, &shaped.text).advance > width + 0.5
        {
            let range = line.text_range();
            let words: String = shaped.text[range].chars().take(40).collect();
            diagnostics.push(
                Diagnostic::error(
                    "overfull-line",
                    format!(
                        "`{words}…` in `{}` is wider than its column and cannot be broken",
                        shaped.message
                    ),
                )
                .at_known(shaped.place.as_ref())
                .hint("shorten the word, or put a space in it"),
            );
        }
        rows.push(Row {
            height: shaped.line_height,
            lines: vec![RowLine {
                text,
                line: index,
                start,
                baseline,
            }],
            bars: Vec::new(),
            drawings: Vec::new(),
        });
    }
    rows
}
