//! Sheets of paper, as people write them: `templates/sheets.toml`, one row each.

use crate::diagnostic::{Diagnostic, File, Place, did_you_mean};
use crate::source::{self, Spanned};
use serde::Deserialize;
use std::collections::BTreeMap;
use std::sync::Arc;

/// How the pages of a sheet are made from its text.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum SheetKind {
    /// Page after page, on both sides.
    Pages,
    /// One page in columns, the type as large as fits.
    Poster,
    /// One paper of six panels, folded in three.
    Fold,
    /// Pages two up on a paper, folded in the middle and stapled.
    Booklet,
    /// One small card, as often as it fits on the paper.
    Cards,
}

/// How two languages share a sheet.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Two {
    /// In two columns.
    Columns,
    /// In two columns, the page turned by a quarter.
    Lying,
    /// One below the other, row by row: the page is too narrow for two columns.
    Stacked,
}

/// A sheet of paper and the grid on it; lengths in points.
#[derive(Clone, Debug)]
pub struct Sheet {
    /// Its name on the command line and in templates.
    pub name: String,
    /// What the front desk calls it, in Italian.
    pub title: String,
    /// What becomes of its pages.
    pub kind: SheetKind,
    /// Width and height of the paper.
    pub paper: (f32, f32),
    /// Width of a page: the paper, or the panel, the leaf or the card on it.
    pub width: f32,
    /// Height of a page.
    pub height: f32,
    /// Empty at both sides.
    pub side: f32,
    /// From the top edge to the first line of the text.
    pub top: f32,
    /// From the last line of the text to the bottom edge.
    pub bottom: f32,
    /// From the top edge to the running head's baseline.
    pub head: f32,
    /// From the bottom edge to the running foot's last baseline.
    pub foot: f32,
    /// Where text begins beside the numbers and bullets.
    pub indent: f32,
    /// Sizes of type.
    pub sizes: Sizes,
    /// Body text is never smaller.
    pub smallest: f32,
    /// Body text is never larger.
    pub largest: f32,
    /// Below this size of body text the core is printed and not the whole.
    pub comfortable: f32,
    /// How two languages share it; none if they do not.
    pub two: Option<Two>,
    /// The margins for two languages, where they differ.
    pub two_margins: Option<Margins>,
    /// The sizes of type for two languages, where they differ.
    pub two_sizes: Option<Sizes>,
    /// Whether it has a place for a stamp, and lines for the counter.
    pub counter: bool,
}

/// Sizes of type, in points.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Sizes {
    /// The title.
    pub title: f32,
    /// What the leaflet is about.
    pub intro: f32,
    /// Headings of sections.
    pub heading: f32,
    /// Running text. The European standards for easy-to-read text ask for 12 pt or more
    /// (“Information for all”, Inclusion Europe, rule 26: a size like Arial 14 or at least 12).
    pub body: f32,
    /// A fact in a table.
    pub fact: f32,
    /// A rule's number.
    pub number: f32,
    /// What the sheet says of itself.
    pub note: f32,
    /// Running head and foot.
    pub running: f32,
}

/// Points in a millimetre.
pub const MM: f32 = 72.0 / 25.4;

impl Sheet {
    /// Width of the text.
    #[must_use]
    pub fn column(&self) -> f32 {
        self.width - 2.0 * self.side
    }

    /// Height of the text.
    #[must_use]
    pub fn body_height(&self) -> f32 {
        self.height - self.top - self.bottom
    }

    /// Whether it prints the core alone where the whole does not fit.
    #[must_use]
    pub fn extracts(&self) -> bool {
        match self.kind {
            SheetKind::Pages | SheetKind::Booklet => false,
            SheetKind::Poster | SheetKind::Fold | SheetKind::Cards => true,
        }
    }

    /// The sheet for two languages; none if it is too small for them.
    #[must_use]
    pub fn for_two(&self) -> Option<Self> {
        let mut sheet = self.clone();
        match self.two? {
            Two::Columns | Two::Stacked => {}
            Two::Lying => {
                (sheet.width, sheet.height) = (self.height, self.width);
                sheet.paper = (self.paper.1, self.paper.0);
            }
        }
        if let Some(margins) = self.two_margins {
            sheet.set_margins(margins);
        }
        if let Some(sizes) = &self.two_sizes {
            sheet.sizes = sizes.clone();
        }
        Some(sheet)
    }

