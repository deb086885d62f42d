//! The front desk's page on this machine: the site, and what needs a program.
//!
//! In: a folder and an address to listen at. Out: answers to a browser: every file of the site, made
//! when it is asked for; what is found by Italian words; a slip for one person. The only room that
//! names the web server.
//!
//! **Architecture invariant:** nothing that a browser sends is written down, neither in a file nor in a
//! log. An error in the folder never takes the desk down.

mod answer;
mod edit;
mod guard;
mod search;
mod serve;
mod slip;
mod state;

use crate::diagnostic::Diagnostic;
use crate::html::{Dress, Frame, HitView, MessageKind, SearchPage};
use crate::language::Tag;
use crate::site::Name;
use crate::source::{Date, Source};
use crate::template::DEFAULT_SHEET;
use answer::{Cache, HTML, PDF};
use axum::Router;
use axum::body::{Body, to_bytes};
use axum::extract::rejection::QueryRejection;
use axum::extract::{Form, FromRequest as _, Query, Request, State as Shared};
use axum::http::{HeaderMap, Method, StatusCode, header};
use axum::middleware::{Next, from_fn_with_state};
use axum::response::Response;
use axum::routing::get;
use edit::Edit;
use guard::{Door, Refusal};
use state::{File, Loaded, State};
use std::future::Future;
use std::io;
use std::net::{IpAddr, Ipv4Addr, SocketAddr};
use std::sync::Arc;
use std::time::Duration;

/// Where the desk listens if nobody says otherwise; the next ones if it is taken.
pub const PORT: u16 = 8024;
/// Ports that are tried, from [`PORT`].
const PORTS: u16 = 20;

/// Open files that are asked for: every connection, and what is read meanwhile.
const MOST_FILES: u64 = 8192;

/// The body of a form, in bytes: a slip is a tenth of it.
const MOST_BODY: usize = 16 << 10;
/// Until the body of a form is whole.
const BODY: Duration = Duration::from_secs(10);
/// Letters that are looked for.
const MOST_WORDS: usize = 100;
/// The cookie with the identifier of the building.
const BUILDING: &str = "edificio";

/// Where the desk listens.
#[derive(Clone, Copy, Debug)]
pub struct Options {
    /// The address of this machine; the loopback one unless somebody says otherwise.
    pub address: IpAddr,
    /// The port; none for [`PORT`] or the next that is free, 0 for any.
    pub port: Option<u16>,
}

impl Default for Options {
    fn default() -> Self {
        Self {
            address: IpAddr::V4(Ipv4Addr::LOCALHOST),
            port: None,
        }
    }
}

/// A desk that listens and does not answer yet.
#[derive(Debug)]
pub struct Desk {
    listener: std::net::TcpListener,
    door: Door,
    state: Arc<State>,
    edit: Option<Arc<Edit>>,
}

/// What every answer stands on.
#[derive(Clone, Debug)]
struct Counter {
    state: Arc<State>,
    door: Door,
    /// The part that changes files, if that was asked for.
    edit: Option<Arc<Edit>>,
}

impl Desk {
    /// Reads the folder and begins to listen.
    ///
    /// # Errors
    /// When there is nothing to serve, or the port is taken.
    pub fn open(source: Source, options: Options) -> Result<Self, Vec<Diagnostic>> {
        let listener = listen(options).map_err(|found| vec![found])?;
        let door = listener.local_addr().map_err(|error| {
            let place = SocketAddr::new(options.address, options.port.unwrap_or(PORT));
            vec![unheard(place, &error)]
        })?;
        Ok(Self {
            state: Arc::new(State::load(source)?),
            door: Door {
                address: door.ip(),
                port: door.port(),
            },
            listener,
            edit: None,
        })
    }

