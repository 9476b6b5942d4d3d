//! A check-in: how somebody was at one moment.

use crate::method::support::Severity;
use crate::platform::clock::Time;
use crate::platform::db::Private;
use crate::platform::db::schema::check_ins;
use crate::platform::ids::{CandidateId, TenantId};
use crate::recovery_records::RecoveryId;
use diesel::prelude::*;
use serde::{Deserialize, Serialize};

crate::typed_id!(
    /// A check-in.
    CheckInId, "chki"
);

/// How somebody was.
#[derive(Debug, Clone, Queryable, Selectable, Insertable)]
#[diesel(table_name = check_ins, treat_none_as_default_value = false)]
pub struct CheckIn {
    /// The tenant.
    pub tenant_id: TenantId,
    /// Our id.
    pub id: CheckInId,
    /// Whose it is.
    pub candidate_id: CandidateId,
    /// The recovery that it is about, if it is about one.
    pub recovery_id: Option<RecoveryId>,
    /// How hard it was to bear, 0 to 10.
    pub intensity: i32,
    /// Their words, and what we made of them.
    pub words: Private<CheckInWords>,
    /// Always 1: it says what was, at its time.
    pub version: i32,
    /// When it was.
    pub created_at: Time,
    /// The same.
    pub updated_at: Time,
}

/// What nobody may read but the person: their words, and what we made of them.
#[derive(Clone, Serialize, Deserialize)]
pub struct CheckInWords {
    /// Words for how it felt.
    pub emotions: Vec<String>,
    /// Free text.
    pub note: Option<String>,
    /// How bad it was.
    pub severity: Severity,
    /// Whether the answer showed in full where help is.
    pub shown_help: bool,
}
