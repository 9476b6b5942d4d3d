//! Bodies and queries that have been read and checked, with every fault named at once.

use super::error::{ApiError, Code, Fault, FaultCode, Result};
use super::{json, query, shape};
use actix_web::dev::Payload;
use actix_web::http::header::{self, HeaderValue};
use actix_web::{FromRequest, HttpRequest, web};
use futures_util::future::{LocalBoxFuture, Ready, ready};
use serde::de::DeserializeOwned;
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use serde_json::Value;
use sha2::{Digest as _, Sha256};
use std::ops::Deref;
use utoipa::ToSchema;
use validator::{
    Validate, ValidateEmail, ValidateLength, ValidateRange, ValidationErrors, ValidationErrorsKind,
};

/// Largest body, in bytes.
pub const BODY_LIMIT: usize = 256 * 1024;

/// A fingerprint of a body, by which a repeated request is recognised.
#[derive(Debug, Clone, Default)]
pub struct Digest(pub(super) Vec<u8>);

impl Digest {
    /// For an operation that takes no body.
    #[must_use]
    pub fn none() -> Self {
        Self::default()
    }
}

/// A JSON body that is readable, of the right shape and within its limits.
#[derive(Debug)]
pub struct ValidJson<T> {
    /// The body.
    pub value: T,
    /// Its fingerprint.
    pub digest: Digest,
}

impl<T> Deref for ValidJson<T> {
    type Target = T;
    fn deref(&self) -> &T {
        &self.value
    }
}

impl<T: DeserializeOwned + Validate + ToSchema + 'static> FromRequest for ValidJson<T> {
    type Error = ApiError;
    type Future = LocalBoxFuture<'static, Result<Self>>;

    fn from_request(request: &HttpRequest, payload: &mut Payload) -> Self::Future {
        let json = has_json_type(request);
        let encoded = is_encoded(request);
        let bytes = web::Bytes::from_request(request, payload);
        Box::pin(async move {
            let bytes = bytes.await.map_err(|error| {
                match error.as_response_error().status_code().as_u16() {
                    413 => ApiError::of(Code::BodyTooLarge),
                    _ => ApiError::with(
                        Code::MalformedBody,
                        "The body ended before it was complete.",
                    ),
                }
            })?;
            if !json {
                return Err(ApiError::of(Code::UnsupportedMediaType));
            }
            if encoded {
                let detail = "Send the body as it is, without a Content-Encoding.";
                return Err(ApiError::with(Code::UnsupportedMediaType, detail));
            }
            let value = shape::read(|| parse(&bytes))?;
            Ok(Self {
                value,
                digest: Digest(Sha256::digest(&bytes).to_vec()),
            })
        })
    }
}

/// A JSON body that may be left out altogether.
#[derive(Debug)]
pub struct OptionalJson<T>(pub ValidJson<T>);

impl<T: DeserializeOwned + Validate + ToSchema + Default + 'static> FromRequest
    for OptionalJson<T>
{
    type Error = ApiError;
    type Future = LocalBoxFuture<'static, Result<Self>>;

    fn from_request(request: &HttpRequest, payload: &mut Payload) -> Self::Future {
        let headers = request.headers();
        let without_body = !headers.contains_key(header::TRANSFER_ENCODING)
            && headers
                .get(header::CONTENT_LENGTH)
                .is_none_or(|length| length.as_bytes() == b"0");
        if without_body {
            let (value, digest) = (T::default(), Digest::none());
            return Box::pin(ready(Ok(Self(ValidJson { value, digest }))));
        }
        let body = ValidJson::from_request(request, payload);
        Box::pin(async move { body.await.map(Self) })
    }
}

fn has_json_type(request: &HttpRequest) -> bool {
    let kind = request
        .headers()
        .get(header::CONTENT_TYPE)
        .and_then(|value| value.to_str().ok())
        .unwrap_or_default();
    kind.parse::<mime::Mime>().is_ok_and(|mime| {
        mime.type_() == mime::APPLICATION
            && (mime.subtype() == mime::JSON
                || mime.essence_str() == "application/merge-patch+json")
    })
}

