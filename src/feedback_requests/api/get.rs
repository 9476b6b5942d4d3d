//! `feedback_requests_get`

use super::FeedbackRequestBody;
use crate::feedback_requests::service;
use crate::platform::Result;
use crate::platform::auth::Caller;
use crate::platform::auth::scopes::FeedbackRequestsRead;
use crate::platform::ids::FeedbackRequestId;
use crate::platform::reply::Reply;
use actix_web::get;
use actix_web::web::Path;

/// Get a feedback request
///
/// Where it is in its life, and its words. The link is not among them: it was shown when the request was sent.
#[utoipa::path(
    tag = "Feedback requests", operation_id = "feedback_requests_get",
    params(("feedback_request_id" = FeedbackRequestId, Path, description = "The feedback request.")),
    responses((status = 200, description = "The feedback request.", body = FeedbackRequestBody)),
    security(("tenant" = ["feedback_requests:read"]), ("candidate" = ["feedback_requests:read"]))
)]
#[get("/v1/feedback_requests/{feedback_request_id}")]
pub(super) async fn get(
    caller: Caller<FeedbackRequestsRead>,
    id: Path<FeedbackRequestId>,
) -> Result<Reply> {
    caller
        .show(move |tx| Reply::ok(&FeedbackRequestBody::from(service::get(tx, *id)?)))
        .await
}
