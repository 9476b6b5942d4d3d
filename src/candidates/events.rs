//! What is announced about candidates: that something changed, never what.

use super::model::Candidate;
use crate::platform::ids::{CandidateId, TypedId};
use crate::platform::outbox::Event;
use serde::Serialize;

/// A candidate was created, updated or erased.
#[derive(Debug, Serialize, utoipa::ToSchema)]
pub struct CandidateEvent {
    #[serde(skip)]
    event_type: &'static str,
    /// The candidate.
    pub candidate_id: CandidateId,
    /// The tenant's own id of the candidate.
    pub external_id: Option<String>,
    /// The candidate's version after the change.
    pub version: i32,
}

impl CandidateEvent {
    fn of(event_type: &'static str, candidate: &Candidate) -> Self {
        Self {
            event_type,
            candidate_id: candidate.id,
            external_id: candidate.external_id.clone(),
            version: candidate.version,
        }
    }
}

/// `candidate.created`
pub(super) fn created(candidate: &Candidate) -> CandidateEvent {
    CandidateEvent::of("candidate.created", candidate)
}

/// `candidate.updated`
pub(super) fn updated(candidate: &Candidate) -> CandidateEvent {
    CandidateEvent::of("candidate.updated", candidate)
}

/// `candidate.erased`
pub(super) fn erased(candidate: &Candidate) -> CandidateEvent {
    CandidateEvent {
        external_id: None,
        ..CandidateEvent::of("candidate.erased", candidate)
    }
}

impl Event for CandidateEvent {
    fn event_type(&self) -> &'static str {
        self.event_type
    }
    fn subject(&self) -> String {
        self.candidate_id.text()
    }
    fn version(&self) -> i32 {
        self.version
    }
    fn candidate(&self) -> Option<CandidateId> {
        Some(self.candidate_id)
    }
}
