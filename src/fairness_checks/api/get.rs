//! `fairness_checks_get`

use super::FairnessCheckBody;
use crate::fairness_checks::model::FairnessCheckId;
use crate::fairness_checks::service;
use crate::platform::Result;
use crate::platform::auth::Caller;
use crate::platform::auth::scopes::FairnessChecksRead;
use crate::platform::reply::Reply;
use actix_web::get;
use actix_web::web::Path;

/// Get a fairness check
///
/// For the candidate alone. Signals, dates and suggestions are those of today: they follow from what was opened meanwhile and
/// from how sure the facts still are.
#[utoipa::path(
    tag = "Fairness checks", operation_id = "fairness_checks_get",
    params(("fairness_check_id" = FairnessCheckId, Path, description = "The fairness check.")),
    responses((status = 200, description = "The fairness check.", body = FairnessCheckBody)),
    security(("candidate" = ["fairness_checks:read"]))
)]
#[get("/v1/fairness_checks/{fairness_check_id}")]
pub(super) async fn get(
    caller: Caller<FairnessChecksRead>,
    id: Path<FairnessCheckId>,
) -> Result<Reply> {
    caller
        .show(move |tx| Reply::derived(&FairnessCheckBody::from(service::get(tx, *id)?)))
        .await
}
