//! Queries over the candidates' own ratings. A row is named by its interview, so these are written out.

use super::model::SelfRating;
use crate::interviews::InterviewId;
use crate::on_backend;
use crate::platform::db::Tx;
use crate::platform::db::schema::self_ratings;
use crate::platform::ids::CandidateId;
use crate::platform::{ApiError, Result};
use diesel::prelude::*;

/// The rating of an interview, if the caller may know of it.
pub(super) fn find(tx: &mut Tx<'_>, interview: InterviewId) -> Result<Option<SelfRating>> {
    let tenant = tx.tenant();
    let row: Option<SelfRating> = on_backend!(tx.conn(), c => self_ratings::table
        .filter(self_ratings::tenant_id.eq(tenant))
        .filter(self_ratings::interview_id.eq(interview))
        .select(SelfRating::as_select())
        .get_result(c)
        .optional())?;
    Ok(row.filter(|row| tx.may_see(row.candidate_id).is_ok()))
}

/// Every rating of a candidate.
pub(super) fn of_candidate(tx: &mut Tx<'_>, candidate: CandidateId) -> Result<Vec<SelfRating>> {
    tx.may_see(candidate)?;
    let tenant = tx.tenant();
    Ok(on_backend!(tx.conn(), c => self_ratings::table
        .filter(self_ratings::tenant_id.eq(tenant))
        .filter(self_ratings::candidate_id.eq(candidate))
        .select(SelfRating::as_select())
        .order(self_ratings::interview_id)
        .load(c))?)
}

/// Stores a first rating; when two come at once, the second is tried again and finds the first.
pub(super) fn insert(tx: &mut Tx<'_>, row: &SelfRating) -> Result<()> {
    let inserted = on_backend!(tx.conn(), c => diesel::insert_into(self_ratings::table).values(row).execute(c));
    match inserted.map_err(ApiError::from) {
        Err(error) if error.violates_unique("self_ratings") => Err(ApiError::stale()),
        Err(error) => Err(error),
        Ok(_) => Ok(()),
    }
}

/// Stores a changed rating as its next version: an opening and a change at the same moment meet here.
pub(super) fn update(tx: &mut Tx<'_>, row: &mut SelfRating) -> Result<()> {
    let (tenant, before) = (tx.tenant(), row.version);
    row.version = before.saturating_add(1);
    row.updated_at = tx.now();
    let target = self_ratings::table
        .filter(self_ratings::tenant_id.eq(tenant))
        .filter(self_ratings::interview_id.eq(row.interview_id))
        .filter(self_ratings::version.eq(before));
    let changed = on_backend!(tx.conn(), c => diesel::update(target).set(&*row).execute(c))?;
    if changed == 1 {
        Ok(())
    } else {
        Err(ApiError::stale())
    }
}

/// Takes a rating back.
pub(super) fn delete(tx: &mut Tx<'_>, row: &SelfRating) -> Result<()> {
    let tenant = tx.tenant();
    let target = self_ratings::table
        .filter(self_ratings::tenant_id.eq(tenant))
        .filter(self_ratings::interview_id.eq(row.interview_id))
        .filter(self_ratings::version.eq(row.version));
    let gone = on_backend!(tx.conn(), c => diesel::delete(target).execute(c))?;
    if gone == 1 {
        Ok(())
    } else {
        Err(ApiError::stale())
    }
}
