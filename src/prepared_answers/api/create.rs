//! `prepared_answers_create`

use super::{AnswerPoint, PreparedAnswerBody, texts};
use crate::platform::Result;
use crate::platform::auth::Caller;
use crate::platform::auth::scopes::PreparedAnswersWrite;
use crate::platform::reply::Reply;
use crate::platform::valid::ValidJson;
use crate::prepared_answers::model::{AnswerContent, NewAnswer};
use crate::prepared_answers::rules::MAX_POINTS;
use crate::prepared_answers::service;
use crate::question_bank::ChooseQuestion;
use actix_web::post;
use serde::Deserialize;
use utoipa::ToSchema;
use validator::Validate;

/// An answer to begin. Parts may be empty at first; the check says what is still open.
#[derive(Debug, Deserialize, Validate, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({
    "question": {"question_bank_id": "mistake_put_right"}, "situation": ["Month-end report at a timber merchant"],
    "task": ["I had to send it by noon"], "action": ["I found that I had counted one depot twice"], "result": []
}))]
pub(in crate::prepared_answers) struct CreatePreparedAnswer {
    /// What it answers.
    #[validate(nested)]
    question: ChooseQuestion,
    /// Where and when it was; at most 8 points.
    #[serde(default)]
    #[validate(length(max = MAX_POINTS))]
    #[schema(max_items = 8)]
    situation: Vec<AnswerPoint>,
    /// What was up to you; at most 8 points.
    #[serde(default)]
    #[validate(length(max = MAX_POINTS))]
    #[schema(max_items = 8)]
    task: Vec<AnswerPoint>,
    /// What you did; at most 8 points.
    #[serde(default)]
    #[validate(length(max = MAX_POINTS))]
    #[schema(max_items = 8)]
    action: Vec<AnswerPoint>,
    /// What came of it; at most 8 points.
    #[serde(default)]
    #[validate(length(max = MAX_POINTS))]
    #[schema(max_items = 8)]
    result: Vec<AnswerPoint>,
}

impl From<CreatePreparedAnswer> for NewAnswer {
    fn from(body: CreatePreparedAnswer) -> Self {
        Self {
            question: body.question.into(),
            content: AnswerContent {
                situation: texts(body.situation),
                task: texts(body.task),
                action: texts(body.action),
                result: texts(body.result),
            },
        }
    }
}

/// Prepare an answer
///
/// For the candidate alone: situation, task, action and result as short points to speak from. A point that is long enough to be
/// a script is refused, with the reason. The answer comes back with what it could still have.
#[utoipa::path(
    tag = "Prepared answers", operation_id = "prepared_answers_create", request_body = CreatePreparedAnswer,
    responses((status = 201, description = "The answer.", body = PreparedAnswerBody), (status = 409, description = "`too_many_of_a_kind`")),
    security(("candidate" = ["prepared_answers:write"]))
)]
#[post("/v1/prepared_answers")]
pub(super) async fn create(
    caller: Caller<PreparedAnswersWrite>,
    body: ValidJson<CreatePreparedAnswer>,
) -> Result<Reply> {
    let (new, digest) = (NewAnswer::from(body.value), body.digest);
    caller
        .once(digest, move |tx| {
            Reply::created(&PreparedAnswerBody::from(service::create(tx, &new)?))
        })
        .await
}
