//! `feedback_record`

use super::FeedbackBody;
use super::observation_body::SayObservation;
use crate::feedback::model::{NewFeedback, Said};
use crate::feedback::rules::{MAX_NAME, MAX_OBSERVATIONS, MAX_TEXT};
use crate::feedback::service;
use crate::feedback_requests::Channel;
use crate::interviews::InterviewId;
use crate::method::themes::Theme;
use crate::platform::Result;
use crate::platform::auth::Caller;
use crate::platform::auth::scopes::FeedbackWrite;
use crate::platform::clock::Time;
use crate::platform::lines::one_line;
use crate::platform::ratings::Rating;
use crate::platform::reply::Reply;
use crate::platform::valid::ValidJson;
use actix_web::post;
use actix_web::web::Path;
use serde::Deserialize;
use std::collections::BTreeMap;
use utoipa::ToSchema;
use validator::Validate;

/// Feedback that reached you by mail, by telephone or through your own system.
#[derive(Debug, Deserialize, Validate, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({
    "source": "agency",
    "observations": [
        {"theme": "technical_knowledge", "polarity": "strength", "words": "Knew her SQL well."},
        {"theme": "answer_depth", "polarity": "improvement", "words": "Few concrete results in her examples."}
    ],
    "ratings": {"technical_knowledge": 4, "answer_depth": 2}, "advice": "Bring two examples with numbers."
}))]
pub(in crate::feedback) struct RecordFeedback {
    /// From which side it comes.
    source: Channel,
    /// When it was given, not in the future; now when absent.
    received_at: Option<Time>,
    /// The points, strengths and improvements; at most 30.
    #[serde(default)]
    #[validate(nested, length(max = MAX_OBSERVATIONS))]
    #[schema(max_items = 30)]
    observations: Vec<SayObservation>,
    /// Ratings by theme, each 1 to 5.
    #[serde(default)]
    #[schema(value_type = BTreeMap<Theme, Rating>)]
    ratings: BTreeMap<Theme, u8>,
    /// Free text; at most 10,000 characters.
    #[validate(length(max = MAX_TEXT))]
    #[schema(max_length = 10_000)]
    comment: Option<String>,
    /// One or two things to do differently next time; at most 10,000 characters.
    #[validate(length(max = MAX_TEXT))]
    #[schema(max_length = 10_000)]
    advice: Option<String>,
    /// Who says it; one line of at most 200 characters.
    #[validate(length(max = MAX_NAME), custom(function = "one_line"))]
    #[schema(max_length = 200)]
    giver_name: Option<String>,
}

impl From<RecordFeedback> for NewFeedback {
    fn from(body: RecordFeedback) -> Self {
        let said = Said {
            giver_name: body.giver_name,
            ratings: body.ratings,
            observations: body.observations.into_iter().map(Into::into).collect(),
            comment: body.comment,
            advice: body.advice,
        };
        Self {
            source: body.source,
            received_at: body.received_at,
            said,
        }
    }
}

/// Record feedback on an interview
///
/// Stores what an employer or an agency told you, sealed for the candidate, and announces `feedback.received`. It must
/// hold an observation, a rating, a comment or advice, and the candidate must know the outcome. The answer says that it is
/// there and does not repeat it: from now on it is the candidate's.
#[utoipa::path(
    tag = "Feedback", operation_id = "feedback_record",
    params(("interview_id" = InterviewId, Path, description = "The interview.")),
    request_body = RecordFeedback,
    responses(
        (status = 201, description = "The feedback, as delivered.", body = FeedbackBody),
        (status = 409, description = "`feedback_before_outcome`")
    ),
    security(("tenant" = ["feedback:write"]))
)]
#[post("/v1/interviews/{interview_id}/feedback")]
pub(super) async fn record(
    caller: Caller<FeedbackWrite>,
    interview: Path<InterviewId>,
    body: ValidJson<RecordFeedback>,
) -> Result<Reply> {
    let (new, digest) = (NewFeedback::from(body.value), body.digest);
    caller
        .once(digest, move |tx| {
            Reply::created(&FeedbackBody::from(service::record(tx, *interview, &new)?))
        })
        .await
}
