//! Reading deliveries.

use super::DeliveryBody;
use crate::page_body;
use crate::platform::Result;
use crate::platform::auth::Caller;
use crate::platform::auth::scopes::WebhooksRead;
use crate::platform::clock::Time;
use crate::platform::ids::EventId;
use crate::platform::page::{PageQuery, Sort};
use crate::platform::reply::{Reply, Resource};
use crate::platform::valid::ValidQuery;
use crate::webhooks::attempt::AttemptClass;
use crate::webhooks::deliveries::model::{Delivery, DeliveryAttempt, DeliveryId, DeliveryState};
use crate::webhooks::deliveries::service;
use crate::webhooks::deliveries::store::Filter;
use crate::webhooks::endpoints::WebhookEndpointId;
use actix_web::get;
use actix_web::web::Path;
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};

/// One try of a delivery. Of the answer only the status is kept.
#[derive(Debug, Serialize, ToSchema)]
#[schema(example = json!({
    "number": 1, "class": "http_error", "status": 503, "took_milliseconds": 84, "started_at": "2026-11-22T18:15:00.000Z"
}))]
struct DeliveryAttemptBody {
    /// The first is 1.
    #[schema(minimum = 1)]
    number: i32,
    /// How it ended.
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
            class: attempt.class,
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

page_body!(DeliveryPage of DeliveryBody);

/// Which deliveries to list.
#[derive(Debug, Deserialize, IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
struct ListDeliveries {
    /// Rows in the page, 1 to 100; 25 when absent.
    #[param(minimum = 1, maximum = 100, default = 25)]
    limit: Option<u32>,
    /// `next_cursor` of the page before.
    cursor: Option<String>,
    /// `-created_at` (newest first, the default) or `created_at`.
    sort: Option<Sort>,
    /// To this webhook endpoint.
    webhook_endpoint_id: Option<WebhookEndpointId>,
    /// Of this event.
    event_id: Option<EventId>,
    /// In these states; repeat it for several.
    #[serde(default)]
    #[param(required = false)]
    state: Vec<DeliveryState>,
}

/// List deliveries
///
/// Newest first, a page at a time: what is on its way, what arrived, and what did not.
#[utoipa::path(
    tag = "Deliveries", operation_id = "deliveries_list", params(ListDeliveries),
    responses((status = 200, description = "A page of deliveries.", body = DeliveryPage)),
    security(("tenant" = ["webhooks:read"]))
)]
#[get("/v1/deliveries")]
pub(super) async fn list(
    caller: Caller<WebhooksRead>,
    query: ValidQuery<ListDeliveries>,
) -> Result<Reply> {
    let query = query.0;
    let start = PageQuery {
        limit: query.limit,
        cursor: query.cursor,
        sort: query.sort,
    }
    .start()?;
    let filter = Filter {
        webhook_endpoint_id: query.webhook_endpoint_id,
        event_id: query.event_id,
        states: query.state,
    };
    caller
        .page(move |tx| Ok(DeliveryPage::from(service::list(tx, &filter, &start)?)))
        .await
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
