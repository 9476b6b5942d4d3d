//! That an exercise was done.

use crate::platform::clock::Time;
use crate::platform::db::Private;
use crate::platform::db::schema::exercise_logs;
use crate::platform::ids::{CandidateId, TenantId};
use crate::recovery_records::RecoveryId;
use diesel::prelude::*;

crate::typed_id!(
    /// An exercise that somebody did.
    ExerciseLogId, "exlg"
);

/// That somebody did an exercise.
#[derive(Debug, Clone, Queryable, Selectable, Insertable)]
#[diesel(table_name = exercise_logs, treat_none_as_default_value = false)]
pub struct ExerciseLog {
    /// The tenant.
    pub tenant_id: TenantId,
    /// Our id.
    pub id: ExerciseLogId,
    /// Whose it is.
    pub candidate_id: CandidateId,
    /// The recovery that it was for, if it was for one.
    pub recovery_id: Option<RecoveryId>,
    /// Which exercise, by the method's id.
    pub exercise_id: String,
    /// How long it took.
    pub minutes: i32,
    /// How hard it was to bear before, 0 to 10.
    pub intensity_before: Option<i32>,
    /// How hard afterwards.
    pub intensity_after: Option<i32>,
    /// Free text.
    pub note: Option<Private<String>>,
    /// Always 1: it says what was, at its time.
    pub version: i32,
    /// When it was noted.
    pub created_at: Time,
    /// The same.
    pub updated_at: Time,
}
