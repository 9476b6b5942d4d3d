//! A fairness check, and what of it is private.

use crate::feedback::{FeedbackId, Verdict};
use crate::interviews::InterviewId;
use crate::method::grounds::Ground;
use crate::platform::clock::Time;
use crate::platform::db::Private;
use crate::platform::db::schema::fairness_checks;
use crate::platform::ids::{CandidateId, TenantId};
use chrono::NaiveDate;
use diesel::prelude::*;
use serde::{Deserialize, Serialize};

crate::typed_id!(
    /// A fairness check.
    FairnessCheckId, "fchk"
);

crate::text_enum! {
    /// Where words come from.
    WordsOf {
        /// A point of feedback.
        Observation = "observation",
        /// The comment of feedback.
        Comment = "comment",
        /// The advice of feedback.
        Advice = "advice",
        /// What the candidate pasted in.
        Pasted = "pasted",
    }
}

/// A fairness check as it is stored: what follows from it is derived each time.
#[derive(Debug, Clone, Queryable, Selectable, Insertable, AsChangeset)]
#[diesel(table_name = fairness_checks, primary_key(tenant_id, id), treat_none_as_null = true, treat_none_as_default_value = false)]
pub(super) struct FairnessCheck {
    /// The tenant.
    pub tenant_id: TenantId,
    /// Our id.
    pub id: FairnessCheckId,
    /// The interview that ended so.
    pub interview_id: InterviewId,
    /// Whose it is, and nobody else's.
    pub candidate_id: CandidateId,
    /// The feedback that is read; all that was opened on the interview when there is none.
    pub feedback_id: Option<FeedbackId>,
    /// Where it happened, when the candidate named it; else their country says.
    pub jurisdiction: Option<String>,
    /// Is the reason believable?
    pub believable: Verdict,
    /// Is it fair?
    pub fair: Verdict,
    /// Can it be accepted?
    pub acceptable: Verdict,
    /// When they came to know why.
    pub knowledge_at: Option<Time>,
    /// On which day a claim in writing reached the employer.
    pub claimed_on: Option<NaiveDate>,
    /// What they noted; none when they noted nothing.
    pub noted: Option<Private<Noted>>,
    /// Raised by every change.
    pub version: i32,
    /// When it was made.
    pub created_at: Time,
    /// When this last changed.
    pub updated_at: Time,
}

impl FairnessCheck {
    /// What the candidate thinks that it was about.
    pub(super) fn grounds(&self) -> &[Ground] {
        self.noted.as_ref().map_or(&[], |noted| &noted.grounds)
    }
}

/// What the candidate notes: it may tell of health, faith or origin, so it is never stored as it is.
#[derive(Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Noted {
    /// What they think that it was about.
    pub grounds: Vec<Ground>,
    /// Notes to themselves.
    pub notes: Option<String>,
    /// What was said or written to them.
    pub words: Option<String>,
}

impl Noted {
    /// Whether there is nothing to keep.
    pub(super) fn is_empty(&self) -> bool {
        self.grounds.is_empty() && self.notes.is_none() && self.words.is_none()
    }
}

/// A fairness check as the candidate makes it, before we store it.
#[derive(Debug, Clone)]
pub(super) struct NewFairnessCheck {
    /// The interview.
    pub interview_id: InterviewId,
    /// The feedback that is read.
    pub feedback_id: Option<FeedbackId>,
    /// Where it happened.
    pub jurisdiction: Option<String>,
    /// Is the reason believable?
    pub believable: Verdict,
    /// Is it fair?
    pub fair: Verdict,
    /// Can it be accepted?
    pub acceptable: Verdict,
    /// When they came to know why.
    pub knowledge_at: Option<Time>,
    /// On which day a claim in writing reached the employer.
    pub claimed_on: Option<NaiveDate>,
    /// What they note.
    pub noted: Private<Noted>,
}
