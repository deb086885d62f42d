//! Everything that can be wrong with a folder.
//!
//! In: a source. Out: the folder, loaded, and findings. Lays every leaflet out, since a text that
//! does not fit can't be seen in the files.

mod sheets;
mod texts;

use crate::catalog::{self, Catalog, Locale};
use crate::diagnostic::{Diagnostic, Severity, has_errors};
use crate::document::{self, Document, Request, Standing, resolve};
use crate::font::FontBook;
use crate::language::Tag;
use crate::layout::{A4, Sheet, Typesetter};
use crate::review::{Releases, Review};
use crate::source::{Date, Source};
use crate::template::{Building, Leaflet, Template};
use rayon::prelude::*;

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
                return Err(vec![
                    Diagnostic::error("no-language", format!("there is no language `{tag}`"))
                        .hint(format!("the languages are: {}", names.join(", "))),
                ]);
            }
        }
        let wanted: Vec<Tag> = known
            .into_iter()
            .filter(|tag| languages.is_empty() || tag.is_source() || languages.contains(tag))
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
        Ok((
            Self {
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
        let request = Request {
            leaflet,
            language,
            building,
        };
        let document = resolve(request, &self.template, &self.catalog, &self.review)?;
        let locale = self.catalog.locale(language).map_err(|found| vec![found])?;
        let set = self
            .fonts
            .set(&locale.language)
            .map_err(|found| vec![found])?;
        let texts = document.texts().into_iter().chain(document.running_texts());
        let missing = set.missing(texts).map_err(|found| vec![found])?;
        if missing.is_empty() {
            return Ok(document);
        }
        let placed =
            missing
                .into_iter()
                .map(|(message, found)| match locale.messages.get(&message) {
                    Some(info) => found.at(info.place.clone()),
                    None => found,
                });
        Err(placed.collect())
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
        let standing = document::standing(leaflet, language, &self.template, italian, &self.review);
        Ok(standing)
    }

    /// The day of the newest text or release: on which facts must still hold.
    #[must_use]
    pub fn newest(&self) -> Option<Date> {
        let release = self.releases.list.last().map(|release| release.date);
        self.review.newest().max(release)
    }
}

/// What `check` is asked.
#[derive(Clone, Copy, Debug, Default)]
pub struct Options {
    /// The day on which facts must still hold; by default that of the newest text.
    pub today: Option<Date>,
}

/// Finds everything that is wrong with a folder.
#[must_use]
pub fn check(source: Source, options: Options) -> Vec<Diagnostic> {
    let (folder, mut diagnostics) = match Folder::load_all(source, &[]) {
        Ok(loaded) => loaded,
        Err(found) => return found,
    };
    let Ok(italian) = catalog::italian(&folder.catalog) else {
        diagnostics.extend(catalog::italian(&folder.catalog).err());
        return diagnostics;
    };
    facts(&folder, options, &mut diagnostics);
    for locale in folder.catalog.locales.values() {
        compare(italian, locale, &mut diagnostics);
    }
    unused(&folder, italian, &mut diagnostics);
    texts::texts(&folder, italian, &mut diagnostics);
    let tags: Vec<&Tag> = folder.catalog.locales.keys().collect();
    let found: Vec<Vec<Diagnostic>> = tags
        .par_iter()
        .map(|tag| leaflets(&folder, tag, &A4))
        .collect();
    diagnostics.extend(found.into_iter().flatten());
    // The same cause in the same place is said once, however many leaflets it touches.
    let mut said: Vec<Diagnostic> = Vec::with_capacity(diagnostics.len());
    for diagnostic in diagnostics {
        if !said.contains(&diagnostic) {
            said.push(diagnostic);
        }
    }
    said
}

/// What a build must refuse, besides what it finds by itself: a value that a translation dropped or
/// added, a fact that has expired. No languages means all.
#[must_use]
pub fn refusals(folder: &Folder, languages: &[Tag]) -> Vec<Diagnostic> {
    let mut diagnostics = Vec::new();
    let Ok(italian) = catalog::italian(&folder.catalog) else {
        return diagnostics;
    };
    facts(folder, Options::default(), &mut diagnostics);
    for (tag, locale) in &folder.catalog.locales {
        if languages.is_empty() || languages.contains(tag) {
            compare(italian, locale, &mut diagnostics);
        }
    }
    // What is missing is found where it is asked for, with a nearer place.
    diagnostics
        .retain(|found| found.severity == Severity::Error && found.code != "missing-message");
    diagnostics
}

/// Facts that nobody has confirmed, that have expired, or that no message uses.
fn facts(folder: &Folder, options: Options, diagnostics: &mut Vec<Diagnostic>) {
    let today = options.today.or(folder.newest());
    for (name, fact) in &folder.template.facts.0 {
        let place = fact.place.clone();
        if let (Some(expires), Some(today)) = (fact.expires, today)
            && expires <= today
        {
            diagnostics.push(
                Diagnostic::error("expired-fact", format!("`{name}` expired on {expires}"))
                    .at(place)
                    .hint("confirm the value with its source, and write a new `expires`"),
            );
        } else if fact.checked.is_none() {
            diagnostics.push(
                Diagnostic::warning("unconfirmed-fact", format!("nobody has confirmed `{name}`"))
                    .at(place)
                    .hint(format!(
                        "ask the office ({}), then write `checked = …`",
                        fact.source
                    )),
            );
        }
    }
}

/// What a translation lacks, or has too much of, beside the Italian.
fn compare(italian: &Locale, locale: &Locale, diagnostics: &mut Vec<Diagnostic>) {
    if locale.language.tag.is_source() {
        return;
    }
    let tag = &locale.language.tag;
    for (id, source) in &italian.messages {
        let Some(message) = locale.messages.get(id) else {
            diagnostics.push(
                Diagnostic::error("missing-message", format!("`{id}` is missing in `{tag}`"))
                    .at(source.place.clone())
                    .hint(format!(
                        "write it in `locales/{tag}`, in the file of the same name"
                    )),
            );
            continue;
        };
        for name in source.variables.difference(&message.variables) {
            diagnostics.push(
                Diagnostic::error(
                    "dropped-variable",
                    format!("`{id}` does not use `{{ ${name} }}`, which the Italian text uses"),
                )
                .at(message.place.clone())
                .hint(format!("put `{{ ${name} }}` where the value belongs")),
            );
        }
        for name in message.variables.difference(&source.variables) {
            diagnostics.push(
                Diagnostic::error(
                    "added-variable",
                    format!("`{id}` uses `{{ ${name} }}`, which the Italian text does not"),
                )
                .at(message.place.clone())
                .hint("take it out, or put it into the Italian text first"),
            );
        }
    }
    for (id, message) in &locale.messages {
        if !italian.messages.contains_key(id) {
            diagnostics.push(
                Diagnostic::warning("obsolete-message", format!("the Italian has no `{id}`"))
                    .at(message.place.clone())
                    .hint("delete it, or correct its name"),
            );
        }
    }
}

/// Messages that the program asks for by itself.
const OWN_MESSAGES: [&str; 6] = ["sheet-", "contact-", "page-", "index-", "unit-", "slip-"];

/// Italian messages that no template names.
fn unused(folder: &Folder, italian: &Locale, diagnostics: &mut Vec<Diagnostic>) {
    let named: std::collections::BTreeSet<&str> = folder
        .template
        .leaflets
        .values()
        .flat_map(|leaflet| leaflet.references())
        .map(|reference| reference.id.as_str())
        .collect();
    for (id, message) in &italian.messages {
        let own = OWN_MESSAGES.iter().any(|prefix| id.starts_with(prefix));
        if !own && !named.contains(id.as_str()) {
            diagnostics.push(
                Diagnostic::warning("unused-message", format!("no leaflet uses `{id}`"))
                    .at(message.place.clone())
                    .hint("name it in a template, or delete it in every language"),
            );
        }
    }
}

/// Lays out every leaflet of one language.
fn leaflets(folder: &Folder, tag: &Tag, sheet: &Sheet) -> Vec<Diagnostic> {
    let mut diagnostics = Vec::new();
    let building = Building::default();
    let mut typesetter = match folder.typesetter(tag) {
        Ok(typesetter) => typesetter,
        Err(found) => return vec![found],
    };
    for leaflet in folder.template.leaflets.values() {
        let outcome = folder
            .document(leaflet, tag, &building)
            .and_then(|document| typesetter.layout(&document, sheet));
        if let Err(found) = outcome {
            diagnostics.extend(found);
        }
    }
    diagnostics
}
