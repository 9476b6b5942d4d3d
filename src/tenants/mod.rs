//! A tenant is the job board or agency that embeds us. Everything else belongs to exactly one tenant. It says of itself
//! how it is called, what it is, which web pages may act for its candidates, and which language it writes in.
//!
//! Tenants are made on the operator's command line; over HTTP a tenant can only read and change itself.

mod api;
mod model;
mod rules;
mod service;
mod store;

pub use api::routes;
pub use model::{NewTenant, Tenant, TenantKind};
pub use service::{all, create, get};
