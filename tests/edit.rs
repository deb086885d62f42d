//! Stories of the mediator at the desk: what she types, what is written, what is refused, and what
//! happens when somebody else writes at the same time. Asked over a plain connection, as a browser does
//! it without a script.

#![expect(
    clippy::unwrap_used,
    reason = "a test that cannot make its own folder has nothing else to do"
)]

mod shared;

use shared::copy;
use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::net::TcpStream;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::Duration;

const ROOT: &str = env!("CARGO_MANIFEST_DIR");

const LEAFLET: &str = r#"
title = "small-title"
[pages]
a4 = 1
[[section]]
id = "one"
heading = "small-heading"
[[section.block]]
kind = "paragraph"
text = "small-text"
[[section.block]]
kind = "paragraph"
text = "small-call"
"#;

const FACTS: &str = r#"
[days]
kind = "number"
value = 3
about = "giorni per pagare"
source = "legge"
checked = 2026-11-20

[phone]
kind = "phone"
value = "0547 363305"
about = "telefono dell’ufficio"
source = "ufficio"
checked = 2026-11-20
"#;

const ITALIAN: &str = "\
### The small leaflet

small-title = Piccolo
small-heading = Regole

# $days: days to pay.
small-text = Paghi entro { $days ->
    [one] { $days } giorno
   *[other] { $days } giorni
}. È la <strong>multa</strong>.
small-call = Chiama { $phone }.
";

const UKRAINIAN: &str = "\
### The small leaflet

small-title =   Мале
small-heading = Правила

# $days: days.
small-text =
    Платите протягом {$days ->
        [one] { $days } дня
        [few] { $days } днів
        [many] { $days } днів
       *[other] { $days } дня
    }. Це <strong>штраф</strong>.

small-call = Телефонуйте { $phone }.
# the end
";

const ARABIC: &str = "\
small-title = صغير
small-heading = قواعد
small-text = تدفع خلال { $days ->
    [zero] { $days } يوم
    [one] { $days } يوم
    [two] { $days } يومين
    [few] { $days } أيام
    [many] { $days } يومًا
   *[other] { $days } يوم
}. هذه <strong>غرامة</strong>.
small-call = اتصل على { $phone }.
";

const SMALL: &str = "locales/uk/small.ftl";
const REVIEW: &str = "locales/uk/review.toml";

/// A folder of its own, whose texts are written down.
struct Story {
    folder: PathBuf,
}

impl Story {
    fn new(name: &str) -> Self {
        let folder = Path::new(env!("CARGO_TARGET_TMPDIR"))
            .join("edit")
            .join(name);
        let _ = std::fs::remove_dir_all(&folder);
        let story = Self { folder };
        for part in ["fonts", "templates/html"] {
            copy(&Path::new(ROOT).join(part), &story.folder.join(part));
        }
        for (tag, messages) in [("it", ITALIAN), ("uk", UKRAINIAN), ("ar", ARABIC)] {
            for name in ["common.ftl", "language.toml"] {
                let path = format!("locales/{tag}/{name}");
                story.write(&path, std::fs::read(Path::new(ROOT).join(&path)).unwrap());
            }
            story.write(&format!("locales/{tag}/small.ftl"), messages);
        }
        for file in ["templates/office.toml", "templates/sheets.toml"] {
            story.write(file, std::fs::read(Path::new(ROOT).join(file)).unwrap());
        }
        story.write("templates/facts.toml", FACTS);
        story.write("templates/leaflets/small.toml", LEAFLET);
        story.run("review update --date 2026-11-23");
        story
    }

    fn read(&self, path: &str) -> String {
        std::fs::read_to_string(self.folder.join(path)).unwrap()
    }

    fn write(&self, path: &str, bytes: impl AsRef<[u8]>) {
        let path = self.folder.join(path);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(path, bytes).unwrap();
    }

    fn replace(&self, path: &str, old: &str, new: &str) {
        let text = self.read(path);
        assert_eq!(text.matches(old).count(), 1, "`{old}` in {path}");
        self.write(path, text.replace(old, new));
    }

