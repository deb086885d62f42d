//! What a web page needs beside its document: addresses, other languages, fonts.

use super::{Made, Making, PICTURE_WIDTH, SMALL_WIDTH, path, picture_path, sheet_path, small_path};
use crate::catalog::{Locale, Text, Values};
use crate::diagnostic::Diagnostic;
use crate::document::{Block, Code, Document};
use crate::font::{Face, Family};
use crate::html::{
    Alternative, Door, Entry, Form, Index, Labels, Notice, Page, Pages, Shelf, ShelfLabels, Small,
    Statement, WebFont,
};
use crate::language::Tag;
use crate::template::{DEFAULT_SHEET, Leaflet, Sheet, SheetKind, Two};
use rayon::prelude::*;
use std::collections::BTreeMap;
use std::fmt::Write as _;

/// Where the accessibility statement stands in the site: under its Italian name, by which people and
/// AgID's monitoring look for it.
pub(super) const STATEMENT: &str = "accessibilita.html";

/// What search engines read.
pub(super) const SITEMAP: &str = "sitemap.xml";

/// The page of one language, in its folder.
pub(super) const SHELF: &str = "index.html";

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
        // A page that stands alone has no others beside it.
        index: request.out.is_some().then(|| SHELF.into()),
        recording: making.recording(&locale.language.tag, &document.leaflet),
        published: published(
            making,
            &path(&locale.language.tag, &document.leaflet, "html"),
        ),
        accessibility: (request.out.is_some() && folder.template.accessibility.is_some())
            .then(|| format!("../{STATEMENT}")),
        fonts: carried(making, locale)?,
    })
}

/// The fonts that the pages of a language carry.
fn carried(making: &Making<'_>, locale: &Locale) -> Result<Vec<WebFont>, Diagnostic> {
    let set = making.folder.fonts.set(&locale.language)?;
    let families = set.families.iter().filter(|family| family.web);
    let fonts = families.map(|family| WebFont {
        family: family.name.clone(),
        regular_href: format!("../{}", font_path(&family.regular)),
        bold_href: format!("../{}", font_path(&family.bold)),
    });
    Ok(fonts.collect())
}

/// The front page and the pages of the languages: everything that is offered, made now or earlier.
pub(super) fn shelves(
    making: &Making<'_>,
    pages: &Pages,
    italian: &Document,
) -> Result<Vec<Made>, Diagnostic> {
    let source = crate::catalog::italian(&making.folder.catalog)?;
    let statement = match making.folder.template.accessibility {
        Some(_) => Some(word(source, "page-accessibility")?),
        None => None,
    };
    let address = |up: &str| {
        statement
            .clone()
            .map(|words| (words, format!("{up}{STATEMENT}")))
    };
    let shelf = |tag: &&Tag| -> Result<Option<(Door<'_>, String)>, Diagnostic> {
        let locale = making.folder.catalog.locale(tag)?;
        let entries = entries(making, tag)?;
        if entries.is_empty() || !locale.messages.contains_key("index-language") {
            return Ok(None);
        }
        let page = pages.shelf(&Shelf {
            language: &locale.language,
            clerk: &source.language,
            labels: ShelfLabels {
                languages: word(locale, "index-language")?,
                read: word(locale, "page-read")?,
                download: word(locale, "page-download")?,
                send_pdf: word(locale, "page-send-pdf")?,
                send_picture: word(locale, "page-send-picture")?,
            },
            notices: notices(&entries, source, locale)?,
            running: &italian.running,
            entries,
            index: "../index.html".into(),
            fonts: carried(making, locale)?,
            accessibility: address("../"),
        })?;
        let door = Door {
            language: &locale.language,
            href: format!("{tag}/{SHELF}"),
        };
        Ok(Some((door, page)))
    };
    let shelves: Result<Vec<_>, Diagnostic> = making.languages.par_iter().map(shelf).collect();
    let mut made = Vec::new();
    let mut doors = Vec::new();
    for (door, page) in shelves?.into_iter().flatten() {
        made.push(Made {
            path: door.href.clone(),
            bytes: page.into_bytes(),
        });
        doors.push(door);
    }
    let index = pages.index(&Index {
        language: &source.language,
        title: word(source, "index-title")?,
        choose: word(source, "index-language")?,
        running: &italian.running,
        doors,
        accessibility: address(""),
    })?;
    made.insert(
        0,
        Made {
            path: "index.html".into(),
            bytes: index.into_bytes(),
        },
    );
    Ok(made)
}

/// The leaflets that are offered in one language.
fn entries(making: &Making<'_>, tag: &Tag) -> Result<Vec<Entry>, Diagnostic> {
    let Making {
        folder, offered, ..
    } = making;
    let locale = folder.catalog.locale(tag)?;
    let source = crate::catalog::italian(&folder.catalog)?;
    // Addresses are relative to the language's page.
    let there = |path: String| {
        let name = path.rsplit('/').next().unwrap_or_default().to_owned();
        offered.contains(&path).then_some(name)
    };
    let mut entries = Vec::new();
    for leaflet in folder.template.leaflets.values() {
        let id = &leaflet.id;
        let (page, pdf) = (there(path(tag, id, "html")), there(path(tag, id, "pdf")));
        let forms = forms(making, leaflet, tag);
        // A sheet of an earlier build whose title is gone cannot be named; `check` says so.
        let titled = |locale: &Locale| locale.messages.contains_key(&leaflet.title.id);
        let offered = page.is_some() || pdf.is_some() || !forms.is_empty();
        if !offered || !titled(locale) || !titled(source) {
            continue;
        }
        let picture = folder.template.sheets.get(DEFAULT_SHEET).map(|sheet| {
            let height = (sheet.height * PICTURE_WIDTH as f32 / sheet.width).round() as u32;
            (SMALL_WIDTH, height * SMALL_WIDTH / PICTURE_WIDTH)
        });
        entries.push(Entry {
            leaflet: id.clone(),
            title: folder.title(leaflet, tag)?,
            clerk: folder.title(leaflet, &Tag::source())?,
            state: folder.standing(leaflet, tag)?.state(),
            page,
            pdf,
            small: there(small_path(tag, id))
                .zip(picture)
                .map(|(href, (width, height))| Small {
                    href,
                    width,
                    height,
                }),
            picture: there(picture_path(tag, id, 1)),
            forms,
            code: code(making, leaflet, tag),
        });
    }
    Ok(entries)
}

