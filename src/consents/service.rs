//! What can be done with consents.

use super::events;
use super::model::{Consent, ConsentId, NewConsent, Purpose};
use super::rules::{self, ConsentRefused};
use super::store;
use crate::candidates;
use crate::platform::db::Tx;
use crate::platform::ids::CandidateId;
use crate::platform::page::{Page, PageStart};
use crate::platform::{ApiError, Code, Result, outbox};

/// Keeps that the candidate agreed, now.
pub(super) fn grant(tx: &mut Tx<'_>, candidate: CandidateId, new: &NewConsent) -> Result<Consent> {
    let candidate = candidates::get(tx, candidate)?;
    let consent = Consent {
        tenant_id: tx.tenant(),
        id: tx.new_id(),
        candidate_id: candidate.id,
        purpose: new.purpose,
        wording: new.wording.clone(),
        granted_at: tx.now(),
        withdrawn_at: None,
        version: 1,
        created_at: tx.now(),
        updated_at: tx.now(),
    };
    ApiError::unless_empty(rules::faults(&consent))?;
    store::insert(tx, &consent).map_err(already_given)?;
    outbox::publish(tx, &events::granted(&consent))?;
    Ok(consent)
}

/// The candidate's consent, or 404 for another tenant's and another candidate's.
pub(super) fn get(tx: &mut Tx<'_>, candidate: CandidateId, id: ConsentId) -> Result<Consent> {
    let consent = store::get(tx, id)?;
    if consent.candidate_id == candidate {
        Ok(consent)
    } else {
        Err(ApiError::of(Code::NotFound))
    }
}

/// One page of the candidate's consents, withdrawn ones too.
pub(super) fn list(
    tx: &mut Tx<'_>,
    candidate: CandidateId,
    start: &PageStart<ConsentId>,
) -> Result<Page<Consent>> {
    let candidate = candidates::get(tx, candidate)?;
    store::list(tx, candidate.id, start)
}

/// Whether the candidate agrees to this now.
pub fn holds(tx: &mut Tx<'_>, candidate: CandidateId, purpose: Purpose) -> Result<bool> {
    tx.may_see(candidate)?;
    store::holds(tx, candidate, purpose)
}

/// Ends the consent; the row stays.
pub(super) fn withdraw(tx: &mut Tx<'_>, candidate: CandidateId, id: ConsentId) -> Result<Consent> {
    let mut consent = get(tx, candidate, id)?;
    rules::may_withdraw(&consent)?;
    consent.withdrawn_at = Some(tx.now());
    store::update(tx, &mut consent)?;
    outbox::publish(tx, &events::withdrawn(&consent))?;
    Ok(consent)
}

/// The database keeps one consent that holds for each purpose, also between two requests at the same moment.
fn already_given(error: ApiError) -> ApiError {
    if error.violates_unique("purpose") {
        ConsentRefused::AlreadyGiven.into()
    } else {
        error
    }
}
