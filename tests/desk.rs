//! The front desk, asked as a browser asks it, and as nobody should.

#![expect(clippy::unwrap_used, reason = "a test may stop")]

mod shared;

use std::collections::BTreeMap;
use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::net::TcpStream;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::Mutex;
use std::sync::mpsc::{Receiver, channel};
use std::time::{Duration, Instant};
use volantino::check::Folder;
use volantino::language::Tag;
use volantino::site::{self, OnDemand, Request, Shard};
use volantino::source::Source;
use volantino::template::Slip;

const PROJECT: &str = env!("CARGO_MANIFEST_DIR");
/// No answer takes so long; a desk that hangs ends the test.
const LIMIT: Duration = Duration::from_secs(60);

/// A desk in a process of its own.
struct Desk {
    child: Child,
    port: u16,
    said: Mutex<Receiver<String>>,
}

/// What came back.
struct Answer {
    status: u16,
    headers: BTreeMap<String, String>,
    body: Vec<u8>,
}

impl Desk {
    fn open(root: &Path) -> Self {
        let root = root.to_str().unwrap();
        Self::start(&["desk", "--port", "0", "--root", root])
    }

    fn start(arguments: &[&str]) -> Self {
        let mut command = Command::new(env!("CARGO_BIN_EXE_volantino"));
        command.args(arguments);
        Self::started(command)
    }

    fn started(mut command: Command) -> Self {
        let mut child = command
            .env_remove("DISPLAY")
            .env_remove("WAYLAND_DISPLAY")
            .current_dir(env!("CARGO_TARGET_TMPDIR"))
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        let (tell, said) = channel();
        let stderr = BufReader::new(child.stderr.take().unwrap());
        std::thread::spawn(move || {
            for line in stderr.lines().map_while(Result::ok) {
                let _ = tell.send(line);
            }
        });
        let port = loop {
            let line = said.recv_timeout(LIMIT).unwrap();
            if let Some((_, port)) = line.split_once("the desk is open at http://127.0.0.1:") {
                break port.trim_end_matches('/').parse().unwrap();
            }
        };
        Self {
            child,
            port,
            said: Mutex::new(said),
        }
    }

    fn host(&self) -> String {
        format!("127.0.0.1:{}", self.port)
    }

    /// Sends bytes as they are, and reads until the desk has nothing more to say.
    fn raw(&self, sent: &[u8]) -> Answer {
        let mut stream = TcpStream::connect(("127.0.0.1", self.port)).unwrap();
        stream.set_read_timeout(Some(LIMIT)).unwrap();
        // A desk that refuses closes before everything is sent.
        let _ = stream.write_all(sent);
        let mut got = Vec::new();
        let _ = stream.read_to_end(&mut got);
        Answer::read(&got)
    }

    fn ask(&self, method: &str, path: &str, headers: &[(&str, &str)], body: &str) -> Answer {
        let mut head = format!("{method} {path} HTTP/1.1\r\nConnection: close\r\n");
        if !headers.iter().any(|(name, _)| *name == "Host") {
            head.push_str(&format!("Host: {}\r\n", self.host()));
        }
        for (name, value) in headers {
            head.push_str(&format!("{name}: {value}\r\n"));
        }
        if !body.is_empty() {
            head.push_str(&format!(
                "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: {}\r\n",
                body.len()
            ));
        }
        self.raw(format!("{head}\r\n{body}").as_bytes())
    }

    fn get(&self, path: &str) -> Answer {
        self.ask("GET", path, &[], "")
    }

    /// A form, as a browser sends it from a page of ours.
    fn post(&self, path: &str, body: &str) -> Answer {
        let origin = format!("http://{}", self.host());
        let headers = [
            ("Origin", origin.as_str()),
            ("Sec-Fetch-Site", "same-origin"),
        ];
        self.ask("POST", path, &headers, body)
    }

    /// Asks until the answer is as it should be: the folder is looked at once a second.
    fn until(&self, path: &str, right: impl Fn(&Answer) -> bool) -> Answer {
        let begun = Instant::now();
        loop {
            let answer = self.get(path);
            if right(&answer) {
                return answer;
            }
            assert!(begun.elapsed() < LIMIT, "{path}: {}", answer.text());
            std::thread::sleep(Duration::from_millis(200));
        }
    }

    /// Everything that it has said since it opened.
    fn log(&self) -> String {
        self.said
            .lock()
            .unwrap()
            .try_iter()
            .collect::<Vec<_>>()
            .join("\n")
    }
}

impl Drop for Desk {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

impl Answer {
    fn read(got: &[u8]) -> Self {
        let Some(end) = got.windows(4).position(|four| four == b"\r\n\r\n") else {
            return Self {
                status: 0,
                headers: BTreeMap::new(),
                body: got.to_vec(),
            };
        };
        let head = String::from_utf8(got[..end].to_vec()).unwrap();
        let mut lines = head.lines();
        let status = lines.next().unwrap().split(' ').nth(1).unwrap();
        let headers = lines.filter_map(|line| line.split_once(": "));
        Self {
            status: status.parse().unwrap(),
            headers: headers
                .map(|(name, value)| (name.to_lowercase(), value.to_owned()))
                .collect(),
            body: got[end + 4..].to_vec(),
        }
    }