    /// The same for whoever corrects translations, on this machine and never beyond it. `date` is the day
    /// of the corrections, by default that of the clock.
    ///
    /// # Errors
    /// When others would reach it, or there is no folder on disk to be corrected; and as [`Self::open`].
    pub fn open_to_edit(
        source: Source,
        options: Options,
        date: Option<Date>,
    ) -> Result<Self, Vec<Diagnostic>> {
        if !options.address.is_loopback() {
            return Err(vec![
                Diagnostic::error(
                    "public-edit",
                    format!(
                        "`{}` is not for this machine alone: texts are corrected only here",
                        options.address
                    ),
                )
                .hint("leave --address out; or leave --edit out, and others can read and print"),
            ]);
        }
        if source.folder().is_err() {
            return Err(vec![
                Diagnostic::error("no-folder", "what is inside the program cannot be corrected").hint(
                    "write it out with `volantino init DIR`, then `volantino desk --edit --root DIR`",
                ),
            ]);
        }
        let edit = Edit::load(source.clone(), date)?;
        let mut desk = Self::open(source, options)?;
        desk.edit = Some(Arc::new(edit));
        Ok(desk)
    }

    /// The address for a browser on this machine.
    #[must_use]
    pub fn address(&self) -> String {
        let host = match self.door.address {
            IpAddr::V4(address) if address.is_unspecified() => "127.0.0.1".to_owned(),
            IpAddr::V6(address) if address.is_unspecified() => "[::1]".to_owned(),
            IpAddr::V4(address) => address.to_string(),
            IpAddr::V6(address) => format!("[{address}]"),
        };
        format!("http://{host}:{}/", self.door.port)
    }

    /// Whether other machines reach it.
    #[must_use]
    pub fn is_public(&self) -> bool {
        !self.door.address.is_loopback()
    }

    /// What is wrong with the folder, as far as it is known; the rest is served.
    #[must_use]
    pub fn faults(&self) -> Vec<String> {
        self.state.faults()
    }

    /// Answers until `end` comes, or the program is interrupted.
    ///
    /// # Errors
    /// When the system gives no threads or takes the listener back.
    pub fn run(self, end: impl Future<Output = ()>) -> Result<(), Diagnostic> {
        let wrong = |error: io::Error| {
            Diagnostic::error("no-desk", format!("the desk cannot run: {error}"))
                .hint("close other programs, and start it again")
        };
        let runtime = tokio::runtime::Builder::new_multi_thread()
            .enable_io()
            .enable_time()
            .build()
            .map_err(wrong)?;
        // A shell allows a thousand files; each connection is one. If no more are given, those that come
        // later wait.
        let _ = rlimit::increase_nofile_limit(MOST_FILES);
        let outcome = runtime.block_on(async {
            self.listener.set_nonblocking(true)?;
            let listener = tokio::net::TcpListener::from_std(self.listener)?;
            let router = router(Counter {
                state: self.state,
                door: self.door,
                edit: self.edit,
            });
            let ended = async {
                tokio::select! {
                    () = end => {}
                    () = interrupted() => {}
                }
            };
            serve::serve(listener, router, ended).await;
            Ok(())
        });
        // A sheet that is being made is for nobody any more.
        runtime.shutdown_background();
        outcome.map_err(wrong)
    }
}

/// Ctrl-C, and what a system sends to end a program.
async fn interrupted() {
    let keys = async {
        if tokio::signal::ctrl_c().await.is_err() {
            // Without it the program is ended as any other.
            std::future::pending::<()>().await;
        }
    };
    #[cfg(unix)]
    {
        use tokio::signal::unix::{SignalKind, signal};
        if let Ok(mut ended) = signal(SignalKind::terminate()) {
            tokio::select! {
                () = keys => {}
                _ = ended.recv() => {}
            }
            return;
        }
    }
    keys.await;
}

fn listen(options: Options) -> Result<std::net::TcpListener, Diagnostic> {
    let Options { address, port } = options;
    let bind = |port| std::net::TcpListener::bind(SocketAddr::new(address, port));
    match port {
        Some(port) => bind(port).map_err(|error| unheard(SocketAddr::new(address, port), &error)),
        None => {
            let mut ports = PORT..PORT + PORTS;
            let taken = |error: &io::Error| error.kind() == io::ErrorKind::AddrInUse;
            loop {
                let port = ports.next().unwrap_or(0);
                match bind(port) {
                    Err(error) if taken(&error) && port != 0 => {}
                    Ok(listener) => return Ok(listener),
                    Err(error) => return Err(unheard(SocketAddr::new(address, port), &error)),
                }
            }
        }
    }
}

