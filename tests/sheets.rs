//! Every leaflet on every sheet in every language, alone and beside the Italian: what is set stays in
//! its column, panel, card and page; and the stories of what a sheet refuses.

#![expect(clippy::unwrap_used, reason = "a test may stop")]

mod shared;

use rayon::prelude::*;
use shared::copy;
use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use volantino::check::{Folder, Wish};
use volantino::diagnostic::render;
use volantino::document::Extent;
use volantino::language::Tag;
use volantino::layout::{Item, Kid, NodeKind, Owner, Page, Paged, Run};
use volantino::source::Source;
use volantino::template::{Building, Sheet, SheetKind, Slip, Two};

fn folder() -> Folder {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    Folder::load(Source::Folder(root.into()), &[]).unwrap()
}

/// Where the pages of a sheet begin on its paper, from the left and from the top.
fn origins(sheet: &Sheet) -> (Vec<f32>, Vec<f32>) {
    let steps = |whole: f32, part: f32| -> Vec<f32> {
        let count = (whole / part + 0.001).floor();
        let first = 0.5 * (whole - count * part);
        (0..count as usize)
            .map(|step| first + step as f32 * part)
            .collect()
    };
    let (width, height) = sheet.paper;
    (steps(width, sheet.width), steps(height, sheet.height))
}

/// What leaves its column, panel, card or page; a space may hang over the end of its line.
fn strays(paged: &Paged, sheet: &Sheet) -> Vec<String> {
    let (lefts, tops) = origins(sheet);
    let mut strays = Vec::new();
    for (number, page) in paged.pages.iter().enumerate() {
        for item in &page.items {
            let run = match item {
                Item::Text(run) => run,
                Item::Bar { .. } => continue,
                // A pictogram may hang in the margin, where printers still print.
                Item::Drawing {
                    x,
                    y,
                    width,
                    height,
                    ..
                } => {
                    const UNPRINTED: f32 = 8.0;
                    let across = lefts.iter().any(|left| {
                        *x >= left + UNPRINTED && x + width <= left + sheet.width - UNPRINTED
                    });
                    let down = *y >= UNPRINTED && y + height <= sheet.paper.1 - UNPRINTED;
                    if !across || !down {
                        strays.push(format!("page {}: a drawing at {x:.0} {y:.0}", number + 1));
                    }
                    continue;
                }
            };
            let hanging = 4.5_f32.max(0.35 * run.size);
            let across = lefts.iter().any(|left| {
                run.x >= left + sheet.side - hanging
                    && run.x + run.width <= left + sheet.width - sheet.side + hanging
            });
            let down = tops
                .iter()
                .any(|top| run.y - 0.7 * run.size >= *top && run.y <= top + sheet.height);
            if !across || !down {
                strays.push(format!(
                    "page {}: `{}` at {:.0} {:.0}",
                    number + 1,
                    run.text,
                    run.x,
                    run.y
                ));
            }
        }
    }
    strays
}

/// Text of a row that stands in both halves of the page.
fn crossings(paged: &Paged, sheet: &Sheet) -> Vec<String> {
    let middle = 0.5 * sheet.width;
    let crosses = |item: &Item| match item {
        Item::Text(run) if matches!(run.owner, Owner::Node(_)) => {
            (run.x < middle - 6.0 && run.x + run.width > middle + 6.0).then(|| run.text.clone())
        }
        Item::Text(_) | Item::Bar { .. } | Item::Drawing { .. } => None,
    };
    let pages = paged.pages.iter();
    pages
        .flat_map(|page| page.items.iter().filter_map(crosses))
        .collect()
}

/// Words that stand on other words of their line.
fn collisions(paged: &Paged) -> Vec<String> {
    let mut found = Vec::new();
    for (number, page) in paged.pages.iter().enumerate() {
        let mut runs: Vec<&Run> = page
            .items
            .iter()
            .filter_map(|item| match item {
                Item::Text(run) if !run.text.trim().is_empty() => Some(run),
                Item::Text(_) | Item::Bar { .. } | Item::Drawing { .. } => None,
            })
            .collect();
        // Lines that meet by chance, in two columns, may differ by the error of a sum.
        let height = |run: &Run| (run.y * 20.0).round();
        runs.sort_by(|a, b| height(a).total_cmp(&height(b)).then(a.x.total_cmp(&b.x)));
        for pair in runs.windows(2) {
            // Spaces at the end of a line hang over what comes next.
            let over = pair[0].x + pair[0].width - pair[1].x;
            if height(pair[0]) == height(pair[1]) && over > 0.35 * pair[0].size {
                let words = (&pair[0].text, &pair[1].text);
                found.push(format!("page {}: {words:?} by {over:.0}", number + 1));
            }
        }
    }
    found
}

