//! Correcting translations, on this machine alone: a text beside its Italian, the sheet as it will be,
//! what the checks say, and the files when somebody saves.
//!
//! What is typed is held in memory until it is saved or the desk is closed. A file changes only when a
//! correction is saved, and only if it is still what was shown.

mod clock;
mod differences;
mod pages;
mod picture;
mod session;
mod undo;

use super::answer::{self, Cache, HTML};
use super::guard::Refusal;
use super::{Counter, NOT_HERE, fields_of};
use crate::diagnostic::Diagnostic;
use crate::exchange::{Filled, Finding};
use crate::html::EditTrouble;
use crate::language::Tag;
use crate::source::{Date, Source};
use axum::Router;
use axum::extract::{Path, Query, Request, State as Shared};
use axum::http::{HeaderName, Method, StatusCode};
use axum::response::{IntoResponse as _, Response};
use axum::routing::{any, get};
use serde_json::json;
use session::{Outcome, Session};
use std::sync::{Mutex, MutexGuard, PoisonError};

/// The body of a form, in bytes: letters of most scripts take nine each on their way.
const MOST_BODY: usize = 256 << 10;
/// Texts of one message.
const MOST_FIELDS: usize = 200;

/// The part of the desk that changes files.
#[derive(Debug)]
pub(super) struct Edit {
    session: Mutex<Session>,
    /// The day of corrections; none for that of the clock.
    date: Option<Date>,
}

impl Edit {
    /// Reads the folder, which must be one on disk.
    ///
    /// # Errors
    /// When there is nothing to correct.
    pub(super) fn load(source: Source, date: Option<Date>) -> Result<Self, Vec<Diagnostic>> {
        Ok(Self {
            session: Mutex::new(Session::load(source)?),
            date,
        })
    }

    fn session(&self) -> MutexGuard<'_, Session> {
        self.session.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn today(&self) -> Option<Date> {
        self.date.or_else(clock::today)
    }
}

/// Everything under `/correggi/`.
pub(super) fn router() -> Router<Counter> {
    Router::new()
        .route(
            "/correggi",
            get(|| async { answer::elsewhere("/correggi/") }),
        )
        .route("/correggi/", get(languages))
        .route("/correggi/annulla", any(take_back))
        .route("/correggi/{language}/", get(sets))
        .route("/correggi/{language}/{set}/", get(list))
        .route("/correggi/{language}/{set}/{message}", any(message))
        .route(
            "/correggi/{language}/{set}/{message}/figura.png",
            get(saved_picture),
        )
        .route("/correggi/{language}/{set}/{message}/figura", any(picture))
        .route(
            "/correggi/{language}/{set}/{message}/controlli",
            any(findings),
        )
        .route("/correggi/{language}/{set}/{message}/bozza", any(draft))
}

/// A message as an address names it, held against what the folder knows.
struct Named {
    tag: Tag,
    set: String,
    message: String,
}

impl Named {
    fn find(session: &Session, (language, set, message): (String, String, String)) -> Option<Self> {
        let tag = session.language(&language)?;
        let known = session.messages(&set)?.contains(&message);
        known.then_some(Self { tag, set, message })
    }

    fn address(&self) -> String {
        address(&self.tag, &self.set, &self.message)
    }
}

fn address(tag: &Tag, set: &str, message: &str) -> String {
    format!("/correggi/{tag}/{set}/{message}")
}

type Three = Path<(String, String, String)>;

/// What a button asks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Action {
    Save,
    Next,
    Read,
    Drop,
}

/// What a form sends.
#[derive(Debug, Default)]
struct Sent {
    filled: Vec<Filled>,
    action: Option<Action>,
    by: String,
}

impl Sent {
    /// Fields come as code and text, in turn.
    fn new(fields: Vec<(String, String)>) -> Option<Self> {
        let mut sent = Self::default();
        let mut code: Option<String> = None;
        for (name, value) in fields {
            match name.as_str() {
                "codice" if code.is_none() => code = Some(value),
                "testo" => sent.filled.push(Filled {
                    code: code.take()?,
                    text: value,
                }),
                "iniziali" => sent.by = value.trim().to_owned(),
                "azione" => {
                    sent.action = Some(match value.as_str() {
                        "salva" => Action::Save,
                        "avanti" => Action::Next,
                        "controllata" => Action::Read,
                        "scarta" => Action::Drop,
                        _ => return None,
                    });
                }
                _ => return None,
            }
        }
        (code.is_none() && sent.filled.len() <= MOST_FIELDS).then_some(sent)
    }
}

