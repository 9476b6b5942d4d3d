//! What a candidate agreed to, in the words that were shown, since when and until when. A consent is withdrawn, never
//! changed or deleted, so that both sides can show later what was agreed; it goes when the candidate is erased.
//!
//! A consent for `fairness_notes` is the candidate's alone: no tenant can give, see or end it, and nothing is announced. What stands on
//! a consent goes or ends in the transaction of its withdrawal, by following it.

mod api;
mod events;
mod export;
mod model;
mod rules;
mod service;
mod store;

pub use api::routes;
pub use events::ConsentEvent;
pub use export::exported;
pub use model::{Consent, ConsentId, Purpose};
pub use service::{ended, holds};
