//! What is announced about plans and tasks: that they moved on, never what is in them.

use super::model::{ActionPlan, ActionPlanId, PlanState};
use super::tasks::{Task, TaskId};
use crate::interviews::InterviewId;
use crate::method::planner::TaskState;
use crate::platform::ids::{CandidateId, TypedId};
use crate::platform::outbox::Event;
use crate::recovery_records::RecoveryId;
use serde::Serialize;

/// An action plan was made, revised, completed or reopened.
#[derive(Debug, Serialize, utoipa::ToSchema)]
pub struct ActionPlanEvent {
    #[serde(skip)]
    event_type: &'static str,
    /// The action plan.
    pub action_plan_id: ActionPlanId,
    /// The recovery that it belongs to.
    pub recovery_id: RecoveryId,
    /// The interview that it is about.
    pub interview_id: InterviewId,
    /// Whose it is.
    pub candidate_id: CandidateId,
    /// How far it is.
    pub state: PlanState,
    /// How often tasks or days were chosen, from 1.
    pub revision: i32,
    /// The plan's version after the change.
    pub version: i32,
}

impl ActionPlanEvent {
    fn of(event_type: &'static str, plan: &ActionPlan) -> Self {
        Self {
            event_type,
            action_plan_id: plan.id,
            recovery_id: plan.recovery_id,
            interview_id: plan.interview_id,
            candidate_id: plan.candidate_id,
            state: plan.state,
            revision: plan.revision,
            version: plan.version,
        }
    }
}

/// `action_plan.created`
pub(super) fn created(plan: &ActionPlan) -> ActionPlanEvent {
    ActionPlanEvent::of("action_plan.created", plan)
}

/// `action_plan.revised`
pub(super) fn revised(plan: &ActionPlan) -> ActionPlanEvent {
    ActionPlanEvent::of("action_plan.revised", plan)
}

/// `action_plan.completed`: every task is done or left out.
pub(super) fn completed(plan: &ActionPlan) -> ActionPlanEvent {
    ActionPlanEvent::of("action_plan.completed", plan)
}

/// A task of a plan came to its end, or was taken back: another may come first now. Said to those who follow alone, and so by a name of
/// another form than those that are announced.
pub const NEXT_TASK_CHANGED: &str = "action_plan.next_task.changed";

/// [`NEXT_TASK_CHANGED`]
pub(super) fn next_task_changed(plan: &ActionPlan) -> ActionPlanEvent {
    ActionPlanEvent::of(NEXT_TASK_CHANGED, plan)
}

/// `action_plan.reopened`: a task was taken back after that.
pub(super) fn reopened(plan: &ActionPlan) -> ActionPlanEvent {
    ActionPlanEvent::of("action_plan.reopened", plan)
}

impl Event for ActionPlanEvent {
    fn event_type(&self) -> &'static str {
        self.event_type
    }
    fn subject(&self) -> String {
        self.action_plan_id.text()
    }
    fn version(&self) -> i32 {
        self.version
    }
    fn candidate(&self) -> Option<CandidateId> {
        Some(self.candidate_id)
    }
}

/// A task was done.
#[derive(Debug, Serialize, utoipa::ToSchema)]
pub struct TaskEvent {
    /// The task.
    pub task_id: TaskId,
    /// The action plan that it belongs to.
    pub action_plan_id: ActionPlanId,
    /// Whose it is.
    pub candidate_id: CandidateId,
    /// How far it is.
    pub state: TaskState,
    /// The task's version after the change.
    pub version: i32,
}

/// `task.completed`
pub(super) fn task_completed(task: &Task) -> TaskEvent {
    TaskEvent {
        task_id: task.id,
        action_plan_id: task.action_plan_id,
        candidate_id: task.candidate_id,
        state: task.state.0,
        version: task.version,
    }
}

impl Event for TaskEvent {
    fn event_type(&self) -> &'static str {
        "task.completed"
    }
    fn subject(&self) -> String {
        self.task_id.text()
    }
    fn version(&self) -> i32 {
        self.version
    }
    fn candidate(&self) -> Option<CandidateId> {
        Some(self.candidate_id)
    }
}
