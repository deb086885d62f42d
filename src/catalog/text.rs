//! Text with its marks: weight, foreign words, fixed values.

use super::{BLANK, Value, Values};
use crate::diagnostic::{Diagnostic, Place, did_you_mean};
use crate::language::{Direction, Language, Tag};
use std::ops::Range;

/// Opens a number or a name on its way out of Fluent, and a name in a text (U+2068, first strong
/// isolate).
pub(super) const NUMBER: char = '\u{2068}';
/// Opens a fixed value that runs left to right (U+2066, left-to-right isolate).
pub(super) const LEFT_TO_RIGHT: char = '\u{2066}';
/// Opens a fixed value that runs as the language does: a date in words (U+2067).
pub(super) const OWN_DIRECTION: char = '\u{2067}';
/// Closes all three (U+2069, pop directional isolate).
pub(super) const CLOSE: char = '\u{2069}';

/// What a stretch of text is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SpanKind {
    /// `<strong>`: more weight.
    Strong,
    /// `<i>`, or a value of another language: the language of these words.
    Foreign(Tag),
    /// A value that leads somewhere; the address.
    Link(String),
    /// A value that must stand unbroken on one line.
    Fixed,
}

/// A stretch of a text, in bytes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Span {
    /// Where it is.
    pub range: Range<usize>,
    /// What it is.
    pub kind: SpanKind,
}

/// A formatted message.
///
/// `text` holds isolates (U+2066 or U+2067 … U+2069 round the fixed values, U+2068 … U+2069 round
/// names): they take part in the bidi algorithm and must leave no glyph and no character in what is made of the text. Spans lie
/// inside the isolates, on character boundaries, in the order of their starts; they may nest.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Text {
    /// Identifier of the message, for messages to people.
    pub message: String,
    /// Where the message is defined.
    pub place: Option<Place>,
    /// Language of the words.
    pub language: Tag,
    /// Direction of the language.
    pub direction: Direction,
    /// The characters, in logical order.
    pub text: String,
    /// Weight, languages, links and values.
    pub spans: Vec<Span>,
}

/// Whether a character only steers direction and has no form of its own.
#[must_use]
pub fn is_isolate(c: char) -> bool {
    matches!(c, '\u{2066}'..='\u{2069}')
}

impl Text {
    /// Text without marks, as the program itself makes it: an address, a name, a rule's number.
    #[must_use]
    pub fn plain(text: impl Into<String>, language: &Language) -> Self {
        Self {
            message: String::new(),
            place: None,
            language: language.tag.clone(),
            direction: language.direction,
            text: text.into(),
            spans: Vec::new(),
        }
    }

    /// One value alone, isolated like those inside messages.
    #[must_use]
    pub fn value(value: &Value, language: &Language) -> Self {
        let mut text = Self::plain("", language);
        match value {
            Value::Number(number) => text.text = language.number(*number),
            Value::Fixed {
                text: printed,
                left_to_right,
                ..
            } => {
                text.text.push(if *left_to_right {
                    LEFT_TO_RIGHT
                } else {
                    OWN_DIRECTION
                });
                text.push_value(printed, Some(value));
                text.text.push(CLOSE);
            }
            Value::Name {
                text: name,
                language: tongue,
            } => text.push_name(name, tongue),
            Value::Blank => {
                text.text.push(LEFT_TO_RIGHT);
                text.push_value(BLANK, None);
                text.text.push(CLOSE);
            }
        }
        text
    }

    /// Words of another language, or a name: isolated, but free to break over lines.
    #[must_use]
    pub fn foreign(words: &str, tongue: &Tag, language: &Language) -> Self {
        let mut text = Self::plain("", language);
        text.push_name(words, tongue);
        text
    }

    /// The bold words that it begins with, if it does: its name, where the rest has no room.
    #[must_use]
    pub fn lead(&self) -> Option<Self> {
        let mut strong = self
            .spans
            .iter()
            .filter(|span| span.kind == SpanKind::Strong);
        let end = strong.find(|span| span.range.start == 0)?.range.end;
        let inside = self.spans.iter().filter(|span| span.range.end <= end);
        Some(Self {
            text: self.text[..end].to_owned(),
            spans: inside.cloned().collect(),
            ..self.clone()
        })
    }