    fn command(&self, arguments: &str) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_volantino"));
        command
            .args(["--root", "."])
            .args(arguments.split(' '))
            .current_dir(&self.folder);
        command
    }

    fn run(&self, arguments: &str) -> String {
        let output = self.command(arguments).output().unwrap();
        let said = String::from_utf8_lossy(&output.stderr).into_owned();
        assert!(output.status.success(), "{arguments}: {said}");
        String::from_utf8(output.stdout).unwrap()
    }

    /// Every file of the locales, with its bytes.
    fn locales(&self) -> Vec<(PathBuf, Vec<u8>)> {
        let mut all = Vec::new();
        for tag in ["it", "uk", "ar"] {
            for entry in std::fs::read_dir(self.folder.join("locales").join(tag)).unwrap() {
                let path = entry.unwrap().path();
                let bytes = std::fs::read(&path).unwrap();
                all.push((path, bytes));
            }
        }
        all.sort();
        all
    }

    fn desk(&self) -> Desk {
        Desk::start(self.command("desk --edit --port 0 --date 2026-11-24"))
    }
}

impl Drop for Story {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.folder);
    }
}

/// A desk that is open.
struct Desk {
    program: Child,
    port: u16,
}

impl Drop for Desk {
    fn drop(&mut self) {
        let _ = self.program.kill();
        let _ = self.program.wait();
    }
}

/// What came back.
struct Answer {
    status: u16,
    head: String,
    body: Vec<u8>,
}

impl Answer {
    fn text(&self) -> String {
        String::from_utf8(self.body.clone()).unwrap()
    }

    fn header(&self, name: &str) -> Option<&str> {
        let start = format!("{name}: ");
        self.head.lines().find_map(|line| line.strip_prefix(&start))
    }
}

/// A page with its fields.
struct Form {
    page: String,
    fields: Vec<(String, String)>,
}

impl Form {
    fn read(page: String) -> Self {
        let mut fields = Vec::new();
        for part in page.split("name=\"codice\" value=\"").skip(1) {
            let (code, rest) = part.split_once('"').unwrap();
            let (_, rest) = rest.split_once("<textarea").unwrap();
            let (_, rest) = rest.split_once(">\n").unwrap();
            let (text, _) = rest.split_once("</textarea>").unwrap();
            fields.push((plain(code), plain(text)));
        }
        Self { page, fields }
    }

    /// Types a text into a field.
    fn with(mut self, field: usize, text: &str) -> Self {
        self.fields[field].1 = text.to_owned();
        self
    }

    fn body(&self, more: &[(&str, &str)]) -> String {
        let fields = self.fields.iter();
        let fields = fields.flat_map(|(code, text)| [("codice", code), ("testo", text)]);
        let all = fields
            .map(|(name, value)| (name, value.as_str()))
            .chain(more.iter().copied());
        let pairs = all.map(|(name, value)| format!("{name}={}", escaped(value)));
        pairs.collect::<Vec<_>>().join("&")
    }
}

fn plain(html: &str) -> String {
    html.replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&#39;", "'")
        .replace("&amp;", "&")
}

fn escaped(text: &str) -> String {
    text.bytes().map(|byte| format!("%{byte:02X}")).collect()
}

impl Desk {
    fn start(mut command: Command) -> Self {
        let mut program = command.stderr(Stdio::piped()).spawn().unwrap();
        let mut said = BufReader::new(program.stderr.take().unwrap());
        let mut all = String::new();
        let port = loop {
            let mut line = String::new();
            let length = said.read_line(&mut line).unwrap();
            assert!(length > 0, "the desk did not open: {all}");
            all.push_str(&line);
            if let Some((_, rest)) = line.split_once("corrected at http://127.0.0.1:") {
                break rest.split('/').next().unwrap().parse().unwrap();
            }
        };
        // Nobody reads on; what is said later must not stop it.
        std::thread::spawn(move || std::io::copy(&mut said, &mut std::io::sink()));
        Self { program, port }
    }

    fn ask(&self, request: &str) -> Answer {
        let mut stream = TcpStream::connect(("127.0.0.1", self.port)).unwrap();
        stream
            .set_read_timeout(Some(Duration::from_secs(120)))
            .unwrap();
        stream.write_all(request.as_bytes()).unwrap();
        let mut bytes = Vec::new();
        stream.read_to_end(&mut bytes).unwrap();
        let end = bytes
            .windows(4)
            .position(|four| four == b"\r\n\r\n")
            .unwrap();
        let head = String::from_utf8(bytes[..end].to_vec()).unwrap();
        Answer {
            status: head.split(' ').nth(1).unwrap().parse().unwrap(),
            head,
            body: bytes[end + 4..].to_vec(),
        }
    }

    fn get(&self, path: &str) -> Answer {
        let port = self.port;
        self.ask(&format!(
            "GET {path} HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\nConnection: close\r\n\r\n"
        ))
    }

