//! For each rule a sheet, or a file, that breaks it and must be found.

use crate::{Made, file, illustrated, one, pages};
use lopdf::content::{Content, Operation};
use lopdf::{Dictionary, Document, Object, ObjectId, dictionary};
use std::collections::BTreeSet;
use volantino::language::Tag;
use volantino::layout::{Item, Kid, NodeKind, Owner, Paged};

/// The first element of a kind.
fn node(paged: &Paged, wanted: impl Fn(&NodeKind) -> bool) -> usize {
    let found = paged.nodes.iter().position(|node| wanted(&node.kind));
    found.expect("the sheet has such an element")
}

/// The first item of the first page that is so.
fn item(paged: &mut Paged, wanted: impl Fn(&Item) -> bool) -> (usize, &mut Item) {
    let items = paged.pages[0].items.iter_mut().enumerate();
    let mut items = items.filter(|(_, item)| wanted(item));
    items.next().expect("the page has such an item")
}

fn is_content(item: &Item) -> bool {
    matches!(item, Item::Text(run) if matches!(run.owner, Owner::Node(_)) && !run.text.is_empty())
}

fn is_link(kind: &NodeKind) -> bool {
    matches!(kind, NodeKind::Link(target) if target.starts_with("tel:"))
}

fn is_figure(kind: &NodeKind, words: &str) -> bool {
    matches!(kind, NodeKind::Figure(own) if own.contains(words))
}

/// A way to break the pages of a sheet.
type Break = fn(&mut Paged);

