//! Breaks a document into pages of positioned glyphs.
//!
//! In: a document, the fonts of its language, a sheet. Out: `Paged`: pages of items and the tree of
//! structure elements that they belong to. Knows nothing of files or PDF. The only room that names
//! parley's engine.

mod beside;
mod compose;
mod counter;
mod figures;
#[cfg(test)]
mod golden;
mod impose;
mod lines;
mod paginate;
mod place;
mod shape;
mod table;

use crate::diagnostic::{Diagnostic, did_you_mean};
use crate::document::{Document, Extent, Pair};
use crate::drawing::{Color, Drawing};
use crate::font::{FaceData, FontSet};
use crate::language::{Direction, Language, Tag};
use crate::template::{PANELS, Sheet, SheetKind, Two};
use paginate::{Limits, Misfit};
use std::borrow::Cow;
use std::ops::Range;
use std::sync::Arc;

/// Pages of positioned items.
///
/// Lengths are points (1/72 in); the origin is the top-left corner of the page and y grows
/// downwards, in right-to-left text too.
#[derive(Debug)]
pub struct Paged {
    /// Width of every page.
    pub width: f32,
    /// Height of every page.
    pub height: f32,
    /// Language of the document.
    pub language: Tag,
    /// Direction of the document.
    pub direction: Direction,
    /// Title of the document.
    pub title: String,
    /// `leaflet · language · hash`.
    pub mark: String,
    /// How much sizes and spaces were shrunk or grown to fit the pages: 1 is not at all.
    pub scale: f32,
    /// Whether it shows the core alone, since the whole did not fit.
    pub core: bool,
    /// The pages.
    pub pages: Vec<Page>,
    /// Structure elements; the first is the document.
    pub nodes: Vec<Node>,
    /// Faces that the glyphs name by index.
    pub faces: Vec<PagedFace>,
    /// Headings with their page and height on it, for the outline.
    pub outline: Vec<OutlineEntry>,
}

/// A face that the pages use.
#[derive(Clone, Debug)]
pub struct PagedFace {
    /// Its name in messages and in the PDF.
    pub name: String,
    /// The font.
    pub data: FaceData,
}

/// A heading in the outline.
#[derive(Clone, Debug)]
pub struct OutlineEntry {
    /// The words.
    pub text: String,
    /// 1 or 2.
    pub level: u8,
    /// Page, from 0.
    pub page: usize,
    /// Top of its line.
    pub y: f32,
}

/// One page.
#[derive(Debug, Default)]
pub struct Page {
    /// What is drawn, in logical order.
    pub items: Vec<Item>,
}

/// What an item belongs to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Owner {
    /// Content of a structure element.
    Node(usize),
    /// Running head of a page.
    Head,
    /// Running foot of a page.
    Foot,
    /// A line or a bar without meaning of its own.
    Decoration,
}

/// The few inks that a sheet has; each good on a black-and-white copy.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ink {
    /// Black: text.
    Black,
    /// #0066CC, 5.6:1 on white: headings and numbers.
    Accent,
    /// #595959, 7:1 on white: head, foot, lines.
    Grey,
}

impl Ink {
    /// What it looks like.
    #[must_use]
    pub fn color(self) -> Color {
        match self {
            Self::Black => Color::BLACK,
            Self::Accent => Color([0x00, 0x66, 0xcc]),
            Self::Grey => Color([0x59; 3]),
        }
    }
}

/// Something drawn.
#[derive(Clone, Debug)]
pub enum Item {
    /// Glyphs of one face and size on one baseline.
    Text(Run),
    /// A straight horizontal line or a bar: a filled rectangle.
    Bar {
        /// What it belongs to: a line to write on is content.
        owner: Owner,
        /// Left edge.
        x: f32,
        /// Top edge.
        y: f32,
        /// Width.
        width: f32,
        /// Height.
        height: f32,
        /// Ink.
        ink: Ink,
    },
    /// A pictogram, a logo or a code.
    Drawing {
        /// What it belongs to.
        owner: Owner,
        /// Left edge.
        x: f32,
        /// Top edge.
        y: f32,
        /// Width.
        width: f32,
        /// Height.
        height: f32,
        /// What is drawn.
        drawing: Arc<Drawing>,
    },
}

