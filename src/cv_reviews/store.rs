//! Queries over reviews.

use super::model::{CvReview, CvReviewId};
use crate::interviews::InterviewId;
use crate::platform::Result;
use crate::platform::clock::Time;
use crate::platform::db::Tx;
use crate::platform::db::schema::cv_reviews;
use crate::platform::ids::CandidateId;
use crate::platform::page::{Page, PageStart};
use crate::{keyed_by_creation, on_backend, room_for_rows, rows_of_candidate, tenant_rows, walk};
use diesel::prelude::*;

tenant_rows!(cv_reviews, CvReview, CvReviewId, owner: candidate_id);
rows_of_candidate!(cv_reviews, CvReview);
room_for_rows!(cv_reviews, candidate_id: CandidateId);

keyed_by_creation!(CvReview);

/// One page of a candidate's reviews; with `interview` only those that follow it.
pub(super) fn list(
    tx: &mut Tx<'_>,
    candidate: CandidateId,
    interview: Option<InterviewId>,
    start: &PageStart<CvReviewId>,
) -> Result<Page<CvReview>> {
    let tenant = tx.tenant();
    let rows = on_backend!(tx.conn(), c => {
        let mut query = cv_reviews::table
            .filter(cv_reviews::tenant_id.eq(tenant))
            .filter(cv_reviews::candidate_id.eq(candidate))
            .select(CvReview::as_select())
            .into_boxed();
        if let Some(interview) = interview {
            query = query.filter(cv_reviews::interview_id.eq(interview));
        }
        walk!(query, cv_reviews, start).load(c)
    })?;
    Ok(Page::of(rows, start))
}

/// Whether the candidate has a review that follows this interview, or one that follows none since then.
pub(super) fn has_any(
    tx: &mut Tx<'_>,
    candidate: CandidateId,
    interview: InterviewId,
    since: Time,
) -> Result<bool> {
    tx.may_see(candidate)?;
    let of_none = cv_reviews::interview_id
        .is_null()
        .and(cv_reviews::created_at.ge(since));
    let follows = cv_reviews::interview_id.eq(interview);
    let theirs = cv_reviews::table
        .filter(cv_reviews::tenant_id.eq(tx.tenant()))
        .filter(cv_reviews::candidate_id.eq(candidate))
        .filter(of_none.or(follows));
    Ok(on_backend!(tx.conn(), c => diesel::select(diesel::dsl::exists(theirs)).get_result(c))?)
}
