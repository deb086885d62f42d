//! Text becomes glyphs: the only place that touches fonts and parley's shaping.
//!
//! parley's engine is asked directly: its layouts know boxes, spacing, selections and fonts of the
//! system, which a leaflet has not, and which took a quarter of a document's time.

use super::lines::{Layout, Line, Unit, UnitKind, UnitRun};
use super::{Glyph, Ink, PagedFace};
use crate::catalog::{BLANK, Span, SpanKind, Text, is_isolate};
use crate::diagnostic::{Diagnostic, Place};
use crate::font::{Family, FontSet};
use crate::language::{self, Direction, Tag};
use linebender_resource_handle::Blob;
use parlance::Language;
use parley_engine::break_overrides::LineBreakContext;
use parley_engine::itemize::{self, Item};
use parley_engine::shape::{CharCluster, Coverage, Whitespace};
use parley_engine::{
    Analysis, AnalysisDataSources, AnalysisOptions, Analyzer, Atom, BaseDirection, FontData,
    FontInstance, FontInstanceRef, FontMetrics, FontSelector, ShapeOptions, ShapedText,
};
use rayon::prelude::*;
use std::borrow::Cow;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

/// How a text is set.
#[derive(Clone, Copy, Debug)]
pub(super) struct Style {
    /// Type size.
    pub(super) size: f32,
    /// From baseline to baseline, in em.
    pub(super) leading: f32,
    /// All of it bold, whatever its marks say.
    pub(super) bold: bool,
    /// Ink.
    pub(super) ink: Ink,
}

/// A stretch of a text with one set of properties.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Segment {
    pub(super) bold: bool,
    /// Which of the text's spans gives it weight, if one does.
    pub(super) strong: Option<u16>,
    /// A line to write on, drawn with characters.
    pub(super) blank: bool,
    pub(super) fixed: bool,
    /// European figures in a script whose own font draws them badly.
    pub(super) figures: bool,
    pub(super) language: Option<Tag>,
    pub(super) link: Option<String>,
    /// The characters, where the script puts no space between words.
    pub(super) words: Option<String>,
}

/// A text that is shaped and can be broken into lines again and again.
pub(super) struct Shaped {
    pub(super) layout: Layout,
    pub(super) text: String,
    pub(super) message: String,
    pub(super) place: Option<Place>,
    pub(super) segments: Vec<Segment>,
    pub(super) size: f32,
    /// From baseline to baseline.
    pub(super) line_height: f32,
    pub(super) ink: Ink,
    pub(super) direction: Direction,
}

impl Shaped {
    /// Breaks the lines to a width.
    pub(super) fn break_lines(&mut self, width: f32) {
        self.layout.break_lines(width);
    }

    /// The widest that it gets on one line.
    pub(super) fn natural_width(&self) -> f32 {
        let units = self.layout.units.iter();
        units.map(|unit| unit.advance).sum()
    }
}

/// Shapes the texts of one language.
pub(super) struct Shaper<'a> {
    pub(super) setting: Setting<'a>,
    /// One for each thread of the pool.
    contexts: Vec<Mutex<Contexts>>,
}

/// parley's caches and scratch memory.
#[derive(Default)]
struct Contexts {
    analyzer: Analyzer,
    analysis: Analysis,
    shaper: parley_engine::Shaper,
    shaped: ShapedText,
    /// By character: its segment.
    segments: Vec<u16>,
}

/// What the texts of a language are set in.
pub(super) struct Setting<'a> {
    pub(super) fonts: FontSet<'a>,
    /// The regular and the bold face of each family.
    faces: Vec<Face>,
    script: String,
    language: Tag,
    /// The language, as parley is told it.
    locale: Option<Language>,
    /// The families of the language's own words, by the index of their regular face.
    own: Vec<usize>,
    /// The families of Italian words and of figures, where they are others.
    latin: Option<Vec<usize>>,
    /// Whether the script puts no space between words.
    spaceless: bool,
    /// Words of the language that stay on the line of the next word.
    glue: Arc<[String]>,
}

