//! `practice_sessions_create`

use super::PracticeSessionBody;
use crate::platform::Result;
use crate::platform::auth::Caller;
use crate::platform::auth::scopes::PracticeWrite;
use crate::platform::reply::Reply;
use crate::platform::valid::ValidJson;
use crate::practice_sessions::model::{NewPracticeSession, PracticeKind};
use crate::practice_sessions::rules::{MAX_MINUTES, MAX_NOTES, MAX_QUESTIONS};
use crate::practice_sessions::service;
use crate::question_bank::ChooseQuestion;
use actix_web::post;
use chrono::NaiveDate;
use serde::Deserialize;
use utoipa::ToSchema;
use validator::Validate;

/// A rehearsal to plan.
#[derive(Debug, Deserialize, Validate, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({
    "kind": "friend", "questions": [{"question_bank_id": "mistake_put_right"}, {"text": "Why do you want to work here?"}],
    "planned_on": "2026-11-25", "minutes": 40
}))]
pub(in crate::practice_sessions) struct CreatePracticeSession {
    /// How.
    kind: PracticeKind,
    /// What is answered; 1 to 20 questions.
    #[validate(nested, length(min = 1, max = MAX_QUESTIONS))]
    #[schema(min_items = 1, max_items = 20)]
    questions: Vec<ChooseQuestion>,
    /// The day for which it is planned.
    planned_on: Option<NaiveDate>,
    /// How long it is to be, in minutes, 1 to 480.
    #[validate(range(min = 1, max = MAX_MINUTES))]
    #[schema(minimum = 1, maximum = 480)]
    minutes: Option<i32>,
    /// Notes to oneself; at most 10,000 characters.
    #[validate(length(max = MAX_NOTES))]
    #[schema(max_length = 10_000)]
    notes: Option<String>,
}

impl From<CreatePracticeSession> for NewPracticeSession {
    fn from(body: CreatePracticeSession) -> Self {
        Self {
            kind: body.kind,
            questions: body.questions.into_iter().map(Into::into).collect(),
            planned_on: body.planned_on,
            minutes: body.minutes,
            notes: body.notes,
        }
    }
}

/// Plan a practice session
///
/// For the candidate alone: how they want to rehearse, and over which questions: of the bank, of an interview that tripped
/// them up, or in their own words. No job board or agency hears of it.
#[utoipa::path(
    tag = "Practice", operation_id = "practice_sessions_create", request_body = CreatePracticeSession,
    responses((status = 201, description = "The session.", body = PracticeSessionBody), (status = 409, description = "`too_many_of_a_kind`")),
    security(("candidate" = ["practice:write"]))
)]
#[post("/v1/practice_sessions")]
pub(super) async fn create(
    caller: Caller<PracticeWrite>,
    body: ValidJson<CreatePracticeSession>,
) -> Result<Reply> {
    let (new, digest) = (NewPracticeSession::from(body.value), body.digest);
    caller
        .once(digest, move |tx| {
            Reply::created(&PracticeSessionBody::from(service::create(tx, &new)?))
        })
        .await
}
