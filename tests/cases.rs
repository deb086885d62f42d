//! Tiny documents and what they become. `ACCEPT=1 cargo test --test cases` writes the references.
//!
//! A case is a file of `tests/cases`: its name as a sentence, options, then parts.
//!
//! ```text
//! bullets stand on the right
//! languages: it ar          the axes; without it, it alone
//! filler: 30                so many one-line paragraphs before the blocks
//! after: 20                 and so many after them
//! show: frame               title, notes, head and foot too, which are left out otherwise
//! published: https://…/     where the leaflets are published: a code stands beside the notes
//!
//! --- messages              for every language; `--- messages ar` for one
//! --- facts                 templates/facts.toml
//! --- building              templates/buildings/case.toml
//! --- slip                  a line KEY=VALUE for each field that has a value
//! --- blocks                blocks, or whole sections
//! --- document ar           reference: one line a block
//! --- pages ar              reference: one line a run: page, left edge, baseline, direction, text
//! ```
//!
//! In the references `⍽` is a no-break space, `⎵` a narrow one, `⟦→ … ⟧` a left-to-right isolate, `⟦← … ⟧` one that
//! runs right to left, `⟦ … ⟧` one that follows its first strong character.

#![expect(
    clippy::unwrap_used,
    clippy::expect_used,
    reason = "a test that cannot read its own files has nothing else to do"
)]

use fluent_syntax::ast::{Entry, Expression, Pattern, PatternElement};
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::sync::{Arc, OnceLock};
use volantino::catalog::{SpanKind, Text};
use volantino::check::{Folder, Wish};
use volantino::diagnostic::{Diagnostic, render};
use volantino::document::{Block, Document, Extent, FillIn, Role};
use volantino::language::Tag;
use volantino::layout::{Item, Kid, Owner, Page, Paged};
use volantino::source::{Date, Source};
use volantino::template::{Building, FieldSetting, Leaflet, Sheet, Slip};

type Files = BTreeMap<String, Vec<u8>>;

// ---------------------------------------------------------------------------------------------
// The base: what a case does not say itself.

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// The files of a folder of the project, by path from the root.
fn collect(folder: &str, files: &mut Files) {
    for entry in std::fs::read_dir(root().join(folder)).unwrap() {
        let entry = entry.unwrap();
        let path = format!("{folder}/{}", entry.file_name().to_str().unwrap());
        if entry.path().is_dir() {
            collect(&path, files);
        } else {
            files.insert(path, std::fs::read(entry.path()).unwrap());
        }
    }
}

/// The fonts, the office, and the words that every leaflet shares.
fn base() -> &'static Files {
    static BASE: OnceLock<Files> = OnceLock::new();
    BASE.get_or_init(|| {
        let mut files = Files::new();
        ["fonts", "locales", "templates"]
            .into_iter()
            .for_each(|folder| collect(folder, &mut files));
        files
    })
}

/// The base with these languages alone and without the real leaflets, buildings and facts.
fn bare(languages: &[String]) -> Files {
    base()
        .iter()
        .filter(
            |(path, _)| match path.split('/').collect::<Vec<_>>().as_slice() {
                ["fonts", ..]
                | ["templates", "office.toml" | "sheets.toml"]
                | ["templates", "pictograms", _] => true,
                ["locales", tag, "common.ftl" | "language.toml"] => {
                    *tag == "it" || languages.iter().any(|language| language == tag)
                }
                _ => false,
            },
        )
        .map(|(path, bytes)| {
            let bytes = match path.strip_suffix("common.ftl") {
                Some(_) => short_notes(bytes),
                None => bytes.clone(),
            };
            (path.clone(), bytes)
        })
        .collect()
}

/// A case may show a language before its translation comes: the shared words are then Italian.
fn lend_common_words(files: &mut Files, language: &str) {
    let path = format!("locales/{language}/common.ftl");
    if !files.contains_key(&path) {
        let italian = files["locales/it/common.ftl"].clone();
        files.insert(path, italian);
    }
}

