//! Logged exercises on the wire: one file for each operation, and here what they answer with.
//!
//! | operation | who | what |
//! |---|---|---|
//! | `exercise_logs_create` | the candidate | notes that they did one; the answer leads with support |
//! | `exercise_logs_list` | the candidate | pages, newest first |
//! | `exercise_logs_get` | the candidate | one |
//! | `exercise_logs_delete` | the candidate | forgets one |

mod create;
mod delete;
mod get;
mod list;

use crate::platform::clock::Time;
use crate::platform::ids::CandidateId;
use crate::platform::reply::Resource;
use crate::platform::routes::Routes;
use crate::recovery_records::RecoveryId;
use crate::well_being_records::exercise_logs::{ExerciseLog, ExerciseLogId};
use serde::Serialize;
use utoipa::ToSchema;

/// Registers the operations.
pub fn routes(routes: &mut Routes) {
    routes
        .service(create::create)
        .service(list::list)
        .service(get::get)
        .service(delete::delete);
}

/// An exercise that a candidate did.
#[derive(Debug, Serialize, ToSchema)]
#[schema(example = json!({
    "id": "exlg_01jd8w3k5rfx7v2m9q4n6t8b0c", "candidate_id": "cand_01jd8w3k5rfx7v2m9q4n6t8b0c",
    "recovery_id": "rcvy_01jd8w3k5rfx7v2m9q4n6t8b0c", "exercise_id": "long_exhale_breathing", "minutes": 5,
    "intensity_before": 7, "intensity_after": 5, "note": null, "version": 1,
    "created_at": "2026-11-22T18:15:00.000Z", "updated_at": "2026-11-22T18:15:00.000Z"
}))]
pub(super) struct ExerciseLogBody {
    /// Our id.
    id: ExerciseLogId,
    /// Whose it is.
    candidate_id: CandidateId,
    /// The recovery that it was for; null if it was for none.
    recovery_id: Option<RecoveryId>,
    /// Which exercise: its `id` in `GET /v1/exercises`.
    #[schema(pattern = "^[a-z][a-z0-9_]*$")]
    exercise_id: String,
    /// How long it took.
    minutes: i32,
    /// How hard it was to bear before, from 0 (not at all) to 10 (as hard as it can be); null if they did not say.
    intensity_before: Option<i32>,
    /// How hard it was afterwards; null if they did not say.
    intensity_after: Option<i32>,
    /// What the candidate wrote; null if nothing.
    note: Option<String>,
    /// Always 1: it says what was, at its time.
    version: i32,
    /// When it was noted.
    created_at: Time,
    /// The same.
    updated_at: Time,
}

impl From<ExerciseLog> for ExerciseLogBody {
    fn from(row: ExerciseLog) -> Self {
        Self {
            id: row.id,
            candidate_id: row.candidate_id,
            recovery_id: row.recovery_id,
            exercise_id: row.exercise_id,
            minutes: row.minutes,
            intensity_before: row.intensity_before,
            intensity_after: row.intensity_after,
            note: row.note.map(|note| note.0),
            version: row.version,
            created_at: row.created_at,
            updated_at: row.updated_at,
        }
    }
}

impl Resource for ExerciseLogBody {
    fn path(&self) -> String {
        format!("/v1/exercise_logs/{}", self.id)
    }
    fn version(&self) -> i32 {
        self.version
    }
}
