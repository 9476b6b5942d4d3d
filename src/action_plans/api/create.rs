//! `action_plans_create`

use super::ActionPlanBody;
use crate::action_plans::service;
use crate::platform::Result;
use crate::platform::auth::Caller;
use crate::platform::auth::scopes::ActionPlansWrite;
use crate::platform::reply::Reply;
use crate::platform::valid::ValidJson;
use crate::recovery_records::RecoveryId;
use actix_web::post;
use serde::Deserialize;
use utoipa::ToSchema;
use validator::Validate;

/// A plan to make.
#[derive(Debug, Deserialize, Validate, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"recovery_id": "rcvy_01jd8w3k5rfx7v2m9q4n6t8b0c"}))]
pub(in crate::action_plans) struct CreateActionPlan {
    /// The recovery to make it for; it has no plan yet.
    recovery_id: RecoveryId,
}

/// Make an action plan
///
/// Chooses at most three themes from the feedback that the candidate has opened, weighed by who said it, what the candidate
/// makes of it and how long ago it was, and tasks that work on them. The tasks fit the candidate's week: nothing is due in a
/// pause, on a day off or beyond the hours of a day, and what does not fit waits with its reason. Every task says why it is
/// there. The same facts always give the same plan.
///
/// A plan that a tenant's server asks for is made of what a tenant knows: the questions that were asked, the week, the interviews. What the
/// candidate opened, judged or noted comes into it with their own revision.
#[utoipa::path(
    tag = "Action plans", operation_id = "action_plans_create", request_body = CreateActionPlan,
    responses(
        (status = 201, description = "The plan; its tasks have an operation of their own.", body = ActionPlanBody),
        (status = 409, description = "`plan_exists`, `recovery_closed`; for a tenant also `pause_is_theirs`")
    ),
    security(("tenant" = ["action_plans:write"]), ("candidate" = ["action_plans:write"]))
)]
#[post("/v1/action_plans")]
pub(super) async fn create(
    caller: Caller<ActionPlansWrite>,
    body: ValidJson<CreateActionPlan>,
) -> Result<Reply> {
    let (recovery, digest) = (body.value.recovery_id, body.digest);
    caller
        .once(digest, move |tx| {
            Reply::created_derived(&ActionPlanBody::from(service::create(tx, recovery)?))
        })
        .await
}
