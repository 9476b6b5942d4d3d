//! `action_plans_calendar`

use crate::action_plans::{ActionPlanId, service};
use crate::platform::Result;
use crate::platform::auth::Caller;
use crate::platform::auth::scopes::ActionPlansRead;
use crate::platform::reply::Reply;
use actix_web::get;
use actix_web::web::Path;

/// Get an action plan as a calendar file
///
/// One entry, all day long, for each day on which a task is worked on, so that the person chooses the hour. What waits, is
/// done or was left out has none. It says what to do and never why, since calendars are shared.
#[utoipa::path(
    tag = "Action plans", operation_id = "action_plans_calendar",
    params(("action_plan_id" = ActionPlanId, Path, description = "The action plan.")),
    responses((
        status = 200, description = "A calendar (RFC 5545).", body = String, content_type = "text/calendar",
        example = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nEND:VCALENDAR\r\n"
    )),
    security(("tenant" = ["action_plans:read"]), ("candidate" = ["action_plans:read"]))
)]
#[get("/v1/action_plans/{action_plan_id}/calendar.ics")]
pub(super) async fn calendar(
    caller: Caller<ActionPlansRead>,
    id: Path<ActionPlanId>,
) -> Result<Reply> {
    caller
        .show(move |tx| service::day_calendar(tx, *id).map(Reply::calendar))
        .await
}
