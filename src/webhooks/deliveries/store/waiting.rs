//! What waits for the worker: events without deliveries, and deliveries that are due. Several workers may ask at once.

use super::super::model::{Delivery, DeliveryId, DeliveryState, WorkerId};
use crate::platform::Result;
use crate::platform::clock::Time;
use crate::platform::db::schema::{deliveries, events, tenants, webhook_endpoints};
use crate::platform::db::{Conn, Tx};
use crate::platform::ids::{EventId, TenantId};
use crate::platform::outbox::StoredEvent;
use crate::webhooks::endpoints::WebhookEndpointId;
use crate::{made_before, on_backend};
use chrono::TimeDelta;
use diesel::dsl::exists;
use diesel::prelude::*;

/// The tenants with events that have no deliveries yet. One look into an index for each tenant, however many wait.
pub(in crate::webhooks) fn tenants_with_new_events(conn: &mut Conn) -> Result<Vec<TenantId>> {
    let new = events::table
        .filter(events::tenant_id.eq(tenants::tenant_id))
        .filter(events::fanned_out_at.is_null());
    let with_new = tenants::table
        .filter(exists(new))
        .order(tenants::tenant_id)
        .select(tenants::tenant_id);
    Ok(on_backend!(conn, c => with_new.load(c))?)
}

/// The endpoints, of all tenants, for which something is due. One look into an index for each endpoint. Of sandboxes whose
/// clocks are ahead also those that may be: how far ahead each is, only its own transaction knows, and it leases nothing
/// that is not due.
pub(in crate::webhooks) fn endpoints_with_due(
    conn: &mut Conn,
    now: Time,
    sandboxes: &[TenantId],
    furthest: TimeDelta,
) -> Result<Vec<(TenantId, WebhookEndpointId)>> {
    let due_by = |at: Time| {
        deliveries::table
            .filter(deliveries::tenant_id.eq(webhook_endpoints::tenant_id))
            .filter(deliveries::webhook_endpoint_id.eq(webhook_endpoints::id))
            .filter(deliveries::next_attempt_at.le(at))
    };
    let with_due = webhook_endpoints::table
        .filter(exists(due_by(now)))
        .order((webhook_endpoints::tenant_id, webhook_endpoints::id))
        .select((webhook_endpoints::tenant_id, webhook_endpoints::id));
    let mut found: Vec<(TenantId, WebhookEndpointId)> = on_backend!(conn, c => with_due.load(c))?;
    if !sandboxes.is_empty() {
        let of_sandboxes = webhook_endpoints::table
            .filter(webhook_endpoints::tenant_id.eq_any(sandboxes))
            .filter(exists(due_by(now + furthest)))
            .select((webhook_endpoints::tenant_id, webhook_endpoints::id));
        let more: Vec<(TenantId, WebhookEndpointId)> =
            on_backend!(conn, c => of_sandboxes.load(c))?;
        found.extend(more);
        found.sort_unstable();
        found.dedup();
    }
    Ok(found)
}

/// The oldest events without deliveries, with their types, held until the transaction ends. What another worker holds
/// is passed over; SQLite has one writer, so nobody else holds anything.
pub(in crate::webhooks::deliveries) fn hold_new_events(
    tx: &mut Tx<'_>,
    limit: i64,
) -> Result<Vec<(EventId, String)>> {
    let tenant = tx.tenant();
    let new = events::table
        .filter(events::tenant_id.eq(tenant))
        .filter(events::fanned_out_at.is_null())
        .order(events::id)
        .select((events::id, events::event_type))
        .limit(limit);
    Ok(
        on_backend!(tx.conn(), postgres c => new.for_update().skip_locked().load(c)?, sqlite c => new.load(c)?),
    )
}

/// Notes that these events have their deliveries.
pub(in crate::webhooks::deliveries) fn mark_fanned_out(
    tx: &mut Tx<'_>,
    ids: &[EventId],
) -> Result<()> {
    let (tenant, now) = (tx.tenant(), tx.now());
    let these = events::table
        .filter(events::tenant_id.eq(tenant))
        .filter(events::id.eq_any(ids));
    on_backend!(tx.conn(), c => diesel::update(these).set(events::fanned_out_at.eq(now)).execute(c))?;
    Ok(())
}

