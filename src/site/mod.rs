//! Every leaflet × language × form into a folder.
//!
//! In: a folder and a request. Out: files, made in memory first and written aside, then renamed: a
//! build that fails leaves what was there whole. A link leads only to a file that is made now or
//! lies there from an earlier build. The only room that writes files.

mod ask;
mod correct;
mod fresh;
mod private;
mod shard;
mod web;

pub use ask::{Name, OnDemand, SheetName};
pub use correct::{Correction, Unwritten, correct};
pub use fresh::write_fresh;
pub use private::write_private;
pub use shard::Shard;

use crate::catalog;
use crate::check::{self, Folder};
use crate::check::{Documents, Wish};
use crate::diagnostic::Diagnostic;
use crate::document::Extent;
use crate::html::Pages;
use crate::language::Tag;
use crate::layout::{Paged, Typesetter};
use crate::pdf;
use crate::picture::{Painter, Picture};
use crate::template::{Building, DEFAULT_SHEET, Leaflet, RECORDING, Sheet, Slip};
use rayon::prelude::*;
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicUsize, Ordering};

/// What is to be built.
#[derive(Clone, Debug)]
pub struct Request {
    /// Identifiers of leaflets; none means all.
    pub leaflets: Vec<String>,
    /// Languages; none means all.
    pub languages: Vec<Tag>,
    /// Whether to make PDF.
    pub pdf: bool,
    /// Whether to make HTML.
    pub html: bool,
    /// Whether to make pictures of the usual sheet: each page, and a small one of the first.
    pub pictures: bool,
    /// Names of sheets; a leaflet is made on those that it names. None means the usual one.
    pub sheets: Vec<String>,
    /// The language beside each other one.
    pub beside: Option<Tag>,
    /// The one section to print.
    pub section: Option<String>,
    /// The building that settles what a leaflet leaves open.
    pub building: Option<String>,
    /// What stands on the lines of the one leaflet's slip.
    pub slip: Slip,
    /// Where the files will lie: pages lead to those of earlier builds there too. None for a page
    /// that stands alone.
    pub out: Option<PathBuf>,
    /// The part of it that is made here; links lead to what all parts make.
    pub shard: Shard,
}

/// Hears how far a build has come: so many made, of so many. From any thread, in any order.
pub type Told<'a> = &'a (dyn Fn(usize, usize) + Sync);

/// A file that was made: its path under the folder of the site, and its bytes.
#[derive(Clone, Debug)]
pub struct Made {
    /// Relative, with forward slashes.
    pub path: String,
    /// What it holds.
    pub bytes: Vec<u8>,
}

/// Makes everything that is asked for, in the order of the languages and leaflets; `told` hears how
/// many of the leaflets are made, each in each language. Of several parts, the first has what all
/// share; together they are what one build makes, byte for byte.
///
/// # Errors
/// Everything that keeps any of it from being made; then nothing is.
pub fn make(
    folder: &Folder,
    request: &Request,
    told: Told<'_>,
) -> Result<Vec<Made>, Vec<Diagnostic>> {
    let unset = Building::default();
    let building = match &request.building {
        Some(id) => folder.template.building(id).map_err(|found| vec![found])?,
        None => &unset,
    };
    let leaflets: Vec<&Leaflet> = if request.leaflets.is_empty() {
        folder.template.leaflets.values().collect()
    } else {
        let named: Result<_, _> = request
            .leaflets
            .iter()
            .map(|id| folder.template.leaflet(id))
            .collect();
        named.map_err(|found| vec![found])?
    };
    for tag in request.languages.iter().chain(&request.beside) {
        folder.catalog.locale(tag).map_err(|found| vec![found])?;
    }
    let sheets = sheets(folder, request, &leaflets)?;
    let refused = check::refusals(folder, &request.languages);
    if !refused.is_empty() {
        return Err(refused);
    }
    let wanted = |tag: &&Tag| {
        let asked = request.languages.is_empty() || request.languages.contains(tag);
        // No language stands beside itself; its pages are made all the same.
        asked && (request.html || request.beside.as_ref() != Some(*tag))
    };
    let languages = web::in_order(folder.catalog.locales.keys());
    let pages = match request.html {
        true => Some(Pages::load(&folder.source).map_err(|found| vec![found])?),
        false => None,
    };
    let jobs: Vec<&Tag> = languages.iter().copied().filter(wanted).collect();
    if let (true, Some(other)) = (jobs.is_empty(), &request.beside) {
        return Err(vec![
            Diagnostic::error(
                "no-language",
                format!("`{other}` cannot stand beside itself"),
            )
            .hint("name another --language, or another language for --beside"),
        ]);
    }
    let work = request
        .shard
        .share((folder, request), &jobs, &leaflets, &sheets);
    let making = Making {
        told,
        done: AtomicUsize::new(0),
        all: work.iter().map(|(_, leaflets)| leaflets.len()).sum(),
        folder,
        request,
        building,
        offered: offered(folder, request, &leaflets, &jobs, &sheets),
        languages,
        pages: pages.as_ref(),
        sheets,
    };
    let job = |(tag, leaflets): &(&Tag, Vec<&Leaflet>)| making.language(leaflets, tag);
    // One language is not worth a pool of threads: starting it takes longer than the work.
    let outcomes: Vec<Result<Vec<Made>, Vec<Diagnostic>>> = match work.as_slice() {
        [one] => vec![job(one)],
        many => many.par_iter().map(job).collect(),
    };
    let mut made = Vec::new();
    let mut diagnostics: Vec<Diagnostic> = Vec::new();
    for outcome in outcomes {
        match outcome {
            Ok(files) => made.extend(files),
            // The same cause in the same place is said once, however many languages it touches.
            Err(found) => {
                for diagnostic in found {
                    if !diagnostics.contains(&diagnostic) {
                        diagnostics.push(diagnostic);
                    }
                }
            }
        }
    }
    if diagnostics.is_empty() && request.html && request.shard.is_first() {
        match making.shared(&leaflets) {
            Ok(files) => made.extend(files),
            Err(found) => diagnostics.extend(found),
        }
    }
    if diagnostics.is_empty() {
        Ok(made)
    } else {
        Err(diagnostics)
    }
}

