//! The pictograms that leaflets name: `templates/pictograms/<id>.svg`.

use super::{Leaflet, Reference};
use crate::diagnostic::{Diagnostic, did_you_mean};
use crate::drawing::Drawing;
use crate::source::Source;
use std::collections::BTreeMap;
use std::sync::Arc;

/// Where they lie.
const FOLDER: &str = "templates/pictograms";

/// The pictograms that leaflets name, by identifier, which is the file's name.
#[derive(Clone, Debug, Default)]
pub struct Pictograms(BTreeMap<String, Arc<Drawing>>);

impl Pictograms {
    /// Reads each that is named, once.
    pub(super) fn load<'a>(
        source: &Source,
        leaflets: impl Iterator<Item = &'a Leaflet>,
        diagnostics: &mut Vec<Diagnostic>,
    ) -> Self {
        let known = source.files(FOLDER, "svg");
        let mut read: BTreeMap<String, Option<Arc<Drawing>>> = BTreeMap::new();
        for reference in leaflets.flat_map(Leaflet::pictograms) {
            if !known.contains(&reference.id) {
                diagnostics.push(unknown(reference, &known));
                continue;
            }
            read.entry(reference.id.clone()).or_insert_with_key(|id| {
                Drawing::pictogram(source, &format!("{FOLDER}/{id}.svg"))
                    .map(Arc::new)
                    .map_err(|found| diagnostics.push(found))
                    .ok()
            });
        }
        let drawn = read.into_iter();
        Self(
            drawn
                .filter_map(|(id, drawing)| Some((id, drawing?)))
                .collect(),
        )
    }

    /// The drawing of a name; what the templates name without having it was an error when they were
    /// read.
    #[must_use]
    pub fn get(&self, reference: Option<&Reference>) -> Option<Arc<Drawing>> {
        self.0.get(&reference?.id).cloned()
    }
}

fn unknown(reference: &Reference, known: &[String]) -> Diagnostic {
    let id = &reference.id;
    let remedy = did_you_mean(id, known.iter().map(String::as_str))
        .unwrap_or_else(|| format!("draw `{FOLDER}/{id}.svg`, or name one that is there"));
    Diagnostic::error("unknown-pictogram", format!("there is no pictogram `{id}`"))
        .at(reference.place.clone())
        .hint(remedy)
}
