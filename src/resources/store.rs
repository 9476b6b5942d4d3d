//! Queries over the links of tenants.

use super::model::{OwnLink, ResourceId};
use crate::platform::Result;
use crate::platform::db::Tx;
use crate::platform::db::schema::resources;
use crate::{on_backend, tenant_rows};
use diesel::prelude::*;

tenant_rows!(resources, OwnLink, ResourceId);

/// All links of the tenant; it may have only a few.
pub(super) fn all(tx: &mut Tx<'_>) -> Result<Vec<OwnLink>> {
    let tenant = tx.tenant();
    Ok(on_backend!(tx.conn(), c => resources::table
        .filter(resources::tenant_id.eq(tenant))
        .select(OwnLink::as_select())
        .order(resources::id)
        .load(c))?)
}

/// How many there are. Two that are added at once may both be counted as the last one; one more is no harm.
pub(super) fn count(tx: &mut Tx<'_>) -> Result<i64> {
    let tenant = tx.tenant();
    let all = resources::table
        .filter(resources::tenant_id.eq(tenant))
        .count();
    Ok(on_backend!(tx.conn(), c => all.get_result(c))?)
}
