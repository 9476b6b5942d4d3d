//! Queries over feedback.

use super::model::{CountedFeedback, Feedback, FeedbackId};
use crate::interviews::InterviewId;
use crate::platform::Result;
use crate::platform::clock::Time;
use crate::platform::db::Tx;
use crate::platform::db::schema::feedback;
use crate::platform::ids::CandidateId;
use crate::platform::page::{Page, PageStart};
use crate::{keyed_by_creation, made_before, made_from, on_backend, tenant_rows, walk};
use diesel::prelude::*;

tenant_rows!(feedback, Feedback, FeedbackId, owner: candidate_id, changes: Once; never deleted);

keyed_by_creation!(Feedback);

/// What a list of feedback can be narrowed to.
#[derive(Debug, Clone, Default)]
pub(super) struct Filter {
    /// On this interview only.
    pub interview_id: Option<InterviewId>,
    /// Of this candidate only.
    pub candidate_id: Option<CandidateId>,
}

/// One page.
pub(super) fn list(
    tx: &mut Tx<'_>,
    filter: &Filter,
    start: &PageStart<FeedbackId>,
) -> Result<Page<Feedback>> {
    let (tenant, own) = (tx.tenant(), tx.only_candidate());
    let rows = on_backend!(tx.conn(), c => {
        let mut query = feedback::table.filter(feedback::tenant_id.eq(tenant)).select(Feedback::as_select()).into_boxed();
        // Both, so that a candidate who asks for another's gets an empty page.
        for candidate in own.into_iter().chain(filter.candidate_id) {
            query = query.filter(feedback::candidate_id.eq(candidate));
        }
        if let Some(interview) = filter.interview_id {
            query = query.filter(feedback::interview_id.eq(interview));
        }
        walk!(query, feedback, start).load(c)
    })?;
    Ok(Page::of(rows, start))
}

/// All that the filter leaves, oldest first.
pub(super) fn all(tx: &mut Tx<'_>, filter: &Filter) -> Result<Vec<Feedback>> {
    let (tenant, own) = (tx.tenant(), tx.only_candidate());
    Ok(on_backend!(tx.conn(), c => {
        let mut query = feedback::table.filter(feedback::tenant_id.eq(tenant)).select(Feedback::as_select()).into_boxed();
        for candidate in own.into_iter().chain(filter.candidate_id) {
            query = query.filter(feedback::candidate_id.eq(candidate));
        }
        if let Some(interview) = filter.interview_id {
            query = query.filter(feedback::interview_id.eq(interview));
        }
        query.order(feedback::id).load(c)
    })?)
}

/// What is counted of what was stored from one time until before another, of all candidates.
pub(super) fn counted_between(
    tx: &mut Tx<'_>,
    from: Time,
    until: Time,
) -> Result<Vec<CountedFeedback>> {
    let tenant = tx.tenant();
    Ok(on_backend!(tx.conn(), c => feedback::table
        .filter(feedback::tenant_id.eq(tenant))
        .filter(made_from!(feedback, FeedbackId, from))
        .filter(made_before!(feedback, FeedbackId, until))
        .select(CountedFeedback::as_select())
        .load(c))?)
}
