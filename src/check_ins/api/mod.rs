//! Check-ins on the wire: one file for each operation, and here what they answer with.
//!
//! | operation | who | what |
//! |---|---|---|
//! | `check_ins_create` | the candidate | keeps how they are; the answer leads with support |
//! | `check_ins_list` | the candidate | pages, newest first |
//! | `check_ins_get` | the candidate | one |
//! | `check_ins_delete` | the candidate | forgets one |
//! | `emotions_list` | the candidate | words to offer; any other is as good |

mod create;
mod delete;
mod emotions;
mod get;
mod list;

use crate::platform::clock::Time;
use crate::platform::ids::CandidateId;
use crate::platform::reply::Resource;
use crate::platform::routes::Routes;
use crate::recovery_records::RecoveryId;
use crate::well_being_records::check_ins::{CheckIn, CheckInId};
use serde::Serialize;
use utoipa::ToSchema;

/// Registers the operations.
pub fn routes(routes: &mut Routes) {
    routes
        .service(create::create)
        .service(list::list)
        .service(get::get)
        .service(delete::delete)
        .service(emotions::list);
}

/// How a candidate was at one moment, in their own words.
#[derive(Debug, Serialize, ToSchema)]
#[schema(example = json!({
    "id": "chki_01jd8w3k5rfx7v2m9q4n6t8b0c", "candidate_id": "cand_01jd8w3k5rfx7v2m9q4n6t8b0c",
    "recovery_id": "rcvy_01jd8w3k5rfx7v2m9q4n6t8b0c", "emotions": ["disappointed", "tired"], "intensity": 6,
    "note": "I had told everybody about it.", "version": 1,
    "created_at": "2026-11-22T18:15:00.000Z", "updated_at": "2026-11-22T18:15:00.000Z"
}))]
pub(super) struct CheckInBody {
    /// Our id.
    id: CheckInId,
    /// Whose it is.
    candidate_id: CandidateId,
    /// The recovery that it is about; null if it is about none.
    recovery_id: Option<RecoveryId>,
    /// Words for how it felt.
    emotions: Vec<String>,
    /// How hard it was to bear, from 0 (not at all) to 10 (as hard as it can be).
    intensity: i32,
    /// What the candidate wrote; null if nothing.
    note: Option<String>,
    /// Always 1: a check-in says what was, at its time.
    version: i32,
    /// When it was.
    created_at: Time,
    /// The same.
    updated_at: Time,
}

impl From<CheckIn> for CheckInBody {
    fn from(row: CheckIn) -> Self {
        let words = row.words.0;
        Self {
            id: row.id,
            candidate_id: row.candidate_id,
            recovery_id: row.recovery_id,
            emotions: words.emotions,
            intensity: row.intensity,
            note: words.note,
            version: row.version,
            created_at: row.created_at,
            updated_at: row.updated_at,
        }
    }
}

impl Resource for CheckInBody {
    fn path(&self) -> String {
        format!("/v1/check_ins/{}", self.id)
    }
    fn version(&self) -> i32 {
        self.version
    }
}
