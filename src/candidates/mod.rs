//! The people who interviewed, as a tenant knows them: how to address them, where their day begins and ends, how many
//! hours a week they can give, what they are looking for. Of a
//! person a plan uses the hours, the days off, the zone and the interviews to come; the rest of it comes from what was said.

mod api;
mod events;
mod export;
mod model;
mod rules;
mod service;
mod store;

pub use api::routes;
pub use events::CandidateEvent;
pub use export::exported;
pub use model::{Candidate, Weekday};
pub use service::{get, who_asks};