/// Lines of a page that are content.
fn lines(page: &Page) -> usize {
    let of = |item: &Item| match item {
        Item::Text(run) if matches!(run.owner, Owner::Node(_)) => Some(run.line),
        Item::Text(_) | Item::Bar { .. } | Item::Drawing { .. } => None,
    };
    page.items
        .iter()
        .filter_map(of)
        .collect::<BTreeSet<_>>()
        .len()
}

/// Everything that is wrong with one sheet.
fn faults(paged: &Paged, sheet: &Sheet, two: bool) -> Vec<String> {
    let mut faults = strays(paged, sheet);
    faults.extend(collisions(paged));
    // Four sheets of paper can be folded into each other and handed out.
    if two && sheet.name == "a5" && paged.pages.len() > 8 {
        faults.push(format!("{} pages", paged.pages.len()));
    }
    if two && sheet.two != Some(Two::Stacked) {
        faults.extend(crossings(paged, sheet));
    }
    let body = paged.scale * sheet.sizes.body;
    if body < sheet.smallest - 0.01 {
        faults.push(format!("body text of {body} pt"));
    }
    if sheet.kind == SheetKind::Pages && paged.pages.len() > 1 {
        for (number, page) in paged.pages.iter().enumerate() {
            if lines(page) < 3 {
                faults.push(format!("page {} has {} lines", number + 1, lines(page)));
            }
        }
    }
    faults
}

/// Lays out all of one language: its faults, by leaflet and sheet.
fn language(folder: &Folder, tag: &Tag, other: Option<&Tag>) -> Vec<String> {
    let building = Building::default();
    let mut own = folder.typesetter(tag).unwrap();
    let mut second = other.map(|other| folder.typesetter(other).unwrap());
    let mut found = Vec::new();
    let sheets: Vec<&Sheet> = folder.template.sheets.values().collect();
    for leaflet in folder.template.leaflets.values() {
        let wish = Wish {
            leaflet,
            language: tag,
            beside: other,
            building: &building,
            slip: &Slip::default(),
        };
        let documents = folder.documents(&wish, &sheets).unwrap();
        let main = &documents.main;
        let beside = documents.other.as_ref().filter(|_| other.is_some());
        for sheet in sheets
            .iter()
            .filter(|sheet| leaflet.pages.contains_key(&sheet.name))
        {
            let (laid, sheet) = match second.as_mut().zip(beside) {
                None => (own.layout(main, sheet, Extent::Whole), (*sheet).clone()),
                Some(second) => match sheet.for_two() {
                    Some(two) => (own.beside(main, second, sheet, Extent::Whole), two),
                    None => continue,
                },
            };
            let faults = match laid {
                Ok(paged) => faults(&paged, &sheet, other.is_some()),
                Err(found) => vec![render(&found, false)],
            };
            let told = |fault| format!("{} {tag} {}: {fault}", leaflet.id, sheet.name);
            found.extend(faults.into_iter().map(told));
        }
    }
    found
}