/// The shared words with a letter in the place of the notes and of the counter's labels: a case does
/// not change, and neither does the hash at its foot, when one is worded better.
fn short_notes(common: &[u8]) -> Vec<u8> {
    let mut out = String::new();
    for line in std::str::from_utf8(common).unwrap().lines() {
        let short = [
            ("sheet-notice", " = N\n"),
            ("sheet-drafted", " = N\n"),
            ("sheet-machine", " = N\n"),
            ("sheet-stamp", " = S\n"),
            ("sheet-person", " = P\n"),
            ("sheet-return", " = R\n"),
            ("sheet-phone", " = Q\n"),
        ];
        match short.into_iter().find(|(id, _)| line.starts_with(id)) {
            Some((id, text)) => out.extend([id, text]),
            None => out.extend([line, "\n"]),
        }
    }
    out.into_bytes()
}

// ---------------------------------------------------------------------------------------------
// Cases.

#[derive(Debug)]
struct Case {
    /// The head of the file as it is written.
    head: String,
    languages: Vec<String>,
    filler: usize,
    after: usize,
    frame: bool,
    published: Option<String>,
    /// Parts in order: `messages ar`, and what stands under it.
    parts: Vec<(String, String)>,
}

impl Case {
    fn read(text: &str) -> Result<Self, String> {
        let mut sections = text.split("\n--- ");
        let head = sections.next().unwrap_or_default().trim_end().to_owned();
        let mut case = Self {
            languages: vec!["it".into()],
            filler: 0,
            after: 0,
            frame: false,
            published: None,
            parts: Vec::new(),
            head,
        };
        for line in case.head.clone().lines().skip(1) {
            match line.split_once(':').map(|(key, value)| (key, value.trim())) {
                Some(("languages", tags)) => {
                    case.languages = tags.split(' ').map(str::to_owned).collect();
                }
                Some(("filler", count)) => {
                    case.filler = count
                        .parse()
                        .map_err(|_| format!("`{line}` has no number"))?;
                }
                Some(("after", count)) => {
                    case.after = count
                        .parse()
                        .map_err(|_| format!("`{line}` has no number"))?;
                }
                Some(("show", "frame")) => case.frame = true,
                Some(("published", address)) => case.published = Some(address.to_owned()),
                _ => return Err(format!("`{line}` is no option")),
            }
        }
        for section in sections {
            let (name, content) = section.split_once('\n').unwrap_or((section, ""));
            let name = name.trim().to_owned();
            let language = name.split_once(' ').map(|(_, language)| language);
            let known = match name.split(' ').next() {
                Some("messages") => language.is_none_or(|tag| tag == "it" || case.has(tag)),
                Some("document" | "pages") => language.is_some_and(|tag| case.has(tag)),
                Some("facts" | "building" | "slip" | "blocks") => language.is_none(),
                _ => false,
            };
            if !known {
                return Err(format!("`--- {name}` belongs to no part of this case"));
            }
            if case.part(&name).is_some() {
                return Err(format!("`--- {name}` comes twice"));
            }
            case.parts.push((name, content.trim_end().to_owned()));
        }
        Ok(case)
    }

    fn has(&self, tag: &str) -> bool {
        self.languages.iter().any(|language| language == tag)
    }

    fn part(&self, name: &str) -> Option<&str> {
        let found = self.parts.iter().find(|(known, _)| known == name);
        found.map(|(_, content)| content.as_str())
    }

    fn files(&self) -> Files {
        let mut files = bare(&self.languages);
        for language in &self.languages {
            lend_common_words(&mut files, language);
        }
        let mut put = |path: String, text: String| files.insert(path, text.into_bytes());
        let italian = "it".to_owned();
        for tag in self.languages.iter().chain([&italian]) {
            let mut messages = "case-title = A\ncase-heading = B\nfiller = C\n".to_owned();
            for name in ["messages".to_owned(), format!("messages {tag}")] {
                messages.push_str(self.part(&name).unwrap_or_default());
                messages.push('\n');
            }
            put(format!("locales/{tag}/case.ftl"), messages);
        }
        let facts = self.part("facts").unwrap_or_default();
        put("templates/facts.toml".into(), facts.to_owned());
        let building = self.part("building").unwrap_or_default();
        put("templates/buildings/case.toml".into(), building.to_owned());
        let mut leaflet = "title = \"case-title\"\n[pages]\na4 = 2\n".to_owned();
        let blocks = self.part("blocks").unwrap_or_default();
        if self.opens_a_section() {
            leaflet.push_str("[[section]]\nid = \"case\"\nheading = \"case-heading\"\n");
        }
        let filler = "[[section.block]]\nkind = \"paragraph\"\ntext = \"filler\"\n";
        leaflet.push_str(&filler.repeat(self.filler));
        leaflet.push_str(blocks);
        leaflet.push('\n');
        leaflet.push_str(&filler.repeat(self.after));
        put("templates/leaflets/case.toml".into(), leaflet);
        if let Some(address) = &self.published {
            let mut office = format!("published = \"{address}\"\n").into_bytes();
            office.extend(&files["templates/office.toml"]);
            files.insert("templates/office.toml".into(), office);
        }
        files
    }

