//! An exercise that somebody did, as it is noted, and what is answered.

use crate::method::support::Support;
use crate::platform::locale::Language;
use crate::recovery_records::RecoveryId;
use crate::well_being_records::exercise_logs::ExerciseLog;

/// An exercise that somebody did, as they note it.
#[derive(Clone)]
pub(super) struct NewExerciseLog {
    /// Which exercise, by the method's id.
    pub exercise_id: String,
    /// How long it took.
    pub minutes: i32,
    /// How hard it was to bear before, 0 to 10.
    pub intensity_before: Option<u8>,
    /// How hard afterwards.
    pub intensity_after: Option<u8>,
    /// Free text.
    pub note: Option<String>,
    /// The recovery that it was for.
    pub recovery_id: Option<RecoveryId>,
}

/// A new entry, and what is said first.
#[derive(Clone)]
pub(super) struct Logged {
    /// What is said first.
    pub support: Support,
    /// In which language.
    pub language: Language,
    /// The entry.
    pub log: ExerciseLog,
}
