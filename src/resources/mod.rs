//! What there is to read: short guides that come with Rebound, by theme and by row of the method, and links that a tenant adds
//! for its own candidates. The guides are data files of the method and the same for everybody; only a tenant's own links
//! are rows.
//!
//! | operation | who | what |
//! |---|---|---|
//! | `resources_create` | tenant | a link of its own |
//! | `resources_list` | tenant, the candidate | pages: the tenant's own first, then ours |
//! | `resources_get` | tenant, the candidate | one, a guide with its paragraphs |
//! | `resources_update` | tenant | a link of its own |
//! | `resources_delete` | tenant | a link of its own |

mod api;
mod model;
mod rules;
mod service;
mod shelf;
mod store;

pub use api::routes;
