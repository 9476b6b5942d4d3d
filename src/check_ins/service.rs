//! What can be done with check-ins.

use super::model::{CheckedIn, NewCheckIn};
use super::rules;
use super::support::{may_keep, said_first};
use crate::help_lines::Person;
use crate::method::support::Said;
use crate::platform::auth::IfMatch;
use crate::platform::db::{Private, Tx};
use crate::platform::page::{Page, PageStart};
use crate::platform::{ApiError, Result};
use crate::recovery_records;
use crate::well_being_records::check_ins::{
    self as records, CheckIn, CheckInId, CheckInWords, Filter,
};

/// Keeps how the candidate is, if they agreed to that, and says first what helps.
pub(super) fn create(tx: &mut Tx<'_>, new: &NewCheckIn) -> Result<CheckedIn> {
    let said = Said {
        intensity: Some(new.intensity),
        emotions: &new.emotions,
        note: new.note.as_deref(),
    };
    let person = Person::who_says(tx, said)?;
    may_keep(tx, &person, |tx| {
        records::leave_room(tx, person.candidate.id)?;
        ApiError::unless_empty(rules::faults(new))?;
        let about = new
            .recovery_id
            .map(|recovery| recovery_records::get(tx, recovery));
        about
            .transpose()
            .map_err(|error| error.as_fault_at("/recovery_id"))?;
        Ok(())
    })?;
    let support = said_first(tx, &person)?;
    let words = CheckInWords {
        emotions: new.emotions.clone(),
        note: new.note.clone(),
        severity: person.heard.severity,
        shown_help: !support.help_lines.is_empty(),
    };
    let check_in = CheckIn {
        tenant_id: tx.tenant(),
        id: tx.new_id(),
        candidate_id: person.candidate.id,
        recovery_id: new.recovery_id,
        intensity: i32::from(new.intensity),
        words: Private(words),
        version: 1,
        created_at: tx.now(),
        updated_at: tx.now(),
    };
    records::insert(tx, &check_in)?;
    Ok(CheckedIn {
        support,
        language: person.language,
        check_in,
    })
}

/// The check-in, or 404 for another candidate's.
pub(super) fn get(tx: &mut Tx<'_>, id: CheckInId) -> Result<CheckIn> {
    records::get(tx, id)
}

/// One page of the candidate's own check-ins.
pub(super) fn list(
    tx: &mut Tx<'_>,
    filter: &Filter,
    start: &PageStart<CheckInId>,
) -> Result<Page<CheckIn>> {
    let own = tx.candidate()?;
    records::list(tx, own, filter, start)
}

/// Forgets the check-in.
pub(super) fn delete(tx: &mut Tx<'_>, id: CheckInId, if_match: IfMatch) -> Result<()> {
    records::delete(tx, id, if_match)
}