    fn set_margins(&mut self, margins: Margins) {
        self.side = margins.side * MM;
        self.top = margins.top * MM;
        self.bottom = margins.bottom * MM;
        self.head = margins.head * MM;
        self.foot = margins.foot * MM;
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
struct SheetFile {
    title: Option<String>,
    kind: SheetKind,
    /// Width and height in millimetres.
    paper: Spanned<[f32; 2]>,
    /// Width and height of one card in millimetres.
    card: Option<Spanned<[f32; 2]>>,
    margins: Spanned<Margins>,
    #[serde(rename = "type")]
    sizes: Spanned<Sizes>,
    /// Millimetres.
    indent: Spanned<f32>,
    smallest: Spanned<f32>,
    largest: Option<Spanned<f32>>,
    comfortable: Option<Spanned<f32>>,
    beside: Option<Two>,
    /// Margins and type for two languages, where they differ.
    beside_margins: Option<Spanned<Margins>>,
    beside_type: Option<Spanned<Sizes>>,
    #[serde(default)]
    counter: bool,
}

/// What stays empty at the edges of a page, in millimetres.
#[derive(Clone, Copy, Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Margins {
    /// At both sides.
    pub side: f32,
    /// From the top edge to the first line of the text.
    pub top: f32,
    /// From the last line of the text to the bottom edge.
    pub bottom: f32,
    /// From the top edge to the running head's baseline.
    pub head: f32,
    /// From the bottom edge to the running foot's last baseline.
    pub foot: f32,
}

/// The sheet that is made where none is named; its files have no suffix.
pub const DEFAULT_SHEET: &str = "a4";
/// Where the sheets are written.
pub(super) const SHEETS: &str = "templates/sheets.toml";
/// Panels of a folded sheet.
pub const PANELS: usize = 6;
/// What a sheet may measure, in millimetres: a visiting card to a large poster.
const PAPER: std::ops::RangeInclusive<f32> = 40.0..=1200.0;
/// What type may measure, in points.
const TYPE: std::ops::RangeInclusive<f32> = 4.0..=200.0;
/// The narrowest column, in millimetres.
const LEAST_COLUMN: f32 = 40.0;

/// Reads the sheets, by name.
pub(super) fn parse(
    file: &Arc<File>,
    diagnostics: &mut Vec<Diagnostic>,
) -> Result<BTreeMap<String, Sheet>, Diagnostic> {
    let read: BTreeMap<Spanned<String>, SheetFile> = source::parse(file)?;
    let mut sheets = BTreeMap::new();
    for (name, row) in read {
        match lower(file, &name, &row) {
            Ok(sheet) => {
                sheets.insert(name.get_ref().clone(), sheet);
            }
            Err(found) => diagnostics.push(found),
        }
    }
    Ok(sheets)
}

fn lower(file: &Arc<File>, name: &Spanned<String>, row: &SheetFile) -> Result<Sheet, Diagnostic> {
    let wrong = |span, cause: String, remedy: &str| {
        Diagnostic::error("bad-sheet", cause)
            .at(Place::new(file, span))
            .hint(remedy)
    };
    let id = name.get_ref();
    let plain = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
    if id.is_empty() || !id.chars().all(plain) {
        return Err(wrong(
            name.span(),
            format!("`{id}` cannot be the name of a sheet: file names end in it"),
            "use small letters from a to z, figures and hyphens",
        ));
    }
    for size in [Some(&row.paper), row.card.as_ref()].into_iter().flatten() {
        if !size.get_ref().iter().all(|edge| PAPER.contains(edge)) {
            return Err(wrong(
                size.span(),
                "no sheet has that size".into(),
                "write width and height in millimetres, as [210, 297]",
            ));
        }
    }
    let [paper_width, paper_height] = row.paper.get_ref().map(|edge| edge * MM);
    let card = match (row.kind, &row.card) {
        (SheetKind::Cards, Some(card)) => Some(card.get_ref().map(|edge| edge * MM)),
        (SheetKind::Cards, None) => {
            return Err(wrong(
                name.span(),
                format!("`{id}` does not say how large a card is"),
                "add `card = [85, 54]`, in millimetres",
            ));
        }
        (
            SheetKind::Pages | SheetKind::Poster | SheetKind::Fold | SheetKind::Booklet,
            Some(card),
        ) => {
            return Err(wrong(
                card.span(),
                "only a sheet of cards has the size of a card".into(),
                "take the key `card` out, or write `kind = \"cards\"`",
            ));
        }
        (SheetKind::Pages | SheetKind::Poster | SheetKind::Fold | SheetKind::Booklet, None) => None,
    };
    let (width, height) = match (row.kind, card) {
        (SheetKind::Fold, _) => (paper_width / 3.0, paper_height),
        (SheetKind::Booklet, _) => (paper_width / 2.0, paper_height),
        (SheetKind::Cards, Some([width, height])) => (width, height),
        (SheetKind::Pages | SheetKind::Poster | SheetKind::Cards, _) => (paper_width, paper_height),
    };
    if width > paper_width || height > paper_height {
        return Err(wrong(
            row.card.as_ref().map_or_else(|| name.span(), Spanned::span),
            "a card is larger than its paper".into(),
            "make the card smaller or the paper larger",
        ));
    }
    let indent = row.indent.get_ref() * MM;
    for (given, (width, height)) in [
        (Some(&row.margins), (width, height)),
        (
            row.beside_margins.as_ref(),
            match row.beside {
                Some(Two::Lying) => (height, width),
                Some(Two::Columns | Two::Stacked) | None => (width, height),
            },
        ),
    ] {
        let Some(margins) = given else { continue };
        let Margins {
            side,
            top,
            bottom,
            head,
            foot,
        } = *margins.get_ref();
        let positive = [side, top, bottom, head, foot];
        let room = width - 2.0 * side * MM - indent;
        let high = height - (top + bottom) * MM;
        if positive
            .iter()
            .any(|margin| !(0.0..=200.0).contains(margin))
            || room < LEAST_COLUMN * MM
            || high < 0.5 * LEAST_COLUMN * MM
        {
            return Err(wrong(
                margins.span(),
                format!("these margins leave no room for text on `{id}`"),
                "make them smaller; they are millimetres, and so is `indent`",
            ));
        }
    }
    let smallest = *row.smallest.get_ref();
    for sizes in [Some(&row.sizes), row.beside_type.as_ref()]
        .into_iter()
        .flatten()
    {
        let Sizes {
            title,
            intro,
            heading,
            body,
            fact,
            number,
            note,
            running,
        } = *sizes.get_ref();
        let all = [title, intro, heading, body, fact, number, note, running];
        if !all.iter().all(|size| TYPE.contains(size)) {
            return Err(wrong(
                sizes.span(),
                format!("type is set from {} to {} points", TYPE.start(), TYPE.end()),
                "write sizes in points, as `body = 12`",
            ));
        }
        if !(*TYPE.start()..=body).contains(&smallest) {
            return Err(wrong(
                row.smallest.span(),
                format!("the smallest body text is {smallest} pt, and the usual one {body}"),
                "write the size in points under which it never shrinks, as `smallest = 11`",
            ));
        }
    }
    let sizes = row.sizes.get_ref().clone();
    let body = sizes.body;
    let at_least = |size: &Option<Spanned<f32>>, least: f32, usual: f32| match size {
        Some(size) if !(least..=*TYPE.end()).contains(size.get_ref()) => Err(wrong(
            size.span(),
            format!("{} pt is less than {least} pt", size.get_ref()),
            "write a size in points",
        )),
        Some(size) => Ok(*size.get_ref()),
        None => Ok(usual),
    };
    let mut sheet = Sheet {
        name: id.clone(),
        title: row.title.clone().unwrap_or_else(|| id.clone()),
        kind: row.kind,
        paper: (paper_width, paper_height),
        width,
        height,
        side: 0.0,
        top: 0.0,
        bottom: 0.0,
        head: 0.0,
        foot: 0.0,
        indent,
        largest: at_least(&row.largest, body, body)?,
        comfortable: at_least(&row.comfortable, smallest, smallest)?,
        sizes,
        smallest,
        two: row.beside,
        two_margins: row
            .beside_margins
            .as_ref()
            .map(|margins| *margins.get_ref()),
        two_sizes: row
            .beside_type
            .as_ref()
            .map(|sizes| sizes.get_ref().clone()),
        counter: row.counter,
    };
    sheet.set_margins(*row.margins.get_ref());
    Ok(sheet)
}

/// There is no sheet of that name.
pub(super) fn unknown<'a>(
    name: &str,
    known: impl Iterator<Item = &'a String> + Clone,
) -> Diagnostic {
    let names = known.map(String::as_str);
    Diagnostic::error("no-sheet", format!("there is no sheet `{name}`")).hint(
        did_you_mean(name, names.clone())
            .unwrap_or_else(|| format!("the sheets are: {}", names.collect::<Vec<_>>().join(", "))),
    )
}
