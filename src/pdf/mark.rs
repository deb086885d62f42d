//! Reads back the mark of a PDF that volantino made: `leaflet · language · hash`.

use lopdf::{Document, Object};

/// The mark in the metadata of a PDF; none if it is no PDF, or not one of ours.
#[must_use]
pub fn mark(bytes: &[u8]) -> Option<String> {
    let document = Document::load_mem(bytes).ok()?;
    let metadata = document.catalog().ok()?.get(b"Metadata").ok()?;
    let (_, Object::Stream(stream)) = document.dereference(metadata).ok()? else {
        return None;
    };
    // Our own stream is always deflated where that makes it shorter.
    let packet = stream
        .decompressed_content()
        .unwrap_or_else(|_| stream.content.clone());
    let packet = String::from_utf8(packet).ok()?;
    let (_, rest) = packet.split_once("<dc:identifier>")?;
    let (mark, _) = rest.split_once("</dc:identifier>")?;
    Some(mark.to_owned())
}
