//! Marked text becomes the inside of an HTML element. The only place that escapes.

use crate::catalog::{BLANK, Span, SpanKind, Text, is_isolate};
use crate::language::{Direction, Tag};
use std::ops::Range;

/// Writes characters as HTML text or attribute value, and leaves out isolates: in HTML direction
/// is an element's, never a character's.
pub(super) fn escape(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '"' => escaped.push_str("&quot;"),
            '\'' => escaped.push_str("&#39;"),
            _ if is_isolate(c) => {}
            _ => escaped.push(c),
        }
    }
    escaped
}

/// The text with its marks as elements.
///
/// Isolates become `<bdi>`, with the language and the class of the value inside them; links become
/// `<a>`; a foreign word inside the sentence becomes `<i lang>`, and inside a value `<span lang>`.
pub(super) fn inline(text: &Text) -> String {
    let isolates = isolates(&text.text);
    let mut marks: Vec<Mark<'_>> = isolates
        .iter()
        .map(|isolate| isolate.mark(text))
        .chain(
            text.spans
                .iter()
                .filter_map(|span| of_span(span, &isolates)),
        )
        .collect();
    // What begins first, and among those what ends last, is outside; the sort is stable.
    marks.sort_by_key(|mark| (mark.range.start, std::cmp::Reverse(mark.range.end)));
    let mut html = String::with_capacity(text.text.len() * 2);
    write(&mut html, text, 0..text.text.len(), &marks);
    html
}

/// An isolate with its closing character.
struct Isolate {
    opened_by: char,
    /// With the two characters.
    outer: Range<usize>,
    /// Without them.
    inner: Range<usize>,
}

/// The isolates of a text. They do not nest (`catalog` reads each up to the first U+2069); one that
/// is never closed isolates nothing.
fn isolates(text: &str) -> Vec<Isolate> {
    let mut found = Vec::new();
    let mut open: Option<(char, usize)> = None;
    for (at, c) in text.char_indices().filter(|(_, c)| is_isolate(*c)) {
        let after = at + c.len_utf8();
        match (c, open) {
            ('\u{2069}', Some((opened_by, start))) => {
                found.push(Isolate {
                    opened_by,
                    outer: start..after,
                    inner: start + opened_by.len_utf8()..at,
                });
                open = None;
            }
            ('\u{2069}', None) | (_, Some(_)) => {}
            (_, None) => open = Some((c, at)),
        }
    }
    found
}

/// An element to be: where it stands, and its tags.
struct Mark<'a> {
    range: Range<usize>,
    element: Element<'a>,
}

enum Element<'a> {
    Strong,
    Word(&'a Tag),
    Phrase(&'a Tag),
    Link(&'a str),
    Value,
    Isolate {
        direction: Option<Direction>,
        language: Option<&'a Tag>,
        class: Option<&'static str>,
        /// A line to write on by hand.
        blank: bool,
    },
}

impl Isolate {
    /// The `<bdi>`; it takes over the class and the language of a value that fills it.
    fn mark<'a>(&self, text: &'a Text) -> Mark<'a> {
        let filling = || text.spans.iter().filter(|span| span.range == self.inner);
        let language = filling().find_map(|span| match &span.kind {
            SpanKind::Foreign(tag) => Some(tag),
            SpanKind::Strong | SpanKind::Link(_) | SpanKind::Fixed => None,
        });
        // An address of the net may be longer than a phone is wide; it may break where nothing else
        // may, since nobody reads it aloud.
        let long = filling().any(|span| match &span.kind {
            SpanKind::Link(link) => !link.starts_with("tel:"),
            SpanKind::Strong | SpanKind::Foreign(_) | SpanKind::Fixed => false,
        });
        let fixed = filling().any(|span| span.kind == SpanKind::Fixed);
        Mark {
            range: self.outer.clone(),
            element: Element::Isolate {
                direction: match self.opened_by {
                    '\u{2066}' => Some(Direction::LeftToRight),
                    '\u{2067}' => Some(text.direction),
                    _ => None,
                },
                language,
                class: match (fixed, long) {
                    (true, true) => Some("value long"),
                    (true, false) => Some("value"),
                    (false, _) => None,
                },
                blank: text.text.get(self.inner.clone()) == Some(BLANK),
            },
        }
    }
}

