//! When a consent can be given and withdrawn.

use super::model::Consent;
use crate::platform::Code;
use crate::platform::error::{Coded, Fault};

/// Characters in the words of a consent at the most.
pub(super) const MAX_WORDING: u64 = 10_000;

/// Why a consent stays as it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub(super) enum Refusal {
    /// Two consents for one purpose: withdrawing one would leave the other standing.
    #[error("The candidate has agreed to this already; withdraw that consent before asking again.")]
    AlreadyGiven,
    /// It ended before.
    #[error("The consent has been withdrawn already.")]
    Withdrawn,
}

impl Coded for Refusal {
    fn code(&self) -> Code {
        match self {
            Self::AlreadyGiven => Code::ConsentAlreadyGiven,
            Self::Withdrawn => Code::ConsentWithdrawn,
        }
    }
}

/// What no shape can say: whether the candidate was shown anything.
#[must_use]
pub(super) fn faults(consent: &Consent) -> Vec<Fault> {
    if consent.wording.trim().is_empty() {
        vec![Fault::blank("/wording")]
    } else {
        Vec::new()
    }
}

/// Whether the consent can be withdrawn.
pub(super) fn may_withdraw(consent: &Consent) -> Result<(), Refusal> {
    if consent.withdrawn_at.is_some() {
        Err(Refusal::Withdrawn)
    } else {
        Ok(())
    }
}
