//! What the pages of the mediator say.

use super::Named;
use super::differences::differences;
use super::session::Session;
use crate::catalog::{Locale, MessageInfo, italian};
use crate::check;
use crate::diagnostic::Diagnostic;
use crate::exchange::{Field, Filled, Finding, Since};
use crate::html::{
    EditChange, EditEntry, EditField, EditFrame, EditLanguage, EditMessage, EditTrouble,
};
use crate::language::Tag;

/// A page, or why its template cannot make it.
type Page = Result<String, Diagnostic>;

/// Letters of a row of a field.
const ROW: usize = 48;

/// What all pages say.
pub(super) fn frame(
    session: &Session,
    done: Option<String>,
    trouble: Option<EditTrouble>,
) -> EditFrame {
    let saved = session.undo.last();
    EditFrame {
        office: session.folder.template.office.name.clone(),
        by: session.by.clone(),
        undo: saved.map(|saved| {
            let language = session.locale(&saved.tag);
            let language = language.map_or(String::new(), |l| l.language.italian.clone());
            format!("{language}, {}", saved.message)
        }),
        faults: session.faults.clone(),
        done,
        trouble,
    }
}

pub(super) fn languages(session: &Session, frame: &EditFrame) -> Page {
    let mut locales: Vec<&Locale> = session.folder.languages();
    locales.retain(|locale| !locale.language.tag.is_source());
    locales.sort_by_key(|locale| locale.language.italian.to_lowercase());
    let languages: Vec<EditLanguage<'_>> = locales
        .into_iter()
        .map(|locale| EditLanguage {
            language: &locale.language,
            tally: session.whole(&locale.language.tag),
        })
        .collect();
    session.pages.languages(frame, &languages)
}

pub(super) fn sets(session: &Session, frame: &EditFrame, tag: &Tag) -> Option<Page> {
    let language = &session.locale(tag)?.language;
    Some(session.pages.sets(frame, language, &session.sets(tag)))
}

pub(super) fn list(session: &mut Session, frame: &EditFrame, tag: &Tag, set: &str) -> Option<Page> {
    let ids = session.messages(set)?;
    let mut entries = Vec::new();
    for id in ids {
        let fields = session.fields(tag)?.of(&id);
        let text = |of: fn(&Field) -> &str| {
            let mut parts: Vec<&str> = Vec::new();
            for part in fields.iter().map(of) {
                if !parts.contains(&part) {
                    parts.push(part);
                }
            }
            parts.join(" / ")
        };
        entries.push(EditEntry {
            italian: text(|field| &field.italian),
            text: text(|field| &field.translation),
            state: session.state(tag, &id),
            draft: session.draft(tag, &id).is_some(),
            id,
        });
    }
    let set = session.set(tag, set)?;
    let language = &session.locale(tag)?.language;
    Some(session.pages.list(frame, language, &set, &entries))
}

/// What stands in the fields of a message when its page is opened.
pub(super) fn shown(session: &mut Session, named: &Named) -> Option<Vec<Filled>> {
    let draft = session.draft(&named.tag, &named.message).cloned();
    let fields = session.fields(&named.tag)?;
    let now = fields.of(&named.message).into_iter().map(|field| Filled {
        code: field.code,
        text: field.shown,
    });
    Some(draft.unwrap_or_else(|| now.collect()))
}