const NO_FORM: Refusal = Refusal {
    status: StatusCode::BAD_REQUEST,
    words: "Il modulo non si legge: ricarica la pagina.",
};

impl Counter {
    /// Does something with the session on a thread of its own, and answers with what it comes to; none
    /// if there is no such page.
    async fn edit(
        &self,
        work: impl FnOnce(&Edit, &mut Session) -> Option<Result<Response, Diagnostic>> + Send + 'static,
    ) -> Response {
        let loaded = self.state.loaded().await;
        let Some(edit) = self.edit.clone() else {
            return self.missing(&loaded);
        };
        let worked = self.work(move || work(&edit, &mut edit.session())).await;
        match worked {
            Ok(Some(Ok(answer))) => answer,
            Ok(None) => self.missing(&loaded),
            Ok(Some(Err(found))) => self.broken(&loaded, &[found]),
            Err(found) => self.broken(&loaded, &found),
        }
    }

    /// The same with a form that was sent.
    async fn edit_form(
        &self,
        request: Request,
        work: impl FnOnce(&Edit, &mut Session, Sent) -> Option<Result<Response, Diagnostic>>
        + Send
        + 'static,
    ) -> Response {
        if request.method() != Method::POST {
            return answer::refusal(NOT_HERE);
        }
        let fields = match fields_of(request, MOST_BODY).await {
            Ok(fields) => fields,
            Err(refused) => return answer::refusal(refused),
        };
        match Sent::new(fields) {
            Some(sent) => {
                self.edit(move |edit, session| work(edit, session, sent))
                    .await
            }
            None => answer::refusal(NO_FORM),
        }
    }
}

fn html(status: StatusCode, page: Result<String, Diagnostic>) -> Result<Response, Diagnostic> {
    page.map(|page| answer::page(status, HTML, page, Cache::Never))
}

/// What is asked for behind the address.
type Asked = Query<Vec<(String, String)>>;

/// What was done before, if it is one of the things that a page can say.
fn done(asked: &Asked) -> Option<String> {
    const KNOWN: [&str; 7] = [
        "salvata",
        "controllata",
        "invariata",
        "annullata",
        "scartata",
        "fine",
        "fine-controllata",
    ];
    let given = asked.0.iter().find(|(name, _)| name == "fatto")?;
    KNOWN.contains(&given.1.as_str()).then(|| given.1.clone())
}

async fn languages(Shared(counter): Shared<Counter>, asked: Asked) -> Response {
    counter
        .edit(move |_, session| {
            session.look(true);
            let frame = pages::frame(session, done(&asked), None);
            Some(html(StatusCode::OK, pages::languages(session, &frame)))
        })
        .await
}

async fn sets(
    Shared(counter): Shared<Counter>,
    Path(language): Path<String>,
    asked: Asked,
) -> Response {
    counter
        .edit(move |_, session| {
            session.look(true);
            let tag = session.language(&language)?;
            let frame = pages::frame(session, done(&asked), None);
            Some(html(StatusCode::OK, pages::sets(session, &frame, &tag)?))
        })
        .await
}

async fn list(
    Shared(counter): Shared<Counter>,
    Path((language, set)): Path<(String, String)>,
    asked: Asked,
) -> Response {
    counter
        .edit(move |_, session| {
            session.look(true);
            let tag = session.language(&language)?;
            let frame = pages::frame(session, done(&asked), None);
            Some(html(
                StatusCode::OK,
                pages::list(session, &frame, &tag, &set)?,
            ))
        })
        .await
}

