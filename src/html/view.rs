//! What the templates see: plain structures of text that is already HTML.

use super::figures::{address, drawn, symbol};
use super::inline::{escape, inline};
use super::policy::{Policy, Script};
use super::{Alternative, Page, Statement, WebFont};
use crate::catalog::{Text, is_isolate};
use crate::document::{Block, Document, FillIn, Logo, LogoPlace, Role, Running};
use crate::language::{Language, Tag};
use crate::source::Date;
use crate::template::{Accessibility, Conformity, Examination, Failing, Method, Reason};
use minijinja::Value;
use serde::Serialize;

/// The context of `page.html`.
#[derive(Serialize)]
pub(super) struct PageView {
    #[serde(flatten)]
    tongue: Tongue,
    script: String,
    title: String,
    description: String,
    metadata: MetadataView,
    policy: String,
    style: Value,
    listen: Value,
    header: HeaderView,
    alternatives: Vec<AlternativeView>,
    labels: LabelsView,
    pdf: Option<String>,
    index: Option<String>,
    published: Option<String>,
    accessibility: Option<String>,
    /// What stands before the first heading of level 2: the title and the introduction.
    opening: Vec<BlockView>,
    sections: Vec<SectionView>,
}

/// A link with its words.
#[derive(Serialize)]
pub(super) struct LinkView {
    pub(super) words: TextView,
    pub(super) href: String,
}

/// The context of `accessibility.html`.
#[derive(Serialize)]
pub(super) struct StatementView<'a> {
    #[serde(flatten)]
    tongue: Tongue,
    script: String,
    policy: String,
    style: Value,
    header: HeaderView,
    leaflets: TextView,
    index: String,
    statement: StatementFacts<'a>,
}

/// What the office says: dates already in words.
#[derive(Serialize)]
struct StatementFacts<'a> {
    status: &'static str,
    method: &'static str,
    prepared: String,
    reviewed: Option<String>,
    published: Option<String>,
    address: Option<&'a str>,
    enforcement: &'a str,
    online: Option<String>,
    failings: Vec<FailingView<'a>>,
    limits: &'a [String],
    tests: Vec<TestView<'a>>,
    untested: &'a [String],
}

#[derive(Serialize)]
struct FailingView<'a> {
    reason: &'static str,
    what: &'a str,
    instead: Option<&'a str>,
}

#[derive(Serialize)]
struct TestView<'a> {
    what: &'a str,
    with: &'a str,
    result: &'a str,
}

/// The `lang` and `dir` of an element.
#[derive(Clone, Serialize)]
pub(super) struct Tongue {
    lang: String,
    dir: &'static str,
}

impl Tongue {
    pub(super) fn new(tag: &Tag) -> Self {
        Self {
            lang: tag.to_string(),
            dir: tag.direction().as_html(),
        }
    }
}

/// A text, and its language where that is not the one around it.
#[derive(Serialize)]
pub(super) struct TextView {
    html: Value,
    tongue: Option<Tongue>,
}

impl TextView {
    pub(super) fn new(text: &Text, around: &Tag) -> Self {
        Self {
            html: Value::from_safe_string(inline(text)),
            tongue: (text.language != *around).then(|| Tongue::new(&text.language)),
        }
    }
}

#[derive(Serialize)]
pub(super) struct HeaderView {
    name: TextView,
    unit: Option<TextView>,
    contacts: TextView,
    mark: TextView,
    /// Those of the head, and those of the foot.
    logos: Vec<LogoView>,
    funders: Vec<LogoView>,
}

#[derive(Serialize)]
struct LogoView {
    src: String,
    /// For an attribute.
    alternative: String,
    tongue: Option<Tongue>,
}

impl LogoView {
    fn new(logo: &Logo, around: &Tag) -> Self {
        let language = &logo.alternative.language;
        Self {
            src: address(&logo.drawing),
            alternative: logo.alternative.characters(),
            tongue: (language != around).then(|| Tongue::new(language)),
        }
    }
}

