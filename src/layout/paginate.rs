//! Rows fill pages: scale, page breaks, balance.

use super::compose::{Flow, Part, PartKind};
use super::shape::trailing_space;
use super::{Ink, beside, counter, figures, table};
use crate::diagnostic::Diagnostic;
use crate::drawing::Drawing;
use crate::template::MM;
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
    /// The column that it stands in.
    pub(super) half: usize,
    /// The text that says what is to be written on it, if it is a line to write on.
    pub(super) blank: Option<usize>,
}

/// A pictogram or a code in a row.
pub(super) struct RowDrawing {
    pub(super) start: f32,
    pub(super) top: f32,
    pub(super) width: f32,
    pub(super) height: f32,
    pub(super) drawing: Arc<Drawing>,
    /// The column that it stands in.
    pub(super) half: usize,
    /// The element that it belongs to; none if words say the same.
    pub(super) node: Option<usize>,
}

/// A row with its top on the page, before scaling.
pub(super) struct PlacedRow {
    pub(super) row: Row,
    pub(super) top: f32,
    /// Which of the page's columns it stands in, in reading order.
    pub(super) column: usize,
}

/// The pages that were found to fit, and the scale at which they do.
pub(super) struct Fitted {
    pub(super) scale: f32,
    pub(super) pages: Vec<Vec<PlacedRow>>,
}

/// What a document may take on a sheet.
#[derive(Clone, Copy, Debug)]
pub(super) struct Limits {
    /// Pages.
    pub(super) pages: usize,
    /// Height of the text on a page.
    pub(super) height: f32,
    /// The smallest scale.
    pub(super) smallest: f32,
    /// The largest scale.
    pub(super) largest: f32,
    /// Whether pictograms hang in the margin.
    pub(super) hangs: bool,
    /// Body text at scale 1, in points.
    pub(super) body: f32,
}

/// Why a document cannot be set.
pub(super) enum Misfit {
    /// It needs more room than there is.
    TooLong {
        /// So many times the room, at the smallest scale.
        over: f32,
        /// So many pages.
        pages: usize,
    },
    /// Something else is wrong.
    Wrong(Vec<Diagnostic>),
}

/// An added page holds at least this part of a page.
const LEAST_LAST_PAGE: f32 = 1.0 / 3.0;

/// The shortest line on which a person writes a name.
pub(super) const SHORTEST_LINE: f32 = 110.0;
/// Room to write by hand.
pub(super) const WRITING_ROW: f32 = 25.0;

