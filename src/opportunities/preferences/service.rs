//! What can be done with preferences.

use super::model::{NewPreferences, Preferences};
use super::{rules, store};
use crate::candidates::{self, Candidate};
use crate::method::fit::RoleHint;
use crate::opportunities::facts;
use crate::platform::auth::IfMatch;
use crate::platform::db::{Private, Tx};
use crate::platform::{ApiError, Result};

/// What the candidate who asks has said, empty at first; and whether another kind of role may be the better door.
pub(in crate::opportunities) fn get(tx: &mut Tx<'_>) -> Result<(Preferences, Vec<RoleHint>)> {
    let candidate = candidates::who_asks(tx)?;
    let preferences = of(tx, &candidate)?;
    let hints = facts::gather(tx, candidate)?.hints();
    Ok((preferences, hints))
}

/// What a candidate has said; empty, in version 0, as long as that is nothing.
pub(in crate::opportunities) fn of(tx: &mut Tx<'_>, candidate: &Candidate) -> Result<Preferences> {
    let said = store::find(tx, candidate.id)?;
    Ok(said.unwrap_or_else(|| Preferences {
        tenant_id: tx.tenant(),
        candidate_id: candidate.id,
        wishes: Private(Vec::new()),
        deal_breakers: Private(Vec::new()),
        version: 0,
        created_at: candidate.created_at,
        updated_at: candidate.created_at,
    }))
}

/// Says anew what the candidate who asks wishes for and rules out.
pub(super) fn set(
    tx: &mut Tx<'_>,
    if_match: IfMatch,
    new: &NewPreferences,
) -> Result<(Preferences, Vec<RoleHint>)> {
    let (mut preferences, hints) = get(tx)?;
    if_match.allows(preferences.version)?;
    preferences.wishes = Private(new.wishes.clone());
    preferences.deal_breakers = Private(new.deal_breakers.clone());
    ApiError::unless_empty(rules::faults(&preferences))?;
    if preferences.version == 0 {
        preferences.version = 1;
        (preferences.created_at, preferences.updated_at) = (tx.now(), tx.now());
        store::insert(tx, &preferences)?;
    } else {
        store::update(tx, &mut preferences)?;
    }
    Ok((preferences, hints))
}
