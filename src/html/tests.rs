//! Small documents and the pages that they become.

#![allow(clippy::unwrap_used, reason = "a test that panics says where")]

use super::*;
use crate::catalog::{Catalog, Span, SpanKind, Value as FactValue, tags};
use crate::document::{Block, Code, FillIn, Logo, LogoPlace, Request, Role, Standing, resolve};
use crate::drawing::Drawing;
use crate::review::{Review, Tally};
use crate::source::Date;
use crate::template::{Building, Template};
use std::collections::BTreeMap;

const HOSTILE: &str = "<script>&\"'\u{2066}x\u{2069}";
const TAME: &str = "&lt;script&gt;&amp;&quot;&#39;";

fn folder() -> Source {
    Source::Folder(".".into())
}

fn language(tag: &str) -> Language {
    Language::load(&folder(), tag).unwrap()
}

fn document(language: &Language, blocks: Vec<Block>) -> Document {
    let text = |words: &str| Text::plain(words, language);
    Document {
        leaflet: "small".into(),
        language: language.tag.clone(),
        direction: language.direction,
        title: text("Title"),
        endonym: text("English"),
        core: vec![false; blocks.len()],
        blocks,
        part: text("A part"),
        running: Running {
            name: text("Body"),
            unit: None,
            contacts: text("Contacts"),
            mark: text("small · 0"),
            page_labels: BTreeMap::new(),
            logos: Vec::new(),
        },
        pages: BTreeMap::new(),
        standing: Standing::default(),
        hash: "0".into(),
    }
}

fn page<'a>(document: &'a Document, language: &'a Language) -> Page<'a> {
    let text = |words: &str| Text::plain(words, language);
    Page {
        document,
        language,
        alternatives: Vec::new(),
        labels: Labels {
            languages: text("Languages"),
            download: text("Download"),
            leaflets: text("Leaflets"),
            accessibility: text("Accessibility"),
            listen: text("Listen"),
            pause: text("Pause"),
            resume: text("Resume"),
            stop: text("Stop"),
        },
        pdf: None,
        index: None,
        published: None,
        accessibility: None,
        fonts: Vec::new(),
    }
}

fn paragraph(text: Text) -> Block {
    Block::Paragraph {
        text,
        role: Role::Body,
    }
}

fn fixed(text: &str, link: Option<&str>, language: Option<Tag>, left_to_right: bool) -> FactValue {
    FactValue::Fixed {
        text: text.into(),
        link: link.map(str::to_owned),
        language,
        left_to_right,
    }
}

/// The plain text of `<main>`, its white space as a browser would join it.
fn main_words(html: &str) -> String {
    let start = html.find("<main>").unwrap();
    let end = html.find("</main>").unwrap();
    let mut words = String::new();
    let mut inside_tag = false;
    for c in html[start..end].chars() {
        match c {
            '<' => inside_tag = true,
            '>' => inside_tag = false,
            _ if inside_tag => {}
            _ => words.push(c),
        }
    }
    let plain = words
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&#39;", "'")
        .replace("&amp;", "&");
    joined(&plain)
}

fn joined(text: &str) -> String {
    let words: Vec<&str> = text.split_ascii_whitespace().collect();
    words.join(" ")
}

fn isolate_free(text: &str) -> bool {
    !text.chars().any(crate::catalog::is_isolate)
}

