//! What the person's other plans hold: of each day, since the week is one however many plans there are; and of what there is to do, so
//! that none of it is asked for twice.

use super::store;
use super::tasks::{self, Held};
use crate::method::planner::{self, TaskState};
use crate::platform::Result;
use crate::platform::db::Tx;
use crate::recovery_records::{self, Recovery};
use chrono::NaiveDate;
use std::collections::{BTreeMap, BTreeSet};

/// What the person's other plans are to this one. Their tasks are as visible to a tenant as this plan's are.
#[derive(Debug, Default)]
pub(super) struct Elsewhere {
    /// Minutes that they hold of each day.
    pub booked: BTreeMap<NaiveDate, u32>,
    /// How far their tasks are, by key.
    pub tasks: BTreeMap<String, TaskState>,
}

/// What the plans of the candidate's other recoveries hold. What is open in a closed one asks for nothing any more.
pub(super) fn of(tx: &mut Tx<'_>, recovery: &Recovery) -> Result<Elsewhere> {
    let mut elsewhere = Elsewhere::default();
    let candidate = recovery.candidate_id;
    let open = recovery_records::open_of(tx, candidate)?.into_iter();
    let open: BTreeSet<_> = open.map(|recovery| recovery.id).collect();
    let plans = store::recoveries_of(tx, candidate)?;
    for task in tasks::held(tx, candidate)? {
        let of = plans.get(&task.action_plan_id);
        if of.is_some_and(|of| *of != recovery.id && (task.state.0.is_over() || open.contains(of)))
        {
            elsewhere.hold(task);
        }
    }
    Ok(elsewhere)
}

impl Elsewhere {
    /// Notes a task of another plan. What is still to be done there weighs more than what became of it in a third.
    fn hold(&mut self, task: Held) {
        let state = task.state.0;
        if state.is_ahead() {
            let shares = task.work_on.len() == 1;
            for day in task.work_on.0 {
                let taken = if shares {
                    day.minutes
                } else {
                    planner::WHOLE_DAY
                };
                let minutes: &mut u32 = self.booked.entry(day.on).or_default();
                *minutes = minutes.saturating_add(taken);
            }
        }
        let noted = self.tasks.entry(task.key).or_insert(state);
        if noted.is_over() {
            *noted = state;
        }
    }
}
