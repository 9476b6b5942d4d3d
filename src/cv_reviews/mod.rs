//! Looking at the CV again, once for one role: a checklist, general and for the kind of role, with the reason behind each item;
//! the candidate ticks what holds and notes what to change. Only the looking is kept, never the CV. All of it is the
//! candidate's own.
//!
//! | operation | who | what |
//! |---|---|---|
//! | `cv_reviews_create` | the candidate | the checklist for an interview or a role |
//! | `cv_reviews_list` | the candidate | pages, newest first |
//! | `cv_reviews_get` | the candidate | one |
//! | `cv_reviews_update` | the candidate | ticks and notes |

mod api;
mod export;
mod model;
mod rules;
mod service;
mod store;

pub use api::routes;
pub use export::exported;
pub use service::has_any;
