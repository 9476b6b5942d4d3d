//! Queries over tenants. The key is the tenant itself, so a caller has one row to reach; only
//! `all` reaches more, for the node's own work.

use super::model::Tenant;
use crate::on_backend;
use crate::platform::db::schema::tenants;
use crate::platform::db::{Conn, Tx};
use crate::platform::ids::TenantId;
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

/// Every tenant.
pub(super) fn all(conn: &mut Conn) -> Result<Vec<TenantId>> {
    let all = tenants::table
        .order(tenants::tenant_id)
        .select(tenants::tenant_id);
    Ok(on_backend!(conn, c => all.load(c))?)
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
