//! When a plan can be made or changed.

use crate::method::planner::Pause;
use crate::platform::Code;
use crate::platform::error::Coded;
use crate::recovery_records::Recovery;
use chrono::NaiveDate;

/// Why there is no plan, or no other one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub(super) enum PlanRefused {
    /// One recovery, one plan.
    #[error("The recovery has a plan; revise it instead.")]
    Exists,
    /// A closed recovery asks for nothing more.
    #[error("The recovery is closed, so nothing is planned for it.")]
    Closed,
    /// Whoever takes a break without an end comes back to what they left, and not to tasks that somebody else had made.
    #[error("The candidate has paused without an end; a plan waits until they are back.")]
    PausedOpenly,
}

impl Coded for PlanRefused {
    fn code(&self) -> Code {
        match self {
            Self::Exists => Code::PlanExists,
            Self::Closed => Code::RecoveryClosed,
            Self::PausedOpenly => Code::PauseIsTheirs,
        }
    }
}

/// Whether this caller can make the first plan of a recovery today.
pub(super) fn may_begin(
    recovery: &Recovery,
    is_candidate: bool,
    today: NaiveDate,
) -> Result<(), PlanRefused> {
    may_plan(recovery)?;
    if !is_candidate && recovery.pause_ahead(today) == Some(Pause::Open) {
        return Err(PlanRefused::PausedOpenly);
    }
    Ok(())
}

/// Whether something can be planned for this recovery.
pub(super) fn may_plan(recovery: &Recovery) -> Result<(), PlanRefused> {
    if recovery.closed_at.is_some() {
        Err(PlanRefused::Closed)
    } else {
        Ok(())
    }
}