    /// Whether the base writes the first section: the blocks begin none, or filler comes before.
    fn opens_a_section(&self) -> bool {
        let own = self
            .part("blocks")
            .is_some_and(|blocks| blocks.starts_with("[[section]]"));
        !own || self.filler > 0
    }

    /// What the case becomes: its references, in order.
    fn run(&self) -> Result<Vec<(String, String)>, String> {
        let said = |found: Vec<Diagnostic>| render(&found, false);
        let source = Source::Memory(Arc::new(self.files()));
        let mut folder = Folder::load(source, &[]).map_err(said)?;
        // Nobody writes the texts of a case down; a sheet says of which day they are all the same.
        let written = Date::new(2026, 11, 23).unwrap();
        folder.review.update(&folder.catalog, written).unwrap();
        let leaflet = folder.template.leaflet("case").unwrap();
        let building = folder.template.building("case").unwrap();
        let a4 = folder.template.sheet("a4").unwrap();
        let mut made = Vec::new();
        for language in &self.languages {
            let tag = Tag::parse(language).unwrap();
            let slip = self.slip(leaflet, &folder).map_err(said)?;
            let wish = Wish {
                leaflet,
                language: &tag,
                beside: None,
                building,
                slip: &slip,
            };
            let document = folder.documents(&wish, &[a4]).map_err(said)?.main;
            let mut typesetter = folder.typesetter(&tag).unwrap();
            let paged = typesetter
                .layout(&document, a4, Extent::Whole)
                .map_err(said)?;
            made.push((format!("document {language}"), self.document(&document)));
            made.push((
                format!("pages {language}"),
                self.pages(&document, &paged, a4),
            ));
        }
        Ok(made)
    }

    /// The values of its slip.
    fn slip(&self, leaflet: &Leaflet, folder: &Folder) -> Result<Slip, Vec<Diagnostic>> {
        let Some(lines) = self.part("slip") else {
            return Ok(Slip::default());
        };
        let setting = |line: &str| FieldSetting {
            at: "the slip".into(),
            written: line.into(),
        };
        let settings: Vec<FieldSetting> = lines.lines().map(setting).collect();
        Slip::read(&settings, leaflet, &folder.template)
    }

    /// Blocks before and after those of the case: title, first heading and filler; the counter box
    /// and the notes.
    fn frame(&self, document: &Document) -> (usize, usize) {
        if self.frame {
            return (0, 0);
        }
        let notes = document
            .blocks
            .iter()
            .filter(|block| {
                matches!(
                    block,
                    Block::Counter { .. }
                        | Block::Paragraph {
                            role: Role::Note,
                            ..
                        }
                )
            })
            .count();
        (
            1 + usize::from(self.opens_a_section()) + self.filler,
            notes + self.after,
        )
    }

    fn document(&self, document: &Document) -> String {
        let (before, after) = self.frame(document);
        let mut out = String::new();
        for block in &document.blocks[before..document.blocks.len() - after] {
            match block {
                Block::Heading { level, text, .. } => {
                    line(&mut out, &format!("heading {level}"), text)
                }
                Block::Paragraph { text, role } => {
                    let role = match role {
                        Role::Intro => "intro",
                        Role::Body => "paragraph",
                        Role::Note => "note",
                    };
                    line(&mut out, role, text);
                }
                Block::List { items } => items.iter().for_each(|item| line(&mut out, "item", item)),
                Block::Rule {
                    number,
                    title,
                    body,
                    fill,
                    pictogram: _,
                } => {
                    line(&mut out, &format!("rule {number} title"), title);
                    line(&mut out, &format!("rule {number} text"), body);
                    fill_lines(&mut out, &format!("rule {number} line"), fill);
                }
                Block::Callout { text } => line(&mut out, "callout", text),
                Block::FillIn { lines } => fill_lines(&mut out, "line", lines),
                Block::Contacts { rows } => fill_lines(&mut out, "contact", rows),
                Block::Facts { rows } => fill_lines(&mut out, "fact", rows),
                Block::Slip { rows, .. } => fill_lines(&mut out, "slip", rows),
                Block::Counter { stamp, lines } => {
                    line(&mut out, "stamp", stamp);
                    fill_lines(&mut out, "counter", lines);
                }
                Block::Code(code) => {
                    let _ = writeln!(out, "code: {}", code.address);
                    line(&mut out, "code text", &code.caption);
                    line(&mut out, "code words", &code.alternative);
                }
            }
        }
        out.trim_end().to_owned()
    }

