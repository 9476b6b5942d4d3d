//! `action_plans_revise`

use super::ActionPlanBody;
use crate::action_plans::{ActionPlanId, service};
use crate::platform::Result;
use crate::platform::auth::Caller;
use crate::platform::auth::scopes::ActionPlansWrite;
use crate::platform::reply::Reply;
use crate::platform::valid::Digest;
use actix_web::post;
use actix_web::web::Path;

/// Revise an action plan
///
/// Takes in what is known now: feedback that was opened or judged, questions, the week, the next interview, a pause, days
/// that have passed. What is done stays, what is under way keeps its day if it can, and `changes` says what was added, kept,
/// moved and retired, and why. Where nothing asks for a change, the revision stays the same and nothing is announced.
///
/// Only the candidate's own revision takes in anything new. A tenant's server lays the same tasks into the days as they are now: the week,
/// the next interview, a pause, days that have passed.
#[utoipa::path(
    tag = "Action plans", operation_id = "action_plans_revise",
    params(("action_plan_id" = ActionPlanId, Path, description = "The action plan.")),
    responses(
        (status = 200, description = "The plan as it is now.", body = ActionPlanBody),
        (status = 409, description = "`recovery_closed`")
    ),
    security(("tenant" = ["action_plans:write"]), ("candidate" = ["action_plans:write"]))
)]
#[post("/v1/action_plans/{action_plan_id}/revise")]
pub(super) async fn revise(
    caller: Caller<ActionPlansWrite>,
    id: Path<ActionPlanId>,
) -> Result<Reply> {
    caller
        .once(Digest::none(), move |tx| {
            Reply::derived(&ActionPlanBody::from(service::revise(tx, *id)?))
        })
        .await
}
