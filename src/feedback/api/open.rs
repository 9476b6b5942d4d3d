//! `feedback_open`

use super::FeedbackBody;
use crate::feedback::model::FeedbackId;
use crate::feedback::service;
use crate::platform::Result;
use crate::platform::auth::Caller;
use crate::platform::auth::scopes::FeedbackOpen;
use crate::platform::reply::Reply;
use crate::platform::valid::ValidJson;
use actix_web::post;
use actix_web::web::Path;
use serde::Deserialize;
use utoipa::ToSchema;
use validator::Validate;

/// How the candidate thinks that it went.
#[derive(Debug, Deserialize, Validate, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"self_rating": 4}))]
pub(in crate::feedback) struct OpenFeedback {
    /// From 1 (needs the most work) to 5 (very strong). Needed unless the candidate has rated the interview before, in a
    /// reflection or for earlier feedback on it; not used once feedback on the interview has been opened.
    #[validate(range(min = 1, max = 5))]
    #[schema(minimum = 1, maximum = 5)]
    self_rating: Option<i32>,
}

/// Open feedback
///
/// For the candidate, when they are ready. They first say how they think it went, since that cannot be said without
/// prejudice afterwards; who has said so in a reflection need not say it again. The answer shows the feedback, strengths
/// first, and how far the two views are apart. Opening again changes nothing. Nobody else learns that it was opened.
#[utoipa::path(
    tag = "Feedback", operation_id = "feedback_open",
    params(("feedback_id" = FeedbackId, Path, description = "The feedback.")),
    request_body = OpenFeedback,
    responses(
        (status = 200, description = "The opened feedback.", body = FeedbackBody),
        (status = 409, description = "`self_rating_first`")
    ),
    security(("candidate" = ["feedback:open"]))
)]
#[post("/v1/feedback/{feedback_id}/open")]
pub(super) async fn open(
    caller: Caller<FeedbackOpen>,
    id: Path<FeedbackId>,
    body: ValidJson<OpenFeedback>,
) -> Result<Reply> {
    let (self_rating, digest) = (body.self_rating, body.digest);
    caller
        .once(digest, move |tx| {
            Reply::ok(&FeedbackBody::from(service::open(tx, *id, self_rating)?))
        })
        .await
}
