//! `prepared_answers_list_versions`

use super::{AnswerPoint, points};
use crate::page_body;
use crate::platform::Result;
use crate::platform::auth::Caller;
use crate::platform::auth::scopes::PreparedAnswersRead;
use crate::platform::clock::Time;
use crate::platform::page::PageQuery;
use crate::platform::reply::Reply;
use crate::platform::valid::ValidQuery;
use crate::prepared_answers::model::{AnswerVersion, AnswerVersionId, PreparedAnswerId};
use crate::prepared_answers::service;
use crate::question_bank::ChosenQuestionBody;
use actix_web::get;
use actix_web::web::Path;
use serde::Serialize;
use utoipa::ToSchema;

/// What a prepared answer said at one time.
#[derive(Debug, Serialize, ToSchema)]
#[schema(example = json!({
    "id": "pver_01jd8w3k5rfx7v2m9q4n6t8b0c", "prepared_answer_id": "pans_01jd8w3k5rfx7v2m9q4n6t8b0c", "revision": 1,
    "question": {"question_bank_id": "mistake_put_right", "question_id": null,
        "text": "Tell me about a mistake of yours and how you put it right."},
    "situation": ["Month-end report at a timber merchant"], "task": [], "action": ["We found an error"], "result": [],
    "created_at": "2026-11-23T18:15:00.000Z"
}))]
pub(in crate::prepared_answers) struct AnswerVersionBody {
    /// Our id.
    id: AnswerVersionId,
    /// The answer.
    prepared_answer_id: PreparedAnswerId,
    /// Which version it is, from 1.
    revision: i32,
    /// What it answered.
    question: ChosenQuestionBody,
    /// Where and when it was.
    situation: Vec<AnswerPoint>,
    /// What was up to the candidate.
    task: Vec<AnswerPoint>,
    /// What the candidate did.
    action: Vec<AnswerPoint>,
    /// What came of it.
    result: Vec<AnswerPoint>,
    /// Since when it said so.
    created_at: Time,
}

impl From<AnswerVersion> for AnswerVersionBody {
    fn from(version: AnswerVersion) -> Self {
        let content = version.content.0;
        Self {
            id: version.id,
            prepared_answer_id: version.prepared_answer_id,
            revision: version.revision,
            question: version.question.0.into(),
            situation: points(content.situation),
            task: points(content.task),
            action: points(content.action),
            result: points(content.result),
            created_at: version.created_at,
        }
    }
}

page_body!(AnswerVersionPage of AnswerVersionBody);

/// List the versions of a prepared answer
///
/// What the answer said, each time that it was changed, newest first; the first row is what it says now. Of a long row of changes the latest
/// fifty are kept, and of all answers of a person together the latest thousand that say what one said before.
#[utoipa::path(
    tag = "Prepared answers", operation_id = "prepared_answers_list_versions",
    params(("prepared_answer_id" = PreparedAnswerId, Path, description = "The answer."), PageQuery),
    responses((status = 200, description = "A page of versions.", body = AnswerVersionPage)),
    security(("candidate" = ["prepared_answers:read"]))
)]
#[get("/v1/prepared_answers/{prepared_answer_id}/versions")]
pub(super) async fn list_versions(
    caller: Caller<PreparedAnswersRead>,
    id: Path<PreparedAnswerId>,
    query: ValidQuery<PageQuery>,
) -> Result<Reply> {
    let start = query.0.start()?;
    caller
        .page(move |tx| Ok(AnswerVersionPage::from(service::versions(tx, *id, &start)?)))
        .await
}
