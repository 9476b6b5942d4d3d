//! An interest in later openings.

use crate::feedback_requests::Channel;
use crate::interviews::InterviewId;
use crate::platform::clock::Time;
use crate::platform::db::schema::future_interests;
use crate::platform::ids::{CandidateId, TenantId};
use diesel::prelude::*;

crate::typed_id!(
    /// An interest in later openings.
    FutureInterestId, "fint"
);

crate::text_enum! {
    /// Whether an interest still holds.
    FutureInterestState {
        /// The candidate would like to hear of openings.
        Given = "given",
        /// No longer.
        Withdrawn = "withdrawn",
    }
}

crate::text_enum! {
    /// Why an interest ended.
    InterestWithdrawnBecause {
        /// Somebody said so.
        Asked = "asked",
        /// The consent that it stood on was withdrawn.
        ConsentWithdrawn = "consent_withdrawn",
    }
}

/// A candidate would like to hear of later openings there.
#[derive(Debug, Clone, Queryable, Selectable, Insertable, AsChangeset)]
#[diesel(table_name = future_interests, primary_key(tenant_id, id), treat_none_as_null = true, treat_none_as_default_value = false)]
pub struct FutureInterest {
    /// The tenant.
    pub tenant_id: TenantId,
    /// Our id.
    pub id: FutureInterestId,
    /// Who would like to hear.
    pub candidate_id: CandidateId,
    /// The interview that it comes from.
    pub interview_id: InterviewId,
    /// Whether of an employer's openings or of an agency's.
    pub channel: Channel,
    /// The name of that employer or agency, as it was then.
    pub organisation: String,
    /// Since when.
    pub given_at: Time,
    /// Until when.
    pub withdrawn_at: Option<Time>,
    /// Why it ended.
    pub withdrawn_because: Option<InterestWithdrawnBecause>,
    /// Raised by every change.
    pub version: i32,
    /// When it was recorded.
    pub created_at: Time,
    /// When this last changed.
    pub updated_at: Time,
}

impl FutureInterest {
    /// Whether it still holds.
    #[must_use]
    pub const fn state(&self) -> FutureInterestState {
        match self.withdrawn_at {
            None => FutureInterestState::Given,
            Some(_) => FutureInterestState::Withdrawn,
        }
    }
}

/// An interest as it is given, before we store it.
#[derive(Debug, Clone)]
pub(super) struct NewFutureInterest {
    /// The interview that it comes from.
    pub interview_id: InterviewId,
    /// Whether in the employer's openings or in the agency's.
    pub channel: Channel,
}
