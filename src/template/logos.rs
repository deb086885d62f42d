//! Logos of the office and of those who pay: `[[logo]]` in `templates/office.toml`.

use crate::diagnostic::{Diagnostic, File, Place};
use crate::drawing::Drawing;
use crate::source::{Source, Spanned};
use serde::Deserialize;
use std::sync::Arc;

/// A logo, read.
#[derive(Clone, Debug)]
pub struct Logo {
    /// What is drawn.
    pub drawing: Arc<Drawing>,
    /// The words that stand for it, in Italian.
    pub alternative: String,
    /// Where it stands.
    pub place: LogoPlace,
}

/// Where a logo stands on every page.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum LogoPlace {
    /// In the head: the body's own.
    Head,
    /// In the foot: those of who pays.
    Foot,
}

/// A logo as people write it.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct LogoFile {
    /// Path of the file, relative to `templates`.
    pub file: Spanned<String>,
    /// The words that stand for it.
    pub alternative: Spanned<String>,
    /// Where it stands.
    pub place: LogoPlace,
}

/// More would be too small to be known.
const MOST: [(LogoPlace, &str, usize); 2] =
    [(LogoPlace::Head, "head", 2), (LogoPlace::Foot, "foot", 8)];
/// What must stand out from the paper; WCAG 2.1, 1.4.11 asks it of pictures.
const LEAST_CONTRAST: f32 = 3.0;

/// Reads the logos; what is wrong with one is said and it is left out.
pub(super) fn load(
    source: &Source,
    office: &Arc<File>,
    written: &[LogoFile],
    diagnostics: &mut Vec<Diagnostic>,
) -> Vec<Logo> {
    for (place, name, most) in MOST {
        let here: Vec<&LogoFile> = written.iter().filter(|logo| logo.place == place).collect();
        if let Some(surplus) = here.get(most) {
            let cause = format!(
                "there are {} logos in the {name}; the most is {most}",
                here.len()
            );
            diagnostics.push(
                Diagnostic::error("bad-logo", cause)
                    .at(Place::new(office, surplus.file.span()))
                    .hint("put several into one file, or leave some out"),
            );
        }
    }
    let logos = written.iter().filter_map(|logo| {
        read(source, office, logo, diagnostics)
            .map_err(|found| diagnostics.push(found))
            .ok()
    });
    logos.collect()
}

fn read(
    source: &Source,
    office: &Arc<File>,
    logo: &LogoFile,
    diagnostics: &mut Vec<Diagnostic>,
) -> Result<Logo, Diagnostic> {
    let file = Place::new(office, logo.file.span());
    let name = logo.file.get_ref();
    let beyond = |part: &str| matches!(part, "" | "." | "..");
    if name.contains('\\') || name.split('/').any(beyond) {
        return Err(Diagnostic::error(
            "bad-logo",
            format!("`{name}` is not a path inside `templates`"),
        )
        .at(file)
        .hint("put the file into `templates/logos` and name it so: \"logos/name.svg\""));
    }
    if logo.alternative.get_ref().trim().is_empty() {
        return Err(Diagnostic::error(
            "bad-logo",
            "a logo without words says nothing to the blind",
        )
        .at(Place::new(office, logo.alternative.span()))
        .hint("write the name that the logo shows"));
    }
    let drawing = Drawing::read(source, &format!("templates/{name}"));
    let drawing = drawing.map_err(|found| match found.place {
        Some(_) => found,
        None => found.at(file.clone()),
    })?;
    let contrast = drawing.contrast();
    if contrast < LEAST_CONTRAST {
        let cause = format!("the logo is pale: its contrast with paper is {contrast:.1}:1");
        diagnostics.push(
            Diagnostic::warning("pale-logo", cause)
                .at(file)
                .hint("a copy in black and white loses it: ask for its version in black"),
        );
    }
    Ok(Logo {
        drawing: Arc::new(drawing),
        alternative: logo.alternative.get_ref().trim().to_owned(),
        place: logo.place,
    })
}
