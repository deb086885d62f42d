//! What every sheet must hold to, looked at in its pages and its tree, beside the document that it was
//! made of. Each rule has a word of its own, which every fault begins with.

use crate::model::{Model, Said, joined};
use skrifa::instance::{LocationRef, Size};
use skrifa::metrics::BoundingBox;
use skrifa::{FontRef, GlyphId, MetadataProvider as _};
use std::collections::{BTreeMap, HashMap};
use volantino::language::Tag;
use volantino::layout::{Item, Kid, NodeKind, Owner, Paged, Run};
use volantino::template::Sheet;

/// The words of the rules.
pub(crate) const RULES: [&str; 10] = [
    "text",
    "order",
    "language",
    "strong",
    "heading",
    "alternative",
    "link",
    "drawn",
    "outside",
    "outline",
];

/// Everything that is wrong with a sheet, in words.
pub(crate) fn faults(model: &Model, paged: &Paged, sheet: &Sheet) -> Vec<String> {
    let mut faults = Vec::new();
    let said = told(paged, &mut faults);
    let (logos, said): (Vec<Said>, Vec<Said>) = said.into_iter().partition(is_logo);
    words(model, &said, &mut faults);
    headings(model, paged, &said, &mut faults);
    alternatives(&logos, &said, model, &mut faults);
    leads(&said, &mut faults);
    owners(paged, &mut faults);
    outside(paged, sheet, &mut faults);
    outline(paged, &said, &mut faults);
    let known = |fault: &String| {
        RULES
            .iter()
            .any(|rule| fault.starts_with(&format!("{rule}: ")))
    };
    assert!(
        faults.iter().all(known),
        "a rule without a name: {faults:?}"
    );
    faults
}

/// A figure that leads nowhere; a code leads to its page.
fn is_logo(said: &Said) -> bool {
    said.role == "Figure" && said.links.is_empty()
}

/// What the tree says, element by element.
fn told(paged: &Paged, faults: &mut Vec<String>) -> Vec<Said> {
    let mut teller = Teller {
        paged,
        faults,
        said: Vec::new(),
    };
    teller.element(0, &paged.language, false);
    teller.said
}

struct Teller<'a> {
    paged: &'a Paged,
    faults: &'a mut Vec<String>,
    said: Vec<Said>,
}

