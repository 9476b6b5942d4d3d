//! `practice_sessions_update`

use super::PracticeSessionBody;
use crate::method::themes::{Ratings, Theme};
use crate::platform::auth::Caller;
use crate::platform::auth::scopes::PracticeWrite;
use crate::platform::error::{Fault, FaultCode};
use crate::platform::ratings::RatingOrNull;
use crate::platform::reply::Reply;
use crate::platform::valid::{Patch, ValidJson};
use crate::platform::{ApiError, Result};
use crate::practice_sessions::model::{PracticeKind, PracticeSession, PracticeSessionId};
use crate::practice_sessions::rules::{MAX_MINUTES, MAX_NOTES, MAX_QUESTIONS};
use crate::practice_sessions::service;
use crate::question_bank::{Choice, ChooseQuestion};
use actix_web::patch;
use actix_web::web::Path;
use chrono::NaiveDate;
use serde::Deserialize;
use std::collections::BTreeMap;
use utoipa::ToSchema;
use validator::Validate;

/// A change to a practice session (merge patch): absent leaves, null clears.
#[derive(Debug, Clone, Deserialize, Validate, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"planned_on": "2026-11-26", "self_ratings": {"confidence": 4, "answer_depth": null}}))]
pub(in crate::practice_sessions) struct UpdatePracticeSession {
    /// How.
    #[serde(default)]
    #[schema(value_type = PracticeKind)]
    kind: Patch<PracticeKind>,
    /// What is answered instead; 1 to 20 questions.
    #[serde(default)]
    #[schema(value_type = Vec<ChooseQuestion>, min_items = 1, max_items = 20)]
    #[validate(nested, length(min = 1, max = MAX_QUESTIONS))]
    questions: Patch<Vec<ChooseQuestion>>,
    /// The day for which it is planned; null clears.
    #[serde(default)]
    #[schema(value_type = Option<NaiveDate>)]
    planned_on: Patch<NaiveDate>,
    /// How long it is, or was, in minutes, 1 to 480; null clears.
    #[serde(default)]
    #[schema(value_type = Option<i32>, minimum = 1, maximum = 480)]
    #[validate(range(min = 1, max = MAX_MINUTES))]
    minutes: Patch<i32>,
    /// How the candidate rates themselves, by theme, each 1 to 5; null for a theme takes that rating back, null alone all.
    #[serde(default)]
    #[schema(value_type = Option<BTreeMap<Theme, RatingOrNull>>)]
    self_ratings: Patch<BTreeMap<Theme, Option<u8>>>,
    /// Notes to oneself; at most 10,000 characters; null clears.
    #[serde(default)]
    #[schema(value_type = Option<String>, max_length = 10_000)]
    #[validate(length(max = MAX_NOTES))]
    notes: Patch<String>,
}

impl UpdatePracticeSession {
    /// The questions that are chosen instead, if any.
    fn choices(&self) -> Result<Option<Vec<Choice>>> {
        match &self.questions {
            Patch::Leave => Ok(None),
            Patch::Clear => {
                let detail = "cannot be cleared";
                let fault = Fault::at("/questions", FaultCode::Required, detail);
                Err(ApiError::invalid(vec![fault]))
            }
            Patch::Set(chosen) => Ok(Some(chosen.iter().cloned().map(Into::into).collect())),
        }
    }

    fn apply(self, session: &mut PracticeSession) -> Result<()> {
        let mut faults = Vec::new();
        self.kind
            .apply_required(&mut session.kind, "kind", &mut faults);
        self.planned_on.apply(&mut session.planned_on);
        self.minutes.apply(&mut session.minutes);
        self.notes.apply(&mut session.notes);
        match self.self_ratings {
            Patch::Leave => {}
            Patch::Clear => session.self_ratings.0.clear(),
            Patch::Set(changes) => merge(&mut session.self_ratings.0, changes),
        }
        ApiError::unless_empty(faults)
    }
}

fn merge(ratings: &mut Ratings, changes: BTreeMap<Theme, Option<u8>>) {
    for (theme, rating) in changes {
        match rating {
            Some(rating) => ratings.insert(theme, rating),
            None => ratings.remove(&theme),
        };
    }
}

/// Update a practice session
///
/// A merge patch: absent members stay, null clears. Notes and ratings can be changed after the session too.
#[utoipa::path(
    tag = "Practice", operation_id = "practice_sessions_update",
    params(("practice_session_id" = PracticeSessionId, Path, description = "The session.")),
    request_body = UpdatePracticeSession,
    responses((status = 200, description = "The session.", body = PracticeSessionBody)),
    security(("candidate" = ["practice:write"]))
)]
#[patch("/v1/practice_sessions/{practice_session_id}")]
pub(super) async fn update(
    caller: Caller<PracticeWrite>,
    id: Path<PracticeSessionId>,
    body: ValidJson<UpdatePracticeSession>,
) -> Result<Reply> {
    let (if_match, change) = (caller.if_match()?, body.value);
    let choices = change.choices()?;
    let edit = move |session: &mut PracticeSession| change.clone().apply(session);
    caller
        .transact(move |tx| {
            let session = service::update(tx, *id, if_match, choices.as_deref(), &edit)?;
            Reply::ok(&PracticeSessionBody::from(session))
        })
        .await
}
