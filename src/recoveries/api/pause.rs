//! `recoveries_pause`

use super::RecoveryBody;
use crate::platform::Result;
use crate::platform::auth::Caller;
use crate::platform::auth::scopes::RecoveriesWrite;
use crate::platform::reply::Reply;
use crate::platform::valid::ValidJson;
use crate::recoveries::service;
use crate::recovery_records::RecoveryId;
use actix_web::post;
use actix_web::web::Path;
use chrono::NaiveDate;
use serde::Deserialize;
use utoipa::ToSchema;
use validator::Validate;

/// A pause.
#[derive(Debug, Deserialize, Validate, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"until": null}))]
pub(in crate::recoveries) struct PauseRecovery {
    /// The first day on which something may be due again, in the candidate's zone; after today, at most 90 days ahead. Absent
    /// or null for a pause without an end: until the candidate resumes.
    until: Option<NaiveDate>,
}

/// Pause a recovery
///
/// Nothing is due before the day that you name: the open tasks of its plan move behind it, and the next steps hold only what is
/// kind. The pause ends by itself. Without a day it lasts until the candidate resumes it, and the tasks wait; a pause with a day can
/// be made one without. Nobody has to say why they take a break.
#[utoipa::path(
    tag = "Recoveries", operation_id = "recoveries_pause",
    params(("recovery_id" = RecoveryId, Path, description = "The recovery.")),
    request_body(content = PauseRecovery, examples(
        ("open" = (summary = "Until the candidate resumes", value = json!({"until": null}))),
        ("with_a_day" = (summary = "Until a day, after today", value = json!({"until": "2026-12-07"})))
    )),
    responses(
        (status = 200, description = "The recovery.", body = RecoveryBody),
        (status = 409, description = "`recovery_closed`, `recovery_paused`")
    ),
    security(("tenant" = ["recoveries:write"]), ("candidate" = ["recoveries:write"])),
    extensions(("x-in-language" = json!(true)))
)]
#[post("/v1/recoveries/{recovery_id}/pause")]
pub(super) async fn pause(
    caller: Caller<RecoveriesWrite>,
    id: Path<RecoveryId>,
    body: ValidJson<PauseRecovery>,
) -> Result<Reply> {
    let (until, digest) = (body.value.until, body.digest);
    caller
        .once(digest, move |tx| {
            RecoveryBody::reply(service::pause(tx, *id, until)?)
        })
        .await
}