/// A message is shown, or what was typed is saved.
async fn message(
    Shared(counter): Shared<Counter>,
    Path(name): Three,
    asked: Asked,
    request: Request,
) -> Response {
    if request.method() == Method::POST {
        let work = move |edit: &Edit, session: &mut Session, sent: Sent| {
            let named = Named::find(session, name)?;
            Some(save(edit, session, &named, &sent))
        };
        return counter.edit_form(request, work).await;
    }
    counter
        .edit(move |_, session| {
            session.look(true);
            let named = Named::find(session, name)?;
            let frame = pages::frame(session, done(&asked), None);
            let draft = session.draft(&named.tag, &named.message).cloned();
            let page = pages::message(session, &frame, &named, draft.as_deref(), &[])?;
            Some(html(StatusCode::OK, page))
        })
        .await
}

fn save(
    edit: &Edit,
    session: &mut Session,
    named: &Named,
    sent: &Sent,
) -> Result<Response, Diagnostic> {
    let Named { tag, set, message } = named;
    let Some(action) = sent.action else {
        return Ok(answer::refusal(NO_FORM));
    };
    // Nothing of another message is written through this one's page.
    let fields = session.fields(tag);
    let own = |one: &Filled| {
        let field = fields.and_then(|fields| fields.now(&one.code));
        field.is_none_or(|field| field.message == *message)
    };
    if sent.filled.is_empty() || !sent.filled.iter().all(own) {
        return Ok(answer::refusal(NO_FORM));
    }
    if action == Action::Drop {
        session.forget(tag, message);
        return Ok(answer::elsewhere(&format!(
            "{}?fatto=scartata",
            named.address()
        )));
    }
    let by = match (sent.by.as_str(), &session.by) {
        ("", known) => known.clone(),
        (given, _) => Some(given.to_owned()),
    };
    let reads = action == Action::Read;
    let outcome = match (edit.today(), reads && by.is_none()) {
        (_, true) => {
            session.keep(tag, message, &sent.filled);
            Outcome::Not(EditTrouble::NoReader, Vec::new())
        }
        (None, false) => Outcome::Not(EditTrouble::Disk, Vec::new()),
        (Some(date), false) => {
            let by = by.as_deref().filter(|_| reads);
            session.save((tag, set, message), &sent.filled, by, date)
        }
    };
    let (trouble, findings) = match outcome {
        Outcome::Saved | Outcome::Same => {
            if reads {
                session.by = by;
            }
            let done = match (&outcome, reads) {
                (_, true) => "controllata",
                (Outcome::Same, false) => "invariata",
                (Outcome::Saved | Outcome::Not(..), false) => "salvata",
            };
            return Ok(answer::elsewhere(&forward(session, named, action, done)));
        }
        Outcome::Not(trouble, findings) => (trouble, findings),
    };
    let status = match trouble {
        EditTrouble::Changed | EditTrouble::Italian | EditTrouble::Moved => StatusCode::CONFLICT,
        EditTrouble::Full => StatusCode::INSUFFICIENT_STORAGE,
        EditTrouble::Locked | EditTrouble::Disk => StatusCode::INTERNAL_SERVER_ERROR,
        EditTrouble::Refused
        | EditTrouble::NoReader
        | EditTrouble::WholeName
        | EditTrouble::NothingToUndo
        | EditTrouble::UndoChanged => StatusCode::UNPROCESSABLE_ENTITY,
    };
    let frame = pages::frame(session, None, Some(trouble));
    match pages::message(session, &frame, named, Some(&sent.filled), &findings) {
        Some(page) => html(status, page),
        None => Ok(answer::refusal(NO_FORM)),
    }
}

/// Where the mediator goes when a text is saved.
fn forward(session: &Session, named: &Named, action: Action, done: &str) -> String {
    let stays = action == Action::Save;
    let messages = session.messages(&named.set).unwrap_or_default();
    let at = messages.iter().position(|id| *id == named.message);
    let next = at.and_then(|at| messages.get(at + 1));
    match next {
        _ if stays => format!("{}?fatto={done}", named.address()),
        // Nothing is to be said of a text that was only looked at.
        Some(next) if done == "invariata" => address(&named.tag, &named.set, next),
        Some(next) => format!("{}?fatto={done}", address(&named.tag, &named.set, next)),
        None => {
            let done = match done {
                "controllata" => "fine-controllata",
                _ => "fine",
            };
            format!("/correggi/{}/{}/?fatto={done}", named.tag, named.set)
        }
    }
}