/// A face, as parley and as the pages know it.
struct Face {
    instance: FontInstance,
    paged: PagedFace,
}

impl<'a> Shaper<'a> {
    pub(super) fn new(
        fonts: FontSet<'a>,
        language: &language::Language,
    ) -> Result<Self, Diagnostic> {
        let families = fonts.all();
        let mut faces = Vec::with_capacity(2 * families.len());
        for face in families.iter().flat_map(|f| [&f.regular, &f.bold]) {
            let data = face.data()?;
            let name = face.path.rsplit('/').next().unwrap_or(&face.path);
            let name = name.strip_suffix(".ttf").unwrap_or(name).to_owned();
            faces.push(Face {
                instance: FontInstance {
                    font: FontData::new(Blob::new(Arc::new(data.clone())), 0),
                    synthesis: Default::default(),
                },
                paged: PagedFace {
                    name,
                    data: data.clone(),
                },
            });
        }
        let places = |named: &[&Family]| -> Vec<usize> {
            let place = |family: &&Family| families.iter().position(|f| f.name == family.name);
            named.iter().filter_map(place).map(|at| 2 * at).collect()
        };
        let own = places(&fonts.families);
        let latin = fonts.latin.as_ref().map(|(families, _)| {
            let mut first = places(families);
            first.extend(&own);
            first
        });
        let setting = Setting {
            fonts,
            faces,
            own,
            latin,
            spaceless: spaceless(&language.script),
            locale: Language::parse(&language.tag.to_string()).ok(),
            script: language.script.clone(),
            language: language.tag.clone(),
            glue: language.glue().into(),
        };
        let threads = 0..rayon::current_num_threads();
        Ok(Self {
            setting,
            contexts: threads.map(|_| Mutex::default()).collect(),
        })
    }

    pub(super) fn shape(&self, text: &Text, style: Style) -> Shaped {
        self.setting.shape(&mut self.contexts(), text, style)
    }

    /// Those of this thread; outside the pool, those of the first.
    fn contexts(&self) -> MutexGuard<'_, Contexts> {
        let thread = rayon::current_thread_index().unwrap_or(0);
        let contexts = &self.contexts[thread % self.contexts.len()];
        // They are scratch memory: a thread that stopped in the midst left nothing wrong in them.
        contexts.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Shapes many texts, several at a time; each comes to its own place, whatever the threads do.
    pub(super) fn shape_all(&mut self, texts: &mut [Unshaped<'_>]) {
        let open = |text: &Unshaped<'_>| match text.shaped {
            Some(_) => 0,
            None => text.text.text.len(),
        };
        let mut shares = Vec::new();
        let mut rest = texts;
        while !rest.is_empty() {
            let mut length = 0;
            let count = rest.iter().take_while(|text| {
                let begins = length < SHARE;
                length += open(text);
                begins
            });
            let (mine, others) = rest.split_at_mut(count.count());
            shares.push(mine);
            rest = others;
        }
        let shaper = &*self;
        shares.into_par_iter().for_each(|share| {
            for text in share.iter_mut().filter(|text| text.shaped.is_none()) {
                text.shaped = Some(shaper.shape(&text.text, text.style));
            }
        });
    }
}

/// Bytes that are shaped in one go: fewer are shaped faster than another thread takes them over.
const SHARE: usize = 600;

/// A text and how it is to be set.
pub(super) struct Unshaped<'d> {
    pub(super) text: Cow<'d, Text>,
    pub(super) style: Style,
    pub(super) shaped: Option<Shaped>,
}

