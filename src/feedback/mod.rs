//! What an employer or an agency said about an interview. It comes by the link of a feedback request or is recorded by the
//! tenant, and arrives sealed: the candidate first says how they think it went, then opens it, and reads strengths first.
//! What they make of it is theirs alone.
//!
//! Opening and assessing announce nothing, not even that they happened: a tenant hears every event, and whether somebody
//! has read what was said about them is nobody else's business. For the same reason there is no `feedback.released`:
//! feedback can be opened from the moment it is received, so it would say nothing that `feedback.received` has not.

mod api;
mod assessments;
mod events;
mod evidence;
mod export;
mod judgement;
mod link_questions;
mod model;
mod rules;
mod self_ratings;
mod service;
mod store;
mod visibility;

pub use api::{AnswerFeedbackLink, DeclineFeedbackLink, pages, routes};
pub use assessments::{
    AssessedObservation, Assessment, Verdict, assessments_for, exported as exported_assessments,
};
pub use events::{FeedbackEvent, RECEIVED};
pub use evidence::{advice_to_keep, evidence, is_lesson, names_protected};
pub use export::exported;
pub use judgement::{Judgement, Stance};
pub use link_questions::describe as describe_theme;
pub use model::{
    CountedFeedback, CountedPoint, Feedback, FeedbackId, NewObservation, Observation,
    ObservationId, Said,
};
pub use rules::{is_never_a_strength, level_of, names_something, new_observation, says_something};
pub use self_ratings::{
    SelfRating, exported as exported_self_ratings, rate, self_rating, self_ratings_of,
};
pub use service::{answer, counted_between, for_candidate, for_interview};
pub use visibility::{is_reworded, mean_rating, rating_gap, text_to_show, words_to_show};
