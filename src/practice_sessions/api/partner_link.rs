//! `practice_sessions_invite_partner`, `practice_sessions_revoke_partner_link`

use super::rate_page;
use crate::platform::Result;
use crate::platform::auth::Caller;
use crate::platform::auth::scopes::PracticeWrite;
use crate::platform::clock::Time;
use crate::platform::reply::{Reply, Resource};
use crate::platform::valid::Digest;
use crate::practice_sessions::model::{Invitation, PracticeSessionId};
use crate::practice_sessions::service;
use actix_web::web::Path;
use actix_web::{delete, post};
use serde::Serialize;
use utoipa::ToSchema;

/// A link for a practice partner. It is shown this once: we keep only its hash.
#[derive(Debug, Serialize, ToSchema)]
#[schema(example = json!({
    "practice_session_id": "prac_01jd8w3k5rfx7v2m9q4n6t8b0c", "link_url": "https://rebound.example/p/AZ1pQk3vT0aXwq7RbY2c",
    "link_path": "/v1/practice_links/AZ1pQk3vT0aXwq7RbY2c", "expires_at": "2026-12-09T18:20:00.000Z", "version": 2
}))]
pub(in crate::practice_sessions) struct PartnerLinkBody {
    /// The session that it is for.
    practice_session_id: PracticeSessionId,
    /// The page where a partner looks and rates, to be passed on; its end is the secret.
    #[schema(format = "uri")]
    link_url: String,
    /// The same as an operation of this API, for a page of your own.
    #[schema(format = "uri-reference")]
    link_path: String,
    /// When it closes, 14 days from now.
    expires_at: Option<Time>,
    /// The session's version after the change.
    version: i32,
}

impl PartnerLinkBody {
    /// The answer with the link.
    fn reply(invitation: &Invitation, public_url: &str) -> Result<Reply> {
        let secret = invitation.token.text();
        let body = Self {
            practice_session_id: invitation.session.id,
            link_url: rate_page::address(public_url, secret),
            link_path: format!("/v1/practice_links/{secret}"),
            expires_at: invitation.session.link_expires_at,
            version: invitation.session.version,
        };
        Reply::ok(&body)
    }
}

impl Resource for PartnerLinkBody {
    fn path(&self) -> String {
        format!("/v1/practice_sessions/{}", self.practice_session_id)
    }
    fn version(&self) -> i32 {
        self.version
    }
}

/// Make a link for a practice partner
///
/// Whoever holds the link can rate this session once, within 14 days, without an account. It is shown this once; a link that
/// was made before is found no more.
#[utoipa::path(
    tag = "Practice", operation_id = "practice_sessions_invite_partner",
    params(("practice_session_id" = PracticeSessionId, Path, description = "The session.")),
    responses(
        (status = 200, description = "The link.", body = PartnerLinkBody),
        (status = 409, description = "`partner_has_rated`")
    ),
    security(("candidate" = ["practice:write"]))
)]
#[post("/v1/practice_sessions/{practice_session_id}/partner_link")]
pub(super) async fn invite(
    caller: Caller<PracticeWrite>,
    id: Path<PracticeSessionId>,
) -> Result<Reply> {
    let public_url = caller.app().public_url.clone();
    caller
        .once(Digest::none(), move |tx| {
            PartnerLinkBody::reply(&service::invite_partner(tx, *id)?, &public_url)
        })
        .await
}

/// Take back the link for a practice partner
///
/// Closes the link at once; whoever holds it is told that it is gone (410). A session without an open link is answered with 404.
#[utoipa::path(
    tag = "Practice", operation_id = "practice_sessions_revoke_partner_link",
    params(("practice_session_id" = PracticeSessionId, Path, description = "The session.")),
    responses((status = 204, description = "Closed.")),
    security(("candidate" = ["practice:write"]))
)]
#[delete("/v1/practice_sessions/{practice_session_id}/partner_link")]
pub(super) async fn revoke(
    caller: Caller<PracticeWrite>,
    id: Path<PracticeSessionId>,
) -> Result<Reply> {
    let if_match = caller.if_match()?;
    caller
        .transact(move |tx| {
            service::revoke_partner_link(tx, *id, if_match).map(|()| Reply::no_content())
        })
        .await
}
