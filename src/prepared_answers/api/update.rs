//! `prepared_answers_update`

use super::{AnswerPoint, PreparedAnswerBody, texts};
use crate::platform::auth::Caller;
use crate::platform::auth::scopes::PreparedAnswersWrite;
use crate::platform::error::{Fault, FaultCode};
use crate::platform::reply::Reply;
use crate::platform::valid::{Patch, ValidJson};
use crate::platform::{ApiError, Result};
use crate::prepared_answers::model::{PreparedAnswer, PreparedAnswerId};
use crate::prepared_answers::rules::MAX_POINTS;
use crate::prepared_answers::service;
use crate::question_bank::{Choice, ChooseQuestion};
use actix_web::patch;
use actix_web::web::Path;
use serde::Deserialize;
use utoipa::ToSchema;
use validator::Validate;

/// A change to a prepared answer (merge patch): a part that is sent replaces what it said, null empties it.
#[derive(Debug, Clone, Deserialize, Validate, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"result": ["Corrected within 40 minutes", "Nobody had used the figures yet"]}))]
pub(in crate::prepared_answers) struct UpdatePreparedAnswer {
    /// What it answers instead.
    #[serde(default)]
    #[schema(value_type = ChooseQuestion)]
    #[validate(nested)]
    question: Patch<ChooseQuestion>,
    /// Where and when it was; at most 8 points.
    #[serde(default)]
    #[schema(value_type = Option<Vec<AnswerPoint>>, max_items = 8)]
    #[validate(length(max = MAX_POINTS))]
    situation: Patch<Vec<AnswerPoint>>,
    /// What was up to you; at most 8 points.
    #[serde(default)]
    #[schema(value_type = Option<Vec<AnswerPoint>>, max_items = 8)]
    #[validate(length(max = MAX_POINTS))]
    task: Patch<Vec<AnswerPoint>>,
    /// What you did; at most 8 points.
    #[serde(default)]
    #[schema(value_type = Option<Vec<AnswerPoint>>, max_items = 8)]
    #[validate(length(max = MAX_POINTS))]
    action: Patch<Vec<AnswerPoint>>,
    /// What came of it; at most 8 points.
    #[serde(default)]
    #[schema(value_type = Option<Vec<AnswerPoint>>, max_items = 8)]
    #[validate(length(max = MAX_POINTS))]
    result: Patch<Vec<AnswerPoint>>,
}

impl UpdatePreparedAnswer {
    /// The question that is chosen instead, if any.
    fn choice(&self) -> Result<Option<Choice>> {
        match &self.question {
            Patch::Leave => Ok(None),
            Patch::Clear => {
                let detail = "cannot be cleared";
                let fault = Fault::at("/question", FaultCode::Required, detail);
                Err(ApiError::invalid(vec![fault]))
            }
            Patch::Set(chosen) => Ok(Some(chosen.clone().into())),
        }
    }

    fn apply(self, answer: &mut PreparedAnswer) {
        let content = &mut answer.content.0;
        for (patch, part) in [
            (self.situation, &mut content.situation),
            (self.task, &mut content.task),
            (self.action, &mut content.action),
            (self.result, &mut content.result),
        ] {
            match patch {
                Patch::Leave => {}
                Patch::Clear => part.clear(),
                Patch::Set(points) => *part = texts(points),
            }
        }
    }
}

/// Update a prepared answer
///
/// A merge patch by part. Where it says something else now, a new version is kept beside those of before; where it does not,
/// nothing changes.
#[utoipa::path(
    tag = "Prepared answers", operation_id = "prepared_answers_update",
    params(("prepared_answer_id" = PreparedAnswerId, Path, description = "The answer.")),
    request_body = UpdatePreparedAnswer,
    responses((status = 200, description = "The answer.", body = PreparedAnswerBody)),
    security(("candidate" = ["prepared_answers:write"]))
)]
#[patch("/v1/prepared_answers/{prepared_answer_id}")]
pub(super) async fn update(
    caller: Caller<PreparedAnswersWrite>,
    id: Path<PreparedAnswerId>,
    body: ValidJson<UpdatePreparedAnswer>,
) -> Result<Reply> {
    let (if_match, change) = (caller.if_match()?, body.value);
    let choice = change.choice()?;
    let edit = move |answer: &mut PreparedAnswer| change.clone().apply(answer);
    caller
        .transact(move |tx| {
            let checked = service::update(tx, *id, if_match, choice.as_ref(), &edit)?;
            Reply::ok(&PreparedAnswerBody::from(checked))
        })
        .await
}
