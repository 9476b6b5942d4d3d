//! Refusals: one closed list of codes, sent as RFC 9457 `application/problem+json`.

mod codes;
mod display;
mod faults;

pub use codes::Code;
pub(super) use faults::MOST_FAULTS;
pub use faults::{Fault, FaultCode};

use super::ids::RequestId;
use super::locale::{self, Language};
use super::telemetry;
use actix_web::http::StatusCode;
use actix_web::http::header::{self, HeaderValue};
use actix_web::{HttpResponse, ResponseError};
use diesel::result::{DatabaseErrorKind, Error as QueryError};
use serde::Serialize;
use std::borrow::Cow;
use std::error::Error as StdError;
use std::fmt;
use std::time::Duration;

/// The result of everything above the rules.
pub type Result<T, E = ApiError> = std::result::Result<T, E>;

/// A rule's refusal that has a code of the closed list.
pub trait Coded: StdError {
    /// Which code it is.
    fn code(&self) -> Code;
}

/// A refusal on its way to the client. What caused it stays inside and is logged once, at the boundary.
pub struct ApiError(Box<Inner>);

struct Inner {
    code: Code,
    detail: Option<String>,
    /// What to show to the person instead of the code's own words, and in which language it is.
    said: Option<(Language, String)>,
    faults: Vec<Fault>,
    source: Option<Box<dyn StdError + Send + Sync>>,
    nature: Nature,
    /// Whole seconds after which it is worth asking again.
    retry_after: u64,
}

/// What the database said about the chance of doing better.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Nature {
    Final,
    /// Somebody else changed the same rows meanwhile.
    Contended,
    /// The connection is of no more use.
    ConnectionLost,
}

impl ApiError {
    /// A refusal with the code's own words.
    #[must_use]
    pub fn of(code: Code) -> Self {
        Self(Box::new(Inner {
            code,
            detail: None,
            said: None,
            faults: Vec::new(),
            source: None,
            nature: Nature::Final,
            retry_after: 1,
        }))
    }

    /// A refusal with a sentence for this case.
    #[must_use]
    pub fn with(code: Code, detail: impl Into<String>) -> Self {
        Self::of(code).explained(detail)
    }

    /// The same refusal with a sentence for this case.
    #[must_use]
    pub fn explained(mut self, detail: impl Into<String>) -> Self {
        self.0.detail = Some(detail.into());
        self
    }

    /// The same refusal, which says this to the person who is in front of the page, whatever else it says.
    #[must_use]
    pub fn saying(mut self, language: Language, words: impl Into<String>) -> Self {
        self.0.said = Some((language, words.into()));
        self
    }

    /// A refusal that names every fault, of more than 100 the first 100.
    #[must_use]
    pub fn faults(code: Code, mut faults: Vec<Fault>) -> Self {
        faults.truncate(MOST_FAULTS);
        let mut error = Self::of(code);
        error.0.faults = faults;
        error
    }

    /// A body with these faults.
    #[must_use]
    pub fn invalid(faults: Vec<Fault>) -> Self {
        Self::faults(Code::InvalidFields, faults)
    }

    /// Refuses unless there is no fault.
    pub fn unless_empty(faults: Vec<Fault>) -> Result<()> {
        if faults.is_empty() {
            Ok(())
        } else {
            Err(Self::invalid(faults))
        }
    }

    /// The database cannot be reached or is too busy.
    #[must_use]
    pub fn unavailable() -> Self {
        Self::of(Code::Unavailable)
    }

    /// The caller has used up what it may ask, and can ask again after `wait`.
    #[must_use]
    pub fn rate_limited(wait: Duration) -> Self {
        let mut error = Self::of(Code::RateLimited);
        let begun = u64::from(wait.subsec_nanos() > 0);
        error.0.retry_after = wait.as_secs().saturating_add(begun).max(1);
        error
    }

    /// Something that must not happen did; `source` is logged and not shown.
    #[must_use]
    pub fn internal(source: impl Into<Box<dyn StdError + Send + Sync>>) -> Self {
        let mut error = Self::of(Code::Internal);
        error.0.source = Some(source.into());
        error
    }

    /// A row changed between reading and writing it; the transaction is tried again.
    #[must_use]
    pub fn stale() -> Self {
        let mut error = Self::of(Code::PreconditionFailed);
        error.0.nature = Nature::Contended;
        error
    }

    /// Its code.
    #[must_use]
    pub fn code(&self) -> Code {
        self.0.code
    }

