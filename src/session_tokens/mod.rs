//! A session token lets one candidate's browser act for that candidate alone: for some minutes, from the pages that it
//! lists, with no scope of a tenant. The tenant's server mints it and hands it to its own page.

mod api;
mod model;
mod rules;
mod service;
mod store;

pub use api::routes;
pub use model::SessionToken;
pub use store::forget_old;
