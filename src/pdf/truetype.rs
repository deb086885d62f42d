//! Adds glyphs to a small TrueType font: composites of its own glyphs, and blanks.
//!
//! The tables are those of the OpenType specification: `glyf`, `loca`, `hmtx`, `maxp`, `head`.

use std::collections::BTreeMap;

/// A glyph to add.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(super) struct Added {
    /// Glyphs of the font with their offsets in design units; none for a blank.
    pub(super) parts: Vec<(u16, i16, i16)>,
    /// Advance in design units.
    pub(super) advance: u16,
}

/// The font with the glyphs added behind its own, and every glyph's advance in design units.
///
/// Tables that PDF does not read (names, PostScript names, hints) are left out.
/// Returns nothing when the font is not what it says it is.
pub(super) fn extend(font: &[u8], added: &[Added]) -> Option<(Vec<u8>, Vec<u16>)> {
    let mut tables = tables(font)?;
    for unused in [b"name", b"post", b"cvt ", b"fpgm", b"prep"] {
        tables.remove(unused);
    }
    let head = tables.get(b"head")?.to_vec();
    let long = read_u16(&head, 50)? == 1;
    let maxp = tables.get(b"maxp")?.to_vec();
    let count = usize::from(read_u16(&maxp, 4)?);
    let metrics = usize::from(read_u16(tables.get(b"hhea")?, 34)?);

    let loca = tables.get(b"loca")?;
    let mut offsets: Vec<u32> = (0..=count)
        .map(|glyph| {
            if long {
                read_u32(loca, glyph * 4)
            } else {
                read_u16(loca, glyph * 2).map(|half| u32::from(half) * 2)
            }
        })
        .collect::<Option<_>>()?;
    let mut glyf = tables.get(b"glyf")?.to_vec();
    let hmtx = tables.get(b"hmtx")?;
    let mut advances = Vec::with_capacity(count + added.len());
    let mut bearings = Vec::with_capacity(count + added.len());
    for glyph in 0..count {
        advances.push(read_u16(hmtx, glyph.min(metrics.checked_sub(1)?) * 4)?);
        let at = if glyph < metrics {
            glyph * 4 + 2
        } else {
            metrics * 4 + (glyph - metrics) * 2
        };
        bearings.push(read_u16(hmtx, at).unwrap_or(0) as i16);
    }

    let mut most_parts = 0;
    for glyph in added {
        let mut parts = Vec::new();
        let mut bounds: Option<[i32; 4]> = None;
        for &(part, x, y) in &glyph.parts {
            let start = *offsets.get(usize::from(part))? as usize;
            let end = *offsets.get(usize::from(part) + 1)? as usize;
            if start == end {
                continue; // A part without outline draws nothing.
            }
            let edge = |at: usize| read_u16(&glyf, start + at).map(|value| i32::from(value as i16));
            let (x, y) = (i32::from(x), i32::from(y));
            let part_bounds = [edge(2)? + x, edge(4)? + y, edge(6)? + x, edge(8)? + y];
            bounds = Some(bounds.map_or(part_bounds, |b| {
                [
                    b[0].min(part_bounds[0]),
                    b[1].min(part_bounds[1]),
                    b[2].max(part_bounds[2]),
                    b[3].max(part_bounds[3]),
                ]
            }));
            parts.push((part, x, y));
        }
        if let Some(bounds) = bounds {
            glyf.extend((-1i16).to_be_bytes());
            bounds
                .iter()
                .for_each(|edge| glyf.extend((*edge as i16).to_be_bytes()));
            for (index, (part, x, y)) in parts.iter().enumerate() {
                const WORDS: u16 = 0x0001;
                const OFFSETS: u16 = 0x0002;
                const MORE: u16 = 0x0020;
                let small = i8::try_from(*x).is_ok() && i8::try_from(*y).is_ok();
                let more = if index + 1 < parts.len() { MORE } else { 0 };
                let flags = OFFSETS | more | if small { 0 } else { WORDS };
                glyf.extend(flags.to_be_bytes());
                glyf.extend(part.to_be_bytes());
                if small {
                    glyf.extend([*x as i8 as u8, *y as i8 as u8]);
                } else {
                    glyf.extend((*x as i16).to_be_bytes());
                    glyf.extend((*y as i16).to_be_bytes());
                }
            }
            while glyf.len() % 4 != 0 {
                glyf.push(0);
            }
            most_parts = most_parts.max(parts.len());
        }
        offsets.push(glyf.len() as u32);
        advances.push(glyph.advance);
        bearings.push(bounds.map_or(0, |b| b[0] as i16));
    }

    let total = u16::try_from(advances.len()).ok()?;
    // Offsets take two bytes where the outlines are few (`head`, indexToLocFormat).
    let few = offsets
        .iter()
        .all(|offset| offset % 2 == 0 && offset / 2 <= u32::from(u16::MAX));
    let mut head = head;
    write_u16(&mut head, 50, u16::from(!few));
    let mut maxp = maxp;
    write_u16(&mut maxp, 4, total);
    if maxp.len() >= 32 {
        // Components may be composites themselves, so the depth grows by one.
        let (components, depth) = (read_u16(&maxp, 28)?, read_u16(&maxp, 30)?);
        write_u16(&mut maxp, 28, components.max(most_parts as u16));
        write_u16(&mut maxp, 30, depth.max(1) + u16::from(!added.is_empty()));
    }
    let mut hhea = tables.get(b"hhea")?.to_vec();
    write_u16(&mut hhea, 34, total);
    let hmtx = advances
        .iter()
        .zip(&bearings)
        .flat_map(|(advance, bearing)| [advance.to_be_bytes(), bearing.to_be_bytes()])
        .flatten()
        .collect();
    let loca = if few {
        let halves = offsets.iter().map(|offset| (offset / 2) as u16);
        halves.flat_map(u16::to_be_bytes).collect()
    } else {
        offsets
            .iter()
            .flat_map(|offset| offset.to_be_bytes())
            .collect()
    };
    let mut written: BTreeMap<[u8; 4], Vec<u8>> = tables
        .into_iter()
        .map(|(tag, data)| (tag, data.to_vec()))
        .collect();
    written.extend([
        (*b"head", head),
        (*b"maxp", maxp),
        (*b"hhea", hhea),
        (*b"hmtx", hmtx),
    ]);
    written.extend([(*b"loca", loca), (*b"glyf", glyf)]);
    Some((assemble(written), advances))
}