    fn text(&self) -> String {
        String::from_utf8_lossy(&self.body).into_owned()
    }

    fn header(&self, name: &str) -> &str {
        self.headers.get(name).map_or("", String::as_str)
    }
}

/// A copy of the project's folder that a test may spoil.
fn copy(name: &str) -> PathBuf {
    let to = Path::new(env!("CARGO_TARGET_TMPDIR"))
        .join("desk")
        .join(name);
    let _ = std::fs::remove_dir_all(&to);
    for part in ["locales", "templates", "fonts"] {
        shared::copy(&Path::new(PROJECT).join(part), &to.join(part));
    }
    to
}

fn change(path: &Path, from: &str, to: &str) {
    let text = std::fs::read_to_string(path).unwrap();
    assert!(text.contains(from), "{from}");
    std::fs::write(path, text.replacen(from, to, 1)).unwrap();
}

fn everything() -> Request {
    Request {
        leaflets: Vec::new(),
        languages: Vec::new(),
        pdf: false,
        html: true,
        pictures: false,
        sheets: Vec::new(),
        beside: None,
        section: None,
        building: None,
        slip: Slip::default(),
        shard: Shard::default(),
        out: None,
    }
}

#[test]
fn a_file_that_is_asked_for_has_the_bytes_that_build_writes() {
    let folder = || Folder::load(Source::Folder(PROJECT.into()), &[]).unwrap();
    let desk = OnDemand::new(folder(), &[]).unwrap();
    let asked = |path: &str| -> Vec<u8> {
        let name = desk.name(path).unwrap_or_else(|| panic!("no {path}"));
        let made = desk.make(&name, None).unwrap();
        let file = made.into_iter().find(|made| made.path == path);
        file.unwrap_or_else(|| panic!("{path} is not made")).bytes
    };
    let shelf = String::from_utf8(asked("ur/index.html")).unwrap();
    // What lies there already is offered, whatever it holds: as after a build of everything.
    let out = Path::new(env!("CARGO_TARGET_TMPDIR")).join("desk-out");
    let _ = std::fs::remove_dir_all(&out);
    let folder = folder();
    for tag in folder.catalog.locales.keys() {
        let there = out.join(tag.to_string());
        std::fs::create_dir_all(&there).unwrap();
        for part in shelf
            .split("href=\"")
            .skip(1)
            .chain(shelf.split("src=\"").skip(1))
        {
            let name = part.split('"').next().unwrap();
            let file = [".pdf", ".png"].iter().any(|end| name.ends_with(end));
            // No language stands beside itself.
            let own = tag.is_source() && name.contains("-beside-it");
            if file && !name.contains('/') && !own {
                std::fs::write(there.join(name), "").unwrap();
            }
        }
    }
    let mut request = everything();
    request.out = Some(out);
    let built = site::make(&folder, &request, &|_, _| {}).unwrap();
    let built: BTreeMap<&str, &Vec<u8>> = built
        .iter()
        .map(|made| (made.path.as_str(), &made.bytes))
        .collect();
    for path in [
        "index.html",
        "it/index.html",
        "ur/index.html",
        "ar/condominium-rules.html",
        "it/appointment.html",
        "zh-Hans/projects.html",
        "accessibilita.html",
    ] {
        assert!(built[path] == &asked(path), "{path} differs");
    }
    for (path, bytes) in &built {
        if path.starts_with("fonts/") {
            assert!(*bytes == &asked(path), "{path} differs");
        }
    }
    let sheets = [
        (
            "ar",
            "home-care",
            Some("money"),
            Some("it"),
            "a4",
            "ar/home-care-section-money-beside-it.pdf",
        ),
        (
            "bn",
            "condominium-rules",
            None,
            None,
            "large",
            "bn/condominium-rules-large.pdf",
        ),
        (
            "it",
            "emergency-numbers",
            None,
            None,
            "a4",
            "it/emergency-numbers.pdf",
        ),
        (
            "uk",
            "appointment",
            None,
            None,
            "a5",
            "uk/appointment-a5.pdf",
        ),
    ];
    for (tag, leaflet, section, beside, sheet, path) in sheets {
        let mut request = everything();
        (request.html, request.pdf) = (false, true);
        request.pictures = section.is_none() && sheet == "a4";
        request.leaflets = vec![leaflet.to_owned()];
        request.languages = vec![Tag::parse(tag).unwrap()];
        request.section = section.map(str::to_owned);
        request.beside = beside.map(|tag| Tag::parse(tag).unwrap());
        request.sheets = vec![sheet.to_owned()];
        let built = site::make(&folder, &request, &|_, _| {}).unwrap();
        assert_eq!(built[0].path, path);
        for made in built {
            assert!(made.bytes == asked(&made.path), "{} differs", made.path);
        }
    }
}

#[test]
fn a_path_is_a_name_that_the_folder_knows_or_nothing() {
    let folder = Folder::load(Source::Folder(PROJECT.into()), &[]).unwrap();
    let desk = OnDemand::new(folder, &[]).unwrap();
    for path in [
        "ar",
        "xx/home-care.pdf",
        "ar/home-care",
        "ar/home-care.PDF",
        "AR/home-care.pdf",
        "ar/home-care-.pdf",
        "ar/home-care-a4.pdf",
        "ar/home-care-a5-a5.pdf",
        "ar/home-care-beside-ar.pdf",
        "ar/home-care-beside-xx.pdf",
        "ar/home-care-section-nothing.pdf",
        "ar/home-care-section-.pdf",
        "ar/home-care-card-beside-it.pdf",
        "ar/emergency-numbers-card-beside-it.pdf",
        "ar/home-care-0.png",
        "ar/home-care-01.png",
        "ar/home-care-+1.png",
        "ar/home-care-99999999999999999999.png",
        "ar/../it/home-care.pdf",
        "ar//home-care.pdf",
        "/ar/home-care.pdf",
        "fonts/fonts.toml",
        "fonts/../templates/office.toml",
        "templates/office.toml",
        "ar/common.ftl",
    ] {
        assert_eq!(desk.name(path), None, "{path}");
    }
    assert!(desk.name("it/home-care-beside-ar-large.pdf").is_some());
}

#[test]
fn three_clicks_lead_to_the_sheet() {
    let desk = Desk::open(Path::new(PROJECT));
    let front = desk.get("/");
    assert_eq!(front.status, 200);
    assert!(front.text().contains("href=\"ar/index.html\""));
    let shelf = desk.get("/ar/index.html");
    assert!(shelf.text().contains("href=\"home-care.pdf\""));
    assert!(shelf.text().contains("href=\"/ar/appuntamento\""));
    assert!(
        shelf
            .text()
            .contains("href=\"home-care-beside-it-large.pdf\"")
    );
    let sheet = desk.get("/ar/home-care.pdf");
    assert_eq!((sheet.status, &sheet.body[..5]), (200, &b"%PDF-"[..]));
    assert_eq!(sheet.header("content-type"), "application/pdf");
    let shown = "inline; filename=\"home-care.pdf\"";
    assert_eq!(sheet.header("content-disposition"), shown);
    let small = desk.get("/ar/home-care-small.png");
    assert_eq!(small.header("content-type"), "image/png");
    assert_eq!(desk.get("/ar").header("location"), "/ar/");
    let missing = desk.get("/ar/home-car.pdf");
    assert_eq!(missing.status, 404);
    assert!(
        missing.text().contains("Questa pagina non c’è") && missing.text().contains("href=\"/\"")
    );
}

#[test]
fn a_browser_that_has_a_file_is_sent_nothing_but_its_headers() {
    let desk = Desk::open(Path::new(PROJECT));
    for path in ["/", "/ar/", "/ar/home-care.html", "/ar/home-care.pdf"] {
        let first = desk.get(path);
        assert_eq!(first.header("cache-control"), "private, no-cache");
        let tag = first.header("etag").to_owned();
        let again = desk.ask("GET", path, &[("If-None-Match", &tag)], "");
        assert_eq!((again.status, again.body.len()), (304, 0));
        // A browser puts them in the place of the first: they must be the page's own.
        for name in [
            "content-security-policy",
            "cache-control",
            "etag",
            "x-frame-options",
        ] {
            assert_eq!(first.header(name), again.header(name), "{path}: {name}");
        }
        let head = desk.ask("HEAD", path, &[], "");
        assert_eq!((head.status, head.body.len()), (200, 0));
        assert_eq!(head.header("content-length"), first.body.len().to_string());
    }
}

#[test]
fn every_answer_has_the_headers_that_protect_it() {
    let desk = Desk::open(Path::new(PROJECT));
    for path in [
        "/",
        "/ar/home-care.html",
        "/ar/home-care.pdf",
        "/cerca?q=x",
        "/it/appuntamento",
        "/no",
        "/%2e%2e/",
    ] {
        let answer = desk.get(path);
        assert_eq!(answer.header("x-content-type-options"), "nosniff", "{path}");
        assert_eq!(answer.header("x-frame-options"), "DENY", "{path}");
        assert_eq!(answer.header("referrer-policy"), "same-origin", "{path}");
        let policy = answer.header("content-security-policy");
        assert!(
            policy.contains("frame-ancestors 'none'"),
            "{path}: {policy}"
        );
        if answer.header("content-type").starts_with("text/html") {
            assert!(policy.starts_with("default-src 'none'"), "{path}: {policy}");
            assert!(!policy.contains("unsafe"), "{path}: {policy}");
            assert_eq!(answer.text().matches("<html").count(), 1);
        }
    }
}

#[test]
fn muffa_finds_the_row_and_prints_its_section() {
    let desk = Desk::open(Path::new(PROJECT));
    let found = desk.get("/cerca?q=MUFFE&lingua=ar").text();
    assert!(found.contains("<mark>muffa</mark>"), "{found}");
    assert!(
        found.contains("Gestire la casa › Vivere in casa › punto 9"),
        "{found}"
    );
    assert!(
        found.contains("href=\"/ar/home-care.html#punto-9\""),
        "{found}"
    );
    assert!(
        found.contains("href=\"/ar/home-care-beside-it.pdf\""),
        "{found}"
    );
    let part = "/ar/home-care-section-life.pdf";
    assert!(found.contains(&format!("href=\"{part}\"")), "{found}");
    assert!(desk.get(part).body.starts_with(b"%PDF-"));
    let page = desk.get("/ar/home-care.html").text();
    assert!(page.contains("id=\"punto-9\""), "the link leads nowhere");
    // Accents do not count, all words must be there, and a title stands first.
    let found = desk.get("/cerca?q=umidit%C3%A0+finestre").text();
    assert!(
        !found.contains("<mark>finestre") || found.contains("<mark>umid"),
        "{found}"
    );
    let found = desk.get("/cerca?q=condominio").text();
    let first = found.split("<h2>").nth(1).unwrap();
    assert!(
        first.starts_with("Le regole del <mark>condominio</mark></h2>"),
        "{first}"
    );
    assert!(desk.get("/cerca?q=zzzz").text().contains("Nessun foglio"));
    assert_eq!(
        desk.get("/cerca?q=muffa").header("cache-control"),
        "no-store"
    );
}

#[test]
fn what_is_typed_is_shown_as_text() {
    let desk = Desk::open(Path::new(PROJECT));
    let typed = "%22%3E%3Cscript%3Ealert(1)%3C/script%3E";
    let page = desk.get(&format!("/cerca?q={typed}&lingua={typed}")).text();
    assert!(!page.contains("<script>alert"), "{page}");
    assert!(page.contains("&quot;&gt;&lt;script&gt;alert(1)"), "{page}");
    let body = format!(
        "date={typed}&time={typed}&person={typed}&bring=%00&_foglio={typed}&{typed}={typed}"
    );
    let page = desk.post("/it/appuntamento", &body);
    assert_eq!(page.status, 422);
    assert!(!page.text().contains("<script>alert"), "{}", page.text());
    let found = desk.get("/cerca?q=a%0d%0aSet-Cookie:%20x=1&lingua=it%0d%0aX-Y:%20z");
    assert!(
        found
            .headers
            .keys()
            .all(|name| name != "set-cookie" && name != "x-y")
    );
}

#[test]
fn a_slip_leaves_no_trace() {
    let root = copy("slip");
    let desk = Desk::open(&root);
    let form = desk.get("/ar/appuntamento").text();
    for field in [
        "<label for=\"campo-date\">Giorno</label>",
        "type=\"date\"",
        "type=\"time\"",
        "<label for=\"campo-person\">Chiedi di</label>",
    ] {
        assert!(form.contains(field), "{field}");
    }
    let values = "date=2026-12-03&time=10%3A30&person=Zoraide+Quattrocchi&bring=&_foglio=a5";
    let slip = desk.post("/ar/appuntamento", values);
    assert_eq!(
        (slip.status, &slip.body[..5]),
        (200, &b"%PDF-"[..]),
        "{}",
        slip.text()
    );
    assert_eq!(slip.header("cache-control"), "no-store");
    assert_eq!(
        slip.header("content-disposition"),
        "inline; filename=\"foglio.pdf\""
    );
    assert_eq!(slip.header("etag"), "");
    // The same bytes as `build --set`.
    let built = Command::new(env!("CARGO_BIN_EXE_volantino"))
        .args("build --leaflet appointment --language ar --sheet a5 --format pdf -o - --set date=2026-12-03 --set time=10:30 --root".split(' '))
        .arg(&root)
        .args(["--set", "person=Zoraide Quattrocchi"])
        .output()
        .unwrap();
    assert!(
        built.stdout == slip.body,
        "{}",
        String::from_utf8_lossy(&built.stderr)
    );
    // What is wrong is said beside its field, and what was typed is not lost.
    let wrong = desk.post("/ar/appuntamento", "date=2026-02-30&person=Zoraide&time=7");
    assert_eq!(
        (wrong.status, wrong.header("cache-control")),
        (422, "no-store")
    );
    let page = wrong.text();
    assert!(page.contains("Ci sono 2 campi da correggere"), "{page}");
    assert!(page.contains("aria-describedby=\"errore-date\""), "{page}");
    assert!(page.contains("Scrivi un giorno che esiste") && page.contains("value=\"Zoraide\""));
    assert!(!page.contains("<title>Zoraide") && !page.contains("errore-person"));
    let chinese = desk
        .post("/ar/appuntamento", "person=%E4%BD%A0%E5%A5%BD")
        .text();
    assert!(
        chinese.contains("queste lettere non si possono stampare"),
        "{chinese}"
    );
    let long = format!("person={}", "M".repeat(119));
    let long = desk.post("/ar/appuntamento", &long).text();
    assert!(long.contains("troppo lungo per il foglio"), "{long}");
    // Nothing of it is anywhere afterwards.
    for path in [
        "/",
        "/ar/",
        "/ar/appuntamento",
        "/ar/appointment.pdf",
        "/ar/appointment.html",
    ] {
        assert!(!desk.get(path).text().contains("Zoraide"), "{path}");
    }
    assert!(desk.get("/ar/appointment.pdf").body != slip.body);
    let mut files = Vec::new();
    list(&root, &mut files);
    let marks = [b"Zoraide".as_slice(), b"Quattrocchi".as_slice()];
    for file in files {
        let bytes = std::fs::read(&file).unwrap();
        let holds = |mark: &&[u8]| bytes.windows(mark.len()).any(|part| part == *mark);
        assert!(!marks.iter().any(holds), "{}", file.display());
    }
    let log = desk.log();
    assert!(
        !log.contains("Zoraide") && !log.contains("2026-12-03"),
        "{log}"
    );
    assert_eq!(desk.get("/xx/appuntamento").status, 404);
    let asked = desk.get("/ar/appuntamento?person=Zoraide").text();
    assert!(!asked.contains("Zoraide"), "an address fills nothing in");
}

fn list(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        match path.is_dir() {
            true => list(&path, found),
            false if path.extension().is_none_or(|end| end != "ttf") => found.push(path),
            false => {}
        }
    }
}

