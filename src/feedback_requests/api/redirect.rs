//! `feedback_requests_redirect`

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

/// Ask the agency instead
///
/// When the employer stays silent or declines: closes the request to the employer, drafts one to the agency that put the
/// candidate forward, and answers with that draft. Calls that are still to come are offered again.
#[utoipa::path(
    tag = "Feedback requests", operation_id = "feedback_requests_redirect",
    params(("feedback_request_id" = FeedbackRequestId, Path, description = "The request to the employer.")),
    responses(
        (status = 201, description = "The draft to the agency.", body = FeedbackRequestBody),
        (status = 409, description = "`request_not_sent`, `agency_missing`, `already_at_agency`, `request_already_open`, `too_many_of_a_kind`")
    ),
    security(("tenant" = ["feedback_requests:write"]), ("candidate" = ["feedback_requests:write"]))
)]
#[post("/v1/feedback_requests/{feedback_request_id}/redirect")]
pub(super) async fn redirect(
    caller: Caller<FeedbackRequestsWrite>,
    id: Path<FeedbackRequestId>,
) -> Result<Reply> {
    caller
        .once(Digest::none(), move |tx| {
            Reply::created(&FeedbackRequestBody::from(service::redirect(tx, *id)?))
        })
        .await
}
