//! Webhook endpoints on the wire.
//!
//! | operation | who | what |
//! |---|---|---|
//! | `webhook_endpoints_create` | tenant | a new endpoint; shows its secret |
//! | `webhook_endpoints_list`, `webhook_endpoints_get` | tenant | without the secret |
//! | `webhook_endpoints_update`, `webhook_endpoints_delete` | tenant | the URL, the types, the description |
//! | `webhook_endpoints_rotate_secret` | tenant | a new secret; the old one signs too for a while |
//! | `webhook_endpoints_enable` | tenant | after it was disabled; disabling announces `webhook_endpoint.disabled` |

use super::model::{
    DisabledBecause, EndpointState, NewWebhookEndpoint, WebhookEndpoint, WebhookEndpointId,
};
use super::service;
use crate::page_body;
use crate::platform::auth::Caller;
use crate::platform::auth::scopes::{WebhooksRead, WebhooksWrite};
use crate::platform::clock::Time;
use crate::platform::page::{PageQuery, Sort};
use crate::platform::reply::{Reply, Resource};
use crate::platform::routes::Routes;
use crate::platform::valid::{Digest, Patch, ValidJson, ValidQuery};
use crate::platform::{ApiError, Result};
use crate::webhooks::event_types::EventType;
use crate::webhooks::signature::SigningSecret;
use actix_web::web::Path;
use actix_web::{delete, get, patch, post};
use chrono::TimeDelta;
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};
use validator::Validate;

/// Hours for which the secret before a rotation signs too, when the request does not say.
const OVERLAP_HOURS: i64 = 24;

/// Registers the operations.
pub fn routes(routes: &mut Routes) {
    routes
        .service(create)
        .service(list)
        .service(get)
        .service(update)
        .service(delete)
        .service(rotate_secret)
        .service(enable);
}

/// A new webhook endpoint.
#[derive(Debug, Deserialize, Validate, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({
    "url": "https://hooks.board.example/rebound", "event_types": ["feedback.received", "recovery.closed"], "description": "Production"
}))]
pub(super) struct CreateWebhookEndpoint {
    /// Where to send: a public `https` URL without user name, password and fragment, at most 2,048 characters.
    #[validate(length(min = 1, max = 2048))]
    #[schema(min_length = 1, max_length = 2048, format = "uri")]
    url: String,
    /// The types that it wants; all, also future ones, when absent or empty.
    #[validate(length(max = 100))]
    #[schema(max_items = 100)]
    event_types: Option<Vec<EventType>>,
    /// Your own words; at most 500 characters.
    #[validate(length(max = 500))]
    #[schema(max_length = 500)]
    description: Option<String>,
}

impl From<CreateWebhookEndpoint> for NewWebhookEndpoint {
    fn from(body: CreateWebhookEndpoint) -> Self {
        Self {
            url: body.url,
            description: body.description,
            event_types: body.event_types.unwrap_or_default(),
        }
    }
}

/// A change to a webhook endpoint (merge patch): absent leaves, null clears.
#[derive(Debug, Clone, Deserialize, Validate, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"event_types": ["feedback.received"], "description": null}))]
pub(super) struct UpdateWebhookEndpoint {
    /// Where to send.
    #[serde(default)]
    #[schema(value_type = String, min_length = 1, max_length = 2048, format = "uri")]
    #[validate(length(min = 1, max = 2048))]
    url: Patch<String>,
    /// The types that it wants; empty for all.
    #[serde(default)]
    #[schema(value_type = Vec<EventType>, max_items = 100)]
    #[validate(length(max = 100))]
    event_types: Patch<Vec<EventType>>,
    /// Your own words; null clears.
    #[serde(default)]
    #[schema(value_type = Option<String>, max_length = 500)]
    #[validate(length(max = 500))]
    description: Patch<String>,
}

