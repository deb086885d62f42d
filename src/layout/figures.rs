//! Where drawings stand: pictograms beside rules, headings and rows of a table, the code beside the
//! notes.
//!
//! Start and end, not left and right. A pictogram hangs in the margin before the column, so that it
//! takes no width from the text; where the margin is too narrow for it, it stands in the indent,
//! under a rule's number.

use super::compose::{Flow, FlowText};
use super::paginate::{Row, RowDrawing};
use super::place::UNIT_GAP;
use super::{Kid, Node, NodeKind, Sheet};
use crate::diagnostic::Diagnostic;
use crate::document::{Block, Document, Logo, LogoPlace};
use crate::drawing::{Drawing, QUIET_ZONE};
use crate::template::{MM, SheetKind};
use std::borrow::Cow;
use std::sync::Arc;

/// Width and height of a pictogram: it is drawn to be read at this size on a bad copy.
const PICTOGRAM: f32 = 8.0 * MM;
/// Between a pictogram and the text beside it.
const GAP: f32 = 8.0;
/// What printers leave white at the edge of the paper.
const UNPRINTED: f32 = 6.0 * MM;
/// Between the line of a heading, or of a table, and the pictogram below it.
const BELOW_LINE: f32 = 1.0;
/// Height of capitals, for one em.
const CAPITALS: f32 = 0.7;
/// Most pictograms leave so much of their box white above them.
const INSIDE: f32 = PICTOGRAM * 3.0 / 24.0;

/// A pictogram before a group.
pub(super) struct Pictogram {
    pub(super) drawing: Arc<Drawing>,
    pub(super) stands: Stands,
}

/// A figure that is content.
pub(super) struct Figure {
    pub(super) drawing: Arc<Drawing>,
    /// The element that it belongs to.
    pub(super) node: usize,
}

/// Width and height of a QR code without its quiet zone: a phone reads it from a hand's breadth to an
/// arm's length.
const CODE: f32 = 22.0 * MM;

/// Where the text beside a figure begins: its quiet zone stays white.
pub(super) fn beside(figure: &Figure) -> f32 {
    CODE + quiet(figure) + 2.0
}

/// Puts a code beside the rows that follow it. Its black begins at the edge of the column and at the
/// height of the capitals; its quiet zone reaches into the margin and into the space above.
pub(super) fn code(figure: &Figure) -> Row {
    let quiet = quiet(figure);
    Row {
        height: 0.0,
        lines: Vec::new(),
        bars: Vec::new(),
        drawings: vec![RowDrawing {
            start: -quiet,
            top: INSIDE - quiet,
            width: CODE + 2.0 * quiet,
            height: CODE + 2.0 * quiet,
            drawing: Arc::clone(&figure.drawing),
            node: Some(figure.node),
            half: 0,
        }],
    }
}

/// The rows of a group are at least as high as the code that stands beside them.
pub(super) fn reach(rows: &mut [Row], figure: &Figure) {
    let height: f32 = rows.iter().map(|row| row.height).sum();
    if let Some(last) = rows.last_mut() {
        last.height += (INSIDE + CODE + quiet(figure) - height).max(0.0);
    }
}

/// Width of the quiet zone of a code.
fn quiet(figure: &Figure) -> f32 {
    match figure.drawing.as_ref() {
        Drawing::Vector(code) => {
            let modules = code.width - 2.0 * QUIET_ZONE as f32;
            CODE / modules * QUIET_ZONE as f32
        }
        Drawing::Bitmap(_) => 0.0,
    }
}

/// Where a pictogram stands.
#[derive(Clone, Copy)]
pub(super) enum Stands {
    /// Its top with the capitals of the first line: a rule's number stands there.
    Rule,
    /// Its middle on the middle of the first line.
    Line,
}

/// Whether pictograms hang in the margin of a sheet; a poster's grow with its type, out of its margin.
pub(super) fn hang(sheet: &Sheet) -> bool {
    sheet.kind != SheetKind::Poster && sheet.side >= UNPRINTED + PICTOGRAM + GAP
}

/// The sheet, with the room that the drawings of a document need.
pub(super) fn room<'a>(sheet: &'a Sheet, document: &Document) -> Cow<'a, Sheet> {
    let mut sheet = Cow::Borrowed(sheet);
    if !hang(&sheet) && document.blocks.iter().any(has_pictogram) {
        // Numbers, bullets and pictograms share one indent.
        let sheet = sheet.to_mut();
        sheet.indent = sheet.indent.max(PICTOGRAM + GAP);
    }
    sheet
}

