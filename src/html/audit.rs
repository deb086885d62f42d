//! What every page must hold to, looked at in its HTML: by its own reading of the elements, not by
//! what the templates meant. Browser and validator look at it again, from outside.

use std::collections::BTreeSet;

/// Elements without an end.
const VOID: [&str; 9] = [
    "meta", "link", "br", "img", "path", "circle", "rect", "ellipse", "line",
];

/// Everything that is wrong with a page, in words.
pub(super) fn faults(html: &str) -> Vec<String> {
    let root = read(html);
    let mut audit = Audit::default();
    audit.look(&root, false);
    audit.close();
    audit.faults
}

/// An element: its name, its attributes, and what stands in it.
#[derive(Debug, Default)]
struct Element {
    name: String,
    attributes: Vec<(String, String)>,
    children: Vec<Node>,
}

#[derive(Debug)]
enum Node {
    Text(String),
    Element(Element),
}

impl Element {
    fn attribute(&self, name: &str) -> Option<&str> {
        let found = self.attributes.iter().find(|(known, _)| known == name);
        found.map(|(_, value)| value.as_str())
    }

    /// Whether programs are told to pass it over.
    fn is_hidden(&self) -> bool {
        self.attribute("aria-hidden") == Some("true")
    }

    /// What a reader of the screen says of it.
    fn name_of_it(&self) -> String {
        if let Some(label) = self.attribute("aria-label") {
            return label.trim().to_owned();
        }
        let mut name = String::new();
        for child in &self.children {
            match child {
                Node::Text(text) => name.push_str(text),
                Node::Element(inner) if !inner.is_hidden() => name.push_str(&inner.name_of_it()),
                Node::Element(_) => {}
            }
        }
        name.trim().to_owned()
    }
}

/// Reads our own HTML: every element is closed, every attribute quoted.
fn read(html: &str) -> Element {
    let mut open = vec![Element::default()];
    let mut rest = html;
    while let Some((before, tag)) = rest.split_once('<') {
        if let Some(parent) = open.last_mut() {
            parent.children.push(Node::Text(before.to_owned()));
        }
        let (tag, after) = tag.split_once('>').unwrap_or((tag, ""));
        rest = after;
        if tag.starts_with('/') {
            close(&mut open);
        } else if !tag.starts_with('!') {
            let element = begin(tag);
            let name = element.name.clone();
            open.push(element);
            if VOID.contains(&name.as_str()) {
                close(&mut open);
            } else if ["style", "script"].contains(&name.as_str()) {
                let end = format!("</{name}>");
                rest = rest.split_once(&end).map_or("", |(_, after)| after);
                close(&mut open);
            }
        }
    }
    while open.len() > 1 {
        close(&mut open);
    }
    open.pop().unwrap_or_default()
}

fn begin(tag: &str) -> Element {
    let (name, mut rest) = tag.split_once(char::is_whitespace).unwrap_or((tag, ""));
    let mut attributes = Vec::new();
    while !rest.trim().is_empty() {
        rest = rest.trim_start();
        let bare = rest.find(char::is_whitespace).unwrap_or(rest.len());
        match rest.find("=\"") {
            Some(at) if at < bare => {
                let (value, after) = rest[at + 2..].split_once('"').unwrap_or_default();
                attributes.push((rest[..at].to_owned(), value.to_owned()));
                rest = after;
            }
            Some(_) | None => {
                attributes.push((rest[..bare].trim_end_matches('/').to_owned(), String::new()));
                rest = &rest[bare..];
            }
        }
    }
    Element {
        name: name.trim_end_matches('/').to_owned(),
        attributes,
        children: Vec::new(),
    }
}

fn close(open: &mut Vec<Element>) {
    if open.len() > 1
        && let Some(done) = open.pop()
        && let Some(parent) = open.last_mut()
    {
        parent.children.push(Node::Element(done));
    }
}

/// What has been seen so far.
#[derive(Default)]
struct Audit {
    faults: Vec<String>,
    /// The level of the last heading; 0 before the first.
    level: u8,
    titles: usize,
    landmarks: usize,
    ids: BTreeSet<String>,
    /// Ids that something points to from inside the page.
    wanted: BTreeSet<String>,
}

