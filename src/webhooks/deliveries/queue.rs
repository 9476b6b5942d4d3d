//! What the worker does, each step in one transaction of one tenant: make deliveries of events, lease what is due, settle
//! what has been tried. Sending happens between the last two, outside of any transaction.

use super::model::{Delivery, DeliveryAttempt};
use super::{rules, store};
use crate::platform::Result;
use crate::platform::clock::Time;
use crate::platform::db::Tx;
use crate::platform::ids::EventId;
use crate::platform::outbox::StoredEvent;
use crate::webhooks::attempt::AttemptOutcome;
use crate::webhooks::endpoints::{self, EndpointState, WebhookEndpoint, WebhookEndpointId};
use chrono::TimeDelta;

pub(in crate::webhooks) use super::model::WorkerId;
pub(in crate::webhooks) use super::rules::AT_ONCE;
pub(in crate::webhooks) use super::store::{endpoints_with_due, tenants_with_new_events};

/// How long an event is kept, and can be replayed.
pub(super) const KEPT_FOR: TimeDelta = TimeDelta::days(30);
/// Events that are forgotten at a time, so that no transaction becomes long.
const FORGOTTEN_AT_ONCE: i64 = 500;

/// A delivery that is the worker's to try.
pub(in crate::webhooks) struct Leased {
    /// The delivery, as leased.
    pub delivery: Delivery,
    /// What it carries.
    pub event: StoredEvent,
    /// Where it goes.
    pub endpoint: WebhookEndpoint,
}

/// A new delivery that is due at once.
pub(super) fn due_now(tx: &Tx<'_>, endpoint: WebhookEndpointId, event: EventId) -> Delivery {
    Delivery::new((tx.tenant(), tx.new_id()), endpoint, event, tx.now())
}

/// Makes the deliveries of the oldest new events; gives how many events that were.
pub(in crate::webhooks) fn fan_out(tx: &mut Tx<'_>, limit: i64) -> Result<usize> {
    let new = store::hold_new_events(tx, limit)?;
    if new.is_empty() {
        return Ok(0);
    }
    let receiving = endpoints::receiving(tx)?;
    let mut made = Vec::new();
    for (event, event_type) in &new {
        let wanting = receiving
            .iter()
            .filter(|endpoint| endpoints::wants(endpoint, event_type));
        made.extend(wanting.map(|endpoint| due_now(tx, endpoint.id, *event)));
    }
    store::insert_all(tx, &made)?;
    let ids: Vec<EventId> = new.iter().map(|(id, _)| *id).collect();
    store::mark_fanned_out(tx, &ids)?;
    Ok(new.len())
}

/// Leases what is due for an endpoint, as far as there is room: `running` attempts of it run already, `free` more may.
pub(in crate::webhooks) fn lease(
    tx: &mut Tx<'_>,
    id: WebhookEndpointId,
    owner: WorkerId,
    running: usize,
    free: usize,
) -> Result<Vec<Leased>> {
    let Some(endpoint) = endpoints::find(tx, id)? else {
        return Ok(Vec::new());
    };
    if endpoint.state == EndpointState::Disabled {
        store::cancel_waiting(tx, id)?;
        return Ok(Vec::new());
    }
    let room = rules::at_once(endpoint.failing_since.is_some()).saturating_sub(running);
    let limit = i64::try_from(room.min(free)).unwrap_or_default();
    if limit == 0 {
        return Ok(Vec::new());
    }
    let until = tx.now() + rules::LEASE;
    let leased = store::lease(tx, id, owner, until, limit)?;
    let events = store::events_of(tx, &leased)?;
    let with_event = leased.into_iter().filter_map(|delivery| {
        let event = events.iter().find(|event| event.id == delivery.event_id)?;
        Some(Leased {
            event: event.clone(),
            endpoint: endpoint.clone(),
            delivery,
        })
    });
    Ok(with_event.collect())
}

/// Keeps how an attempt ended and decides what follows. Does nothing when the delivery is not the worker's any more:
/// its lease ran out and somebody else tries, or it was erased.
pub(in crate::webhooks) fn settle(
    tx: &mut Tx<'_>,
    leased: &Delivery,
    outcome: &AttemptOutcome,
    started_at: Time,
) -> Result<()> {
    let ours = store::find(tx, leased.id)?.filter(|found| found.version == leased.version);
    let (Some(mut delivery), Some(endpoint)) =
        (ours, endpoints::find(tx, leased.webhook_endpoint_id)?)
    else {
        return Ok(());
    };
    let was_receiving = endpoint.state == EndpointState::Enabled;
    let endpoint = endpoints::note_attempt(tx, endpoint, outcome.end)?;
    let receiving = endpoint.state == EndpointState::Enabled;
    rules::note_attempt(&mut delivery, outcome, receiving, tx.now());
    store::update(tx, &mut delivery)?;
    let attempt = DeliveryAttempt {
        tenant_id: tx.tenant(),
        id: tx.new_id(),
        delivery_id: delivery.id,
        number: delivery.attempts,
        class: outcome.end,
        status: outcome.status.map(i32::from),
        took_milliseconds: i32::try_from(outcome.took.as_millis()).unwrap_or(i32::MAX),
        started_at,
    };
    store::insert_attempt(tx, &attempt)?;
    if was_receiving && !receiving {
        store::cancel_waiting(tx, endpoint.id)?;
    }
    Ok(())
}

/// Forgets events older than 30 days, with their deliveries, some at a time; gives how many.
pub(in crate::webhooks) fn forget_old_events(tx: &mut Tx<'_>) -> Result<usize> {
    let before = tx.now() - KEPT_FOR;
    store::forget_events(tx, before, FORGOTTEN_AT_ONCE)
}