impl HeaderView {
    pub(super) fn new(running: &Running, around: &Tag) -> Self {
        let Running {
            name,
            unit,
            contacts,
            mark,
            page_labels: _,
            logos,
        } = running;
        let standing = |place| {
            let here = logos.iter().filter(move |logo| logo.place == place);
            here.map(|logo| LogoView::new(logo, around)).collect()
        };
        Self {
            logos: standing(LogoPlace::Head),
            funders: standing(LogoPlace::Foot),
            name: TextView::new(name, around),
            unit: unit.as_ref().map(|unit| TextView::new(unit, around)),
            contacts: TextView::new(contacts, around),
            mark: TextView::new(mark, around),
        }
    }
}

/// What the page says of itself to programs; people read it in its notes.
#[derive(Serialize)]
struct MetadataView {
    mark: String,
    updated: Option<String>,
    state: &'static str,
    stale: usize,
    unconfirmed: usize,
}

impl MetadataView {
    fn new(document: &Document) -> Self {
        let standing = &document.standing;
        Self {
            mark: document.running.mark.characters(),
            updated: standing.updated.map(|date| date.to_string()),
            state: standing.state(),
            stale: standing.texts.stale,
            unconfirmed: standing.unconfirmed,
        }
    }
}

#[derive(Serialize)]
struct AlternativeView {
    #[serde(flatten)]
    tongue: Tongue,
    endonym: String,
    href: String,
}

impl AlternativeView {
    fn new(alternative: &Alternative) -> Self {
        let Alternative {
            tag,
            endonym,
            direction,
            href,
        } = alternative;
        Self {
            tongue: Tongue {
                lang: tag.to_string(),
                dir: direction.as_html(),
            },
            endonym: endonym.clone(),
            href: href.clone(),
        }
    }
}

#[derive(Serialize)]
struct LabelsView {
    // For attributes and for the script, which hold no elements.
    languages: String,
    listen: String,
    pause: String,
    resume: String,
    stop: String,
    download: TextView,
    leaflets: TextView,
    accessibility: TextView,
}

#[derive(Serialize)]
struct SectionView {
    id: Option<String>,
    heading: TextView,
    pictogram: Option<Value>,
    /// Whether it only says what the sheet is: set small, at the end.
    notes: bool,
    blocks: Vec<BlockView>,
}

#[derive(Serialize)]
#[serde(tag = "kind", rename_all = "kebab-case")]
enum BlockView {
    Title {
        text: TextView,
    },
    Intro {
        text: TextView,
    },
    Paragraph {
        text: TextView,
    },
    Note {
        text: TextView,
    },
    List {
        items: Vec<TextView>,
    },
    Rules {
        rules: Vec<RuleView>,
    },
    Callout {
        text: TextView,
    },
    Fill {
        lines: Vec<LineView>,
    },
    Contacts {
        rows: Vec<LineView>,
    },
    Facts {
        rows: Vec<LineView>,
    },
    Slip {
        rows: Vec<LineView>,
    },
    Counter {
        stamp: TextView,
        lines: Vec<LineView>,
    },
    Code {
        symbol: Option<Value>,
        caption: TextView,
    },
}

#[derive(Serialize)]
struct RuleView {
    number: String,
    title: TextView,
    body: TextView,
    fill: Vec<LineView>,
    pictogram: Option<Value>,
}

#[derive(Serialize)]
struct LineView {
    label: TextView,
    value: Option<TextView>,
    pictogram: Option<Value>,
}

impl PageView {
    pub(super) fn new(page: &Page<'_>, style: &str, listen: &str) -> Self {
        let Page {
            document,
            language,
            alternatives,
            labels,
            pdf,
            index,
            published,
            accessibility,
            fonts,
        } = page;
        let tag = &document.language;
        let (opening, sections) = sections(document);
        let style = style_with(style, fonts);
        Self {
            tongue: Tongue {
                lang: tag.to_string(),
                dir: document.direction.as_html(),
            },
            script: language.script.clone(),
            title: document.title.characters(),
            description: description(document),
            metadata: MetadataView::new(document),
            policy: Policy::new(&style, Script::Inside(listen)).to_string(),
            style: element("style", &style),
            listen: element("script", listen),
            header: HeaderView::new(&document.running, tag),
            alternatives: alternatives.iter().map(AlternativeView::new).collect(),
            labels: LabelsView {
                languages: labels.languages.characters(),
                listen: labels.listen.characters(),
                pause: labels.pause.characters(),
                resume: labels.resume.characters(),
                stop: labels.stop.characters(),
                download: TextView::new(&labels.download, tag),
                leaflets: TextView::new(&labels.leaflets, tag),
                accessibility: TextView::new(&labels.accessibility, tag),
            },
            pdf: pdf.clone(),
            index: index.clone(),
            published: published.clone(),
            accessibility: accessibility.clone(),
            opening,
            sections,
        }
    }
}

