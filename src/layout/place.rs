//! Rows become items: start and end turn into left and right, and every glyph gets its place.

use super::compose::{Flow, FlowText, characters, running_style};
use super::figures::{Logos, PlacedLogo};
use super::lines::UnitKind;
use super::paginate::{Fitted, GUTTER, PlacedRow, RowDrawing, RowLine};
use super::shape::{Shaped, Shaper, torn_space};
use super::{
    Cluster, Glyph, Ink, Item, Kid, Node, NodeKind, OutlineEntry, Owner, Page, Paged, PagedFace,
    Run, Sheet,
};
use crate::diagnostic::Diagnostic;
use crate::document::Document;
use crate::language::Direction;
use crate::template::{PANELS, SheetKind};
use rayon::prelude::*;
use std::collections::BTreeMap;
use std::sync::Arc;

/// The lines at the foot of a page; an address that is longer than the page is wide takes several.
pub(super) struct Foot {
    /// From the bottom edge to the line above it.
    pub(super) height: f32,
    /// From baseline to baseline.
    leading: f32,
    /// Type size.
    size: f32,
}

impl Foot {
    /// Breaks the texts of head and foot.
    pub(super) fn new(
        shapers: &[&mut Shaper<'_>],
        flow: &mut Flow,
        sheet: &Sheet,
        logos: &Logos,
    ) -> Self {
        let size = sheet.sizes.running;
        let leading = shapers
            .first()
            .map_or(1.4, |shaper| shaper.setting.fonts.leading);
        // Nastaliq lines stand further apart, in the foot as well.
        let leading = (size * leading).min(2.0 * size);
        let running = &flow.running;
        for text in [running.name, running.title]
            .into_iter()
            .chain(running.unit)
        {
            flow.texts[text].shaped.break_lines(sheet.column());
        }
        for text in [running.contacts, running.mark] {
            flow.texts[text].shaped.break_lines(logos.foot_end);
        }
        let lines = |text: usize| flow.texts[text].shaped.layout.len().max(1) as f32;
        let lines = match sheet.kind {
            // A card has no room for an address.
            SheetKind::Cards => lines(running.mark),
            SheetKind::Pages | SheetKind::Poster | SheetKind::Fold | SheetKind::Booklet => {
                lines(running.contacts) + lines(running.mark)
            }
        };
        Self {
            height: sheet.foot + leading * (lines - 1.0) + size * 1.4,
            leading,
            size,
        }
    }
}

pub(super) fn place(
    shapers: &mut [&mut Shaper<'_>],
    mut flow: Flow,
    fitted: Fitted,
    (document, sheet): (&Document, &Sheet),
    (foot, logos): (&Foot, &Logos),
) -> Result<Paged, Vec<Diagnostic>> {
    let Fitted { scale, mut pages } = fitted;
    let count = pages.len();
    let mut labels: Vec<Option<Shaped>> = Vec::new();
    if let Some(shaper) = shapers.first_mut() {
        let style = running_style(shaper, sheet);
        labels.extend((1..=count).map(|page| {
            let label = document.running.page_labels.get(&(page, count))?;
            let mut shaped = shaper.shape(label, style);
            shaped.break_lines(sheet.column());
            Some(shaped)
        }));
    }
    let frames: Vec<Frame> = match sheet.kind {
        SheetKind::Pages | SheetKind::Booklet => vec![Frame::FULL; count],
        SheetKind::Poster => vec![
            Frame {
                label: false,
                ..Frame::FULL
            };
            count
        ],
        SheetKind::Cards => vec![Frame::MARK; count],
        SheetKind::Fold => {
            // The head stands on the cover, the foot on the back.
            pages.resize_with(PANELS, Vec::new);
            labels.resize_with(PANELS, || None);
            let frame = |panel| Frame {
                head: panel == 0,
                title: false,
                contacts: panel + 1 == PANELS,
                mark: panel + 1 == PANELS,
                label: true,
            };
            (0..PANELS).map(frame).collect()
        }
    };
    let mut nodes = std::mem::take(&mut flow.nodes);
    let (faces, voices) = faces(shapers);

    // The pages know nothing of each other; what their runs belong to is told afterwards, in order.
    let pages: Vec<PagePlacer<'_>> = pages
        .par_iter()
        .zip(&labels)
        .zip(&frames)
        .enumerate()
        .map(|(page, ((rows, label), frame))| {
            let mut placer = PagePlacer {
                voices: &voices,
                flow: &flow,
                sheet,
                logos,
                direction: document.direction,
                scale,
                page,
                line: 0,
                items: Vec::with_capacity(8 * rows.len()),
                owned: Vec::with_capacity(8 * rows.len()),
                drawn: Vec::new(),
                blanks: Vec::new(),
                outline: Vec::new(),
                diagnostics: Vec::new(),
            };
            for row in rows {
                placer.row(row);
            }
            placer.running(*frame, foot, label.as_ref());
            placer
        })
        .collect();

    let mut inline = BTreeMap::new();
    let (mut outline, mut diagnostics) = (Vec::new(), Vec::new());
    let mut done = Vec::with_capacity(pages.len());
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
        for (item, label) in placed.blanks {
            let node = blank(&mut nodes, &flow.texts[label]);
            if let Item::Bar { owner, .. } = &mut placed.items[item] {
                *owner = Owner::Node(node);
            }
            nodes[node].kids.push(Kid::Item { page, item });
        }
        for (item, node) in placed.drawn {
            nodes[node].kids.push(Kid::Item { page, item });
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
        core: false,
        pages: done,
        nodes,
        faces,
        outline,
    })
}

/// The faces of all languages on the sheet, each once, and for each language where its own are.
fn faces(shapers: &[&mut Shaper<'_>]) -> (Vec<PagedFace>, Vec<Vec<usize>>) {
    let mut faces: Vec<PagedFace> = Vec::new();
    let mut voices = Vec::with_capacity(shapers.len());
    for shaper in shapers {
        let own = shaper.setting.faces().into_iter().map(|face| {
            let bytes = face.data.as_ref().as_ptr();
            let known = faces
                .iter()
                .position(|known| known.data.as_ref().as_ptr() == bytes);
            known.unwrap_or_else(|| {
                faces.push(face);
                faces.len() - 1
            })
        });
        voices.push(own.collect());
    }
    (faces, voices)
}

/// What of head and foot stands on a page.
#[derive(Clone, Copy)]
struct Frame {
    head: bool,
    /// The title, in the head of a later page.
    title: bool,
    contacts: bool,
    mark: bool,
    label: bool,
}

impl Frame {
    const FULL: Self = Self {
        head: true,
        title: true,
        contacts: true,
        mark: true,
        label: true,
    };
    const MARK: Self = Self {
        head: false,
        title: false,
        contacts: false,
        mark: true,
        label: false,
    };
}

/// An element inside a text.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Inline {
    /// Strong words, by their span.
    Strong(u16),
    /// A link, foreign words or a line to write on, by its segment.
    Segment(u16),
}

/// The element of a run: the block's own, or one inside it, which is made with its first run. What is
/// strong holds the links and the foreign words in it.
fn owner(
    nodes: &mut Vec<Node>,
    inline: &mut BTreeMap<(usize, Inline), usize>,
    owned: &Owned,
    shaped: &Shaped,
) -> usize {
    let about = &shaped.segments[usize::from(owned.segment)];
    let mut child = |parent: usize, key: Inline, node: Node| {
        *inline.entry((owned.text, key)).or_insert_with(|| {
            nodes.push(node);
            let made = nodes.len() - 1;
            nodes[parent].kids.push(Kid::Node(made));
            made
        })
    };
    let parent = match about.strong {
        // All of a title is strong: its element says that it is one.
        Some(span) if !owned.title => {
            let strong = Node {
                kind: NodeKind::Strong,
                language: None,
                actual_text: None,
                kids: Vec::new(),
            };
            child(owned.block, Inline::Strong(span), strong)
        }
        Some(_) | None => owned.block,
    };
    let kind = match &about.link {
        Some(link) => NodeKind::Link(link.clone()),
        None if about.blank => NodeKind::Blank(None),
        None if about.language.is_some() || about.words.is_some() => NodeKind::Span,
        None => return parent,
    };
    let node = Node {
        kind,
        language: about.language.clone(),
        actual_text: about.words.clone(),
        kids: Vec::new(),
    };
    child(parent, Inline::Segment(owned.segment), node)
}

/// The element of a line to write on, which its label names: behind the label, or in the cell beside
/// it.
fn blank(nodes: &mut Vec<Node>, label: &FlowText) -> usize {
    let parent = label.blank.unwrap_or(label.node);
    // In the label's own element the language is said already.
    let language = match parent == label.node {
        true => None,
        false => nodes[label.node].language.clone(),
    };
    nodes.push(Node {
        kind: NodeKind::Blank(Some(characters(&label.shaped.text))),
        language,
        actual_text: None,
        kids: Vec::new(),
    });
    let node = nodes.len() - 1;
    nodes[parent].kids.push(Kid::Node(node));
    node
}

/// Between the body's name and the unit in it.
pub(super) const UNIT_GAP: f32 = 8.0;
/// A run of the page, and the block and the segment of its text.
struct Owned {
    item: usize,
    block: usize,
    text: usize,
    segment: u16,
    /// Whether it is part of a title that runs into its text.
    title: bool,
}

/// Places the rows of one page.
struct PagePlacer<'a> {
    /// For each language on the sheet, where its faces are among all.
    voices: &'a [Vec<usize>],
    flow: &'a Flow,
    sheet: &'a Sheet,
    logos: &'a Logos,
    direction: Direction,
    scale: f32,
    page: usize,
    line: usize,
    items: Vec<Item>,
    owned: Vec<Owned>,
    /// Drawings of the page that are content, and their elements.
    drawn: Vec<(usize, usize)>,
    /// Lines to write on, and the texts that say what for.
    blanks: Vec<(usize, usize)>,
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
            let ends = (bar.start * self.scale, Some(bar.end * self.scale));
            let (left, right) = self.edges((bar.half, placed.column), ends);
            if let Some(label) = bar.blank {
                self.blanks.push((self.items.len(), label));
            }
            self.items.push(Item::Bar {
                owner: Owner::Decoration,
                x: left,
                y: top + bar.top * self.scale,
                width: right - left,
                height: bar.height,
                ink: bar.ink,
            });
        }
        for drawing in &placed.row.drawings {
            self.drawing(drawing, (top, placed.column));
        }
        for line in &placed.row.lines {
            self.flow_line(line, (top, placed.column));
        }
    }

    fn drawing(&mut self, drawing: &RowDrawing, (top, column): (f32, usize)) {
        let (start, width) = (drawing.start * self.scale, drawing.width * self.scale);
        let (x, right) = self.edges((drawing.half, column), (start, Some(start + width)));
        if let Some(node) = drawing.node {
            self.drawn.push((self.items.len(), node));
        }
        self.items.push(Item::Drawing {
            owner: drawing.node.map_or(Owner::Decoration, Owner::Node),
            x,
            y: top + drawing.top * self.scale,
            width: right - x,
            height: drawing.height * self.scale,
            drawing: Arc::clone(&drawing.drawing),
        });
    }

    fn flow_line(&mut self, line: &RowLine, (top, column): (f32, usize)) {
        let text = &self.flow.texts[line.text];
        if let (Some((level, words)), 0) = (&text.heading, line.line) {
            self.outline.push(OutlineEntry {
                text: words.clone(),
                level: *level,
                page: self.page,
                y: top,
            });
        }
        let (left, right) = self.edges((text.half, column), (line.start * self.scale, None));
        let spot = Spot {
            left,
            right,
            baseline: top + line.baseline * self.scale,
            scale: self.scale,
        };
        for (segment, start, mut run) in self.line(text, line.line, spot) {
            let title = text.lead.filter(|(length, _)| start < *length);
            let block = match title {
                Some((_, node)) => {
                    // A title that runs into its text has the ink of its number: a bold word may
                    // follow it.
                    run.ink = Ink::Accent;
                    node
                }
                None => text.node,
            };
            self.owned.push(Owned {
                title: title.is_some(),
                item: self.items.len(),
                block,
                text: line.text,
                segment,
            });
            self.items.push(Item::Text(run));
        }
    }

    /// The one place where start and end become left and right: of a column of text on the page, the
    /// edges between two offsets from its start; without the second, up to its end.
    fn edges(
        &self,
        (half, column): (usize, usize),
        (start, end): (f32, Option<f32>),
    ) -> (f32, f32) {
        let Some(half) = self.flow.halves.get(half) else {
            return (0.0, 0.0);
        };
        let before = column as f32 * (half.width + GUTTER);
        let first = match self.direction {
            Direction::LeftToRight => half.left + before,
            Direction::RightToLeft if before > 0.0 || half.width < self.sheet.column() => {
                // A poster's first column stands at the right; a pair's halves know their side.
                match self.flow.pairs.is_empty() {
                    true => self.sheet.column() - half.width - before,
                    false => half.left,
                }
            }
            Direction::RightToLeft => half.left,
        };
        let left = self.sheet.side + first;
        let end = end.unwrap_or(half.width);
        match half.direction {
            Direction::LeftToRight => (left + start, left + end),
            Direction::RightToLeft => (left + half.width - end, left + half.width - start),
        }
    }

    /// The runs of one line, in logical order, each with its segment and its first byte.
    fn line(&mut self, text: &FlowText, line: usize, spot: Spot) -> Vec<Part> {
        self.shaped_line((&text.shaped, text.voice), line, spot)
    }

    fn shaped_line(
        &mut self,
        (shaped, voice): (&Shaped, usize),
        line: usize,
        spot: Spot,
    ) -> Vec<Part> {
        self.line += 1;
        let Some(voice) = self.voices.get(voice) else {
            return Vec::new();
        };
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
                                // Whoever asked for the line says what it belongs to.
                                owner: Owner::Decoration,
                                face: voice[source.run.face],
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
    fn running(&mut self, frame: Frame, foot: &Foot, label: Option<&Shaped>) {
        let Flow { texts, running, .. } = self.flow;
        let shaped = |text: usize| &texts[text].shaped;
        let column = self.sheet.column();
        let head = self.sheet.head;
        if frame.head {
            // The logos stand at its end.
            let end = self.logos.head_end;
            let mut start = self.one_line(shaped(running.name), (0.0, end), (head, Owner::Head));
            if let Some(unit) = running.unit {
                start += UNIT_GAP;
                start += self.one_line(shaped(unit), (start, end), (head, Owner::Head));
            }
            if self.page > 0 && frame.title {
                let title = shaped(running.title);
                let width = title.natural_width();
                if start + 20.0 + width < end {
                    self.one_line(title, (end - width, end), (head, Owner::Head));
                }
            }
            self.bar((head + 8.0, 1.5), Ink::Accent, Owner::Head);
        }
        let base = self.sheet.height - self.sheet.foot;
        let label = label.filter(|_| frame.label);
        let width = label.map_or(0.0, Shaped::natural_width);
        let mark = shaped(running.mark);
        let mut baseline = base;
        // In the foot, too, the logos stand at its end.
        let end = match frame.contacts {
            true => self.logos.foot_end,
            false => column,
        };
        if label.is_some() && mark.natural_width() + 10.0 + width > end {
            // Beside each other they have no room.
            baseline -= foot.leading;
        }
        let above = baseline - foot.leading * mark.layout.len() as f32;
        let mut foot_line = 0.0;
        if frame.contacts {
            let top = self.running_lines(shaped(running.contacts), above, foot);
            foot_line = top - foot.size * 1.4;
            self.bar((foot_line, 0.75), Ink::Grey, Owner::Foot);
        }
        if frame.mark {
            self.running_lines(mark, baseline, foot);
        }
        if let Some(label) = label {
            self.one_line(label, (end - width - 0.5, end), (base, Owner::Foot));
        }
        for logo in &self.logos.list {
            let shown = match logo.in_head() {
                true => frame.head,
                false => frame.contacts,
            };
            if shown {
                self.logo(logo, foot_line);
            }
        }
    }

    /// A logo is content once, on the first page.
    fn logo(&mut self, logo: &PlacedLogo, foot_line: f32) {
        let (x, right) = self.running_edges(logo.start, logo.start + logo.width);
        // The foot of a folded sheet comes once, on its back.
        let first = self.page == 0 || self.sheet.kind == SheetKind::Fold;
        if first {
            self.drawn.push((self.items.len(), logo.node));
        }
        self.items.push(Item::Drawing {
            owner: match first {
                true => Owner::Node(logo.node),
                false if logo.in_head() => Owner::Head,
                false => Owner::Foot,
            },
            x,
            y: logo.top(self.sheet, foot_line),
            width: right - x,
            height: logo.height,
            drawing: Arc::clone(&logo.drawing),
        });
    }

    fn bar(&mut self, (y, height): (f32, f32), ink: Ink, owner: Owner) {
        let x = self.sheet.side;
        self.items.push(Item::Bar {
            owner,
            x,
            y,
            width: self.sheet.column(),
            height,
            ink,
        });
    }

    /// All lines of a text in the foot, the last one on this baseline; returns the first one's.
    fn running_lines(&mut self, shaped: &Shaped, baseline: f32, foot: &Foot) -> f32 {
        let count = shaped.layout.len();
        let first = baseline - foot.leading * count.saturating_sub(1) as f32;
        for line in 0..count {
            let (left, right) = self.running_edges(0.0, self.logos.foot_end);
            let spot = Spot {
                left,
                right,
                baseline: first + foot.leading * line as f32,
                scale: 1.0,
            };
            for (_, _, run) in self.shaped_line((shaped, 0), line, spot) {
                let owner = Owner::Foot;
                self.items.push(Item::Text(Run { owner, ..run }));
            }
        }
        first
    }

    /// Left and right edge of a stretch of the head or the foot.
    fn running_edges(&self, start: f32, end: f32) -> (f32, f32) {
        let side = self.sheet.side;
        match self.direction {
            Direction::LeftToRight => (side + start, side + end),
            Direction::RightToLeft => {
                let column = self.sheet.column();
                (side + column - end, side + column - start)
            }
        }
    }

    /// One line of the head or the foot between two offsets; returns its width.
    fn one_line(
        &mut self,
        shaped: &Shaped,
        (start, end): (f32, f32),
        (baseline, owner): (f32, Owner),
    ) -> f32 {
        let (left, right) = self.running_edges(start, end);
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
                        "`{}` is too long for the head or the foot of `{}`",
                        characters(&shaped.text),
                        self.sheet.name
                    ),
                )
                .hint("shorten it in `templates/office.toml` or in `common.ftl`"),
            );
        }
        for (_, _, run) in self.shaped_line((shaped, 0), 0, spot) {
            self.items.push(Item::Text(Run { owner, ..run }));
        }
        width
    }
}
