//! What is announced about feedback: that it is there, never what it says, and never whether it was opened.

use super::model::{Feedback, FeedbackId};
use crate::feedback_requests::Channel;
use crate::interviews::InterviewId;
use crate::platform::ids::{CandidateId, FeedbackRequestId, TypedId};
use crate::platform::outbox::Event;
use serde::Serialize;

/// Feedback was received; once for each feedback.
#[derive(Debug, Serialize, utoipa::ToSchema)]
pub struct FeedbackEvent {
    /// The feedback.
    pub feedback_id: FeedbackId,
    /// The interview that it is about.
    pub interview_id: InterviewId,
    /// Whose interview it was.
    pub candidate_id: CandidateId,
    /// The request that it answers, if it came by a link.
    pub feedback_request_id: Option<FeedbackRequestId>,
    /// From which side it came.
    pub source: Channel,
    /// The feedback's version.
    pub version: i32,
}

/// Feedback is there.
pub const RECEIVED: &str = "feedback.received";

/// [`RECEIVED`]
pub(super) fn received(feedback: &Feedback) -> FeedbackEvent {
    FeedbackEvent {
        feedback_id: feedback.id,
        interview_id: feedback.interview_id,
        candidate_id: feedback.candidate_id,
        feedback_request_id: feedback.feedback_request_id,
        source: feedback.source,
        version: feedback.version,
    }
}

impl Event for FeedbackEvent {
    fn event_type(&self) -> &'static str {
        RECEIVED
    }
    fn subject(&self) -> String {
        self.feedback_id.text()
    }
    fn version(&self) -> i32 {
        self.version
    }
    fn candidate(&self) -> Option<CandidateId> {
        Some(self.candidate_id)
    }
}
