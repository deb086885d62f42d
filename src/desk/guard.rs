//! What is refused before anything is made: hosts, origins, methods and paths that no page of ours
//! uses.
//!
//! A page of the net can send a browser here under a name of its own (DNS rebinding), or have it send a
//! form: the names in the request give it away. A refusal is a short text that repeats nothing.

use axum::http::{HeaderMap, Method, StatusCode, Uri, header};
use std::net::IpAddr;

/// What is answered to a request that is refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Refusal {
    /// The status.
    pub status: StatusCode,
    /// A sentence for whoever reads it.
    pub words: &'static str,
}

/// Where the desk is reached.
#[derive(Clone, Copy, Debug)]
pub(super) struct Door {
    /// The address at which it listens.
    pub address: IpAddr,
    /// Its port.
    pub port: u16,
}

/// The longest path and the longest query, in bytes: an address of ours has a tenth of it.
const LONGEST_PATH: usize = 512;
const LONGEST_QUERY: usize = 1024;

const FOREIGN_HOST: Refusal = Refusal {
    status: StatusCode::MISDIRECTED_REQUEST,
    words: "Questo indirizzo non è dello sportello. Apri l’indirizzo che il programma ha scritto.",
};
const FOREIGN_ORIGIN: Refusal = Refusal {
    status: StatusCode::FORBIDDEN,
    words: "La richiesta viene da un’altra pagina e non è accettata.",
};
const WRONG_METHOD: Refusal = Refusal {
    status: StatusCode::METHOD_NOT_ALLOWED,
    words: "Questa richiesta non è accettata.",
};
const WRONG_PATH: Refusal = Refusal {
    status: StatusCode::BAD_REQUEST,
    words: "Indirizzo non valido.",
};
const TOO_LONG: Refusal = Refusal {
    status: StatusCode::URI_TOO_LONG,
    words: "Indirizzo troppo lungo.",
};

impl Door {
    /// Why a request is refused; none if it may go on.
    pub(super) fn refusal(
        self,
        method: &Method,
        uri: &Uri,
        headers: &HeaderMap,
    ) -> Option<Refusal> {
        if ![Method::GET, Method::HEAD, Method::POST].contains(method) {
            return Some(WRONG_METHOD);
        }
        if !self.host_is_ours(uri, headers) {
            return Some(FOREIGN_HOST);
        }
        if method == Method::POST && !self.origin_is_ours(headers) {
            return Some(FOREIGN_ORIGIN);
        }
        if uri.path().len() > LONGEST_PATH
            || uri.query().is_some_and(|query| query.len() > LONGEST_QUERY)
        {
            return Some(TOO_LONG);
        }
        match path(uri.path()) {
            Some(_) => None,
            None => Some(WRONG_PATH),
        }
    }

    /// A name can be made to lead anywhere, an address cannot: the host is an address, or `localhost`.
    fn host_is_ours(self, uri: &Uri, headers: &HeaderMap) -> bool {
        let mut hosts = headers.get_all(header::HOST).iter();
        let (Some(host), None) = (hosts.next(), hosts.next()) else {
            return false;
        };
        let asked = uri.authority().map(|authority| authority.as_str());
        host.to_str().is_ok_and(|host| self.is_ours(host)) && asked.is_none_or(|a| self.is_ours(a))
    }

    fn is_ours(self, host: &str) -> bool {
        let (name, port) = match host.rsplit_once(':') {
            Some((name, port)) if !port.ends_with(']') => match port.parse::<u16>() {
                Ok(port) => (name, port),
                Err(_) => return false,
            },
            Some(_) | None => (host, 80),
        };
        if port != self.port {
            return false;
        }
        if name.eq_ignore_ascii_case("localhost") {
            return true;
        }
        let inside = name
            .strip_prefix('[')
            .and_then(|name| name.strip_suffix(']'));
        let address: Option<IpAddr> = match inside {
            Some(six) => six.parse().ok().filter(IpAddr::is_ipv6),
            None => name.parse().ok().filter(IpAddr::is_ipv4),
        };
        address.is_some_and(|address| address.is_loopback() || !self.address.is_loopback())
    }

