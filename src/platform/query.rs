//! Reads a query, or says all that is wrong with it.
//!
//! serde ends at the first fault, so what it refused is taken out and the rest is read again. Nothing of this is done to a query that is fine.

use super::error::{ApiError, Code, Fault, FaultCode, MOST_FAULTS, Result};
use super::page::PageQuery;
use serde::de::DeserializeOwned;
use serde_html_form::de::Error;
use serde_path_to_error::Segment;
use url::form_urlencoded;

/// Reads a query whose parameters are all known.
pub(super) fn read<T: DeserializeOwned>(query: &str) -> Result<T> {
    // PostgreSQL's text cannot hold U+0000, and no parameter means anything with it.
    if !query.contains("%00")
        && let Ok(read) = shaped(query)
    {
        return Ok(read);
    }
    let judge = |query: &str| shaped::<T>(query).map(|_| ());
    let faults = gather(query, &judge);
    // What looks like U+0000 and is none: `%2500`.
    if faults.is_empty() {
        return shaped(query).map_err(|fault| ApiError::faults(Code::MalformedQuery, vec![fault]));
    }
    Err(ApiError::faults(Code::MalformedQuery, faults))
}

fn shaped<T: DeserializeOwned>(query: &str) -> Result<T, Fault> {
    let text = serde_html_form::Deserializer::from_bytes(query.as_bytes());
    serde_path_to_error::deserialize(text).map_err(|error| fault_of(&error))
}

/// Every fault of a query, one reading after another.
fn gather(query: &str, judge: &dyn Fn(&str) -> Result<(), Fault>) -> Vec<Fault> {
    let pairs = form_urlencoded::parse(query.as_bytes());
    let (zeros, mut pairs): (Vec<_>, Vec<_>) =
        pairs.partition(|(name, value)| name.contains('\0') || value.contains('\0'));
    let mut faults: Vec<Fault> = zeros
        .into_iter()
        .map(|(name, _)| {
            let (code, detail) = (FaultCode::ForbiddenCharacter, "must not contain U+0000");
            Fault::parameter(name.replace('\0', ""), code, detail)
        })
        .collect();
    while faults.len() < MOST_FAULTS {
        let mut rest = form_urlencoded::Serializer::new(String::new());
        rest.extend_pairs(&pairs);
        let Err(fault) = judge(&rest.finish()) else {
            break;
        };
        let name = fault.parameter.clone().unwrap_or_default();
        let is_told = faults
            .iter()
            .any(|other| other.parameter.as_ref() == Some(&name));
        if !is_told {
            faults.push(fault);
        }
        let before = pairs.len();
        pairs.retain(|(other, _)| *other != name);
        if pairs.len() == before {
            break;
        }
    }
    // The lists hold to this when they begin, and would tell it only when the rest is mended.
    let asked = pairs.iter().find(|(name, _)| name == "limit");
    let limit = asked.and_then(|(_, limit)| limit.parse().ok());
    faults.extend(PageQuery::limit_fault(limit));
    faults
}

/// Names the parameter that is unknown, missing or cannot be read; serde tells them apart only in words.
fn fault_of(error: &serde_path_to_error::Error<Error>) -> Fault {
    let said = error.inner().to_string();
    let quoted = |before: &str| {
        let rest = said.strip_prefix(before)?;
        rest.split('`').next()
    };
    if let Some(name) = quoted("missing field `") {
        return Fault::parameter(name, FaultCode::Required, "is required");
    }
    let named = error.path().iter().find_map(|segment| match segment {
        Segment::Map { key } => Some(key.as_str()),
        _ => None,
    });
    if let Some(name) = quoted("unknown field `") {
        let detail = "is not a parameter of this operation";
        return Fault::parameter(named.unwrap_or(name), FaultCode::UnknownParameter, detail);
    }
    // What our own types say of a word that they do not know.
    let detail = said.strip_prefix("expected ").map_or_else(
        || "must come once, with a value that it can have".to_owned(),
        |wanted| format!("must be {wanted}"),
    );
    Fault::parameter(named.unwrap_or("query"), FaultCode::Malformed, detail)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::platform::locale::Language;

    fn faults(query: &str) -> Vec<(String, FaultCode, String)> {
        let refused = read::<PageQuery>(query).unwrap_err();
        let faults = refused.problem(None, Language::English).errors.into_iter();
        faults
            .map(|fault| (fault.parameter.unwrap(), fault.code, fault.detail))
            .collect()
    }

    #[test]
    fn every_parameter_that_is_wrong_is_named() {
        use FaultCode::{ForbiddenCharacter, Malformed, OutOfRange, UnknownParameter};
        let unknown = "is not a parameter of this operation";
        let words = "must be one of: -created_at, created_at";
        for (query, expected) in [
            (
                "limit=0&cursor=x&sort=z&bogus=2",
                vec![
                    ("sort", Malformed, words),
                    ("bogus", UnknownParameter, unknown),
                    ("limit", OutOfRange, "must be between 1 and 100"),
                ],
            ),
            (
                "limit=many&a%00=1&b=%2500",
                vec![
                    ("a", ForbiddenCharacter, "must not contain U+0000"),
                    (
                        "limit",
                        Malformed,
                        "must come once, with a value that it can have",
                    ),
                    ("b", UnknownParameter, unknown),
                ],
            ),
            (
                "limit=1&limit=2",
                vec![(
                    "limit",
                    Malformed,
                    "must come once, with a value that it can have",
                )],
            ),
            (
                "sort=z&sort=z&&=",
                vec![
                    (
                        "sort",
                        Malformed,
                        "must come once, with a value that it can have",
                    ),
                    ("", UnknownParameter, unknown),
                ],
            ),
        ] {
            let expected: Vec<_> = expected
                .into_iter()
                .map(|(name, code, detail)| (name.to_owned(), code, detail.to_owned()))
                .collect();
            assert_eq!(faults(query), expected, "{query}");
        }
        assert_eq!(
            read::<PageQuery>("cursor=%2500").unwrap().cursor.unwrap(),
            "%00"
        );
        let many: Vec<String> = (0..1_000).map(|n| format!("p{n}=1")).collect();
        assert_eq!(faults(&many.join("&")).len(), MOST_FAULTS);
    }
}
