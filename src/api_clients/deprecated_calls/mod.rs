//! What an API client, or a session that it minted, still used of what is deprecated: how often on which day. The platform
//! counts (`platform::deprecation`).

mod api;
mod model;
mod service;
mod store;

pub(super) use api::list;
