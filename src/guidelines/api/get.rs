//! `guidelines_get`

use super::GuidelineBody;
use crate::guidelines::model::GuidelineId;
use crate::guidelines::service;
use crate::platform::Result;
use crate::platform::auth::Caller;
use crate::platform::auth::scopes::GuidelinesRead;
use crate::platform::reply::Reply;
use actix_web::get;
use actix_web::web::Path;

/// Get a guideline
///
/// One do or don't, with the evidence behind it and its place on the card.
#[utoipa::path(
    tag = "Guidelines", operation_id = "guidelines_get",
    params(("guideline_id" = GuidelineId, Path, description = "The guideline.")),
    responses((status = 200, description = "The guideline.", body = GuidelineBody)),
    security(("candidate" = ["guidelines:read"]))
)]
#[get("/v1/guidelines/{guideline_id}")]
pub(super) async fn get(caller: Caller<GuidelinesRead>, id: Path<GuidelineId>) -> Result<Reply> {
    caller
        .show(move |tx| Reply::ok(&GuidelineBody::from(service::get(tx, *id)?)))
        .await
}
