//! A change of an object, and a place in the feed.

use crate::platform::clock::Time;
use crate::platform::db::schema::changes;
use crate::platform::ids::CandidateId;
use diesel::prelude::*;

crate::text_enum! {
    /// A kind of object that the feed tells of.
    ChangedKind {
        /// A candidate.
        Candidate = "candidate",
        /// An interview.
        Interview = "interview",
        /// A recovery.
        Recovery = "recovery",
        /// A feedback request.
        FeedbackRequest = "feedback_request",
        /// Feedback.
        Feedback = "feedback",
        /// An action plan.
        ActionPlan = "action_plan",
        /// A task of an action plan.
        Task = "task",
        /// An interest in later openings.
        FutureInterest = "future_interest",
    }
}

impl ChangedKind {
    /// The kind of the object with this id, and the path of such objects.
    #[must_use]
    pub(super) fn of(id: &str) -> Option<(Self, &'static str)> {
        match id.split_once('_')?.0 {
            "cand" => Some((Self::Candidate, "/v1/candidates")),
            "intv" => Some((Self::Interview, "/v1/interviews")),
            "rcvy" => Some((Self::Recovery, "/v1/recoveries")),
            "freq" => Some((Self::FeedbackRequest, "/v1/feedback_requests")),
            "fdbk" => Some((Self::Feedback, "/v1/feedback")),
            "plan" => Some((Self::ActionPlan, "/v1/action_plans")),
            "task" => Some((Self::Task, "/v1/tasks")),
            "fint" => Some((Self::FutureInterest, "/v1/future_interests")),
            _ => None,
        }
    }
}

crate::text_enum! {
    /// What to do to a copy.
    ChangeOp {
        /// Read the object and keep it.
        Upsert = "upsert",
        /// Remove the object: it is gone.
        Deleted = "deleted",
    }
}

/// The last change of an object.
#[derive(Debug, Clone, Queryable, Selectable)]
#[diesel(table_name = changes)]
pub(super) struct Change {
    /// Whose it is.
    pub candidate_id: CandidateId,
    /// The object.
    pub subject_id: String,
    /// Its place in the order of changes.
    pub sequence: i64,
    /// The object's version, or its last one.
    pub version: i32,
    /// Whether it is gone.
    pub deleted: bool,
    /// When it changed.
    pub changed_at: Time,
}

/// How far somebody has read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Position {
    /// The last change that they have read.
    pub sequence: i64,
    /// Its object; changes of one transaction have one place in the order.
    pub subject_id: String,
    /// Since when there may be something that they have not read.
    pub as_of: Time,
}

/// A part of the feed.
#[derive(Debug)]
pub(super) struct Part {
    /// The changes.
    pub changes: Vec<Change>,
    /// Whether there are more.
    pub has_more: bool,
    /// How far this part goes.
    pub end: Position,
}