/// The sheets that are asked for. Of several, a leaflet is made on those that it names; of one alone,
/// it must name it.
fn sheets<'a>(
    folder: &'a Folder,
    request: &Request,
    leaflets: &[&Leaflet],
) -> Result<Vec<&'a Sheet>, Vec<Diagnostic>> {
    let mut sheets =
        check::sheets(&folder.template, &request.sheets).map_err(|found| vec![found])?;
    if request.beside.is_some() && request.sheets.iter().any(|name| name == check::ALL_SHEETS) {
        // Some are too small for two languages.
        sheets.retain(|sheet| sheet.two.is_some());
    }
    let on = |leaflet: &&Leaflet| {
        let mut sheets = sheets.iter();
        sheets.any(|sheet| leaflet.pages.contains_key(&sheet.name))
    };
    let none = match request.leaflets.is_empty() {
        true => (!leaflets.iter().any(on)).then(|| leaflets.first()),
        false => Some(leaflets.iter().find(|leaflet| !on(leaflet))),
    };
    match none.flatten() {
        Some(leaflet) if request.pdf => {
            Err(vec![
            Diagnostic::error(
                "no-sheet",
                format!("`{}` is not made on `{}`", leaflet.id, request.sheets.join("`, `")),
            )
            .hint(format!(
                "its sheets are: {}; name the others under [pages] in `templates/leaflets/{}.toml`",
                leaflet.pages.keys().cloned().collect::<Vec<_>>().join(", "),
                leaflet.id
            )),
        ])
        }
        Some(_) | None => Ok(sheets),
    }
}

/// What every job of one build shares.
struct Making<'a> {
    told: Told<'a>,
    /// Leaflets made, each in each language.
    done: AtomicUsize,
    /// Leaflets to make.
    all: usize,
    folder: &'a Folder,
    request: &'a Request,
    building: &'a Building,
    sheets: Vec<&'a Sheet>,
    /// All of the folder, in the order in which they are offered.
    languages: Vec<&'a Tag>,
    /// The paths of all sheets and pages that a link may lead to, made now or earlier.
    offered: BTreeSet<String>,
    pages: Option<&'a Pages>,
}