/// The rule that must find it, what is broken, and how.
const PAGES: &[(&str, &str, Break)] = &[
    ("text", "a letter is lost", |paged| {
        let (_, found) = item(paged, is_content);
        if let Item::Text(run) = found {
            run.text.pop();
        }
    }),
    ("text", "other words stand for the drawn ones", |paged| {
        let paragraph = node(paged, |kind| *kind == NodeKind::Paragraph);
        paged.nodes[paragraph].actual_text = Some("altro".into());
    }),
    (
        "text",
        "a line to write on does not say what for",
        |paged| {
            let blank = node(paged, |kind| matches!(kind, NodeKind::Blank(Some(_))));
            paged.nodes[blank].kind = NodeKind::Blank(Some(String::new()));
        },
    ),
    (
        "text",
        "a line in a sentence is a row of characters",
        |paged| {
            let blank = node(paged, |kind| *kind == NodeKind::Blank(None));
            paged.nodes[blank].kind = NodeKind::Span;
        },
    ),
    ("text", "words stand in no block", |paged| {
        let paragraph = node(paged, |kind| *kind == NodeKind::Paragraph);
        paged.nodes[paragraph].kind = NodeKind::Document;
    }),
    ("text", "a callout stands like any paragraph", |paged| {
        let aside = node(paged, |kind| *kind == NodeKind::Aside);
        paged.nodes[aside].kind = NodeKind::Document;
    }),
    ("order", "two blocks change places", |paged| {
        let last = paged.nodes[0].kids.len() - 2;
        paged.nodes[0].kids.swap(last - 3, last);
    }),
    ("language", "foreign words have no language", |paged| {
        let span = paged.nodes.iter_mut();
        let mut spans = span.filter(|node| node.kind == NodeKind::Span && node.language.is_some());
        spans.next().expect("the sheet has foreign words").language = None;
    }),
    ("language", "a block is in another language", |paged| {
        let paragraph = node(paged, |kind| *kind == NodeKind::Paragraph);
        paged.nodes[paragraph].language = Tag::parse("uk").ok();
    }),
    ("strong", "strong words are like all others", |paged| {
        let strong = node(paged, |kind| *kind == NodeKind::Strong);
        paged.nodes[strong].kind = NodeKind::Span;
    }),
    ("heading", "there are two titles", |paged| {
        let second = node(paged, |kind| *kind == NodeKind::Heading(2));
        paged.nodes[second].kind = NodeKind::Heading(1);
    }),
    ("heading", "there is no title", |paged| {
        let title = node(paged, |kind| *kind == NodeKind::Heading(1));
        paged.nodes[title].kind = NodeKind::Heading(2);
    }),
    ("heading", "the title is not the first", |paged| {
        let title = node(paged, |kind| *kind == NodeKind::Heading(1));
        let kids = &mut paged.nodes[0].kids;
        let at = kids.iter().position(|kid| *kid == Kid::Node(title));
        let at = at.expect("the title stands under the document");
        kids.swap(at, at + 1);
    }),
    ("heading", "the file has another title", |paged| {
        paged.title = "Altro".into();
    }),
    ("heading", "the title is in another language", |paged| {
        let title = node(paged, |kind| *kind == NodeKind::Heading(1));
        paged.nodes[title].language = Some(Tag::source());
    }),
    ("alternative", "a figure has no words", |paged| {
        let logo = node(paged, |kind| is_figure(kind, "Ente"));
        paged.nodes[logo].kind = NodeKind::Figure(" ".into());
    }),
    (
        "alternative",
        "a logo's words are not said to be Italian",
        |paged| {
            let logo = node(paged, |kind| is_figure(kind, "Ente"));
            paged.nodes[logo].language = None;
        },
    ),
    (
        "alternative",
        "a code's words are not in the leaflet's language",
        |paged| {
            let code = node(paged, |kind| is_figure(kind, "fogli.example.it"));
            paged.nodes[code].language = Some(Tag::source());
        },
    ),
    ("link", "a number leads to another", |paged| {
        let link = node(paged, is_link);
        paged.nodes[link].kind = NodeKind::Link("tel:0547000000".into());
    }),
    ("link", "a number leads nowhere", |paged| {
        let link = node(paged, is_link);
        paged.nodes[link].kind = NodeKind::Span;
    }),
    ("link", "a link has no words", |paged| {
        let link = node(paged, is_link);
        paged.nodes[link].kids.clear();
    }),
    ("drawn", "an element holds the running foot", |paged| {
        let foot = |item: &Item| matches!(item, Item::Text(run) if run.owner == Owner::Foot);
        let (item, _) = item(paged, foot);
        paged.nodes[0].kids.push(Kid::Item { page: 0, item });
    }),
    ("drawn", "content is held by no element", |paged| {
        let paragraph = node(paged, |kind| *kind == NodeKind::Paragraph);
        paged.nodes[paragraph].kids.pop();
    }),
    ("drawn", "content is held twice", |paged| {
        let paragraph = node(paged, |kind| *kind == NodeKind::Paragraph);
        let kid = paged.nodes[paragraph].kids[0];
        paged.nodes[paragraph].kids.push(kid);
    }),
    ("drawn", "an element holds what is not there", |paged| {
        let kid = Kid::Item { page: 99, item: 0 };
        paged.nodes[0].kids.push(kid);
    }),
    ("outside", "a word leaves the page at its side", |paged| {
        let (_, found) = item(paged, is_content);
        if let Item::Text(run) = found {
            run.x = -5.0;
        }
    }),
    ("outside", "a word leaves the page at its foot", |paged| {
        let height = paged.height;
        let (_, found) = item(paged, is_content);
        if let Item::Text(run) = found {
            run.y = height + 2.0 * run.size;
        }
    }),
    ("outside", "a line leaves the page", |paged| {
        let (_, found) = item(paged, |item| matches!(item, Item::Bar { .. }));
        if let Item::Bar { width, .. } = found {
            *width = 9999.0;
        }
    }),
    ("outside", "a drawing leaves the page", |paged| {
        let (_, found) = item(paged, |item| matches!(item, Item::Drawing { .. }));
        if let Item::Drawing { x, .. } = found {
            *x = -20.0;
        }
    }),
    ("outline", "a heading has no entry", |paged| {
        paged.outline.pop();
    }),
    ("outline", "an entry says something else", |paged| {
        paged.outline[1].text = "Altro".into();
    }),
];

/// An Arabic sheet of several pages, with logos, a code, links, strong words and Italian ones.
fn whole(story: &str) -> Made {
    one(&illustrated(story), "condominium-rules", "ar", "a4")
}

#[test]
fn each_broken_sheet_is_found() {
    let folder = illustrated("broken-sheets");
    for (rule, story, broken) in PAGES {
        let Made {
            model,
            mut paged,
            sheet,
        } = one(&folder, "condominium-rules", "ar", "a4");
        let faults = pages::faults(&model, &paged, &sheet);
        assert_eq!(faults, Vec::<String>::new(), "before: {story}");
        broken(&mut paged);
        let faults = pages::faults(&model, &paged, &sheet);
        assert!(names(&faults, rule), "{rule}, {story}: {faults:?}");
    }
    let broken: BTreeSet<&str> = PAGES.iter().map(|(rule, ..)| *rule).collect();
    assert_eq!(broken, BTreeSet::from(pages::RULES));
}

