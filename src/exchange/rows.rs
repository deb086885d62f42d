//! The rows of a language: each text that can be written by itself, with all that is known of it.

use super::cell::{self, Allowed};
use super::words;
use crate::catalog::edit::{self, Choice, Entry, Part, Pattern};
use crate::catalog::{Locale, MessageInfo, italian};
use crate::check::Folder;
use crate::diagnostic::Diagnostic;
use crate::document;
use crate::language::{Plurals, Tag};
use crate::review::fingerprint;
use crate::template::{Block, FactValue, Leaflet};
use std::collections::{BTreeMap, BTreeSet};

/// A text that can be written by itself: a message, an attribute, or a form of a choice in either.
#[derive(Debug)]
pub(super) struct Row {
    pub(super) code: Code,
    /// What the Italian says there.
    pub(super) italian: String,
    /// What the translation says there, as a cell shows it.
    pub(super) translation: String,
    /// What may stand in it between braces.
    pub(super) allowed: Allowed,
    pub(super) state: String,
    /// What stands between its braces and marks.
    pub(super) signs: String,
    pub(super) place: String,
    /// Whether the language lacks the message.
    pub(super) missing: bool,
}

/// By what a row is known, wherever in the book it stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Code {
    pub(super) tag: String,
    /// The message; a term begins with a hyphen.
    pub(super) message: String,
    /// As in `catalog::edit`.
    pub(super) path: String,
    /// Fingerprint of the Italian message, whole.
    pub(super) italian: String,
    /// Fingerprint of the cell with the translation.
    pub(super) translation: String,
}

impl Code {
    pub(super) fn written(&self) -> String {
        let Self {
            tag,
            message,
            path,
            italian,
            translation,
        } = self;
        format!("{tag}|{message}|{path}|{italian}|{translation}")
    }

    pub(super) fn read(text: &str) -> Option<Self> {
        let parts: Vec<&str> = text.trim().split('|').collect();
        let [tag, message, path, italian, translation] = parts.as_slice() else {
            return None;
        };
        Some(Self {
            tag: (*tag).to_owned(),
            message: (*message).to_owned(),
            path: (*path).to_owned(),
            italian: (*italian).to_owned(),
            translation: (*translation).to_owned(),
        })
    }

    /// The message and the part of it: `sheet-unconfirmed [few]`.
    pub(super) fn name(&self) -> String {
        let keys = self.path.split('/').map(|part| match part.find('[') {
            Some(at) => &part[at..],
            None => part,
        });
        let mut name = self.message.clone();
        for key in keys.filter(|key| !key.is_empty()) {
            name.push_str(if key.starts_with('[') { " " } else { "" });
            name.push_str(key);
        }
        name
    }
}

/// A message or a term and its name; a term begins with a hyphen.
pub(super) fn entry<'l>(locale: &'l Locale, name: &str) -> Option<&'l MessageInfo> {
    match name.strip_prefix('-') {
        Some(term) => locale.terms.get(term),
        None => locale.messages.get(name),
    }
}

/// Every row of a language, in the order of the Italian files.
pub(super) fn rows(folder: &Folder, locale: &Locale) -> Result<Vec<Row>, Diagnostic> {
    let source = italian(&folder.catalog)?;
    let terms = source
        .terms
        .iter()
        .map(|(id, info)| (format!("-{id}"), info));
    let messages = source.messages.iter().map(|(id, info)| (id.clone(), info));
    let mut all: Vec<(String, &MessageInfo)> = messages.chain(terms).collect();
    all.sort_by_key(|(_, info)| (info.place.file.path.clone(), info.place.range.start));
    let places = places(folder, source);
    let collector = Collector {
        folder,
        tag: &locale.language.tag,
        plurals: Plurals::new(&locale.language.tag),
    };
    let mut rows = Vec::new();
    for (id, info) in &all {
        let skeleton = skeleton(id, info, &collector.plurals);
        let own = match entry(locale, id) {
            Some(own) => Own {
                text: &own.place.file.text,
                entry: edit::entry(own),
                missing: false,
            },
            // What cannot be read may hold it.
            None if locale.broken.contains(info.theme()) => continue,
            None => Own {
                entry: edit::entry_at(&skeleton, id.len()),
                text: &skeleton,
                missing: true,
            },
        };
        let place = places.get(id.as_str()).cloned().unwrap_or_default();
        let place = match (place.is_empty(), words::own_place(id)) {
            (true, Some(own)) => own.to_owned(),
            (true, None) | (false, _) => place.join("\n"),
        };
        collector.message(id, (info, &own), &place, &mut rows);
    }
    Ok(rows)
}

