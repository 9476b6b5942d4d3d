//! The tenant on the wire.
//!
//! | operation | who | what |
//! |---|---|---|
//! | `tenant_get` | tenant | its settings |
//! | `tenant_update` | tenant | its settings |

use super::model::{Tenant, TenantKind};
use super::rules::{MAX_NAME, MAX_ORIGINS};
use super::service;
use crate::platform::auth::Caller;
use crate::platform::auth::scopes::{TenantRead, TenantWrite};
use crate::platform::clock::Time;
use crate::platform::ids::TenantId;
use crate::platform::lines::one_line;
use crate::platform::reply::{Reply, Resource};
use crate::platform::routes::Routes;
use crate::platform::valid::{Patch, ValidJson};
use crate::platform::{ApiError, Result};
use actix_web::{get, patch};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use validator::Validate;

/// Registers the operations.
pub fn routes(routes: &mut Routes) {
    routes.service(get).service(update);
}

/// A change to your settings (merge patch): absent leaves.
#[derive(Debug, Clone, Deserialize, Validate, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"name": "Northwind Jobs", "allowed_origins": ["https://jobs.example.com"]}))]
pub(super) struct UpdateTenant {
    /// How you are called, as candidates and employers read it; one line of 1 to 200 characters.
    #[serde(default)]
    #[schema(value_type = String, min_length = 1, max_length = 200)]
    #[validate(length(min = 1, max = MAX_NAME), custom(function = "one_line"))]
    name: Patch<String>,
    /// What you are.
    #[serde(default)]
    #[schema(value_type = TenantKind)]
    kind: Patch<TenantKind>,
    /// The web pages that may use session tokens of your candidates, at most 50; `https`, or `http` on localhost. With
    /// none, each session token says for itself.
    #[serde(default)]
    #[schema(value_type = Vec<String>, max_items = 50, example = json!(["https://jobs.example.com"]))]
    #[validate(length(max = MAX_ORIGINS))]
    allowed_origins: Patch<Vec<String>>,
    /// Language of words where a candidate has none, BCP 47.
    #[serde(default)]
    #[schema(value_type = String, min_length = 2, max_length = 35)]
    #[validate(length(min = 2, max = 35))]
    locale: Patch<String>,
}

impl UpdateTenant {
    fn apply(self, tenant: &mut Tenant) -> Result<()> {
        let mut faults = Vec::new();
        self.name
            .apply_required(&mut tenant.name, "name", &mut faults);
        self.kind
            .apply_required(&mut tenant.kind, "kind", &mut faults);
        self.allowed_origins.apply_required(
            &mut tenant.allowed_origins.0,
            "allowed_origins",
            &mut faults,
        );
        self.locale
            .apply_required(&mut tenant.locale, "locale", &mut faults);
        ApiError::unless_empty(faults)
    }
}

/// The job board or agency that embeds Rebound: you.
#[derive(Debug, Serialize, ToSchema)]
#[schema(example = json!({
    "id": "tnt_01jd8w3k5rfx7v2m9q4n6t8b0c", "name": "Northwind Jobs", "kind": "job_board",
    "allowed_origins": ["https://jobs.example.com"], "locale": "en", "sandbox": false, "version": 1,
    "created_at": "2026-11-22T18:15:00.000Z", "updated_at": "2026-11-22T18:15:00.000Z"
}))]
pub(super) struct TenantBody {
    /// Our id of you.
    id: TenantId,
    /// How you are called.
    name: String,
    /// What you are.
    kind: TenantKind,
    /// The web pages that may use session tokens of your candidates.
    allowed_origins: Vec<String>,
    /// Language of words where a candidate has none, BCP 47.
    locale: String,
    /// Whether this is a sandbox: its clock can be moved, and employers answer when you tell them to.
    sandbox: bool,
    /// Raised by every change; the `ETag` is made of it.
    version: i32,
    /// When you joined.
    created_at: Time,
    /// When this last changed.
    updated_at: Time,
}

impl From<Tenant> for TenantBody {
    fn from(tenant: Tenant) -> Self {
        Self {
            id: tenant.tenant_id,
            name: tenant.name,
            kind: tenant.kind,
            allowed_origins: tenant.allowed_origins.0,
            locale: tenant.locale,
            sandbox: tenant.sandbox,
            version: tenant.version,
            created_at: tenant.created_at,
            updated_at: tenant.updated_at,
        }
    }
}

impl Resource for TenantBody {
    fn path(&self) -> String {
        "/v1/tenant".to_owned()
    }
    fn version(&self) -> i32 {
        self.version
    }
}

/// Get your settings
///
/// What Rebound knows about you, the job board or agency whose token this is.
#[utoipa::path(
    tag = "Tenant", operation_id = "tenant_get",
    responses((status = 200, description = "Your settings.", body = TenantBody)),
    security(("tenant" = ["tenant:read"]))
)]
#[get("/v1/tenant")]
async fn get(caller: Caller<TenantRead>) -> Result<Reply> {
    caller
        .show(move |tx| Reply::ok(&TenantBody::from(service::get(tx)?)))
        .await
}

/// Update your settings
///
/// A merge patch: absent members stay. A shorter list of `allowed_origins` holds for session tokens minted from now on;
/// those that are out keep the pages they were minted for until they end, at most an hour later.
#[utoipa::path(
    tag = "Tenant", operation_id = "tenant_update", request_body = UpdateTenant,
    responses((status = 200, description = "Your settings.", body = TenantBody)),
    security(("tenant" = ["tenant:write"]))
)]
#[patch("/v1/tenant")]
async fn update(caller: Caller<TenantWrite>, body: ValidJson<UpdateTenant>) -> Result<Reply> {
    let (if_match, change) = (caller.if_match()?, body.value);
    let edit = move |tenant: &mut Tenant| change.clone().apply(tenant);
    caller
        .transact(move |tx| Reply::ok(&TenantBody::from(service::update(tx, if_match, &edit)?)))
        .await
}
