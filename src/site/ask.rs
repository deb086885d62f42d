//! One file of the site, made when somebody asks for it, by its path alone.
//!
//! In: a folder and a path. Out: the bytes that `build` writes there. A path is held against what the
//! folder knows (its languages, leaflets, sections, sheets, fonts) and never becomes a name in the file
//! system: nothing else can be asked for. Pages lead to everything, as after a build of everything.

use super::{
    Made, Making, PICTURE_WIDTH, Request, SMALL_WIDTH, Shard, offered, path, picture_path,
    small_path, web,
};
use crate::catalog;
use crate::check::{self, Folder, Wish};
use crate::diagnostic::{Diagnostic, Severity};
use crate::document::{Document, Extent};
use crate::font::Face;
use crate::html::Pages;
use crate::language::Tag;
use crate::picture::Painter;
use crate::template::{Building, DEFAULT_SHEET, Leaflet, RECORDING, Sheet, Slip};
use rayon::prelude::*;
use std::collections::{BTreeMap, BTreeSet};
use std::path::PathBuf;
use std::sync::atomic::AtomicUsize;

/// A folder from which files are made one by one.
#[derive(Debug)]
pub struct OnDemand {
    folder: Folder,
    pages: Pages,
    /// What keeps a language's sheets and pages from being made.
    refused: BTreeMap<Tag, Vec<Diagnostic>>,
    /// The same of a leaflet.
    unread: BTreeMap<String, Vec<Diagnostic>>,
    /// The same of all.
    broken: Vec<Diagnostic>,
    /// The paths that pages may lead to.
    offered: BTreeSet<String>,
}

/// A file of the site.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Name {
    /// The front page.
    Front,
    /// The page of a language.
    Shelf(Tag),
    /// The accessibility statement.
    Statement,
    /// What search engines read.
    Sitemap,
    /// A font, by the path of its face in the folder.
    Font(String),
    /// A leaflet's page.
    Page {
        /// The language.
        language: Tag,
        /// Identifier of the leaflet.
        leaflet: String,
    },
    /// A leaflet's sheet.
    Sheet(SheetName),
    /// A picture of a page of the usual sheet.
    Picture {
        /// The language.
        language: Tag,
        /// Identifier of the leaflet.
        leaflet: String,
        /// The page, from 1; none for the small picture of the first.
        page: Option<usize>,
    },
    /// A leaflet as the office has read it aloud.
    Recording {
        /// The language.
        language: Tag,
        /// Identifier of the leaflet.
        leaflet: String,
    },
}

/// A leaflet on a sheet of paper.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct SheetName {
    /// The language.
    pub language: Tag,
    /// Identifier of the leaflet.
    pub leaflet: String,
    /// The one section to print.
    pub section: Option<String>,
    /// The language beside it.
    pub beside: Option<Tag>,
    /// Name of the sheet of paper.
    pub sheet: String,
}

impl OnDemand {
    /// Takes a folder as it was loaded, with what was found then. What is wrong in one language or one
    /// leaflet keeps that one from being made, and no other.
    ///
    /// # Errors
    /// When the templates of pages cannot be read.
    pub fn new(folder: Folder, found: &[Diagnostic]) -> Result<Self, Diagnostic> {
        let pages = Pages::load(&folder.source)?;
        let tags: Vec<Tag> = folder.catalog.locales.keys().cloned().collect();
        let refused = tags.into_par_iter().filter_map(|tag| {
            let found = check::refusals(&folder, std::slice::from_ref(&tag));
            (!found.is_empty()).then_some((tag, found))
        });
        let mut refused: BTreeMap<Tag, Vec<Diagnostic>> = refused.collect();
        let mut unread: BTreeMap<String, Vec<Diagnostic>> = BTreeMap::new();
        let mut broken = Vec::new();
        for finding in found.iter().filter(|f| f.severity == Severity::Error) {
            let file = finding.place.as_ref().map(|place| place.file.path.as_str());
            let parts: Vec<&str> = file.unwrap_or_default().split('/').collect();
            let tag = |name: &str| Tag::parse(name).ok();
            match parts.as_slice() {
                ["locales", name, ..] if tag(name).is_some_and(|tag| !tag.is_source()) => {
                    if let Some(tag) = tag(name) {
                        refused.entry(tag).or_default().push(finding.clone());
                    }
                }
                ["templates", "leaflets", name] => {
                    let id = name.strip_suffix(".toml").unwrap_or(name).to_owned();
                    unread.entry(id).or_default().push(finding.clone());
                }
                _ => broken.push(finding.clone()),
            }
        }
        Ok(Self {
            offered: everything(&folder),
            folder,
            pages,
            refused,
            unread,
            broken,
        })
    }

    /// The folder.
    #[must_use]
    pub fn folder(&self) -> &Folder {
        &self.folder
    }

