//! Exercises that a candidate did: which, how long, how hard it was to bear before and after. It is theirs alone, like their
//! check-ins: no tenant, no event, the note sealed, and nothing kept without their consent (`well_being_data`). A note that says
//! how bad it is gets the same answer as a check-in, since nobody chooses the right box on a bad day.
//!
//! The rows are in [`crate::well_being_records`]; the exercises themselves in [`crate::exercises`].

mod api;
mod export;
mod model;
mod rules;
mod service;

pub use api::routes;
pub use export::exported;
