//! Events on their way to webhook endpoints. Each event that an endpoint wants becomes one delivery; a delivery is tried
//! until the endpoint answers 2xx or the schedule ends, and every try is kept as a class, a status and a duration.
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
