//! The content security policy of a page: what the browser may load and run.
//!
//! A page names the very style sheet and script that it carries by their fingerprints, so that it
//! works from a memory stick as from a server, and no other script runs even if one slipped in.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use sha2::{Digest as _, Sha256};

/// The policy of a page with this inside of its `<style>`, and of its `<script>` if it has one.
///
/// Nothing comes from the net but the page's own fonts, and logos stand in the page itself; `file:` is what `'self'` does not cover in
/// every browser when the page is opened from a disk.
pub(super) fn policy(style: &str, script: Option<&str>) -> String {
    let script = script.map_or_else(|| "'none'".to_owned(), fingerprint);
    format!(
        "default-src 'none'; style-src {}; script-src {script}; font-src 'self' file:; \
         img-src data:; base-uri 'none'; form-action 'none'",
        fingerprint(style)
    )
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
        assert_eq!(
            policy("", None),
            format!(
                "default-src 'none'; style-src {nothing}; script-src 'none'; \
                 font-src 'self' file:; img-src data:; base-uri 'none'; form-action 'none'"
            )
        );
        assert!(policy("a", Some("")).contains(&format!("script-src {nothing}")));
        assert!(!policy("a", None).contains(nothing));
    }
}
