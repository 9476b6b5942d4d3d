//! What happens to the rows when something happens elsewhere: they go with the consent that they stand on, and so do the answers that
//! were kept for repeated requests.

use super::{check_ins, exercise_logs};
use crate::consents::{self, Purpose};
use crate::platform::Result;
use crate::platform::db::Tx;
use crate::platform::outbox::StoredEvent;

/// Hears of an event in the transaction of its change.
pub fn follow(tx: &mut Tx<'_>, event: &StoredEvent) -> Result<()> {
    match consents::ended(event, Purpose::WellBeingData) {
        Some(candidate) => {
            check_ins::delete_all(tx, candidate)?;
            exercise_logs::delete_all(tx, candidate)
        }
        None => Ok(()),
    }
}
