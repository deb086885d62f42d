//! Text becomes glyphs: the only place that touches fonts and parley's shaping.

use super::{Ink, PagedFace};
use crate::catalog::{Span, SpanKind, Text};
use crate::diagnostic::{Diagnostic, Place};
use crate::font::{FaceData, FontSet};
use crate::language::{self, Direction, Tag};
use parley::fontique::{Blob, Collection, CollectionOptions, FontInfoOverride, SourceCache};
use parley::{
    BaseDirection, FontContext, FontFamily, FontFamilyName, FontWeight, Language, Layout,
    LayoutContext, LineHeight, TextStyle, TextWrapMode,
};
use rayon::prelude::*;
use std::borrow::Cow;
use std::sync::{Arc, Mutex};

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
    pub(super) layout: Layout<u16>,
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
        self.layout.break_all_lines(Some(width));
    }

    /// The widest that it gets on one line, without the space at its end.
    pub(super) fn natural_width(&self) -> f32 {
        self.layout.calculate_content_widths().max
    }
}

/// Shapes the texts of one language.
pub(super) struct Shaper<'a> {
    pub(super) setting: Setting<'a>,
    /// At least one; as many texts are shaped at a time.
    contexts: Vec<Contexts>,
}

/// parley's caches and scratch memory.
struct Contexts {
    fonts: FontContext,
    layout: LayoutContext<u16>,
}

/// What the texts of a language are set in.
pub(super) struct Setting<'a> {
    pub(super) fonts: FontSet<'a>,
    faces: Vec<(u64, PagedFace)>,
    script: String,
    language: Tag,
    /// The language, as parley is told it.
    locale: Option<Language>,
    /// The families of the language's own words.
    own: Vec<FontFamilyName<'a>>,
    /// The families of Italian words and of figures, where they are others.
    latin: Option<Vec<FontFamilyName<'a>>>,
    /// Whether the script puts no space between words.
    spaceless: bool,
    /// Words of the language that stay on the line of the next word.
    glue: Arc<[String]>,
}

