//! What a web page needs beside its document: addresses, other languages, fonts.

use super::{Made, Making, path};
use crate::catalog::{Locale, Text, Values};
use crate::diagnostic::Diagnostic;
use crate::document::Document;
use crate::font::{Face, Family};
use crate::html::{Alternative, Entry, Index, Labels, Page, Pages, Shelf, Statement, WebFont};
use crate::language::Tag;

/// Where the accessibility statement stands in the site: under its Italian name, by which people and
/// AgID's monitoring look for it.
pub(super) const STATEMENT: &str = "accessibilita.html";

/// One leaflet's page.
pub(super) fn page(
    making: &Making<'_>,
    pages: &Pages,
    document: &Document,
    locale: &Locale,
) -> Result<String, Diagnostic> {
    let Making {
        folder,
        languages,
        request,
        offered,
        ..
    } = making;
    let alternatives = languages
        .iter()
        .filter(|tag| **tag != &locale.language.tag)
        .filter_map(|tag| folder.catalog.locales.get(*tag))
        .filter_map(|other| {
            let page = path(&other.language.tag, &document.leaflet, "html");
            let there = offered.contains(&page);
            there.then(|| Alternative::new(&other.language, format!("../{page}")))
        })
        .collect();
    let set = folder.fonts.set(&locale.language)?;
    let fonts = set
        .families
        .iter()
        .filter(|family| family.web)
        .map(|family| WebFont {
            family: family.name.clone(),
            regular_href: format!("../{}", font_path(&family.regular)),
            bold_href: format!("../{}", font_path(&family.bold)),
        });
    pages.page(&Page {
        document,
        language: &locale.language,
        alternatives,
        labels: Labels {
            languages: word(locale, "page-languages")?,
            download: word(locale, "page-download")?,
            leaflets: word(locale, "page-leaflets")?,
            accessibility: word(locale, "page-accessibility")?,
            listen: word(locale, "page-listen")?,
            pause: word(locale, "page-listen-pause")?,
            resume: word(locale, "page-listen-resume")?,
            stop: word(locale, "page-listen-stop")?,
        },
        pdf: offered
            .contains(&path(&locale.language.tag, &document.leaflet, "pdf"))
            .then(|| format!("{}.pdf", document.leaflet)),
        // A page that stands alone has no front page beside it.
        index: request.out.is_some().then(|| "../index.html".into()),
        accessibility: (request.out.is_some() && folder.template.accessibility.is_some())
            .then(|| format!("../{STATEMENT}")),
        fonts: fonts.collect(),
    })
}

/// The front page, in Italian: everything that is offered, made now or earlier.
pub(super) fn index(
    making: &Making<'_>,
    pages: &Pages,
    italian: &Document,
) -> Result<String, Diagnostic> {
    let Making {
        folder,
        languages,
        offered,
        ..
    } = making;
    let source = crate::catalog::italian(&folder.catalog)?;
    let mut shelves = Vec::with_capacity(languages.len());
    for tag in languages {
        let locale = folder.catalog.locale(tag)?;
        let mut entries = Vec::new();
        for leaflet in folder.template.leaflets.values() {
            let address = |form| Some(path(tag, &leaflet.id, form)).filter(|p| offered.contains(p));
            let (page, pdf) = (address("html"), address("pdf"));
            // A sheet of an earlier build whose title is gone cannot be named; `check` says so.
            let titled = locale.messages.contains_key(&leaflet.title.id);
            if titled && (page.is_some() || pdf.is_some()) {
                entries.push(Entry {
                    title: folder.title(leaflet, tag)?,
                    page,
                    pdf,
                });
            }
        }
        if entries.is_empty() || !locale.messages.contains_key("index-title") {
            continue;
        }
        shelves.push(Shelf {
            language: &locale.language,
            sentence: word(locale, "index-title")?,
            download: word(locale, "page-download")?,
            entries,
        });
    }
    pages.index(&Index {
        language: &source.language,
        title: word(source, "index-title")?,
        choose: word(source, "index-language")?,
        running: &italian.running,
        shelves,
        accessibility: match folder.template.accessibility {
            Some(_) => Some((word(source, "page-accessibility")?, STATEMENT.into())),
            None => None,
        },
    })
}

/// The accessibility statement, in Italian; none if the office has not written one.
pub(super) fn statement(
    making: &Making<'_>,
    pages: &Pages,
    italian: &Document,
) -> Result<Option<String>, Diagnostic> {
    let Some(accessibility) = &making.folder.template.accessibility else {
        return Ok(None);
    };
    let source = crate::catalog::italian(&making.folder.catalog)?;
    pages
        .statement(&Statement {
            language: &source.language,
            accessibility,
            running: &italian.running,
            leaflets: word(source, "page-leaflets")?,
            index: "index.html".into(),
        })
        .map(Some)
}

/// The font files that the pages of some languages carry, each once.
pub(super) fn fonts(making: &Making<'_>) -> Result<Vec<Made>, Diagnostic> {
    let mut families: Vec<&Family> = Vec::new();
    for tag in &making.languages {
        let locale = making.folder.catalog.locale(tag)?;
        for family in making.folder.fonts.set(&locale.language)?.families {
            if family.web && !families.iter().any(|known| known.name == family.name) {
                families.push(family);
            }
        }
    }
    let mut made = Vec::new();
    for face in families
        .iter()
        .flat_map(|family| [&family.regular, &family.bold])
    {
        made.push(Made {
            path: font_path(face),
            bytes: face.data()?.as_ref().to_vec(),
        });
    }
    Ok(made)
}

/// Where a font stands in the site.
fn font_path(face: &Face) -> String {
    format!(
        "fonts/{}",
        face.path.rsplit('/').next().unwrap_or(&face.path)
    )
}

fn word(locale: &Locale, id: &str) -> Result<Text, Diagnostic> {
    locale.format(id, &Values::default())
}

/// The languages in the order in which they are offered: Italian first, then by tag.
pub(super) fn in_order<'a>(tags: impl Iterator<Item = &'a Tag>) -> Vec<&'a Tag> {
    let mut tags: Vec<&Tag> = tags.collect();
    tags.sort_by_key(|tag| (!tag.is_source(), tag.to_string()));
    tags
}
