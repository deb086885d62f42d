//! Rows become items: start and end turn into left and right, and every glyph gets its place.

use super::compose::{Flow, characters};
use super::paginate::{Fitted, PlacedRow, RowLine};
use super::shape::{Shaped, Shaper, Style, torn_space};
use super::{
    Cluster, Glyph, Ink, Item, Kid, Node, NodeKind, OutlineEntry, Owner, Page, Paged, Run, Sheet,
};
use crate::catalog::is_isolate;
use crate::diagnostic::Diagnostic;
use crate::document::Document;
use crate::language::Direction;
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
    let mut placer = Placer {
        sheet,
        direction: document.direction,
        scale,
        nodes: std::mem::take(&mut flow.nodes),
        inline: BTreeMap::new(),
        outline: Vec::new(),
        line: 0,
        diagnostics: Vec::new(),
        page: 0,
        items: Vec::new(),
    };
    let mut running = Running::new(shaper, document, sheet);
    let mut done = Vec::with_capacity(count);
    for (number, rows) in pages.iter().enumerate() {
        placer.page = number;
        for row in rows {
            placer.row(shaper, &flow, row);
        }
        placer.running(shaper, document, &mut running, count);
        done.push(Page {
            items: std::mem::take(&mut placer.items),
        });
    }
    if !placer.diagnostics.is_empty() {
        return Err(placer.diagnostics);
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
        nodes: placer.nodes,
        faces: shaper.faces(),
        outline: placer.outline,
    })
}

struct Placer<'a> {
    sheet: &'a Sheet,
    direction: Direction,
    scale: f32,
    nodes: Vec<Node>,
    /// The inline element of a text's segment, once it has content.
    inline: BTreeMap<(usize, u16), usize>,
    outline: Vec<OutlineEntry>,
    line: usize,
    diagnostics: Vec<Diagnostic>,
    page: usize,
    items: Vec<Item>,
}

/// What the head and the foot of every page say, shaped.
struct Running {
    style: Style,
    name: Shaped,
    unit: Option<Shaped>,
    title: Shaped,
    contacts: Shaped,
    mark: Shaped,
}