/// Leases what is due for an endpoint, longest waiting first. The end of the lease is when it is due again, so what a dead
/// worker held comes back by itself.
pub(in crate::webhooks::deliveries) fn lease(
    tx: &mut Tx<'_>,
    endpoint: WebhookEndpointId,
    owner: WorkerId,
    until: Time,
    limit: i64,
) -> Result<Vec<Delivery>> {
    let (tenant, now) = (tx.tenant(), tx.now());
    let due = deliveries::table
        .filter(deliveries::tenant_id.eq(tenant))
        .filter(deliveries::webhook_endpoint_id.eq(endpoint))
        .filter(deliveries::next_attempt_at.le(now))
        .order((deliveries::next_attempt_at, deliveries::id))
        .select(deliveries::id)
        .limit(limit);
    let ids: Vec<DeliveryId> = on_backend!(tx.conn(), postgres c => due.for_update().skip_locked().load(c)?, sqlite c => due.load(c)?);
    if ids.is_empty() {
        return Ok(Vec::new());
    }
    let held = deliveries::table
        .filter(deliveries::tenant_id.eq(tenant))
        .filter(deliveries::id.eq_any(ids));
    let leased = (
        deliveries::lease_owner.eq(owner),
        deliveries::lease_expires_at.eq(until),
        deliveries::next_attempt_at.eq(until),
        deliveries::version.eq(deliveries::version + 1),
        deliveries::updated_at.eq(now),
    );
    Ok(
        on_backend!(tx.conn(), c => diesel::update(held).set(leased).returning(Delivery::as_returning()).load(c))?,
    )
}

/// The events that these deliveries carry.
pub(in crate::webhooks::deliveries) fn events_of(
    tx: &mut Tx<'_>,
    rows: &[Delivery],
) -> Result<Vec<StoredEvent>> {
    let tenant = tx.tenant();
    let ids: Vec<EventId> = rows.iter().map(|row| row.event_id).collect();
    let theirs = events::table
        .filter(events::tenant_id.eq(tenant))
        .filter(events::id.eq_any(ids));
    Ok(on_backend!(tx.conn(), c => theirs.select(StoredEvent::as_select()).load(c))?)
}

/// Cancels what waits for an endpoint that was disabled; what is being tried settles itself.
pub(in crate::webhooks::deliveries) fn cancel_waiting(
    tx: &mut Tx<'_>,
    endpoint: WebhookEndpointId,
) -> Result<usize> {
    let (tenant, now) = (tx.tenant(), tx.now());
    let waiting = deliveries::table
        .filter(deliveries::tenant_id.eq(tenant))
        .filter(deliveries::webhook_endpoint_id.eq(endpoint))
        .filter(deliveries::next_attempt_at.is_not_null())
        .filter(
            deliveries::lease_expires_at
                .is_null()
                .or(deliveries::lease_expires_at.le(now)),
        );
    let cancelled = (
        deliveries::state.eq(DeliveryState::Cancelled),
        deliveries::next_attempt_at.eq(None::<Time>),
        deliveries::lease_owner.eq(None::<WorkerId>),
        deliveries::lease_expires_at.eq(None::<Time>),
        deliveries::version.eq(deliveries::version + 1),
        deliveries::updated_at.eq(now),
    );
    Ok(on_backend!(tx.conn(), c => diesel::update(waiting).set(cancelled).execute(c))?)
}

/// Forgets events that happened before a time, with their deliveries; the oldest, at most this many.
pub(in crate::webhooks::deliveries) fn forget_events(
    tx: &mut Tx<'_>,
    before: Time,
    limit: i64,
) -> Result<usize> {
    let tenant = tx.tenant();
    let old = events::table
        .filter(events::tenant_id.eq(tenant))
        .filter(made_before!(events, EventId, before))
        .order(events::id)
        .select(events::id)
        .limit(limit);
    let ids: Vec<EventId> = on_backend!(tx.conn(), c => old.load(c))?;
    if ids.is_empty() {
        return Ok(0);
    }
    let these = events::table
        .filter(events::tenant_id.eq(tenant))
        .filter(events::id.eq_any(ids));
    Ok(on_backend!(tx.conn(), c => diesel::delete(these).execute(c))?)
}