/// Glyphs of one face and size on one baseline, of one direction, of one element.
#[derive(Clone, Debug)]
pub struct Run {
    /// What it belongs to.
    pub owner: Owner,
    /// Index into `Paged::faces`.
    pub face: usize,
    /// Type size.
    pub size: f32,
    /// Left edge.
    pub x: f32,
    /// Baseline.
    pub y: f32,
    /// Sum of the clusters' advances.
    pub width: f32,
    /// Ink.
    pub ink: Ink,
    /// Whether the characters run right to left; the clusters stand in logical order all the same.
    pub right_to_left: bool,
    /// Counts the lines of the page: runs of one line share it.
    pub line: usize,
    /// The characters, in logical order.
    pub text: String,
    /// Clusters in logical order; each begins where the one before ends, seen in the direction.
    pub clusters: Vec<Cluster>,
    /// The clusters' glyphs.
    pub glyphs: Vec<Glyph>,
}

/// Characters that are shaped together.
#[derive(Clone, Debug)]
pub struct Cluster {
    /// Bytes of the run's text.
    pub text: Range<u32>,
    /// Its glyphs.
    pub glyphs: Range<u32>,
    /// Distance to the next cluster.
    pub advance: f32,
}

/// A glyph, placed from its cluster's left edge on the baseline.
#[derive(Clone, Copy, Debug)]
pub struct Glyph {
    /// Index in the face.
    pub id: u16,
    /// To the right.
    pub x: f32,
    /// Upwards.
    pub y: f32,
}

/// What a structure element is; the names are those of ISO 32000-1, 14.8.4, and two of ISO 32000-2,
/// 14.8.4, which the older standard has no word for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum NodeKind {
    /// The whole.
    Document,
    /// A heading of level 1 or 2.
    Heading(u8),
    /// A paragraph.
    Paragraph,
    /// Text that stands apart from what is round it, and must be seen first (ISO 32000-2).
    Aside,
    /// A list, and what stands before its items.
    List(Numbering),
    /// An item of a list.
    ListItem,
    /// Its number or bullet.
    Label,
    /// Its content.
    ListBody,
    /// A table.
    Table,
    /// A row of a table.
    TableRow,
    /// A cell that heads its row.
    TableHeader,
    /// A cell that heads its column.
    ColumnHeader,
    /// A cell.
    TableCell,
    /// A stretch of text with a language of its own.
    Span,
    /// Words that weigh more (ISO 32000-2).
    Strong,
    /// A line to write on, and what it is for; in the midst of a sentence, the sentence says so.
    Blank(Option<String>),
    /// A link, and where it leads.
    Link(String),
    /// A picture, and the words that stand for it.
    Figure(String),
}

/// What stands before the items of a list; the names are those of ISO 32000-1, 14.8.5.5.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Numbering {
    /// European figures.
    Decimal,
    /// Bullets.
    Disc,
}

/// A structure element.
#[derive(Clone, Debug)]
pub struct Node {
    /// What it is.
    pub kind: NodeKind,
    /// The language, where it is not the document's.
    pub language: Option<Tag>,
    /// Its words, where the lines would not tell: a script without spaces breaks its lines anywhere.
    pub actual_text: Option<String>,
    /// What it holds, in logical order.
    pub kids: Vec<Kid>,
}

/// What a structure element holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kid {
    /// Another element.
    Node(usize),
    /// An item of a page.
    Item {
        /// Page, from 0.
        page: usize,
        /// Index into the page's items.
        item: usize,
    },
}

/// Sets documents of one language; keeps its fonts parsed from one document to the next.
pub struct Typesetter<'a> {
    shaper: shape::Shaper<'a>,
}

impl std::fmt::Debug for Typesetter<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Typesetter")
    }
}

