//! An interview: whom with, for which role, what was asked, and how it ended. A recovery opens only when the candidate has
//! been told of a rejection (or of nothing, for too long).

mod model;
mod service;
mod store;

pub use model::{
    Counterpart, DecidedBy, Format, Interview, InterviewId, Outcome, QuestionId, Stage,
};
pub use service::get;
