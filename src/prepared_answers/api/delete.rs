//! `prepared_answers_delete`

use crate::platform::Result;
use crate::platform::auth::Caller;
use crate::platform::auth::scopes::PreparedAnswersWrite;
use crate::platform::reply::Reply;
use crate::prepared_answers::model::PreparedAnswerId;
use crate::prepared_answers::service;
use actix_web::delete;
use actix_web::web::Path;

/// Delete a prepared answer
///
/// Forgets the answer and every version of it.
#[utoipa::path(
    tag = "Prepared answers", operation_id = "prepared_answers_delete",
    params(("prepared_answer_id" = PreparedAnswerId, Path, description = "The answer.")),
    responses((status = 204, description = "Deleted.")),
    security(("candidate" = ["prepared_answers:write"]))
)]
#[delete("/v1/prepared_answers/{prepared_answer_id}")]
pub(super) async fn delete(
    caller: Caller<PreparedAnswersWrite>,
    id: Path<PreparedAnswerId>,
) -> Result<Reply> {
    let if_match = caller.if_match()?;
    caller
        .transact(move |tx| service::delete(tx, *id, if_match).map(|()| Reply::no_content()))
        .await
}
