//! Lines of a shaped text: where they end, and what stands on them.
//!
//! In: units in logical order, and where a line may end. Out: lines of pieces in visual order. Knows
//! nothing of fonts: a unit brings its advance and its glyphs.

use super::Glyph;
use std::ops::Range;

/// What is moved and drawn as one: a character with its marks, as a reader counts characters.
#[derive(Clone, Copy, Debug)]
pub(super) struct Unit {
    /// Its bytes in the text.
    pub(super) start: u32,
    pub(super) end: u32,
    /// Its glyphs among those of the text.
    pub(super) first_glyph: u32,
    pub(super) last_glyph: u32,
    pub(super) advance: f32,
    /// The segment that its first character is part of.
    pub(super) segment: u16,
    pub(super) kind: UnitKind,
    /// Whether a line may end before it.
    pub(super) breaks: bool,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum UnitKind {
    /// Something drawn.
    Letter,
    /// The rest of a ligature, whose glyphs the unit before it has.
    Continuation,
    /// A space that may hang over the end of a line.
    Space,
    /// Steers direction; no glyph and no character of it are left.
    Isolate,
}

/// Units of one face and one direction.
#[derive(Clone, Copy, Debug)]
pub(super) struct UnitRun {
    /// Index of the face.
    pub(super) face: usize,
    /// Embedding level (UAX #9): an odd one runs right to left.
    pub(super) level: u8,
    /// One past its last unit.
    pub(super) end: usize,
}

/// A text in glyphs, and its lines once they are broken.
#[derive(Debug)]
pub(super) struct Layout {
    /// In logical order.
    pub(super) units: Vec<Unit>,
    /// By unit; from left to right within a unit, from its left edge, y upwards.
    pub(super) glyphs: Vec<Glyph>,
    /// In logical order.
    pub(super) runs: Vec<UnitRun>,
    /// Embedding level of the paragraph.
    pub(super) level: u8,
    /// By segment: from the line's upper edge to the baseline, where the segment stands alone.
    pub(super) rise: Vec<f32>,
    /// From baseline to baseline.
    pub(super) line_height: f32,
    /// None before they are broken.
    pub(super) lines: Vec<LineData>,
    pub(super) pieces: Vec<Piece>,
}

/// A line of a text, by the places of what stands on it.
#[derive(Debug)]
pub(super) struct LineData {
    units: Range<usize>,
    pieces: Range<usize>,
    metrics: LineMetrics,
    /// From the top of the text to the lower edge of the line.
    bottom: f64,
}

/// The part of a run that stands on one line.
#[derive(Clone, Debug)]
pub(super) struct Piece {
    run: usize,
    units: Range<usize>,
}

/// How long a line is, and where it stands under the first.
#[derive(Clone, Copy, Debug)]
pub(super) struct LineMetrics {
    /// Sum of its units' advances.
    pub(super) advance: f32,
    /// How much of that is space that hangs over its end.
    pub(super) hanging_advance: f32,
    /// From the top of the text to the baseline.
    pub(super) baseline: f32,
    /// From the top of the text to the upper edge of the line.
    pub(super) block_min_coord: f32,
}

impl Layout {
    /// Breaks the lines to a width: each takes what fits on it. What cannot be broken stands out.
    pub(super) fn break_lines(&mut self, width: f32) {
        self.lines.clear();
        self.pieces.clear();
        // The last place where the line may end, and its advance up to there.
        let mut boundary: Option<(usize, f32)> = None;
        let (mut start, mut at, mut advance) = (0, 0, 0.0);
        while let Some(unit) = self.units.get(at) {
            if unit.breaks && advance != 0.0 {
                boundary = Some((at, advance));
            }
            let mut next = advance + unit.advance;
            let mut end = at + 1;
            while let Some(rest) = self.units.get(end)
                && rest.kind == UnitKind::Continuation
            {
                next += rest.advance;
                end += 1;
            }
            if next > width
                && unit.kind != UnitKind::Space
                && let Some((end, advanced)) = boundary.take()
            {
                self.end_line(start..end, advanced, f32::INFINITY);
                (start, at, advance) = (end, end, 0.0);
            } else {
                (at, advance) = (end, next);
            }
        }
        self.end_line(start..self.units.len(), advance, advance - width);
    }

