//! When a plan can be made or changed.

use crate::platform::Code;
use crate::platform::error::Coded;
use crate::recovery_records::Recovery;

/// Why there is no plan, or no other one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub(super) enum PlanRefused {
    /// One recovery, one plan.
    #[error("The recovery has a plan; revise it instead.")]
    Exists,
    /// A closed recovery asks for nothing more.
    #[error("The recovery is closed, so nothing is planned for it.")]
    Closed,
}

impl Coded for PlanRefused {
    fn code(&self) -> Code {
        match self {
            Self::Exists => Code::PlanExists,
            Self::Closed => Code::RecoveryClosed,
        }
    }
}

/// Whether something can be planned for this recovery.
pub(super) fn may_plan(recovery: &Recovery) -> Result<(), PlanRefused> {
    if recovery.closed_at.is_some() {
        Err(PlanRefused::Closed)
    } else {
        Ok(())
    }
}