    /// The runs of the case's own blocks, and the bars beside and under them.
    fn pages(&self, document: &Document, paged: &Paged, a4: &Sheet) -> String {
        let (before, after) = self.frame(document);
        // The counter box is one block, and an element for the frame and for each line.
        let lines = document.blocks.iter().find_map(|block| match block {
            Block::Counter { lines, .. } => Some(lines.len()),
            _ => None,
        });
        let after = if self.frame {
            0
        } else {
            after + lines.unwrap_or(0)
        };
        let kids = &paged.nodes[0].kids;
        let mut own = BTreeSet::new();
        kids[before..kids.len() - after]
            .iter()
            .for_each(|kid| descend(paged, kid, &mut own));
        let mut rest = BTreeSet::new();
        kids[kids.len() - after..]
            .iter()
            .for_each(|kid| descend(paged, kid, &mut rest));
        let mut out = String::new();
        for (index, page) in paged.pages.iter().enumerate() {
            let number = index + 1;
            let end = self.end(page, &rest);
            if self.filler > 0 {
                let filler = page.items.iter().filter(|item| match item {
                    Item::Text(run) => run.text.trim() == "C",
                    Item::Bar { .. } | Item::Drawing { .. } => false,
                });
                let _ = writeln!(out, "{number} lines of filler: {}", filler.count());
            }
            for (place, item) in page.items.iter().enumerate() {
                match item {
                    Item::Text(run) => {
                        let shown = match run.owner {
                            Owner::Node(node) => own.contains(&node),
                            Owner::Head | Owner::Foot | Owner::Decoration => false,
                        };
                        let text = run.text.trim_end_matches(' ');
                        if (shown || self.frame) && !text.is_empty() {
                            let (x, y) = (run.x.round(), run.y.round());
                            let direction = if run.right_to_left { '←' } else { '→' };
                            let _ =
                                writeln!(out, "{number} {x} {y} {direction} {}", shown_text(text));
                        }
                    }
                    // Lines under headings and along the head go over the whole column.
                    Item::Bar { x, y, width, .. }
                        if self.frame || (width.round() < a4.column().round() && place < end) =>
                    {
                        let (left, right, y) = (x.round(), (x + width).round(), y.round());
                        let _ = writeln!(out, "{number} bar {left}–{right} {y}");
                    }
                    Item::Bar { .. } => {}
                    Item::Drawing {
                        owner, x, y, width, ..
                    } => {
                        let shown = match owner {
                            Owner::Node(node) => own.contains(node),
                            Owner::Decoration => place < end,
                            Owner::Head | Owner::Foot => false,
                        };
                        if shown || self.frame {
                            let (left, right, y) = (x.round(), (x + width).round(), y.round());
                            let _ = writeln!(out, "{number} drawing {left}–{right} {y}");
                        }
                    }
                }
            }
        }
        out.trim_end().to_owned()
    }

    /// The first item of a page that belongs to the counter box or the notes: the bars of a row stand
    /// before its words.
    fn end(&self, page: &Page, rest: &BTreeSet<usize>) -> usize {
        let begins = |item: &Item| match item {
            Item::Text(run) => matches!(run.owner, Owner::Node(node) if rest.contains(&node)),
            Item::Bar { .. } | Item::Drawing { .. } => false,
        };
        let words = page.items.iter().position(begins).unwrap_or(usize::MAX);
        let before = page.items.iter().take(words).rev();
        let bars = before.take_while(|item| !matches!(item, Item::Text(_)));
        words.saturating_sub(if words == usize::MAX { 0 } else { bars.count() })
    }

    fn write(&self, made: &[(String, String)]) -> String {
        let given = self
            .parts
            .iter()
            .filter(|(name, _)| !name.starts_with("document") && !name.starts_with("pages"));
        let mut out = format!("{}\n", self.head);
        for (name, content) in given.chain(made) {
            let _ = write!(out, "\n--- {name}\n{content}\n");
        }
        out
    }
}

