//! The way back after a no: one recovery for each interview that ended in a rejection, or in silence, and whose candidate
//! knows. It opens and closes with the outcome; its stage, its progress and its next steps follow from what has happened.
//! The row itself is in [`crate::recovery_records`], which says why.
//!
//! Two views of one recovery. The candidate's stage follows from everything. What a tenant sees, and hears of by event, is
//! the stage that follows from what has been announced: feedback counts as unopened there and notes are not counted, so
//! that between an answer and a plan a tenant sees `understand`, whatever the candidate has opened, judged or written. Only
//! this announced stage is stored, which is also the one that lists filter by. Steps that the candidate leaves out and that a tenant is
//! not offered are stored apart ([`crate::recovery_records`]), so that neither the view nor its version tells of them.
//!
//! Also announced: `recovery.opened` with the outcome that calls for it, `recovery.stage_changed`.

mod api;
mod events;
mod export;
mod facts;
mod follow;
mod rules;
mod service;

pub use api::routes;
pub use events::RecoveryEvent;
pub use export::exported;
pub use follow::follow;
pub use service::take_break;
