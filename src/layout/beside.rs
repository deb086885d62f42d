//! Two languages side by side: two flows become one, whose rows share their height.
//!
//! The structure is a table with a cell for each half, in the order in which they are seen; the title
//! stands above it.

use super::compose::{Collected, Flow, FlowText, Half, PairedGroups, PartKind, Task, collect};
use super::figures::hang;
use super::paginate::{GUTTER, Row, RowLine, SHORTEST_LINE, Set};
use super::shape::Shaper;
use super::table::push_down;
use super::{Kid, Node, NodeKind, Sheet};
use crate::document::Pair;
use crate::language::Direction;
use crate::template::Two;
use std::ops::Range;

/// Which of the columns runs over the whole width.
const ACROSS: usize = 2;

/// Collects both halves of a pair.
pub(super) fn flow(shapers: [&mut Shaper<'_>; 2], pair: &Pair<'_>, sheet: &Sheet) -> Flow {
    let stacked = sheet.two == Some(Two::Stacked);
    let halves = halves(pair, sheet, stacked);
    let [main_shaper, other_shaper] = shapers;
    let task = |document, blocks, half: usize| Task {
        document,
        blocks,
        sheet,
        column: halves[half].width,
        beside: Some(half),
        draws: draws(&halves[half], half, sheet, stacked),
    };
    let mut main = collect(main_shaper, task(pair.main, &pair.main_blocks, 0));
    let mut other = collect(other_shaper, task(pair.other, &pair.other_blocks, 1));
    let mut nodes = std::mem::take(&mut main.nodes);
    let node_shift = nodes.len();
    let mut texts = main.flow_texts(0);
    let text_shift = texts.len();
    for mut text in other.flow_texts(1) {
        text.node += node_shift;
        text.lead = text.lead.map(|(length, node)| (length, node + node_shift));
        text.blank = text.blank.map(|node| node + node_shift);
        texts.push(text);
    }
    nodes.extend(
        std::mem::take(&mut other.nodes)
            .into_iter()
            .map(|mut node| {
                for kid in &mut node.kids {
                    if let Kid::Node(kid) = kid {
                        *kid += node_shift;
                    }
                }
                node
            }),
    );
    let mut groups = std::mem::take(&mut main.groups);
    let group_shift = groups.len();
    for mut group in std::mem::take(&mut other.groups) {
        let parts = group.parts.iter_mut();
        parts.for_each(|part| part.kind.shift(text_shift));
        groups.push(group);
    }
    let pairs = pairs(pair, [&main, &other], group_shift, stacked);
    for row in pair.rows.iter().filter(|row| row.across) {
        let piece = row.main.and_then(|block| main.pieces.get(block));
        for group in piece.into_iter().flat_map(|(groups, _)| groups.clone()) {
            groups[group].half = ACROSS;
            for text in groups[group]
                .parts
                .iter()
                .flat_map(|part| part.kind.texts())
            {
                texts[text].half = ACROSS;
            }
        }
    }
    let mut tree = Tree { nodes };
    tree.grow(pair, [&main, &other], node_shift);
    Flow {
        texts,
        groups,
        nodes: tree.nodes,
        running: main.running,
        halves,
        pairs,
    }
}

/// Whether a half shows the pictograms: the first of two below each other; of two side by side, each
/// whose lines begin at the margin of the page, where they hang.
fn draws(half: &Half, index: usize, sheet: &Sheet, stacked: bool) -> bool {
    let outer = match half.direction {
        Direction::LeftToRight => half.left == 0.0,
        Direction::RightToLeft => half.left > 0.0,
    };
    match stacked {
        true => index == 0,
        false => outer && hang(sheet),
    }
}

fn halves(pair: &Pair<'_>, sheet: &Sheet, stacked: bool) -> Vec<Half> {
    let column = sheet.column();
    let half = 0.5 * (column - GUTTER);
    let (width, second) = match stacked {
        true => (column, 0.0),
        false => (half, half + GUTTER),
    };
    let at = |left| if left { 0.0 } else { second };
    vec![
        Half {
            left: at(pair.main_left),
            width,
            direction: pair.main.direction,
        },
        Half {
            left: at(!pair.main_left),
            width,
            direction: pair.other.direction,
        },
        Half {
            left: 0.0,
            width: column,
            direction: pair.main.direction,
        },
    ]
}

/// Which groups share a row: the title, the languages' names, and then everything else.
fn pairs(
    pair: &Pair<'_>,
    collected: [&Collected<'_>; 2],
    group_shift: usize,
    stacked: bool,
) -> Vec<PairedGroups> {
    let groups = |half: usize, block: Option<usize>| -> Range<usize> {
        let piece = block.and_then(|block| collected[half].pieces.get(block));
        let shift = half * group_shift;
        piece.map_or(0..0, |(groups, _)| groups.start + shift..groups.end + shift)
    };
    let row = |main, other, short| PairedGroups {
        halves: [groups(0, main), groups(1, other)],
        stacked,
        short: stacked && short,
    };
    let names = [0, 1].map(|half| collected[half].pieces.len().checked_sub(1));
    let mut pairs: Vec<PairedGroups> = pair
        .rows
        .iter()
        .map(|each| row(each.main, each.other, each.short))
        .collect();
    // Below each other, the languages need no heads of columns; but the text says their names.
    pairs.insert(1.min(pairs.len()), row(names[0], names[1], true));
    pairs
}

/// The structure elements of both halves.
struct Tree {
    nodes: Vec<Node>,
}

impl Tree {
    /// Hangs the elements of the blocks into the cells of a table.
    fn grow(&mut self, pair: &Pair<'_>, collected: [&Collected<'_>; 2], shift: usize) {
        let main = std::mem::take(&mut self.nodes[0].kids);
        let other = std::mem::take(&mut self.nodes[shift].kids);
        let kids = [main, other];
        let of = |half: usize, block: usize| -> Vec<Kid> {
            let piece = collected[half].pieces.get(block);
            piece.map_or_else(Vec::new, |(_, range)| kids[half][range.clone()].to_vec())
        };
        let order = match pair.main_first {
            true => [0, 1],
            false => [1, 0],
        };
        let mut table = None;
        for (index, row) in pair.rows.iter().enumerate() {
            let blocks = [row.main, row.other];
            if index == 0 || row.across {
                for (half, block) in blocks.into_iter().enumerate() {
                    for kid in block.map_or_else(Vec::new, |block| of(half, block)) {
                        self.speak(kid, half, pair);
                        self.nodes[0].kids.push(kid);
                    }
                }
                continue;
            }
            let table = *table.get_or_insert_with(|| {
                let table = self.child(0, NodeKind::Table);
                let row = self.child(table, NodeKind::TableRow);
                for half in order {
                    let name = collected[half].pieces.len().saturating_sub(1);
                    for kid in of(half, name) {
                        self.speak(kid, half, pair);
                        self.nodes[row].kids.push(kid);
                    }
                }
                table
            });
            let line = self.child(table, NodeKind::TableRow);
            for half in order {
                let cell = self.child(line, NodeKind::TableCell);
                self.speak(Kid::Node(cell), half, pair);
                if let Some(block) = blocks[half] {
                    self.nodes[cell].kids.extend(of(half, block));
                }
            }
        }
    }

    /// Says the language of the other half's element.
    fn speak(&mut self, kid: Kid, half: usize, pair: &Pair<'_>) {
        if let (Kid::Node(node), 1) = (kid, half) {
            let language = &mut self.nodes[node].language;
            language.get_or_insert_with(|| pair.other.language.clone());
        }
    }

    fn child(&mut self, parent: usize, kind: NodeKind) -> usize {
        let node = self.nodes.len();
        self.nodes.push(Node {
            kind,
            language: None,
            actual_text: None,
            kids: Vec::new(),
        });
        self.nodes[parent].kids.push(Kid::Node(node));
        node
    }
}

impl PartKind {
    /// The texts that it shows.
    fn texts(&self) -> Vec<usize> {
        match self {
            Self::Text { text, marker } => [*text].into_iter().chain(*marker).collect(),
            Self::Barred { text } | Self::Ruled { text } => vec![*text],
            Self::Fill { label, value, .. } => [*label].into_iter().chain(*value).collect(),
            Self::Fact(row) => [row.label].into_iter().chain(row.value).collect(),
            Self::Figure(_) => Vec::new(),
            Self::Counter(counter) => {
                let lines = counter.lines.iter().copied();
                [counter.stamp].into_iter().chain(lines).collect()
            }
        }
    }

    /// Counts its texts from another beginning.
    fn shift(&mut self, by: usize) {
        match self {
            Self::Text { text, marker } => {
                *text += by;
                marker.iter_mut().for_each(|marker| *marker += by);
            }
            Self::Barred { text } | Self::Ruled { text } => *text += by,
            Self::Fill { label, value, .. } => {
                *label += by;
                value.iter_mut().for_each(|value| *value += by);
            }
            Self::Fact(row) => {
                row.label += by;
                row.value.iter_mut().for_each(|value| *value += by);
            }
            // A code stands in the main language alone, whose elements come first.
            Self::Figure(_) => {}
            Self::Counter(counter) => {
                counter.stamp += by;
                counter.lines.iter_mut().for_each(|line| *line += by);
            }
        }
    }
}

/// Between the halves of a row that stand below each other.
const BELOW: f32 = 1.5;

/// Sets the halves of each row beside each other, their first lines on one baseline.
pub(super) fn join(sets: Vec<Set>, pairs: &[PairedGroups], limit: f32, line: Line<'_>) -> Vec<Set> {
    let mut sets: Vec<Option<Set>> = sets.into_iter().map(Some).collect();
    let mut joined = Vec::with_capacity(pairs.len());
    for pair in pairs {
        let mut halves = pair.halves.clone().map(|range| {
            let mut half: Option<Set> = None;
            for set in range.filter_map(|index| sets.get_mut(index)?.take()) {
                match &mut half {
                    None => half = Some(set),
                    Some(above) => below(above, set),
                }
            }
            half
        });
        // Notes that a language of the two lacks leave its half empty.
        match (halves[0].take(), halves[1].take()) {
            (Some(main), Some(other)) => joined.push(match pair.stacked {
                true => {
                    let place = line.place(&main, &other).filter(|_| pair.short);
                    if let Some(place) = place {
                        joined.push(place.share(main, other));
                        continue;
                    }
                    let mut main = main;
                    let space = BELOW;
                    main.with_next |= other.with_next;
                    let other = Set {
                        before: space,
                        ..other
                    };
                    below(&mut main, other);
                    Set {
                        whole: true,
                        ..main
                    }
                }
                false => side_by_side(main, other, limit),
            }),
            (Some(alone), None) | (None, Some(alone)) => joined.push(alone),
            (None, None) => {}
        }
    }
    joined
}

/// A line of the column that two short halves may share.
#[derive(Clone, Copy)]
pub(super) struct Line<'a> {
    pub(super) texts: &'a [FlowText],
    /// Its width, before scaling.
    pub(super) column: f32,
    /// Whether both languages begin at the same edge.
    pub(super) one_direction: bool,
}

