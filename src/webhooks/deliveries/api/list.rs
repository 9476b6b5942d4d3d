//! `deliveries_list`

use super::DeliveryBody;
use crate::page_body;
use crate::platform::Result;
use crate::platform::auth::Caller;
use crate::platform::auth::scopes::WebhooksRead;
use crate::platform::ids::EventId;
use crate::platform::page::{PageQuery, PageStart, Sort};
use crate::platform::reply::Reply;
use crate::platform::valid::ValidQuery;
use crate::webhooks::deliveries::model::{DeliveryId, DeliveryState};
use crate::webhooks::deliveries::service;
use crate::webhooks::deliveries::store::Filter;
use crate::webhooks::endpoints::WebhookEndpointId;
use actix_web::get;
use serde::Deserialize;
use utoipa::IntoParams;

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

impl ListDeliveries {
    fn split(self) -> Result<(PageStart<DeliveryId>, Filter)> {
        let page = PageQuery {
            limit: self.limit,
            cursor: self.cursor,
            sort: self.sort,
        };
        let filter = Filter {
            webhook_endpoint_id: self.webhook_endpoint_id,
            event_id: self.event_id,
            states: self.state,
        };
        Ok((page.start()?, filter))
    }
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
    let (start, filter) = query.0.split()?;
    caller
        .page(move |tx| Ok(DeliveryPage::from(service::list(tx, &filter, &start)?)))
        .await
}
