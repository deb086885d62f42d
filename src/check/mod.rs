//! Everything that can be wrong with a folder.
//!
//! In: a source. Out: the folder, loaded, and findings. Lays every leaflet out, since a text that
//! does not fit can't be seen in the files.

mod copies;
mod coverage;
mod dates;
mod drafts;
mod facts;
mod findings;
mod fits;
mod glossary;
mod letters;
mod marks;
mod messages;
mod names;
mod numbers;
mod plurals;
mod punctuation;
mod readability;
mod scripts;
mod sheets;
mod slip;
mod templates;
mod texts;
mod variables;
mod wish;

pub use dates::dates;
pub use drafts::published;
pub use findings::FINDINGS;
pub use glossary::{Term, terms};
pub use readability::gulpease;
pub use wish::{Documents, Wish};

use crate::catalog::{self, Catalog, Locale, Text};
use crate::diagnostic::{Diagnostic, Severity, has_errors};
use crate::document::{self, Document, Request, Standing, resolve};
use crate::font::FontBook;
use crate::language::{Language, Tag};
use crate::layout::Typesetter;
use crate::review::{Releases, Review};
use crate::source::{Date, Source};
use crate::template::{Building, DEFAULT_SHEET, Leaflet, Sheet, Template};
use rayon::prelude::*;
use std::collections::{BTreeMap, BTreeSet};

/// A folder, loaded: what every command works on.
#[derive(Debug)]
pub struct Folder {
    /// Where it was read from.
    pub source: Source,
    /// Leaflets, office, facts, buildings.
    pub template: Template,
    /// The messages of the languages that were asked for, and of Italian.
    pub catalog: Catalog,
    /// Where each message stands.
    pub review: Review,
    /// What was given out.
    pub releases: Releases,
    /// The fonts.
    pub fonts: FontBook,
    /// The day on which facts must hold; as loaded, that of the newest text, release or
    /// confirmation, in whatever language. A fact that has expired by then is not printed.
    pub day: Option<Date>,
}

/// The language that people call so.
fn called(source: &Source, known: &[Tag], word: &str) -> Option<String> {
    known
        .iter()
        .filter_map(|tag| Language::load(source, &tag.to_string()).ok())
        .find_map(|language| language.called(word))
}

impl Folder {
    /// Loads the languages that are asked for; none means all.
    ///
    /// # Errors
    /// Everything that is wrong in the files, if any of it is an error.
    pub fn load(source: Source, languages: &[Tag]) -> Result<Self, Vec<Diagnostic>> {
        let (folder, diagnostics) = Self::load_all(source, languages)?;
        if has_errors(&diagnostics) {
            Err(diagnostics)
        } else {
            Ok(folder)
        }
    }

    /// Loads what can be loaded, with the findings beside it.
    ///
    /// # Errors
    /// When there is nothing to work on: no templates, no fonts, no Italian, no such language.
    pub fn load_all(
        source: Source,
        languages: &[Tag],
    ) -> Result<(Self, Vec<Diagnostic>), Vec<Diagnostic>> {
        let one = |found| vec![found];
        let known = catalog::tags(&source).map_err(one)?;
        for tag in languages {
            if !known.contains(tag) {
                let names: Vec<String> = known.iter().map(Tag::to_string).collect();
                let remedy = called(&source, &known, &tag.to_string())
                    .unwrap_or_else(|| format!("the languages are: {}", names.join(", ")));
                return Err(vec![
                    Diagnostic::error("no-language", format!("there is no language `{tag}`"))
                        .hint(remedy),
                ]);
            }
        }
        let wanted: Vec<Tag> = known
            .iter()
            .filter(|tag| languages.is_empty() || tag.is_source() || languages.contains(tag))
            .cloned()
            .collect();
        let (template, mut diagnostics) = Template::load(&source)?;
        let fonts = FontBook::load(&source).map_err(one)?;
        let (catalog, found) = Catalog::load(&source, &wanted);
        diagnostics.extend(found);
        let (review, found) = Review::load(&source, &catalog);
        diagnostics.extend(found);
        let releases = Releases::load(&source).unwrap_or_else(|found| {
            diagnostics.push(found);
            Releases::default()
        });
        let expires = template.facts.0.values().any(|fact| fact.expires.is_some());
        // A sheet must not depend on what is made beside it. But texts that nobody asked for are read
        // for their day only where a fact hangs on it.
        let text = match expires && wanted.len() < known.len() {
            true => {
                let (all, _) = Catalog::load(&source, &known);
                Review::load(&source, &all).0.newest()
            }
            false => review.newest(),
        };
        let release = releases.list.last().map(|release| release.date);
        let facts = template.facts.0.values().map(|fact| fact.checked);
        let checked = facts.chain([template.office.checked]).flatten().max();
        Ok((
            Self {
                day: text.max(release).max(checked),
                source,
                template,
                catalog,
                review,
                releases,
                fonts,
            },
            diagnostics,
        ))
    }

