//! Objects become a file: streams, one object stream, a cross-reference stream (ISO 32000-1, 7.5).
//!
//! lopdf could write it too; it leaves the cross-reference stream raw (1.2 KB of a leaflet of 20) and
//! writes every other object four times to learn its length.

use super::deflate::{Holds, deflate};
use lopdf::{Dictionary, Document, Object, ObjectId, StringFormat, dictionary};
use std::io::Write as _;

/// Where an object stands.
#[derive(Clone, Copy)]
enum Entry {
    Free,
    /// Bytes from the beginning of the file.
    At(usize),
    /// The object stream, and the index in it.
    Packed(u32, usize),
}

/// Bytes of a row of the cross-reference stream: kind, offset, index.
const ROW: [usize; 3] = [1, 3, 2];

/// An object stream (7.5.7).
pub(super) struct Pack {
    numbers: Vec<u32>,
    /// Bytes before the first object.
    first: usize,
    data: Vec<u8>,
}

/// Packs what is no stream; the others are left out.
pub(super) fn pack<'a>(objects: impl Iterator<Item = (&'a ObjectId, &'a Object)>) -> Pack {
    let (mut heads, mut bodies, mut numbers) = (Vec::new(), Vec::new(), Vec::new());
    for ((number, _), object) in objects {
        if let Object::Stream(_) = object {
            continue;
        }
        numbers.push(*number);
        integer(&mut heads, i64::from(*number));
        heads.push(b' ');
        integer(&mut heads, bodies.len() as i64);
        heads.push(b' ');
        write_object(&mut bodies, object);
        bodies.push(b'\n');
    }
    let first = heads.len();
    heads.append(&mut bodies);
    Pack {
        numbers,
        first,
        data: deflate(&heads, Holds::Text),
    }
}

/// Writes a document whose streams are deflated and whose other objects are packed already;
/// `identifier` is the file's `/ID`.
pub(super) fn write(document: &Document, packs: &[Pack], identifier: &[u8]) -> Vec<u8> {
    let streams = document.objects.values().map(|object| match object {
        Object::Stream(stream) => stream.content.len() + 128,
        _ => 0,
    });
    let packed = packs.iter().map(|pack| pack.data.len() + 128);
    let mut file = Vec::with_capacity(streams.chain(packed).sum::<usize>() + 1024);
    file.extend(b"%PDF-1.7\n%\xE2\xE3\xCF\xD3\n");
    let last = document.objects.keys().map(|(number, _)| *number).max();
    let mut next = last.unwrap_or(0) + 1;
    let table = next + packs.len() as u32;
    let mut entries = vec![Entry::Free; table as usize + 1];

    for (&(number, _), object) in &document.objects {
        if let Object::Stream(stream) = object {
            entries[number as usize] = Entry::At(file.len());
            indirect(&mut file, number, &stream.dict, &stream.content);
        }
    }
    for pack in packs {
        for (index, number) in pack.numbers.iter().enumerate() {
            entries[*number as usize] = Entry::Packed(next, index);
        }
        entries[next as usize] = Entry::At(file.len());
        let dictionary = dictionary! {
            "Type" => "ObjStm",
            "N" => pack.numbers.len() as i64,
            "First" => pack.first as i64,
            "Filter" => "FlateDecode",
        };
        indirect(&mut file, next, &dictionary, &pack.data);
        next += 1;
    }

    let start = file.len();
    entries[table as usize] = Entry::At(start);
    let id = Object::String(identifier.to_vec(), StringFormat::Hexadecimal);
    let mut dictionary = dictionary! {
        "Type" => "XRef",
        "Size" => entries.len() as i64,
        "W" => ROW.map(|width| Object::Integer(width as i64)).to_vec(),
        "Filter" => "FlateDecode",
        "DecodeParms" => dictionary! {
            "Predictor" => 12, "Columns" => ROW.iter().sum::<usize>() as i64,
        },
        "ID" => vec![id.clone(), id],
    };
    if let Ok(root) = document.trailer.get(b"Root") {
        dictionary.set("Root", root.clone());
    }
    let rows = deflate(&rows(&entries), Holds::Text);
    indirect(&mut file, table, &dictionary, &rows);
    file.extend(b"startxref\n");
    integer(&mut file, start as i64);
    file.extend(b"\n%%EOF\n");
    file
}

