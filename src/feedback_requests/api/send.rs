//! `feedback_requests_send`

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

/// Send a feedback request
///
/// Marks a draft as sent and gives you the mail to send from your own address, with a link that is shown this once. Whoever
/// holds the link can answer once, for 14 days. A repeated call with the same `Idempotency-Key` shows the same link again.
#[utoipa::path(
    tag = "Feedback requests", operation_id = "feedback_requests_send",
    params(("feedback_request_id" = FeedbackRequestId, Path, description = "The feedback request.")),
    responses(
        (status = 200, description = "The mail to send.", body = MailingBody),
        (status = 409, description = "`request_not_draft`, `outcome_not_told`")
    ),
    security(("tenant" = ["feedback_requests:send"])),
    extensions(("x-key-required" = json!(true)))
)]
#[post("/v1/feedback_requests/{feedback_request_id}/send")]
pub(super) async fn send(
    caller: Caller<FeedbackRequestsSend>,
    id: Path<FeedbackRequestId>,
) -> Result<Reply> {
    let public_url = caller.app().public_url.clone();
    caller
        .once_with_key(Digest::none(), move |tx| {
            MailingBody::reply(&service::send(tx, *id)?, &public_url)
        })
        .await
}