/// Why nobody can be heard there.
fn unheard(place: SocketAddr, error: &io::Error) -> Diagnostic {
    let (cause, remedy) = match error.kind() {
        io::ErrorKind::AddrInUse => (
            format!("the port {} is taken by another program", place.port()),
            "leave --port out, and the next free one is taken; or the desk is open already: look in the browser",
        ),
        io::ErrorKind::AddrNotAvailable => (
            format!("this machine does not have the address {}", place.ip()),
            "name one of its own addresses with --address, or leave it out",
        ),
        io::ErrorKind::PermissionDenied => (
            format!("the port {} is not for everybody", place.port()),
            "name one above 1023 with --port",
        ),
        _ => (
            format!("cannot listen at {place}: {error}"),
            "name another --port or --address",
        ),
    };
    Diagnostic::error("no-port", cause).hint(remedy)
}

/// Every address of the desk.
fn router(counter: Counter) -> Router {
    let edit = match counter.edit {
        Some(_) => edit::router(),
        None => Router::new(),
    };
    edit.route("/cerca", get(search))
        .route("/edificio", axum::routing::post(building))
        .route("/favicon.ico", get(|| async { StatusCode::NO_CONTENT }))
        .fallback(file)
        .layer(from_fn_with_state(counter.clone(), guarded))
        .with_state(counter)
}

/// Refuses what no page of ours sends, and puts the headers on every answer.
async fn guarded(Shared(counter): Shared<Counter>, request: Request, next: Next) -> Response {
    let door = counter.door;
    let refused = door.refusal(request.method(), request.uri(), request.headers());
    let mut answer = match refused {
        Some(refused) => answer::refusal(refused),
        None => next.run(request).await,
    };
    if answer.status() == StatusCode::METHOD_NOT_ALLOWED && refused.is_none() {
        answer = answer::refusal(NOT_HERE);
    }
    answer::always(&mut answer);
    answer
}

const NOT_HERE: Refusal = Refusal {
    status: StatusCode::METHOD_NOT_ALLOWED,
    words: "Questa richiesta non è accettata.",
};
const TOO_MUCH: Refusal = Refusal {
    status: StatusCode::PAYLOAD_TOO_LARGE,
    words: "Il modulo è troppo grande.",
};
const TOO_SLOW: Refusal = Refusal {
    status: StatusCode::REQUEST_TIMEOUT,
    words: "Il modulo non è arrivato intero.",
};
const NO_FORM: Refusal = Refusal {
    status: StatusCode::BAD_REQUEST,
    words: "Il modulo non si legge.",
};
const READ_ONLY: Refusal = Refusal {
    status: StatusCode::FORBIDDEN,
    words: "Da un altro computer l’edificio non si può scegliere.",
};

/// The fields of a form, in their order.
async fn fields(request: Request) -> Result<Vec<(String, String)>, Refusal> {
    fields_of(request, MOST_BODY).await
}

/// The same of a form of so many bytes at most.
async fn fields_of(request: Request, most: usize) -> Result<Vec<(String, String)>, Refusal> {
    let (parts, body) = request.into_parts();
    let length = parts.headers.get(header::CONTENT_LENGTH);
    let length = length.and_then(|value| value.to_str().ok()?.parse::<usize>().ok());
    if length.is_some_and(|length| length > most) {
        return Err(TOO_MUCH);
    }
    let body = match tokio::time::timeout(BODY, to_bytes(body, most)).await {
        Err(_) => return Err(TOO_SLOW),
        Ok(Err(_)) => return Err(TOO_MUCH),
        Ok(Ok(body)) => body,
    };
    let request = Request::from_parts(parts, Body::from(body));
    let form = Form::<Vec<(String, String)>>::from_request(request, &()).await;
    form.map(|Form(fields)| fields).map_err(|_| NO_FORM)
}