/// Whether the body is packed in a way that would have to be undone first.
fn is_encoded(request: &HttpRequest) -> bool {
    let packed = |value: &HeaderValue| !value.as_bytes().eq_ignore_ascii_case(b"identity");
    let mut ways = request.headers().get_all(header::CONTENT_ENCODING);
    ways.any(packed)
}

/// Reads what somebody typed into a form as the body that an operation would take.
pub fn from_value<T: DeserializeOwned + Validate + ToSchema>(value: &Value) -> Result<T> {
    shape::read(|| Ok(value.clone()))
}

fn parse(bytes: &[u8]) -> Result<Value> {
    let parsed = serde_json::from_slice(bytes).map(|json::Unique(value)| value);
    parsed.map_err(|error| {
        let detail = format!("The body cannot be read as JSON: {error}.");
        ApiError::with(Code::MalformedBody, detail)
    })
}

/// What a body that has been read has beyond its limits.
pub(super) fn faults_of(errors: &ValidationErrors) -> Vec<Fault> {
    let mut faults = Vec::new();
    collect(errors, "", &mut faults);
    faults.sort_by(|one, other| one.pointer.cmp(&other.pointer));
    faults
}

fn collect(errors: &ValidationErrors, prefix: &str, faults: &mut Vec<Fault>) {
    for (field, kind) in errors.errors() {
        let pointer = if field == "__all__" {
            prefix.to_owned()
        } else {
            format!("{prefix}/{field}")
        };
        match kind {
            ValidationErrorsKind::Struct(inner) => collect(inner, &pointer, faults),
            ValidationErrorsKind::List(items) => {
                for (index, inner) in items {
                    collect(inner, &format!("{pointer}/{index}"), faults);
                }
            }
            ValidationErrorsKind::Field(list) => {
                faults.extend(
                    list.iter()
                        .map(|error| Fault::at(pointer.clone(), code_of(error), words_of(error))),
                );
            }
        }
    }
}

/// The validator's own codes, in the words of the closed list.
fn code_of(error: &validator::ValidationError) -> FaultCode {
    match error.code.as_ref() {
        "length" => FaultCode::Length,
        "range" => FaultCode::OutOfRange,
        _ => FaultCode::Malformed,
    }
}

fn words_of(error: &validator::ValidationError) -> String {
    if let Some(message) = &error.message {
        return message.to_string();
    }
    let limit = |name: &str| error.params.get(name).map(ToString::to_string);
    match (
        error.code.as_ref(),
        limit("min"),
        limit("max"),
        limit("equal"),
    ) {
        ("length", Some(min), Some(max), _) => {
            format!("must have between {min} and {max} characters or items")
        }
        ("length", None, Some(max), _) => format!("must have at most {max} characters or items"),
        ("length", Some(min), None, _) => format!("must have at least {min} characters or items"),
        ("range", Some(min), Some(max), _) => format!("must be between {min} and {max}"),
        ("range", Some(min), None, _) => format!("must be at least {min}"),
        ("range", None, Some(max), _) => format!("must be at most {max}"),
        ("email", ..) => "must be an e-mail address".to_owned(),
        ("url", ..) => "must be a URL".to_owned(),
        (code, ..) => format!("is not acceptable: {code}"),
    }
}

/// A field of a merge patch (RFC 7396): absent leaves, null clears, a value sets.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub enum Patch<T> {
    /// Not in the body.
    #[default]
    Leave,
    /// `null`.
    Clear,
    /// A value.
    Set(T),
}

impl<'de, T: Deserialize<'de>> Deserialize<'de> for Patch<T> {
    fn deserialize<D: Deserializer<'de>>(from: D) -> std::result::Result<Self, D::Error> {
        Ok(Option::<T>::deserialize(from)?.map_or(Self::Clear, Self::Set))
    }
}

impl<T: Serialize> Serialize for Patch<T> {
    /// The validator notes values; nothing sends a patch back.
    fn serialize<S: Serializer>(&self, to: S) -> std::result::Result<S::Ok, S::Error> {
        self.value().serialize(to)
    }
}

