//! What is sent: bytes with the headers that every answer has.

use super::guard::Refusal;
use super::state::File;
use crate::html::policy_of;
use axum::body::{Body, Bytes};
use axum::http::{HeaderMap, HeaderName, HeaderValue, StatusCode, header};
use axum::response::{IntoResponse as _, Response};

/// How long a browser may keep an answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Cache {
    /// Not at all: it is one person's, or of one moment.
    Never,
    /// It asks each time whether there is another.
    Ask,
    /// An hour: fonts do not change.
    Hour,
}

/// Headers of every answer. The referrer is kept from other sites; without one at all, browsers send a
/// form without saying from where, and it could not be told from a foreign one.
const ALWAYS: [(HeaderName, &str); 5] = [
    (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
    (header::REFERRER_POLICY, "same-origin"),
    (header::X_FRAME_OPTIONS, "DENY"),
    (
        HeaderName::from_static("cross-origin-resource-policy"),
        "same-origin",
    ),
    (
        HeaderName::from_static("cross-origin-opener-policy"),
        "same-origin",
    ),
];

/// Nothing at all: of answers that are no page.
const CLOSED: &str = "default-src 'none'; frame-ancestors 'none'";

pub(super) const HTML: &str = "text/html; charset=utf-8";
pub(super) const PDF: &str = "application/pdf";
const TEXT: &str = "text/plain; charset=utf-8";
const SOUND: &str = "audio/ogg";

/// What a file of the site is, by its ending.
pub(super) fn kind(path: &str) -> &'static str {
    match path.rsplit('.').next().unwrap_or_default() {
        "html" => HTML,
        "pdf" => PDF,
        "png" => "image/png",
        "ttf" => "font/ttf",
        "woff2" => "font/woff2",
        "opus" => SOUND,
        "xml" => "application/xml",
        _ => "application/octet-stream",
    }
}

