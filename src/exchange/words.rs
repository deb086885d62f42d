//! The Italian words of the book: its mediator and its office read Italian.

use crate::review::State;
use crate::template::FactKind;

/// The column of the Italian text.
pub(super) const ITALIAN: &str = "Italiano";
/// The column that is edited.
pub(super) const TRANSLATION: &str = "Traduzione";
/// The column of initials.
pub(super) const REVIEWED: &str = "Rivisto da";
/// The column of remarks.
pub(super) const NOTE: &str = "Nota";
/// The column of states.
pub(super) const STATE: &str = "Stato";
/// The column that explains what stands between braces.
pub(super) const SIGNS: &str = "Che cosa sono i segni";
/// The column of places.
pub(super) const WHERE: &str = "Dove si legge";
/// The column of lengths.
pub(super) const ROOM: &str = "Quanto può essere lungo";
/// The hidden column by which a row is known.
pub(super) const CODE: &str = "codice";

/// Names of the two sheets.
pub(super) const SHEETS: [&str; 2] = ["Leggimi", "Testi"];

/// The first sheet: headings and what stands under them.
pub(super) fn guide(language: &str, title: &str) -> Vec<(bool, String)> {
    let heading = |text: &str| (true, text.to_owned());
    let line = |text: &str| (false, text.to_owned());
    vec![
        heading(&format!("{title}: {language}")),
        line(
            "Questo file contiene tutte le frasi dei volantini, in italiano e nella traduzione. Le frasi sono nel foglio «Testi», una per riga.",
        ),
        heading("Come si lavora"),
        line("1. Leggi la frase italiana e la traduzione accanto."),
        line(
            "2. Se la traduzione va corretta, scrivi nella colonna «Traduzione». Le altre colonne sono bloccate, senza password.",
        ),
        line(
            "3. Quando una frase va bene, con o senza correzioni, scrivi le tue iniziali (o il tuo ruolo) nella colonna «Rivisto da». Non scrivere nome e cognome: il file è pubblico. Se una frase ha più righe, basta in una.",
        ),
        line("4. Se hai un dubbio, scrivilo nella colonna «Nota»: l’ufficio lo legge."),
        line("5. Salva il file come .xlsx e rimandalo all’ufficio."),
        heading("Che cosa non si cambia"),
        line(
            "{ $nome }: tra le graffe c’è un dato (un telefono, un prezzo, un’ora, una legge) che il programma scrive da solo. Nella traduzione ci deve essere, scritto uguale. Puoi spostarlo nella frase. Che cos’è, lo dice la colonna «Che cosa sono i segni».",
        ),
        line(
            "{ scelta 1 }: qui il programma mette una delle forme che stanno nelle righe seguenti, secondo il numero («1 giorno», «3 giorni»). Puoi spostarlo nella frase.",
        ),
        line(
            "<strong>parola</strong>: la parola è in neretto. Segna nella traduzione le stesse parole.",
        ),
        line(
            "<i>parola</i>: è una parola italiana, che resta in italiano accanto alla traduzione.",
        ),
        line(
            "Non scrivere a mano numeri di telefono, prezzi, orari, date, leggi o indirizzi: chiedi all’ufficio di aggiungerli ai dati.",
        ),
        heading("Da sapere"),
        line("Puoi andare a capo per vedere meglio: nel volantino la frase resta una sola."),
        line(
            "Una frase che comincia con = + - @ resta testo. Se il programma di calcolo la cambia in una formula, in un numero o in una data, la riga non viene presa e ti diciamo quale.",
        ),
        line(
            "Puoi cambiare l’ordine delle righe. Non cancellare la prima riga e la colonna nascosta «codice», e non unire celle.",
        ),
        line(
            "Se nel frattempo l’italiano o la traduzione sono cambiati, la riga non viene presa: vedrai le due versioni. Niente va perso.",
        ),
    ]
}

/// What a state is called.
pub(super) fn state(state: State) -> &'static str {
    match state {
        State::Drafted => "bozza",
        State::Confirmed => "confermato",
        State::Machine => "traduzione automatica",
        State::Reviewed => "rivista",
    }
}

