//! Managing API clients.

use crate::api_clients::model::{ApiClient, NewClient, WithSecret};
use crate::api_clients::rules::{MAX_NAME, MAX_OVERLAP_HOURS};
use crate::api_clients::service;
use crate::page_body;
use crate::platform::Result;
use crate::platform::auth::Caller;
use crate::platform::auth::scopes::{self, ApiClientsRead, ApiClientsWrite};
use crate::platform::clock::Time;
use crate::platform::db::Tx;
use crate::platform::ids::ApiClientId;
use crate::platform::lines::one_line;
use crate::platform::page::{PageQuery, Sort};
use crate::platform::reply::{Reply, Resource};
use crate::platform::valid::{Digest, OptionalJson, ValidJson, ValidQuery};
use actix_web::web::Path;
use actix_web::{get, post};
use serde::{Deserialize, Serialize};
use std::sync::Arc;
use utoipa::{IntoParams, ToSchema};
use validator::Validate;

/// A new API client.
#[derive(Debug, Deserialize, Validate, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"name": "Web shop backend", "scopes": ["candidates:read", "candidates:write"]}))]
pub(in crate::api_clients) struct CreateApiClient {
    /// What you call it; one line of 1 to 200 characters.
    #[validate(length(min = 1, max = MAX_NAME), custom(function = "one_line"))]
    #[schema(min_length = 1, max_length = 200)]
    name: String,
    /// The scopes that its tokens may carry; give it no more than it needs.
    #[validate(length(min = 1, max = scopes::MOST_NAMED))]
    #[schema(min_items = 1, max_items = 100)]
    scopes: Vec<String>,
}

impl From<CreateApiClient> for NewClient {
    fn from(body: CreateApiClient) -> Self {
        Self {
            name: body.name,
            scopes: body.scopes,
        }
    }
}

/// How to rotate.
#[derive(Debug, Default, Deserialize, Validate, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"overlap_hours": 24}))]
pub(in crate::api_clients) struct RotateApiClient {
    /// Hours that the old secret goes on working, 0 to 168; 24 when absent. 0 when the old secret has leaked.
    #[validate(range(min = 0, max = MAX_OVERLAP_HOURS))]
    #[schema(minimum = 0, maximum = 168, example = 24)]
    overlap_hours: Option<i64>,
}

/// A server of yours. Its secret is not shown.
#[derive(Debug, Serialize, ToSchema)]
#[schema(example = json!({
    "id": "clnt_01jd8w3k5rfx7v2m9q4n6t8b0c", "client_id": "tnt_01jd8w3k5rfx7v2m9q4n6t8b0c.clnt_01jd8w3k5rfx7v2m9q4n6t8b0c",
    "name": "Web shop backend", "scopes": ["candidates:read", "candidates:write"], "previous_secret_expires_at": null,
    "revoked_at": null, "version": 1, "created_at": "2026-11-22T18:15:00.000Z", "updated_at": "2026-11-22T18:15:00.000Z"
}))]
pub(in crate::api_clients) struct ApiClientBody {
    /// Our id.
    id: ApiClientId,
    /// The `client_id` with which it asks for tokens: your tenant's id, a dot, and the client's.
    #[schema(
        max_length = 64,
        pattern = r"^tnt_[0-7][0-9a-hjkmnp-tv-z]{25}\.clnt_[0-7][0-9a-hjkmnp-tv-z]{25}$"
    )]
    client_id: String,
    /// What you call it.
    name: String,
    /// The scopes that its tokens may carry.
    scopes: Vec<String>,
    /// When the secret before the last rotation stops working; null when there is none.
    previous_secret_expires_at: Option<Time>,
    /// When it was revoked; null while it works.
    revoked_at: Option<Time>,
    /// Raised by every change; the `ETag` is made of it.
    version: i32,
    /// When it was made.
    created_at: Time,
    /// When this last changed.
    updated_at: Time,
}

impl From<ApiClient> for ApiClientBody {
    fn from(client: ApiClient) -> Self {
        Self {
            id: client.id,
            client_id: client.client_id().to_string(),
            name: client.name,
            scopes: client.scopes.0,
            previous_secret_expires_at: client.previous_secret_expires_at,
            revoked_at: client.revoked_at,
            version: client.version,
            created_at: client.created_at,
            updated_at: client.updated_at,
        }
    }
}

impl Resource for ApiClientBody {
    fn path(&self) -> String {
        format!("/v1/api_clients/{}", self.id)
    }
    fn version(&self) -> i32 {
        self.version
    }
}

/// A server of yours with its new secret. Keep the secret now: it is stored only as a hash and is not shown again.
#[derive(Debug, Serialize, ToSchema)]
#[schema(example = json!({
    "id": "clnt_01jd8w3k5rfx7v2m9q4n6t8b0c", "client_id": "tnt_01jd8w3k5rfx7v2m9q4n6t8b0c.clnt_01jd8w3k5rfx7v2m9q4n6t8b0c",
    "client_secret": "q0Zt3m0p1dWc2l8c4a9XvB7yN5rT6uK8hJ2gF4sD1eA",
    "name": "Web shop backend", "scopes": ["candidates:read", "candidates:write"], "previous_secret_expires_at": null,
    "revoked_at": null, "version": 1, "created_at": "2026-11-22T18:15:00.000Z", "updated_at": "2026-11-22T18:15:00.000Z"
}))]
pub(in crate::api_clients) struct ApiClientWithSecretBody {
    #[serde(flatten)]
    client: ApiClientBody,
    /// The `client_secret` with which it asks for tokens.
    client_secret: String,
}

