//! Queries over deprecated calls; the platform counts them.

use super::model::DeprecatedCalls;
use crate::on_backend;
use crate::platform::Result;
use crate::platform::db::Tx;
use crate::platform::db::schema::deprecated_calls as table;
use crate::platform::ids::ApiClientId;
use diesel::prelude::*;

/// Those of a client, the latest day first.
pub(super) fn of_client(tx: &mut Tx<'_>, client: ApiClientId) -> Result<Vec<DeprecatedCalls>> {
    let tenant = tx.tenant();
    let rows = on_backend!(tx.conn(), c => table::table
        .filter(table::tenant_id.eq(tenant))
        .filter(table::api_client_id.eq(client))
        .order((table::called_on.desc(), table::operation_id))
        .select(DeprecatedCalls::as_select())
        .load(c))?;
    Ok(rows)
}
