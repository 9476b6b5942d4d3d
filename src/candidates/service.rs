//! What can be done with candidates.

use super::events;
use super::model::{Candidate, NewCandidate};
use super::rules;
use super::store::{self, Filter};
use crate::platform::auth::{IfMatch, revocations};
use crate::platform::db::{Doc, Tx};
use crate::platform::ids::{CandidateId, TypedId};
use crate::platform::page::{Page, PageStart};
use crate::platform::{ApiError, Result, changes, idempotency, outbox};
use crate::tenants;

/// A new candidate.
pub(super) fn create(tx: &mut Tx<'_>, new: &NewCandidate) -> Result<Candidate> {
    let new = new.clone();
    let locale = match new.locale {
        Some(locale) => locale,
        None => tenants::get(tx)?.locale,
    };
    let mut candidate = Candidate {
        tenant_id: tx.tenant(),
        id: tx.new_id(),
        external_id: new.external_id,
        first_name: new.first_name,
        last_name: new.last_name,
        email: new.email,
        time_zone: new.time_zone,
        country: new.country,
        locale,
        weekly_hours: new.weekly_hours,
        days_off: Doc(new.days_off),
        skills: Doc(new.skills),
        target_roles: Doc(new.target_roles),
        upcoming_interviews_on: Doc(new.upcoming_interviews_on),
        version: 1,
        created_at: tx.now(),
        updated_at: tx.now(),
    };
    check(&mut candidate)?;
    store::insert(tx, &candidate).map_err(ApiError::or_external_id_taken)?;
    outbox::publish(tx, &events::created(&candidate))?;
    Ok(candidate)
}

/// The candidate, or 404 for another tenant's and another candidate's.
pub fn get(tx: &mut Tx<'_>, id: CandidateId) -> Result<Candidate> {
    store::get(tx, id)
}

/// The candidate who asks, for what is theirs alone; `wrong_caller` for anybody else.
pub fn who_asks(tx: &mut Tx<'_>) -> Result<Candidate> {
    let candidate = tx.candidate()?;
    store::get(tx, candidate)
}

/// One page of candidates.
pub(super) fn list(
    tx: &mut Tx<'_>,
    filter: &Filter,
    start: &PageStart<CandidateId>,
) -> Result<Page<Candidate>> {
    store::list(tx, filter, start)
}

/// Changes the profile by `edit`.
pub(super) fn update(
    tx: &mut Tx<'_>,
    id: CandidateId,
    if_match: IfMatch,
    edit: impl FnOnce(&mut Candidate) -> Result<()>,
) -> Result<Candidate> {
    let mut candidate = store::get(tx, id)?;
    if_match.allows(candidate.version)?;
    edit(&mut candidate)?;
    check(&mut candidate)?;
    store::update(tx, &mut candidate).map_err(ApiError::or_external_id_taken)?;
    outbox::publish(tx, &events::updated(&candidate))?;
    Ok(candidate)
}

/// Erases the candidate: every row, event and kept answer about them. Sessions end at once.
pub(super) fn erase(tx: &mut Tx<'_>, id: CandidateId, if_match: IfMatch) -> Result<()> {
    let candidate = store::get(tx, id)?;
    if_match.allows(candidate.version)?;
    let until = tx.now() + revocations::REMEMBERED;
    revocations::revoke(tx, &id.text(), until)?;
    store::delete_events(tx, id)?;
    store::delete(tx, &candidate)?;
    changes::note_gone(tx, id)?;
    idempotency::forget_candidate(tx, id)?;
    outbox::publish(tx, &events::erased(&candidate))?;
    Ok(())
}

fn check(candidate: &mut Candidate) -> Result<()> {
    rules::tidy(candidate);
    ApiError::unless_empty(rules::faults(candidate))
}
