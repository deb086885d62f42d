//! volantino makes leaflets from Fluent translations and leaflet templates: PDF and HTML, right in
//! every script.
//!
//! The rooms follow the pipeline, and each uses only the ones above it; a test holds them to it.
//!
//! ```text
//! source ─► catalog ─► review ───┐
//!        └► drawing ─► template ─┴► document ─┬► html ────────┐
//!                                             └► layout ► pdf ┴► site
//! spreadsheets ◄─► exchange: messages of the catalog, for people who do not edit files
//! ```
//!
//! **Architecture invariant:** the middle is pure. Only `source` reads files, only `site` writes
//! them; nothing reads the clock, the environment or the system's fonts.

pub mod catalog;
pub mod check;
pub mod cli;
pub mod desk;
pub mod diagnostic;
pub mod document;
pub mod drawing;
pub mod exchange;
pub mod font;
pub mod html;
pub mod language;
pub mod layout;
pub mod pdf;
pub mod picture;
pub mod review;
pub mod site;
pub mod source;
pub mod template;

/// A leaflet takes and gives back tens of thousands of small pieces of memory.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;
