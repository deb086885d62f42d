//! Rows into an XLSX file: two sheets, what must not be edited locked without a password, every cell
//! text.

use super::room::Room;
use super::rows::Row;
use super::words;
use crate::catalog::Locale;
use crate::check::Folder;
use crate::diagnostic::Diagnostic;
use crate::language::Direction;
use rust_xlsxwriter::{
    Color, DocProperties, ExcelDateTime, Format, FormatAlign, FormatBorder, ProtectionOptions,
    Workbook, Worksheet, XlsxError,
};
use std::collections::BTreeMap;

/// Columns in their order, with their widths in letters.
const COLUMNS: [(&str, f64); 9] = [
    (words::ITALIAN, 48.0),
    (words::TRANSLATION, 48.0),
    (words::REVIEWED, 12.0),
    (words::NOTE, 26.0),
    (words::STATE, 22.0),
    (words::SIGNS, 40.0),
    (words::WHERE, 34.0),
    (words::ROOM, 20.0),
    (words::CODE, 12.0),
];

/// Width of the first sheet's only column, in letters.
const GUIDE: f64 = 66.0;

/// How wide a letter of 12 points is, beside the figure of 11 points that widths are counted in.
const LATIN: f64 = 1.05;

/// More letters than Excel keeps in a cell.
const LONGEST: usize = 32_767;

/// Writes the book of one language; `room` says how long a message may become.
pub(super) fn write(
    folder: &Folder,
    locale: &Locale,
    rows: &[Row],
    room: &BTreeMap<String, Room>,
) -> Result<Vec<u8>, Diagnostic> {
    let long = |text: &String| text.encode_utf16().count() > LONGEST;
    if let Some(row) = rows
        .iter()
        .find(|row| long(&row.italian) || long(&row.translation))
    {
        let cause = format!("`{}` is too long for a cell", row.code.name());
        return Err(Diagnostic::error("too-long", cause).hint("make two messages of it"));
    }
    let mut book = Workbook::new();
    let written = properties(&mut book, folder, locale)
        .and_then(|()| guide(&mut book, folder, locale))
        .and_then(|()| texts(&mut book, locale, rows, room))
        .and_then(|()| book.save_to_buffer());
    written.map_err(|error| {
        Diagnostic::error(
            "bad-book",
            format!("the spreadsheet cannot be made: {error}"),
        )
        .hint("shorten the texts of the language")
    })
}

/// What the file says of itself; its day is that of the folder, so that the same folder gives the
/// same bytes.
fn properties(book: &mut Workbook, folder: &Folder, locale: &Locale) -> Result<(), XlsxError> {
    let day = match folder.day {
        Some(day) => ExcelDateTime::from_ymd(day.year, day.month, day.day)?,
        None => ExcelDateTime::from_ymd(2000, 1, 1)?,
    };
    let title = format!("volantino: {}", locale.language.italian);
    let properties = DocProperties::new()
        .set_title(title)
        .set_author(folder.template.office.name.clone())
        .set_creation_datetime(&day);
    book.set_properties(&properties);
    Ok(())
}

/// The first sheet, which explains.
fn guide(book: &mut Workbook, folder: &Folder, locale: &Locale) -> Result<(), XlsxError> {
    let sheet = book.add_worksheet();
    sheet.set_name(words::SHEETS[0])?;
    sheet.set_column_width(0, GUIDE)?;
    sheet.set_screen_gridlines(false);
    let plain = cell().set_text_wrap();
    let heading = cell().set_bold().set_font_size(14).set_text_wrap();
    let lines = words::guide(&locale.language.italian, &folder.template.office.name);
    for (row, (is_heading, text)) in (0..).zip(&lines) {
        let format = if *is_heading { &heading } else { &plain };
        sheet.set_row_height(row, height([(text.as_str(), GUIDE, LATIN)]))?;
        sheet.write_string_with_format(row, 0, text, format)?;
    }
    sheet.protect_with_options(&protection());
    page(sheet);
    Ok(())
}

/// A cell that holds text whatever is typed into it.
fn cell() -> Format {
    Format::new()
        .set_num_format("@")
        .set_align(FormatAlign::Top)
        .set_font_size(12)
}

fn protection() -> ProtectionOptions {
    ProtectionOptions {
        format_columns: true,
        format_rows: true,
        use_autofilter: true,
        ..ProtectionOptions::new()
    }
}

fn page(sheet: &mut Worksheet) {
    // A4 in Excel's list of papers.
    sheet.set_paper_size(9);
    sheet.set_print_fit_to_pages(1, 0);
}

