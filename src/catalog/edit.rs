//! Messages as they stand in their file, to be changed in place: where the words of each pattern
//! lie, which values and choices stand between them, and the same text with other words.
//!
//! Spans of the file and not fluent's tree: the tree forgets spaces, comments and line ends, and a
//! change must touch nothing but the words that changed. The grammar followed is Fluent Syntax 1.0;
//! the files have passed fluent's own parser before they come here.

use super::MessageInfo;
use crate::language::CATEGORIES;
use std::collections::BTreeMap;
use std::ops::Range;

/// A message or a term in its file; ranges are bytes of the file's text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// Its value; a message may have attributes alone.
    pub value: Option<Pattern>,
    /// Its attributes with their names, in order.
    pub attributes: Vec<(String, Pattern)>,
    /// Where it ends: after its last word or bracket.
    pub end: usize,
}

/// A text with values and choices in it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pattern {
    /// After the sign that it follows: `=`, or `]` of a variant.
    pub after: usize,
    /// From its first to its last sign that is no space.
    pub range: Range<usize>,
    /// What it is made of, in order.
    pub pieces: Vec<Piece>,
}

/// A part of a pattern.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Piece {
    /// Words.
    Words(Range<usize>),
    /// A value between braces, braces included: `{ $phone }`.
    Value(Range<usize>),
    /// A choice between forms, braces included.
    Choice(Choice),
}

/// A choice between forms: `{ $n -> [one] … *[other] … }`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Choice {
    /// Braces included.
    pub range: Range<usize>,
    /// What it chooses by, as it is written: `$n`.
    pub selector: String,
    /// The forms in order.
    pub forms: Vec<Form>,
}

/// One form of a choice.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Form {
    /// Its key: `few`, `1`.
    pub key: String,
    /// Whether it is taken when no other is.
    pub default: bool,
    /// What it says.
    pub pattern: Pattern,
}

/// New content of a piece of a pattern.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Part {
    /// Words, on one line, without braces.
    Words(String),
    /// A value between its braces.
    Value(String),
    /// The choice that stood in this place among the pattern's choices, from 0.
    Choice(usize),
}

/// Finds the patterns of a message or a term that fluent has read without complaint.
#[must_use]
pub fn entry(info: &MessageInfo) -> Entry {
    entry_at(&info.place.file.text, info.place.range.end)
}

/// The same for a text that holds an entry whose name ends at this byte.
#[must_use]
pub fn entry_at(text: &str, name_end: usize) -> Entry {
    Scanner { text }.entry(name_end)
}

/// Words of a file as they are shown on one line: a line end of the file is a space on the sheet.
#[must_use]
pub fn on_one_line(words: &str) -> String {
    let mut line = String::with_capacity(words.len());
    let mut rest = words;
    while let Some(at) = rest.find('\n') {
        line.push_str(&rest[..at]);
        if !line.ends_with(' ') {
            line.push(' ');
        }
        rest = rest[at..].trim_start_matches(['\n', ' ']);
    }
    line.push_str(rest);
    line
}

/// A value as it is shown: one space inside each brace and between its words.
#[must_use]
pub fn value_on_one_line(value: &str) -> String {
    let inside = value.strip_prefix('{').unwrap_or(value);
    let inside = inside.strip_suffix('}').unwrap_or(inside);
    let mut shown = String::from("{");
    let mut quoted = false;
    let mut space = true;
    for c in inside.trim().chars() {
        if !quoted && matches!(c, ' ' | '\n') {
            space = true;
            continue;
        }
        quoted ^= c == '"';
        if std::mem::take(&mut space) {
            shown.push(' ');
        }
        shown.push(c);
    }
    shown.push_str(" }");
    shown
}

impl Pattern {
    /// Its choices, in order.
    #[must_use]
    pub fn choices(&self) -> Vec<&Choice> {
        let choices = self.pieces.iter().filter_map(|piece| match piece {
            Piece::Choice(choice) => Some(choice),
            Piece::Words(_) | Piece::Value(_) => None,
        });
        choices.collect()
    }
}

