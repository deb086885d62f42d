//! The command line: one file a command. The only room that names clap.
//!
//! Data goes to standard output, talk to standard error.

mod build;
mod check;
mod desk;
mod export;
mod import;
mod init;
mod list;
mod new;
mod release;
mod review;
mod slip;
mod text;
mod verify;

use crate::check::Folder;
use crate::diagnostic::{Diagnostic, has_errors, render};
use crate::language::Tag;
use crate::site::{self, Made};
use crate::source::{Date, Source};
use clap::{Parser, Subcommand};
use std::io::{IsTerminal, Write as _};
use std::path::PathBuf;
use std::process::ExitCode;

/// Multilingual leaflets from Fluent translations: PDF and HTML, right in every script.
#[derive(Debug, Parser)]
#[command(name = "volantino", version, about, arg_required_else_help = true)]
struct Arguments {
    /// Folder with `locales`, `templates` and `fonts` [default: the current one, else the copy
    /// inside the program]
    #[arg(long, global = true, value_name = "DIR")]
    root: Option<PathBuf>,
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Make leaflets as PDF and HTML
    Build(build::Build),
    /// Report everything that is wrong with the folder
    Check(check::Check),
    /// Show leaflets × languages and the state of each
    ///
    /// A row for each language, a column for each leaflet, and in each cell the worst that is true:
    /// texts missing, texts stale, the share of texts that are reviewed, or `ok`.
    List(list::List),
    /// Print the plain text that a sheet must carry, in reading order
    Text(text::Text),
    /// The front desk's page on this machine
    ///
    /// Serves the site to a browser, makes every sheet on the spot, finds leaflets by Italian words and
    /// fills in the appointment slip. Nothing that is typed is kept. Without any argument and without a
    /// terminal (a double click) it is opened in the browser.
    Desk(desk::Desk),
    /// Write texts down, and mark what a person has read
    ///
    /// Keeps `locales/<tag>/review.toml`, which says of each message who has read it and when; never
    /// changes a text. A text that changes in its `.ftl` file loses its marks by itself; a translation
    /// whose Italian changes is stale until it is corrected or kept.
    Review(review::Review),
    /// Write down what is given out from a day
    ///
    /// Writes into `templates/releases.toml` which sheets are new or have changed, with their marks and
    /// because of what; `verify` and `list --superseded` answer from it. Run it when the sheets that
    /// `build` makes now are handed out.
    Release(release::Release),
    /// Tell whether a sheet in hand is current
    ///
    /// Answers `current` (exit code 0) or `superseded` (exit code 1), by which release and because of
    /// what; an unknown mark is an error (exit code 1).
    Verify(verify::Verify),
    /// Write messages into a spreadsheet, for a mediator to correct
    ///
    /// One XLSX file a language: the Italian beside the translation, a row for each text and each form
    /// of a plural. What must not change is locked; the first sheet explains it in Italian.
    Export(export::Export),
    /// Read corrections and marks from a spreadsheet
    ///
    /// Shows what changes, takes the good rows into the `.ftl` files and `review.toml`, and lists the
    /// others with the row and the reason, in Italian and English (then the exit code is 1).
    Import(import::Import),
    /// Begin a language or a leaflet
    New(new::New),
    /// Write out the folder inside the program, for an office to edit
    ///
    /// Leaflets, languages, fonts and licences, into an empty or a new folder; nothing that is there is
    /// written over.
    Init(init::Init),
}

/// What a command ends with: findings to report.
type Outcome = Result<(), Vec<Diagnostic>>;

/// Runs the program with the arguments of the process.
#[must_use]
pub fn run() -> ExitCode {
    let clicked = desk::by_double_click();
    let parsed = match clicked {
        true => Arguments::try_parse_from(["volantino", "desk", "--open"]),
        false => Arguments::try_parse(),
    };
    let arguments = match parsed {
        Ok(arguments) => arguments,
        Err(error) if repeats_a_value(&error) => {
            report(&[loose_word()]);
            return ExitCode::from(2);
        }
        Err(error) => error.exit(),
    };
    let beside = clicked.then(desk::beside_program).flatten();
    let root = arguments.root.as_deref().or(beside.as_deref());
    let source = || {
        let source = Source::open(root).map_err(|found| vec![found])?;
        if matches!(source, Source::Embedded) {
            let _ = writeln!(
                std::io::stderr(),
                "note: this folder has no locales, templates and fonts; taking those inside the program"
            );
        }
        Ok(source)
    };
    let outcome = match arguments.command {
        Command::Build(command) => source().and_then(|source| command.run(source)),
        Command::Check(command) => source().and_then(|source| command.run(source)),
        Command::List(command) => source().and_then(|source| command.run(source)),
        Command::Text(command) => source().and_then(|source| command.run(source)),
        Command::Desk(command) => source().and_then(|source| command.run(source)),
        Command::Review(command) => source().and_then(|source| command.run(source)),
        Command::Release(command) => source().and_then(|source| command.run(source)),
        Command::Verify(command) => source().and_then(|source| command.run(source)),
        Command::Export(command) => source().and_then(|source| command.run(source)),
        Command::Import(command) => source().and_then(|source| command.run(source)),
        Command::New(command) => source().and_then(|source| command.run(source)),
        Command::Init(command) => command.run(root),
    };
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(diagnostics) => {
            report(&diagnostics);
            if has_errors(&diagnostics) || diagnostics.is_empty() {
                ExitCode::FAILURE
            } else {
                ExitCode::SUCCESS
            }
        }
    }
}

