//! What a sheet must say, told from the document alone: its elements in reading order, each with its
//! words, their languages, what is strong and what leads somewhere.

use std::borrow::Cow;
use volantino::catalog::{BLANK, SpanKind, Text, is_isolate};
use volantino::check::Documents;
use volantino::document::{Block, Document, Extent, FillIn, Pair};
use volantino::language::Tag;
use volantino::template::{Sheet, Two};

/// One element that says something.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Said {
    /// What it is: `H1`, `P`, `Aside`, `Lbl`, `LBody`, `TH`, `TD`, `Form` (a line to write on), `Figure`.
    pub(crate) role: &'static str,
    /// The language of its element; the document alone does not tell it.
    pub(crate) language: Option<Tag>,
    /// Its characters, each stretch with its language.
    pub(crate) stretches: Vec<(Tag, String)>,
    /// Words that weigh more.
    pub(crate) strong: Vec<String>,
    /// Lines to write on in the midst of its words.
    pub(crate) blanks: usize,
    /// Where words lead, and which.
    pub(crate) links: Vec<(String, String)>,
}

impl Said {
    /// Its words: white space is one space.
    pub(crate) fn words(&self) -> String {
        let text: String = self
            .stretches
            .iter()
            .map(|(_, text)| text.as_str())
            .collect();
        joined(&text)
    }

    /// Which characters are of which language; a space is of none.
    pub(crate) fn languages(&self) -> Vec<(&Tag, String)> {
        let mut languages: Vec<(&Tag, String)> = Vec::new();
        for (tag, text) in &self.stretches {
            let seen = text.chars().filter(|c| !c.is_whitespace());
            match languages.last_mut() {
                Some((last, known)) if *last == tag => known.extend(seen),
                Some(_) | None => languages.push((tag, seen.collect())),
            }
        }
        languages.retain(|(_, text)| !text.is_empty());
        languages
    }

    pub(crate) fn push(&mut self, language: &Tag, text: &str) {
        self.stretches.push((language.clone(), text.to_owned()));
    }
}

/// White space is one space.
pub(crate) fn joined(text: &str) -> String {
    let words: Vec<&str> = text.split_whitespace().collect();
    words.join(" ")
}

/// A sheet, as the document has it.
#[derive(Clone, Debug)]
pub(crate) struct Model {
    pub(crate) title: String,
    pub(crate) language: Tag,
    pub(crate) said: Vec<Said>,
}

impl Model {
    pub(crate) fn new(documents: &Documents, sheet: &Sheet, core: bool) -> Self {
        let extent = match core {
            true => Extent::Core,
            false => Extent::Whole,
        };
        let shown =
            |document| Document::shown(document, sheet, extent).unwrap_or(Cow::Borrowed(document));
        let main = shown(&documents.main);
        let said = match &documents.other {
            None => alone(&main),
            Some(other) => beside(&main, &shown(other), sheet),
        };
        Self {
            title: joined(&main.title.characters()),
            language: main.language.clone(),
            said,
        }
    }
}

fn alone(document: &Document) -> Vec<Said> {
    let mut said = Vec::new();
    for block in &document.blocks {
        tell(block, None, &mut said);
    }
    said
}

/// The title of both, the names of the languages, and then row by row, as a row is read.
fn beside(main: &Document, other: &Document, sheet: &Sheet) -> Vec<Said> {
    let pair = Pair::new(main, other, sheet.two == Some(Two::Stacked));
    let mut said = Vec::new();
    let names = [&main.endonym, &other.endonym];
    let order = match pair.main_first {
        true => [0, 1],
        false => [1, 0],
    };
    let mut named = false;
    for (index, row) in pair.rows.iter().enumerate() {
        let blocks = [
            row.main.and_then(|block| pair.main_blocks.get(block)),
            row.other.and_then(|block| pair.other_blocks.get(block)),
        ];
        let across = index == 0 || row.across;
        if !across && !named {
            named = true;
            said.extend(order.map(|half| text("TH", names[half])));
        }
        let halves = match across {
            true => [0, 1],
            false => order,
        };
        for half in halves {
            if let Some(block) = blocks[half] {
                tell(block, Some(half), &mut said);
            }
        }
    }
    said
}

/// What one block says; in which half of a row, if it stands in one.
fn tell(block: &Block, half: Option<usize>, said: &mut Vec<Said>) {
    match block {
        Block::Heading {
            level, text: words, ..
        } => said.push(match (level, half) {
            // A sheet has one title.
            (1, Some(1)) => text("P", words),
            (1, _) => text("H1", words),
            _ => text("H2", words),
        }),
        Block::Paragraph { text: words, .. } => said.push(text("P", words)),
        Block::Callout { text: words } => said.push(text("Aside", words)),
        Block::List { items } => {
            for item in items {
                said.push(label("•", item));
                said.push(text("LBody", item));
            }
        }
        Block::Rule {
            number,
            title,
            body,
            fill,
            ..
        } => {
            said.push(label(&number.to_string(), title));
            said.push(text("P", title));
            said.push(text("P", body));
            lines(fill, ["P", "P"], said);
        }
        Block::FillIn { lines: rows } => lines(rows, ["P", "P"], said),
        Block::Contacts { rows } | Block::Facts { rows } | Block::Slip { rows, .. } => {
            let roles = match half {
                None => ["TH", "TD"],
                Some(_) => ["P", "P"],
            };
            lines(rows, roles, said);
        }
        Block::Counter { stamp, lines: rows } => {
            said.push(text("P", stamp));
            lines(rows, ["P", "P"], said);
        }
        Block::Code(code) => {
            said.push(text("P", &code.caption));
            let mut figure = text("Figure", &code.alternative);
            figure.links = vec![(code.address.clone(), figure.words())];
            said.push(figure);
        }
    }
}

fn lines(rows: &[FillIn], [label, value]: [&'static str; 2], said: &mut Vec<Said>) {
    for row in rows {
        said.push(text(label, &row.label));
        match &row.value {
            Some(words) => said.push(text(value, words)),
            None => {
                let mut blank = text("Form", &row.label);
                // Its label is one text of one language.
                let words = blank.words();
                blank = Said {
                    role: blank.role,
                    ..Said::default()
                };
                blank.push(&row.label.language, &words);
                said.push(blank);
            }
        }
    }
}

fn label(mark: &str, of: &Text) -> Said {
    let mut said = Said {
        role: "Lbl",
        ..Said::default()
    };
    said.push(&of.language, mark);
    said
}

/// A text with its languages, its strong words and its links.
fn text(role: &'static str, text: &Text) -> Said {
    let mut said = Said {
        role,
        ..Said::default()
    };
    for (at, c) in text.text.char_indices().filter(|(_, c)| !is_isolate(*c)) {
        let mut language = &text.language;
        for span in text.spans.iter().filter(|span| span.range.contains(&at)) {
            if let SpanKind::Foreign(tag) = &span.kind {
                language = tag;
            }
        }
        said.push(language, c.encode_utf8(&mut [0; 4]));
    }
    for span in &text.spans {
        let words = text.text[span.range.clone()].chars();
        let words: String = words.filter(|c| !is_isolate(*c)).collect();
        match &span.kind {
            SpanKind::Strong => said.strong.push(joined(&words)),
            SpanKind::Link(target) => said.links.push((target.clone(), joined(&words))),
            SpanKind::Fixed if words == BLANK => said.blanks += 1,
            SpanKind::Foreign(_) | SpanKind::Fixed => {}
        }
    }
    said
}
