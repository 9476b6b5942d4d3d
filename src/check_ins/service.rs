//! What can be done with check-ins.

use super::model::{CheckedIn, NewCheckIn, OpenedCheckIn};
use super::rules;
use super::support::{may_keep, said_first};
use crate::help_lines::Person;
use crate::method::support::Said;
use crate::platform::auth::IfMatch;
use crate::platform::db::Tx;
use crate::platform::ids::CandidateId;
use crate::platform::page::{Page, PageStart};
use crate::platform::seal::Sealer;
use crate::platform::{ApiError, Result};
use crate::recovery_records;
use crate::well_being_records::check_ins::{
    self as records, CheckIn, CheckInId, CheckInWords, Filter,
};

/// Keeps how the candidate is, if they agreed to that, and says first what helps.
pub(super) fn create(tx: &mut Tx<'_>, sealer: &Sealer, new: &NewCheckIn) -> Result<CheckedIn> {
    let said = Said {
        intensity: Some(new.intensity),
        emotions: &new.emotions,
        note: new.note.as_deref(),
    };
    let person = Person::who_says(tx, said)?;
    may_keep(tx, &person, records::leave_room)?;
    ApiError::unless_empty(rules::faults(new))?;
    if let Some(recovery) = new.recovery_id {
        recovery_records::get(tx, recovery).map_err(|error| error.as_fault_at("/recovery_id"))?;
    }
    let support = said_first(tx, sealer, &person)?;
    let words = CheckInWords {
        emotions: new.emotions.clone(),
        note: new.note.clone(),
        severity: person.heard.severity,
        shown_help: !support.help_lines.is_empty(),
    };
    let (tenant, id) = (tx.tenant(), tx.new_id());
    let row = CheckIn {
        tenant_id: tenant,
        id,
        candidate_id: person.candidate.id,
        recovery_id: new.recovery_id,
        intensity: i32::from(new.intensity),
        sealed_words: records::sealed(sealer, tenant, id, &words)?,
        version: 1,
        created_at: tx.now(),
        updated_at: tx.now(),
    };
    records::insert(tx, &row)?;
    Ok(CheckedIn {
        support,
        language: person.language,
        check_in: OpenedCheckIn { row, words },
    })
}

/// The check-in, or 404 for another candidate's.
pub(super) fn get(tx: &mut Tx<'_>, sealer: &Sealer, id: CheckInId) -> Result<OpenedCheckIn> {
    let row = records::get(tx, id)?;
    open(sealer, row)
}

/// One page of the candidate's own check-ins.
pub(super) fn list(
    tx: &mut Tx<'_>,
    sealer: &Sealer,
    filter: &Filter,
    start: &PageStart<CheckInId>,
) -> Result<Page<OpenedCheckIn>> {
    let own = tx.candidate()?;
    let page = records::list(tx, own, filter, start)?;
    page.try_map(|row| open(sealer, row))
}

/// Every one of a candidate with its words, oldest first.
pub(super) fn all_of_candidate(
    tx: &mut Tx<'_>,
    sealer: &Sealer,
    candidate: CandidateId,
) -> Result<Vec<OpenedCheckIn>> {
    let rows = records::all_of_candidate(tx, candidate)?.into_iter();
    rows.map(|row| open(sealer, row)).collect()
}

fn open(sealer: &Sealer, row: CheckIn) -> Result<OpenedCheckIn> {
    Ok(OpenedCheckIn {
        words: records::opened(sealer, &row)?,
        row,
    })
}

/// Forgets the check-in.
pub(super) fn delete(tx: &mut Tx<'_>, id: CheckInId, if_match: IfMatch) -> Result<()> {
    records::delete(tx, id, if_match)
}
