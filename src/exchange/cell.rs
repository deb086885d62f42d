//! What a cell says, and back: values and choices between braces, all else words.

use super::Reason;
use crate::catalog::edit::Part;
use crate::catalog::is_invisible;

/// The parts of a text as a cell shows them; choices by their number.
pub(super) fn shown(parts: &[Part]) -> String {
    let mut text = String::new();
    for part in parts {
        match part {
            Part::Words(words) | Part::Value(words) => text.push_str(words),
            Part::Choice(index) => text.push_str(&choice(*index)),
        }
    }
    text
}

/// How a choice is shown.
pub(super) fn choice(index: usize) -> String {
    format!("{{ scelta {} }}", index + 1)
}

/// A text as it was typed, made fit for one line of a file, and what had to be done to it.
#[derive(Debug, PartialEq)]
pub(super) struct Tidy {
    pub(super) text: String,
    pub(super) done: Vec<Reason>,
}

/// Joins lines, takes spaces off the ends and signs out that nobody sees; no-break spaces stay.
pub(super) fn tidy(typed: &str) -> Result<Tidy, Reason> {
    let typed = decoded(typed);
    let mut done = Vec::new();
    let mut text = String::with_capacity(typed.len());
    let (mut lines, mut unseen, mut line_begins) = (false, false, false);
    let body = typed.trim_matches(|c| matches!(c, ' ' | '\n' | '\r' | '\t'));
    for c in body.chars() {
        let begins = std::mem::take(&mut line_begins);
        match c {
            '\t' => text.push(' '),
            '\n' | '\r' | '\u{b}' | '\u{c}' | '\u{85}' | '\u{2028}' | '\u{2029}' => {
                (lines, line_begins) = (true, true);
                if !text.ends_with(' ') {
                    text.push(' ');
                }
            }
            // A space after a line end is part of it.
            ' ' if begins => line_begins = true,
            // Marks of direction come from keyboards, and from the book itself.
            _ if is_invisible(c) => {
                unseen |= matches!(c, '\u{ad}' | '\u{200b}' | '\u{2060}' | '\u{feff}');
            }
            _ if c.is_control() => {
                let name = format!("U+{:04X}", c as u32);
                return Err(Reason::new(
                    format!("c’è un segno di controllo ({name}): riscrivi la frase"),
                    format!("there is a control character ({name}): type the sentence again"),
                ));
            }
            _ => text.push(c),
        }
    }
    let text = text.trim_matches(' ').to_owned();
    if lines {
        done.push(Reason::new(
            "le righe della cella sono diventate una sola",
            "the lines of the cell were joined",
        ));
    }
    if unseen {
        done.push(Reason::new(
            "tolti i segni invisibili",
            "invisible characters were taken out",
        ));
    }
    Ok(Tidy { text, done })
}

/// A text as spreadsheets write it, so that it is read as it is.
pub(super) fn encoded(text: &str) -> String {
    text.replace("_x", "_x005F_x")
}

/// Spreadsheets write what XML cannot hold as `_x000D_`, and a typed `_x000D_` as `_x005F_x000D_`.
fn decoded(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find("_x") {
        out.push_str(&rest[..at]);
        let code = rest.get(at + 2..at + 6);
        let code = code.filter(|code| code.bytes().all(|b| b.is_ascii_hexdigit()));
        let sign = code
            .and_then(|code| u32::from_str_radix(code, 16).ok())
            .and_then(char::from_u32);
        match sign.filter(|_| rest.get(at + 6..at + 7) == Some("_")) {
            Some(sign) => {
                out.push(sign);
                rest = &rest[at + 7..];
            }
            None => {
                out.push_str("_x");
                rest = &rest[at + 2..];
            }
        }
    }
    out.push_str(rest);
    out
}

/// What may stand between braces.
#[derive(Debug, Default)]
pub(super) struct Allowed {
    /// Values as they are shown: `{ $phone }`.
    pub(super) values: Vec<String>,
    /// How many choices the text has; each must stand in it once.
    pub(super) choices: usize,
}