/// A file that may be asked for again: nothing is sent if the browser has it.
pub(super) fn file(
    (kind, name): (&'static str, Option<&str>),
    file: File,
    cache: Cache,
    asked: &HeaderMap,
) -> Response {
    let tag = format!("\"{:016x}\"", file.tag);
    let known = asked.get_all(header::IF_NONE_MATCH).iter();
    let mut known = known.filter_map(|value| value.to_str().ok());
    let same = known.any(|known| {
        known
            .split(',')
            .any(|one| one.trim() == tag || one.trim() == "*")
    });
    // Some browsers play a sound only if they can ask for its parts.
    let parted = (kind == SOUND && !same).then(|| asked_part(asked, &tag, file.bytes.len()));
    let mut answer = match parted.flatten() {
        Some(Part::Of(part)) => {
            let range = format!("bytes {}-{}/{}", part.start, part.end - 1, file.bytes.len());
            let mut answer = page(
                StatusCode::PARTIAL_CONTENT,
                kind,
                file.bytes.slice(part),
                cache,
            );
            set(&mut answer, header::CONTENT_RANGE, &range);
            answer
        }
        Some(Part::Beyond) => {
            let range = format!("bytes */{}", file.bytes.len());
            let mut answer = page(StatusCode::RANGE_NOT_SATISFIABLE, kind, Bytes::new(), cache);
            set(&mut answer, header::CONTENT_RANGE, &range);
            answer
        }
        None => page(StatusCode::OK, kind, file.bytes, cache),
    };
    if kind == SOUND {
        set(&mut answer, header::ACCEPT_RANGES, "bytes");
    }
    if same {
        // The headers are the page's own: a browser puts them in the place of those that it has.
        *answer.status_mut() = StatusCode::NOT_MODIFIED;
        *answer.body_mut() = Body::empty();
    }
    set(&mut answer, header::ETAG, &tag);
    if let Some(name) = name {
        // The name of a form, never of a person.
        let plain: String = name
            .chars()
            .filter(char::is_ascii)
            .filter(|c| *c != '"')
            .collect();
        set(
            &mut answer,
            header::CONTENT_DISPOSITION,
            &format!("inline; filename=\"{plain}\""),
        );
    }
    answer
}

/// A part of a file that a browser asks for.
#[derive(Debug, PartialEq, Eq)]
enum Part {
    Of(std::ops::Range<usize>),
    /// It begins behind the end.
    Beyond,
}

/// The one part of a file of `length` bytes that is asked for; none if it is the whole, several parts,
/// or not to be understood, which are all answered with the whole (RFC 9110, 14.2).
fn asked_part(asked: &HeaderMap, tag: &str, length: usize) -> Option<Part> {
    // Only if the browser has parts of these very bytes (RFC 9110, 13.1.5).
    if asked
        .get(header::IF_RANGE)
        .is_some_and(|known| known != tag)
    {
        return None;
    }
    let range = asked.get(header::RANGE)?.to_str().ok()?;
    let (first, last) = range.strip_prefix("bytes=")?.split_once('-')?;
    let number = |figures: &str| -> Option<usize> {
        let only = !figures.is_empty() && figures.bytes().all(|byte| byte.is_ascii_digit());
        only.then(|| figures.parse().unwrap_or(usize::MAX))
    };
    let part = match (first, last) {
        // The last so many bytes.
        ("", last) => length.saturating_sub(number(last)?)..length,
        (first, "") => number(first)?..length,
        (first, last) => {
            let (first, last) = (number(first)?, number(last)?);
            if last < first {
                return None;
            }
            first..last.saturating_add(1).min(length)
        }
    };
    Some(match part.start < part.end {
        true => Part::Of(part),
        false => Part::Beyond,
    })
}

/// Any answer with a body.
pub(super) fn page(
    status: StatusCode,
    kind: &'static str,
    bytes: impl Into<Bytes>,
    cache: Cache,
) -> Response {
    let bytes = bytes.into();
    // What the page itself allows holds for its answer; and nobody may frame it, which only a header
    // can say.
    let policy = (kind == HTML)
        .then(|| std::str::from_utf8(&bytes).ok().and_then(policy_of))
        .flatten();
    let policy = match (kind, policy) {
        (_, Some(policy)) => format!("{policy}; frame-ancestors 'none'"),
        // The browser shows a PDF in a page of its own, which has a style and a script.
        (PDF, None) => "frame-ancestors 'none'".to_owned(),
        (_, None) => CLOSED.to_owned(),
    };
    let mut answer = (status, Body::from(bytes)).into_response();
    set(&mut answer, header::CONTENT_TYPE, kind);
    set(&mut answer, header::CONTENT_SECURITY_POLICY, &policy);
    set(&mut answer, header::CACHE_CONTROL, cache.header());
    answer
}

/// A short text.
pub(super) fn refusal(refusal: Refusal) -> Response {
    let mut answer = page(
        refusal.status,
        TEXT,
        format!("{}\n", refusal.words),
        Cache::Never,
    );
    if refusal.status == StatusCode::METHOD_NOT_ALLOWED {
        set(&mut answer, header::ALLOW, "GET, HEAD, POST");
    }
    // Whoever sends such a request may have more to say; it is not listened to.
    set(&mut answer, header::CONNECTION, "close");
    answer
}

/// Another address of ours.
pub(super) fn elsewhere(address: &str) -> Response {
    let mut answer = page(StatusCode::SEE_OTHER, TEXT, Bytes::new(), Cache::Never);
    set(&mut answer, header::LOCATION, address);
    answer
}

/// Puts the headers that every answer has.
pub(super) fn always(answer: &mut Response) {
    for (name, value) in ALWAYS {
        answer
            .headers_mut()
            .insert(name, HeaderValue::from_static(value));
    }
    if !answer
        .headers()
        .contains_key(header::CONTENT_SECURITY_POLICY)
    {
        set(answer, header::CONTENT_SECURITY_POLICY, CLOSED);
    }
    if !answer.headers().contains_key(header::CACHE_CONTROL) {
        set(answer, header::CACHE_CONTROL, Cache::Never.header());
    }
}

/// Sets a header; a value that cannot be one is left out.
pub(super) fn set(answer: &mut Response, name: HeaderName, value: &str) {
    if let Ok(value) = HeaderValue::from_str(value) {
        answer.headers_mut().insert(name, value);
    }
}

impl Cache {
    fn header(self) -> &'static str {
        match self {
            Self::Never => "no-store",
            Self::Ask => "private, no-cache",
            Self::Hour => "private, max-age=3600",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Part, asked_part};
    use axum::http::{HeaderMap, HeaderValue, header};

    #[test]
    fn a_part_is_what_was_asked_for_or_the_whole() {
        let part = |range: &'static str| {
            let headers = HeaderMap::from_iter([(header::RANGE, HeaderValue::from_static(range))]);
            asked_part(&headers, "\"x\"", 100)
        };
        for (range, due) in [
            ("bytes=0-", Some(Part::Of(0..100))),
            ("bytes=0-1", Some(Part::Of(0..2))),
            ("bytes=99-500", Some(Part::Of(99..100))),
            ("bytes=-10", Some(Part::Of(90..100))),
            ("bytes=-500", Some(Part::Of(0..100))),
            ("bytes=5-99999999999999999999999", Some(Part::Of(5..100))),
            ("bytes=100-", Some(Part::Beyond)),
            ("bytes=99999999999999999999999-", Some(Part::Beyond)),
            ("bytes=-0", Some(Part::Beyond)),
            ("bytes=5-4", None),
            ("bytes=0-1,3-4", None),
            ("bytes=-", None),
            ("bytes=+1-", None),
            ("lines=0-1", None),
        ] {
            assert_eq!(part(range), due, "{range}");
        }
        let mut headers = HeaderMap::from_iter([
            (header::RANGE, HeaderValue::from_static("bytes=0-1")),
            (header::IF_RANGE, HeaderValue::from_static("\"x\"")),
        ]);
        assert_eq!(asked_part(&headers, "\"x\"", 100), Some(Part::Of(0..2)));
        headers.insert(header::IF_RANGE, HeaderValue::from_static("\"y\""));
        assert_eq!(asked_part(&headers, "\"x\"", 100), None);
    }
}