impl UpdateWebhookEndpoint {
    fn apply(self, endpoint: &mut WebhookEndpoint) -> Result<()> {
        let mut faults = Vec::new();
        self.description.apply(&mut endpoint.description);
        self.url
            .apply_required(&mut endpoint.url, "url", &mut faults);
        self.event_types
            .apply_required(&mut endpoint.event_types.0, "event_types", &mut faults);
        ApiError::unless_empty(faults)
    }
}

/// How a secret is rotated.
#[derive(Debug, Deserialize, Validate, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"overlap_hours": 48}))]
pub(super) struct RotateWebhookSecret {
    /// Hours for which the old secret signs too, 0 to 168; 24 when absent.
    #[validate(range(min = 0, max = 168))]
    #[schema(minimum = 0, maximum = 168, default = 24)]
    overlap_hours: Option<i64>,
}

/// A webhook endpoint. Its secret is not shown.
#[derive(Debug, Serialize, ToSchema)]
#[schema(example = json!({
    "id": "whep_01jd8w3k5rfx7v2m9q4n6t8b0c", "url": "https://hooks.board.example/rebound",
    "event_types": ["recovery.closed", "feedback.received"], "description": "Production", "state": "enabled",
    "disabled_because": null, "failing_since": null, "previous_secret_expires_at": null, "version": 1,
    "created_at": "2026-11-22T18:15:00.000Z", "updated_at": "2026-11-22T18:15:00.000Z"
}))]
pub(super) struct WebhookEndpointBody {
    /// Our id.
    id: WebhookEndpointId,
    /// Where we send, as we understood your URL.
    #[schema(format = "uri")]
    url: String,
    /// The types that it wants; empty for all.
    event_types: Vec<EventType>,
    /// Your own words.
    description: Option<String>,
    /// Whether it gets events.
    state: EndpointState,
    /// Why it was disabled; null while it is enabled.
    disabled_because: Option<DisabledBecause>,
    /// Since when it has done nothing but fail; after five days it is disabled. Null while it works.
    failing_since: Option<Time>,
    /// Until when the secret before the last rotation signs too; null without one.
    previous_secret_expires_at: Option<Time>,
    /// Raised by every change; the `ETag` is made of it.
    version: i32,
    /// When it was created.
    created_at: Time,
    /// When this last changed.
    updated_at: Time,
}

impl From<WebhookEndpoint> for WebhookEndpointBody {
    fn from(endpoint: WebhookEndpoint) -> Self {
        Self {
            id: endpoint.id,
            url: endpoint.url,
            event_types: endpoint.event_types.0,
            description: endpoint.description,
            state: endpoint.state,
            disabled_because: endpoint.disabled_because,
            failing_since: endpoint.failing_since,
            previous_secret_expires_at: endpoint.previous_secret_expires_at,
            version: endpoint.version,
            created_at: endpoint.created_at,
            updated_at: endpoint.updated_at,
        }
    }
}

impl Resource for WebhookEndpointBody {
    fn path(&self) -> String {
        format!("/v1/webhook_endpoints/{}", self.id)
    }
    fn version(&self) -> i32 {
        self.version
    }
}

/// A webhook endpoint with its new secret: the only time that it is shown.
#[derive(Serialize, ToSchema)]
#[schema(example = json!({
    "id": "whep_01jd8w3k5rfx7v2m9q4n6t8b0c", "url": "https://hooks.board.example/rebound",
    "event_types": ["recovery.closed", "feedback.received"], "description": "Production", "state": "enabled",
    "disabled_because": null, "failing_since": null, "previous_secret_expires_at": null, "version": 1,
    "created_at": "2026-11-22T18:15:00.000Z", "updated_at": "2026-11-22T18:15:00.000Z",
    "secret": "whsec_AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8="
}))]
pub(super) struct WebhookEndpointWithSecret {
    /// The endpoint.
    #[serde(flatten)]
    endpoint: WebhookEndpointBody,
    /// The secret that proves our messages (Standard Webhooks); keep it where your receiver can read it.
    #[schema(pattern = "^whsec_[A-Za-z0-9+/]{43}=$")]
    secret: String,
}