/// A node and everything below it.
fn descend(paged: &Paged, kid: &Kid, seen: &mut BTreeSet<usize>) {
    if let Kid::Node(node) = kid {
        seen.insert(*node);
        paged.nodes[*node]
            .kids
            .iter()
            .for_each(|kid| descend(paged, kid, seen));
    }
}

fn line(out: &mut String, kind: &str, text: &Text) {
    let _ = writeln!(out, "{kind}: {}", marked(text));
}

fn fill_lines(out: &mut String, kind: &str, lines: &[FillIn]) {
    for FillIn { label, value, .. } in lines {
        let value = value.as_ref().map_or("____".to_owned(), marked);
        let _ = writeln!(out, "{kind}: {} = {value}", marked(label));
    }
}

/// A text with its spans as `[strong]…[/strong]`.
fn marked(text: &Text) -> String {
    let name = |kind: &SpanKind| match kind {
        SpanKind::Strong => "strong".to_owned(),
        SpanKind::Foreign(tag) => tag.to_string(),
        SpanKind::Link(address) => format!("link {address}"),
        SpanKind::Fixed => "fixed".to_owned(),
    };
    let mut out = String::new();
    let ends = text.text.char_indices().map(|(at, c)| (at, Some(c)));
    for (at, c) in ends.chain([(text.text.len(), None)]) {
        for span in text.spans.iter().rev().filter(|span| span.range.end == at) {
            let name = name(&span.kind);
            let _ = write!(out, "[/{}]", name.split(' ').next().unwrap_or_default());
        }
        for span in text.spans.iter().filter(|span| span.range.start == at) {
            let _ = write!(out, "[{}]", name(&span.kind));
        }
        out.extend(c.map(|c| shown_text(&c.to_string())));
    }
    out
}

/// Characters that cannot be seen, made visible.
fn shown_text(text: &str) -> String {
    text.replace('\u{a0}', "⍽")
        .replace('\u{202f}', "⎵")
        .replace('\u{200c}', "<zwnj>")
        .replace('\u{200d}', "<zwj>")
        .replace('\u{2066}', "⟦→")
        .replace('\u{2067}', "⟦←")
        .replace('\u{2068}', "⟦")
        .replace('\u{2069}', "⟧")
}

fn cases() -> Vec<PathBuf> {
    let mut paths: Vec<PathBuf> = std::fs::read_dir(root().join("tests/cases"))
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .collect();
    paths.sort();
    paths
}

#[test]
fn every_case_becomes_its_reference() {
    let accept = std::env::var_os("ACCEPT").is_some();
    let mut wrong = Vec::new();
    for path in cases() {
        let name = path.file_name().unwrap().to_string_lossy().into_owned();
        let text = std::fs::read_to_string(&path).unwrap();
        let case = match Case::read(&text) {
            Ok(case) => case,
            Err(cause) => {
                wrong.push(format!("{name}: {cause}"));
                continue;
            }
        };
        let sentence = case
            .head
            .lines()
            .next()
            .unwrap_or_default()
            .replace(' ', "-");
        if name != format!("{sentence}.case") {
            wrong.push(format!(
                "{name}: the first line is not the file's name: {sentence}"
            ));
        }
        let made = match case.run() {
            Ok(made) => made,
            Err(said) => {
                wrong.push(format!("{name}: it does not become pages\n{said}"));
                continue;
            }
        };
        if accept {
            std::fs::write(&path, case.write(&made)).unwrap();
            continue;
        }
        for (part, content) in &made {
            match case.part(part) {
                None => wrong.push(format!("{name}: there is no reference `--- {part}`")),
                Some(reference) if reference != content => wrong.push(format!(
                    "{name}: `--- {part}` is another\n{}",
                    difference(reference, content)
                )),
                Some(_) => {}
            }
        }
    }
    assert!(
        wrong.is_empty(),
        "{}\n\nACCEPT=1 cargo test --test cases writes the references; then read them",
        wrong.join("\n")
    );
}

/// Lines that only one of two texts has.
fn difference(reference: &str, made: &str) -> String {
    let lacks = |other: &str, line: &str| !other.lines().any(|known| known == line);
    let gone = reference
        .lines()
        .filter(|l| lacks(made, l))
        .map(|l| format!("  - {l}"));
    let new = made
        .lines()
        .filter(|l| lacks(reference, l))
        .map(|l| format!("  + {l}"));
    gone.chain(new).collect::<Vec<_>>().join("\n")
}

