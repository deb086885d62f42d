//! `volantino new language`: a folder of `locales` for a language that the others do not have.

use super::super::{Outcome, say};
use crate::catalog::{self, awaiting};
use crate::check::{self, Folder};
use crate::diagnostic::{Diagnostic, Severity};
use crate::language::{self, Tag};
use crate::site::{self, Made};
use crate::source::{self, Source, quoted};
use clap::Args;
use std::fmt::Write as _;

#[derive(Debug, Args)]
pub(in crate::cli) struct Language {
    /// Its BCP 47 tag: pt, vi, zh-Hant
    #[arg(value_name = "TAG")]
    tag: String,
    /// Its name in itself
    #[arg(long, value_name = "NAME", default_value = "")]
    endonym: String,
    /// Its name in Italian
    #[arg(long, value_name = "NAME", default_value = "")]
    italian: String,
    /// A name by which people look for it, a country too (may be repeated)
    #[arg(long, value_name = "NAME")]
    name: Vec<String>,
}

/// The list of languages for programs of translators.
const L10N: &str = "l10n.toml";

impl Language {
    pub(in crate::cli) fn run(&self, source: Source) -> Outcome {
        let one = |found| vec![found];
        source.folder().map_err(one)?;
        let folder = Folder::load(source, &[])?;
        let tag = self.new_tag(&folder).map_err(one)?;
        let settings = self.settings(&tag);
        let language = read(&tag, &settings).map_err(one)?;
        let fonts = folder.fonts.set(&language).map_err(|found| {
            let script = &language.script;
            let cause = found.message.clone();
            vec![
                Diagnostic::error("no-font", format!("{cause}: no sheet and no page could be made"))
                    .hint(format!(
                        "put TrueType fonts of that script into `fonts`, name them under [family] and add [script.{script}] with families and leading to `fonts/fonts.toml`; then begin the language"
                    )),
            ]
        })?;
        let fonts: Vec<&str> = fonts.families.iter().map(|f| f.name.as_str()).collect();
        let mut next = Vec::new();
        let unnamed = [&self.endonym, &self.italian].iter().any(|n| n.is_empty());
        if unnamed || self.name.is_empty() {
            next.push(format!(
                "its names: fill in what is empty in `locales/{tag}/language.toml`"
            ));
        }
        if let Some(found) = check::dates(&language).first() {
            next.push(format!(
                "its dates: {}; fill in `formatting` there",
                found.message
            ));
        }
        next.push(format!(
            "its letters: {} set it, as every language whose script is {}; `volantino check` names those that they lack",
            fonts.join(" and "),
            language.script
        ));
        let (files, count) = self.files(&folder, &tag, &settings).map_err(one)?;
        let root = folder.source.folder().map_err(one)?;
        let listed = listed(&folder.source, &tag);
        site::write_fresh(root, &files).map_err(one)?;
        match listed {
            Listed::There => {}
            Listed::Changed(file) => site::write(root, &[file]).map_err(one)?,
            Listed::Unknown => next.push(format!(
                "programs of translators: add {} to `locales` in `{L10N}`",
                quoted(&tag.to_string())
            )),
        }
        next.push(format!(
            "its texts: `volantino export --language {tag}` writes a spreadsheet for the mediator, `volantino import {tag}.xlsx --date DATE` takes it back"
        ));
        next.push(format!(
            "or by hand: in `locales/{tag}/*.ftl` take the `# ` off a message and translate it, then `volantino review update --date DATE`"
        ));
        next.push(format!(
            "its words that come back: `locales/{tag}/glossary.toml`"
        ));
        next.push(format!(
            "what is missing: volantino check; until nothing is, a build of all languages leaves it out (--language {tag} makes it), since it is a draft: take `draft = true` out of `locales/{tag}/language.toml` then"
        ));
        let lines: String = next.iter().map(|line| format!("\n- {line}")).collect();
        say(&format!(
            "`locales/{tag}` begins, with {count} messages to translate. Next:{lines}"
        ));
        Ok(())
    }