impl From<(WebhookEndpoint, SigningSecret)> for WebhookEndpointWithSecret {
    fn from((endpoint, secret): (WebhookEndpoint, SigningSecret)) -> Self {
        Self {
            endpoint: endpoint.into(),
            secret: secret.reveal(),
        }
    }
}

impl Resource for WebhookEndpointWithSecret {
    fn path(&self) -> String {
        self.endpoint.path()
    }
    fn version(&self) -> i32 {
        self.endpoint.version
    }
}

page_body!(WebhookEndpointPage of WebhookEndpointBody);

/// Which webhook endpoints to list.
#[derive(Debug, Deserialize, IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
pub(super) struct ListWebhookEndpoints {
    /// Rows in the page, 1 to 100; 25 when absent.
    #[param(minimum = 1, maximum = 100, default = 25)]
    limit: Option<u32>,
    /// `next_cursor` of the page before.
    cursor: Option<String>,
    /// `-created_at` (newest first, the default) or `created_at`.
    sort: Option<Sort>,
}

/// Create a webhook endpoint
///
/// Names a URL that hears of events from now on. The answer shows the secret by which your receiver proves that a message
/// is ours; it is not shown again. The URL must be public and `https`, and a tenant may have 20 endpoints.
#[utoipa::path(
    tag = "Webhook endpoints", operation_id = "webhook_endpoints_create", request_body = CreateWebhookEndpoint,
    responses(
        (status = 201, description = "The webhook endpoint and its secret.", body = WebhookEndpointWithSecret),
        (status = 409, description = "`too_many_endpoints`"),
    ),
    security(("tenant" = ["webhooks:write"]))
)]
#[post("/v1/webhook_endpoints")]
async fn create(
    caller: Caller<WebhooksWrite>,
    body: ValidJson<CreateWebhookEndpoint>,
) -> Result<Reply> {
    let (app, new) = (caller.app().clone(), NewWebhookEndpoint::from(body.value));
    caller
        .once(body.digest, move |tx| {
            Reply::created(&WebhookEndpointWithSecret::from(service::create(
                tx, &app, &new,
            )?))
        })
        .await
}

/// List webhook endpoints
///
/// Newest first, a page at a time, without secrets.
#[utoipa::path(
    tag = "Webhook endpoints", operation_id = "webhook_endpoints_list", params(ListWebhookEndpoints),
    responses((status = 200, description = "A page of webhook endpoints.", body = WebhookEndpointPage)),
    security(("tenant" = ["webhooks:read"]))
)]
#[get("/v1/webhook_endpoints")]
async fn list(
    caller: Caller<WebhooksRead>,
    query: ValidQuery<ListWebhookEndpoints>,
) -> Result<Reply> {
    let query = query.0;
    let start = PageQuery {
        limit: query.limit,
        cursor: query.cursor,
        sort: query.sort,
    }
    .start()?;
    caller
        .page(move |tx| Ok(WebhookEndpointPage::from(service::list(tx, &start)?)))
        .await
}

/// Get a webhook endpoint
///
/// Shows where it sends, what it wants and whether it works, without the secret.
#[utoipa::path(
    tag = "Webhook endpoints", operation_id = "webhook_endpoints_get",
    params(("webhook_endpoint_id" = WebhookEndpointId, Path, description = "The webhook endpoint.")),
    responses((status = 200, description = "The webhook endpoint.", body = WebhookEndpointBody)),
    security(("tenant" = ["webhooks:read"]))
)]
#[get("/v1/webhook_endpoints/{webhook_endpoint_id}")]
async fn get(caller: Caller<WebhooksRead>, id: Path<WebhookEndpointId>) -> Result<Reply> {
    caller
        .show(move |tx| Reply::ok(&WebhookEndpointBody::from(service::get(tx, *id)?)))
        .await
}

