//! `feedback_get`

use super::FeedbackBody;
use crate::feedback::model::FeedbackId;
use crate::feedback::service;
use crate::platform::Result;
use crate::platform::auth::Caller;
use crate::platform::auth::scopes::FeedbackRead;
use crate::platform::reply::Reply;
use actix_web::get;
use actix_web::web::Path;

/// Get feedback
///
/// A tenant sees that it was delivered, from which side and when; what is in it is the candidate's. The candidate sees the
/// content once they have opened it, strengths first.
#[utoipa::path(
    tag = "Feedback", operation_id = "feedback_get",
    params(("feedback_id" = FeedbackId, Path, description = "The feedback.")),
    responses((status = 200, description = "The feedback, as the caller may see it.", body = FeedbackBody)),
    security(("tenant" = ["feedback:read"]), ("candidate" = ["feedback:read"]))
)]
#[get("/v1/feedback/{feedback_id}")]
pub(super) async fn get(caller: Caller<FeedbackRead>, id: Path<FeedbackId>) -> Result<Reply> {
    caller
        .show(move |tx| Reply::ok(&FeedbackBody::from(service::get(tx, *id)?)))
        .await
}
