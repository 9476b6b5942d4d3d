//! `webhook_endpoints_replay`

use crate::platform::Result;
use crate::platform::auth::Caller;
use crate::platform::auth::scopes::WebhooksWrite;
use crate::platform::clock::Time;
use crate::platform::reply::Reply;
use crate::platform::valid::ValidJson;
use crate::webhooks::deliveries::service::{self, Replayed};
use crate::webhooks::endpoints::WebhookEndpointId;
use actix_web::post;
use actix_web::web::Path;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use validator::Validate;

/// Which time to replay.
#[derive(Debug, Deserialize, Validate, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"since": "2026-11-20T00:00:00.000Z", "until": "2026-11-22T12:00:00.000Z"}))]
struct ReplayEvents {
    /// From this time; events are kept for 30 days.
    since: Time,
    /// Until before this time; now when absent.
    until: Option<Time>,
}

/// How far a replay came.
#[derive(Debug, Serialize, ToSchema)]
#[schema(example = json!({"delivery_count": 42, "has_more": false}))]
struct ReplayBody {
    /// Deliveries that are due now.
    #[schema(minimum = 0, maximum = 1000)]
    delivery_count: usize,
    /// Whether more was missed than one replay takes: ask again with another key.
    has_more: bool,
}

impl From<Replayed> for ReplayBody {
    fn from(replayed: Replayed) -> Self {
        Self {
            delivery_count: replayed.deliveries,
            has_more: replayed.has_more,
        }
    }
}

/// Replay what an endpoint missed
///
/// Sends, oldest first, up to 1,000 events of a time within the last 30 days that this endpoint wants and that never
/// reached it: because it was disabled, did not exist yet, or failed until we gave up. What arrived or is on its way is
/// left alone, so it is safe to ask for more than was missed.
#[utoipa::path(
    tag = "Webhook endpoints", operation_id = "webhook_endpoints_replay",
    params(("webhook_endpoint_id" = WebhookEndpointId, Path, description = "The webhook endpoint.")),
    request_body = ReplayEvents,
    responses(
        (status = 202, description = "How many deliveries are due now.", body = ReplayBody),
        (status = 409, description = "`endpoint_disabled`"),
    ),
    security(("tenant" = ["webhooks:write"])),
    extensions(("x-key-required" = json!(true)))
)]
#[post("/v1/webhook_endpoints/{webhook_endpoint_id}/replay")]
pub(super) async fn replay(
    caller: Caller<WebhooksWrite>,
    id: Path<WebhookEndpointId>,
    body: ValidJson<ReplayEvents>,
) -> Result<Reply> {
    let (since, until) = (body.value.since, body.value.until);
    caller
        .once_with_key(body.digest, move |tx| {
            let replayed = service::replay(tx, *id, since, until)?;
            Reply::accepted(&ReplayBody::from(replayed))
        })
        .await
}
