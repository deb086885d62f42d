//! `volantino build`: makes the leaflets.

use super::{Outcome, date, load_for, one_tag, print, report, say, slip, tags};
use crate::catalog;
use crate::check::{self, Folder};
use crate::diagnostic::Diagnostic;
use crate::language::Tag;
use crate::site;
use crate::source::Source;
use crate::template::{SheetKind, Slip, Two};
use clap::Args;
use indicatif::{ProgressBar, ProgressStyle};
use std::path::{Path, PathBuf};

#[derive(Debug, Args)]
pub(super) struct Build {
    /// Only this leaflet (may be repeated)
    #[arg(long, value_name = "ID")]
    leaflet: Vec<String>,
    /// Only this language (may be repeated)
    #[arg(long, value_name = "TAG")]
    language: Vec<String>,
    /// pdf, html, png: pictures of the pages [default: all; with -o, what the file's name ends in]
    #[arg(long, value_name = "FORMATS", value_delimiter = ',')]
    format: Vec<String>,
    /// Sheets of paper: a4, a5, a3, large, fold, booklet, card, or `all` [default: a4]
    ///
    /// A poster (a3), a folded sheet and a card print the core of a leaflet when the whole does not fit,
    /// and say so. How to print: at actual size, never fitted to the page. a4, a5 and large on both
    /// sides, flipped on the long edge (on the short edge when two languages make the sheet lie); fold
    /// and booklet on both sides, flipped on the short edge; a3 and card on one side.
    #[arg(
        long,
        value_name = "SHEETS",
        value_delimiter = ',',
        verbatim_doc_comment
    )]
    sheet: Vec<String>,
    /// Another language beside it, row by row, in the PDF
    #[arg(long, value_name = "TAG")]
    beside: Option<String>,
    /// The building that settles quiet hours, administrator and waste days
    #[arg(long, value_name = "ID")]
    building: Option<String>,
    /// The day on which they are printed: a line to write on stands in the place of a fact that has
    /// expired [default: that of the newest text, release or confirmation]
    #[arg(long, value_name = "DATE")]
    today: Option<String>,
    /// One section alone, as a PDF
    #[arg(long, value_name = "ID")]
    section: Option<String>,
    /// What stands on one person's slip (may be repeated): --set date=2026-12-03. `-` reads KEY=VALUE
    /// lines from standard input, so that names do not stay in the shell's history. Needs one
    /// leaflet, one language and -o: the file is readable by you alone
    #[arg(long, value_name = "KEY=VALUE")]
    set: Vec<String>,
    /// One part of the work, for one of several machines: 3/8 is the third of eight
    ///
    /// What all share (the front page, the fonts) is the first one's. The parts together are what one
    /// build makes, byte for byte, if all have the same folder and the same options.
    #[arg(long, value_name = "K/N", conflicts_with = "output")]
    shard: Option<String>,
    /// Folder for the files
    #[arg(long, value_name = "DIR", default_value = "out")]
    out: PathBuf,
    /// One file instead; `-` is standard output
    #[arg(short, value_name = "FILE", conflicts_with = "out")]
    output: Option<PathBuf>,
}

impl Build {
    pub(super) fn run(&self, source: Source) -> Outcome {
        let mut request = self.request()?;
        // The front page and the switchers name every language that lies there: they need them all.
        // And what is a part of the work hangs on all of it.
        let named: Vec<Tag> = request
            .languages
            .iter()
            .chain(&request.beside)
            .cloned()
            .collect();
        let all = request.html || self.shard.is_some() || request.languages.is_empty();
        let needed = match all {
            true => check::published(&source, &named).map_err(|found| vec![found])?,
            false => named,
        };
        let today = self.today.as_deref().map(date).transpose()?;
        let mut folder = load_for(source, &needed, &request.leaflets)?;
        let drafts = drafts(&folder, &request)?;
        folder.leave_drafts_out(&request.leaflets);
        folder.day = today.or(folder.day);
        if let ([leaflet], false) = (request.leaflets.as_slice(), self.set.is_empty()) {
            if let Some(path) = self
                .output
                .as_deref()
                .filter(|path| *path != Path::new("-"))
            {
                slip::apart(path, leaflet, &folder.source)?;
            }
            request.slip = slip::read(&self.set, leaflet, &folder)?;
        }
        let files = made(&folder, &request)?;
        match &self.output {
            Some(path) => {
                self.single(path, &files)?;
                report(&check::expired(&folder, &request.leaflets));
                say_undated(&folder, &request);
                Ok(())
            }
            None => {
                site::write(&self.out, &files).map_err(|found| vec![found])?;
                report(&check::expired(&folder, &request.leaflets));
                say_undated(&folder, &request);
                say(&format!("{} files in {}", files.len(), self.out.display()));
                if !drafts.is_empty() {
                    say(&format!("drafts, left out: {}", drafts.join(", ")));
                }
                say_how_to_print(&folder, &request);
                Ok(())
            }
        }
    }