#[test]
fn everything_stays_in_its_place_on_every_sheet() {
    let folder = folder();
    let tags: Vec<&Tag> = folder.catalog.locales.keys().collect();
    assert!(tags.len() > 20 && folder.template.sheets.len() > 6);
    let jobs = tags.par_iter();
    let faults: Vec<String> = jobs.flat_map(|tag| language(&folder, tag, None)).collect();
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[test]
fn everything_stays_in_its_place_beside_the_italian() {
    let folder = folder();
    let italian = Tag::source();
    let tags = folder.catalog.locales.keys();
    let tags: Vec<&Tag> = tags.filter(|tag| !tag.is_source()).collect();
    let jobs = tags.par_iter();
    let faults = jobs.flat_map(|tag| language(&folder, tag, Some(&italian)));
    let faults: Vec<String> = faults.collect();
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

/// The condominium's rules on a sheet, in one language or beside another.
fn rules(folder: &Folder, sheet: &str, tag: &str, beside: Option<&str>) -> Paged {
    let building = Building::default();
    let leaflet = folder.template.leaflet("condominium-rules").unwrap();
    let sheet = folder.template.sheet(sheet).unwrap();
    let tag = Tag::parse(tag).unwrap();
    let beside = beside.map(|tag| Tag::parse(tag).unwrap());
    let wish = Wish {
        leaflet,
        language: &tag,
        beside: beside.as_ref(),
        building: &building,
        slip: &Slip::default(),
    };
    folder.paged(&wish, sheet, Extent::Whole).unwrap()
}

/// The words of the items of an element and of those under it.
fn words(paged: &Paged, node: usize) -> String {
    let kids = paged.nodes[node].kids.iter();
    kids.map(|kid| match kid {
        Kid::Node(kid) => words(paged, *kid),
        Kid::Item { page, item } => match &paged.pages[*page].items[*item] {
            Item::Text(run) => run.text.clone(),
            Item::Bar { .. } | Item::Drawing { .. } => String::new(),
        },
    })
    .collect()
}

/// The baseline of the first line of an element.
fn first_line(paged: &Paged, node: usize) -> Option<(usize, f32)> {
    paged.nodes[node].kids.iter().find_map(|kid| match kid {
        Kid::Node(kid) => first_line(paged, *kid),
        Kid::Item { page, item } => match &paged.pages[*page].items[*item] {
            Item::Text(run) => Some((*page, run.y)),
            Item::Bar { .. } | Item::Drawing { .. } => None,
        },
    })
}

#[test]
fn both_halves_of_a_row_begin_at_one_height_and_say_their_language() {
    let folder = folder();
    for (tag, other) in [("ar", "it"), ("uk", "it"), ("ur", "it"), ("bn", "zh-Hans")] {
        let paged = rules(&folder, "a4", tag, Some(other));
        let rows = paged.nodes.iter();
        let rows = rows.filter(|node| node.kind == NodeKind::TableRow);
        let mut whole = 0;
        for row in rows {
            let cells: Vec<usize> = row
                .kids
                .iter()
                .map(|kid| match kid {
                    Kid::Node(kid) => *kid,
                    Kid::Item { .. } => panic!("text beside the cells of a row"),
                })
                .collect();
            assert_eq!(cells.len(), 2, "{tag}");
            let languages = cells.iter().map(|cell| &paged.nodes[*cell].language);
            let second = languages.flatten().map(Tag::to_string).collect::<Vec<_>>();
            assert_eq!(second, [other], "{tag}");
            let lines: Vec<_> = cells.iter().map(|cell| first_line(&paged, *cell)).collect();
            if let [Some((page, y)), Some((other_page, other_y))] = lines[..] {
                assert_eq!(page, other_page, "{tag}: {}", words(&paged, cells[0]));
                assert!(
                    (y - other_y).abs() < 0.01,
                    "{tag}: {}",
                    words(&paged, cells[0])
                );
                whole += 1;
            }
        }
        assert!(whole > 25, "{tag}: {whole} rows");
    }
}

/// Where some words stand: the page, the left and right edge, and the baseline.
fn spots(paged: &Paged, words: &str) -> Vec<(usize, f32, f32, f32)> {
    let of = |(number, page): (usize, &Page)| {
        let items = page.items.iter();
        let runs = items.filter_map(|item| match item {
            Item::Text(run) if run.text.contains(words) => Some(run),
            Item::Text(_) | Item::Bar { .. } | Item::Drawing { .. } => None,
        });
        let spot = |run: &Run| (number, run.x, run.x + run.width, run.y);
        runs.map(spot).collect::<Vec<_>>()
    };
    paged.pages.iter().enumerate().flat_map(of).collect()
}

#[test]
fn the_office_stamps_a_sheet_of_two_languages_once_where_the_clerk_reads() {
    let folder = folder();
    for (sheet, tag, other) in [("a4", "ar", "it"), ("a5", "uk", "it"), ("a4", "it", "ar")] {
        let paged = rules(&folder, sheet, tag, Some(other));
        let stamps = spots(&paged, "Timbro");
        assert_eq!(stamps.len(), 1, "{sheet} {tag}");
        assert!(stamps[0].2 < 0.5 * paged.width, "{sheet} {tag}");
        let frames = paged.pages[stamps[0].0].items.iter();
        let frames =
            frames.filter(|item| matches!(item, Item::Bar { height, .. } if *height > 40.0));
        // Its two upright lines.
        assert_eq!(frames.count(), 2, "{sheet} {tag}");
    }
}

#[test]
fn short_halves_of_a_row_share_a_line_where_the_page_is_narrow() {
    let folder = folder();
    let building = Building::default();
    let italian = Tag::source();
    for (tag, label, at_the_left) in [("ar", "الساعة", false), ("uk", "Час", true)] {
        let tag = Tag::parse(tag).unwrap();
        let wish = Wish {
            leaflet: folder.template.leaflet("appointment").unwrap(),
            language: &tag,
            beside: Some(&italian),
            building: &building,
            slip: &Slip::default(),
        };
        let sheet = folder.template.sheet("a5").unwrap();
        let paged = folder.paged(&wish, sheet, Extent::Whole).unwrap();
        let hour = spots(&paged, "Ora").remove(0);
        let own = spots(&paged, label);
        let own = own.iter().find(|own| own.0 == hour.0 && own.3 == hour.3);
        let own = own.unwrap();
        assert_eq!(own.1 < hour.1, at_the_left, "{tag}");
        // One line to write on, between the labels.
        let (from, to) = (own.2.min(hour.2), own.1.max(hour.1));
        let between = |item: &&Item| match item {
            Item::Bar { x, y, width, .. } => {
                *x > from && x + width < to && (y - hour.3).abs() < 4.0
            }
            Item::Text(_) | Item::Drawing { .. } => false,
        };
        let lines = paged.pages[hour.0].items.iter().filter(between);
        assert_eq!(lines.count(), 1, "{tag}");
        // The office's phone stands there once, in the line of both labels, and once in the text of each.
        let text = folder.expected(&wish, sheet, Extent::Whole).unwrap();
        let text = text.replace('\u{a0}', " ");
        assert_eq!(text.matches("0547 363305").count(), 3, "{tag}");
    }
}

#[test]
fn rules_keep_their_number_in_every_language_and_form() {
    let folder = folder();
    let labels = |paged: &Paged| -> Vec<String> {
        let nodes = 0..paged.nodes.len();
        nodes
            .filter(|node| paged.nodes[*node].kind == NodeKind::Label)
            .map(|node| words(paged, node))
            .filter(|label| label != "•")
            .collect()
    };
    let whole = labels(&rules(&folder, "a4", "it", None));
    assert_eq!(whole.len(), 13);
    for tag in ["ar", "bn", "zh-Hans"] {
        assert_eq!(
            labels(&rules(&folder, "booklet", tag, None)),
            whole,
            "{tag}"
        );
        let two = labels(&rules(&folder, "a4", tag, Some("it")));
        let count = |number: &String| two.iter().filter(|label| *label == number).count();
        assert!(whole.iter().all(|number| count(number) == 2), "{tag}");
        assert_eq!(two.len(), 26, "{tag}");
    }
    let core = rules(&folder, "a3", "it", None);
    assert!(core.core);
    assert_eq!(labels(&core), ["1", "2", "5"]);
}

/// The left edge of the panel or leaf in which some words stand, and the side of the paper.
fn place_of(paged: &Paged, sheet: &Sheet, words: &str) -> (usize, usize) {
    for (side, page) in paged.pages.iter().enumerate() {
        for item in &page.items {
            if let Item::Text(run) = item
                && matches!(run.owner, Owner::Node(_))
                && run.text.contains(words)
            {
                return (side, (run.x / sheet.width) as usize);
            }
        }
    }
    panic!("`{words}` is nowhere");
}

#[test]
fn a_folded_sheet_has_its_cover_where_it_opens() {
    let folder = folder();
    let sheet = folder.template.sheet("fold").unwrap();
    // From the left: flap, back, cover; mirrored from right to left.
    let italian = rules(&folder, "fold", "it", None);
    assert_eq!(italian.pages.len(), 2);
    assert_eq!(
        place_of(&italian, sheet, "Le regole del condominio"),
        (0, 2)
    );
    assert_eq!(place_of(&italian, sheet, "Rumore e riposo"), (1, 0));
    let arabic = rules(&folder, "fold", "ar", None);
    let title = folder.title(
        folder.template.leaflet("condominium-rules").unwrap(),
        &Tag::parse("ar").unwrap(),
    );
    let title = title.unwrap().characters();
    let first = title.split(' ').next().unwrap();
    assert_eq!(place_of(&arabic, sheet, first), (0, 0));
}

#[test]
fn a_booklet_is_bound_on_the_side_where_its_language_begins() {
    let folder = folder();
    let sheet = folder.template.sheet("booklet").unwrap();
    for (tag, half) in [("it", 1), ("ar", 0)] {
        let paged = rules(&folder, "booklet", tag, None);
        assert_eq!(paged.pages.len() % 2, 0, "{tag}");
        let title = paged.title.split(' ').next().unwrap();
        assert_eq!(place_of(&paged, sheet, title), (0, half), "{tag}");
    }
}

#[test]
fn ten_cards_say_their_text_once() {
    let folder = folder();
    let building = Building::default();
    let italian = Tag::source();
    let wish = Wish {
        leaflet: folder.template.leaflet("emergency-numbers").unwrap(),
        language: &italian,
        beside: None,
        building: &building,
        slip: &Slip::default(),
    };
    let card = folder.template.sheet("card").unwrap();
    let paged = folder.paged(&wish, card, Extent::Whole).unwrap();
    assert!(paged.core);
    let mut count: BTreeMap<bool, usize> = BTreeMap::new();
    for item in &paged.pages[0].items {
        if let Item::Text(run) = item
            && run.text.contains("1522")
        {
            *count
                .entry(matches!(run.owner, Owner::Node(_)))
                .or_default() += 1;
        }
    }
    assert_eq!(count, BTreeMap::from([(false, 9), (true, 1)]));
}

// ---- stories of the command line

/// A copy of the project with its real leaflets; it goes away with the story.
struct Story(PathBuf);

impl Story {
    fn new(name: &str) -> Self {
        let folder = Path::new(env!("CARGO_TARGET_TMPDIR"))
            .join("sheets")
            .join(name);
        let _ = std::fs::remove_dir_all(&folder);
        for part in ["templates", "fonts", "locales"] {
            copy(
                &Path::new(env!("CARGO_MANIFEST_DIR")).join(part),
                &folder.join(part),
            );
        }
        Self(folder)
    }

    fn run(&self, arguments: &str) -> Output {
        Command::new(env!("CARGO_BIN_EXE_volantino"))
            .args(["--root", "."])
            .args(arguments.split(' '))
            .current_dir(&self.0)
            .output()
            .unwrap()
    }

    #[track_caller]
    fn fails(&self, arguments: &str, said: &str) {
        let output = self.run(arguments);
        let stderr = String::from_utf8(output.stderr).unwrap();
        assert_eq!(stderr.trim_end(), said.trim(), "\n{stderr}");
        assert_eq!(output.status.code(), Some(1));
    }

    fn replace(&self, path: &str, from: &str, to: &str) {
        let path = self.0.join(path);
        let text = std::fs::read_to_string(&path).unwrap();
        assert!(text.contains(from), "`{from}` is not in {}", path.display());
        std::fs::write(path, text.replacen(from, to, 1)).unwrap();
    }
}

impl Drop for Story {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.0);
    }
}