    /// Everything that keeps something from being made, as far as that is known by now.
    #[must_use]
    pub fn faults(&self) -> Vec<Diagnostic> {
        let mut all = self.broken.clone();
        let some = self.refused.values().chain(self.unread.values()).flatten();
        for finding in some {
            if !all.contains(finding) {
                all.push(finding.clone());
            }
        }
        all
    }

    /// The language of a tag as it stands in a path.
    #[must_use]
    pub fn language(&self, name: &str) -> Option<&Tag> {
        let mut tags = self.folder.catalog.locales.keys();
        tags.find(|tag| tag.to_string() == name)
    }

    /// The file of a path, which is relative and has forward slashes; none if the site has no such.
    #[must_use]
    pub fn name(&self, path: &str) -> Option<Name> {
        let Some((folder, file)) = path.split_once('/') else {
            return match path {
                "" | "index.html" => Some(Name::Front),
                web::STATEMENT if self.folder.template.accessibility.is_some() => {
                    Some(Name::Statement)
                }
                web::SITEMAP if self.folder.template.office.published.is_some() => {
                    Some(Name::Sitemap)
                }
                _ => None,
            };
        };
        if folder == "fonts" {
            let face = self.faces().find(|face| web::font_path(face) == path)?;
            return Some(Name::Font(face.path.clone()));
        }
        let language = self.language(folder)?;
        if file == web::SHELF {
            return Some(Name::Shelf(language.clone()));
        }
        let leaflets = || self.folder.template.leaflets.values();
        if let Some(stem) = file.strip_suffix(".png") {
            let mut pictures = leaflets().filter_map(|leaflet| {
                let name = stem.strip_prefix(leaflet.id.as_str())?.strip_prefix('-')?;
                let page = match name {
                    "small" => None,
                    // `01` is no page.
                    _ if name.starts_with(|c: char| matches!(c, '1'..='9')) => {
                        Some(name.parse().ok()?)
                    }
                    _ => return None,
                };
                leaflet
                    .pages
                    .contains_key(DEFAULT_SHEET)
                    .then(|| Name::Picture {
                        language: language.clone(),
                        leaflet: leaflet.id.clone(),
                        page,
                    })
            });
            return pictures.next();
        }
        if let Some(id) = file.strip_suffix(".html") {
            let leaflet = leaflets().find(|leaflet| leaflet.id == id)?;
            return Some(Name::Page {
                language: language.clone(),
                leaflet: leaflet.id.clone(),
            });
        }
        let recorded = file
            .strip_suffix(RECORDING)
            .and_then(|f| f.strip_suffix('.'));
        if let Some(id) = recorded {
            let recordings = &self.folder.template.recordings;
            let leaflet = leaflets().find(|leaflet| leaflet.id == id)?;
            return recordings.has(language, id).then(|| Name::Recording {
                language: language.clone(),
                leaflet: leaflet.id.clone(),
            });
        }
        let stem = file.strip_suffix(".pdf")?;
        leaflets()
            .find_map(|leaflet| self.sheet_name(language, leaflet, stem))
            .map(Name::Sheet)
    }

    /// `<leaflet>[-section-<id>][-beside-<tag>][-<sheet>]`, of one leaflet.
    fn sheet_name(&self, language: &Tag, leaflet: &Leaflet, stem: &str) -> Option<SheetName> {
        let rest = stem.strip_prefix(leaflet.id.as_str())?;
        let after = |rest: &str, mark: &str, name: &str| -> Option<String> {
            let rest = rest.strip_prefix(mark)?.strip_prefix(name)?;
            (rest.is_empty() || rest.starts_with('-')).then(|| rest.to_owned())
        };
        // An identifier may hold hyphens, so that one may begin as another does: each is tried.
        let sections = leaflet.sections.iter().filter_map(|section| {
            let rest = after(rest, "-section-", &section.id)?;
            Some((Some(section.id.clone()), rest))
        });
        for (section, rest) in sections.chain([(None, rest.to_owned())]) {
            let tags = self.folder.catalog.locales.keys();
            let languages = tags.filter(|tag| *tag != language).filter_map(|tag| {
                let rest = after(&rest, "-beside-", &tag.to_string())?;
                Some((Some(tag.clone()), rest))
            });
            for (beside, rest) in languages.chain([(None, rest.clone())]) {
                let sheet = self.folder.template.sheets.values().find(|sheet| {
                    leaflet.pages.contains_key(&sheet.name)
                        && (beside.is_none() || sheet.two.is_some())
                        && match rest.strip_prefix('-') {
                            Some(name) => name == sheet.name && name != DEFAULT_SHEET,
                            None => rest.is_empty() && sheet.name == DEFAULT_SHEET,
                        }
                });
                if let Some(sheet) = sheet {
                    return Some(SheetName {
                        language: language.clone(),
                        leaflet: leaflet.id.clone(),
                        section,
                        beside,
                        sheet: sheet.name.clone(),
                    });
                }
            }
        }
        None
    }

