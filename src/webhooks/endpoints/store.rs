//! Queries over webhook endpoints.

use super::model::{EndpointState, WebhookEndpoint, WebhookEndpointId};
use crate::platform::Result;
use crate::platform::db::Tx;
use crate::platform::db::schema::{tenants, webhook_endpoints};
use crate::platform::ids::TenantId;
use crate::platform::page::{Page, PageStart};
use crate::{keyed_by_creation, on_backend, tenant_rows, walk};
use diesel::prelude::*;

tenant_rows!(webhook_endpoints, WebhookEndpoint, WebhookEndpointId);

keyed_by_creation!(WebhookEndpoint);

/// One page.
pub(super) fn list(
    tx: &mut Tx<'_>,
    start: &PageStart<WebhookEndpointId>,
) -> Result<Page<WebhookEndpoint>> {
    let tenant = tx.tenant();
    let rows = on_backend!(tx.conn(), c => {
        let query = webhook_endpoints::table.filter(webhook_endpoints::tenant_id.eq(tenant)).select(WebhookEndpoint::as_select()).into_boxed();
        walk!(query, webhook_endpoints, start).load(c)
    })?;
    Ok(Page::of(rows, start))
}

/// How many there are. On PostgreSQL the tenant's row is locked first, so that two that are created at once are counted
/// one after the other.
pub(super) fn count(tx: &mut Tx<'_>) -> Result<i64> {
    let tenant = tx.tenant();
    let all = webhook_endpoints::table
        .filter(webhook_endpoints::tenant_id.eq(tenant))
        .count();
    Ok(on_backend!(tx.conn(), postgres c => {
        let _locked: Option<TenantId> = tenants::table
            .filter(tenants::tenant_id.eq(tenant))
            .select(tenants::tenant_id)
            .for_no_key_update()
            .get_result(c)
            .optional()?;
        all.get_result(c)?
    }, sqlite c => all.get_result(c)?))
}

/// The enabled ones. On PostgreSQL they cannot be deleted until the transaction ends, so that deliveries can be made.
pub(in crate::webhooks) fn receiving(tx: &mut Tx<'_>) -> Result<Vec<WebhookEndpoint>> {
    let tenant = tx.tenant();
    let enabled = webhook_endpoints::table
        .filter(webhook_endpoints::tenant_id.eq(tenant))
        .filter(webhook_endpoints::state.eq(EndpointState::Enabled))
        .order(webhook_endpoints::id);
    Ok(on_backend!(tx.conn(), postgres c => {
        enabled.select(WebhookEndpoint::as_select()).for_key_share().load(c)?
    }, sqlite c => {
        enabled.select(WebhookEndpoint::as_select()).load(c)?
    }))
}
