//! Queries over tasks.

use super::model::{Held, Task, TaskId};
use crate::action_plans::ActionPlanId;
use crate::platform::Result;
use crate::platform::db::Tx;
use crate::platform::db::schema::tasks;
use crate::platform::ids::CandidateId;
use crate::{keyed_by_creation, on_backend, rows_of_candidate, tenant_rows};
use diesel::prelude::*;

tenant_rows!(tasks, Task, TaskId, owner: candidate_id, changes: Always);
rows_of_candidate!(tasks, Task);

keyed_by_creation!(Task);

/// What all tasks of a candidate hold, of whichever plan, without their words.
pub(super) fn held(tx: &mut Tx<'_>, candidate: CandidateId) -> Result<Vec<Held>> {
    tx.may_see(candidate)?;
    let tenant = tx.tenant();
    Ok(on_backend!(tx.conn(), c => tasks::table
        .filter(tasks::tenant_id.eq(tenant))
        .filter(tasks::candidate_id.eq(candidate))
        .select(Held::as_select())
        .load(c))?)
}

/// All tasks of a plan, in its order.
pub(super) fn of_plan(tx: &mut Tx<'_>, plan: ActionPlanId) -> Result<Vec<Task>> {
    let tenant = tx.tenant();
    let rows: Vec<Task> = on_backend!(tx.conn(), c => tasks::table
        .filter(tasks::tenant_id.eq(tenant))
        .filter(tasks::action_plan_id.eq(plan))
        .select(Task::as_select())
        .order((tasks::position, tasks::id))
        .load(c))?;
    Ok(rows
        .into_iter()
        .filter(|row| tx.may_see(row.candidate_id).is_ok())
        .collect())
}
