//! `feedback_links_answer`

use super::ClosedLinkBody;
use super::observation_body::SayObservation;
use crate::feedback::model::Said;
use crate::feedback::rules::{MAX_NAME, MAX_OBSERVATIONS, MAX_TEXT};
use crate::feedback::service;
use crate::method::themes::Theme;
use crate::platform::Result;
use crate::platform::auth::{LinkCaller, unlisted};
use crate::platform::clock::Time;
use crate::platform::ids::FeedbackRequestId;
use crate::platform::lines::one_line;
use crate::platform::ratings::Rating;
use crate::platform::reply::Reply;
use crate::platform::valid::ValidJson;
use actix_web::post;
use serde::Deserialize;
use std::collections::BTreeMap;
use utoipa::ToSchema;
use validator::Validate;

/// An answer to a feedback request: words, or a call at one of the offered times, or both.
#[derive(Debug, Deserialize, Validate, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({
    "observations": [
        {"theme": "technical_knowledge", "polarity": "strength", "words": "Knew her SQL well."},
        {"theme": "answer_depth", "polarity": "improvement", "words": "Few concrete results in her examples."}
    ],
    "ratings": {"technical_knowledge": 4, "answer_depth": 2}, "advice": "Bring two examples with numbers.",
    "giver_name": "Femi"
}))]
pub struct AnswerFeedbackLink {
    /// One of the calls on offer.
    call_slot: Option<Time>,
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

impl AnswerFeedbackLink {
    /// The call that it chooses, and what it says.
    #[must_use]
    pub fn into_parts(self) -> (Option<Time>, Said) {
        (self.call_slot, self.into())
    }
}

impl From<AnswerFeedbackLink> for Said {
    fn from(body: AnswerFeedbackLink) -> Self {
        Self {
            giver_name: body.giver_name,
            ratings: body.ratings,
            observations: body.observations.into_iter().map(Into::into).collect(),
            comment: body.comment,
            advice: body.advice,
        }
    }
}

/// Answer a feedback request
///
/// For whoever was asked: no account, only the link. Say what went well, what could go better and what you would advise,
/// or choose a call. The link takes one answer; after that, or when its time is over, it is gone (410). The candidate
/// opens what you wrote when they are ready; the job board that sent the link cannot read it.
#[utoipa::path(
    tag = "Feedback links", operation_id = "feedback_links_answer",
    params(("token" = String, Path, description = "The secret at the end of the link.", example = "AY6oj1kqe7MuX2xGSu4Wg0wBjqiPWRf9t7YvDt1r6JN4Zx0c")),
    request_body = AnswerFeedbackLink,
    responses(
        (status = 200, description = "Thank you; the link is closed.", body = ClosedLinkBody),
        (status = 410, description = "`link_gone`")
    ),
    extensions(("x-limited" = json!(true)))
)]
#[post("/v1/feedback_links/{token}", wrap = "unlisted()")]
pub(super) async fn answer_link(
    caller: LinkCaller<FeedbackRequestId>,
    body: ValidJson<AnswerFeedbackLink>,
) -> Result<Reply> {
    let (call_slot, said) = (body.call_slot, Said::from(body.value));
    caller
        .transact(move |tx, link| {
            let request = service::answer_link(tx, link, &said, call_slot)?;
            Reply::plain(&ClosedLinkBody::from(request))
        })
        .await
}
