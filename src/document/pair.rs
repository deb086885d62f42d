//! Two languages side by side: the blocks of both, row by row.
//!
//! In: the same leaflet in two languages. Out: rows; what says the same in both stands in one row, and
//! a clerk and a reader point at the same line. A list, a card or a table gives one row for each of
//! its own.

use super::{Block, Document, FillIn, Role};
use crate::catalog::{Text, Value};
use crate::language::{Direction, Language, Tag};

/// A leaflet in two languages.
#[derive(Clone, Debug)]
pub struct Pair<'a> {
    /// The language that was asked for: head, foot and title are its.
    pub main: &'a Document,
    /// The language beside it.
    pub other: &'a Document,
    /// The blocks of both, each one row high.
    pub main_blocks: Vec<Block>,
    /// The blocks of the other language.
    pub other_blocks: Vec<Block>,
    /// What stands in one row, by index.
    pub rows: Vec<PairRow>,
    /// Whether the main language stands first in a row as it is read.
    pub main_first: bool,
    /// Whether the main language stands at the left.
    pub main_left: bool,
}

/// One row: a block of each language, or of one alone.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PairRow {
    /// Index of the main language's block.
    pub main: Option<usize>,
    /// Index of the other language's block.
    pub other: Option<usize>,
    /// It runs over the whole width: it is in neither of the two languages.
    pub across: bool,
    /// Where halves stand below each other: both are short, and share a line if they have room on it.
    pub short: bool,
}

impl<'a> Pair<'a> {
    /// Puts two documents of one leaflet side by side; `stacked` where the halves of a row stand below
    /// each other.
    #[must_use]
    pub fn new(main: &'a Document, other: &'a Document, stacked: bool) -> Self {
        let (main_own, main_notes) = exploded(main);
        let (other_own, other_notes) = exploded(other);
        let mut pair = Self {
            main,
            other,
            main_left: main_left(main, other),
            main_first: false,
            main_blocks: main_own,
            other_blocks: other_own,
            rows: Vec::new(),
        };
        // As it is seen: the reader of a right-to-left language begins at the right.
        pair.main_first = stacked || pair.main_left == (main.direction == Direction::LeftToRight);
        // One code is enough: it leads to the main language's page.
        let code = |block: &Block| matches!(block, Block::Code(_));
        pair.other_blocks.retain(|block| !code(block));
        let own = pair.main_blocks.iter().position(code);
        let own = own.map(|index| pair.main_blocks.remove(index));
        let frames = [&mut pair.main_blocks, &mut pair.other_blocks].map(|blocks| {
            let frame = |block: &Block| matches!(block, Block::Counter { .. });
            let index = blocks.iter().position(frame);
            index.map(|index| blocks.remove(index))
        });
        // The leaflet is the same: so are its blocks.
        let count = pair.main_blocks.len().max(pair.other_blocks.len());
        let there = |index: usize, blocks: &[Block]| (index < blocks.len()).then_some(index);
        pair.rows = (0..count)
            .map(|index| PairRow {
                main: there(index, &pair.main_blocks),
                other: there(index, &pair.other_blocks),
                across: false,
                short: false,
            })
            .collect();
        if stacked {
            pair.say_once();
        }
        pair.frame(frames);
        pair.notes(main_notes, other_notes);
        if let Some(code) = own {
            pair.main_blocks.push(code);
            pair.rows.push(PairRow {
                main: Some(pair.main_blocks.len() - 1),
                other: None,
                across: true,
                short: false,
            });
        }
        pair
    }

    /// Below each other, a line to write on serves both halves, and so does a value that is the same in
    /// both: the other language's half is the label alone.
    fn say_once(&mut self) {
        for row in &mut self.rows {
            let (Some(main), Some(other)) = (row.main, row.other) else {
                continue;
            };
            let blocks = (&self.main_blocks[main], &self.other_blocks[other]);
            if let (Block::Heading { level, .. }, Block::Heading { .. }) = blocks {
                row.short = *level > 1;
            }
            let (Block::FillIn { lines: mine }, Block::FillIn { lines: theirs }) = blocks else {
                continue;
            };
            let value = |line: &FillIn| line.value.as_ref().map(Text::characters);
            if let ([mine], [theirs]) = (mine.as_slice(), theirs.as_slice())
                && value(mine) == value(theirs)
            {
                row.short = true;
                self.other_blocks[other] = Block::Paragraph {
                    text: theirs.label.clone(),
                    role: Role::Body,
                };
            }
        }
    }

    /// The office stamps a sheet once, where the clerk reads: in the Italian half, or else in that of the
    /// language that was put beside. It stands before the notes in every document.
    fn frame(&mut self, [main, other]: [Option<Block>; 2]) {
        let (main, other) = match self.main.language.is_source() {
            true => (main, None),
            false => (None, other),
        };
        let push = |blocks: &mut Vec<Block>, frame: Option<Block>| {
            frame.map(|frame| {
                blocks.push(frame);
                blocks.len() - 1
            })
        };
        let row = PairRow {
            main: push(&mut self.main_blocks, main),
            other: push(&mut self.other_blocks, other),
            across: false,
            short: false,
        };
        if row.main.or(row.other).is_some() {
            self.rows.push(row);
        }
    }

