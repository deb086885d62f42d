//! The pages that lead to the leaflets: the front page with every language, and a page for each
//! language.
//!
//! Both are for the front desk, in Italian; the page of a language speaks to the reader as well, when
//! the screen is turned round.

use super::WebFont;
use super::figures::symbol;
use super::policy::{Policy, Script};
use super::view::{HeaderView, LinkView, TextView, Tongue, element, style_with};
use crate::catalog::Text;
use crate::document::{Code, Running};
use crate::language::{Language, Tag};
use minijinja::Value;
use serde::Serialize;

/// The front page: every language.
#[derive(Clone, Debug)]
pub struct Index<'a> {
    /// The language of the front page itself: Italian.
    pub language: &'a Language,
    /// The message `index-title`.
    pub title: Text,
    /// The message `index-language`.
    pub choose: Text,
    /// The body and its contacts, as an Italian document has them; its mark is not shown.
    pub running: &'a Running,
    /// One for each language, in the order in which they are offered.
    pub doors: Vec<Door<'a>>,
    /// The accessibility statement: its name, and its address relative to the front page.
    pub accessibility: Option<(Text, String)>,
}

/// The way to the leaflets of one language.
#[derive(Clone, Debug)]
pub struct Door<'a> {
    /// The language.
    pub language: &'a Language,
    /// Address of its page, relative to the front page.
    pub href: String,
}

/// The leaflets of one language.
#[derive(Clone, Debug)]
pub struct Shelf<'a> {
    /// The language.
    pub language: &'a Language,
    /// The language of the front desk: Italian.
    pub clerk: &'a Language,
    /// What the page says, in the language of the reader; the clerk's words stand in the template.
    pub labels: ShelfLabels,
    /// What the sheets say of themselves, each once.
    pub notices: Vec<Notice>,
    /// The body and its contacts, as an Italian document has them; its mark is not shown.
    pub running: &'a Running,
    /// The leaflets.
    pub entries: Vec<Entry>,
    /// Address of the front page, relative to this one.
    pub index: String,
    /// The fonts that phones lack, in the order in which they are tried.
    pub fonts: Vec<WebFont>,
    /// The accessibility statement: its name, and its address relative to this page.
    pub accessibility: Option<(Text, String)>,
}

/// The words of a language's page, in that language.
#[derive(Clone, Debug)]
pub struct ShelfLabels {
    /// The message `index-language`: the way back to all languages.
    pub languages: Text,
    /// The message `page-read`.
    pub read: Text,
    /// The message `page-download`.
    pub download: Text,
    /// The message `page-send-pdf`.
    pub send_pdf: Text,
    /// The message `page-send-picture`.
    pub send_picture: Text,
}

/// What a sheet says of the state of its text.
#[derive(Clone, Debug)]
pub struct Notice {
    /// For the front desk.
    pub clerk: Text,
    /// For the reader.
    pub reader: Text,
}

/// A leaflet on a language's page.
#[derive(Clone, Debug)]
pub struct Entry {
    /// Identifier of the leaflet.
    pub leaflet: String,
    /// Its title, in its language.
    pub title: Text,
    /// Its title in Italian.
    pub clerk: Text,
    /// Where its text stands: a word of [`crate::document::Standing::state`].
    pub state: &'static str,
    /// Address of the web page, relative to this page; none if there is none.
    pub page: Option<String>,
    /// Address of the PDF, relative to this page; none if there is none.
    pub pdf: Option<String>,
    /// The first page, small.
    pub small: Option<Small>,
    /// Address of the picture of the first page.
    pub picture: Option<String>,
    /// The other sheets.
    pub forms: Vec<Form>,
    /// The way to the same leaflet on a phone.
    pub code: Option<Code>,
}

/// A small picture.
#[derive(Clone, Debug)]
pub struct Small {
    /// Address, relative to the page.
    pub href: String,
    /// Dots in a row.
    pub width: u32,
    /// Rows.
    pub height: u32,
}

/// Another sheet of a leaflet.
#[derive(Clone, Debug)]
pub struct Form {
    /// What the sheet is called, in Italian.
    pub title: String,
    /// Whether the Italian stands beside the text.
    pub beside: bool,
    /// How it is printed: `long` or `short`, the edge on which it is turned, `one` side only,
    /// `fold`, `booklet`, `cards`.
    pub print: &'static str,
    /// Address, relative to the page.
    pub href: String,
}

/// The context of `index.html`.
#[derive(Serialize)]
pub(super) struct IndexView {
    #[serde(flatten)]
    tongue: Tongue,
    script: String,
    title: String,
    heading: TextView,
    choose: TextView,
    policy: String,
    style: Value,
    search: Value,
    header: HeaderView,
    doors: Vec<DoorView>,
    accessibility: Option<LinkView>,
}

#[derive(Serialize)]
struct DoorView {
    #[serde(flatten)]
    tongue: Tongue,
    endonym: String,
    italian: String,
    /// By which people look for it, one after the other.
    names: String,
    href: String,
}

/// The context of `language.html`.
#[derive(Serialize)]
pub(super) struct ShelfView {
    /// Of the page, which is the clerk's.
    #[serde(flatten)]
    tongue: Tongue,
    script: String,
    policy: String,
    style: Value,
    send: Value,
    header: HeaderView,
    reader: ReaderView,
    labels: ShelfLabelsView,
    notices: Vec<NoticeView>,
    entries: Vec<EntryView>,
    index: String,
    accessibility: Option<LinkView>,
}

