//! What an attempt can end as. This, a status and a duration are all we keep: the body of a response is never stored, so an endpoint
//! cannot be used to read what it should not reach. A tenant reads back less: the class.

use std::time::Duration;

use chrono::{DateTime, Utc};

crate::text_enum! {
    /// How an attempt at delivering an event ended, for the node's own numbers and rows.
    AttemptEnd {
        /// The receiver answered 2xx in time.
        Delivered = "delivered",
        /// The receiver answered 410: it wants nothing more, the endpoint is disabled.
        Gone = "gone",
        /// The receiver answered 3xx. Redirects are not followed; change the endpoint's URL.
        Redirect = "redirect",
        /// The receiver answered any other status.
        HttpError = "http_error",
        /// No answer in time: 5 seconds to connect, 15 seconds in all.
        Timeout = "timeout",
        /// The host name did not resolve.
        Dns = "dns",
        /// The connection was refused, reset, closed before an answer, or did not speak HTTP.
        Connection = "connection",
        /// The TLS handshake failed, for example because of an expired or self-signed certificate.
        Tls = "tls",
        /// The URL or an address it resolves to is not public; nothing was sent.
        AddressRefused = "address_refused",
    }
}

crate::text_enum! {
    /// How an attempt at delivering an event ended, as a tenant may know it.
    AttemptClass {
        /// As `AttemptEnd` says.
        Delivered = "delivered",
        /// As `AttemptEnd` says.
        Gone = "gone",
        /// As `AttemptEnd` says.
        Redirect = "redirect",
        /// As `AttemptEnd` says.
        HttpError = "http_error",
        /// As `AttemptEnd` says.
        Timeout = "timeout",
        /// The host name did not resolve to public addresses alone. Telling a name that did not resolve from one whose addresses are
        /// not public would tell, name by name, what is in our own network.
        Dns = "dns",
        /// As `AttemptEnd` says.
        Connection = "connection",
        /// As `AttemptEnd` says.
        Tls = "tls",
    }
}

impl From<AttemptEnd> for AttemptClass {
    fn from(end: AttemptEnd) -> Self {
        match end {
            AttemptEnd::Delivered => Self::Delivered,
            AttemptEnd::Gone => Self::Gone,
            AttemptEnd::Redirect => Self::Redirect,
            AttemptEnd::HttpError => Self::HttpError,
            AttemptEnd::Timeout => Self::Timeout,
            AttemptEnd::Dns | AttemptEnd::AddressRefused => Self::Dns,
            AttemptEnd::Connection => Self::Connection,
            AttemptEnd::Tls => Self::Tls,
        }
    }
}

impl AttemptEnd {
    /// The end that an answer is, by its status alone.
    #[must_use]
    pub const fn of_status(status: u16) -> Self {
        match status {
            200..=299 => Self::Delivered,
            300..=399 => Self::Redirect,
            410 => Self::Gone,
            _ => Self::HttpError,
        }
    }
}

/// One attempt, as far as we remember it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct AttemptOutcome {
    /// The HTTP status, when there was an answer.
    pub status: Option<u16>,
    /// How it ended.
    pub end: AttemptEnd,
    /// How long the receiver asked us to wait, on a failure; see [`retry_after`]. Not yet capped.
    pub retry_after: Option<Duration>,
    /// From before the name was resolved to the end.
    pub took: Duration,
}

/// Reads a `Retry-After` value: seconds, or an HTTP date counted from `sent_at`.
///
/// A date in the past is zero; anything unreadable is nothing. The schedule caps it.
#[must_use]
pub fn retry_after(value: &str, sent_at: DateTime<Utc>) -> Option<Duration> {
    let value = value.trim();
    if !value.is_empty() && value.bytes().all(|byte| byte.is_ascii_digit()) {
        // More digits than fit are still a wish to wait long.
        return Some(Duration::from_secs(value.parse().unwrap_or(u64::MAX)));
    }
    let date = DateTime::parse_from_rfc2822(value).ok()?;
    Some((date.to_utc() - sent_at).to_std().unwrap_or_default())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_status_is_an_end() {
        for (statuses, end) in [
            (&[200_u16, 201, 202, 204, 299][..], AttemptEnd::Delivered),
            (
                &[300, 301, 302, 303, 304, 307, 308, 399],
                AttemptEnd::Redirect,
            ),
            (&[410], AttemptEnd::Gone),
            (
                &[101, 400, 401, 404, 409, 411, 429, 500, 503, 599, 999],
                AttemptEnd::HttpError,
            ),
        ] {
            for status in statuses {
                assert_eq!(AttemptEnd::of_status(*status), end, "{status}");
            }
        }
    }

    #[test]
    fn a_tenant_is_told_the_end_but_not_whether_a_name_resolved() {
        for end in AttemptEnd::ALL {
            let told = match end {
                AttemptEnd::AddressRefused => "dns",
                other => other.as_str(),
            };
            assert_eq!(AttemptClass::from(*end).as_str(), told);
        }
    }

    #[test]
    fn retry_after_is_seconds_or_a_date() {
        let sent_at = "2026-04-17T10:00:00Z".parse().unwrap();
        for (value, seconds) in [
            ("0", Some(0)),
            ("120", Some(120)),
            (" 120 ", Some(120)),
            ("99999999999999999999999", Some(u64::MAX)),
            ("Fri, 17 Apr 2026 10:02:00 GMT", Some(120)),
            ("Fri, 17 Apr 2026 09:00:00 GMT", Some(0)),
            ("Thu, 01 Jan 1970 00:00:00 GMT", Some(0)),
            ("", None),
            ("-5", None),
            ("+5", None),
            ("1.5", None),
            ("soon", None),
            ("2026-04-17T10:02:00Z", None),
        ] {
            assert_eq!(
                retry_after(value, sent_at),
                seconds.map(Duration::from_secs),
                "{value}"
            );
        }
    }
}