/// A message of the language as it stands in its file, or as it would stand there.
struct Own<'a> {
    text: &'a str,
    entry: Entry,
    missing: bool,
}

/// A message that a language lacks, built as the Italian one is, still without words.
pub(super) fn skeleton(id: &str, italian: &MessageInfo, plurals: &Plurals) -> String {
    edit::entry(italian).skeleton(id, &plurals.needed())
}

struct Collector<'a> {
    folder: &'a Folder,
    tag: &'a Tag,
    plurals: Plurals,
}

/// What the rows of one message share.
struct Shared<'a> {
    id: &'a str,
    italian: &'a MessageInfo,
    own: &'a Own<'a>,
    fingerprint: String,
    /// Values of the Italian message, as they are shown.
    values: Vec<String>,
    state: String,
    place: &'a str,
}

impl Collector<'_> {
    fn message(
        &self,
        id: &str,
        (italian, own): (&MessageInfo, &Own<'_>),
        place: &str,
        rows: &mut Vec<Row>,
    ) {
        let (there, here) = (edit::entry(italian), &own.entry);
        let mut values = Vec::new();
        let patterns = there.attributes.iter().map(|(_, pattern)| pattern);
        for pattern in there.value.iter().chain(patterns) {
            all_values(pattern, &italian.place.file.text, &mut values);
        }
        let shared = Shared {
            id,
            italian,
            own,
            fingerprint: italian_fingerprint(id, italian),
            values,
            state: match own.missing {
                true => "DA TRADURRE".to_owned(),
                false => self.state(id),
            },
            place,
        };
        if let Some(pattern) = &here.value {
            self.pattern(&shared, (pattern, there.value.as_ref()), "", "", rows);
        }
        for (name, pattern) in &here.attributes {
            let other = there.attributes.iter().find(|(other, _)| other == name);
            let other = other.map(|(_, pattern)| pattern);
            self.pattern(&shared, (pattern, other), &format!(".{name}"), "", rows);
        }
    }

    /// A pattern's row, unless it is a choice alone, and those of its forms. `form` says of which
    /// numbers it is the form.
    fn pattern(
        &self,
        shared: &Shared<'_>,
        (pattern, italian): (&Pattern, Option<&Pattern>),
        path: &str,
        form: &str,
        rows: &mut Vec<Row>,
    ) {
        let text = shared.own.text;
        let parts = Part::of(pattern, text);
        let choices = pattern.choices();
        let there = italian.map(Pattern::choices).unwrap_or_default();
        if !matches!(parts.as_slice(), [Part::Choice(_)]) {
            let italian_text = italian.map_or_else(String::new, |italian| {
                let source = &shared.italian.place.file.text;
                italian_words(italian, source, choices.len() == there.len())
            });
            let missing = shared.own.missing;
            let translation = if missing {
                String::new()
            } else {
                cell::shown(&parts)
            };
            let mut values = shared.values.clone();
            all_values(pattern, text, &mut values);
            rows.push(Row {
                code: Code {
                    tag: self.tag.to_string(),
                    message: shared.id.to_owned(),
                    path: path.to_owned(),
                    italian: shared.fingerprint.clone(),
                    translation: fingerprint(&translation),
                },
                signs: self.signs(&[&italian_text, &translation], &choices, form),
                italian: italian_text,
                translation,
                allowed: Allowed {
                    values,
                    choices: choices.len(),
                },
                state: shared.state.clone(),
                place: shared.place.to_owned(),
                missing,
            });
        }
        for (index, choice) in choices.iter().enumerate() {
            // The Italian may choose in another order.
            let same = there.iter().find(|other| other.selector == choice.selector);
            let other = same.or_else(|| there.get(index));
            for form in &choice.forms {
                let like = other.and_then(|other| italian_form(other, &form.key));
                let path = edit::form_path(path, index, &form.key);
                let numbers = self.numbers(&form.key, form.default);
                self.pattern(shared, (&form.pattern, like), &path, &numbers, rows);
            }
        }
    }

    /// Of which numbers a form is.
    fn numbers(&self, key: &str, default: bool) -> String {
        if key.parse::<f64>().is_ok() {
            return format!("Forma per il numero {key}.");
        }
        let examples: Vec<String> = self
            .plurals
            .examples(key)
            .iter()
            .map(u32::to_string)
            .collect();
        match (examples.is_empty(), default) {
            (true, _) if key == "zero" => "Forma per il numero 0.".to_owned(),
            (false, _) if examples.len() == 1 => {
                format!("Forma per il numero {}.", examples.join(""))
            }
            (false, _) => format!("Forma per i numeri come {}.", examples.join(", ")),
            (true, true) => "Forma per tutti gli altri casi.".to_owned(),
            (true, false) => format!("Forma «{key}»."),
        }
    }

    /// What the braces and marks of a text stand for, a line each.
    fn signs(&self, texts: &[&String], choices: &[&Choice], form: &str) -> String {
        let mut lines: Vec<String> = Vec::new();
        if !form.is_empty() {
            lines.push(form.to_owned());
        }
        for (index, choice) in choices.iter().enumerate() {
            lines.push(format!(
                "{}: una delle forme delle righe seguenti, secondo {{ {} }}",
                cell::choice(index),
                choice.selector
            ));
        }
        let mut names = BTreeSet::new();
        for text in texts {
            for part in text.split('{').skip(1) {
                let inside = part.split('}').next().unwrap_or_default();
                if let Some(at) = inside.find('$') {
                    let name = inside[at + 1..]
                        .split(|c: char| !c.is_alphanumeric() && c != '-' && c != '_');
                    names.extend(name.take(1));
                }
            }
        }
        for name in names {
            if let Some(what) = self.value(name) {
                lines.push(format!("{{ ${name} }}: {what}"));
            }
        }
        for mark in ["strong", "i"] {
            if texts.iter().any(|text| text.contains(&format!("<{mark}>"))) {
                lines.push(words::mark(mark).to_owned());
            }
        }
        lines.join("\n")
    }

    /// What a value is, and what it is now.
    fn value(&self, name: &str) -> Option<String> {
        let Some(fact) = self.folder.template.facts.0.get(name) else {
            return words::given(name).map(str::to_owned);
        };
        let now = match &fact.value {
            FactValue::Text(text) => text.clone(),
            FactValue::Number(number) => number.to_string(),
            FactValue::Date(date) => date.to_string(),
        };
        Some(format!(
            "{}, {} ({now})",
            words::kind(fact.kind),
            fact.about
        ))
    }

    fn state(&self, id: &str) -> String {
        let Folder { review, .. } = self.folder;
        let Some(status) = review.status(self.tag, id) else {
            return String::new();
        };
        let mut lines = vec![words::state(status.state).to_owned()];
        let entry = review.translation(self.tag, id);
        if let Some(mark) = entry
            .and_then(|entry| entry.language.as_ref())
            .filter(|_| status.state.is_checked())
        {
            lines = vec![format!("rivista da {} il {}", mark.by, mark.date)];
        }
        if status.legal {
            lines.push("letta anche da chi conosce la legge".to_owned());
        }
        if status.stale {
            lines.push("DA RIVEDERE: l’italiano è cambiato".to_owned());
            if let Some(earlier) = review.earlier(self.tag, id) {
                lines.push(format!("prima diceva: {earlier}"));
            }
        }
        lines.join("\n")
    }
}

