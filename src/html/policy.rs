//! The content security policy of a page: what the browser may load and run.
//!
//! A page names the very style sheet and script that it carries by their fingerprints, so that it
//! works from a memory stick as from a server, and no other script runs even if one slipped in.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use sha2::{Digest as _, Sha256};
use std::fmt;

/// The script of a page.
#[derive(Clone, Copy, Debug)]
pub(super) enum Script<'a> {
    /// None.
    None,
    /// One, with this inside of its `<script>`.
    Inside(&'a str),
}

/// What a page may load and run.
///
/// Nothing comes from the net but the page's own fonts, and logos stand in the page itself; `file:` is
/// what `'self'` does not cover in every browser when the page is opened from a disk.
#[derive(Clone, Debug)]
pub(super) struct Policy {
    style: String,
    script: String,
    neighbours: bool,
}

impl Policy {
    /// Of a page with this inside of its `<style>`.
    pub(super) fn new(style: &str, script: Script<'_>) -> Self {
        Self {
            style: fingerprint(style),
            script: match script {
                Script::None => "'none'".to_owned(),
                Script::Inside(script) => fingerprint(script),
            },
            neighbours: false,
        }
    }

    /// Of a page that shows pictures which lie beside it, and hands them on.
    pub(super) fn with_neighbours(mut self) -> Self {
        self.neighbours = true;
        self
    }
}

impl fmt::Display for Policy {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self {
            style,
            script,
            neighbours,
        } = self;
        let (pictures, asks) = match neighbours {
            true => (" 'self' file:", "; connect-src 'self'"),
            false => ("", ""),
        };
        write!(
            f,
            "default-src 'none'; style-src {style}; script-src {script}; font-src 'self' file:; \
             img-src data:{pictures}{asks}; base-uri 'none'; form-action 'none'"
        )
    }
}

/// The source expression of an inline element: CSP Level 3, section 2.3.1.
fn fingerprint(inside: &str) -> String {
    format!("'sha256-{}'", STANDARD.encode(Sha256::digest(inside)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_inline_element_is_named_by_its_fingerprint() {
        // The digest of nothing, as `openssl dgst -sha256 -binary /dev/null | base64` prints it.
        let nothing = "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='";
        let policy = |style, script| Policy::new(style, script).to_string();
        assert_eq!(
            policy("", Script::None),
            format!(
                "default-src 'none'; style-src {nothing}; script-src 'none'; \
                 font-src 'self' file:; img-src data:; base-uri 'none'; form-action 'none'"
            )
        );
        assert!(policy("a", Script::Inside("")).contains(&format!("script-src {nothing}")));
        assert!(!policy("a", Script::None).contains(nothing));
    }

    #[test]
    fn only_a_page_that_shows_its_neighbours_may_ask_for_them() {
        let alone = Policy::new("", Script::None);
        assert!(!alone.to_string().contains("connect-src"));
        let beside = alone.with_neighbours().to_string();
        assert!(beside.contains("img-src data: 'self' file:; connect-src 'self';"));
    }
}
