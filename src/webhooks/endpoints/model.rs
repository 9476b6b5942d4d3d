//! A webhook endpoint and its states.

use crate::platform::clock::Time;
use crate::platform::db::Doc;
use crate::platform::db::schema::webhook_endpoints;
use crate::platform::ids::TenantId;
use crate::webhooks::event_types::EventType;
use diesel::prelude::*;

crate::typed_id!(
    /// A webhook endpoint.
    WebhookEndpointId, "whep"
);

crate::text_enum! {
    /// Whether an endpoint gets events.
    EndpointState {
        /// It does.
        Enabled = "enabled",
        /// It does not, until it is enabled again.
        Disabled = "disabled",
    }
}

crate::text_enum! {
    /// Why an endpoint was disabled.
    DisabledBecause {
        /// It answered 410: it wants nothing more.
        Gone = "gone",
        /// It did nothing but fail for five days.
        Failing = "failing",
    }
}

/// Where a tenant wants to hear of events.
#[derive(Clone, Queryable, Selectable, Insertable, AsChangeset)]
#[diesel(table_name = webhook_endpoints, primary_key(tenant_id, id), treat_none_as_null = true, treat_none_as_default_value = false)]
pub struct WebhookEndpoint {
    /// The tenant.
    pub tenant_id: TenantId,
    /// Our id.
    pub id: WebhookEndpointId,
    /// Where to send; vetted when it was saved and again before each attempt.
    pub url: String,
    /// The tenant's own words.
    pub description: Option<String>,
    /// The types that it wants; empty for all.
    pub event_types: Doc<Vec<EventType>>,
    /// Whether it gets events.
    pub state: EndpointState,
    /// Why not.
    pub disabled_because: Option<DisabledBecause>,
    /// Since when it has done nothing but fail.
    pub failing_since: Option<Time>,
    /// The secret in force.
    pub sealed_secret: Vec<u8>,
    /// The one before it.
    pub previous_sealed_secret: Option<Vec<u8>>,
    /// Until when the one before it signs too.
    pub previous_secret_expires_at: Option<Time>,
    /// Raised by every change.
    pub version: i32,
    /// When it was created.
    pub created_at: Time,
    /// When this last changed.
    pub updated_at: Time,
}

/// An endpoint as a tenant describes one.
#[derive(Debug, Clone)]
pub(super) struct NewWebhookEndpoint {
    /// Where to send.
    pub url: String,
    /// The tenant's own words.
    pub description: Option<String>,
    /// The types that it wants; empty for all.
    pub event_types: Vec<EventType>,
}