/// Where the second half stands on it.
struct Place {
    /// From the start edge of its own direction.
    start: f32,
    /// Between these ends, from the start edge of the first half, there is room to write.
    between: (f32, f32),
}

impl Line<'_> {
    /// The first half begins at its start edge, the second ends at the other; none if they have no room.
    fn place(self, main: &Set, other: &Set) -> Option<Place> {
        let ([row], [beside]) = (main.rows.as_slice(), other.rows.as_slice()) else {
            return None;
        };
        let ([.., last], [label]) = (row.lines.as_slice(), beside.lines.as_slice()) else {
            return None;
        };
        // A row that is several lines high has several baselines.
        let level = |line: &RowLine| (line.baseline - last.baseline).abs() < 1.0;
        let one_line = row.lines.iter().all(level);
        let width = self.width(label);
        let reached = row.lines.iter().map(|line| line.start + self.width(line));
        let reached = reached.fold(0.0, f32::max);
        let end = self.column - width - GUTTER * 0.5;
        let open = row.bars.iter().filter(|bar| bar.start >= reached);
        let room = open
            .map(|bar| end - bar.start)
            .fold(f32::INFINITY, f32::min);
        (one_line && reached <= end && room >= SHORTEST_LINE).then_some(Place {
            start: match self.one_direction {
                true => self.column - width,
                false => 0.0,
            },
            between: (reached, end),
        })
    }

    fn width(self, line: &RowLine) -> f32 {
        let layout = &self.texts[line.text].shaped.layout;
        layout.lines().nth(line.line).map_or(0.0, |line| {
            line.metrics().advance - line.metrics().hanging_advance
        })
    }
}

