//! An interview: whom with, for which role, what was asked, and how it ended. A recovery opens only when the candidate has
//! been told of a rejection (or of nothing, for too long); an outcome that was recorded by mistake is undone by recording
//! `pending`. What was asked is in `questions`, a smaller feature of the same shape, with operations of its own
//! (`interviews_add_question` and the like).

mod api;
mod events;
mod export;
mod model;
mod questions;
mod rules;
mod service;
mod store;

pub use api::routes;
pub use events::{InterviewEvent, OUTCOME_RECORDED};
pub use export::exported;
pub use model::{Counterpart, DecidedBy, Format, Interview, InterviewId, Outcome, Stage};
pub use questions::{Question, QuestionId, exported as exported_questions, question, questions_of};
pub use service::{for_candidate, get};
