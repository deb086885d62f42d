//! Sheets: sizes, margins and the type on them, one row each.

/// A sheet of paper and the grid on it; lengths in points.
#[derive(Clone, Debug)]
pub struct Sheet {
    /// Its name on the command line and in templates.
    pub name: &'static str,
    /// Width.
    pub width: f32,
    /// Height.
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
}

/// Sizes of type, in points.
#[derive(Clone, Debug)]
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
pub(super) const MM: f32 = 72.0 / 25.4;

/// A4 upright. The column is 77 characters of Titillium Web wide (WCAG 1.4.8: no more than 80).
pub const A4: Sheet = Sheet {
    name: "a4",
    width: 210.0 * MM,
    height: 297.0 * MM,
    side: 20.0 * MM,
    top: 23.0 * MM,
    bottom: 22.0 * MM,
    head: 14.0 * MM,
    foot: 10.0 * MM,
    indent: 24.0,
    sizes: Sizes {
        title: 24.0,
        intro: 14.0,
        heading: 16.0,
        body: 12.0,
        fact: 16.0,
        number: 14.0,
        note: 9.5,
        running: 9.0,
    },
};

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
}
