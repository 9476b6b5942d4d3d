//! Queries over roles in view.

use super::model::{Opportunity, OpportunityId, OpportunityState};
use crate::platform::Result;
use crate::platform::db::Tx;
use crate::platform::db::schema::opportunities;
use crate::platform::ids::CandidateId;
use crate::platform::page::{Page, PageStart};
use crate::{
    has_rows_of_candidate, keyed_by_creation, on_backend, room_for_rows, rows_of_candidate,
    tenant_rows, walk,
};
use diesel::prelude::*;

tenant_rows!(opportunities, Opportunity, OpportunityId, owner: candidate_id);
rows_of_candidate!(opportunities, Opportunity);
room_for_rows!(opportunities, candidate_id: CandidateId);
has_rows_of_candidate!(opportunities);

keyed_by_creation!(Opportunity);

/// One page of a candidate's roles in view; `states` empty for all.
pub(super) fn list(
    tx: &mut Tx<'_>,
    candidate: CandidateId,
    states: &[OpportunityState],
    start: &PageStart<OpportunityId>,
) -> Result<Page<Opportunity>> {
    let tenant = tx.tenant();
    let rows = on_backend!(tx.conn(), c => {
        let mut query = opportunities::table
            .filter(opportunities::tenant_id.eq(tenant))
            .filter(opportunities::candidate_id.eq(candidate))
            .select(Opportunity::as_select())
            .into_boxed();
        if !states.is_empty() {
            query = query.filter(opportunities::state.eq_any(states));
        }
        walk!(query, opportunities, start).load(c)
    })?;
    Ok(Page::of(rows, start))
}
