//! Queries over future interests.

use super::model::{FutureInterest, FutureInterestId, FutureInterestState};
use crate::feedback_requests::Channel;
use crate::interviews::InterviewId;
use crate::platform::Result;
use crate::platform::clock::Time;
use crate::platform::db::Tx;
use crate::platform::db::schema::future_interests;
use crate::platform::ids::CandidateId;
use crate::platform::page::{Page, PageStart};
use crate::{
    has_rows_of_candidate, keyed_by_creation, made_before, made_from, on_backend, room_for_rows,
    rows_of_candidate, tenant_rows, walk,
};
use diesel::prelude::*;

tenant_rows!(future_interests, FutureInterest, FutureInterestId, owner: candidate_id, changes: Always; never deleted);
has_rows_of_candidate!(future_interests, interview_id: InterviewId);
rows_of_candidate!(future_interests, FutureInterest);
room_for_rows!(future_interests, candidate_id: CandidateId);

keyed_by_creation!(FutureInterest);

/// What a list of interests can be narrowed to.
#[derive(Debug, Clone, Default)]
pub(super) struct Filter {
    /// From this interview only.
    pub interview_id: Option<InterviewId>,
    /// Of this candidate only.
    pub candidate_id: Option<CandidateId>,
    /// In employers or in agencies only.
    pub channel: Option<Channel>,
    /// In the one of this name only.
    pub organisation: Option<String>,
    /// In this state only.
    pub state: Option<FutureInterestState>,
}

/// One page.
pub(super) fn list(
    tx: &mut Tx<'_>,
    filter: &Filter,
    start: &PageStart<FutureInterestId>,
) -> Result<Page<FutureInterest>> {
    let (tenant, own) = (tx.tenant(), tx.only_candidate());
    let rows = on_backend!(tx.conn(), c => {
        let mut query = future_interests::table
            .filter(future_interests::tenant_id.eq(tenant))
            .select(FutureInterest::as_select())
            .into_boxed();
        // Both, so that a candidate who asks for another's gets an empty page.
        for candidate in own.into_iter().chain(filter.candidate_id) {
            query = query.filter(future_interests::candidate_id.eq(candidate));
        }
        if let Some(interview) = filter.interview_id {
            query = query.filter(future_interests::interview_id.eq(interview));
        }
        if let Some(channel) = filter.channel {
            query = query.filter(future_interests::channel.eq(channel));
        }
        if let Some(organisation) = &filter.organisation {
            query = query.filter(future_interests::organisation.eq(organisation));
        }
        match filter.state {
            Some(FutureInterestState::Given) => query = query.filter(future_interests::withdrawn_at.is_null()),
            Some(FutureInterestState::Withdrawn) => query = query.filter(future_interests::withdrawn_at.is_not_null()),
            None => {}
        }
        walk!(query, future_interests, start).load(c)
    })?;
    Ok(Page::of(rows, start))
}

/// Whose interests were given from one time until before another, of all candidates.
pub(super) fn given_between(tx: &mut Tx<'_>, from: Time, until: Time) -> Result<Vec<CandidateId>> {
    let tenant = tx.tenant();
    Ok(on_backend!(tx.conn(), c => future_interests::table
        .filter(future_interests::tenant_id.eq(tenant))
        .filter(made_from!(future_interests, FutureInterestId, from))
        .filter(made_before!(future_interests, FutureInterestId, until))
        .select(future_interests::candidate_id)
        .load(c))?)
}

/// Whose interests were withdrawn from one time until before another, of all candidates.
pub(super) fn withdrawn_between(
    tx: &mut Tx<'_>,
    from: Time,
    until: Time,
) -> Result<Vec<CandidateId>> {
    let tenant = tx.tenant();
    Ok(on_backend!(tx.conn(), c => future_interests::table
        .filter(future_interests::tenant_id.eq(tenant))
        .filter(future_interests::withdrawn_at.ge(from))
        .filter(future_interests::withdrawn_at.lt(until))
        .select(future_interests::candidate_id)
        .load(c))?)
}

/// Those of a candidate that still hold, oldest first.
pub(super) fn held_by(tx: &mut Tx<'_>, candidate: CandidateId) -> Result<Vec<FutureInterest>> {
    let tenant = tx.tenant();
    Ok(on_backend!(tx.conn(), c => future_interests::table
        .filter(future_interests::tenant_id.eq(tenant))
        .filter(future_interests::candidate_id.eq(candidate))
        .filter(future_interests::withdrawn_at.is_null())
        .select(FutureInterest::as_select())
        .order(future_interests::id)
        .load(c))?)
}
