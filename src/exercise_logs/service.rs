//! What can be done with exercises that were done.

use super::model::{Logged, NewExerciseLog};
use super::rules;
use crate::check_ins;
use crate::help_lines::Person;
use crate::knowledge;
use crate::method::support::Said;
use crate::platform::auth::IfMatch;
use crate::platform::db::{Private, Tx};
use crate::platform::page::{Page, PageStart};
use crate::platform::{ApiError, Result};
use crate::recovery_records;
use crate::well_being_records::exercise_logs::{
    self as records, ExerciseLog, ExerciseLogId, Filter,
};

/// Notes that the candidate did an exercise, if they agreed to keeping such things.
pub(super) fn create(tx: &mut Tx<'_>, new: &NewExerciseLog) -> Result<Logged> {
    let said = Said {
        note: new.note.as_deref(),
        ..Said::default()
    };
    let person = Person::who_says(tx, said)?;
    check_ins::may_keep(tx, &person, |tx| {
        records::leave_room(tx, person.candidate.id)?;
        ApiError::unless_empty(rules::faults(&new.exercise_id, knowledge::library()?))?;
        let about = new
            .recovery_id
            .map(|recovery| recovery_records::get(tx, recovery));
        about
            .transpose()
            .map_err(|error| error.as_fault_at("/recovery_id"))?;
        Ok(())
    })?;
    let support = check_ins::said_first(tx, &person)?;
    let log = ExerciseLog {
        tenant_id: tx.tenant(),
        id: tx.new_id(),
        candidate_id: person.candidate.id,
        recovery_id: new.recovery_id,
        exercise_id: new.exercise_id.clone(),
        minutes: new.minutes,
        intensity_before: new.intensity_before.map(i32::from),
        intensity_after: new.intensity_after.map(i32::from),
        note: new.note.clone().map(Private),
        version: 1,
        created_at: tx.now(),
        updated_at: tx.now(),
    };
    records::insert(tx, &log)?;
    Ok(Logged {
        support,
        language: person.language,
        log,
    })
}

/// The entry, or 404 for another candidate's.
pub(super) fn get(tx: &mut Tx<'_>, id: ExerciseLogId) -> Result<ExerciseLog> {
    records::get(tx, id)
}

/// One page of the candidate's own log.
pub(super) fn list(
    tx: &mut Tx<'_>,
    filter: &Filter,
    start: &PageStart<ExerciseLogId>,
) -> Result<Page<ExerciseLog>> {
    let own = tx.candidate()?;
    records::list(tx, own, filter, start)
}

/// Forgets the entry.
pub(super) fn delete(tx: &mut Tx<'_>, id: ExerciseLogId, if_match: IfMatch) -> Result<()> {
    records::delete(tx, id, if_match)
}