    fn post_from(&self, origin: &str, path: &str, body: &str) -> Answer {
        let port = self.port;
        self.ask(&format!(
            "POST {path} HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\nOrigin: {origin}\r\nConnection: close\r\n\
             Content-Type: application/x-www-form-urlencoded\r\nContent-Length: {}\r\n\r\n{body}",
            body.len()
        ))
    }

    fn post(&self, path: &str, body: &str) -> Answer {
        self.post_from(&format!("http://127.0.0.1:{}", self.port), path, body)
    }

    fn form(&self, message: &str) -> Form {
        let answer = self.get(&address(message));
        assert_eq!(answer.status, 200, "{message}: {}", answer.text());
        Form::read(answer.text())
    }

    /// Presses a button.
    fn press(&self, message: &str, form: &Form, action: &str) -> Answer {
        self.post(&address(message), &form.body(&[("azione", action)]))
    }

    fn undo(&self) -> Answer {
        self.post("/correggi/annulla", "")
    }
}

fn address(message: &str) -> String {
    format!("/correggi/uk/small/{message}")
}

/// The lines that are in one text and not in another.
fn difference(earlier: &str, now: &str) -> String {
    let only = |sign: char, a: &str, b: &str| -> String {
        let lines = a
            .lines()
            .filter(|line| !b.lines().any(|other| other == *line));
        lines.map(|line| format!("{sign}{line}\n")).collect()
    };
    only('-', earlier, now) + &only('+', now, earlier)
}

#[test]
fn a_correction_changes_its_words_and_nothing_else() {
    let story = Story::new("good");
    let desk = story.desk();
    let form = desk.form("small-text");
    assert_eq!(form.fields.len(), 5);
    assert_eq!(
        form.fields[0].1,
        "Платите протягом { scelta 1 }. Це <strong>штраф</strong>."
    );
    for part in [
        "Paghi entro { scelta 1 }. È la &lt;strong&gt;multa&lt;/strong&gt;.",
        "$days: days to pay.",
        "Forma per i numeri come 2, 3, 4",
        "lang=\"uk\" dir=\"ltr\"",
        "Da controllare",
    ] {
        assert!(form.page.contains(part), "{part}\n{}", form.page);
    }
    let before = story.locales();
    let form = form.with(
        0,
        "Сплатіть протягом { scelta 1 }. Це <strong>штраф</strong>.",
    );
    let answer = desk.press("small-text", &form.with(2, "{ $days } діб"), "avanti");
    assert_eq!(answer.status, 303, "{}", answer.text());
    assert_eq!(
        answer.header("location"),
        Some("/correggi/uk/small/small-call?fatto=salvata")
    );
    assert_eq!(
        difference(UKRAINIAN, &story.read(SMALL)),
        "-    Платите протягом {$days ->\n-        [few] { $days } днів\n\
         +    Сплатіть протягом {$days ->\n+        [few] { $days } діб\n"
    );
    let changed: Vec<PathBuf> = story
        .locales()
        .into_iter()
        .zip(before)
        .filter(|(now, before)| now != before)
        .map(|(now, _)| now.0.strip_prefix(&story.folder).unwrap().to_owned())
        .collect();
    assert_eq!(changed, [PathBuf::from(REVIEW), PathBuf::from(SMALL)]);
    let next = desk.get(answer.header("location").unwrap()).text();
    assert!(next.contains("Salvata.") && next.contains("Annulla l’ultima correzione"));
    // The clerk's pages lead here.
    assert!(desk.get("/").text().contains("href=\"/correggi/\""));
    assert!(desk.get("/uk/").text().contains("href=\"/correggi/uk/\""));
    // What the sheet says, and that nobody has checked it.
    let text = story.run("text --leaflet small --language uk");
    assert!(text.contains("Сплатіть протягом"), "{text}");
    // The last one leads back to the list; what is not changed is not written.
    let form = desk.form("small-call");
    let answer = desk.press("small-call", &form, "avanti");
    assert_eq!(
        answer.header("location"),
        Some("/correggi/uk/small/?fatto=fine")
    );
}

