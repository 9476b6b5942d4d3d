//! The tasks of an action plan: what to do, why, by when, and how far it is.

pub(super) mod api;
mod model;
mod rules;
mod service;
mod store;

pub(super) use model::Held;
pub use model::{Counts, NextTask, Task, TaskId};
pub(super) use service::{all_of_candidate, held, keep, of_plan};