    /// Several texts in one, with something between them.
    #[must_use]
    pub fn join(parts: Vec<Self>, between: &str, language: &Language) -> Self {
        let mut joined = Self::plain("", language);
        for part in parts {
            if !joined.text.is_empty() {
                joined.text.push_str(between);
            }
            let start = joined.text.len();
            joined.text.push_str(&part.text);
            joined.spans.extend(part.spans.into_iter().map(|span| Span {
                range: span.range.start + start..span.range.end + start,
                kind: span.kind,
            }));
        }
        joined
    }

    /// Reads what Fluent has formatted.
    pub(super) fn parse(
        id: &str,
        formatted: &str,
        values: &Values,
        language: &Language,
    ) -> Result<Self, Diagnostic> {
        let mut text = Self::plain("", language);
        text.message = id.to_owned();
        let mut open: Option<(&'static str, usize)> = None;
        let mut rest = formatted;
        while let Some(next) = rest.chars().next() {
            let after = &rest[next.len_utf8()..];
            match next {
                NUMBER => {
                    let (printed, tail) = after.split_once(CLOSE).unwrap_or((after, ""));
                    match (values.name(printed), printed.parse()) {
                        (Some(tongue), _) => text.push_name(printed, tongue),
                        (None, Ok(value)) => text.text.push_str(&language.number(value)),
                        (None, Err(_)) => text.text.push_str(printed),
                    }
                    rest = tail;
                }
                LEFT_TO_RIGHT | OWN_DIRECTION => {
                    let (printed, tail) = after.split_once(CLOSE).unwrap_or((after, ""));
                    text.text.push(next);
                    text.push_value(printed, values.find(printed));
                    text.text.push(CLOSE);
                    rest = tail;
                }
                '<' => {
                    let Mark {
                        name,
                        closes,
                        length,
                    } = Mark::read(rest, id)?;
                    match (open, closes) {
                        (None, false) => open = Some((name, text.text.len())),
                        (Some((opened, start)), true) if opened == name => {
                            let kind = match name {
                                "strong" => SpanKind::Strong,
                                _ => SpanKind::Foreign(Tag::source()),
                            };
                            text.spans.push(Span {
                                range: start..text.text.len(),
                                kind,
                            });
                            open = None;
                        }
                        (Some((opened, _)), _) => return Err(not_closed(id, opened)),
                        (None, true) => {
                            return Err(Diagnostic::error(
                                "bad-mark",
                                format!("`{id}` closes `</{name}>`, which is not open"),
                            )
                            .hint(format!("write `<{name}>` where it begins")));
                        }
                    }
                    rest = &rest[length..];
                }
                // Lines of a file are not lines of a sheet: a message that goes on in the next line
                // of its file goes on after a space.
                '\n' => {
                    if !text.text.ends_with(' ') {
                        text.text.push(' ');
                    }
                    rest = after.trim_start_matches(['\n', ' ']);
                }
                _ => {
                    let special = [NUMBER, LEFT_TO_RIGHT, OWN_DIRECTION, '<', '\n'];
                    let (plain, tail) = rest.split_at(rest.find(special).unwrap_or(rest.len()));
                    text.text.push_str(plain);
                    rest = tail;
                }
            }
        }
        if let Some((name, _)) = open {
            return Err(not_closed(id, name));
        }
        text.spans
            .sort_by_key(|span| (span.range.start, std::cmp::Reverse(span.range.end)));
        Ok(text)
    }

    /// A name between its isolates; its language is marked where it is not the text's.
    fn push_name(&mut self, name: &str, tongue: &Tag) {
        self.text.push(NUMBER);
        let start = self.text.len();
        self.text.push_str(name);
        if *tongue != self.language {
            self.spans.push(Span {
                range: start..self.text.len(),
                kind: SpanKind::Foreign(tongue.clone()),
            });
        }
        self.text.push(CLOSE);
    }

    fn push_value(&mut self, printed: &str, value: Option<&Value>) {
        let start = self.text.len();
        self.text.push_str(printed);
        let range = start..self.text.len();
        self.spans.push(Span {
            range: range.clone(),
            kind: SpanKind::Fixed,
        });
        if let Some(Value::Fixed { link, language, .. }) = value {
            if let Some(link) = link {
                self.spans.push(Span {
                    range: range.clone(),
                    kind: SpanKind::Link(link.clone()),
                });
            }
            if let Some(language) = language.as_ref().filter(|l| **l != self.language) {
                self.spans.push(Span {
                    range,
                    kind: SpanKind::Foreign(language.clone()),
                });
            }
        }
    }

    /// The characters alone, without isolates.
    #[must_use]
    pub fn characters(&self) -> String {
        self.text.chars().filter(|c| !is_isolate(*c)).collect()
    }

    /// Whether nothing would be seen of it.
    pub(super) fn is_blank(&self) -> bool {
        let mut characters = self.text.chars();
        characters.all(|c| is_isolate(c) || c.is_whitespace())
    }

    /// The plain text that must come back from print: isolation marks (U+2068 … U+2069) stand
    /// round the fixed values and nowhere else.
    #[must_use]
    pub fn expected(&self) -> String {
        if !self.text.contains(is_isolate) {
            return self.text.clone();
        }
        let mut fixed = false;
        let mut plain = String::with_capacity(self.text.len());
        for c in self.text.chars() {
            match c {
                LEFT_TO_RIGHT | OWN_DIRECTION => {
                    fixed = true;
                    plain.push('\u{2068}');
                }
                NUMBER => {}
                CLOSE if fixed => {
                    fixed = false;
                    plain.push(CLOSE);
                }
                CLOSE => {}
                _ => plain.push(c),
            }
        }
        plain
    }

    /// The same text under another first span: all of it is strong.
    #[must_use]
    pub fn strong(mut self) -> Self {
        self.spans.retain(|span| span.kind != SpanKind::Strong);
        self.spans.insert(
            0,
            Span {
                range: 0..self.text.len(),
                kind: SpanKind::Strong,
            },
        );
        self
    }
}

fn not_closed(id: &str, name: &str) -> Diagnostic {
    Diagnostic::error("bad-mark", format!("`{id}` does not close `<{name}>`")).hint(format!(
        "write `</{name}>` where it ends; marks do not nest"
    ))
}

/// A mark at the start of a text.
pub(super) struct Mark {
    pub(super) name: &'static str,
    pub(super) closes: bool,
    /// Bytes that it takes.
    pub(super) length: usize,
}

const MARKS: [&str; 2] = ["strong", "i"];

impl Mark {
    /// Reads `<strong>`, `</strong>`, `<i>` or `</i>`; `text` begins with `<`.
    pub(super) fn read(text: &str, id: &str) -> Result<Self, Diagnostic> {
        let Some(end) = text.find('>') else {
            return Err(Diagnostic::error("bad-mark", format!("`{id}` has `<` without `>`"))
                .hint("write marks as `<strong>…</strong>` or `<i>…</i>`; the sign itself as { \"<\" } is not used"));
        };
        let inside = &text[1..end];
        let (name, closes) = inside
            .strip_prefix('/')
            .map_or((inside, false), |name| (name, true));
        match MARKS.into_iter().find(|known| *known == name) {
            Some(name) => Ok(Self {
                name,
                closes,
                length: end + 1,
            }),
            None => {
                let short: String = name.chars().take(30).collect();
                Err(Diagnostic::error(
                    "bad-mark",
                    format!("`{id}` has the mark `<{short}>`, which is not known"),
                )
                .hint(did_you_mean(name, MARKS).unwrap_or_else(|| {
                    "only `<strong>` (weight) and `<i>` (an Italian word) are known".into()
                })))
            }
        }
    }
}