    /// Whole seconds after which it is worth asking again, where waiting helps.
    #[must_use]
    pub fn retry_after(&self) -> u64 {
        self.0.retry_after
    }

    /// Whether it is an answer to the request, and not a failure of what should have answered it.
    #[must_use]
    pub fn is_refusal(&self) -> bool {
        let failed = matches!(self.0.code, Code::Internal | Code::Unavailable);
        self.0.nature == Nature::Final && !failed
    }

    pub(super) fn is_worth_another_try(&self) -> bool {
        self.0.nature == Nature::Contended
    }

    pub(super) fn is_connection_lost(&self) -> bool {
        self.0.nature == Nature::ConnectionLost
    }

    /// After the last try, contention inside the database is a matter of load and not of the request.
    pub(super) fn without_retry(self) -> Self {
        if self.0.nature == Nature::Contended && self.0.source.is_some() {
            Self::unavailable()
        } else {
            self
        }
    }

    /// Whether a unique key was violated whose name holds this: a column of it, or its table.
    #[must_use]
    pub fn violates_unique(&self, named: &str) -> bool {
        match self
            .0
            .source
            .as_deref()
            .and_then(|source| source.downcast_ref::<QueryError>())
        {
            Some(QueryError::DatabaseError(DatabaseErrorKind::UniqueViolation, what)) => what
                .constraint_name()
                .unwrap_or_else(|| what.message())
                .contains(named),
            _ => false,
        }
    }

    /// 409 when another row has this `external_id`; else the error itself.
    #[must_use]
    pub fn or_external_id_taken(self) -> Self {
        if self.violates_unique("external_id") {
            Self::of(Code::ExternalIdTaken)
        } else {
            self
        }
    }

    /// What is not found by an id in the body is a fault of that field, the same for an id that never was and for one
    /// that the caller may not know of.
    #[must_use]
    pub fn as_fault_at(self, pointer: &str) -> Self {
        if self.0.code == Code::NotFound {
            let fault = Fault::at(
                pointer,
                FaultCode::NotFound,
                "names nothing that you can see",
            );
            Self::invalid(vec![fault])
        } else {
            self
        }
    }

    /// The problem document for the request with this id, and for a person who reads this language.
    #[must_use]
    pub fn problem(&self, request: Option<RequestId>, language: Language) -> Problem {
        let code = self.0.code;
        Problem {
            problem_type: format!("/docs/errors#{code}"),
            title: code.title().to_owned(),
            status: code.status(),
            detail: self
                .0
                .detail
                .clone()
                .unwrap_or_else(|| code.title().to_owned()),
            code,
            display_message: match &self.0.said {
                Some((_, words)) => words.clone().into(),
                None => code.display_message(language).into(),
            },
            request_id: request,
            errors: self.0.faults.clone(),
        }
    }

    /// Logs what went wrong on our side, once, with its cause.
    pub fn log(&self) {
        if self.0.code.status() == 500 {
            let source = self
                .0
                .source
                .as_ref()
                .map(ToString::to_string)
                .unwrap_or_default();
            telemetry::failed(self.0.code, &source);
        }
    }
}

impl fmt::Debug for ApiError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ApiError")
            .field("code", &self.0.code)
            .field("faults", &self.0.faults)
            .field("source", &self.0.source)
            .finish_non_exhaustive()
    }
}

impl fmt::Display for ApiError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "{}: {}",
            self.0.code,
            self.0.detail.as_deref().unwrap_or(self.0.code.title())
        )?;
        for fault in &self.0.faults {
            let place = [&fault.pointer, &fault.parameter, &fault.header];
            let place = place
                .into_iter()
                .flatten()
                .next()
                .map_or("", String::as_str);
            write!(f, " {place} {};", fault.detail)?;
        }
        Ok(())
    }
}

impl StdError for ApiError {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        match &self.0.source {
            Some(source) => Some(&**source),
            None => None,
        }
    }
}

impl<E: Coded> From<E> for ApiError {
    fn from(refused: E) -> Self {
        Self::with(refused.code(), refused.to_string())
    }
}

