//! Ratings from 1 to 5, by whomever and of whatever.

use super::error::{Fault, FaultCode};
use utoipa::openapi::schema::{KnownFormat, ObjectBuilder, SchemaFormat, SchemaType, Type};
use utoipa::openapi::{RefOr, Schema};
use utoipa::{PartialSchema, ToSchema};

/// The best rating; the lowest is 1.
const BEST: u8 = 5;

/// What the contract says of a rating: the `value_type` of fields that hold numbers, which [`fault`] judges.
pub enum Rating {}

/// The same in a merge patch of ratings, where null takes one back.
pub enum RatingOrNull {}

impl PartialSchema for Rating {
    fn schema() -> RefOr<Schema> {
        described(
            Type::Integer,
            "From 1 (needs the most work) to 5 (very strong).",
        )
    }
}

impl ToSchema for Rating {}

impl PartialSchema for RatingOrNull {
    fn schema() -> RefOr<Schema> {
        described(
            SchemaType::from_iter([Type::Integer, Type::Null]),
            "A rating from 1 (needs the most work) to 5 (very strong), or null to take it back.",
        )
    }
}

impl ToSchema for RatingOrNull {}

fn described(kind: impl Into<SchemaType>, description: &str) -> RefOr<Schema> {
    ObjectBuilder::new()
        .schema_type(kind)
        .format(Some(SchemaFormat::KnownFormat(KnownFormat::Int32)))
        .minimum(Some(1))
        .maximum(Some(BEST))
        .description(Some(description))
        .examples([serde_json::json!(4)])
        .into()
}

/// What is wrong with a rating at this place, if anything is.
#[must_use]
pub fn fault(at: impl Into<String>, rating: u8) -> Option<Fault> {
    let detail = || format!("must be between 1 and {BEST}");
    (!(1..=BEST).contains(&rating)).then(|| Fault::at(at, FaultCode::OutOfRange, detail()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_rating_beyond_either_end_is_named_by_its_place() {
        for rating in 1..=BEST {
            assert_eq!(fault("/rating", rating), None);
        }
        for rating in [0, BEST + 1] {
            let fault = fault("/rating", rating).unwrap();
            assert_eq!(fault.pointer.as_deref(), Some("/rating"));
        }
    }
}
