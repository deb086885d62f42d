//! Messages that a language does not have yet: its file holds the Italian as comments, so that
//! whoever opens it sees what is to be said, and the program sees that it is missing.
//!
//! ```text
//! # The building's own rules.
//! # rules-title = Le regole
//! ```

use super::{Locale, edit};
use std::ops::Range;

/// The file of a language that begins: the Italian one of this name, its comments as they are, and
/// each message a comment. Nothing if there is no such file.
#[must_use]
pub fn file(italian: &Locale, theme: &str) -> Option<String> {
    let all = italian.messages.values().chain(italian.terms.values());
    let mut own: Vec<_> = all.filter(|info| info.theme() == theme).collect();
    own.sort_by_key(|info| info.place.range.start);
    let text = &own.first()?.place.file.text;
    let mut file = String::with_capacity(text.len() + 2 * own.len());
    let mut at = 0;
    for info in own {
        // A term has its hyphen before its name.
        let name = info.place.range.start;
        let start = text[..name].rfind('\n').map_or(0, |end| end + 1);
        let end = edit::entry(info).end.max(name);
        file.push_str(&text[at..start]);
        let lines: Vec<String> = text[start..end].lines().map(comment).collect();
        file.push_str(&lines.join("\n"));
        at = end;
    }
    file.push_str(&text[at..]);
    Some(file)
}

fn comment(line: &str) -> String {
    match line.is_empty() {
        true => "#".to_owned(),
        false => format!("# {line}"),
    }
}

/// Where a file holds a message as a comment, with the lines that continue it; `name` is that of a
/// message, or of a term with its hyphen.
#[must_use]
pub fn find(text: &str, name: &str) -> Option<Range<usize>> {
    let mut at = 0;
    let mut found: Option<Range<usize>> = None;
    for line in text.split_inclusive('\n') {
        let end = at + line.trim_end_matches('\n').len();
        let line = &text[at..end];
        match &mut found {
            // Continued lines of a message are indented, or begin with a brace.
            Some(range) => match line.strip_prefix('#') {
                Some("") => {}
                Some(rest) if rest.starts_with("  ") => range.end = end,
                Some(rest) if rest.starts_with(" {") || rest.starts_with(" }") => range.end = end,
                Some(_) | None => break,
            },
            None => {
                let rest = line.strip_prefix("# ").and_then(|r| r.strip_prefix(name));
                if rest.is_some_and(|rest| rest.trim_start_matches(' ').starts_with('=')) {
                    found = Some(at..end);
                }
            }
        }
        at += line.len() + 1;
    }
    found
}

#[cfg(test)]
mod tests {
    use super::find;

    #[test]
    fn a_message_is_found_with_its_lines_and_no_more() {
        let text = "### a\n\n# about a\n# a = x\n# ab = y\n#     z\n#\n#     w\n# -t = { $n ->\n#     *[other] v\n# }\nb = c\n";
        let of = |name| find(text, name).map(|range| &text[range]);
        assert_eq!(of("a"), Some("# a = x"));
        assert_eq!(of("ab"), Some("# ab = y\n#     z\n#\n#     w"));
        assert_eq!(of("-t"), Some("# -t = { $n ->\n#     *[other] v\n# }"));
        assert_eq!(of("b"), None);
        assert_eq!(of("about"), None);
        assert_eq!(find("# a = x", "a"), Some(0..7));
    }
}
