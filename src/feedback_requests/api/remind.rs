//! `feedback_requests_remind`

use super::MailingBody;
use crate::feedback_requests::service;
use crate::platform::Result;
use crate::platform::auth::Caller;
use crate::platform::auth::scopes::FeedbackRequestsSend;
use crate::platform::ids::FeedbackRequestId;
use crate::platform::reply::Reply;
use crate::platform::valid::Digest;
use actix_web::post;
use actix_web::web::Path;

/// Remind of a feedback request
///
/// Gives you a short, polite reminder to send, with a link of its own; the link of the first mail stays open beside it.
/// At most twice, and not within three days of the last contact. The links are then open for another 14 days.
#[utoipa::path(
    tag = "Feedback requests", operation_id = "feedback_requests_remind",
    params(("feedback_request_id" = FeedbackRequestId, Path, description = "The feedback request.")),
    responses(
        (status = 200, description = "The reminder to send.", body = MailingBody),
        (status = 409, description = "`request_not_sent`, `reminder_too_early`, `reminders_used_up`")
    ),
    security(("tenant" = ["feedback_requests:send"])),
    extensions(("x-key-required" = json!(true)))
)]
#[post("/v1/feedback_requests/{feedback_request_id}/remind")]
pub(super) async fn remind(
    caller: Caller<FeedbackRequestsSend>,
    id: Path<FeedbackRequestId>,
) -> Result<Reply> {
    let public_url = caller.app().public_url.clone();
    caller
        .once_with_key(Digest::none(), move |tx| {
            MailingBody::reply(&service::remind(tx, *id)?, &public_url)
        })
        .await
}
