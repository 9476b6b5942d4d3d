//! `prepared_answers_get`

use super::PreparedAnswerBody;
use crate::platform::Result;
use crate::platform::auth::Caller;
use crate::platform::auth::scopes::PreparedAnswersRead;
use crate::platform::reply::Reply;
use crate::prepared_answers::model::PreparedAnswerId;
use crate::prepared_answers::service;
use actix_web::get;
use actix_web::web::Path;

/// Get a prepared answer
///
/// One answer, with what it could still have: each finding with its reason, its place and one thing to do.
#[utoipa::path(
    tag = "Prepared answers", operation_id = "prepared_answers_get",
    params(("prepared_answer_id" = PreparedAnswerId, Path, description = "The answer.")),
    responses((status = 200, description = "The answer.", body = PreparedAnswerBody)),
    security(("candidate" = ["prepared_answers:read"]))
)]
#[get("/v1/prepared_answers/{prepared_answer_id}")]
pub(super) async fn get(
    caller: Caller<PreparedAnswersRead>,
    id: Path<PreparedAnswerId>,
) -> Result<Reply> {
    caller
        .show(move |tx| Reply::ok(&PreparedAnswerBody::from(service::get(tx, *id)?)))
        .await
}
