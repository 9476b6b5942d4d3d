//! `feedback_requests_calendar`

use crate::feedback_requests::service;
use crate::platform::Result;
use crate::platform::auth::Caller;
use crate::platform::auth::scopes::FeedbackRequestsRead;
use crate::platform::ids::FeedbackRequestId;
use crate::platform::reply::Reply;
use actix_web::get;
use actix_web::web::Path;

/// Get the offered calls as a calendar file
///
/// One tentative entry of a quarter of an hour for each offered call, so that the candidate keeps the time free; once a call
/// is chosen, only that one, confirmed. Without calls the calendar is empty.
#[utoipa::path(
    tag = "Feedback requests", operation_id = "feedback_requests_calendar",
    params(("feedback_request_id" = FeedbackRequestId, Path, description = "The feedback request.")),
    responses((
        status = 200, description = "A calendar (RFC 5545).", body = String, content_type = "text/calendar",
        example = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nEND:VCALENDAR\r\n"
    )),
    security(("tenant" = ["feedback_requests:read"]), ("candidate" = ["feedback_requests:read"]))
)]
#[get("/v1/feedback_requests/{feedback_request_id}/call_slots.ics")]
pub(super) async fn calendar(
    caller: Caller<FeedbackRequestsRead>,
    id: Path<FeedbackRequestId>,
) -> Result<Reply> {
    caller
        .show(move |tx| service::call_calendar(tx, *id).map(Reply::calendar))
        .await
}
