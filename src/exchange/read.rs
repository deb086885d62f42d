//! An XLSX file into the rows of its table. Nothing of it is believed: not its sizes, not its types,
//! not its order.

use super::words;
use crate::diagnostic::Diagnostic;
use calamine::{DataRef, Dimensions, Reader, Xlsx};
use std::collections::BTreeMap;
use std::io::{Cursor, Read};

/// What stands in a cell.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) enum Cell {
    #[default]
    Empty,
    Text(String),
    /// What the program for spreadsheets has made of what was typed, in Italian and English, and how
    /// it is shown.
    Other(&'static str, &'static str, String),
}

/// One row of the table.
#[derive(Debug, Default)]
pub(super) struct Line {
    /// As the program for spreadsheets counts it, from 1.
    pub(super) number: usize,
    pub(super) code: Cell,
    pub(super) translation: Cell,
    pub(super) reviewed: Cell,
    pub(super) note: Cell,
    /// Whether its translation is a part of merged cells.
    pub(super) merged: bool,
}

/// More bytes than any book of ours has, packed and unpacked.
const MOST_PACKED: usize = 16 << 20;
const MOST_UNPACKED: u64 = 64 << 20;
/// More rows and columns than any book of ours has; what lies beyond is nobody's translation.
const MOST_ROWS: u32 = 100_000;
const MOST_COLUMNS: u32 = 200;

/// Reads the table of a book, row by row.
///
/// # Errors
/// When the bytes are no XLSX file, or one that was not exported by this program.
pub(super) fn lines(bytes: &[u8]) -> Result<Vec<Line>, Diagnostic> {
    guard(bytes)?;
    let mut book: Xlsx<_> = calamine::open_workbook_from_rs(Cursor::new(bytes))
        .map_err(|error| damaged(&format!("{error}")))?;
    let mut found = Vec::new();
    let mut lacking: Option<&'static str> = None;
    for name in book.sheet_names() {
        let table = match table(&mut book, &name)? {
            Some(table) => table,
            None => continue,
        };
        let merged = book.merge_cells_by_sheet_name(&name).unwrap_or_default();
        match lines_of(table, &merged) {
            Ok(lines) => found.extend(lines),
            Err(column) => lacking = Some(column),
        }
    }
    match (found.is_empty(), lacking) {
        (false, _) => Ok(found),
        (true, Some(column)) => Err(Diagnostic::error(
            "bad-book",
            format!("the column `{column}` is missing"),
        )
        .hint(format!(
            "the first row and its columns must stay; copy the corrections into a new export\n\
             manca la colonna «{column}»: riporta le correzioni in un file esportato di nuovo"
        ))),
        (true, None) => {
            Err(
                Diagnostic::error("bad-book", "no sheet of it holds texts of volantino").hint(
                    "give the file that `volantino export` wrote\n\
                 nessun foglio contiene i testi di volantino: usa il file esportato",
                ),
            )
        }
    }
}

/// Refuses what is no XLSX file, or would fill the memory when it is unpacked.
fn guard(bytes: &[u8]) -> Result<(), Diagnostic> {
    if bytes.len() > MOST_PACKED {
        return Err(too_large());
    }
    // What older programs write, and what a password makes of a newer file.
    if bytes.starts_with(&[0xd0, 0xcf, 0x11, 0xe0]) {
        return Err(
            Diagnostic::error("bad-book", "it is an old .xls file, or has a password").hint(
                "save it as .xlsx, without a password\n\
             salvalo come .xlsx, senza password",
            ),
        );
    }
    let mut archive = zip::ZipArchive::new(Cursor::new(bytes)).map_err(|_| {
        Diagnostic::error("bad-book", "it is no XLSX file, or a damaged one").hint(
            "save the spreadsheet as .xlsx and give that file\n\
             salva il foglio come .xlsx e usa quel file",
        )
    })?;
    let mut total = 0;
    for index in 0..archive.len() {
        let file = archive
            .by_index(index)
            .map_err(|error| damaged(&error.to_string()))?;
        // What a file says of its own size is not believed.
        let mut limited = file.take(MOST_UNPACKED + 1 - total);
        let read = std::io::copy(&mut limited, &mut std::io::sink());
        total += read.map_err(|error| damaged(&error.to_string()))?;
        if total > MOST_UNPACKED {
            return Err(too_large());
        }
    }
    if archive.index_for_name("mimetype").is_some() {
        return Err(Diagnostic::error("bad-book", "it is an .ods file").hint(
            "save it as .xlsx\n\
             salvalo come .xlsx",
        ));
    }
    Ok(())
}