impl<'a> Typesetter<'a> {
    /// Opens the fonts of a language.
    ///
    /// # Errors
    /// When a font cannot be read.
    pub fn new(fonts: FontSet<'a>, language: &Language) -> Result<Self, Diagnostic> {
        Ok(Self {
            shaper: shape::Shaper::new(fonts, language)?,
        })
    }

    /// Lays out one document on one sheet; where the sheet is small and the whole does not fit, its
    /// core.
    ///
    /// A document that runs over its pages by some 8 % is shrunk, never under the sheet's smallest type;
    /// else it takes one page more, which is then at least a third full. A poster, a folded sheet and a
    /// card have no page more; their type is as large as fits.
    ///
    /// # Errors
    /// `overfull-line` when a word is wider than its column, `too-long` when the document needs
    /// more than one page more than it may take, `missing-glyph` when a font draws an empty box,
    /// `no-section` when it has no such section.
    pub fn layout(
        &mut self,
        document: &Document,
        sheet: &Sheet,
        extent: Extent<'_>,
    ) -> Result<Paged, Vec<Diagnostic>> {
        let allowed = document.pages.get(&sheet.name).copied();
        set((document, sheet, allowed), extent, |extent, least| {
            let Some(shown) = document.shown(sheet, extent) else {
                return Err(Misfit::Wrong(vec![nothing(document, extent)]));
            };
            let sheet = figures::room(sheet, &shown);
            let flow = compose::flow(&mut self.shaper, &shown, &sheet);
            let mut shapers = [&mut self.shaper];
            finish(&mut shapers, flow, &shown, sheet, (allowed, least))
        })
    }

    /// Lays out one document beside the same in another language, row by row, each half in the fonts
    /// of its language; it may
    /// take as many pages as [`for_two`] says.
    ///
    /// # Errors
    /// As [`Self::layout`]; `small-sheet` when the sheet has no room for two languages.
    pub fn beside(
        &mut self,
        document: &Document,
        (typesetter, other): (&mut Self, &Document),
        sheet: &Sheet,
        extent: Extent<'_>,
    ) -> Result<Paged, Vec<Diagnostic>> {
        let Some(sheet) = sheet.for_two() else {
            return Err(vec![
                Diagnostic::error(
                    "small-sheet",
                    format!("two languages have no room on `{}`", sheet.name),
                )
                .hint("choose a larger sheet, or give it `beside` in `templates/sheets.toml`"),
            ]);
        };
        let stacked = sheet.two == Some(Two::Stacked);
        let allowed = document.pages.get(&sheet.name).map(|pages| for_two(*pages));
        set((document, &sheet, allowed), extent, |extent, least| {
            let (main, other) = (document.shown(&sheet, extent), other.shown(&sheet, extent));
            let (Some(main), Some(other)) = (main, other) else {
                return Err(Misfit::Wrong(vec![nothing(document, extent)]));
            };
            let pair = Pair::new(&main, &other, stacked);
            let sheet = figures::room(&sheet, &main);
            let shapers = [&mut self.shaper, &mut typesetter.shaper];
            let flow = beside::flow(shapers, &pair, &sheet);
            let mut shapers = [&mut self.shaper, &mut typesetter.shaper];
            finish(&mut shapers, flow, &main, sheet, (allowed, least))
        })
    }
}

/// How many pages two languages may take where one takes so many: lines of half the width, and rows
/// that are not torn, need more than twice the room.
#[must_use]
pub fn for_two(pages: usize) -> usize {
    4 * pages + 2
}

