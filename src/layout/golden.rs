//! Golden words: the glyphs that HarfBuzz 6.0 (`hb-shape --language=…`) gives for them in the fonts
//! of this folder, from left to right.

#![expect(clippy::unwrap_used, reason = "a test may stop")]

use super::Ink;
use super::shape::{Shaper, Style};
use crate::catalog::{Locale, Text};
use crate::font::FontBook;
use crate::language::Tag;
use crate::source::Source;

const WORDS: &[(&str, &str, &[u32])] = &[
    ("it", "ufficio", &[86, 71, 71, 74, 68, 74, 80]),
    ("it", "perché", &[81, 70, 83, 68, 73, 168]),
    ("it", "È vietato", &[135, 1, 87, 74, 70, 85, 66, 85, 80]),
    ("it", "fiamma", &[71, 74, 66, 78, 78, 66]),
    ("uk", "під’їзд", &[471, 493, 460, 517, 494, 463, 460]),
    ("uk", "сміття", &[473, 468, 493, 474, 474, 487]),
    ("uk", "будинку", &[457, 475, 460, 464, 469, 466, 475]),
    ("ar", "العمارة", &[683, 691, 1173, 1268, 1243, 1262, 681]),
    ("ar", "لا", &[1301]),
    ("ar", "الإيصالات", &[684, 1301, 1173, 1227, 1285, 1299, 681]),
    ("ar", "فورًا", &[681, 724, 691, 1280, 1250]),
    (
        "ur",
        "پڑوسیوں",
        &[228, 355, 15, 373, 966, 449, 243, 1266, 326, 16, 966, 689],
    ),
    ("ur", "عمارت", &[12, 226, 233, 225, 804, 966, 630]),
    (
        "ur",
        "سیڑھیاں",
        &[228, 225, 15, 358, 966, 451, 1266, 282, 15, 372, 502],
    ),
    ("ur", "نہیں", &[229, 15, 366, 72, 805, 11, 966, 333]),
    ("bn", "স্কুল", &[250, 299, 321, 347, 62, 52]),
    ("bn", "প্রতিবেশী", &[234, 281, 60, 40, 66, 47, 53, 61]),
    ("bn", "বিশ্রাম", &[60, 47, 246, 281, 59, 49]),
    ("bn", "ক্ষতি", &[135, 60, 40]),
    ("bn", "কর্তৃপক্ষ", &[25, 40, 64, 132, 45, 135]),
    ("zh-Hans", "公寓楼", &[1371, 2384, 3635]),
    ("zh-Hans", "规章", &[6214, 4991]),
];

#[test]
fn words_are_shaped_as_harfbuzz_does() {
    let source = Source::Folder(".".into());
    let fonts = FontBook::load(&source).unwrap();
    for (tag, word, expected) in WORDS {
        let (locale, _) = Locale::load(&source, &Tag::parse(tag).unwrap()).unwrap();
        let language = &locale.language;
        let mut shaper = Shaper::new(fonts.set(language).unwrap(), language).unwrap();
        let style = Style {
            size: 12.0,
            leading: 1.5,
            bold: false,
            ink: Ink::Black,
        };
        let mut shaped = shaper.shape(&Text::plain(*word, language), style);
        shaped.break_lines(1000.0);
        let line = shaped.layout.get(0).unwrap();
        let glyphs: Vec<u32> = line
            .runs()
            .flat_map(|run| run.visual_clusters().collect::<Vec<_>>())
            .flat_map(|cluster| cluster.glyphs().collect::<Vec<_>>())
            .map(|glyph| glyph.id)
            .collect();
        assert_eq!(glyphs, *expected, "{tag}: {word}");
    }
}
