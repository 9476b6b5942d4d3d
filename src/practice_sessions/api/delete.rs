//! `practice_sessions_delete`

use crate::platform::Result;
use crate::platform::auth::Caller;
use crate::platform::auth::scopes::PracticeWrite;
use crate::platform::reply::Reply;
use crate::practice_sessions::model::PracticeSessionId;
use crate::practice_sessions::service;
use actix_web::delete;
use actix_web::web::Path;

/// Delete a practice session
///
/// Forgets the session with its ratings, and what a partner said of it; a link that is open closes. A plan that was made from
/// it stays as it is until it is revised.
#[utoipa::path(
    tag = "Practice", operation_id = "practice_sessions_delete",
    params(("practice_session_id" = PracticeSessionId, Path, description = "The session.")),
    responses((status = 204, description = "Deleted.")),
    security(("candidate" = ["practice:write"]))
)]
#[delete("/v1/practice_sessions/{practice_session_id}")]
pub(super) async fn delete(
    caller: Caller<PracticeWrite>,
    id: Path<PracticeSessionId>,
) -> Result<Reply> {
    let if_match = caller.if_match()?;
    caller
        .transact(move |tx| service::delete(tx, *id, if_match).map(|()| Reply::no_content()))
        .await
}
