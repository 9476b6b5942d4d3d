//! Queries over check-ins.

use super::model::{CheckIn, CheckInId};
use crate::platform::Result;
use crate::platform::clock::Time;
use crate::platform::db::Tx;
use crate::platform::db::schema::check_ins;
use crate::platform::ids::CandidateId;
use crate::platform::page::{Page, PageStart};
use crate::recovery_records::{Recovery, RecoveryId};
use crate::{
    delete_rows_of_candidate, keyed_by_creation, on_backend, room_for_rows, rows_of_candidate,
    tenant_rows, walk,
};
use diesel::prelude::*;

tenant_rows!(check_ins, CheckIn, CheckInId, owner: candidate_id; never changed);
rows_of_candidate!(check_ins, CheckIn);
room_for_rows!(check_ins, candidate_id: CandidateId);
delete_rows_of_candidate!(check_ins, CheckInId);

keyed_by_creation!(CheckIn);

/// What a list of check-ins can be narrowed to.
#[derive(Debug, Clone, Default)]
pub struct Filter {
    /// About this recovery only.
    pub recovery_id: Option<RecoveryId>,
}

/// One page of the candidate's check-ins.
pub(in crate::well_being_records) fn list(
    tx: &mut Tx<'_>,
    candidate: CandidateId,
    filter: &Filter,
    start: &PageStart<CheckInId>,
) -> Result<Page<CheckIn>> {
    let tenant = tx.tenant();
    let rows = on_backend!(tx.conn(), c => {
        let mut query = check_ins::table
            .filter(check_ins::tenant_id.eq(tenant))
            .filter(check_ins::candidate_id.eq(candidate))
            .select(CheckIn::as_select())
            .into_boxed();
        if let Some(recovery) = filter.recovery_id {
            query = query.filter(check_ins::recovery_id.eq(recovery));
        }
        walk!(query, check_ins, start).load(c)
    })?;
    Ok(Page::of(rows, start))
}

/// The candidate's check-ins since then, at most so many, newest first.
pub(in crate::well_being_records) fn since(
    tx: &mut Tx<'_>,
    candidate: CandidateId,
    from: Time,
    most: i64,
) -> Result<Vec<CheckIn>> {
    let tenant = tx.tenant();
    Ok(on_backend!(tx.conn(), c => check_ins::table
        .filter(check_ins::tenant_id.eq(tenant))
        .filter(check_ins::candidate_id.eq(candidate))
        .filter(check_ins::created_at.gt(from))
        .order(check_ins::id.desc())
        .limit(most)
        .select(CheckIn::as_select())
        .load(c))?)
}

/// The candidate's latest check-ins, at most so many, newest first.
pub(in crate::well_being_records) fn latest(
    tx: &mut Tx<'_>,
    candidate: CandidateId,
    most: i64,
) -> Result<Vec<CheckIn>> {
    let tenant = tx.tenant();
    Ok(on_backend!(tx.conn(), c => check_ins::table
        .filter(check_ins::tenant_id.eq(tenant))
        .filter(check_ins::candidate_id.eq(candidate))
        .order(check_ins::id.desc())
        .limit(most)
        .select(CheckIn::as_select())
        .load(c))?)
}

/// When the candidate checked in, and how hard it was, oldest first.
pub(in crate::well_being_records) fn of_candidate(
    tx: &mut Tx<'_>,
    candidate: CandidateId,
) -> Result<Vec<(Time, i32)>> {
    let tenant = tx.tenant();
    Ok(on_backend!(tx.conn(), c => check_ins::table
        .filter(check_ins::tenant_id.eq(tenant))
        .filter(check_ins::candidate_id.eq(candidate))
        .order(check_ins::id)
        .select((check_ins::created_at, check_ins::intensity))
        .load(c))?)
}

/// Whether the candidate checked in about this recovery, or at all since it opened.
pub(in crate::well_being_records) fn any_since(
    tx: &mut Tx<'_>,
    recovery: &Recovery,
) -> Result<bool> {
    let theirs = check_ins::table
        .filter(check_ins::tenant_id.eq(tx.tenant()))
        .filter(check_ins::candidate_id.eq(recovery.candidate_id))
        .filter(
            check_ins::created_at
                .ge(recovery.opened_at)
                .or(check_ins::recovery_id.eq(recovery.id)),
        );
    Ok(on_backend!(tx.conn(), c => diesel::select(diesel::dsl::exists(theirs)).get_result(c))?)
}