impl Part {
    /// The parts of a pattern as they are now.
    #[must_use]
    pub fn of(pattern: &Pattern, text: &str) -> Vec<Self> {
        let mut choices = 0;
        let part = |piece: &Piece| match piece {
            Piece::Words(range) => Self::Words(on_one_line(&text[range.clone()])),
            Piece::Value(range) => Self::Value(value_on_one_line(&text[range.clone()])),
            Piece::Choice(_) => {
                choices += 1;
                Self::Choice(choices - 1)
            }
        };
        pattern.pieces.iter().map(part).collect()
    }
}

impl Entry {
    /// What must change in its file so that it says what is wanted.
    #[must_use]
    pub fn changes(&self, wanted: &Wanted, text: &str) -> Vec<Change> {
        let patterns = self.patterns();
        let changes = patterns
            .iter()
            .map(|(path, pattern)| changes(pattern, path, wanted, text));
        changes.flatten().collect()
    }

    /// Its value and its attributes, each with its path.
    #[must_use]
    pub fn patterns(&self) -> Vec<(String, &Pattern)> {
        let attributes = self.attributes.iter();
        let attributes = attributes.map(|(name, pattern)| (format!(".{name}"), pattern));
        let value = self.value.iter().map(|pattern| (String::new(), pattern));
        value.chain(attributes).collect()
    }

    /// An entry of this name that is built as this one, without its words; a choice by number has
    /// these plural categories. What is to be said stands in the place of each `x`.
    #[must_use]
    pub fn skeleton(&self, name: &str, categories: &[&str]) -> String {
        let mut text = format!("{name} =");
        if let Some(value) = &self.value {
            text.push(' ');
            bones(value, categories, &mut text);
        }
        for (name, pattern) in &self.attributes {
            text.push_str(&format!("\n    .{name} = "));
            bones(pattern, categories, &mut text);
        }
        text.push('\n');
        text
    }
}

fn bones(pattern: &Pattern, categories: &[&str], text: &mut String) {
    let choices = pattern.choices();
    if pattern.pieces.len() != choices.len() || choices.is_empty() {
        text.push('x');
    }
    for choice in choices {
        text.push_str(&format!("{{ {} ->", choice.selector));
        let plural = |form: &Form| CATEGORIES.contains(&form.key.as_str());
        let mut forms: Vec<(&str, bool, &Pattern)> = Vec::new();
        let default = choice.forms.iter().find(|form| form.default);
        match default.filter(|_| choice.forms.iter().all(plural)) {
            Some(default) => {
                let others = categories.iter().filter(|key| **key != "other");
                forms.extend(others.map(|key| (*key, false, &default.pattern)));
                forms.push(("other", true, &default.pattern));
            }
            None => {
                let own = choice.forms.iter();
                forms.extend(own.map(|form| (form.key.as_str(), form.default, &form.pattern)));
            }
        }
        for (key, default, pattern) in forms {
            let sign = if default { "   *" } else { "    " };
            text.push_str(&format!("\n{sign}[{key}] "));
            bones(pattern, categories, text);
        }
        text.push_str("\n}");
    }
}

/// A stretch of a file and what is to stand there instead.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Change {
    /// Bytes of the file's text.
    pub range: Range<usize>,
    /// The new text.
    pub text: String,
}

/// What is to stand in patterns, by their path: `` for the value, `.title` for an attribute, and behind
/// that `/1[few]` for the form `few` of the first choice, and so on inward.
pub type Wanted = BTreeMap<String, Vec<Part>>;

/// The path of a form inside the pattern of a path; choices count from 0.
#[must_use]
pub fn form_path(path: &str, choice: usize, key: &str) -> String {
    format!("{path}/{}[{key}]", choice + 1)
}

