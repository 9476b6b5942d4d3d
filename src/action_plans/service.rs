//! What can be done with action plans.

use super::model::{ActionPlan, ActionPlanId, PlanState};
use super::plan_input::{self, Input, Known};
use super::store::{self, Filter};
use super::tasks::{self, Counts};
use super::visibility::{self, Shown};
use super::{calendar, elsewhere, events, rules};
use crate::method::planner::{self, Changes, Plan, PlannedTask, TaskState};
use crate::platform::db::{Doc, Private, Tx};
use crate::platform::ids::CandidateId;
use crate::platform::page::{Page, PageStart};
use crate::platform::{ApiError, Result, outbox};
use crate::recovery_records::{self, Recovery, RecoveryId};

/// Makes the plan of a recovery. A tenant's is made of what a tenant knows: made of more it would tell whether feedback was opened, and
/// whether there are private notes. The candidate's first revision takes that in.
pub(super) fn create(tx: &mut Tx<'_>, recovery: RecoveryId) -> Result<Shown> {
    let recovery =
        recovery_records::get(tx, recovery).map_err(|error| error.as_fault_at("/recovery_id"))?;
    let known = plan_input::known(tx, &recovery)?;
    let is_candidate = tx.only_candidate().is_some();
    rules::may_begin(&recovery, is_candidate, known.today)?;
    if store::state_of(tx, recovery.id)?.is_some() {
        return Err(rules::PlanRefused::Exists.into());
    }
    let known = if is_candidate { known } else { known.told() };
    let input = Input::new(&known, &recovery, elsewhere::of(tx, &recovery)?)?;
    let made = planner::plan(&input.after(&[]));
    let mut plan = ActionPlan {
        tenant_id: tx.tenant(),
        id: tx.new_id(),
        recovery_id: recovery.id,
        interview_id: recovery.interview_id,
        candidate_id: recovery.candidate_id,
        state: PlanState::Active,
        revision: 1,
        focuses: Private::default(),
        scores: Doc::default(),
        guidelines: Private::default(),
        strengths: Private::default(),
        encouragements: Private::default(),
        notes: Private::default(),
        changes: Doc::default(),
        evidence: Doc(input.basis()),
        version: 1,
        created_at: tx.now(),
        updated_at: tx.now(),
    };
    let planned = write(&mut plan, made);
    store::insert(tx, &plan).map_err(made_meanwhile)?;
    tasks::keep(tx, &plan, Vec::new(), planned)?;
    outbox::publish(tx, &events::created(&plan))?;
    Ok(visibility::shown(tx, plan))
}

/// Two asked at once: the second tries again and is told that there is a plan.
fn made_meanwhile(error: ApiError) -> ApiError {
    if error.violates_unique("recovery_id") {
        ApiError::stale()
    } else {
        error
    }
}

/// The plan as the caller may see it, or 404 for another tenant's and another candidate's.
pub(super) fn get(tx: &mut Tx<'_>, id: ActionPlanId) -> Result<Shown> {
    store::get(tx, id).map(|plan| visibility::shown(tx, plan))
}

/// One page of plans, each as the caller may see it.
pub(super) fn list(
    tx: &mut Tx<'_>,
    filter: &Filter,
    start: &PageStart<ActionPlanId>,
) -> Result<Page<Shown>> {
    let page = store::list(tx, filter, start)?;
    Ok(page.map(|plan| visibility::shown(tx, plan)))
}

/// Brings the plan up to date. The candidate's revision takes in what is known now; a tenant's only lays the tasks into the days as
/// they are now, since whatever else it changed would tell what was opened, judged or noted since. Where nothing asks for anything else,
/// the plan stays as it is and the answer says so.
pub(super) fn revise(tx: &mut Tx<'_>, id: ActionPlanId) -> Result<Shown> {
    let mut plan = store::get(tx, id)?;
    let recovery = recovery_records::get(tx, plan.recovery_id)?;
    rules::may_plan(&recovery)?;
    if tx.only_candidate().is_some() {
        take_in(tx, &mut plan, &recovery)?;
    } else {
        lay_out(tx, &mut plan, &recovery)?;
    }
    Ok(visibility::shown(tx, plan))
}