#[test]
fn the_building_is_chosen_once() {
    let root = copy("building");
    let written = "name = \"Casa <b>Rossa</b>\"\nquiet-day = \"14:00-15:30\"\n";
    std::fs::write(root.join("templates/buildings/casa-rossa.toml"), written).unwrap();
    let desk = Desk::open(&root);
    let front = desk.get("/").text();
    assert!(
        front.contains("<option value=\"casa-rossa\">Casa &lt;b&gt;Rossa&lt;/b&gt;</option>"),
        "{front}"
    );
    let chosen = desk.post("/edificio", "edificio=casa-rossa");
    assert_eq!((chosen.status, chosen.header("location")), (303, "/"));
    let cookie = chosen.header("set-cookie");
    assert!(
        cookie.starts_with("edificio=casa-rossa; Path=/; "),
        "{cookie}"
    );
    assert!(cookie.ends_with("HttpOnly; SameSite=Strict"), "{cookie}");
    let with = |path| desk.ask("GET", path, &[("Cookie", "x=1; edificio=casa-rossa")], "");
    assert!(with("/").text().contains("value=\"casa-rossa\" selected"));
    let page = "/it/condominium-rules.html";
    assert!(with(page).text().contains("14:00"), "{}", with(page).text());
    assert!(!desk.get(page).text().contains("14:00"));
    let sheet = "/it/condominium-rules.pdf";
    assert!(with(sheet).body != desk.get(sheet).body);
    assert!(with(sheet).header("etag") != desk.get(sheet).header("etag"));
    // One that is not there is none.
    for cookie in [
        "edificio=../x",
        "edificio=%zz",
        "edificio=nothing",
        "edificio=",
    ] {
        let answer = desk.ask("GET", sheet, &[("Cookie", cookie)], "");
        assert!(answer.body == desk.get(sheet).body, "{cookie}");
    }
    let none = desk.post("/edificio", "edificio=nothing%0d%0aX-Y:z");
    let cookie = none.header("set-cookie");
    assert!(
        cookie.starts_with("edificio=; Path=/; Max-Age=0;"),
        "{cookie}"
    );
    assert!(!none.headers.contains_key("x-y"));
}