impl Counter {
    /// The building that was chosen on this device, if the folder has it.
    fn building(&self, loaded: &Loaded, headers: &HeaderMap) -> Option<String> {
        let cookies = headers.get_all(header::COOKIE).iter();
        let mut pairs = cookies
            .filter_map(|value| value.to_str().ok())
            .flat_map(|value| value.split(';'))
            .filter_map(|pair| pair.trim().split_once('='));
        let (_, value) = pairs.find(|(name, _)| *name == BUILDING)?;
        let id = guard::unescaped(value)?;
        let buildings = &loaded.site.folder().template.buildings;
        buildings.contains_key(&id).then_some(id)
    }

    fn frame(&self, loaded: &Loaded, building: Option<String>) -> Frame {
        let template = &loaded.site.folder().template;
        let name = |id: &String, name: &Option<String>| {
            (id.clone(), name.clone().unwrap_or_else(|| id.clone()))
        };
        let buildings = template.buildings.iter();
        Frame {
            office: template.office.name.clone(),
            buildings: match self.door.address.is_loopback() {
                true => buildings.map(|(id, b)| name(id, &b.name)).collect(),
                false => Vec::new(),
            },
            building,
        }
    }

    /// A page that only says something.
    fn message(
        &self,
        loaded: &Loaded,
        (status, kind): (StatusCode, MessageKind),
        found: &[Diagnostic],
    ) -> Response {
        let frame = self.frame(loaded, None);
        match loaded.pages.message(&frame, kind, &state::draw(found)) {
            Ok(page) => answer::page(status, HTML, page, Cache::Never),
            Err(_) => answer::refusal(Refusal {
                status,
                words: "Questa pagina non si può fare.",
            }),
        }
    }

    fn missing(&self, loaded: &Loaded) -> Response {
        self.message(loaded, (StatusCode::NOT_FOUND, MessageKind::Missing), &[])
    }

    fn broken(&self, loaded: &Loaded, found: &[Diagnostic]) -> Response {
        let status = StatusCode::INTERNAL_SERVER_ERROR;
        self.message(loaded, (status, MessageKind::Broken), found)
    }

    /// Does what takes time on a thread of its own: as many at once as there are processors.
    async fn work<T: Send + 'static>(
        &self,
        work: impl FnOnce() -> T + Send + 'static,
    ) -> Result<T, Vec<Diagnostic>> {
        let stopped = || {
            vec![
                Diagnostic::error("no-desk", "the sheet could not be made")
                    .hint("report it, with the leaflet and the language"),
            ]
        };
        let makers = Arc::clone(&self.state.makers);
        let Ok(place) = makers.acquire_owned().await else {
            return Err(stopped());
        };
        let worked = tokio::task::spawn_blocking(move || {
            // Held until the work is done, even if nobody waits for it any more.
            let _place = place;
            work()
        });
        worked.await.map_err(|_| stopped())
    }

    /// A file of the site; if it cannot be made, that of the folder before.
    async fn made(
        &self,
        loaded: &Arc<Loaded>,
        (path, name): (&str, Name),
        building: Option<&str>,
    ) -> Result<Option<File>, Vec<Diagnostic>> {
        if let Some(file) = loaded.kept(path, building) {
            return Ok(Some(file));
        }
        let loaded = Arc::clone(loaded);
        let before = self.state.before();
        let (path, building) = (path.to_owned(), building.map(str::to_owned));
        let made = self.work(move || {
            let building = building.as_deref();
            let found = match loaded.make((&path, &name), building) {
                Ok(made) => return Ok(made),
                Err(found) => found,
            };
            let older = before.and_then(|before| {
                let name = before.site.name(&path)?;
                let buildings = &before.site.folder().template.buildings;
                let building = building.filter(|id| buildings.contains_key(*id));
                before.make((&path, &name), building).ok()
            });
            older.ok_or(found)
        });
        made.await?
    }
}