impl Audit {
    fn look(&mut self, element: &Element, in_landmark: bool) {
        let name = element.name.as_str();
        self.attributes(element);
        match name {
            "html" => {
                for attribute in ["lang", "dir"] {
                    if element.attribute(attribute).is_none_or(str::is_empty) {
                        self.faults.push(format!("the page has no {attribute}"));
                    }
                }
            }
            "h1" | "h2" | "h3" | "h4" | "h5" | "h6" => self.heading(element),
            "title" | "a" | "button" | "li" | "p" | "th" if element.name_of_it().is_empty() => {
                self.faults.push(format!("<{name}> says nothing"));
            }
            "svg" | "img" => {
                let named = ["aria-label", "alt"].map(|name| element.attribute(name));
                let named = named.into_iter().flatten().any(|text| !text.is_empty());
                if !element.is_hidden() && !named {
                    self.faults.push(format!("<{name}> has no text"));
                }
            }
            "td" => {
                let blank = element.children.iter().any(|child| {
                    matches!(child, Node::Element(line) if line.attribute("class") == Some("line"))
                });
                if element.name_of_it().is_empty() && !blank {
                    self.faults.push("<td> says nothing".to_owned());
                }
            }
            "tr" => {
                let head = element.children.iter().any(|child| {
                    matches!(child, Node::Element(th) if th.attribute("scope") == Some("row"))
                });
                if !head {
                    self.faults.push("a row has no head".to_owned());
                }
            }
            "main" => self.landmarks += 1,
            _ => {}
        }
        let lands = ["header", "nav", "main", "footer", "head"].contains(&name)
            || (name == "section" && element.attribute("aria-label").is_some());
        for child in &element.children {
            match child {
                Node::Text(text) => {
                    if !(in_landmark || lands || text.trim().is_empty()) {
                        let text = text.trim();
                        self.faults.push(format!("outside every landmark: {text}"));
                    }
                }
                Node::Element(inner) => self.look(inner, in_landmark || lands),
            }
        }
    }

    fn heading(&mut self, element: &Element) {
        let level = element
            .name
            .as_bytes()
            .get(1)
            .map_or(0, |digit| digit - b'0');
        let text = element.name_of_it();
        if text.is_empty() {
            self.faults.push(format!("<h{level}> says nothing"));
        }
        if level > self.level + 1 {
            let before = self.level;
            self.faults
                .push(format!("<h{level}> after <h{before}>: {text}"));
        }
        if level == 1 {
            self.titles += 1;
        }
        self.level = level;
    }

    fn attributes(&mut self, element: &Element) {
        let name = &element.name;
        if let Some(id) = element.attribute("id")
            && !self.ids.insert(id.to_owned())
        {
            self.faults.push(format!("two elements have the id {id}"));
        }
        let inside = element
            .attribute("href")
            .and_then(|to| to.strip_prefix('#'));
        let labelled = element.attribute("aria-labelledby");
        self.wanted
            .extend([inside, labelled].into_iter().flatten().map(str::to_owned));
        for attribute in ["lang", "hreflang", "href", "aria-label"] {
            if element
                .attribute(attribute)
                .is_some_and(|value| value.trim().is_empty())
            {
                self.faults
                    .push(format!("<{name}> has an empty {attribute}"));
            }
        }
        let acts = element
            .attributes
            .iter()
            .find(|(key, _)| key.starts_with("on"));
        if let Some((key, _)) =
            acts.or_else(|| element.attributes.iter().find(|(key, _)| key == "style"))
        {
            self.faults
                .push(format!("<{name}> has {key}, which the policy refuses"));
        }
        if element.attribute("tabindex").is_some() {
            self.faults
                .push(format!("<{name}> is taken out of the keyboard's order"));
        }
    }

    fn close(&mut self) {
        if self.titles != 1 {
            self.faults
                .push(format!("{} headings of level 1", self.titles));
        }
        if self.landmarks != 1 {
            self.faults
                .push(format!("{} elements main", self.landmarks));
        }
        for id in self.wanted.difference(&self.ids) {
            self.faults.push(format!("nothing has the id {id}"));
        }
    }
}
