//! Queries over consents.

use super::model::{Consent, ConsentId, Purpose};
use crate::platform::Result;
use crate::platform::db::Tx;
use crate::platform::db::schema::consents;
use crate::platform::ids::CandidateId;
use crate::platform::page::{Page, PageStart};
use crate::{keyed_by_creation, on_backend, room_for_rows, rows_of_candidate, tenant_rows, walk};
use diesel::prelude::*;

tenant_rows!(consents, Consent, ConsentId, owner: candidate_id; never deleted);
rows_of_candidate!(consents, Consent);
room_for_rows!(consents, candidate_id: CandidateId);

keyed_by_creation!(Consent);

/// One page of a candidate's consents; a tenant sees none of which only the candidate may know.
pub(super) fn list(
    tx: &mut Tx<'_>,
    candidate: CandidateId,
    start: &PageStart<ConsentId>,
) -> Result<Page<Consent>> {
    let (tenant, by_candidate) = (tx.tenant(), tx.only_candidate().is_some());
    let rows = on_backend!(tx.conn(), c => {
        let mut query = consents::table
            .filter(consents::tenant_id.eq(tenant))
            .filter(consents::candidate_id.eq(candidate))
            .select(Consent::as_select())
            .into_boxed();
        if !by_candidate {
            query = query.filter(consents::purpose.ne_all(Purpose::PRIVATE));
        }
        walk!(query, consents, start).load(c)
    })?;
    Ok(Page::of(rows, start))
}

/// Whether a consent for this purpose holds. It cannot be withdrawn until the transaction ends; SQLite has one writer anyhow.
pub(super) fn holds(tx: &mut Tx<'_>, candidate: CandidateId, purpose: Purpose) -> Result<bool> {
    let tenant = tx.tenant();
    let holding = consents::table
        .filter(consents::tenant_id.eq(tenant))
        .filter(consents::candidate_id.eq(candidate))
        .filter(consents::purpose.eq(purpose))
        .filter(consents::withdrawn_at.is_null())
        .select(consents::id);
    let held: Option<ConsentId> = on_backend!(tx.conn(),
        postgres c => holding.for_share().get_result(c).optional()?,
        sqlite c => holding.get_result(c).optional()?);
    Ok(held.is_some())
}