impl<'a> StatementView<'a> {
    pub(super) fn new(statement: &Statement<'a>, style: &str) -> Self {
        let Statement {
            language,
            accessibility,
            running,
            leaflets,
            index,
        } = statement;
        let tag = &language.tag;
        Self {
            tongue: Tongue::new(tag),
            script: language.script.clone(),
            policy: Policy::new(style, Script::None).to_string(),
            style: element("style", style),
            header: HeaderView::new(running, tag),
            leaflets: TextView::new(leaflets, tag),
            index: index.clone(),
            statement: StatementFacts::new(accessibility, language),
        }
    }
}

impl<'a> StatementFacts<'a> {
    fn new(accessibility: &'a Accessibility, language: &Language) -> Self {
        let Accessibility {
            status,
            method,
            prepared,
            reviewed,
            published,
            address,
            enforcement,
            online,
            failings,
            limits,
            tests,
            untested,
        } = accessibility;
        let words = |date: &Date| language.date(*date);
        Self {
            status: match status.get_ref() {
                Conformity::Full => "full",
                Conformity::Partial => "partial",
                Conformity::None => "none",
            },
            method: match method {
                Method::SelfAssessment => "self-assessment",
                Method::ThirdParty => "third-party",
            },
            prepared: words(prepared),
            reviewed: reviewed.as_ref().map(words),
            published: published.as_ref().map(words),
            address: address.as_ref().map(|address| address.get_ref().as_str()),
            enforcement: enforcement.get_ref(),
            online: online.as_ref().map(words),
            failings: failings
                .iter()
                .map(
                    |Failing {
                         reason,
                         what,
                         instead,
                     }| FailingView {
                        reason: match reason {
                            Reason::NonCompliance => "non-compliance",
                            Reason::DisproportionateBurden => "disproportionate-burden",
                            Reason::OutOfScope => "out-of-scope",
                        },
                        what,
                        instead: instead.as_deref(),
                    },
                )
                .collect(),
            limits,
            tests: tests
                .iter()
                .map(|Examination { what, with, result }| TestView { what, with, result })
                .collect(),
            untested,
        }
    }
}

/// What a search engine shows under the title: the introduction, else the title.
fn description(document: &Document) -> String {
    let intro = document.blocks.iter().find_map(|block| match block {
        Block::Paragraph {
            text,
            role: Role::Intro,
        } => Some(text),
        Block::Paragraph { .. }
        | Block::Heading { .. }
        | Block::List { .. }
        | Block::Rule { .. }
        | Block::Callout { .. }
        | Block::FillIn { .. }
        | Block::Contacts { .. }
        | Block::Facts { .. }
        | Block::Slip { .. }
        | Block::Counter { .. }
        | Block::Code(_) => None,
    });
    intro.unwrap_or(&document.title).characters()
}

