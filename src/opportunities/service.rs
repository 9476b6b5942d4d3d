//! What can be done with roles in view. All of it is the candidate's own: nothing of it is announced.

use super::model::{NewOpportunity, Opportunity, OpportunityId, OpportunityState};
use super::{facts, rules, store};
use crate::candidates;
use crate::method::fit::Fit;
use crate::platform::auth::IfMatch;
use crate::platform::db::{Private, Tx};
use crate::platform::ids::CandidateId;
use crate::platform::page::{Page, PageStart};
use crate::platform::{ApiError, Result};

/// A role in view and how well it fits.
#[derive(Debug)]
pub(super) struct Judged {
    /// The role.
    pub opportunity: Opportunity,
    /// How well it fits, as things stand.
    pub fit: Fit,
}

/// A role that the candidate has in view.
pub(super) fn create(tx: &mut Tx<'_>, new: &NewOpportunity) -> Result<Judged> {
    let candidate = candidates::who_asks(tx)?;
    let today = candidate.local_date(tx.now());
    let new = new.clone();
    let mut opportunity = Opportunity {
        tenant_id: tx.tenant(),
        id: tx.new_id(),
        candidate_id: candidate.id,
        role: Private(new.role),
        organisation: new.organisation.map(Private),
        url: new.url.map(Private),
        required_skills: Private(new.required_skills),
        wished_skills: Private(new.wished_skills),
        features: Private(new.features),
        state: new.state,
        noticed_on: new.noticed_on.or(new.applied_on).unwrap_or(today),
        applied_on: new.applied_on,
        interviewing_on: None,
        closed_on: None,
        closed_because: None,
        notes: new.notes.map(Private),
        version: 1,
        created_at: tx.now(),
        updated_at: tx.now(),
    };
    rules::date_step(&mut opportunity, today);
    ApiError::unless_empty(rules::faults(&opportunity, today))?;
    store::leave_room(tx, opportunity.candidate_id)?;
    store::insert(tx, &opportunity)?;
    judge(tx, opportunity)
}

/// The role with how well it fits, or 404 for another's.
pub(super) fn get(tx: &mut Tx<'_>, id: OpportunityId) -> Result<Judged> {
    let opportunity = store::get(tx, id)?;
    judge(tx, opportunity)
}

/// One page of the candidate's roles in view.
pub(super) fn list(
    tx: &mut Tx<'_>,
    states: &[OpportunityState],
    start: &PageStart<OpportunityId>,
) -> Result<Page<Judged>> {
    let candidate = candidates::who_asks(tx)?;
    let page = store::list(tx, candidate.id, states, start)?;
    let facts = facts::gather(tx, candidate)?;
    Ok(page.map(|opportunity| Judged {
        fit: facts.fit(&opportunity),
        opportunity,
    }))
}

/// Every role of a candidate, oldest first.
pub(super) fn all_of_candidate(tx: &mut Tx<'_>, candidate: CandidateId) -> Result<Vec<Judged>> {
    let candidate = candidates::get(tx, candidate)?;
    let opportunities = store::all_of_candidate(tx, candidate.id)?;
    let facts = facts::gather(tx, candidate)?;
    let judged = opportunities.into_iter().map(|opportunity| Judged {
        fit: facts.fit(&opportunity),
        opportunity,
    });
    Ok(judged.collect())
}

/// Changes the role by `edit`.
pub(super) fn update(
    tx: &mut Tx<'_>,
    id: OpportunityId,
    if_match: IfMatch,
    edit: impl FnOnce(&mut Opportunity) -> Result<()>,
) -> Result<Judged> {
    let mut opportunity = store::get(tx, id)?;
    if_match.allows(opportunity.version)?;
    let today = candidates::get(tx, opportunity.candidate_id)?.local_date(tx.now());
    let before = opportunity.state;
    edit(&mut opportunity)?;
    if opportunity.state != before {
        rules::date_step(&mut opportunity, today);
    }
    ApiError::unless_empty(rules::faults(&opportunity, today))?;
    store::update(tx, &mut opportunity)?;
    judge(tx, opportunity)
}

/// Forgets the role.
pub(super) fn delete(tx: &mut Tx<'_>, id: OpportunityId, if_match: IfMatch) -> Result<()> {
    let opportunity = store::get(tx, id)?;
    if_match.allows(opportunity.version)?;
    store::delete(tx, &opportunity)
}

fn judge(tx: &mut Tx<'_>, opportunity: Opportunity) -> Result<Judged> {
    let candidate = candidates::get(tx, opportunity.candidate_id)?;
    let fit = facts::gather(tx, candidate)?.fit(&opportunity);
    Ok(Judged { opportunity, fit })
}

/// Whether the candidate has a role in view.
pub fn has_any(tx: &mut Tx<'_>, candidate: CandidateId) -> Result<bool> {
    store::has_any(tx, candidate)
}
