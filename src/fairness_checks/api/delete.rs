//! `fairness_checks_delete`

use crate::fairness_checks::model::FairnessCheckId;
use crate::fairness_checks::service;
use crate::platform::Result;
use crate::platform::auth::Caller;
use crate::platform::auth::scopes::FairnessChecksWrite;
use crate::platform::reply::Reply;
use actix_web::delete;
use actix_web::web::Path;

/// Delete a fairness check
///
/// For the candidate alone. It is gone with everything that was noted in it.
#[utoipa::path(
    tag = "Fairness checks", operation_id = "fairness_checks_delete",
    params(("fairness_check_id" = FairnessCheckId, Path, description = "The fairness check.")),
    responses((status = 204, description = "Deleted.")),
    security(("candidate" = ["fairness_checks:write"]))
)]
#[delete("/v1/fairness_checks/{fairness_check_id}")]
pub(super) async fn delete(
    caller: Caller<FairnessChecksWrite>,
    id: Path<FairnessCheckId>,
) -> Result<Reply> {
    let if_match = caller.if_match()?;
    caller
        .transact(move |tx| service::delete(tx, *id, if_match).map(|()| Reply::no_content()))
        .await
}
