//! What a tenant can do with deliveries.

use super::model::{Delivery, DeliveryAttempt, DeliveryId};
use super::queue::{KEPT_FOR, due_now};
use super::rules;
use super::store::{self, Filter};
use crate::platform::clock::Time;
use crate::platform::db::Tx;
use crate::platform::page::{Page, PageStart};
use crate::platform::{Result, outbox};
use crate::webhooks::endpoints::{self, WebhookEndpointId};

/// Events that one replay takes at the most, so that no transaction becomes long.
pub(super) const REPLAYED_AT_ONCE: usize = 1_000;

/// How far a replay came.
#[derive(Debug, Clone, Copy)]
pub(super) struct Replayed {
    /// Deliveries that are due now.
    pub deliveries: usize,
    /// Whether more was missed than one replay takes.
    pub has_more: bool,
}

/// A delivery with its attempts, or 404.
pub(super) fn get(tx: &mut Tx<'_>, id: DeliveryId) -> Result<(Delivery, Vec<DeliveryAttempt>)> {
    Ok((store::get(tx, id)?, store::attempts(tx, id)?))
}

/// One page of deliveries.
pub(super) fn list(
    tx: &mut Tx<'_>,
    filter: &Filter,
    start: &PageStart<DeliveryId>,
) -> Result<Page<Delivery>> {
    store::list(tx, filter, start)
}

/// Sends one delivery again.
pub(super) fn redeliver(tx: &mut Tx<'_>, id: DeliveryId) -> Result<Delivery> {
    let mut delivery = store::get(tx, id)?;
    rules::may_redeliver(&delivery)?;
    endpoints::may_receive(&endpoints::get(tx, delivery.webhook_endpoint_id)?)?;
    rules::begin_anew(&mut delivery, tx.now());
    store::update(tx, &mut delivery)?;
    Ok(delivery)
}

/// Announces a test to one endpoint and to nobody else.
pub(super) fn test(tx: &mut Tx<'_>, id: WebhookEndpointId) -> Result<Delivery> {
    let endpoint = endpoints::get(tx, id)?;
    endpoints::may_receive(&endpoint)?;
    let event = outbox::publish_now(tx, &endpoints::tested(&endpoint))?;
    let delivery = due_now(tx, id, event);
    store::insert(tx, &delivery)?;
    store::mark_fanned_out(tx, &[event])?;
    Ok(delivery)
}

/// Sends what an endpoint missed in a time: events that it wants now and that never reached it.
pub(super) fn replay(
    tx: &mut Tx<'_>,
    id: WebhookEndpointId,
    since: Time,
    until: Option<Time>,
) -> Result<Replayed> {
    let endpoint = endpoints::get(tx, id)?;
    endpoints::may_receive(&endpoint)?;
    let until = until.unwrap_or_else(|| tx.now());
    let from = since.max(tx.now() - KEPT_FOR);
    let limit = i64::try_from(REPLAYED_AT_ONCE).unwrap_or(i64::MAX);
    let mut missed = store::missed(tx, &endpoint, from, until, limit.saturating_add(1))?;
    let has_more = missed.len() > REPLAYED_AT_ONCE;
    missed.truncate(REPLAYED_AT_ONCE);
    let deliveries = missed.len();
    let begun = store::begin_all_anew(tx, id, &missed)?;
    missed.retain(|event| !begun.contains(event));
    let new: Vec<Delivery> = missed
        .into_iter()
        .map(|event| due_now(tx, id, event))
        .collect();
    store::insert_all(tx, &new)?;
    Ok(Replayed {
        deliveries,
        has_more,
    })
}