#[test]
fn what_a_sheet_refuses() {
    let story = Story::new("refuses");
    story.fails(
        "build --leaflet condominium-rules --sheet card",
        "
error: `condominium-rules` is not made on `card`
hint: its sheets are: a3, a4, a5, booklet, fold, large; name the others under [pages] in `templates/leaflets/condominium-rules.toml`
",
    );
    story.fails(
        "build --leaflet emergency-numbers --language en --sheet card --beside it -o x.pdf",
        "
error: two languages have no room on `card`
hint: choose a larger sheet, or give it `beside` in `templates/sheets.toml`
",
    );
    story.fails(
        "build --leaflet home-care --language it --beside it -o x.pdf",
        "
error: `it` cannot stand beside itself
hint: name another --language, or another language for --beside
",
    );
    story.fails(
        "build --leaflet home-care --language it --section mone -o x.pdf",
        "
error: `home-care` has no section `mone`
hint: did you mean `money`?
",
    );
    story.fails(
        "build --leaflet home-care --language it --section money --format html",
        "
error: one section, or two languages, come as PDF only
hint: ask for --format pdf; on the page, `#ID` after the address leads to a section
",
    );
    assert!(!story.0.join("out").exists());
}

#[test]
fn a_core_that_does_not_fit_says_by_how_much() {
    let story = Story::new("core");
    story.replace(
        "templates/sheets.toml",
        "paper = [297, 210]",
        "paper = [297, 66]",
    );
    let output = story.run("build --leaflet condominium-rules --language it --sheet fold -o x.pdf");
    let said = String::from_utf8(output.stderr).unwrap();
    assert_eq!(output.status.code(), Some(1), "{said}");
    let percent = said
        .strip_prefix(
            "error: even the core of `condominium-rules` in `it` is too long for `fold` by some ",
        )
        .and_then(|rest| rest.split_once(" %\nhint: mark fewer blocks as `core = true`"));
    let percent: usize = percent.unwrap().0.parse().unwrap();
    assert!((1..200).contains(&percent), "{said}");
}