impl<'a> Shaper<'a> {
    pub(super) fn new(
        fonts: FontSet<'a>,
        language: &language::Language,
    ) -> Result<Self, Diagnostic> {
        let mut collection = Collection::new(CollectionOptions {
            shared: false,
            system_fonts: false,
        });
        let mut faces = Vec::new();
        for family in fonts.all() {
            for (face, weight) in [
                (&family.regular, FontWeight::NORMAL),
                (&family.bold, FontWeight::BOLD),
            ] {
                let data: &FaceData = face.data()?;
                let blob = Blob::new(Arc::new(data.clone()));
                let name = face.path.rsplit('/').next().unwrap_or(&face.path);
                let name = name.strip_suffix(".ttf").unwrap_or(name).to_owned();
                faces.push((
                    blob.id(),
                    PagedFace {
                        name,
                        data: data.clone(),
                    },
                ));
                collection.register_fonts(
                    blob,
                    Some(FontInfoOverride {
                        family_name: Some(&family.name),
                        weight: Some(weight),
                        ..FontInfoOverride::default()
                    }),
                );
            }
        }
        let contexts = Contexts {
            fonts: FontContext {
                collection,
                source_cache: SourceCache::default(),
            },
            layout: LayoutContext::new(),
        };
        let named = |families: &[&'a crate::font::Family]| -> Vec<FontFamilyName<'a>> {
            let name = |family: &&'a crate::font::Family| {
                FontFamilyName::Named(Cow::Borrowed(family.name.as_str()))
            };
            families.iter().map(name).collect()
        };
        let own = named(&fonts.families);
        let latin = fonts.latin.as_ref().map(|(families, _)| {
            let mut first = named(families);
            first.extend(own.iter().cloned());
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
        Ok(Self {
            setting,
            contexts: vec![contexts],
        })
    }

    pub(super) fn shape(&mut self, text: &Text, style: Style) -> Shaped {
        self.setting.shape(&mut self.contexts[0], text, style)
    }

    /// Shapes many texts, several at a time; each comes to its own place, whatever the threads do.
    pub(super) fn shape_all(&mut self, texts: &mut [Unshaped<'_>]) {
        let open = |text: &Unshaped<'_>| match text.shaped {
            Some(_) => 0,
            None => text.text.text.len(),
        };
        let total: usize = texts.iter().map(open).sum();
        let threads = rayon::current_num_threads().min(total / LEAST_SHARE).max(1);
        while self.contexts.len() < threads {
            // The fonts keep their identity in the copy.
            let fonts = self.contexts[0].fonts.clone();
            self.contexts.push(Contexts {
                fonts,
                layout: LayoutContext::new(),
            });
        }
        let mut shares = Vec::with_capacity(threads);
        let mut rest = texts;
        for left in (1..=threads).rev() {
            let share = rest.iter().map(open).sum::<usize>().div_ceil(left);
            let mut length = 0;
            let count = rest.iter().take_while(|text| {
                let begins = length < share || left == 1;
                length += open(text);
                begins
            });
            let (mine, others) = rest.split_at_mut(count.count());
            shares.push(mine);
            rest = others;
        }
        let setting = &self.setting;
        let shape = |(contexts, share): (&mut Contexts, &mut [Unshaped<'_>])| {
            for text in share.iter_mut().filter(|text| text.shaped.is_none()) {
                text.shaped = Some(setting.shape(contexts, &text.text, text.style));
            }
        };
        match shares.len() {
            1 => self.contexts.iter_mut().zip(shares).for_each(shape),
            _ => self.contexts[..threads]
                .par_iter_mut()
                .zip(shares)
                .for_each(shape),
        }
    }
}

/// Fewer bytes are shaped faster than another thread wakes.
const LEAST_SHARE: usize = 600;

/// A text and how it is to be set.
pub(super) struct Unshaped<'d> {
    pub(super) text: Cow<'d, Text>,
    pub(super) style: Style,
    pub(super) shaped: Option<Shaped>,
}

impl<'a> Setting<'a> {
    /// The faces, in the order of their indices.
    pub(super) fn faces(&self) -> Vec<PagedFace> {
        self.faces.iter().map(|(_, face)| face.clone()).collect()
    }

    /// The index of the face that a run of parley's was shaped with.
    pub(super) fn face(&self, blob: u64) -> usize {
        self.faces
            .iter()
            .position(|(id, _)| *id == blob)
            .unwrap_or(0)
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
        let latin_name = is_latin_name(text);
        let (segments, runs) = segments(text, style.bold, spaceless, figures);
        let leading = match &self.fonts.latin {
            Some((_, leading)) if foreign => *leading,
            Some(_) | None => style.leading,
        };
        let Contexts { fonts, layout } = contexts;
        let mut builder = layout.style_run_builder(fonts, &text.text, 1.0, false);
        // UAX #9 P3: the first strong character would make "Via Dandini" decide; the language does.
        builder.set_base_direction(match text.direction {
            Direction::LeftToRight => BaseDirection::Ltr,
            Direction::RightToLeft => BaseDirection::Rtl,
        });
        let glued = Glue::new(self.glue.clone());
        let glued = move |place| glued.breaks(place);
        let own_words = own_language && !self.glue.is_empty();
        builder.set_line_break_override(match own_words {
            true => Some(&glued),
            false => Some(&whole_words),
        });
        for (index, segment) in segments.iter().enumerate() {
            let language = segment.language.as_ref().unwrap_or(&text.language);
            let families = match &self.latin {
                Some(latin)
                    if foreign
                        || latin_name
                        || segment.fixed
                        || segment.figures
                        || segment.language.is_some() =>
                {
                    latin
                }
                Some(_) | None => &self.own,
            };
            let locale = match *language == self.language {
                true => self.locale,
                false => Language::parse(&language.to_string()).ok(),
            };
            builder.push_style(TextStyle {
                font_family: FontFamily::List(Cow::Borrowed(families)),
                font_size: style.size,
                font_weight: if segment.bold {
                    FontWeight::BOLD
                } else {
                    FontWeight::NORMAL
                },
                locale,
                brush: index as u16,
                line_height: LineHeight::Absolute(style.size * leading),
                // A phone number or a law never breaks over lines.
                text_wrap_mode: if segment.fixed {
                    TextWrapMode::NoWrap
                } else {
                    TextWrapMode::Wrap
                },
                ..TextStyle::default()
            });
        }
        for (index, range) in runs {
            builder.push_style_run(index, range);
        }
        let layout = builder.build(&text.text);
        Shaped {
            layout,
            text: text.text.clone(),
            message: text.message.clone(),
            place: text.place.clone(),
            segments,
            size: style.size,
            line_height: style.size * leading,
            ink: style.ink,
            direction: text.direction,
        }
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
fn whole_words(place: parley::LineBreakContext) -> Option<bool> {
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

    fn breaks(&self, place: parley::LineBreakContext) -> Option<bool> {
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
            ..Segment::default()
        };
        let covers = |span: &&Span| span.range.start <= range.start && range.end <= span.range.end;
        for span in text.spans.iter().filter(covers) {
            match &span.kind {
                SpanKind::Strong => segment.bold = true,
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
                .filter(|c| !crate::catalog::is_isolate(*c))
                .collect();
            segment.words = Some(words).filter(|words| !words.is_empty());
        }
        // So is a link or a foreign span; plain text is shared.
        let plain = segment.link.is_none() && segment.language.is_none() && segment.words.is_none();
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
pub(super) fn trailing_space(line: &parley::Line<'_, u16>, text: &str) -> TrailingSpace {
    let Some(last) = line.runs().max_by_key(|run| run.text_range().start) else {
        return TrailingSpace::default();
    };
    let range = last.text_range();
    let advance = if text[range.clone()].ends_with(' ') {
        last.clusters().fold(0.0, |sum, cluster| {
            let space = text[cluster.text_range()].bytes().all(|byte| byte == b' ');
            if space { sum + cluster.advance() } else { 0.0 }
        })
    } else {
        0.0
    };
    TrailingSpace {
        advance,
        run: range.start,
    }
}

/// The white space at the logical end of a line, if its run goes against the paragraph.
///
/// UAX #9 L1 gives that space the paragraph's direction; parley leaves it in its run, where it
/// would tear a gap into the line.
pub(super) fn torn_space(
    line: &parley::Line<'_, u16>,
    text: &str,
    paragraph: Direction,
) -> TrailingSpace {
    let last = line.runs().max_by_key(|run| run.text_range().start);
    match last {
        Some(run) if run.is_rtl() != (paragraph == Direction::RightToLeft) => {
            trailing_space(line, text)
        }
        Some(_) | None => TrailingSpace::default(),
    }
}
