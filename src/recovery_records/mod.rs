//! The stored part of a recovery: of which interview, open or closed, paused until when, which steps were left out.
//!
//! Why it is a feature of its own, without operations: an action plan must know its recovery's pause, and a recovery's
//! next steps must know its plan. Both cannot import each other, so what both need stands to the left of both:
//! `feedback ← recovery_records ← action_plans ← recoveries`. Everything that can be done with a recovery, and all that is
//! derived of it, is in [`crate::recoveries`].

mod model;
mod own_skips;
mod service;
mod store;

pub use model::{ClosedBecause, Recovery, RecoveryId};
pub use own_skips::{skip_alone, skipped_alone};
pub use service::{
    find_of_interview, get, insert, list, of_candidate, open_of, opened_between, update,
};
pub use store::Filter;
