//! Rows become items: start and end turn into left and right, and every glyph gets its place.

use super::compose::{Flow, characters, running_style};
use super::lines::UnitKind;
use super::paginate::{Fitted, PlacedRow, RowLine};
use super::shape::{Setting, Shaped, Shaper, torn_space};
use super::{
    Cluster, Glyph, Ink, Item, Kid, Node, NodeKind, OutlineEntry, Owner, Page, Paged, Run, Sheet,
};
use crate::diagnostic::Diagnostic;
use crate::document::Document;
use crate::language::Direction;
use rayon::prelude::*;
use std::collections::BTreeMap;

pub(super) fn place(
    shaper: &mut Shaper<'_>,
    mut flow: Flow,
    fitted: Fitted,
    document: &Document,
    sheet: &Sheet,
) -> Result<Paged, Vec<Diagnostic>> {
    let Fitted { scale, pages } = fitted;
    let count = pages.len();
    let style = running_style(shaper, sheet);
    let mut label = |page: usize| {
        let label = document.running.page_labels.get(&(page, count))?;
        let mut shaped = shaper.shape(label, style);
        shaped.break_lines(sheet.column());
        Some(shaped)
    };
    let labels: Vec<Option<Shaped>> = (1..=count).map(&mut label).collect();
    let running = &flow.running;
    let always = [running.name, running.title, running.contacts, running.mark];
    for text in always.into_iter().chain(running.unit) {
        flow.texts[text].shaped.break_lines(sheet.column());
    }
    let mut nodes = std::mem::take(&mut flow.nodes);

    // The pages know nothing of each other; what their runs belong to is told afterwards, in order.
    let pages: Vec<PagePlacer<'_>> = pages
        .par_iter()
        .zip(&labels)
        .enumerate()
        .map(|(page, (rows, label))| {
            let mut placer = PagePlacer {
                setting: &shaper.setting,
                flow: &flow,
                sheet,
                direction: document.direction,
                scale,
                page,
                line: 0,
                items: Vec::with_capacity(8 * rows.len()),
                owned: Vec::with_capacity(8 * rows.len()),
                outline: Vec::new(),
                diagnostics: Vec::new(),
            };
            for row in rows {
                placer.row(row);
            }
            placer.running(style.size, label.as_ref());
            placer
        })
        .collect();

    let mut inline = BTreeMap::new();
    let (mut outline, mut diagnostics) = (Vec::new(), Vec::new());
    let mut done = Vec::with_capacity(count);
    for (page, mut placed) in pages.into_iter().enumerate() {
        for owned in placed.owned {
            let shaped = &flow.texts[owned.text].shaped;
            let owner = owner(&mut nodes, &mut inline, &owned, shaped);
            if let Item::Text(run) = &mut placed.items[owned.item] {
                run.owner = Owner::Node(owner);
            }
            nodes[owner].kids.push(Kid::Item {
                page,
                item: owned.item,
            });
        }
        outline.append(&mut placed.outline);
        diagnostics.append(&mut placed.diagnostics);
        done.push(Page {
            items: placed.items,
        });
    }
    if !diagnostics.is_empty() {
        return Err(diagnostics);
    }
    Ok(Paged {
        width: sheet.width,
        height: sheet.height,
        language: document.language.clone(),
        direction: document.direction,
        title: document.title.characters(),
        mark: document.running.mark.characters(),
        scale,
        pages: done,
        nodes,
        faces: shaper.setting.faces(),
        outline,
    })
}

/// The element of a run: the block's own, or a link or a foreign span inside it, which is made with
/// its first run.
fn owner(
    nodes: &mut Vec<Node>,
    inline: &mut BTreeMap<(usize, u16), usize>,
    owned: &Owned,
    shaped: &Shaped,
) -> usize {
    let about = &shaped.segments[usize::from(owned.segment)];
    let kind = match &about.link {
        Some(link) => NodeKind::Link(link.clone()),
        None if about.language.is_some() || about.words.is_some() => NodeKind::Span,
        None => return owned.block,
    };
    *inline
        .entry((owned.text, owned.segment))
        .or_insert_with(|| {
            let node = nodes.len();
            nodes.push(Node {
                kind,
                language: about.language.clone(),
                actual_text: about.words.clone(),
                kids: Vec::new(),
            });
            nodes[owned.block].kids.push(Kid::Node(node));
            node
        })
}

/// A run of the page, and the block and the segment of its text.
struct Owned {
    item: usize,
    block: usize,
    text: usize,
    segment: u16,
}