/// The element of a span; none for what the isolate round it says already.
fn of_span<'a>(span: &'a Span, isolates: &[Isolate]) -> Option<Mark<'a>> {
    let fills = isolates.iter().any(|isolate| isolate.inner == span.range);
    let inside = isolates.iter().any(|isolate| {
        isolate.inner.start <= span.range.start && span.range.end <= isolate.inner.end
    });
    let element = match &span.kind {
        SpanKind::Strong => Element::Strong,
        SpanKind::Link(link) => Element::Link(link),
        SpanKind::Foreign(_) | SpanKind::Fixed if fills => return None,
        SpanKind::Foreign(tag) if inside => Element::Phrase(tag),
        SpanKind::Foreign(tag) => Element::Word(tag),
        SpanKind::Fixed => Element::Value,
    };
    Some(Mark {
        range: span.range.clone(),
        element,
    })
}

/// Writes a stretch of the text and the marks that begin in it, outermost first.
fn write(html: &mut String, text: &Text, stretch: Range<usize>, marks: &[Mark<'_>]) {
    let piece = |range: Range<usize>| escape(text.text.get(range).unwrap_or_default());
    let mut at = stretch.start;
    let mut left = marks;
    while let Some((mark, after)) = left.split_first() {
        // Spans nest and never cross; should one cross all the same, it ends with its parent.
        let range = mark.range.start.max(at)..mark.range.end.min(stretch.end);
        let inside = after.partition_point(|inner| inner.range.start < range.end);
        left = after;
        if range.is_empty() {
            continue;
        }
        html.push_str(&piece(at..range.start));
        let name = mark.element.open(html, text.direction);
        write(html, text, range.clone(), &after[..inside]);
        html.push_str("</");
        html.push_str(name);
        html.push('>');
        at = range.end;
        left = &after[inside..];
    }
    html.push_str(&piece(at..stretch.end));
}

impl Element<'_> {
    /// Writes the start tag, and gives the element's name for the end tag.
    fn open(&self, html: &mut String, around: Direction) -> &'static str {
        let mut attributes: Vec<(&str, String)> = Vec::new();
        let mut tongue = |tag: &Tag| {
            attributes.push(("lang", tag.to_string()));
            // `dir` also isolates, so brackets round an Italian word stay with the sentence.
            if tag.direction() != around {
                attributes.push(("dir", tag.direction().as_html().to_owned()));
            }
        };
        let name = match self {
            Self::Strong => "strong",
            Self::Word(tag) => {
                tongue(tag);
                "i"
            }
            Self::Phrase(tag) => {
                tongue(tag);
                "span"
            }
            Self::Link(link) => {
                attributes.push(("href", (*link).to_owned()));
                "a"
            }
            Self::Value => {
                attributes.push(("class", "value".to_owned()));
                "span"
            }
            Self::Isolate {
                direction,
                language,
                class,
                blank,
            } => {
                let direction = direction.map(|direction| direction.as_html().to_owned());
                attributes.extend(direction.map(|value| ("dir", value)));
                attributes.extend(language.map(|tag| ("lang", tag.to_string())));
                attributes.extend(class.map(|class| ("class", class.to_owned())));
                if *blank {
                    // Read aloud as something left out, not as ten low lines.
                    attributes.push(("role", "img".to_owned()));
                    attributes.push(("aria-label", "…".to_owned()));
                }
                "bdi"
            }
        };
        html.push('<');
        html.push_str(name);
        for (attribute, value) in attributes {
            html.push_str(&format!(" {attribute}=\"{}\"", escape(&value)));
        }
        html.push('>');
        name
    }
}
