//! How somebody is: words for it, how hard it is to bear, a note if they like. It is theirs alone: no token of a tenant can read or
//! write it, nothing is announced, the words are sealed at rest, and nothing is kept without the candidate's consent
//! (`well_being_data`).
//!
//! The answer leads with support. By a rule that anybody can read (`method::support`) somebody's own words decide how bad it is;
//! on a hard day the answer says first where help is, and that nobody reads this live. When it may be about life and death,
//! everything waits: the open recoveries get the pause without an end that anybody may ask for, so that a tenant sees a break
//! like any other. Who may need help is shown it in every refusal too; then nothing is kept.
//!
//! The rows are in [`crate::well_being_records`], which says why.

mod api;
mod export;
mod model;
mod rules;
mod service;
mod support;

pub use api::routes;
pub use export::exported;
pub use support::{may_keep, said_first};
