//! What can be done with future interests.

use super::events;
use super::model::{FutureInterest, FutureInterestId, InterestWithdrawnBecause, NewFutureInterest};
use super::rules::{self, InterestRefused};
use super::store::{self, Filter};
use crate::consents::{self, Purpose};
use crate::interviews;
use crate::platform::clock::Time;
use crate::platform::db::Tx;
use crate::platform::ids::CandidateId;
use crate::platform::page::{Page, PageStart};
use crate::platform::{ApiError, Result, outbox};

/// Keeps that the candidate would like to hear of later openings, as long as they agreed to that being told.
pub(super) fn give(tx: &mut Tx<'_>, new: &NewFutureInterest) -> Result<FutureInterest> {
    let interview = interviews::get(tx, new.interview_id)
        .map_err(|error| error.as_fault_at("/interview_id"))?;
    let organisation = rules::organisation(&interview, new.channel)?;
    let has_agreed = consents::holds(tx, interview.candidate_id, Purpose::FutureInterest)?;
    rules::must_have_agreed(has_agreed)?;
    let interest = FutureInterest {
        tenant_id: tx.tenant(),
        id: tx.new_id(),
        candidate_id: interview.candidate_id,
        interview_id: interview.id,
        channel: new.channel,
        organisation,
        given_at: tx.now(),
        withdrawn_at: None,
        withdrawn_because: None,
        version: 1,
        created_at: tx.now(),
        updated_at: tx.now(),
    };
    store::leave_room(tx, interest.candidate_id)?;
    store::insert(tx, &interest).map_err(already_given)?;
    outbox::publish(tx, &events::given(&interest))?;
    Ok(interest)
}

/// The interest, or 404 for another tenant's and another candidate's.
pub(super) fn get(tx: &mut Tx<'_>, id: FutureInterestId) -> Result<FutureInterest> {
    store::get(tx, id)
}

/// One page of interests, withdrawn ones too.
pub(super) fn list(
    tx: &mut Tx<'_>,
    filter: &Filter,
    start: &PageStart<FutureInterestId>,
) -> Result<Page<FutureInterest>> {
    store::list(tx, filter, start)
}

/// Ends an interest, because somebody says so.
pub(super) fn withdraw(tx: &mut Tx<'_>, id: FutureInterestId) -> Result<FutureInterest> {
    let interest = store::get(tx, id)?;
    rules::may_withdraw(&interest)?;
    end(tx, interest, InterestWithdrawnBecause::Asked)
}

/// Ends an interest that holds, for whatever reason; the row stays.
pub(super) fn end(
    tx: &mut Tx<'_>,
    mut interest: FutureInterest,
    because: InterestWithdrawnBecause,
) -> Result<FutureInterest> {
    interest.withdrawn_at = Some(tx.now());
    interest.withdrawn_because = Some(because);
    store::update(tx, &mut interest)?;
    outbox::publish(tx, &events::withdrawn(&interest))?;
    Ok(interest)
}

/// The unique key over interests that hold decides, also between two requests at the same moment.
fn already_given(error: ApiError) -> ApiError {
    if error.violates_unique("organisation") {
        InterestRefused::AlreadyGiven.into()
    } else {
        error
    }
}

/// Whose interests were given, and whose were withdrawn, from one time until before another: to be counted.
pub fn moved_between(
    tx: &mut Tx<'_>,
    from: Time,
    until: Time,
) -> Result<(Vec<CandidateId>, Vec<CandidateId>)> {
    let given = store::given_between(tx, from, until)?;
    let withdrawn = store::withdrawn_between(tx, from, until)?;
    Ok((given, withdrawn))
}

/// Whether the candidate has said where they would come again.
pub fn has_any(tx: &mut Tx<'_>, candidate: CandidateId) -> Result<bool> {
    store::has_any(tx, candidate)
}