    /// The title of a leaflet in one language, with the values that it may hold.
    ///
    /// # Errors
    /// When the message is missing or cannot be formatted.
    pub fn title(&self, leaflet: &Leaflet, language: &Tag) -> Result<Text, Diagnostic> {
        let locale = self.catalog.locale(language)?;
        let values = document::values(&self.template.facts, &locale.language, self.day);
        let title = &leaflet.title;
        locale
            .format(&title.id, &values)
            .map_err(|found| match found.place {
                Some(_) => found,
                None => found.at(title.place.clone()),
            })
    }

    /// Resolves a leaflet in one language.
    ///
    /// # Errors
    /// Everything that keeps it from being complete.
    pub fn resolved(
        &self,
        leaflet: &Leaflet,
        language: &Tag,
        building: &Building,
    ) -> Result<Document, Vec<Diagnostic>> {
        let request = Request {
            leaflet,
            language,
            building,
            day: self.day,
            pages: leaflet.most_pages([DEFAULT_SHEET]),
        };
        resolve(request, &self.template, &self.catalog, &self.review)
    }

    /// Resolves a leaflet and sees that the fonts of its language can draw it.
    ///
    /// # Errors
    /// Everything that keeps it from being printed.
    pub fn document(
        &self,
        leaflet: &Leaflet,
        language: &Tag,
        building: &Building,
    ) -> Result<Document, Vec<Diagnostic>> {
        let document = self.resolved(leaflet, language, building)?;
        self.drawable(document)
    }

    /// A document, if the fonts of its language can draw it.
    fn drawable(&self, document: Document) -> Result<Document, Vec<Diagnostic>> {
        let missing = self
            .missing_glyphs(&document)
            .map_err(|found| vec![found])?;
        if missing.is_empty() {
            Ok(document)
        } else {
            Err(missing.into_iter().map(|(_, found)| found).collect())
        }
    }

    /// The characters of a document that no font of its language can draw, each with its error.
    ///
    /// # Errors
    /// When there are no fonts for the language, or one cannot be read.
    pub fn missing_glyphs(
        &self,
        document: &Document,
    ) -> Result<Vec<(char, Diagnostic)>, Diagnostic> {
        let locale = self.catalog.locale(&document.language)?;
        let set = self.fonts.set(&locale.language)?;
        let texts = document.texts().into_iter().chain(document.running_texts());
        let missing = set.missing(texts)?.into_iter().map(|missing| {
            let info = locale.messages.get(&missing.message);
            let found = missing.found.at_known(info.map(|info| &info.place));
            (missing.character, found)
        });
        Ok(missing.collect())
    }

    /// The fonts of a language, opened for setting.
    ///
    /// # Errors
    /// When the language has no font, or it cannot be read.
    pub fn typesetter(&self, language: &Tag) -> Result<Typesetter<'_>, Diagnostic> {
        let locale = self.catalog.locale(language)?;
        Typesetter::new(self.fonts.set(&locale.language)?, &locale.language)
    }
}

impl Folder {
    /// The languages, Italian first.
    #[must_use]
    pub fn languages(&self) -> Vec<&Locale> {
        let mut all: Vec<&Locale> = self.catalog.locales.values().collect();
        all.sort_by_key(|locale| !locale.language.tag.is_source());
        all
    }

    /// How far a leaflet can be trusted in a language.
    ///
    /// # Errors
    /// When there is no Italian.
    pub fn standing(&self, leaflet: &Leaflet, language: &Tag) -> Result<Standing, Diagnostic> {
        let italian = catalog::italian(&self.catalog)?;
        let Self {
            template, review, ..
        } = self;
        let standing = document::standing(leaflet, language, template, italian, review, self.day);
        Ok(standing)
    }
}

/// What `check` is asked.
#[derive(Clone, Debug, Default)]
pub struct Options {
    /// The day on which facts must still hold; by default that of the newest text, release
    /// or confirmation.
    pub today: Option<Date>,
    /// Names of the sheets on which every leaflet is laid out; none means the usual one.
    pub sheets: Vec<String>,
}

/// What every check stands on.
struct Ground<'a> {
    folder: &'a Folder,
    italian: &'a Locale,
    /// The sheets on which every leaflet is laid out.
    sheets: Vec<&'a Sheet>,
    /// A file of facts or a template could not be read whole: what is not there may stand in it.
    facts_are_whole: bool,
    leaflets_are_whole: bool,
    /// Messages that drafts alone name.
    awaited: BTreeSet<String>,
}

