//! What preferences must be.

use super::model::Preferences;
use crate::opportunities::rules::entry_faults;
use crate::platform::error::Fault;

/// Checks that the schema cannot express: whether each entry says something.
#[must_use]
pub(super) fn faults(preferences: &Preferences) -> Vec<Fault> {
    entry_faults("wishes", &preferences.wishes)
        .chain(entry_faults("deal_breakers", &preferences.deal_breakers))
        .collect()
}
