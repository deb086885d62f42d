//! Finds leaflets, sections and rows by their Italian words.
//!
//! In: the Italian documents of a folder. Out: places in them, the best first. Case and accents do not
//! count, a word may be typed in part, and its last vowel may differ: *muffe* finds *muffa*.

use crate::document::{Block, Document, FillIn};
use crate::html::Piece;
use std::ops::Range;

/// More than anybody reads at a counter.
pub(super) const MOST: usize = 30;

/// Words that stand in every sentence; they count only when nothing else was typed.
const SMALL: [&str; 44] = [
    "a", "ai", "al", "alla", "allo", "alle", "che", "chi", "come", "con", "cosa", "da", "dal",
    "dalla", "de", "dei", "del", "della", "delle", "di", "dove", "e", "fare", "gli", "ho", "i",
    "il", "in", "la", "le", "lo", "l", "nei", "nel", "nella", "o", "per", "quando", "se", "si",
    "su", "sul", "un", "una",
];

/// The places of all leaflets.
#[derive(Debug, Default)]
pub(super) struct Index {
    places: Vec<Place>,
}

/// A leaflet, a section or a row.
#[derive(Debug)]
struct Place {
    leaflet: String,
    section: Option<String>,
    number: Option<usize>,
    title: Line,
    heading: Line,
    /// What a row begins with: the title of a rule, the label of a line.
    lead: Line,
    text: Line,
}

/// A text, cut into words.
#[derive(Clone, Debug, Default)]
struct Line {
    text: String,
    /// Each word, folded, and its bytes in the text.
    words: Vec<(String, Range<usize>)>,
}

/// A place that was found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Hit {
    /// Identifier of the leaflet.
    pub leaflet: String,
    /// Identifier of the section.
    pub section: Option<String>,
    /// Number of the row.
    pub number: Option<usize>,
    /// Title of the leaflet.
    pub title: Vec<Piece>,
    /// Heading of the section; empty if there is none.
    pub heading: Vec<Piece>,
    /// What the row begins with.
    pub lead: Vec<Piece>,
    /// What the row says.
    pub text: Vec<Piece>,
}

impl Index {
    /// The places of some documents, in their order.
    pub(super) fn new<'a>(documents: impl IntoIterator<Item = &'a Document>) -> Self {
        let mut places = Vec::new();
        for document in documents {
            add(&mut places, document);
        }
        Self { places }
    }

    /// What has all the words that were typed: first what has them in the title of the leaflet, then
    /// in the heading, then in what a row begins with. At most [`MOST`], and whether there is more.
    pub(super) fn find(&self, typed: &str) -> (Vec<Hit>, bool) {
        let wanted = wanted(typed);
        if wanted.is_empty() {
            return (Vec::new(), false);
        }
        let mut found: Vec<(u8, usize, &Place)> = Vec::new();
        for (order, place) in self.places.iter().enumerate() {
            if let Some(rank) = place.rank(&wanted) {
                found.push((rank, order, place));
            }
        }
        found.sort_by_key(|(rank, order, _)| (*rank, *order));
        let hits = found.iter().take(MOST);
        let hits = hits.map(|(_, _, place)| place.hit(&wanted)).collect();
        (hits, found.len() > MOST)
    }
}

impl Place {
    /// How well it has the words: 0 is best. A word may stand in the heading or the title round a row,
    /// but one at least must be the row's own.
    fn rank(&self, wanted: &[String]) -> Option<u8> {
        let own = match (
            &self.section,
            self.lead.text.is_empty() && self.text.text.is_empty(),
        ) {
            (None, true) => [&self.title].as_slice().to_vec(),
            (Some(_), true) => vec![&self.heading],
            (_, false) => vec![&self.lead, &self.text],
        };
        let everywhere = [&self.title, &self.heading, &self.lead, &self.text];
        let has = |line: &Line, word: &String| line.words.iter().any(|(own, _)| fits(own, word));
        let all = wanted
            .iter()
            .all(|word| everywhere.iter().any(|line| has(line, word)));
        let some = wanted
            .iter()
            .any(|word| own.iter().any(|line| has(line, word)));
        if !all || !some {
            return None;
        }
        let in_line = |line: &Line| wanted.iter().all(|word| has(line, word));
        let lead = own.first().is_some_and(|line| in_line(line));
        Some(
            match (
                &self.section,
                self.text.text.is_empty() && self.lead.text.is_empty(),
            ) {
                (None, true) => 0,
                (Some(_), true) => 1,
                (_, false) if lead => 2,
                (_, false) => 3,
            },
        )
    }

    fn hit(&self, wanted: &[String]) -> Hit {
        Hit {
            leaflet: self.leaflet.clone(),
            section: self.section.clone(),
            number: self.number,
            title: self.title.marked(wanted),
            heading: self.heading.marked(wanted),
            lead: self.lead.marked(wanted),
            text: self.text.marked(wanted),
        }
    }
}

impl Line {
    fn new(text: String) -> Self {
        let mut words = Vec::new();
        let mut start = None;
        let ends = text.char_indices().chain([(text.len(), ' ')]);
        for (at, c) in ends {
            match (start, c.is_alphanumeric()) {
                (None, true) => start = Some(at),
                (Some(from), false) => {
                    words.push((folded(&text[from..at]), from..at));
                    start = None;
                }
                (None, false) | (Some(_), true) => {}
            }
        }
        Self { text, words }
    }

