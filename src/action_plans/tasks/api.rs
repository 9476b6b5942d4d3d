//! Tasks on the wire.
//!
//! | operation | who | what |
//! |---|---|---|
//! | `action_plans_list_tasks` | tenant, the candidate | the tasks of a plan, in its order |
//! | `tasks_get` | tenant, the candidate | one |
//! | `tasks_update` | tenant, the candidate | moves it, or takes the last move back; announces `task.completed` |

use super::model::{Task, TaskId};
use super::rules::{TaskMove, Wanted};
use super::service;
use crate::action_plans::ActionPlanId;
use crate::method::content::{Effort, Part, TaskKind};
use crate::method::planner::{Evidence, Later, TaskState, WorkDay};
use crate::method::themes::Theme;
use crate::page_body;
use crate::platform::auth::Caller;
use crate::platform::auth::scopes::{ActionPlansRead, TasksWrite};
use crate::platform::clock::Time;
use crate::platform::error::{Fault, FaultCode};
use crate::platform::ids::CandidateId;
use crate::platform::page::PageQuery;
use crate::platform::reply::{Reply, Resource};
use crate::platform::routes::Routes;
use crate::platform::valid::{ValidJson, ValidQuery};
use crate::platform::{ApiError, Result};
use actix_web::web::Path;
use actix_web::{get, patch};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};
use validator::Validate;

/// Registers the operations.
pub(in crate::action_plans) fn routes(routes: &mut Routes) {
    routes.service(list).service(get).service(update);
}

/// A task of an action plan.
#[derive(Debug, Serialize, ToSchema)]
#[schema(example = json!({
    "id": "task_01jd8w3k5rfx7v2m9q4n6t8b0c", "action_plan_id": "plan_01jd8w3k5rfx7v2m9q4n6t8b0c",
    "candidate_id": "cand_01jd8w3k5rfx7v2m9q4n6t8b0c", "key": "answer_depth_star_notes.1", "position": 0,
    "intervention_id": "answer_depth_star_notes", "theme": "answer_depth", "kind": "preparation", "part": "skill",
    "title": "Note four real examples", "description": "For each: the situation, your task, what you did, what came of it.",
    "if_then": "If I sit down on the day it is due, then I write the four keywords first.",
    "success_measure": "Four examples with one figure each.", "effort": "medium", "minutes": 30, "session": 1, "sessions": 1,
    "method": "M13", "reason": "It works on the depth of your answers, which was named as something to improve.",
    "evidence": [], "depends_on": [], "state": "open", "due_on": "2026-11-26",
    "work_on": [{"on": "2026-11-26", "minutes": 30}], "later": null, "completed_at": null, "version": 1,
    "created_at": "2026-11-23T18:15:00.000Z", "updated_at": "2026-11-23T18:15:00.000Z"
}))]
pub(in crate::action_plans) struct TaskBody {
    /// Our id.
    id: TaskId,
    /// The plan that it belongs to.
    action_plan_id: ActionPlanId,
    /// Whose it is.
    candidate_id: CandidateId,
    /// Stable name within the plan; `depends_on` and the plan's `changes` and `notes` cite it.
    key: String,
    /// Its place in the plan, from 0: by day, then what waits, then what is done or left out, as of the last revision.
    #[schema(minimum = 0)]
    position: i32,
    /// The entry of the intervention library that it comes from; null for a question that was hard.
    #[schema(pattern = "^[a-z][a-z0-9_]*$")]
    intervention_id: Option<String>,
    /// The theme that it works on; null for what helps in general.
    theme: Option<Theme>,
    /// What it is for.
    kind: TaskKind,
    /// Whether it builds a skill or keeps the will up.
    part: Part,
    /// What to do.
    title: String,
    /// How to do it.
    description: String,
    /// When and how, as one sentence.
    if_then: String,
    /// How the person can see that it worked.
    success_measure: String,
    /// How much it asks.
    effort: Effort,
    /// Minutes that it takes.
    #[schema(minimum = 1)]
    minutes: i32,
    /// Which time of `sessions` this is, from 1.
    #[schema(minimum = 1)]
    session: i32,
    /// How many times the same thing is done.
    #[schema(minimum = 1)]
    sessions: i32,
    /// The row of the method that it comes from, `M1` to `M20`.
    method: String,
    /// Why it is there, in one sentence. For the candidate it quotes what was said.
    reason: String,
    /// What stands behind it. A tenant's server does not see what was said of the candidate.
    evidence: Vec<Evidence>,
    /// Keys of tasks that come first.
    depends_on: Vec<String>,
    /// How far it is.
    state: TaskState,
    /// The day by which it is done, in the person's zone; null while it waits.
    due_on: Option<NaiveDate>,
    /// The days on which it is worked on, and for how long.
    work_on: Vec<WorkDay>,
    /// Why it waits; null if it does not.
    later: Option<Later>,
    /// When it was done.
    completed_at: Option<Time>,
    /// Raised by every change; the `ETag` is made of it.
    version: i32,
    /// When it came into the plan.
    created_at: Time,
    /// When this last changed.
    updated_at: Time,
}