/// The fingerprint of an Italian message with all that it refers to; of a term, of its own text.
fn italian_fingerprint(id: &str, info: &MessageInfo) -> String {
    if !id.starts_with('-') {
        return fingerprint(&info.words);
    }
    let text = &info.place.file.text;
    let end = edit::entry(info).end;
    fingerprint(&edit::on_one_line(&text[info.place.range.start..end]))
}

/// The values of a pattern and of its forms, as they are shown.
fn all_values(pattern: &Pattern, text: &str, values: &mut Vec<String>) {
    for part in Part::of(pattern, text) {
        match part {
            Part::Value(value) if !values.contains(&value) => values.push(value),
            Part::Value(_) | Part::Words(_) | Part::Choice(_) => {}
        }
    }
    for choice in pattern.choices() {
        for form in &choice.forms {
            all_values(&form.pattern, text, values);
        }
    }
}

/// The form of the Italian choice that has this key, or else the one that is taken when no other is.
fn italian_form<'p>(choice: &'p Choice, key: &str) -> Option<&'p Pattern> {
    let same = choice.forms.iter().find(|form| form.key == key);
    let form = same.or_else(|| choice.forms.iter().find(|form| form.default));
    form.map(|form| &form.pattern)
}

/// The Italian words of a pattern; a choice that the translation does not have is shown by the form
/// that is taken when no other is.
fn italian_words(pattern: &Pattern, text: &str, choices: bool) -> String {
    let parts = Part::of(pattern, text);
    if choices {
        return cell::shown(&parts);
    }
    let all = pattern.choices();
    let mut words = String::new();
    for part in parts {
        match part {
            Part::Words(part) | Part::Value(part) => words.push_str(&part),
            Part::Choice(index) => {
                let form = all.get(index).and_then(|choice| italian_form(choice, ""));
                words.push_str(
                    &form.map_or_else(String::new, |form| italian_words(form, text, false)),
                );
            }
        }
    }
    words
}