    /// Makes a file; what is made together with it comes with it. `building` settles what a leaflet
    /// leaves open.
    ///
    /// # Errors
    /// Everything that keeps it from being made.
    pub fn make(&self, name: &Name, building: Option<&str>) -> Result<Vec<Made>, Vec<Diagnostic>> {
        let building = self.building(building)?;
        match name {
            Name::Front | Name::Shelf(_) | Name::Statement | Name::Sitemap => {
                self.shared(&building)
            }
            Name::Font(path) => self.font(path),
            Name::Page { language, leaflet } => {
                self.leaflet((language, leaflet), &building, &asked(true, None))
            }
            Name::Sheet(sheet) => {
                let SheetName {
                    language, leaflet, ..
                } = sheet;
                self.leaflet((language, leaflet), &building, &asked(false, Some(sheet)))
            }
            Name::Picture {
                language,
                leaflet,
                page,
            } => self.picture((language, leaflet), &building, *page),
            Name::Recording { language, leaflet } => {
                let Folder {
                    template, source, ..
                } = &self.folder;
                let bytes = template.recordings.read(source, language, leaflet);
                let path = path(language, leaflet, RECORDING);
                bytes
                    .map(|bytes| vec![Made { path, bytes }])
                    .map_err(|found| vec![found])
            }
        }
    }

    /// Makes one person's sheet. It is kept nowhere.
    ///
    /// # Errors
    /// Everything that keeps it from being made; no message repeats a value.
    pub fn slip(
        &self,
        name: &SheetName,
        building: Option<&str>,
        slip: Slip,
    ) -> Result<Vec<u8>, Vec<Diagnostic>> {
        let building = self.building(building)?;
        let mut request = asked(false, Some(name));
        request.slip = slip;
        let made = self.leaflet((&name.language, &name.leaflet), &building, &request)?;
        Ok(made.into_iter().next().map_or_else(Vec::new, |m| m.bytes))
    }

    fn building(&self, id: Option<&str>) -> Result<Building, Vec<Diagnostic>> {
        match id {
            Some(id) => {
                let building = self.folder.template.building(id);
                building.cloned().map_err(|found| vec![found])
            }
            None => Ok(Building::default()),
        }
    }

    /// The page or the sheet of one leaflet in one language.
    fn leaflet(
        &self,
        (language, leaflet): (&Tag, &str),
        building: &Building,
        request: &Request,
    ) -> Result<Vec<Made>, Vec<Diagnostic>> {
        let one = |found| vec![found];
        let beside = request.beside.as_ref();
        let leaflet = self.sound(leaflet, [Some(language), beside].into_iter().flatten())?;
        let sheets = check::sheets(&self.folder.template, &request.sheets).map_err(one)?;
        self.making(request, building, sheets)
            .language(&[leaflet], language)
    }