/// Reads a tidy text into its parts.
///
/// # Errors
/// Everything in it that would break a value, a choice or a mark.
pub(super) fn read(text: &str, allowed: &Allowed) -> Result<Vec<Part>, Vec<Reason>> {
    let mut parts: Vec<Part> = Vec::new();
    let mut reasons = Vec::new();
    let mut words = String::new();
    let mut rest = text;
    while let Some(c) = rest.chars().next() {
        let after = &rest[c.len_utf8()..];
        match c {
            '{' | '｛' => match between(rest, allowed) {
                Ok((part, length)) => {
                    if !words.is_empty() {
                        parts.push(Part::Words(std::mem::take(&mut words)));
                    }
                    parts.push(part);
                    rest = &rest[length..];
                }
                Err(reason) => {
                    reasons.push(reason);
                    let end = rest.find(['}', '｝']).map_or(rest.len(), |at| {
                        at + rest[at..].chars().next().map_or(1, char::len_utf8)
                    });
                    rest = &rest[end..];
                }
            },
            '}' | '｝' => {
                reasons.push(Reason::new(
                    "c’è una graffa } senza la sua {: le graffe stanno solo intorno ai valori",
                    "there is a `}` without its `{`: braces stand only round values",
                ));
                rest = after;
            }
            '<' | '＜' => match mark(rest) {
                Ok((mark, length)) => {
                    words.push_str(&mark);
                    rest = &rest[length..];
                }
                Err(reason) => {
                    reasons.push(reason);
                    rest = after;
                }
            },
            _ => {
                words.push(c);
                rest = after;
            }
        }
    }
    if !words.is_empty() {
        parts.push(Part::Words(words));
    }
    for index in 0..allowed.choices {
        let shown = choice(index);
        match parts.iter().filter(|p| **p == Part::Choice(index)).count() {
            1 => {}
            0 => reasons.push(Reason::new(
                format!("manca {shown}: rimettilo dove va la forma scelta"),
                format!("`{shown}` is missing: put it back where the chosen form belongs"),
            )),
            _ => reasons.push(Reason::new(
                format!("{shown} c’è più di una volta: lasciane una"),
                format!("`{shown}` stands there more than once: keep one"),
            )),
        }
    }
    reasons.extend(marks(&parts));
    match reasons.is_empty() {
        true => Ok(parts),
        false => Err(reasons),
    }
}

/// The value or choice that begins here, and the bytes that it takes. A spreadsheet may have changed
/// letters, quotation marks, spaces and dashes inside it: they are put right.
fn between(text: &str, allowed: &Allowed) -> Result<(Part, usize), Reason> {
    let ends = text
        .char_indices()
        .filter(|(_, c)| matches!(c, '}' | '｝'))
        .map(|(at, c)| at + c.len_utf8());
    // A value may hold braces of its own.
    for end in ends.take(8) {
        let plain = plain(&text[..end]);
        let value = allowed.values.iter().find(|v| self::plain(v) == plain);
        if let Some(value) = value {
            return Ok((Part::Value(value.clone()), end));
        }
        let choice = (0..allowed.choices).find(|k| self::plain(&choice(*k)) == plain);
        if let Some(choice) = choice {
            return Ok((Part::Choice(choice), end));
        }
    }
    let Some(end) = text.find(['}', '｝']) else {
        return Err(Reason::new(
            "c’è una graffa { senza la sua }: le graffe stanno solo intorno ai valori",
            "there is a `{` without its `}`: braces stand only round values",
        ));
    };
    let written: String = text[..end].chars().take(60).collect();
    let known: Vec<String> = allowed
        .values
        .iter()
        .cloned()
        .chain((0..allowed.choices).map(choice))
        .collect();
    let (italian, english) = match known.is_empty() {
        true => (
            "qui non ci sono valori: togli le graffe".to_owned(),
            "this text has no values: take the braces out".to_owned(),
        ),
        false => (
            format!("qui ci possono essere solo: {}", known.join(", ")),
            format!("only these may stand here: {}", known.join(", ")),
        ),
    };
    Err(Reason::new(
        format!("{written}}} non è un valore di questo testo; {italian}"),
        format!("`{written}}}` is no value of this text; {english}"),
    ))
}

/// A value without what a spreadsheet or a keyboard may change in it.
fn plain(value: &str) -> String {
    let letters = value.chars().filter(|c| !c.is_whitespace());
    let letters = letters.filter(|c| !is_invisible(*c));
    let letters = letters.flat_map(|c| match c {
        '“' | '”' | '„' | '«' | '»' | '″' | '＂' => '"'.to_lowercase(),
        '‘' | '’' | '′' => '\''.to_lowercase(),
        '–' | '—' | '‑' | '−' | '－' | '‐' => '-'.to_lowercase(),
        '｛' => '{'.to_lowercase(),
        '｝' => '}'.to_lowercase(),
        '＄' | '﹩' => '$'.to_lowercase(),
        _ => c.to_lowercase(),
    });
    letters.collect()
}

/// The mark that begins here, as it is written in files, and the bytes that it takes.
fn mark(text: &str) -> Result<(String, usize), Reason> {
    let Some(end) = text.find(['>', '＞']) else {
        return Err(Reason::new(
            "c’è un segno < senza il suo >: i segni sono <strong>…</strong> e <i>…</i>",
            "there is a `<` without its `>`: the marks are <strong>…</strong> and <i>…</i>",
        ));
    };
    let length = end + text[end..].chars().next().map_or(1, char::len_utf8);
    let inside = text[..end].trim_start_matches(['<', '＜']);
    let plain: String = inside
        .chars()
        .filter(|c| !c.is_whitespace() && !is_invisible(*c))
        .map(|c| if c == '／' { '/' } else { c })
        .flat_map(char::to_lowercase)
        .collect();
    match ["strong", "/strong", "i", "/i"].contains(&plain.as_str()) {
        true => Ok((format!("<{plain}>"), length)),
        false => {
            let written: String = inside.chars().take(30).collect();
            Err(Reason::new(
                format!(
                    "<{written}> non è un segno conosciuto: ci sono solo <strong>…</strong> (in neretto) e <i>…</i> (parola italiana)"
                ),
                format!(
                    "<{written}> is no mark: there are only <strong>…</strong> (weight) and <i>…</i> (an Italian word)"
                ),
            ))
        }
    }
}

