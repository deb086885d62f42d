//! Faces, their coverage, and which family and leading each script has.
//!
//! In: `fonts/fonts.toml` and the fonts that it names. Out: `FontBook`. A face is read and parsed
//! only when a document needs it. The only room that names skrifa.

use crate::catalog::{Text, is_isolate};
use crate::diagnostic::{Diagnostic, File, Place};
use crate::drawing::Segment;
use crate::language::Language;
use crate::source::{self, Source, Spanned};
use serde::Deserialize;
use skrifa::instance::{LocationRef, Size};
use skrifa::outline::{DrawSettings, OutlineGlyphCollection, OutlinePen};
use skrifa::raw::TableProvider as _;
use skrifa::{FontRef, GlyphId, MetadataProvider as _};
use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Arc, OnceLock};

/// Every family, and the choice for each script and language.
#[derive(Debug)]
pub struct FontBook {
    families: BTreeMap<String, Family>,
    scripts: BTreeMap<String, Choice>,
    languages: BTreeMap<String, Choice>,
    file: Arc<File>,
}

/// A family: a regular and a bold face.
#[derive(Debug)]
pub struct Family {
    /// Its name, which is also its folder's.
    pub name: String,
    /// Weight 400.
    pub regular: Face,
    /// Weight 700.
    pub bold: Face,
    /// Whether web pages carry it.
    pub web: bool,
}

/// One font file.
#[derive(Debug)]
pub struct Face {
    /// Its path in the folder.
    pub path: String,
    source: Source,
    data: OnceLock<Result<FaceData, Diagnostic>>,
}

/// The bytes of a face.
#[derive(Clone, Debug)]
pub struct FaceData(Arc<Held>);

/// A face's bytes, and what somebody has asked of them.
#[derive(Debug)]
struct Held {
    bytes: Cow<'static, [u8]>,
    advances: OnceLock<Vec<u16>>,
    /// A bit for each code point.
    characters: OnceLock<Vec<u64>>,
}

impl AsRef<[u8]> for FaceData {
    fn as_ref(&self) -> &[u8] {
        self.0.bytes.as_ref()
    }
}