#[test]
fn a_broken_text_does_not_take_the_desk_down() {
    let root = copy("broken");
    let desk = Desk::open(&root);
    let page = "/ar/home-care.html";
    let before = desk.get(page);
    let file = root.join("locales/ar/home-care.ftl");
    let good = std::fs::read_to_string(&file).unwrap();
    // The file is cut off in the middle of a value.
    std::fs::write(&file, format!("{good}\nbroken-one = {{ $fine\n")).unwrap();
    let front = desk.until("/", |answer| {
        answer.text().contains("C’è un errore nei testi")
    });
    assert!(
        front.text().contains("locales/ar/home-care.ftl:"),
        "{}",
        front.text()
    );
    assert!(
        desk.get(page).body == before.body,
        "the last good text is served"
    );
    assert!(desk.get("/ar/home-care.pdf").body.starts_with(b"%PDF-"));
    assert!(desk.get("/it/home-care.pdf").body.starts_with(b"%PDF-"));
    // Mended, and changed: the new text comes without a restart.
    std::fs::write(&file, good).unwrap();
    change(&root.join("locales/it/home-care.ftl"), "muffa", "muffetta");
    desk.until("/cerca?q=muffetta", |answer| {
        answer.text().contains("<mark>muffetta</mark>")
    });
    let front = desk.get("/").text();
    assert!(!front.contains("C’è un errore nei testi"), "{front}");
}

