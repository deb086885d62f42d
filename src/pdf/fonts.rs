//! Codes: each pair of what is drawn and what it says gets one, and each face one small font.

use super::deflate::{Holds, deflate};
use super::truetype::{self, Added};
use crate::diagnostic::Diagnostic;
use crate::font::Metrics;
use crate::layout::{Cluster, Glyph, Paged, PagedFace, Run};
use rayon::prelude::*;
use rustc_hash::{FxHashMap, FxHasher};
use std::borrow::Cow;
use std::fmt::Write as _;
use std::hash::{Hash, Hasher};
use subsetter::GlyphRemapper;

/// A glyph of the whole font with its offset from the pen, in design units.
type Component = (u16, i16, i16);

/// What a code draws, in glyphs of the whole font and design units.
#[derive(Clone, Copy, Debug)]
enum Drawn<'a> {
    /// A glyph as the font has it.
    Glyph(u16),
    /// Several glyphs, or one that is moved or has another advance; blank without glyphs.
    Made(&'a [Component], u16),
}

/// What a code draws and says.
#[derive(Debug)]
struct Entry {
    /// The glyph as the font has it, or what is made: its components and advance.
    drawn: Result<u16, (Vec<Component>, u16)>,
    text: String,
}

impl Entry {
    fn is(&self, drawn: Drawn<'_>, text: &str) -> bool {
        let same = match (&self.drawn, drawn) {
            (Ok(own), Drawn::Glyph(glyph)) => *own == glyph,
            (Err((own, own_advance)), Drawn::Made(parts, advance)) => {
                own == parts && *own_advance == advance
            }
            (Ok(_), Drawn::Made(..)) | (Err(_), Drawn::Glyph(_)) => false,
        };
        same && self.text == text
    }
}

/// One code in a show string.
#[derive(Clone, Copy, Debug)]
pub(super) struct Code {
    /// The code: a CID of the face's font.
    pub(super) cid: u16,
    /// Its advance, in 1/1000 em.
    pub(super) width: f32,
}

/// The codes of one face.
pub(super) struct FaceCodes {
    face: PagedFace,
    metrics: Metrics,
    codes: Vec<Entry>,
    /// By the hash of what is drawn and said; a code that finds its place taken goes one further.
    known: FxHashMap<u64, u16>,
    /// By glyph: the character for which it was last shown as it is, and the code. Most glyphs only
    /// ever stand for one.
    last: Vec<(char, u16)>,
    parts: Vec<Component>,
}

/// The codes of every face.
pub(super) struct Fonts {
    pub(super) faces: Vec<FaceCodes>,
}

/// One embedded font; its streams are deflated.
pub(super) struct Embedded {
    pub(super) index: usize,
    /// The name with the six letters that a subset's begins with (ISO 32000-1, 9.6.4).
    pub(super) name: String,
    pub(super) program: Vec<u8>,
    /// Bytes of the program before it was deflated.
    pub(super) program_length: usize,
    pub(super) metrics: Metrics,
    /// By CID: the advance in 1/1000 em.
    pub(super) widths: Vec<f32>,
    /// By CID: the glyph of the program, in two bytes.
    pub(super) glyphs: Vec<u8>,
    /// The CMap from codes to characters.
    pub(super) unicode: Vec<u8>,
}

/// Opens the codes of every face that the pages use.
pub(super) fn collect(paged: &Paged) -> Result<Fonts, Diagnostic> {
    let mut faces = Vec::with_capacity(paged.faces.len());
    for face in &paged.faces {
        faces.push(FaceCodes {
            face: face.clone(),
            metrics: face.data.metrics()?,
            codes: vec![Entry {
                drawn: Ok(0),
                text: String::new(),
            }],
            known: FxHashMap::default(),
            last: Vec::new(),
            parts: Vec::new(),
        });
    }
    Ok(Fonts { faces })
}

