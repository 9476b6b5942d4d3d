//! What an operator and an integrator need beside the product: is the node alive and ready, its numbers, the list of
//! error codes.

mod api;

pub use api::routes;