    /// A leaflet of which nothing is known that keeps it from being made in these languages.
    fn sound<'t>(
        &self,
        leaflet: &str,
        languages: impl Iterator<Item = &'t Tag>,
    ) -> Result<&Leaflet, Vec<Diagnostic>> {
        let one = |found| vec![found];
        let leaflet = self.folder.template.leaflet(leaflet).map_err(one)?;
        let always = leaflet.beside.as_ref().map(|beside| &beside.language);
        let mut found = self.broken.clone();
        let refused = |tag: &Tag| self.refused.get(tag).cloned().unwrap_or_default();
        languages.for_each(|tag| found.extend(refused(tag)));
        found.extend(always.map(refused).unwrap_or_default());
        found.extend(self.unread.get(&leaflet.id).into_iter().flatten().cloned());
        match found.is_empty() {
            true => Ok(leaflet),
            false => Err(found),
        }
    }

    /// A picture of one page of the usual sheet; nothing if there is no such page.
    fn picture(
        &self,
        (language, leaflet): (&Tag, &str),
        building: &Building,
        page: Option<usize>,
    ) -> Result<Vec<Made>, Vec<Diagnostic>> {
        let leaflet = self.sound(leaflet, std::iter::once(language))?;
        let sheet = self.folder.template.sheet(DEFAULT_SHEET);
        let sheet = sheet.map_err(|found| vec![found])?;
        let wish = Wish {
            leaflet,
            language,
            beside: None,
            building,
            slip: &Slip::default(),
        };
        let paged = self.folder.paged(&wish, sheet, Extent::Whole)?;
        let at = page.unwrap_or(1) - 1;
        if at >= paged.pages.len() {
            return Ok(Vec::new());
        }
        let picture = Painter::new(&paged, PICTURE_WIDTH).page(at);
        let (path, picture) = match page {
            Some(page) => (picture_path(language, &leaflet.id, page), picture),
            None => (
                small_path(language, &leaflet.id),
                picture.shrunk(SMALL_WIDTH),
            ),
        };
        let bytes = picture.png();
        Ok(vec![Made { path, bytes }])
    }

    /// The front page, the languages' pages and the statement. A language whose words are missing is
    /// left out.
    fn shared(&self, building: &Building) -> Result<Vec<Made>, Vec<Diagnostic>> {
        let one = |found| vec![found];
        let request = asked(true, None);
        let sheets = check::sheets(&self.folder.template, &request.sheets).map_err(one)?;
        let mut making = self.making(&request, building, sheets);
        let italian = catalog::italian(&self.folder.catalog).map_err(one)?;
        // Head and foot are the same on every leaflet: any one that can be made lends them.
        let mut documents = self.folder.template.leaflets.values().map(|leaflet| {
            let tag = &italian.language.tag;
            self.folder.document(leaflet, tag, building)
        });
        let Some(document) = documents.find_map(Result::ok) else {
            return Err(self.faults());
        };
        let mut made = self.shelves(&mut making, &document)?;
        made.extend(web::sitemap(&making));
        if let Some(statement) = web::statement(&making, &self.pages, &document).map_err(one)? {
            made.push(Made {
                path: web::STATEMENT.into(),
                bytes: statement.into_bytes(),
            });
        }
        Ok(made)
    }

    /// The front page and the languages' pages.
    fn shelves(
        &self,
        making: &mut Making<'_>,
        italian: &Document,
    ) -> Result<Vec<Made>, Vec<Diagnostic>> {
        if let Ok(made) = web::shelves(making, &self.pages, italian) {
            return Ok(made);
        }
        let mut sound = Vec::new();
        for tag in std::mem::take(&mut making.languages) {
            making.languages = vec![tag];
            if web::shelves(making, &self.pages, italian).is_ok() {
                sound.push(tag);
            }
        }
        making.languages = sound;
        web::shelves(making, &self.pages, italian).map_err(|found| vec![found])
    }

    fn making<'a>(
        &'a self,
        request: &'a Request,
        building: &'a Building,
        sheets: Vec<&'a Sheet>,
    ) -> Making<'a> {
        Making {
            told: &|_, _| {},
            done: AtomicUsize::new(0),
            all: 1,
            folder: &self.folder,
            request,
            building,
            sheets,
            languages: web::in_order(self.folder.catalog.locales.keys()),
            // Sheets lead nowhere.
            offered: match request.html {
                true => self.offered.clone(),
                false => BTreeSet::new(),
            },
            pages: request.html.then_some(&self.pages),
        }
    }

    /// The faces that pages carry.
    fn faces(&self) -> impl Iterator<Item = &Face> {
        let sets = self.folder.catalog.locales.values().filter_map(|locale| {
            let set = self.folder.fonts.set(&locale.language).ok()?;
            Some(set.families)
        });
        let web = sets.flatten().filter(|family| family.web);
        web.flat_map(|family| [&family.regular, &family.bold])
    }

    fn font(&self, path: &str) -> Result<Vec<Made>, Vec<Diagnostic>> {
        let face = self.faces().find(|face| face.path == path);
        let Some(face) = face else {
            return Ok(Vec::new());
        };
        let data = face.data().map_err(|found| vec![found])?;
        Ok(vec![Made {
            path: web::font_path(face),
            bytes: data.as_ref().to_vec(),
        }])
    }
}

/// What `build` would be asked for one file; pages stand in a site.
fn asked(html: bool, sheet: Option<&SheetName>) -> Request {
    Request {
        leaflets: Vec::new(),
        languages: Vec::new(),
        pdf: sheet.is_some(),
        html,
        pictures: false,
        sheets: sheet.iter().map(|name| name.sheet.clone()).collect(),
        beside: sheet.and_then(|name| name.beside.clone()),
        section: sheet.and_then(|name| name.section.clone()),
        building: None,
        slip: Slip::default(),
        shard: Shard::default(),
        out: Some(PathBuf::new()),
    }
}

/// The paths of everything to which pages lead: every sheet alone, and beside Italian.
fn everything(folder: &Folder) -> BTreeSet<String> {
    let leaflets: Vec<&Leaflet> = folder.template.leaflets.values().collect();
    let languages: Vec<&Tag> = folder.catalog.locales.keys().collect();
    let sheets: Vec<&Sheet> = folder.template.sheets.values().collect();
    let mut request = asked(true, None);
    request.pdf = true;
    request.pictures = true;
    // Nothing that lies anywhere counts.
    request.out = None;
    let mut all = offered(folder, &request, &leaflets, &languages, &sheets);
    request.beside = Some(Tag::source());
    all.extend(offered(folder, &request, &leaflets, &languages, &sheets));
    all
}