/// Any file of the site, and the slip of any language.
async fn file(Shared(counter): Shared<Counter>, request: Request) -> Response {
    let loaded = counter.state.loaded().await;
    let Some(path) = guard::path(request.uri().path()) else {
        return counter.missing(&loaded);
    };
    if let Some(language) = path.strip_suffix("/appuntamento") {
        let Some(language) = loaded.site.language(language).cloned() else {
            return counter.missing(&loaded);
        };
        return appointment(counter, loaded, language, request).await;
    }
    if request.method() == Method::POST {
        return answer::refusal(NOT_HERE);
    }
    let building = counter.building(&loaded, request.headers());
    // The pages of a language stand beside its leaflets: their links begin in its folder.
    if loaded.site.language(&path).is_some() {
        return answer::elsewhere(&format!("/{path}/"));
    }
    let path = match path.is_empty() || path.ends_with('/') {
        true => format!("{path}index.html"),
        false => path,
    };
    let Some(name) = loaded.site.name(&path) else {
        return counter.missing(&loaded);
    };
    let cache = match name {
        Name::Font(_) => Cache::Hour,
        Name::Front
        | Name::Shelf(_)
        | Name::Statement
        | Name::Sitemap
        | Name::Page { .. }
        | Name::Sheet(_)
        | Name::Picture { .. }
        | Name::Recording { .. } => Cache::Ask,
    };
    // A font is the same in every building.
    let settled = building.as_deref().filter(|_| cache == Cache::Ask);
    let dress = match &name {
        Name::Front => Some(None),
        Name::Shelf(language) => Some(Some(language.clone())),
        Name::Statement
        | Name::Sitemap
        | Name::Font(_)
        | Name::Page { .. }
        | Name::Sheet(_)
        | Name::Picture { .. }
        | Name::Recording { .. } => None,
    };
    let file = match counter.made(&loaded, (&path, name), settled).await {
        Ok(Some(file)) => file,
        Ok(None) => return counter.missing(&loaded),
        Err(found) => return counter.broken(&loaded, &found),
    };
    let file = match dress {
        Some(language) => dressed(&counter, &loaded, building, language, file),
        None => file,
    };
    let kind = answer::kind(&path);
    let plain = (kind == PDF).then(|| path.rsplit('/').next().unwrap_or_default());
    answer::file((kind, plain), file, cache, request.headers())
}

/// A page of the site with the parts of the desk.
fn dressed(
    counter: &Counter,
    loaded: &Loaded,
    building: Option<String>,
    language: Option<Tag>,
    file: File,
) -> File {
    let slips = slips(loaded);
    let dress = Dress {
        faults: match language {
            None => counter.state.faults(),
            Some(_) => Vec::new(),
        },
        slip: language.is_some() && !slips.is_empty(),
        edit: counter.edit.is_some(),
        language: language.map(|tag| tag.to_string()),
        slips,
    };
    let frame = counter.frame(loaded, building);
    let page = std::str::from_utf8(&file.bytes).ok();
    let page = page.and_then(|page| loaded.pages.dress(page, &frame, &dress).ok());
    page.map_or(file, File::new)
}

/// The leaflets that have fields to fill in.
fn slips(loaded: &Loaded) -> Vec<String> {
    let leaflets = loaded.site.folder().template.leaflets.values();
    let slips = leaflets.filter(|leaflet| !leaflet.fields().is_empty());
    slips.map(|leaflet| leaflet.id.clone()).collect()
}

/// What is asked of the search.
async fn search(
    Shared(counter): Shared<Counter>,
    query: Result<Query<Vec<(String, String)>>, QueryRejection>,
    headers: HeaderMap,
) -> Response {
    let loaded = counter.state.loaded().await;
    let Ok(Query(query)) = query else {
        return answer::refusal(Refusal {
            status: StatusCode::BAD_REQUEST,
            words: "Indirizzo non valido.",
        });
    };
    let given = |name: &str| query.iter().find(|(known, _)| known == name);
    let typed = given("q")
        .map(|(_, words)| words.trim())
        .unwrap_or_default();
    let words: String = typed
        .chars()
        .filter(|c| !c.is_control())
        .take(MOST_WORDS)
        .collect();
    let chosen = given("lingua").and_then(|(_, tag)| loaded.site.language(tag));
    let chosen = chosen.cloned().unwrap_or_else(Tag::source);
    let building = counter.building(&loaded, &headers);
    let frame = counter.frame(&loaded, building);
    let seen = Arc::clone(&loaded);
    let page = counter.work(move || {
        let page = found(&seen, words, &chosen);
        seen.pages
            .search(&frame, &page)
            .map_err(|found| vec![found])
    });
    match page.await.and_then(|page| page) {
        Ok(page) => answer::page(StatusCode::OK, HTML, page, Cache::Never),
        Err(found) => counter.broken(&loaded, &found),
    }
}