/// Where each message is read: the leaflet and the section, in Italian words.
fn places(folder: &Folder, italian: &Locale) -> BTreeMap<String, Vec<String>> {
    let values = document::values(&folder.template.facts, &italian.language, folder.day);
    let words = |id: &str| {
        let text = italian.format(id, &values);
        text.map_or_else(|_| id.to_owned(), |text| text.characters())
    };
    let mut places: BTreeMap<String, Vec<String>> = BTreeMap::new();
    let mut add = |id: &str, place: &str| {
        let known = places.entry(id.to_owned()).or_default();
        if !known.iter().any(|other| other == place) {
            known.push(place.to_owned());
        }
    };
    for leaflet in folder.template.leaflets.values() {
        let title = words(&leaflet.title.id);
        add(&leaflet.title.id, &format!("{title} › titolo"));
        if let Some(intro) = &leaflet.intro {
            add(&intro.id, &format!("{title} › sotto il titolo"));
        }
        for (heading, ids) in sections(leaflet) {
            let place = format!("{title} › {}", words(heading));
            ids.iter().for_each(|id| add(id, &place));
        }
    }
    // What other messages hold is read where those are.
    let mut inside: Vec<(String, Vec<String>)> = Vec::new();
    for (id, info) in &italian.messages {
        for other in &info.shape.messages {
            inside.push((other.clone(), places.get(id).cloned().unwrap_or_default()));
        }
        for term in &info.shape.terms {
            inside.push((
                format!("-{term}"),
                places.get(id).cloned().unwrap_or_default(),
            ));
        }
    }
    for (id, more) in inside {
        places.entry(id).or_default().extend(more);
    }
    places
}

/// The messages of a leaflet's sections, each with its heading.
fn sections(leaflet: &Leaflet) -> Vec<(&str, Vec<&str>)> {
    let mut all = Vec::new();
    for section in &leaflet.sections {
        let heading = section.heading.id.as_str();
        let mut ids = vec![heading];
        for block in &section.blocks {
            let named: Vec<&crate::template::Reference> = match block {
                Block::Paragraph(text) | Block::Callout(text) => vec![text],
                Block::List(items) => items.iter().collect(),
                Block::Rule {
                    title,
                    text,
                    fill,
                    pictogram: _,
                } => {
                    let labels = fill.iter().map(|fill| &fill.label);
                    [title, text].into_iter().chain(labels).collect()
                }
                Block::Fill(fill) => fill.iter().map(|fill| &fill.label).collect(),
                Block::Facts(rows) => rows.iter().map(|row| &row.label).collect(),
                Block::Status { ask, active, ended } => vec![ask, active, ended],
                Block::Slip(fields) => fields.iter().map(|field| &field.label).collect(),
                Block::Contacts => Vec::new(),
            };
            ids.extend(named.into_iter().map(|reference| reference.id.as_str()));
        }
        all.push((heading, ids));
    }
    all
}
