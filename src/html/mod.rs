//! Documents become web pages, and the front page that leads to them.
//!
//! In: `Document`, and `templates/html/` with the templates, one style sheet and one script that
//! people may edit. Out: one HTML text a page, whole in itself but for the fonts that it carries: no
//! request to anybody, pictures stand inside it, and a policy by which the browser refuses whatever
//! else would slip in. The script reads the leaflet aloud with the device's own voice; without it the
//! page is the same. The only room that names minijinja. Knows no folder: every address is given.

#[cfg(test)]
mod audit;
#[cfg(test)]
mod contrast;
mod desk;
mod edit;
mod figures;
mod inline;
mod policy;
mod shelves;
#[cfg(test)]
mod tests;
mod view;

pub use desk::{
    DeskPages, Dress, Frame, HitView, MessageKind, Piece, SearchPage, SlipFault, SlipField,
    SlipPage, policy_of,
};
pub use edit::{
    EditChange, EditEntry, EditField, EditFrame, EditLanguage, EditMessage, EditPages, EditSet,
    EditState, EditTally, EditTrouble,
};
pub use shelves::{Door, Entry, Form, Index, Notice, Shelf, ShelfLabels, Small};

use crate::catalog::Text;
use crate::diagnostic::{Diagnostic, File, Place};
use crate::document::{Document, Running};
use crate::language::{Direction, Language, Tag};
use crate::source::Source;
use crate::template::Accessibility;
use minijinja::syntax::SyntaxConfig;
use minijinja::value::Serde;
use minijinja::{Environment, Error, UndefinedBehavior};
use serde::Serialize;
use std::fmt::Write as _;
use std::sync::Arc;
use view::{PageView, StatementView};

const PAGE: &str = "templates/html/page.html";
const INDEX: &str = "templates/html/index.html";
const SHELF: &str = "templates/html/language.html";
const STATEMENT: &str = "templates/html/accessibility.html";
const STYLE: &str = "templates/html/style.css";
const LISTEN: &str = "templates/html/listen.js";
const SEARCH: &str = "templates/html/search.js";
const SEND: &str = "templates/html/send.js";

/// One leaflet as a web page.
#[derive(Clone, Debug)]
pub struct Page<'a> {
    /// What it says.
    pub document: &'a Document,
    /// The language of the document.
    pub language: &'a Language,
    /// The same leaflet in the other languages, in the order in which they are offered.
    pub alternatives: Vec<Alternative>,
    /// The words of the page itself.
    pub labels: Labels,
    /// Address of the PDF, relative to the page.
    pub pdf: Option<String>,
    /// Address of the language's own page, relative to the page.
    pub index: Option<String>,
    /// Address of the leaflet read aloud by a person, relative to the page; none if it is not recorded.
    pub recording: Option<String>,
    /// Where the page is published, whole; none if it is not.
    pub published: Option<String>,
    /// Address of the accessibility statement, relative to the page.
    pub accessibility: Option<String>,
    /// The fonts that phones lack, in the order in which they are tried.
    pub fonts: Vec<WebFont>,
}

/// The same leaflet in another language.
#[derive(Clone, Debug)]
pub struct Alternative {
    /// The other language.
    pub tag: Tag,
    /// Its name in itself.
    pub endonym: String,
    /// Its direction.
    pub direction: Direction,
    /// Address, relative to the page: `../ar/condominium-rules.html`.
    pub href: String,
}

/// The words of the page itself, in the language of the page.
#[derive(Clone, Debug)]
pub struct Labels {
    /// The message `page-languages`.
    pub languages: Text,
    /// The message `page-download`.
    pub download: Text,
    /// The message `page-leaflets`.
    pub leaflets: Text,
    /// The message `page-accessibility`.
    pub accessibility: Text,
    /// The message `page-listen`, on the button that reads the page aloud.
    pub listen: Text,
    /// The message `page-listen-pause`, on the same button while it reads.
    pub pause: Text,
    /// The message `page-listen-resume`, on the same button after a pause.
    pub resume: Text,
    /// The message `page-listen-stop`.
    pub stop: Text,
}

/// A family that the page carries, since phones lack it.
#[derive(Clone, Debug)]
pub struct WebFont {
    /// Its name.
    pub family: String,
    /// Address of weight 400, relative to the page.
    pub regular_href: String,
    /// Address of weight 700, relative to the page.
    pub bold_href: String,
}

/// The accessibility statement, in Italian, as the law asks for it.
#[derive(Clone, Debug)]
pub struct Statement<'a> {
    /// The language of the statement: Italian.
    pub language: &'a Language,
    /// What the office says of its pages and sheets.
    pub accessibility: &'a Accessibility,
    /// The body and its contacts, as an Italian document has them; its mark is not shown.
    pub running: &'a Running,
    /// The message `page-leaflets`.
    pub leaflets: Text,
    /// Address of the front page, relative to the statement.
    pub index: String,
}

/// The templates and the style sheet, read and compiled.
#[derive(Debug)]
pub struct Pages {
    environment: Environment<'static>,
    page: Arc<File>,
    index: Arc<File>,
    shelf: Arc<File>,
    statement: Arc<File>,
    style: String,
    listen: String,
    search: String,
    send: String,
}

impl Alternative {
    /// The same leaflet in `language`, at an address relative to the page.
    #[must_use]
    pub fn new(language: &Language, href: impl Into<String>) -> Self {
        Self {
            tag: language.tag.clone(),
            endonym: language.endonym.clone(),
            direction: language.direction,
            href: href.into(),
        }
    }
}

