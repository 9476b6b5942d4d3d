//! `feedback_requests_cancel`

use super::FeedbackRequestBody;
use crate::feedback_requests::service;
use crate::platform::Result;
use crate::platform::auth::Caller;
use crate::platform::auth::scopes::FeedbackRequestsWrite;
use crate::platform::ids::FeedbackRequestId;
use crate::platform::reply::Reply;
use crate::platform::valid::Digest;
use actix_web::post;
use actix_web::web::Path;

/// Cancel a feedback request
///
/// Takes a draft or a waiting request back. Its links close at once.
#[utoipa::path(
    tag = "Feedback requests", operation_id = "feedback_requests_cancel",
    params(("feedback_request_id" = FeedbackRequestId, Path, description = "The feedback request.")),
    responses(
        (status = 200, description = "The cancelled request.", body = FeedbackRequestBody),
        (status = 409, description = "`request_not_sent`")
    ),
    security(("tenant" = ["feedback_requests:write"]), ("candidate" = ["feedback_requests:write"]))
)]
#[post("/v1/feedback_requests/{feedback_request_id}/cancel")]
pub(super) async fn cancel(
    caller: Caller<FeedbackRequestsWrite>,
    id: Path<FeedbackRequestId>,
) -> Result<Reply> {
    caller
        .once(Digest::none(), move |tx| {
            Reply::ok(&FeedbackRequestBody::from(service::cancel(tx, *id)?))
        })
        .await
}
