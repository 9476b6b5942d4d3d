//! Queries over candidates.

use super::model::Candidate;
use crate::platform::Result;
use crate::platform::clock::Time;
use crate::platform::db::Tx;
use crate::platform::db::schema::{candidates, events};
use crate::platform::ids::CandidateId;
use crate::platform::page::{Page, PageStart};
use crate::{keyed_by_creation, made_before, made_from, on_backend, tenant_rows, walk};
use diesel::prelude::*;

tenant_rows!(candidates, Candidate, CandidateId, owner: id, changes: Always);

keyed_by_creation!(Candidate);

/// What a list of candidates can be narrowed to.
#[derive(Debug, Clone, Default)]
pub(super) struct Filter {
    /// These external ids only; empty for all.
    pub external_ids: Vec<String>,
    /// Created at or after.
    pub created_from: Option<Time>,
    /// Created before.
    pub created_before: Option<Time>,
}

/// One page.
pub(super) fn list(
    tx: &mut Tx<'_>,
    filter: &Filter,
    start: &PageStart<CandidateId>,
) -> Result<Page<Candidate>> {
    let tenant = tx.tenant();
    let rows = on_backend!(tx.conn(), c => {
        let mut query = candidates::table.filter(candidates::tenant_id.eq(tenant)).select(Candidate::as_select()).into_boxed();
        if !filter.external_ids.is_empty() {
            query = query.filter(candidates::external_id.eq_any(&filter.external_ids));
        }
        if let Some(from) = filter.created_from {
            query = query.filter(made_from!(candidates, CandidateId, from));
        }
        if let Some(before) = filter.created_before {
            query = query.filter(made_before!(candidates, CandidateId, before));
        }
        walk!(query, candidates, start).load(c)
    })?;
    Ok(Page::of(rows, start))
}

/// Forgets the events of an erased candidate; the announcement of the erasure itself is written afterwards.
pub(super) fn delete_events(tx: &mut Tx<'_>, candidate: CandidateId) -> Result<usize> {
    let tenant = tx.tenant();
    let theirs = events::table
        .filter(events::tenant_id.eq(tenant))
        .filter(events::candidate_id.eq(candidate));
    Ok(on_backend!(tx.conn(), c => diesel::delete(theirs).execute(c))?)
}