/// The other sheets of a leaflet that are offered.
fn forms(making: &Making<'_>, leaflet: &Leaflet, tag: &Tag) -> Vec<Form> {
    let italian = Tag::source();
    let mut forms = Vec::new();
    for beside in [None, Some(&italian)] {
        for sheet in making.folder.template.sheets.values() {
            let path = sheet_path(tag, &leaflet.id, (None, beside), sheet);
            let usual = beside.is_none() && sheet.name == DEFAULT_SHEET;
            if usual || !making.offered.contains(&path) {
                continue;
            }
            forms.push(Form {
                title: sheet.title.clone(),
                beside: beside.is_some(),
                print: print(sheet, beside.is_some()),
                href: path.rsplit('/').next().unwrap_or_default().to_owned(),
            });
        }
    }
    forms
}

/// How a sheet is printed, in a word of the template.
fn print(sheet: &Sheet, beside: bool) -> &'static str {
    match sheet.kind {
        SheetKind::Pages if beside && sheet.two == Some(Two::Lying) => "short",
        SheetKind::Pages => "long",
        SheetKind::Poster => "one",
        SheetKind::Fold => "fold",
        SheetKind::Booklet => "booklet",
        SheetKind::Cards => "cards",
    }
}

/// The way to the same leaflet on a phone, if it is published.
fn code(making: &Making<'_>, leaflet: &Leaflet, tag: &Tag) -> Option<Code> {
    making.folder.template.office.published.as_ref()?;
    let document = making.folder.document(leaflet, tag, making.building).ok()?;
    document.blocks.into_iter().find_map(|block| match block {
        Block::Code(code) => Some(code),
        Block::Heading { .. }
        | Block::Paragraph { .. }
        | Block::List { .. }
        | Block::Rule { .. }
        | Block::Callout { .. }
        | Block::FillIn { .. }
        | Block::Contacts { .. }
        | Block::Facts { .. }
        | Block::Slip { .. }
        | Block::Counter { .. } => None,
    })
}

/// What the sheets of a language say of their text, each once.
fn notices(entries: &[Entry], source: &Locale, locale: &Locale) -> Result<Vec<Notice>, Diagnostic> {
    let mut said: Vec<&str> = Vec::new();
    for entry in entries {
        let message = match entry.state {
            "machine" => "sheet-machine",
            "partly" => "sheet-partly",
            "stale" => "sheet-stale",
            "drafted" => "sheet-drafted",
            _ => continue,
        };
        if !said.contains(&message) {
            said.push(message);
        }
    }
    let both = |id| -> Result<Notice, Diagnostic> {
        Ok(Notice {
            clerk: word(source, id)?,
            reader: word(locale, id)?,
        })
    };
    said.into_iter().map(both).collect()
}

/// Where a file of the site is published; none if it is not.
fn published(making: &Making<'_>, path: &str) -> Option<String> {
    let base = making.folder.template.office.published.as_ref()?.get_ref();
    Some(format!("{base}{path}"))
}

/// Every page, with the same leaflet in other languages, for search engines; none if the pages are
/// not published.
pub(super) fn sitemap(making: &Making<'_>) -> Option<Made> {
    let base = making.folder.template.office.published.as_ref()?.get_ref();
    let mut pages: BTreeMap<&str, Vec<(&Tag, String)>> = BTreeMap::new();
    for leaflet in making.folder.template.leaflets.keys() {
        for tag in &making.languages {
            let path = path(tag, leaflet, "html");
            if making.offered.contains(&path) {
                let address = escaped(&format!("{base}{path}"));
                pages.entry(leaflet).or_default().push((tag, address));
            }
        }
    }
    let mut text = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n\
        <urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\" xmlns:xhtml=\"http://www.w3.org/1999/xhtml\">\n"
        .to_owned();
    let _ = writeln!(text, "<url><loc>{}</loc></url>", escaped(base));
    for same in pages.values() {
        for (_, address) in same {
            let _ = write!(text, "<url><loc>{address}</loc>");
            for (tag, other) in same {
                let _ = write!(
                    text,
                    "<xhtml:link rel=\"alternate\" hreflang=\"{tag}\" href=\"{other}\"/>"
                );
            }
            text.push_str("</url>\n");
        }
    }
    text.push_str("</urlset>\n");
    Some(Made {
        path: SITEMAP.into(),
        bytes: text.into_bytes(),
    })
}

/// For the text of an XML element or attribute.
fn escaped(text: &str) -> String {
    text.replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('"', "&quot;")
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
pub(super) fn font_path(face: &Face) -> String {
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
