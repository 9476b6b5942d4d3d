//! Typed ids: a prefix that names the noun and a version 7 UUID in Crockford base-32 (`cand_01jd…`).
//!
//! In memory an id is the 16 bytes of its UUID, so it is `Copy`; on the wire and in the database it is the text.
//! The text is 26 lower-case characters after the prefix and sorts by time of creation.

use crate::platform::clock::Time;
use std::fmt;
use std::sync::{Mutex, PoisonError};
use uuid::{ContextV7, Timestamp, Uuid};

/// Crockford's alphabet in lower case: no `i`, `l`, `o`, `u`.
const ALPHABET: &[u8; 32] = b"0123456789abcdefghjkmnpqrstvwxyz";
const BODY_LENGTH: usize = 26;
static ORDER: Order = Order::new();

/// Counts within a millisecond, so that what one transaction makes keeps its order. It never goes back in time: each clock has
/// an order of its own, or everybody's ids would follow the clock that is furthest ahead.
#[derive(Default)]
pub struct Order(Mutex<ContextV7>);

impl Order {
    /// An order that has counted nothing yet.
    #[must_use]
    pub const fn new() -> Self {
        Self(Mutex::new(ContextV7::new()))
    }
}

/// What every typed id can do.
pub trait TypedId: Copy + Sized {
    /// The noun's prefix, without the underscore.
    const PREFIX: &'static str;
    /// Wraps the UUID.
    fn from_uuid(uuid: Uuid) -> Self;
    /// The UUID inside.
    fn uuid(self) -> Uuid;

    /// A new id whose order follows `now`.
    #[must_use]
    fn new(now: Time) -> Self {
        Self::ordered(now, &ORDER)
    }

    /// The least id of what is made at `at` or later.
    #[must_use]
    fn first_at(at: Time) -> Self {
        let millis = u128::try_from(at.timestamp_millis()).unwrap_or_default();
        Self::from_uuid(Uuid::from_u128(millis << 80))
    }

    /// A new id by another order than everybody's.
    #[must_use]
    fn ordered(now: Time, order: &Order) -> Self {
        let millis = u64::try_from(now.timestamp_millis()).unwrap_or_default();
        let context = order.0.lock().unwrap_or_else(PoisonError::into_inner);
        let time = Timestamp::from_unix(&*context, millis / 1000, subsecond_nanos(millis));
        Self::from_uuid(Uuid::new_v7(time))
    }

    /// Reads the text form; `None` for another noun's id or anything malformed.
    fn parse(text: &str) -> Option<Self> {
        let body = text.strip_prefix(Self::PREFIX)?.strip_prefix('_')?;
        decode(body).map(Self::from_uuid)
    }

    /// The text form.
    fn text(self) -> String {
        let mut text = String::with_capacity(Self::PREFIX.len() + 1 + BODY_LENGTH);
        // Writing into a String cannot fail.
        self.write(&mut text).ok();
        text
    }

    /// Writes the text form, without making a `String` of it first.
    fn write(self, into: &mut impl fmt::Write) -> fmt::Result {
        into.write_str(Self::PREFIX)?;
        into.write_char('_')?;
        into.write_str(std::str::from_utf8(&encode(self.uuid())).unwrap_or_default())
    }
}

/// Whatever has the form of an id in a text, of any noun.
pub fn in_text(text: &str) -> impl Iterator<Item = &str> {
    let is_part = |letter: char| letter.is_ascii_alphanumeric() || letter == '_';
    let is_prefix = |text: &str| text.bytes().all(|byte| byte.is_ascii_lowercase());
    text.split(move |letter| !is_part(letter))
        .filter(move |word| {
            let id = word.split_once('_');
            id.is_some_and(|(prefix, body)| is_prefix(prefix) && decode(body).is_some())
        })
}

fn subsecond_nanos(millis: u64) -> u32 {
    u32::try_from(millis % 1000).unwrap_or_default() * 1_000_000
}

fn encode(uuid: Uuid) -> [u8; BODY_LENGTH] {
    let mut rest = uuid.as_u128();
    let mut body = [b'0'; BODY_LENGTH];
    for place in body.iter_mut().rev() {
        let digit = usize::try_from(rest & 31).unwrap_or_default();
        *place = ALPHABET.get(digit).copied().unwrap_or(b'0');
        rest >>= 5;
    }
    body
}

fn decode(body: &str) -> Option<Uuid> {
    if body.len() != BODY_LENGTH || body.as_bytes().first()? > &b'7' {
        return None;
    }
    let mut value: u128 = 0;
    for byte in body.bytes() {
        value = (value << 5) | u128::from(digit(byte)?);
    }
    Some(Uuid::from_u128(value))
}

/// What a character stands for. A page of a list asks thousands of times, so it is not searched for in the alphabet.
fn digit(character: u8) -> Option<u8> {
    match character {
        b'0'..=b'9' => Some(character - b'0'),
        b'a'..=b'h' => Some(character - b'a' + 10),
        b'j'..=b'k' => Some(character - b'j' + 18),
        b'm'..=b'n' => Some(character - b'm' + 20),
        b'p'..=b't' => Some(character - b'p' + 22),
        b'v'..=b'z' => Some(character - b'v' + 27),
        _ => None,
    }
}

