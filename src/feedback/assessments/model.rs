//! What the candidate makes of feedback.

use crate::feedback::model::{FeedbackId, ObservationId};
use crate::method::themes::Recognition;
use crate::platform::clock::Time;
use crate::platform::db::schema::assessments;
use crate::platform::db::{Doc, Private};
use crate::platform::ids::{CandidateId, TenantId};
use diesel::prelude::*;
use serde::{Deserialize, Serialize};

crate::text_enum! {
    /// Yes, no, or not sure.
    Verdict {
        /// Yes.
        Yes = "yes",
        /// Not sure.
        Unsure = "unsure",
        /// No.
        No = "no",
    }
}

/// What the candidate makes of feedback; nobody else ever sees it.
#[derive(Debug, Clone, Queryable, Selectable, Insertable, AsChangeset)]
#[diesel(table_name = assessments, primary_key(tenant_id, feedback_id), treat_none_as_null = true, treat_none_as_default_value = false)]
pub struct Assessment {
    /// The tenant.
    pub tenant_id: TenantId,
    /// The feedback.
    pub feedback_id: FeedbackId,
    /// Who judges.
    pub candidate_id: CandidateId,
    /// Is it believable?
    pub believable: Verdict,
    /// Is it fair?
    pub fair: Verdict,
    /// Can it be accepted?
    pub acceptable: Verdict,
    /// Point by point; a point that is not here has not been judged.
    pub observations: Doc<Vec<AssessedObservation>>,
    /// A note to oneself.
    pub note: Option<Private<String>>,
    /// Raised by every change.
    pub version: i32,
    /// When it was first judged.
    pub created_at: Time,
    /// When this last changed.
    pub updated_at: Time,
}

/// What the candidate makes of one point.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, utoipa::ToSchema)]
#[serde(deny_unknown_fields)]
pub struct AssessedObservation {
    /// The point.
    pub observation_id: ObservationId,
    /// Whether the candidate recognises it.
    pub recognition: Recognition,
}

/// A judgement as the candidate gives it.
#[derive(Debug, Clone)]
pub(in crate::feedback) struct NewAssessment {
    /// Is it believable?
    pub believable: Verdict,
    /// Is it fair?
    pub fair: Verdict,
    /// Can it be accepted?
    pub acceptable: Verdict,
    /// Point by point.
    pub observations: Vec<AssessedObservation>,
    /// A note to oneself.
    pub note: Option<String>,
}