#[test]
fn a_text_that_does_not_fit_is_served_as_it_was() {
    let root = copy("long");
    let desk = Desk::open(&root);
    let sheet = "/ar/emergency-numbers.pdf";
    let before = desk.get(sheet);
    assert_eq!(before.status, 200);
    let file = root.join("locales/ar/help.ftl");
    let text = std::fs::read_to_string(&file).unwrap();
    let intro = text
        .lines()
        .find(|line| line.starts_with("emergency-intro = "));
    let intro = intro.unwrap().to_owned();
    let long = format!("{intro} {}", "كلمة ".repeat(4000).trim());
    change(&file, &intro, &long);
    // Nothing is wrong until the sheet is made.
    desk.until("/ar/emergency-numbers.html", |answer| {
        answer.text().contains("كلمة كلمة")
    });
    let after = desk.until(sheet, |answer| answer.status == 200);
    assert!(after.body == before.body, "the last good text is served");
    let front = desk.get("/").text();
    assert!(front.contains("C’è un errore nei testi"), "{front}");
    assert_eq!(desk.get("/it/emergency-numbers.pdf").status, 200);
}

#[test]
fn a_desk_opens_with_what_is_sound() {
    let root = copy("sound");
    let file = root.join("locales/ar/home-care.ftl");
    let text = std::fs::read_to_string(&file).unwrap();
    std::fs::write(&file, format!("{text}\nbroken-one = {{ $fine\n")).unwrap();
    let desk = Desk::open(&root);
    let broken = desk.get("/ar/home-care.pdf");
    assert_eq!(broken.status, 500);
    assert!(
        broken.text().contains("Questo foglio ora non si può fare"),
        "{}",
        broken.text()
    );
    assert!(
        broken.text().contains("locales/ar/home-care.ftl:"),
        "{}",
        broken.text()
    );
    assert_eq!(desk.get("/it/home-care.pdf").status, 200);
    assert!(desk.get("/").text().contains("C’è un errore nei testi"));
}