/// The second sheet, with a row for each text.
fn texts(
    book: &mut Workbook,
    locale: &Locale,
    rows: &[Row],
    room: &BTreeMap<String, Room>,
) -> Result<(), XlsxError> {
    let sheet = book.add_worksheet();
    sheet.set_name(words::SHEETS[1])?;
    let right_to_left = locale.language.direction == Direction::RightToLeft;
    sheet.set_right_to_left(right_to_left);
    let line = |format: Format| {
        format
            .set_border(FormatBorder::Thin)
            .set_border_color(Color::RGB(0x00BF_BFBF))
    };
    // 1 is from left to right, 2 from right to left.
    let locked = line(cell().set_text_wrap().set_reading_direction(1))
        .set_align(FormatAlign::Left)
        .set_background_color(Color::RGB(0x00F2_F2F2));
    let free = line(cell().set_text_wrap()).set_unlocked();
    let remark = free.clone().set_reading_direction(1);
    let direction = if right_to_left { 2 } else { 1 };
    let translation = free.set_reading_direction(direction);
    let head = line(cell().set_text_wrap().set_bold())
        .set_background_color(Color::RGB(0x0000_66CC))
        .set_font_color(Color::White);
    sheet.set_row_height(0, 2.0 * LINE)?;
    for (column, (name, width)) in (0..).zip(COLUMNS) {
        sheet.set_column_width(column, width)?;
        sheet.write_string_with_format(0, column, name, &head)?;
        if name == words::CODE {
            sheet.set_column_hidden(column)?;
        }
    }
    let letter = match locale.language.script.as_str() {
        "Hans" | "Hant" | "Jpan" | "Kore" => 2.0,
        "Ethi" => 1.5,
        _ => LATIN,
    };
    for (number, row) in (1..).zip(rows) {
        let room = length(row, room.get(&row.code.message));
        let code = row.code.written();
        let typed = match right_to_left {
            true => steered(&row.translation),
            false => row.translation.clone(),
        };
        let cells: [(&str, &Format); 9] = [
            (&row.italian, &locked),
            (&typed, &translation),
            ("", &remark),
            ("", &remark),
            (&row.state, &locked),
            (&row.signs, &locked),
            (&row.place, &locked),
            (&room, &locked),
            (&code, &locked),
        ];
        let sized = cells.iter().zip(COLUMNS).map(|((text, _), (name, width))| {
            let letter = if name == words::TRANSLATION {
                letter
            } else {
                LATIN
            };
            let text = if name == words::CODE { "" } else { *text };
            (text, width, letter)
        });
        sheet.set_row_height(number, height(sized))?;
        for (column, (text, format)) in (0..).zip(cells) {
            sheet.write_string_with_format(number, column, text, format)?;
        }
    }
    sheet.set_freeze_panes(1, 0)?;
    let last = u32::try_from(rows.len()).unwrap_or(u32::MAX);
    let columns = u16::try_from(COLUMNS.len() - 1).unwrap_or(u16::MAX);
    sheet.autofilter(0, 0, last, columns)?;
    sheet.protect_with_options(&protection());
    sheet.set_landscape();
    sheet.set_repeat_rows(0, 0)?;
    page(sheet);
    Ok(())
}

/// Height of a line of 12 points, in points.
const LINE: f64 = 17.0;

/// The height that a row needs, in points: programs for spreadsheets do not all work it out when they
/// open a file. Of each cell its text, the column's width and how wide a letter is.
fn height<'t>(cells: impl IntoIterator<Item = (&'t str, f64, f64)>) -> f64 {
    // Excel allows no more.
    const MOST: f64 = 409.0;
    let lines = cells.into_iter().map(|(text, width, letter)| {
        let lines = text.split('\n');
        let lines = lines.map(|line| {
            (line.chars().count() as f64 * letter / width)
                .ceil()
                .max(1.0)
        });
        lines.sum::<f64>()
    });
    (lines.fold(1.0, f64::max) * LINE).min(MOST)
}

/// A text of a language that runs right to left with its values and marks between left-to-right marks
/// (U+200E): else `<strong>` would be shown with its brackets turned round. Import takes them out.
pub(super) fn steered(text: &str) -> String {
    let mut steered = String::with_capacity(text.len() + 32);
    for c in text.chars() {
        match c {
            '{' | '<' => steered.extend(['\u{200e}', c]),
            '}' | '>' => steered.extend([c, '\u{200e}']),
            _ => steered.push(c),
        }
    }
    steered
}

/// How long a text is and may become, if that is known.
fn length(row: &Row, room: Option<&Room>) -> String {
    let letters = row.translation.chars().count();
    // Tens are precise enough for an estimate.
    let about = |most: usize| match most / 10 * 10 > letters {
        true => format!("{letters} lettere; fino a circa {}", most / 10 * 10),
        false => format!("{letters} lettere; meglio non allungare"),
    };
    match room {
        None => String::new(),
        // A title or a label is to stay on its line; a form stands in a sentence.
        Some(room) if letters < room.line && row.code.path.is_empty() => about(room.line),
        Some(room) => about(letters + room.more),
    }
}