/// Update a webhook endpoint
///
/// A merge patch of the URL, the types and the description. Deliveries on their way go to the new URL from the next attempt.
#[utoipa::path(
    tag = "Webhook endpoints", operation_id = "webhook_endpoints_update",
    params(("webhook_endpoint_id" = WebhookEndpointId, Path, description = "The webhook endpoint.")),
    request_body = UpdateWebhookEndpoint,
    responses((status = 200, description = "The webhook endpoint.", body = WebhookEndpointBody)),
    security(("tenant" = ["webhooks:write"]))
)]
#[patch("/v1/webhook_endpoints/{webhook_endpoint_id}")]
async fn update(
    caller: Caller<WebhooksWrite>,
    id: Path<WebhookEndpointId>,
    body: ValidJson<UpdateWebhookEndpoint>,
) -> Result<Reply> {
    let (if_match, change, app) = (caller.if_match()?, body.value, caller.app().clone());
    let edit = move |endpoint: &mut WebhookEndpoint| change.clone().apply(endpoint);
    caller
        .transact(move |tx| {
            let endpoint = service::update(tx, &app, *id, if_match, &edit)?;
            Reply::ok(&WebhookEndpointBody::from(endpoint))
        })
        .await
}

/// Delete a webhook endpoint
///
/// Removes it with its deliveries, at once. Events stay.
#[utoipa::path(
    tag = "Webhook endpoints", operation_id = "webhook_endpoints_delete",
    params(("webhook_endpoint_id" = WebhookEndpointId, Path, description = "The webhook endpoint.")),
    responses((status = 204, description = "Deleted.")),
    security(("tenant" = ["webhooks:write"]))
)]
#[delete("/v1/webhook_endpoints/{webhook_endpoint_id}")]
async fn delete(caller: Caller<WebhooksWrite>, id: Path<WebhookEndpointId>) -> Result<Reply> {
    let if_match = caller.if_match()?;
    caller
        .transact(move |tx| service::delete(tx, *id, if_match).map(|()| Reply::no_content()))
        .await
}

/// Rotate a webhook endpoint's secret
///
/// Makes a new secret, shown in this answer only. For the hours of the overlap every message carries two signatures, one
/// by the new and one by the old secret, so that your receivers can change over when it suits them.
#[utoipa::path(
    tag = "Webhook endpoints", operation_id = "webhook_endpoints_rotate_secret",
    params(("webhook_endpoint_id" = WebhookEndpointId, Path, description = "The webhook endpoint.")),
    request_body = RotateWebhookSecret,
    responses((status = 200, description = "The webhook endpoint and its new secret.", body = WebhookEndpointWithSecret)),
    security(("tenant" = ["webhooks:write"]))
)]
#[post("/v1/webhook_endpoints/{webhook_endpoint_id}/rotate_secret")]
async fn rotate_secret(
    caller: Caller<WebhooksWrite>,
    id: Path<WebhookEndpointId>,
    body: ValidJson<RotateWebhookSecret>,
) -> Result<Reply> {
    let overlap = TimeDelta::hours(body.value.overlap_hours.unwrap_or(OVERLAP_HOURS));
    let app = caller.app().clone();
    caller
        .once(body.digest, move |tx| {
            let rotated = service::rotate_secret(tx, &app, *id, overlap)?;
            Reply::ok(&WebhookEndpointWithSecret::from(rotated))
        })
        .await
}

/// Enable a webhook endpoint
///
/// Lets a disabled endpoint hear of events again, from now on. What it missed meanwhile you can replay.
#[utoipa::path(
    tag = "Webhook endpoints", operation_id = "webhook_endpoints_enable",
    params(("webhook_endpoint_id" = WebhookEndpointId, Path, description = "The webhook endpoint.")),
    responses(
        (status = 200, description = "The webhook endpoint.", body = WebhookEndpointBody),
        (status = 409, description = "`endpoint_enabled`"),
    ),
    security(("tenant" = ["webhooks:write"]))
)]
#[post("/v1/webhook_endpoints/{webhook_endpoint_id}/enable")]
async fn enable(caller: Caller<WebhooksWrite>, id: Path<WebhookEndpointId>) -> Result<Reply> {
    caller
        .once(Digest::none(), move |tx| {
            Reply::ok(&WebhookEndpointBody::from(service::enable(tx, *id)?))
        })
        .await
}
