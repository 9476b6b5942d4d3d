//! When a consent can be given and withdrawn.

use super::model::{Consent, Purpose};
use crate::platform::Code;
use crate::platform::error::{Coded, Fault};

/// Characters in the words of a consent at the most.
pub(super) const MAX_WORDING: u64 = 10_000;

/// Why a consent stays as it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub(super) enum ConsentRefused {
    /// Two consents for one purpose: withdrawing one would leave the other standing.
    #[error("The candidate has agreed to this already; withdraw that consent before asking again.")]
    AlreadyGiven,
    /// It ended before.
    #[error("The consent has been withdrawn already.")]
    Withdrawn,
    /// Somebody else would know of it.
    #[error("Only the candidate can agree to this, in a session of their own.")]
    CandidateOnly,
}

impl Coded for ConsentRefused {
    fn code(&self) -> Code {
        match self {
            Self::AlreadyGiven => Code::ConsentAlreadyGiven,
            Self::Withdrawn => Code::ConsentWithdrawn,
            Self::CandidateOnly => Code::WrongCaller,
        }
    }
}

/// Checks that the schema cannot express: whether the candidate was shown anything.
#[must_use]
pub(super) fn faults(consent: &Consent) -> Vec<Fault> {
    if consent.wording.trim().is_empty() {
        vec![Fault::blank("/wording")]
    } else {
        Vec::new()
    }
}

/// Whether the caller may give a consent for this: what only the candidate may know of, only they can agree to.
pub(super) fn may_grant(purpose: Purpose, by_candidate: bool) -> Result<(), ConsentRefused> {
    if by_candidate || !purpose.is_private() {
        Ok(())
    } else {
        Err(ConsentRefused::CandidateOnly)
    }
}

/// Whether the consent can be withdrawn.
pub(super) fn may_withdraw(consent: &Consent) -> Result<(), ConsentRefused> {
    if consent.withdrawn_at.is_some() {
        Err(ConsentRefused::Withdrawn)
    } else {
        Ok(())
    }
}
