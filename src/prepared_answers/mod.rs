//! Answers that a candidate prepares: situation, task, action and result as short points, not as a script. Each change of
//! what it says makes a version, and every version stays. What it could still have (a missing part, a number, an I) is told
//! with it, each time with the reason and one thing to do.
//!
//! All of it is the candidate's alone: it is announced to nobody, and no tenant can read it.
//!
//! | operation | who | what |
//! |---|---|---|
//! | `prepared_answers_create` | the candidate | an answer to a chosen question |
//! | `prepared_answers_list` | the candidate | pages, newest first |
//! | `prepared_answers_get` | the candidate | one, with what it could still have |
//! | `prepared_answers_update` | the candidate | its question and points; what it said before stays as a version |
//! | `prepared_answers_delete` | the candidate | forgets it and its versions |
//! | `prepared_answers_list_versions` | the candidate | what it said, each time |

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
