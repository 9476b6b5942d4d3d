//! `feedback_requests_update`

use super::FeedbackRequestBody;
use crate::feedback_requests::model::FeedbackRequest;
use crate::feedback_requests::rules::{MAX_CALL_SLOTS, MAX_MESSAGE_LENGTH, MAX_SUBJECT_LENGTH};
use crate::feedback_requests::service;
use crate::interviews::Counterpart;
use crate::platform::auth::Caller;
use crate::platform::auth::scopes::FeedbackRequestsWrite;
use crate::platform::clock::Time;
use crate::platform::ids::FeedbackRequestId;
use crate::platform::reply::Reply;
use crate::platform::valid::{Patch, ValidJson};
use crate::platform::{ApiError, Result};
use actix_web::patch;
use actix_web::web::Path;
use serde::Deserialize;
use utoipa::ToSchema;
use validator::Validate;

/// A change to a draft (merge patch): absent leaves.
#[derive(Debug, Clone, Deserialize, Validate, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"subject": "One question about my interview", "call_slots": ["2031-05-13T14:00:00.000Z"]}))]
pub(in crate::feedback_requests) struct UpdateFeedbackRequest {
    /// The subject line, one line of 1 to 200 characters.
    #[serde(default)]
    #[validate(length(min = 1, max = MAX_SUBJECT_LENGTH))]
    #[schema(value_type = String, min_length = 1, max_length = 200)]
    subject: Patch<String>,
    /// The message, 1 to 10,000 characters; write `{link}` where the link belongs.
    #[serde(default)]
    #[validate(length(min = 1, max = MAX_MESSAGE_LENGTH))]
    #[schema(value_type = String, min_length = 1, max_length = 10_000)]
    message: Patch<String>,
    /// Whom to write to.
    #[serde(default)]
    #[validate(nested)]
    #[schema(value_type = Counterpart)]
    recipient: Patch<Counterpart>,
    /// Times at which the candidate could take a call, in the future; at most 5.
    #[serde(default)]
    #[validate(length(max = MAX_CALL_SLOTS))]
    #[schema(value_type = Vec<Time>, max_items = 5)]
    call_slots: Patch<Vec<Time>>,
}

impl UpdateFeedbackRequest {
    fn apply(self, request: &mut FeedbackRequest) -> Result<()> {
        let mut faults = Vec::new();
        self.subject
            .apply_required(&mut request.subject, "subject", &mut faults);
        self.message
            .apply_required(&mut request.message, "message", &mut faults);
        self.recipient
            .apply_required(&mut request.recipient.0, "recipient", &mut faults);
        self.call_slots
            .apply_required(&mut request.call_slots.0, "call_slots", &mut faults);
        ApiError::unless_empty(faults)
    }
}

/// Update a draft
///
/// A merge patch of the words, the recipient and the call slots, until the request is sent. Other call slots do not
/// rewrite the message: change both.
#[utoipa::path(
    tag = "Feedback requests", operation_id = "feedback_requests_update",
    params(("feedback_request_id" = FeedbackRequestId, Path, description = "The feedback request.")),
    request_body = UpdateFeedbackRequest,
    responses(
        (status = 200, description = "The draft.", body = FeedbackRequestBody),
        (status = 409, description = "`request_not_draft`")
    ),
    security(("tenant" = ["feedback_requests:write"]), ("candidate" = ["feedback_requests:write"]))
)]
#[patch("/v1/feedback_requests/{feedback_request_id}")]
pub(super) async fn update(
    caller: Caller<FeedbackRequestsWrite>,
    id: Path<FeedbackRequestId>,
    body: ValidJson<UpdateFeedbackRequest>,
) -> Result<Reply> {
    let (if_match, change) = (caller.if_match()?, body.value);
    let edit = move |request: &mut FeedbackRequest| change.clone().apply(request);
    caller
        .transact(move |tx| {
            let request = service::update(tx, *id, if_match, &edit)?;
            Reply::ok(&FeedbackRequestBody::from(request))
        })
        .await
}
