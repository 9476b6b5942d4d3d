//! `exercise_logs_delete`

use crate::exercise_logs::service;
use crate::platform::Result;
use crate::platform::auth::Caller;
use crate::platform::auth::scopes::ExerciseLogsWrite;
use crate::platform::reply::Reply;
use crate::well_being_records::exercise_logs::ExerciseLogId;
use actix_web::delete;
use actix_web::web::Path;

/// Delete a logged exercise
///
/// Forgets it, at once and for good. It needs no consent, so that somebody who has withdrawn theirs can clear up.
#[utoipa::path(
    tag = "Exercise logs", operation_id = "exercise_logs_delete",
    params(("exercise_log_id" = ExerciseLogId, Path, description = "The logged exercise.")),
    responses((status = 204, description = "Deleted.")),
    security(("candidate" = ["exercise_logs:write"]))
)]
#[delete("/v1/exercise_logs/{exercise_log_id}")]
pub(super) async fn delete(
    caller: Caller<ExerciseLogsWrite>,
    id: Path<ExerciseLogId>,
) -> Result<Reply> {
    let if_match = caller.if_match()?;
    caller
        .transact(move |tx| service::delete(tx, *id, if_match).map(|()| Reply::no_content()))
        .await
}
