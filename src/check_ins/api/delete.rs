//! `check_ins_delete`

use crate::check_ins::service;
use crate::platform::Result;
use crate::platform::auth::Caller;
use crate::platform::auth::scopes::CheckInsWrite;
use crate::platform::reply::Reply;
use crate::well_being_records::check_ins::CheckInId;
use actix_web::delete;
use actix_web::web::Path;

/// Delete a check-in
///
/// Forgets it, at once and for good. It needs no consent, so that somebody who has withdrawn theirs can clear up.
#[utoipa::path(
    tag = "Check-ins", operation_id = "check_ins_delete",
    params(("check_in_id" = CheckInId, Path, description = "The check-in.")),
    responses((status = 204, description = "Deleted.")),
    security(("candidate" = ["check_ins:write"]))
)]
#[delete("/v1/check_ins/{check_in_id}")]
pub(super) async fn delete(caller: Caller<CheckInsWrite>, id: Path<CheckInId>) -> Result<Reply> {
    let if_match = caller.if_match()?;
    caller
        .transact(move |tx| service::delete(tx, *id, if_match).map(|()| Reply::no_content()))
        .await
}