/// A panel is no wider than its part of the paper, and a card no higher.
#[test]
fn what_leaves_its_panel_or_its_card_is_found() {
    let folder = crate::folder();
    for (leaflet, sheet) in [("condominium-rules", "fold"), ("emergency-numbers", "card")] {
        let Made {
            model,
            mut paged,
            sheet,
        } = one(&folder, leaflet, "it", sheet);
        assert_eq!(pages::faults(&model, &paged, &sheet), Vec::<String>::new());
        let (_, found) = item(&mut paged, is_content);
        if let Item::Text(run) = found {
            // Into the panel beside it, or the card below it: still on the paper.
            match sheet.paper.0 > sheet.paper.1 {
                true => run.x -= 3.0 + (run.x % sheet.width),
                false => run.y += sheet.height - 20.0,
            }
        }
        let faults = pages::faults(&model, &paged, &sheet);
        assert!(names(&faults, "outside"), "{faults:?}");
    }
}

fn names(faults: &[String], rule: &str) -> bool {
    faults.iter().any(|fault| {
        let named = fault.split_once(": ");
        named.is_some_and(|(named, _)| named == rule)
    })
}

/// A way to break a file.
type BreakFile = fn(&mut Document);

/// The structure element that is so, the first in the file.
fn element(document: &mut Document, wanted: impl Fn(&Dictionary) -> bool) -> &mut Dictionary {
    let objects = document.objects.values_mut();
    let mut elements = objects.filter_map(|object| object.as_dict_mut().ok());
    let found = elements.find(|own| own.has(b"S") && own.has(b"P") && wanted(own));
    found.expect("the file has such an element")
}

fn is(element: &Dictionary, kind: &[u8]) -> bool {
    element.get(b"S").and_then(Object::as_name).ok() == Some(kind)
}

fn annotation(document: &mut Document) -> &mut Dictionary {
    let objects = document.objects.values_mut();
    let mut all = objects.filter_map(|object| object.as_dict_mut().ok());
    let link = |own: &&mut Dictionary| {
        let kind = own.get(b"Subtype").and_then(Object::as_name).ok();
        kind == Some(b"Link".as_slice())
    };
    all.find(link).expect("the file has a link")
}

fn root(document: &mut Document) -> &mut Dictionary {
    let root = document
        .catalog()
        .and_then(|own| own.get(b"StructTreeRoot"));
    let id = root
        .and_then(Object::as_reference)
        .expect("the file has tags");
    document.get_dictionary_mut(id).expect("the tags are there")
}

/// Changes the operators of the first page.
fn operators(document: &mut Document, change: impl FnOnce(&mut Vec<Operation>)) {
    let page: ObjectId = document.get_pages()[&1];
    let mut content = Content::decode(&document.get_page_content(page)).expect("operators");
    change(&mut content.operations);
    let content = content.encode().expect("operators");
    document.change_page_content(page, content).expect("a page");
}

/// A black rectangle, which no sequence holds.
fn rectangle() -> [Operation; 3] {
    let edges = [0, 0, 2000, 2000].map(Object::from).to_vec();
    [
        Operation::new("rg", [0, 0, 0].map(Object::from).to_vec()),
        Operation::new("re", edges),
        Operation::new("f", Vec::new()),
    ]
}

/// The first grey that text is painted with becomes another.
fn grey(document: &mut Document, grey: f32) {
    operators(document, |operations| {
        let mut inks = operations.iter_mut().filter(|one| one.operator == "rg");
        let own = |one: &&mut Operation| {
            one.operands.iter().all(|part| {
                let part = part.as_float().unwrap_or_default();
                part > 0.1 && part < 0.5
            })
        };
        // The lines are grey, too; text comes after them.
        inks.by_ref().filter(own).for_each(|ink| {
            ink.operands = vec![Object::Real(grey); 3];
        });
    });
}

