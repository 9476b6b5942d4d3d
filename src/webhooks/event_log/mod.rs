//! What happened, as a list: for a tenant that was away, or that would rather ask than be told. Kept for 30 days.
//!
//! | operation | who | what |
//! |---|---|---|
//! | `events_list` | tenant | pages, newest first |
//! | `events_get` | tenant | one |

mod api;
mod store;

pub use api::routes;