impl Setting<'_> {
    /// The faces, in the order of their indices.
    pub(super) fn faces(&self) -> Vec<PagedFace> {
        self.faces.iter().map(|face| face.paged.clone()).collect()
    }

    fn shape(&self, contexts: &mut Contexts, text: &Text, style: Style) -> Shaped {
        let own_language = text.language == self.language;
        let spaceless = match own_language {
            true => self.spaceless,
            false => spaceless(&text.language.script()),
        };
        // A whole text of another script stands on that script's lines.
        let foreign =
            !own_language && self.latin.is_some() && text.language.script() != self.script;
        let figures = self.fonts.figures && self.latin.is_some() && !foreign;
        // A name of unknown language, in Latin letters, is set as Italian words are.
        let latin = foreign || is_latin_name(text);
        let (segments, runs) = segments(text, style.bold, spaceless, figures);
        let leading = match &self.fonts.latin {
            Some((_, leading)) if foreign => *leading,
            Some(_) | None => style.leading,
        };
        let glued = Glue::new(self.glue.clone());
        let glued = move |place| glued.breaks(place);
        let own_words = own_language && !self.glue.is_empty();
        let options = AnalysisOptions {
            // UAX #9 P3: the first strong character would make "Via Dandini" decide; the language does.
            base_direction: match text.direction {
                Direction::LeftToRight => BaseDirection::Ltr,
                Direction::RightToLeft => BaseDirection::Rtl,
            },
            line_break_override: match own_words {
                true => Some(&glued),
                false => Some(&whole_words),
            },
            ..AnalysisOptions::default()
        };
        contexts
            .analyzer
            .analyze(&text.text, &options, &mut contexts.analysis);

        let locale = |segment: &Segment| {
            let language = segment.language.as_ref().unwrap_or(&text.language);
            match *language == self.language {
                true => self.locale,
                false => Language::parse(&language.to_string()).ok(),
            }
        };
        let mut items: Vec<Item<'_>> = Vec::with_capacity(runs.len());
        contexts.segments.clear();
        for (index, range) in runs {
            let characters = text.text[range].chars();
            contexts.segments.extend(characters.map(|_| index));
            let language = locale(&segments[usize::from(index)]);
            let end = contexts.segments.len() as u32;
            match items.last_mut() {
                Some(last) if last.options.language == language => last.char_end = end,
                Some(_) | None => items.push(Item {
                    char_end: end,
                    options: ShapeOptions {
                        language,
                        font_size: style.size,
                        features: &[],
                        variations: &[],
                    },
                }),
            }
        }
        items.retain(|item| item.char_end > 0);
        let choice = Choice {
            setting: self,
            segments: &segments,
            foreign: latin,
            sources: AnalysisDataSources::new(),
        };
        let shaped = &mut contexts.shaped;
        contexts.shaper.shape_text(
            &text.text,
            &contexts.analysis,
            &contexts.segments,
            items,
            &choice,
            shaped,
        );
        let line_height = style.size * leading;
        let rise = |segment: &Segment| {
            let face = self.families(segment, latin).first();
            let face = face.and_then(|family| self.faces.get(family + usize::from(segment.bold)));
            let metrics = face.and_then(|face| metrics(shaped, &face.instance, style.size));
            let metrics = metrics.unwrap_or(FontMetrics::fallback(style.size));
            let room = line_height - (metrics.ascent + metrics.descent);
            metrics.ascent + room / 2.0
        };
        let rise = segments.iter().map(rise).collect();
        let Units {
            mut units,
            glyphs,
            runs,
        } = self.units(shaped, &segments);
        mark_isolates(&mut units, &text.text);
        let layout = Layout {
            units,
            glyphs,
            runs,
            level: contexts.analysis.paragraph_level().to_u8(),
            rise,
            line_height,
            lines: Vec::new(),
            pieces: Vec::new(),
        };
        Shaped {
            layout,
            text: text.text.clone(),
            message: text.message.clone(),
            place: text.place.clone(),
            segments,
            size: style.size,
            line_height,
            ink: style.ink,
            direction: text.direction,
        }
    }

    /// The families of a segment, in the order in which they are tried.
    fn families(&self, segment: &Segment, foreign: bool) -> &[usize] {
        let latin = foreign || segment.fixed || segment.figures || segment.language.is_some();
        match &self.latin {
            Some(families) if latin => families,
            Some(_) | None => &self.own,
        }
    }

    /// What parley has shaped, as units with their glyphs.
    fn units(&self, shaped: &ShapedText, segments: &[Segment]) -> Units {
        let mut units: Vec<Unit> = Vec::with_capacity(shaped.characters().len());
        let mut glyphs: Vec<Glyph> = Vec::with_capacity(shaped.shaped_clusters().len());
        let mut runs = Vec::with_capacity(shaped.runs().len());
        // A phone number or a law never breaks over lines.
        let mut fixed = false;
        for (index, run) in shaped.runs().iter().enumerate() {
            let slice = shaped.run_slice(index as u32);
            let right_to_left = run.bidi_level.is_rtl();
            for atom in slice.atoms_start() {
                let first_glyph = glyphs.len() as u32;
                push_glyphs(&mut glyphs, &atom, right_to_left);
                let first = &atom.characters()[0];
                let breaks = first.flags.is_soft_wrap_opportunity() && !fixed;
                fixed = segments[usize::from(first.style_index)].fixed;
                let spaces = atom.characters().iter().all(|character| {
                    matches!(
                        character.whitespace,
                        Whitespace::Space | Whitespace::IdeographicSpace
                    )
                });
                let kind = match spaces && !fixed {
                    true => UnitKind::Space,
                    false => UnitKind::Letter,
                };
                let mut unit = Unit {
                    start: 0,
                    end: 0,
                    first_glyph,
                    last_glyph: glyphs.len() as u32,
                    advance: 0.0,
                    segment: 0,
                    kind,
                    breaks,
                };
                // Nearly always one character is one glyph.
                if let [only] = atom.characters() {
                    let bytes = only.text_byte_range();
                    units.push(Unit {
                        start: bytes.start as u32,
                        end: bytes.end as u32,
                        advance: atom.advance(),
                        segment: only.style_index,
                        ..unit
                    });
                    continue;
                }
                for grapheme in atom.graphemes_start() {
                    let characters = grapheme.char_range();
                    let segment = slice.characters_in(characters.clone())[0].style_index;
                    let bytes = slice.text_byte_range(characters);
                    units.push(Unit {
                        start: bytes.start as u32,
                        end: bytes.end as u32,
                        advance: grapheme.advance(),
                        segment,
                        ..unit
                    });
                    unit.first_glyph = unit.last_glyph;
                    (unit.kind, unit.breaks) = (UnitKind::Continuation, false);
                }
            }
            let font = &shaped.fonts()[run.font_index].font.data;
            let mut faces = self.faces.iter();
            let face = faces.position(|face| face.instance.font.data.id() == font.id());
            runs.push(UnitRun {
                face: face.unwrap_or(0),
                level: run.bidi_level.to_u8(),
                end: units.len(),
            });
        }
        Units {
            units,
            glyphs,
            runs,
        }
    }
}

