//! Taking along what is held about a candidate: one document with every row about them, kind by kind, as the wire shows it
//! elsewhere. The candidate's own holds all; a tenant's does not hold what is private to the candidate.
//!
//! Each feature gives its part (`exported`, made of its bodies on the wire), and `parts.rs` lists them with the tables that
//! they tell of. A test holds that list against the schema, so that no table is forgotten: what is in no part is in
//! [`LEFT_OUT`] with its reason.

mod api;
mod parts;
mod service;

pub use api::routes;
pub use parts::{LEFT_OUT, PARTS, Part};