/// What a fact of a kind is.
pub(super) fn kind(kind: FactKind) -> &'static str {
    match kind {
        FactKind::Phone => "numero di telefono",
        FactKind::Email => "indirizzo e-mail",
        FactKind::Web => "indirizzo web",
        FactKind::Law => "articolo di legge",
        FactKind::Time => "ora",
        FactKind::TimeRange => "orario",
        FactKind::Date => "data",
        FactKind::Amount => "somma in euro",
        FactKind::Number => "numero",
        FactKind::Name => "nome",
    }
}

/// What a value of the program's own is.
pub(super) fn given(name: &str) -> Option<&'static str> {
    match name {
        "date" => Some("la data dell’ultimo aggiornamento"),
        "count" => Some("quante informazioni non sono confermate"),
        "page" => Some("il numero della pagina"),
        "pages" => Some("quante pagine ci sono"),
        _ => None,
    }
}

/// Where the program's own messages stand, by the beginning of their names.
pub(super) fn own_place(id: &str) -> Option<&'static str> {
    const PLACES: [(&str, &str); 6] = [
        ("contact-", "Tutti i volantini › scheda dei contatti"),
        ("sheet-", "Tutti i volantini › in fondo al foglio"),
        ("page-", "Tutte le pagine web"),
        ("index-", "Pagina web iniziale"),
        ("unit-", "Nome dell’ufficio, in testa al foglio"),
        ("slip-", "Foglietto dell’ufficio"),
    ];
    let found = PLACES.iter().find(|(start, _)| id.starts_with(start));
    found.map(|(_, place)| *place)
}

/// What the marks of a text mean.
pub(super) fn mark(name: &str) -> &'static str {
    match name {
        "strong" => "<strong>…</strong>: in neretto",
        _ => "<i>…</i>: parola italiana, resta in italiano",
    }
}

/// What a finding of the checks is in plain Italian; `part` gives the words that its message quotes,
/// `about` what a value is. None for one that has no words of its own here.
pub(super) fn finding<'p>(
    code: &str,
    part: &dyn Fn(usize) -> &'p str,
    about: impl Fn(&str) -> Option<String>,
) -> Option<String> {
    let value = |value: &str| match about(value) {
        Some(about) => format!("{value} ({about})"),
        None => value.to_owned(),
    };
    Some(match code {
        "dropped-variable" => format!("manca {}: rimettilo dove va il dato", value(part(1))),
        "added-variable" => format!("{} non c’è nella frase italiana: toglilo", value(part(1))),
        "hidden-number" => format!(
            "questa forma vale per più numeri, e manca {}: rimettilo",
            value(part(2))
        ),
        "fact-in-text" => format!(
            "«{}» è un dato scritto a mano: i dati stanno tra graffe, o si chiedono all’ufficio",
            part(1)
        ),
        "number-in-text" => format!(
            "«{}» è un numero scritto a mano: meglio in lettere",
            part(1)
        ),
        "other-marks" => format!(
            "i segni {} non sono quelli dell’italiano: segna le stesse parole",
            part(1)
        ),
        "other-reference" => format!("{}: deve esserci come nella frase italiana", part(1)),
        "missing-glyph" => "c’è una lettera che i caratteri del foglio non hanno".to_owned(),
        "bad-mark" => "un segno <strong> o <i> non è scritto bene".to_owned(),
        "too-long" => format!(
            "il volantino «{}» non ci sta più nelle sue pagine: accorcia",
            part(0)
        ),
        "overfull-line" => "una parola è più larga della colonna: dividila o accorciala".to_owned(),
        "straight-quote" => "ci sono virgolette o apostrofi dritti".to_owned(),
        "double-space" => "ci sono due spazi di seguito".to_owned(),
        "wrong-letter" => "c’è una lettera di un’altra lingua".to_owned(),
        "mixed-scripts" => format!("«{}» mescola due alfabeti", part(0)),
        "wrong-punctuation" => format!("il segno «{}» in questa lingua si scrive diverso", part(1)),
        "french-space" => "manca lo spazio fisso prima o dopo un segno".to_owned(),
        "glossary" => format!(
            "«{}» è tradotto con altre parole che nel glossario",
            part(1)
        ),
        _ => return None,
    })
}