impl Teller<'_> {
    fn element(&mut self, node: usize, language: &Tag, apart: bool) {
        let element = &self.paged.nodes[node];
        let language = element.language.as_ref().unwrap_or(language);
        let role = match &element.kind {
            NodeKind::Heading(1) => "H1",
            NodeKind::Heading(_) => "H2",
            NodeKind::Paragraph if apart => "Aside",
            NodeKind::Paragraph => "P",
            NodeKind::Label => "Lbl",
            NodeKind::ListBody => "LBody",
            NodeKind::TableHeader | NodeKind::ColumnHeader => "TH",
            NodeKind::TableCell => "TD",
            NodeKind::Figure(alternative) => {
                let mut said = Said {
                    role: "Figure",
                    ..Said::default()
                };
                said.push(language, alternative);
                self.said.push(said);
                return;
            }
            NodeKind::Blank(Some(label)) => {
                let mut said = Said {
                    role: "Form",
                    ..Said::default()
                };
                said.push(language, label);
                self.said.push(said);
                return;
            }
            NodeKind::Document
            | NodeKind::Aside
            | NodeKind::List(_)
            | NodeKind::ListItem
            | NodeKind::Table
            | NodeKind::TableRow => "",
            NodeKind::Span | NodeKind::Strong | NodeKind::Link(_) | NodeKind::Blank(None) => {
                let fault = format!("text: {:?} is inside no block", element.kind);
                self.faults.push(fault);
                return;
            }
        };
        let mut own = Said {
            role,
            language: Some(language.clone()),
            ..Said::default()
        };
        let mut inside = Vec::new();
        self.inline(node, language, &mut own, &mut inside);
        if !own.words().is_empty() {
            if role.is_empty() {
                let fault = format!("text: `{}` stands beside the blocks", own.words());
                self.faults.push(fault);
            }
            self.said.push(own);
        }
        let apart = element.kind == NodeKind::Aside;
        for (kid, target) in inside {
            self.element(kid, language, apart);
            if let (Some(target), Some(last)) = (target, self.said.last_mut()) {
                last.links = vec![(target, last.words())];
            }
        }
    }

    /// What an element says itself; `inside` are the elements in it that say something by themselves,
    /// and where they lead.
    fn inline(
        &mut self,
        node: usize,
        language: &Tag,
        said: &mut Said,
        inside: &mut Vec<(usize, Option<String>)>,
    ) {
        let begin = said.stretches.len();
        for kid in &self.paged.nodes[node].kids {
            match kid {
                Kid::Item { page, item } => {
                    // What is not there is `owners`' to say.
                    let page = self.paged.pages.get(*page);
                    if let Some(Item::Text(run)) = page.and_then(|page| page.items.get(*item)) {
                        said.push(language, &run.text);
                    }
                }
                Kid::Node(kid) => {
                    let element = &self.paged.nodes[*kid];
                    let own = element.language.as_ref().unwrap_or(language);
                    let first = said.stretches.len();
                    let here = |said: &Said| -> String {
                        let words = said.stretches[first..].iter();
                        words.map(|(_, text)| text.as_str()).collect()
                    };
                    match &element.kind {
                        NodeKind::Strong => {
                            self.inline(*kid, own, said, inside);
                            said.strong.push(joined(&here(said)));
                        }
                        NodeKind::Link(target) => {
                            let before = inside.len();
                            self.inline(*kid, own, said, inside);
                            let words = joined(&here(said));
                            match words.is_empty() {
                                false => said.links.push((target.clone(), words)),
                                true if inside.len() == before => {
                                    self.faults.push(format!("link: {target} has no words"));
                                }
                                true => {
                                    for (_, leads) in &mut inside[before..] {
                                        *leads = Some(target.clone());
                                    }
                                }
                            }
                        }
                        NodeKind::Blank(None) => {
                            self.inline(*kid, own, said, inside);
                            said.blanks += 1;
                        }
                        NodeKind::Span => {
                            self.inline(*kid, own, said, inside);
                        }
                        _ => inside.push((*kid, None)),
                    }
                }
            }
        }
        let bare = |text: &str| {
            text.chars()
                .filter(|c| !c.is_whitespace())
                .collect::<String>()
        };
        if let Some(actual) = &self.paged.nodes[node].actual_text {
            let drawn = said.stretches[begin..].iter();
            let drawn: String = drawn.map(|(_, text)| text.as_str()).collect();
            if bare(actual) != bare(&drawn) {
                let fault = format!("text: `{actual}` stands for `{drawn}`");
                self.faults.push(fault);
            }
        }
    }
}