/// The blocks before the first heading of level 2, and then heading by heading.
fn sections(document: &Document) -> (Vec<BlockView>, Vec<SectionView>) {
    let mut opening = Vec::new();
    let mut sections: Vec<SectionView> = Vec::new();
    for block in &document.blocks {
        let view = |text| TextView::new(text, &document.language);
        let into = match sections.last_mut() {
            Some(section) => &mut section.blocks,
            None => &mut opening,
        };
        match block {
            Block::Heading { level: 1, text, .. } => {
                into.push(BlockView::Title { text: view(text) })
            }
            Block::Heading {
                text,
                section,
                pictogram,
                level: _,
            } => sections.push(SectionView {
                id: section.clone(),
                heading: view(text),
                pictogram: drawn(pictogram.as_deref()),
                notes: false,
                blocks: Vec::new(),
            }),
            Block::Paragraph { text, role } => into.push(match role {
                Role::Intro => BlockView::Intro { text: view(text) },
                Role::Body => BlockView::Paragraph { text: view(text) },
                Role::Note => BlockView::Note { text: view(text) },
            }),
            Block::List { items } => into.push(BlockView::List {
                items: items.iter().map(view).collect(),
            }),
            Block::Rule {
                number,
                title,
                body,
                fill,
                pictogram,
            } => {
                let rule = RuleView {
                    number: number.to_string(),
                    title: view(title),
                    body: view(body),
                    fill: lines(fill, &document.language),
                    pictogram: drawn(pictogram.as_deref()),
                };
                // Rules that follow each other are one list.
                if let Some(BlockView::Rules { rules }) = into.last_mut() {
                    rules.push(rule);
                } else {
                    into.push(BlockView::Rules { rules: vec![rule] });
                }
            }
            Block::Callout { text } => into.push(BlockView::Callout { text: view(text) }),
            Block::FillIn { lines: rows } => into.push(BlockView::Fill {
                lines: lines(rows, &document.language),
            }),
            Block::Contacts { rows } => into.push(BlockView::Contacts {
                rows: lines(rows, &document.language),
            }),
            Block::Facts { rows } => into.push(BlockView::Facts {
                rows: lines(rows, &document.language),
            }),
            Block::Slip { rows, .. } => into.push(BlockView::Slip {
                rows: lines(rows, &document.language),
            }),
            Block::Counter { stamp, lines: rows } => into.push(BlockView::Counter {
                stamp: view(stamp),
                lines: lines(rows, &document.language),
            }),
            Block::Code(code) => into.push(BlockView::Code {
                symbol: symbol(code),
                caption: view(&code.caption),
            }),
        }
    }
    for section in &mut sections {
        let note = |block: &BlockView| matches!(block, BlockView::Note { .. });
        section.notes = !section.blocks.is_empty() && section.blocks.iter().all(note);
    }
    (opening, sections)
}

fn lines(lines: &[FillIn], around: &Tag) -> Vec<LineView> {
    lines
        .iter()
        .map(|line| LineView {
            label: TextView::new(&line.label, around),
            value: line.value.as_ref().map(|v| TextView::new(v, around)),
            pictogram: drawn(line.pictogram.as_deref()),
        })
        .collect()
}

/// An element with the very inside that the policy names.
pub(super) fn element(name: &str, inside: &str) -> Value {
    Value::from_safe_string(format!("<{name}>{inside}</{name}>"))
}

/// The style sheet, and the fonts that the page carries; they stand before the system's.
pub(super) fn style_with(style: &str, fonts: &[WebFont]) -> String {
    let mut faces = String::new();
    for font in fonts {
        let family = quoted(&font.family);
        for (weight, href) in [(400, &font.regular_href), (700, &font.bold_href)] {
            let href = quoted(href);
            faces.push_str(&format!(
                "@font-face{{font-family:{family};font-weight:{weight};font-display:swap;src:url({href})}}\n"
            ));
        }
    }
    if !fonts.is_empty() {
        let families: Vec<String> = fonts.iter().map(|font| quoted(&font.family)).collect();
        faces.push_str(&format!(":root{{--carried:{}}}\n", families.join(",")));
    }
    faces + style
}

/// A CSS string. In a `<style>` HTML's escapes mean nothing, so `<` too is escaped as CSS does.
fn quoted(text: &str) -> String {
    let mut quoted = String::from("\"");
    for c in text.chars() {
        match c {
            '"' | '\\' | '<' | '>' | '&' => quoted.push_str(&format!("\\{:x} ", c as u32)),
            _ if c.is_control() || is_isolate(c) => quoted.push_str(&format!("\\{:x} ", c as u32)),
            _ => quoted.push(c),
        }
    }
    quoted.push('"');
    quoted
}

/// Writes one value of a template: what is already HTML as it is, everything else escaped.
pub(super) fn format(value: &Value) -> String {
    if value.is_safe() {
        value.to_string()
    } else if value.is_none() || value.is_undefined() {
        String::new()
    } else {
        escape(&value.to_string())
    }
}
