//! `practice_sessions_complete`

use super::PracticeSessionBody;
use crate::method::themes::Theme;
use crate::platform::Result;
use crate::platform::auth::Caller;
use crate::platform::auth::scopes::PracticeWrite;
use crate::platform::ratings::Rating;
use crate::platform::reply::Reply;
use crate::platform::valid::ValidJson;
use crate::practice_sessions::model::{Held, PracticeSessionId};
use crate::practice_sessions::rules::{MAX_MINUTES, MAX_NOTES};
use crate::practice_sessions::service;
use actix_web::post;
use actix_web::web::Path;
use chrono::NaiveDate;
use serde::Deserialize;
use std::collections::BTreeMap;
use utoipa::ToSchema;
use validator::Validate;

/// How a practice session went.
#[derive(Debug, Deserialize, Validate, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"completed_on": "2026-11-25", "minutes": 35, "self_ratings": {"answer_depth": 3, "confidence": 4}}))]
pub(in crate::practice_sessions) struct CompletePractice {
    /// The day on which it was held, not in the future; today when absent.
    completed_on: Option<NaiveDate>,
    /// How long it was, in minutes, 1 to 480; what was planned when absent.
    #[validate(range(min = 1, max = MAX_MINUTES))]
    #[schema(minimum = 1, maximum = 480)]
    minutes: Option<i32>,
    /// How the candidate rates themselves, by theme, each 1 to 5.
    #[serde(default)]
    #[schema(value_type = BTreeMap<Theme, Rating>)]
    self_ratings: BTreeMap<Theme, u8>,
    /// Notes to oneself, at most 10,000 characters; those of before when absent.
    #[validate(length(max = MAX_NOTES))]
    #[schema(max_length = 10_000)]
    notes: Option<String>,
}

impl From<CompletePractice> for Held {
    fn from(body: CompletePractice) -> Self {
        Self {
            completed_on: body.completed_on,
            minutes: body.minutes,
            self_ratings: body.self_ratings,
            notes: body.notes,
        }
    }
}

/// Complete a practice session
///
/// Notes that it was held, and how it went in the candidate's own eyes. It counts on the way back of the candidate, who sees
/// it there; nobody else does. Send `{}` when there is nothing to add.
#[utoipa::path(
    tag = "Practice", operation_id = "practice_sessions_complete",
    params(("practice_session_id" = PracticeSessionId, Path, description = "The session.")),
    request_body = CompletePractice,
    responses(
        (status = 200, description = "The session.", body = PracticeSessionBody),
        (status = 409, description = "`practice_completed`")
    ),
    security(("candidate" = ["practice:write"]))
)]
#[post("/v1/practice_sessions/{practice_session_id}/complete")]
pub(super) async fn complete(
    caller: Caller<PracticeWrite>,
    id: Path<PracticeSessionId>,
    body: ValidJson<CompletePractice>,
) -> Result<Reply> {
    let (held, digest) = (Held::from(body.value), body.digest);
    caller
        .once(digest, move |tx| {
            Reply::ok(&PracticeSessionBody::from(service::complete(
                tx, *id, &held,
            )?))
        })
        .await
}
