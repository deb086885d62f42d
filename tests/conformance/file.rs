//! What every file must hold to, looked at in its objects and operators, beside the pages that it was
//! made of. Each rule has a word of its own, which every fault begins with.

use lopdf::content::{Content, Operation};
use lopdf::{Dictionary, Document, Object, ObjectId};
use std::collections::{BTreeMap, BTreeSet};
use volantino::language::Direction;
use volantino::layout::{Item, Kid, NodeKind, Numbering, Paged};

/// What is wrong in one place.
type Fault = String;

/// The words of the rules.
pub(crate) const RULES: [&str; 9] = [
    "direction",
    "outline",
    "role",
    "tree",
    "attribute",
    "link",
    "drawn",
    "artifact",
    "contrast",
];

/// Everything that is wrong with a file, in words.
pub(crate) fn faults(document: &Document, paged: &Paged) -> Vec<Fault> {
    let mut audit = Audit {
        document,
        paged,
        pages: document.get_pages().into_values().collect(),
        faults: Vec::new(),
        held: BTreeMap::new(),
    };
    if let Err(error) = audit.look() {
        audit.faults.push(format!("tree: {error}"));
    }
    let faults = audit.faults;
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

struct Audit<'a> {
    document: &'a Document,
    paged: &'a Paged,
    pages: Vec<ObjectId>,
    faults: Vec<Fault>,
    /// By page and sequence: how many elements hold it.
    held: BTreeMap<(usize, i64), usize>,
}

/// An annotation, as a link's element names it.
struct Place {
    page: usize,
    /// Left, bottom, right, top.
    edges: [f32; 4],
}

impl<'a> Audit<'a> {
    fn look(&mut self) -> lopdf::Result<()> {
        let catalog = self.document.catalog()?;
        self.preferences(catalog)?;
        self.outline(catalog)?;
        let root = self.dictionary(catalog.get(b"StructTreeRoot")?)?;
        self.roles(root);
        self.element(root.get(b"K")?, 0)?;
        for page in 0..self.pages.len() {
            self.page(page)?;
        }
        let lost: Vec<_> = self.held.keys().collect();
        if !lost.is_empty() {
            let fault = format!("drawn: elements hold sequences that are not there: {lost:?}");
            self.faults.push(fault);
        }
        Ok(())
    }

    fn report(&mut self, rule: &str, cause: impl std::fmt::Display) {
        self.faults.push(format!("{rule}: {cause}"));
    }

