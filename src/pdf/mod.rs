//! Pages become a PDF: content, fonts, tags, metadata. PDF/UA-1 and PDF/A-2a are the only way out.
//!
//! In: `Paged`. Out: bytes, the same for the same pages. The only room that names printpdf, lopdf and
//! subsetter. The y axis is flipped here, once.
//!
//! **How the text comes back.** Readers disagree about right-to-left text: poppler and PDFium take
//! the content for visual order, structure readers for logical order. So each right-to-left run is one
//! show string in visual order, marked `ReversedChars` (ISO 32000-1, 14.8.2.3.3), in a
//! marked-content sequence of its own; a line's runs stand in the content from left to right, and
//! the structure tree names them in logical order. Every code shows one character or one left-to-right
//! cluster: what a cluster draws with several glyphs becomes one composite glyph of the embedded font.

mod content;
mod deflate;
mod drawings;
mod file;
mod finish;
mod fonts;
mod mark;
mod truetype;
mod xmp;

pub use mark::mark;

use crate::diagnostic::Diagnostic;
use crate::layout::Paged;

/// Writes a PDF.
///
/// `publisher` is the body that gives it out.
///
/// # Errors
/// When a font cannot be subset, or a library reports anything at all.
pub fn write(paged: &Paged, publisher: &str) -> Result<Vec<u8>, Vec<Diagnostic>> {
    let mut fonts = fonts::collect(paged).map_err(|found| vec![found])?;
    let (pages, marks) = content::write(paged, &mut fonts);
    // The fonts and the rest know nothing of each other until the end. The rest takes longer, so
    // it does not wait for another thread to wake.
    let (document, fonts) = rayon::join(
        || {
            let document = printed(paged, pages)?;
            finish::finish(document, paged, &marks, publisher).map_err(|found| vec![found])
        },
        || fonts.embed().map_err(|found| vec![found]),
    );
    Ok(finish::close(document?, fonts?))
}

/// What printpdf makes of the pages; any warning of its is a failure.
fn printed(
    paged: &Paged,
    pages: Vec<printpdf::PdfPage>,
) -> Result<lopdf::Document, Vec<Diagnostic>> {
    let mut document = printpdf::PdfDocument::new(&paged.title);
    document.pages = pages;
    let options = printpdf::PdfSaveOptions {
        optimize: false,
        subset_fonts: false,
        // Show strings come ready: printpdf knows their operators by name only.
        secure: false,
        ..printpdf::PdfSaveOptions::default()
    };
    let mut warnings = Vec::new();
    let written = document.to_lopdf_document(&options, &mut warnings);
    if warnings.is_empty() {
        return Ok(written);
    }
    Err(warnings
        .iter()
        .map(|warning| {
            Diagnostic::error("pdf", format!("the PDF library warns: {}", warning.msg))
                .hint("this is a fault of volantino: report it with the leaflet")
        })
        .collect())
}
