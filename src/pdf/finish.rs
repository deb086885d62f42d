//! What printpdf does not write: the structure tree, languages, links, codes, metadata.

use super::content::Marks;
use super::deflate::{Holds, deflate};
use super::file::{self, Pack};
use super::fonts::{Embedded, font_id};
use super::xmp;
use crate::diagnostic::Diagnostic;
use crate::language::Direction;
use crate::layout::{Item, Kid, NodeKind, Numbering, OutlineEntry, Paged, Run};
use lopdf::{Dictionary, Document, Object, ObjectId, Stream, StringFormat, dictionary};
use rayon::prelude::*;
use std::collections::BTreeMap;
use std::sync::LazyLock;

/// sRGB, as Little CMS makes it.
const SRGB: &[u8] = include_bytes!("srgb.icc");

/// Adds everything to what printpdf wrote but the fonts; streams are deflated.
pub(super) fn finish(
    document: Document,
    paged: &Paged,
    marks: &Marks,
    publisher: &str,
) -> Result<Unfonted, Diagnostic> {
    let pages: Vec<ObjectId> = document.get_pages().into_values().collect();
    let mut finisher = Finisher {
        document,
        paged,
        marks,
        pages,
        annotations: Vec::new(),
    };
    let fonts = finisher.finish(publisher).map_err(|error| fault(&error))?;
    let document = finisher.document;
    Ok(Unfonted {
        pack: file::pack(document.objects.iter()),
        document,
        fonts,
    })
}

/// A document that lacks its fonts and nothing else.
pub(super) struct Unfonted {
    document: Document,
    /// The objects that there are.
    pack: Pack,
    /// The dictionary of the fonts that the pages name, which is to be.
    fonts: ObjectId,
}

/// Adds the fonts, and makes the file.
pub(super) fn close(unfonted: Unfonted, fonts: Vec<Embedded>) -> Vec<u8> {
    let Unfonted {
        mut document,
        pack,
        fonts: named,
    } = unfonted;
    let id = identifier(&document);
    let first_new = document.max_id + 1;
    let mut names = Dictionary::new();
    for font in fonts {
        names.set(font_id(font.index).0, add_font(&mut document, font));
    }
    document.objects.insert(named, names.into());
    let new = document.objects.iter();
    let new = new.filter(|(id, _)| **id == named || id.0 >= first_new);
    let fonts = file::pack(new);
    file::write(&document, &[pack, fonts], &id)
}

fn fault(error: &lopdf::Error) -> Diagnostic {
    Diagnostic::error("pdf", format!("the PDF cannot be finished: {error}"))
        .hint("this is a fault of volantino: report it with the leaflet")
}

/// What ISO 32000-1 has no type for, and the type of it that says the least wrong: strong words are a
/// stretch of text, what stands apart is a part of its own.
fn role_map() -> Dictionary {
    dictionary! { "Aside" => "Sect", "Strong" => "Span" }
}

/// What an element says of itself beside its type (ISO 32000-1, 14.8.5).
fn attributes(kind: &NodeKind) -> Option<Dictionary> {
    let scope = |scope: &'static str| dictionary! { "O" => "Table", "Scope" => scope };
    match kind {
        NodeKind::TableHeader => Some(scope("Row")),
        NodeKind::ColumnHeader => Some(scope("Column")),
        NodeKind::List(numbering) => {
            let numbering = match numbering {
                Numbering::Decimal => "Decimal",
                Numbering::Disc => "Disc",
            };
            Some(dictionary! { "O" => "List", "ListNumbering" => numbering })
        }
        // A field of a form that is filled in by hand: `tv` is one for text (14.8.5.6).
        NodeKind::Blank(label) => {
            let mut field = dictionary! { "O" => "PrintField", "Role" => "tv" };
            if let Some(label) = label {
                field.set("Desc", text_string(label));
            }
            Some(field)
        }
        NodeKind::Document
        | NodeKind::Heading(_)
        | NodeKind::Paragraph
        | NodeKind::Aside
        | NodeKind::ListItem
        | NodeKind::Label
        | NodeKind::ListBody
        | NodeKind::Table
        | NodeKind::TableRow
        | NodeKind::TableCell
        | NodeKind::Span
        | NodeKind::Strong
        | NodeKind::Link(_)
        | NodeKind::Figure(_) => None,
    }
}

