//! What a candidate wishes for in a role and what they rule out. Theirs alone: an employer who knew it would know where to
//! press.
//!
//! | operation | who | what |
//! |---|---|---|
//! | `search_preferences_get` | the candidate | what they wish for and rule out, and whether another kind of role may fit better |
//! | `search_preferences_set` | the candidate | says it anew, whole |

pub(super) mod api;
mod model;
mod rules;
mod service;
mod store;

pub(super) use model::Preferences;
pub(super) use service::{get, of};
