//! Breaks a document into pages of positioned glyphs.
//!
//! In: a document, the fonts of its language, a sheet. Out: `Paged`: pages of items and the tree of
//! structure elements that they belong to. Knows nothing of files or PDF. The only room that names
//! parley.

mod compose;
mod counter;
#[cfg(test)]
mod golden;
mod lines;
mod paginate;
mod place;
mod shape;
mod sheet;
mod table;

pub use sheet::{A4, Sheet};

use crate::diagnostic::Diagnostic;
use crate::document::Document;
use crate::font::{FaceData, FontSet};
use crate::language::{Direction, Language, Tag};
use std::ops::Range;

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
    /// How much sizes and spaces were shrunk to fit the pages: 1 is not at all.
    pub scale: f32,
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
    /// Running head or foot.
    Running,
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

/// Something drawn.
#[derive(Debug)]
pub enum Item {
    /// Glyphs of one face and size on one baseline.
    Text(Run),
    /// A straight horizontal line or a bar: a filled rectangle.
    Bar {
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
}

/// Glyphs of one face and size on one baseline, of one direction, of one element.
#[derive(Debug)]
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

/// What a structure element is; the names are those of ISO 32000-1, 14.8.4.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum NodeKind {
    /// The whole.
    Document,
    /// A heading of level 1 or 2.
    Heading(u8),
    /// A paragraph.
    Paragraph,
    /// A list.
    List,
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
    /// A cell.
    TableCell,
    /// A stretch of text with a language of its own.
    Span,
    /// A link, and where it leads.
    Link(String),
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

    /// Lays out one document on one sheet.
    ///
    /// A document that runs over its pages by 8 % or less is shrunk, never under 11 pt; else it
    /// takes one page more, which is then at least a third full.
    ///
    /// # Errors
    /// `overfull-line` when a word is wider than its column, `too-long` when the document needs
    /// more than one page more than it may take, `missing-glyph` when a font draws an empty box.
    pub fn layout(&mut self, document: &Document, sheet: &Sheet) -> Result<Paged, Vec<Diagnostic>> {
        let mut flow = compose::collect(&mut self.shaper, document, sheet);
        let fitted = paginate::fit(&mut flow, document, sheet)?;
        place::place(&mut self.shaper, flow, fitted, document, sheet)
    }
}