    fn request(&self) -> Result<site::Request, Vec<Diagnostic>> {
        let mut diagnostics = Vec::new();
        let shard = self.shard.as_deref().map(site::Shard::parse).transpose();
        let shard = shard.map_err(|found| diagnostics.push(found));
        let one = (self.leaflet.len(), self.language.len());
        diagnostics.extend(slip::alone(&self.set, one, self.output.is_some()));
        let formats = self.formats();
        for format in &formats {
            if !["pdf", "html", "png"].contains(&format.as_str()) {
                diagnostics.push(
                    Diagnostic::error("no-format", format!("there is no format `{format}`"))
                        .hint("the formats are pdf, html and png: --format pdf,html,png"),
                );
            }
        }
        let paper = self.section.is_some() || self.beside.is_some();
        if paper && !self.formats().iter().any(|format| format == "pdf") {
            diagnostics.push(
                Diagnostic::error(
                    "no-format",
                    "one section, or two languages, come as PDF only",
                )
                .hint(
                    "ask for --format pdf; on the page, `#ID` after the address leads to a section",
                ),
            );
        }
        if !diagnostics.is_empty() {
            return Err(diagnostics);
        }
        let has = |name: &str| formats.iter().any(|format| format == name);
        let mut leaflets = self.leaflet.clone();
        leaflets.sort();
        leaflets.dedup();
        Ok(site::Request {
            leaflets,
            languages: tags(&self.language)?,
            pdf: has("pdf"),
            html: has("html"),
            pictures: has("png"),
            sheets: self.sheet.clone(),
            beside: self.beside.as_deref().map(one_tag).transpose()?,
            section: self.section.clone(),
            building: self.building.clone(),
            slip: Slip::default(),
            out: self.output.is_none().then(|| self.out.clone()),
            shard: shard.ok().flatten().unwrap_or_default(),
        })
    }

    /// The forms that are asked for, in small letters.
    fn formats(&self) -> Vec<String> {
        let ending = self.output.as_deref().and_then(Path::extension);
        let ending = ending.map(|ending| ending.to_string_lossy().to_lowercase());
        match ending {
            _ if !self.format.is_empty() => self
                .format
                .iter()
                .map(|format| format.to_lowercase())
                .collect(),
            Some(ending) if ["pdf", "html"].contains(&ending.as_str()) => vec![ending],
            // A page has the address of each section; only paper is cut.
            _ if self.section.is_some() => vec!["pdf".to_owned()],
            Some(_) => ["pdf", "html"].map(str::to_owned).to_vec(),
            None => ["pdf", "html", "png"].map(str::to_owned).to_vec(),
        }
    }