#[test]
fn text_of_every_field_is_escaped() {
    let italian = language("it");
    let hostile = || Text::plain(HOSTILE, &italian);
    let line = || FillIn {
        label: hostile(),
        value: Some(hostile()),
        pictogram: None,
    };
    let mut strong = hostile().strong();
    strong.spans.push(Span {
        range: 0..HOSTILE.len(),
        kind: SpanKind::Link(HOSTILE.into()),
    });
    let heading = |level| Block::Heading {
        level,
        text: hostile(),
        section: (level == 2).then(|| HOSTILE.to_owned()),
        pictogram: None,
    };
    let intro = Block::Paragraph {
        text: hostile(),
        role: Role::Intro,
    };
    let note = Block::Paragraph {
        text: hostile(),
        role: Role::Note,
    };
    let blocks = vec![
        heading(1),
        intro,
        heading(2),
        paragraph(strong),
        Block::List {
            items: vec![hostile()],
        },
        Block::Rule {
            number: 1,
            title: hostile(),
            body: hostile(),
            fill: vec![line()],
            pictogram: None,
        },
        Block::Callout { text: hostile() },
        Block::FillIn {
            lines: vec![line()],
        },
        Block::Contacts { rows: vec![line()] },
        Block::Facts { rows: vec![line()] },
        Block::Slip {
            fields: vec![HOSTILE.to_owned()],
            rows: vec![line()],
        },
        Block::Code(Code {
            address: HOSTILE.into(),
            symbol: Arc::new(crate::drawing::code("x").unwrap()),
            alternative: hostile(),
            caption: hostile(),
        }),
        Block::Counter {
            stamp: hostile(),
            lines: vec![line()],
        },
        note,
    ];
    let mut document = document(&italian, blocks);
    document.title = hostile();
    document.running = Running {
        name: hostile(),
        unit: Some(hostile()),
        contacts: hostile(),
        mark: hostile(),
        page_labels: BTreeMap::new(),
        logos: vec![Logo {
            drawing: Arc::new(crate::drawing::code("x").unwrap()),
            alternative: hostile(),
            place: LogoPlace::Foot,
        }],
    };
    let page = Page {
        document: &document,
        language: &italian,
        alternatives: vec![Alternative {
            tag: Tag::source(),
            endonym: HOSTILE.into(),
            direction: Direction::LeftToRight,
            href: HOSTILE.into(),
        }],
        labels: Labels {
            languages: hostile(),
            download: hostile(),
            leaflets: hostile(),
            accessibility: hostile(),
            listen: hostile(),
            pause: hostile(),
            resume: hostile(),
            stop: hostile(),
        },
        pdf: Some(HOSTILE.into()),
        index: Some(HOSTILE.into()),
        published: Some(HOSTILE.into()),
        accessibility: Some(HOSTILE.into()),
        fonts: vec![WebFont {
            family: "</style>\"".into(),
            regular_href: HOSTILE.into(),
            bold_href: HOSTILE.into(),
        }],
    };
    let pages = Pages::load(&folder()).unwrap();
    let html = pages.page(&page).unwrap();
    // The page's own script is the only one.
    assert_eq!(html.matches("<script").count(), 1, "{html}");
    assert_eq!(html.matches("</script>").count(), 1);
    assert_eq!(html.matches("</style>").count(), 1);
    assert!(isolate_free(&html));
    // Every field came out, and no value closed an attribute.
    assert_eq!(html.matches(TAME).count(), 50, "{html}");
    assert!(!html.contains("&amp;lt;"));

    let index = Index {
        language: &italian,
        title: hostile(),
        choose: hostile(),
        running: &document.running,
        doors: vec![Door {
            language: &italian,
            href: HOSTILE.into(),
        }],
        accessibility: Some((hostile(), HOSTILE.into())),
    };
    let html = pages.index(&index).unwrap();
    assert_eq!(html.matches("<script").count(), 1, "{html}");
    assert!(isolate_free(&html));
    assert_eq!(html.matches(TAME).count(), 11, "{html}");

    let arabic = language("ar");
    let notice = Notice {
        clerk: hostile(),
        reader: hostile(),
    };
    let shelf = Shelf {
        language: &arabic,
        clerk: &italian,
        labels: ShelfLabels {
            languages: hostile(),
            read: hostile(),
            download: hostile(),
            send_pdf: hostile(),
            send_picture: hostile(),
        },
        notices: vec![notice],
        running: &document.running,
        entries: vec![Entry {
            leaflet: HOSTILE.into(),
            title: hostile(),
            clerk: hostile(),
            state: "machine",
            page: Some(HOSTILE.into()),
            pdf: Some(HOSTILE.into()),
            small: Some(Small {
                href: HOSTILE.into(),
                width: 3,
                height: 4,
            }),
            picture: Some(HOSTILE.into()),
            forms: vec![Form {
                title: HOSTILE.into(),
                beside: true,
                print: "long",
                href: HOSTILE.into(),
            }],
            code: None,
        }],
        index: HOSTILE.into(),
        fonts: Vec::new(),
        accessibility: Some((hostile(), HOSTILE.into())),
    };
    let html = pages.shelf(&shelf).unwrap();
    assert_eq!(html.matches("<script").count(), 1, "{html}");
    assert_eq!(html.matches("</script>").count(), 1);
    assert!(isolate_free(&html));
    assert_eq!(html.matches(TAME).count(), 32, "{html}");
}