#[test]
fn a_host_of_the_net_is_refused() {
    let desk = Desk::open(Path::new(PROJECT));
    let port = desk.port;
    for host in [
        format!("evil.example:{port}"),
        format!("127.0.0.1.evil.example:{port}"),
        "127.0.0.1".to_owned(),
        format!("192.168.1.1:{port}"),
        "127.0.0.1:1".to_owned(),
    ] {
        let answer = desk.ask("GET", "/", &[("Host", &host)], "");
        assert_eq!(answer.status, 421, "{host}");
        assert!(answer.body.len() < 200 && !answer.text().contains("evil"));
    }
    let missing = desk.raw(b"GET / HTTP/1.1\r\nConnection: close\r\n\r\n");
    assert_eq!(missing.status, 421);
    let old = desk.raw(b"GET / HTTP/1.0\r\n\r\n");
    assert_eq!(old.status, 421);
    let host = desk.host();
    let two = format!(
        "GET / HTTP/1.1\r\nConnection: close\r\nHost: {host}\r\nHost: evil.example\r\n\r\n"
    );
    assert_eq!(desk.raw(two.as_bytes()).status, 421);
    let whole =
        format!("GET http://evil.example/ HTTP/1.1\r\nConnection: close\r\nHost: {host}\r\n\r\n");
    assert_eq!(desk.raw(whole.as_bytes()).status, 421);
    for ours in [format!("localhost:{port}"), format!("[::1]:{port}")] {
        assert_eq!(
            desk.ask("GET", "/", &[("Host", &ours)], "").status,
            200,
            "{ours}"
        );
    }
}

#[test]
fn a_form_from_elsewhere_is_refused() {
    let desk = Desk::open(Path::new(PROJECT));
    let own = format!("http://{}", desk.host());
    let post = |headers: &[(&str, &str)]| {
        desk.ask("POST", "/it/appuntamento", headers, "time=10%3A30")
            .status
    };
    for (refused, headers) in [
        ("without a word", vec![]),
        ("another origin", vec![("Origin", "http://evil.example")]),
        ("another port", vec![("Origin", "http://127.0.0.1:1")]),
        ("another scheme", vec![("Origin", "https://127.0.0.1")]),
        ("no origin", vec![("Origin", "null")]),
        (
            "another site",
            vec![("Origin", own.as_str()), ("Sec-Fetch-Site", "cross-site")],
        ),
        (
            "a neighbour",
            vec![("Origin", own.as_str()), ("Sec-Fetch-Site", "same-site")],
        ),
        ("typed", vec![("Sec-Fetch-Site", "none")]),
        (
            "a liar",
            vec![
                ("Origin", "http://evil.example"),
                ("Sec-Fetch-Site", "same-origin"),
            ],
        ),
    ] {
        assert_eq!(post(&headers), 403, "{refused}");
    }
    assert_eq!(post(&[("Origin", &own)]), 200);
    assert_eq!(
        post(&[("Origin", "null"), ("Sec-Fetch-Site", "same-origin")]),
        200
    );
}

