//! `volantino new leaflet`: a template with a section, and its Italian messages, still to be written.

use super::super::{Outcome, say};
use crate::catalog::edit::{self, Change};
use crate::catalog::{self, Locale, UNWRITTEN};
use crate::check::{self, Folder};
use crate::diagnostic::{Diagnostic, did_you_mean};
use crate::site::{self, Made};
use crate::source::{self, Source};
use clap::Args;

#[derive(Debug, Args)]
pub(in crate::cli) struct Leaflet {
    /// Its identifier: small letters, figures and hyphens, such as school-year
    #[arg(value_name = "ID")]
    id: String,
    /// The file of `locales/it` at whose end its messages are put, without its ending
    #[arg(long, value_name = "NAME", default_value = "help")]
    file: String,
}

/// Its messages: how their names end, and what is to be written.
const MESSAGES: [(&str, &str); 4] = [
    ("title", "il titolo, in poche parole"),
    ("intro", "di che cosa parla il volantino, in una frase"),
    ("first-heading", "il titolo della prima parte"),
    ("first-text", "che cosa deve sapere o fare chi legge"),
];

impl Leaflet {
    pub(in crate::cli) fn run(&self, source: Source) -> Outcome {
        let one = |found| vec![found];
        source.folder().map_err(one)?;
        let folder = Folder::load(source, &[])?;
        let italian = catalog::italian(&folder.catalog).map_err(one)?;
        self.free(&folder, italian).map_err(one)?;
        let file = self.file.strip_suffix(".ftl").unwrap_or(&self.file);
        if !italian.files.contains(file) {
            let known = italian.files.iter().map(String::as_str);
            let remedy = did_you_mean(file, known.clone());
            let remedy = remedy.unwrap_or_else(|| {
                let known: Vec<&str> = known.collect();
                format!(
                    "name one of these with --file: {}; a new one must be made first, empty",
                    known.join(", ")
                )
            });
            let cause = format!("there is no `locales/it/{file}.ftl`");
            return Err(vec![Diagnostic::error("no-file", cause).hint(remedy)]);
        }
        let id = &self.id;
        let template = format!("templates/leaflets/{id}.toml");
        let messages = format!("locales/it/{file}.ftl");
        let text = folder.source.read_text(&messages).map_err(one)?;
        let bytes = folder.source.read(&messages).map_err(one)?;
        let end = text.text.len();
        let change = Change {
            range: end..end,
            text: self.messages(&text.text),
        };
        let files = [
            Made {
                path: template.clone(),
                bytes: folder.source.like("templates/facts.toml", &self.template()),
            },
            Made {
                path: messages.clone(),
                bytes: edit::apply_to_bytes(&bytes, &text.text, &[change]),
            },
        ];
        let root = folder.source.folder().map_err(one)?;
        let (template_file, messages_file) = files.split_at(1);
        site::write_fresh(root, template_file).map_err(one)?;
        site::write(root, messages_file).map_err(one)?;
        say(&format!(
            "`{template}` and {} messages at the end of `{messages}`. Next:\n\
             - its words: write each message that begins with “{UNWRITTEN}”; no sheet prints them as they are\n\
             - its parts: sections, lists, rules, pictograms and sheets in `{template}`; the leaflets beside it show how\n\
             - volantino review update --date DATE\n\
             - the sheet: volantino build --leaflet {id} --language it\n\
             - its translations: `volantino export` writes a spreadsheet for each language\n\
             - when they are there: take `draft = true` out of `{template}`; until then a build of all leaflets leaves it out",
            MESSAGES.len()
        ));
        Ok(())
    }

    /// Whether a leaflet can be called so.
    fn free(&self, folder: &Folder, italian: &Locale) -> Result<(), Diagnostic> {
        let id = &self.id;
        let wrong =
            |cause: String, remedy: &str| Err(Diagnostic::error("bad-id", cause).hint(remedy));
        let parts = id.split('-').all(|part| {
            let sign = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit();
            !part.is_empty() && part.bytes().all(sign)
        });
        if !parts || !id.starts_with(|first: char| first.is_ascii_lowercase()) {
            return wrong(
                format!("`{id}` cannot be the name of a leaflet"),
                "write it in small letters, figures and single hyphens, a letter first: school-year",
            );
        }
        if let Err((cause, remedy)) = source::file_name(id) {
            return wrong(cause, remedy);
        }
        let leaflets = &folder.template.leaflets;
        if leaflets.contains_key(id) {
            return Err(
                Diagnostic::error("leaflet-exists", format!("there is a leaflet `{id}`")).hint(
                    format!("change `templates/leaflets/{id}.toml`, or name another"),
                ),
            );
        }
        // The sheets of another leaflet would be called so.
        let sheets = folder.template.sheets.keys();
        let sheet = sheets.into_iter().find(|sheet| {
            let other = id.strip_suffix(sheet.as_str());
            other.is_some_and(|other| other.ends_with('-'))
        });
        let inside = ["-beside-", "-section-"]
            .into_iter()
            .find(|part| id.contains(part));
        if let Some(part) = sheet.map(String::as_str).or(inside) {
            return wrong(
                format!(
                    "`{id}` would be taken for a sheet of another leaflet, because of `{part}`"
                ),
                "name it otherwise",
            );
        }
        if check::own(&format!("{id}-")) {
            return wrong(
                format!("messages that begin with `{id}-` are the program's own"),
                "name the leaflet otherwise",
            );
        }
        let names = MESSAGES.map(|(end, _)| format!("{id}-{end}"));
        match names
            .iter()
            .find(|name| italian.messages.contains_key(*name))
        {
            Some(name) => wrong(
                format!("there is a message `{name}` already"),
                "name the leaflet otherwise",
            ),
            None => Ok(()),
        }
    }

    fn template(&self) -> String {
        let id = &self.id;
        format!(
            "# TO FILL IN: what this leaflet is about. Texts: locales/*/{}.ftl\n\
             # It has only begun: a build of all leaflets leaves it out. To be taken away when its texts are there.\n\
             draft = true\n\
             title = \"{id}-title\"\n\
             intro = \"{id}-intro\"\n\
             \n\
             # How many pages it may take on each sheet; it may run over by one where the language needs the room.\n\
             [pages]\n\
             a4 = 2\n\
             \n\
             [[section]]\n\
             id = \"first\"\n\
             heading = \"{id}-first-heading\"\n\
             \n\
             [[section.block]]\n\
             kind = \"paragraph\"\n\
             text = \"{id}-first-text\"\n",
            self.file.strip_suffix(".ftl").unwrap_or(&self.file)
        )
    }

    /// What is put behind the last line of a file.
    fn messages(&self, text: &str) -> String {
        let id = &self.id;
        let mut added = String::new();
        if !text.is_empty() {
            added.push_str(if text.ends_with('\n') { "\n" } else { "\n\n" });
        }
        added.push_str(&format!("## The leaflet `{id}`.\n\n"));
        for (end, what) in MESSAGES {
            added.push_str(&format!("{id}-{end} = {UNWRITTEN}: {what}\n"));
        }
        added
    }
}