/// What must change in a file so that a pattern of this path and its forms say what is wanted;
/// nothing where they say it already, or where nothing is wanted.
///
/// Words that stay keep their line ends.
#[must_use]
pub fn changes(pattern: &Pattern, path: &str, wanted: &Wanted, text: &str) -> Vec<Change> {
    let choices = pattern.choices();
    let inside = |index: usize, choice: &Choice| -> Vec<Change> {
        let forms = choice.forms.iter();
        let change = |form: &Form| {
            let path = form_path(path, index, &form.key);
            changes(&form.pattern, &path, wanted, text)
        };
        forms.flat_map(change).collect()
    };
    let all_inside = || {
        let choices = choices.iter().enumerate();
        choices.flat_map(|(index, choice)| inside(index, choice))
    };
    let now = Part::of(pattern, text);
    let Some(parts) = wanted.get(path).filter(|parts| **parts != now) else {
        return all_inside().collect();
    };
    let same_kind = |(a, b): (&Part, &Part)| match (a, b) {
        (Part::Words(_), Part::Words(_)) => true,
        (Part::Value(a), Part::Value(b)) => a == b,
        (Part::Choice(a), Part::Choice(b)) => a == b,
        (Part::Words(_) | Part::Value(_) | Part::Choice(_), _) => false,
    };
    // After the sign itself no line begins, and any word may stand first.
    let begins =
        matches!(parts.first(), Some(Part::Words(words)) if words.starts_with(['[', '*', '.']));
    let own_line = text[pattern.after..pattern.range.start].contains('\n');
    let moves_up = begins && own_line;
    if now.len() == parts.len() && now.iter().zip(parts).all(same_kind) && !moves_up {
        let both = pattern.pieces.iter().zip(now.iter().zip(parts));
        let words = both.filter_map(|(piece, (now, new))| match (piece, new) {
            (Piece::Words(range), Part::Words(words)) if now != new => Some(Change {
                range: range.clone(),
                text: words.clone(),
            }),
            (Piece::Words(_) | Piece::Value(_) | Piece::Choice(_), _) => None,
        });
        return words.chain(all_inside()).collect();
    }
    // Other pieces, or another order: the pattern is written anew, its choices as they stand.
    let mut line = String::from(if moves_up { " " } else { "" });
    for part in parts {
        match part {
            Part::Words(words) | Part::Value(words) => line.push_str(words),
            Part::Choice(index) => {
                if let Some(choice) = choices.get(*index) {
                    line.push_str(&apply_in(text, &choice.range, &inside(*index, choice)));
                }
            }
        }
    }
    let start = match moves_up {
        true => pattern.after,
        false => pattern.range.start,
    };
    vec![Change {
        range: start..pattern.range.end,
        text: line,
    }]
}

/// A stretch of a text after the changes that lie inside it.
fn apply_in(text: &str, range: &Range<usize>, changes: &[Change]) -> String {
    let moved: Vec<Change> = changes
        .iter()
        .map(|change| Change {
            range: change.range.start - range.start..change.range.end - range.start,
            text: change.text.clone(),
        })
        .collect();
    apply(&text[range.clone()], &moved)
}

/// A text after some changes, which do not overlap.
#[must_use]
pub fn apply(text: &str, changes: &[Change]) -> String {
    let mut sorted: Vec<&Change> = changes.iter().collect();
    sorted.sort_by_key(|change| change.range.start);
    let mut new = String::with_capacity(text.len());
    let mut at = 0;
    for change in sorted {
        if change.range.start < at {
            continue;
        }
        new.push_str(&text[at..change.range.start]);
        new.push_str(&change.text);
        at = change.range.end;
    }
    new.push_str(&text[at..]);
    new
}

/// The same changes on the bytes that lie on disk: `text` is what they say with `\n` at the end of
/// each line and without a byte-order mark.
#[must_use]
pub fn apply_to_bytes(bytes: &[u8], text: &str, changes: &[Change]) -> Vec<u8> {
    let mark: &[u8] = "\u{feff}".as_bytes();
    let body = bytes.strip_prefix(mark).unwrap_or(bytes);
    let windows = body
        .split(|byte| *byte == b'\n')
        .next()
        .is_some_and(|line| line.ends_with(b"\r"));
    let mut sorted: Vec<&Change> = changes.iter().collect();
    sorted.sort_by_key(|change| change.range.start);
    let mut new = bytes[..bytes.len() - body.len()].to_vec();
    // Two hands, one in the text and one in the bytes, which has more where lines end in two signs.
    let mut raw = 0;
    let mut at = 0;
    let copy = |new: Option<&mut Vec<u8>>, raw: &mut usize, at: &mut usize, to: usize| {
        let start = *raw;
        while *at < to {
            let two = body.get(*raw..*raw + 2) == Some(b"\r\n") && text.as_bytes()[*at] == b'\n';
            *raw += if two { 2 } else { 1 };
            *at += 1;
        }
        if let Some(new) = new {
            new.extend_from_slice(&body[start..*raw]);
        }
    };
    for change in sorted {
        if change.range.start < at {
            continue;
        }
        copy(Some(&mut new), &mut raw, &mut at, change.range.start);
        new.extend_from_slice(
            match windows {
                true => change.text.replace('\n', "\r\n"),
                false => change.text.clone(),
            }
            .as_bytes(),
        );
        copy(None, &mut raw, &mut at, change.range.end);
    }
    new.extend_from_slice(&body[raw.min(body.len())..]);
    new
}

