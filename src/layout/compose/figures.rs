//! Pictograms, and the code with the words and the notes beside it.

use super::super::figures::{Figure, Pictogram, Stands, beside};
use super::super::shape::Style;
use super::super::{Ink, NodeKind};
use super::{Collector, Part, PartKind};
use crate::document::{Block, Code, Role};
use crate::drawing::Drawing;
use std::sync::Arc;

/// Above the code: as above the notes without one.
const BEFORE: f32 = 8.0;
/// Between the code's words and the notes.
const BEFORE_NOTES: f32 = 2.0;

impl<'a> Collector<'a, '_, '_> {
    /// Gives a pictogram to the group that was made last.
    pub(super) fn pictogram(&mut self, drawing: Option<&Arc<Drawing>>, stands: Stands) {
        let drawing = drawing.filter(|_| self.draws);
        if let (Some(group), Some(drawing)) = (self.groups.last_mut(), drawing) {
            group.pictogram = Some(Pictogram {
                drawing: Arc::clone(drawing),
                stands,
            });
        }
    }

    /// The code, and beside it its words and the notes that follow; no page break tears them. Gives
    /// the blocks after the notes.
    pub(super) fn code(&mut self, code: &'a Code, rest: &'a [Block]) -> &'a [Block] {
        let style = Style {
            size: self.sheet.sizes.note,
            leading: self.shaper.setting.fonts.leading,
            bold: false,
            ink: Ink::Black,
        };
        let caption = self.node(0, NodeKind::Paragraph, &code.caption);
        let caption = self.text(&code.caption, style, caption);
        let paragraph = self.child(0, NodeKind::Paragraph);
        let link = self.child(paragraph, NodeKind::Link(code.address.clone()));
        let alternative = code.alternative.characters();
        let figure = Figure {
            drawing: Arc::clone(&code.symbol),
            node: self.child(link, NodeKind::Figure(alternative)),
        };
        let start = beside(&figure);
        let part = |text, before| Part {
            kind: PartKind::Text { text, marker: None },
            before,
            start,
        };
        let mut parts = vec![
            Part {
                kind: PartKind::Figure(figure),
                before: 0.0,
                start: 0.0,
            },
            part(caption, 0.0),
        ];
        let mut rest = rest;
        let mut before = BEFORE_NOTES;
        while let Some((Block::Paragraph { text, role }, after)) = rest.split_first()
            && *role == Role::Note
        {
            let node = self.node(0, NodeKind::Paragraph, text);
            let text = self.text(text, style, node);
            parts.push(part(text, before));
            (before, rest) = (0.0, after);
        }
        self.group(parts, BEFORE, true, false);
        rest
    }
}