/// Checks of the folder as a whole.
const ONCE: &[fn(&Ground<'_>) -> Vec<Diagnostic>] = &[
    templates::check,
    facts::check,
    messages::unused,
    variables::unknown,
    readability::check,
    copies::check,
    drafts::check,
    recordings,
];

/// Recordings that no page could play.
fn recordings(ground: &Ground<'_>) -> Vec<Diagnostic> {
    let recordings = &ground.folder.template.recordings;
    recordings.broken(&ground.folder.source)
}

/// Checks of one language.
const EACH: &[fn(&Ground<'_>, &Locale) -> Vec<Diagnostic>] = &[
    messages::check,
    messages::unwritten,
    names::check,
    variables::check,
    marks::check,
    plurals::check,
    letters::check,
    scripts::check,
    punctuation::check,
    numbers::check,
    texts::check,
    coverage::check,
    dates::check,
    fits::check,
];

/// Finds everything that is wrong with a folder: errors first, then warnings, each in the order of
/// the files.
#[must_use]
pub fn check(source: Source, options: Options) -> Vec<Diagnostic> {
    let (mut folder, diagnostics) = match Folder::load_all(source, &[]) {
        Ok(loaded) => loaded,
        Err(found) => return in_order(found),
    };
    folder.day = options.today.or(folder.day);
    let italian = match catalog::italian(&folder.catalog) {
        Ok(italian) => italian,
        Err(found) => return in_order(diagnostics.into_iter().chain([found]).collect()),
    };
    let sheets = match sheets(&folder.template, &options.sheets) {
        Ok(sheets) => sheets,
        Err(found) => return in_order(diagnostics.into_iter().chain([found]).collect()),
    };
    let ground = Ground {
        sheets,
        ..Ground::new(&folder, italian, &diagnostics)
    };
    let glossary = glossary::Glossary::load(&ground);
    let locales = folder.languages();
    let once = ONCE.par_iter().map(|check| check(&ground));
    let each = locales.par_iter().map(|locale| {
        let mut found: Vec<Diagnostic> = EACH
            .iter()
            .flat_map(|check| check(&ground, locale))
            .collect();
        found.extend(glossary.check(locale));
        drafts::of(&ground, locale, found)
    });
    let found: Vec<Vec<Diagnostic>> = once.chain(each).collect();
    in_order(
        diagnostics
            .into_iter()
            .chain(glossary.diagnostics())
            .chain(found.into_iter().flatten())
            .collect(),
    )
}

/// Every sheet.
pub const ALL_SHEETS: &str = "all";

/// The sheets of these names, `all` being every one, and none the usual one.
///
/// # Errors
/// When there is no such sheet.
pub fn sheets<'a>(template: &'a Template, names: &[String]) -> Result<Vec<&'a Sheet>, Diagnostic> {
    if template.sheets.is_empty() {
        // Their file could not be read, and that has been said.
        return Ok(Vec::new());
    }
    if names.is_empty() {
        return Ok(vec![template.sheet(DEFAULT_SHEET)?]);
    }
    if names.iter().any(|name| name == ALL_SHEETS) {
        return Ok(template.sheets.values().collect());
    }
    let mut sheets: Vec<&Sheet> = Vec::with_capacity(names.len());
    for name in names {
        let sheet = template.sheet(name)?;
        if !sheets.iter().any(|known| known.name == sheet.name) {
            sheets.push(sheet);
        }
    }
    Ok(sheets)
}