/// The language of the reader.
#[derive(Serialize)]
struct ReaderView {
    #[serde(flatten)]
    tongue: Tongue,
    script: String,
    endonym: String,
    italian: String,
    /// Whether it is the clerk's own.
    same: bool,
}

#[derive(Serialize)]
struct ShelfLabelsView {
    languages: TextView,
    read: TextView,
    download: TextView,
    send_pdf: TextView,
    send_picture: TextView,
}

#[derive(Serialize)]
struct NoticeView {
    clerk: TextView,
    reader: TextView,
}

#[derive(Serialize)]
struct EntryView {
    leaflet: String,
    /// The title, for an attribute.
    words: String,
    title: TextView,
    clerk: TextView,
    state: &'static str,
    page: Option<String>,
    pdf: Option<String>,
    small: Option<SmallView>,
    picture: Option<String>,
    forms: Vec<FormView>,
    code: Option<CodeView>,
}

#[derive(Serialize)]
struct SmallView {
    href: String,
    width: u32,
    height: u32,
}

#[derive(Serialize)]
struct FormView {
    title: String,
    beside: bool,
    print: &'static str,
    href: String,
}

#[derive(Serialize)]
struct CodeView {
    symbol: Option<Value>,
    caption: TextView,
}

impl IndexView {
    pub(super) fn new(index: &Index<'_>, style: &str, search: &str) -> Self {
        let Index {
            language,
            title,
            choose,
            running,
            doors,
            accessibility,
        } = index;
        let tag = &language.tag;
        Self {
            tongue: Tongue::new(tag),
            script: language.script.clone(),
            title: title.characters(),
            heading: TextView::new(title, tag),
            choose: TextView::new(choose, tag),
            policy: Policy::new(style, Script::Inside(search)).to_string(),
            style: element("style", style),
            search: element("script", search),
            header: HeaderView::new(running, tag),
            doors: doors.iter().map(DoorView::new).collect(),
            accessibility: link(accessibility.as_ref(), tag),
        }
    }
}

impl DoorView {
    fn new(door: &Door<'_>) -> Self {
        let Door { language, href } = door;
        let mut names = language.names.clone();
        names.extend([language.endonym.clone(), language.italian.clone()]);
        names.push(language.tag.to_string());
        Self {
            tongue: Tongue::new(&language.tag),
            endonym: language.endonym.clone(),
            italian: language.italian.clone(),
            names: names.join(" | "),
            href: href.clone(),
        }
    }
}

impl ShelfView {
    pub(super) fn new(shelf: &Shelf<'_>, style: &str, send: &str) -> Self {
        let Shelf {
            language,
            clerk,
            labels,
            notices,
            running,
            entries,
            index,
            fonts,
            accessibility,
        } = shelf;
        let style = &style_with(style, fonts);
        // Every text of the reader stands among the clerk's.
        let tag = &clerk.tag;
        let view = |text: &Text| TextView::new(text, tag);
        Self {
            tongue: Tongue::new(tag),
            script: clerk.script.clone(),
            policy: Policy::new(style, Script::Inside(send))
                .with_neighbours()
                .to_string(),
            style: element("style", style),
            send: element("script", send),
            header: HeaderView::new(running, tag),
            reader: ReaderView {
                tongue: Tongue::new(&language.tag),
                script: language.script.clone(),
                endonym: language.endonym.clone(),
                italian: language.italian.clone(),
                same: language.tag == clerk.tag,
            },
            labels: ShelfLabelsView {
                languages: view(&labels.languages),
                read: view(&labels.read),
                download: view(&labels.download),
                send_pdf: view(&labels.send_pdf),
                send_picture: view(&labels.send_picture),
            },
            notices: notices
                .iter()
                .map(|Notice { clerk, reader }| NoticeView {
                    clerk: view(clerk),
                    reader: view(reader),
                })
                .collect(),
            entries: entries.iter().map(|e| EntryView::new(e, tag)).collect(),
            index: index.clone(),
            accessibility: link(accessibility.as_ref(), tag),
        }
    }
}

impl EntryView {
    fn new(entry: &Entry, around: &Tag) -> Self {
        let Entry {
            leaflet,
            title,
            clerk,
            state,
            page,
            pdf,
            small,
            picture,
            forms,
            code,
        } = entry;
        Self {
            leaflet: leaflet.clone(),
            words: title.characters(),
            title: TextView::new(title, around),
            clerk: TextView::new(clerk, around),
            state,
            page: page.clone(),
            pdf: pdf.clone(),
            small: small.as_ref().map(
                |Small {
                     href,
                     width,
                     height,
                 }| SmallView {
                    href: href.clone(),
                    width: *width,
                    height: *height,
                },
            ),
            picture: picture.clone(),
            forms: forms
                .iter()
                .map(
                    |Form {
                         title,
                         beside,
                         print,
                         href,
                     }| FormView {
                        title: title.clone(),
                        beside: *beside,
                        print,
                        href: href.clone(),
                    },
                )
                .collect(),
            code: code.as_ref().map(|code| CodeView {
                symbol: symbol(code),
                caption: TextView::new(&code.caption, around),
            }),
        }
    }
}

fn link(link: Option<&(Text, String)>, around: &Tag) -> Option<LinkView> {
    link.map(|(words, href)| LinkView {
        words: TextView::new(words, around),
        href: href.clone(),
    })
}
