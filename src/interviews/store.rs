//! Queries over interviews.

use super::model::{Interview, InterviewId, Outcome};
use crate::platform::Result;
use crate::platform::clock::Time;
use crate::platform::db::Tx;
use crate::platform::db::schema::interviews;
use crate::platform::ids::CandidateId;
use crate::platform::page::{Page, PageStart};
use crate::{
    keyed_by_creation, made_before, made_from, on_backend, rows_of_candidate, tenant_rows, walk,
};
use diesel::prelude::*;

tenant_rows!(interviews, Interview, InterviewId, owner: candidate_id, changes: Always);
rows_of_candidate!(interviews, Interview);

/// Interviews of one candidate that a plan looks back at, at the most.
const LOOKED_BACK_AT: i64 = 100;

keyed_by_creation!(Interview);

/// What a list of interviews can be narrowed to.
#[derive(Debug, Clone, Default)]
pub(super) struct Filter {
    /// Of this candidate only.
    pub candidate_id: Option<CandidateId>,
    /// These external ids only; empty for all.
    pub external_ids: Vec<String>,
    /// These outcomes only; empty for all.
    pub outcomes: Vec<Outcome>,
    /// Created at or after.
    pub created_from: Option<Time>,
    /// Created before.
    pub created_before: Option<Time>,
}

/// One page.
pub(super) fn list(
    tx: &mut Tx<'_>,
    filter: &Filter,
    start: &PageStart<InterviewId>,
) -> Result<Page<Interview>> {
    let (tenant, only) = (tx.tenant(), tx.only_candidate());
    let rows = on_backend!(tx.conn(), c => {
        let mut query = interviews::table.filter(interviews::tenant_id.eq(tenant)).select(Interview::as_select()).into_boxed();
        for candidate in [only, filter.candidate_id].into_iter().flatten() {
            query = query.filter(interviews::candidate_id.eq(candidate));
        }
        if !filter.external_ids.is_empty() {
            query = query.filter(interviews::external_id.eq_any(&filter.external_ids));
        }
        if !filter.outcomes.is_empty() {
            query = query.filter(interviews::outcome.eq_any(&filter.outcomes));
        }
        if let Some(from) = filter.created_from {
            query = query.filter(made_from!(interviews, InterviewId, from));
        }
        if let Some(before) = filter.created_before {
            query = query.filter(made_before!(interviews, InterviewId, before));
        }
        walk!(query, interviews, start).load(c)
    })?;
    Ok(Page::of(rows, start))
}

/// The latest interviews of a candidate, newest first.
pub(super) fn for_candidate(tx: &mut Tx<'_>, candidate: CandidateId) -> Result<Vec<Interview>> {
    let tenant = tx.tenant();
    let theirs = interviews::table
        .filter(interviews::tenant_id.eq(tenant))
        .filter(interviews::candidate_id.eq(candidate))
        .order(interviews::id.desc())
        .limit(LOOKED_BACK_AT);
    Ok(on_backend!(tx.conn(), c => theirs.select(Interview::as_select()).load(c))?)
}
