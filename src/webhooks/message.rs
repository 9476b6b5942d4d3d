//! What an endpoint is sent: `{type, timestamp, data}`, the same bytes on every attempt and to every endpoint.

use super::signature::{SignedMessage, SigningKeys};
use crate::platform::clock::Time;
use crate::platform::ids::TypedId;
use crate::platform::outbox::StoredEvent;
use crate::platform::{ApiError, Result};
use serde::Serialize;

#[derive(Serialize)]
struct Envelope<'a> {
    #[serde(rename = "type")]
    event_type: &'a str,
    timestamp: Time,
    data: &'a serde_json::Value,
}

/// An event, signed for one attempt. Its id is the event's, by which a receiver knows repeats.
pub(super) fn signed(event: &StoredEvent, keys: &SigningKeys, at: Time) -> Result<SignedMessage> {
    let envelope = Envelope {
        event_type: &event.event_type,
        timestamp: event.created_at,
        data: &event.payload.0,
    };
    let body = serde_json::to_string(&envelope).map_err(ApiError::internal)?;
    keys.sign(event.id.text(), *at, body)
        .map_err(ApiError::internal)
}
