//! What happened, as a list: for a tenant that was away, or that would rather ask than be told. Kept for 30 days.

mod api;
mod store;

pub use api::routes;
