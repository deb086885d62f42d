//! The pages of the front desk that need a program: what it finds, the form of a slip, what went wrong.
//!
//! They are in Italian, and their words stand in the templates. They work without scripts; one small
//! script remembers what was taken last on this device.

use super::policy::{Policy, Script};
use super::view::{Tongue, element, format};
use super::{STYLE, explain, stays_inside, without_comment_lines, without_comments};
use crate::diagnostic::{Diagnostic, File};
use crate::language::{Language, Tag};
use crate::source::Source;
use crate::template::FieldKind;
use minijinja::syntax::SyntaxConfig;
use minijinja::value::Serde;
use minijinja::{Environment, UndefinedBehavior, Value};
use serde::Serialize;
use std::sync::Arc;

const SEARCH: &str = "templates/html/search.html";
const SLIP: &str = "templates/html/slip.html";
const MESSAGE: &str = "templates/html/message.html";
const DESK: &str = "templates/html/desk.html";
const DESK_STYLE: &str = "templates/html/desk.css";
const REMEMBER: &str = "templates/html/desk.js";

/// The templates of the desk, read and compiled.
#[derive(Debug)]
pub struct DeskPages {
    environment: Environment<'static>,
    files: [Arc<File>; 4],
    style: String,
    desk_style: String,
    remember: String,
}

/// What every page of the desk says.
#[derive(Clone, Debug, Serialize)]
pub struct Frame {
    /// The body's name.
    pub office: String,
    /// The buildings that can be chosen: identifier and name. None if they cannot be chosen here.
    pub buildings: Vec<(String, String)>,
    /// Identifier of the building that is chosen.
    pub building: Option<String>,
}

/// What was looked for, and found.
#[derive(Clone, Debug, Serialize)]
pub struct SearchPage {
    /// What was typed.
    pub words: String,
    /// The tag of the language in which the leaflets are opened.
    pub chosen: String,
    /// Tag, endonym and Italian name of each language.
    pub languages: Vec<(String, String, String)>,
    /// What was found, the best first.
    pub hits: Vec<HitView>,
    /// Whether there is more than is shown.
    pub more: bool,
    /// Leaflets that are slips: they are not remembered.
    pub slips: Vec<String>,
}

/// A place in a leaflet that was found.
#[derive(Clone, Debug, Serialize)]
pub struct HitView {
    /// Title of the leaflet.
    pub title: Vec<Piece>,
    /// Heading of the section.
    pub heading: Vec<Piece>,
    /// Number of the row, if it has one.
    pub number: Option<usize>,
    /// What the row begins with: the title of a rule, the label of a line.
    pub lead: Vec<Piece>,
    /// What the row says.
    pub text: Vec<Piece>,
    /// The same, for those who hear the page and for the list of last choices: what the links are of.
    pub name: String,
    /// Address of the page in the language that is chosen.
    pub read: String,
    /// Address of the whole sheet; none if it is not made on the usual paper.
    pub print: Option<String>,
    /// Address of the section alone.
    pub part: Option<String>,
    /// Address of the sheet beside Italian.
    pub beside: Option<String>,
}

/// A stretch of a text.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Piece {
    /// The words.
    pub text: String,
    /// Whether they were looked for.
    pub found: bool,
}

/// The form of one person's slip.
#[derive(Clone, Debug)]
pub struct SlipPage<'a> {
    /// The language of the sheet.
    pub language: &'a Language,
    /// Identifier of the leaflet.
    pub leaflet: String,
    /// Its title in Italian.
    pub title: String,
    /// Its fields.
    pub fields: Vec<SlipField>,
    /// Name and title of each sheet of paper, and whether it is chosen.
    pub sheets: Vec<(String, String, bool)>,
    /// Whether the values do not fit on the sheet together.
    pub full: bool,
}

/// A field of the form.
#[derive(Clone, Debug)]
pub struct SlipField {
    /// Its name.
    pub name: String,
    /// Its label in Italian.
    pub label: String,
    /// What its value is.
    pub kind: FieldKind,
    /// What was typed; shown again only beside what is wrong.
    pub value: String,
    /// What is wrong with it.
    pub fault: Option<SlipFault>,
}

/// What can be wrong with a value.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum SlipFault {
    /// It is not what the field asks for.
    Kind,
    /// No font of the language can draw it.
    Letters,
    /// It does not fit on the sheet.
    Long,
}

/// What a page says that has nothing else to say.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum MessageKind {
    /// There is no such page.
    Missing,
    /// It cannot be made.
    Broken,
}

