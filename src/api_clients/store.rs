//! Queries over API clients.

use super::model::ApiClient;
use crate::platform::Result;
use crate::platform::db::Tx;
use crate::platform::db::schema::api_clients;
use crate::platform::ids::ApiClientId;
use crate::platform::page::{Page, PageStart};
use crate::{keyed_by_creation, on_backend, tenant_rows, walk};
use diesel::prelude::*;

tenant_rows!(api_clients, ApiClient, ApiClientId; never deleted);

keyed_by_creation!(ApiClient);

/// How many clients are not revoked.
pub(super) fn in_use(tx: &mut Tx<'_>) -> Result<i64> {
    let tenant = tx.tenant();
    Ok(on_backend!(tx.conn(), c => api_clients::table
        .filter(api_clients::tenant_id.eq(tenant))
        .filter(api_clients::revoked_at.is_null())
        .count()
        .get_result(c))?)
}

/// One page.
pub(super) fn list(tx: &mut Tx<'_>, start: &PageStart<ApiClientId>) -> Result<Page<ApiClient>> {
    let tenant = tx.tenant();
    let rows = on_backend!(tx.conn(), c => {
        let query = api_clients::table
            .filter(api_clients::tenant_id.eq(tenant))
            .select(ApiClient::as_select())
            .into_boxed();
        walk!(query, api_clients, start).load(c)
    })?;
    Ok(Page::of(rows, start))
}