/// Places the rows of one page.
struct PagePlacer<'a> {
    setting: &'a Setting<'a>,
    flow: &'a Flow,
    sheet: &'a Sheet,
    direction: Direction,
    scale: f32,
    page: usize,
    line: usize,
    items: Vec<Item>,
    owned: Vec<Owned>,
    outline: Vec<OutlineEntry>,
    diagnostics: Vec<Diagnostic>,
}

/// A run with the segment that it is part of and its first byte in the shaped text.
type Part = (u16, usize, Run);

/// Where a line of a shaped text goes on the page.
#[derive(Clone, Copy)]
struct Spot {
    /// Left and right edge of the line's column.
    left: f32,
    right: f32,
    baseline: f32,
    scale: f32,
}

impl PagePlacer<'_> {
    fn row(&mut self, placed: &PlacedRow) {
        let top = self.sheet.top + placed.top * self.scale;
        for bar in &placed.row.bars {
            let (left, right) = self.edges(bar.start * self.scale, bar.end * self.scale);
            self.items.push(Item::Bar {
                x: left,
                y: top + bar.top * self.scale,
                width: right - left,
                height: bar.height,
                ink: bar.ink,
            });
        }
        for line in &placed.row.lines {
            self.flow_line(line, top);
        }
    }

    fn flow_line(&mut self, line: &RowLine, top: f32) {
        let text = &self.flow.texts[line.text];
        if let (Some((level, words)), 0) = (&text.heading, line.line) {
            self.outline.push(OutlineEntry {
                text: words.clone(),
                level: *level,
                page: self.page,
                y: top,
            });
        }
        let (left, right) = self.edges(line.start * self.scale, self.sheet.column());
        let spot = Spot {
            left,
            right,
            baseline: top + line.baseline * self.scale,
            scale: self.scale,
        };
        for (segment, start, mut run) in self.line(&text.shaped, line.line, spot) {
            let block = match text.lead {
                Some((length, node)) if start < length => {
                    // A title that runs into its text has the ink of its number: a bold word may
                    // follow it.
                    run.ink = Ink::Accent;
                    node
                }
                Some(_) | None => text.node,
            };
            self.owned.push(Owned {
                item: self.items.len(),
                block,
                text: line.text,
                segment,
            });
            self.items.push(Item::Text(run));
        }
    }

    /// The one place where start and end become left and right.
    fn edges(&self, start: f32, end: f32) -> (f32, f32) {
        let column = self.sheet.column();
        match self.direction {
            Direction::LeftToRight => (self.sheet.side + start, self.sheet.side + end),
            Direction::RightToLeft => (
                self.sheet.side + column - end,
                self.sheet.side + column - start,
            ),
        }
    }

    /// The runs of one line, in logical order, each with its segment and its first byte.
    fn line(&mut self, shaped: &Shaped, line: usize, spot: Spot) -> Vec<Part> {
        self.line += 1;
        let Some(line) = shaped.layout.get(line) else {
            return Vec::new();
        };
        let metrics = line.metrics();
        // There the space takes no room.
        let space = torn_space(&line, &shaped.text, shaped.direction);
        let gap = space.advance;
        let mut x = match shaped.direction {
            Direction::LeftToRight => spot.left,
            // The space at the end of a line hangs out at the left.
            Direction::RightToLeft => spot.right - (metrics.advance - gap) * spot.scale,
        };
        let mut runs: Vec<(usize, Vec<Part>)> = Vec::new();
        for source in line.runs() {
            let mut advance = source.advance();
            let ends = gap > 0.0 && source.text_range().start == space.run;
            let full = advance;
            if ends {
                advance -= gap;
            }
            let mut seen = 0.0;
            let right_to_left = source.is_rtl();
            let room = source.text_range().len();
            // Clusters in logical order, from the side on which the run begins.
            let mut pen = if right_to_left {
                x + advance * spot.scale
            } else {
                x
            };
            let mut parts: Vec<Part> = Vec::new();
            for unit in source.units {
                if unit.kind == UnitKind::Isolate {
                    continue;
                }
                let continues = unit.kind == UnitKind::Continuation;
                let characters = &shaped.text[unit.start as usize..unit.end as usize];
                seen += unit.advance;
                let hidden = ends && seen > full - gap + 0.01;
                let width = if hidden {
                    0.0
                } else {
                    unit.advance * spot.scale
                };
                let same = parts
                    .last()
                    .is_some_and(|(last, _, _)| *last == unit.segment);
                let part = match parts.last_mut() {
                    Some((_, _, part)) if same || continues => part,
                    Some(_) | None => {
                        parts.push((
                            unit.segment,
                            unit.start as usize,
                            Run {
                                owner: Owner::Running,
                                face: source.run.face,
                                size: shaped.size * spot.scale,
                                x: pen,
                                y: spot.baseline,
                                width: 0.0,
                                ink: shaped.ink,
                                right_to_left,
                                line: self.line,
                                text: String::with_capacity(room),
                                clusters: Vec::with_capacity(source.units.len()),
                                glyphs: Vec::with_capacity(source.units.len()),
                            },
                        ));
                        match parts.last_mut() {
                            Some((_, _, part)) => part,
                            None => continue,
                        }
                    }
                };
                let text = part.text.len() as u32;
                part.text.push_str(characters);
                let end = part.text.len() as u32;
                if right_to_left {
                    pen -= width;
                    part.x = pen;
                } else {
                    pen += width;
                }
                part.width += width;
                // A ligature's glyphs stand on its first cluster; the text and the advance of the
                // others belong to it.
                if continues && let Some(first) = part.clusters.last_mut() {
                    first.text.end = end;
                    first.advance += width;
                    continue;
                }
                let start = part.glyphs.len() as u32;
                for glyph in source.glyphs(unit) {
                    if glyph.id == 0 {
                        self.diagnostics.push(
                            Diagnostic::error(
                                "missing-glyph",
                                format!(
                                    "the font draws an empty box for `{characters}` in `{}`",
                                    shaped.message
                                ),
                            )
                            .at_known(shaped.place.as_ref())
                            .hint("write other characters, or add a font to `fonts/fonts.toml`"),
                        );
                    }
                    part.glyphs.push(Glyph {
                        id: glyph.id,
                        x: glyph.x * spot.scale,
                        y: glyph.y * spot.scale,
                    });
                }
                let glyphs = start..part.glyphs.len() as u32;
                part.clusters.push(Cluster {
                    text: text..end,
                    glyphs,
                    advance: width,
                });
            }
            x += advance * spot.scale;
            runs.push((source.text_range().start, parts));
        }
        runs.sort_by_key(|(start, _)| *start);
        runs.into_iter()
            .flat_map(|(_, parts)| parts)
            .filter(|(_, _, run)| !run.text.is_empty())
            .collect()
    }

    /// The running head and foot.
    fn running(&mut self, size: f32, label: Option<&Shaped>) {
        let Flow { texts, running, .. } = self.flow;
        let shaped = |text: usize| &texts[text].shaped;
        let column = self.sheet.column();
        let head = self.sheet.head;
        let mut start = self.running_text(shaped(running.name), (0.0, column), head);
        if let Some(unit) = running.unit {
            start += 8.0;
            start += self.running_text(shaped(unit), (start, column), head);
        }
        if self.page > 0 {
            let title = shaped(running.title);
            let width = title.natural_width();
            if start + 20.0 + width < column {
                self.running_text(title, (column - width, column), head);
            }
        }
        self.bar(head + 8.0, 1.5, Ink::Accent);
        let foot = self.sheet.height - self.sheet.foot;
        // Nastaliq lines stand further apart, in the foot as well.
        let leading = (size * self.setting.fonts.leading).min(18.0);
        self.bar(foot - leading * 1.0 - size * 1.4, 0.75, Ink::Grey);
        let whole = (0.0, column);
        self.running_text(shaped(running.contacts), whole, foot - leading);
        self.running_text(shaped(running.mark), whole, foot);
        if let Some(label) = label {
            let width = label.natural_width();
            self.running_text(label, (column - width - 0.5, column), foot);
        }
    }

    fn bar(&mut self, y: f32, height: f32, ink: Ink) {
        let (x, right) = self.edges(0.0, self.sheet.column());
        self.items.push(Item::Bar {
            x,
            y,
            width: right - x,
            height,
            ink,
        });
    }

    /// One line of the head or the foot; returns its width.
    fn running_text(&mut self, shaped: &Shaped, (start, end): (f32, f32), baseline: f32) -> f32 {
        let (left, right) = self.edges(start, end);
        let spot = Spot {
            left,
            right,
            baseline,
            scale: 1.0,
        };
        let width = shaped.natural_width();
        if shaped.layout.len() > 1 || width > end - start + 1.0 {
            self.diagnostics.push(
                Diagnostic::error(
                    "overfull-line",
                    format!(
                        "`{}` is too long for the head or the foot",
                        characters(&shaped.text)
                    ),
                )
                .hint("shorten it in `templates/office.toml` or in `common.ftl`"),
            );
        }
        for (_, _, run) in self.line(shaped, 0, spot) {
            self.items.push(Item::Text(run));
        }
        width
    }
}
