//! The action plan of a recovery: at most three focuses chosen from what was said, and tasks that fit the person's week,
//! each with its reason. It is revised, not replaced, and only when somebody asks: new evidence is proposed as a next step.
//! Tasks are in `tasks`, a smaller feature of the same shape.
//!
//! Only feedback that the candidate has opened, and what they noted themselves, is evidence: a plan that knew more would
//! tell of what is sealed. It is taken in by the candidate's own call alone: a plan that a tenant makes is made of what a tenant knows,
//! and a tenant's revision only moves days, so that asking for one tells nothing. Whose words and judgements stand behind a plan
//! is the candidate's; a tenant sees focuses, tasks, days and reasons without them (`visibility`).
//!
//! Also announced: `action_plan.completed` with the last task, `action_plan.reopened` when a task is taken back after that.

mod api;
mod calendar;
mod elsewhere;
mod events;
mod export;
mod model;
mod plan_input;
mod rules;
mod service;
mod store;
mod tasks;
mod visibility;

pub use api::routes;
pub use events::{ActionPlanEvent, NEXT_TASK_CHANGED, TaskEvent};
pub use export::{exported, exported_tasks};
pub use model::{ActionPlan, ActionPlanId, Basis, PlanState};
pub use plan_input::{Known, known};
pub use service::{Standing, refit, standing, state_of, task_states};
pub use tasks::{Counts, NextTask, Task, TaskId};