fn take_in(tx: &mut Tx<'_>, plan: &mut ActionPlan, recovery: &Recovery) -> Result<()> {
    let existing = tasks::of_plan(tx, plan.id)?;
    let previous: Vec<PlannedTask> = existing.iter().map(PlannedTask::from).collect();
    let known = plan_input::known(tx, recovery)?;
    let input = Input::new(&known, recovery, elsewhere::of(tx, recovery)?)?;
    let made = planner::plan(&input.after(&previous));
    let (moved, basis) = (moves_something(&made.changes), input.basis());
    let says_the_same = made.notes == *plan.notes && made.encouragements == *plan.encouragements;
    if !moved && basis == *plan.evidence && says_the_same {
        plan.changes = Doc(made.changes);
        return Ok(());
    }
    plan.evidence = Doc(basis);
    let planned = write(plan, made);
    let counts = tasks::keep(tx, plan, existing, planned)?;
    finish(tx, plan, moved, counts)
}

/// Lays the tasks of a recovery's plan into the days as they are now: when it is paused, nothing stays due in the pause.
/// What is planned stays; new evidence waits until the candidate asks for a revision.
pub fn refit(tx: &mut Tx<'_>, recovery: &Recovery) -> Result<()> {
    match store::find_of_recovery(tx, recovery.id)? {
        Some(mut plan) => lay_out(tx, &mut plan, recovery),
        None => Ok(()),
    }
}

fn lay_out(tx: &mut Tx<'_>, plan: &mut ActionPlan, recovery: &Recovery) -> Result<()> {
    let existing = tasks::of_plan(tx, plan.id)?;
    let previous: Vec<PlannedTask> = existing.iter().map(PlannedTask::from).collect();
    let known = plan_input::known(tx, recovery)?.told();
    let input = Input::new(&known, recovery, elsewhere::of(tx, recovery)?)?;
    let mut made = planner::refit(&input.after(&previous), plan.first_focus());
    // What stands on private words stays as the candidate's last revision left it.
    made.notes.extend(plan.own_notes());
    let moved = moves_something(&made.changes);
    if !moved && made.notes == *plan.notes {
        plan.changes = Doc(made.changes);
        return Ok(());
    }
    plan.notes = Private(made.notes);
    plan.changes = Doc(made.changes);
    let counts = tasks::keep(tx, plan, existing, made.tasks)?;
    finish(tx, plan, moved, counts)
}

/// Writes what the planner made into the plan; gives its tasks.
fn write(plan: &mut ActionPlan, made: Plan) -> Vec<PlannedTask> {
    plan.focuses = Private(made.focuses);
    plan.scores = Doc(made.scores);
    plan.guidelines = Private(made.guidelines);
    plan.strengths = Private(made.strengths);
    plan.encouragements = Private(made.encouragements);
    plan.notes = Private(made.notes);
    plan.changes = Doc(made.changes);
    made.tasks
}

/// Stores a changed plan and announces what can be told of it.
fn finish(tx: &mut Tx<'_>, plan: &mut ActionPlan, moved: bool, counts: Counts) -> Result<()> {
    let before = plan.state;
    plan.state = counts.plan_state();
    if moved {
        plan.revision = plan.revision.saturating_add(1);
    }
    store::update(tx, plan)?;
    if moved {
        outbox::publish(tx, &events::revised(plan))?;
    }
    announce(tx, plan, before)
}

fn announce(tx: &mut Tx<'_>, plan: &ActionPlan, before: PlanState) -> Result<()> {
    match (before, plan.state) {
        (PlanState::Active, PlanState::Completed) => {
            outbox::publish(tx, &events::completed(plan))?;
        }
        (PlanState::Completed, PlanState::Active) => {
            outbox::publish(tx, &events::reopened(plan))?;
        }
        _ => {}
    }
    Ok(())
}

