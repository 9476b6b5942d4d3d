//! What a candidate wishes for in a role and what they rule out. Theirs alone: an employer who knew it would know where to
//! press.

pub(super) mod api;
mod model;
mod rules;
mod service;
mod store;

pub(super) use model::Preferences;
pub(super) use service::{get, of};
