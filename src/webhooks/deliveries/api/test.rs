//! `webhook_endpoints_test`

use super::DeliveryBody;
use crate::platform::Result;
use crate::platform::auth::Caller;
use crate::platform::auth::scopes::WebhooksWrite;
use crate::platform::reply::Reply;
use crate::platform::valid::Digest;
use crate::webhooks::deliveries::service;
use crate::webhooks::endpoints::WebhookEndpointId;
use actix_web::post;
use actix_web::web::Path;

/// Test a webhook endpoint
///
/// Sends an event of type `webhook_endpoint.tested` to this endpoint and to no other, signed and retried like any. The
/// answer is its delivery; get it again to see what came of it.
#[utoipa::path(
    tag = "Webhook endpoints", operation_id = "webhook_endpoints_test",
    params(("webhook_endpoint_id" = WebhookEndpointId, Path, description = "The webhook endpoint.")),
    responses(
        (status = 202, description = "The delivery of the test.", body = DeliveryBody),
        (status = 409, description = "`endpoint_disabled`"),
    ),
    security(("tenant" = ["webhooks:write"])),
    extensions(("x-key-required" = json!(true)))
)]
#[post("/v1/webhook_endpoints/{webhook_endpoint_id}/test")]
pub(super) async fn test(
    caller: Caller<WebhooksWrite>,
    id: Path<WebhookEndpointId>,
) -> Result<Reply> {
    caller
        .once_with_key(Digest::none(), move |tx| {
            Reply::accepted(&DeliveryBody::from(service::test(tx, *id)?))
        })
        .await
}
