//! Messages: what `.ftl` files say, formatted with values into marked text.
//!
//! In: `locales/<tag>/*.ftl`. Out: `Catalog`, one `Locale` a language. The only room that names
//! fluent. Nothing falls back: a message that is missing, or that uses a value nobody gives, is an
//! error with the file and the line.

pub mod awaiting;
pub mod edit;
mod inspect;
mod shape;
mod text;
mod value;
mod words;

pub use shape::{Select, Shape, Stretch, Variant, is_invisible};
pub use text::{Span, SpanKind, Text, is_isolate};
pub use value::{BLANK, Value, Values};

use crate::diagnostic::{Diagnostic, File, Place, did_you_mean};
use crate::language::{Language, SOURCE_LANGUAGE, Tag};
use crate::source::Source;
use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::resolver::{ResolverError, errors::ReferenceKind};
use fluent_bundle::{FluentArgs, FluentError, FluentResource, FluentValue};
use fluent_syntax::ast;
use intl_memoizer::concurrent::IntlLangMemoizer;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

/// The messages of several languages.
#[derive(Debug, Default)]
pub struct Catalog {
    /// One locale a language, by tag.
    pub locales: BTreeMap<Tag, Locale>,
}

/// What is known of one message besides its pattern.
#[derive(Debug, Clone)]
pub struct MessageInfo {
    /// Its identifier, where it is defined.
    pub place: Place,
    /// How it is built.
    pub shape: Shape,
    /// What it says as it is written, on one line, with its attributes and the terms and messages
    /// that it refers to; variables stand by their names.
    pub words: String,
}

impl MessageInfo {
    /// Its words as they are written, stretch by stretch, with their places.
    pub fn stretches(&self) -> impl Iterator<Item = (&str, &Stretch)> {
        let words = |stretch: &'_ Stretch| {
            let text = &self.place.file.text;
            text.get(stretch.range.clone()).unwrap_or_default()
        };
        let stretches = self.shape.stretches.iter();
        stretches.map(move |stretch| (words(stretch), stretch))
    }

    /// Its words in one text, a space where a value, a mark or a variant stands between them.
    #[must_use]
    pub fn prose(&self) -> String {
        let words: Vec<&str> = self.stretches().map(|(words, _)| words).collect();
        words.join(" ")
    }

    /// The file of the folder in which it stands, without its ending: `common`.
    #[must_use]
    pub fn theme(&self) -> &str {
        let name = self.place.file.path.rsplit('/').next().unwrap_or_default();
        name.strip_suffix(".ftl").unwrap_or(name)
    }
}

/// The messages of one language.
pub struct Locale {
    /// The language.
    pub language: Language,
    /// Every message of the language's files, by identifier.
    pub messages: BTreeMap<String, MessageInfo>,
    /// Every term, by its name without the hyphen.
    pub terms: BTreeMap<String, MessageInfo>,
    /// Names of the files that could not be read whole, without their ending: what they lack may
    /// stand in the part that could not be read.
    pub broken: BTreeSet<String>,
    /// Names of the files, without their ending.
    pub files: BTreeSet<String>,
    bundle: FluentBundle<FluentResource>,
}

impl std::fmt::Debug for Locale {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(
            f,
            "Locale({}, {} messages)",
            self.language.tag,
            self.messages.len()
        )
    }
}

/// The tags of the languages that the folder holds, sorted, Italian first.
///
/// # Errors
/// When a folder of `locales` has a name that is not a language tag.
pub fn tags(source: &Source) -> Result<Vec<Tag>, Diagnostic> {
    let mut tags = Vec::new();
    for folder in source.folders("locales") {
        tags.push(Tag::parse(&folder)?);
    }
    tags.sort_by_key(|tag| (!tag.is_source(), tag.to_string()));
    Ok(tags)
}