/// What the desk adds to a page of the site.
#[derive(Clone, Debug, Serialize)]
pub struct Dress {
    /// The language of the page; none on the front page.
    pub language: Option<String>,
    /// What is wrong with the folder, as it is drawn for people.
    pub faults: Vec<String>,
    /// Leaflets that are slips: they are not remembered.
    pub slips: Vec<String>,
    /// Whether the page offers the slip.
    pub slip: bool,
    /// Whether translations are corrected at this desk.
    pub edit: bool,
}

impl DeskPages {
    /// Reads the templates.
    ///
    /// # Errors
    /// When one is missing or cannot be read as one.
    pub fn load(source: &Source) -> Result<Self, Diagnostic> {
        let style = source.read_text(STYLE)?;
        let desk_style = source.read_text(DESK_STYLE)?;
        let remember = source.read_text(REMEMBER)?;
        for style in [&style, &desk_style] {
            stays_inside(
                style,
                "the style sheet",
                "in a CSS string write \\3c / instead",
            )?;
        }
        stays_inside(&remember, "the script", "in a string write <\\/ instead")?;
        let mut environment = Environment::new();
        environment.set_formatter(|output, _, value| {
            output
                .write_str(&format(value))
                .map_err(|_| minijinja::ErrorKind::WriteFailure.into())
        });
        environment.set_undefined_behavior(UndefinedBehavior::Strict);
        let syntax = SyntaxConfig::builder()
            .trim_blocks(true)
            .lstrip_blocks(true)
            .build();
        if let Ok(syntax) = syntax {
            environment.set_syntax(syntax);
        }
        let files = [
            source.read_text(SEARCH)?,
            source.read_text(SLIP)?,
            source.read_text(MESSAGE)?,
            source.read_text(DESK)?,
        ];
        for file in &files {
            environment
                .add_template_owned(file.path.clone(), file.text.clone())
                .map_err(|error| explain(file, &error))?;
        }
        Ok(Self {
            environment,
            files,
            style: without_comments(&style.text),
            desk_style: without_comments(&desk_style.text),
            remember: without_comment_lines(&remember.text),
        })
    }

    /// What was looked for, and found.
    ///
    /// # Errors
    /// When the template asks for something that it is not given.
    pub fn search(&self, frame: &Frame, page: &SearchPage) -> Result<String, Diagnostic> {
        self.render(0, frame, page)
    }

    /// The form of one person's slip.
    ///
    /// # Errors
    /// When the template asks for something that it is not given.
    pub fn slip(&self, frame: &Frame, page: &SlipPage<'_>) -> Result<String, Diagnostic> {
        self.render(1, frame, &SlipView::new(page))
    }

    /// What went wrong: findings are drawn as they are on the command line.
    ///
    /// # Errors
    /// When the template asks for something that it is not given.
    pub fn message(
        &self,
        frame: &Frame,
        kind: MessageKind,
        faults: &[String],
    ) -> Result<String, Diagnostic> {
        #[derive(Serialize)]
        struct View<'a> {
            kind: MessageKind,
            faults: &'a [String],
        }
        self.render(2, frame, &View { kind, faults })
    }

    /// A page of the site with the parts of the desk under its title: searching, the
    /// building, last choices, what is wrong. The page itself stays as `build` makes it; its policy
    /// lets the desk's style and script in, and its forms be sent to the desk.
    ///
    /// # Errors
    /// When the template asks for something that it is not given.
    pub fn dress(&self, page: &str, frame: &Frame, dress: &Dress) -> Result<String, Diagnostic> {
        let parts = self.render(3, frame, dress)?;
        let (head, main) = page.split_at(page.find("<main").unwrap_or(page.len()));
        // Under the page's own title.
        let title = "</h1>";
        let Some((main, rest)) = main.split_once(title) else {
            return Ok(page.to_owned());
        };
        let own = Policy::new(&self.desk_style, Script::Inside(&self.remember)).to_string();
        let hash = |name: &str| directive(&own, name).unwrap_or("'none'").to_owned();
        let policy = policy_of(page);
        let wider = policy.as_deref().map(|policy| {
            let wider = |name: &str| match directive(policy, name) {
                Some("'none'") | None => hash(name),
                Some(sources) => format!("{sources} {}", hash(name)),
            };
            replaced(
                &replaced(policy, "script-src", &wider("script-src")),
                "style-src",
                &wider("style-src"),
            )
        });
        let head = match (policy, wider) {
            (Some(policy), Some(wider)) => {
                let wider = replaced(&wider, "form-action", "'self'");
                head.replacen(
                    &super::inline::escape(&policy),
                    &super::inline::escape(&wider),
                    1,
                )
            }
            _ => head.to_owned(),
        };
        let style = element("style", &self.desk_style);
        let head = head.replacen("</head>", &format!("{style}\n</head>"), 1);
        let script = element("script", &self.remember);
        let rest = rest.replacen("</body>", &format!("{script}\n</body>"), 1);
        Ok(format!("{head}{main}{title}\n{parts}{rest}"))
    }

    fn render(
        &self,
        file: usize,
        frame: &Frame,
        page: &impl Serialize,
    ) -> Result<String, Diagnostic> {
        #[derive(Serialize)]
        struct View<'a, P> {
            frame: &'a Frame,
            page: &'a P,
            policy: String,
            style: Value,
            remember: Value,
        }
        let style = format!("{}\n{}", self.style, self.desk_style);
        let policy = Policy::new(&style, Script::Inside(&self.remember)).to_string();
        let view = View {
            frame,
            page,
            policy: replaced(&policy, "form-action", "'self'"),
            style: element("style", &style),
            remember: element("script", &self.remember),
        };
        let file = &self.files[file];
        let mut html = self
            .environment
            .get_template(&file.path)
            .and_then(|template| template.render(Serde(&view)))
            .map_err(|error| explain(file, &error))?;
        html.push('\n');
        Ok(html)
    }
}