#[test]
fn isolates_become_elements() {
    let arabic = language("ar");
    let cases = [
        (
            Text::value(
                &fixed("0547\u{a0}363305", Some("tel:0547363305"), None, true),
                &arabic,
            ),
            "<bdi dir=\"ltr\" class=\"value\"><a href=\"tel:0547363305\">0547\u{a0}363305</a></bdi>",
        ),
        (
            Text::value(&fixed("a@b.it", Some("mailto:a@b.it"), None, true), &arabic),
            "<bdi dir=\"ltr\" class=\"value long\"><a href=\"mailto:a@b.it\">a@b.it</a></bdi>",
        ),
        (
            Text::value(&fixed("23 نوفمبر", None, None, false), &arabic),
            "<bdi dir=\"rtl\" class=\"value\">23 نوفمبر</bdi>",
        ),
        (
            Text::value(&fixed("art. 7", None, Some(Tag::source()), true), &arabic),
            "<bdi dir=\"ltr\" lang=\"it\" class=\"value\">art. 7</bdi>",
        ),
        (
            Text::foreign("Via Dandini 7", &Tag::source(), &arabic),
            "<bdi lang=\"it\">Via Dandini 7</bdi>",
        ),
        (
            Text::foreign("شارع", &arabic.tag, &arabic),
            "<bdi>شارع</bdi>",
        ),
        (
            Text::plain("a\u{2066}b\u{2069}\u{2069}c\u{2068}d", &arabic),
            "a<bdi dir=\"ltr\">b</bdi>cd",
        ),
    ];
    for (text, expected) in cases {
        assert_eq!(inline::inline(&text), expected);
    }
}

#[test]
fn foreign_words_and_weight_nest_around_values() {
    let arabic = language("ar");
    let mut text = Text::plain("نص (condominio) \u{2066}112\u{2069} نص", &arabic);
    let word = text.text.find("condominio").unwrap();
    let value = text.text.find("112").unwrap();
    let end = text.text.find('\u{2069}').unwrap() + '\u{2069}'.len_utf8();
    text.spans = vec![
        Span {
            range: word..word + 10,
            kind: SpanKind::Foreign(Tag::source()),
        },
        Span {
            range: value - 3..end,
            kind: SpanKind::Strong,
        },
        Span {
            range: value..value + 3,
            kind: SpanKind::Fixed,
        },
    ];
    assert_eq!(
        inline::inline(&text),
        "نص (<i lang=\"it\" dir=\"ltr\">condominio</i>) \
         <bdi dir=\"ltr\" class=\"value\"><strong>112</strong></bdi> نص"
    );
}

#[test]
fn spans_that_cross_lose_no_words() {
    let italian = language("it");
    let mut text = Text::plain("abcdefgh", &italian);
    let span = |range, kind| Span { range, kind };
    text.spans = vec![
        span(0..4, SpanKind::Strong),
        span(2..6, SpanKind::Fixed),
        span(5..5, SpanKind::Strong),
        span(7..99, SpanKind::Strong),
    ];
    assert_eq!(
        inline::inline(&text),
        "<strong>ab<span class=\"value\">cd</span></strong>efg<strong>h</strong>"
    );
}