impl From<WithSecret> for ApiClientWithSecretBody {
    fn from(made: WithSecret) -> Self {
        Self {
            client: made.client.into(),
            client_secret: made.secret,
        }
    }
}

impl Resource for ApiClientWithSecretBody {
    fn path(&self) -> String {
        self.client.path()
    }
    fn version(&self) -> i32 {
        self.client.version
    }
}

page_body!(ApiClientPage of ApiClientBody);

/// Which API clients to list.
#[derive(Debug, Deserialize, IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
pub(in crate::api_clients) struct ListApiClients {
    /// Rows in the page, 1 to 100; 25 when absent.
    #[param(minimum = 1, maximum = 100, default = 25)]
    limit: Option<u32>,
    /// `next_cursor` of the page before.
    cursor: Option<String>,
    /// `-created_at` (newest first, the default) or `created_at`.
    sort: Option<Sort>,
}

impl From<ListApiClients> for PageQuery {
    fn from(query: ListApiClients) -> Self {
        Self {
            limit: query.limit,
            cursor: query.cursor,
            sort: query.sort,
        }
    }
}

/// Create an API client
///
/// Makes a credential for one more server of yours, with the scopes that it needs and no more; you can give those that your own
/// token has. At most 100 can be in use. The secret is in this answer and nowhere else.
#[utoipa::path(
    tag = "Access", operation_id = "api_clients_create", request_body = CreateApiClient,
    responses(
        (status = 201, description = "The client and its secret.", body = ApiClientWithSecretBody),
        (status = 409, description = "`too_many_of_a_kind`")
    ),
    security(("tenant" = ["api_clients:write"]))
)]
#[post("/v1/api_clients")]
pub(super) async fn create(
    caller: Caller<ApiClientsWrite>,
    body: ValidJson<CreateApiClient>,
) -> Result<Reply> {
    let (new, digest) = (NewClient::from(body.value), body.digest);
    let by = Arc::clone(caller.verified());
    caller
        .once(digest, move |tx| {
            let made = service::create_by(tx, &new, &by.scopes)?;
            Reply::created(&ApiClientWithSecretBody::from(made))
        })
        .await
}

/// List API clients
///
/// Your servers' credentials, also those that were revoked, newest first, a page at a time.
#[utoipa::path(
    tag = "Access", operation_id = "api_clients_list", params(ListApiClients),
    responses((status = 200, description = "A page of API clients.", body = ApiClientPage)),
    security(("tenant" = ["api_clients:read"]))
)]
#[get("/v1/api_clients")]
pub(super) async fn list(
    caller: Caller<ApiClientsRead>,
    query: ValidQuery<ListApiClients>,
) -> Result<Reply> {
    let start = PageQuery::from(query.0).start()?;
    caller
        .page(move |tx| Ok(ApiClientPage::from(service::list(tx, &start)?)))
        .await
}

/// Get an API client
///
/// One server's credential, without its secret.
#[utoipa::path(
    tag = "Access", operation_id = "api_clients_get", params(("api_client_id" = ApiClientId, Path, description = "The API client.")),
    responses((status = 200, description = "The client.", body = ApiClientBody)),
    security(("tenant" = ["api_clients:read"]))
)]
#[get("/v1/api_clients/{api_client_id}")]
pub(super) async fn get(caller: Caller<ApiClientsRead>, id: Path<ApiClientId>) -> Result<Reply> {
    caller
        .show(move |tx| Reply::ok(&ApiClientBody::from(service::get(tx, *id)?)))
        .await
}

/// Rotate an API client's secret
///
/// Gives it a new secret, which is in this answer and nowhere else. The old one goes on working for a day unless you say
/// otherwise, so that you can change it on your servers without a gap. Your token must have every scope that the client has
/// (403 `missing_scope`). The body may be left out.
#[utoipa::path(
    tag = "Access", operation_id = "api_clients_rotate", params(("api_client_id" = ApiClientId, Path, description = "The API client.")),
    request_body = Option<RotateApiClient>,
    responses((status = 200, description = "The client and its new secret.", body = ApiClientWithSecretBody), (status = 409, description = "`already_revoked`")),
    security(("tenant" = ["api_clients:write"]))
)]
#[post("/v1/api_clients/{api_client_id}/rotate")]
pub(super) async fn rotate(
    caller: Caller<ApiClientsWrite>,
    id: Path<ApiClientId>,
    OptionalJson(body): OptionalJson<RotateApiClient>,
) -> Result<Reply> {
    let (overlap, digest) = (body.value.overlap_hours, body.digest);
    let by = Arc::clone(caller.verified());
    caller
        .once(digest, move |tx| {
            let made = service::rotate_by(tx, *id, overlap, &by.scopes)?;
            Reply::ok(&ApiClientWithSecretBody::from(made))
        })
        .await
}

/// Revoke an API client
///
/// Ends it for good: it gets no token any more, and the tokens it holds and the sessions it minted are refused within a
/// second.
#[utoipa::path(
    tag = "Access", operation_id = "api_clients_revoke", params(("api_client_id" = ApiClientId, Path, description = "The API client.")),
    responses((status = 200, description = "The client.", body = ApiClientBody), (status = 409, description = "`already_revoked`")),
    security(("tenant" = ["api_clients:write"]))
)]
#[post("/v1/api_clients/{api_client_id}/revoke")]
pub(super) async fn revoke(
    caller: Caller<ApiClientsWrite>,
    id: Path<ApiClientId>,
) -> Result<Reply> {
    let end = move |tx: &mut Tx<'_>| Reply::ok(&ApiClientBody::from(service::revoke(tx, *id)?));
    let reply = caller.once(Digest::none(), end).await?;
    caller.app().revocations.expire();
    Ok(reply)
}
