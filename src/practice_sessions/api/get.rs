//! `practice_sessions_get`

use super::PracticeSessionBody;
use crate::platform::Result;
use crate::platform::auth::Caller;
use crate::platform::auth::scopes::PracticeRead;
use crate::platform::reply::Reply;
use crate::practice_sessions::model::PracticeSessionId;
use crate::practice_sessions::service;
use actix_web::get;
use actix_web::web::Path;

/// Get a practice session
///
/// One session, with the candidate's own ratings and what a partner said.
#[utoipa::path(
    tag = "Practice", operation_id = "practice_sessions_get",
    params(("practice_session_id" = PracticeSessionId, Path, description = "The session.")),
    responses((status = 200, description = "The session.", body = PracticeSessionBody)),
    security(("candidate" = ["practice:read"]))
)]
#[get("/v1/practice_sessions/{practice_session_id}")]
pub(super) async fn get(
    caller: Caller<PracticeRead>,
    id: Path<PracticeSessionId>,
) -> Result<Reply> {
    caller
        .show(move |tx| Reply::ok(&PracticeSessionBody::from(service::get(tx, *id)?)))
        .await
}
