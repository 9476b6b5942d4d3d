//! A look at the CV.

use crate::interviews::InterviewId;
use crate::method::content::RoleKind;
use crate::platform::clock::Time;
use crate::platform::db::schema::cv_reviews;
use crate::platform::db::{Private, Word};
use crate::platform::ids::{CandidateId, TenantId};
use diesel::prelude::*;
use serde::{Deserialize, Serialize};

crate::typed_id!(
    /// A look at the CV.
    CvReviewId, "cvrv"
);

/// What the candidate says of one item.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Tick {
    /// The item of the checklist.
    pub item_id: String,
    /// Whether it holds.
    pub ticked: bool,
    /// What to change.
    pub note: Option<String>,
}

/// A look at the CV.
#[derive(Debug, Clone, Queryable, Selectable, Insertable, AsChangeset)]
#[diesel(table_name = cv_reviews, primary_key(tenant_id, id), treat_none_as_null = true, treat_none_as_default_value = false)]
pub(super) struct CvReview {
    /// The tenant.
    pub tenant_id: TenantId,
    /// Our id.
    pub id: CvReviewId,
    /// Whose CV.
    pub candidate_id: CandidateId,
    /// The interview that it follows, if it follows one.
    pub interview_id: Option<InterviewId>,
    /// The role that it is looked at for.
    pub role: Private<String>,
    /// The kind of that role; none when no word of the title told it.
    pub role_kind: Option<Word<RoleKind>>,
    /// Item by item.
    pub items: Private<Vec<Tick>>,
    /// A note on the whole.
    pub note: Option<Private<String>>,
    /// When every item was ticked.
    pub completed_at: Option<Time>,
    /// Raised by every change.
    pub version: i32,
    /// When it was begun.
    pub created_at: Time,
    /// When this last changed.
    pub updated_at: Time,
}

/// For what the CV is looked at.
#[derive(Debug, Clone)]
pub(super) struct NewCvReview {
    /// For the role of this interview.
    pub interview_id: Option<InterviewId>,
    /// For this role.
    pub role: Option<String>,
    /// The kind of role, where the candidate says so.
    pub role_kind: Option<RoleKind>,
}

/// A change of one item.
#[derive(Debug, Clone)]
pub(super) struct NewTick {
    /// The item.
    pub item_id: String,
    /// Whether it holds; none leaves it.
    pub ticked: Option<bool>,
    /// What to change; the outer none leaves it, the inner clears.
    #[expect(clippy::option_option, reason = "absent leaves it, null clears it")]
    pub note: Option<Option<String>>,
}
