//! When an interest can be given and withdrawn.

use super::model::FutureInterest;
use crate::feedback_requests::Channel;
use crate::interviews::Interview;
use crate::platform::Code;
use crate::platform::error::Coded;

/// Why an interest stays as it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub(super) enum InterestRefused {
    #[error("The candidate has not been told of an outcome yet.")]
    OutcomeNotTold,
    #[error("The interview names no employer to hear from.")]
    EmployerMissing,
    #[error("The interview names no agency to hear from.")]
    AgencyMissing,
    #[error(
        "The candidate has not agreed that anybody is told; a consent for future_interest must hold."
    )]
    ConsentRequired,
    #[error("The candidate's interest in this employer or agency is recorded already.")]
    AlreadyGiven,
    #[error("The interest has been withdrawn already.")]
    Withdrawn,
}

impl Coded for InterestRefused {
    fn code(&self) -> Code {
        match self {
            Self::OutcomeNotTold => Code::OutcomeNotTold,
            Self::EmployerMissing => Code::EmployerMissing,
            Self::AgencyMissing => Code::AgencyMissing,
            Self::ConsentRequired => Code::ConsentRequired,
            Self::AlreadyGiven => Code::InterestAlreadyGiven,
            Self::Withdrawn => Code::InterestWithdrawn,
        }
    }
}

/// In whose later openings: of the interview's employer, or of its agency, once the candidate knows how this one ended.
pub(super) fn organisation(
    interview: &Interview,
    channel: Channel,
) -> Result<String, InterestRefused> {
    if interview.notified_at.is_none() {
        return Err(InterestRefused::OutcomeNotTold);
    }
    let (known, missing) = match channel {
        Channel::Employer => (&interview.employer, InterestRefused::EmployerMissing),
        Channel::Agency => (&interview.agency, InterestRefused::AgencyMissing),
    };
    known
        .as_ref()
        .map(|counterpart| counterpart.name.clone())
        .ok_or(missing)
}

/// Nobody is told without the candidate's consent.
pub(super) fn must_have_agreed(has_agreed: bool) -> Result<(), InterestRefused> {
    if has_agreed {
        Ok(())
    } else {
        Err(InterestRefused::ConsentRequired)
    }
}

/// What has ended does not end again.
pub(super) fn may_withdraw(interest: &FutureInterest) -> Result<(), InterestRefused> {
    match interest.withdrawn_at {
        None => Ok(()),
        Some(_) => Err(InterestRefused::Withdrawn),
    }
}