/// Checks of a text by itself and beside its Italian: what can be said of a sentence while it is
/// written.
const WORDS: &[fn(&Ground<'_>, &Locale) -> Vec<Diagnostic>] = &[
    variables::check,
    marks::check,
    plurals::check,
    letters::check,
    scripts::check,
    punctuation::check,
    numbers::check,
    coverage::check,
];

/// What is wrong with the words of one language's messages, in the order of the files: all that can be
/// said without laying a leaflet out.
#[must_use]
pub fn words(folder: &Folder, locale: &Locale) -> Vec<Diagnostic> {
    let Ok(italian) = catalog::italian(&folder.catalog) else {
        return Vec::new();
    };
    let ground = Ground::new(folder, italian, &[]);
    let checks = WORDS.iter().flat_map(|check| check(&ground, locale));
    let glossary = glossary::Glossary::load(&ground).check(locale);
    in_order(checks.chain(glossary).collect())
}

/// The words of the glossary that an Italian message holds, each with those by which a language says it.
#[must_use]
pub fn glossary_words(folder: &Folder, tag: &Tag, id: &str) -> Vec<(String, Vec<String>)> {
    let Ok(italian) = catalog::italian(&folder.catalog) else {
        return Vec::new();
    };
    glossary::Glossary::load(&Ground::new(folder, italian, &[])).at_hand(tag, id)
}

/// What does not fit its sheet or cannot be set, in any leaflet of one language.
#[must_use]
pub fn fits(folder: &Folder, locale: &Locale) -> Vec<Diagnostic> {
    let Ok(italian) = catalog::italian(&folder.catalog) else {
        return Vec::new();
    };
    let ground = Ground {
        sheets: sheets(&folder.template, &[]).unwrap_or_default(),
        ..Ground::new(folder, italian, &[])
    };
    fits::check(&ground, locale)
}

/// What a build must refuse, besides what it finds by itself: a value that a translation dropped or
/// added, a fact that is written into a sentence, a confirmation on a day that has not come, a
/// language without a name. No languages means all.
#[must_use]
pub fn refusals(folder: &Folder, languages: &[Tag]) -> Vec<Diagnostic> {
    let Ok(italian) = catalog::italian(&folder.catalog) else {
        return Vec::new();
    };
    let ground = Ground::new(folder, italian, &[]);
    let mut diagnostics = facts::future(&ground);
    for (tag, locale) in &folder.catalog.locales {
        if languages.is_empty() || languages.contains(tag) {
            diagnostics.extend(names::check(&ground, locale));
            diagnostics.extend(variables::check(&ground, locale));
            diagnostics.extend(numbers::check(&ground, locale));
        }
    }
    diagnostics.retain(|found| found.severity == Severity::Error);
    diagnostics
}

/// The facts that these leaflets would print, had they not expired, as warnings: a sheet with a line to
/// write on is better than none, but somebody must know of it. No leaflets means all.
#[must_use]
pub fn expired(folder: &Folder, leaflets: &[String]) -> Vec<Diagnostic> {
    let Ok(italian) = catalog::italian(&folder.catalog) else {
        return Vec::new();
    };
    let all = folder.template.leaflets.iter();
    let wanted = all.filter(|(id, _)| leaflets.is_empty() || leaflets.contains(id));
    let mut facts = BTreeMap::new();
    for (_, leaflet) in wanted {
        facts.extend(document::used_facts(leaflet, &folder.template, italian));
    }
    let mut found: Vec<Diagnostic> = facts
        .into_iter()
        .filter(|(_, fact)| fact.expired(folder.day))
        .map(|(name, fact)| facts::expired(name, fact))
        .collect();
    for finding in &mut found {
        finding.severity = Severity::Warning;
    }
    found
}

impl<'a> Ground<'a> {
    fn new(folder: &'a Folder, italian: &'a Locale, loaded: &[Diagnostic]) -> Self {
        let whole = |folder: &str| {
            !loaded.iter().any(|found| {
                let place = found.place.as_ref();
                found.severity == Severity::Error
                    && place.is_some_and(|place| place.file.path.starts_with(folder))
            })
        };
        Self {
            folder,
            italian,
            sheets: Vec::new(),
            facts_are_whole: whole("templates/facts.toml"),
            leaflets_are_whole: whole("templates/leaflets/"),
            awaited: drafts::awaited(folder),
        }
    }

    /// The values that messages may use: facts, and what the program itself gives.
    fn gives(&self, variable: &str) -> bool {
        GIVEN.contains(&variable) || self.folder.template.facts.0.contains_key(variable)
    }
}

/// Values that the program itself gives to messages.
const GIVEN: [&str; 6] = [
    "date",
    "count",
    "page",
    "pages",
    "address",
    document::OFFICE_PHONE,
];

/// Those of them that are no numbers.
const GIVEN_WORDS: [&str; 3] = ["date", "address", document::OFFICE_PHONE];

/// Messages that the program asks for by itself.
const OWN_MESSAGES: [&str; 6] = ["sheet-", "contact-", "page-", "index-", "unit-", "slip-"];

/// Whether the program asks for a message by itself.
#[must_use]
pub fn own(id: &str) -> bool {
    OWN_MESSAGES.iter().any(|prefix| id.starts_with(prefix))
}

/// Errors before warnings, and each in the order of the files; what has the same cause in the same
/// place is said once, however many leaflets it touches.
fn in_order(mut diagnostics: Vec<Diagnostic>) -> Vec<Diagnostic> {
    let place = |found: &Diagnostic| {
        let place = found.place.as_ref();
        place.map(|place| (place.file.path.clone(), place.range.start))
    };
    diagnostics.sort_by_cached_key(|found| {
        let severity = std::cmp::Reverse(found.severity);
        (severity, place(found), found.code, found.message.clone())
    });
    diagnostics
        .dedup_by(|a, b| (a.code, &a.message) == (b.code, &b.message) && place(a) == place(b));
    diagnostics
}
