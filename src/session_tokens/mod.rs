//! A session token lets one candidate's browser act for that candidate alone: for some minutes, from the pages that it
//! lists, with no scope of a tenant. The tenant's server mints it and hands it to its own page.
//!
//! | operation | who | what |
//! |---|---|---|
//! | `session_tokens_create` | tenant | a token for one candidate |
//! | `session_tokens_list` | the candidate | every session that was minted for them, so that they see one that they do not know |
//! | `session_tokens_revoke` | tenant | its end, before its time |

mod api;
mod model;
mod rules;
mod service;
mod store;

pub use api::routes;
pub use model::SessionToken;
