//! Keeping and reading them. What may be kept, and when, is decided in [`crate::check_ins`].

use super::model::{CheckIn, CheckInId};
use super::store::{self, Filter};
use crate::method::support::Severity;
use crate::platform::Result;
use crate::platform::auth::IfMatch;
use crate::platform::clock::Time;
use crate::platform::db::Tx;
use crate::platform::ids::CandidateId;
use crate::platform::page::{Page, PageStart};

/// So many check-ins are the latest.
const LATEST: i64 = 20;

/// Refuses one more where the candidate has as many as may be kept.
pub fn leave_room(tx: &mut Tx<'_>, candidate: CandidateId) -> Result<()> {
    store::leave_room(tx, candidate)
}

/// Keeps a new one.
pub fn insert(tx: &mut Tx<'_>, row: &CheckIn) -> Result<()> {
    store::insert(tx, row)
}

/// The check-in, or 404 for another tenant's and another candidate's.
pub fn get(tx: &mut Tx<'_>, id: CheckInId) -> Result<CheckIn> {
    store::get(tx, id)
}

/// Every one of a candidate, oldest first.
pub fn all_of_candidate(tx: &mut Tx<'_>, candidate: CandidateId) -> Result<Vec<CheckIn>> {
    store::all_of_candidate(tx, candidate)
}

/// One page of the candidate's.
pub fn list(
    tx: &mut Tx<'_>,
    candidate: CandidateId,
    filter: &Filter,
    start: &PageStart<CheckInId>,
) -> Result<Page<CheckIn>> {
    store::list(tx, candidate, filter, start)
}

/// The candidate's check-ins since then, at most so many, newest first.
pub fn since(
    tx: &mut Tx<'_>,
    candidate: CandidateId,
    from: Time,
    most: i64,
) -> Result<Vec<CheckIn>> {
    store::since(tx, candidate, from, most)
}

/// When the candidate checked in lately and how bad it was, the newest first. Nothing for anybody else.
pub fn latest(tx: &mut Tx<'_>, candidate: CandidateId) -> Result<Vec<(Time, Severity)>> {
    if tx.only_candidate() != Some(candidate) {
        return Ok(Vec::new());
    }
    let latest = store::latest(tx, candidate, LATEST)?.into_iter();
    Ok(latest
        .map(|one| (one.created_at, one.words.severity))
        .collect())
}

/// Forgets every one of a candidate.
pub(in crate::well_being_records) fn delete_all(
    tx: &mut Tx<'_>,
    candidate: CandidateId,
) -> Result<()> {
    store::delete_all(tx, candidate)
}

/// Forgets one.
pub fn delete(tx: &mut Tx<'_>, id: CheckInId, if_match: IfMatch) -> Result<()> {
    let row = store::get(tx, id)?;
    if_match.allows(row.version)?;
    store::delete(tx, &row)
}
