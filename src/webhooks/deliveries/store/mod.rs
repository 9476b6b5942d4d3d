//! Queries over deliveries and their attempts.

mod waiting;

pub(super) use waiting::{
    cancel_waiting, events_of, forget_events, hold_new_events, lease, mark_fanned_out,
};
pub(in crate::webhooks) use waiting::{endpoints_with_due, tenants_with_new_events};

use super::model::{Delivery, DeliveryAttempt, DeliveryId, DeliveryState};
use crate::platform::Result;
use crate::platform::clock::Time;
use crate::platform::db::Tx;
use crate::platform::db::schema::{deliveries, delivery_attempts, events};
use crate::platform::ids::EventId;
use crate::platform::page::{Page, PageStart};
use crate::webhooks::endpoints::{WebhookEndpoint, WebhookEndpointId};
use crate::webhooks::event_types::EventType;
use crate::{keyed_by_creation, made_before, made_from, on_backend, tenant_rows, walk};
use diesel::dsl::exists;
use diesel::prelude::*;

tenant_rows!(deliveries, Delivery, DeliveryId; never deleted);

/// Rows in one statement at the most; SQLite takes 32,766 values.
const BATCH: usize = 500;

keyed_by_creation!(Delivery);

/// What a list of deliveries can be narrowed to.
#[derive(Debug, Clone, Default)]
pub(super) struct Filter {
    /// To this endpoint only.
    pub webhook_endpoint_id: Option<WebhookEndpointId>,
    /// Of this event only.
    pub event_id: Option<EventId>,
    /// In these states only; empty for all.
    pub states: Vec<DeliveryState>,
}

/// One page.
pub(super) fn list(
    tx: &mut Tx<'_>,
    filter: &Filter,
    start: &PageStart<DeliveryId>,
) -> Result<Page<Delivery>> {
    let tenant = tx.tenant();
    let rows = on_backend!(tx.conn(), c => {
        let mut query = deliveries::table.filter(deliveries::tenant_id.eq(tenant)).select(Delivery::as_select()).into_boxed();
        if let Some(endpoint) = filter.webhook_endpoint_id {
            query = query.filter(deliveries::webhook_endpoint_id.eq(endpoint));
        }
        if let Some(event) = filter.event_id {
            query = query.filter(deliveries::event_id.eq(event));
        }
        if !filter.states.is_empty() {
            query = query.filter(deliveries::state.eq_any(&filter.states));
        }
        walk!(query, deliveries, start).load(c)
    })?;
    Ok(Page::of(rows, start))
}

/// Stores many at once.
pub(super) fn insert_all(tx: &mut Tx<'_>, rows: &[Delivery]) -> Result<()> {
    for batch in rows.chunks(BATCH) {
        on_backend!(tx.conn(), c => diesel::insert_into(deliveries::table).values(batch).execute(c))?;
    }
    Ok(())
}

/// Keeps how an attempt ended.
pub(super) fn insert_attempt(tx: &mut Tx<'_>, row: &DeliveryAttempt) -> Result<()> {
    on_backend!(tx.conn(), c => diesel::insert_into(delivery_attempts::table).values(row).execute(c))?;
    Ok(())
}

/// Every attempt of a delivery, in order.
pub(super) fn attempts(tx: &mut Tx<'_>, delivery: DeliveryId) -> Result<Vec<DeliveryAttempt>> {
    let tenant = tx.tenant();
    let theirs = delivery_attempts::table
        .filter(delivery_attempts::tenant_id.eq(tenant))
        .filter(delivery_attempts::delivery_id.eq(delivery))
        .order(delivery_attempts::number);
    Ok(on_backend!(tx.conn(), c => theirs.select(DeliveryAttempt::as_select()).load(c))?)
}

/// The oldest events of a time that an endpoint wants now and that neither reached it nor are on their way.
pub(super) fn missed(
    tx: &mut Tx<'_>,
    endpoint: &WebhookEndpoint,
    from: Time,
    until: Time,
    limit: i64,
) -> Result<Vec<EventId>> {
    let tenant = tx.tenant();
    let served = deliveries::table
        .filter(deliveries::tenant_id.eq(tenant))
        .filter(deliveries::webhook_endpoint_id.eq(endpoint.id))
        .filter(deliveries::event_id.eq(events::id))
        .filter(deliveries::state.eq_any([DeliveryState::Pending, DeliveryState::Delivered]));
    let wanted: Vec<&str> = match endpoint.event_types.0.as_slice() {
        [] => EventType::ALL.iter().map(|one| one.as_str()).collect(),
        some => some.iter().map(|one| one.as_str()).collect(),
    };
    // What still waits for its fan-out gets its deliveries there.
    let missed = events::table
        .filter(events::tenant_id.eq(tenant))
        .filter(made_from!(events, EventId, from))
        .filter(made_before!(events, EventId, until))
        .filter(events::fanned_out_at.is_not_null())
        .filter(events::event_type.eq_any(wanted))
        .filter(events::event_type.ne(EventType::WebhookEndpointTested.as_str()))
        .filter(diesel::dsl::not(exists(served)))
        .order(events::id)
        .select(events::id)
        .limit(limit);
    Ok(on_backend!(tx.conn(), c => missed.load(c))?)
}

/// Begins every unsuccessful delivery of these events to this endpoint anew; gives the events of those.
pub(super) fn begin_all_anew(
    tx: &mut Tx<'_>,
    endpoint: WebhookEndpointId,
    missed: &[EventId],
) -> Result<Vec<EventId>> {
    let (tenant, now) = (tx.tenant(), tx.now());
    let unsuccessful = deliveries::table
        .filter(deliveries::tenant_id.eq(tenant))
        .filter(deliveries::webhook_endpoint_id.eq(endpoint))
        .filter(deliveries::event_id.eq_any(missed))
        .filter(deliveries::state.eq_any([DeliveryState::Failed, DeliveryState::Cancelled]));
    let anew = (
        deliveries::state.eq(DeliveryState::Pending),
        deliveries::attempts_before.eq(deliveries::attempts),
        deliveries::next_attempt_at.eq(now),
        deliveries::version.eq(deliveries::version + 1),
        deliveries::updated_at.eq(now),
    );
    Ok(
        on_backend!(tx.conn(), c => diesel::update(unsuccessful).set(anew).returning(deliveries::event_id).load(c))?,
    )
}
