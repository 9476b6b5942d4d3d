//! `POST /oauth/token`: the client credentials grant of RFC 6749, with its own form of body and of refusal.

mod credentials;

use crate::api_clients::{rules, service};
use crate::platform::db::{Actor, Context};
use crate::platform::tokens::ACCESS_TOKEN_SECONDS;
use crate::platform::{ApiError, App, Code};
use actix_web::body::BoxBody;
use actix_web::http::StatusCode;
use actix_web::http::header::{self, HeaderValue};
use actix_web::web::{Bytes, Data};
use actix_web::{HttpRequest, HttpResponse, HttpResponseBuilder, Responder, ResponseError, post};
use credentials::{Asked, read};
use serde::Serialize;
use std::fmt;
use utoipa::ToSchema;

/// What a client sends for a token, as a form. The client's id and secret come either here or in the `Authorization`
/// header (`Basic`), never in both.
#[derive(ToSchema)]
#[schema(example = json!({
    "grant_type": "client_credentials", "scope": "candidates:read candidates:write",
    "client_id": "tnt_01jd8w3k5rfx7v2m9q4n6t8b0c.clnt_01jd8w3k5rfx7v2m9q4n6t8b0c",
    "client_secret": "q0Zt3m0p1dWc2l8c4a9XvB7yN5rT6uK8hJ2gF4sD1eA"
}))]
#[expect(
    dead_code,
    reason = "the form is read by hand; this states it in the contract"
)]
pub(in crate::api_clients) struct TokenRequest {
    /// Always `client_credentials`.
    #[schema(pattern = "^client_credentials$", example = "client_credentials")]
    grant_type: String,
    /// Scopes with spaces between, each one that the client has; all of them when absent.
    #[schema(nullable = false, example = "candidates:read candidates:write")]
    scope: Option<String>,
    /// The client's `client_id`, where it is not in the header.
    #[schema(
        nullable = false,
        pattern = r"^tnt_[0-7][0-9a-hjkmnp-tv-z]{25}\.clnt_[0-7][0-9a-hjkmnp-tv-z]{25}$"
    )]
    client_id: Option<String>,
    /// The client's secret, where it is not in the header.
    #[schema(nullable = false, format = "password")]
    client_secret: Option<String>,
}

/// An access token.
#[derive(Debug, Serialize, ToSchema)]
#[schema(example = json!({
    "access_token": "eyJ0eXAiOiJhdCtqd3QiLCJhbGciOiJFZERTQSJ9…", "token_type": "Bearer", "expires_in": 900,
    "scope": "candidates:read candidates:write"
}))]
pub(in crate::api_clients) struct TokenAnswer {
    /// The token (a JWT by RFC 9068), for `Authorization: Bearer`.
    access_token: String,
    /// Always `Bearer`.
    #[schema(example = "Bearer")]
    token_type: &'static str,
    /// Seconds for which it lives.
    #[schema(example = 900)]
    expires_in: i64,
    /// The scopes that it carries, with spaces between.
    scope: String,
}

/// Why there is no token (RFC 6749, 5.2).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
#[schema(example = json!({"error": "invalid_client", "error_description": "The client is unknown, has ended, or its secret is another one."}))]
pub(in crate::api_clients) struct TokenRefusal {
    /// The stable word.
    error: OAuthError,
    /// The same for a person.
    error_description: &'static str,
}

crate::text_enum! {
    /// Why there is no token, as a stable word.
    OAuthError {
        /// The request cannot be read, or proves itself twice.
        InvalidRequest = "invalid_request",
        /// The client did not prove itself.
        InvalidClient = "invalid_client",
        /// The grant is not one that this server gives.
        UnsupportedGrantType = "unsupported_grant_type",
        /// A scope is not one that the client has.
        InvalidScope = "invalid_scope",
        /// The server cannot tell just now.
        TemporarilyUnavailable = "temporarily_unavailable",
        /// Something went wrong on our side.
        ServerError = "server_error",
    }
}

impl TokenRefusal {
    const fn of(error: OAuthError, error_description: &'static str) -> Self {
        Self {
            error,
            error_description,
        }
    }

    const fn request(why: &'static str) -> Self {
        Self::of(OAuthError::InvalidRequest, why)
    }

    const fn client() -> Self {
        Self::of(
            OAuthError::InvalidClient,
            "The client is unknown, has ended, or its secret is another one.",
        )
    }
}

