//! Sheets for one person: values on the lines of a slip, and what is wrong with them, without
//! repeating them.

use super::{Documents, Folder, Wish};
use crate::catalog::Text;
use crate::diagnostic::Diagnostic;
use crate::document::{self, Block, Document};
use crate::template::{Sheet, Slip};

impl Folder {
    /// Puts values on the lines of a document's slip; without values it is the form that everybody
    /// gets.
    ///
    /// # Errors
    /// Each value that no font of the language can draw.
    pub(super) fn filled(
        &self,
        mut document: Document,
        slip: &Slip,
    ) -> Result<Document, Vec<Diagnostic>> {
        if slip.is_empty() {
            return Ok(document);
        }
        let language = document.language.clone();
        let one = |found| vec![found];
        let locale = self.catalog.locale(&language).map_err(one)?;
        document::fill(&mut document, slip, &locale.language);
        let fonts = self.fonts.set(&locale.language).map_err(one)?;
        let mut diagnostics = Vec::new();
        for (field, value) in values(&document) {
            let lacking = fonts.lacking(value.text.chars()).map_err(one)?;
            if !lacking.is_empty() {
                diagnostics.push(
                    Diagnostic::error(
                        "missing-glyph",
                        format!("no font of `{language}` can draw the value of `{field}`"),
                    )
                    .hint("write it in Latin letters, or in those of the sheet's language"),
                );
            }
        }
        if diagnostics.is_empty() {
            Ok(document)
        } else {
            Err(diagnostics)
        }
    }

    /// Why a sheet with values cannot be made. What `make` itself says of them may repeat them: so
    /// it is asked again, without values and then with each alone.
    pub fn blame<T>(
        &self,
        wish: &Wish<'_>,
        sheet: &Sheet,
        mut make: impl FnMut(&Documents) -> Result<T, Vec<Diagnostic>>,
    ) -> Vec<Diagnostic> {
        let slip = wish.slip;
        let mut with = |slip: &Slip| {
            let documents = self.documents(&Wish { slip, ..*wish }, &[sheet])?;
            make(&documents).map(|_| ())
        };
        if let Err(found) = with(&Slip::default()) {
            return found;
        }
        let error = |cause: String| {
            Diagnostic::error("value-too-long", cause)
                .hint("shorten it, or put spaces between its words")
        };
        let found: Vec<Diagnostic> = slip
            .singly()
            .filter(|(_, one)| with(one).is_err())
            .map(|(field, _)| error(format!("the value of `{field}` does not fit on the sheet")))
            .collect();
        if found.is_empty() {
            let cause = "the values do not fit on the sheet together";
            return vec![error(cause.to_owned())];
        }
        found
    }
}

/// The values on a document's slips, with the names of their fields.
pub(super) fn values(document: &Document) -> impl Iterator<Item = (&str, &Text)> {
    let slips = document.blocks.iter().filter_map(|block| match block {
        Block::Slip { fields, rows } => Some(fields.iter().zip(rows)),
        Block::Heading { .. }
        | Block::Paragraph { .. }
        | Block::List { .. }
        | Block::Rule { .. }
        | Block::Callout { .. }
        | Block::FillIn { .. }
        | Block::Contacts { .. }
        | Block::Facts { .. }
        | Block::Counter { .. }
        | Block::Code(_) => None,
    });
    slips
        .flatten()
        .filter_map(|(field, row)| Some((field.as_str(), row.value.as_ref()?)))
}