#[test]
fn a_new_sheet_is_a_row() {
    let story = Story::new("row");
    let sheets = story.0.join("templates/sheets.toml");
    let text = std::fs::read_to_string(&sheets).unwrap();
    let a5 = text
        .split("[a5]")
        .nth(1)
        .unwrap()
        .split("\n[")
        .next()
        .unwrap();
    let row = a5.replace("[148, 210]", "[176, 250]");
    std::fs::write(&sheets, format!("{text}\n[b5]{row}")).unwrap();
    story.replace("templates/leaflets/home-care.toml", "a5 =", "b5 = 6\na5 =");
    let output = story.run("build --leaflet home-care --language ar --sheet b5 --format pdf");
    assert!(
        output.status.success(),
        "{}",
        String::from_utf8_lossy(&output.stderr)
    );
    assert!(story.0.join("out/ar/home-care-b5.pdf").is_file());
}

#[test]
fn two_languages_can_turn_their_sheet() {
    let story = Story::new("turned");
    story.replace(
        "templates/sheets.toml",
        "beside = \"columns\"",
        "beside = \"lying\"",
    );
    let output = story.run("build --leaflet home-care --language ar --beside it");
    let said = String::from_utf8(output.stderr).unwrap();
    assert!(output.status.success(), "{said}");
    assert!(
        said.contains("a4: on both sides, flipped on the short edge"),
        "{said}"
    );
    let folder = Folder::load(Source::Folder(story.0.clone()), &[]).unwrap();
    let paged = rules(&folder, "a4", "ar", Some("it"));
    assert!(paged.width > paged.height);
}

