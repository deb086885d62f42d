//! Leaflets that the office has read aloud and recorded: `templates/audio/<tag>/<leaflet>.opus`, for
//! languages of which a device has no voice.

use crate::diagnostic::{Diagnostic, did_you_mean};
use crate::language::Tag;
use crate::source::Source;
use std::collections::BTreeSet;

/// Where they lie.
const FOLDER: &str = "templates/audio";

/// The ending of their files.
pub const RECORDING: &str = "opus";

/// Which leaflets are recorded in which languages.
#[derive(Clone, Debug, Default)]
pub struct Recordings(BTreeSet<(String, String)>);

impl Recordings {
    /// Sees which are there; none is read yet.
    pub(super) fn load(source: &Source, diagnostics: &mut Vec<Diagnostic>) -> Self {
        let languages = source.folders("locales");
        let leaflets = source.files("templates/leaflets", "toml");
        let mut recordings = BTreeSet::new();
        for name in source.all_files(FOLDER) {
            let cause = format!("`{FOLDER}/{name}` does not say of which language it is");
            let remedy = format!("move it into the folder of its language: `{FOLDER}/so/{name}`");
            diagnostics.push(Diagnostic::warning("unknown-recording", cause).hint(remedy));
        }
        for tag in source.folders(FOLDER) {
            let folder = format!("{FOLDER}/{tag}");
            if !languages.contains(&tag) {
                let cause = format!("`{folder}` is of no language of the folder");
                let remedy = did_you_mean(&tag, languages.iter().map(String::as_str));
                let remedy = remedy
                    .unwrap_or_else(|| format!("the languages are: {}", languages.join(", ")));
                diagnostics.push(Diagnostic::error("unknown-recording", cause).hint(remedy));
                continue;
            }
            for name in source.all_files(&folder) {
                let ending = format!(".{RECORDING}");
                let Some(leaflet) = name.strip_suffix(&ending) else {
                    let cause =
                        format!("`{folder}/{name}` is not played: it is no `{ending}` file");
                    let remedy = "pages play Opus alone: save it again as Opus, or take it out";
                    diagnostics.push(Diagnostic::warning("unknown-recording", cause).hint(remedy));
                    continue;
                };
                if leaflets.iter().any(|known| known == leaflet) {
                    recordings.insert((tag.clone(), leaflet.to_owned()));
                    continue;
                }
                let cause = format!("`{folder}/{name}` is of no leaflet");
                let remedy = did_you_mean(leaflet, leaflets.iter().map(String::as_str));
                let remedy =
                    remedy.unwrap_or_else(|| format!("the leaflets are: {}", leaflets.join(", ")));
                diagnostics.push(Diagnostic::error("unknown-recording", cause).hint(remedy));
            }
        }
        Self(recordings)
    }

    /// Whether a leaflet is recorded in a language.
    #[must_use]
    pub fn has(&self, tag: &Tag, leaflet: &str) -> bool {
        self.0.contains(&(tag.to_string(), leaflet.to_owned()))
    }

    /// A recording's bytes.
    ///
    /// # Errors
    /// When it cannot be read, or is no Opus.
    pub fn read(&self, source: &Source, tag: &Tag, leaflet: &str) -> Result<Vec<u8>, Diagnostic> {
        read(source, &tag.to_string(), leaflet)
    }

    /// What is wrong with the files themselves.
    #[must_use]
    pub fn broken(&self, source: &Source) -> Vec<Diagnostic> {
        let all = self.0.iter();
        all.filter_map(|(tag, leaflet)| read(source, tag, leaflet).err())
            .collect()
    }
}

fn read(source: &Source, tag: &str, leaflet: &str) -> Result<Vec<u8>, Diagnostic> {
    let path = format!("{FOLDER}/{tag}/{leaflet}.{RECORDING}");
    let bytes = source.read(&path)?.into_owned();
    // RFC 7845, 3 and 5.1: Ogg, and the first packet of the first page begins with `OpusHead`.
    let packet = bytes
        .get(26)
        .and_then(|segments| bytes.get(27 + usize::from(*segments)..));
    match bytes.starts_with(b"OggS") && packet.is_some_and(|packet| packet.starts_with(b"OpusHead"))
    {
        true => Ok(bytes),
        false => Err(
            Diagnostic::error("bad-recording", format!("`{path}` is no Opus recording")).hint(
                "a change of its name is not enough: save the sound again as Opus (in an Ogg file)",
            ),
        ),
    }
}