/// The highest that a logo in the head may be: from where printers print to the line below.
const HEAD_LOGO: f32 = 10.0 * MM;
/// How far a logo in the head reaches below the baseline of the words beside it.
const HEAD_BELOW: f32 = 4.0;
/// The highest that a logo in the foot may be; the emblem of the European Union asks for 10 mm.
const FOOT_LOGO: f32 = 10.0 * MM;
/// Between the line of the foot and the logos.
const FOOT_GAP: f32 = 2.5 * MM;
/// Above a strip of logos.
const STRIP_GAP: f32 = 2.0 * MM;
/// Where the words of the foot leave less than this part of their size, logos get a strip of their own.
const LEAST_BESIDE: f32 = 0.9;
/// About the width of “Page 1 of 2” and the space before it.
const PAGE_LABEL: f32 = 75.0;
/// The widest that a logo may be.
const WIDEST_LOGO: f32 = 50.0 * MM;
/// Between two logos, and between them and words.
const LOGO_GAP: f32 = 5.0 * MM;
/// What is smaller cannot be known again.
const SMALLEST_LOGO: f32 = 5.0 * MM;

/// The logos of a document with their places.
pub(super) struct Logos {
    /// They stand on every page; those of the head first.
    pub(super) list: Vec<PlacedLogo>,
    /// Where the words of the head must end.
    pub(super) head_end: f32,
    /// Where the words of the foot must end.
    pub(super) foot_end: f32,
}

/// A logo with its place in the column.
pub(super) struct PlacedLogo {
    pub(super) drawing: Arc<Drawing>,
    stands: LogoStands,
    /// Offset from the start edge of the column.
    pub(super) start: f32,
    pub(super) width: f32,
    pub(super) height: f32,
    /// The element that it belongs to on the first page; on the others it only runs along.
    pub(super) node: usize,
}

/// Where a logo stands.
#[derive(Clone, Copy)]
enum LogoStands {
    /// At the end of the head, on its line.
    Head,
    /// At the end of the foot, beside its words.
    Foot,
    /// Above the line of the foot.
    Strip,
}

impl PlacedLogo {
    /// Whether it stands in the head.
    pub(super) fn in_head(&self) -> bool {
        match self.stands {
            LogoStands::Head => true,
            LogoStands::Foot | LogoStands::Strip => false,
        }
    }

    /// The top edge; those of the foot share a middle.
    pub(super) fn top(&self, sheet: &Sheet, foot_line: f32) -> f32 {
        let inset = (FOOT_LOGO - self.height) / 2.0;
        match self.stands {
            LogoStands::Head => sheet.head + HEAD_BELOW - self.height,
            LogoStands::Foot => foot_line + FOOT_GAP + inset,
            LogoStands::Strip => foot_line - FOOT_GAP - FOOT_LOGO + inset,
        }
    }
}

/// Places the logos, each as large as the words beside it and the others allow, and gives them their
/// elements: before all others, or after them. A strip of logos takes its room from the sheet.
pub(super) fn logos(
    flow: &mut Flow,
    document: &Document,
    sheet: &mut Cow<'_, Sheet>,
) -> Result<Logos, Vec<Diagnostic>> {
    let column = sheet.column();
    let (mut list, mut ends) = (Vec::new(), [column; 2]);
    let wanted = |place| {
        // A card has no room for them.
        let here = document.running.logos.iter();
        let here = here.filter(|_| sheet.kind != SheetKind::Cards);
        let here: Vec<&Logo> = here.filter(|logo| logo.place == place).collect();
        here
    };
    let running = &flow.running;
    let width = |text: usize| flow.texts[text].shaped.natural_width();
    let unit = running.unit.map_or(0.0, |unit| UNIT_GAP + width(unit));
    let name = width(running.name) + unit;
    let words = width(running.contacts).max(width(running.mark) + PAGE_LABEL);
    let mut head = row(
        &wanted(LogoPlace::Head),
        HEAD_LOGO,
        column - name - LOGO_GAP,
    );
    let mut foot_logos = wanted(LogoPlace::Foot);
    if !head.logos.is_empty() && head.height() < SMALLEST_LOGO {
        // On a narrow page the words of the head leave them no room: they stand in the foot.
        foot_logos.splice(0..0, wanted(LogoPlace::Head));
        head = row(&[], HEAD_LOGO, column);
    }
    let beside = row(&foot_logos, FOOT_LOGO, column - words - LOGO_GAP);
    let strip = beside.scale < LEAST_BESIDE;
    let foot = if strip {
        row(&foot_logos, FOOT_LOGO, column)
    } else {
        beside
    };
    if strip {
        sheet.to_mut().bottom += STRIP_GAP + FOOT_LOGO + FOOT_GAP;
    }
    let stands = if strip {
        LogoStands::Strip
    } else {
        LogoStands::Foot
    };
    for (row, end, stands) in [(head, 0, LogoStands::Head), (foot, 1, stands)] {
        if row.logos.is_empty() {
            continue;
        }
        if row.height() < SMALLEST_LOGO {
            let cause = "the logos have too little room beside the words of the head or the foot";
            return Err(vec![
                Diagnostic::error("bad-logo", cause)
                    .hint("name fewer or narrower ones in `templates/office.toml`"),
            ]);
        }
        let mut start = match stands {
            LogoStands::Strip => 0.0,
            LogoStands::Head | LogoStands::Foot => column - row.width,
        };
        if let LogoStands::Head | LogoStands::Foot = stands {
            ends[end] = start - LOGO_GAP;
        }
        for (index, (logo, width)) in row.logos.into_iter().enumerate() {
            let node = figure(&mut flow.nodes, logo, document);
            let root = &mut flow.nodes[0].kids;
            match stands {
                LogoStands::Head => root.insert(index, Kid::Node(node)),
                LogoStands::Foot | LogoStands::Strip => root.push(Kid::Node(node)),
            }
            list.push(PlacedLogo {
                drawing: Arc::clone(&logo.drawing),
                stands,
                start,
                width,
                height: width / logo.drawing.proportion(),
                node,
            });
            start += width + LOGO_GAP;
        }
    }
    let [head_end, foot_end] = ends;
    Ok(Logos {
        list,
        head_end,
        foot_end,
    })
}

