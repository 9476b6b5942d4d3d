//! `recoveries_skip`

use super::RecoveryBody;
use crate::method::recovery::StepKind;
use crate::platform::Result;
use crate::platform::auth::Caller;
use crate::platform::auth::scopes::RecoveriesWrite;
use crate::platform::reply::Reply;
use crate::platform::valid::ValidJson;
use crate::recoveries::service;
use crate::recovery_records::RecoveryId;
use actix_web::post;
use actix_web::web::Path;
use serde::Deserialize;
use utoipa::ToSchema;
use validator::Validate;

/// A step to leave out.
#[derive(Debug, Deserialize, Validate, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"step": "note_questions"}))]
pub(in crate::recoveries) struct SkipStep {
    /// The `kind` of one of the next steps.
    step: StepKind,
}

/// Skip a next step
///
/// Leaves out one of the steps that the recovery offers; it is not offered again. Nobody has to do all of it, and what was left
/// out counts as behind the candidate. What the candidate leaves out that only they are offered stays theirs: a tenant's server does
/// not hear of it.
#[utoipa::path(
    tag = "Recoveries", operation_id = "recoveries_skip",
    params(("recovery_id" = RecoveryId, Path, description = "The recovery.")),
    request_body = SkipStep,
    responses(
        (status = 200, description = "The recovery.", body = RecoveryBody),
        (status = 409, description = "`recovery_closed`, `step_unknown`")
    ),
    security(("tenant" = ["recoveries:write"]), ("candidate" = ["recoveries:write"])),
    extensions(("x-in-language" = json!(true)))
)]
#[post("/v1/recoveries/{recovery_id}/skip")]
pub(super) async fn skip(
    caller: Caller<RecoveriesWrite>,
    id: Path<RecoveryId>,
    body: ValidJson<SkipStep>,
) -> Result<Reply> {
    let (step, digest) = (body.value.step, body.digest);
    caller
        .once(digest, move |tx| {
            RecoveryBody::reply(service::skip(tx, *id, step)?)
        })
        .await
}