    /// Adds a line; spaces at its end hang as far as they run over.
    fn end_line(&mut self, units: Range<usize>, advance: f32, over: f32) {
        let first = self.pieces.len();
        let mut run = self.runs.partition_point(|run| run.end <= units.start);
        let mut start = units.start;
        while start < units.end
            && let Some(whole) = self.runs.get(run)
        {
            let end = whole.end.min(units.end);
            let units = start..end;
            self.pieces.push(Piece { run, units });
            (run, start) = (run + 1, end);
        }
        let level = |piece: &Piece| self.runs[piece.run].level;
        // A space that goes against the paragraph does not stand at the line's end.
        let last = self.pieces.last().filter(|last| level(last) == self.level);
        let spaces = last.map_or(&[][..], |last| &self.units[last.units.clone()]);
        let spaces = spaces.iter().rev();
        let spaces = spaces.take_while(|unit| unit.kind == UnitKind::Space);
        let hanging: f32 = spaces.map(|unit| unit.advance).sum();
        if self.pieces[first..].iter().any(|piece| level(piece) != 0) {
            reorder(&mut self.pieces[first..], &self.runs);
        }

        let (rise, height) = self.edges(&self.units[units.clone()]);
        // The sum of many heights needs the precision; one height does not.
        let above = self.lines.last().map_or(0.0, |line| line.bottom);
        let top = above as f32;
        self.lines.push(LineData {
            units,
            pieces: first..self.pieces.len(),
            metrics: LineMetrics {
                advance,
                hanging_advance: hanging.min(over).max(0.0),
                baseline: top + rise,
                block_min_coord: top,
            },
            bottom: above + f64::from(height),
        });
    }

    /// How far a line's baseline lies under its upper edge, and its height: where two families meet,
    /// each keeps the room that it has alone. The first segment is part of every line.
    fn edges(&self, units: &[Unit]) -> (f32, f32) {
        let first = self.rise.first().copied().unwrap_or_default();
        let (mut over, mut under) = (first, self.line_height - first);
        if self.rise.iter().any(|rise| *rise != first) {
            for unit in units {
                let rise = self.rise[usize::from(unit.segment)];
                over = over.max(rise);
                under = under.max(self.line_height - rise);
            }
        }
        (over, over + under)
    }

    /// The narrowest column that needs to break nothing that must stay whole.
    pub(super) fn widest_word(&self) -> f32 {
        let (mut widest, mut word) = (0.0_f32, 0.0);
        for unit in &self.units {
            if unit.breaks {
                word = 0.0;
            }
            word += unit.advance;
            // A space hangs over the end of its line.
            if unit.kind != UnitKind::Space {
                widest = widest.max(word);
            }
        }
        widest
    }

    /// How many lines there are.
    pub(super) fn len(&self) -> usize {
        self.lines.len()
    }

    /// A line by its number, from 0.
    pub(super) fn get(&self, line: usize) -> Option<Line<'_>> {
        let data = self.lines.get(line)?;
        Some(Line { layout: self, data })
    }

    /// The lines from the first to the last.
    pub(super) fn lines(&self) -> impl DoubleEndedIterator<Item = Line<'_>> {
        let line = |data| Line { layout: self, data };
        self.lines.iter().map(line)
    }
}

/// From left to right (UAX #9, L2).
fn reorder(pieces: &mut [Piece], runs: &[UnitRun]) {
    let level = |piece: &Piece| runs[piece.run].level;
    let highest = pieces.iter().map(level).max().unwrap_or(0);
    for least in (1..=highest).rev() {
        for nested in pieces.chunk_by_mut(|a, b| (level(a) >= least) == (level(b) >= least)) {
            if nested.first().is_some_and(|piece| level(piece) >= least) {
                nested.reverse();
            }
        }
    }
}

/// A line of a text.
#[derive(Clone, Copy)]
pub(super) struct Line<'a> {
    layout: &'a Layout,
    data: &'a LineData,
}

impl<'a> Line<'a> {
    pub(super) fn metrics(&self) -> LineMetrics {
        self.data.metrics
    }

    /// Its bytes in the text.
    pub(super) fn text_range(&self) -> Range<usize> {
        text_range(&self.layout.units[self.data.units.clone()])
    }

    /// Its runs, from left to right.
    pub(super) fn runs(&self) -> impl Iterator<Item = LineRun<'a>> + use<'a> {
        let layout = self.layout;
        let pieces = layout.pieces[self.data.pieces.clone()].iter();
        pieces.map(|piece| LineRun {
            run: layout.runs[piece.run],
            units: &layout.units[piece.units.clone()],
            glyphs: &layout.glyphs,
        })
    }
}

