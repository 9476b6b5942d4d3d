//! People whom a candidate knows and may be in touch with while searching: how well, since when not, and when next. Acquaintances
//! often hear of other roles than friends do; each contact says what its tie is good for, with the study behind it. All of it
//! is the candidate's own.

mod api;
mod export;
mod model;
mod rules;
mod service;
mod store;

pub use api::routes;
pub use export::exported;
pub use service::has_any;
