//! `deliveries_redeliver`

use super::DeliveryBody;
use crate::platform::Result;
use crate::platform::auth::Caller;
use crate::platform::auth::scopes::WebhooksWrite;
use crate::platform::reply::Reply;
use crate::platform::valid::Digest;
use crate::webhooks::deliveries::model::DeliveryId;
use crate::webhooks::deliveries::service;
use actix_web::post;
use actix_web::web::Path;

/// Deliver again
///
/// Sends a delivery once more, whether it arrived, failed or was cancelled, with the whole schedule before it. The message
/// has the same `webhook-id`, so a receiver that has seen it can drop it.
#[utoipa::path(
    tag = "Deliveries", operation_id = "deliveries_redeliver",
    params(("delivery_id" = DeliveryId, Path, description = "The delivery.")),
    responses(
        (status = 202, description = "The delivery, due now.", body = DeliveryBody),
        (status = 409, description = "`delivery_pending`, `endpoint_disabled`"),
    ),
    security(("tenant" = ["webhooks:write"])),
    extensions(("x-key-required" = json!(true)))
)]
#[post("/v1/deliveries/{delivery_id}/redeliver")]
pub(super) async fn redeliver(
    caller: Caller<WebhooksWrite>,
    id: Path<DeliveryId>,
) -> Result<Reply> {
    caller
        .once_with_key(Digest::none(), move |tx| {
            Reply::accepted(&DeliveryBody::from(service::redeliver(tx, *id)?))
        })
        .await
}
