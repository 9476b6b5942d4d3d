//! Keeping and reading them. What may be kept, and when, is decided in [`crate::exercise_logs`].

use super::model::{ExerciseLog, ExerciseLogId};
use super::store::{self, Filter};
use crate::platform::Result;
use crate::platform::auth::IfMatch;
use crate::platform::db::Tx;
use crate::platform::ids::CandidateId;
use crate::platform::page::{Page, PageStart};

/// Refuses one more where the candidate has as many as may be kept.
pub fn leave_room(tx: &mut Tx<'_>, candidate: CandidateId) -> Result<()> {
    store::leave_room(tx, candidate)
}

/// Keeps a new one.
pub fn insert(tx: &mut Tx<'_>, row: &ExerciseLog) -> Result<()> {
    store::insert(tx, row)
}

/// The entry of the log, or 404 for another tenant's and another candidate's.
pub fn get(tx: &mut Tx<'_>, id: ExerciseLogId) -> Result<ExerciseLog> {
    store::get(tx, id)
}

/// Every one of a candidate, oldest first.
pub fn all_of_candidate(tx: &mut Tx<'_>, candidate: CandidateId) -> Result<Vec<ExerciseLog>> {
    store::all_of_candidate(tx, candidate)
}

/// One page of the candidate's.
pub fn list(
    tx: &mut Tx<'_>,
    candidate: CandidateId,
    filter: &Filter,
    start: &PageStart<ExerciseLogId>,
) -> Result<Page<ExerciseLog>> {
    store::list(tx, candidate, filter, start)
}

/// Forgets every one of a candidate.
pub(in crate::well_being_records) fn delete_all(
    tx: &mut Tx<'_>,
    candidate: CandidateId,
) -> Result<()> {
    store::delete_all(tx, candidate)
}

/// Forgets one.
pub fn delete(tx: &mut Tx<'_>, id: ExerciseLogId, if_match: IfMatch) -> Result<()> {
    let row = store::get(tx, id)?;
    if_match.allows(row.version)?;
    store::delete(tx, &row)
}
