//! What a candidate makes of feedback: is it believable, fair, acceptable, and do they recognise each point? Only what was
//! opened can be judged. Private: nothing of it is announced.

mod export;
mod model;
mod service;
mod store;

pub use export::exported;
pub(super) use model::NewAssessment;
pub use model::{AssessedObservation, Assessment, Verdict};
pub use service::assessments_for;
pub(super) use service::{assess, get};
