//! What can be done with interviews.

use super::events;
use super::model::{Interview, InterviewId, NewInterview, Outcome, OutcomeRecord};
use super::rules;
use super::store::{self, Filter};
use crate::candidates;
use crate::platform::auth::IfMatch;
use crate::platform::db::{Doc, Tx};
use crate::platform::ids::CandidateId;
use crate::platform::page::{Page, PageStart};
use crate::platform::{ApiError, Result, changes, outbox};

/// A new interview, without an outcome yet.
pub(super) fn create(tx: &mut Tx<'_>, new: &NewInterview) -> Result<Interview> {
    let new = new.clone();
    let candidate = candidates::get(tx, new.candidate_id)
        .map_err(|error| error.as_fault_at("/candidate_id"))?;
    let interview = Interview {
        tenant_id: tx.tenant(),
        id: tx.new_id(),
        candidate_id: candidate.id,
        external_id: new.external_id,
        role: new.role,
        employer: new.employer.map(Doc),
        agency: new.agency.map(Doc),
        stage: new.stage,
        format: new.format,
        starts_at: new.starts_at,
        duration_minutes: new.duration_minutes,
        outcome: Outcome::Pending,
        decided_by: None,
        decision_at: None,
        notified_at: None,
        version: 1,
        created_at: tx.now(),
        updated_at: tx.now(),
    };
    ApiError::unless_empty(rules::faults(&interview))?;
    store::insert(tx, &interview).map_err(ApiError::or_external_id_taken)?;
    outbox::publish(tx, &events::created(&interview))?;
    Ok(interview)
}

/// The interview, or 404 for another tenant's and another candidate's.
pub fn get(tx: &mut Tx<'_>, id: InterviewId) -> Result<Interview> {
    store::get(tx, id)
}

/// One page of interviews.
pub(super) fn list(
    tx: &mut Tx<'_>,
    filter: &Filter,
    start: &PageStart<InterviewId>,
) -> Result<Page<Interview>> {
    store::list(tx, filter, start)
}

/// The latest hundred interviews of a candidate, newest first.
pub fn for_candidate(tx: &mut Tx<'_>, candidate: CandidateId) -> Result<Vec<Interview>> {
    tx.may_see(candidate)?;
    store::for_candidate(tx, candidate)
}

/// Changes the interview by `edit`; its outcome has an operation of its own.
pub(super) fn update(
    tx: &mut Tx<'_>,
    id: InterviewId,
    if_match: IfMatch,
    edit: impl FnOnce(&mut Interview) -> Result<()>,
) -> Result<Interview> {
    let mut interview = store::get(tx, id)?;
    if_match.allows(interview.version)?;
    edit(&mut interview)?;
    ApiError::unless_empty(rules::faults(&interview))?;
    store::update(tx, &mut interview).map_err(ApiError::or_external_id_taken)?;
    outbox::publish(tx, &events::updated(&interview))?;
    Ok(interview)
}

/// Records how the interview ended. What says nothing new changes nothing and is not announced: an applicant tracking
/// system may tell the same more than once.
pub(super) fn record_outcome(
    tx: &mut Tx<'_>,
    id: InterviewId,
    told: OutcomeRecord,
) -> Result<Interview> {
    let mut interview = store::get(tx, id)?;
    rules::may_end(&interview, told.outcome, tx.now())?;
    let record = rules::completed(told, &interview);
    ApiError::unless_empty(rules::outcome_faults(&record, &interview, tx.now()))?;
    if record != OutcomeRecord::of(&interview) {
        record.write(&mut interview);
        store::update(tx, &mut interview)?;
        outbox::publish(tx, &events::outcome_recorded(&interview))?;
    }
    Ok(interview)
}

/// Deletes the interview and its questions, unless a recovery stands on it.
pub(super) fn delete(tx: &mut Tx<'_>, id: InterviewId, if_match: IfMatch) -> Result<()> {
    let interview = store::get(tx, id)?;
    if_match.allows(interview.version)?;
    rules::may_delete(&interview)?;
    store::delete(tx, &interview)?;
    changes::note_gone(tx, interview.candidate_id)
}