#[test]
fn other_methods_are_refused() {
    let desk = Desk::open(Path::new(PROJECT));
    for method in [
        "PUT", "DELETE", "PATCH", "OPTIONS", "TRACE", "CONNECT", "BREW",
    ] {
        let status = desk.ask(method, "/", &[], "").status;
        assert!([400, 405].contains(&status), "{method}: {status}");
    }
    for path in ["/", "/ar/", "/cerca", "/ar/home-care.pdf"] {
        let answer = desk.post(path, "q=x");
        assert_eq!(
            (answer.status, answer.header("allow")),
            (405, "GET, HEAD, POST"),
            "{path}"
        );
    }
    assert_eq!(desk.get("/edificio").status, 405);
}

#[test]
fn a_path_out_of_the_site_is_refused() {
    let desk = Desk::open(Path::new(PROJECT));
    for path in [
        "/../../etc/passwd",
        "/ar/../../Cargo.toml",
        "/%2e%2e/%2e%2e/etc/passwd",
        "/ar/%2e%2e%2fhome-care.pdf",
        "/..%5c..%5cwindows%5cwin.ini",
        "/ar\\..\\x",
        "/c:/windows/win.ini",
        "/C%3A%5Cwindows",
        "/%00",
        "/ar/home-care.pdf%00.html",
        "/ar/home-care.pdf%0d%0aX-Y:%20z",
        "/%252e%252e/",
        "//etc/passwd",
        "/%",
        "/%ff",
        &format!("/{}", "a".repeat(600)),
        &format!("/cerca?q={}", "a".repeat(2000)),
    ] {
        let answer = desk.get(path);
        assert!(
            [400, 414].contains(&answer.status),
            "{path}: {}",
            answer.status
        );
        assert!(answer.body.len() < 200, "{path}: {}", answer.text());
        assert!(!answer.headers.contains_key("x-y"), "{path}");
    }
    for path in [
        "/Cargo.toml",
        "/templates/office.toml",
        "/locales/it/help.ftl",
        "/ar/",
        "/.git/config",
    ] {
        let status = desk.get(path).status;
        assert_eq!(status, if path == "/ar/" { 200 } else { 404 }, "{path}");
    }
}

#[test]
fn a_broken_request_is_refused() {
    let desk = Desk::open(Path::new(PROJECT));
    let host = desk.host();
    for sent in [
        "GET / HTTP/1.1\r\nHost: HOST\r\nX\r\n\r\n".to_owned(),
        "GET / HTTP/1.1\r\nHost: HOST\r\nX: a\0b\r\n\r\n".to_owned(),
        "GET /a b HTTP/1.1\r\nHost: HOST\r\n\r\n".to_owned(),
        "GET /\u{1} HTTP/1.1\r\nHost: HOST\r\n\r\n".to_owned(),
        format!(
            "GET / HTTP/1.1\r\nHost: HOST\r\nX: {}\r\n\r\n",
            "a".repeat(40_000)
        ),
        format!(
            "GET / HTTP/1.1\r\nHost: HOST\r\n{}\r\n",
            "X: a\r\n".repeat(500)
        ),
        format!(
            "GET /{} HTTP/1.1\r\nHost: HOST\r\n\r\n",
            "a".repeat(100_000)
        ),
        "POST / HTTP/1.1\r\nHost: HOST\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\nab"
            .to_owned(),
        "\u{16}\u{3}\u{1}\r\n\r\n".to_owned(),
    ] {
        let answer = desk.raw(sent.replace("HOST", &host).as_bytes());
        let refused = [0, 400, 414, 431].contains(&answer.status);
        assert!(
            refused,
            "{}: {}",
            &sent[..sent.len().min(60)],
            answer.status
        );
        assert!(answer.body.len() < 200);
    }
    assert_eq!(desk.get("/").status, 200);
}

#[test]
fn a_form_that_is_too_large_or_never_ends_is_refused() {
    let desk = Desk::open(Path::new(PROJECT));
    let host = desk.host();
    let large = format!("person={}", "a".repeat(40_000));
    assert_eq!(desk.post("/it/appuntamento", &large).status, 413);
    let head = |more: &str| {
        format!(
            "POST /it/appuntamento HTTP/1.1\r\nHost: {host}\r\nOrigin: http://{host}\r\n\
             Content-Type: application/x-www-form-urlencoded\r\n{more}\r\n\r\n"
        )
    };
    let huge = head("Content-Length: 99999999999");
    assert_eq!(desk.raw(huge.as_bytes()).status, 413);
    let pieces = format!(
        "{}{}",
        head("Transfer-Encoding: chunked"),
        "400\r\n".to_owned() + &"a".repeat(1024) + "\r\n"
    );
    let endless = pieces + &("400\r\n".to_owned() + &"a".repeat(1024) + "\r\n").repeat(30);
    assert_eq!(desk.raw(endless.as_bytes()).status, 413);
    // Two that begin and do not go on: both are let go, and others are served meanwhile.
    std::thread::scope(|scope| {
        let body = scope.spawn(|| desk.raw((head("Content-Length: 100") + "person=").as_bytes()));
        let silent = scope.spawn(|| desk.raw(b"GET / HTTP/1.1\r\nHost: x"));
        assert_eq!(desk.get("/").status, 200);
        assert_eq!(body.join().unwrap().status, 408);
        assert!([0, 408].contains(&silent.join().unwrap().status));
    });
    let text = desk.ask(
        "POST",
        "/it/appuntamento",
        &[
            ("Origin", &format!("http://{host}")),
            ("Content-Type", "text/plain"),
            ("Content-Length", "0"),
        ],
        "",
    );
    assert_eq!(text.status, 400);
}