struct Scanner<'t> {
    text: &'t str,
}

impl Scanner<'_> {
    fn byte(&self, at: usize) -> Option<u8> {
        self.text.as_bytes().get(at).copied()
    }

    /// After the spaces, and after the line ends too if they count as spaces here.
    fn blank(&self, mut at: usize, lines: bool) -> usize {
        while let Some(b' ' | b'\n') = self.byte(at) {
            if self.byte(at) == Some(b'\n') && !lines {
                break;
            }
            at += 1;
        }
        at
    }

    /// An entry, from the end of its name.
    fn entry(&self, name_end: usize) -> Entry {
        let mut at = self.blank(name_end, false);
        let mut entry = Entry {
            value: None,
            attributes: Vec::new(),
            end: name_end,
        };
        if self.byte(at) != Some(b'=') {
            return entry;
        }
        at += 1;
        let value = self.pattern(at);
        entry.end = at;
        if !value.pieces.is_empty() {
            entry.end = value.range.end;
            entry.value = Some(value);
        }
        loop {
            let next = self.blank(entry.end, true);
            let indented = next > 0 && self.byte(next - 1) == Some(b' ');
            if self.byte(next) != Some(b'.') || !indented {
                return entry;
            }
            let name = self.name(next + 1);
            let sign = self.blank(name, false);
            if self.byte(sign) != Some(b'=') {
                return entry;
            }
            let pattern = self.pattern(sign + 1);
            entry.end = pattern.range.end.max(sign + 1);
            entry
                .attributes
                .push((self.text[next + 1..name].to_owned(), pattern));
        }
    }

    /// The end of a name.
    fn name(&self, mut at: usize) -> usize {
        while self
            .byte(at)
            .is_some_and(|b| b.is_ascii_alphanumeric() || b == b'-' || b == b'_')
        {
            at += 1;
        }
        at
    }

    /// A pattern, from after the sign that it follows.
    fn pattern(&self, after: usize) -> Pattern {
        let mut pieces = Vec::new();
        let mut at = self.goes_on(after).unwrap_or(after);
        let mut words = at;
        let mut end = after;
        loop {
            match self.byte(at) {
                Some(b'{') => {
                    if words < at {
                        pieces.push(Piece::Words(words..at));
                    }
                    let piece = self.placeable(at);
                    at = match &piece {
                        Piece::Words(range) | Piece::Value(range) => range.end,
                        Piece::Choice(choice) => choice.range.end,
                    };
                    pieces.push(piece);
                    words = at;
                    end = at;
                }
                Some(b'\n') => match self.goes_on(at) {
                    Some(next) => at = next,
                    None => break,
                },
                Some(b'}') | None => break,
                Some(byte) => {
                    at += 1;
                    if byte != b' ' {
                        end = at;
                    }
                }
            }
        }
        if words < end {
            pieces.push(Piece::Words(words..end));
        }
        let first = |piece: &Piece| match piece {
            Piece::Words(range) | Piece::Value(range) => range.start,
            Piece::Choice(choice) => choice.range.start,
        };
        let start = pieces.first().map_or(after, first);
        Pattern {
            after,
            range: start..end.max(start),
            pieces,
        }
    }

    /// Where a pattern goes on after these spaces and line ends, if it does: on the same line, on an
    /// indented one, or at a brace.
    fn goes_on(&self, at: usize) -> Option<usize> {
        let next = self.blank(at, true);
        let same_line = !self.text[at..next].contains('\n');
        let indented = next > at && self.byte(next - 1) == Some(b' ');
        match self.byte(next)? {
            _ if same_line => Some(next),
            b'{' => Some(next),
            b'[' | b'*' | b'.' | b'}' => None,
            _ if indented => Some(next),
            _ => None,
        }
    }

    /// What stands between braces, which begin here.
    fn placeable(&self, start: usize) -> Piece {
        let mut at = start + 1;
        let mut depth = 0;
        loop {
            match self.byte(at) {
                None => return Piece::Value(start..self.text.len()),
                Some(b'"') => at = self.literal(at),
                Some(b'{') => {
                    depth += 1;
                    at += 1;
                }
                Some(b'}') if depth == 0 => return Piece::Value(start..at + 1),
                Some(b'}') => {
                    depth -= 1;
                    at += 1;
                }
                Some(b'-') if depth == 0 && self.byte(at + 1) == Some(b'>') => {
                    return Piece::Choice(self.choice(start, at));
                }
                Some(_) => at += 1,
            }
        }
    }

    /// After a quoted literal.
    fn literal(&self, start: usize) -> usize {
        let mut at = start + 1;
        loop {
            match self.byte(at) {
                None => return at,
                Some(b'\\') => at += 2,
                Some(b'"') => return at + 1,
                Some(_) => at += 1,
            }
        }
    }

    /// A choice whose brace and arrow stand here.
    fn choice(&self, start: usize, arrow: usize) -> Choice {
        let mut forms = Vec::new();
        let mut at = arrow + 2;
        loop {
            at = self.blank(at, true);
            let default = self.byte(at) == Some(b'*');
            at += usize::from(default);
            if self.byte(at) != Some(b'[') {
                break;
            }
            let close = self.text[at..]
                .find(']')
                .map_or(self.text.len(), |length| at + length);
            let key = self.text[at + 1..close].trim().to_owned();
            let pattern = self.pattern((close + 1).min(self.text.len()));
            at = pattern.range.end.max(pattern.after);
            forms.push(Form {
                key,
                default,
                pattern,
            });
        }
        Choice {
            range: start..(at + 1).min(self.text.len()),
            selector: self.text[start + 1..arrow].trim().to_owned(),
            forms,
        }
    }
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "a test may stop")]
mod tests {
    use super::*;
    use crate::catalog::Catalog;
    use crate::source::Source;

