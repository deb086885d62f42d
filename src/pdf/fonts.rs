//! Codes: each pair of what is drawn and what it says gets one, and each face one small font.

use super::truetype::{self, Added};
use crate::diagnostic::Diagnostic;
use crate::font::Metrics;
use crate::layout::{Cluster, Paged, PagedFace, Run};
use std::collections::{BTreeMap, HashMap};
use subsetter::GlyphRemapper;

/// What a code draws, in glyphs of the whole font and design units.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
enum Drawn {
    /// A glyph as the font has it.
    Glyph(u16),
    /// Several glyphs, or one that is moved or has another advance; blank without glyphs.
    Made {
        parts: Vec<(u16, i16, i16)>,
        advance: u16,
    },
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
    advances: Vec<u16>,
    codes: Vec<(Drawn, String)>,
    known: HashMap<(Drawn, String), u16>,
}

/// The codes of every face.
pub(super) struct Fonts {
    pub(super) faces: Vec<FaceCodes>,
}

/// One embedded font.
pub(super) struct Embedded {
    pub(super) index: usize,
    pub(super) name: String,
    pub(super) program: Vec<u8>,
    pub(super) metrics: Metrics,
    /// By CID: glyph of the program, advance in 1/1000 em, text.
    pub(super) codes: Vec<(u16, f32, String)>,
}

/// Opens the codes of every face that the pages use.
pub(super) fn collect(paged: &Paged) -> Result<Fonts, Diagnostic> {
    let mut faces = Vec::with_capacity(paged.faces.len());
    for face in &paged.faces {
        faces.push(FaceCodes {
            face: face.clone(),
            metrics: face.data.metrics()?,
            advances: Vec::new(),
            codes: vec![(Drawn::Glyph(0), String::new())],
            known: HashMap::new(),
        });
    }
    Ok(Fonts { faces })
}

impl FaceCodes {
    /// The codes of one cluster, from left to right.
    ///
    /// Left to right, one code shows the whole cluster. Right to left, each character has a code of
    /// its own, the last character first: the first code draws the cluster, the others are blank.
    pub(super) fn cluster(&mut self, run: &Run, cluster: &Cluster, codes: &mut Vec<Code>) {
        let text = &run.text[cluster.text.start as usize..cluster.text.end as usize];
        let glyphs = &run.glyphs[cluster.glyphs.start as usize..cluster.glyphs.end as usize];
        let units = f32::from(self.metrics.units_per_em) / run.size;
        let advance = (cluster.advance * units).round().clamp(0.0, 32767.0) as u16;
        let parts: Vec<(u16, i16, i16)> = glyphs
            .iter()
            .map(|glyph| {
                (
                    glyph.id,
                    (glyph.x * units).round() as i16,
                    (glyph.y * units).round() as i16,
                )
            })
            .collect();
        let plain = match parts.as_slice() {
            [(glyph, 0, 0)] => Some((*glyph, self.advance(*glyph))),
            _ => None,
        };
        // A no-break space has done its work once the lines are broken; people search for spaces.
        let text = text.replace(['\u{a0}', '\u{202f}'], " ");
        if !run.right_to_left {
            let drawn = match plain {
                // Kerning moves the pen; the glyph stays what it is.
                Some((glyph, _)) => Drawn::Glyph(glyph),
                None => Drawn::Made { parts, advance },
            };
            codes.push(self.code(drawn, text));
            return;
        }
        let characters: Vec<char> = text.chars().collect();
        let share = advance / characters.len().max(1) as u16;
        let blanks = share * (characters.len().saturating_sub(1)) as u16;
        for (index, character) in characters.iter().rev().enumerate() {
            let drawn = match plain {
                Some((glyph, own)) if index == 0 && own == advance && blanks == 0 => {
                    Drawn::Glyph(glyph)
                }
                Some(_) | None if index == 0 => Drawn::Made {
                    parts: parts.clone(),
                    advance: advance - blanks,
                },
                Some(_) | None => Drawn::Made {
                    parts: Vec::new(),
                    advance: share,
                },
            };
            codes.push(self.code(drawn, character.to_string()));
        }
    }

