//! Deliveries on the wire.
//!
//! | operation | who | what |
//! |---|---|---|
//! | `deliveries_list`, `deliveries_get` | tenant | where each event is, and how each try ended |
//! | `deliveries_redeliver` | tenant | one delivery again, whether it arrived or not |
//! | `webhook_endpoints_replay` | tenant | everything of the last 30 days that an endpoint missed |
//! | `webhook_endpoints_test` | tenant | a test event for one endpoint; announces `webhook_endpoint.tested` |

mod get;
mod list;
mod redeliver;
mod replay;
mod test;

use super::model::{Delivery, DeliveryId, DeliveryState};
use crate::platform::clock::Time;
use crate::platform::ids::EventId;
use crate::platform::reply::Resource;
use crate::platform::routes::Routes;
use crate::webhooks::attempt::AttemptClass;
use crate::webhooks::endpoints::WebhookEndpointId;
use serde::Serialize;
use utoipa::ToSchema;

/// Registers the operations.
pub fn routes(routes: &mut Routes) {
    routes
        .service(test::test)
        .service(replay::replay)
        .service(list::list)
        .service(get::get)
        .service(redeliver::redeliver);
}

/// One event on its way to one endpoint.
#[derive(Debug, Serialize, ToSchema)]
#[schema(example = json!({
    "id": "dlvr_01jd8w3k5rfx7v2m9q4n6t8b0c", "webhook_endpoint_id": "whep_01jd8w3k5rfx7v2m9q4n6t8b0c",
    "event_id": "evt_01jd8w3k5rfx7v2m9q4n6t8b0c", "state": "pending", "attempt_count": 1,
    "next_attempt_at": "2026-11-22T18:15:05.000Z", "last_class": "http_error", "last_status": 503, "delivered_at": null,
    "version": 3, "created_at": "2026-11-22T18:15:00.000Z", "updated_at": "2026-11-22T18:15:00.000Z"
}))]
struct DeliveryBody {
    /// Our id.
    id: DeliveryId,
    /// Where it goes.
    webhook_endpoint_id: WebhookEndpointId,
    /// What is delivered.
    event_id: EventId,
    /// Where it is.
    state: DeliveryState,
    /// Attempts so far.
    #[schema(minimum = 0)]
    attempt_count: i32,
    /// When the next attempt is due; while one is made, when it would be made again if nothing came of it. Null once it
    /// is settled.
    next_attempt_at: Option<Time>,
    /// How the last attempt ended; null before the first.
    last_class: Option<AttemptClass>,
    /// The HTTP status of the last attempt; null if there was no answer.
    #[schema(minimum = 100, maximum = 999)]
    last_status: Option<i32>,
    /// When it arrived.
    delivered_at: Option<Time>,
    /// Raised by every change; the `ETag` is made of it.
    version: i32,
    /// When it was made.
    created_at: Time,
    /// When this last changed.
    updated_at: Time,
}

impl From<Delivery> for DeliveryBody {
    fn from(delivery: Delivery) -> Self {
        Self {
            id: delivery.id,
            webhook_endpoint_id: delivery.webhook_endpoint_id,
            event_id: delivery.event_id,
            state: delivery.state,
            attempt_count: delivery.attempts,
            next_attempt_at: delivery.next_attempt_at,
            last_class: delivery.last_class.map(Into::into),
            last_status: delivery.last_status,
            delivered_at: delivery.delivered_at,
            version: delivery.version,
            created_at: delivery.created_at,
            updated_at: delivery.updated_at,
        }
    }
}

impl Resource for DeliveryBody {
    fn path(&self) -> String {
        format!("/v1/deliveries/{}", self.id)
    }
    fn version(&self) -> i32 {
        self.version
    }
}
