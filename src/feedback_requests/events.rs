//! What is announced about feedback requests: where one is in its life, never what was written.

use super::model::{Channel, FeedbackRequest, State};
use crate::interviews::InterviewId;
use crate::platform::clock::Time;
use crate::platform::ids::{CandidateId, FeedbackRequestId, TypedId};
use crate::platform::outbox::Event;
use serde::Serialize;

/// The giver answered by the link.
pub const ANSWERED: &str = "feedback_request.answered";
/// A reminder was sent.
pub const REMINDED: &str = "feedback_request.reminded";

/// A feedback request moved on.
#[derive(Debug, Serialize, utoipa::ToSchema)]
pub struct FeedbackRequestEvent {
    #[serde(skip)]
    event_type: &'static str,
    /// The feedback request.
    pub feedback_request_id: FeedbackRequestId,
    /// The interview that it asks about.
    pub interview_id: InterviewId,
    /// Whose interview it was.
    pub candidate_id: CandidateId,
    /// Whom it asks.
    pub channel: Channel,
    /// Where it is now.
    pub state: State,
    /// The call that was chosen, if one was.
    pub chosen_call_slot: Option<Time>,
    /// The request to the agency that took its place, if one did.
    pub redirected_to_id: Option<FeedbackRequestId>,
    /// The request's version after the change.
    pub version: i32,
}

impl FeedbackRequestEvent {
    fn of(event_type: &'static str, request: &FeedbackRequest) -> Self {
        Self {
            event_type,
            feedback_request_id: request.id,
            interview_id: request.interview_id,
            candidate_id: request.candidate_id,
            channel: request.channel,
            state: request.state,
            chosen_call_slot: request.chosen_call_slot,
            redirected_to_id: request.redirected_to_id,
            version: request.version,
        }
    }
}

/// `feedback_request.sent`
pub(super) fn sent(request: &FeedbackRequest) -> FeedbackRequestEvent {
    FeedbackRequestEvent::of("feedback_request.sent", request)
}

/// [`REMINDED`]
pub(super) fn reminded(request: &FeedbackRequest) -> FeedbackRequestEvent {
    FeedbackRequestEvent::of(REMINDED, request)
}

/// [`ANSWERED`]; `feedback.received` comes after it unless the answer is nothing but a call.
pub(super) fn answered(request: &FeedbackRequest) -> FeedbackRequestEvent {
    FeedbackRequestEvent::of(ANSWERED, request)
}

/// `feedback_request.declined`
pub(super) fn declined(request: &FeedbackRequest) -> FeedbackRequestEvent {
    FeedbackRequestEvent::of("feedback_request.declined", request)
}

/// `feedback_request.expired`
pub(super) fn expired(request: &FeedbackRequest) -> FeedbackRequestEvent {
    FeedbackRequestEvent::of("feedback_request.expired", request)
}

/// `feedback_request.cancelled`
pub(super) fn cancelled(request: &FeedbackRequest) -> FeedbackRequestEvent {
    FeedbackRequestEvent::of("feedback_request.cancelled", request)
}

/// `feedback_request.redirected`
pub(super) fn redirected(request: &FeedbackRequest) -> FeedbackRequestEvent {
    FeedbackRequestEvent::of("feedback_request.redirected", request)
}

impl Event for FeedbackRequestEvent {
    fn event_type(&self) -> &'static str {
        self.event_type
    }
    fn subject(&self) -> String {
        self.feedback_request_id.text()
    }
    fn version(&self) -> i32 {
        self.version
    }
    fn candidate(&self) -> Option<CandidateId> {
        Some(self.candidate_id)
    }
}