    fn locale(files: &[(&str, &str)]) -> crate::catalog::Locale {
        let language = "endonym = \"X\"\nitalian = \"x\"\nnames = []\namount = \"{ $amount }\"\n";
        let mut all: BTreeMap<String, Vec<u8>> = files
            .iter()
            .map(|(name, text)| (format!("locales/uk/{name}.ftl"), text.as_bytes().to_vec()))
            .collect();
        all.insert("locales/uk/language.toml".into(), language.into());
        let tag = crate::language::Tag::parse("uk").unwrap();
        let (mut catalog, found) =
            Catalog::load(&Source::Memory(all.into()), std::slice::from_ref(&tag));
        assert!(found.is_empty(), "{found:?}");
        catalog.locales.remove(&tag).unwrap()
    }

    fn collect(pattern: &Pattern, text: &str, out: &mut String) {
        for piece in &pattern.pieces {
            match piece {
                Piece::Words(range) => out.push_str(&text[range.clone()]),
                Piece::Value(range) => out.push_str(&value_on_one_line(&text[range.clone()])),
                Piece::Choice(choice) => {
                    out.push_str(&format!("{{ {} ->", choice.selector));
                    for form in &choice.forms {
                        let sign = if form.default { "*" } else { "" };
                        out.push_str(&format!(" {sign}[{}] ", form.key));
                        collect(&form.pattern, text, out);
                    }
                    out.push_str(" }");
                }
            }
        }
    }

    /// The words of an entry, put together from the spans as `words.rs` does from fluent's tree.
    fn words(info: &MessageInfo) -> String {
        let (entry, text) = (entry(info), &info.place.file.text);
        let mut out = String::new();
        if let Some(value) = &entry.value {
            collect(value, text, &mut out);
        }
        for (name, attribute) in &entry.attributes {
            out.push_str(&format!(" .{name} = "));
            collect(attribute, text, &mut out);
        }
        let parts: Vec<&str> = out.split([' ', '\n']).filter(|p| !p.is_empty()).collect();
        parts.join(" ")
    }

