//! Questions on the wire.
//!
//! | operation | who | what |
//! |---|---|---|
//! | `interviews_add_question` | tenant, the candidate | notes a question |
//! | `interviews_list_questions` | tenant, the candidate | the questions of an interview, in pages |
//! | `interviews_get_question` | tenant, the candidate | one |
//! | `interviews_update_question` | tenant, the candidate | its words, its theme, whether it tripped the candidate up |
//! | `interviews_delete_question` | tenant, the candidate | forgets it |

use super::model::{NewQuestion, Question, QuestionId};
use super::rules::MAX_LENGTH;
use super::service;
use crate::interviews::InterviewId;
use crate::method::themes::Theme;
use crate::page_body;
use crate::platform::auth::Caller;
use crate::platform::auth::scopes::{InterviewsRead, QuestionsWrite};
use crate::platform::clock::Time;
use crate::platform::db::Word;
use crate::platform::ids::CandidateId;
use crate::platform::page::PageQuery;
use crate::platform::reply::{Reply, Resource};
use crate::platform::routes::Routes;
use crate::platform::valid::{Patch, ValidJson, ValidQuery};
use crate::platform::{ApiError, Result};
use actix_web::web::Path;
use actix_web::{delete, get, patch, post};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use validator::Validate;

/// Registers the operations.
pub(in crate::interviews) fn routes(routes: &mut Routes) {
    routes
        .service(add)
        .service(list)
        .service(get)
        .service(update)
        .service(delete);
}

/// A question that was asked.
#[derive(Debug, Deserialize, Validate, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({
    "text": "Tell us about a time when you had to convince somebody.", "theme": "answer_depth", "tripped_me_up": true
}))]
pub(super) struct AddQuestion {
    /// The question, as it is remembered; 1 to 2,000 characters.
    #[validate(length(min = 1, max = MAX_LENGTH))]
    #[schema(min_length = 1, max_length = 2000)]
    text: String,
    /// What it was about; none when absent.
    theme: Option<Theme>,
    /// Whether the candidate wishes to have answered it better; false when absent.
    tripped_me_up: Option<bool>,
}

impl From<AddQuestion> for NewQuestion {
    fn from(body: AddQuestion) -> Self {
        Self {
            text: body.text,
            theme: body.theme,
            tripped_me_up: body.tripped_me_up.unwrap_or(false),
        }
    }
}

/// A change to a question (merge patch): absent leaves, null clears.
#[derive(Debug, Clone, Deserialize, Validate, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"tripped_me_up": false, "theme": null}))]
pub(super) struct UpdateQuestion {
    /// The question; 1 to 2,000 characters.
    #[serde(default)]
    #[schema(value_type = String, min_length = 1, max_length = 2000)]
    #[validate(length(min = 1, max = MAX_LENGTH))]
    text: Patch<String>,
    /// What it was about; null clears.
    #[serde(default)]
    #[schema(value_type = Option<Theme>)]
    theme: Patch<Theme>,
    /// Whether the candidate wishes to have answered it better.
    #[serde(default)]
    #[schema(value_type = bool)]
    tripped_me_up: Patch<bool>,
}

impl UpdateQuestion {
    fn apply(self, question: &mut Question) -> Result<()> {
        let mut faults = Vec::new();
        let mut theme = question.theme.map(|word| word.0);
        self.theme.apply(&mut theme);
        question.theme = theme.map(Word);
        self.text
            .apply_required(&mut question.text, "text", &mut faults);
        self.tripped_me_up.apply_required(
            &mut question.tripped_me_up,
            "tripped_me_up",
            &mut faults,
        );
        ApiError::unless_empty(faults)
    }
}

/// A question that was asked in an interview.
#[derive(Debug, Serialize, ToSchema)]
#[schema(example = json!({
    "id": "qstn_01jd8w3k5rfx7v2m9q4n6t8b0c", "interview_id": "intv_01jd8w3k5rfx7v2m9q4n6t8b0c",
    "candidate_id": "cand_01jd8w3k5rfx7v2m9q4n6t8b0c", "text": "Tell us about a time when you had to convince somebody.",
    "theme": "answer_depth", "tripped_me_up": true, "version": 1,
    "created_at": "2026-11-22T18:15:00.000Z", "updated_at": "2026-11-22T18:15:00.000Z"
}))]
pub(in crate::interviews) struct QuestionBody {
    /// Our id.
    id: QuestionId,
    /// In which interview it was asked.
    interview_id: InterviewId,
    /// Who was asked.
    candidate_id: CandidateId,
    /// The question, as it is remembered.
    text: String,
    /// What it was about.
    theme: Option<Theme>,
    /// Whether the candidate wishes to have answered it better.
    tripped_me_up: bool,
    /// Raised by every change; the `ETag` is made of it.
    version: i32,
    /// When it was noted.
    created_at: Time,
    /// When this last changed.
    updated_at: Time,
}

