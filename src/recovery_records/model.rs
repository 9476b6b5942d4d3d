//! A recovery as it is stored.

use crate::interviews::InterviewId;
use crate::method::planner::Pause;
use crate::method::recovery::{RecoveryStage, StepKind};
use crate::platform::clock::Time;
use crate::platform::db::schema::recoveries;
use crate::platform::db::{Doc, Word};
use crate::platform::ids::{CandidateId, TenantId};
use chrono::NaiveDate;
use diesel::prelude::*;

crate::typed_id!(
    /// A recovery.
    RecoveryId, "rcvy"
);

crate::text_enum! {
    /// Why a recovery ended.
    ClosedBecause {
        /// The candidate has found a job.
        FoundAJob = "found_a_job",
        /// The candidate has moved on.
        MovedOn = "moved_on",
        /// Something else.
        Other = "other",
        /// The interview did not end that way after all.
        OutcomeChanged = "outcome_changed",
    }
}

/// The way back after one interview, as far as it is stored.
#[derive(Debug, Clone, Queryable, Selectable, Insertable, AsChangeset)]
#[diesel(table_name = recoveries, primary_key(tenant_id, id), treat_none_as_null = true, treat_none_as_default_value = false)]
pub struct Recovery {
    /// The tenant.
    pub tenant_id: TenantId,
    /// Our id.
    pub id: RecoveryId,
    /// The interview that it follows.
    pub interview_id: InterviewId,
    /// Whose it is.
    pub candidate_id: CandidateId,
    /// How far it is by what has been announced. What the candidate does in private is not in it: see
    /// [`crate::recoveries`].
    pub stage: Word<RecoveryStage>,
    /// When it opened, or opened again.
    pub opened_at: Time,
    /// Nothing is due before this day.
    pub paused_until: Option<NaiveDate>,
    /// When it was closed.
    pub closed_at: Option<Time>,
    /// Why it was closed.
    pub closed_because: Option<ClosedBecause>,
    /// Steps that were left out and that a tenant is offered too. What only the candidate is offered is in `own_skips`.
    pub skipped_steps: Doc<Vec<StepKind>>,
    /// Raised by every change.
    pub version: i32,
    /// When it first opened.
    pub created_at: Time,
    /// When this last changed.
    pub updated_at: Time,
    /// When the pause began. With no day in `paused_until` it lasts until the candidate resumes.
    pub paused_at: Option<Time>,
}

impl Recovery {
    /// Its pause, unless that is over.
    #[must_use]
    pub fn pause_ahead(&self, today: NaiveDate) -> Option<Pause> {
        match (self.paused_until, self.paused_at) {
            (Some(until), _) => (until > today).then_some(Pause::Until(until)),
            (None, begun) => begun.map(|_| Pause::Open),
        }
    }
}
