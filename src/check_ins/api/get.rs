//! `check_ins_get`

use super::CheckInBody;
use crate::check_ins::service;
use crate::platform::Result;
use crate::platform::auth::Caller;
use crate::platform::auth::scopes::CheckInsRead;
use crate::platform::reply::Reply;
use crate::well_being_records::check_ins::CheckInId;
use actix_web::get;
use actix_web::web::Path;

/// Get a check-in
///
/// One check-in, with the candidate's own words. Reading one's own needs no consent.
#[utoipa::path(
    tag = "Check-ins", operation_id = "check_ins_get",
    params(("check_in_id" = CheckInId, Path, description = "The check-in.")),
    responses((status = 200, description = "The check-in.", body = CheckInBody)),
    security(("candidate" = ["check_ins:read"]))
)]
#[get("/v1/check_ins/{check_in_id}")]
pub(super) async fn get(caller: Caller<CheckInsRead>, id: Path<CheckInId>) -> Result<Reply> {
    caller
        .show(move |tx| Reply::ok(&CheckInBody::from(service::get(tx, *id)?)))
        .await
}