impl Place {
    fn share(&self, mut main: Set, other: Set) -> Set {
        let before = main.before.max(other.before);
        let with_next = main.with_next || other.with_next;
        for (row, beside) in main.rows.iter_mut().zip(other.rows) {
            let baseline = row.lines.first().map_or(0.0, |line| line.baseline);
            // What is no line to write on keeps its length: the rule above a heading.
            let (reached, end) = self.between;
            for bar in row.bars.iter_mut().filter(|bar| bar.start >= reached) {
                bar.end = bar.end.min(end);
            }
            row.lines
                .extend(beside.lines.into_iter().map(|line| RowLine {
                    start: self.start,
                    baseline,
                    ..line
                }));
        }
        Set {
            before,
            with_next,
            whole: true,
            ..main
        }
    }
}

/// Puts a group under another of its half.
fn below(above: &mut Set, mut set: Set) {
    if let Some(first) = set.rows.first_mut() {
        push_down(first, set.before);
    }
    above.rows.extend(set.rows);
    above.with_next |= set.with_next;
}

fn side_by_side(mut main: Set, mut other: Set, limit: f32) -> Set {
    let baseline = |set: &Set| {
        let lines = set.rows.first().map(|row| row.lines.as_slice());
        lines
            .and_then(|lines| lines.first())
            .map(|line| line.baseline)
    };
    if let (Some(a), Some(b)) = (baseline(&main), baseline(&other)) {
        let lower = |set: &mut Set, by: f32| {
            if let Some(first) = set.rows.first_mut() {
                push_down(first, by);
            }
        };
        lower(&mut main, (b - a).max(0.0));
        lower(&mut other, (a - b).max(0.0));
    }
    let height = main.height().max(other.height());
    let before = main.before.max(other.before);
    let with_next = main.with_next || other.with_next;
    let rows = if height <= limit {
        let mut whole = Row {
            height,
            lines: Vec::new(),
            bars: Vec::new(),
            drawings: Vec::new(),
        };
        for set in [main, other] {
            let mut top = 0.0;
            for row in set.rows {
                let height = row.height;
                add(&mut whole, row, top);
                top += height;
            }
        }
        vec![whole]
    } else {
        // Higher than a page: the lines of both halves pair by pair, so that it can be torn.
        let mut rows = main.rows;
        let mut rest = other.rows.into_iter();
        for (row, beside) in rows.iter_mut().zip(rest.by_ref()) {
            row.height = row.height.max(beside.height);
            add(row, beside, 0.0);
        }
        rows.extend(rest);
        rows
    };
    Set {
        rows,
        before,
        whole: true,
        with_next,
        half: 0,
    }
}

/// Adds what stands in a row to a higher one.
fn add(to: &mut Row, row: Row, top: f32) {
    to.lines.extend(row.lines.into_iter().map(|mut line| {
        line.baseline += top;
        line
    }));
    to.drawings
        .extend(row.drawings.into_iter().map(|mut drawing| {
            drawing.top += top;
            drawing
        }));
    to.bars.extend(row.bars.into_iter().map(|mut bar| {
        bar.top += top;
        bar
    }));
}