#[test]
fn an_arabic_page_runs_right_to_left_and_names_other_languages_in_themselves() {
    let arabic = language("ar");
    let italian = language("it");
    let document = document(
        &arabic,
        vec![
            paragraph(Text::plain("نص", &arabic)),
            paragraph(Text::plain("Testo", &italian)),
        ],
    );
    let mut page = page(&document, &arabic);
    page.alternatives = vec![
        Alternative::new(&italian, "../it/small.html"),
        Alternative::new(&language("ur"), "../ur/small.html"),
    ];
    let html = Pages::load(&folder()).unwrap().page(&page).unwrap();
    for expected in [
        "<html lang=\"ar\" dir=\"rtl\" data-script=\"Arab\">",
        "<p>نص</p>",
        "<p lang=\"it\" dir=\"ltr\">Testo</p>",
        "<a href=\"../it/small.html\" lang=\"it\" hreflang=\"it\" dir=\"ltr\">Italiano</a>",
        "<a href=\"../ur/small.html\" lang=\"ur\" hreflang=\"ur\" dir=\"rtl\">اردو</a>",
        "<link rel=\"alternate\" hreflang=\"it\" href=\"../it/small.html\">",
    ] {
        assert!(html.contains(expected), "{expected}\n{html}");
    }
}

#[test]
fn every_leaflet_says_its_text_in_every_language() {
    let source = folder();
    let tags = tags(&source).unwrap();
    let (catalog, wrong) = Catalog::load(&source, &tags);
    assert_eq!(wrong, []);
    let (template, wrong) = Template::load(&source).unwrap();
    assert_eq!(wrong, []);
    let (review, wrong) = Review::load(&source, &catalog);
    assert_eq!(wrong, []);
    let pages = Pages::load(&source).unwrap();
    let building = Building {
        administrator: Some("Rossi & <figli>".into()),
        ..Building::default()
    };
    for leaflet in template.leaflets.values() {
        for tag in &tags {
            let request = Request {
                leaflet,
                language: tag,
                building: &building,
                day: None,
                pages: 0,
            };
            let document = resolve(request, &template, &catalog, &review).unwrap();
            let language = &catalog.locale(tag).unwrap().language;
            let html = pages.page(&page(&document, language)).unwrap();
            let expected: String = document
                .expected()
                .chars()
                .filter(|c| !crate::catalog::is_isolate(*c))
                .collect();
            assert_eq!(main_words(&html), joined(&expected), "{tag}");
            assert!(isolate_free(&html), "{tag}");
            assert_eq!(audit::faults(&html), Vec::<String>::new(), "{tag}");
            assert!(html.len() < 60_000, "{tag}: {} bytes", html.len());
        }
    }
}

/// A page with a title and one section, and the audit's word on it after a change to its HTML.
fn audited(change: impl FnOnce(String) -> String) -> Vec<String> {
    let italian = language("it");
    let heading = |level, words: &str| Block::Heading {
        level,
        pictogram: None,
        text: Text::plain(words, &italian),
        section: (level == 2).then(|| "section".to_owned()),
    };
    let row = FillIn {
        pictogram: None,
        label: Text::plain("Telefono", &italian),
        value: Some(Text::value(
            &fixed("112", Some("tel:112"), None, true),
            &italian,
        )),
    };
    let blocks = vec![
        heading(1, "Titolo"),
        heading(2, "Sezione"),
        paragraph(Text::plain("Testo", &italian)),
        Block::Contacts { rows: vec![row] },
    ];
    let document = document(&italian, blocks);
    let mut page = page(&document, &italian);
    page.alternatives = vec![Alternative::new(&language("ar"), "../ar/small.html")];
    page.accessibility = Some("../accessibilita.html".into());
    audit::faults(&change(
        Pages::load(&folder()).unwrap().page(&page).unwrap(),
    ))
}