#[test]
fn a_case_with_an_unknown_part_is_refused() {
    let cause = Case::read("a name\nlanguages: it\n\n--- pages ar\n1 2 3 → x\n").unwrap_err();
    assert_eq!(cause, "`--- pages ar` belongs to no part of this case");
}

// ---------------------------------------------------------------------------------------------
// Pseudo-locales: the real leaflet in languages that nobody speaks.

/// The real folder with one translation, made from the Italian letter by letter.
fn pseudo(tag: &str, change: fn(char, &mut String)) -> Files {
    let mut files: Files = base()
        .iter()
        .filter(|(path, _)| !path.starts_with("locales/") || path.starts_with("locales/it/"))
        .map(|(path, bytes)| (path.clone(), bytes.clone()))
        .collect();
    for (path, bytes) in base() {
        let Some(name) = path.strip_prefix("locales/it/") else {
            continue;
        };
        let target = format!("locales/{tag}/{name}");
        let made = if name.ends_with(".ftl") {
            changed(std::str::from_utf8(bytes).unwrap(), change).into_bytes()
        } else {
            base()[&target].clone()
        };
        files.insert(target, made);
    }
    files
}

/// An FTL file with every letter of its texts changed; marks and placeables stay.
fn changed(text: &str, change: fn(char, &mut String)) -> String {
    let mut resource = fluent_syntax::parser::parse(text.to_owned()).expect("the Italian is good");
    for entry in &mut resource.body {
        if let Entry::Message(message) = entry
            && let Some(pattern) = &mut message.value
        {
            change_pattern(pattern, change);
        }
    }
    fluent_syntax::serializer::serialize(&resource)
}

fn change_pattern(pattern: &mut Pattern<String>, change: fn(char, &mut String)) {
    for element in &mut pattern.elements {
        match element {
            PatternElement::TextElement { value } => {
                let mut mark = false;
                let mut out = String::new();
                for c in value.chars() {
                    mark |= c == '<';
                    if mark {
                        out.push(c);
                    } else {
                        change(c, &mut out);
                    }
                    mark &= c != '>';
                }
                *value = out;
            }
            PatternElement::Placeable {
                expression: Expression::Select { variants, .. },
            } => variants
                .iter_mut()
                .for_each(|variant| change_pattern(&mut variant.value, change)),
            PatternElement::Placeable {
                expression: Expression::Inline(_),
            } => {}
        }
    }
}

/// Doubled vowels and some consonants: Italian gets about 40 % longer, and its words too.
fn longer(c: char, out: &mut String) {
    out.push(c);
    if "aeiouàèéìòùns".contains(c) {
        out.push(c);
    }
}

/// Arabic letters in the place of Latin ones, of about the same shape or sound.
fn mirrored(c: char, out: &mut String) {
    const LETTERS: [(char, char); 26] = [
        ('a', 'ا'),
        ('b', 'ب'),
        ('c', 'ك'),
        ('d', 'د'),
        ('e', 'ع'),
        ('f', 'ف'),
        ('g', 'ج'),
        ('h', 'ه'),
        ('i', 'ي'),
        ('j', 'ژ'),
        ('k', 'ک'),
        ('l', 'ل'),
        ('m', 'م'),
        ('n', 'ن'),
        ('o', 'و'),
        ('p', 'پ'),
        ('q', 'ق'),
        ('r', 'ر'),
        ('s', 'س'),
        ('t', 'ت'),
        ('u', 'ؤ'),
        ('v', 'ڤ'),
        ('w', 'ش'),
        ('x', 'خ'),
        ('y', 'ى'),
        ('z', 'ز'),
    ];
    let plain = match c.to_lowercase().next().unwrap_or(c) {
        'à' => 'a',
        'è' | 'é' => 'e',
        'ì' => 'i',
        'ò' => 'o',
        'ù' => 'u',
        other => other,
    };
    out.push(match plain {
        ',' => '،',
        ';' => '؛',
        '?' => '؟',
        letter => LETTERS
            .iter()
            .find(|(latin, _)| *latin == letter)
            .map_or(letter, |(_, arabic)| *arabic),
    });
}

