//! What can be done with tasks.

use super::model::{Counts, Held, Task, TaskId};
use super::rules::{self, Wanted};
use super::store;
use crate::action_plans::visibility::shown_task;
use crate::action_plans::{ActionPlan, ActionPlanId, events, service as plans};
use crate::method::planner::{PlannedTask, TaskState};
use crate::platform::auth::IfMatch;
use crate::platform::db::{Doc, Private, Tx, Word};
use crate::platform::ids::CandidateId;
use crate::platform::page::{Page, PageStart};
use crate::platform::{ApiError, Code, Result, outbox};
use std::collections::BTreeMap;

/// The task as the caller may see it, or 404 for another tenant's and another candidate's.
pub(super) fn get(tx: &mut Tx<'_>, id: TaskId) -> Result<Task> {
    let task = store::get(tx, id)?;
    shown_task(tx, task)
}

/// All tasks of a plan, in its order, with everything.
pub(in crate::action_plans) fn of_plan(tx: &mut Tx<'_>, plan: ActionPlanId) -> Result<Vec<Task>> {
    store::of_plan(tx, plan)
}

/// What all tasks of a candidate hold, of whichever plan, without their words.
pub(in crate::action_plans) fn held(tx: &mut Tx<'_>, candidate: CandidateId) -> Result<Vec<Held>> {
    store::held(tx, candidate)
}

/// Every task of a candidate as the caller may see it, oldest first.
pub(in crate::action_plans) fn all_of_candidate(
    tx: &mut Tx<'_>,
    candidate: CandidateId,
) -> Result<Vec<Task>> {
    let tasks = store::all_of_candidate(tx, candidate)?.into_iter();
    tasks.map(|task| shown_task(tx, task)).collect()
}

/// One page of a plan's tasks, in its order; only these states, all when there is none. A plan's order is not that of
/// creation, and it has few tasks, so the page is cut here.
pub(super) fn list(
    tx: &mut Tx<'_>,
    plan: ActionPlanId,
    states: &[TaskState],
    start: &PageStart<TaskId>,
) -> Result<Page<Task>> {
    plans::get(tx, plan)?;
    let all = store::of_plan(tx, plan)?;
    let first = match start.after {
        None => 0,
        // A revision may have retired the task where the page before ended.
        Some((_, last)) => all
            .iter()
            .position(|task| task.id == last)
            .ok_or_else(|| ApiError::of(Code::InvalidCursor))?
            .saturating_add(1),
    };
    let rows = all
        .into_iter()
        .skip(first)
        .filter(|task| states.is_empty() || states.contains(&task.state.0))
        .take(start.limit.saturating_add(1))
        .map(|task| shown_task(tx, task))
        .collect::<Result<Vec<Task>>>()?;
    Ok(Page::of(rows, start))
}

/// Moves a task, or takes the last move back.
pub(super) fn update(
    tx: &mut Tx<'_>,
    id: TaskId,
    if_match: IfMatch,
    wanted: Wanted,
) -> Result<Task> {
    let mut task = store::get(tx, id)?;
    if_match.allows(task.version)?;
    let before = task.state.0;
    let previous = task.previous_state.map(|state| state.0);
    let (to, previous) = rules::moved(before, previous, wanted)?;
    if to == before && wanted != Wanted::Undo {
        return shown_task(tx, task);
    }
    task.state = Word(to);
    task.previous_state = previous.map(Word);
    task.completed_at = (to == TaskState::Done).then(|| tx.now());
    store::update(tx, &mut task)?;
    if to == TaskState::Done {
        outbox::publish(tx, &events::task_completed(&task))?;
    }
    if before.is_over() != to.is_over() {
        let counts = Counts::of(&store::of_plan(tx, task.action_plan_id)?);
        plans::note_progress(tx, task.action_plan_id, counts)?;
    }
    shown_task(tx, task)
}

/// Stores the tasks that the planner made of those of before: what is new comes, what changed is the same task, what is no
/// longer needed goes.
pub(in crate::action_plans) fn keep(
    tx: &mut Tx<'_>,
    plan: &ActionPlan,
    existing: Vec<Task>,
    planned: Vec<PlannedTask>,
) -> Result<Counts> {
    let mut existing: BTreeMap<String, Task> = existing
        .into_iter()
        .map(|task| (task.key.clone(), task))
        .collect();
    let mut kept = Vec::with_capacity(planned.len());
    for (position, planned) in (0_i32..).zip(planned) {
        let task = if let Some(before) = existing.remove(&planned.key) {
            let mut task = before.clone();
            task.take(planned, position);
            if task != before {
                store::update(tx, &mut task)?;
            }
            task
        } else {
            let task = new_task(tx, plan, planned, position);
            store::insert(tx, &task)?;
            task
        };
        kept.push(task);
    }
    for gone in existing.into_values() {
        store::delete(tx, &gone)?;
    }
    Ok(Counts::of(&kept))
}

fn new_task(tx: &Tx<'_>, plan: &ActionPlan, planned: PlannedTask, position: i32) -> Task {
    let mut task = Task {
        tenant_id: tx.tenant(),
        id: tx.new_id(),
        action_plan_id: plan.id,
        candidate_id: plan.candidate_id,
        key: planned.key.clone(),
        position,
        intervention_id: None,
        theme: None,
        kind: Word(planned.kind),
        part: Word(planned.part),
        title: String::new(),
        description: String::new(),
        if_then: String::new(),
        success_measure: String::new(),
        effort: Word(planned.effort),
        minutes: 0,
        session: 1,
        sessions: 1,
        method: String::new(),
        reason: Private::default(),
        evidence: Private::default(),
        depends_on: Doc::default(),
        state: Word(planned.state),
        previous_state: None,
        due_on: None,
        work_on: Doc::default(),
        later: None,
        completed_at: None,
        version: 1,
        created_at: tx.now(),
        updated_at: tx.now(),
    };
    task.take(planned, position);
    task
}
