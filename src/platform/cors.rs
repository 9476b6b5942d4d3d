//! Which web pages may read our answers: those that the session token of the request lists, and no others; what a magic link opens, any
//! safe page that knows the link, since whoever knows it may read that anyhow.
//!
//! A browser asks first, without a token (a preflight). We let every safe origin ask, since a preflight gives nothing away;
//! the request that follows brings the token, and [`Caller`](super::auth::Caller) holds its list against the page. No
//! operation here looks at a cookie (the one that the page behind a link sets is for that page alone), so a page
//! that is not listed has nothing to borrow.

use super::origin;
use actix_web::body::{EitherBody, MessageBody};
use actix_web::dev::{ServiceRequest, ServiceResponse};
use actix_web::http::Method;
use actix_web::http::header::{self, HeaderMap, HeaderName, HeaderValue};
use actix_web::middleware::Next;
use actix_web::{HttpMessage, HttpRequest, HttpResponse};

/// The page that may read the answer; left in the request by the caller's proof.
#[derive(Debug, Clone)]
pub struct AdmittedOrigin(pub HeaderValue);

/// Lets the page that asks read the answer, if it is a safe one.
pub fn admit_any_page(request: &HttpRequest) {
    if let Some(origin) = request
        .headers()
        .get(header::ORIGIN)
        .filter(|origin| is_safe(origin))
    {
        let admitted = AdmittedOrigin(origin.clone());
        request.extensions_mut().insert(admitted);
    }
}

fn is_safe(origin: &HeaderValue) -> bool {
    origin.to_str().is_ok_and(origin::is_acceptable)
}

const PREFLIGHT: &[(HeaderName, &str)] = &[
    (
        header::ACCESS_CONTROL_ALLOW_METHODS,
        "GET, POST, PUT, PATCH, DELETE",
    ),
    (
        header::ACCESS_CONTROL_ALLOW_HEADERS,
        "Authorization, Content-Type, Idempotency-Key, If-Match, If-None-Match, traceparent, Accept-Language",
    ),
    (header::ACCESS_CONTROL_MAX_AGE, "600"),
];
const EXPOSED: &str = "ETag, Link, Location, Request-Id, RateLimit, RateLimit-Policy, Retry-After, Deprecation, Sunset, \
Idempotency-Replayed";

/// Answers preflights, and tells the browser whether its page may read the answer.
pub async fn share<B: MessageBody>(
    request: ServiceRequest,
    next: Next<B>,
) -> Result<ServiceResponse<EitherBody<B>>, actix_web::Error> {
    if !request.path().starts_with("/v1/") {
        return next
            .call(request)
            .await
            .map(ServiceResponse::map_into_left_body);
    }
    if is_preflight(&request) {
        let answer = preflight(request.headers());
        return Ok(request.into_response(answer).map_into_right_body());
    }
    let mut response = next.call(request).await?;
    let admitted = response
        .request()
        .extensions()
        .get::<AdmittedOrigin>()
        .cloned();
    let headers = response.headers_mut();
    headers.append(header::VARY, HeaderValue::from_static("Origin"));
    if let Some(AdmittedOrigin(origin)) = admitted {
        headers.insert(header::ACCESS_CONTROL_ALLOW_ORIGIN, origin);
        headers.insert(
            header::ACCESS_CONTROL_EXPOSE_HEADERS,
            HeaderValue::from_static(EXPOSED),
        );
    }
    Ok(response.map_into_left_body())
}

fn is_preflight(request: &ServiceRequest) -> bool {
    request.method() == Method::OPTIONS
        && request.headers().contains_key(header::ORIGIN)
        && request
            .headers()
            .contains_key(header::ACCESS_CONTROL_REQUEST_METHOD)
}

fn preflight(asked: &HeaderMap) -> HttpResponse {
    let mut response = HttpResponse::NoContent();
    response.insert_header((header::VARY, HeaderValue::from_static("Origin")));
    let origin = asked.get(header::ORIGIN);
    if let Some(origin) = origin.filter(|origin| is_safe(origin)) {
        response.insert_header((header::ACCESS_CONTROL_ALLOW_ORIGIN, origin.clone()));
        for (name, value) in PREFLIGHT {
            response.insert_header((name.clone(), HeaderValue::from_static(value)));
        }
    }
    response.finish()
}