fn broken(found: &[Diagnostic]) -> ! {
    panic!("{}", render(found, false))
}

/// Lays every real leaflet out in a pseudo-locale and holds the items to their pages.
fn lay_out_pseudo(tag: &str, change: fn(char, &mut String)) {
    let source = Source::Memory(Arc::new(pseudo(tag, change)));
    let folder = Folder::load(source, &[]).unwrap_or_else(|found| broken(&found));
    let tag = Tag::parse(tag).unwrap();
    let mut typesetter = folder.typesetter(&tag).unwrap();
    let a4 = folder.template.sheet("a4").unwrap();
    assert!(!folder.template.leaflets.is_empty());
    for leaflet in folder.template.leaflets.values() {
        let paged = folder
            .document(leaflet, &tag, &Building::default())
            .and_then(|document| typesetter.layout(&document, a4, Extent::Whole))
            .unwrap_or_else(|found| broken(&found));
        other_sheets(&folder, &tag, leaflet);
        assert!(paged.pages.len() <= leaflet.pages["a4"] + 1);
        assert!(paged.scale * a4.sizes.body >= 11.0);
        for (index, page) in paged.pages.iter().enumerate() {
            for item in &page.items {
                let (left, width, top, bottom, what) = match item {
                    Item::Text(run) => {
                        (run.x, run.width, run.y - run.size, run.y, run.text.as_str())
                    }
                    Item::Bar {
                        x,
                        y,
                        width,
                        height,
                        ..
                    } => (*x, *width, *y, y + height, "a bar"),
                    // A pictogram hangs in the margin, where printers still print.
                    Item::Drawing {
                        x,
                        y,
                        width,
                        height,
                        ..
                    } => {
                        let inside = *x >= 17.0 && x + width <= a4.width - 17.0;
                        assert!(inside && *y >= 0.0 && y + height <= a4.height);
                        continue;
                    }
                };
                // A space may hang over the end of its line.
                let inside = left >= a4.side - 4.5
                    && left + width <= a4.width - a4.side + 4.5
                    && top >= 0.0
                    && bottom <= a4.height;
                assert!(inside, "page {}: `{what}` at {left} {top}", index + 1);
            }
        }
    }
}

/// The other sheets: what is set stays on its paper, and what has no room there says so.
fn other_sheets(folder: &Folder, tag: &Tag, leaflet: &Leaflet) {
    let sheets: Vec<&Sheet> = folder.template.sheets.values().collect();
    let wish = Wish {
        leaflet,
        language: tag,
        beside: None,
        building: &Building::default(),
        slip: &Slip::default(),
    };
    let documents = folder.documents(&wish, &sheets);
    let documents = documents.unwrap_or_else(|found| broken(&found));
    let mut typesetter = folder.typesetter(tag).unwrap();
    for sheet in sheets
        .into_iter()
        .filter(|sheet| leaflet.pages.contains_key(&sheet.name))
    {
        let paged = match typesetter.layout(&documents.main, sheet, Extent::Whole) {
            Ok(paged) => paged,
            Err(found) => {
                let expected = |found: &Diagnostic| found.code == "too-long";
                assert!(found.iter().all(expected), "{}", render(&found, false));
                continue;
            }
        };
        for item in paged.pages.iter().flat_map(|page| &page.items) {
            if let Item::Text(run) = item {
                let inside = run.x >= 0.0
                    && run.x + run.width <= paged.width
                    && run.y >= 0.0
                    && run.y <= paged.height;
                assert!(inside, "{} on {}: `{}`", leaflet.id, sheet.name, run.text);
            }
        }
    }
}

#[test]
fn the_leaflet_holds_a_language_that_is_40_percent_longer() {
    let italian = std::str::from_utf8(&base()["locales/it/condominium-rules.ftl"]).unwrap();
    let count = |text: &str| {
        text.lines()
            .filter(|line| !line.starts_with('#'))
            .map(|line| line.split_once(" = ").map_or(line, |(_, text)| text))
            .map(|text| text.chars().count())
            .sum::<usize>() as f64
    };
    let ratio = count(&changed(italian, longer)) / count(italian);
    assert!(
        (1.35..1.5).contains(&ratio),
        "it is {ratio:.2} times as long"
    );
    lay_out_pseudo("en", longer);
}

#[test]
fn the_leaflet_holds_a_mirrored_language() {
    lay_out_pseudo("ar", mirrored);
}
