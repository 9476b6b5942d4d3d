//! What interviewers ask: a bank of questions in our own words, each with what it tests and what a good answer shows. The same
//! for everybody.
//!
//! Whoever practises or prepares chooses a question: of the bank, of an interview, or in their own words ([`choose`]). What
//! was chosen keeps its words, whatever becomes of the place that it came from.

mod api;
mod model;
mod rules;
mod service;

pub use api::{ChooseQuestion, ChosenQuestionBody, routes};
pub use model::{BankQuestionId, Choice, ChosenQuestion};
pub use service::choose;
