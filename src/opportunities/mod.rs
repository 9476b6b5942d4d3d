//! The roles that a candidate has in view: how well each fits, and how far it has come. Better matched instead of more: there
//! is no number of applications to reach, and leaving a role is as good an answer as applying. What somebody wishes for and
//! rules out is in `preferences`, a smaller feature of the same shape. All of it is the candidate's own.

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
