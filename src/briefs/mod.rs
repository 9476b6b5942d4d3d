//! The brief for an interview: on one page what somebody takes into the room. Their do's and don'ts, the answers that they
//! prepared, what they learned with this employer or in roles like this, what they are good at, what to check beforehand and
//! what to ask. It is put together when it is read and stored nowhere; of an interview that is over it is the brief for the
//! next one like it. Theirs alone, since it quotes what they have opened and written.
//!
//! What is chosen, and in which order, is decided in [`crate::method::brief`]; its words are in `content/next_time.toml`.

mod api;
mod model;
mod service;

pub use api::routes;