    fn dictionary(&self, object: &'a Object) -> lopdf::Result<&'a Dictionary> {
        self.document.dereference(object)?.1.as_dict()
    }

    fn preferences(&mut self, catalog: &'a Dictionary) -> lopdf::Result<()> {
        let wanted = match self.paged.direction {
            Direction::LeftToRight => "L2R",
            Direction::RightToLeft => "R2L",
        };
        let said = catalog
            .get(b"ViewerPreferences")
            .and_then(|preferences| self.dictionary(preferences))
            .and_then(|preferences| preferences.get(b"Direction"))
            .and_then(Object::as_name)
            .unwrap_or_default();
        if said != wanted.as_bytes() {
            let said = String::from_utf8_lossy(said).into_owned();
            self.report("direction", format!("`{said}` and not {wanted}"));
        }
        Ok(())
    }

    /// Where there is more than one page, every heading but the title has its entry.
    fn outline(&mut self, catalog: &'a Dictionary) -> lopdf::Result<()> {
        let headings = self.paged.outline.iter().filter(|entry| entry.level > 1);
        let mut wanted: Vec<String> = headings.map(|entry| entry.text.clone()).collect();
        if self.paged.pages.len() < 2 {
            wanted.clear();
        }
        let mut titles = Vec::new();
        if let Ok(outline) = catalog.get(b"Outlines") {
            let mut next = self.dictionary(outline)?.get(b"First").ok();
            while let Some(entry) = next {
                let entry = self.dictionary(entry)?;
                titles.push(text(entry.get(b"Title")?));
                next = entry.get(b"Next").ok();
            }
        }
        if titles != wanted {
            self.report("outline", format!("{titles:?} and not {wanted:?}"));
        }
        Ok(())
    }

    /// What ISO 32000-1 does not know leads to what it knows.
    fn roles(&mut self, root: &'a Dictionary) {
        let map = root.get(b"RoleMap").and_then(Object::as_dict).ok();
        for (own, standard) in [("Strong", "Span"), ("Aside", "Sect")] {
            let led = map.and_then(|map| map.get(own.as_bytes()).ok());
            let led = led.and_then(|led| led.as_name().ok()).unwrap_or_default();
            if led != standard.as_bytes() {
                self.report("role", format!("{own} does not lead to {standard}"));
            }
        }
    }

    /// An element and all under it, beside the node that it was made of.
    fn element(&mut self, object: &'a Object, node: usize) -> lopdf::Result<()> {
        let element = self.dictionary(object)?;
        let own = &self.paged.nodes[node];
        let kind = element.get(b"S").and_then(Object::as_name)?;
        if kind != name(&own.kind).as_bytes() {
            let kind = String::from_utf8_lossy(kind).into_owned();
            self.report("tree", format!("{kind} is made of {:?}", own.kind));
        }
        let said = |key: &[u8]| element.get(key).ok().map(text);
        let alternative = match &own.kind {
            NodeKind::Figure(words) => Some(words.clone()),
            _ => None,
        };
        let language = own.language.as_ref().map(ToString::to_string);
        for (key, wanted) in [
            ("Lang", language),
            ("Alt", alternative),
            ("ActualText", own.actual_text.clone()),
        ] {
            let found = said(key.as_bytes());
            if found != wanted {
                self.report("tree", format!("{key} is {found:?} and not {wanted:?}"));
            }
        }
        self.attributes(element, &own.kind)?;
        let kids = match element.get(b"K") {
            Ok(Object::Array(kids)) => kids.as_slice(),
            Ok(only) => std::slice::from_ref(only),
            Err(_) => &[],
        };
        let mut nodes = own.kids.iter().filter_map(|kid| match kid {
            Kid::Node(node) => Some(*node),
            Kid::Item { .. } => None,
        });
        let on = element.get(b"Pg").and_then(Object::as_reference);
        let mut places = Vec::new();
        for kid in kids {
            match kid {
                Object::Integer(id) => {
                    let page = on.as_ref().ok().and_then(|page| self.number(*page));
                    *self
                        .held
                        .entry((page.unwrap_or(usize::MAX), *id))
                        .or_default() += 1;
                }
                Object::Reference(_) => match nodes.next() {
                    Some(node) => self.element(kid, node)?,
                    None => self.report("tree", "an element that no node made"),
                },
                Object::Dictionary(kid) => {
                    let page = kid.get(b"Pg").and_then(Object::as_reference)?;
                    let page = self.number(page).unwrap_or(usize::MAX);
                    match kid.get(b"Obj") {
                        Ok(annotation) => {
                            let place = self.annotation(annotation, node, page)?;
                            places.push(place);
                        }
                        Err(_) => {
                            let id = kid.get(b"MCID").and_then(Object::as_i64)?;
                            *self.held.entry((page, id)).or_default() += 1;
                        }
                    }
                }
                other => self.report("tree", format!("{other:?} is no kid")),
            }
        }
        if nodes.next().is_some() {
            self.report("tree", format!("{:?} has lost elements", own.kind));
        }
        if let NodeKind::Link(target) = &own.kind {
            self.places(node, target, &places);
        }
        Ok(())
    }

    fn number(&self, page: ObjectId) -> Option<usize> {
        self.pages.iter().position(|known| *known == page)
    }

    /// What the tags say beside their names: how a list is numbered, what a header heads, what is to be
    /// written on a line.
    fn attributes(&mut self, element: &'a Dictionary, kind: &NodeKind) -> lopdf::Result<()> {
        let wanted = match kind {
            NodeKind::List(Numbering::Decimal) => Some(("List", "ListNumbering", "Decimal")),
            NodeKind::List(Numbering::Disc) => Some(("List", "ListNumbering", "Disc")),
            NodeKind::TableHeader => Some(("Table", "Scope", "Row")),
            NodeKind::ColumnHeader => Some(("Table", "Scope", "Column")),
            NodeKind::Blank(_) => Some(("PrintField", "Role", "tv")),
            _ => None,
        };
        let Some((owner, key, value)) = wanted else {
            return Ok(());
        };
        let attributes = element.get(b"A").and_then(Object::as_dict).ok();
        let said = |key: &str| {
            let value = attributes.and_then(|all| all.get(key.as_bytes()).ok());
            value.and_then(|value| value.as_name().ok())
        };
        if said("O") != Some(owner.as_bytes()) || said(key) != Some(value.as_bytes()) {
            self.report("attribute", format!("{kind:?} has no {key} {value}"));
        }
        if let NodeKind::Blank(Some(label)) = kind {
            let told = attributes.and_then(|all| all.get(b"Desc").ok()).map(text);
            if told.as_ref() != Some(label) || label.trim().is_empty() {
                self.report(
                    "attribute",
                    format!("a line does not say that it is for `{label}`"),
                );
            }
        }
        Ok(())
    }

    /// An annotation of a link: it says the words, and stands on the page.
    fn annotation(&mut self, object: &'a Object, node: usize, page: usize) -> lopdf::Result<Place> {
        let annotation = self.dictionary(object)?;
        let words = self.words(node);
        let said = annotation.get(b"Contents").map(text).unwrap_or_default();
        if said != words || said.trim().is_empty() {
            self.report(
                "link",
                format!("an annotation says `{said}` and not `{words}`"),
            );
        }
        let action = annotation.get(b"A").and_then(Object::as_dict)?;
        let leads = action.get(b"URI").map(text).unwrap_or_default();
        if NodeKind::Link(leads.clone()) != self.paged.nodes[node].kind {
            self.report("link", format!("`{words}` leads to {leads}"));
        }
        let mut edges = [0.0; 4];
        let rectangle = annotation.get(b"Rect").and_then(Object::as_array)?;
        for (edge, number) in edges.iter_mut().zip(rectangle) {
            *edge = number.as_float()?;
        }
        let [left, bottom, right, top] = edges;
        let inside = left >= 0.0
            && bottom >= 0.0
            && right <= self.paged.width
            && top <= self.paged.height
            && left < right
            && bottom < top;
        if !inside {
            self.report(
                "link",
                format!("`{words}` leads from outside the page: {edges:?}"),
            );
        }
        Ok(Place { page, edges })
    }

    /// The words of a link; those of a figure in it.
    fn words(&self, node: usize) -> String {
        let kids = self.paged.nodes[node].kids.iter();
        kids.map(|kid| match kid {
            Kid::Item { page, item } => match &self.paged.pages[*page].items[*item] {
                Item::Text(run) => run.text.as_str(),
                Item::Bar { .. } | Item::Drawing { .. } => "",
            },
            Kid::Node(kid) => match &self.paged.nodes[*kid].kind {
                NodeKind::Figure(words) => words.as_str(),
                _ => "",
            },
        })
        .collect()
    }

    /// Each word of a link lies under one of its rectangles, and each rectangle on its words alone.
    fn places(&mut self, node: usize, target: &str, places: &[Place]) {
        let height = self.paged.height;
        let mut items = Vec::new();
        for kid in &self.paged.nodes[node].kids {
            match kid {
                Kid::Item { page, item } => items.push((*page, *item)),
                Kid::Node(kid) => {
                    let inside = self.paged.nodes[*kid].kids.iter();
                    items.extend(inside.filter_map(|kid| match kid {
                        Kid::Item { page, item } => Some((*page, *item)),
                        Kid::Node(_) => None,
                    }));
                }
            }
        }
        let boxes: Vec<Place> = items
            .into_iter()
            .filter_map(|(page, item)| match &self.paged.pages[page].items[item] {
                Item::Text(run) => Some(Place {
                    page,
                    edges: [
                        run.x,
                        height - run.y,
                        run.x + run.width,
                        height - run.y + 0.6 * run.size,
                    ],
                }),
                Item::Drawing {
                    x,
                    y,
                    width,
                    height: own,
                    ..
                } => Some(Place {
                    page,
                    edges: [*x, height - y - own, x + width, height - y],
                }),
                Item::Bar { .. } => None,
            })
            .collect();
        const FINE: f32 = 0.1;
        let covers = |outer: &Place, inner: &Place| {
            outer.page == inner.page
                && outer.edges[0] <= inner.edges[0] + FINE
                && outer.edges[1] <= inner.edges[1] + FINE
                && outer.edges[2] >= inner.edges[2] - FINE
                && outer.edges[3] >= inner.edges[3] - FINE
        };
        if let Some(bare) = boxes
            .iter()
            .find(|words| !places.iter().any(|place| covers(place, words)))
        {
            let edges = bare.edges;
            self.report("link", format!("words of {target} lead nowhere: {edges:?}"));
        }
        for place in places {
            let under: Vec<&Place> = boxes.iter().filter(|words| covers(place, words)).collect();
            let edge = |index: usize, pick: fn(f32, f32) -> f32, from: f32| {
                under
                    .iter()
                    .map(|words| words.edges[index])
                    .fold(from, pick)
            };
            let (left, right) = (
                edge(0, f32::min, f32::INFINITY),
                edge(2, f32::max, f32::NEG_INFINITY),
            );
            if under.is_empty() || place.edges[0] < left - 1.0 || place.edges[2] > right + 1.0 {
                let edges = place.edges;
                self.report(
                    "link",
                    format!("{target} is wider than its words: {edges:?}"),
                );
            }
        }
    }

    /// The operators of a page: each that draws stands in a sequence that one element holds, or in an
    /// artifact; text stands out from its ground.
    fn page(&mut self, page: usize) -> lopdf::Result<()> {
        let content = Content::decode(&self.document.get_page_content(self.pages[page]))?;
        let mut open: Vec<Sequence> = Vec::new();
        let mut painter = Painter::default();
        let mut seen = BTreeSet::new();
        for operation in &content.operations {
            match operation.operator.as_str() {
                "BDC" | "BMC" => {
                    let sequence = Sequence::read(operation);
                    if sequence.artifact && sequence.pagination != sequence.part {
                        self.report("artifact", "a head or a foot that does not say which");
                    }
                    open.push(sequence);
                }
                "EMC" => {
                    open.pop();
                }
                "Tj" | "TJ" | "'" | "\"" | "f" | "F" | "f*" | "S" | "s" | "B" | "B*" | "b"
                | "b*" | "Do" | "sh" => {
                    let id = open.iter().rev().find_map(|sequence| sequence.id);
                    let artifact = open.iter().any(|sequence| sequence.artifact);
                    match id {
                        Some(id) => {
                            seen.insert(id);
                        }
                        None if artifact => {}
                        None => {
                            let drawn = &operation.operator;
                            self.report(
                                "drawn",
                                format!("`{drawn}` is neither content nor artifact"),
                            );
                        }
                    }
                    if id.is_some() && artifact {
                        self.report("drawn", "content inside an artifact");
                    }
                }
                _ => {}
            }
            if let Some(ratio) = painter.follow(operation).filter(|ratio| *ratio < 4.5) {
                self.report(
                    "contrast",
                    format!("text of {ratio:.2}:1 on page {}", page + 1),
                );
            }
        }
        for id in seen {
            match self.held.remove(&(page, id)) {
                Some(1) => {}
                holders => {
                    let holders = holders.unwrap_or(0);
                    self.report(
                        "drawn",
                        format!("sequence {id} is held by {holders} elements"),
                    );
                }
            }
        }
        Ok(())
    }
}

/// A marked-content sequence.
struct Sequence {
    id: Option<i64>,
    artifact: bool,
    /// It runs along the pages.
    pagination: bool,
    /// It says whether it is head or foot.
    part: bool,
}

impl Sequence {
    fn read(operation: &Operation) -> Self {
        let tag = operation
            .operands
            .first()
            .and_then(|tag| tag.as_name().ok());
        let properties = operation.operands.get(1).and_then(|own| own.as_dict().ok());
        let named = |key: &[u8]| properties.and_then(|own| own.get(key).ok()?.as_name().ok());
        Self {
            id: properties.and_then(|own| own.get(b"MCID").ok()?.as_i64().ok()),
            artifact: tag == Some(b"Artifact"),
            pagination: named(b"Type") == Some(b"Pagination"),
            part: matches!(named(b"Subtype"), Some(b"Header" | b"Footer")),
        }
    }
}

/// A colour, each part from 0 to 1.
type Rgb = [f32; 3];

/// From the coordinates of a drawing to those of its page.
type Matrix = [f32; 6];

/// What has been painted on a page so far: the paper is white.
struct Painter {
    ink: Rgb,
    matrix: Matrix,
    /// Inks and matrices to which the page comes back.
    kept: Vec<(Rgb, Matrix)>,
    /// Where text begins.
    pen: [f32; 2],
    path: Vec<[f32; 4]>,
    /// Filled rectangles: left, bottom, right, top.
    filled: Vec<([f32; 4], Rgb)>,
}

impl Default for Painter {
    fn default() -> Self {
        Self {
            ink: [0.0; 3],
            matrix: [1.0, 0.0, 0.0, 1.0, 0.0, 0.0],
            kept: Vec::new(),
            pen: [0.0; 2],
            path: Vec::new(),
            filled: Vec::new(),
        }
    }
}

impl Painter {
    /// Follows an operator; the contrast of text that it shows.
    fn follow(&mut self, operation: &Operation) -> Option<f32> {
        let numbers: Vec<f32> = operation
            .operands
            .iter()
            .filter_map(|operand| operand.as_float().ok())
            .collect();
        match (operation.operator.as_str(), numbers.as_slice()) {
            ("q", _) => self.kept.push((self.ink, self.matrix)),
            ("Q", _) => {
                if let Some(kept) = self.kept.pop() {
                    (self.ink, self.matrix) = kept;
                }
            }
            ("cm", &[a, b, c, d, e, f]) => {
                let [ma, mb, mc, md, me, mf] = self.matrix;
                self.matrix = [
                    a * ma + b * mc,
                    a * mb + b * md,
                    c * ma + d * mc,
                    c * mb + d * md,
                    e * ma + f * mc + me,
                    e * mb + f * md + mf,
                ];
            }
            ("rg", [r, g, b]) => self.ink = [*r, *g, *b],
            ("g", [grey]) => self.ink = [*grey; 3],
            ("Tm", [.., x, y]) => self.pen = self.placed(*x, *y),
            ("re", [x, y, width, height]) => {
                self.path.push([
                    f32::INFINITY,
                    f32::INFINITY,
                    f32::NEG_INFINITY,
                    f32::NEG_INFINITY,
                ]);
                self.reach(*x, *y);
                self.reach(x + width, y + height);
            }
            ("m", [x, y]) => {
                self.path.push([
                    f32::INFINITY,
                    f32::INFINITY,
                    f32::NEG_INFINITY,
                    f32::NEG_INFINITY,
                ]);
                self.reach(*x, *y);
            }
            // printpdf writes a rectangle as its corners.
            ("l" | "c" | "v" | "y", [.., x, y]) => self.reach(*x, *y),
            ("f" | "F" | "f*" | "b" | "b*" | "B" | "B*", _) => {
                let ink = self.ink;
                self.filled
                    .extend(self.path.drain(..).map(|edges| (edges, ink)));
            }
            ("n" | "S" | "s", _) => self.path.clear(),
            ("Tj" | "TJ" | "'" | "\"", _) => {
                let [x, y] = self.pen;
                let under = self
                    .filled
                    .iter()
                    .rev()
                    .find(|([left, bottom, right, top], _)| {
                        (*left..=*right).contains(&x) && (*bottom..=*top).contains(&y)
                    });
                let ground = under.map_or([1.0; 3], |(_, ground)| *ground);
                return Some(contrast(self.ink, ground));
            }
            _ => {}
        }
        None
    }

