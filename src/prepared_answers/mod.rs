//! Answers that a candidate prepares: situation, task, action and result as short points, not as a script. Each change of
//! what it says makes a version, and every version stays. What it could still have (a missing part, a number, an I) is told
//! with it, each time with the reason and one thing to do.
//!
//! All of it is the candidate's alone: it is announced to nobody, and no tenant can read it.

mod api;
mod export;
mod model;
mod rules;
mod service;
mod store;

pub use api::routes;
pub use export::{exported, exported_versions};
pub use model::{AnswerContent, PreparedAnswer, PreparedAnswerId};
pub use service::for_candidate;
