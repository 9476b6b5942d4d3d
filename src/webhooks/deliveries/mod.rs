//! Events on their way to webhook endpoints. Each event that an endpoint wants becomes one delivery; a delivery is tried
//! until the endpoint answers 2xx or the schedule ends, and every try is kept as a class, a status and a duration.
//!
//! | operation | who | what |
//! |---|---|---|
//! | `deliveries_list`, `deliveries_get` | tenant | where each event is, and how each try ended |
//! | `deliveries_redeliver` | tenant | one delivery again, whether it arrived or not |
//! | `webhook_endpoints_replay` | tenant | everything of the last 30 days that an endpoint missed |
//! | `webhook_endpoints_test` | tenant | a test event for one endpoint; announces `webhook_endpoint.tested` |
//!
//! `queue` is what the worker does with them: fan out, lease, settle.

mod api;
mod model;
pub(in crate::webhooks) mod queue;
mod rules;
mod service;
mod store;

pub use api::routes;
pub use model::{Delivery, DeliveryId, DeliveryState};