/// The rule that must find it, what is broken, and how.
const FILES: &[(&str, &str, BreakFile)] = &[
    (
        "direction",
        "the viewer is not told the direction",
        |document| {
            let catalog = document.catalog_mut().expect("a catalogue");
            catalog.remove(b"ViewerPreferences");
        },
    ),
    (
        "direction",
        "the viewer is told the other direction",
        |document| {
            let catalog = document.catalog_mut().expect("a catalogue");
            catalog.set("ViewerPreferences", dictionary! { "Direction" => "L2R" });
        },
    ),
    ("outline", "several pages have no outline", |document| {
        let catalog = document.catalog_mut().expect("a catalogue");
        catalog.remove(b"Outlines");
    }),
    ("role", "an own type leads nowhere", |document| {
        root(document).remove(b"RoleMap");
    }),
    ("tree", "a heading is a paragraph", |document| {
        element(document, |own| is(own, b"H2")).set("S", "P");
    }),
    ("tree", "foreign words have no language", |document| {
        element(document, |own| own.has(b"Lang")).remove(b"Lang");
    }),
    ("tree", "a figure has no words", |document| {
        element(document, |own| own.has(b"Alt")).remove(b"Alt");
    }),
    ("tree", "an element has lost another", |document| {
        let list = element(document, |own| is(own, b"LI"));
        list.remove(b"K");
    }),
    (
        "attribute",
        "a list does not say how it is numbered",
        |document| {
            element(document, |own| is(own, b"L")).remove(b"A");
        },
    ),
    (
        "attribute",
        "a line does not say that it is to be filled in",
        |document| {
            element(document, |own| is(own, b"Form")).remove(b"A");
        },
    ),
    ("attribute", "a line does not say what for", |document| {
        let form = element(document, |own| is(own, b"Form"));
        let attributes = form.get_mut(b"A").and_then(Object::as_dict_mut);
        attributes.expect("attributes").remove(b"Desc");
    }),
    (
        "attribute",
        "a header does not say what it heads",
        |document| {
            element(document, |own| is(own, b"TH")).remove(b"A");
        },
    ),
    ("link", "a link has no description", |document| {
        annotation(document).remove(b"Contents");
    }),
    ("link", "a link leads elsewhere", |document| {
        let action = annotation(document).get_mut(b"A");
        let action = action.and_then(Object::as_dict_mut).expect("an action");
        action.set("URI", Object::string_literal("tel:0547000000"));
    }),
    ("link", "a link lies beside its words", |document| {
        annotation(document).set("Rect", [10, 10, 60, 20].map(Object::from).to_vec());
    }),
    ("link", "a link is wider than its words", |document| {
        let rectangle = annotation(document).get_mut(b"Rect");
        let edges = rectangle.and_then(Object::as_array_mut).expect("a place");
        edges[2] = 590.into();
    }),
    ("link", "a link lies outside of its page", |document| {
        let rectangle = annotation(document).get_mut(b"Rect");
        let edges = rectangle.and_then(Object::as_array_mut).expect("a place");
        edges[2] = 700.into();
    }),
    (
        "drawn",
        "something is neither content nor artifact",
        |document| {
            operators(document, |operations| {
                operations.splice(0..0, rectangle());
            });
        },
    ),
    ("drawn", "a sequence is held by no element", |document| {
        element(document, |own| is(own, b"H1")).remove(b"K");
    }),
    ("drawn", "a sequence is held twice", |document| {
        let title = element(document, |own| is(own, b"H1"));
        let own = title.get(b"K").expect("content").clone();
        let twice = match own {
            Object::Array(mut kids) => {
                kids.push(kids[0].clone());
                kids
            }
            only => vec![only.clone(), only],
        };
        title.set("K", twice);
    }),
    (
        "drawn",
        "an element holds a sequence that is not there",
        |document| {
            let title = element(document, |own| is(own, b"H1"));
            title.set("K", vec![Object::Integer(9999)]);
        },
    ),
    (
        "artifact",
        "a foot does not say that it is one",
        |document| {
            operators(document, |operations| {
                for operation in operations {
                    for operand in &mut operation.operands {
                        if let Ok(properties) = operand.as_dict_mut() {
                            properties.remove(b"Subtype");
                        }
                    }
                }
            });
        },
    ),
    // #787878 on white.
    ("contrast", "text of 4.4:1", |document| {
        grey(document, 120.0 / 255.0)
    }),
    ("contrast", "black text on black", |document| {
        operators(document, |operations| {
            let artifact = Operation::new("BMC", vec![Object::Name(b"Artifact".to_vec())]);
            let end = Operation::new("EMC", Vec::new());
            let ground = [artifact].into_iter().chain(rectangle()).chain([end]);
            operations.splice(0..0, ground);
        });
    }),
];

#[test]
fn each_broken_file_is_found() {
    let made = whole("broken-files");
    let file = made.file();
    assert_eq!(file::faults(&file, &made.paged), Vec::<String>::new());
    for (rule, story, broken) in FILES {
        let mut file = file.clone();
        broken(&mut file);
        let faults = file::faults(&file, &made.paged);
        assert!(names(&faults, rule), "{rule}, {story}: {faults:?}");
    }
    let broken: BTreeSet<&str> = FILES.iter().map(|(rule, ..)| *rule).collect();
    assert_eq!(broken, BTreeSet::from(file::RULES));
}

/// The line is drawn where WCAG draws it.
#[test]
fn a_contrast_of_four_and_a_half_is_enough() {
    let made = whole("contrast");
    let mut file = made.file();
    // #767676 on white.
    grey(&mut file, 118.0 / 255.0);
    assert_eq!(file::faults(&file, &made.paged), Vec::<String>::new());
    assert!((file::contrast([0.0; 3], [1.0; 3]) - 21.0).abs() < 0.01);
}
