//! `feedback_links_decline`

use super::ClosedLinkBody;
use crate::feedback::service;
use crate::feedback_requests::DeclineReason;
use crate::platform::Result;
use crate::platform::auth::{LinkCaller, unlisted};
use crate::platform::ids::FeedbackRequestId;
use crate::platform::reply::Reply;
use crate::platform::valid::ValidJson;
use actix_web::post;
use serde::Deserialize;
use utoipa::ToSchema;
use validator::Validate;

/// Would rather not answer.
#[derive(Debug, Deserialize, Validate, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"reason": "policy"}))]
pub struct DeclineFeedbackLink {
    /// Why, if you like to say.
    pub reason: Option<DeclineReason>,
}

/// Decline a feedback request
///
/// For whoever was asked and would rather not answer. It closes the link, and nobody is reminded any more; send `{}` when
/// there is no reason to give.
#[utoipa::path(
    tag = "Feedback links", operation_id = "feedback_links_decline",
    params(("token" = String, Path, description = "The secret at the end of the link.", example = "AY6oj1kqe7MuX2xGSu4Wg0wBjqiPWRf9t7YvDt1r6JN4Zx0c")),
    request_body = DeclineFeedbackLink,
    responses(
        (status = 200, description = "Declined; the link is closed.", body = ClosedLinkBody),
        (status = 410, description = "`link_gone`")
    ),
    extensions(("x-limited" = json!(true)))
)]
#[post("/v1/feedback_links/{token}/decline", wrap = "unlisted()")]
pub(super) async fn decline_link(
    caller: LinkCaller<FeedbackRequestId>,
    body: ValidJson<DeclineFeedbackLink>,
) -> Result<Reply> {
    let reason = body.reason;
    caller
        .transact(move |tx, link| {
            let request = service::decline_link(tx, link, reason)?;
            Reply::plain(&ClosedLinkBody::from(request))
        })
        .await
}
