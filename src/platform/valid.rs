//! Bodies and queries that have been read and checked, with every fault named at once.

use super::error::{ApiError, Code, Fault, FaultCode, MOST_FAULTS, Result};
use super::json::Strict;
use actix_web::dev::Payload;
use actix_web::http::header;
use actix_web::{FromRequest, HttpRequest, web};
use futures_util::future::{LocalBoxFuture, Ready, ready};
use serde::de::DeserializeOwned;
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use serde_json::Value;
use sha2::{Digest as _, Sha256};
use std::ops::Deref;
use validator::{
    Validate, ValidateEmail, ValidateLength, ValidateRange, ValidationErrors, ValidationErrorsKind,
};

/// Largest body, in bytes.
pub const BODY_LIMIT: usize = 256 * 1024;
/// Deepest nesting of a JSON body.
const DEPTH_LIMIT: usize = 32;
/// Longest pointer to a part of a JSON body, in bytes: far beyond the longest of ours.
const POINTER_LIMIT: usize = 256;

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

impl<T: DeserializeOwned + Validate + 'static> FromRequest for ValidJson<T> {
    type Error = ApiError;
    type Future = LocalBoxFuture<'static, Result<Self>>;

    fn from_request(request: &HttpRequest, payload: &mut Payload) -> Self::Future {
        let json = has_json_type(request);
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
            let value = parse(&bytes).and_then(from_value::<T>)?;
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

impl<T: DeserializeOwned + Validate + Default + 'static> FromRequest for OptionalJson<T> {
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

fn parse(bytes: &[u8]) -> Result<Value> {
    serde_json::from_slice(bytes).map_err(|error| {
        let detail = format!("The body is not JSON: {error}.");
        ApiError::with(Code::MalformedBody, detail)
    })
}

/// What JSON says, if it has the shape that is wanted and keeps to its limits.
pub fn from_value<T: DeserializeOwned + Validate>(value: Value) -> Result<T> {
    let read: T = shaped(value)?;
    read.validate()
        .map_err(|errors| ApiError::invalid(faults_of(&errors)))?;
    Ok(read)
}

/// Reads the shape that is wanted; each fault is told in its own terms.
fn shaped<T: DeserializeOwned>(value: Value) -> Result<T> {
    let mut faults = Vec::new();
    inspect(&value, &mut String::new(), 0, &mut faults);
    if !faults.is_empty() {
        return Err(ApiError::invalid(faults));
    }
    serde_path_to_error::deserialize(Strict(value)).map_err(|error| {
        let pointer = pointer_of(error.path());
        let detail = error.into_inner().to_string();
        match missing_member(&detail) {
            Some(name) => ApiError::invalid(vec![Fault::at(
                format!("{pointer}/{name}"),
                FaultCode::Required,
                "is missing",
            )]),
            None => ApiError::invalid(vec![Fault::at(pointer, FaultCode::WrongShape, detail)]),
        }
    })
}

/// The member that a body lacks; serde tells it only in words.
fn missing_member(detail: &str) -> Option<&str> {
    detail.strip_prefix("missing field `")?.strip_suffix('`')
}

/// Finds what no database and no reader can keep: U+0000, nesting without end, and names that nothing has.
///
/// Each fault repeats where it is, so both the length of a place and the number of faults have a limit: a small body must not
/// make a huge answer.
fn inspect(value: &Value, pointer: &mut String, depth: usize, faults: &mut Vec<Fault>) {
    match value {
        Value::String(text) if text.contains('\0') => {
            let (code, detail) = (FaultCode::ForbiddenCharacter, "must not contain U+0000");
            faults.push(Fault::at(pointer.as_str(), code, detail));
        }
        Value::Array(items) => {
            for (index, item) in items.iter().enumerate() {
                inspect_part(&index.to_string(), item, pointer, depth, faults);
            }
        }
        Value::Object(fields) => {
            for (name, item) in fields {
                let name = name.replace('~', "~0").replace('/', "~1");
                inspect_part(&name, item, pointer, depth, faults);
            }
        }
        _ => {}
    }
}

fn inspect_part(
    name: &str,
    value: &Value,
    pointer: &mut String,
    depth: usize,
    faults: &mut Vec<Fault>,
) {
    if faults.len() >= MOST_FAULTS {
        return;
    }
    let length = pointer.len();
    let mut refuse = |code, detail: String| faults.push(Fault::at(pointer.as_str(), code, detail));
    if name.contains(char::is_control) {
        let detail = "a member name must not contain a control character".to_owned();
        refuse(FaultCode::ForbiddenCharacter, detail);
    } else if depth >= DEPTH_LIMIT {
        let detail = format!("holds more than {DEPTH_LIMIT} levels of nesting");
        refuse(FaultCode::TooDeep, detail);
    } else if length + name.len() >= POINTER_LIMIT {
        let detail = format!("holds a pointer of more than {POINTER_LIMIT} bytes");
        refuse(FaultCode::TooDeep, detail);
    } else {
        pointer.push('/');
        pointer.push_str(name);
        inspect(value, pointer, depth + 1, faults);
        pointer.truncate(length);
    }
}

fn pointer_of(path: &serde_path_to_error::Path) -> String {
    use serde_path_to_error::Segment;
    path.iter()
        .map(|segment| match segment {
            Segment::Seq { index } => format!("/{index}"),
            Segment::Map { key } => format!("/{}", key.replace('~', "~0").replace('/', "~1")),
            Segment::Enum { variant } => format!("/{variant}"),
            Segment::Unknown => String::new(),
        })
        .collect()
}

fn faults_of(errors: &ValidationErrors) -> Vec<Fault> {
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

/// Names the parameter that is unknown or cannot be read; serde tells them apart only in words.
fn unreadable(error: &serde_path_to_error::Error<serde_html_form::de::Error>) -> ApiError {
    use serde_path_to_error::Segment;
    let name = error.path().iter().find_map(|segment| match segment {
        Segment::Map { key } => Some(key.as_str()),
        _ => None,
    });
    let detail = error.inner().to_string();
    let code = if detail.starts_with("unknown field") {
        FaultCode::UnknownParameter
    } else {
        FaultCode::Malformed
    };
    let fault = Fault::parameter(name.unwrap_or("query"), code, detail);
    ApiError::faults(Code::MalformedQuery, vec![fault])
}

/// A query whose parameters are all known and readable.
#[derive(Debug)]
pub struct ValidQuery<T>(pub T);

impl<T: DeserializeOwned + 'static> FromRequest for ValidQuery<T> {
    type Error = ApiError;
    type Future = Ready<Result<Self>>;

    fn from_request(request: &HttpRequest, _: &mut Payload) -> Self::Future {
        ready(read_query(request.query_string()).map(Self))
    }
}

fn read_query<T: DeserializeOwned>(query: &str) -> Result<T> {
    // PostgreSQL's text cannot hold it, and no parameter means anything with it.
    if query.contains("%00") {
        let pairs = url::form_urlencoded::parse(query.as_bytes());
        let faults = pairs
            .filter(|(name, value)| name.contains('\0') || value.contains('\0'))
            .map(|(name, _)| {
                let detail = "must not contain U+0000";
                Fault::parameter(
                    name.replace('\0', ""),
                    FaultCode::ForbiddenCharacter,
                    detail,
                )
            });
        let faults: Vec<_> = faults.collect();
        if !faults.is_empty() {
            return Err(ApiError::faults(Code::MalformedQuery, faults));
        }
    }
    let text = serde_html_form::Deserializer::from_bytes(query.as_bytes());
    serde_path_to_error::deserialize(text).map_err(|error| unreadable(&error))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::platform::locale::Language;

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
        parse(bytes).and_then(shaped)
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
    fn a_small_body_makes_no_huge_answer() {
        let zeros = vec![r#""\u0000""#; 5_000].join(",");
        let names: Vec<String> = (0..5_000).map(|n| format!(r#""\u0000{n}": 1"#)).collect();
        for body in [
            format!(r#"{{"{}": [{zeros}]}}"#, "k".repeat(POINTER_LIMIT - 10)),
            format!(r#"{{"{}": [{zeros}]}}"#, "k".repeat(20_000)),
            nested(&r#"\""#.repeat(POINTER_LIMIT - 10), 1, &zeros),
            nested(&"~".repeat(100), DEPTH_LIMIT - 1, &zeros),
            nested("k", DEPTH_LIMIT - 1, &zeros),
            nested("k", DEPTH_LIMIT + 50, &zeros),
            nested(&r"\u0001".repeat(100), 2, &zeros),
            format!("{{{}}}", names.join(",")),
            format!("[{}]", vec![r#"{"\u0000": "\u0000"}"#; 5_000].join(",")),
        ] {
            let refused = read(body.as_bytes()).unwrap_err();
            let problem = refused.problem(None, Language::English);
            assert!((1..=MOST_FAULTS).contains(&problem.errors.len()));
            let answer = serde_json::to_string(&problem).unwrap();
            assert!(answer.len() < 700 * MOST_FAULTS, "{}", answer.len());
        }
    }

    /// A list under a name, so many levels deep.
    fn nested(name: &str, levels: usize, list: &str) -> String {
        let (open, close) = (
            format!(r#"{{"{name}": "#).repeat(levels),
            "}".repeat(levels),
        );
        format!("{open}[{list}]{close}")
    }

    #[test]
    fn null_clears_and_a_value_sets() {
        let body: Body = read(br#"{"name": "a", "hours": 1, "note": null}"#).unwrap();
        assert_eq!(body.note, Patch::Clear);
        let body: Body = read(br#"{"name": "a", "hours": 1, "note": "x"}"#).unwrap();
        assert_eq!(body.note, Patch::Set("x".to_owned()));
    }

    #[test]
    fn a_wrong_shape_is_pointed_at() {
        let error = read(br#"{"name": "a", "hours": "many"}"#).unwrap_err();
        assert_eq!(
            error.problem(None, Language::English).errors[0]
                .pointer
                .as_deref(),
            Some("/hours")
        );
        assert_eq!(read(b"{").unwrap_err().code(), Code::MalformedBody);
        let zero = read(br#"{"name": "\u0000", "hours": 1}"#).unwrap_err();
        assert_eq!(
            zero.problem(None, Language::English).errors[0].code,
            FaultCode::ForbiddenCharacter
        );
    }
}
