//! `sandbox_feedback_requests_answer`, `sandbox_feedback_requests_decline`, `sandbox_feedback_requests_stay_silent`

use super::learn_clocks;
use crate::feedback::{AnswerFeedbackLink, DeclineFeedbackLink};
use crate::feedback_requests::FeedbackRequestBody;
use crate::platform::Result;
use crate::platform::auth::Caller;
use crate::platform::auth::scopes::SandboxWrite;
use crate::platform::ids::FeedbackRequestId;
use crate::platform::reply::Reply;
use crate::platform::valid::{Digest, ValidJson};
use crate::sandbox::service;
use actix_web::post;
use actix_web::web::Path;

/// Let the employer answer
///
/// As if whoever was asked had answered by the link: the request is answered, and sealed feedback is received. Send your
/// own words, or `{}` for a sample with a strength and two things to work on.
#[utoipa::path(
    tag = "Sandbox", operation_id = "sandbox_feedback_requests_answer",
    params(("feedback_request_id" = FeedbackRequestId, Path, description = "The feedback request.")),
    request_body = AnswerFeedbackLink,
    responses(
        (status = 200, description = "The answered request.", body = FeedbackRequestBody),
        (status = 409, description = "`request_not_sent`")
    ),
    security(("tenant" = ["sandbox:write"]))
)]
#[post("/v1/sandbox/feedback_requests/{feedback_request_id}/answer")]
pub(super) async fn answer(
    caller: Caller<SandboxWrite>,
    id: Path<FeedbackRequestId>,
    body: ValidJson<AnswerFeedbackLink>,
) -> Result<Reply> {
    let digest = body.digest;
    let (call_slot, said) = body.value.into_parts();
    caller
        .once(digest, move |tx| {
            let request = service::answer(tx, *id, &said, call_slot)?;
            Reply::ok(&FeedbackRequestBody::from(request))
        })
        .await
}

/// Let the employer decline
///
/// As if whoever was asked had declined by the link; send `{}` when there is no reason to give.
#[utoipa::path(
    tag = "Sandbox", operation_id = "sandbox_feedback_requests_decline",
    params(("feedback_request_id" = FeedbackRequestId, Path, description = "The feedback request.")),
    request_body = DeclineFeedbackLink,
    responses(
        (status = 200, description = "The declined request.", body = FeedbackRequestBody),
        (status = 409, description = "`request_not_sent`")
    ),
    security(("tenant" = ["sandbox:write"]))
)]
#[post("/v1/sandbox/feedback_requests/{feedback_request_id}/decline")]
pub(super) async fn decline(
    caller: Caller<SandboxWrite>,
    id: Path<FeedbackRequestId>,
    body: ValidJson<DeclineFeedbackLink>,
) -> Result<Reply> {
    let reason = body.reason;
    caller
        .once(body.digest, move |tx| {
            let request = service::decline(tx, *id, reason)?;
            Reply::ok(&FeedbackRequestBody::from(request))
        })
        .await
}

/// Let the employer stay silent
///
/// Moves the clock of the whole sandbox to when this request's time is over, and it expires.
#[utoipa::path(
    tag = "Sandbox", operation_id = "sandbox_feedback_requests_stay_silent",
    params(("feedback_request_id" = FeedbackRequestId, Path, description = "The feedback request.")),
    responses(
        (status = 200, description = "The expired request.", body = FeedbackRequestBody),
        (status = 409, description = "`request_not_sent`")
    ),
    security(("tenant" = ["sandbox:write"]))
)]
#[post("/v1/sandbox/feedback_requests/{feedback_request_id}/stay_silent")]
pub(super) async fn stay_silent(
    caller: Caller<SandboxWrite>,
    id: Path<FeedbackRequestId>,
) -> Result<Reply> {
    let reply = caller
        .once(Digest::none(), move |tx| {
            Reply::ok(&FeedbackRequestBody::from(service::stay_silent(tx, *id)?))
        })
        .await?;
    learn_clocks(caller.app()).await;
    Ok(reply)
}
