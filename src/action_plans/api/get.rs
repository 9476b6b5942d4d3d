//! `action_plans_get`

use super::ActionPlanBody;
use crate::action_plans::{ActionPlanId, service};
use crate::platform::Result;
use crate::platform::auth::Caller;
use crate::platform::auth::scopes::ActionPlansRead;
use crate::platform::reply::Reply;
use actix_web::get;
use actix_web::web::Path;

/// Get an action plan
///
/// What it works on and why, what it says about itself, and what last changed. The candidate sees the evidence behind it;
/// a tenant's server does not, since that would tell what the candidate has opened and what they make of it.
#[utoipa::path(
    tag = "Action plans", operation_id = "action_plans_get",
    params(("action_plan_id" = ActionPlanId, Path, description = "The action plan.")),
    responses((status = 200, description = "The action plan.", body = ActionPlanBody)),
    security(("tenant" = ["action_plans:read"]), ("candidate" = ["action_plans:read"]))
)]
#[get("/v1/action_plans/{action_plan_id}")]
pub(super) async fn get(caller: Caller<ActionPlansRead>, id: Path<ActionPlanId>) -> Result<Reply> {
    caller
        .show(move |tx| Reply::derived(&ActionPlanBody::from(service::get(tx, *id)?)))
        .await
}