impl Catalog {
    /// Reads the locales that are asked for; collects everything that is wrong in their files.
    #[must_use]
    pub fn load(source: &Source, tags: &[Tag]) -> (Self, Vec<Diagnostic>) {
        use rayon::prelude::*;
        let read = |tag: &Tag| (tag.clone(), Locale::load(source, tag));
        // One language is not worth a pool of threads: starting it takes longer than reading.
        let read: Vec<_> = match tags {
            [_] | [_, _] | [] => tags.iter().map(read).collect(),
            _ => tags.par_iter().map(read).collect(),
        };
        let mut catalog = Self::default();
        let mut diagnostics = Vec::new();
        for (tag, outcome) in read {
            match outcome {
                Ok((locale, found)) => {
                    diagnostics.extend(found);
                    catalog.locales.insert(tag, locale);
                }
                Err(found) => diagnostics.push(found),
            }
        }
        (catalog, diagnostics)
    }

    /// The locale of a language.
    ///
    /// # Errors
    /// When the folder has no such language.
    pub fn locale(&self, tag: &Tag) -> Result<&Locale, Diagnostic> {
        self.locales.get(tag).ok_or_else(|| {
            let known: Vec<String> = self.locales.keys().map(Tag::to_string).collect();
            let mut locales = self.locales.values();
            let remedy = locales
                .find_map(|locale| locale.language.called(&tag.to_string()))
                .unwrap_or_else(|| format!("the languages are: {}", known.join(", ")));
            Diagnostic::error("no-language", format!("there is no language `{tag}`")).hint(remedy)
        })
    }
}

impl Locale {
    /// Reads one language's folder.
    ///
    /// # Errors
    /// When `language.toml` is missing or wrong; broken messages are collected beside the locale.
    pub fn load(source: &Source, tag: &Tag) -> Result<(Self, Vec<Diagnostic>), Diagnostic> {
        let language = Language::load(source, &tag.to_string())?;
        let mut diagnostics = Vec::new();
        let mut messages: BTreeMap<String, MessageInfo> = BTreeMap::new();
        let mut terms: BTreeMap<String, MessageInfo> = BTreeMap::new();
        let (mut broken, mut files) = (BTreeSet::new(), BTreeSet::new());
        let mut bundle = FluentBundle::new_concurrent(vec![tag.identifier().clone()]);
        // Our own isolation stands round each value; Fluent's would nest round whole selects too.
        bundle.set_use_isolating(false);
        bundle.set_formatter(Some(plain_number));
        // The name cannot be taken twice in a new bundle.
        let _ = bundle.add_function("NUMBER", number);

        let folder = format!("locales/{tag}");
        let mut written = BTreeMap::new();
        for name in source.files(&folder, "ftl") {
            files.insert(name.clone());
            let file = match source.read_text(&format!("{folder}/{name}.ftl")) {
                Ok(file) => file,
                Err(found) => {
                    diagnostics.push(found);
                    broken.insert(name);
                    continue;
                }
            };
            if let Some(at) = too_deep(&file.text) {
                broken.insert(name);
                diagnostics.push(
                    Diagnostic::error(
                        "bad-ftl",
                        format!("more than {DEEPEST} `{{` stand in each other"),
                    )
                    .at(Place::new(&file, at..at + 1))
                    .hint("close the brackets, or write a message for each part"),
                );
                continue;
            }
            let resource = match FluentResource::try_new(file.text.clone()) {
                Ok(resource) => resource,
                Err((resource, errors)) => {
                    broken.insert(name);
                    diagnostics.extend(errors.into_iter().map(|error| {
                        Diagnostic::error("bad-ftl", lower_first(&error.kind.to_string()))
                            .at(Place::new(&file, error.pos))
                            .hint("a message is `name = text`; what continues it on the next line is indented")
                    }));
                    resource
                }
            };
            for (entry, info) in inspect::entries(&file, &resource, &mut diagnostics) {
                let (known, sign) = match entry.term {
                    false => (&mut messages, ""),
                    true => (&mut terms, "-"),
                };
                if let Some(earlier) = known.get(entry.id) {
                    let (line, _) = earlier.place.line_and_column();
                    diagnostics.push(
                        Diagnostic::error(
                            "duplicate-message",
                            format!("`{sign}{}` is defined twice", entry.id),
                        )
                        .at(info.place)
                        .hint(format!(
                            "the first stands in {}, line {line}; keep one",
                            earlier.place.file.path
                        )),
                    );
                } else {
                    known.insert(entry.id.to_owned(), info);
                }
            }
            for (name, words) in words::written(&resource) {
                written.entry(name).or_insert(words);
            }
            // Duplicates are reported above, with their places.
            let _ = bundle.add_resource(resource);
        }
        for (id, info) in &mut messages {
            info.words = words::whole(id, &written);
        }
        Ok((
            Self {
                language,
                messages,
                terms,
                broken,
                files,
                bundle,
            },
            diagnostics,
        ))
    }

