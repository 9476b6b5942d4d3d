//! What changed, as one feed for each tenant: for a copy of the data that is kept in step.
//!
//! Ask without a cursor once and read to the end: that is everything there is, and what was deleted lately. Then ask with
//! the last cursor, as often as you like: that is what changed since. Each object is there once, as it is now or as gone.
//! Rows are written by the stores, with their changes (`platform::changes`).

mod api;
mod model;
mod rules;
mod service;
mod store;

pub use api::routes;
