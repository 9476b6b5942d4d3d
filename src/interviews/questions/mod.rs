//! What was asked in an interview, and what tripped the candidate up: the plan prepares better answers to exactly these.

pub(super) mod api;
mod export;
mod model;
mod rules;
mod service;
mod store;

pub use export::exported;
pub use model::{Question, QuestionId};
pub use service::{get as question, questions_of};
