//! The tasks of an action plan: what to do, why, by when, and how far it is.
//!
//! | operation | who | what |
//! |---|---|---|
//! | `action_plans_list_tasks` | tenant, the candidate | the tasks of a plan, in its order |
//! | `tasks_get` | tenant, the candidate | one |
//! | `tasks_update` | tenant, the candidate | moves it, or takes the last move back; announces `task.completed` |

pub(super) mod api;
mod model;
mod rules;
mod service;
mod store;

pub use model::{Counts, NextTask, Task, TaskId};
pub(super) use service::{all_of_candidate, keep, of_plan};
