//! Queries over exercises that were done.

use super::model::{ExerciseLog, ExerciseLogId};
use crate::platform::Result;
use crate::platform::clock::Time;
use crate::platform::db::Tx;
use crate::platform::db::schema::exercise_logs;
use crate::platform::ids::CandidateId;
use crate::platform::page::{Page, PageStart};
use crate::recovery_records::{Recovery, RecoveryId};
use crate::{
    delete_rows_of_candidate, keyed_by_creation, on_backend, room_for_rows, rows_of_candidate,
    tenant_rows, walk,
};
use diesel::prelude::*;

tenant_rows!(exercise_logs, ExerciseLog, ExerciseLogId, owner: candidate_id; never changed);
rows_of_candidate!(exercise_logs, ExerciseLog);
room_for_rows!(exercise_logs, candidate_id: CandidateId);
delete_rows_of_candidate!(exercise_logs, ExerciseLogId);

keyed_by_creation!(ExerciseLog);

/// What a list of exercises that were done can be narrowed to.
#[derive(Debug, Clone, Default)]
pub struct Filter {
    /// For this recovery only.
    pub recovery_id: Option<RecoveryId>,
    /// Of this exercise only.
    pub exercise_id: Option<String>,
}

/// One page of the candidate's log.
pub(in crate::well_being_records) fn list(
    tx: &mut Tx<'_>,
    candidate: CandidateId,
    filter: &Filter,
    start: &PageStart<ExerciseLogId>,
) -> Result<Page<ExerciseLog>> {
    let tenant = tx.tenant();
    let rows = on_backend!(tx.conn(), c => {
        let mut query = exercise_logs::table
            .filter(exercise_logs::tenant_id.eq(tenant))
            .filter(exercise_logs::candidate_id.eq(candidate))
            .select(ExerciseLog::as_select())
            .into_boxed();
        if let Some(recovery) = filter.recovery_id {
            query = query.filter(exercise_logs::recovery_id.eq(recovery));
        }
        if let Some(exercise) = &filter.exercise_id {
            query = query.filter(exercise_logs::exercise_id.eq(exercise));
        }
        walk!(query, exercise_logs, start).load(c)
    })?;
    Ok(Page::of(rows, start))
}

/// When an exercise was logged, and how hard it was before and after.
pub(in crate::well_being_records) type BeforeAndAfter = (Time, Option<i32>, Option<i32>);

/// When the candidate did exercises, and how hard it was before and after, oldest first.
pub(in crate::well_being_records) fn of_candidate(
    tx: &mut Tx<'_>,
    candidate: CandidateId,
) -> Result<Vec<BeforeAndAfter>> {
    let tenant = tx.tenant();
    Ok(on_backend!(tx.conn(), c => exercise_logs::table
        .filter(exercise_logs::tenant_id.eq(tenant))
        .filter(exercise_logs::candidate_id.eq(candidate))
        .order(exercise_logs::id)
        .select((
            exercise_logs::created_at,
            exercise_logs::intensity_before,
            exercise_logs::intensity_after,
        ))
        .load(c))?)
}

/// Which exercises the candidate did for this recovery, or at all since it opened.
pub(in crate::well_being_records) fn ids_since(
    tx: &mut Tx<'_>,
    recovery: &Recovery,
) -> Result<Vec<String>> {
    let theirs = exercise_logs::table
        .filter(exercise_logs::tenant_id.eq(tx.tenant()))
        .filter(exercise_logs::candidate_id.eq(recovery.candidate_id))
        .filter(
            exercise_logs::created_at
                .ge(recovery.opened_at)
                .or(exercise_logs::recovery_id.eq(recovery.id)),
        )
        .select(exercise_logs::exercise_id)
        .distinct();
    Ok(on_backend!(tx.conn(), c => theirs.load(c))?)
}
