//! Glyphs become small stamps of coverage, each made once.

use super::{Canvas, path};
use crate::drawing::Color;
use crate::font::Outlines;
use crate::layout::{Paged, Run};
use rustc_hash::FxHashMap;
use tiny_skia::{FillRule, Mask, Transform};

/// A glyph begins at a quarter of a dot: finer is not seen, coarser makes words uneven.
const STEPS: f32 = 4.0;

/// Face, glyph, bits of the size in dots, quarters of a dot.
type Key = (usize, u16, u32, u8);

/// The stamps of a sheet's glyphs.
#[derive(Debug)]
pub(super) struct Glyphs<'a> {
    outlines: Vec<Option<Outlines<'a>>>,
    stamps: FxHashMap<Key, Option<Stamp>>,
}

/// How much of each dot a glyph covers.
#[derive(Debug)]
struct Stamp {
    /// From the dot of the origin to the left edge.
    left: i32,
    /// From the baseline to the top edge, downwards.
    top: i32,
    width: u32,
    coverage: Vec<u8>,
}

impl<'a> Glyphs<'a> {
    pub(super) fn new(paged: &'a Paged) -> Self {
        Self {
            outlines: paged
                .faces
                .iter()
                .map(|face| face.data.outlines())
                .collect(),
            stamps: FxHashMap::default(),
        }
    }

    /// Draws a run's glyphs from left to right.
    pub(super) fn run(&mut self, canvas: &mut Canvas, run: &Run, scale: f32) {
        let (mut pen, end) = (run.x, run.x + run.width);
        let color = run.ink.color();
        for cluster in &run.clusters {
            let left = match run.right_to_left {
                true => end - (pen - run.x) - cluster.advance,
                false => pen,
            };
            pen += cluster.advance;
            let glyphs = cluster.glyphs.start as usize..cluster.glyphs.end as usize;
            for glyph in run.glyphs.get(glyphs).unwrap_or_default() {
                let place = [(left + glyph.x) * scale, (run.y - glyph.y) * scale];
                self.glyph(canvas, (run.face, glyph.id, run.size * scale), place, color);
            }
        }
    }

    fn glyph(
        &mut self,
        canvas: &mut Canvas,
        (face, id, size): (usize, u16, f32),
        [x, y]: [f32; 2],
        color: Color,
    ) {
        let column = (x * STEPS).round() as i32;
        let (column, part) = (
            column.div_euclid(STEPS as i32),
            column.rem_euclid(STEPS as i32) as u8,
        );
        let outlines = self.outlines.get(face).and_then(Option::as_ref);
        let stamp = self
            .stamps
            .entry((face, id, size.to_bits(), part))
            .or_insert_with(|| stamp(outlines?, id, size, f32::from(part) / STEPS));
        let Some(stamp) = stamp else {
            return;
        };
        let top = y.round() as i32 + stamp.top;
        let left = column + stamp.left;
        for (row, line) in (top..).zip(stamp.coverage.chunks_exact(stamp.width as usize)) {
            if row < 0 || row >= canvas.height as i32 {
                continue;
            }
            for (column, coverage) in (left..).zip(line) {
                if *coverage > 0 && column >= 0 && column < canvas.width as i32 {
                    let at = (row * canvas.width as i32 + column) as usize * 4;
                    canvas.blend(at, color, *coverage);
                }
            }
        }
    }
}

/// Fills one glyph; none if it draws nothing.
fn stamp(outlines: &Outlines<'_>, id: u16, size: f32, part: f32) -> Option<Stamp> {
    let path = path(&outlines.glyph(id))?;
    let path = path.transform(Transform::from_row(size, 0.0, 0.0, size, part, 0.0))?;
    let bounds = path.bounds();
    let (left, top) = (bounds.left().floor(), bounds.top().floor());
    let width = (bounds.right().ceil() - left).max(1.0) as u32;
    let height = (bounds.bottom().ceil() - top).max(1.0) as u32;
    let mut mask = Mask::new(width, height)?;
    let place = Transform::from_translate(-left, -top);
    mask.fill_path(&path, FillRule::Winding, true, place);
    Some(Stamp {
        left: left as i32,
        top: top as i32,
        width,
        coverage: mask.take(),
    })
}