impl FaceCodes {
    /// The codes of one cluster.
    ///
    /// Left to right, one code shows the whole cluster. Right to left, each character has a code of
    /// its own, in logical order: the last, which stands leftmost, draws the cluster, the others are
    /// blank.
    pub(super) fn cluster(&mut self, run: &Run, cluster: &Cluster, codes: &mut Vec<Code>) {
        let text = &run.text[cluster.text.start as usize..cluster.text.end as usize];
        let glyphs = &run.glyphs[cluster.glyphs.start as usize..cluster.glyphs.end as usize];
        // A no-break space has done its work once the lines are broken; people search for spaces.
        let text: Cow<'_, str> = if text.len() > 1 && text.contains(['\u{a0}', '\u{202f}']) {
            text.replace(['\u{a0}', '\u{202f}'], " ").into()
        } else {
            text.into()
        };
        let here = |glyph: &Glyph| glyph.x == 0.0 && glyph.y == 0.0;
        if let [glyph] = glyphs
            && here(glyph)
            && !run.right_to_left
        {
            codes.push(self.code(Drawn::Glyph(glyph.id), &text));
            return;
        }
        let units = f32::from(self.metrics.units_per_em) / run.size;
        let advance = (cluster.advance * units).round().clamp(0.0, 32767.0) as u16;
        let part = |glyph: &Glyph| {
            let (x, y) = ((glyph.x * units).round(), (glyph.y * units).round());
            (glyph.id, x as i16, y as i16)
        };
        let mut parts = std::mem::take(&mut self.parts);
        parts.clear();
        parts.extend(glyphs.iter().map(part));
        let plain = match parts.as_slice() {
            [(glyph, 0, 0)] => Some(*glyph),
            _ => None,
        };
        if run.right_to_left {
            let count = text.chars().count();
            let share = advance / count.max(1) as u16;
            let blanks = share * count.saturating_sub(1) as u16;
            for (index, (at, character)) in text.char_indices().enumerate() {
                let last = index + 1 == count;
                let drawn = match plain {
                    Some(glyph) if last && blanks == 0 && self.advance(glyph) == advance => {
                        Drawn::Glyph(glyph)
                    }
                    Some(_) | None if last => Drawn::Made(&parts, advance - blanks),
                    Some(_) | None => Drawn::Made(&[], share),
                };
                codes.push(self.code(drawn, &text[at..at + character.len_utf8()]));
            }
        } else {
            let drawn = match plain {
                // Kerning moves the pen; the glyph stays what it is.
                Some(glyph) => Drawn::Glyph(glyph),
                None => Drawn::Made(&parts, advance),
            };
            codes.push(self.code(drawn, &text));
        }
        self.parts = parts;
    }

    fn advance(&self, glyph: u16) -> u16 {
        let advances = self.face.data.advances();
        advances.get(usize::from(glyph)).copied().unwrap_or(0)
    }

    fn code(&mut self, drawn: Drawn<'_>, text: &str) -> Code {
        let mut characters = text.chars();
        let only = characters.next().filter(|_| characters.as_str().is_empty());
        let (Drawn::Glyph(glyph), Some(character)) = (drawn, only) else {
            return self.any_code(drawn, text);
        };
        if self.last.is_empty() {
            self.last = vec![('\0', 0); self.face.data.advances().len()];
        }
        match self.last.get(usize::from(glyph)) {
            Some((last, cid)) if *last == character => Code {
                cid: *cid,
                width: self.width(self.advance(glyph)),
            },
            Some(_) | None => {
                let code = self.any_code(drawn, text);
                if let Some(last) = self.last.get_mut(usize::from(glyph)) {
                    *last = (character, code.cid);
                }
                code
            }
        }
    }

    /// An advance in 1/1000 em.
    fn width(&self, advance: u16) -> f32 {
        f32::from(advance) * 1000.0 / f32::from(self.metrics.units_per_em)
    }

    fn any_code(&mut self, drawn: Drawn<'_>, text: &str) -> Code {
        let mut hasher = FxHasher::default();
        let advance = match drawn {
            Drawn::Glyph(glyph) => {
                glyph.hash(&mut hasher);
                self.advance(glyph)
            }
            Drawn::Made(parts, advance) => {
                (parts, advance).hash(&mut hasher);
                advance
            }
        };
        text.hash(&mut hasher);
        let width = self.width(advance);
        let mut hash = hasher.finish();
        while let Some(cid) = self.known.get(&hash).copied() {
            if self.codes[usize::from(cid)].is(drawn, text) {
                return Code { cid, width };
            }
            hash = hash.wrapping_add(1);
        }
        // A document of more than 65,535 codes is far beyond what a leaflet may take.
        let cid = self.codes.len().min(usize::from(u16::MAX)) as u16;
        self.codes.push(Entry {
            drawn: match drawn {
                Drawn::Glyph(glyph) => Ok(glyph),
                Drawn::Made(parts, advance) => Err((parts.to_vec(), advance)),
            },
            text: text.to_owned(),
        });
        self.known.insert(hash, cid);
        Code { cid, width }
    }
}

impl Fonts {
    /// Makes the small fonts: what the codes draw and no more.
    ///
    /// # Errors
    /// When a font cannot be cut.
    pub(super) fn embed(self) -> Result<Vec<Embedded>, Diagnostic> {
        let used = self
            .faces
            .into_par_iter()
            .enumerate()
            .filter(|(_, face)| face.codes.len() > 1);
        used.map(|(index, face)| face.embed(index)).collect()
    }
}