impl From<Task> for TaskBody {
    fn from(task: Task) -> Self {
        let waits = task.state.0 == TaskState::Later;
        Self {
            id: task.id,
            action_plan_id: task.action_plan_id,
            candidate_id: task.candidate_id,
            key: task.key,
            position: task.position,
            intervention_id: task.intervention_id,
            theme: task.theme.map(|theme| theme.0),
            kind: task.kind.0,
            part: task.part.0,
            title: task.title,
            description: task.description,
            if_then: task.if_then,
            success_measure: task.success_measure,
            effort: task.effort.0,
            minutes: task.minutes,
            session: task.session,
            sessions: task.sessions,
            method: task.method,
            reason: task.reason.0,
            evidence: task.evidence.0,
            depends_on: task.depends_on.0,
            state: task.state.0,
            due_on: task.due_on,
            work_on: task.work_on.0,
            later: task.later.filter(|_| waits).map(|later| later.0),
            completed_at: task.completed_at,
            version: task.version,
            created_at: task.created_at,
            updated_at: task.updated_at,
        }
    }
}

impl Resource for TaskBody {
    fn path(&self) -> String {
        format!("/v1/tasks/{}", self.id)
    }
    fn version(&self) -> i32 {
        self.version
    }
}

page_body!(TaskPage of TaskBody);

/// Which tasks of a plan to list.
#[derive(Debug, Deserialize, IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
pub(in crate::action_plans) struct ListTasks {
    /// Rows in the page, 1 to 100; 25 when absent.
    #[param(minimum = 1, maximum = 100, default = 25)]
    limit: Option<u32>,
    /// `next_cursor` of the page before.
    cursor: Option<String>,
    /// In these states only; repeat it for several.
    #[serde(default)]
    #[param(required = false)]
    state: Vec<TaskState>,
}

/// A move of a task: either `state`, or `undo`.
#[derive(Debug, Clone, Deserialize, Validate, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"state": "done"}))]
pub(in crate::action_plans) struct UpdateTask {
    /// Where to move it. What is done or left out comes back only by `undo`.
    state: Option<TaskMove>,
    /// `true` takes the last move back, once.
    undo: Option<bool>,
}

impl UpdateTask {
    fn wanted(&self) -> Result<Wanted> {
        match (self.state, self.undo.unwrap_or(false)) {
            (Some(to), false) => Ok(Wanted::Move(to)),
            (None, true) => Ok(Wanted::Undo),
            (Some(_), true) => {
                let fault = Fault::at(
                    "/undo",
                    FaultCode::OneOf,
                    "cannot be sent together with state",
                );
                Err(ApiError::invalid(vec![fault]))
            }
            (None, false) => {
                let fault = Fault::at("/state", FaultCode::Required, "send state, or undo: true");
                Err(ApiError::invalid(vec![fault]))
            }
        }
    }
}

/// List the tasks of an action plan
///
/// In the order of the plan: by day, then what waits, then what is done or left out, as of the last revision.
#[utoipa::path(
    tag = "Action plans", operation_id = "action_plans_list_tasks",
    params(("action_plan_id" = ActionPlanId, Path, description = "The action plan."), ListTasks),
    responses((status = 200, description = "A page of tasks.", body = TaskPage)),
    security(("tenant" = ["action_plans:read"]), ("candidate" = ["action_plans:read"]))
)]
#[get("/v1/action_plans/{action_plan_id}/tasks")]
async fn list(
    caller: Caller<ActionPlansRead>,
    plan: Path<ActionPlanId>,
    query: ValidQuery<ListTasks>,
) -> Result<Reply> {
    let (page, states) = query.0.split();
    let start = page.start()?;
    caller
        .page(move |tx| Ok(TaskPage::from(service::list(tx, *plan, &states, &start)?)))
        .await
}

impl ListTasks {
    fn split(self) -> (PageQuery, Vec<TaskState>) {
        let page = PageQuery {
            limit: self.limit,
            cursor: self.cursor,
            sort: None,
        };
        (page, self.state)
    }
}

/// Get a task
///
/// What to do, how, by when, and why.
#[utoipa::path(
    tag = "Action plans", operation_id = "tasks_get",
    params(("task_id" = TaskId, Path, description = "The task.")),
    responses((status = 200, description = "The task.", body = TaskBody)),
    security(("tenant" = ["action_plans:read"]), ("candidate" = ["action_plans:read"]))
)]
#[get("/v1/tasks/{task_id}")]
async fn get(caller: Caller<ActionPlansRead>, id: Path<TaskId>) -> Result<Reply> {
    caller
        .show(move |tx| Reply::ok(&TaskBody::from(service::get(tx, *id)?)))
        .await
}

/// Move a task, or take the last move back
///
/// Begins a task, marks it done, leaves it out, or puts it back. The move can be taken back once with `undo`. Days stay as
/// they are; the next revision of the plan takes the move into account.
#[utoipa::path(
    tag = "Action plans", operation_id = "tasks_update",
    params(("task_id" = TaskId, Path, description = "The task.")), request_body = UpdateTask,
    responses((status = 200, description = "The task.", body = TaskBody), (status = 409, description = "`task_cannot_move`")),
    security(("tenant" = ["tasks:write"]), ("candidate" = ["tasks:write"]))
)]
#[patch("/v1/tasks/{task_id}")]
async fn update(
    caller: Caller<TasksWrite>,
    id: Path<TaskId>,
    body: ValidJson<UpdateTask>,
) -> Result<Reply> {
    let (if_match, wanted) = (caller.if_match()?, body.wanted()?);
    caller
        .transact(move |tx| Reply::ok(&TaskBody::from(service::update(tx, *id, if_match, wanted)?)))
        .await
}
