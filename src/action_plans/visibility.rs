//! How plans and tasks are shown, and to whom: the one place that decides what leaves the house.
//!
//! Whose words and which judgements stand behind a plan is the candidate's inner life. A tenant sees what it works on, its
//! tasks, their days and reasons; of scores, strengths, guidelines and quotations it sees nothing, since each would tell
//! what was opened, or what the candidate made of it.

use super::model::ActionPlan;
use super::tasks::Task;
use crate::knowledge;
use crate::method::planner::{self, EvidenceKind};
use crate::platform::Result;
use crate::platform::db::{Doc, Private, Tx};

/// A plan as one caller may see it.
#[derive(Debug, Clone)]
pub(super) struct Shown {
    /// The plan, without what this caller may not see.
    pub plan: ActionPlan,
    /// Whether its own candidate sees it.
    pub to_candidate: bool,
}

/// What the caller may see of a plan.
pub(super) fn shown(tx: &Tx<'_>, mut plan: ActionPlan) -> Shown {
    let to_candidate = tx.only_candidate().is_some();
    if !to_candidate {
        for focus in &mut plan.focuses.0 {
            focus.evidence.clear();
        }
        plan.scores = Doc::default();
        plan.guidelines = Private::default();
        plan.strengths = Private::default();
        plan.encouragements = Private::default();
        plan.notes.0.retain(|note| !note.is_private());
    }
    Shown { plan, to_candidate }
}

/// What the caller may see of a task.
pub(super) fn shown_task(tx: &Tx<'_>, mut task: Task) -> Result<Task> {
    let is_quoted = |kind: EvidenceKind| kind == EvidenceKind::Observation;
    let quotes = task.evidence.iter().any(|behind| is_quoted(behind.kind));
    if tx.only_candidate().is_none() && quotes {
        task.evidence.0.retain(|behind| !is_quoted(behind.kind));
        if let Some(theme) = task.theme {
            let reason = planner::unquoted_reason(knowledge::library()?, theme.0);
            task.reason = Private(reason);
        }
    }
    Ok(task)
}