/// The paths of the sheets and pages that are made now, and of those that lie there already.
///
/// What lies there and is of no leaflet or language of the folder is not ours to offer. After a
/// build of everything the answer hangs on the folder alone: all of it is made now.
fn offered(
    folder: &Folder,
    request: &Request,
    leaflets: &[&Leaflet],
    languages: &[&Tag],
    sheets: &[&Sheet],
) -> BTreeSet<String> {
    let mut offered = BTreeSet::new();
    let italian = Tag::source();
    for tag in folder.catalog.locales.keys() {
        for leaflet in folder.template.leaflets.values() {
            let id = &leaflet.id;
            let asked = languages.contains(&tag) && leaflets.iter().any(|l| l.id == *id);
            let mut offer = |path: String, made: bool| {
                let lies = |out: &PathBuf| out.join(&path).is_file();
                if (asked && made) || request.out.as_ref().is_some_and(lies) {
                    offered.insert(path);
                }
            };
            offer(path(tag, id, "html"), request.html);
            for sheet in folder.template.sheets.values() {
                if !leaflet.pages.contains_key(&sheet.name) {
                    continue;
                }
                let chosen =
                    request.section.is_none() && sheets.iter().any(|s| s.name == sheet.name);
                let alone = chosen && request.beside.is_none();
                offer(
                    sheet_path(tag, id, (None, None), sheet),
                    alone && request.pdf,
                );
                if sheet.name == DEFAULT_SHEET {
                    offer(picture_path(tag, id, 1), alone && request.pictures);
                    offer(small_path(tag, id), alone && request.pictures);
                }
                if !tag.is_source() && sheet.two.is_some() {
                    let beside = chosen && request.beside.as_ref() == Some(&italian);
                    let path = sheet_path(tag, id, (None, Some(&italian)), sheet);
                    offer(path, beside && request.pdf);
                }
            }
        }
    }
    offered
}

/// Where a page stands in the site, or a sheet with whatever its name ends in.
fn path(tag: &Tag, leaflet: &str, form: &str) -> String {
    format!("{tag}/{leaflet}.{form}")
}

/// Where a sheet stands in the site: one section or the whole, alone or beside another language; the
/// usual sheet has no suffix.
fn sheet_path(
    tag: &Tag,
    leaflet: &str,
    (section, beside): (Option<&str>, Option<&Tag>),
    sheet: &Sheet,
) -> String {
    let mut name = leaflet.to_owned();
    if let Some(section) = section {
        name.push_str(&format!("-section-{section}"));
    }
    if let Some(other) = beside {
        name.push_str(&format!("-beside-{other}"));
    }
    if sheet.name != DEFAULT_SHEET {
        name.push_str(&format!("-{}", sheet.name));
    }
    path(tag, &name, "pdf")
}

/// Where the picture of a page stands; pages are counted from 1.
fn picture_path(tag: &Tag, leaflet: &str, page: usize) -> String {
    path(tag, &format!("{leaflet}-{page}"), "png")
}

/// Where the small picture of a leaflet stands.
fn small_path(tag: &Tag, leaflet: &str) -> String {
    path(tag, &format!("{leaflet}-small"), "png")
}

/// Dots in a row of a page's picture: an A4 page is then 1600 dots high, which messengers pass on as
/// they are. 11 pt are 21 dots.
const PICTURE_WIDTH: u32 = 1131;
/// Dots in a row of a small picture.
const SMALL_WIDTH: u32 = 240;

