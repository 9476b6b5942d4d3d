//! What can be done with fairness checks.

use super::model::{FairnessCheck, FairnessCheckId, NewFairnessCheck};
use super::report::{self, Report};
use super::rules::{self, FairnessRefused};
use super::store;
use crate::consents::{self, Purpose};
use crate::interviews::InterviewId;
use crate::knowledge;
use crate::platform::auth::IfMatch;
use crate::platform::db::Tx;
use crate::platform::error::{Fault, FaultCode};
use crate::platform::ids::CandidateId;
use crate::platform::page::{Page, PageStart};
use crate::platform::{ApiError, Result};
use crate::{candidates, feedback, interviews};

/// A new check of an interview.
pub(super) fn create(tx: &mut Tx<'_>, new: &NewFairnessCheck) -> Result<Report> {
    let interview = interviews::get(tx, new.interview_id)
        .map_err(|error| error.as_fault_at("/interview_id"))?;
    rules::may_check(&interview)?;
    let new = new.clone();
    let mut check = FairnessCheck {
        tenant_id: tx.tenant(),
        id: tx.new_id(),
        interview_id: interview.id,
        candidate_id: interview.candidate_id,
        feedback_id: new.feedback_id,
        jurisdiction: new.jurisdiction,
        believable: new.believable,
        fair: new.fair,
        acceptable: new.acceptable,
        knowledge_at: new.knowledge_at,
        claimed_on: new.claimed_on,
        noted: Some(new.noted),
        version: 1,
        created_at: tx.now(),
        updated_at: tx.now(),
    };
    prepare(tx, &mut check)?;
    store::leave_room(tx, check.candidate_id)?;
    store::insert(tx, &check)?;
    report::of(tx, check)
}

/// The check with all that follows from it today, or 404 for another candidate's.
pub(super) fn get(tx: &mut Tx<'_>, id: FairnessCheckId) -> Result<Report> {
    let check = store::get(tx, id)?;
    report::of(tx, check)
}

/// Every check of a candidate with all that follows from it today, oldest first.
pub(super) fn all_of_candidate(tx: &mut Tx<'_>, candidate: CandidateId) -> Result<Vec<Report>> {
    let checks = store::all_of_candidate(tx, candidate)?.into_iter();
    checks.map(|check| report::of(tx, check)).collect()
}

/// One page of the caller's checks, as they are stored.
pub(super) fn list(
    tx: &mut Tx<'_>,
    interview: Option<InterviewId>,
    start: &PageStart<FairnessCheckId>,
) -> Result<Page<FairnessCheck>> {
    store::list(tx, interview, start)
}

/// Changes the check by `edit`.
pub(super) fn update(
    tx: &mut Tx<'_>,
    (id, if_match): (FairnessCheckId, IfMatch),
    edit: impl FnOnce(&mut FairnessCheck) -> Result<()>,
) -> Result<Report> {
    let mut check = store::get(tx, id)?;
    if_match.allows(check.version)?;
    edit(&mut check)?;
    prepare(tx, &mut check)?;
    store::update(tx, &mut check)?;
    report::of(tx, check)
}

/// Forgets the check.
pub(super) fn delete(tx: &mut Tx<'_>, id: FairnessCheckId, if_match: IfMatch) -> Result<()> {
    let check = store::get(tx, id)?;
    if_match.allows(check.version)?;
    store::delete(tx, &check)
}

fn agrees(tx: &mut Tx<'_>, check: &FairnessCheck) -> Result<bool> {
    consents::holds(tx, check.candidate_id, Purpose::FairnessNotes)
}

/// Brings the check into the form in which it is stored, or says what is wrong with it.
fn prepare(tx: &mut Tx<'_>, check: &mut FairnessCheck) -> Result<()> {
    rules::tidy(check);
    let library = knowledge::library()?;
    let is_known = |code: &str| library.jurisdiction(code).is_some();
    let today = candidates::get(tx, check.candidate_id)?.local_date(tx.now());
    let mut faults = rules::faults(check, is_known, (tx.now(), today));
    let sealed = read_feedback(tx, check, &mut faults)?;
    ApiError::unless_empty(faults)?;
    if sealed {
        return Err(FairnessRefused::FeedbackSealed.into());
    }
    rules::may_keep(check.noted.as_deref(), agrees(tx, check)?)?;
    Ok(())
}

/// Whether the feedback that the check names is still sealed; one of another interview is a fault.
fn read_feedback(tx: &mut Tx<'_>, check: &FairnessCheck, faults: &mut Vec<Fault>) -> Result<bool> {
    let Some(id) = check.feedback_id else {
        return Ok(false);
    };
    let given = feedback::for_interview(tx, check.interview_id)?;
    let Some(named) = given.into_iter().find(|one| one.id == id) else {
        let detail = "names nothing that you can see";
        faults.push(Fault::at("/feedback_id", FaultCode::NotFound, detail));
        return Ok(false);
    };
    Ok(named.opened_at.is_none())
}

/// Whether the candidate has looked into the fairness of this interview.
pub fn has_any(tx: &mut Tx<'_>, candidate: CandidateId, interview: InterviewId) -> Result<bool> {
    store::has_any(tx, candidate, interview)
}