/// Tries what is asked for; on a small sheet, then the core.
fn set(
    (document, sheet, allowed): (&Document, &Sheet, Option<usize>),
    extent: Extent<'_>,
    mut attempt: impl FnMut(Extent<'_>, f32) -> Result<Paged, Misfit>,
) -> Result<Paged, Vec<Diagnostic>> {
    let extracts = extent == Extent::Whole && sheet.extracts();
    let has_core = document.core.contains(&true);
    let least = match extracts && has_core {
        true => sheet.comfortable,
        false => sheet.smallest,
    };
    let (over, pages) = match attempt(extent, least) {
        Ok(paged) => return Ok(paged),
        Err(Misfit::Wrong(found)) => return Err(found),
        Err(Misfit::TooLong { over, pages }) if !(extracts && has_core) => (over, pages),
        Err(Misfit::TooLong { .. }) => match attempt(Extent::Core, sheet.smallest) {
            Ok(paged) => {
                return Ok(Paged {
                    core: true,
                    ..paged
                });
            }
            Err(Misfit::Wrong(found)) => return Err(found),
            Err(Misfit::TooLong { over, pages }) => (over, pages),
        },
    };
    let Document {
        leaflet, language, ..
    } = document;
    let name = &sheet.name;
    let allowed = allowed.unwrap_or(1);
    let found = match sheet.kind {
        SheetKind::Pages | SheetKind::Booklet => Diagnostic::error(
            "too-long",
            format!(
                "`{leaflet}` in `{language}` needs {pages} pages of {name} and may take {allowed}"
            ),
        )
        .hint(format!(
            "shorten it, or raise `{name}` under [pages] in `templates/leaflets/{leaflet}.toml`"
        )),
        SheetKind::Poster | SheetKind::Fold | SheetKind::Cards => {
            let what = match has_core {
                true => "even the core of ",
                false => "",
            };
            let percent = ((over - 1.0).max(0.01) * 100.0).ceil();
            Diagnostic::error(
                "too-long",
                format!("{what}`{leaflet}` in `{language}` is too long for `{name}` by some {percent} %"),
            )
            .hint(format!(
                "mark fewer blocks as `core = true`, or take `{name}` out of [pages] in `templates/leaflets/{leaflet}.toml`"
            ))
        }
    };
    Err(vec![found])
}

/// A part that is not there.
fn nothing(document: &Document, extent: Extent<'_>) -> Diagnostic {
    let leaflet = &document.leaflet;
    match extent {
        Extent::Section(id) => {
            let sections: Vec<&str> = document.sections().collect();
            let remedy = did_you_mean(id, sections.iter().copied())
                .unwrap_or_else(|| format!("its sections are: {}", sections.join(", ")));
            Diagnostic::error("no-section", format!("`{leaflet}` has no section `{id}`"))
                .hint(remedy)
        }
        Extent::Whole | Extent::Core => {
            Diagnostic::error("no-core", format!("nothing of `{leaflet}` is its core"))
                .hint("write `core = true` in the blocks that matter most")
        }
    }
}

/// Fills the pages of a flow, and puts them on the sheet.
fn finish(
    shapers: &mut [&mut shape::Shaper<'_>],
    mut flow: compose::Flow,
    document: &Document,
    mut sheet: Cow<'_, Sheet>,
    (allowed, least): (Option<usize>, f32),
) -> Result<Paged, Misfit> {
    let logos = figures::logos(&mut flow, document, &mut sheet).map_err(Misfit::Wrong)?;
    let sheet = sheet.as_ref();
    let body = sheet.sizes.body;
    let foot = place::Foot::new(shapers, &mut flow, sheet, &logos);
    let limits = Limits {
        pages: match sheet.kind {
            SheetKind::Pages | SheetKind::Booklet => allowed.unwrap_or(1),
            SheetKind::Fold => PANELS,
            SheetKind::Poster | SheetKind::Cards => 1,
        },
        height: sheet.height - sheet.top - foot.height.max(sheet.bottom),
        smallest: least / body,
        largest: sheet.largest / body,
        hangs: figures::hang(sheet),
        body,
    };
    let fitted = match sheet.kind {
        SheetKind::Pages | SheetKind::Booklet => paginate::fit(&mut flow, limits),
        SheetKind::Poster if flow.pairs.is_empty() => paginate::poster(&mut flow, limits),
        SheetKind::Poster | SheetKind::Fold | SheetKind::Cards => {
            paginate::fill_up(&mut flow, limits)
        }
    }?;
    let paged = place::place(shapers, flow, fitted, (document, sheet), (&foot, &logos));
    Ok(impose::impose(paged.map_err(Misfit::Wrong)?, sheet))
}
