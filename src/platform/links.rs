//! Addresses of pages that people are sent to: kept as text, checked when they come in.

use super::error::{Fault, FaultCode};
use url::Url;

/// Characters in such an address at the most.
pub const MAX_URL: u64 = 2000;

/// What is wrong with an address, if anything. Only `https`, with a host, and nothing that signs somebody in.
#[must_use]
pub fn fault(pointer: &str, address: &str) -> Option<Fault> {
    let sound = Url::parse(address).is_ok_and(|url| {
        url.scheme() == "https"
            && url.host_str().is_some_and(|host| host.contains('.'))
            && url.username().is_empty()
            && url.password().is_none()
    });
    let detail =
        "must be a web address that begins with https:// and holds no user name or password";
    (!sound).then(|| Fault::at(pointer, FaultCode::Malformed, detail))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_plain_https_addresses_pass() {
        for fine in ["https://example.org/a?b=c#d", "https://www.example.co.uk"] {
            assert_eq!(fault("/url", fine), None, "{fine}");
        }
        for wrong in [
            "http://example.org",
            "javascript:alert(1)",
            "https://user:secret@example.org",
            "https://localhost/x",
            "example.org",
            "data:text/html,x",
            "",
        ] {
            assert!(fault("/url", wrong).is_some(), "{wrong}");
        }
    }
}
