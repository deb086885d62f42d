//! Tables of labels and values, and the counter box at the end of a sheet.

use super::super::counter::{Counter, inset};
use super::super::figures::Stands;
use super::super::paginate::WRITING_ROW;
use super::super::shape::Style;
use super::super::table::{GAP, TableRow};
use super::super::{Ink, NodeKind};
use super::{Collector, Part, PartKind};
use crate::catalog::{SpanKind, Text};
use crate::document::{Block, FillIn};

impl<'a> Collector<'a, '_, '_> {
    /// A table of two columns: for each row, the elements of its label and of its value.
    fn table(&mut self, rows: &'a [FillIn]) -> Vec<(usize, usize)> {
        let table = self.child(0, NodeKind::Table);
        rows.iter()
            .map(|row| {
                let line = self.child(table, NodeKind::TableRow);
                let header = self.node(line, NodeKind::TableHeader, &row.label);
                (header, self.child(line, NodeKind::TableCell))
            })
            .collect()
    }

    /// Facts in half of the width: each stands under its label, and the row is one of a larger table.
    fn narrow_facts(&mut self, rows: &'a [FillIn]) {
        let style = Style {
            size: self.sheet.sizes.body,
            leading: self.shaper.setting.fonts.leading,
            bold: false,
            ink: Ink::Black,
        };
        for row in rows {
            let (node, value_node) = self.line_nodes(0, row);
            let parts = match &row.value {
                None => vec![self.fill(row, node, node, None)],
                Some(value) => {
                    let large = Style {
                        size: self.sheet.sizes.fact,
                        bold: true,
                        ..style
                    };
                    let texts = [
                        self.text(&row.label, style, node),
                        self.text(value, large, value_node),
                    ];
                    let part = |text| Part {
                        kind: PartKind::Text { text, marker: None },
                        before: 0.0,
                        start: self.sheet.indent,
                    };
                    texts.into_iter().map(part).collect()
                }
            };
            self.group(parts, 6.0, true, false);
        }
    }

    pub(super) fn facts(&mut self, rows: &'a [FillIn]) {
        if self.beside.is_some() {
            return self.narrow_facts(rows);
        }
        let sizes = &self.sheet.sizes;
        let leading = self.shaper.setting.fonts.leading;
        let style = Style {
            size: sizes.body,
            leading,
            bold: false,
            ink: Ink::Black,
        };
        let (mut shaped, mut widest_label, mut widest_value) = (Vec::new(), 0.0_f32, 0.0_f32);
        let start = self.sheet.indent;
        let room = self.column - start;
        for (row, (header, cell)) in rows.iter().zip(self.table(rows)) {
            let label = self.text(&row.label, style, header);
            self.about[label].blank = Some(cell);
            widest_label = widest_label.max(self.shaped(label).natural_width());
            let value = row.value.as_ref().map(|text| {
                // Figures do not climb as Nastaliq does: they need no more room than the label.
                let figures = text
                    .characters()
                    .chars()
                    .all(|c| c < '\u{370}' || "–€".contains(c));
                let large = Style {
                    size: sizes.fact,
                    leading: if figures {
                        (sizes.body * leading / sizes.fact).max(1.3)
                    } else {
                        leading
                    },
                    bold: true,
                    ..style
                };
                self.text(text, large, cell)
            });
            let width = value.map_or(room * 0.4, |value| self.shaped(value).natural_width());
            // What is wider than half of the row stands under its label.
            if width <= room * 0.5 {
                widest_value = widest_value.max(width);
            }
            shaped.push((label, value, row.pictogram.as_ref()));
        }
        let wanted = start + widest_label + GAP;
        let count = shaped.len();
        let mut after_blank = false;
        for (index, (label, value, pictogram)) in shaped.into_iter().enumerate() {
            let row = TableRow {
                label,
                value,
                value_start: wanted,
                widest_value,
                after_blank,
                last: index + 1 == count,
            };
            after_blank = value.is_none();
            let part = Part {
                kind: PartKind::Fact(row),
                before: 0.0,
                start,
            };
            let before = if index == 0 { 6.0 } else { 0.0 };
            self.group(vec![part], before, true, false);
            self.pictogram(pictogram, Stands::Line);
        }
    }

    /// The counter box in a strip of its own.
    pub(super) fn counter(&mut self, stamp: &'a Text, lines: &'a [FillIn]) {
        let part = self.counter_part(stamp, lines, false);
        // It stays with the notes, which begin below it.
        self.group(vec![part], 8.0, true, true);
    }

