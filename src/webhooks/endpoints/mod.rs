//! Where a tenant wants to hear of events: a public HTTPS URL, the types it wants, and the secret that proves our messages.
//! The secret is shown when it is made and never again. An endpoint that answers 410, or has done nothing but fail for
//! five days, is disabled until the tenant enables it.

mod api;
mod events;
mod model;
mod rules;
mod secrets;
mod service;
mod store;

pub use api::routes;
pub use events::WebhookEndpointEvent;
pub(in crate::webhooks) use events::tested;
pub use model::{EndpointState, WebhookEndpoint, WebhookEndpointId};
pub(in crate::webhooks) use rules::{may_receive, wants};
pub(in crate::webhooks) use secrets::secrets_at;
pub(in crate::webhooks) use service::{find, get, note_attempt};
pub(in crate::webhooks) use store::receiving;