/// A run on a line.
#[derive(Clone, Copy)]
pub(super) struct LineRun<'a> {
    /// The run that it is all or a part of.
    pub(super) run: UnitRun,
    /// Its units, in logical order.
    pub(super) units: &'a [Unit],
    glyphs: &'a [Glyph],
}

impl<'a> LineRun<'a> {
    pub(super) fn is_rtl(&self) -> bool {
        self.run.level % 2 == 1
    }

    /// Its bytes in the text.
    pub(super) fn text_range(&self) -> Range<usize> {
        text_range(self.units)
    }

    /// Sum of its units' advances.
    pub(super) fn advance(&self) -> f32 {
        self.units.iter().map(|unit| unit.advance).sum()
    }

    /// The glyphs of one of its units.
    pub(super) fn glyphs(&self, unit: &Unit) -> &'a [Glyph] {
        &self.glyphs[unit.first_glyph as usize..unit.last_glyph as usize]
    }
}

fn text_range(units: &[Unit]) -> Range<usize> {
    match (units.first(), units.last()) {
        (Some(first), Some(last)) => first.start as usize..last.end as usize,
        (None, _) | (_, None) => 0..0,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// One unit of 10 points for each character: a space may hang, `-` continues a ligature, and a
    /// line may end after a space.
    fn layout(text: &str, runs: &[(usize, u8)]) -> Layout {
        let bytes = text.as_bytes();
        let unit = |at: usize| Unit {
            start: at as u32,
            end: at as u32 + 1,
            first_glyph: 0,
            last_glyph: 0,
            advance: 10.0,
            segment: 0,
            kind: match bytes[at] {
                b' ' => UnitKind::Space,
                b'-' => UnitKind::Continuation,
                _ => UnitKind::Letter,
            },
            breaks: at > 0 && bytes[at - 1] == b' ',
        };
        let run = |(end, level): &(usize, u8)| UnitRun {
            face: 0,
            level: *level,
            end: *end,
        };
        Layout {
            units: (0..bytes.len()).map(unit).collect(),
            glyphs: Vec::new(),
            runs: runs.iter().map(run).collect(),
            level: runs.first().map_or(0, |(_, level)| *level),
            rise: vec![12.0],
            line_height: 15.0,
            lines: Vec::new(),
            pieces: Vec::new(),
        }
    }

    #[test]
    fn the_widest_word_leaves_its_space_out() {
        let text = layout("a bcd ef", &[(8, 0)]);
        assert_eq!(text.widest_word(), 30.0);
    }

    /// The lines as they are seen, their runs parted by `|`.
    fn broken(text: &str, runs: &[(usize, u8)], width: f32) -> Vec<String> {
        let mut layout = layout(text, runs);
        layout.break_lines(width);
        let seen = |line: Line<'_>| {
            let runs = line.runs().map(|run| &text[run.text_range()]);
            runs.collect::<Vec<_>>().join("|")
        };
        layout.lines().map(seen).collect()
    }

    #[test]
    fn a_space_hangs_over_the_end_of_its_line() {
        assert_eq!(broken("aa bb cc", &[(8, 0)], 50.0), ["aa bb ", "cc"]);
        assert_eq!(broken("aa bb cc", &[(8, 0)], 49.0), ["aa ", "bb ", "cc"]);
        let mut layout = layout("aa bb ", &[(6, 0)]);
        layout.break_lines(55.0);
        let last = layout.lines().last().map(|line| line.metrics());
        assert_eq!(
            last.map(|m| (m.advance, m.hanging_advance)),
            Some((60.0, 5.0))
        );
    }

    #[test]
    fn what_cannot_be_broken_stands_out() {
        assert_eq!(broken("a bbb- c", &[(8, 0)], 25.0), ["a ", "bbb- ", "c"]);
    }

    #[test]
    fn a_number_keeps_its_order_between_right_to_left_words() {
        let runs = [(2, 1), (4, 2), (6, 1)];
        assert_eq!(broken("ab12cd", &runs, 100.0), ["cd|12|ab"]);
    }

    #[test]
    fn an_empty_text_has_one_line() {
        assert_eq!(broken("", &[], 10.0), [""]);
    }

    #[test]
    fn lines_stand_below_each_other() {
        let mut layout = layout("aa bb cc", &[(8, 0)]);
        layout.break_lines(30.0);
        let baselines = layout.lines().map(|line| line.metrics().baseline);
        assert_eq!(baselines.collect::<Vec<_>>(), [12.0, 27.0, 42.0]);
    }
}
