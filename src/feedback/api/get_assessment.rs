//! `feedback_get_assessment`

use super::AssessmentBody;
use crate::feedback::assessments;
use crate::feedback::model::FeedbackId;
use crate::platform::Result;
use crate::platform::auth::Caller;
use crate::platform::auth::scopes::AssessmentsRead;
use crate::platform::reply::Reply;
use actix_web::get;
use actix_web::web::Path;

/// Get the candidate's judgement
///
/// For the candidate alone. There is none (404) until they have judged the feedback.
#[utoipa::path(
    tag = "Feedback", operation_id = "feedback_get_assessment",
    params(("feedback_id" = FeedbackId, Path, description = "The feedback.")),
    responses((status = 200, description = "The judgement.", body = AssessmentBody)),
    security(("candidate" = ["assessments:read"]))
)]
#[get("/v1/feedback/{feedback_id}/assessment")]
pub(super) async fn get_assessment(
    caller: Caller<AssessmentsRead>,
    id: Path<FeedbackId>,
) -> Result<Reply> {
    caller
        .show(move |tx| Reply::ok(&AssessmentBody::from(assessments::get(tx, *id)?)))
        .await
}
