//! The document's metadata, as XMP.

use crate::layout::Paged;
use xmp_writer::{LangId, XmpWriter};

/// The XMP packet: title, language, publisher, and the two standards that the file follows.
///
/// PDF/A-2 knows no `pdfuaid`, so its schema is described in the packet (ISO 19005-2, 6.6.2.3).
pub(super) fn packet(paged: &Paged, publisher: &str) -> String {
    let language = paged.language.to_string();
    let mut writer = XmpWriter::new();
    writer.title([
        (None, paged.title.as_str()),
        (Some(LangId(&language)), paged.title.as_str()),
    ]);
    writer.language([LangId(&language)]);
    writer.creator([publisher]);
    writer.identifier(&paged.mark);
    writer.format("application/pdf");
    writer.producer("volantino");
    writer.pdfa_part(2);
    writer.pdfa_conformance("A");
    writer.pdfua_part(1);
    {
        let mut schemas = writer.extension_schemas();
        let mut schema = schemas.pdfua_id();
        schema.properties().describe_part();
    }
    writer.finish(None)
}