    /// `-o FILE`: exactly one leaflet in one language and one format.
    fn single(&self, path: &Path, files: &[site::Made]) -> Outcome {
        let leaflets: Vec<&site::Made> = files
            .iter()
            .filter(|file| {
                file.path.ends_with(".pdf")
                    || (file.path.ends_with(".html") && file.path != "index.html")
            })
            .collect();
        let [file] = leaflets.as_slice() else {
            return Err(vec![
                Diagnostic::error(
                    "many-files",
                    format!("-o takes one file, and this makes {}", leaflets.len()),
                )
                .hint("name one --leaflet, one --language and one --format, or use --out"),
            ]);
        };
        if path == Path::new("-") {
            return print(&file.bytes);
        }
        // Nor does a sheet ever take the place of a text or a template.
        let ending = |path: &Path| Some(path.extension()?.to_string_lossy().to_lowercase());
        let made = ending(Path::new(&file.path));
        if ending(path).is_some_and(|named| Some(named) != made) {
            let made = made.unwrap_or_default();
            return Err(vec![
                Diagnostic::error(
                    "wrong-ending",
                    format!("`{}` would hold {made}", path.display()),
                )
                .hint(format!("call it .{made}, or ask for the other --format")),
            ]);
        }
        let written = match self.set.is_empty() {
            true => site::write_one(path, file.bytes.clone()),
            false => site::write_private(path, &file.bytes),
        };
        written.map_err(|found| vec![found])
    }
}

/// How drafts that are left out would be asked for.
fn drafts(folder: &Folder, request: &site::Request) -> Result<Vec<String>, Vec<Diagnostic>> {
    let mut drafts = Vec::new();
    if request.languages.is_empty() {
        let known = catalog::tags(&folder.source).map_err(|found| vec![found])?;
        let loaded = &folder.catalog.locales;
        let left = known.iter().filter(|tag| !loaded.contains_key(tag));
        drafts.extend(left.map(|tag| format!("--language {tag}")));
    }
    if request.leaflets.is_empty() {
        let leaflets = folder.template.leaflets.values();
        let left = leaflets.filter(|leaflet| leaflet.draft);
        drafts.extend(left.map(|leaflet| format!("--leaflet {}", leaflet.id)));
    }
    Ok(drafts)
}

/// Makes everything, with a bar on a terminal; in a log there is none.
fn made(folder: &Folder, request: &site::Request) -> Result<Vec<site::Made>, Vec<Diagnostic>> {
    let bar = ProgressBar::new(0);
    if let Ok(style) = ProgressStyle::with_template("{bar:40} {pos} of {len}") {
        bar.set_style(style);
    }
    let made = site::make(folder, request, &|done, all| {
        bar.set_length(all as u64);
        bar.set_position(done as u64);
    });
    bar.finish_and_clear();
    made
}

/// Says how each sheet is printed: a folded one that is turned the wrong way is upside down inside.
fn say_how_to_print(folder: &Folder, request: &site::Request) {
    if !request.pdf {
        return;
    }
    say("print at actual size, not fitted to the page:");
    for sheet in check::sheets(&folder.template, &request.sheets).unwrap_or_default() {
        let lies = match request.beside {
            Some(_) => sheet.two == Some(Two::Lying),
            None => false,
        };
        let how = match sheet.kind {
            SheetKind::Pages if lies => "on both sides, flipped on the short edge",
            SheetKind::Pages => "on both sides, flipped on the long edge",
            SheetKind::Poster => "on one side",
            SheetKind::Fold => {
                "on both sides, flipped on the short edge; fold at the marks, the flap first"
            }
            SheetKind::Booklet => {
                "on both sides, flipped on the short edge; fold in the middle and staple"
            }
            SheetKind::Cards => "on one side, on card; cut at the marks",
        };
        say(&format!("  {}: {how}", sheet.name));
    }
}

/// Says whose sheets carry no date, since a text on them is not written down as it is now.
fn say_undated(folder: &Folder, request: &site::Request) {
    let wanted = |list: &[String], id: &String| list.is_empty() || list.contains(id);
    let mut undated = Vec::new();
    for locale in folder.languages() {
        let tag = &locale.language.tag;
        let leaflets = folder.template.leaflets.iter();
        let mut standings = leaflets
            .filter(|(id, _)| wanted(&request.leaflets, id))
            .filter_map(|(_, leaflet)| folder.standing(leaflet, tag).ok());
        let built = request.languages.is_empty() || request.languages.contains(tag);
        if built && standings.any(|standing| standing.updated.is_none()) {
            undated.push(tag.to_string());
        }
    }
    if !undated.is_empty() {
        say(&format!(
            "note: texts of {} are not written down: their sheets have no “updated on”; `volantino review update --date DATE`",
            undated.join(", ")
        ));
    }
}