impl Pages {
    /// Reads `templates/html`.
    ///
    /// # Errors
    /// When one of the files is missing, a template cannot be read as one, or the style sheet or the
    /// script would end the element that it stands in.
    pub fn load(source: &Source) -> Result<Self, Diagnostic> {
        let page = source.read_text(PAGE)?;
        let index = source.read_text(INDEX)?;
        let shelf = source.read_text(SHELF)?;
        let statement = source.read_text(STATEMENT)?;
        let style = source.read_text(STYLE)?;
        let script = |path| -> Result<String, Diagnostic> {
            let script = source.read_text(path)?;
            stays_inside(&script, "the script", "in a string write <\\/ instead")?;
            Ok(without_comment_lines(&script.text))
        };
        let (listen, search, send) = (script(LISTEN)?, script(SEARCH)?, script(SEND)?);
        stays_inside(
            &style,
            "the style sheet",
            "in a CSS string write \\3c / instead",
        )?;
        let mut environment = Environment::new();
        // One way to escape, ours; and a misspelt name in a template is an error, not nothing.
        environment.set_formatter(|output, _, value| {
            output
                .write_str(&view::format(value))
                .map_err(|_| minijinja::ErrorKind::WriteFailure.into())
        });
        environment.set_undefined_behavior(UndefinedBehavior::Strict);
        if let Ok(syntax) = SyntaxConfig::builder()
            .trim_blocks(true)
            .lstrip_blocks(true)
            .build()
        {
            environment.set_syntax(syntax);
        }
        for (name, file) in [
            (PAGE, &page),
            (INDEX, &index),
            (SHELF, &shelf),
            (STATEMENT, &statement),
        ] {
            environment
                .add_template_owned(name, file.text.clone())
                .map_err(|error| explain(file, &error))?;
        }
        Ok(Self {
            environment,
            page,
            index,
            shelf,
            statement,
            style: without_comments(&style.text),
            listen,
            search,
            send,
        })
    }

    /// One leaflet as a web page.
    ///
    /// The plain text of `<main>` says the words of [`Document::expected`], in its order.
    ///
    /// # Errors
    /// When the template asks for something that no page has.
    pub fn page(&self, page: &Page<'_>) -> Result<String, Diagnostic> {
        self.render(&self.page, &PageView::new(page, &self.style, &self.listen))
    }

    /// The front page.
    ///
    /// # Errors
    /// When the template asks for something that no front page has.
    pub fn index(&self, index: &Index<'_>) -> Result<String, Diagnostic> {
        let view = shelves::IndexView::new(index, &self.style, &self.search);
        self.render(&self.index, &view)
    }

    /// The page of one language: its leaflets, each with a small picture.
    ///
    /// # Errors
    /// When the template asks for something that no such page has.
    pub fn shelf(&self, shelf: &Shelf<'_>) -> Result<String, Diagnostic> {
        let view = shelves::ShelfView::new(shelf, &self.style, &self.send);
        self.render(&self.shelf, &view)
    }

    /// The accessibility statement.
    ///
    /// # Errors
    /// When the template asks for something that no statement has.
    pub fn statement(&self, statement: &Statement<'_>) -> Result<String, Diagnostic> {
        self.render(&self.statement, &StatementView::new(statement, &self.style))
    }

    fn render(&self, file: &Arc<File>, view: &impl Serialize) -> Result<String, Diagnostic> {
        let mut html = self
            .environment
            .get_template(&file.path)
            .and_then(|template| template.render(Serde(view)))
            .map_err(|error| explain(file, &error))?;
        html.push('\n');
        Ok(html)
    }
}

/// The mark in the metadata of a page that volantino made: `leaflet · language · hash`.
#[must_use]
pub fn mark(page: &str) -> Option<String> {
    let (_, rest) = page.split_once("<meta name=\"dcterms.identifier\" content=\"")?;
    let (mark, _) = rest.split_once('"')?;
    Some(mark.to_owned())
}

/// The style sheet as pages carry it: its comments are for those who edit it.
fn without_comments(style: &str) -> String {
    let mut plain = String::with_capacity(style.len());
    let mut rest = style;
    while let Some((before, comment)) = rest.split_once("/*") {
        plain.push_str(before);
        rest = comment.split_once("*/").map_or("", |(_, after)| after);
    }
    plain.push_str(rest);
    let lines = plain.lines().map(str::trim).filter(|line| !line.is_empty());
    lines.collect::<Vec<_>>().join("\n")
}

/// The script as pages carry it: the lines that are comments are for those who edit it.
fn without_comment_lines(script: &str) -> String {
    let lines = script.lines().map(str::trim);
    let lines = lines.filter(|line| !line.is_empty() && !line.starts_with("//"));
    lines.collect::<Vec<_>>().join("\n")
}

/// Refuses a file that would end the element that it stands in.
fn stays_inside(file: &Arc<File>, what: &str, instead: &str) -> Result<(), Diagnostic> {
    match file.text.find("</") {
        None => Ok(()),
        Some(at) => Err(Diagnostic::error(
            "bad-template",
            format!("{what} holds `</`, which would end it inside the page"),
        )
        .at(Place::new(file, at..at + 2))
        .hint(format!("take it out; {instead}"))),
    }
}

/// What minijinja found, with its line.
fn explain(file: &Arc<File>, error: &Error) -> Diagnostic {
    let mut cause = format!("the page cannot be made: {}", error.kind());
    if let Some(detail) = error.detail() {
        let _ = write!(cause, " ({detail})");
    }
    let line = error.line().unwrap_or(1).saturating_sub(1);
    let start: usize = file
        .text
        .split_inclusive('\n')
        .take(line)
        .map(str::len)
        .sum();
    let length = file.text[start..].lines().next().map_or(0, str::len);
    Diagnostic::error("bad-template", cause)
        .at(Place::new(file, start..start + length))
        .hint("the copy inside the program shows what works: `volantino init` writes it out")
}
