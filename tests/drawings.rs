//! Drawings: what is shipped is good, and what the model lacks is refused with place and remedy.

#![expect(
    clippy::unwrap_used,
    reason = "a test that cannot read its own files has nothing else to do"
)]

use std::collections::BTreeMap;
use std::path::Path;
use std::sync::Arc;
use volantino::diagnostic::{Diagnostic, Severity};
use volantino::drawing::{Bitmap, Drawing, Paint, Vector};
use volantino::source::Source;
use volantino::template::Template;

/// One file held in memory.
fn read(path: &str, bytes: impl Into<Vec<u8>>) -> Result<Drawing, Diagnostic> {
    let files = BTreeMap::from([(path.to_owned(), bytes.into())]);
    Drawing::read(&Source::Memory(Arc::new(files)), path)
}

fn svg(inside: &str) -> Result<Vector, Diagnostic> {
    let text = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 100 50\">\n{inside}\n</svg>"
    );
    match read("x.svg", text)? {
        Drawing::Vector(vector) => Ok(vector),
        Drawing::Bitmap(_) => panic!("an SVG has become dots"),
    }
}

/// An SVG is refused at this line, for this cause.
#[track_caller]
fn refused(inside: &str, line: usize, cause: &str) {
    let found = svg(inside).unwrap_err();
    assert!(found.message.contains(cause), "{}", found.message);
    assert!(found.remedy.is_some());
    let place = found.place.map(|place| place.line_and_column().0);
    assert_eq!(place, Some(line), "{cause}");
}

fn project() -> Source {
    Source::Folder(Path::new(env!("CARGO_MANIFEST_DIR")).to_owned())
}

#[test]
fn every_pictogram_of_the_project_is_one_hand() {
    let source = project();
    let ids = source.files("templates/pictograms", "svg");
    assert!(ids.len() > 30, "only {} pictograms", ids.len());
    for id in ids {
        let path = format!("templates/pictograms/{id}.svg");
        let drawing = Drawing::pictogram(&source, &path).unwrap();
        let Drawing::Vector(vector) = drawing else {
            panic!("{id} is dots");
        };
        let pens = vector.shapes.iter().filter_map(|shape| match &shape.paint {
            Paint::Stroke { pen, .. } => Some(pen.width),
            Paint::Fill { .. } => None,
        });
        let pens: Vec<f32> = pens.collect();
        assert_eq!(pens, [1.75], "{id} has other pens than its like");
        let steps: usize = vector.shapes.iter().map(|shape| shape.outline.len()).sum();
        assert!(steps < 110, "{id} has {steps} steps: draw it simpler");
    }
}

#[test]
fn the_rules_of_the_project_have_pictograms() {
    let (template, _) = Template::load(&project()).unwrap();
    for id in ["condominium-rules", "home-care", "emergency-numbers"] {
        let named = template.leaflets[id].pictograms();
        assert!(named.len() >= 9, "{id} has {}", named.len());
        for reference in named {
            assert!(template.pictograms.get(Some(reference)).is_some());
        }
    }
}

#[test]
fn styles_shapes_and_transformations_become_paths() {
    let vector = svg(
        "<style>.a{fill:#0066cc}</style><defs><rect id=\"r\" width=\"10\" height=\"10\"/></defs>\
         <g transform=\"translate(20 10)\"><use href=\"#r\" class=\"a\"/></g>",
    );
    let written = vector.unwrap().to_svg("", volantino::drawing::Colors::Own);
    assert!(written.contains("M20 10L30 10L30 20L20 20Z"), "{written}");
    assert!(written.contains("fill=\"#0066cc\""), "{written}");
}

#[test]
fn what_reaches_beyond_the_box_is_cut_off() {
    let inside = svg("<rect width=\"100\" height=\"50\"/>").unwrap();
    assert!(inside.shapes[0].clips.is_empty());
    let beyond = svg("<rect width=\"200\" height=\"50\"/>").unwrap();
    assert_eq!(beyond.shapes[0].clips.len(), 1);
}

#[test]
fn a_small_box_keeps_its_curves() {
    let text = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 1 1\"><circle cx=\".5\" \
                cy=\".5\" r=\".123\"/></svg>";
    let Drawing::Vector(vector) = read("x.svg", text).unwrap() else {
        panic!("an SVG has become dots");
    };
    assert_eq!((vector.width, vector.height), (240.0, 240.0));
}

#[test]
fn text_is_refused_where_it_stands() {
    refused("<g>\n<text>ASP</text></g>", 3, "text");
    let found = svg("<text>ASP</text>").unwrap_err();
    assert!(found.remedy.unwrap().contains("paths"));
}