    /// A point of a drawing on its page.
    fn placed(&self, x: f32, y: f32) -> [f32; 2] {
        let [a, b, c, d, e, f] = self.matrix;
        [a * x + c * y + e, b * x + d * y + f]
    }

    /// The path reaches to a point.
    fn reach(&mut self, x: f32, y: f32) {
        let [x, y] = self.placed(x, y);
        if let Some([left, bottom, right, top]) = self.path.last_mut() {
            (*left, *bottom) = (left.min(x), bottom.min(y));
            (*right, *top) = (right.max(x), top.max(y));
        }
    }
}

/// WCAG 2.1: the contrast of two colours, 1 to 21.
pub(crate) fn contrast(one: Rgb, other: Rgb) -> f32 {
    let luminance = |colour: Rgb| {
        let [r, g, b] = colour.map(|part| match part <= 0.03928 {
            true => part / 12.92,
            false => ((part + 0.055) / 1.055).powf(2.4),
        });
        0.2126 * r + 0.7152 * g + 0.0722 * b
    };
    let (one, other) = (luminance(one) + 0.05, luminance(other) + 0.05);
    one.max(other) / one.min(other)
}

fn name(kind: &NodeKind) -> &'static str {
    match kind {
        NodeKind::Document => "Document",
        NodeKind::Heading(1) => "H1",
        NodeKind::Heading(_) => "H2",
        NodeKind::Paragraph => "P",
        NodeKind::Aside => "Aside",
        NodeKind::List(_) => "L",
        NodeKind::ListItem => "LI",
        NodeKind::Label => "Lbl",
        NodeKind::ListBody => "LBody",
        NodeKind::Table => "Table",
        NodeKind::TableRow => "TR",
        NodeKind::TableHeader | NodeKind::ColumnHeader => "TH",
        NodeKind::TableCell => "TD",
        NodeKind::Span => "Span",
        NodeKind::Strong => "Strong",
        NodeKind::Blank(_) => "Form",
        NodeKind::Link(_) => "Link",
        NodeKind::Figure(_) => "Figure",
    }
}

/// A text string: UTF-16 with its mark, or plain.
fn text(object: &Object) -> String {
    let bytes = object.as_str().unwrap_or_default();
    match bytes.strip_prefix(&[0xFE, 0xFF]) {
        Some(wide) => {
            let units = wide.chunks_exact(2);
            let units: Vec<u16> = units
                .map(|pair| u16::from_be_bytes([pair[0], pair[1]]))
                .collect();
            String::from_utf16_lossy(&units)
        }
        None => String::from_utf8_lossy(bytes).into_owned(),
    }
}