/// What is shaped, before its lines are known.
struct Units {
    units: Vec<Unit>,
    glyphs: Vec<Glyph>,
    runs: Vec<UnitRun>,
}

/// The glyphs of characters that are shaped together, from left to right.
fn push_glyphs(glyphs: &mut Vec<Glyph>, atom: &Atom<'_>, right_to_left: bool) {
    let mut pen = 0.0;
    let mut push = |cluster| {
        for glyph in atom.slice().shaped_cluster_glyphs(cluster) {
            glyphs.push(Glyph {
                id: glyph.id as u16,
                x: pen + glyph.x,
                // parley's offsets grow downwards.
                y: -glyph.y,
            });
            pen += glyph.advance;
        }
    };
    let clusters = atom.shaped_clusters_range();
    match right_to_left {
        true => clusters.rev().for_each(&mut push),
        false => clusters.for_each(&mut push),
    }
}

fn mark_isolates(units: &mut [Unit], text: &str) {
    for unit in units {
        let characters = &text[unit.start as usize..unit.end as usize];
        // The isolates are U+2066 to U+2069.
        if characters.as_bytes().first() == Some(&0xE2) && characters.chars().all(is_isolate) {
            unit.kind = UnitKind::Isolate;
        }
    }
}

/// The metrics of a face at a size; the shaper may have scaled them already.
fn metrics(shaped: &ShapedText, face: &FontInstance, size: f32) -> Option<FontMetrics> {
    let used = shaped.runs().iter().find(|run| {
        let font = &shaped.fonts()[run.font_index].font.data;
        font.id() == face.font.data.id()
    });
    match used {
        Some(run) => Some(run.font_metrics),
        None => FontMetrics::from_font_instance(face, size, &[]),
    }
}

