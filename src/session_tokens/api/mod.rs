//! Session tokens on the wire; the list has a file of its own.
//!
//! | operation | who | what |
//! |---|---|---|
//! | `session_tokens_create` | tenant | a token for one candidate |
//! | `session_tokens_list` | the candidate | every session that was minted for them, so that they see one that they do not know |
//! | `session_tokens_revoke` | tenant | its end, before its time |

mod list;

use super::model::{NewSession, SessionToken};
use super::rules::{MAX_ORIGINS, MAX_SECONDS, MIN_SECONDS, SECONDS};
use super::service;
use crate::platform::auth::Caller;
use crate::platform::auth::scopes::{self, SessionTokensWrite};
use crate::platform::clock::Time;
use crate::platform::db::Tx;
use crate::platform::ids::{CandidateId, SessionTokenId};
use crate::platform::reply::Reply;
use crate::platform::routes::Routes;
use crate::platform::valid::ValidJson;
use crate::platform::{ApiError, Code, Result};
use actix_web::web::Path;
use actix_web::{delete, post};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use validator::Validate;

/// Registers the operations.
pub fn routes(routes: &mut Routes) {
    routes.service(create).service(list::list).service(revoke);
}

/// A session token to mint.
#[derive(Debug, Deserialize, Validate, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({
    "candidate_id": "cand_01jd8w3k5rfx7v2m9q4n6t8b0c", "scopes": ["recoveries:read", "tasks:write"],
    "allowed_origins": ["https://jobs.example.com"], "expires_in_seconds": 900
}))]
pub(super) struct CreateSessionToken {
    /// The candidate for whom it acts.
    candidate_id: CandidateId,
    /// What it may do; everything that a candidate may when absent.
    #[validate(length(min = 1, max = scopes::MOST_NAMED))]
    #[schema(min_items = 1, max_items = 100)]
    scopes: Option<Vec<String>>,
    /// The web pages that may use it, at most 50, each among your `allowed_origins` where you have any; your
    /// `allowed_origins` when absent. With none at all it works only outside browsers, in an app of yours.
    #[validate(length(max = MAX_ORIGINS))]
    #[schema(max_items = 50)]
    allowed_origins: Option<Vec<String>>,
    /// How long it lives, in seconds, 60 to 3600; 900 when absent.
    #[validate(range(min = MIN_SECONDS, max = MAX_SECONDS))]
    #[schema(minimum = 60, maximum = 3600, example = 900)]
    expires_in_seconds: Option<i64>,
}

impl From<CreateSessionToken> for NewSession {
    fn from(body: CreateSessionToken) -> Self {
        Self {
            candidate: body.candidate_id,
            scopes: body.scopes,
            allowed_origins: body.allowed_origins,
            lifetime_seconds: body.expires_in_seconds.unwrap_or(SECONDS),
        }
    }
}

/// A session token. Hand `token` to your page; it is not shown again.
#[derive(Debug, Serialize, ToSchema)]
#[schema(example = json!({
    "id": "sess_01jd8w3k5rfx7v2m9q4n6t8b0c", "token": "eyJ0eXAiOiJyZWJvdW5kLXNlc3Npb24rand0Ii…",
    "candidate_id": "cand_01jd8w3k5rfx7v2m9q4n6t8b0c", "scopes": ["recoveries:read", "tasks:write"],
    "allowed_origins": ["https://jobs.example.com"], "expires_at": "2026-11-22T18:30:00.000Z",
    "created_at": "2026-11-22T18:15:00.000Z"
}))]
pub(super) struct SessionTokenBody {
    /// Its id, by which you end it before its time.
    id: SessionTokenId,
    /// The token, for `Authorization: Bearer`.
    token: String,
    /// The candidate for whom it acts.
    candidate_id: CandidateId,
    /// What it may do.
    scopes: Vec<String>,
    /// The web pages that may use it.
    allowed_origins: Vec<String>,
    /// When it ends.
    expires_at: Time,
    /// When it was minted.
    created_at: Time,
}

impl SessionTokenBody {
    fn of(session: SessionToken, token: String) -> Self {
        Self {
            id: session.id,
            token,
            candidate_id: session.candidate_id,
            scopes: session.scopes.0,
            allowed_origins: session.allowed_origins.0,
            expires_at: session.expires_at,
            created_at: session.created_at,
        }
    }
}

/// Mint a session token
///
/// Gives a token with which one candidate's browser may act for that candidate alone. Your server calls this when the
/// candidate has signed in with you, and hands the token to your page. It lives for 15 minutes unless you say otherwise,
/// works only from the pages that it lists, and ends at once when you revoke it, revoke the client that minted it, or
/// erase the candidate.
#[utoipa::path(
    tag = "Access", operation_id = "session_tokens_create", request_body = CreateSessionToken,
    responses((status = 201, description = "The token.", body = SessionTokenBody)),
    security(("tenant" = ["session_tokens:write"]))
)]
#[post("/v1/session_tokens")]
async fn create(
    caller: Caller<SessionTokensWrite>,
    body: ValidJson<CreateSessionToken>,
) -> Result<Reply> {
    let (new, digest) = (NewSession::from(body.value), body.digest);
    let minted_by = caller.client().ok_or(ApiError::of(Code::WrongCaller))?;
    let app = caller.app().clone();
    let mint = move |tx: &mut Tx<'_>| {
        let (session, token) = service::create(tx, &app.tokens, minted_by, &new)?;
        Reply::made(&SessionTokenBody::of(session, token))
    };
    caller.once(digest, mint).await
}

/// Revoke a session token
///
/// Ends it within a second on every node. Revoking it twice, or after it ran out, is the same as once. It needs no
/// `If-Match`: a session token never changes, so it has no version that could have moved on.
#[utoipa::path(
    tag = "Access", operation_id = "session_tokens_revoke", params(("session_token_id" = SessionTokenId, Path, description = "The session token.")),
    responses((status = 204, description = "Revoked.")),
    security(("tenant" = ["session_tokens:write"])),
    extensions(("x-no-version" = json!(true)))
)]
#[delete("/v1/session_tokens/{session_token_id}")]
async fn revoke(caller: Caller<SessionTokensWrite>, id: Path<SessionTokenId>) -> Result<Reply> {
    caller.transact(move |tx| service::revoke(tx, *id)).await?;
    caller.app().revocations.expire();
    Ok(Reply::no_content())
}