impl From<Question> for QuestionBody {
    fn from(question: Question) -> Self {
        Self {
            id: question.id,
            interview_id: question.interview_id,
            candidate_id: question.candidate_id,
            text: question.text,
            theme: question.theme.map(|word| word.0),
            tripped_me_up: question.tripped_me_up,
            version: question.version,
            created_at: question.created_at,
            updated_at: question.updated_at,
        }
    }
}

impl Resource for QuestionBody {
    fn path(&self) -> String {
        format!("/v1/questions/{}", self.id)
    }
    fn version(&self) -> i32 {
        self.version
    }
}

page_body!(QuestionPage of QuestionBody);

/// Note a question that was asked
///
/// Keeps what an interviewer asked, what it was about, and whether it tripped the candidate up. Questions that did are
/// prepared first when an action plan is made.
#[utoipa::path(
    tag = "Interviews", operation_id = "interviews_add_question", request_body = AddQuestion,
    params(("interview_id" = InterviewId, Path, description = "The interview.")),
    responses((status = 201, description = "The question.", body = QuestionBody), (status = 409, description = "`too_many_of_a_kind`")),
    security(("tenant" = ["questions:write"]), ("candidate" = ["questions:write"]))
)]
#[post("/v1/interviews/{interview_id}/questions")]
async fn add(
    caller: Caller<QuestionsWrite>,
    interview: Path<InterviewId>,
    body: ValidJson<AddQuestion>,
) -> Result<Reply> {
    let (new, digest) = (NewQuestion::from(body.value), body.digest);
    caller
        .once(digest, move |tx| {
            Reply::created(&QuestionBody::from(service::add(tx, *interview, &new)?))
        })
        .await
}

/// List the questions of an interview
///
/// What is remembered of the interview, newest first, a page at a time; `sort=created_at` for the order in which it was
/// noted.
#[utoipa::path(
    tag = "Interviews", operation_id = "interviews_list_questions",
    params(("interview_id" = InterviewId, Path, description = "The interview."), PageQuery),
    responses((status = 200, description = "A page of questions.", body = QuestionPage)),
    security(("tenant" = ["interviews:read"]), ("candidate" = ["interviews:read"]))
)]
#[get("/v1/interviews/{interview_id}/questions")]
async fn list(
    caller: Caller<InterviewsRead>,
    interview: Path<InterviewId>,
    query: ValidQuery<PageQuery>,
) -> Result<Reply> {
    let start = query.0.start()?;
    caller
        .page(move |tx| Ok(QuestionPage::from(service::list(tx, *interview, &start)?)))
        .await
}

/// Get a question
///
/// One question, with the `ETag` that a change of it needs.
#[utoipa::path(
    tag = "Interviews", operation_id = "interviews_get_question", params(("question_id" = QuestionId, Path, description = "The question.")),
    responses((status = 200, description = "The question.", body = QuestionBody)),
    security(("tenant" = ["interviews:read"]), ("candidate" = ["interviews:read"]))
)]
#[get("/v1/questions/{question_id}")]
async fn get(caller: Caller<InterviewsRead>, id: Path<QuestionId>) -> Result<Reply> {
    caller
        .show(move |tx| Reply::ok(&QuestionBody::from(service::get(tx, *id)?)))
        .await
}

/// Update a question
///
/// A merge patch: absent members stay, null clears.
#[utoipa::path(
    tag = "Interviews", operation_id = "interviews_update_question", params(("question_id" = QuestionId, Path, description = "The question.")),
    request_body = UpdateQuestion,
    responses((status = 200, description = "The question.", body = QuestionBody)),
    security(("tenant" = ["questions:write"]), ("candidate" = ["questions:write"]))
)]
#[patch("/v1/questions/{question_id}")]
async fn update(
    caller: Caller<QuestionsWrite>,
    id: Path<QuestionId>,
    body: ValidJson<UpdateQuestion>,
) -> Result<Reply> {
    let (if_match, change) = (caller.if_match()?, body.value);
    let edit = move |question: &mut Question| change.clone().apply(question);
    caller
        .transact(move |tx| {
            let question = service::update(tx, *id, if_match, &edit)?;
            Reply::ok(&QuestionBody::from(question))
        })
        .await
}

/// Delete a question
///
/// Forgets the question. A plan that was made from it stays as it is until it is revised.
#[utoipa::path(
    tag = "Interviews", operation_id = "interviews_delete_question", params(("question_id" = QuestionId, Path, description = "The question.")),
    responses((status = 204, description = "Deleted.")),
    security(("tenant" = ["questions:write"]), ("candidate" = ["questions:write"]))
)]
#[delete("/v1/questions/{question_id}")]
async fn delete(caller: Caller<QuestionsWrite>, id: Path<QuestionId>) -> Result<Reply> {
    let if_match = caller.if_match()?;
    caller
        .transact(move |tx| service::delete(tx, *id, if_match).map(|()| Reply::no_content()))
        .await
}