    /// Formats one message with the values that are given.
    ///
    /// # Errors
    /// When the message is missing, has no value, refers to something missing or to itself, uses a
    /// value that is not given, or holds a mark that is not known or not closed.
    pub fn format(&self, id: &str, values: &Values) -> Result<Text, Diagnostic> {
        let tag = &self.language.tag;
        let Some(info) = self.messages.get(id) else {
            let remedy = did_you_mean(id, self.messages.keys().map(String::as_str))
                .unwrap_or_else(|| format!("write `{id} = …` in a file of `locales/{tag}`"));
            let cause = format!("the message `{id}` is missing in `locales/{tag}`");
            return Err(Diagnostic::error("missing-message", cause).hint(remedy));
        };
        let at = |d: Diagnostic| d.at(info.place.clone());
        let pattern = self
            .bundle
            .get_message(id)
            .and_then(|message| message.value());
        let Some(pattern) = pattern else {
            return Err(at(empty(id)));
        };
        let arguments = values.arguments(&info.shape);
        let mut errors = Vec::new();
        let formatted = self
            .bundle
            .format_pattern(pattern, Some(&arguments), &mut errors);
        if let Some(error) = errors.first() {
            return Err(at(explain(id, error, values)));
        }
        let mut text = Text::parse(id, &formatted, values, &self.language).map_err(at)?;
        if text.is_blank() {
            return Err(at(empty(id)));
        }
        if formatted.starts_with(UNWRITTEN) {
            return Err(unwritten(id, info));
        }
        text.place = Some(info.place.clone());
        Ok(text)
    }
}

/// How a text begins that nobody has written yet; no sheet prints it.
pub const UNWRITTEN: &str = "DA SCRIVERE";

/// A text that nobody has written yet.
#[must_use]
pub fn unwritten(id: &str, info: &MessageInfo) -> Diagnostic {
    Diagnostic::error(
        "unwritten-message",
        format!("`{id}` is still to be written"),
    )
    .at(info.place.clone())
    .hint(format!(
        "write the text in the place of “{UNWRITTEN}” and what follows it"
    ))
}

/// Fluent's NUMBER, but a value that is no number stays as it is: a blank in the place of a number
/// would otherwise vanish without a word.
fn number<'a>(values: &[FluentValue<'a>], options: &FluentArgs<'_>) -> FluentValue<'a> {
    match values.first() {
        Some(FluentValue::Number(number)) => {
            let mut number = number.clone();
            // It decides between plural forms; how a number is written is the language's affair.
            if let Some(kind) = options.get("type") {
                let mut only = FluentArgs::new();
                only.set("type", kind.clone());
                number.options.merge(&only);
            }
            FluentValue::Number(number)
        }
        Some(value) => value.clone(),
        None => FluentValue::Error,
    }
}

/// Brackets in each other; the parser calls itself for each.
const DEEPEST: usize = 100;

/// Where brackets stand too deep in each other.
fn too_deep(text: &str) -> Option<usize> {
    let mut depth = 0_usize;
    for (at, byte) in text.bytes().enumerate() {
        match byte {
            b'{' | b'(' => depth += 1,
            b'}' | b')' => depth = depth.saturating_sub(1),
            // A message begins at the margin: what the one before left open does not count.
            b'\n'
                if text
                    .as_bytes()
                    .get(at + 1)
                    .is_some_and(u8::is_ascii_alphabetic) =>
            {
                depth = 0
            }
            _ => {}
        }
        if depth > DEEPEST {
            return Some(at);
        }
    }
    None
}

/// Numbers leave Fluent plain, between isolates; `Text::parse` writes them in the language's digits.
fn plain_number(value: &FluentValue<'_>, _: &IntlLangMemoizer) -> Option<String> {
    match value {
        FluentValue::Number(number) => Some(format!(
            "{}{}{}",
            text::NUMBER,
            number.as_string(),
            text::CLOSE
        )),
        FluentValue::String(_)
        | FluentValue::Custom(_)
        | FluentValue::None
        | FluentValue::Error => None,
    }
}