#[test]
fn what_breaks_a_text_is_refused_beside_its_field() {
    let story = Story::new("bad");
    let desk = story.desk();
    let before = story.locales();
    for (message, field, typed, reason) in [
        (
            "small-call",
            0,
            "Телефонуйте.",
            "manca { $phone } (telefono dell’ufficio)",
        ),
        (
            "small-call",
            0,
            "Телефонуйте { $phone",
            "c’è una graffa { senza la sua }",
        ),
        (
            "small-call",
            0,
            "Тел { $phone } { $fax }",
            "{ $fax } non è un valore di questo testo",
        ),
        (
            "small-call",
            0,
            "Тел { $phone } www.x.it",
            "«www.x.it» è un indirizzo scritto a mano",
        ),
        ("small-call", 0, "Тел 0547 363305", "manca { $phone }"),
        ("small-call", 0, "  ", "la traduzione è vuota"),
        ("small-call", 0, "Тел 電話 { $phone }", "c’è una lettera"),
        (
            "small-text",
            0,
            "Платите { scelta 1 }. Це <strong>штраф.",
            "manca </strong>",
        ),
        (
            "small-text",
            0,
            "Платите. Це <strong>штраф</strong>.",
            "manca { scelta 1 }",
        ),
        ("small-text", 2, "днів", "manca { $days }"),
    ] {
        let form = desk.form(message).with(field, typed);
        // As she types, and when she saves.
        let found = desk.post(&format!("{}/controlli", address(message)), &form.body(&[]));
        assert_eq!(found.status, 200, "{}", found.text());
        let found: serde_json::Value = serde_json::from_slice(&found.body).unwrap();
        let said = found["campi"][field]["errori"].to_string();
        let early = reason.split(':').next().unwrap();
        assert!(
            said.contains(early) || typed.trim().is_empty(),
            "{typed}: {said} lacks {early}"
        );
        let answer = desk.press(message, &form, "salva");
        let page = answer.text();
        assert_eq!(answer.status, 422, "{typed}");
        assert!(plain(&page).contains(reason), "{typed}: {reason}\n{page}");
        // Her words stay where she typed them.
        assert_eq!(Form::read(page).fields[field].1.trim(), typed.trim());
        assert_eq!(story.locales(), before, "{typed}");
        desk.press(message, &form, "scarta");
    }
    // A text that the sheet has no room for.
    let long = "дуже довге речення ".repeat(290);
    let form = desk.form("small-heading").with(0, &long);
    let picture = desk.post(
        &format!("{}/figura", address("small-heading")),
        &form.body(&[]),
    );
    assert_eq!(picture.status, 422);
    assert!(picture.text().contains("non ci sta"), "{}", picture.text());
    let answer = desk.press("small-heading", &form, "salva");
    assert_eq!(answer.status, 422);
    assert!(answer.text().contains("non ci sta"), "{}", answer.text());
    assert_eq!(story.locales(), before);
}

#[test]
fn the_sheet_is_shown_as_it_will_be_and_nothing_is_written() {
    let story = Story::new("picture");
    let desk = story.desk();
    let before = story.locales();
    let form = desk.form("small-heading");
    let path = format!("{}/figura", address("small-heading"));
    let first = desk.post(&path, &form.body(&[]));
    assert_eq!(first.status, 200);
    assert!(first.body.starts_with(b"\x89PNG"));
    assert_eq!(first.header("volantino-pagina"), Some("1/1"));
    let place = first.header("volantino-posto").unwrap().to_owned();
    let form = form.with(0, "Зовсім інші правила");
    let second = desk.post(&path, &form.body(&[]));
    assert_ne!(first.body, second.body);
    // It stands where it stood, and is wider.
    let parts =
        |place: &str| -> Vec<f32> { place.split(' ').map(|p| p.parse().unwrap()).collect() };
    let (old, new) = (
        parts(&place),
        parts(second.header("volantino-posto").unwrap()),
    );
    assert_eq!(old[..2], new[..2]);
    assert!(new[2] > old[2] * 1.5, "{old:?} {new:?}");
    assert_eq!(desk.get(&format!("{path}.png")).body, second.body);
    // What she typed waits for her, though the browser was closed.
    let again = desk.form("small-heading");
    assert!(
        again
            .page
            .contains("quello che avevi scritto e non hai salvato")
    );
    assert_eq!(again.fields[0].1, "Зовсім інші правила");
    let list = desk.get("/correggi/uk/small/").text();
    assert!(list.contains("Scritta e non salvata"));
    assert_eq!(story.locales(), before);
    // Until she throws it away.
    desk.press("small-heading", &again, "scarta");
    assert_eq!(desk.form("small-heading").fields[0].1, "Правила");
    // Arabic values stand between marks of direction, which are not written.
    let form = Form::read(desk.get("/correggi/ar/small/small-call").text());
    assert!(form.page.contains("dir=\"rtl\""));
    assert!(form.fields[0].1.contains("\u{200e}{ $phone }\u{200e}"));
    let answer = desk.post(
        "/correggi/ar/small/small-call",
        &form.body(&[("azione", "salva")]),
    );
    assert!(
        answer
            .header("location")
            .unwrap()
            .ends_with("?fatto=invariata")
    );
    assert_eq!(story.locales(), before);
}