/// The rows of the cross-reference stream, each as its difference from the one above: the predictor
/// “up” of PNG, by which they deflate well (ISO 32000-1, 7.4.4.4).
fn rows(entries: &[Entry]) -> Vec<u8> {
    let mut rows = Vec::with_capacity(entries.len() * 7);
    let mut above = [0; 6];
    for entry in entries {
        let (kind, place, index) = match entry {
            Entry::Free => (0, 0, 0),
            Entry::At(offset) => (1, *offset, 0),
            Entry::Packed(pack, index) => (2, *pack as usize, *index),
        };
        let place = (place as u32).to_be_bytes();
        let index = (index as u16).to_be_bytes();
        let row = [kind, place[1], place[2], place[3], index[0], index[1]];
        rows.push(2);
        rows.extend(
            row.iter()
                .zip(above)
                .map(|(byte, up)| byte.wrapping_sub(up)),
        );
        above = row;
    }
    rows
}

/// A stream as an indirect object.
fn indirect(file: &mut Vec<u8>, number: u32, dictionary: &Dictionary, content: &[u8]) {
    integer(file, i64::from(number));
    file.extend(b" 0 obj\n<<");
    entries(file, dictionary);
    file.extend(b"/Length ");
    integer(file, content.len() as i64);
    file.extend(b">>stream\n");
    file.extend(content);
    // A reader that looks for the end of the data would take a last CR and this LF for one end of line.
    if content.ends_with(b"\r") {
        file.push(b'\r');
    }
    file.extend(b"\nendstream\nendobj\n");
}

fn entries(file: &mut Vec<u8>, dictionary: &Dictionary) {
    for (key, value) in dictionary {
        if key != b"Length" {
            name(file, key);
            separated(file, value);
        }
    }
}

/// Writes an object after a name: with a space, unless it begins with a mark of its own.
fn separated(file: &mut Vec<u8>, object: &Object) {
    match object {
        Object::Null
        | Object::Boolean(_)
        | Object::Integer(_)
        | Object::Real(_)
        | Object::Reference(_) => file.push(b' '),
        Object::Name(_)
        | Object::String(..)
        | Object::Array(_)
        | Object::Dictionary(_)
        | Object::Stream(_) => {}
    }
    write_object(file, object);
}

fn write_object(file: &mut Vec<u8>, object: &Object) {
    match object {
        Object::Null => file.extend(b"null"),
        Object::Boolean(value) => file.extend(if *value { &b"true"[..] } else { b"false" }),
        Object::Integer(value) => integer(file, *value),
        Object::Real(value) => {
            // Writing to memory does not fail.
            let _ = write!(file, "{value}");
        }
        Object::Name(value) => name(file, value),
        Object::String(value, format) => string(file, value, format),
        Object::Array(values) => {
            file.push(b'[');
            for (index, value) in values.iter().enumerate() {
                if index == 0 {
                    write_object(file, value);
                } else {
                    separated(file, value);
                }
            }
            file.push(b']');
        }
        Object::Dictionary(dictionary) => {
            file.extend(b"<<");
            entries(file, dictionary);
            file.extend(b">>");
        }
        Object::Reference(id) => reference(file, *id),
        // Streams are always indirect objects (7.3.8.1).
        Object::Stream(_) => file.extend(b"null"),
    }
}

fn reference(file: &mut Vec<u8>, (number, generation): ObjectId) {
    integer(file, i64::from(number));
    file.push(b' ');
    integer(file, i64::from(generation));
    file.extend(b" R");
}

fn integer(file: &mut Vec<u8>, value: i64) {
    file.extend(itoa::Buffer::new().format(value).as_bytes());
}

/// A name: all but regular characters are written by their code (7.3.5).
fn name(file: &mut Vec<u8>, name: &[u8]) {
    file.push(b'/');
    for byte in name {
        if byte.is_ascii_graphic() && !b"#()<>[]{}/%".contains(byte) {
            file.push(*byte);
        } else {
            file.push(b'#');
            hexadecimal(file, *byte);
        }
    }
}

fn string(file: &mut Vec<u8>, bytes: &[u8], format: &StringFormat) {
    match format {
        StringFormat::Hexadecimal => {
            file.push(b'<');
            bytes.iter().for_each(|byte| hexadecimal(file, *byte));
            file.push(b'>');
        }
        StringFormat::Literal => {
            file.push(b'(');
            for byte in bytes {
                match byte {
                    b'(' | b')' | b'\\' => file.extend([b'\\', *byte]),
                    // An end of line would be read as a line feed (7.3.4.2).
                    b'\r' => file.extend(b"\\r"),
                    _ => file.push(*byte),
                }
            }
            file.push(b')');
        }
    }
}

fn hexadecimal(file: &mut Vec<u8>, byte: u8) {
    const DIGITS: &[u8; 16] = b"0123456789ABCDEF";
    file.push(DIGITS[usize::from(byte >> 4)]);
    file.push(DIGITS[usize::from(byte & 15)]);
}