impl<T> Patch<T> {
    /// Applies itself to a field that may be empty.
    pub fn apply<F: From<T>>(self, field: &mut Option<F>) {
        match self {
            Self::Leave => {}
            Self::Clear => *field = None,
            Self::Set(value) => *field = Some(value.into()),
        }
    }

    /// Applies itself to a field that may not be empty; `null` there is a fault.
    pub fn apply_required<F: From<T>>(self, field: &mut F, name: &str, faults: &mut Vec<Fault>) {
        match self {
            Self::Leave => {}
            Self::Clear => faults.push(Fault::at(
                format!("/{name}"),
                FaultCode::Required,
                "cannot be cleared",
            )),
            Self::Set(value) => *field = value.into(),
        }
    }

    /// The same of what `f` makes of the value.
    pub fn map<U>(self, f: impl FnOnce(T) -> U) -> Patch<U> {
        match self {
            Self::Leave => Patch::Leave,
            Self::Clear => Patch::Clear,
            Self::Set(value) => Patch::Set(f(value)),
        }
    }

    /// The value, where one was sent.
    pub fn value(&self) -> Option<&T> {
        match self {
            Self::Set(value) => Some(value),
            _ => None,
        }
    }
}

// A patched field is held to the limits of its value; what is absent or cleared has none.
impl<T: ValidateLength<u64>> ValidateLength<u64> for Patch<T> {
    fn length(&self) -> Option<u64> {
        self.value().and_then(ValidateLength::length)
    }
}

impl<T: ValidateRange<T>> ValidateRange<T> for Patch<T> {
    fn greater_than(&self, max: T) -> Option<bool> {
        self.value().and_then(|value| value.greater_than(max))
    }
    fn less_than(&self, min: T) -> Option<bool> {
        self.value().and_then(|value| value.less_than(min))
    }
}

impl<T: Validate> Validate for Patch<T> {
    fn validate(&self) -> std::result::Result<(), ValidationErrors> {
        self.value().map_or(Ok(()), Validate::validate)
    }
}

impl<T: ValidateEmail> ValidateEmail for Patch<T> {
    fn as_email_string(&self) -> Option<std::borrow::Cow<'_, str>> {
        self.value().and_then(ValidateEmail::as_email_string)
    }
}

/// The query of an operation that has no parameters: whichever comes is a mistake that should be named.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct NoParameters {}

/// A query whose parameters are all known and readable.
#[derive(Debug)]
pub struct ValidQuery<T>(pub T);

impl<T: DeserializeOwned + 'static> FromRequest for ValidQuery<T> {
    type Error = ApiError;
    type Future = Ready<Result<Self>>;

    fn from_request(request: &HttpRequest, _: &mut Payload) -> Self::Future {
        ready(query::read(request.query_string()).map(Self))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[derive(Debug, Deserialize, Validate)]
    #[serde(deny_unknown_fields)]
    struct Body {
        #[validate(length(min = 1, max = 3))]
        name: String,
        #[validate(range(max = 60))]
        hours: u32,
        #[serde(default)]
        note: Patch<String>,
    }

    fn read(bytes: &[u8]) -> Result<Body> {
        parse(bytes).map(|value| serde_json::from_value(value).unwrap())
    }

    #[test]
    fn every_fault_is_named_at_once() {
        let body: Body = read(br#"{"name": "", "hours": 61}"#).unwrap();
        let pointers: Vec<_> = faults_of(&body.validate().unwrap_err())
            .into_iter()
            .filter_map(|fault| fault.pointer)
            .collect();
        assert_eq!(pointers, ["/hours", "/name"]);
        assert_eq!(body.note, Patch::Leave);
    }

    #[test]
    fn null_clears_and_a_value_sets() {
        let body: Body = read(br#"{"name": "a", "hours": 1, "note": null}"#).unwrap();
        assert_eq!(body.note, Patch::Clear);
        let body: Body = read(br#"{"name": "a", "hours": 1, "note": "x"}"#).unwrap();
        assert_eq!(body.note, Patch::Set("x".to_owned()));
    }
}