    /// The tag, if a language can begin with it.
    fn new_tag(&self, folder: &Folder) -> Result<Tag, Diagnostic> {
        let wrong =
            |cause: String, remedy: String| Err(Diagnostic::error("bad-tag", cause).hint(remedy));
        let tag = Tag::parse(&self.tag)?;
        if tag.is_source() {
            return wrong(
                format!("`{tag}` is Italian, the source of all translations"),
                "its texts are in `locales/it`".to_owned(),
            );
        }
        if folder.catalog.locales.contains_key(&tag) {
            return Err(Diagnostic::error(
                "language-exists",
                format!("`locales/{tag}` is there already"),
            )
            .hint(format!(
                "what it lacks: `volantino check`; its spreadsheet: `volantino export --language {tag}`"
            )));
        }
        let Some(script) = tag.known_script() else {
            // A name is not a tag: "wolof" reads as one.
            let called = folder.catalog.locales.values();
            let called = called.filter_map(|locale| locale.language.called(&self.tag));
            let remedy = called.last().unwrap_or_else(|| {
                format!("look its tag up in the BCP 47 registry (wo, not wolof); if it is right, name the script: {tag}-Latn")
            });
            return wrong(format!("no language `{tag}` is known"), remedy);
        };
        if let Err((cause, _)) = source::file_name(&tag.to_string()) {
            return wrong(cause, format!("name the script: {tag}-{script}"));
        }
        Ok(tag)
    }

    /// `language.toml`.
    fn settings(&self, tag: &Tag) -> String {
        let names: Vec<String> = self.name.iter().map(|name| quoted(name)).collect();
        let fill = |known: bool, what: &str| match known {
            true => String::new(),
            false => format!("# TO FILL IN: {what}\n"),
        };
        let mut text = format!(
            "# It has only begun: a build of all languages leaves it out. To be taken away when its texts are there.\n\
             draft = true\n\
             \n\
             # How this language calls itself, and the names by which people look for it.\n\
             {}endonym = {}\n\
             {}italian = {}\n\
             {}names = [{}]\n\
             \n\
             # Digits of prose. What must match Italian paper (phone numbers, hours, sums, laws) always has European digits.\n\
             digits = \"latn\"\n\
             \n\
             # How a sum of money is written.\n\
             amount = \"{{ $amount }}\u{a0}€\"\n",
            fill(
                !self.endonym.is_empty(),
                "its name in itself, as its readers write it"
            ),
            quoted(&self.endonym),
            fill(
                !self.italian.is_empty(),
                "its name in Italian, in small letters"
            ),
            quoted(&self.italian),
            fill(
                !self.name.is_empty(),
                "its name in English and in Italian, countries where it is spoken, in small letters"
            ),
            names.join(", "),
        );
        let lacks = read(tag, &text).map(|language| check::dates(&language));
        let lacks = lacks.unwrap_or_default();
        if let Some(found) = lacks.first() {
            let what = match found.severity {
                Severity::Error => "TO FILL IN",
                Severity::Warning => "If a leaflet names days",
            };
            let _ = write!(
                text,
                "\n# {what}: {}. A language that its readers know, for dates.\n# formatting = \"…\"\n",
                found.message
            );
        }
        text
    }

    /// The files of the language, and how many messages there are to translate.
    fn files(
        &self,
        folder: &Folder,
        tag: &Tag,
        settings: &str,
    ) -> Result<(Vec<Made>, usize), Diagnostic> {
        let italian = catalog::italian(&folder.catalog)?;
        let mut texts = vec![("language.toml".to_owned(), settings.to_owned())];
        for theme in &italian.files {
            let text = awaiting::file(italian, theme);
            texts.extend(text.map(|text| (format!("{theme}.ftl"), text)));
        }
        let terms = check::terms(&folder.source)?;
        if !terms.is_empty() {
            texts.push(("glossary.toml".to_owned(), glossary(&terms)));
        }
        let made = texts.into_iter().map(|(name, text)| {
            // A folder that is edited on Windows stays of one kind.
            let like = folder.source.like(&format!("locales/it/{name}"), &text);
            Made {
                path: format!("locales/{tag}/{name}"),
                bytes: like,
            }
        });
        Ok((made.collect(), italian.messages.len() + italian.terms.len()))
    }
}

