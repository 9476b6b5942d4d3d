//! A task.

use crate::action_plans::{ActionPlanId, PlanState};
use crate::method::content::{Effort, Part, TaskKind};
use crate::method::planner::{Evidence, Later, PlannedTask, TaskState, WorkDay};
use crate::method::themes::Theme;
use crate::platform::clock::Time;
use crate::platform::db::schema::tasks;
use crate::platform::db::{Doc, Private, Word};
use crate::platform::ids::{CandidateId, TenantId};
use chrono::NaiveDate;
use diesel::prelude::*;

crate::typed_id!(
    /// A task of an action plan.
    TaskId, "task"
);

/// One thing to do.
#[derive(Debug, Clone, PartialEq, Eq, Queryable, Selectable, Insertable, AsChangeset)]
#[diesel(table_name = tasks, primary_key(tenant_id, id), treat_none_as_null = true, treat_none_as_default_value = false)]
pub struct Task {
    /// The tenant.
    pub tenant_id: TenantId,
    /// Our id.
    pub id: TaskId,
    /// The plan that it belongs to.
    pub action_plan_id: ActionPlanId,
    /// Whose it is.
    pub candidate_id: CandidateId,
    /// Stable name within the plan: a revision finds the same task by it.
    pub key: String,
    /// Its place in the plan, from 0.
    pub position: i32,
    /// The intervention that it comes from; none for a question that tripped the candidate up.
    pub intervention_id: Option<String>,
    /// The theme that it works on; none for what helps in general.
    pub theme: Option<Word<Theme>>,
    /// What it is for.
    pub kind: Word<TaskKind>,
    /// Whether it builds a skill or keeps the will up.
    pub part: Word<Part>,
    /// What to do.
    pub title: String,
    /// How to do it.
    pub description: String,
    /// When and how, as one sentence.
    pub if_then: String,
    /// How the person can see that it worked.
    pub success_measure: String,
    /// How much it asks.
    pub effort: Word<Effort>,
    /// Minutes that it takes.
    pub minutes: i32,
    /// Which time of `sessions` this is, from 1.
    pub session: i32,
    /// How many times the same thing is done.
    pub sessions: i32,
    /// The row of the method.
    pub method: String,
    /// Why it is there; it may quote what was said.
    pub reason: Private<String>,
    /// What stands behind it.
    pub evidence: Private<Vec<Evidence>>,
    /// Keys of tasks that come first.
    pub depends_on: Doc<Vec<String>>,
    /// How far it is.
    pub state: Word<TaskState>,
    /// How far it was before the person last moved it.
    pub previous_state: Option<Word<TaskState>>,
    /// The day by which it is done.
    pub due_on: Option<NaiveDate>,
    /// The days on which it is worked on.
    pub work_on: Doc<Vec<WorkDay>>,
    /// Why it waits.
    pub later: Option<Doc<Later>>,
    /// When it was done.
    pub completed_at: Option<Time>,
    /// Raised by every change.
    pub version: i32,
    /// When it came into the plan.
    pub created_at: Time,
    /// When this last changed.
    pub updated_at: Time,
}

/// What a task holds of the person's days, and how far it is.
#[derive(Debug, Clone, PartialEq, Eq, Queryable, Selectable)]
#[diesel(table_name = tasks)]
pub(in crate::action_plans) struct Held {
    /// The plan that it belongs to.
    pub action_plan_id: ActionPlanId,
    /// What it is.
    pub key: String,
    /// How far it is.
    pub state: Word<TaskState>,
    /// The days on which it is worked on.
    pub work_on: Doc<Vec<WorkDay>>,
}

impl Task {
    /// Takes over what the planner made of it; what the person did with it stays.
    pub(super) fn take(&mut self, planned: PlannedTask, position: i32) {
        let whole = |number: u32| i32::try_from(number).unwrap_or(i32::MAX);
        self.position = position;
        self.intervention_id = planned.intervention_id;
        self.theme = planned.theme.map(Word);
        self.kind = Word(planned.kind);
        self.part = Word(planned.part);
        self.title = planned.title;
        self.description = planned.description;
        self.if_then = planned.if_then;
        self.success_measure = planned.success_measure;
        self.effort = Word(planned.effort);
        self.minutes = whole(planned.minutes);
        self.session = whole(planned.session);
        self.sessions = whole(planned.sessions);
        self.method = planned.method;
        self.reason = Private(planned.reason);
        self.evidence = Private(planned.evidence);
        self.depends_on = Doc(planned.depends_on);
        self.state = Word(planned.state);
        self.due_on = planned.due_on;
        self.work_on = Doc(planned.work_on);
        self.later = planned.later.map(Doc);
    }
}

impl From<&Task> for PlannedTask {
    fn from(task: &Task) -> Self {
        let whole = |number: i32| u32::try_from(number).unwrap_or(0);
        let task = task.clone();
        Self {
            key: task.key,
            intervention_id: task.intervention_id,
            theme: task.theme.map(|theme| theme.0),
            kind: task.kind.0,
            part: task.part.0,
            title: task.title,
            description: task.description,
            if_then: task.if_then,
            success_measure: task.success_measure,
            effort: task.effort.0,
            minutes: whole(task.minutes),
            session: whole(task.session),
            sessions: whole(task.sessions),
            due_on: task.due_on,
            work_on: task.work_on.0,
            state: task.state.0,
            later: task.later.map(|later| later.0),
            evidence: task.evidence.0,
            method: task.method,
            reason: task.reason.0,
            depends_on: task.depends_on.0,
        }
    }
}

/// The task that comes next.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct NextTask {
    /// The task.
    pub id: TaskId,
    /// Whether it is a rehearsal.
    pub is_practice: bool,
}

/// The tasks of a plan by state.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Counts {
    /// Open or in progress.
    pub open: u32,
    /// Waiting.
    pub later: u32,
    /// Done.
    pub done: u32,
    /// Done, and rehearsals.
    pub practice_done: u32,
    /// The first that is open or in progress.
    pub next: Option<NextTask>,
}

impl Counts {
    /// Counts tasks that come in the order of their plan.
    pub(in crate::action_plans) fn of(tasks: &[Task]) -> Self {
        let mut counts = Self::default();
        for task in tasks {
            let is_practice = task.kind.0 == TaskKind::Practice;
            match task.state.0 {
                TaskState::Open | TaskState::InProgress => {
                    counts.open += 1;
                    counts.next.get_or_insert(NextTask {
                        id: task.id,
                        is_practice,
                    });
                }
                TaskState::Later => counts.later += 1,
                TaskState::Done => {
                    counts.done += 1;
                    counts.practice_done += u32::from(is_practice);
                }
                TaskState::Skipped => {}
            }
        }
        counts
    }

    /// What that makes of the plan.
    pub(in crate::action_plans) fn plan_state(self) -> PlanState {
        if self.open == 0 && self.later == 0 {
            PlanState::Completed
        } else {
            PlanState::Active
        }
    }
}
