//! What happens to fairness checks when something happens elsewhere: what was noted goes with the consent that it stands on, and so do
//! the answers that were kept for repeated requests, since they hold the notes too.

use super::store;
use crate::consents::{self, Purpose};
use crate::platform::db::Tx;
use crate::platform::outbox::StoredEvent;
use crate::platform::{Result, idempotency};

/// Hears of an event in the transaction of its change.
pub fn follow(tx: &mut Tx<'_>, event: &StoredEvent) -> Result<()> {
    let Some(candidate) = consents::ended(event, Purpose::FairnessNotes) else {
        return Ok(());
    };
    for mut check in store::all_of_candidate(tx, candidate)? {
        idempotency::forget(tx, candidate, check.id)?;
        if check.noted.take().is_some() {
            store::update(tx, &mut check)?;
        }
    }
    Ok(())
}
