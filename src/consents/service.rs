//! What can be done with consents.

use super::events::{self, ConsentEvent};
use super::model::{Consent, ConsentId, NewConsent, Purpose};
use super::rules::{self, ConsentRefused};
use super::store;
use crate::candidates;
use crate::platform::db::Tx;
use crate::platform::ids::CandidateId;
use crate::platform::outbox::StoredEvent;
use crate::platform::page::{Page, PageStart};
use crate::platform::{ApiError, Code, Result, outbox};

/// Keeps that the candidate agreed, now.
pub(super) fn grant(tx: &mut Tx<'_>, candidate: CandidateId, new: &NewConsent) -> Result<Consent> {
    let candidate = candidates::get(tx, candidate)?;
    rules::may_grant(new.purpose, tx.only_candidate().is_some())?;
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
    store::leave_room(tx, consent.candidate_id)?;
    store::insert(tx, &consent).map_err(already_given)?;
    announce(tx, &consent, events::granted)?;
    Ok(consent)
}

/// The candidate's consent, or 404 for another tenant's, another candidate's, and for a tenant where only the candidate may know.
pub(super) fn get(tx: &mut Tx<'_>, candidate: CandidateId, id: ConsentId) -> Result<Consent> {
    let consent = store::get(tx, id)?;
    let hidden = consent.purpose.is_private() && tx.only_candidate().is_none();
    if consent.candidate_id == candidate && !hidden {
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

/// Whether the candidate agrees to this, also until this transaction has kept what stands on it: a withdrawal at the same moment
/// waits, and ends that too.
pub fn holds(tx: &mut Tx<'_>, candidate: CandidateId, purpose: Purpose) -> Result<bool> {
    tx.may_see(candidate)?;
    store::holds(tx, candidate, purpose)
}

/// Whose consent to this ended, if that is what the event says.
#[must_use]
pub fn ended(event: &StoredEvent, purpose: Purpose) -> Option<CandidateId> {
    let ended = event.payload.get("purpose")?.as_str()?;
    event
        .candidate_id
        .filter(|_| event.event_type == events::WITHDRAWN && ended == purpose.as_str())
}

/// Ends the consent; the row stays.
pub(super) fn withdraw(tx: &mut Tx<'_>, candidate: CandidateId, id: ConsentId) -> Result<Consent> {
    let mut consent = get(tx, candidate, id)?;
    rules::may_withdraw(&consent)?;
    consent.withdrawn_at = Some(tx.now());
    store::update(tx, &mut consent)?;
    announce(tx, &consent, events::withdrawn)?;
    Ok(consent)
}

/// Announces what became of a consent. Where only the candidate may know of it, only what stands on it hears.
fn announce(tx: &mut Tx<'_>, consent: &Consent, event: fn(&Consent) -> ConsentEvent) -> Result<()> {
    if consent.purpose.is_private() {
        outbox::tell_followers(tx, &event(consent))
    } else {
        outbox::publish(tx, &event(consent)).map(drop)
    }
}

/// The database keeps one consent that holds for each purpose, also between two requests at the same moment.
fn already_given(error: ApiError) -> ApiError {
    if error.violates_unique("purpose") {
        ConsentRefused::AlreadyGiven.into()
    } else {
        error
    }
}