fn page_resources(
    document: &mut Document,
    page: ObjectId,
) -> Result<&mut Dictionary, lopdf::Error> {
    let resources = document
        .get_dictionary(page)?
        .get(b"Resources")?
        .as_reference()?;
    document.get_object_mut(resources)?.as_dict_mut()
}

/// A composite font whose codes are CIDs (ISO 32000-1, 9.7).
///
/// printpdf writes one text for a glyph, and the glyph as the code; here a glyph may stand for
/// several texts, so codes, widths and texts are the font's own.
fn add_font(document: &mut Document, font: Embedded) -> ObjectId {
    let length = dictionary! { "Length1" => font.program_length as i64 };
    let program = document.add_object(deflated(length, font.program));
    let glyphs = document.add_object(deflated(Dictionary::new(), font.glyphs));
    let unicode = document.add_object(deflated(Dictionary::new(), font.unicode));
    let name = Object::Name(font.name.into_bytes());
    let metrics = &font.metrics;
    let bounds: Vec<Object> = metrics
        .bounds
        .iter()
        .map(|edge| number(edge.round()))
        .collect();
    let descriptor = document.add_object(dictionary! {
        "Type" => "FontDescriptor",
        "FontName" => name.clone(),
        "Flags" => 4, // Symbolic: its characters are not those of a Latin set.
        "FontBBox" => bounds,
        "ItalicAngle" => 0,
        "Ascent" => number(metrics.ascent.round()),
        "Descent" => number(metrics.descent.round()),
        "CapHeight" => number(metrics.ascent.round()),
        "StemV" => 80,
        "FontFile2" => program,
    });
    let widths: Vec<Object> = font.widths.iter().map(|width| number(*width)).collect();
    let descendant = dictionary! {
        "Type" => "Font",
        "Subtype" => "CIDFontType2",
        "BaseFont" => name.clone(),
        "CIDSystemInfo" => dictionary! {
            "Registry" => Object::string_literal("Adobe"),
            "Ordering" => Object::string_literal("Identity"),
            "Supplement" => 0,
        },
        "FontDescriptor" => descriptor,
        "W" => vec![Object::Integer(0), Object::Array(widths)],
        "CIDToGIDMap" => glyphs,
    };
    document.add_object(dictionary! {
        "Type" => "Font",
        "Subtype" => "Type0",
        "BaseFont" => name,
        "Encoding" => "Identity-H",
        "DescendantFonts" => vec![Object::Dictionary(descendant)],
        "ToUnicode" => unicode,
    })
}

/// A stream whose content is deflated.
pub(super) fn deflated(dictionary: Dictionary, content: Vec<u8>) -> Stream {
    let mut stream = Stream::new(dictionary, content);
    stream.dict.set("Filter", "FlateDecode");
    stream
}

/// The file's identifier: the MD5 of its pages and metadata, so that the same pages make the same
/// bytes.
fn identifier(document: &Document) -> Vec<u8> {
    use md5::{Digest, Md5};
    let mut digest = Md5::new();
    for object in document.objects.values() {
        if let Object::Stream(stream) = object {
            digest.update(&stream.content);
        }
    }
    digest.finalize().to_vec()
}

struct Finisher<'a> {
    document: Document,
    paged: &'a Paged,
    marks: &'a Marks,
    pages: Vec<ObjectId>,
    /// Link annotations with the element that each belongs to.
    annotations: Vec<(ObjectId, ObjectId)>,
}

