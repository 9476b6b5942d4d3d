//! What is announced about future interests: that one was given or ended. Where, is for the object to say.

use super::model::{FutureInterest, FutureInterestId};
use crate::interviews::InterviewId;
use crate::platform::ids::{CandidateId, TypedId};
use crate::platform::outbox::Event;
use serde::Serialize;

/// An interest in later openings was given, or ended.
#[derive(Debug, Serialize, utoipa::ToSchema)]
pub struct FutureInterestEvent {
    #[serde(skip)]
    event_type: &'static str,
    /// The interest.
    pub future_interest_id: FutureInterestId,
    /// Whose it is.
    pub candidate_id: CandidateId,
    /// The interview that it comes from.
    pub interview_id: InterviewId,
    /// The interest's version after the change.
    pub version: i32,
}

impl FutureInterestEvent {
    fn of(event_type: &'static str, interest: &FutureInterest) -> Self {
        Self {
            event_type,
            future_interest_id: interest.id,
            candidate_id: interest.candidate_id,
            interview_id: interest.interview_id,
            version: interest.version,
        }
    }
}

/// `future_interest.given`
pub(super) fn given(interest: &FutureInterest) -> FutureInterestEvent {
    FutureInterestEvent::of("future_interest.given", interest)
}

/// `future_interest.withdrawn`
pub(super) fn withdrawn(interest: &FutureInterest) -> FutureInterestEvent {
    FutureInterestEvent::of("future_interest.withdrawn", interest)
}

impl Event for FutureInterestEvent {
    fn event_type(&self) -> &'static str {
        self.event_type
    }
    fn subject(&self) -> String {
        self.future_interest_id.text()
    }
    fn version(&self) -> i32 {
        self.version
    }
    fn candidate(&self) -> Option<CandidateId> {
        Some(self.candidate_id)
    }
}
