//! What printpdf does not write: the structure tree, languages, links, codes, metadata.

use super::content::Marks;
use super::fonts::Embedded;
use super::xmp;
use crate::diagnostic::Diagnostic;
use crate::language::Direction;
use crate::layout::{Item, Kid, NodeKind, OutlineEntry, Paged, Run};
use flate2::{Compression, write::ZlibEncoder};
use lopdf::{Dictionary, Document, Object, ObjectId, Stream, StringFormat, dictionary};
use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::io::Write as _;

/// sRGB, as Little CMS makes it.
const SRGB: &[u8] = include_bytes!("srgb.icc");

pub(super) fn finish(
    document: Document,
    paged: &Paged,
    fonts: &[Embedded],
    marks: &Marks,
    publisher: &str,
) -> Result<Vec<u8>, Diagnostic> {
    let pages: Vec<ObjectId> = document.get_pages().into_values().collect();
    let mut finisher = Finisher {
        document,
        paged,
        marks,
        pages,
        annotations: Vec::new(),
    };
    finisher.finish(fonts, publisher).map_err(|error| {
        Diagnostic::error("pdf", format!("the PDF cannot be finished: {error}"))
            .hint("this is a fault of volantino: report it with the leaflet")
    })
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
    fn finish(&mut self, fonts: &[Embedded], publisher: &str) -> Result<Vec<u8>, lopdf::Error> {
        self.document.version = "1.7".into();
        for font in fonts {
            self.font(font)?;
        }
        let tree = self.structure()?;
        let outline = self.outline();
        let packet = xmp::packet(self.paged, publisher).into_bytes();
        let metadata = self.document.add_object(Stream::new(
            dictionary! { "Type" => "Metadata", "Subtype" => "XML" },
            packet,
        ));
        let profile = self
            .document
            .add_object(Stream::new(dictionary! { "N" => 3 }, SRGB.to_vec()));
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
        self.deflate();
        self.document.renumber_objects();
        let id = self.identifier();
        let id = Object::String(id, StringFormat::Hexadecimal);
        self.document.trailer.set("ID", vec![id.clone(), id]);
        let mut bytes = Vec::new();
        self.document.save_modern(&mut bytes)?;
        Ok(bytes)
    }

    /// Codes to glyphs, widths and text of one font.
    fn font(&mut self, font: &Embedded) -> Result<(), lopdf::Error> {
        let map: Vec<u8> = font
            .codes
            .iter()
            .flat_map(|(glyph, _, _)| glyph.to_be_bytes())
            .collect();
        let map = self
            .document
            .add_object(Stream::new(Dictionary::new(), map));
        let widths: Vec<Object> = font
            .codes
            .iter()
            .map(|(_, width, _)| number(*width))
            .collect();
        let unicode = to_unicode(font).into_bytes();
        let unicode = self
            .document
            .add_object(Stream::new(Dictionary::new(), unicode));
        // A subset's name begins with six letters of its own (ISO 32000-1, 9.6.4).
        let name = format!("{}+{}", subset_tag(&font.program), font.name);
        let dictionary = self.font_dictionary(&font.id().0)?;
        dictionary.set(
            "BaseFont",
            Object::Name(format!("{name}-Identity-H").into_bytes()),
        );
        dictionary.set("ToUnicode", unicode);
        let descendant = match dictionary
            .get_mut(b"DescendantFonts")?
            .as_array_mut()?
            .first_mut()
        {
            Some(first) => first.as_dict_mut()?,
            None => return Err(lopdf::Error::DictKey("DescendantFonts".into())),
        };
        descendant.set("BaseFont", Object::Name(name.clone().into_bytes()));
        descendant.set("CIDToGIDMap", map);
        descendant.set("W", vec![Object::Integer(0), Object::Array(widths)]);
        let descriptor = descendant.get(b"FontDescriptor")?.as_reference()?;
        let descriptor = self.document.get_object_mut(descriptor)?.as_dict_mut()?;
        descriptor.set("FontName", Object::Name(name.into_bytes()));
        descriptor.set("Flags", 4); // Symbolic: its characters are not those of a Latin set.
        Ok(())
    }

    fn font_dictionary(&mut self, name: &str) -> Result<&mut Dictionary, lopdf::Error> {
        let page = self
            .pages
            .first()
            .copied()
            .ok_or(lopdf::Error::DictKey("Pages".into()))?;
        let resources = self
            .document
            .get_dictionary(page)?
            .get(b"Resources")?
            .as_reference()?;
        let fonts = self
            .document
            .get_dictionary(resources)?
            .get(b"Font")?
            .as_reference()?;
        let font = self
            .document
            .get_dictionary(fonts)?
            .get(name.as_bytes())?
            .as_reference()?;
        self.document.get_object_mut(font)?.as_dict_mut()
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
        let mut last = None;
        for kid in &node.kids {
            match kid {
                Kid::Node(kid) => kids.push(elements[*kid].into()),
                Kid::Item { page, item } => {
                    if let Some(Item::Text(run)) = self.paged.pages[*page].items.get(*item) {
                        grow(&mut rectangles, *page, run);
                    }
                    for mark in self.marks.items.get(&(*page, *item)).into_iter().flatten() {
                        // Runs of one sequence follow each other.
                        if last == Some(*mark) {
                            continue;
                        }
                        last = Some(*mark);
                        let own = *own_page.get_or_insert(mark.0);
                        kids.push(if own == mark.0 {
                            Object::Integer(mark.1)
                        } else {
                            Object::Dictionary(dictionary! {
                                "Type" => "MCR", "Pg" => self.pages[mark.0], "MCID" => mark.1,
                            })
                        });
                    }
                }
            }
        }
        let kind = match &node.kind {
            NodeKind::Document => "Document",
            NodeKind::Heading(1) => "H1",
            NodeKind::Heading(_) => "H2",
            NodeKind::Paragraph => "P",
            NodeKind::List => "L",
            NodeKind::ListItem => "LI",
            NodeKind::Label => "Lbl",
            NodeKind::ListBody => "LBody",
            NodeKind::Table => "Table",
            NodeKind::TableRow => "TR",
            NodeKind::TableHeader => "TH",
            NodeKind::TableCell => "TD",
            NodeKind::Span => "Span",
            NodeKind::Link(_) => "Link",
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
        if node.kind == NodeKind::TableHeader {
            element.set("A", dictionary! { "O" => "Table", "Scope" => "Row" });
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
                Item::Bar { .. } => None,
            })
            .collect();
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

    /// Level 6: the best level takes half of a page's time for one per cent of its bytes.
    fn deflate(&mut self) {
        for object in self.document.objects.values_mut() {
            let Object::Stream(stream) = object else {
                continue;
            };
            if stream.dict.has(b"Filter") {
                continue;
            }
            let mut encoder = ZlibEncoder::new(Vec::new(), Compression::new(6));
            if encoder.write_all(&stream.content).is_ok()
                && let Ok(deflated) = encoder.finish()
                && deflated.len() < stream.content.len()
            {
                stream.dict.set("Filter", "FlateDecode");
                stream.set_content(deflated);
            }
        }
    }

    /// The file's identifier: the MD5 of what is in it, so that the same pages make the same bytes.
    fn identifier(&self) -> Vec<u8> {
        use md5::{Digest, Md5};
        let mut digest = Md5::new();
        digest.update(self.paged.mark.as_bytes());
        for object in self.document.objects.values() {
            if let Object::Stream(stream) = object {
                digest.update(&stream.content);
            }
        }
        digest.finalize().to_vec()
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

/// The CMap from codes to characters (ISO 32000-1, 9.10.3).
fn to_unicode(font: &Embedded) -> String {
    let mut map = String::from(
        "/CIDInit/ProcSet findresource begin 12 dict begin begincmap/CIDSystemInfo\
         <</Registry(Adobe)/Ordering(UCS)/Supplement 0>>def/CMapName/Adobe-Identity-UCS def\
         /CMapType 2 def 1 begincodespacerange<0000><FFFF>endcodespacerange\n",
    );
    let entries: Vec<(usize, &str)> = font
        .codes
        .iter()
        .enumerate()
        .filter(|(_, (_, _, text))| !text.is_empty())
        .map(|(cid, (_, _, text))| (cid, text.as_str()))
        .collect();
    // A block holds at most 100 entries (Adobe Technical Note 5014).
    for block in entries.chunks(100) {
        let _ = writeln!(map, "{} beginbfchar", block.len());
        for (cid, text) in block {
            let _ = write!(map, "<{cid:04X}><");
            for unit in text.encode_utf16() {
                let _ = write!(map, "{unit:04X}");
            }
            map.push('>');
        }
        map.push_str("endbfchar\n");
    }
    map.push_str("endcmap CMapName currentdict/CMap defineresource pop end end");
    map
}

/// Six capital letters from a font's bytes.
fn subset_tag(program: &[u8]) -> String {
    use md5::{Digest, Md5};
    Md5::digest(program)
        .iter()
        .take(6)
        .map(|byte| char::from(b'A' + byte % 26))
        .collect()
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
