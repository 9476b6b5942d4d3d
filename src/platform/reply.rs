//! Answers: a status, a body, and the headers that go with an object.

use super::entity_tags::Named;
use super::error::ApiError;
use super::locale::Language;
use super::{Result, locale};
use actix_web::body::BoxBody;
use actix_web::http::header::{self, HeaderValue};
use actix_web::http::{StatusCode, Uri};
use actix_web::{HttpRequest, HttpResponse, Responder};
use serde::Serialize;
use sha2::{Digest, Sha256};
use url::form_urlencoded;

/// An object with an address and a version of its own.
pub trait Resource: Serialize {
    /// Its path, from `/v1`.
    fn path(&self) -> String;
    /// The version of its row; the `ETag` is made of it.
    fn version(&self) -> i32;
}

/// An answer that succeeded.
#[derive(Debug, Clone)]
pub struct Reply {
    pub(super) status: u16,
    pub(super) body: String,
    pub(super) etag: Option<String>,
    pub(super) location: Option<String>,
    pub(super) replayed: bool,
    /// The language of its words for people, where the caller could have asked for another.
    pub(super) language: Option<Language>,
    next: Option<String>,
    public: bool,
    content_type: &'static str,
}

const HTML: &str = "text/html; charset=utf-8";
/// A page may use its own style and nothing else.
const HTML_POLICY: &str = "default-src 'none'; style-src 'unsafe-inline'; form-action 'none'; frame-ancestors 'none'; base-uri 'none'";

/// One page of a list, as it is sent.
pub trait Paged: Serialize {
    /// What asks for the next page.
    fn next_cursor(&self) -> Option<&str>;
}

impl Reply {
    fn json(status: u16, body: &impl Serialize) -> Result<Self> {
        let body = serde_json::to_string(body).map_err(ApiError::internal)?;
        Ok(Self::of(status, body, "application/json"))
    }

    fn of(status: u16, body: String, content_type: &'static str) -> Self {
        Self {
            status,
            body,
            etag: None,
            location: None,
            replayed: false,
            language: None,
            next: None,
            public: false,
            content_type,
        }
    }

    /// 200 with an object and its `ETag`.
    pub fn ok<R: Resource>(body: &R) -> Result<Self> {
        Ok(Self {
            etag: Some(etag(body.version())),
            ..Self::json(200, body)?
        })
    }

    /// 201 with a new object, its `ETag` and its `Location`.
    pub fn created<R: Resource>(body: &R) -> Result<Self> {
        Ok(Self {
            etag: Some(etag(body.version())),
            location: Some(body.path()),
            ..Self::json(201, body)?
        })
    }

    /// 200 with an object that is more than its row: the `ETag` is made of the version and of the answer itself, so that it
    /// changes with whatever the answer was derived from.
    pub fn derived<R: Resource>(body: &R) -> Result<Self> {
        let reply = Self::json(200, body)?;
        Ok(Self {
            etag: Some(derived_etag(body.version(), &reply.body)),
            ..reply
        })
    }

    /// 201 with a new object that is more than its row.
    pub fn created_derived<R: Resource>(body: &R) -> Result<Self> {
        Ok(Self {
            status: 201,
            location: Some(body.path()),
            ..Self::derived(body)?
        })
    }

    /// The same with something that is said before the object and is no part of it: the `ETag` stays that of the object, so that it is
    /// the one with which a GET answers.
    pub fn saying_first(self, whole: &impl Serialize) -> Result<Self> {
        let Self { body, .. } = Self::json(self.status, whole)?;
        Ok(Self { body, ..self })
    }

    /// 200 with something that has no version: a page, a list, a computed answer.
    pub fn plain(body: &impl Serialize) -> Result<Self> {
        Self::json(200, body)
    }

    /// 201 with something that has no address of its own.
    pub fn made(body: &impl Serialize) -> Result<Self> {
        Self::json(201, body)
    }

    /// Says in which language its words for people are: whoever asks for another gets another answer.
    #[must_use]
    pub fn in_language(self, language: Language) -> Self {
        Self {
            language: Some(language),
            ..self
        }
    }

