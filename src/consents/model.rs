//! A consent and what it can be for.

use crate::platform::clock::Time;
use crate::platform::db::schema::consents;
use crate::platform::ids::{CandidateId, TenantId};
use diesel::prelude::*;

crate::typed_id!(
    /// A consent of a candidate.
    ConsentId, "cons"
);

crate::text_enum! {
    /// What a consent is for.
    Purpose {
        /// Keeping what the candidate notes about how they are.
        WellBeingData = "well_being_data",
        /// Writing to employers and agencies for feedback in the candidate's name.
        FeedbackContact = "feedback_contact",
        /// Keeping what the candidate notes for a fairness check: grounds, notes, what was said to them.
        FairnessNotes = "fairness_notes",
        /// Telling an employer that the candidate would like to hear of later openings.
        FutureInterest = "future_interest",
    }
}

/// What a candidate agreed to.
#[derive(Debug, Clone, Queryable, Selectable, Insertable, AsChangeset)]
#[diesel(table_name = consents, primary_key(tenant_id, id), treat_none_as_null = true, treat_none_as_default_value = false)]
pub struct Consent {
    /// The tenant.
    pub tenant_id: TenantId,
    /// Our id.
    pub id: ConsentId,
    /// Who agreed.
    pub candidate_id: CandidateId,
    /// To what.
    pub purpose: Purpose,
    /// The words that the candidate was shown.
    pub wording: String,
    /// Since when it holds.
    pub granted_at: Time,
    /// When it was withdrawn.
    pub withdrawn_at: Option<Time>,
    /// Raised by every change.
    pub version: i32,
    /// When it was recorded.
    pub created_at: Time,
    /// When this last changed.
    pub updated_at: Time,
}

/// A consent as it is given, before we store it.
#[derive(Debug, Clone)]
pub(super) struct NewConsent {
    /// To what.
    pub purpose: Purpose,
    /// The words that the candidate was shown.
    pub wording: String,
}