impl FaceCodes {
    fn embed(self, index: usize) -> Result<Embedded, Diagnostic> {
        let broken = |cause: String| {
            Diagnostic::error(
                "bad-font",
                format!("the font {} cannot be cut: {cause}", self.face.name),
            )
            .hint("put the font back as `fonts/prepare.py` makes it")
        };
        let mut remapper = GlyphRemapper::new();
        for entry in &self.codes {
            match &entry.drawn {
                Ok(glyph) => {
                    remapper.remap(*glyph);
                }
                Err((parts, _)) => parts.iter().for_each(|(glyph, _, _)| {
                    remapper.remap(*glyph);
                }),
            }
        }
        let cut = subsetter::subset(self.face.data.as_ref(), 0, &remapper)
            .map_err(|error| broken(error.to_string()))?;
        // What is made from parts stands behind the font's own glyphs, each once.
        let mut added: Vec<Added> = Vec::new();
        let mut places: FxHashMap<Added, usize> = FxHashMap::default();
        let mut drawn: Vec<Result<u16, usize>> = Vec::with_capacity(self.codes.len());
        let small = |glyph: u16| remapper.get(glyph).unwrap_or(0);
        for entry in &self.codes {
            drawn.push(match &entry.drawn {
                Ok(glyph) => Ok(small(*glyph)),
                Err((parts, advance)) => {
                    let parts = parts
                        .iter()
                        .map(|(glyph, x, y)| (small(*glyph), *x, *y))
                        .collect();
                    let glyph = Added {
                        parts,
                        advance: *advance,
                    };
                    let place = *places.entry(glyph.clone()).or_insert_with(|| {
                        added.push(glyph);
                        added.len() - 1
                    });
                    Err(place)
                }
            });
        }
        let (program, advances) = truetype::extend(&cut, &added)
            .ok_or_else(|| broken("its tables do not hold what they name".into()))?;
        let own = advances.len() - added.len();
        let scale = 1000.0 / f32::from(self.metrics.units_per_em);
        let mut glyphs = Vec::with_capacity(2 * drawn.len());
        let mut widths = Vec::with_capacity(drawn.len());
        for glyph in drawn {
            let glyph = glyph.unwrap_or_else(|place| (own + place) as u16);
            let advance = advances.get(usize::from(glyph)).copied().unwrap_or(0);
            glyphs.extend(glyph.to_be_bytes());
            widths.push(f32::from(advance) * scale);
        }
        Ok(Embedded {
            index,
            name: format!("{}+{}", subset_tag(&program), self.face.name),
            program_length: program.len(),
            program: deflate(&program, Holds::Font),
            metrics: self.metrics,
            widths,
            glyphs: deflate(&glyphs, Holds::Text),
            unicode: deflate(to_unicode(&self.codes).as_bytes(), Holds::Text),
        })
    }
}

/// Six capital letters from a font's bytes.
fn subset_tag(program: &[u8]) -> String {
    let mut hasher = FxHasher::default();
    hasher.write(program);
    let mut rest = hasher.finish();
    let mut letter = || {
        let letter = char::from(b'A' + (rest % 26) as u8);
        rest /= 26;
        letter
    };
    (0..6).map(|_| letter()).collect()
}

/// The CMap from codes to characters (ISO 32000-1, 9.10.3).
fn to_unicode(codes: &[Entry]) -> String {
    let mut map = String::with_capacity(256 + 16 * codes.len());
    map.push_str(
        "/CIDInit/ProcSet findresource begin 12 dict begin begincmap/CIDSystemInfo\
         <</Registry(Adobe)/Ordering(UCS)/Supplement 0>>def/CMapName/Adobe-Identity-UCS def\
         /CMapType 2 def 1 begincodespacerange<0000><FFFF>endcodespacerange\n",
    );
    let said = codes
        .iter()
        .enumerate()
        .filter(|(_, entry)| !entry.text.is_empty());
    let entries: Vec<(usize, &str)> = said
        .map(|(cid, entry)| (cid, entry.text.as_str()))
        .collect();
    // A block holds at most 100 entries (Adobe Technical Note 5014).
    for block in entries.chunks(100) {
        let _ = writeln!(map, "{} beginbfchar", block.len());
        for (cid, text) in block {
            map.push('<');
            hexadecimal(&mut map, *cid as u16);
            // White space between two strings is not asked for, but some readers wait for it.
            map.push_str("> <");
            text.encode_utf16()
                .for_each(|unit| hexadecimal(&mut map, unit));
            map.push_str(">\n");
        }
        map.push_str("endbfchar\n");
    }
    map.push_str("endcmap CMapName currentdict/CMap defineresource pop end end");
    map
}

fn hexadecimal(map: &mut String, unit: u16) {
    for shift in [12, 8, 4, 0] {
        let digit = char::from_digit(u32::from(unit >> shift) & 15, 16).unwrap_or('0');
        map.push(digit.to_ascii_uppercase());
    }
}

/// The resource name of a face; printpdf's own are random.
pub(super) fn font_id(face: usize) -> printpdf::FontId {
    printpdf::FontId(format!("T{face}"))
}