#[test]
fn two_hands_in_one_text_lose_nothing() {
    let story = Story::new("conflict");
    let desk = story.desk();
    let mine = desk.form("small-title").with(0, "Моє");
    story.replace(SMALL, "Мале", "Інше");
    let answer = desk.press("small-title", &mine, "salva");
    assert_eq!(answer.status, 409);
    let page = answer.text();
    assert!(page.contains("qualcuno ha cambiato questa frase"), "{page}");
    assert!(page.contains(">Інше</p>"), "the other’s text\n{page}");
    let form = Form::read(page);
    assert_eq!(form.fields[0].1, "Моє");
    assert!(story.read(SMALL).contains("Інше"));
    // She has seen both: now hers is taken.
    let answer = desk.press("small-title", &form, "salva");
    assert_eq!(answer.status, 303, "{}", answer.text());
    assert!(story.read(SMALL).contains("small-title =   Моє\n"));
    // Or she keeps the file's.
    let mine = desk.form("small-title").with(0, "Ще моє");
    story.replace(SMALL, "Моє", "Знову інше");
    assert_eq!(desk.press("small-title", &mine, "avanti").status, 409);
    desk.press("small-title", &mine, "scarta");
    assert_eq!(desk.form("small-title").fields[0].1, "Знову інше");
    // Another text of the same file is no reason to refuse; both stay.
    let mine = desk.form("small-heading").with(0, "Мої правила");
    story.replace(SMALL, "# the end", "# the very end");
    assert_eq!(desk.press("small-heading", &mine, "salva").status, 303);
    let text = story.read(SMALL);
    assert!(text.contains("# the very end") && text.contains("Мої правила"));
    // The Italian changes under her hands.
    let mine = desk.form("small-title").with(0, "Моє");
    story.replace("locales/it/small.ftl", "Piccolo", "Più piccolo");
    let answer = desk.press("small-title", &mine, "salva");
    assert_eq!(answer.status, 409);
    let page = answer.text();
    assert!(page.contains("l’italiano è cambiato") && page.contains("Più piccolo"));
    // A form goes away.
    let mine = desk.form("small-text").with(3, "{ $days } моїх днів");
    story.replace(SMALL, "        [many] { $days } днів\n", "");
    let answer = desk.press("small-text", &mine, "salva");
    assert_eq!(answer.status, 409);
    let page = answer.text();
    assert!(page.contains("per forme che ora non ci sono più"), "{page}");
    assert!(page.contains("{ $days } моїх днів"));
    // The file can no longer be read.
    let form = desk.form("small-heading").with(0, "Правила тут");
    story.replace(
        SMALL,
        "small-heading = Мої правила",
        "small-heading = Мої { правила",
    );
    let broken = story.locales();
    let answer = desk.press("small-heading", &form, "salva");
    assert!([409, 422].contains(&answer.status), "{}", answer.text());
    assert_eq!(story.locales(), broken);
}

#[test]
fn corrections_are_taken_back_one_by_one() {
    let story = Story::new("undo");
    let desk = story.desk();
    let before = story.locales();
    let form = desk.form("small-title").with(0, "Мале й гарне");
    assert_eq!(desk.press("small-title", &form, "salva").status, 303);
    let between = story.locales();
    let form = desk.form("small-call").with(0, "{ $phone }: дзвоніть");
    let body = form.body(&[("azione", "controllata"), ("iniziali", "MC")]);
    assert_eq!(desk.post(&address("small-call"), &body).status, 303);
    assert!(story.read(REVIEW).contains("by = \"MC\""));
    let answer = desk.undo();
    assert_eq!(answer.status, 303);
    assert_eq!(
        answer.header("location"),
        Some("/correggi/uk/small/small-call?fatto=annullata")
    );
    assert_eq!(story.locales(), between);
    assert_eq!(
        desk.form("small-call").fields[0].1,
        "Телефонуйте { $phone }."
    );
    assert_eq!(desk.undo().status, 303);
    assert_eq!(story.locales(), before);
    let answer = desk.undo();
    assert_eq!(answer.status, 409);
    assert!(answer.text().contains("Non c’è niente da annullare"));
    // Not if somebody has written there since.
    let form = desk.form("small-title").with(0, "Ще інше");
    assert_eq!(desk.press("small-title", &form, "salva").status, 303);
    story.replace(SMALL, "# the end", "# the very end");
    let now = story.locales();
    let answer = desk.undo();
    assert_eq!(answer.status, 409);
    assert!(
        answer
            .text()
            .contains("qualcun altro ha cambiato gli stessi file")
    );
    assert_eq!(story.locales(), now);
}