impl Making<'_> {
    /// One language's files.
    fn language(&self, leaflets: &[&Leaflet], tag: &Tag) -> Result<Vec<Made>, Vec<Diagnostic>> {
        let mut made = Vec::new();
        let mut diagnostics = Vec::new();
        let one = |found| vec![found];
        let locale = self.folder.catalog.locale(tag).map_err(one)?;
        let mut typesetter = match self.request.pdf || self.request.pictures {
            true => Some(self.folder.typesetter(tag).map_err(one)?),
            false => None,
        };
        let mut second: Option<(Tag, Typesetter<'_>)> = None;
        for leaflet in leaflets {
            (self.told)(self.done.fetch_add(1, Ordering::Relaxed), self.all);
            let named = self.sheets.iter().copied();
            let sheets: Vec<&Sheet> = named
                .filter(|sheet| leaflet.pages.contains_key(&sheet.name))
                .collect();
            let wish = Wish {
                leaflet,
                language: tag,
                beside: self.request.beside.as_ref(),
                building: self.building,
                slip: &self.request.slip,
            };
            let documents = match self.folder.documents(&wish, &sheets) {
                Ok(documents) => documents,
                Err(found) => {
                    diagnostics.extend(found);
                    continue;
                }
            };
            let document = &documents.main;
            if let Some(pages) = self.pages {
                match web::page(self, pages, document, locale) {
                    Ok(page) => made.push(Made {
                        path: path(tag, &leaflet.id, "html"),
                        bytes: page.into_bytes(),
                    }),
                    Err(found) => diagnostics.push(found),
                }
                match self.spoken(tag, leaflet) {
                    Ok(recording) => made.extend(recording),
                    Err(found) => diagnostics.push(found),
                }
            }
            let Some(typesetter) = &mut typesetter else {
                continue;
            };
            if self.request.beside.as_ref() == Some(tag) {
                // No language stands beside itself.
                continue;
            }
            if let Some(other) = wish.second()
                && second.as_ref().is_none_or(|(tag, _)| tag != other)
            {
                second = Some((other.clone(), self.folder.typesetter(other).map_err(one)?));
            }
            let mut second = second.as_mut().map(|(_, typesetter)| typesetter);
            for sheet in sheets {
                let mut write = |documents: &Documents| {
                    self.sheet((typesetter, second.as_deref_mut()), documents, (tag, sheet))
                };
                match write(&documents) {
                    Ok(sheet) => made.extend(sheet),
                    Err(found) if wish.slip.is_empty() => diagnostics.extend(found),
                    Err(_) => diagnostics.extend(self.folder.blame(&wish, sheet, write)),
                }
            }
        }
        if diagnostics.is_empty() {
            Ok(made)
        } else {
            Err(diagnostics)
        }
    }

    /// One sheet, in one language or beside another, and its pictures.
    fn sheet<'f>(
        &self,
        (typesetter, second): (&mut Typesetter<'f>, Option<&mut Typesetter<'f>>),
        documents: &Documents,
        (tag, sheet): (&Tag, &Sheet),
    ) -> Result<Vec<Made>, Vec<Diagnostic>> {
        let Request {
            section, beside, ..
        } = self.request;
        let extent = match section {
            Some(section) => Extent::Section(section),
            None => Extent::Whole,
        };
        let paged = match second.zip(documents.other.as_ref()) {
            Some(other) => typesetter.beside(&documents.main, other, sheet, extent),
            None => typesetter.layout(&documents.main, sheet, extent),
        }?;
        let leaflet = &documents.main.leaflet;
        let mut made = Vec::new();
        if self.request.pdf {
            made.push(Made {
                path: sheet_path(tag, leaflet, (section.as_deref(), beside.as_ref()), sheet),
                bytes: pdf::write(&paged, &self.folder.template.office.name)?,
            });
        }
        let usual = sheet.name == DEFAULT_SHEET && section.is_none() && beside.is_none();
        if self.request.pictures && usual {
            made.extend(pictures(&paged, tag, leaflet));
        }
        Ok(made)
    }

    /// The address of a leaflet's recording, from its page; none if it has none. A page that stands
    /// alone has nothing beside it.
    fn recording(&self, tag: &Tag, leaflet: &str) -> Option<String> {
        let recorded = self.folder.template.recordings.has(tag, leaflet);
        (recorded && self.request.out.is_some()).then(|| format!("{leaflet}.{RECORDING}"))
    }

    /// A leaflet's recording, to lie beside its page.
    fn spoken(&self, tag: &Tag, leaflet: &Leaflet) -> Result<Option<Made>, Diagnostic> {
        let Some(address) = self.recording(tag, &leaflet.id) else {
            return Ok(None);
        };
        let recordings = &self.folder.template.recordings;
        Ok(Some(Made {
            path: format!("{tag}/{address}"),
            bytes: recordings.read(&self.folder.source, tag, &leaflet.id)?,
        }))
    }

    /// The front page, the languages' pages, the accessibility statement and the fonts.
    fn shared(&self, leaflets: &[&Leaflet]) -> Result<Vec<Made>, Vec<Diagnostic>> {
        let one = |found| vec![found];
        let mut made = web::fonts(self).map_err(one)?;
        let italian = catalog::italian(&self.folder.catalog).map_err(one)?;
        if let (Some(pages), Some(leaflet)) = (self.pages, leaflets.first()) {
            // Head and foot are the same on every leaflet: any one lends them.
            let tag = &italian.language.tag;
            let document = self.folder.document(leaflet, tag, self.building)?;
            // A page that stands alone has no site round it.
            if self.request.out.is_some() {
                made.extend(web::shelves(self, pages, &document).map_err(one)?);
                made.extend(web::sitemap(self));
            }
            // A page that stands alone has no site round it.
            if self.request.out.is_some()
                && let Some(statement) = web::statement(self, pages, &document).map_err(one)?
            {
                made.push(Made {
                    path: web::STATEMENT.into(),
                    bytes: statement.into_bytes(),
                });
            }
        }
        Ok(made)
    }
}

