//! What preferences must be.

use super::model::Preferences;
use crate::platform::error::Fault;
use crate::platform::phrases;

/// Checks that the schema cannot express: whether each entry says something.
#[must_use]
pub(super) fn faults(preferences: &Preferences) -> Vec<Fault> {
    let wishes = phrases::faults("wishes", &preferences.wishes);
    let deal_breakers = phrases::faults("deal_breakers", &preferences.deal_breakers);
    wishes.into_iter().chain(deal_breakers).collect()
}