#[test]
fn who_has_read_a_text_is_asked_once_and_written_down() {
    let story = Story::new("reviewed");
    let desk = story.desk();
    let before = story.locales();
    let form = desk.form("small-title");
    let answer = desk.press("small-title", &form, "controllata");
    assert_eq!(answer.status, 422);
    assert!(answer.text().contains("scrivi prima le tue iniziali"));
    let body = form.body(&[("iniziali", "Maria Conti"), ("azione", "controllata")]);
    let answer = desk.post(&address("small-title"), &body);
    assert_eq!(answer.status, 422);
    assert!(answer.text().contains("non nome e cognome"));
    assert_eq!(story.locales(), before);
    let body = form.body(&[("iniziali", "MC"), ("azione", "controllata")]);
    let answer = desk.post(&address("small-title"), &body);
    assert_eq!(
        answer.header("location"),
        Some("/correggi/uk/small/small-heading?fatto=controllata")
    );
    let form = desk.form("small-heading");
    assert!(form.page.contains("Controlli come MC"));
    assert_eq!(
        desk.press("small-heading", &form, "controllata").status,
        303
    );
    let book = story.read(REVIEW);
    let mark = "language = { by = \"MC\", date = 2026-11-24 }";
    assert_eq!(book.matches(mark).count(), 2, "{book}");
    let page = desk.form("small-title").page;
    assert!(page.contains("Controllata da MC il 2026-11-24."), "{page}");
    // Changed outside: the mark is gone by itself, and the page says so.
    story.replace(SMALL, "Мале", "Дрібне");
    let page = desk.form("small-title").page;
    assert!(
        page.contains("era già controllata, ma poi il testo è cambiato"),
        "{page}"
    );
    let list = desk.get("/correggi/uk/small/").text();
    assert!(list.contains("era controllata, poi il testo è cambiato"));
    // Nobody's initials are kept when the desk is closed.
    drop(desk);
    let desk = story.desk();
    assert!(!desk.form("small-heading").page.contains("Controlli come"));
}

#[test]
fn a_stale_text_shows_what_changed_and_a_missing_one_is_written_whole() {
    let story = Story::new("stale");
    story.replace(
        "locales/it/small.ftl",
        "Chiama { $phone }.",
        "Chiama subito { $phone }.",
    );
    story.run("review update --date 2026-11-23");
    story.replace("locales/uk/small.ftl", "small-heading = Правила\n", "");
    let desk = story.desk();
    let form = desk.form("small-call");
    for part in ["È vecchia", "Prima l’italiano diceva", "<ins>subito</ins>"] {
        assert!(form.page.contains(part), "{part}\n{}", form.page);
    }
    let list = desk.get("/correggi/uk/").text();
    assert!(list.contains("<strong>1</strong> da tradurre"), "{list}");
    assert!(list.contains("<strong>1</strong> vecchia"), "{list}");
    // Read beside the new Italian, it is current again.
    let body = form.body(&[("iniziali", "MC"), ("azione", "controllata")]);
    assert_eq!(desk.post(&address("small-call"), &body).status, 303);
    assert!(!desk.form("small-call").page.contains("È vecchia"));
    let form = desk.form("small-heading");
    assert!(form.page.contains("Da tradurre.") && form.fields[0].1.is_empty());
    let form = form.with(0, "Нові правила");
    assert_eq!(desk.press("small-heading", &form, "salva").status, 303);
    assert!(
        story
            .read(SMALL)
            .contains("small-title =   Мале\nsmall-heading = Нові правила\n"),
        "{}",
        story.read(SMALL)
    );
}

/// A full disk is played by a limit on the size of files, which stops a write in the middle as a full
/// disk does (`EFBIG` in the place of `ENOSPC`); the signal that comes with it is ignored, as it is not
/// sent for a full disk.
#[cfg(unix)]
#[test]
fn a_full_disk_loses_nothing() {
    let story = Story::new("full");
    let mut command = Command::new("sh");
    command
        .arg("-c")
        .arg("trap '' XFSZ; ulimit -f 1; exec \"$0\" --root . desk --edit --port 0 --date 2026-11-24")
        .arg(env!("CARGO_BIN_EXE_volantino"))
        .current_dir(&story.folder);
    let desk = Desk::start(command);
    let before = story.locales();
    // The review book is longer than the limit, the texts are not: neither may change alone.
    assert!(story.read(SMALL).len() < 512 && story.read(REVIEW).len() > 1024);
    let form = desk.form("small-title").with(0, "Мале й гарне");
    let answer = desk.press("small-title", &form, "salva");
    assert_eq!(answer.status, 507);
    let page = answer.text();
    assert!(page.contains("sul disco non c’è più posto"), "{page}");
    assert_eq!(Form::read(page).fields[0].1, "Мале й гарне");
    assert_eq!(story.locales(), before, "nothing lies about");
    let again = desk.form("small-title");
    assert_eq!(again.fields[0].1, "Мале й гарне");
    assert_eq!(desk.undo().status, 409, "nothing was saved");
}

