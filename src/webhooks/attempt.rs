//! What an attempt can end as. This, a status and a duration are all we keep and all a tenant can read back: the body of
//! a response is never stored, so an endpoint cannot be used to read what it should not reach.

use std::{fmt, str::FromStr, time::Duration};

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

/// How an attempt at delivering an event ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum AttemptClass {
    /// The receiver answered 2xx in time.
    Delivered,
    /// The receiver answered 410: it wants nothing more, the endpoint is disabled.
    Gone,
    /// The receiver answered 3xx. Redirects are not followed; change the endpoint's URL.
    Redirect,
    /// The receiver answered any other status.
    HttpError,
    /// No answer in time: 5 seconds to connect, 15 seconds in all.
    Timeout,
    /// The host name did not resolve.
    Dns,
    /// The connection was refused, reset, closed before an answer, or did not speak HTTP.
    Connection,
    /// The TLS handshake failed, for example because of an expired or self-signed certificate.
    Tls,
    /// The URL or an address it resolves to is not public; nothing was sent.
    AddressRefused,
}

/// The text is not the name of a class.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("not an attempt class")]
pub struct UnknownClass;

impl AttemptClass {
    /// Every class, in the order of the documentation.
    pub const ALL: [Self; 9] = [
        Self::Delivered,
        Self::Gone,
        Self::Redirect,
        Self::HttpError,
        Self::Timeout,
        Self::Dns,
        Self::Connection,
        Self::Tls,
        Self::AddressRefused,
    ];

    /// The name on the wire and in the database; the same text that serde writes.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Delivered => "delivered",
            Self::Gone => "gone",
            Self::Redirect => "redirect",
            Self::HttpError => "http_error",
            Self::Timeout => "timeout",
            Self::Dns => "dns",
            Self::Connection => "connection",
            Self::Tls => "tls",
            Self::AddressRefused => "address_refused",
        }
    }

    /// The class of an answer, by its status alone.
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

impl fmt::Display for AttemptClass {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl FromStr for AttemptClass {
    type Err = UnknownClass;

    fn from_str(text: &str) -> Result<Self, UnknownClass> {
        Self::ALL
            .into_iter()
            .find(|class| class.as_str() == text)
            .ok_or(UnknownClass)
    }
}

/// One attempt, as far as we remember it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct AttemptOutcome {
    /// The HTTP status, when there was an answer.
    pub status: Option<u16>,
    /// How it ended.
    pub class: AttemptClass,
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
    fn every_class_has_one_name_for_serde_database_and_display() {
        for class in AttemptClass::ALL {
            let name = class.as_str();
            assert_eq!(serde_json::to_value(class).unwrap(), name);
            assert_eq!(
                serde_json::from_value::<AttemptClass>(name.into()).unwrap(),
                class
            );
            assert_eq!(name.parse(), Ok(class));
            assert_eq!(class.to_string(), name);
        }
        for other in ["", "Delivered", "delivered ", "unknown"] {
            assert_eq!(other.parse::<AttemptClass>(), Err(UnknownClass), "{other}");
        }
    }

    #[test]
    fn a_status_has_a_class() {
        for (statuses, class) in [
            (&[200_u16, 201, 202, 204, 299][..], AttemptClass::Delivered),
            (
                &[300, 301, 302, 303, 304, 307, 308, 399],
                AttemptClass::Redirect,
            ),
            (&[410], AttemptClass::Gone),
            (
                &[101, 400, 401, 404, 409, 411, 429, 500, 503, 599, 999],
                AttemptClass::HttpError,
            ),
        ] {
            for status in statuses {
                assert_eq!(AttemptClass::of_status(*status), class, "{status}");
            }
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