    /// What the sheet says of itself: in each of the two languages what either document says in it,
    /// the same message in the same row; then what is left, in Italian, over the whole width.
    fn notes(&mut self, main: Vec<Text>, other: Vec<Text>) {
        let languages = [&self.main.language, &self.other.language].map(Tag::clone);
        let mut all: Vec<Text> = Vec::new();
        for note in main.into_iter().chain(other) {
            let said = |known: &Text| known.language == note.language && known.text == note.text;
            if !all.iter().any(said) {
                all.push(note);
            }
        }
        let of = |language: &Tag| -> Vec<Text> {
            let own = all.iter().filter(|note| note.language == *language);
            own.cloned().collect()
        };
        let (mine, mut theirs) = (of(&languages[0]), of(&languages[1]));
        for note in mine {
            let same = theirs
                .iter()
                .position(|their| their.message == note.message);
            let row = PairRow {
                main: Some(push(&mut self.main_blocks, note)),
                other: same.map(|same| push(&mut self.other_blocks, theirs.remove(same))),
                across: false,
                short: false,
            };
            self.rows.push(row);
        }
        for note in theirs {
            let other = Some(push(&mut self.other_blocks, note));
            self.rows.push(PairRow {
                main: None,
                other,
                across: false,
                short: false,
            });
        }
        let left = all
            .into_iter()
            .filter(|note| !languages.contains(&note.language));
        for note in left {
            let main = Some(push(&mut self.main_blocks, note));
            self.rows.push(PairRow {
                main,
                other: None,
                across: true,
                short: false,
            });
        }
    }

    /// The plain text that the sheet must carry, one block of one language a line, in reading order.
    #[must_use]
    pub fn expected(&self) -> String {
        let mut lines = Vec::new();
        for (index, row) in self.rows.iter().enumerate() {
            let main = row.main.map(|block| &self.main_blocks[block]);
            let other = row.other.map(|block| &self.other_blocks[block]);
            // The title is the document's first heading, whatever stands at the left of it.
            let halves = match self.main_first || index == 0 {
                true => [main, other],
                false => [other, main],
            };
            for block in halves.into_iter().flatten() {
                block.expected(&mut lines);
            }
            if index == 0 {
                lines.extend(self.names().iter().map(|name| name.expected()));
            }
        }
        lines.push(String::new());
        lines.join("\n")
    }

    /// The languages' own names, in reading order: they head the columns.
    #[must_use]
    pub fn names(&self) -> [&'a Text; 2] {
        match self.main_first {
            true => [&self.main.endonym, &self.other.endonym],
            false => [&self.other.endonym, &self.main.endonym],
        }
    }
}

/// `leaflet · language · hash + language · hash`: either half can be verified.
#[must_use]
pub fn mark_of_two(main: &Document, other: &Document, language: &Language) -> Text {
    let second = Value::Fixed {
        text: format!("{} · {}", other.language, other.hash),
        link: None,
        language: None,
        left_to_right: true,
    };
    let marks = vec![main.running.mark.clone(), Text::value(&second, language)];
    Text::join(marks, " + ", language)
}

fn push(blocks: &mut Vec<Block>, note: Text) -> usize {
    blocks.push(Block::Paragraph {
        text: note,
        role: Role::Note,
    });
    blocks.len() - 1
}

/// Which side a language has: a right-to-left one beside another begins at the right; else Italian
/// is always at the left, where the clerk looks for it.
fn main_left(main: &Document, other: &Document) -> bool {
    match (main.direction, other.direction) {
        (Direction::LeftToRight, Direction::RightToLeft) => true,
        (Direction::RightToLeft, Direction::LeftToRight) => false,
        (Direction::LeftToRight, Direction::LeftToRight) => !other.language.is_source(),
        (Direction::RightToLeft, Direction::RightToLeft) => false,
    }
}

/// The blocks of a document, each one row high, and its notes apart.
fn exploded(document: &Document) -> (Vec<Block>, Vec<Text>) {
    let (mut blocks, mut notes) = (Vec::new(), Vec::new());
    let lines = |rows: &[FillIn]| {
        let line = |row: &FillIn| Block::FillIn {
            lines: vec![row.clone()],
        };
        rows.iter().map(line).collect::<Vec<_>>()
    };
    for block in &document.blocks {
        match block {
            Block::Paragraph {
                text,
                role: Role::Note,
            } => notes.push(text.clone()),
            Block::Heading { .. }
            | Block::Paragraph { .. }
            | Block::Callout { .. }
            | Block::Rule { .. }
            | Block::Code(_) => blocks.push(block.clone()),
            Block::List { items } => blocks.extend(items.iter().map(|item| Block::List {
                items: vec![item.clone()],
            })),
            Block::FillIn { lines: rows } | Block::Contacts { rows } | Block::Slip { rows, .. } => {
                blocks.extend(lines(rows))
            }
            Block::Facts { rows } => blocks.extend(rows.iter().map(|row| Block::Facts {
                rows: vec![row.clone()],
            })),
            // Both languages' lines stand beside each other; the frame stands alone.
            Block::Counter { stamp, lines: rows } => {
                blocks.extend(lines(rows));
                blocks.push(Block::Counter {
                    stamp: stamp.clone(),
                    lines: Vec::new(),
                });
            }
        }
    }
    (blocks, notes)
}