    fn advance(&mut self, glyph: u16) -> u16 {
        if self.advances.is_empty() {
            self.advances = self.face.data.advances().unwrap_or_default();
        }
        self.advances.get(usize::from(glyph)).copied().unwrap_or(0)
    }

    fn code(&mut self, drawn: Drawn, text: String) -> Code {
        let advance = match &drawn {
            Drawn::Glyph(glyph) => self.advance(*glyph),
            Drawn::Made { advance, .. } => *advance,
        };
        let width = f32::from(advance) * 1000.0 / f32::from(self.metrics.units_per_em);
        let key = (drawn, text);
        if let Some(cid) = self.known.get(&key) {
            return Code { cid: *cid, width };
        }
        // A document of more than 65,535 codes is far beyond what a leaflet may take.
        let cid = self.codes.len().min(usize::from(u16::MAX)) as u16;
        self.codes.push(key.clone());
        self.known.insert(key, cid);
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
            .into_iter()
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
        for (drawn, _) in &self.codes {
            match drawn {
                Drawn::Glyph(glyph) => {
                    remapper.remap(*glyph);
                }
                Drawn::Made { parts, .. } => parts.iter().for_each(|(glyph, _, _)| {
                    remapper.remap(*glyph);
                }),
            }
        }
        let cut = subsetter::subset(self.face.data.as_ref(), 0, &remapper)
            .map_err(|error| broken(error.to_string()))?;
        // What is made from parts stands behind the font's own glyphs, each once.
        let mut added: Vec<Added> = Vec::new();
        let mut places: BTreeMap<Added, usize> = BTreeMap::new();
        let mut glyphs: Vec<Result<u16, usize>> = Vec::with_capacity(self.codes.len());
        let small = |glyph: u16| remapper.get(glyph).unwrap_or(0);
        for (drawn, _) in &self.codes {
            glyphs.push(match drawn {
                Drawn::Glyph(glyph) => Ok(small(*glyph)),
                Drawn::Made { parts, advance } => {
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
        let codes = glyphs
            .into_iter()
            .zip(self.codes)
            .map(|(glyph, (_, text))| {
                let glyph = glyph.unwrap_or_else(|place| (own + place) as u16);
                let advance = advances.get(usize::from(glyph)).copied().unwrap_or(0);
                (glyph, f32::from(advance) * scale, text)
            })
            .collect();
        Ok(Embedded {
            index,
            name: self.face.name,
            program,
            metrics: self.metrics,
            codes,
        })
    }
}

/// The character by which printpdf is told a code: it looks characters up in the font that it is
/// given, and writes a whole string of them as one show string.
pub(super) fn stand_in(cid: u16) -> char {
    // Plane 15 holds 65,534 private characters; none of them reaches the file.
    char::from_u32(0xF_0000 + u32::from(cid)).unwrap_or('\u{F0000}')
}

impl Embedded {
    /// The name of the font in the pages' resources.
    pub(super) fn id(&self) -> printpdf::FontId {
        font_id(self.index)
    }

    pub(super) fn to_printpdf(&self) -> printpdf::PdfFont {
        let mut map = BTreeMap::new();
        let mut widths = BTreeMap::new();
        for cid in 0..self.codes.len() as u16 {
            map.insert(u32::from(stand_in(cid)), cid);
            widths.insert(cid, self.codes[usize::from(cid)].1.round() as u16);
        }
        let metrics = printpdf::FontMetrics {
            ascent: self.metrics.ascent as i16,
            descent: self.metrics.descent as i16,
        };
        let parsed = printpdf::ParsedFont::with_glyph_data(
            self.program.clone(),
            0,
            Some(self.name.clone()),
            map,
            widths,
            1000,
            metrics,
        );
        printpdf::PdfFont::new(parsed)
    }
}

/// The resource name of a face; printpdf's own are random.
pub(super) fn font_id(face: usize) -> printpdf::FontId {
    printpdf::FontId(format!("T{face}"))
}