impl fmt::Display for TokenRefusal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.error, self.error_description)
    }
}

impl From<ApiError> for TokenRefusal {
    /// A server that cannot ask its database does not know whether the client is a good one, and must not say that it is not.
    fn from(error: ApiError) -> Self {
        error.log();
        match error.code() {
            Code::Unavailable => Self::of(
                OAuthError::TemporarilyUnavailable,
                "The service cannot answer just now; try again.",
            ),
            _ => Self::of(OAuthError::ServerError, "Something went wrong on our side."),
        }
    }
}

impl ResponseError for TokenRefusal {
    fn status_code(&self) -> StatusCode {
        match self.error {
            OAuthError::InvalidClient => StatusCode::UNAUTHORIZED,
            OAuthError::TemporarilyUnavailable => StatusCode::SERVICE_UNAVAILABLE,
            OAuthError::ServerError => StatusCode::INTERNAL_SERVER_ERROR,
            _ => StatusCode::BAD_REQUEST,
        }
    }

    fn error_response(&self) -> HttpResponse {
        let mut response = unstored(self.status_code());
        match self.error {
            OAuthError::InvalidClient => {
                let challenge = "Basic realm=\"rebound\", charset=\"UTF-8\"";
                response.insert_header((header::WWW_AUTHENTICATE, challenge));
            }
            OAuthError::TemporarilyUnavailable => {
                response.insert_header((header::RETRY_AFTER, "1"));
            }
            _ => {}
        }
        response.body(serde_json::to_vec(self).unwrap_or_default())
    }
}

impl Responder for TokenAnswer {
    type Body = BoxBody;

    fn respond_to(self, _: &HttpRequest) -> HttpResponse {
        unstored(StatusCode::OK).body(serde_json::to_vec(&self).unwrap_or_default())
    }
}

/// An answer that nobody on the way may keep (RFC 6749, 5.1).
fn unstored(status: StatusCode) -> HttpResponseBuilder {
    let mut response = HttpResponse::build(status);
    for (name, value) in [
        (header::CONTENT_TYPE, "application/json"),
        (header::CACHE_CONTROL, "no-store"),
        (header::PRAGMA, "no-cache"),
    ] {
        response.insert_header((name, HeaderValue::from_static(value)));
    }
    response
}

/// Get an access token
///
/// Gives your server a token of 15 minutes for its client id and secret (OAuth 2.0 client credentials). Ask for fewer scopes
/// than the client has where the token needs fewer. Never call this from a browser: a request with an `Origin` is refused.
#[utoipa::path(
    tag = "Access", operation_id = "oauth_token",
    request_body(content = TokenRequest, content_type = "application/x-www-form-urlencoded"),
    responses(
        (status = 200, description = "The token.", body = TokenAnswer),
        (status = 400, description = "The request is not one that can be answered.", body = TokenRefusal),
        (status = 401, description = "The client did not prove itself.", body = TokenRefusal),
        (status = 503, description = "The service cannot tell just now.", body = TokenRefusal),
    )
)]
#[post("/oauth/token")]
pub(super) async fn token(
    app: Data<App>,
    request: HttpRequest,
    form: Result<Bytes, actix_web::Error>,
) -> Result<TokenAnswer, TokenRefusal> {
    let form = form.map_err(|_too_large| TokenRefusal::request("The body is unreadable."))?;
    answer(&app, read(request.headers(), &form)?).await
}

async fn answer(app: &App, asked: Asked) -> Result<TokenAnswer, TokenRefusal> {
    let Some(id) = asked.client else {
        return Err(TokenRefusal::client());
    };
    // Who asks is not proven yet; the transaction reaches this tenant's rows only to find out.
    let context = Context::inside(id.tenant, Actor::Client(id.client));
    let secret = asked.secret;
    let proven = app.db.read(context, move |tx| {
        let now = tx.now();
        service::proven(tx, id.client, &secret, now)
    });
    let client = proven.await?.ok_or_else(TokenRefusal::client)?;
    let scopes = rules::granted(&client, asked.scope.as_deref()).ok_or(TokenRefusal::of(
        OAuthError::InvalidScope,
        "A scope is not one that this client has.",
    ))?;
    Ok(TokenAnswer {
        access_token: app.tokens.issue_access(id.tenant, id.client, &scopes)?,
        token_type: "Bearer",
        expires_in: ACCESS_TOKEN_SECONDS,
        scope: scopes.join(" "),
    })
}