fn explain(id: &str, error: &FluentError, values: &Values) -> Diagnostic {
    let FluentError::ResolverError(error) = error else {
        return Diagnostic::error(
            "bad-message",
            format!("`{id}` cannot be formatted: {error}"),
        )
        .hint("correct the message");
    };
    match error {
        ResolverError::Reference(ReferenceKind::Variable { id: name }) => {
            let remedy = did_you_mean(name, values.names()).unwrap_or_else(|| {
                "name a fact of `templates/facts.toml`, or take the variable out".to_owned()
            });
            Diagnostic::error(
                "unknown-variable",
                format!("`{id}` uses `${name}`, which is no fact"),
            )
            .hint(remedy)
        }
        ResolverError::Reference(ReferenceKind::Message { id: name, .. }) => Diagnostic::error(
            "unknown-reference",
            format!("`{id}` refers to `{name}`, which is missing"),
        )
        .hint("correct the name, or write that message"),
        ResolverError::Reference(ReferenceKind::Term { id: name, .. }) => Diagnostic::error(
            "unknown-reference",
            format!("`{id}` refers to the term `-{name}`, which is missing"),
        )
        .hint("correct the name, or write that term"),
        ResolverError::Reference(ReferenceKind::Function { id: name }) => Diagnostic::error(
            "unknown-reference",
            format!("`{id}` calls `{name}()`, which does not exist"),
        )
        .hint("only NUMBER() exists; dates, hours and sums come from facts, already formatted"),
        ResolverError::Cyclic => Diagnostic::error(
            "cyclic-message",
            format!("`{id}` refers to itself, directly or through others"),
        )
        .hint("break the circle: one of the messages must stand alone"),
        ResolverError::TooManyPlaceables => Diagnostic::error(
            "bad-message",
            format!("`{id}` refers to too many other messages"),
        )
        .hint("shorten it"),
        ResolverError::NoValue(_) | ResolverError::MissingDefault => Diagnostic::error(
            "bad-message",
            format!("`{id}` cannot be formatted: {error}"),
        )
        .hint("correct the message"),
    }
}

fn empty(id: &str) -> Diagnostic {
    Diagnostic::error("empty-message", format!("`{id}` has no text"))
        .hint("write the text after the equals sign")
}

fn lower_first(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map_or_else(String::new, |first| {
        first.to_lowercase().chain(letters).collect()
    })
}

/// The Italian locale of a catalogue that holds it.
///
/// # Errors
/// When Italian was not loaded.
pub fn italian(catalog: &Catalog) -> Result<&Locale, Diagnostic> {
    catalog
        .locales
        .values()
        .find(|locale| locale.language.tag.is_source())
        .ok_or_else(|| {
            Diagnostic::error(
                "no-language",
                format!("there is no `locales/{SOURCE_LANGUAGE}`"),
            )
            .hint("the Italian texts are the source of all others: put the folder back")
        })
}

/// Where a slice of a resource's text lies in its file.
fn place_of(file: &Arc<File>, resource: &FluentResource, slice: &str) -> Place {
    let start = (slice.as_ptr() as usize).saturating_sub(resource.source().as_ptr() as usize);
    Place::new(file, start..start + slice.len())
}

/// A message or a term of a file.
#[derive(Clone, Copy)]
struct Entry<'a> {
    /// Its name, without the hyphen of a term.
    id: &'a str,
    term: bool,
    value: Option<&'a ast::Pattern<&'a str>>,
    attributes: &'a [ast::Attribute<&'a str>],
}

/// The message or the term that an entry is, if it is one.
fn entry<'a>(entry: &'a ast::Entry<&'a str>) -> Option<Entry<'a>> {
    match entry {
        ast::Entry::Message(message) => Some(Entry {
            id: message.id.name,
            term: false,
            value: message.value.as_ref(),
            attributes: &message.attributes,
        }),
        ast::Entry::Term(term) => Some(Entry {
            id: term.id.name,
            term: true,
            value: Some(&term.value),
            attributes: &term.attributes,
        }),
        ast::Entry::Comment(_)
        | ast::Entry::GroupComment(_)
        | ast::Entry::ResourceComment(_)
        | ast::Entry::Junk { .. } => None,
    }
}
