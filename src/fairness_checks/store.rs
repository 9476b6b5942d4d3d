//! Queries over fairness checks.

use super::model::{FairnessCheck, FairnessCheckId};
use crate::interviews::InterviewId;
use crate::platform::Result;
use crate::platform::db::Tx;
use crate::platform::db::schema::fairness_checks;
use crate::platform::ids::CandidateId;
use crate::platform::page::{Page, PageStart};
use crate::{
    has_rows_of_candidate, keyed_by_creation, on_backend, room_for_rows, rows_of_candidate,
    tenant_rows, walk,
};
use diesel::prelude::*;

tenant_rows!(fairness_checks, FairnessCheck, FairnessCheckId, owner: candidate_id);
has_rows_of_candidate!(fairness_checks, interview_id: InterviewId);
rows_of_candidate!(fairness_checks, FairnessCheck);
room_for_rows!(fairness_checks, candidate_id: CandidateId);

keyed_by_creation!(FairnessCheck);

/// One page of the caller's own checks.
pub(super) fn list(
    tx: &mut Tx<'_>,
    interview: Option<InterviewId>,
    start: &PageStart<FairnessCheckId>,
) -> Result<Page<FairnessCheck>> {
    let (tenant, own) = (tx.tenant(), tx.only_candidate());
    let rows = on_backend!(tx.conn(), c => {
        let mut query = fairness_checks::table
            .filter(fairness_checks::tenant_id.eq(tenant))
            // Nobody but a candidate asks; whoever else did would see nothing.
            .filter(fairness_checks::candidate_id.eq_any(own))
            .select(FairnessCheck::as_select())
            .into_boxed();
        if let Some(interview) = interview {
            query = query.filter(fairness_checks::interview_id.eq(interview));
        }
        walk!(query, fairness_checks, start).load(c)
    })?;
    Ok(Page::of(rows, start))
}
