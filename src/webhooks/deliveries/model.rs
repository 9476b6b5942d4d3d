//! A delivery, its states and its attempts.

use crate::platform::clock::Time;
use crate::platform::db::schema::{deliveries, delivery_attempts};
use crate::platform::ids::{EventId, TenantId};
use crate::webhooks::attempt::AttemptEnd;
use crate::webhooks::endpoints::WebhookEndpointId;
use diesel::prelude::*;

crate::typed_id!(
    /// One event on its way to one endpoint.
    DeliveryId, "dlvr"
);

crate::typed_id!(
    /// One try of a delivery.
    DeliveryAttemptId, "datt"
);

crate::typed_id!(
    /// A worker that leases deliveries.
    WorkerId, "wrkr"
);

crate::text_enum! {
    /// Where a delivery is.
    DeliveryState {
        /// It is being tried.
        Pending = "pending",
        /// The endpoint answered 2xx.
        Delivered = "delivered",
        /// The last attempt failed, or the endpoint said that it wants nothing more.
        Failed = "failed",
        /// The endpoint was disabled before it arrived.
        Cancelled = "cancelled",
    }
}

/// One event on its way to one endpoint.
#[derive(Debug, Clone, Queryable, Selectable, Insertable, AsChangeset)]
#[diesel(table_name = deliveries, primary_key(tenant_id, id), treat_none_as_null = true, treat_none_as_default_value = false)]
pub struct Delivery {
    /// The tenant.
    pub tenant_id: TenantId,
    /// Our id.
    pub id: DeliveryId,
    /// Where it goes.
    pub webhook_endpoint_id: WebhookEndpointId,
    /// What is delivered.
    pub event_id: EventId,
    /// Where it is.
    pub state: DeliveryState,
    /// Attempts so far.
    pub attempts: i32,
    /// Attempts made before the schedule was begun anew.
    pub attempts_before: i32,
    /// When the next attempt is due; while one is made, when its lease ends. Nothing once it is settled.
    pub next_attempt_at: Option<Time>,
    /// The worker that makes an attempt.
    pub lease_owner: Option<WorkerId>,
    /// Until when it is that worker's alone.
    pub lease_expires_at: Option<Time>,
    /// How the last attempt ended.
    pub last_class: Option<AttemptEnd>,
    /// The HTTP status of the last attempt, if there was an answer.
    pub last_status: Option<i32>,
    /// When it arrived.
    pub delivered_at: Option<Time>,
    /// Raised by every change, also by a lease: whoever holds another version has lost it.
    pub version: i32,
    /// When it was made.
    pub created_at: Time,
    /// When this last changed.
    pub updated_at: Time,
}

impl Delivery {
    /// A delivery that is due at once.
    pub(super) fn new(
        (tenant, id): (TenantId, DeliveryId),
        endpoint: WebhookEndpointId,
        event: EventId,
        now: Time,
    ) -> Self {
        Self {
            tenant_id: tenant,
            id,
            webhook_endpoint_id: endpoint,
            event_id: event,
            state: DeliveryState::Pending,
            attempts: 0,
            attempts_before: 0,
            next_attempt_at: Some(now),
            lease_owner: None,
            lease_expires_at: None,
            last_class: None,
            last_status: None,
            delivered_at: None,
            version: 1,
            created_at: now,
            updated_at: now,
        }
    }
}

/// One try of a delivery and how it ended.
#[derive(Debug, Clone, Queryable, Selectable, Insertable)]
#[diesel(table_name = delivery_attempts, treat_none_as_default_value = false)]
pub(super) struct DeliveryAttempt {
    /// The tenant.
    pub tenant_id: TenantId,
    /// Our id.
    pub id: DeliveryAttemptId,
    /// What was tried.
    pub delivery_id: DeliveryId,
    /// The first is 1.
    pub number: i32,
    /// How it ended.
    pub class: AttemptEnd,
    /// The HTTP status, if there was an answer.
    pub status: Option<i32>,
    /// How long it took.
    pub took_milliseconds: i32,
    /// When it began.
    pub started_at: Time,
}