/// Logos beside each other, each with its width.
struct LogoRow<'a> {
    logos: Vec<(&'a Logo, f32)>,
    /// From the first to the last.
    width: f32,
    /// How much they had to be shrunk: 1 is not at all.
    scale: f32,
}

impl LogoRow<'_> {
    /// The height of the highest.
    fn height(&self) -> f32 {
        let heights = self
            .logos
            .iter()
            .map(|(logo, width)| width / logo.drawing.proportion());
        heights.fold(0.0, f32::max)
    }
}

/// As large as a height and a width allow.
fn row<'a>(logos: &[&'a Logo], height: f32, room: f32) -> LogoRow<'a> {
    let natural = |logo: &Logo| (height * logo.drawing.proportion()).min(WIDEST_LOGO);
    let gaps = LOGO_GAP * logos.len().saturating_sub(1) as f32;
    let widths: f32 = logos.iter().map(|logo| natural(logo)).sum();
    let scale = if logos.is_empty() {
        1.0
    } else {
        ((room - gaps) / widths).clamp(0.0, 1.0)
    };
    let logos = logos.iter().map(|logo| (*logo, natural(logo) * scale));
    LogoRow {
        logos: logos.collect(),
        width: widths * scale + gaps,
        scale,
    }
}

fn figure(nodes: &mut Vec<Node>, logo: &Logo, document: &Document) -> usize {
    let language = &logo.alternative.language;
    nodes.push(Node {
        kind: NodeKind::Figure(logo.alternative.characters()),
        language: (*language != document.language).then(|| language.clone()),
        actual_text: None,
        kids: Vec::new(),
    });
    nodes.len() - 1
}

fn has_pictogram(block: &Block) -> bool {
    match block {
        Block::Heading { pictogram, .. } | Block::Rule { pictogram, .. } => pictogram.is_some(),
        Block::Facts { rows } => rows.iter().any(|row| row.pictogram.is_some()),
        Block::Paragraph { .. }
        | Block::List { .. }
        | Block::Callout { .. }
        | Block::FillIn { .. }
        | Block::Contacts { .. }
        | Block::Slip { .. }
        | Block::Counter { .. }
        | Block::Code(_) => false,
    }
}

/// Where the words of a heading begin.
pub(super) fn heading_start(sheet: &Sheet, pictogram: Option<&Arc<Drawing>>) -> f32 {
    match pictogram {
        Some(_) if !hang(sheet) => sheet.indent,
        Some(_) | None => 0.0,
    }
}

/// Puts the pictogram of a group into its rows, which grow if they must hold it and are not as high.
pub(super) fn stand(
    texts: &[FlowText],
    rows: &mut [Row],
    pictogram: Option<&Pictogram>,
    hangs: bool,
) {
    let (Some(pictogram), Some(first)) = (pictogram, rows.first_mut()) else {
        return;
    };
    let line = first.lines.first().map(|line| {
        let size = texts[line.text].shaped.size;
        (line.baseline, size)
    });
    let (baseline, size) = line.unwrap_or_default();
    let top = match pictogram.stands {
        Stands::Rule if hangs => baseline - CAPITALS * size - INSIDE,
        Stands::Rule => first.height,
        Stands::Line => baseline - (CAPITALS * size + PICTOGRAM) / 2.0,
    };
    // In the margin nothing stands above or below it but its like, a space apart; in the column it does
    // not climb into the line above.
    let lower = match pictogram.stands {
        Stands::Line if !hangs => (BELOW_LINE - top).max(0.0),
        Stands::Line | Stands::Rule => 0.0,
    };
    first.height += lower;
    for line in &mut first.lines {
        line.baseline += lower;
    }
    first.drawings.push(RowDrawing {
        start: if hangs { -(PICTOGRAM + GAP) } else { 0.0 },
        top: top + lower,
        width: PICTOGRAM,
        height: PICTOGRAM,
        drawing: Arc::clone(&pictogram.drawing),
        node: None,
        half: 0,
    });
    let height: f32 = rows.iter().map(|row| row.height).sum();
    if let (false, Some(last)) = (hangs, rows.last_mut()) {
        last.height += (top + lower + PICTOGRAM - height).max(0.0);
    }
}
