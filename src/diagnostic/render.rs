//! Draws findings: place under the cause, remedy under the place, readable without colour.

use super::{Diagnostic, Severity};
use codespan_reporting::diagnostic::{Diagnostic as Drawn, Label};
use codespan_reporting::files::SimpleFile;
use codespan_reporting::term::{self, Config, termcolor};
use serde::Serialize;
use std::fmt::Write as _;

/// The findings as text, each followed by an empty line.
///
/// `colour` adds terminal colours; what is said does not change.
#[must_use]
pub fn render(diagnostics: &[Diagnostic], colour: bool) -> String {
    let mut out = String::new();
    for diagnostic in diagnostics {
        let severity = match diagnostic.severity {
            Severity::Error => codespan_reporting::diagnostic::Severity::Error,
            Severity::Warning => codespan_reporting::diagnostic::Severity::Warning,
        };
        match &diagnostic.place {
            Some(place) => {
                let text = shortened(place);
                let file = SimpleFile::new(place.file.path.as_str(), text.as_str());
                let drawn = Drawn::new(severity)
                    .with_message(&diagnostic.message)
                    .with_labels(vec![Label::primary((), first_line(place))]);
                out.push_str(&draw(&file, &drawn, colour));
                // The box leaves an empty line; the remedy belongs right under it.
                while out.ends_with("\n\n") {
                    out.pop();
                }
            }
            None => {
                let file = SimpleFile::new("", "");
                let drawn = Drawn::new(severity).with_message(&diagnostic.message);
                out.push_str(&draw(&file, &drawn, colour));
                while out.ends_with("\n\n") {
                    out.pop();
                }
            }
        }
        if let Some(remedy) = &diagnostic.remedy {
            let _ = writeln!(out, "hint: {remedy}");
        }
        out.push('\n');
    }
    out
}

/// The text of the file up to the end of the place's line; of a very long line only the beginning.
fn shortened(place: &super::Place) -> String {
    const LONGEST: usize = 160;
    let text = &place.file.text;
    let line = text[..place.range.start]
        .rfind('\n')
        .map_or(0, |newline| newline + 1);
    let end = text[line..]
        .find('\n')
        .map_or(text.len(), |length| line + length);
    let shown = first_line(place).end;
    let cut = text[line..end]
        .char_indices()
        .map(|(offset, _)| line + offset)
        .nth(LONGEST)
        .map_or(end, |cut| cut.max(shown));
    let shown = if cut < end {
        format!("{}…\n", &text[..cut])
    } else {
        text.clone()
    };
    // Signs that would turn the terminal's own lines round are shown as U+FFFD, which takes as many
    // bytes, so that the place stays where it is.
    shown.replace(
        |c| matches!(c, '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}'),
        "\u{fffd}",
    )
}

/// The part of a place that lies on its first line: a long message is not drawn whole.
fn first_line(place: &super::Place) -> std::ops::Range<usize> {
    let text = &place.file.text[place.range.clone()];
    let length = text.find('\n').unwrap_or(text.len());
    // A line of thousands of letters would hide what is said about it.
    let short = text
        .char_indices()
        .map(|(i, _)| i)
        .nth(80)
        .unwrap_or(length);
    place.range.start..place.range.start + length.min(short)
}

fn draw(file: &SimpleFile<&str, &str>, drawn: &Drawn<()>, colour: bool) -> String {
    let config = Config::default();
    let drawn_text = if colour {
        let mut buffer = termcolor::Buffer::ansi();
        term::emit_to_write_style(&mut buffer, &config, file, drawn).map(|()| buffer.into_inner())
    } else {
        let mut buffer = termcolor::Buffer::no_color();
        term::emit_to_write_style(&mut buffer, &config, file, drawn).map(|()| buffer.into_inner())
    };
    match drawn_text {
        Ok(bytes) => String::from_utf8_lossy(&bytes).into_owned(),
        Err(_) => format!("{}\n", drawn.message),
    }
}

#[derive(Serialize)]
struct Row<'a> {
    severity: &'static str,
    code: &'static str,
    message: &'a str,
    file: Option<&'a str>,
    line: Option<usize>,
    column: Option<usize>,
    remedy: Option<&'a str>,
}

/// The findings as a JSON array, one object each; lines and columns count from 1.
#[must_use]
pub fn to_json(diagnostics: &[Diagnostic]) -> String {
    let rows: Vec<Row<'_>> = diagnostics
        .iter()
        .map(|d| {
            let position = d.place.as_ref().map(super::Place::line_and_column);
            Row {
                severity: match d.severity {
                    Severity::Error => "error",
                    Severity::Warning => "warning",
                },
                code: d.code,
                message: &d.message,
                file: d.place.as_ref().map(|p| p.file.path.as_str()),
                line: position.map(|p| p.0),
                column: position.map(|p| p.1),
                remedy: d.remedy.as_deref(),
            }
        })
        .collect();
    serde_json::to_string_pretty(&rows).unwrap_or_else(|_| "[]".into())
}
