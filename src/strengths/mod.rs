//! What speaks for a candidate, theme by theme and across interviews: the strengths of opened feedback, what went well
//! and what helped in reflections, and what practice partners said well of. It is derived when it is read, so it is never older than what it is made of; nothing is
//! stored twice. Theirs alone, since it quotes what they have opened and written.
//!
//! Another source of strengths is a function that gives `model::Entry`s, and a line in `service::entries`.

mod api;
mod model;
mod rules;
mod service;

pub use api::{StrengthInShortBody, routes};
pub use model::{Entry, Ledger, ThemeStrengths};
pub use service::ledger;
