//! One sheet that somebody wants: its plain text, and its pages.

use super::Folder;
use crate::diagnostic::Diagnostic;
use crate::document::{Document, Extent, Pair, mark_of_two};
use crate::language::Tag;
use crate::layout::Paged;
use crate::template::{Beside, Building, Leaflet, Sheet};
use std::borrow::Cow;

/// One leaflet on one sheet.
#[derive(Clone, Copy, Debug)]
pub struct Wish<'a> {
    /// The leaflet.
    pub leaflet: &'a Leaflet,
    /// Its language.
    pub language: &'a Tag,
    /// The language beside it.
    pub beside: Option<&'a Tag>,
    /// What the building settles.
    pub building: &'a Building,
    /// The sheet.
    pub sheet: &'a Sheet,
    /// How much of it.
    pub extent: Extent<'a>,
}

impl Folder {
    /// The plain text that a sheet must carry, in reading order. What a small sheet leaves out is known
    /// only when it is laid out.
    ///
    /// # Errors
    /// Everything that keeps it from being printed.
    pub fn expected(&self, wish: &Wish<'_>) -> Result<String, Vec<Diagnostic>> {
        let (main, other) = self.documents(wish)?;
        let small = wish.extent == Extent::Whole && wish.sheet.extracts();
        let extent = match small || matches!(wish.extent, Extent::Section(_)) {
            true if self.set(wish, &main, other.as_ref())?.core => Extent::Core,
            true | false => wish.extent,
        };
        let shown = |document| {
            Document::shown(document, wish.sheet, extent).unwrap_or(Cow::Borrowed(document))
        };
        let main = shown(&main);
        Ok(match &other {
            None => main.expected(),
            Some(other) => {
                let stacked = wish.sheet.beside == Some(Beside::Stacked);
                Pair::new(&main, &shown(other), stacked).expected()
            }
        })
    }

    /// The pages of a sheet.
    ///
    /// # Errors
    /// Everything that keeps it from being printed.
    pub fn paged(&self, wish: &Wish<'_>) -> Result<Paged, Vec<Diagnostic>> {
        let (main, other) = self.documents(wish)?;
        self.set(wish, &main, other.as_ref())
    }

    fn documents(&self, wish: &Wish<'_>) -> Result<(Document, Option<Document>), Vec<Diagnostic>> {
        let document = |tag| {
            let what = (wish.leaflet, tag);
            self.document_for(what, wish.building, &[wish.sheet], wish.beside.is_some())
        };
        let mut main = document(wish.language)?;
        let other = wish.beside.map(document).transpose()?;
        if let Some(other) = &other {
            let locale = self.catalog.locale(wish.language);
            let language = &locale.map_err(|found| vec![found])?.language;
            main.running.mark = mark_of_two(&main, other, language);
        }
        Ok((main, other))
    }

    fn set(
        &self,
        wish: &Wish<'_>,
        main: &Document,
        other: Option<&Document>,
    ) -> Result<Paged, Vec<Diagnostic>> {
        let typesetter = |tag| self.typesetter(tag).map_err(|found| vec![found]);
        let mut own = typesetter(wish.language)?;
        match wish.beside.zip(other) {
            None => own.layout(main, wish.sheet, wish.extent),
            Some((tag, other)) => {
                let mut second = typesetter(tag)?;
                own.beside(main, (&mut second, other), wish.sheet, wish.extent)
            }
        }
    }
}