/// What a language is set in.
#[derive(Clone, Debug)]
pub struct FontSet<'a> {
    /// Families in the order in which they are tried.
    pub families: Vec<&'a Family>,
    /// From baseline to baseline of running text, in em.
    pub leading: f32,
    /// The same for titles and headings.
    pub headings: f32,
    /// Families and leading of Italian words and of figures, where the language's own font draws
    /// Latin letters badly; else none.
    pub latin: Option<(Vec<&'a Family>, f32)>,
    /// Whether those families set the figures of a sentence, too.
    pub figures: bool,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct FontsFile {
    family: BTreeMap<String, FamilyFile>,
    script: BTreeMap<String, Choice>,
    #[serde(default)]
    language: BTreeMap<String, Choice>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct FamilyFile {
    regular: String,
    bold: String,
    #[serde(default)]
    web: bool,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Choice {
    families: Vec<Spanned<String>>,
    leading: Spanned<f32>,
    headings: Option<Spanned<f32>>,
    latin: Option<Spanned<String>>,
    #[serde(default)]
    figures: bool,
}

impl FontBook {
    /// Reads `fonts/fonts.toml`; no font is opened yet.
    ///
    /// # Errors
    /// When the file is missing or wrong, or a script asks for a family that is not there.
    pub fn load(source: &Source) -> Result<Self, Diagnostic> {
        let file = source.read_text("fonts/fonts.toml")?;
        let read: FontsFile = source::parse(&file)?;
        let face = |path: String| Face {
            path: format!("fonts/{path}"),
            source: source.clone(),
            data: OnceLock::new(),
        };
        let families: BTreeMap<String, Family> = read
            .family
            .into_iter()
            .map(|(name, family)| {
                let FamilyFile { regular, bold, web } = family;
                (
                    name.clone(),
                    Family {
                        name,
                        regular: face(regular),
                        bold: face(bold),
                        web,
                    },
                )
            })
            .collect();
        for choice in read.script.values().chain(read.language.values()) {
            let leadings = [&choice.leading].into_iter().chain(&choice.headings);
            for leading in leadings {
                if !(0.8..=4.0).contains(leading.get_ref()) {
                    let cause = format!("lines cannot stand {} em apart", leading.get_ref());
                    return Err(Diagnostic::error("bad-fonts", cause)
                        .at(Place::new(&file, leading.span()))
                        .hint("write a leading from 0.8 to 4: most scripts need 1.3 to 1.6"));
                }
            }
            for family in &choice.families {
                if !families.contains_key(family.get_ref()) {
                    let known = families.keys().map(String::as_str);
                    return Err(Diagnostic::error(
                        "bad-fonts",
                        format!("there is no family `{}`", family.get_ref()),
                    )
                    .at(Place::new(&file, family.span()))
                    .hint(
                        crate::diagnostic::did_you_mean(family.get_ref(), known).unwrap_or_else(
                            || format!("add [family.{}] with its files", family.get_ref()),
                        ),
                    ));
                }
            }
        }
        Ok(Self {
            families,
            scripts: read.script,
            languages: read.language,
            file,
        })
    }

    /// What a language is set in: its own choice, else its script's.
    ///
    /// # Errors
    /// When `fonts.toml` names neither the language nor its script.
    pub fn set(&self, language: &Language) -> Result<FontSet<'_>, Diagnostic> {
        let choice = self
            .languages
            .get(&language.tag.to_string())
            .or_else(|| self.scripts.get(&language.script))
            .ok_or_else(|| {
                Diagnostic::error(
                    "no-font",
                    format!(
                        "no font for `{}`, whose script is {}",
                        language.tag, language.script
                    ),
                )
                .at(Place::new(&self.file, 0..0))
                .hint(format!(
                    "add [script.{}] with families and leading",
                    language.script
                ))
            })?;
        let families = |choice: &Choice| -> Vec<&Family> {
            choice
                .families
                .iter()
                .filter_map(|name| self.families.get(name.get_ref()))
                .collect()
        };
        let latin = match &choice.latin {
            None => None,
            Some(script) => match self.scripts.get(script.get_ref()) {
                Some(latin) => Some((families(latin), *latin.leading.get_ref())),
                None => {
                    let cause = format!("there is no script `{}`", script.get_ref());
                    return Err(Diagnostic::error("bad-fonts", cause)
                        .at(Place::new(&self.file, script.span()))
                        .hint("write latin = \"Latn\""));
                }
            },
        };
        Ok(FontSet {
            families: families(choice),
            latin,
            figures: choice.figures,
            leading: *choice.leading.get_ref(),
            headings: choice
                .headings
                .as_ref()
                .map_or(choice.leading.get_ref() * 0.9, |headings| {
                    *headings.get_ref()
                }),
        })
    }
}

impl Face {
    /// The bytes, read and held to be a TrueType font once.
    ///
    /// # Errors
    /// When the file is missing, is no font, or has no `glyf` outlines.
    pub fn data(&self) -> Result<&FaceData, Diagnostic> {
        self.data
            .get_or_init(|| {
                let bytes = self.source.read(&self.path)?;
                let broken = |cause: &str| {
                    Diagnostic::error("bad-font", format!("`{}` {cause}", self.path))
                        .hint("put a TrueType font (.ttf, with `glyf` outlines) in its place; `fonts/prepare.py` makes those of this folder")
                };
                let font = FontRef::new(&bytes).map_err(|_| broken("is not a font"))?;
                // PDF maps one outline to several texts by CIDToGIDMap, which only `glyf` fonts have.
                let records = font.table_directory.table_records();
                let cut = records.iter().any(|record| {
                    let end = u64::from(record.offset()) + u64::from(record.length());
                    end > bytes.len() as u64
                });
                if cut {
                    return Err(broken("is cut off: it names more than it holds"));
                }
                let whole = font.glyf().is_ok()
                    && font.loca(None).is_ok()
                    && font.head().is_ok()
                    && font.hmtx().is_ok()
                    && font.maxp().is_ok()
                    && font.cmap().is_ok();
                if !whole {
                    return Err(broken("lacks tables that a TrueType font needs"));
                }
                Ok(FaceData(Arc::new(Held {
                    bytes,
                    advances: OnceLock::new(),
                    characters: OnceLock::new(),
                })))
            })
            .as_ref()
            .map_err(Clone::clone)
    }
}

/// The face's metrics that a PDF's font descriptor names, in 1/1000 em.
#[derive(Clone, Copy, Debug)]
pub struct Metrics {
    /// Units of the font's design grid per em.
    pub units_per_em: u16,
    /// Above the baseline.
    pub ascent: f32,
    /// Below the baseline; negative.
    pub descent: f32,
    /// Left, bottom, right and top of the box round all glyphs.
    pub bounds: [f32; 4],
}

impl FaceData {
    /// The advance of every glyph, in design units; none if the tables that `Face::data` has seen
    /// cannot be read after all.
    #[must_use]
    pub fn advances(&self) -> &[u16] {
        self.0.advances.get_or_init(|| {
            let Ok(font) = FontRef::new(self.as_ref()) else {
                return Vec::new();
            };
            let (Ok(maxp), Ok(hmtx)) = (font.maxp(), font.hmtx()) else {
                return Vec::new();
            };
            let metrics = hmtx.h_metrics();
            let last = metrics.last().map_or(0, |metric| metric.advance());
            (0..usize::from(maxp.num_glyphs()))
                .map(|glyph| metrics.get(glyph).map_or(last, |metric| metric.advance()))
                .collect()
        })
    }

    /// Whether the face can draw a character.
    #[must_use]
    pub fn covers(&self, character: char) -> bool {
        let code = character as usize;
        let characters = self.0.characters.get_or_init(|| {
            let mut bits = Vec::new();
            let Ok(font) = FontRef::new(self.as_ref()) else {
                return bits;
            };
            let mappings = font.charmap().mappings();
            for (code, _) in mappings.filter(|(_, glyph)| glyph.to_u32() != 0) {
                let place = code as usize / 64;
                if bits.len() <= place {
                    bits.resize(place + 1, 0);
                }
                bits[place] |= 1 << (code % 64);
            }
            bits
        });
        let bits = characters.get(code / 64);
        bits.is_some_and(|bits| bits & (1 << (code % 64)) != 0)
    }

    /// The shapes of the glyphs; none if the tables that `Face::data` has seen cannot be read after
    /// all.
    #[must_use]
    pub fn outlines(&self) -> Option<Outlines<'_>> {
        let font = FontRef::new(self.as_ref()).ok()?;
        Some(Outlines(
            font.outline_glyphs(),
            font.head().ok()?.units_per_em().max(16),
        ))
    }

    /// Design metrics of the face.
    ///
    /// # Errors
    /// When the tables that `Face::data` has seen cannot be read after all.
    pub fn metrics(&self) -> Result<Metrics, Diagnostic> {
        let broken = |_| Diagnostic::error("bad-font", "a font cannot be read").hint("put it back");
        let font = FontRef::new(self.as_ref()).map_err(broken)?;
        let head = font.head().map_err(broken)?;
        let units = head.units_per_em().max(16);
        let scale = 1000.0 / f32::from(units);
        let (ascent, descent) = font.hhea().map_or((0.8 / scale, -0.2 / scale), |hhea| {
            (
                f32::from(hhea.ascender().to_i16()),
                f32::from(hhea.descender().to_i16()),
            )
        });
        Ok(Metrics {
            units_per_em: units,
            ascent: ascent * scale,
            descent: descent * scale,
            bounds: [head.x_min(), head.y_min(), head.x_max(), head.y_max()]
                .map(|edge| f32::from(edge) * scale),
        })
    }
}

/// The shapes of a face's glyphs.
pub struct Outlines<'a>(OutlineGlyphCollection<'a>, u16);

