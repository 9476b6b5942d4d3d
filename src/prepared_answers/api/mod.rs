//! Prepared answers on the wire: one file for each operation, and here what several of them take or answer with.
//!
//! | operation | who | what |
//! |---|---|---|
//! | `prepared_answers_create` | the candidate | an answer to a chosen question |
//! | `prepared_answers_list` | the candidate | pages, newest first |
//! | `prepared_answers_get` | the candidate | one, with what it could still have |
//! | `prepared_answers_update` | the candidate | its question and points; what it said before stays as a version |
//! | `prepared_answers_delete` | the candidate | forgets it and its versions |
//! | `prepared_answers_list_versions` | the candidate | what it said, each time |

mod create;
mod delete;
mod get;
mod list;
pub(super) mod list_versions;
mod update;

use super::model::{Checked, PreparedAnswerId};
use super::rules::MAX_POINT_LENGTH;
use crate::method::answer_check::AnswerCheck;
use crate::platform::clock::Time;
use crate::platform::ids::CandidateId;
use crate::platform::reply::Resource;
use crate::platform::routes::Routes;
use crate::question_bank::ChosenQuestionBody;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

/// Registers the operations.
pub fn routes(routes: &mut Routes) {
    routes
        .service(create::create)
        .service(list::list)
        .service(get::get)
        .service(update::update)
        .service(delete::delete)
        .service(list_versions::list_versions);
}

/// One point of an answer. How long it may be is checked by a rule, which says why.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(transparent)]
pub(super) struct AnswerPoint(String);

impl utoipa::PartialSchema for AnswerPoint {
    fn schema() -> utoipa::openapi::RefOr<utoipa::openapi::schema::Schema> {
        use utoipa::openapi::schema::{ObjectBuilder, Type};
        ObjectBuilder::new()
            .schema_type(Type::String)
            .description(Some(
                "One short point, 1 to 240 characters: notes to speak from, not a script.",
            ))
            .min_length(Some(1))
            .max_length(Some(MAX_POINT_LENGTH))
            .examples([serde_json::json!("Asked both teams what they needed first")])
            .into()
    }
}

impl ToSchema for AnswerPoint {}

/// The points as they are stored.
fn texts(points: Vec<AnswerPoint>) -> Vec<String> {
    points.into_iter().map(|point| point.0).collect()
}

/// The points as they are shown.
fn points(texts: Vec<String>) -> Vec<AnswerPoint> {
    texts.into_iter().map(AnswerPoint).collect()
}

/// An answer that a candidate prepares, with what it could still have.
#[derive(Debug, Serialize, ToSchema)]
#[schema(example = json!({
    "id": "pans_01jd8w3k5rfx7v2m9q4n6t8b0c", "candidate_id": "cand_01jd8w3k5rfx7v2m9q4n6t8b0c",
    "question": {"question_bank_id": "mistake_put_right", "question_id": null,
        "text": "Tell me about a mistake of yours and how you put it right."},
    "situation": ["Month-end report at a timber merchant"], "task": ["I had to send it by noon"],
    "action": ["I found that I had counted one depot twice", "I called the three readers before they used it"],
    "result": ["Corrected within 40 minutes"], "revision": 2,
    "check": {"ready": false, "words": 33, "spoken_seconds": 16, "i_count": 4, "we_count": 0, "we_share_percent": 0,
        "numbers": [{"pointer": "/result/0", "start": 17, "end": 19}],
        "findings": [{"code": "short_when_spoken", "method": "M13", "pointer": "",
            "reason": "Read aloud as it stands, this takes about 16 seconds.", "advice": "Add detail to what you did.", "places": []}]},
    "version": 2, "created_at": "2026-11-23T18:15:00.000Z", "updated_at": "2026-11-23T18:40:00.000Z"
}))]
pub(super) struct PreparedAnswerBody {
    /// Our id.
    id: PreparedAnswerId,
    /// Whose it is.
    candidate_id: CandidateId,
    /// What it answers.
    question: ChosenQuestionBody,
    /// Where and when it was.
    situation: Vec<AnswerPoint>,
    /// What was up to the candidate.
    task: Vec<AnswerPoint>,
    /// What the candidate did.
    action: Vec<AnswerPoint>,
    /// What came of it.
    result: Vec<AnswerPoint>,
    /// Which version of it this is, from 1.
    revision: i32,
    /// What was read in it, and what it could still have. English.
    check: AnswerCheck,
    /// Raised by every change; the `ETag` is made of it.
    version: i32,
    /// When it was begun.
    created_at: Time,
    /// When this last changed.
    updated_at: Time,
}

impl From<Checked> for PreparedAnswerBody {
    fn from(checked: Checked) -> Self {
        let (answer, check) = (checked.answer, checked.check);
        let content = answer.content.0;
        Self {
            id: answer.id,
            candidate_id: answer.candidate_id,
            question: answer.question.0.into(),
            situation: points(content.situation),
            task: points(content.task),
            action: points(content.action),
            result: points(content.result),
            revision: answer.revision,
            check,
            version: answer.version,
            created_at: answer.created_at,
            updated_at: answer.updated_at,
        }
    }
}

impl Resource for PreparedAnswerBody {
    fn path(&self) -> String {
        format!("/v1/prepared_answers/{}", self.id)
    }
    fn version(&self) -> i32 {
        self.version
    }
}
