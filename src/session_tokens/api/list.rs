//! `session_tokens_list`

use crate::page_body;
use crate::platform::Result;
use crate::platform::auth::Caller;
use crate::platform::auth::scopes::SessionTokensRead;
use crate::platform::clock::Time;
use crate::platform::ids::SessionTokenId;
use crate::platform::page::{PageQuery, PageStart, Sort};
use crate::platform::reply::Reply;
use crate::platform::valid::ValidQuery;
use crate::session_tokens::{SessionToken, service};
use actix_web::get;
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};

/// A session that was minted for the candidate.
#[derive(Debug, Serialize, ToSchema)]
#[schema(example = json!({
    "id": "sess_01jd8w3k5rfx7v2m9q4n6t8b0c", "scopes": ["recoveries:read", "tasks:write"], "allowed_origins": ["https://jobs.example.com"],
    "expires_at": "2026-11-22T18:30:00.000Z", "revoked_at": null, "created_at": "2026-11-22T18:15:00.000Z"
}))]
pub(in crate::session_tokens) struct SessionSummary {
    /// Its id.
    id: SessionTokenId,
    /// What it may do.
    scopes: Vec<String>,
    /// The web pages that may use it; with none it works outside browsers only.
    allowed_origins: Vec<String>,
    /// When it ends, or ended.
    expires_at: Time,
    /// When it was ended before its time; null otherwise.
    revoked_at: Option<Time>,
    /// When it was minted.
    created_at: Time,
}

impl From<SessionToken> for SessionSummary {
    fn from(session: SessionToken) -> Self {
        Self {
            id: session.id,
            scopes: session.scopes.0,
            allowed_origins: session.allowed_origins.0,
            expires_at: session.expires_at,
            revoked_at: session.revoked_at,
            created_at: session.created_at,
        }
    }
}

page_body!(SessionPage of SessionSummary);

/// Which part of the list.
#[derive(Debug, Deserialize, IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
pub(in crate::session_tokens) struct ListSessions {
    /// Rows in the page, 1 to 100; 25 when absent.
    #[param(minimum = 1, maximum = 100, default = 25)]
    limit: Option<u32>,
    /// `next_cursor` of the page before.
    cursor: Option<String>,
    /// `-created_at` (newest first, the default) or `created_at`.
    sort: Option<Sort>,
}

impl ListSessions {
    fn start(self) -> Result<PageStart<SessionTokenId>> {
        let page = PageQuery {
            limit: self.limit,
            cursor: self.cursor,
            sort: self.sort,
        };
        page.start()
    }
}

/// List one's own browser sessions
///
/// Every session that was minted for the candidate, newest first, a page at a time: when, for which pages and with which scopes. A
/// session can read what is private to the candidate, and their job board mints it; one that they do not know from a visit of
/// their own is one to ask the board about.
#[utoipa::path(
    tag = "Access", operation_id = "session_tokens_list", params(ListSessions),
    responses((status = 200, description = "A page of sessions.", body = SessionPage)),
    security(("candidate" = ["session_tokens:read"]))
)]
#[get("/v1/session_tokens")]
pub(super) async fn list(
    caller: Caller<SessionTokensRead>,
    query: ValidQuery<ListSessions>,
) -> Result<Reply> {
    let start = query.0.start()?;
    caller
        .page(move |tx| Ok(SessionPage::from(service::list(tx, &start)?)))
        .await
}