/// A picture of each page, and a small one of the first.
fn pictures(paged: &Paged, tag: &Tag, leaflet: &str) -> Vec<Made> {
    let mut painter = Painter::new(paged, PICTURE_WIDTH);
    let mut made = Vec::with_capacity(paged.pages.len() + 1);
    for page in 0..paged.pages.len() {
        let picture = painter.page(page);
        let mut push = |path, picture: &Picture| {
            let bytes = picture.png();
            made.push(Made { path, bytes });
        };
        if page == 0 {
            push(small_path(tag, leaflet), &picture.shrunk(SMALL_WIDTH));
        }
        push(picture_path(tag, leaflet, page + 1), &picture);
    }
    made
}

/// Writes files into a folder: all of them aside first, then each in its place.
///
/// # Errors
/// When the folder cannot be made or written; what was there before stays whole.
pub fn write(out: &Path, files: &[Made]) -> Result<(), Diagnostic> {
    let mut aside: Vec<(PathBuf, PathBuf)> = Vec::with_capacity(files.len());
    if files.is_empty() {
        // A part without work leaves an empty folder: what is to be collected from it is there.
        return std::fs::create_dir_all(out).map_err(|error| unwritable(out, &error));
    }
    let outcome = files.iter().try_for_each(|file| {
        let target = place(out, &file.path);
        let parent = target.parent().unwrap_or(out);
        std::fs::create_dir_all(parent).map_err(|error| unwritable(parent, &error))?;
        let name = target.file_name().unwrap_or_default().to_string_lossy();
        // Two builds into one folder do not take each other's files away.
        let temporary = parent.join(format!(".{name}.{}.part", std::process::id()));
        // Seen before anything is renamed, or half of an earlier build would be gone.
        if target.is_dir() {
            return Err(unwritable(
                &target,
                &std::io::ErrorKind::IsADirectory.into(),
            ));
        }
        aside.push((temporary.clone(), target.clone()));
        std::fs::write(&temporary, &file.bytes).map_err(|error| unwritable(&target, &error))
    });
    let outcome = outcome.and_then(|()| {
        aside.iter().try_for_each(|(temporary, target)| {
            std::fs::rename(temporary, target).map_err(|error| unwritable(target, &error))
        })
    });
    if outcome.is_err() {
        for (temporary, _) in &aside {
            // What was renamed is gone from here already; the rest is of no use.
            let _ = std::fs::remove_file(temporary);
        }
    }
    outcome
}

/// Writes one file where it is asked for. A file is written aside first; what is no file (a device,
/// a pipe) is written to as it is, and a link is followed.
///
/// # Errors
/// When it cannot be written.
pub fn write_one(path: &Path, bytes: Vec<u8>) -> Result<(), Diagnostic> {
    let target = std::fs::canonicalize(path).unwrap_or_else(|_| path.to_owned());
    let special = std::fs::metadata(&target).is_ok_and(|about| !about.is_file() && !about.is_dir());
    if special {
        return std::fs::write(&target, &bytes).map_err(|error| unwritable(path, &error));
    }
    let folder = target
        .parent()
        .filter(|parent| !parent.as_os_str().is_empty());
    let name = target
        .file_name()
        .unwrap_or_default()
        .to_string_lossy()
        .into_owned();
    write(
        folder.unwrap_or(Path::new(".")),
        &[Made { path: name, bytes }],
    )
}

/// Where a path of a site or a folder lies on this machine, with its own signs between the parts.
fn place(folder: &Path, path: &str) -> PathBuf {
    let mut place = folder.to_owned();
    place.extend(path.split('/'));
    place
}

fn unwritable(path: &Path, error: &std::io::Error) -> Diagnostic {
    // Windows: ERROR_ACCESS_DENIED and ERROR_SHARING_VIOLATION, as of a sheet that a reader shows.
    let held = cfg!(windows) && matches!(error.raw_os_error(), Some(5 | 32));
    let remedy = match held {
        true => "close the program that has it open, or name another place",
        false => "make room or give the right to write there, or name another place",
    };
    Diagnostic::error(
        "unwritable",
        format!("cannot write `{}`: {error}", path.display()),
    )
    .hint(remedy)
}
