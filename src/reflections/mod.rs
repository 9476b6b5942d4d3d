//! The candidate's own look back at an interview, theirs alone: how well it went as they see it, a kind word to themselves,
//! what went well, what did not, and one thing to take along; question by question, and in the themes of feedback. One
//! reflection for each interview, written at once or part by part.
//!
//! The order is kept: compassion, then positives, then critique, then the learning. Looking for strengths straight after a
//! no brings up harsh thoughts too, unless a kind word came first; so a part without those before it is refused.
//! Compassion and critique may be skipped, in so many words: exercises are optional, and nobody has to find fault with
//! themselves to learn something. Positives may not: a critique alone is what harms. What helped counts as a positive, what got
//! in the way as critique.
//!
//! The overall rating is the one that comes before feedback is opened (`feedback::SelfRating`): who gave it here is not
//! asked again, and it stands once feedback on the interview has been opened.
//!
//! Nothing here is announced or in the feed of changes.

mod api;
mod evidence;
mod export;
mod model;
mod rules;
mod service;
mod store;

pub use api::routes;
pub use evidence::evidence;
pub use export::exported;
pub use model::{
    ExpectedOutcome, Factor, FactorEffect, Positive, Reflection, ReflectionId, ReviewedQuestion,
    SkippablePart,
};
pub use rules::says_something;
pub use service::for_candidate;