/// Fills pages: runs over by a little is shrunk away; by more, it takes one page more.
pub(super) fn fit(flow: &mut Flow, limits: Limits) -> Result<Fitted, Misfit> {
    let Limits {
        pages: allowed,
        height: full,
        ..
    } = limits;
    let smallest = ((1.0 - limits.smallest) * 100.0).floor() as i32;
    let groups = match compose(flow, limits, 1.0) {
        Ok(groups) => groups,
        // A word that is a little too wide has room in smaller type.
        Err(found) => return narrow(flow, limits, smallest).ok_or(Misfit::Wrong(found)),
    };
    let natural = paginate(&groups, full);
    if natural.len() <= allowed {
        let short = natural.len() > 1 && is_short(&natural, full);
        // A page of a few lines is no page: they join the others, or others join them.
        if short && let Some(fitted) = shrunk(flow, limits, natural.len() - 1, 1..=smallest)? {
            return Ok(fitted);
        }
        let (groups, pages) = match short {
            true => {
                let groups = compose(flow, limits, 1.0).map_err(Misfit::Wrong)?;
                let pages = balance(&groups, natural, full);
                (groups, pages)
            }
            false => (groups, natural),
        };
        return Ok(Fitted {
            scale: 1.0,
            pages: place(groups, &pages),
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
    let guess = guess.max(1).min(smallest);
    if over < 1.2 {
        let fits = |flow: &mut Flow, step| shrunk(flow, limits, target, step..=step);
        let mut step = guess;
        let mut found = fits(flow, step)?;
        if found.is_some() {
            // The guess itself fits: perhaps a larger scale does, too.
            let mut last = step;
            while last > 1 {
                last -= 1;
                match fits(flow, last)? {
                    Some(larger) => (step, found) = (last, Some(larger)),
                    None => break,
                }
            }
            if last != step {
                // The lines are broken again, since another scale was tried last.
                found = fits(flow, step)?;
            }
        } else if step < smallest && fits(flow, smallest)?.is_some() {
            found = shrunk(flow, limits, target, step + 1..=smallest)?;
        }
        if let Some(fitted) = found {
            return Ok(fitted);
        }
    }
    if natural.len() > allowed + 1 {
        return Err(Misfit::TooLong {
            over: natural.len() as f32 / (allowed + 1) as f32,
            pages: natural.len(),
        });
    }
    // One page more.
    let groups = compose(flow, limits, 1.0).map_err(Misfit::Wrong)?;
    let pages = balance(&groups, natural, full);
    Ok(Fitted {
        scale: 1.0,
        pages: place(groups, &pages),
    })
}

/// The first of these steps, in hundredths below 1, at which all fits on so many pages.
fn shrunk(
    flow: &mut Flow,
    limits: Limits,
    target: usize,
    steps: std::ops::RangeInclusive<i32>,
) -> Result<Option<Fitted>, Misfit> {
    for step in steps {
        let scale = 1.0 - 0.01 * step as f32;
        let groups = compose(flow, limits, scale).map_err(Misfit::Wrong)?;
        let pages = paginate(&groups, limits.height / scale);
        if pages.len() <= target {
            let pages = balance(&groups, pages, limits.height / scale);
            let pages = place(groups, &pages);
            return Ok(Some(Fitted { scale, pages }));
        }
    }
    Ok(None)
}

/// The largest type in which no word is too wide.
fn narrow(flow: &mut Flow, limits: Limits, smallest: i32) -> Option<Fitted> {
    (1..=smallest).find_map(|step| {
        let scale = 1.0 - 0.01 * step as f32;
        let groups = compose(flow, limits, scale).ok()?;
        let pages = paginate(&groups, limits.height / scale);
        let fits = pages.len() <= limits.pages + 1;
        fits.then(|| {
            let pages = balance(&groups, pages, limits.height / scale);
            Fitted {
                scale,
                pages: place(groups, &pages),
            }
        })
    })
}

/// Whether the last page is less than a third full.
fn is_short(pages: &[Filled], full: f32) -> bool {
    let last = pages.last();
    last.is_some_and(|page| page.height < full * LEAST_LAST_PAGE)
}

/// Between the columns of a poster and between two languages.
pub(super) const GUTTER: f32 = 8.0 * MM;

/// Fills all the pages that there are: the type is as large as fits.
pub(super) fn fill_up(flow: &mut Flow, limits: Limits) -> Result<Fitted, Misfit> {
    largest(flow, limits, |flow, scale| {
        let groups = compose(flow, limits, scale)?;
        let pages = paginate(&groups, limits.height / scale);
        let over = over(&pages, limits.pages, limits.height / scale);
        Ok((over, place(groups, &pages)))
    })
    .map(|(fitted, _)| fitted)
}

/// One page of columns under a title that runs over all of them, the type as large as fits.
pub(super) fn poster(flow: &mut Flow, limits: Limits) -> Result<Fitted, Misfit> {
    let width = flow.halves.first().map_or(0.0, |half| half.width);
    let mut best: Option<(f32, usize)> = None;
    let mut misfit = None;
    for columns in 1..=MOST_COLUMNS {
        let column = (width - (columns - 1) as f32 * GUTTER) / columns as f32;
        flow.halves[1].width = column;
        let found = largest(flow, limits, |flow, scale| {
            columned(flow, limits, scale, columns)
        });
        match found {
            Ok((Fitted { scale, .. }, _)) => {
                let ems = column / (scale * limits.body);
                let good = READABLE.contains(&ems) || columns == 1;
                if good && best.is_none_or(|(known, _)| scale > known * 1.02) {
                    best = Some((scale, columns));
                }
            }
            Err(found) => {
                // A word that is too wide for a narrow column may have room in a wider one.
                misfit.get_or_insert(found);
            }
        }
    }
    let Some((scale, columns)) = best else {
        let none = Misfit::TooLong {
            over: f32::INFINITY,
            pages: 2,
        };
        return Err(misfit.unwrap_or(none));
    };
    flow.halves[1].width = (width - (columns - 1) as f32 * GUTTER) / columns as f32;
    let (_, rows) = columned(flow, limits, scale, columns).map_err(Misfit::Wrong)?;
    Ok(Fitted { scale, pages: rows })
}

/// How many times the room that there is these pages take: more than 1 if they are too many.
fn over(pages: &[Filled], allowed: usize, height: f32) -> f32 {
    let filled = pages.iter().map(|page| page.height).sum::<f32>() / (allowed as f32 * height);
    match pages.len() <= allowed {
        true => filled.min(1.0),
        false => filled.max(1.01),
    }
}

/// Lines of a poster are easy to read between so many em (some 25 to 80 characters).
const READABLE: std::ops::RangeInclusive<f32> = 12.0..=40.0;
/// Columns of a poster.
const MOST_COLUMNS: usize = 4;

/// Sets a poster at one scale: how many times the room that there is it takes, and its rows.
fn columned(
    flow: &mut Flow,
    limits: Limits,
    scale: f32,
    columns: usize,
) -> Result<(f32, Vec<Vec<PlacedRow>>), Vec<Diagnostic>> {
    let mut groups = compose(flow, limits, scale)?;
    let across = groups.iter().take_while(|group| group.half == 0).count();
    let body = groups.split_off(across);
    let head = paginate(&groups, f32::INFINITY);
    let top = head.last().map_or(0.0, |page| page.height) + BELOW_TITLE;
    let limit = limits.height / scale - top;
    if limit <= 0.0 {
        return Ok((2.0, Vec::new()));
    }
    let pages = paginate(&body, limit);
    let over = over(&pages, columns, limit);
    // Columns end at one height: the lowest that holds all.
    let (mut low, mut high) = (0.4, 1.0);
    let mut even = pages;
    if even.len() <= columns && columns > 1 {
        for _ in 0..8 {
            let middle = 0.5 * (low + high);
            let tried = paginate(&body, limit * middle);
            let fits = tried.len() <= columns
                && tried.iter().all(|column| column.height <= limit * middle);
            if fits {
                (high, even) = (middle, tried);
            } else {
                low = middle;
            }
        }
    }
    let mut rows: Vec<PlacedRow> = place(groups, &head).into_iter().flatten().collect();
    for (column, placed) in place(body, &even).into_iter().enumerate() {
        rows.extend(placed.into_iter().map(|row| PlacedRow {
            top: row.top + top,
            column,
            ..row
        }));
    }
    Ok((over, vec![rows]))
}

/// Between a poster's title and its columns.
const BELOW_TITLE: f32 = 6.0;

/// Pages of rows at some scale, and how many times the room that there is they take.
type Tried = Result<(f32, Vec<Vec<PlacedRow>>), Vec<Diagnostic>>;

/// Finds the largest scale at which everything fits: what fits at one scale fits below it.
fn largest(
    flow: &mut Flow,
    limits: Limits,
    mut set: impl FnMut(&mut Flow, f32) -> Tried,
) -> Result<(Fitted, f32), Misfit> {
    let steps = |scale: f32| (scale * 100.0).round() as i32;
    let (mut low, mut high) = (
        (limits.smallest * 100.0).ceil() as i32,
        steps(limits.largest),
    );
    let scale = |step: i32| step as f32 / 100.0;
    // At the smallest scale a word that is too wide is an error; at a larger one it is only too large.
    let (over, mut pages) = set(flow, scale(low)).map_err(Misfit::Wrong)?;
    if over > 1.0 {
        return Err(Misfit::TooLong {
            over,
            pages: pages.len(),
        });
    }
    let mut last = low;
    while low < high {
        let middle = (low + high + 1) / 2;
        last = middle;
        match set(flow, scale(middle)) {
            Ok((over, found)) if over <= 1.0 => (low, pages) = (middle, found),
            Ok(_) | Err(_) => high = middle - 1,
        }
    }
    if last != low {
        // The lines are broken again, since another scale was tried last.
        (_, pages) = set(flow, scale(low)).map_err(Misfit::Wrong)?;
    }
    let scale = scale(low);
    Ok((Fitted { scale, pages }, over))
}

/// Lowers the first pages' foot until the last page is a third full, and takes no page more for it.
fn balance(groups: &[Set], mut pages: Vec<Filled>, full: f32) -> Vec<Filled> {
    let count = pages.len();
    for step in 1..=40 {
        if count < 2 || !is_short(&pages, full) {
            break;
        }
        let lower = paginate(groups, full * (1.0 - 0.01 * step as f32));
        if lower.len() > count {
            break;
        }
        pages = lower;
    }
    // Where rows are high, the foot of the last page but one is lowered further.
    for step in 1..=60 {
        if count < 2 || !is_short(&pages, full) {
            break;
        }
        let lower = full * (1.0 - 0.01 * step as f32);
        let tried = paginate_by(groups, |page| if page + 2 == count { lower } else { full });
        let last = |pages: &[Filled]| pages.last().map_or(0.0, |page| page.height);
        if tried.len() == count && last(&tried) > last(&pages) {
            pages = tried;
        }
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
                .map(|(top, row)| PlacedRow {
                    row,
                    top: *top,
                    column: 0,
                })
                .collect()
        })
        .collect()
}

/// Breaks the lines for one scale.
fn compose(flow: &mut Flow, limits: Limits, scale: f32) -> Result<Vec<Set>, Vec<Diagnostic>> {
    let mut diagnostics = Vec::new();
    let mut groups: Vec<Set> = Vec::with_capacity(flow.groups.len());
    let Flow {
        texts,
        groups: written,
        halves,
        pairs,
        nodes: _,
        running: _,
    } = flow;
    for group in written.iter() {
        let mut rows = Vec::new();
        let column = halves.get(group.half).map_or(0.0, |half| half.width) / scale;
        for part in &group.parts {
            compose_part(texts, part, (column, scale), &mut rows, &mut diagnostics);
        }
        if let Some(PartKind::Figure(figure)) = group.parts.first().map(|part| &part.kind) {
            figures::reach(&mut rows, figure);
        }
        figures::stand(texts, &mut rows, group.pictogram.as_ref(), limits.hangs);
        if group.half > 0 {
            for row in &mut rows {
                row.bars.iter_mut().for_each(|bar| bar.half = group.half);
                let drawings = row.drawings.iter_mut();
                drawings.for_each(|drawing| drawing.half = group.half);
            }
        }
        groups.push(Set {
            rows,
            before: group.before,
            whole: group.whole,
            with_next: group.with_next,
            half: group.half,
        });
    }
    if !diagnostics.is_empty() {
        return Err(diagnostics);
    }
    Ok(match pairs.is_empty() {
        true => groups,
        false => {
            let direction = |half: usize| halves.get(half).map(|half| half.direction);
            let line = beside::Line {
                texts,
                column: halves.first().map_or(0.0, |half| half.width) / scale,
                one_direction: direction(0) == direction(1),
            };
            beside::join(groups, pairs, limits.height / scale, line)
        }
    })
}

/// A group with its rows.
pub(super) struct Set {
    pub(super) rows: Vec<Row>,
    pub(super) before: f32,
    pub(super) whole: bool,
    pub(super) with_next: bool,
    pub(super) half: usize,
}

impl Set {
    pub(super) fn height(&self) -> f32 {
        self.rows.iter().map(|row| row.height).sum()
    }
}

/// The first lines of a group, which no page break parts.
fn orphans(group: &Set) -> f32 {
    let count = match group.rows.len() {
        few @ ..=3 => few,
        _ => 2,
    };
    group.rows[..count].iter().map(|row| row.height).sum()
}

/// What must stand on a page for a group to begin there: all of a whole one, two lines of another,
/// and the same of what follows a heading.
fn least(groups: &[Set], limit: f32) -> f32 {
    let Some((first, rest)) = groups.split_first() else {
        return 0.0;
    };
    let own = match first.whole && first.height() <= limit {
        true => first.height(),
        false => orphans(first),
    };
    match rest.first() {
        // What is too high to stand whole below it is torn: no heading stands alone.
        Some(next) if first.with_next => own + next.before + least(rest, limit - own - next.before),
        Some(_) | None => own,
    }
}

/// Fills pages of one height.
fn paginate(groups: &[Set], limit: f32) -> Vec<Filled> {
    paginate_by(groups, |_| limit)
}

/// Fills pages, each up to a height of its own.
fn paginate_by(groups: &[Set], limit: impl Fn(usize) -> f32) -> Vec<Filled> {
    let empty = || Filled {
        tops: Vec::new(),
        height: 0.0,
    };
    let mut pages: Vec<Filled> = Vec::new();
    let mut page = empty();
    // What stands above on the page and must not stand alone there.
    let mut above = 0.0;
    for (index, group) in groups.iter().enumerate() {
        let begins = page.tops.is_empty();
        let full = limit(pages.len());
        let space = if begins { 0.0 } else { group.before };
        let together = least(&groups[index..], full);
        // What would not fit on a page of its own either need not stay together.
        let torn = above > 0.0 && above + group.before + group.height() > full;
        let needed = match together <= full {
            _ if torn => orphans(group),
            true => together,
            false => least(&groups[index..=index], full),
        };
        above = match group.with_next {
            true => above + group.before + group.height(),
            false => 0.0,
        };
        if !begins && page.height + space + needed > full {
            pages.push(std::mem::replace(&mut page, empty()));
        } else {
            page.height += space;
        }
        let count = group.rows.len();
        for (index, row) in group.rows.iter().enumerate() {
            // No widow: the last but one line moves with the last.
            let tail = if index + 2 == count { row.height } else { 0.0 };
            if !page.tops.is_empty() && page.height + row.height + tail > limit(pages.len()) {
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
                    half: 0,
                    blank: None,
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
                    half: 0,
                    blank: None,
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
            // What must not break needs its room.
            let widest = texts[value].shaped.layout.widest_word();
            let start = if column - start >= widest.max(80.0) {
                start
            } else if column - part.start >= widest {
                part.start
            } else {
                0.0
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
                        half: 0,
                        blank: Some(label),
                    });
                }
            } else {
                // The line stands below its label, and no page break comes between them.
                let height = WRITING_ROW.max(leading);
                if let Some(row) = rows.last_mut() {
                    row.height += height;
                    row.bars.push(RowBar {
                        start: part.start,
                        end: column,
                        top: row.height - 4.0,
                        height: 0.75,
                        ink: Ink::Grey,
                        half: 0,
                        blank: Some(label),
                    });
                }
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
