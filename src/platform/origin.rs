//! Where a web page comes from, in the one spelling that a browser sends in `Origin`.

use crate::platform::error::{Fault, FaultCode};
use url::{Host, Url};

/// Whether `text` is an origin that may act for a candidate: `https`, or `http` on this machine for development, spelled
/// exactly as a browser does (lower case, no path, no default port).
#[must_use]
pub fn is_acceptable(text: &str) -> bool {
    let Ok(url) = Url::parse(text) else {
        return false;
    };
    let loopback = match url.host() {
        Some(Host::Domain(name)) => name == "localhost",
        Some(Host::Ipv4(address)) => address.is_loopback(),
        Some(Host::Ipv6(address)) => address.is_loopback(),
        None => false,
    };
    let safe = url.scheme() == "https" || (url.scheme() == "http" && loopback);
    safe && url.origin().ascii_serialization() == text
}

/// Characters that a list may have together: every token of a session carries it, and must fit into a header.
pub const MOST_TOGETHER: usize = 4_000;

/// What is wrong with a list of origins in a body.
#[must_use]
pub fn faults(pointer: &str, origins: &[String]) -> Vec<Fault> {
    let wrong = |(index, origin): (usize, &String)| {
        let words = "must be an origin like https://jobs.example.com, without a path";
        (!is_acceptable(origin))
            .then(|| Fault::at(format!("{pointer}/{index}"), FaultCode::Malformed, words))
    };
    let together: usize = origins.iter().map(String::len).sum();
    let too_long = (together > MOST_TOGETHER).then(|| {
        let words = format!("must have at most {MOST_TOGETHER} characters together");
        Fault::at(pointer, FaultCode::Length, words)
    });
    let each = origins.iter().enumerate().filter_map(wrong);
    too_long.into_iter().chain(each).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_list_of_origins_fits_into_a_header() {
        let long = |count| vec![format!("https://{}.example", "a".repeat(984)); count];
        assert_eq!(long(1)[0].len(), 1_000);
        assert_eq!(faults("/allowed_origins", &long(4)), []);
        let [fault] = faults("/allowed_origins", &long(5)).try_into().unwrap();
        assert_eq!(fault.pointer.as_deref(), Some("/allowed_origins"));
        assert_eq!(fault.code, FaultCode::Length);
    }

    #[test]
    fn only_what_a_browser_would_send_is_an_origin() {
        for origin in [
            "https://jobs.example.com",
            "https://jobs.example.com:8443",
            "http://localhost:3000",
            "http://127.0.0.1",
            "http://[::1]:8080",
            "https://xn--mller-kva.example",
        ] {
            assert!(is_acceptable(origin), "{origin}");
        }
        for other in [
            "",
            "*",
            "null",
            "https://",
            "https://jobs.example.com/",
            "https://jobs.example.com/path",
            "https://Jobs.example.com",
            "https://jobs.example.com:443",
            "https://user@jobs.example.com",
            "https://müller.example",
            "http://jobs.example.com",
            "http://localhost.example.com",
            "file:///home",
            "javascript:alert(1)",
            "https://jobs.example.com https://other.example",
        ] {
            assert!(!is_acceptable(other), "{other}");
        }
    }
}
