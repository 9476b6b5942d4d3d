//! `feedback_requests_create`

use super::FeedbackRequestBody;
use crate::feedback_requests::model::{Channel, NewFeedbackRequest};
use crate::feedback_requests::rules::{MAX_CALL_SLOTS, MAX_MESSAGE_LENGTH};
use crate::feedback_requests::service;
use crate::interviews::{Counterpart, InterviewId};
use crate::platform::Result;
use crate::platform::auth::Caller;
use crate::platform::auth::scopes::FeedbackRequestsWrite;
use crate::platform::clock::Time;
use crate::platform::locale::Language;
use crate::platform::reply::Reply;
use crate::platform::valid::ValidJson;
use actix_web::post;
use serde::Deserialize;
use utoipa::ToSchema;
use validator::Validate;

/// A new feedback request.
#[derive(Debug, Deserialize, Validate, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({
    "interview_id": "intv_01jd8w3k5rfx7v2m9q4n6t8b0c", "channel": "employer",
    "call_slots": ["2031-05-12T09:30:00.000Z", "2031-05-13T14:00:00.000Z"]
}))]
pub(in crate::feedback_requests) struct CreateFeedbackRequest {
    /// The interview to ask about; its candidate must have been told of the outcome.
    interview_id: InterviewId,
    /// Whom to ask.
    channel: Channel,
    /// Whom to write to; the interview's own contact when absent.
    #[validate(nested)]
    recipient: Option<Counterpart>,
    /// Times at which the candidate could take a call, in the future; at most 5.
    #[validate(length(max = MAX_CALL_SLOTS))]
    #[schema(max_items = 5)]
    call_slots: Option<Vec<Time>>,
    /// The language of our draft and of reminders. When absent, the best match of `Accept-Language`, else of the candidate's
    /// `locale`, else English.
    language: Option<Language>,
    /// A message instead of our draft, 1 to 10,000 characters; write `{link}` where the link belongs.
    #[validate(length(min = 1, max = MAX_MESSAGE_LENGTH))]
    #[schema(min_length = 1, max_length = 10_000)]
    message: Option<String>,
}

impl From<CreateFeedbackRequest> for NewFeedbackRequest {
    fn from(body: CreateFeedbackRequest) -> Self {
        Self {
            interview_id: body.interview_id,
            channel: body.channel,
            recipient: body.recipient,
            call_slots: body.call_slots.unwrap_or_default(),
            language: body.language,
            message: body.message,
        }
    }
}

/// Draft a feedback request
///
/// Writes a polite mail that asks the employer or the agency for advice, with calls that the candidate could take. Read
/// it, change it, then send it. An interview has one open request for each channel.
#[utoipa::path(
    tag = "Feedback requests", operation_id = "feedback_requests_create", request_body = CreateFeedbackRequest,
    responses(
        (status = 201, description = "The draft.", body = FeedbackRequestBody),
        (status = 409, description = "`outcome_not_told`, `employer_missing`, `agency_missing`, `request_already_open`, `too_many_of_a_kind`")
    ),
    security(("tenant" = ["feedback_requests:write"]), ("candidate" = ["feedback_requests:write"])),
    extensions(("x-in-language" = json!(true)))
)]
#[post("/v1/feedback_requests")]
pub(super) async fn create(
    caller: Caller<FeedbackRequestsWrite>,
    body: ValidJson<CreateFeedbackRequest>,
) -> Result<Reply> {
    let (new, digest) = (NewFeedbackRequest::from(body.value), body.digest);
    caller
        .once(digest, move |tx| {
            let request = service::create(tx, &new)?;
            let language = request.language();
            Ok(Reply::created(&FeedbackRequestBody::from(request))?.in_language(language))
        })
        .await
}