impl std::fmt::Debug for Outlines<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Outlines")
    }
}

impl Outlines<'_> {
    /// The shape of one glyph, in em from its origin on the baseline, y downwards; empty for a space,
    /// and for what the face does not have.
    #[must_use]
    pub fn glyph(&self, glyph: u16) -> Vec<Segment> {
        let mut tracer = Tracer {
            scale: 1.0 / f32::from(self.1),
            pen: [0.0; 2],
            path: Vec::new(),
        };
        let Some(outline) = self.0.get(GlyphId::from(glyph)) else {
            return Vec::new();
        };
        let plain = DrawSettings::unhinted(Size::unscaled(), LocationRef::default());
        match outline.draw(plain, &mut tracer) {
            Ok(_) => tracer.path,
            Err(_) => Vec::new(),
        }
    }
}

/// Turns design units into em, and every curve into a cubic one.
struct Tracer {
    scale: f32,
    pen: [f32; 2],
    path: Vec<Segment>,
}

impl Tracer {
    fn at(&self, x: f32, y: f32) -> [f32; 2] {
        [x * self.scale, -y * self.scale]
    }
}

impl OutlinePen for Tracer {
    fn move_to(&mut self, x: f32, y: f32) {
        self.pen = self.at(x, y);
        self.path.push(Segment::Move(self.pen));
    }

