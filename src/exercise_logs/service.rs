//! What can be done with exercises that were done.

use super::model::{Logged, NewExerciseLog, OpenedLog};
use super::rules;
use crate::check_ins;
use crate::help_lines::Person;
use crate::knowledge;
use crate::method::support::Said;
use crate::platform::auth::IfMatch;
use crate::platform::db::Tx;
use crate::platform::ids::CandidateId;
use crate::platform::page::{Page, PageStart};
use crate::platform::seal::Sealer;
use crate::platform::{ApiError, Result};
use crate::recovery_records;
use crate::well_being_records::exercise_logs::{
    self as records, ExerciseLog, ExerciseLogId, Filter,
};

/// Notes that the candidate did an exercise, if they agreed to keeping such things.
pub(super) fn create(tx: &mut Tx<'_>, sealer: &Sealer, new: &NewExerciseLog) -> Result<Logged> {
    let said = Said {
        note: new.note.as_deref(),
        ..Said::default()
    };
    let person = Person::who_says(tx, said)?;
    check_ins::may_keep(tx, &person, records::leave_room)?;
    let library = knowledge::library()?;
    ApiError::unless_empty(rules::faults(&new.exercise_id, library))?;
    if let Some(recovery) = new.recovery_id {
        recovery_records::get(tx, recovery).map_err(|error| error.as_fault_at("/recovery_id"))?;
    }
    let support = check_ins::said_first(tx, sealer, &person)?;
    let (tenant, id) = (tx.tenant(), tx.new_id());
    let note = new.note.as_deref();
    let row = ExerciseLog {
        tenant_id: tenant,
        id,
        candidate_id: person.candidate.id,
        recovery_id: new.recovery_id,
        exercise_id: new.exercise_id.clone(),
        minutes: new.minutes,
        intensity_before: new.intensity_before.map(i32::from),
        intensity_after: new.intensity_after.map(i32::from),
        sealed_note: note
            .map(|note| records::sealed(sealer, tenant, id, note))
            .transpose()?,
        version: 1,
        created_at: tx.now(),
        updated_at: tx.now(),
    };
    records::insert(tx, &row)?;
    let note = new.note.clone();
    Ok(Logged {
        support,
        language: person.language,
        log: OpenedLog { row, note },
    })
}

/// The entry, or 404 for another candidate's.
pub(super) fn get(tx: &mut Tx<'_>, sealer: &Sealer, id: ExerciseLogId) -> Result<OpenedLog> {
    let row = records::get(tx, id)?;
    open(sealer, row)
}

/// One page of the candidate's own log.
pub(super) fn list(
    tx: &mut Tx<'_>,
    sealer: &Sealer,
    filter: &Filter,
    start: &PageStart<ExerciseLogId>,
) -> Result<Page<OpenedLog>> {
    let own = tx.candidate()?;
    let page = records::list(tx, own, filter, start)?;
    page.try_map(|row| open(sealer, row))
}

/// Every one of a candidate with its words, oldest first.
pub(super) fn all_of_candidate(
    tx: &mut Tx<'_>,
    sealer: &Sealer,
    candidate: CandidateId,
) -> Result<Vec<OpenedLog>> {
    let rows = records::all_of_candidate(tx, candidate)?.into_iter();
    rows.map(|row| open(sealer, row)).collect()
}

fn open(sealer: &Sealer, row: ExerciseLog) -> Result<OpenedLog> {
    Ok(OpenedLog {
        note: records::opened(sealer, &row)?,
        row,
    })
}

/// Forgets the entry.
pub(super) fn delete(tx: &mut Tx<'_>, id: ExerciseLogId, if_match: IfMatch) -> Result<()> {
    records::delete(tx, id, if_match)
}