/// The policy that a page of ours carries.
#[must_use]
pub fn policy_of(page: &str) -> Option<String> {
    let start = "<meta http-equiv=\"Content-Security-Policy\" content=\"";
    let (_, rest) = page.split_once(start)?;
    let (policy, _) = rest.split_once('"')?;
    // It was escaped for the attribute; these are all that it holds.
    Some(policy.replace("&#39;", "'").replace("&amp;", "&"))
}

/// The sources of a directive.
fn directive<'a>(policy: &'a str, name: &str) -> Option<&'a str> {
    let parts = policy.split(';').map(str::trim);
    parts
        .filter_map(|part| part.split_once(' '))
        .find_map(|(known, sources)| (known == name).then_some(sources.trim()))
}

/// The policy with other sources in a directive.
pub(super) fn replaced(policy: &str, name: &str, sources: &str) -> String {
    let parts = policy.split(';').map(str::trim);
    let parts = parts.map(|part| match part.split_once(' ') {
        Some((known, _)) if known == name => format!("{name} {sources}"),
        Some(_) | None => part.to_owned(),
    });
    parts.collect::<Vec<_>>().join("; ")
}

#[derive(Serialize)]
struct SlipView<'a> {
    #[serde(flatten)]
    reader: Tongue,
    endonym: &'a str,
    italian: &'a str,
    leaflet: &'a str,
    title: &'a str,
    fields: Vec<FieldView<'a>>,
    sheets: &'a [(String, String, bool)],
    faults: usize,
    full: bool,
}

#[derive(Serialize)]
struct FieldView<'a> {
    name: &'a str,
    label: &'a str,
    kind: &'static str,
    value: &'a str,
    fault: Option<SlipFault>,
}

impl<'a> SlipView<'a> {
    fn new(page: &'a SlipPage<'a>) -> Self {
        let SlipPage {
            language,
            leaflet,
            title,
            fields,
            sheets,
            full,
        } = page;
        let tag: &Tag = &language.tag;
        Self {
            reader: Tongue::new(tag),
            endonym: &language.endonym,
            italian: &language.italian,
            leaflet,
            title,
            faults: fields.iter().filter(|field| field.fault.is_some()).count(),
            fields: fields
                .iter()
                .map(|field| FieldView {
                    name: &field.name,
                    label: &field.label,
                    kind: match field.kind {
                        FieldKind::Date => "date",
                        FieldKind::Time => "time",
                        FieldKind::Phone => "phone",
                        FieldKind::Text => "text",
                    },
                    value: &field.value,
                    fault: field.fault,
                })
                .collect(),
            sheets,
            full: *full,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_policy_lets_the_desk_in_and_nobody_else() {
        let policy = "default-src 'none'; script-src 'none'; form-action 'none'";
        let wider = replaced(
            &replaced(policy, "script-src", "'sha256-x'"),
            "form-action",
            "'self'",
        );
        assert_eq!(
            wider,
            "default-src 'none'; script-src 'sha256-x'; form-action 'self'"
        );
        assert_eq!(directive(&wider, "script-src"), Some("'sha256-x'"));
        assert_eq!(directive(&wider, "frame-src"), None);
    }

    #[test]
    fn the_policy_of_a_page_is_read_from_it() {
        let page =
            "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src &#39;none&#39;\">";
        assert_eq!(policy_of(page).as_deref(), Some("default-src 'none'"));
        assert_eq!(policy_of("<p>"), None);
    }
}