    /// 202: accepted, the rest happens later.
    pub fn accepted(body: &impl Serialize) -> Result<Self> {
        Self::json(202, body)
    }

    /// 200 with something that everybody may read and keep for some minutes.
    pub fn public(body: &impl Serialize) -> Result<Self> {
        Ok(Self {
            public: true,
            ..Self::json(200, body)?
        })
    }

    /// 204.
    #[must_use]
    pub fn no_content() -> Self {
        Self::of(204, String::new(), "")
    }

    /// 200 with a page; `Link` leads to the next one, which is the same request from another cursor.
    pub(super) fn page(page: &impl Paged, request: &Uri) -> Result<Self> {
        let next = page.next_cursor().map(|cursor| next_page(request, cursor));
        Ok(Self {
            next,
            ..Self::json(200, page)?
        })
    }

    /// 200 with a calendar file.
    #[must_use]
    pub fn calendar(body: String) -> Self {
        Self::of(200, body, "text/calendar; charset=utf-8")
    }

    /// 200 with a page for a person, which loads nothing and which nobody may frame.
    #[must_use]
    pub fn html(body: String) -> Self {
        Self::of(200, body, HTML)
    }

    /// An answer that was kept for a repeated request.
    pub(super) fn replayed(status: u16, body: String) -> Self {
        let content_type = if body.is_empty() {
            ""
        } else {
            "application/json"
        };
        Self {
            replayed: true,
            ..Self::of(status, body, content_type)
        }
    }

    /// 304 instead, when the client has this version already.
    pub(super) fn unless_known(self, known: Option<&Named<'_>>) -> Self {
        match (&self.etag, known) {
            (Some(etag), Some(known)) if known.names(etag) => Self {
                status: 304,
                body: String::new(),
                content_type: "",
                ..self
            },
            _ => self,
        }
    }
}

/// The strong `ETag` of a version.
#[must_use]
pub fn etag(version: i32) -> String {
    format!("\"v{version}\"")
}

/// The strong `ETag` of an answer that is derived: eight bytes of its hash tell two answers of one version apart.
fn derived_etag(version: i32, body: &str) -> String {
    let digest = Sha256::digest(body.as_bytes());
    let digest = digest
        .first_chunk::<8>()
        .map_or(0, |bytes| u64::from_be_bytes(*bytes));
    format!("\"v{version}-{digest:016x}\"")
}

fn next_page(request: &Uri, cursor: &str) -> String {
    let asked = form_urlencoded::parse(request.query().unwrap_or_default().as_bytes());
    let query = form_urlencoded::Serializer::new(String::new())
        .extend_pairs(asked.filter(|(name, _)| name != "cursor"))
        .append_pair("cursor", cursor)
        .finish();
    format!("<{}?{query}>; rel=\"next\"", request.path())
}

impl Responder for Reply {
    type Body = BoxBody;

    fn respond_to(self, _: &HttpRequest) -> HttpResponse {
        let mut response = HttpResponse::build(
            StatusCode::from_u16(self.status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR),
        );
        let caching = if self.public {
            "public, max-age=300"
        } else {
            "no-store"
        };
        response.insert_header((header::CACHE_CONTROL, HeaderValue::from_static(caching)));
        if !self.content_type.is_empty() {
            response.insert_header((
                header::CONTENT_TYPE,
                HeaderValue::from_static(self.content_type),
            ));
        }
        if self.content_type == HTML {
            response.insert_header((header::CONTENT_SECURITY_POLICY, HTML_POLICY));
            response.insert_header((header::X_CONTENT_TYPE_OPTIONS, "nosniff"));
        }
        if let Some(etag) = self.etag {
            response.insert_header((header::ETAG, etag));
        }
        if let Some(location) = self.location {
            response.insert_header((header::LOCATION, location));
        }
        for header in self.language.into_iter().flat_map(locale::headers_of) {
            response.append_header(header);
        }
        if let Some(next) = self.next {
            response.insert_header((header::LINK, next));
        }
        if self.replayed {
            response.insert_header(("Idempotency-Replayed", "true"));
        }
        if self.body.is_empty() {
            response.finish()
        } else {
            response.body(self.body)
        }
    }
}
