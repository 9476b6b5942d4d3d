//! How somebody gets on: over their interviews, and at the end of a recovery. Interviews count as attempts and not as failures;
//! what is shown is what changes from one to the next, what they did meanwhile, and what stays with them. Kind sentences
//! come as data, each with its source. All of it is put together when it is read, and theirs alone, since it is made of what
//! they opened, wrote and practised.
//!
//! What a line of ratings means, and what may be said when, is decided in [`crate::method::progress`]; the sentences are in
//! `content/next_time.toml`.

mod api;
mod model;
mod service;
mod summary;

pub use api::routes;
