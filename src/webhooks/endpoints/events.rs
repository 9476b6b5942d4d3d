//! What is announced about webhook endpoints.

use super::model::{DisabledBecause, WebhookEndpoint, WebhookEndpointId};
use crate::platform::ids::{CandidateId, TypedId};
use crate::platform::outbox::Event;
use crate::webhooks::event_types::EventType;
use serde::Serialize;

/// A webhook endpoint was disabled or tested.
#[derive(Debug, Serialize, utoipa::ToSchema)]
pub struct WebhookEndpointEvent {
    #[serde(skip)]
    event_type: EventType,
    /// The webhook endpoint.
    pub webhook_endpoint_id: WebhookEndpointId,
    /// Why it was disabled; null for a test.
    pub disabled_because: Option<DisabledBecause>,
    /// The webhook endpoint's version after the change.
    pub version: i32,
}

impl WebhookEndpointEvent {
    fn of(event_type: EventType, endpoint: &WebhookEndpoint) -> Self {
        Self {
            event_type,
            webhook_endpoint_id: endpoint.id,
            disabled_because: endpoint.disabled_because,
            version: endpoint.version,
        }
    }
}

/// `webhook_endpoint.disabled`
pub(super) fn disabled(endpoint: &WebhookEndpoint) -> WebhookEndpointEvent {
    WebhookEndpointEvent::of(EventType::WebhookEndpointDisabled, endpoint)
}

/// `webhook_endpoint.tested`
pub(in crate::webhooks) fn tested(endpoint: &WebhookEndpoint) -> WebhookEndpointEvent {
    WebhookEndpointEvent::of(EventType::WebhookEndpointTested, endpoint)
}

impl Event for WebhookEndpointEvent {
    fn event_type(&self) -> &'static str {
        self.event_type.as_str()
    }
    fn subject(&self) -> String {
        self.webhook_endpoint_id.text()
    }
    fn version(&self) -> i32 {
        self.version
    }
    fn candidate(&self) -> Option<CandidateId> {
        None
    }
}
