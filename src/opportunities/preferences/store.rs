//! Queries over preferences.

use super::model::Preferences;
use crate::on_backend;
use crate::platform::db::Tx;
use crate::platform::db::schema::search_preferences;
use crate::platform::ids::CandidateId;
use crate::platform::{ApiError, Result};
use diesel::prelude::*;

/// What the candidate has said, if anything.
pub(super) fn find(tx: &mut Tx<'_>, candidate: CandidateId) -> Result<Option<Preferences>> {
    tx.may_see(candidate)?;
    let tenant = tx.tenant();
    Ok(on_backend!(tx.conn(), c => search_preferences::table
        .filter(search_preferences::tenant_id.eq(tenant))
        .filter(search_preferences::candidate_id.eq(candidate))
        .select(Preferences::as_select())
        .get_result(c)
        .optional())?)
}

/// Stores what is said for the first time; when two come at once, the second is tried again and finds the first.
pub(super) fn insert(tx: &mut Tx<'_>, row: &Preferences) -> Result<()> {
    let inserted = on_backend!(tx.conn(), c => diesel::insert_into(search_preferences::table).values(row).execute(c));
    match inserted.map_err(ApiError::from) {
        Err(error) if error.violates_unique("search_preferences") => Err(ApiError::stale()),
        Err(error) => Err(error),
        Ok(_) => Ok(()),
    }
}

/// Stores what is said anew as its next version.
pub(super) fn update(tx: &mut Tx<'_>, row: &mut Preferences) -> Result<()> {
    let (tenant, before) = (tx.tenant(), row.version);
    row.version = before.saturating_add(1);
    row.updated_at = tx.now();
    let target = search_preferences::table
        .filter(search_preferences::tenant_id.eq(tenant))
        .filter(search_preferences::candidate_id.eq(row.candidate_id))
        .filter(search_preferences::version.eq(before));
    let changed = on_backend!(tx.conn(), c => diesel::update(target).set(&*row).execute(c))?;
    if changed == 1 {
        Ok(())
    } else {
        Err(ApiError::stale())
    }
}
