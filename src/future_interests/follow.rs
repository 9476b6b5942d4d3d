//! What happens to interests when something happens elsewhere: they end with the consent that they stand on.

use super::model::InterestWithdrawnBecause;
use super::{service, store};
use crate::consents::{self, Purpose};
use crate::platform::Result;
use crate::platform::db::Tx;
use crate::platform::ids::CandidateId;
use crate::platform::outbox::StoredEvent;

/// Hears of an event in the transaction of its change.
pub fn follow(tx: &mut Tx<'_>, event: &StoredEvent) -> Result<()> {
    let Some(candidate) = whose_consent_ended(event) else {
        return Ok(());
    };
    for interest in store::held_by(tx, candidate)? {
        service::end(tx, interest, InterestWithdrawnBecause::ConsentWithdrawn)?;
    }
    Ok(())
}

fn whose_consent_ended(event: &StoredEvent) -> Option<CandidateId> {
    let purpose = event.payload.get("purpose")?.as_str()?;
    let ended = event.event_type == consents::WITHDRAWN;
    event
        .candidate_id
        .filter(|_| ended && purpose == Purpose::FutureInterest.as_str())
}