#[test]
fn a_sheet_that_cannot_be() {
    let story = Story::new("cannot");
    let sheets = "templates/sheets.toml";
    story.replace(sheets, "side = 20,", "side = 90,");
    story.replace(sheets, "smallest = 18", "smallest = 80");
    story.replace(
        sheets,
        "beside-margins = { side = 9,",
        "beside-margins = { side = 60,",
    );
    story.replace(sheets, "kind = \"poster\"", "kind = \"card\"");
    let output = story.run("check");
    let said = String::from_utf8(output.stdout).unwrap();
    assert!(said.contains("`card` is not known here"), "{said}");
    story.replace(sheets, "kind = \"card\"", "kind = \"poster\"");
    let said = String::from_utf8(story.run("check").stdout).unwrap();
    assert!(
        said.contains("these margins leave no room for text on `a4`"),
        "{said}"
    );
    assert!(
        said.contains("these margins leave no room for text on `a5`"),
        "{said}"
    );
    assert!(
        said.contains("the smallest body text is 80 pt, and the usual one 19"),
        "{said}"
    );
}

#[test]
fn the_text_of_a_small_sheet_is_what_it_shows() {
    let story = Story::new("text");
    let text = |sheet: &str| {
        let arguments = format!("text --leaflet condominium-rules --language it --sheet {sheet}");
        String::from_utf8(story.run(&arguments).stdout).unwrap()
    };
    let part = "Questa è solo una parte del foglio.";
    assert!(!text("a4").contains(part) && !text("fold").contains(part));
    let poster = text("a3");
    assert!(
        poster.contains(part) && !poster.contains("Ascensore"),
        "{poster}"
    );
    let section = "text --leaflet condominium-rules --language ar --beside it --section quiet";
    let section = String::from_utf8(story.run(section).stdout).unwrap();
    assert!(
        section.contains(part) && section.contains("Orari di riposo"),
        "{section}"
    );
    assert!(!section.contains("Raccolta"), "{section}");
}