fn tables(font: &[u8]) -> Option<BTreeMap<[u8; 4], &[u8]>> {
    let count = usize::from(read_u16(font, 4)?);
    (0..count)
        .map(|index| {
            let record = font.get(12 + index * 16..28 + index * 16)?;
            let start = read_u32(record, 8)? as usize;
            let length = read_u32(record, 12)? as usize;
            Some((
                record.get(..4)?.try_into().ok()?,
                font.get(start..start.checked_add(length)?)?,
            ))
        })
        .collect()
}

fn assemble(mut tables: BTreeMap<[u8; 4], Vec<u8>>) -> Vec<u8> {
    if let Some(head) = tables.get_mut(b"head") {
        head[8..12].fill(0);
    }
    let count = tables.len() as u16;
    let selector = count.max(1).ilog2() as u16;
    let range = 16 << selector;
    let mut font = vec![0, 1, 0, 0];
    for value in [count, range, selector, count * 16 - range] {
        font.extend(value.to_be_bytes());
    }
    let mut offset = 12 + 16 * tables.len();
    let mut head_at = None;
    for (tag, data) in &tables {
        if tag == b"head" {
            head_at = Some(offset);
        }
        font.extend(tag);
        for value in [checksum(data), offset as u32, data.len() as u32] {
            font.extend(value.to_be_bytes());
        }
        offset += data.len().next_multiple_of(4);
    }
    for data in tables.values() {
        font.extend(data);
        font.resize(font.len().next_multiple_of(4), 0);
    }
    if let Some(at) = head_at {
        let adjustment = 0xB1B0_AFBA_u32.wrapping_sub(checksum(&font));
        font[at + 8..at + 12].copy_from_slice(&adjustment.to_be_bytes());
    }
    font
}

fn checksum(data: &[u8]) -> u32 {
    data.chunks(4).fold(0u32, |sum, chunk| {
        let mut word = [0; 4];
        word[..chunk.len()].copy_from_slice(chunk);
        sum.wrapping_add(u32::from_be_bytes(word))
    })
}

fn read_u16(data: &[u8], at: usize) -> Option<u16> {
    Some(u16::from_be_bytes(data.get(at..at + 2)?.try_into().ok()?))
}

fn read_u32(data: &[u8], at: usize) -> Option<u32> {
    Some(u32::from_be_bytes(data.get(at..at + 4)?.try_into().ok()?))
}

fn write_u16(data: &mut [u8], at: usize, value: u16) {
    if let Some(place) = data.get_mut(at..at + 2) {
        place.copy_from_slice(&value.to_be_bytes());
    }
}
