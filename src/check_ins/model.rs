//! A check-in as it is written, and what is answered.

use crate::method::support::Support;
use crate::platform::locale::Language;
use crate::recovery_records::RecoveryId;
use crate::well_being_records::check_ins::CheckIn;

/// A check-in as the candidate writes it.
#[derive(Clone)]
pub(super) struct NewCheckIn {
    /// The recovery that it is about.
    pub recovery_id: Option<RecoveryId>,
    /// Words for how it feels.
    pub emotions: Vec<String>,
    /// How hard it is to bear, 0 to 10.
    pub intensity: u8,
    /// Free text.
    pub note: Option<String>,
}

/// A new check-in, and what is said first.
#[derive(Clone)]
pub(super) struct CheckedIn {
    /// What is said first.
    pub support: Support,
    /// In which language.
    pub language: Language,
    /// The check-in.
    pub check_in: CheckIn,
}
