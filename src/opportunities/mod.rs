//! The roles that a candidate has in view: how well each fits, and how far it has come. Better matched instead of more: there
//! is no number of applications to reach, and leaving a role is as good an answer as applying. What somebody wishes for and
//! rules out is in `preferences`, a smaller feature of the same shape. All of it is the candidate's own.
//!
//! | operation | who | what |
//! |---|---|---|
//! | `opportunities_create` | the candidate | a role in view, judged at once |
//! | `opportunities_list` | the candidate | pages, newest first |
//! | `opportunities_get` | the candidate | one, with how well it fits and why |
//! | `opportunities_update` | the candidate | what is known of it, how far it has come |
//! | `opportunities_delete` | the candidate | forgets it |

mod api;
mod export;
mod facts;
mod model;
mod preferences;
mod rules;
mod service;
mod store;

pub use api::routes;
pub use export::{exported, exported_preferences};
pub use service::has_any;
