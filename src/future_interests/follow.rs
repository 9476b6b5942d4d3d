//! What happens to interests when something happens elsewhere: they end with the consent that they stand on.

use super::model::InterestWithdrawnBecause;
use super::{service, store};
use crate::consents::{self, Purpose};
use crate::platform::Result;
use crate::platform::db::Tx;
use crate::platform::outbox::StoredEvent;

/// Hears of an event in the transaction of its change.
pub fn follow(tx: &mut Tx<'_>, event: &StoredEvent) -> Result<()> {
    let Some(candidate) = consents::ended(event, Purpose::FutureInterest) else {
        return Ok(());
    };
    for interest in store::held_by(tx, candidate)? {
        service::end(tx, interest, InterestWithdrawnBecause::ConsentWithdrawn)?;
    }
    Ok(())
}