/// A language, read from settings that are not written yet.
fn read(tag: &Tag, settings: &str) -> Result<language::Language, Diagnostic> {
    let path = format!("locales/{tag}/language.toml");
    let files = [(path, settings.as_bytes().to_vec())].into();
    let memory = Source::Memory(std::sync::Arc::new(files));
    language::Language::load(&memory, &tag.to_string())
}

/// A glossary without words yet: each term a comment, to be taken off once its words are known.
fn glossary(terms: &[check::Term]) -> String {
    let mut text = String::from(
        "# Words that come back in several leaflets: this language always says them in the same way.\n\
         # TO FILL IN: take the `# ` off a term and write the stems of its translation: at least one must stand\n\
         # in every message whose Italian holds the term.\n",
    );
    for term in terms {
        let check::Term {
            name,
            italian,
            about,
        } = term;
        let about = about.replace('\n', " ");
        let _ = write!(
            text,
            "\n# {}: {about}\n# [{}]\n# words = [\"\"]\n",
            italian.join(", "),
            source::key(name)
        );
    }
    text
}

/// Whether the list of languages names one.
enum Listed {
    /// It does, or there is no list.
    There,
    /// It does, as changed.
    Changed(Made),
    /// Nobody can tell: the list is not written as ours is.
    Unknown,
}

fn listed(source: &Source, tag: &Tag) -> Listed {
    let Ok(bytes) = source.read(L10N) else {
        return Listed::There;
    };
    let Ok(text) = std::str::from_utf8(&bytes) else {
        return Listed::Unknown;
    };
    match with_locale(text, &tag.to_string()) {
        None => Listed::Unknown,
        Some(changed) if changed == text => Listed::There,
        Some(changed) => Listed::Changed(Made {
            path: L10N.to_owned(),
            bytes: changed.into_bytes(),
        }),
    }
}

/// A list of languages with one more, before the first that comes after it; all else stays.
fn with_locale(text: &str, tag: &str) -> Option<String> {
    let begins = |line: &&str| line.split('=').next().map(str::trim) == Some("locales");
    let line = text.lines().find(begins)?;
    let start = line.as_ptr() as usize - text.as_ptr() as usize;
    let start = start + text[start..].find('[')? + 1;
    let end = start + text[start..].find(']')?;
    let list = &text[start..end];
    let mut at = start;
    let (mut before, mut last) = (None, None);
    // Between quotation marks stand the tags.
    for (index, part) in list.split('"').enumerate() {
        if index % 2 == 1 {
            if part == tag {
                return Some(text.to_owned());
            }
            if part > tag && before.is_none() {
                before = Some(at - 1);
            }
            last = Some(at + part.len() + 1);
        }
        at += part.len() + 1;
    }
    let mut changed = text.to_owned();
    match (before, last) {
        (Some(at), _) => changed.insert_str(at, &format!("\"{tag}\", ")),
        (None, Some(at)) => changed.insert_str(at, &format!(", \"{tag}\"")),
        (None, None) => changed.insert_str(start, &format!("\"{tag}\"")),
    }
    Some(changed)
}

#[cfg(test)]
mod tests {
    use super::with_locale;

    #[test]
    fn a_language_takes_its_place_in_the_list_and_nothing_else_changes() {
        let list = "# a [x]\nlocales = [\n    \"am\", \"uk\",\r\n    \"zh-Hans\",\n]\n[[paths]]\n";
        let with = |tag| with_locale(list, tag);
        assert_eq!(with("uk").as_deref(), Some(list));
        assert_eq!(with("pt"), Some(list.replace("\"uk\"", "\"pt\", \"uk\"")));
        assert_eq!(
            with("zu"),
            Some(list.replace("\"zh-Hans\"", "\"zh-Hans\", \"zu\""))
        );
        assert_eq!(
            with_locale("locales = []", "zu").as_deref(),
            Some("locales = [\"zu\"]")
        );
        assert_eq!(with_locale("other = [\"am\"]", "zu"), None);
        assert_eq!(with_locale("locales = 3", "zu"), None);
    }
}
