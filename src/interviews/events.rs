//! What is announced about interviews: which one, how it stands, and whether the candidate knows.

use super::model::{Interview, InterviewId, Outcome};
use crate::platform::ids::{CandidateId, TypedId};
use crate::platform::outbox::Event;
use serde::Serialize;

/// An interview was created, changed, or got an outcome.
#[derive(Debug, Serialize, utoipa::ToSchema)]
pub struct InterviewEvent {
    #[serde(skip)]
    event_type: &'static str,
    /// The interview.
    pub interview_id: InterviewId,
    /// Who interviewed.
    pub candidate_id: CandidateId,
    /// The tenant's own id of the interview.
    pub external_id: Option<String>,
    /// How it ended.
    pub outcome: Outcome,
    /// Whether the candidate has been told.
    pub notified: bool,
    /// The interview's version after the change.
    pub version: i32,
}

impl InterviewEvent {
    fn of(event_type: &'static str, interview: &Interview) -> Self {
        Self {
            event_type,
            interview_id: interview.id,
            candidate_id: interview.candidate_id,
            external_id: interview.external_id.clone(),
            outcome: interview.outcome,
            notified: interview.notified_at.is_some(),
            version: interview.version,
        }
    }
}

/// `interview.created`
pub(super) fn created(interview: &Interview) -> InterviewEvent {
    InterviewEvent::of("interview.created", interview)
}

/// `interview.updated`
pub(super) fn updated(interview: &Interview) -> InterviewEvent {
    InterviewEvent::of("interview.updated", interview)
}

/// `interview.outcome_recorded`
pub(super) fn outcome_recorded(interview: &Interview) -> InterviewEvent {
    InterviewEvent::of(OUTCOME_RECORDED, interview)
}

/// The event by which features to the right learn that an interview ended, or did not after all.
pub const OUTCOME_RECORDED: &str = "interview.outcome_recorded";

impl Event for InterviewEvent {
    fn event_type(&self) -> &'static str {
        self.event_type
    }
    fn subject(&self) -> String {
        self.interview_id.text()
    }
    fn version(&self) -> i32 {
        self.version
    }
    fn candidate(&self) -> Option<CandidateId> {
        Some(self.candidate_id)
    }
}
