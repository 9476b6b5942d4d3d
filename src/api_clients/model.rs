//! An API client, and the id by which it names itself.

use crate::platform::clock::Time;
use crate::platform::db::Doc;
use crate::platform::db::schema::api_clients;
use crate::platform::ids::{ApiClientId, TenantId, TypedId};
use diesel::prelude::*;
use std::fmt;

/// A tenant's server.
#[derive(Debug, Clone, Queryable, Selectable, Insertable, AsChangeset)]
#[diesel(table_name = api_clients, primary_key(tenant_id, id), treat_none_as_null = true, treat_none_as_default_value = false)]
pub struct ApiClient {
    /// Its tenant.
    pub tenant_id: TenantId,
    /// Our id.
    pub id: ApiClientId,
    /// What the tenant calls it.
    pub name: String,
    /// The scopes that its tokens may carry.
    pub scopes: Doc<Vec<String>>,
    /// The hash of its secret.
    pub secret_hash: Vec<u8>,
    /// The hash of the secret before.
    pub previous_secret_hash: Option<Vec<u8>>,
    /// When the secret before stops working.
    pub previous_secret_expires_at: Option<Time>,
    /// When it was revoked.
    pub revoked_at: Option<Time>,
    /// Raised by every change.
    pub version: i32,
    /// When it was made.
    pub created_at: Time,
    /// When this last changed.
    pub updated_at: Time,
}

impl ApiClient {
    /// The `client_id` by which it asks for tokens.
    #[must_use]
    pub fn client_id(&self) -> ClientId {
        ClientId {
            tenant: self.tenant_id,
            client: self.id,
        }
    }
}

/// A client together with a secret that only this answer knows.
pub struct WithSecret {
    /// The client.
    pub client: ApiClient,
    /// Its new secret; what is stored is the hash.
    pub secret: String,
}

/// A client as a tenant or the operator describes one.
#[derive(Debug, Clone)]
pub struct NewClient {
    /// What the tenant calls it.
    pub name: String,
    /// The scopes that its tokens may carry.
    pub scopes: Vec<String>,
}

/// The `client_id` of OAuth: it names the tenant first, since no key begins with anything else.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ClientId {
    /// The tenant.
    pub tenant: TenantId,
    /// The client.
    pub client: ApiClientId,
}

impl ClientId {
    /// Reads `{tenant_id}.{api_client_id}`.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let (tenant, client) = text.split_once('.')?;
        Some(Self {
            tenant: TenantId::parse(tenant)?,
            client: ApiClientId::parse(client)?,
        })
    }
}

impl fmt::Display for ClientId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}.{}", self.tenant, self.client)
    }
}
