//! What was asked in an interview, and what tripped the candidate up: the plan prepares better answers to exactly these.
//!
//! | operation | who | what |
//! |---|---|---|
//! | `interviews_add_question` | tenant, the candidate | notes a question |
//! | `interviews_list_questions` | tenant, the candidate | the questions of an interview, in pages |
//! | `interviews_get_question` | tenant, the candidate | one |
//! | `interviews_update_question` | tenant, the candidate | its words, its theme, whether it tripped the candidate up |
//! | `interviews_delete_question` | tenant, the candidate | forgets it |

pub(super) mod api;
mod export;
mod model;
mod rules;
mod service;
mod store;

pub use export::exported;
pub use model::{Question, QuestionId};
pub use service::{get as question, questions_of};