/// Declares an id type with its prefix, its text form for serde, SQL and paths, and its schema for the contract.
#[macro_export]
macro_rules! typed_id {
    ($(#[$doc:meta])* $name:ident, $prefix:literal) => {
        $(#[$doc])*
        #[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, diesel::expression::AsExpression, diesel::deserialize::FromSqlRow)]
        #[diesel(sql_type = diesel::sql_types::Text)]
        pub struct $name(uuid::Uuid);

        impl $crate::platform::ids::TypedId for $name {
            const PREFIX: &'static str = $prefix;
            fn from_uuid(uuid: uuid::Uuid) -> Self {
                Self(uuid)
            }
            fn uuid(self) -> uuid::Uuid {
                self.0
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                $crate::platform::ids::TypedId::write(*self, f)
            }
        }

        impl std::fmt::Debug for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                std::fmt::Display::fmt(self, f)
            }
        }

        impl std::str::FromStr for $name {
            type Err = $crate::platform::ids::MalformedId;
            fn from_str(text: &str) -> Result<Self, Self::Err> {
                <Self as $crate::platform::ids::TypedId>::parse(text).ok_or($crate::platform::ids::MalformedId { prefix: $prefix })
            }
        }

        $crate::text_serde!($name);
        $crate::text_sql!($name);

        impl utoipa::PartialSchema for $name {
            fn schema() -> utoipa::openapi::RefOr<utoipa::openapi::schema::Schema> {
                $crate::platform::ids::schema($prefix)
            }
        }

        impl utoipa::ToSchema for $name {}
    };
}

/// An id's text did not have the form of its kind.
#[derive(Debug, thiserror::Error)]
#[error("expected an id that starts with `{prefix}_`")]
pub struct MalformedId {
    /// The prefix that was expected.
    pub prefix: &'static str,
}

/// The contract's schema of an id with this prefix.
#[must_use]
pub fn schema(prefix: &str) -> utoipa::openapi::RefOr<utoipa::openapi::schema::Schema> {
    use utoipa::openapi::schema::{ObjectBuilder, Type};
    ObjectBuilder::new()
        .schema_type(Type::String)
        .description(Some(format!(
            "Opaque id, `{prefix}_` and 26 characters; sorts by time of creation."
        )))
        .pattern(Some(format!("^{prefix}_[0-7][0-9a-hjkmnp-tv-z]{{25}}$")))
        .max_length(Some(64))
        .examples([serde_json::json!(format!(
            "{prefix}_01jd8w3k5rfx7v2m9q4n6t8b0c"
        ))])
        .into()
}

typed_id!(
    /// A tenant: the job board or agency that embeds us.
    TenantId, "tnt"
);
typed_id!(
    /// An API client of a tenant.
    ApiClientId, "clnt"
);
typed_id!(
    /// A candidate.
    CandidateId, "cand"
);
typed_id!(
    /// A browser session of one candidate.
    SessionTokenId, "sess"
);
typed_id!(
    /// A request for feedback; its magic link carries it.
    FeedbackRequestId, "freq"
);
typed_id!(
    /// An event announced to webhook endpoints.
    EventId, "evt"
);
typed_id!(
    /// One HTTP request, for support and logs.
    RequestId, "req"
);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_id_reads_back_what_it_wrote() {
        let now: Time = chrono::DateTime::from_timestamp_millis(1_763_800_000_123)
            .unwrap()
            .into();
        let id = CandidateId::new(now);
        assert_eq!(CandidateId::parse(&id.text()), Some(id));
        assert_eq!(TenantId::parse(&id.text()), None);
        assert_eq!(id.text().len(), "cand_".len() + BODY_LENGTH);
    }

    #[test]
    fn ids_are_found_in_a_text() {
        let id = CandidateId::new(Time::default()).text();
        let text = format!(
            "{{\"id\":\"{id}\",\"path\":\"/v1/x/{id}/y\",\"word\":\"first_name\",\"cut\":\"cand_01jd8w3k5rfx7v2m9q4\"}}"
        );
        assert_eq!(in_text(&text).collect::<Vec<_>>(), [&id, &id]);
    }

    #[test]
    fn every_character_stands_for_its_place_in_the_alphabet() {
        for character in 0..=u8::MAX {
            let place = ALPHABET.iter().position(|known| *known == character);
            assert_eq!(digit(character).map(usize::from), place, "{character}");
        }
    }

    #[test]
    fn later_ids_sort_after_earlier_ones() {
        let at = |millis| {
            CandidateId::new(
                chrono::DateTime::from_timestamp_millis(millis)
                    .unwrap()
                    .into(),
            )
            .text()
        };
        assert!(at(1_763_800_000_123) < at(1_763_800_000_124));
    }

    #[test]
    fn the_first_id_of_a_moment_divides_what_was_made_before_it_from_the_rest() {
        let at = |millis| Time::from(chrono::DateTime::from_timestamp_millis(millis).unwrap());
        let (before, then) = (1_763_800_000_122, 1_763_800_000_123);
        let made = |millis| CandidateId::ordered(at(millis), &Order::new()).text();
        let first = CandidateId::first_at(at(then)).text();
        assert!(made(before) < first && first < made(then));
        assert_eq!(CandidateId::parse(&first).map(TypedId::text), Some(first));
    }

    #[test]
    fn malformed_text_is_no_id() {
        for text in [
            "",
            "cand",
            "cand_",
            "cand_8zzzzzzzzzzzzzzzzzzzzzzzzz",
            "cand_01jd8w3k5rfx7v2m9q4n6t8b0I",
            "CAND_01jd8w3k5rfx7v2m9q4n6t8b0c",
        ] {
            assert_eq!(CandidateId::parse(text), None, "{text}");
        }
    }
}
