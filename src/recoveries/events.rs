//! What is announced about recoveries: where one stands by what has been announced, never what the candidate does in
//! private.

use crate::interviews::InterviewId;
use crate::method::recovery::RecoveryStage;
use crate::platform::clock::Time;
use crate::platform::ids::{CandidateId, TypedId};
use crate::platform::outbox::Event;
use crate::recovery_records::{ClosedBecause, Recovery, RecoveryId};
use chrono::NaiveDate;
use serde::Serialize;

/// A recovery opened, paused, resumed, moved on or closed.
#[derive(Debug, Serialize, utoipa::ToSchema)]
pub struct RecoveryEvent {
    #[serde(skip)]
    event_type: &'static str,
    /// The recovery.
    pub recovery_id: RecoveryId,
    /// The interview that it follows.
    pub interview_id: InterviewId,
    /// Whose it is.
    pub candidate_id: CandidateId,
    /// How far it is.
    pub stage: RecoveryStage,
    /// Nothing is due before this day; null in a pause without an end.
    pub paused_until: Option<NaiveDate>,
    /// When the pause began; null without one.
    pub paused_at: Option<Time>,
    /// Why it was closed, if it is.
    pub closed_because: Option<ClosedBecause>,
    /// The recovery's version after the change.
    pub version: i32,
}

impl RecoveryEvent {
    fn of(event_type: &'static str, recovery: &Recovery) -> Self {
        Self {
            event_type,
            recovery_id: recovery.id,
            interview_id: recovery.interview_id,
            candidate_id: recovery.candidate_id,
            stage: recovery.stage.0,
            paused_until: recovery.paused_until,
            paused_at: recovery.paused_at,
            closed_because: recovery.closed_because,
            version: recovery.version,
        }
    }
}

/// `recovery.opened`; with a higher version when it opens again.
pub(super) fn opened(recovery: &Recovery) -> RecoveryEvent {
    RecoveryEvent::of("recovery.opened", recovery)
}

/// `recovery.paused`
pub(super) fn paused(recovery: &Recovery) -> RecoveryEvent {
    RecoveryEvent::of("recovery.paused", recovery)
}

/// `recovery.resumed`, before the pause would have ended by itself.
pub(super) fn resumed(recovery: &Recovery) -> RecoveryEvent {
    RecoveryEvent::of("recovery.resumed", recovery)
}

/// `recovery.stage_changed`
pub(super) fn stage_changed(recovery: &Recovery) -> RecoveryEvent {
    RecoveryEvent::of("recovery.stage_changed", recovery)
}

/// `recovery.closed`
pub(super) fn closed(recovery: &Recovery) -> RecoveryEvent {
    RecoveryEvent::of("recovery.closed", recovery)
}

impl Event for RecoveryEvent {
    fn event_type(&self) -> &'static str {
        self.event_type
    }
    fn subject(&self) -> String {
        self.recovery_id.text()
    }
    fn version(&self) -> i32 {
        self.version
    }
    fn candidate(&self) -> Option<CandidateId> {
        Some(self.candidate_id)
    }
}
