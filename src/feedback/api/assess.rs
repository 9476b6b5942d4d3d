//! `feedback_assess`

use super::AssessmentBody;
use crate::feedback::assessments::{self, AssessedObservation, NewAssessment, Verdict};
use crate::feedback::model::FeedbackId;
use crate::feedback::rules::{MAX_OBSERVATIONS, MAX_TEXT};
use crate::platform::Result;
use crate::platform::auth::Caller;
use crate::platform::auth::scopes::AssessmentsWrite;
use crate::platform::reply::Reply;
use crate::platform::valid::ValidJson;
use actix_web::put;
use actix_web::web::Path;
use serde::Deserialize;
use utoipa::ToSchema;
use validator::Validate;

/// What the candidate makes of feedback.
#[derive(Debug, Deserialize, Validate, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({
    "believable": "yes", "fair": "unsure", "acceptable": "yes",
    "observations": [{"observation_id": "obsv_01jd8w3k5rfx7v2m9q4n6t8b0c", "recognition": "recognise"}],
    "note": "I did rush the second answer."
}))]
pub(in crate::feedback) struct AssessFeedback {
    /// Is it believable?
    believable: Verdict,
    /// Is it fair?
    fair: Verdict,
    /// Can it be accepted?
    acceptable: Verdict,
    /// Point by point, as far as there is something to say; at most 30.
    #[serde(default)]
    #[validate(length(max = MAX_OBSERVATIONS))]
    #[schema(max_items = 30)]
    observations: Vec<AssessedObservation>,
    /// A note to oneself; at most 10,000 characters.
    #[validate(length(max = MAX_TEXT))]
    #[schema(max_length = 10_000)]
    note: Option<String>,
}

impl From<AssessFeedback> for NewAssessment {
    fn from(body: AssessFeedback) -> Self {
        Self {
            believable: body.believable,
            fair: body.fair,
            acceptable: body.acceptable,
            observations: body.observations,
            note: body.note,
        }
    }
}

/// Judge feedback
///
/// For the candidate alone: is it believable, fair, acceptable, and do they recognise each point? A disputed point weighs
/// less in the plan. A point that they do not mark stands as the whole does: it counts for nothing where they do not believe the feedback or find it
/// unfair, and as disputed where they cannot accept it. It replaces an earlier judgement; send `If-Match: *` for the first.
#[utoipa::path(
    tag = "Feedback", operation_id = "feedback_assess",
    params(("feedback_id" = FeedbackId, Path, description = "The feedback.")),
    request_body = AssessFeedback,
    responses(
        (status = 200, description = "The judgement.", body = AssessmentBody),
        (status = 409, description = "`feedback_sealed`, `observation_unknown`")
    ),
    security(("candidate" = ["assessments:write"]))
)]
#[put("/v1/feedback/{feedback_id}/assessment")]
pub(super) async fn assess(
    caller: Caller<AssessmentsWrite>,
    id: Path<FeedbackId>,
    body: ValidJson<AssessFeedback>,
) -> Result<Reply> {
    let (if_match, new) = (caller.if_match()?, NewAssessment::from(body.value));
    caller
        .transact(move |tx| {
            let assessment = assessments::assess(tx, *id, if_match, &new)?;
            Reply::ok(&AssessmentBody::from(assessment))
        })
        .await
}
