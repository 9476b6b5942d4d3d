//! Queries over recoveries.

use super::model::{Recovery, RecoveryId};
use crate::interviews::InterviewId;
use crate::method::recovery::RecoveryStage;
use crate::platform::Result;
use crate::platform::clock::Time;
use crate::platform::db::schema::recoveries;
use crate::platform::db::{Tx, Word};
use crate::platform::ids::CandidateId;
use crate::platform::page::{Page, PageStart};
use crate::{
    keyed_by_creation, made_before, made_from, on_backend, rows_of_candidate, tenant_rows, walk,
};
use diesel::prelude::*;

tenant_rows!(recoveries, Recovery, RecoveryId, owner: candidate_id, changes: Always; never deleted);
rows_of_candidate!(recoveries, Recovery);

keyed_by_creation!(Recovery);

/// What a list of recoveries can be narrowed to.
#[derive(Debug, Clone, Default)]
pub struct Filter {
    /// Of this candidate only.
    pub candidate_id: Option<CandidateId>,
    /// Of this interview only.
    pub interview_id: Option<InterviewId>,
    /// In these stages only; empty for all.
    pub stages: Vec<RecoveryStage>,
}

/// One page.
pub(super) fn list(
    tx: &mut Tx<'_>,
    filter: &Filter,
    start: &PageStart<RecoveryId>,
) -> Result<Page<Recovery>> {
    let (tenant, only) = (tx.tenant(), tx.only_candidate());
    let stages: Vec<Word<RecoveryStage>> = filter.stages.iter().copied().map(Word).collect();
    let rows = on_backend!(tx.conn(), c => {
        let mut query = recoveries::table.filter(recoveries::tenant_id.eq(tenant)).select(Recovery::as_select()).into_boxed();
        for candidate in [only, filter.candidate_id].into_iter().flatten() {
            query = query.filter(recoveries::candidate_id.eq(candidate));
        }
        if let Some(interview) = filter.interview_id {
            query = query.filter(recoveries::interview_id.eq(interview));
        }
        if !stages.is_empty() {
            query = query.filter(recoveries::stage.eq_any(&stages));
        }
        walk!(query, recoveries, start).load(c)
    })?;
    Ok(Page::of(rows, start))
}

/// Of those that opened from one time until before another: whose they are, and how far they are by what was announced.
pub(super) fn opened_between(
    tx: &mut Tx<'_>,
    from: Time,
    until: Time,
) -> Result<Vec<(CandidateId, Word<RecoveryStage>)>> {
    let tenant = tx.tenant();
    Ok(on_backend!(tx.conn(), c => recoveries::table
        .filter(recoveries::tenant_id.eq(tenant))
        .filter(made_from!(recoveries, RecoveryId, from))
        .filter(made_before!(recoveries, RecoveryId, until))
        .select((recoveries::candidate_id, recoveries::stage))
        .load(c))?)
}

/// The recovery of an interview, if it ever had one.
pub(super) fn find_of_interview(
    tx: &mut Tx<'_>,
    interview: InterviewId,
) -> Result<Option<Recovery>> {
    let tenant = tx.tenant();
    let row: Option<Recovery> = on_backend!(tx.conn(), c => recoveries::table
        .filter(recoveries::tenant_id.eq(tenant))
        .filter(recoveries::interview_id.eq(interview))
        .select(Recovery::as_select())
        .get_result(c)
        .optional())?;
    Ok(row.filter(|row| tx.may_see(row.candidate_id).is_ok()))
}

/// The candidate's recoveries that are not closed.
pub(super) fn open_of(tx: &mut Tx<'_>, candidate: CandidateId) -> Result<Vec<Recovery>> {
    let tenant = tx.tenant();
    Ok(on_backend!(tx.conn(), c => recoveries::table
        .filter(recoveries::tenant_id.eq(tenant))
        .filter(recoveries::candidate_id.eq(candidate))
        .filter(recoveries::closed_at.is_null())
        .order(recoveries::id)
        .select(Recovery::as_select())
        .load(c))?)
}