    /// What a browser says of the page that sends a form. One that says nothing is none.
    fn origin_is_ours(self, headers: &HeaderMap) -> bool {
        let text = |name| -> Option<&str> { headers.get(name)?.to_str().ok() };
        let site = text(header::HeaderName::from_static("sec-fetch-site"));
        let origin = text(header::ORIGIN);
        let same_host = |origin: &str| {
            let host = text(header::HOST);
            origin
                .strip_prefix("http://")
                .is_some_and(|name| Some(name) == host)
        };
        match (site, origin) {
            (Some("same-origin"), None | Some("null")) => true,
            (Some("same-origin") | None, Some(origin)) => same_host(origin),
            (Some(_) | None, _) => false,
        }
    }
}

/// The path without its escapes; none if it has parts that no path of the site can have. What is left
/// is held against the names that the folder knows, never against the file system.
pub(super) fn path(raw: &str) -> Option<String> {
    let plain = unescaped(raw)?;
    let plain = plain.strip_prefix('/')?;
    let odd = |c: char| c.is_control() || matches!(c, '\\' | ':' | '%' | '?' | '#' | '\0');
    let climbs = plain.split('/').any(|part| part == "." || part == "..");
    let empty = plain.starts_with('/') || plain.contains("//");
    (!plain.contains(odd) && !climbs && !empty).then(|| plain.to_owned())
}

/// Takes percent escapes out; none if one is cut off or the bytes are no text.
pub(super) fn unescaped(raw: &str) -> Option<String> {
    let mut bytes = Vec::with_capacity(raw.len());
    let mut rest = raw.bytes();
    while let Some(byte) = rest.next() {
        if byte != b'%' {
            bytes.push(byte);
            continue;
        }
        let digit = |byte: Option<u8>| char::from(byte?).to_digit(16);
        let (high, low) = (digit(rest.next())?, digit(rest.next())?);
        bytes.push(u8::try_from(high * 16 + low).ok()?);
    }
    String::from_utf8(bytes).ok()
}

/// A text as a part of an address or a cookie.
pub(super) fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for byte in text.bytes() {
        match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'_' | b'.' => {
                escaped.push(char::from(byte));
            }
            _ => escaped.push_str(&format!("%{byte:02X}")),
        }
    }
    escaped
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::net::{Ipv4Addr, Ipv6Addr};

    const LOCAL: Door = Door {
        address: IpAddr::V4(Ipv4Addr::LOCALHOST),
        port: 8024,
    };

    #[test]
    fn only_paths_that_a_site_can_have_go_on() {
        assert_eq!(
            path("/ar/home-care.pdf").as_deref(),
            Some("ar/home-care.pdf")
        );
        assert_eq!(
            path("/it/citt%C3%A0.html").as_deref(),
            Some("it/città.html")
        );
        for hostile in [
            "/../etc/passwd",
            "/ar/..",
            "/%2e%2e/etc",
            "/ar/%2e%2e%2fx",
            "/..%5c..%5cx",
            "/c:/x",
            "/c%3a/x",
            "/%00",
            "/a%0d%0ab",
            "/%252e%252e/x",
            "/%",
            "/%zz",
            "/%ff",
            "//x",
            "*",
        ] {
            assert_eq!(path(hostile), None, "{hostile}");
        }
    }

    #[test]
    fn a_name_of_the_net_is_not_ours() {
        for ours in [
            "127.0.0.1:8024",
            "localhost:8024",
            "LOCALHOST:8024",
            "[::1]:8024",
        ] {
            assert!(LOCAL.is_ours(ours), "{ours}");
        }
        for foreign in [
            "127.0.0.1",
            "127.0.0.1:80",
            "evil.example:8024",
            "127.0.0.1.evil.example:8024",
            "192.168.1.2:8024",
            "localhost.:8024",
            "[::1]",
            "::1:8024",
            ":8024",
            "",
        ] {
            assert!(!LOCAL.is_ours(foreign), "{foreign}");
        }
        let open = Door {
            address: IpAddr::V6(Ipv6Addr::UNSPECIFIED),
            port: 8024,
        };
        assert!(open.is_ours("192.168.1.2:8024"));
        assert!(!open.is_ours("evil.example:8024"));
    }

    #[test]
    fn an_escape_comes_back() {
        assert_eq!(
            unescaped(&escaped("Via Dandini 5/ù")).as_deref(),
            Some("Via Dandini 5/ù")
        );
    }
}