/// Chooses the face of each character: the first of its families that can draw it.
struct Choice<'a> {
    setting: &'a Setting<'a>,
    segments: &'a [Segment],
    foreign: bool,
    sources: AnalysisDataSources,
}

impl FontSelector for &Choice<'_> {
    fn select_font(
        &mut self,
        _: &itemize::Segment,
        _: &ShapeOptions<'_>,
        cluster: &mut CharCluster,
    ) -> Option<FontInstanceRef<'_>> {
        let segment = &self.segments[usize::from(cluster.style_index())];
        let families = self.setting.families(segment, self.foreign).iter();
        let mut best = Coverage::NONE;
        let mut chosen = None;
        for family in families {
            let face = &self.setting.faces[family + usize::from(segment.bold)];
            let covers = |c| face.paged.data.covers(c);
            let coverage = cluster.calculate_coverage(covers, &self.sources);
            if coverage > best || chosen.is_none() {
                (best, chosen) = (coverage, Some(face));
            }
            if coverage.is_complete() {
                break;
            }
        }
        chosen.map(|face| face.instance.as_ref())
    }
}

/// Whether a text is a name of an unknown language alone, in Latin letters: it is set as Italian words
/// are.
fn is_latin_name(text: &Text) -> bool {
    let latin = |c: char| c < '\u{250}' || matches!(c, '\u{2010}'..='\u{201f}');
    let name = text.text.strip_prefix('\u{2068}');
    let name = name.and_then(|name| name.strip_suffix('\u{2069}'));
    text.spans.is_empty() && name.is_some_and(|name| name.chars().all(latin))
}

/// A word with a hyphen in it stays on one line: it is easier to read, and comes back whole. A value
/// stays with the word after it: a number means nothing without what it counts.
fn whole_words(place: LineBreakContext) -> Option<bool> {
    let hyphen = matches!(place.before, '-' | '\u{2010}');
    let value = place.before == ' ' && place.before_before == Some('\u{2069}');
    ((hyphen || value) && place.after.is_alphanumeric()).then_some(false)
}

/// Forbids a line's end after words that belong to the next one, besides what [`whole_words`] says.
///
/// parley asks for each pair of neighbours, in order, and shows three characters: this remembers the
/// word that leads up to them.
struct Glue {
    words: Arc<[String]>,
    word: Mutex<String>,
}

impl Glue {
    fn new(words: Arc<[String]>) -> Self {
        let word = Mutex::default();
        Self { words, word }
    }

    fn breaks(&self, place: LineBreakContext) -> Option<bool> {
        let part = |c: char| c.is_alphanumeric() || matches!(c, '-' | '’' | '\'');
        let Ok(mut word) = self.word.lock() else {
            return whole_words(place);
        };
        if !place.before_before.is_some_and(part) {
            word.clear();
        }
        if part(place.before) {
            word.extend(place.before.to_lowercase());
        } else if place.before == ' ' && self.words.contains(&word) {
            return Some(false);
        }
        whole_words(place)
    }
}

/// Whether a script puts no space between words.
fn spaceless(script: &str) -> bool {
    matches!(
        script,
        "Hans" | "Hant" | "Jpan" | "Thai" | "Laoo" | "Khmr" | "Mymr"
    )
}