#[test]
fn each_fault_of_a_page_is_found() {
    assert_eq!(audited(|whole| whole), Vec::<String>::new());
    let twins = [
        (
            "<h2>Sezione</h2>",
            "<h3>Sezione</h3>",
            "<h3> after <h1>: Sezione",
        ),
        (
            "<h2>Sezione</h2>",
            "<h1>Sezione</h1>",
            "2 headings of level 1",
        ),
        ("<h1>Titolo</h1>", "", "0 headings of level 1"),
        ("<h2>Sezione</h2>", "<h2> </h2>", "<h2> says nothing"),
        ("<p>Testo</p>", "<p></p>", "<p> says nothing"),
        (">العربية</a>", "></a>", "<a> says nothing"),
        (">112</a>", "></a>", "<a> says nothing"),
        (
            "<html lang=\"it\"",
            "<html lang=\"\"",
            "the page has no lang",
        ),
        (
            "hreflang=\"ar\" dir",
            "hreflang=\"\" dir",
            "<a> has an empty hreflang",
        ),
        (
            "<span>Listen</span></button>",
            "</button>",
            "<button> says nothing",
        ),
        ("<p>Testo</p>", "<svg></svg>", "<svg> has no text"),
        (
            "<p>Testo</p>",
            "<img src=\"a\" alt=\"\">",
            "<img> has no text",
        ),
        ("<th scope=\"row\">", "<th>", "a row has no head"),
        (
            "<h2>",
            "<h2 id=\"section\">",
            "two elements have the id section",
        ),
        (
            "<p>Testo</p>",
            "<p><a href=\"#x\">Testo</a></p>",
            "nothing has the id x",
        ),
        (
            "</header>",
            "</header>Testo",
            "outside every landmark: Testo",
        ),
        (
            "<p>Testo",
            "<p style=\"x\">Testo",
            "<p> has style, which the policy refuses",
        ),
        (
            "<p>Testo",
            "<p onclick=\"x\">Testo",
            "<p> has onclick, which the policy refuses",
        ),
        (
            "<p>Testo",
            "<p tabindex=\"-1\">Testo",
            "<p> is taken out of the keyboard's order",
        ),
    ];
    for (from, to, fault) in twins {
        let found = audited(|whole| {
            assert!(whole.contains(from), "{from}\n{whole}");
            whole.replacen(from, to, 1)
        });
        assert!(found.iter().any(|said| said == fault), "{fault}: {found:?}");
    }
}

#[test]
fn a_rule_before_the_first_section_skips_a_heading() {
    let italian = language("it");
    let text = |words: &str| Text::plain(words, &italian);
    let rule = Block::Rule {
        pictogram: None,
        number: 1,
        title: text("Regola"),
        body: text("Testo"),
        fill: Vec::new(),
    };
    let title = Block::Heading {
        pictogram: None,
        level: 1,
        text: text("Titolo"),
        section: None,
    };
    let pages = Pages::load(&folder()).unwrap();
    let broken = document(&italian, vec![title, rule]);
    let html = pages.page(&page(&broken, &italian)).unwrap();
    assert_eq!(audit::faults(&html), ["<h3> after <h1>: 1 Regola"]);
}

#[test]
fn the_front_page_and_the_statement_hold_to_the_same() {
    let italian = language("it");
    let (template, wrong) = Template::load(&folder()).unwrap();
    assert_eq!(wrong, []);
    let accessibility = template.accessibility.as_ref().unwrap();
    let document = document(&italian, Vec::new());
    let pages = Pages::load(&folder()).unwrap();
    let text = |words: &str| Text::plain(words, &italian);
    let statement = Statement {
        language: &italian,
        accessibility,
        running: &document.running,
        leaflets: text("Leaflets"),
        index: "index.html".into(),
    };
    let html = pages.statement(&statement).unwrap();
    assert_eq!(audit::faults(&html), Vec::<String>::new());
    let said = main_words(&html);
    // The parts of AgID's form, and what only the office knows.
    for part in [
        "Stato di conformità Parzialmente conforme.",
        "Contenuti non accessibili Inosservanza della legge 9 gennaio 2004, n. 4",
        "è stata redatta il 23\u{a0}novembre\u{a0}2026",
        "Pubblicata con il modulo di AgID: da compilare a cura dell’ufficio.",
        "Feedback e informazioni di contatto",
        "Procedura di attuazione",
        "Difensore civico per il digitale",
        "NVDA",
    ] {
        assert!(said.contains(part), "{part}\n{said}");
    }

    let arabic = language("ar");
    let index = Index {
        language: &italian,
        title: text("Title"),
        choose: text("Choose"),
        running: &document.running,
        doors: vec![Door {
            language: &arabic,
            href: "ar/index.html".into(),
        }],
        accessibility: Some((text("Accessibility"), "accessibilita.html".into())),
    };
    let html = pages.index(&index).unwrap();
    assert_eq!(audit::faults(&html), Vec::<String>::new());
}