#[test]
fn from_other_machines_it_is_read_only_but_for_slips() {
    let desk = Desk::start(&[
        "desk",
        "--port",
        "0",
        "--address",
        "0.0.0.0",
        "--root",
        PROJECT,
    ]);
    assert!(!desk.get("/").text().contains("action=\"/edificio\""));
    assert_eq!(desk.post("/edificio", "edificio=modello").status, 403);
    assert_eq!(desk.post("/it/appuntamento", "time=10%3A30").status, 200);
    let named = format!("evil.example:{}", desk.port);
    assert_eq!(desk.ask("GET", "/", &[("Host", &named)], "").status, 421);
    let log = desk.log();
    assert!(log.contains("other machines reach it"), "{log}");
}

#[test]
fn a_port_that_is_taken_is_said() {
    let desk = Desk::open(Path::new(PROJECT));
    let output = Command::new(env!("CARGO_BIN_EXE_volantino"))
        .args(["desk", "--root", PROJECT, "--port", &desk.port.to_string()])
        .output()
        .unwrap();
    let said = String::from_utf8(output.stderr).unwrap();
    assert!(!output.status.success());
    assert!(
        said.contains(&format!(
            "the port {} is taken by another program",
            desk.port
        )),
        "{said}"
    );
    assert!(said.contains("hint: leave --port out"), "{said}");
}

#[test]
fn a_double_click_opens_the_desk() {
    // No arguments, no terminal, no screen: the address is said.
    let desk = Desk::start(&[]);
    assert_eq!(desk.get("/").status, 200);
    let said = desk.log();
    assert!(said.contains("no browser could be opened"), "{said}");
}

#[test]
fn a_recording_comes_in_parts() {
    let folder = copy("parts");
    let sound = shared::opus();
    let path = folder.join("templates/audio/ar/home-care.opus");
    std::fs::create_dir_all(path.parent().unwrap()).unwrap();
    std::fs::write(path, &sound).unwrap();
    let desk = Desk::open(&folder);
    let whole = desk.get("/ar/home-care.opus");
    assert_eq!(whole.status, 200);
    assert!(whole.body == sound);
    assert_eq!(whole.header("accept-ranges"), "bytes");
    let part = desk.ask("GET", "/ar/home-care.opus", &[("Range", "bytes=2-5")], "");
    assert_eq!((part.status, part.body.as_slice()), (206, &sound[2..6]));
    let length = sound.len();
    assert_eq!(part.header("content-range"), format!("bytes 2-5/{length}"));
    let beyond = desk.ask("GET", "/ar/home-care.opus", &[("Range", "bytes=9999-")], "");
    assert_eq!((beyond.status, beyond.body.len()), (416, 0));
    assert_eq!(beyond.header("content-range"), format!("bytes */{length}"));
    // A sheet is sent whole.
    let sheet = desk.ask("GET", "/ar/home-care.pdf", &[("Range", "bytes=0-1")], "");
    assert_eq!(sheet.status, 200);
}

/// Each connection is a descriptor; forty is what is left for them and for the files.
#[cfg(unix)]
#[test]
fn a_desk_without_descriptors_answers_when_there_are_some_again() {
    let mut command = Command::new("sh");
    command
        .args([
            "-c",
            "ulimit -n 40; exec \"$0\" desk --port 0 --root \"$1\"",
        ])
        .args([env!("CARGO_BIN_EXE_volantino"), PROJECT]);
    let desk = Desk::started(command);
    let idle: Vec<TcpStream> = (0..100)
        .map(|_| TcpStream::connect(("127.0.0.1", desk.port)).unwrap())
        .collect();
    std::thread::sleep(Duration::from_millis(300));
    drop(idle);
    let answer = desk.get("/ar/home-care.pdf");
    assert_eq!(answer.status, 200);
    assert!(answer.body.starts_with(b"%PDF"));
}

#[cfg(unix)]
#[test]
fn an_interrupted_desk_ends_quietly() {
    let mut desk = Desk::open(Path::new(PROJECT));
    assert_eq!(desk.get("/").status, 200);
    let id = desk.child.id().to_string();
    assert!(
        Command::new("kill")
            .args(["-INT", &id])
            .status()
            .unwrap()
            .success()
    );
    assert!(desk.child.wait().unwrap().success());
    let mut out = String::new();
    desk.child
        .stdout
        .take()
        .unwrap()
        .read_to_string(&mut out)
        .unwrap();
    assert_eq!(out, "");
    assert!(desk.log().ends_with("the desk is closed"));
}