impl Running {
    fn new(shaper: &mut Shaper<'_>, document: &Document, sheet: &Sheet) -> Self {
        let running = &document.running;
        let style = Style {
            size: sheet.sizes.running,
            leading: shaper.fonts.leading,
            bold: false,
            ink: Ink::Grey,
        };
        let name = Style {
            bold: true,
            ink: Ink::Black,
            size: sheet.sizes.running + 2.0,
            ..style
        };
        Self {
            style,
            name: shaper.shape(&running.name, name),
            unit: running.unit.as_ref().map(|unit| shaper.shape(unit, style)),
            title: shaper.shape(&document.title, style),
            contacts: shaper.shape(&running.contacts, style),
            mark: shaper.shape(&running.mark, style),
        }
    }
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

impl Placer<'_> {
    fn row(&mut self, shaper: &Shaper<'_>, flow: &Flow, placed: &PlacedRow) {
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
            self.flow_line(shaper, flow, line, top);
        }
    }

    fn flow_line(&mut self, shaper: &Shaper<'_>, flow: &Flow, line: &RowLine, top: f32) {
        let text = &flow.texts[line.text];
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
        let runs = self.line(shaper, &text.shaped, line.line, spot);
        for (segment, start, mut run) in runs {
            let block = match text.lead {
                Some((length, node)) if start < length => node,
                Some(_) | None => text.node,
            };
            let owner = self.owner(block, line.text, segment, &text.shaped);
            run.owner = Owner::Node(owner);
            self.nodes[owner].kids.push(Kid::Item {
                page: self.page,
                item: self.items.len(),
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

    /// The element of a segment: the block's own, or a link or a foreign span inside it.
    fn owner(&mut self, block: usize, text: usize, segment: u16, shaped: &Shaped) -> usize {
        let about = &shaped.segments[usize::from(segment)];
        let kind = match &about.link {
            Some(link) => NodeKind::Link(link.clone()),
            None if about.language.is_some() || about.words.is_some() => NodeKind::Span,
            None => return block,
        };
        if let Some(node) = self.inline.get(&(text, segment)) {
            return *node;
        }
        let node = self.nodes.len();
        self.nodes.push(Node {
            kind,
            language: about.language.clone(),
            actual_text: about.words.clone(),
            kids: Vec::new(),
        });
        self.nodes[block].kids.push(Kid::Node(node));
        self.inline.insert((text, segment), node);
        node
    }

    /// The runs of one line, in logical order, each with its segment and its first byte.
    fn line(&mut self, shaper: &Shaper<'_>, shaped: &Shaped, line: usize, spot: Spot) -> Vec<Part> {
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
            let face = shaper.face(source.font().data.id());
            let right_to_left = source.is_rtl();
            let room = source.text_range().len();
            // Clusters in logical order, from the side on which the run begins.
            let mut pen = if right_to_left {
                x + advance * spot.scale
            } else {
                x
            };
            let mut parts: Vec<Part> = Vec::new();
            for cluster in source.clusters() {
                let characters = &shaped.text[cluster.text_range()];
                // The isolates are U+2066 to U+2069.
                if characters.as_bytes().first() == Some(&0xE2)
                    && characters.chars().all(is_isolate)
                {
                    continue;
                }
                seen += cluster.advance();
                let hidden = ends && seen > full - gap + 0.01;
                let width = if hidden {
                    0.0
                } else {
                    cluster.advance() * spot.scale
                };
                let segment = cluster.style().brush;
                let same = parts.last().is_some_and(|(last, _, _)| *last == segment);
                let part = match parts.last_mut() {
                    Some((_, _, part)) if same || cluster.is_ligature_continuation() => part,
                    Some(_) | None => {
                        parts.push((
                            segment,
                            cluster.text_range().start,
                            Run {
                                owner: Owner::Running,
                                face,
                                size: shaped.size * spot.scale,
                                x: pen,
                                y: spot.baseline,
                                width: 0.0,
                                ink: shaped.ink,
                                right_to_left,
                                line: self.line,
                                text: String::with_capacity(room),
                                clusters: Vec::with_capacity(room),
                                glyphs: Vec::with_capacity(room),
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
                if cluster.is_ligature_continuation()
                    && let Some(first) = part.clusters.last_mut()
                {
                    first.text.end = end;
                    first.advance += width;
                    continue;
                }
                let start = part.glyphs.len() as u32;
                let mut offset = 0.0;
                for glyph in cluster.glyphs() {
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
                        id: glyph.id as u16,
                        x: (offset + glyph.x) * spot.scale,
                        // parley's offsets grow downwards.
                        y: -glyph.y * spot.scale,
                    });
                    offset += glyph.advance;
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

    /// The running head and foot of the current page.
    fn running(
        &mut self,
        shaper: &mut Shaper<'_>,
        document: &Document,
        running: &mut Running,
        pages: usize,
    ) {
        let sheet = self.sheet;
        let column = sheet.column();
        let head = sheet.head;
        let mut start = self.running_text(shaper, &mut running.name, (0.0, column), head);
        if let Some(unit) = &mut running.unit {
            start += 8.0;
            start += self.running_text(shaper, unit, (start, column), head);
        }
        if self.page > 0 {
            let width = running.title.natural_width();
            if start + 20.0 + width < column {
                let place = (column - width, column);
                self.running_text(shaper, &mut running.title, place, head);
            }
        }
        self.bar(head + 8.0, 1.5, Ink::Accent);
        let foot = sheet.height - sheet.foot;
        let style = running.style;
        // Nastaliq lines stand further apart, in the foot as well.
        let leading = (style.size * shaper.fonts.leading).min(18.0);
        self.bar(foot - leading * 1.0 - style.size * 1.4, 0.75, Ink::Grey);
        let whole = (0.0, column);
        self.running_text(shaper, &mut running.contacts, whole, foot - leading);
        self.running_text(shaper, &mut running.mark, whole, foot);
        if let Some(label) = document.running.page_labels.get(&(self.page + 1, pages)) {
            let mut label = shaper.shape(label, style);
            let width = label.natural_width();
            self.running_text(shaper, &mut label, (column - width - 0.5, column), foot);
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
    fn running_text(
        &mut self,
        shaper: &Shaper<'_>,
        shaped: &mut Shaped,
        (start, end): (f32, f32),
        baseline: f32,
    ) -> f32 {
        shaped.break_lines(end - start + 1.0);
        let (left, right) = self.edges(start, end);
        let spot = Spot {
            left,
            right,
            baseline,
            scale: 1.0,
        };
        if shaped.layout.len() > 1 {
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
        for (_, _, run) in self.line(shaper, shaped, 0, spot) {
            self.items.push(Item::Text(run));
        }
        shaped.natural_width()
    }
}