    /// The text, with the words that were looked for apart.
    fn marked(&self, wanted: &[String]) -> Vec<Piece> {
        let mut pieces = Vec::new();
        let mut at = 0;
        let mut push = |range: Range<usize>, found: bool| {
            if !range.is_empty() {
                let text = self.text.get(range).unwrap_or_default().to_owned();
                pieces.push(Piece { text, found });
            }
        };
        for (word, range) in &self.words {
            if wanted.iter().any(|wanted| fits(word, wanted)) {
                push(at..range.start, false);
                push(range.clone(), true);
                at = range.end;
            }
        }
        push(at..self.text.len(), false);
        pieces
    }
}

/// The words that were typed, folded; small ones only if there are no others.
fn wanted(typed: &str) -> Vec<String> {
    let words = Line::new(typed.to_owned()).words;
    let mut words: Vec<String> = words.into_iter().map(|(word, _)| word).collect();
    words.sort();
    words.dedup();
    if words.iter().any(|word| !SMALL.contains(&word.as_str())) {
        words.retain(|word| !SMALL.contains(&word.as_str()));
    }
    words
}

/// Whether a word begins as the wanted one does; the last vowel of a longer one tells only number and
/// gender.
fn fits(word: &str, wanted: &str) -> bool {
    let stem = match wanted.chars().count() {
        0..=4 => wanted,
        _ => wanted.strip_suffix(['a', 'e', 'i', 'o']).unwrap_or(wanted),
    };
    word.starts_with(stem)
}

/// Small letters without accents: those of Italian and of the names in it.
fn folded(word: &str) -> String {
    let mut folded = String::with_capacity(word.len());
    for c in word.chars().flat_map(char::to_lowercase) {
        match c {
            'à' | 'á' | 'â' | 'ã' | 'ä' | 'å' => folded.push('a'),
            'è' | 'é' | 'ê' | 'ë' => folded.push('e'),
            'ì' | 'í' | 'î' | 'ï' => folded.push('i'),
            'ò' | 'ó' | 'ô' | 'õ' | 'ö' | 'ø' => folded.push('o'),
            'ù' | 'ú' | 'û' | 'ü' => folded.push('u'),
            'ç' => folded.push('c'),
            'ñ' => folded.push('n'),
            // A combining accent, typed after its letter.
            '\u{300}'..='\u{36f}' => {}
            _ => folded.push(c),
        }
    }
    folded
}

/// Adds the leaflet, its sections and its rows.
fn add(places: &mut Vec<Place>, document: &Document) {
    let title = Line::new(document.title.characters());
    let place = |section: &Option<String>, heading: &Line| Place {
        leaflet: document.leaflet.clone(),
        section: section.clone(),
        number: None,
        title: title.clone(),
        heading: heading.clone(),
        lead: Line::default(),
        text: Line::default(),
    };
    let mut section: Option<String> = None;
    let mut heading = Line::default();
    places.push(place(&None, &heading));
    for block in &document.blocks {
        let mut row = |number: Option<usize>, lead: String, text: String| {
            places.push(Place {
                number,
                lead: Line::new(lead),
                text: Line::new(text),
                ..place(&section, &heading)
            });
        };
        match block {
            Block::Heading { level: 1, .. } => {}
            Block::Heading {
                text, section: id, ..
            } => {
                section = id.clone();
                heading = Line::new(text.characters());
                if section.is_some() {
                    places.push(place(&section, &heading));
                }
            }
            Block::Paragraph { text, .. } | Block::Callout { text } => {
                row(None, String::new(), text.characters());
            }
            Block::List { items } => {
                for item in items {
                    row(None, String::new(), item.characters());
                }
            }
            Block::Rule {
                number,
                title,
                body,
                fill,
                pictogram: _,
            } => {
                let mut text = body.characters();
                for line in fill {
                    text.push(' ');
                    text.push_str(&words(line));
                }
                row(Some(*number), title.characters(), text);
            }
            Block::FillIn { lines } | Block::Facts { rows: lines } => {
                for line in lines {
                    let value = line.value.as_ref();
                    let value = value.map(|value| value.characters());
                    row(None, line.label.characters(), value.unwrap_or_default());
                }
            }
            // Every leaflet has the card of the office, the counter's lines and the code.
            Block::Contacts { .. }
            | Block::Slip { .. }
            | Block::Counter { .. }
            | Block::Code(_) => {}
        }
    }
    // The notes at the end say the same on every leaflet.
    places.retain(|place| place.section.is_some() || place.heading.text.is_empty());
}

fn words(line: &FillIn) -> String {
    let label = line.label.characters();
    match &line.value {
        Some(value) => format!("{label} {}", value.characters()),
        None => label,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn case_accents_and_the_last_vowel_do_not_count() {
        let line = Line::new("La Muffa è un’umidità".to_owned());
        for typed in [
            "muffa",
            "MUFFE",
            "muf",
            "umidita",
            "umidità",
            "umidita\u{300}",
        ] {
            let wanted = wanted(typed);
            let marked = line.marked(&wanted);
            assert!(marked.iter().any(|piece| piece.found), "{typed}");
        }
        assert!(!line.marked(&wanted("uffa")).iter().any(|piece| piece.found));
    }

    #[test]
    fn small_words_count_only_alone() {
        assert_eq!(wanted("come si toglie la muffa"), ["muffa", "toglie"]);
        assert_eq!(wanted("la"), ["la"]);
        assert!(wanted(" ,; ").is_empty());
    }

    #[test]
    fn found_words_stand_apart_whole() {
        let pieces = Line::new("Togli la muffa.".to_owned()).marked(&wanted("muf"));
        let texts: Vec<(&str, bool)> = pieces.iter().map(|p| (p.text.as_str(), p.found)).collect();
        assert_eq!(texts, [("Togli la ", false), ("muffa", true), (".", false)]);
    }
}