#[test]
fn what_the_model_lacks_is_refused() {
    refused("<image href=\"a.png\"/>", 2, "a picture inside");
    refused("<defs><mask id=\"m\"/></defs>", 2, "a mask");
    refused(
        "<rect width=\"9\" height=\"9\" opacity=\".5\"/>",
        1,
        "transparent",
    );
    let gradient =
        "<linearGradient id=\"g\"><stop stop-color=\"red\"/><stop offset=\"1\"/></linearGradient>";
    let filled = "<rect width=\"9\" height=\"9\" fill=\"url(#g)\"/>";
    refused(&format!("{gradient}{filled}"), 1, "runs into another");
    refused("", 1, "draws nothing");
    refused("<g>\n<rect</g>", 3, "no SVG");
}

/// A PNG of two dots: a colour, and one that is half transparent.
fn png(color: png::ColorType, dots: &[u8]) -> Vec<u8> {
    let mut file = Vec::new();
    let mut encoder = png::Encoder::new(&mut file, 2, 1);
    encoder.set_color(color);
    let mut writer = encoder.write_header().unwrap();
    writer.write_image_data(dots).unwrap();
    writer.finish().unwrap();
    file
}

fn dots(file: Vec<u8>) -> Bitmap {
    match read("x.png", file).unwrap() {
        Drawing::Bitmap(bitmap) => bitmap,
        Drawing::Vector(_) => panic!("a PNG has become paths"),
    }
}

#[test]
fn a_png_of_every_kind_becomes_colours_and_opacity() {
    let bitmap = dots(png(png::ColorType::Rgba, &[1, 2, 3, 255, 4, 5, 6, 128]));
    assert_eq!(bitmap.colors, [1, 2, 3, 4, 5, 6]);
    assert_eq!(bitmap.alpha, Some(vec![255, 128]));
    let bitmap = dots(png(png::ColorType::GrayscaleAlpha, &[7, 255, 8, 255]));
    assert_eq!(bitmap.colors, [7, 7, 7, 8, 8, 8]);
    assert_eq!(bitmap.alpha, None, "all of it is opaque");
    let bitmap = dots(png(png::ColorType::Grayscale, &[9, 10]));
    assert_eq!(bitmap.colors, [9, 9, 9, 10, 10, 10]);
}

#[test]
fn a_png_that_was_cut_off_is_refused() {
    let whole = png(png::ColorType::Rgb, &[1, 2, 3, 4, 5, 6]);
    for end in [8, 20, 40, whole.len() - 14] {
        let found = read("x.png", &whole[..end]).unwrap_err();
        assert!(found.remedy.is_some(), "{end}: {}", found.message);
    }
}

/// Warnings and errors about a logo.
fn logo(keys: &str, svg: &str) -> Vec<Diagnostic> {
    let office = format!("name = \"Ente\"\nsource = \"qui\"\n[[logo]]\n{keys}");
    let files = [
        ("templates/office.toml", office.as_str()),
        (
            "templates/sheets.toml",
            include_str!("../templates/sheets.toml"),
        ),
        ("templates/facts.toml", ""),
        ("templates/logos/x.svg", svg),
    ];
    let files = files.map(|(path, text)| (path.to_owned(), text.as_bytes().to_vec()));
    match Template::load(&Source::Memory(Arc::new(files.into()))) {
        Ok((_, found)) | Err(found) => found,
    }
}

const LOGO: &str = "file = \"logos/x.svg\"\nalternative = \"Ente\"\nplace = \"head\"\n";

fn square(color: &str) -> String {
    format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\">\
         <path d=\"M0 0h9v9z\" fill=\"{color}\"/></svg>"
    )
}

#[test]
fn a_logo_must_live_on_a_copy() {
    assert_eq!(logo(LOGO, &square("#004080")), []);
    let found = logo(LOGO, &square("#ffdd88"));
    assert_eq!(found.len(), 1);
    assert_eq!(
        (found[0].code, found[0].severity),
        ("pale-logo", Severity::Warning)
    );
}

#[test]
fn a_logo_has_words_and_lies_inside_the_templates() {
    let found = logo(&LOGO.replace("Ente", " "), &square("#000"));
    assert!(found[0].message.contains("nothing to the blind"));
    for path in ["../x.svg", "/etc/x.svg", "logos\\\\x.svg", "logos//x.svg"] {
        let found = logo(&LOGO.replace("logos/x.svg", path), &square("#000"));
        assert!(found[0].message.contains("not a path inside"), "{path}");
    }
}

#[test]
fn a_file_of_another_kind_is_refused() {
    let found = read("logo.jpg", "x").unwrap_err();
    assert!(found.message.contains("neither an SVG nor a PNG"));
    assert!(read("logo.png", "no picture").unwrap_err().remedy.is_some());
    let huge = " ".repeat(600_000);
    assert!(svg(&huge).unwrap_err().message.contains("bytes"));
}