/// Marks that are not closed or stand in each other.
fn marks(parts: &[Part]) -> Option<Reason> {
    let mut open: Option<&str> = None;
    for part in parts {
        let Part::Words(words) = part else {
            continue;
        };
        for (at, _) in words.match_indices('<') {
            let rest = &words[at + 1..];
            let name = rest.split('>').next().unwrap_or(rest);
            open = match (open, name.strip_prefix('/')) {
                (None, None) => Some(name),
                (Some(opened), Some(closed)) if opened == closed => None,
                (Some(opened), _) => {
                    return Some(Reason::new(
                        format!("manca </{opened}> dove finisce <{opened}>"),
                        format!("`</{opened}>` is missing where `<{opened}>` ends"),
                    ));
                }
                (None, Some(closed)) => {
                    return Some(Reason::new(
                        format!("c’è </{closed}> senza <{closed}> prima"),
                        format!("there is `</{closed}>` without `<{closed}>` before it"),
                    ));
                }
            };
        }
    }
    open.map(|opened| {
        Reason::new(
            format!("manca </{opened}> dove finisce <{opened}>"),
            format!("`</{opened}>` is missing where `<{opened}>` ends"),
        )
    })
}

/// A web or e-mail address written by hand, where it was not before.
pub(super) fn address(new: &str, old: &str) -> Option<Reason> {
    let found = |text: &str| {
        let words = text.split(|c: char| c.is_whitespace() || "()<>«»“”".contains(c));
        let mut words = words.map(|word| word.trim_end_matches(['.', ',', ';', ':', '!', '?']));
        let address = |word: &&str| {
            let small = word.to_lowercase();
            let mail = small.split_once('@');
            small.contains("://")
                || small.starts_with("www.")
                || mail.is_some_and(|(name, host)| !name.is_empty() && host.contains('.'))
        };
        words.find(address).map(str::to_owned)
    };
    let written = found(new)?;
    (!old.contains(&written)).then(|| {
        Reason::new(
            format!("«{written}» è un indirizzo scritto a mano: chiedi all’ufficio di metterlo tra i dati"),
            format!("`{written}` is an address written by hand: make it a fact in `templates/facts.toml`"),
        )
    })
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "a test may stop")]
mod tests {
    use super::*;

    fn allowed(values: &[&str], choices: usize) -> Allowed {
        let values = values.iter().map(|value| (*value).to_owned()).collect();
        Allowed { values, choices }
    }

    #[test]
    fn what_a_spreadsheet_changes_in_a_value_is_put_right() {
        let allowed = allowed(&["{ $night-hours }", "{ \"}\" }"], 1);
        for typed in [
            "a { $night-hours } b { scelta 1 }",
            "a {$Night–Hours} b {Scelta 1}",
            "a ｛ ＄night-hours ｝ b {\u{a0}scelta\u{a0}1\u{a0}}",
        ] {
            let parts = read(typed, &allowed).unwrap();
            assert_eq!(
                shown(&parts),
                "a { $night-hours } b { scelta 1 }",
                "{typed}"
            );
        }
        let parts = read("{ “}” } { scelta 1 }", &allowed).unwrap();
        assert_eq!(parts[0], Part::Value("{ \"}\" }".into()));
    }

    #[test]
    fn marks_are_put_right_and_must_be_whole() {
        let none = allowed(&[], 0);
        let parts = read("< Strong>a</STRONG > ＜i＞b＜/i＞", &none).unwrap();
        assert_eq!(shown(&parts), "<strong>a</strong> <i>b</i>");
        for typed in [
            "<strong>a",
            "a</i>",
            "<strong><i>a</i></strong>",
            "<b>a</b>",
            "1 < 2",
        ] {
            assert!(read(typed, &none).is_err(), "{typed}");
        }
    }

    #[test]
    fn lines_are_joined_and_unseen_signs_taken_out() {
        let tidied = tidy(" a\r\n b_x000D_c\u{200f}\u{200b}\u{a0}d_x005F_x0041_ ").unwrap();
        assert_eq!(tidied.text, "a b c\u{a0}d_x0041_");
        assert_eq!(tidied.done.len(), 2);
        assert!(tidy("a\u{7}").is_err());
        assert_eq!(tidy("a  b").unwrap().text, "a  b");
    }

    #[test]
    fn an_address_is_found_and_an_abbreviation_is_not() {
        assert!(address("scrivi a x@y.it.", "").is_some());
        assert!(address("www.y.it", "").is_some());
        assert!(address("e.g. this @ that", "").is_none());
        assert!(address("vedi www.y.it", "leggi www.y.it").is_none());
    }
}
