//! Looking at the CV again, once for one role: a checklist, general and for the kind of role, with the reason behind each item;
//! the candidate ticks what holds and notes what to change. Only the looking is kept, never the CV. All of it is the
//! candidate's own.

mod api;
mod export;
mod model;
mod rules;
mod service;
mod store;

pub use api::routes;
pub use export::exported;
pub use service::has_any;