    const ODD: &str = "\
# A comment
one=  Un { $x }  testo  
two =
    { $n ->
        [one] { $n } foglio
            su due righe
       *[other] { NUMBER($n, type: \"ordinal\") } fogli
    }
three = a
    b

    c

# Another
four =
    .title = T { \"} -> {\" } e { \"\\\"\" }
    .other =
        O { $n ->
            [0] { $m ->
                [one] x
               *[other] y
            }
           *[other] [z] *
        } P
five = { $a
}{ $b } fine
six = x
{ $y }.
";

    #[test]
    fn spans_say_what_fluent_reads() {
        let root = std::path::PathBuf::from(env!("CARGO_MANIFEST_DIR"));
        let source = Source::Folder(root);
        let tags = crate::catalog::tags(&source).unwrap();
        let (catalog, _) = Catalog::load(&source, &tags);
        let mut seen = 0;
        for locale in catalog.locales.values().chain([&locale(&[("odd", ODD)])]) {
            for (id, info) in &locale.messages {
                let own = info.words.split(" | ").next().unwrap();
                assert_eq!(words(info), own, "{id}");
                seen += 1;
            }
        }
        assert!(seen > 1000, "only {seen} messages");
    }

    fn changed(id: &str, path: &str, parts: Vec<Part>) -> String {
        let locale = locale(&[("odd", ODD)]);
        let info = &locale.messages[id];
        let (entry, text) = (entry(info), &info.place.file.text);
        let wanted = Wanted::from([(path.to_owned(), parts)]);
        let mut all = Vec::new();
        if let Some(value) = &entry.value {
            all.extend(changes(value, "", &wanted, text));
        }
        for (name, attribute) in &entry.attributes {
            all.extend(changes(attribute, &format!(".{name}"), &wanted, text));
        }
        assert_eq!(
            apply_to_bytes(text.as_bytes(), text, &all),
            apply(text, &all).into_bytes()
        );
        let windows = text.replace('\n', "\r\n");
        let bytes = apply_to_bytes(format!("\u{feff}{windows}").as_bytes(), text, &all);
        let bytes = String::from_utf8(bytes).unwrap();
        let new = apply(text, &all);
        assert_eq!(
            bytes
                .strip_prefix('\u{feff}')
                .unwrap()
                .replace("\r\n", "\n"),
            new
        );
        // What stayed keeps its own line ends.
        assert_eq!(bytes.matches("\r\n").count(), new.matches('\n').count());
        let same = ODD
            .lines()
            .filter(|line| new.lines().any(|other| other == *line));
        assert!(same.count() > 20, "{new}");
        new.lines()
            .filter(|line| !ODD.lines().any(|other| other == *line))
            .collect::<Vec<_>>()
            .join("\n")
    }

    fn w(words: &str) -> Part {
        Part::Words(words.into())
    }

    fn v(value: &str) -> Part {
        Part::Value(value.into())
    }

    #[test]
    fn only_the_words_that_changed_change() {
        assert_eq!(
            changed("one", "", vec![w("Un "), v("{ $x }"), w("  foglio")]),
            "one=  Un { $x }  foglio  "
        );
        assert_eq!(
            changed("two", "/1[one]", vec![v("{ $n }"), w(" pagina")]),
            "        [one] { $n } pagina"
        );
        let nested = changed("four", ".other/1[0]/1[one]", vec![w("xx")]);
        assert_eq!(nested, "                [one] xx");
    }

    #[test]
    fn a_value_may_move_and_a_choice_with_it() {
        let moved = vec![w("P "), Part::Choice(0), w(" O")];
        assert_eq!(
            changed("four", ".other", moved),
            "        P { $n ->\n        } O"
        );
    }

    #[test]
    fn a_word_that_would_begin_a_line_wrongly_goes_up() {
        let star = vec![w("* "), Part::Choice(0)];
        assert_eq!(changed("two", "", star), "two = * { $n ->");
    }

    #[test]
    fn what_is_said_already_changes_nothing() {
        assert_eq!(changed("three", "", vec![w("a b c")]), "");
    }
}
