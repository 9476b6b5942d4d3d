//! `exercise_logs_create`

use super::ExerciseLogBody;
use crate::exercise_logs::model::{Logged, NewExerciseLog};
use crate::exercise_logs::service;
use crate::method::support::Support;
use crate::platform::Result;
use crate::platform::auth::Caller;
use crate::platform::auth::scopes::ExerciseLogsWrite;
use crate::platform::reply::{Reply, Resource};
use crate::platform::valid::ValidJson;
use crate::recovery_records::RecoveryId;
use actix_web::post;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use validator::Validate;

/// An exercise that somebody did.
#[derive(Deserialize, Validate, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({
    "exercise_id": "long_exhale_breathing", "minutes": 5, "intensity_before": 7, "intensity_after": 5,
    "recovery_id": "rcvy_01jd8w3k5rfx7v2m9q4n6t8b0c"
}))]
pub(in crate::exercise_logs) struct CreateExerciseLog {
    /// Which exercise: its `id` in `GET /v1/exercises`.
    #[schema(max_length = 100, pattern = "^[a-z][a-z0-9_]*$")]
    exercise_id: String,
    /// How long it took, in minutes, 1 to 600.
    #[validate(range(min = 1, max = 600))]
    #[schema(minimum = 1, maximum = 600)]
    minutes: i32,
    /// How hard it was to bear before, from 0 (not at all) to 10 (as hard as it can be).
    #[validate(range(max = 10))]
    #[schema(minimum = 0, maximum = 10)]
    intensity_before: Option<u8>,
    /// How hard it was afterwards, from 0 to 10.
    #[validate(range(max = 10))]
    #[schema(minimum = 0, maximum = 10)]
    intensity_after: Option<u8>,
    /// Anything they want to write; at most 10,000 characters. Not what they wrote in a writing exercise, which is theirs alone.
    #[validate(length(max = 10_000))]
    #[schema(max_length = 10000)]
    note: Option<String>,
    /// The recovery that it was for; absent if it was for none.
    recovery_id: Option<RecoveryId>,
}

impl From<CreateExerciseLog> for NewExerciseLog {
    fn from(body: CreateExerciseLog) -> Self {
        Self {
            exercise_id: body.exercise_id,
            minutes: body.minutes,
            intensity_before: body.intensity_before,
            intensity_after: body.intensity_after,
            note: body.note,
            recovery_id: body.recovery_id,
        }
    }
}

/// A logged exercise, after what is to be said first.
#[derive(Debug, Serialize, ToSchema)]
#[schema(example = json!({
    "support": {
        "severity": "none", "message": null, "emergency": null, "help_lines": [], "tasks_wait": false,
        "href": "/v1/help_lines?country=GB"
    },
    "id": "exlg_01jd8w3k5rfx7v2m9q4n6t8b0c", "candidate_id": "cand_01jd8w3k5rfx7v2m9q4n6t8b0c",
    "recovery_id": "rcvy_01jd8w3k5rfx7v2m9q4n6t8b0c", "exercise_id": "long_exhale_breathing", "minutes": 5,
    "intensity_before": 7, "intensity_after": 5, "note": null, "version": 1,
    "created_at": "2026-11-22T18:15:00.000Z", "updated_at": "2026-11-22T18:15:00.000Z"
}))]
pub(super) struct LoggedExerciseBody {
    /// What to say before anything else, decided by the words of the note. Show it whole and first.
    support: Support,
    #[serde(flatten)]
    log: ExerciseLogBody,
}

impl From<Logged> for LoggedExerciseBody {
    fn from(logged: Logged) -> Self {
        Self {
            support: logged.support,
            log: logged.log.into(),
        }
    }
}

impl Resource for LoggedExerciseBody {
    fn path(&self) -> String {
        self.log.path()
    }
    fn version(&self) -> i32 {
        self.log.version()
    }
}

/// Log an exercise
///
/// Notes that the candidate did an exercise, and how hard it was to bear before and after, for themselves alone. It needs their
/// consent (`well_being_data`). The answer leads with `support`, as that of a check-in does: somebody may write into any box how
/// bad it is.
#[utoipa::path(
    tag = "Exercise logs", operation_id = "exercise_logs_create", request_body = CreateExerciseLog,
    responses(
        (status = 201, description = "What to say first, and the logged exercise.", body = LoggedExerciseBody),
        (status = 409, description = "`consent_required`, `too_many_of_a_kind`; where somebody may need help, it begins with where it is, in `detail` and in `display_message`")
    ),
    security(("candidate" = ["exercise_logs:write"])),
    extensions(("x-in-language" = json!(true)))
)]
#[post("/v1/exercise_logs")]
pub(super) async fn create(
    caller: Caller<ExerciseLogsWrite>,
    body: ValidJson<CreateExerciseLog>,
) -> Result<Reply> {
    let (new, digest) = (NewExerciseLog::from(body.value), body.digest);
    caller
        .once(digest, move |tx| {
            let logged = service::create(tx, &new)?;
            let language = logged.language;
            Ok(Reply::created(&LoggedExerciseBody::from(logged))?.in_language(language))
        })
        .await
}