fn found(loaded: &Loaded, words: String, chosen: &Tag) -> SearchPage {
    let folder = loaded.site.folder();
    let (hits, more) = loaded.index().find(&words);
    let italian = Tag::source();
    let hits = hits.into_iter().map(|hit| {
        let leaflet = folder.template.leaflets.get(&hit.leaflet);
        let usual = leaflet.is_some_and(|leaflet| leaflet.pages.contains_key(DEFAULT_SHEET));
        let address = |end: String| format!("/{chosen}/{}{end}", hit.leaflet);
        let place = match (&hit.section, hit.number) {
            (_, Some(number)) => format!("#punto-{number}"),
            (Some(section), None) => format!("#{}", guard::escaped(section)),
            (None, None) => String::new(),
        };
        let title: String = hit.title.iter().map(|piece| piece.text.as_str()).collect();
        let section = hit.section.as_ref();
        HitView {
            read: address(format!(".html{place}")),
            print: usual.then(|| address(".pdf".to_owned())),
            part: section
                .filter(|_| usual)
                .map(|section| address(format!("-section-{}.pdf", guard::escaped(section)))),
            beside: (usual && *chosen != italian)
                .then(|| address(format!("-beside-{italian}.pdf"))),
            name: title,
            title: hit.title,
            heading: hit.heading,
            number: hit.number,
            lead: hit.lead,
            text: hit.text,
        }
    });
    let languages = folder.languages();
    let languages = languages.iter().map(|locale| &locale.language);
    SearchPage {
        words,
        chosen: chosen.to_string(),
        hits: hits.collect(),
        more,
        slips: slips(loaded),
        languages: languages
            .map(|l| (l.tag.to_string(), l.endonym.clone(), l.italian.clone()))
            .collect(),
    }
}

/// Keeps the building that was chosen on this device: its identifier alone.
async fn building(Shared(counter): Shared<Counter>, request: Request) -> Response {
    if !counter.door.address.is_loopback() {
        return answer::refusal(READ_ONLY);
    }
    let loaded = counter.state.loaded().await;
    let fields = match fields(request).await {
        Ok(fields) => fields,
        Err(refused) => return answer::refusal(refused),
    };
    let given = fields.iter().find(|(name, _)| name == BUILDING);
    let id = given.map(|(_, id)| id.as_str()).unwrap_or_default();
    let known = loaded.site.folder().template.buildings.contains_key(id);
    let (id, age) = match known {
        true => (guard::escaped(id), 60 * 60 * 24 * 365),
        false => (String::new(), 0),
    };
    let mut answer = answer::elsewhere("/");
    answer::set(
        &mut answer,
        header::SET_COOKIE,
        &format!("{BUILDING}={id}; Path=/; Max-Age={age}; HttpOnly; SameSite=Strict"),
    );
    answer
}

/// The form of a slip, and the sheet.
async fn appointment(
    counter: Counter,
    loaded: Arc<Loaded>,
    language: Tag,
    request: Request,
) -> Response {
    let building = counter.building(&loaded, request.headers());
    let sent = match *request.method() == Method::POST {
        true => match fields(request).await {
            Ok(fields) => Some(fields),
            Err(refused) => return answer::refusal(refused),
        },
        false => None,
    };
    let frame = counter.frame(&loaded, building);
    let seen = Arc::clone(&loaded);
    let made = counter.work(move || {
        let leaflet = slip::leaflet(&seen)?;
        Some(match sent {
            Some(sent) => slip::sheet(&seen, leaflet, &language, &frame, sent),
            None => slip::form(&seen, leaflet, &language, &frame),
        })
    });
    match made.await {
        Ok(Some(Ok(answer))) => answer,
        Ok(None) => counter.missing(&loaded),
        Ok(Some(Err(found))) | Err(found) => counter.broken(&loaded, &found),
    }
}
