//! The candidate's own rating of an interview.

use crate::interviews::InterviewId;
use crate::platform::clock::Time;
use crate::platform::db::schema::self_ratings;
use crate::platform::ids::{CandidateId, TenantId};
use diesel::prelude::*;

/// How a candidate thinks that an interview went.
#[derive(Debug, Clone, PartialEq, Eq, Queryable, Selectable, Insertable, AsChangeset)]
#[diesel(table_name = self_ratings, primary_key(tenant_id, interview_id), treat_none_as_null = true, treat_none_as_default_value = false)]
pub struct SelfRating {
    /// The tenant.
    pub tenant_id: TenantId,
    /// The interview.
    pub interview_id: InterviewId,
    /// Whose it was.
    pub candidate_id: CandidateId,
    /// From 1 (needs the most work) to 5 (very strong).
    pub rating: i32,
    /// When the first feedback on the interview was opened; from then on the rating stands.
    pub settled_at: Option<Time>,
    /// Raised by every change.
    pub version: i32,
    /// When it was first given.
    pub created_at: Time,
    /// When this last changed.
    pub updated_at: Time,
}
