//! Queries over tenants. The key is the tenant itself, so there is only ever one row to reach.

use super::model::Tenant;
use crate::on_backend;
use crate::platform::db::Tx;
use crate::platform::db::schema::tenants;
use crate::platform::{ApiError, Result};
use diesel::prelude::*;

/// Stores a new tenant.
pub(super) fn insert(tx: &mut Tx<'_>, row: &Tenant) -> Result<()> {
    on_backend!(tx.conn(), c => diesel::insert_into(tenants::table).values(row).execute(c))?;
    Ok(())
}

/// The tenant for whom the transaction runs.
pub(super) fn get(tx: &mut Tx<'_>) -> Result<Tenant> {
    let own = tenants::table.filter(tenants::tenant_id.eq(tx.tenant()));
    Ok(on_backend!(tx.conn(), c => own.select(Tenant::as_select()).get_result(c))?)
}

/// Stores a changed tenant as its next version.
pub(super) fn update(tx: &mut Tx<'_>, row: &mut Tenant) -> Result<()> {
    let before = row.version;
    row.version = before.saturating_add(1);
    row.updated_at = tx.now();
    let own = tenants::table
        .filter(tenants::tenant_id.eq(tx.tenant()))
        .filter(tenants::version.eq(before));
    let changed = on_backend!(tx.conn(), c => diesel::update(own).set(&*row).execute(c))?;
    if changed == 1 {
        Ok(())
    } else {
        Err(ApiError::stale())
    }
}
