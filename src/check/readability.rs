//! How easy the Italian is to read: the Gulpease index.
//!
//! P. Lucisano, M. E. Piemontese, «GULPEASE: una formula per la predizione della difficoltà dei testi
//! in lingua italiana», 1988: 89 + (300 × sentences − 10 × letters) / words, from 0 to 100. Under 60 a
//! text is hard for a reader with lower-secondary schooling.

use super::Ground;
use super::findings::Finding;
use crate::catalog::{SpanKind, Text};
use crate::diagnostic::Diagnostic;
use crate::document::{Block, Document, Role};
use crate::template::Building;

/// The least that a leaflet reaches.
const LEAST: f64 = 60.0;
/// A shorter text says little about how hard its leaflet is.
const ENOUGH_WORDS: usize = 12;

/// Letters, words and sentences.
#[derive(Clone, Copy, Debug, Default)]
struct Counts {
    letters: usize,
    words: usize,
    sentences: usize,
}

impl Counts {
    fn index(self) -> f64 {
        let words = self.words.max(1) as f64;
        89.0 + (300.0 * self.sentences as f64 - 10.0 * self.letters as f64) / words
    }
}

/// Measures every Italian leaflet that is not exempt.
pub(super) fn check(ground: &Ground<'_>) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    for leaflet in ground.folder.template.leaflets.values() {
        if !leaflet.gulpease {
            continue;
        }
        let tag = &ground.italian.language.tag;
        // What cannot be resolved is said elsewhere.
        let Ok(document) = ground.folder.resolved(leaflet, tag, &Building::default()) else {
            continue;
        };
        let Some(score) = gulpease(&document).filter(|score| *score < LEAST) else {
            continue;
        };
        let mut hard: Vec<(f64, &str)> = texts(&document)
            .into_iter()
            .map(|text| (count(text), text.message.as_str()))
            .filter(|(counts, _)| counts.words >= ENOUGH_WORDS && counts.index() < LEAST)
            .map(|(counts, id)| (counts.index(), id))
            .collect();
        hard.sort_by(|a, b| a.0.total_cmp(&b.0));
        hard.truncate(3);
        let hardest: Vec<String> = hard
            .iter()
            .map(|(score, id)| format!("`{id}` ({score:.0})"))
            .collect();
        let finding = Finding::HardToRead {
            leaflet: &leaflet.id,
            score: &format!("{score:.1}"),
            least: &format!("{LEAST:.0}"),
            hardest: &hardest.join(", "),
        };
        found.push(finding.say().at(leaflet.title.place.clone()));
    }
    found
}

/// The Gulpease index of an Italian leaflet; none if it has no words.
///
/// Each text of it ends a sentence. Labels, contacts, the counter box and what the sheet says of
/// itself do not count, and neither do facts and names inside a sentence.
#[must_use]
pub fn gulpease(document: &Document) -> Option<f64> {
    let mut all = Counts::default();
    for text in texts(document) {
        let Counts {
            letters,
            words,
            sentences,
        } = count(text);
        all.letters += letters;
        all.words += words;
        all.sentences += sentences;
    }
    (all.words > 0).then(|| all.index())
}

/// The texts of a leaflet that people read as sentences.
fn texts(document: &Document) -> Vec<&Text> {
    let mut all = Vec::new();
    for block in &document.blocks {
        match block {
            Block::Paragraph {
                role: Role::Note, ..
            }
            | Block::FillIn { .. }
            | Block::Contacts { .. }
            | Block::Slip { .. }
            | Block::Counter { .. }
            | Block::Code(_) => {}
            Block::Heading { text, .. }
            | Block::Paragraph { text, .. }
            | Block::Callout { text } => {
                all.push(text);
            }
            Block::List { items } => all.extend(items),
            Block::Rule { title, body, .. } => all.extend([title, body]),
            Block::Facts { rows } => all.extend(rows.iter().map(|row| &row.label)),
        }
    }
    all
}

fn count(text: &Text) -> Counts {
    let mut counts = Counts::default();
    let values = |kind: &SpanKind| matches!(kind, SpanKind::Fixed);
    let outside = |at: usize| {
        let mut spans = text.spans.iter();
        !spans.any(|span| values(&span.kind) && span.range.contains(&at))
    };
    let (mut in_word, mut in_sentence, mut named) = (false, false, false);
    for (at, c) in text.text.char_indices() {
        match c {
            '\u{2068}' => named = true,
            '\u{2069}' => named = false,
            _ => {}
        }
        let counted = c.is_alphanumeric() && !named && outside(at);
        if counted {
            counts.letters += 1;
            counts.words += usize::from(!in_word);
            in_sentence = true;
        } else if matches!(c, '.' | '!' | '?' | '…') && in_sentence && !named && outside(at) {
            counts.sentences += 1;
            in_sentence = false;
        }
        in_word = counted;
    }
    counts.sentences += usize::from(in_sentence);
    counts
}