#[test]
fn only_her_own_page_can_write() {
    let story = Story::new("guards");
    let desk = story.desk();
    let before = story.locales();
    let form = desk.form("small-title").with(0, "Інше");
    let body = form.body(&[("azione", "salva")]);
    for origin in ["http://evil.example", "null", "http://127.0.0.1:1"] {
        assert_eq!(
            desk.post_from(origin, &address("small-title"), &body)
                .status,
            403
        );
    }
    for (path, status) in [
        ("/correggi/uk/small/small-nothing", 404),
        ("/correggi/it/small/small-title", 404),
        ("/correggi/xx/small/small-title", 404),
        ("/correggi/uk/file.nothing/small-title", 404),
        ("/correggi/uk/..%2f..%2f/small-title", 400),
        // The fields of one text do not pass through the page of another.
        ("/correggi/uk/small/small-call", 400),
    ] {
        assert_eq!(desk.post(path, &body).status, status, "{path}");
    }
    let code = escaped(&form.fields[0].0);
    for (body, status) in [
        ("", 400),
        ("azione=salva", 400),
        ("testo=x&azione=salva", 400),
        ("codice=x&testo=x&azione=rm", 400),
        (&format!("codice={code}&testo=x"), 400),
        (
            &format!("codice={code}&testo={}&azione=salva", "x".repeat(300 << 10)),
            413,
        ),
    ] {
        let answer = desk.post(&address("small-title"), body);
        assert_eq!(answer.status, status, "{:.60}: {}", body, answer.text());
    }
    // What a code says of itself leads nowhere else.
    for code in [
        "ar|small-title||x|y",
        "uk|../../x||x|y",
        "uk|small-title|/9[few]|x|y",
    ] {
        let body = format!("codice={}&testo=x&azione=salva", escaped(code));
        let answer = desk.post(&address("small-title"), &body);
        assert!(
            [400, 409].contains(&answer.status),
            "{code}: {}",
            answer.status
        );
    }
    // What is typed is text wherever it is shown.
    let html = form.with(0, "</textarea><script>alert(1)</script>");
    let page = desk.press("small-title", &html, "salva").text();
    assert!(!page.contains("<script>alert"), "{page}");
    assert_eq!(story.locales(), before);
    // A desk that was not opened for it has no such pages.
    let refused = |arguments: &str| {
        let output = story.command(arguments).output().unwrap();
        assert!(!output.status.success(), "{arguments}");
        String::from_utf8(output.stderr).unwrap()
    };
    let said = refused("desk --edit --address 0.0.0.0 --port 0");
    assert!(said.contains("texts are corrected only here"), "{said}");
    let output = Command::new(env!("CARGO_BIN_EXE_volantino"))
        .args(["desk", "--edit", "--port", "0"])
        .current_dir(env!("CARGO_TARGET_TMPDIR"))
        .output()
        .unwrap();
    let said = String::from_utf8(output.stderr).unwrap();
    assert!(said.contains("volantino init DIR"), "{said}");
}

/// What people and programs type that a file could take for something else.
const NASTY: [&str; 32] = [
    "* зірка",
    "[one] слово",
    ".крапка",
    "# решітка",
    "-термін",
    "= дорівнює",
    "+1 і @ там",
    "{",
    "}",
    "{}",
    "{ \"x\" }",
    "\"лапки\"",
    "риска \\ і \\u0041",
    "два  пробіли",
    " край ",
    "рядок\r\nдругий",
    "рядок\n.title = x\nnew = y\n\n  [third]\n*[other] z\n}",
    "\tвідступ",
    "тут\u{a0}пробіл",
    "м\u{200b}а\u{200f}",
    "\u{202e}навпаки\u{202c}",
    "\u{2066}х\u{2069}",
    "ліг\u{200d}а",
    "<strong>ж</strong>",
    "<strong>",
    "</i>",
    "a & b &amp; c",
    "_x000D_",
    "😀",
    "𝒜",
    "e\u{301}",
    "\u{feff}",
];