impl From<QueryError> for ApiError {
    fn from(error: QueryError) -> Self {
        use DatabaseErrorKind as Kind;
        let (code, nature) = match &error {
            QueryError::NotFound => (Code::NotFound, Nature::Final),
            // The second: the parent row was deleted meanwhile; another try finds it gone.
            QueryError::DatabaseError(
                Kind::SerializationFailure | Kind::ForeignKeyViolation,
                _,
            ) => (Code::Unavailable, Nature::Contended),
            QueryError::DatabaseError(Kind::ClosedConnection | Kind::UnableToSendCommand, _) => {
                (Code::Unavailable, Nature::ConnectionLost)
            }
            QueryError::DatabaseError(_, what) => by_message(what.message()),
            QueryError::BrokenTransactionManager => (Code::Unavailable, Nature::ConnectionLost),
            _ => (Code::Internal, Nature::Final),
        };
        let mut wrapped = Self::of(code);
        wrapped.0.nature = nature;
        wrapped.0.source = Some(Box::new(error));
        wrapped
    }
}

/// Diesel gives these no kind of their own; the words are PostgreSQL's and SQLite's, which do not translate them here.
fn by_message(message: &str) -> (Code, Nature) {
    let says = |words: &[&str]| words.iter().any(|word| message.contains(word));
    if says(&["deadlock detected", "could not serialize"]) {
        (Code::Unavailable, Nature::Contended)
    } else if says(&[
        "server closed the connection",
        "terminating connection",
        "connection to server",
        "no connection to the server",
        "SSL connection has been closed",
    ]) {
        (Code::Unavailable, Nature::ConnectionLost)
    } else if says(&[
        "statement timeout",
        "lock timeout",
        "database is locked",
        "database or disk is full",
        "disk I/O error",
        "No space left",
        "in recovery mode",
        "shutting down",
        "starting up",
    ]) {
        (Code::Unavailable, Nature::Final)
    } else {
        (Code::Internal, Nature::Final)
    }
}

/// A problem document (RFC 9457): why a request was refused, for programs and for people.
#[derive(Debug, Serialize, utoipa::ToSchema)]
#[schema(example = json!({
    "type": "/docs/errors#invalid_fields", "title": "Some fields are not acceptable.", "status": 422,
    "detail": "Some fields are not acceptable.", "code": "invalid_fields",
    "display_message": "Some of this cannot be saved as it stands. Please look at the marked places, then save again.",
    "request_id": "req_01jd8w3k5rfx7v2m9q4n6t8b0c",
    "errors": [{"pointer": "/weekly_hours", "code": "out_of_range", "detail": "must be between 0 and 60"}]
}))]
pub struct Problem {
    /// Where the code is explained.
    #[serde(rename = "type")]
    #[schema(format = "uri-reference")]
    pub problem_type: String,
    /// The code in one sentence.
    pub title: String,
    /// The HTTP status.
    #[schema(minimum = 400, maximum = 599)]
    pub status: u16,
    /// What is wrong in this case.
    pub detail: String,
    /// The stable code.
    pub code: Code,
    /// What to show to the person who is in front of your page, in the language of `Accept-Language` (English, German,
    /// French or Spanish; English when it names none of them): kind, and with what can be done now.
    pub display_message: Cow<'static, str>,
    /// Quote it when you ask for help.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false)]
    pub request_id: Option<RequestId>,
    /// Every fault at once, the first 100 where there are more; empty where the code says it all.
    #[schema(max_items = 100)]
    pub errors: Vec<Fault>,
}

impl ResponseError for ApiError {
    fn status_code(&self) -> StatusCode {
        StatusCode::from_u16(self.0.code.status()).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR)
    }

    fn error_response(&self) -> HttpResponse {
        self.log();
        let mut response = HttpResponse::build(self.status_code());
        response.insert_header((
            header::CONTENT_TYPE,
            HeaderValue::from_static("application/problem+json"),
        ));
        response.insert_header((header::CACHE_CONTROL, HeaderValue::from_static("no-store")));
        match self.0.code {
            Code::Unauthenticated => {
                response.insert_header((
                    header::WWW_AUTHENTICATE,
                    "Bearer realm=\"rebound\", error=\"invalid_token\"",
                ));
            }
            Code::Unavailable | Code::RateLimited | Code::IdempotencyInFlight => {
                response.insert_header((header::RETRY_AFTER, self.0.retry_after));
            }
            _ => {}
        }
        let said = self.0.said.as_ref().map(|(language, _)| *language);
        let language = said.or_else(locale::asked).unwrap_or(Language::English);
        for header in locale::headers_of(language) {
            response.append_header(header);
        }
        let problem = self.problem(telemetry::current_request(), language);
        response.body(serde_json::to_vec(&problem).unwrap_or_default())
    }
}
