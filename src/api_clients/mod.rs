//! An API client is a tenant's server as we know it: an id and a secret, for which it gets an access token of 15 minutes
//! that carries the scopes it asked for. The secret is shown once; a rotated one goes on working for a day, so that a
//! tenant changes it without a gap. A revoked client is refused within a second, and with it every session it minted.
//!
//! | operation | who | what |
//! |---|---|---|
//! | `oauth_token` | an API client with its secret | an access token |
//! | `oauth_jwks`, `oauth_metadata` | everybody | the public keys; where everything is |
//! | `api_clients_create` | tenant | a new client; the secret is in the answer and nowhere else |
//! | `api_clients_list`, `api_clients_get` | tenant | clients, never their secrets |
//! | `api_clients_rotate` | tenant | a new secret; the old one overlaps |
//! | `api_clients_revoke` | tenant | the end of a client |
//! | `api_clients_list_deprecated_calls` | tenant | what a client still uses of what is deprecated |

mod api;
mod deprecated_calls;
mod model;
mod rules;
mod service;
mod store;

pub use api::routes;
pub use model::{ApiClient, ClientId, NewClient, WithSecret};
pub use service::{create, require_active, revoke, rotate};