/// Takes the last correction back.
async fn take_back(Shared(counter): Shared<Counter>, request: Request) -> Response {
    let work = |_: &Edit, session: &mut Session, _: Sent| {
        let trouble = match session.take_back() {
            Ok((tag, set, message)) => {
                let address = address(&tag, &set, &message);
                return Some(Ok(answer::elsewhere(&format!("{address}?fatto=annullata"))));
            }
            Err(trouble) => trouble,
        };
        let frame = pages::frame(session, None, Some(trouble));
        Some(html(
            StatusCode::CONFLICT,
            pages::languages(session, &frame),
        ))
    };
    counter.edit_form(request, work).await
}

const PAGE: HeaderName = HeaderName::from_static("volantino-pagina");
const PLACE: HeaderName = HeaderName::from_static("volantino-posto");

/// The page of the sheet with what is typed; it is kept as a draft.
async fn picture(
    Shared(counter): Shared<Counter>,
    Path(name): Three,
    request: Request,
) -> Response {
    let work = move |_: &Edit, session: &mut Session, sent: Sent| {
        let named = Named::find(session, name)?;
        session.keep(&named.tag, &named.message, &sent.filled);
        Some(Ok(drawn(session, &named, &sent.filled)))
    };
    counter.edit_form(request, work).await
}

/// The same of what the page shows when it is opened.
async fn saved_picture(Shared(counter): Shared<Counter>, Path(name): Three) -> Response {
    counter
        .edit(move |_, session| {
            let named = Named::find(session, name)?;
            let filled = pages::shown(session, &named)?;
            Some(Ok(drawn(session, &named, &filled)))
        })
        .await
}

fn drawn(session: &mut Session, named: &Named, filled: &[Filled]) -> Response {
    match session.picture(&named.tag, (&named.set, &named.message), filled) {
        Ok(shown) => {
            let kind = answer::kind(".png");
            let mut answer = answer::page(StatusCode::OK, kind, shown.picture, Cache::Never);
            let (page, pages) = shown.page;
            answer::set(&mut answer, PAGE, &format!("{page}/{pages}"));
            if let Some(place) = shown.place {
                let place: Vec<String> = place.iter().map(|part| format!("{part:.2}")).collect();
                answer::set(&mut answer, PLACE, &place.join(" "));
            }
            answer
        }
        Err(reasons) => told(
            StatusCode::UNPROCESSABLE_ENTITY,
            &json!({ "motivi": reasons }),
        ),
    }
}

fn told(status: StatusCode, what: &serde_json::Value) -> Response {
    answer::page(status, "application/json", what.to_string(), Cache::Never)
}

/// What the checks say of what is typed, by field.
async fn findings(
    Shared(counter): Shared<Counter>,
    Path(name): Three,
    request: Request,
) -> Response {
    let work = move |_: &Edit, session: &mut Session, sent: Sent| {
        let named = Named::find(session, name)?;
        let found = session.findings(&named.tag, &sent.filled);
        let of = |field: usize, refused: bool| -> Vec<&str> {
            let own = |f: &&Finding| f.field == field && f.refused == refused;
            let own = found.iter().filter(own);
            own.map(|finding| finding.reason.italian.as_str()).collect()
        };
        let fields: Vec<serde_json::Value> = (0..sent.filled.len())
            .map(|field| json!({ "errori": of(field, true), "avvisi": of(field, false) }))
            .collect();
        Some(Ok(told(StatusCode::OK, &json!({ "campi": fields }))))
    };
    counter.edit_form(request, work).await
}

/// Keeps what was typed when the page is left.
async fn draft(Shared(counter): Shared<Counter>, Path(name): Three, request: Request) -> Response {
    let work = move |_: &Edit, session: &mut Session, sent: Sent| {
        let named = Named::find(session, name)?;
        session.keep(&named.tag, &named.message, &sent.filled);
        Some(Ok(StatusCode::NO_CONTENT.into_response()))
    };
    counter.edit_form(request, work).await
}
