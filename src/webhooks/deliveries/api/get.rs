//! `deliveries_get`

use super::DeliveryBody;
use crate::platform::Result;
use crate::platform::auth::Caller;
use crate::platform::auth::scopes::WebhooksRead;
use crate::platform::clock::Time;
use crate::platform::reply::{Reply, Resource};
use crate::webhooks::attempt::AttemptClass;
use crate::webhooks::deliveries::model::{Delivery, DeliveryAttempt, DeliveryId};
use crate::webhooks::deliveries::service;
use actix_web::get;
use actix_web::web::Path;
use serde::Serialize;
use utoipa::ToSchema;

/// One try of a delivery. Of the answer only the status is kept.
#[derive(Debug, Serialize, ToSchema)]
#[schema(example = json!({
    "number": 1, "class": "http_error", "status": 503, "took_milliseconds": 84, "started_at": "2026-11-22T18:15:00.000Z"
}))]
struct DeliveryAttemptBody {
    /// The first is 1.
    #[schema(minimum = 1)]
    number: i32,
    /// How it ended. `dns` means that the host name did not resolve, or not to public addresses alone.
    class: AttemptClass,
    /// The HTTP status; null if there was no answer.
    #[schema(minimum = 100, maximum = 999)]
    status: Option<i32>,
    /// How long it took, in milliseconds.
    #[schema(minimum = 0)]
    took_milliseconds: i32,
    /// When it began.
    started_at: Time,
}

impl From<DeliveryAttempt> for DeliveryAttemptBody {
    fn from(attempt: DeliveryAttempt) -> Self {
        Self {
            number: attempt.number,
            class: attempt.class.into(),
            status: attempt.status,
            took_milliseconds: attempt.took_milliseconds,
            started_at: attempt.started_at,
        }
    }
}

/// A delivery with every attempt.
#[derive(Debug, Serialize, ToSchema)]
#[schema(example = json!({
    "id": "dlvr_01jd8w3k5rfx7v2m9q4n6t8b0c", "webhook_endpoint_id": "whep_01jd8w3k5rfx7v2m9q4n6t8b0c",
    "event_id": "evt_01jd8w3k5rfx7v2m9q4n6t8b0c", "state": "pending", "attempt_count": 1,
    "next_attempt_at": "2026-11-22T18:15:05.000Z", "last_class": "http_error", "last_status": 503, "delivered_at": null,
    "version": 3, "created_at": "2026-11-22T18:15:00.000Z", "updated_at": "2026-11-22T18:15:00.000Z",
    "attempts": [{"number": 1, "class": "http_error", "status": 503, "took_milliseconds": 84, "started_at": "2026-11-22T18:15:00.000Z"}]
}))]
struct DeliveryWithAttempts {
    /// The delivery.
    #[serde(flatten)]
    delivery: DeliveryBody,
    /// Its attempts, oldest first.
    attempts: Vec<DeliveryAttemptBody>,
}

impl From<(Delivery, Vec<DeliveryAttempt>)> for DeliveryWithAttempts {
    fn from((delivery, attempts): (Delivery, Vec<DeliveryAttempt>)) -> Self {
        Self {
            delivery: delivery.into(),
            attempts: attempts.into_iter().map(Into::into).collect(),
        }
    }
}

impl Resource for DeliveryWithAttempts {
    fn path(&self) -> String {
        self.delivery.path()
    }
    fn version(&self) -> i32 {
        self.delivery.version
    }
}

/// Get a delivery
///
/// One delivery with every attempt: when, how it ended, and how long your receiver took. What the receiver answered
/// besides its status is not kept.
#[utoipa::path(
    tag = "Deliveries", operation_id = "deliveries_get",
    params(("delivery_id" = DeliveryId, Path, description = "The delivery.")),
    responses((status = 200, description = "The delivery and its attempts.", body = DeliveryWithAttempts)),
    security(("tenant" = ["webhooks:read"]))
)]
#[get("/v1/deliveries/{delivery_id}")]
pub(super) async fn get(caller: Caller<WebhooksRead>, id: Path<DeliveryId>) -> Result<Reply> {
    caller
        .show(move |tx| Reply::ok(&DeliveryWithAttempts::from(service::get(tx, *id)?)))
        .await
}
