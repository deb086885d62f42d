//! One leaflet that somebody wants: its documents, their plain text, and their pages.

use super::Folder;
use super::slip::values;
use crate::diagnostic::Diagnostic;
use crate::document::{self, Document, Extent, Pair, Request, mark_of_two, resolve};
use crate::language::Tag;
use crate::layout::{Paged, for_two};
use crate::template::{Building, Leaflet, Sheet, Slip, Two};
use std::borrow::Cow;

/// One leaflet, for somebody.
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
    /// What stands on the lines of its slip.
    pub slip: &'a Slip,
}

/// A leaflet in one language, or in two.
#[derive(Clone, Debug)]
pub struct Documents {
    /// In the language that was asked for.
    pub main: Document,
    /// In the language beside it.
    pub other: Option<Document>,
}

impl Wish<'_> {
    /// The language beside: the one that is asked for, or the one that the leaflet always has. No
    /// language stands beside itself.
    #[must_use]
    pub fn second(&self) -> Option<&Tag> {
        let always = self.leaflet.beside.as_ref().map(|beside| &beside.language);
        self.beside.or(always).filter(|tag| *tag != self.language)
    }
}

impl Folder {
    /// Resolves what is wanted for these sheets, and sees that the fonts can draw it.
    ///
    /// # Errors
    /// Everything that keeps it from being printed.
    pub fn documents(
        &self,
        wish: &Wish<'_>,
        sheets: &[&Sheet],
    ) -> Result<Documents, Vec<Diagnostic>> {
        let one = |found| vec![found];
        let second = wish.second();
        let main = self.one(wish, wish.language, sheets)?;
        let mut documents = Documents {
            main: self.filled(main, wish.slip)?,
            other: None,
        };
        let Some(tag) = second else {
            return Ok(documents);
        };
        let mut other = self.one(wish, tag, sheets)?;
        let locale = self.catalog.locale(tag).map_err(one)?;
        document::fill(&mut other, wish.slip, &locale.language);
        // A name in the letters of the reader has no place in the other language: a line to write on.
        let fonts = self.fonts.set(&locale.language).map_err(one)?;
        let mut lacking = Vec::new();
        for (field, value) in values(&other) {
            if !fonts.lacking(value.text.chars()).map_err(one)?.is_empty() {
                lacking.push(field.to_owned());
            }
        }
        document::clear(&mut other, &lacking);
        let language = &self.catalog.locale(wish.language).map_err(one)?.language;
        documents.main.running.mark = mark_of_two(&documents.main, &other, language);
        documents.other = Some(other);
        Ok(documents)
    }

    /// The form in one language.
    fn one(
        &self,
        wish: &Wish<'_>,
        language: &Tag,
        sheets: &[&Sheet],
    ) -> Result<Document, Vec<Diagnostic>> {
        let names = sheets.iter().map(|sheet| sheet.name.as_str());
        let pages = wish.leaflet.most_pages(names);
        let request = Request {
            leaflet: wish.leaflet,
            language,
            building: wish.building,
            day: self.day,
            pages: match wish.second() {
                Some(_) => for_two(pages),
                None => pages,
            },
        };
        let document = resolve(request, &self.template, &self.catalog, &self.review)?;
        self.drawable(document)
    }

    /// The plain text that a sheet must carry, in reading order. What a small sheet leaves out is known
    /// only when it is laid out.
    ///
    /// # Errors
    /// Everything that keeps it from being printed.
    pub fn expected(
        &self,
        wish: &Wish<'_>,
        sheet: &Sheet,
        extent: Extent<'_>,
    ) -> Result<String, Vec<Diagnostic>> {
        let documents = self.documents(wish, &[sheet])?;
        let small = extent == Extent::Whole && sheet.extracts();
        let extent = match small || matches!(extent, Extent::Section(_)) {
            true if self.set(&documents, sheet, extent)?.core => Extent::Core,
            true | false => extent,
        };
        let shown =
            |document| Document::shown(document, sheet, extent).unwrap_or(Cow::Borrowed(document));
        let main = shown(&documents.main);
        Ok(match &documents.other {
            None => main.expected(),
            Some(other) => {
                let stacked = sheet.two == Some(Two::Stacked);
                Pair::new(&main, &shown(other), stacked).expected()
            }
        })
    }

    /// The pages of a sheet.
    ///
    /// # Errors
    /// Everything that keeps it from being printed.
    pub fn paged(
        &self,
        wish: &Wish<'_>,
        sheet: &Sheet,
        extent: Extent<'_>,
    ) -> Result<Paged, Vec<Diagnostic>> {
        self.set(&self.documents(wish, &[sheet])?, sheet, extent)
    }

    /// The pages of these documents on a sheet.
    pub(super) fn set(
        &self,
        documents: &Documents,
        sheet: &Sheet,
        extent: Extent<'_>,
    ) -> Result<Paged, Vec<Diagnostic>> {
        let typesetter = |tag| self.typesetter(tag).map_err(|found| vec![found]);
        let mut own = typesetter(&documents.main.language)?;
        match &documents.other {
            None => own.layout(&documents.main, sheet, extent),
            Some(other) => {
                let mut second = typesetter(&other.language)?;
                own.beside(&documents.main, (&mut second, other), sheet, extent)
            }
        }
    }
}