#[test]
fn programs_read_the_state_of_a_page_in_its_metadata() {
    let italian = language("it");
    let mut document = document(&italian, Vec::new());
    document.standing = Standing {
        texts: Tally {
            texts: 3,
            stale: 2,
            ..Tally::default()
        },
        unconfirmed: 1,
        updated: Date::new(2026, 11, 23),
        ..Standing::default()
    };
    let html = Pages::load(&folder())
        .unwrap()
        .page(&page(&document, &italian))
        .unwrap();
    for (name, content) in [
        ("dcterms.identifier", "small · 0"),
        ("dcterms.modified", "2026-11-23"),
        ("volantino-state", "stale"),
        ("volantino-stale", "2"),
        ("volantino-unconfirmed", "1"),
    ] {
        let meta = format!("<meta name=\"{name}\" content=\"{content}\">");
        assert!(html.contains(&meta), "{meta}");
    }
    assert_eq!(mark(&html).as_deref(), Some("small · 0"));
}

#[test]
fn a_template_that_is_wrong_shows_its_line() {
    let files = |page: &str, style: &str, listen: &str| {
        let files = [
            (PAGE, page),
            (INDEX, "{{ title }}"),
            (SHELF, "{{ title }}"),
            (STATEMENT, "{{ lang }}"),
            (STYLE, style),
            (LISTEN, listen),
            (SEARCH, ""),
            (SEND, ""),
        ];
        let files = files.map(|(path, text)| (path.to_owned(), text.as_bytes().to_vec()));
        Source::Memory(Arc::new(BTreeMap::from(files)))
    };
    let line = |found: &Diagnostic| found.place.as_ref().map(|place| place.line_and_column().0);

    let found = Pages::load(&files("a\n{% if %}", "", "")).unwrap_err();
    assert_eq!(line(&found), Some(2), "{found:?}");

    let found = Pages::load(&files("", "a\nb</style>", "")).unwrap_err();
    assert_eq!(line(&found), Some(2), "{found:?}");

    let found = Pages::load(&files("", "", "a\nb\n'</script>'")).unwrap_err();
    assert_eq!(line(&found), Some(3), "{found:?}");

    let italian = language("it");
    let document = document(&italian, Vec::new());
    let pages = Pages::load(&files("a\nb\n{{ titel }}", "", "")).unwrap();
    let found = pages.page(&page(&document, &italian)).unwrap_err();
    assert_eq!(line(&found), Some(3), "{found:?}");
}

#[test]
fn a_pictogram_has_the_ink_of_the_text_and_no_voice() {
    let italian = language("it");
    let drawing = Drawing::pictogram(&folder(), "templates/pictograms/quiet.svg").unwrap();
    let rule = Block::Rule {
        number: 1,
        title: Text::plain("Rumore", &italian),
        body: Text::plain("Piano.", &italian),
        fill: Vec::new(),
        pictogram: Some(Arc::new(drawing)),
    };
    let document = document(&italian, vec![rule]);
    let pages = Pages::load(&folder()).unwrap();
    let html = pages.page(&page(&document, &italian)).unwrap();
    let opening = "<svg viewBox=\"0 0 24 24\" class=\"pictogram\" aria-hidden=\"true\">";
    let (_, svg) = html.split_once(opening).unwrap();
    let (svg, _) = svg.split_once("</svg>").unwrap();
    assert!(svg.contains("stroke=\"currentColor\""));
    assert!(!svg.contains("#0"), "{svg}");
}
