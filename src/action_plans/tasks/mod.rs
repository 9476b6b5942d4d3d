//! The tasks of an action plan: what to do, why, by when, and how far it is.

pub(super) mod api;
mod model;
mod rules;
mod service;
mod store;

pub use model::{Counts, NextTask, Task, TaskId};
pub(super) use service::{all_of_candidate, keep, of_plan};