/// The words of each element are the message's, in the order of the document, in their languages.
fn words(model: &Model, said: &[Said], faults: &mut Vec<String>) {
    let list = |said: &[Said]| -> Vec<(&'static str, String)> {
        said.iter().map(|said| (said.role, said.words())).collect()
    };
    let (wanted, found) = (list(&model.said), list(said));
    if wanted != found {
        let sorted = |list: &[(&'static str, String)]| {
            let mut list = list.to_vec();
            list.sort();
            list
        };
        let rule = match sorted(&wanted) == sorted(&found) {
            true => "order",
            false => "text",
        };
        let at = wanted
            .iter()
            .zip(&found)
            .take_while(|(a, b)| a == b)
            .count();
        let (wanted, found) = (wanted.get(at), found.get(at));
        faults.push(format!("{rule}: {found:?} and not {wanted:?}"));
        return;
    }
    for (wanted, found) in model.said.iter().zip(said) {
        if wanted.languages() != found.languages() {
            faults.push(format!(
                "language: {:?} and not {:?}",
                found.languages(),
                wanted.languages()
            ));
        }
        if wanted.blanks != found.blanks {
            faults.push(format!(
                "text: {} lines to write on and not {} in `{}`",
                found.blanks,
                wanted.blanks,
                wanted.words()
            ));
        }
        // A title that runs into its text, and a heading, are strong as a whole.
        let whole = |words: &String| *words == wanted.words();
        let strong: Vec<&String> = wanted.strong.iter().filter(|words| !whole(words)).collect();
        let marked: Vec<&String> = found.strong.iter().filter(|words| !whole(words)).collect();
        if strong != marked {
            faults.push(format!("strong: {marked:?} and not {strong:?}"));
        }
        if wanted.links != found.links {
            faults.push(format!(
                "link: {:?} and not {:?}",
                found.links, wanted.links
            ));
        }
    }
}

/// One title, first, in the leaflet's language.
fn headings(model: &Model, paged: &Paged, said: &[Said], faults: &mut Vec<String>) {
    let titles: Vec<&Said> = said.iter().filter(|said| said.role == "H1").collect();
    let mut report = |cause: String| faults.push(format!("heading: {cause}"));
    if titles.len() != 1 {
        report(format!("{} headings of level 1", titles.len()));
    }
    let Some(title) = titles.first() else { return };
    if said.first() != Some(title) {
        report("the title is not the first".into());
    }
    for (whose, words) in [("leaflet", &model.title), ("file", &joined(&paged.title))] {
        if title.words() != *words {
            report(format!(
                "`{}` is not the {whose}'s `{words}`",
                title.words()
            ));
        }
    }
    if title.language.as_ref() != Some(&model.language) {
        report(format!("the title is in {:?}", title.language));
    }
}

/// No figure without words; a code's are in the leaflet's language, a logo's in Italian.
fn alternatives(logos: &[Said], said: &[Said], model: &Model, faults: &mut Vec<String>) {
    let italian = Tag::source();
    let codes = said.iter().filter(|said| said.role == "Figure");
    let figures = codes.map(|code| (code, &model.language));
    for (figure, language) in figures.chain(logos.iter().map(|logo| (logo, &italian))) {
        match figure.stretches.first() {
            Some((tag, words)) if !words.trim().is_empty() => {
                if tag != language {
                    faults.push(format!(
                        "alternative: `{words}` is in {tag}, not {language}"
                    ));
                }
            }
            Some(_) | None => faults.push("alternative: a figure without words".into()),
        }
    }
}

/// The words of a link are where it leads: a number, an address, or a sentence that holds it.
fn leads(said: &[Said], faults: &mut Vec<String>) {
    for (target, words) in said.iter().flat_map(|said| &said.links) {
        let figures =
            |text: &str| -> String { text.chars().filter(char::is_ascii_digit).collect() };
        let told = match target.split_once(':') {
            Some(("tel", number)) => {
                let shown = figures(words);
                !shown.is_empty() && figures(number).ends_with(&shown)
            }
            Some(("mailto", address)) => words.contains(address),
            Some(("https", page)) => {
                let page = page.trim_matches('/');
                let shown = page.strip_prefix("www.").unwrap_or(page);
                let bare: String = words.chars().filter(|c| !c.is_whitespace()).collect();
                bare.contains(shown) || shown.contains(bare.trim_matches('/'))
            }
            Some(_) | None => false,
        };
        if words.is_empty() || !told {
            faults.push(format!("link: `{words}` does not say {target}"));
        }
    }
}

/// Each thing that is drawn is the content of one element, once, or of none.
fn owners(paged: &Paged, faults: &mut Vec<String>) {
    let mut held: BTreeMap<(usize, usize), Vec<usize>> = BTreeMap::new();
    for (node, element) in paged.nodes.iter().enumerate() {
        for kid in &element.kids {
            if let Kid::Item { page, item } = kid {
                held.entry((*page, *item)).or_default().push(node);
            }
        }
    }
    for (number, page) in paged.pages.iter().enumerate() {
        for (index, item) in page.items.iter().enumerate() {
            let owner = match item {
                Item::Text(Run { owner, .. })
                | Item::Bar { owner, .. }
                | Item::Drawing { owner, .. } => *owner,
            };
            let wanted = match owner {
                Owner::Node(node) => vec![node],
                Owner::Head | Owner::Foot | Owner::Decoration => Vec::new(),
            };
            let holders = held.remove(&(number, index)).unwrap_or_default();
            if holders != wanted {
                faults.push(format!("drawn: {owner:?} is held by {holders:?}"));
            }
        }
    }
    if !held.is_empty() {
        faults.push(format!("drawn: elements hold what is not there: {held:?}"));
    }
}

/// The boxes of a face's glyphs, in ems.
type Boxes = HashMap<(usize, u16), Option<BoundingBox>>;

/// No glyph, no line and no drawing leaves its page, panel or card.
fn outside(paged: &Paged, sheet: &Sheet, faults: &mut Vec<String>) {
    let cells = cells(sheet);
    let (width, height) = (paged.width, paged.height);
    let mut boxes = Boxes::new();
    let within = |[left, top, right, bottom]: [f32; 4], cell: [f32; 4]| {
        const FINE: f32 = 0.05;
        left >= cell[0] - FINE
            && top >= cell[1] - FINE
            && right <= cell[2] + FINE
            && bottom <= cell[3] + FINE
    };
    for (number, page) in paged.pages.iter().enumerate() {
        for item in &page.items {
            let (edges, what) = match item {
                Item::Text(run) => (ink(run, paged, &mut boxes), run.text.as_str()),
                Item::Bar {
                    x,
                    y,
                    width,
                    height,
                    ..
                } => (Some([*x, *y, x + width, y + height]), "a bar"),
                Item::Drawing {
                    x,
                    y,
                    width,
                    height,
                    ..
                } => (Some([*x, *y, x + width, y + height]), "a drawing"),
            };
            let Some(edges) = edges else { continue };
            // Marks to fold and to cut stand between the cells.
            let mark = matches!(
                item,
                Item::Bar {
                    owner: Owner::Decoration,
                    ..
                }
            );
            let inside = match mark {
                true => within(edges, [0.0, 0.0, width, height]),
                false => cells.iter().any(|cell| within(edges, *cell)),
            };
            if !inside {
                faults.push(format!(
                    "outside: page {}: `{what}` at {edges:?}",
                    number + 1
                ));
            }
        }
    }
}

/// The pages, panels or cards of a side of paper.
fn cells(sheet: &Sheet) -> Vec<[f32; 4]> {
    let steps = |whole: f32, part: f32| -> Vec<f32> {
        let count = (whole / part + 0.001).floor();
        let first = 0.5 * (whole - count * part);
        let steps = 0..count as usize;
        steps.map(|step| first + step as f32 * part).collect()
    };
    let (width, height) = sheet.paper;
    let tops = steps(height, sheet.height);
    let lefts = steps(width, sheet.width);
    let cell = |left: &f32| {
        let left = *left;
        let tops = tops.iter();
        tops.map(move |top| [left, *top, left + sheet.width, top + sheet.height])
            .collect::<Vec<_>>()
    };
    lefts.iter().flat_map(cell).collect()
}

/// The edges of what a run draws: left, top, right, bottom.
fn ink(run: &Run, paged: &Paged, boxes: &mut Boxes) -> Option<[f32; 4]> {
    let face = &paged.faces[run.face];
    let mut pen = match run.right_to_left {
        true => run.x + run.width,
        false => run.x,
    };
    let mut edges: Option<[f32; 4]> = None;
    for cluster in &run.clusters {
        if run.right_to_left {
            pen -= cluster.advance;
        }
        for glyph in &run.glyphs[cluster.glyphs.start as usize..cluster.glyphs.end as usize] {
            let bounds = boxes.entry((run.face, glyph.id)).or_insert_with(|| {
                let font = FontRef::new(face.data.as_ref()).ok()?;
                let units = font
                    .metrics(Size::unscaled(), LocationRef::default())
                    .units_per_em;
                let metrics = font.glyph_metrics(Size::unscaled(), LocationRef::default());
                let drawn = metrics.bounds(GlyphId::from(glyph.id))?;
                Some(drawn.scale(1.0 / f32::from(units)))
            });
            let Some(bounds) = bounds else { continue };
            let (x, y) = (pen + glyph.x, run.y - glyph.y);
            let own = [
                x + bounds.x_min * run.size,
                y - bounds.y_max * run.size,
                x + bounds.x_max * run.size,
                y - bounds.y_min * run.size,
            ];
            edges = Some(match edges {
                None => own,
                Some([left, top, right, bottom]) => [
                    left.min(own[0]),
                    top.min(own[1]),
                    right.max(own[2]),
                    bottom.max(own[3]),
                ],
            });
        }
        if !run.right_to_left {
            pen += cluster.advance;
        }
    }
    edges
}

/// Every heading of the leaflet's language is in the outline, in order.
fn outline(paged: &Paged, said: &[Said], faults: &mut Vec<String>) {
    let own = |said: &&Said| {
        said.role.starts_with('H') && said.language.as_ref() == Some(&paged.language)
    };
    let headings: Vec<String> = said.iter().filter(own).map(Said::words).collect();
    let entries: Vec<String> = paged
        .outline
        .iter()
        .map(|entry| joined(&entry.text))
        .collect();
    if headings != entries {
        faults.push(format!("outline: {entries:?} and not {headings:?}"));
    }
}