impl Finisher<'_> {
    fn finish(&mut self, publisher: &str) -> Result<ObjectId, lopdf::Error> {
        let contents = self.take_contents();
        let (contents, tree) = rayon::join(
            || {
                let contents = contents.into_par_iter();
                let deflated = contents.map(|(id, content)| (id, deflate(&content, Holds::Text)));
                deflated.collect::<Vec<_>>()
            },
            || self.structure(),
        );
        let tree = tree?;
        for (id, content) in contents {
            let stream = deflated(Dictionary::new(), content);
            self.document.objects.insert(id, stream.into());
        }
        let outline = self.outline();
        let packet = xmp::packet(self.paged, publisher);
        let metadata = self.document.add_object(deflated(
            dictionary! { "Type" => "Metadata", "Subtype" => "XML" },
            deflate(packet.as_bytes(), Holds::Text),
        ));
        static PROFILE: LazyLock<Vec<u8>> = LazyLock::new(|| deflate(SRGB, Holds::Text));
        let profile = self
            .document
            .add_object(deflated(dictionary! { "N" => 3 }, PROFILE.clone()));
        let language = Object::string_literal(self.paged.language.to_string());
        let direction = match self.paged.direction {
            Direction::LeftToRight => "L2R",
            Direction::RightToLeft => "R2L",
        };
        let catalog = self.document.catalog_mut()?;
        catalog.remove(b"PageLayout");
        catalog.remove(b"PageMode");
        catalog.set("Lang", language);
        catalog.set("MarkInfo", dictionary! { "Marked" => true });
        catalog.set("StructTreeRoot", tree);
        catalog.set("Metadata", metadata);
        catalog.set(
            "ViewerPreferences",
            dictionary! { "DisplayDocTitle" => true, "Direction" => direction },
        );
        catalog.set(
            "OutputIntents",
            vec![Object::Dictionary(dictionary! {
                "Type" => "OutputIntent",
                "S" => "GTS_PDFA1",
                "OutputConditionIdentifier" => Object::string_literal("sRGB"),
                "Info" => Object::string_literal("sRGB IEC61966-2.1"),
                "DestOutputProfile" => profile,
            })],
        );
        if let Some(outline) = outline {
            catalog.set("Outlines", outline);
        }
        // The information dictionary says nothing that the XMP packet does not (ISO 19005-2, 6.6.3).
        if let Ok(Object::Reference(info)) = self.document.trailer.remove(b"Info").ok_or(()) {
            self.document.objects.remove(&info);
        }
        self.resources()
    }

    /// The pages' operators, which only printpdf has written so far.
    fn take_contents(&mut self) -> Vec<(ObjectId, Vec<u8>)> {
        let streams = self.document.objects.iter_mut();
        let contents = streams.filter_map(|(id, object)| match object {
            Object::Stream(stream) => Some((*id, std::mem::take(&mut stream.content))),
            _ => None,
        });
        contents.collect()
    }

    /// The pages share the fonts that they name, and name nothing that is empty.
    fn resources(&mut self) -> Result<ObjectId, lopdf::Error> {
        let fonts = self.document.new_object_id();
        let drawings = self.marks.drawings.embed(&mut self.document);
        let drawings = drawings.map(|names| self.document.add_object(names));
        for page in self.pages.clone() {
            let resources = page_resources(&mut self.document, page)?;
            let empty: Vec<Object> = ["Font", "XObject", "ExtGState", "Shading"]
                .iter()
                .filter_map(|kind| resources.remove(kind.as_bytes()))
                .collect();
            for object in empty {
                if let Object::Reference(id) = object {
                    self.document.objects.remove(&id);
                }
            }
            let resources = page_resources(&mut self.document, page)?;
            resources.set("Font", fonts);
            if let Some(drawings) = drawings {
                resources.set("XObject", drawings);
            }
        }
        Ok(fonts)
    }

    /// The structure tree, the parent tree and the links' annotations.
    fn structure(&mut self) -> Result<ObjectId, lopdf::Error> {
        let root = self.document.new_object_id();
        let elements: Vec<ObjectId> = self
            .paged
            .nodes
            .iter()
            .map(|_| self.document.new_object_id())
            .collect();
        let mut parents: BTreeMap<usize, ObjectId> = BTreeMap::new();
        for (index, node) in self.paged.nodes.iter().enumerate() {
            for kid in &node.kids {
                if let Kid::Node(kid) = kid {
                    parents.insert(*kid, elements[index]);
                }
            }
        }
        for index in 0..self.paged.nodes.len() {
            let parent = parents.get(&index).copied().unwrap_or(root);
            let element = self.element(index, &elements, parent)?;
            self.document
                .objects
                .insert(elements[index], Object::Dictionary(element));
        }
        // Pages come first in the parent tree, then the annotations.
        let mut numbers = Vec::new();
        for (page, owners) in self.marks.owners.iter().enumerate() {
            let owners = owners.iter().map(|owner| elements[*owner].into()).collect();
            numbers.push(Object::Integer(page as i64));
            numbers.push(Object::Array(owners));
        }
        for (index, (annotation, element)) in self.annotations.clone().into_iter().enumerate() {
            let key = (self.pages.len() + index) as i64;
            numbers.push(Object::Integer(key));
            numbers.push(element.into());
            self.document
                .get_object_mut(annotation)?
                .as_dict_mut()?
                .set("StructParent", key);
        }
        let next = (self.pages.len() + self.annotations.len()) as i64;
        for (index, page) in self.pages.clone().into_iter().enumerate() {
            let page = self.document.get_object_mut(page)?.as_dict_mut()?;
            page.set("StructParents", index as i64);
            // The tab order follows the structure (ISO 14289-1, 7.18.3).
            page.set("Tabs", "S");
            if page
                .get(b"Annots")
                .and_then(Object::as_array)
                .is_ok_and(Vec::is_empty)
            {
                page.remove(b"Annots");
            }
            page.remove(b"TrimBox");
            page.remove(b"CropBox");
        }
        let tree = dictionary! {
            "Type" => "StructTreeRoot",
            "K" => elements[0],
            "RoleMap" => role_map(),
            "ParentTree" => dictionary! { "Nums" => numbers },
            "ParentTreeNextKey" => next,
        };
        self.document.objects.insert(root, Object::Dictionary(tree));
        Ok(root)
    }

    fn element(
        &mut self,
        index: usize,
        elements: &[ObjectId],
        parent: ObjectId,
    ) -> Result<Dictionary, lopdf::Error> {
        let node = &self.paged.nodes[index];
        let mut kids: Vec<Object> = Vec::new();
        let mut own_page: Option<usize> = None;
        let mut rectangles: BTreeMap<(usize, usize), [f32; 4]> = BTreeMap::new();
        let mut last: Option<(usize, i64)> = None;
        for kid in &node.kids {
            match kid {
                Kid::Node(kid) => {
                    kids.push(elements[*kid].into());
                    // A link may hold a figure: that is its place, too.
                    for kid in &self.paged.nodes[*kid].kids {
                        if let Kid::Item { page, item } = kid {
                            cover(
                                &mut rectangles,
                                *page,
                                &self.paged.pages[*page].items[*item],
                            );
                        }
                    }
                }
                Kid::Item { page, item } => {
                    if let Some(Item::Text(run)) = self.paged.pages[*page].items.get(*item) {
                        grow(&mut rectangles, *page, run);
                    }
                    cover(
                        &mut rectangles,
                        *page,
                        &self.paged.pages[*page].items[*item],
                    );
                    let Some(id) = self.marks.items[*page][*item] else {
                        continue;
                    };
                    // Runs of one sequence follow each other.
                    if last == Some((*page, id)) {
                        continue;
                    }
                    last = Some((*page, id));
                    let own = *own_page.get_or_insert(*page);
                    kids.push(if own == *page {
                        Object::Integer(id)
                    } else {
                        Object::Dictionary(dictionary! {
                            "Type" => "MCR", "Pg" => self.pages[*page], "MCID" => id,
                        })
                    });
                }
            }
        }
        let kind = match &node.kind {
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
        };
        let mut element = dictionary! { "S" => kind, "P" => parent };
        if let Some(page) = own_page {
            element.set("Pg", self.pages[page]);
        }
        if let Some(language) = &node.language {
            element.set("Lang", Object::string_literal(language.to_string()));
        }
        if let Some(words) = &node.actual_text {
            element.set("ActualText", text_string(words));
        }
        if let Some(attributes) = attributes(&node.kind) {
            element.set("A", attributes);
        }
        if let NodeKind::Figure(alternative) = &node.kind {
            element.set("Alt", text_string(alternative));
            if let Some([left, bottom, right, top]) = rectangles.values().next() {
                let height = self.paged.height;
                let edges = [*left, height - bottom, *right, height - top];
                element.set(
                    "A",
                    dictionary! {
                        "O" => "Layout",
                        "Placement" => "Block",
                        "BBox" => edges.map(number).to_vec(),
                    },
                );
            }
        }
        if let NodeKind::Link(target) = &node.kind {
            for ((page, _), [left, bottom, right, top]) in rectangles {
                // The y axis is flipped here.
                let height = self.paged.height;
                let rectangle = [left, height - bottom, right, height - top];
                let annotation = self.link(index, target, page, rectangle)?;
                kids.push(Object::Dictionary(dictionary! {
                    "Type" => "OBJR", "Obj" => annotation, "Pg" => self.pages[page],
                }));
                self.annotations.push((annotation, elements[index]));
            }
        }
        match kids.len() {
            0 => {}
            1 => element.set("K", kids.remove(0)),
            _ => element.set("K", kids),
        }
        Ok(element)
    }

    fn link(
        &mut self,
        node: usize,
        target: &str,
        page: usize,
        rectangle: [f32; 4],
    ) -> Result<ObjectId, lopdf::Error> {
        let words: String = self.paged.nodes[node]
            .kids
            .iter()
            .filter_map(|kid| match kid {
                Kid::Item { page, item } => self.paged.pages[*page].items.get(*item),
                Kid::Node(_) => None,
            })
            .filter_map(|item| match item {
                Item::Text(run) => Some(run.text.as_str()),
                Item::Bar { .. } | Item::Drawing { .. } => None,
            })
            .collect();
        let figures = self.paged.nodes[node]
            .kids
            .iter()
            .filter_map(|kid| match kid {
                Kid::Node(kid) => match &self.paged.nodes[*kid].kind {
                    NodeKind::Figure(alternative) => Some(alternative.as_str()),
                    _ => None,
                },
                Kid::Item { .. } => None,
            });
        let words: String = figures.chain([words.as_str()]).collect();
        let annotation = self.document.add_object(dictionary! {
            "Type" => "Annot",
            "Subtype" => "Link",
            "Rect" => rectangle.iter().map(|edge| number(*edge)).collect::<Vec<_>>(),
            "Border" => vec![Object::Integer(0); 3],
            "F" => 4,
            "Contents" => text_string(&words),
            "A" => dictionary! { "S" => "URI", "URI" => Object::string_literal(target) },
        });
        let page = self
            .document
            .get_object_mut(self.pages[page])?
            .as_dict_mut()?;
        page.get_mut(b"Annots")?
            .as_array_mut()?
            .push(annotation.into());
        Ok(annotation)
    }

    /// Headings as an outline, where there is more than one page to move in.
    fn outline(&mut self) -> Option<ObjectId> {
        let entries: Vec<&OutlineEntry> = self
            .paged
            .outline
            .iter()
            .filter(|entry| entry.level > 1)
            .collect();
        if self.paged.pages.len() < 2 || entries.is_empty() {
            return None;
        }
        let root = self.document.new_object_id();
        let ids: Vec<ObjectId> = entries
            .iter()
            .map(|_| self.document.new_object_id())
            .collect();
        for (index, entry) in entries.iter().enumerate() {
            let top = number(self.paged.height - entry.y + 4.0);
            let mut item = dictionary! {
                "Title" => text_string(&entry.text),
                "Parent" => root,
                "Dest" => vec![
                    self.pages[entry.page].into(), "XYZ".into(), Object::Null, top, Object::Null,
                ],
            };
            if let Some(previous) = index.checked_sub(1) {
                item.set("Prev", ids[previous]);
            }
            if let Some(next) = ids.get(index + 1) {
                item.set("Next", *next);
            }
            self.document
                .objects
                .insert(ids[index], Object::Dictionary(item));
        }
        let (first, last) = (ids.first().copied()?, ids.last().copied()?);
        let outline = dictionary! {
            "Type" => "Outlines", "First" => first, "Last" => last, "Count" => ids.len() as i64,
        };
        self.document
            .objects
            .insert(root, Object::Dictionary(outline));
        Some(root)
    }
}

