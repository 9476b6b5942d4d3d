//! Exercises that were done, in an export.

use super::api::ExerciseLogBody;
use crate::platform::Result;
use crate::platform::db::Tx;
use crate::platform::export::{self, Exporting};
use crate::well_being_records::exercise_logs;
use serde_json::Value;

/// Every exercise that a candidate did, with the words, for their export.
pub fn exported(tx: &mut Tx<'_>, about: &Exporting) -> Result<Vec<Value>> {
    let kept = exercise_logs::all_of_candidate(tx, about.candidate)?;
    export::rows(kept.into_iter().map(ExerciseLogBody::from))
}
