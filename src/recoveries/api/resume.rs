//! `recoveries_resume`

use super::RecoveryBody;
use crate::platform::Result;
use crate::platform::auth::Caller;
use crate::platform::auth::scopes::RecoveriesWrite;
use crate::platform::reply::Reply;
use crate::platform::valid::Digest;
use crate::recoveries::service;
use crate::recovery_records::RecoveryId;
use actix_web::post;
use actix_web::web::Path;

/// Resume a paused recovery
///
/// Ends the pause, before its day or where it has none. Tasks of the plan that waited for it get their days. A pause without an end is
/// the candidate's to end, whoever began it: they come back when they are ready, and nobody asks them why.
#[utoipa::path(
    tag = "Recoveries", operation_id = "recoveries_resume",
    params(("recovery_id" = RecoveryId, Path, description = "The recovery.")),
    responses(
        (status = 200, description = "The recovery.", body = RecoveryBody),
        (status = 409, description = "`recovery_closed`, `recovery_not_paused`; for a tenant also `pause_is_theirs`")
    ),
    security(("tenant" = ["recoveries:write"]), ("candidate" = ["recoveries:write"])),
    extensions(("x-in-language" = json!(true)))
)]
#[post("/v1/recoveries/{recovery_id}/resume")]
pub(super) async fn resume(caller: Caller<RecoveriesWrite>, id: Path<RecoveryId>) -> Result<Reply> {
    caller
        .once(Digest::none(), move |tx| {
            RecoveryBody::reply(service::resume(tx, *id)?)
        })
        .await
}