fn grow(rectangles: &mut BTreeMap<(usize, usize), [f32; 4]>, page: usize, run: &Run) {
    let (left, right) = (run.x, run.x + run.width);
    let (bottom, top) = (run.y + 0.3 * run.size, run.y - 0.9 * run.size);
    let rectangle = rectangles
        .entry((page, run.line))
        .or_insert([left, bottom, right, top]);
    rectangle[0] = rectangle[0].min(left);
    rectangle[1] = rectangle[1].max(bottom);
    rectangle[2] = rectangle[2].max(right);
    rectangle[3] = rectangle[3].min(top);
}

/// The place of a drawing; it has no line.
fn cover(rectangles: &mut BTreeMap<(usize, usize), [f32; 4]>, page: usize, item: &Item) {
    if let Item::Drawing {
        x,
        y,
        width,
        height,
        ..
    } = item
    {
        rectangles.insert((page, 0), [*x, y + height, x + width, *y]);
    }
}

/// A text string: UTF-16 with its mark, as every reader of PDF 1.7 knows it.
fn text_string(text: &str) -> Object {
    let bytes = [0xFE, 0xFF]
        .into_iter()
        .chain(text.encode_utf16().flat_map(u16::to_be_bytes));
    Object::String(bytes.collect(), StringFormat::Hexadecimal)
}

/// A number with at most two decimals; a whole one without.
fn number(value: f32) -> Object {
    let rounded = (value * 100.0).round() / 100.0;
    if rounded.fract() == 0.0 {
        Object::Integer(rounded as i64)
    } else {
        Object::Real(rounded)
    }
}