/// Whether clap would repeat a word that may belong to a person's slip: `--set person=Maria Rossi`.
fn repeats_a_value(error: &clap::Error) -> bool {
    use clap::error::ErrorKind;
    let word = matches!(
        error.kind(),
        ErrorKind::UnknownArgument
            | ErrorKind::InvalidSubcommand
            | ErrorKind::InvalidValue
            | ErrorKind::InvalidUtf8
            | ErrorKind::TooManyValues
            | ErrorKind::ValueValidation
    );
    let set = |word: std::ffi::OsString| word.to_string_lossy().starts_with("--set");
    word && std::env::args_os().any(set)
}

fn loose_word() -> Diagnostic {
    Diagnostic::error("loose-word", "a word of the command line belongs to no option").hint(
        "put a value with spaces into quotation marks: --set person=\"…\"; `volantino help build` shows the options",
    )
}

/// Writes findings to standard error.
fn report(diagnostics: &[Diagnostic]) {
    let mut out = std::io::stderr().lock();
    let _ = write!(out, "{}", render(diagnostics, colourful(&out)));
}

/// Whether a stream is a terminal whose user has not asked for plain text.
fn colourful(stream: &impl IsTerminal) -> bool {
    stream.is_terminal() && std::env::var_os("NO_COLOR").is_none()
}

/// Writes data to standard output; a reader that has gone away is no error.
fn print(data: &[u8]) -> Outcome {
    match std::io::stdout().lock().write_all(data) {
        Ok(()) => Ok(()),
        Err(error) if error.kind() == std::io::ErrorKind::BrokenPipe => Ok(()),
        Err(error) => Err(vec![
            Diagnostic::error(
                "unwritable",
                format!("cannot write to standard output: {error}"),
            )
            .hint("send it to a file that can be written"),
        ]),
    }
}

fn tags(texts: &[String]) -> Result<Vec<Tag>, Vec<Diagnostic>> {
    texts
        .iter()
        .map(|text| Tag::parse(text).map_err(|found| vec![found]))
        .collect()
}

/// Loads these languages, and those that the leaflets always have beside them; no languages, or no
/// leaflets, means all.
fn load_for(
    source: Source,
    languages: &[Tag],
    leaflets: &[String],
) -> Result<Folder, Vec<Diagnostic>> {
    let folder = Folder::load(source, languages)?;
    let all = folder.template.leaflets.iter();
    let asked = all.filter(|(id, _)| leaflets.is_empty() || leaflets.contains(id));
    let beside = asked.filter_map(|(_, leaflet)| Some(leaflet.beside.as_ref()?.language.clone()));
    let lacking: Vec<Tag> = beside
        .filter(|tag| !folder.catalog.locales.contains_key(tag))
        .collect();
    if lacking.is_empty() {
        return Ok(folder);
    }
    let languages: Vec<Tag> = languages.iter().cloned().chain(lacking).collect();
    Folder::load(folder.source, &languages)
}

fn one_tag(text: &str) -> Result<Tag, Vec<Diagnostic>> {
    Tag::parse(text).map_err(|found| vec![found])
}

/// Loads what can be loaded: a text that is wrong can be counted all the same. But what is written
/// down of the texts must be readable, or they would seem to have no marks.
fn load_readable(source: Source, languages: &[Tag]) -> Result<Folder, Vec<Diagnostic>> {
    let (folder, found) = Folder::load_all(source, languages)?;
    let books = ["/review.toml", "/releases.toml"];
    let unreadable: Vec<Diagnostic> = found
        .into_iter()
        .filter(|found| {
            let file = found.place.as_ref().map(|place| place.file.path.as_str());
            // A file that is no text at all has no place in it; the message names it.
            let named = file.unwrap_or(&found.message);
            books.iter().any(|book| named.contains(book))
        })
        .collect();
    if unreadable.is_empty() {
        Ok(folder)
    } else {
        Err(unreadable)
    }
}

/// A day of the command line; what is written down never comes from the clock.
fn date(text: &str) -> Result<Date, Vec<Diagnostic>> {
    Date::parse(text).ok_or_else(|| {
        vec![
            Diagnostic::error("bad-date", format!("`{text}` is not a date"))
                .hint("write it as 2026-11-23"),
        ]
    })
}

/// Says something to the person at the keyboard.
fn say(text: &str) {
    let _ = writeln!(std::io::stderr(), "{text}");
}

/// Writes files of the folder: all aside first, then each in its place, with the line ends that it has.
fn save(source: &Source, files: Vec<(String, String)>) -> Outcome {
    let one = |found| vec![found];
    let made: Vec<Made> = files
        .into_iter()
        .map(|(path, text)| Made {
            bytes: source.like(&path, &text),
            path,
        })
        .collect();
    site::write(source.folder().map_err(one)?, &made).map_err(one)
}
