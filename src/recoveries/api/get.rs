//! `recoveries_get`

use super::RecoveryBody;
use crate::platform::Result;
use crate::platform::auth::Caller;
use crate::platform::auth::scopes::RecoveriesRead;
use crate::platform::reply::Reply;
use crate::recoveries::service;
use crate::recovery_records::RecoveryId;
use actix_web::get;
use actix_web::web::Path;

/// Get a recovery
///
/// How far it is, how much of the way is done, and what the caller can do next, each step with its reason and the operation
/// that does it. Show the steps in their order and you have the whole workflow.
#[utoipa::path(
    tag = "Recoveries", operation_id = "recoveries_get",
    params(("recovery_id" = RecoveryId, Path, description = "The recovery.")),
    responses((status = 200, description = "The recovery.", body = RecoveryBody)),
    security(("tenant" = ["recoveries:read"]), ("candidate" = ["recoveries:read"])),
    extensions(("x-in-language" = json!(true)))
)]
#[get("/v1/recoveries/{recovery_id}")]
pub(super) async fn get(caller: Caller<RecoveriesRead>, id: Path<RecoveryId>) -> Result<Reply> {
    caller
        .show(move |tx| RecoveryBody::reply(service::get(tx, *id)?))
        .await
}