/// Cuts a text where its spans begin and end: the segments, and which of them covers which bytes.
fn segments(
    text: &Text,
    bold: bool,
    spaceless: bool,
    figures: bool,
) -> (Vec<Segment>, Vec<(u16, std::ops::Range<usize>)>) {
    let mut cuts: Vec<usize> = text
        .spans
        .iter()
        .flat_map(|span| [span.range.start, span.range.end])
        .collect();
    cuts.extend([0, text.text.len()]);
    let digit = |at: usize| text.text.as_bytes().get(at).is_some_and(u8::is_ascii_digit);
    if figures {
        // What is set in those families anyway is not cut.
        let set = |at: usize| {
            let mut spans = text.spans.iter();
            spans.any(|span| span.kind != SpanKind::Strong && span.range.contains(&at))
        };
        let changes = (1..text.text.len()).filter(|at| digit(at - 1) != digit(*at) && !set(*at));
        cuts.extend(changes.filter(|at| text.text.is_char_boundary(*at)));
    }
    cuts.sort_unstable();
    cuts.dedup();
    let mut segments: Vec<Segment> = Vec::new();
    let mut runs = Vec::new();
    for pair in cuts.windows(2) {
        let range = pair[0]..pair[1];
        let mut segment = Segment {
            bold,
            figures: figures && text.text[range.clone()].bytes().all(|b| b.is_ascii_digit()),
            blank: text.text[range.clone()] == *BLANK,
            ..Segment::default()
        };
        let covers = |span: &Span| span.range.start <= range.start && range.end <= span.range.end;
        let spans = (0..).zip(&text.spans);
        for (index, span) in spans.filter(|(_, span)| covers(span)) {
            match &span.kind {
                SpanKind::Strong => {
                    segment.bold = true;
                    segment.strong = Some(index);
                }
                SpanKind::Fixed => segment.fixed = true,
                SpanKind::Foreign(tag) => segment.language = Some(tag.clone()),
                SpanKind::Link(link) => segment.link = Some(link.clone()),
            }
        }
        // Without spaces between words, the end of a line could be taken for one: such a stretch
        // is an element of its own that carries its words.
        if spaceless {
            let words: String = text.text[range.clone()]
                .chars()
                .filter(|c| !is_isolate(*c))
                .collect();
            segment.words = Some(words).filter(|words| !words.is_empty());
        }
        // So is a link or a foreign span; plain text is shared.
        let plain = segment.link.is_none()
            && segment.language.is_none()
            && segment.words.is_none()
            && !segment.blank;
        let known = segments.iter().position(|known| *known == segment && plain);
        let index = known.unwrap_or_else(|| {
            segments.push(segment);
            segments.len() - 1
        });
        runs.push((index as u16, range));
    }
    if segments.is_empty() {
        segments.push(Segment {
            bold,
            ..Segment::default()
        });
    }
    (segments, runs)
}

/// The white space at the logical end of a line.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct TrailingSpace {
    /// Its advance.
    pub(super) advance: f32,
    /// First byte of the run that it ends.
    pub(super) run: usize,
}

/// Measures the white space at the logical end of a line.
pub(super) fn trailing_space(line: &Line<'_>, text: &str) -> TrailingSpace {
    let Some(last) = line.runs().max_by_key(|run| run.text_range().start) else {
        return TrailingSpace::default();
    };
    let space = |unit: &&Unit| text.as_bytes()[unit.start as usize..unit.end as usize] == *b" ";
    let spaces = last.units.iter().rev().take_while(space);
    TrailingSpace {
        advance: spaces.map(|unit| unit.advance).sum(),
        run: last.text_range().start,
    }
}

/// The white space at the logical end of a line, if its run goes against the paragraph.
///
/// UAX #9 L1 gives that space the paragraph's direction; parley leaves it in its run, where it
/// would tear a gap into the line.
pub(super) fn torn_space(line: &Line<'_>, text: &str, paragraph: Direction) -> TrailingSpace {
    let last = line.runs().max_by_key(|run| run.text_range().start);
    match last {
        Some(run) if run.is_rtl() != (paragraph == Direction::RightToLeft) => {
            trailing_space(line, text)
        }
        Some(_) | None => TrailingSpace::default(),
    }
}
