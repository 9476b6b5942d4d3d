//! Queries over feedback requests.

use super::model::{Channel, EndedRequest, FeedbackRequest, State};
use crate::interviews::InterviewId;
use crate::platform::Result;
use crate::platform::clock::Time;
use crate::platform::db::Tx;
use crate::platform::db::schema::feedback_requests;
use crate::platform::ids::{CandidateId, FeedbackRequestId};
use crate::platform::page::{Page, PageStart};
use crate::{keyed_by_creation, on_backend, room_for_rows, rows_of_candidate, tenant_rows, walk};
use diesel::prelude::*;

tenant_rows!(feedback_requests, FeedbackRequest, FeedbackRequestId, owner: candidate_id, changes: Always; never deleted);
rows_of_candidate!(feedback_requests, FeedbackRequest);
room_for_rows!(feedback_requests, interview_id: InterviewId);

keyed_by_creation!(FeedbackRequest);

/// What a list of feedback requests can be narrowed to.
#[derive(Debug, Clone, Default)]
pub(super) struct Filter {
    /// Of this interview only.
    pub interview_id: Option<InterviewId>,
    /// Of this candidate only.
    pub candidate_id: Option<CandidateId>,
    /// In these states only; empty for all.
    pub states: Vec<State>,
    /// Through this channel only.
    pub channel: Option<Channel>,
}

/// One page.
pub(super) fn list(
    tx: &mut Tx<'_>,
    filter: &Filter,
    start: &PageStart<FeedbackRequestId>,
) -> Result<Page<FeedbackRequest>> {
    let (tenant, own) = (tx.tenant(), tx.only_candidate());
    let rows = on_backend!(tx.conn(), c => {
        let mut query = feedback_requests::table
            .filter(feedback_requests::tenant_id.eq(tenant))
            .select(FeedbackRequest::as_select())
            .into_boxed();
        // Both, so that a candidate who asks for another's gets an empty page.
        for candidate in own.into_iter().chain(filter.candidate_id) {
            query = query.filter(feedback_requests::candidate_id.eq(candidate));
        }
        if let Some(interview) = filter.interview_id {
            query = query.filter(feedback_requests::interview_id.eq(interview));
        }
        if !filter.states.is_empty() {
            query = query.filter(feedback_requests::state.eq_any(&filter.states));
        }
        if let Some(channel) = filter.channel {
            query = query.filter(feedback_requests::channel.eq(channel));
        }
        walk!(query, feedback_requests, start).load(c)
    })?;
    Ok(Page::of(rows, start))
}

/// All of one interview, oldest first.
pub(super) fn of_interview(
    tx: &mut Tx<'_>,
    interview: InterviewId,
) -> Result<Vec<FeedbackRequest>> {
    let tenant = tx.tenant();
    let rows: Vec<FeedbackRequest> = on_backend!(tx.conn(), c => feedback_requests::table
        .filter(feedback_requests::tenant_id.eq(tenant))
        .filter(feedback_requests::interview_id.eq(interview))
        .select(FeedbackRequest::as_select())
        .order(feedback_requests::id)
        .load(c))?;
    Ok(rows
        .into_iter()
        .filter(|row| tx.may_see(row.candidate_id).is_ok())
        .collect())
}

/// Those whose time has run out, the longest first.
pub(super) fn due_to_expire(tx: &mut Tx<'_>, limit: i64) -> Result<Vec<FeedbackRequest>> {
    let (tenant, now) = (tx.tenant(), tx.now());
    Ok(on_backend!(tx.conn(), c => feedback_requests::table
        .filter(feedback_requests::tenant_id.eq(tenant))
        .filter(feedback_requests::expires_at.le(now))
        .filter(feedback_requests::state.eq_any([State::Sent, State::Reminded]))
        .select(FeedbackRequest::as_select())
        .order(feedback_requests::expires_at)
        .limit(limit)
        .load(c))?)
}

/// Those that left the house and whose life ended from one time until before another, of all candidates. Taken back ones do
/// not count: nobody was left to answer them.
pub(super) fn ended_between(tx: &mut Tx<'_>, from: Time, until: Time) -> Result<Vec<EndedRequest>> {
    let tenant = tx.tenant();
    Ok(on_backend!(tx.conn(), c => feedback_requests::table
        .filter(feedback_requests::tenant_id.eq(tenant))
        .filter(feedback_requests::closed_at.ge(from))
        .filter(feedback_requests::closed_at.lt(until))
        .filter(feedback_requests::sent_at.is_not_null())
        .filter(feedback_requests::state.ne(State::Cancelled))
        .select(EndedRequest::as_select())
        .load(c))?)
}
