//! What there is to read: short guides that come with Rebound, by theme and by row of the method, and links that a tenant adds
//! for its own candidates. The guides are data files of the method and the same for everybody; only a tenant's own links
//! are rows.

mod api;
mod model;
mod rules;
mod service;
mod shelf;
mod store;

pub use api::routes;
