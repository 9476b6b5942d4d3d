//! `exercise_logs_get`

use super::ExerciseLogBody;
use crate::exercise_logs::service;
use crate::platform::Result;
use crate::platform::auth::Caller;
use crate::platform::auth::scopes::ExerciseLogsRead;
use crate::platform::reply::Reply;
use crate::well_being_records::exercise_logs::ExerciseLogId;
use actix_web::get;
use actix_web::web::Path;

/// Get a logged exercise
///
/// One exercise that the candidate did. Reading one's own needs no consent.
#[utoipa::path(
    tag = "Exercise logs", operation_id = "exercise_logs_get",
    params(("exercise_log_id" = ExerciseLogId, Path, description = "The logged exercise.")),
    responses((status = 200, description = "The logged exercise.", body = ExerciseLogBody)),
    security(("candidate" = ["exercise_logs:read"]))
)]
#[get("/v1/exercise_logs/{exercise_log_id}")]
pub(super) async fn get(
    caller: Caller<ExerciseLogsRead>,
    id: Path<ExerciseLogId>,
) -> Result<Reply> {
    caller
        .show(move |tx| Reply::ok(&ExerciseLogBody::from(service::get(tx, *id)?)))
        .await
}
