//! What can be done with tenants.

use super::model::{NewTenant, Tenant};
use super::{rules, store};
use crate::platform::auth::IfMatch;
use crate::platform::db::{Conn, Doc, Tx};
use crate::platform::ids::TenantId;
use crate::platform::{ApiError, Result, sandbox};

/// A new tenant, under the id for which the transaction runs: the operator's command line makes that id first.
pub fn create(tx: &mut Tx<'_>, new: &NewTenant) -> Result<Tenant> {
    let new = new.clone();
    let tenant = Tenant {
        tenant_id: tx.tenant(),
        name: new.name,
        kind: new.kind,
        allowed_origins: Doc(new.allowed_origins),
        locale: new.locale,
        sandbox: new.sandbox,
        version: 1,
        created_at: tx.now(),
        updated_at: tx.now(),
    };
    ApiError::unless_empty(rules::faults(&tenant))?;
    store::insert(tx, &tenant)?;
    if tenant.sandbox {
        sandbox::start(tx)?;
    }
    Ok(tenant)
}

/// The tenant for whom the transaction runs.
pub fn get(tx: &mut Tx<'_>) -> Result<Tenant> {
    store::get(tx)
}

/// Every tenant, for what a node does by itself.
pub fn all(conn: &mut Conn) -> Result<Vec<TenantId>> {
    store::all(conn)
}

/// Changes the settings by `edit`.
pub(super) fn update(
    tx: &mut Tx<'_>,
    if_match: IfMatch,
    edit: impl FnOnce(&mut Tenant) -> Result<()>,
) -> Result<Tenant> {
    let mut tenant = store::get(tx)?;
    if_match.allows(tenant.version)?;
    edit(&mut tenant)?;
    ApiError::unless_empty(rules::faults(&tenant))?;
    store::update(tx, &mut tenant)?;
    Ok(tenant)
}