    fn line_to(&mut self, x: f32, y: f32) {
        self.pen = self.at(x, y);
        self.path.push(Segment::Line(self.pen));
    }

    fn quad_to(&mut self, cx: f32, cy: f32, x: f32, y: f32) {
        let (start, control, end) = (self.pen, self.at(cx, cy), self.at(x, y));
        let towards = |from: [f32; 2]| {
            [0, 1].map(|axis| from[axis] + (control[axis] - from[axis]) * 2.0 / 3.0)
        };
        self.pen = end;
        self.path
            .push(Segment::Curve([towards(start), towards(end), end]));
    }

    fn curve_to(&mut self, ax: f32, ay: f32, bx: f32, by: f32, x: f32, y: f32) {
        self.pen = self.at(x, y);
        self.path
            .push(Segment::Curve([self.at(ax, ay), self.at(bx, by), self.pen]));
    }

    fn close(&mut self) {
        self.path.push(Segment::Close);
    }
}

impl<'a> FontSet<'a> {
    /// Every family of the set, each once.
    #[must_use]
    pub fn all(&self) -> Vec<&'a Family> {
        let mut all = self.families.clone();
        for family in self.latin.iter().flat_map(|(families, _)| families) {
            if !all.iter().any(|known| known.name == family.name) {
                all.push(family);
            }
        }
        all
    }

    /// Those of some characters that no family of the set can draw.
    ///
    /// # Errors
    /// When a font of the set cannot be read.
    pub fn lacking(
        &self,
        characters: impl Iterator<Item = char>,
    ) -> Result<BTreeSet<char>, Diagnostic> {
        let families = self.all();
        let mut lacking = BTreeSet::new();
        for character in characters {
            if !drawn(&families, character)? {
                lacking.insert(character);
            }
        }
        Ok(lacking)
    }

    /// The characters of some texts that no family of the set can draw, each with the message that
    /// needs it: one error a character.
    ///
    /// # Errors
    /// When a font of the set cannot be read.
    pub fn missing<'t>(
        &self,
        texts: impl Iterator<Item = &'t Text>,
    ) -> Result<Vec<Missing>, Diagnostic> {
        let families = self.all();
        let mut lacking: BTreeMap<char, &str> = BTreeMap::new();
        for text in texts {
            for character in text.text.chars() {
                if !drawn(&families, character)? {
                    lacking.entry(character).or_insert(&text.message);
                }
            }
        }
        let names: Vec<&str> = self
            .families
            .iter()
            .map(|family| family.name.as_str())
            .collect();
        let missing = lacking.into_iter().map(|(character, message)| {
            let found = Diagnostic::error(
                "missing-glyph",
                format!("no font can draw {} in `{message}`", name(character)),
            )
            .hint(format!(
                "the fonts are {}; write another character, or add a font to `fonts/fonts.toml`",
                names.join(", ")
            ));
            Missing {
                character,
                message: message.to_owned(),
                found,
            }
        });
        Ok(missing.collect())
    }
}

/// Whether one of the families draws a character, or it needs no drawing; a face is read only when
/// those before it lack it.
fn drawn(families: &[&Family], character: char) -> Result<bool, Diagnostic> {
    if is_isolate(character) {
        return Ok(true);
    }
    // Both weights have the same characters in every family that is published whole.
    for face in families.iter().flat_map(|f| [&f.regular, &f.bold]) {
        if face.data()?.covers(character) {
            return Ok(true);
        }
    }
    Ok(false)
}

/// A character that no font can draw.
#[derive(Debug)]
pub struct Missing {
    /// The character.
    pub character: char,
    /// Identifier of a message that needs it; empty for a name or an address.
    pub message: String,
    /// What to say of it, still without a place.
    pub found: Diagnostic,
}

/// A character and its code point; a control character only by its code point.
#[must_use]
pub fn name(c: char) -> String {
    let code = format!("U+{:04X}", c as u32);
    if c.is_control() {
        code
    } else {
        format!("`{c}` ({code})")
    }
}
