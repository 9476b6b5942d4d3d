//! A role that a candidate has in view.

use crate::platform::clock::Time;
use crate::platform::db::Private;
use crate::platform::db::schema::opportunities;
use crate::platform::ids::{CandidateId, TenantId};
use chrono::NaiveDate;
use diesel::prelude::*;

crate::typed_id!(
    /// A role that a candidate has in view.
    OpportunityId, "oppt"
);

crate::text_enum! {
    /// How far a role in view has come, in this order.
    OpportunityState {
        /// The candidate has noticed it.
        Noticed = "noticed",
        /// The candidate has applied.
        Applied = "applied",
        /// There are interviews.
        Interviewing = "interviewing",
        /// It is over, one way or the other.
        Closed = "closed",
    }
}

crate::text_enum! {
    /// How it ended.
    OpportunityEnd {
        /// The candidate left it, before or after applying.
        NotForMe = "not_for_me",
        /// The answer was no.
        Rejected = "rejected",
        /// Nobody answered.
        NoResponse = "no_response",
        /// The role went away.
        RoleGone = "role_gone",
        /// The candidate took it.
        Accepted = "accepted",
    }
}

/// A role that a candidate has in view.
#[derive(Debug, Clone, Queryable, Selectable, Insertable, AsChangeset)]
#[diesel(table_name = opportunities, primary_key(tenant_id, id), treat_none_as_null = true, treat_none_as_default_value = false)]
pub(super) struct Opportunity {
    /// The tenant.
    pub tenant_id: TenantId,
    /// Our id.
    pub id: OpportunityId,
    /// Whose it is.
    pub candidate_id: CandidateId,
    /// The role.
    pub role: Private<String>,
    /// Who offers it.
    pub organisation: Option<Private<String>>,
    /// Where it is advertised.
    pub url: Option<Private<String>>,
    /// What one must have.
    pub required_skills: Private<Vec<String>>,
    /// What they would like besides.
    pub wished_skills: Private<Vec<String>>,
    /// What it is like.
    pub features: Private<Vec<String>>,
    /// How far it has come.
    pub state: OpportunityState,
    /// When it was noticed.
    pub noticed_on: NaiveDate,
    /// When the candidate applied.
    pub applied_on: Option<NaiveDate>,
    /// When interviews began.
    pub interviewing_on: Option<NaiveDate>,
    /// When it ended.
    pub closed_on: Option<NaiveDate>,
    /// How it ended.
    pub closed_because: Option<OpportunityEnd>,
    /// A note to oneself.
    pub notes: Option<Private<String>>,
    /// Raised by every change.
    pub version: i32,
    /// When it was stored.
    pub created_at: Time,
    /// When this last changed.
    pub updated_at: Time,
}

/// A role as the candidate describes it, before we store it.
#[derive(Debug, Clone)]
pub(super) struct NewOpportunity {
    /// The role.
    pub role: String,
    /// Who offers it.
    pub organisation: Option<String>,
    /// Where it is advertised.
    pub url: Option<String>,
    /// What one must have.
    pub required_skills: Vec<String>,
    /// What they would like besides.
    pub wished_skills: Vec<String>,
    /// What it is like.
    pub features: Vec<String>,
    /// How far it has come.
    pub state: OpportunityState,
    /// When it was noticed; today when absent.
    pub noticed_on: Option<NaiveDate>,
    /// When the candidate applied.
    pub applied_on: Option<NaiveDate>,
    /// A note to oneself.
    pub notes: Option<String>,
}