/// What stands in a file when somebody has typed this.
fn tidy(typed: &str) -> String {
    let seen = typed.chars().filter(|c| {
        !matches!(c, '\u{200b}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{feff}')
    });
    let text: String = seen.collect();
    let mut words = String::new();
    let mut begins = false;
    for c in text
        .replace("\r\n", "\n")
        .trim_matches([' ', '\n', '\t'])
        .chars()
    {
        match c {
            '\n' => {
                if !words.ends_with(' ') {
                    words.push(' ');
                }
                begins = true;
            }
            ' ' if begins => {}
            '\t' => words.push(' '),
            c => {
                begins = false;
                words.push(c);
            }
        }
    }
    words.trim_matches(' ').to_owned()
}

/// Whatever is typed into whatever text: either it is refused with a reason and the files are what they
/// were, or the files can be read, say it, and the sheet says it.
#[test]
fn what_is_written_is_what_was_typed() {
    let story = Story::new("nasty");
    let desk = story.desk();
    // Always the same numbers: each text is put together of some of the pieces.
    let mut seed = 7_u32;
    let mut number = |below: usize| {
        seed = seed.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        (seed >> 16) as usize % below
    };
    let mut texts: Vec<String> = NASTY.iter().map(|nasty| (*nasty).to_owned()).collect();
    for _ in 0..48 {
        let count = 2 + number(3);
        let pieces = (0..count).map(|_| NASTY[number(NASTY.len())]);
        texts.push(pieces.collect::<Vec<_>>().join([" ", "", "\n"][number(3)]));
    }
    texts.push("дуже довге слово ".repeat(60));
    texts.push(String::new());
    let fields = [
        ("small-title", 0, ""),
        ("small-heading", 0, ""),
        ("small-call", 0, "{ $phone } "),
        ("small-text", 2, "{ $days } "),
    ];
    let (mut taken, mut refused) = (0, 0);
    for (turn, nasty) in texts.iter().enumerate() {
        let (message, field, first) = fields[turn % fields.len()];
        let typed = match turn % 3 == 0 && !first.is_empty() {
            true => format!("{nasty} {first}"),
            false => format!("{first}{nasty}"),
        };
        let before = story.locales();
        let form = desk.form(message);
        let other = form.fields[field].1.clone();
        let answer = desk.press(message, &form.with(field, &typed), "salva");
        if answer.status == 422 {
            refused += 1;
            assert_eq!(story.locales(), before, "{typed:?}");
            assert!(answer.text().contains("class=\"edit-wrong\""), "{typed:?}");
            let form = desk.form(message);
            desk.press(message, &form, "scarta");
            continue;
        }
        assert_eq!(answer.status, 303, "{typed:?}: {}", answer.text());
        if tidy(&typed) == other {
            continue;
        }
        taken += 1;
        let now = desk.form(message);
        assert_eq!(now.fields[field].1, tidy(&typed), "{typed:?}");
        // The other texts are what they were.
        let names = ["small-title", "small-heading", "small-call"];
        for name in names.into_iter().filter(|name| *name != message) {
            let line = |text: &str| {
                let start = format!("{name} =");
                text.lines()
                    .find(|line| line.starts_with(&start))
                    .map(str::to_owned)
            };
            let earlier = before
                .iter()
                .find(|(path, _)| path.ends_with(SMALL))
                .unwrap();
            let earlier = String::from_utf8(earlier.1.clone()).unwrap();
            assert_eq!(line(&story.read(SMALL)), line(&earlier), "{typed:?}");
        }
        let sheet = story.run("text --leaflet small --language uk");
        let isolates = ['\u{2066}', '\u{2067}', '\u{2068}', '\u{2069}'];
        // A number stands unbroken.
        let plain = |text: &str| text.replace('\u{a0}', " ");
        let sheet = plain(&sheet.replace(isolates, ""));
        let says = tidy(&typed)
            .replace("{ $phone }", "0547 363305")
            .replace("{ $days }", "3")
            .replace("<strong>", "")
            .replace("</strong>", "");
        assert!(
            sheet.contains(&plain(&says)),
            "{typed:?} became {says:?}\n{sheet}"
        );
    }
    assert!(
        taken > 25 && refused > 25,
        "{taken} taken, {refused} refused"
    );
    let files = story.read(SMALL);
    assert!(files.starts_with("### The small leaflet\n\n") && files.ends_with("# the end\n"));
    // All of it can be taken back.
    for _ in 0..taken {
        assert_eq!(desk.undo().status, 303);
    }
    assert_eq!(story.read(SMALL), UKRAINIAN);
}