    fn counter_part(&mut self, stamp: &'a Text, lines: &'a [FillIn], beside: bool) -> Part {
        let leading = self.shaper.setting.fonts.leading;
        let style = |size| Style {
            size,
            leading,
            bold: false,
            ink: Ink::Black,
        };
        let node = self.node(0, NodeKind::Paragraph, stamp);
        let stamp = self.text(stamp, style(self.sheet.sizes.note), node);
        let lines = lines
            .iter()
            .map(|line| {
                let node = self.node(0, NodeKind::Paragraph, &line.label);
                self.text(&line.label, style(self.sheet.sizes.body), node)
            })
            .collect();
        let counter = Counter {
            stamp,
            lines,
            beside,
        };
        Part {
            kind: PartKind::Counter(counter),
            before: 0.0,
            start: self.sheet.indent,
        }
    }

    /// A contact card alone.
    pub(super) fn contacts(&mut self, rows: &'a [FillIn]) {
        let parts = self.contact_parts(rows);
        self.group(parts, 4.0, true, false);
    }

    /// Lines to write on, alone.
    pub(super) fn lines(&mut self, rows: &'a [FillIn]) {
        let parts = self.line_parts(rows);
        // A sheet is handed on by the same person who fills them in: what follows stays with them. Beside
        // another language, every line is a row of its own.
        self.group(parts, 4.0, true, self.beside.is_none());
    }

    /// The elements of a label and of its value, so that no reader joins them to one word.
    pub(super) fn line_nodes(&mut self, parent: usize, line: &FillIn) -> (usize, usize) {
        let label = self.node(parent, NodeKind::Paragraph, &line.label);
        let value = line.value.as_ref();
        let value = value.map(|value| self.node(parent, NodeKind::Paragraph, value));
        (label, value.unwrap_or(label))
    }

    /// Lines to write on, for a group of their own or beside the counter's frame.
    pub(super) fn line_parts(&mut self, rows: &'a [FillIn]) -> Vec<Part> {
        let part = |line: &'a FillIn| {
            let (label, value) = self.line_nodes(0, line);
            self.fill(line, label, value, None)
        };
        rows.iter().map(part).collect()
    }

    /// Rows and the counter box that follows them: the frame stands beside the rows if every value
    /// that must not break has room there. Gives the blocks after the box.
    pub(super) fn beside(
        &mut self,
        mut parts: Vec<Part>,
        rows: &[FillIn],
        rest: &'a [Block],
    ) -> &'a [Block] {
        let Some((Block::Counter { stamp, lines }, rest)) = rest.split_first() else {
            self.group(parts, 4.0, true, false);
            return rest;
        };
        let mut above = 0.0;
        let fits = parts.iter().zip(rows).all(|(part, row)| {
            let (end, height) = self.reach(part, row);
            let fits = end <= self.column - inset(above);
            above += height;
            fits
        });
        if !fits {
            self.group(parts, 4.0, true, false);
            self.counter(stamp, lines);
            return rest;
        }
        for part in &mut parts {
            if let PartKind::Fill { beside, .. } = &mut part.kind {
                *beside = true;
            }
        }
        parts.push(self.counter_part(stamp, lines, true));
        self.group(parts, 8.0, true, true);
        rest
    }

    /// The rows of a contact card; the values begin where the widest of their labels has ended.
    pub(super) fn contact_parts(&mut self, rows: &'a [FillIn]) -> Vec<Part> {
        let nodes = self.table(rows);
        let mut parts: Vec<Part> = rows
            .iter()
            .zip(nodes)
            .map(|(row, (header, cell))| self.fill(row, header, cell, Some(0.0)))
            .collect();
        let most = self.column * 0.4;
        let ends = parts.iter().map(|part| match &part.kind {
            PartKind::Fill { label, value, .. } => {
                let end = self.shaped(*label).natural_width() + 14.0;
                (end.min(most), value.is_some())
            }
            _ => (0.0, false),
        });
        let ends: Vec<(f32, bool)> = ends.collect();
        let valued = ends.iter().filter(|(_, valued)| *valued);
        let widest = valued.map(|(end, _)| *end).fold(0.0, f32::max);
        for (part, (end, valued)) in parts.iter_mut().zip(ends) {
            if let PartKind::Fill { value_start, .. } = &mut part.kind {
                // A line to write on may begin later.
                let column = if valued { widest } else { end.max(widest) };
                *value_start = Some(self.sheet.indent + column);
            }
        }
        parts
    }

    /// Where a row's value ends if it must not break, and how high the row is if it stands on one
    /// line.
    fn reach(&mut self, part: &Part, row: &FillIn) -> (f32, f32) {
        let PartKind::Fill {
            label,
            value: Some(value),
            value_start,
            ..
        } = part.kind
        else {
            return (0.0, WRITING_ROW);
        };
        let mut spans = row.value.iter().flat_map(|text| &text.spans);
        let end = if spans.any(|span| span.kind == SpanKind::Fixed) {
            let start = value_start.unwrap_or_else(|| {
                let label = self.shaped(label).natural_width();
                part.start + label + 10.0
            });
            start + self.shaped(value).natural_width()
        } else {
            0.0
        };
        (end, self.shaped(value).line_height)
    }
}
