//! An API client is a tenant's server as we know it: an id and a secret, for which it gets an access token of 15 minutes
//! that carries the scopes it asked for. The secret is shown once; a rotated one goes on working for a day, so that a
//! tenant changes it without a gap. A revoked client is refused within a second, and with it every session it minted.

mod api;
mod deprecated_calls;
mod model;
mod rules;
mod service;
mod store;

pub use api::routes;
pub use model::{ApiClient, ClientId, NewClient, WithSecret};
pub use service::{create, require_active, revoke, rotate};