fn moves_something(changes: &Changes) -> bool {
    !(changes.added.is_empty() && changes.moved.is_empty() && changes.retired.is_empty())
}

/// Notes that tasks of a plan were done, left out or taken back.
pub(super) fn note_progress(tx: &mut Tx<'_>, id: ActionPlanId, counts: Counts) -> Result<()> {
    let mut plan = store::get(tx, id)?;
    outbox::tell_followers(tx, &events::next_task_changed(&plan))?;
    let before = plan.state;
    plan.state = counts.plan_state();
    if plan.state == before {
        return Ok(());
    }
    store::update(tx, &mut plan)?;
    announce(tx, &plan, before)
}

/// The plan's days as a calendar file.
pub(super) fn day_calendar(tx: &mut Tx<'_>, id: ActionPlanId) -> Result<String> {
    let plan = store::get(tx, id)?;
    Ok(calendar::of(&tasks::of_plan(tx, plan.id)?))
}

/// How far the plan of a recovery is; none without a plan.
pub fn state_of(tx: &mut Tx<'_>, recovery: RecoveryId) -> Result<Option<PlanState>> {
    store::state_of(tx, recovery)
}

/// Where a plan stands, for the next steps of its recovery.
#[derive(Debug, Clone)]
#[expect(
    clippy::struct_excessive_bools,
    reason = "answers to questions of their own, none of which follows from another"
)]
pub struct Standing {
    /// The plan.
    pub id: ActionPlanId,
    /// Its tasks by state, and the one that comes next.
    pub counts: Counts,
    /// Whether feedback was opened or judged since it was made, or other questions are hard now. Private.
    pub is_outdated: bool,
    /// Whether tasks lie where they cannot stay: a day has passed, or the week or an interview has changed.
    pub needs_days: bool,
    /// Whether a revision has more to offer, now that all of it is done. Told to the candidate only.
    pub has_more: bool,
    /// Whether it holds a task for the next no that was not left out.
    pub prepares_for_a_no: bool,
}

/// Where the plan of a recovery stands; none without a plan.
pub fn standing(tx: &mut Tx<'_>, recovery: &Recovery, known: &Known) -> Result<Option<Standing>> {
    let Some(plan) = store::find_of_recovery(tx, recovery.id)? else {
        return Ok(None);
    };
    let tasks = tasks::of_plan(tx, plan.id)?;
    let counts = Counts::of(&tasks);
    let planned: Vec<PlannedTask> = tasks.iter().map(PlannedTask::from).collect();
    let input = Input::new(known, recovery, elsewhere::of(tx, recovery)?)?;
    let now = input.basis();
    let input = input.after(&planned);
    // A tenant's revision chooses nothing.
    let general = &input.library.plan_words().general;
    let prepares = |task: &PlannedTask| {
        let entry = task.intervention_id.as_deref();
        task.state != TaskState::Skipped && entry.is_some_and(|id| general.prepares_for_a_no(id))
    };
    let may_add = tx.only_candidate().is_some() && counts.plan_state() == PlanState::Completed;
    Ok(Some(Standing {
        id: plan.id,
        is_outdated: now != *plan.evidence,
        needs_days: !planner::still_fits(&input, plan.first_focus(), &plan.notes),
        has_more: may_add && !planner::plan(&input).changes.added.is_empty(),
        prepares_for_a_no: planned.iter().any(prepares),
        counts,
    }))
}

/// How far each task of a candidate is, of whichever plan.
pub fn task_states(tx: &mut Tx<'_>, candidate: CandidateId) -> Result<Vec<TaskState>> {
    let tasks = tasks::all_of_candidate(tx, candidate)?.into_iter();
    Ok(tasks.map(|task| task.state.0).collect())
}