/// One message, with what was typed if that is not what the file says, and with what is wrong with it.
pub(super) fn message(
    session: &mut Session,
    frame: &EditFrame,
    named: &Named,
    typed: Option<&[Filled]>,
    findings: &[Finding],
) -> Option<Page> {
    let Named { tag, set, message } = named;
    let ids = session.messages(set)?;
    let at = ids.iter().position(|id| id == message)?;
    let fields = session.fields(tag)?;
    let own = fields.of(message);
    // What was typed is known by its field, whatever the file has said meanwhile.
    let known: Vec<Option<String>> = typed
        .unwrap_or_default()
        .iter()
        .map(|one| Some(fields.now(&one.code)?.code))
        .collect();
    let of = |field: &Field| {
        known
            .iter()
            .position(|code| code.as_ref() == Some(&field.code))
    };
    let mut gone: Vec<String> = Vec::new();
    for (one, code) in typed.unwrap_or_default().iter().zip(&known) {
        if code.is_none() && !one.text.trim().is_empty() {
            gone.push(one.text.clone());
        }
    }
    let mut views: Vec<EditField> = Vec::new();
    let mut draft = false;
    for field in &own {
        let at = of(field);
        let one = at.and_then(|at| typed.unwrap_or_default().get(at));
        let changed = one.is_some_and(|one| {
            fields.since(&one.code) == Some(Since::Translation) && !fields.is_said(one)
        });
        let said = |refused: bool| -> Vec<String> {
            let own = |f: &&Finding| Some(f.field) == at && f.refused == refused;
            let own = findings.iter().filter(own);
            own.map(|finding| finding.reason.italian.clone()).collect()
        };
        let text = one.map_or(&field.shown, |one| &one.text).clone();
        draft |= one.is_some_and(|one| !fields.is_said(one));
        let longest = text.chars().count().max(field.italian.chars().count());
        views.push(EditField {
            code: field.code.clone(),
            italian: field.italian.clone(),
            signs: field.signs.lines().map(str::to_owned).collect(),
            now: changed.then(|| field.shown.clone()),
            refused: said(true),
            advice: said(false),
            most: field.most,
            rows: (longest / ROW + 2).min(14),
            text,
        });
    }
    let mut places: Vec<String> = Vec::new();
    for place in own.iter().flat_map(|field| field.place.lines()) {
        if !places.iter().any(|known| known == place) {
            places.push(place.to_owned());
        }
    }
    let folder = &session.folder;
    let source = italian(&folder.catalog).ok()?;
    let state = session.state(tag, message);
    let earlier = folder.review.earlier(tag, message);
    let change = match (state.stale, earlier, source.messages.get(message)) {
        (true, Some(earlier), Some(info)) => {
            let (before, now) = differences(earlier, &info.words);
            Some(EditChange { before, now })
        }
        (true, _, _) | (false, _, _) => None,
    };
    let locale = session.locale(tag)?;
    let mut notes: Vec<String> = Vec::new();
    for info in [entry(source, message), entry(locale, message)]
        .into_iter()
        .flatten()
    {
        if let Some(note) = comments(info)
            && !notes.contains(&note)
        {
            notes.push(note);
        }
    }
    let sheet = session.leaflet(set, message).map(|leaflet| {
        let title = folder.title(leaflet, &Tag::source());
        title.map_or_else(|_| leaflet.id.clone(), |title| title.characters())
    });
    let page = EditMessage {
        language: &locale.language,
        set: (set.clone(), session.set(tag, set)?.title),
        id: message.clone(),
        position: (at + 1, ids.len()),
        before: at.checked_sub(1).and_then(|at| ids.get(at).cloned()),
        next: ids.get(at + 1).cloned(),
        places,
        notes,
        state,
        change,
        glossary: check::glossary_words(folder, tag, message),
        fields: views,
        gone,
        markable: !message.starts_with('-'),
        draft,
        sheet,
    };
    Some(session.pages.message(frame, &page))
}

fn entry<'l>(locale: &'l Locale, name: &str) -> Option<&'l MessageInfo> {
    match name.strip_prefix('-') {
        Some(term) => locale.terms.get(term),
        None => locale.messages.get(name),
    }
}

/// What is noted right before a message in its file.
fn comments(info: &MessageInfo) -> Option<String> {
    let before = info.place.file.text.get(..info.place.range.start)?;
    let lines = before.trim_end_matches('-').lines().rev();
    let own = lines.map_while(|line| match line.strip_prefix('#') {
        // `##` speaks of what follows as a whole.
        Some(rest) if !rest.starts_with('#') => Some(rest.trim()),
        Some(_) | None => None,
    });
    let mut own: Vec<&str> = own.collect();
    own.reverse();
    Some(own.join(" ")).filter(|text| !text.trim().is_empty())
}