fn damaged(cause: &str) -> Diagnostic {
    Diagnostic::error("bad-book", format!("it cannot be read: {cause}")).hint(
        "open it with the program that saved it, and save it again as .xlsx\n\
         aprilo con il programma che l’ha salvato e salvalo di nuovo come .xlsx",
    )
}

fn too_large() -> Diagnostic {
    Diagnostic::error("bad-book", "it is larger than any book of texts").hint(
        "give the file that `volantino export` wrote\n\
         il file è troppo grande: usa quello esportato",
    )
}

/// The cells of a sheet by row and column, from 0.
type Table = BTreeMap<u32, BTreeMap<u32, Cell>>;

/// The cells of a sheet; nothing if it is a chart.
fn table(book: &mut Xlsx<Cursor<&[u8]>>, name: &str) -> Result<Option<Table>, Diagnostic> {
    let Ok(mut reader) = book.worksheet_cells_reader(name) else {
        return Ok(None);
    };
    let mut table = Table::new();
    loop {
        let cell = reader
            .next_cell_with_formula()
            .map_err(|error| damaged(&error.to_string()))?;
        let Some(cell) = cell else {
            return Ok(Some(table));
        };
        let (row, column) = cell.pos;
        if row >= MOST_ROWS || column >= MOST_COLUMNS {
            continue;
        }
        let value = match cell.formula {
            Some(formula) => Cell::Other("una formula", "a formula", format!("={formula}")),
            None => value(&cell.value),
        };
        if value != Cell::Empty {
            table.entry(row).or_default().insert(column, value);
        }
    }
}

fn value(value: &DataRef<'_>) -> Cell {
    let number = |shown: String| Cell::Other("un numero", "a number", shown);
    let date = |shown: String| Cell::Other("una data o un’ora", "a date or a time", shown);
    match value {
        DataRef::Empty => Cell::Empty,
        DataRef::String(text) => text_cell(text),
        DataRef::SharedString(text) => text_cell(text),
        DataRef::Int(value) => number(value.to_string()),
        DataRef::Float(value) => number(value.to_string()),
        DataRef::Bool(value) => Cell::Other("vero o falso", "true or false", value.to_string()),
        DataRef::DateTime(value) => date(value.as_f64().to_string()),
        DataRef::DateTimeIso(value) | DataRef::DurationIso(value) => date(value.clone()),
        DataRef::Error(value) => Cell::Other("un errore", "an error", value.to_string()),
    }
}

fn text_cell(text: &str) -> Cell {
    match text.is_empty() {
        true => Cell::Empty,
        false => Cell::Text(text.to_owned()),
    }
}

/// The rows under the head of a table; the name of a column that it lacks.
fn lines_of(table: Table, merged: &[Dimensions]) -> Result<Vec<Line>, &'static str> {
    let named = |cells: &BTreeMap<u32, Cell>, name: &str| {
        let is = |cell: &Cell| matches!(cell, Cell::Text(text) if text.trim() == name);
        cells.iter().find(|(_, cell)| is(cell)).map(|(at, _)| *at)
    };
    // Somebody may have put a row above it.
    let head = table.iter().take(20).find(|(_, cells)| {
        let known = [words::CODE, words::TRANSLATION, words::ITALIAN];
        known.iter().any(|name| named(cells, name).is_some())
    });
    let Some((head, names)) = head else {
        return Ok(Vec::new());
    };
    let code = named(names, words::CODE).ok_or(words::CODE)?;
    let translation = named(names, words::TRANSLATION).ok_or(words::TRANSLATION)?;
    let (reviewed, note) = (named(names, words::REVIEWED), named(names, words::NOTE));
    let below = table.range(head + 1..);
    let lines = below.map(|(row, cells)| {
        let cell = |column: Option<u32>| {
            let cell = column.and_then(|column| cells.get(&column));
            cell.cloned().unwrap_or_default()
        };
        let inside = |area: &&Dimensions| area.contains(*row, translation);
        Line {
            number: *row as usize + 1,
            code: cell(Some(code)),
            translation: cell(Some(translation)),
            reviewed: cell(reviewed),
            note: cell(note),
            merged: merged.iter().any(|area| inside(&area)),
        }
    });
    Ok(lines.collect())
}
