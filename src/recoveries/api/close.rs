//! `recoveries_close`

use super::RecoveryBody;
use crate::platform::Result;
use crate::platform::auth::Caller;
use crate::platform::auth::scopes::RecoveriesWrite;
use crate::platform::reply::Reply;
use crate::platform::valid::ValidJson;
use crate::recoveries::service;
use crate::recovery_records::{ClosedBecause, RecoveryId};
use actix_web::post;
use actix_web::web::Path;
use serde::Deserialize;
use utoipa::ToSchema;
use validator::Validate;

crate::text_enum! {
    /// Why somebody closes a recovery.
    CloseReason {
        /// The candidate has found a job.
        FoundAJob = "found_a_job",
        /// The candidate has moved on.
        MovedOn = "moved_on",
        /// Something else.
        Other = "other",
    }
}

impl From<CloseReason> for ClosedBecause {
    fn from(reason: CloseReason) -> Self {
        match reason {
            CloseReason::FoundAJob => Self::FoundAJob,
            CloseReason::MovedOn => Self::MovedOn,
            CloseReason::Other => Self::Other,
        }
    }
}

/// The end of a recovery.
#[derive(Debug, Deserialize, Validate, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"because": "moved_on"}))]
pub(in crate::recoveries) struct CloseRecovery {
    /// Why it ends.
    because: CloseReason,
}

/// Close a recovery
///
/// Ends the recovery. What was learned stays: the plan can still be read and its tasks ticked off. A recovery also closes by
/// itself when another outcome is recorded, and opens again with the next rejection of the same interview.
#[utoipa::path(
    tag = "Recoveries", operation_id = "recoveries_close",
    params(("recovery_id" = RecoveryId, Path, description = "The recovery.")),
    request_body = CloseRecovery,
    responses(
        (status = 200, description = "The recovery.", body = RecoveryBody),
        (status = 409, description = "`recovery_closed`")
    ),
    security(("tenant" = ["recoveries:write"]), ("candidate" = ["recoveries:write"])),
    extensions(("x-in-language" = json!(true)))
)]
#[post("/v1/recoveries/{recovery_id}/close")]
pub(super) async fn close(
    caller: Caller<RecoveriesWrite>,
    id: Path<RecoveryId>,
    body: ValidJson<CloseRecovery>,
) -> Result<Reply> {
    let (because, digest) = (body.value.because.into(), body.digest);
    caller
        .once(digest, move |tx| {
            RecoveryBody::reply(service::close(tx, *id, because)?)
        })
        .await
}
