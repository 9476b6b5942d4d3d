//! What can be done with API clients.

use super::model::{ApiClient, NewClient, WithSecret};
use super::{rules, store};
use crate::platform::auth::revocations;
use crate::platform::clock::Time;
use crate::platform::db::{Doc, Tx};
use crate::platform::ids::{ApiClientId, TypedId};
use crate::platform::page::{Page, PageStart};
use crate::platform::{ApiError, Code, Result, seal};
use chrono::TimeDelta;
use std::collections::BTreeSet;

/// A new client of a tenant that can do no more than who makes it: whose token holds these scopes.
pub(super) fn create_by(
    tx: &mut Tx<'_>,
    new: &NewClient,
    held: &BTreeSet<String>,
) -> Result<WithSecret> {
    rules::may_have_another(store::in_use(tx)?)?;
    make(tx, new, Some(held))
}

/// A new client and its secret, which is shown now or never.
pub fn create(tx: &mut Tx<'_>, new: &NewClient) -> Result<WithSecret> {
    make(tx, new, None)
}

fn make(tx: &mut Tx<'_>, new: &NewClient, held: Option<&BTreeSet<String>>) -> Result<WithSecret> {
    let secret = seal::random_secret();
    let mut scopes = new.scopes.clone();
    let client = ApiClient {
        tenant_id: tx.tenant(),
        id: tx.new_id(),
        name: new.name.clone(),
        scopes: Doc(new.scopes.clone()),
        secret_hash: seal::hash(&secret),
        previous_secret_hash: None,
        previous_secret_expires_at: None,
        revoked_at: None,
        version: 1,
        created_at: tx.now(),
        updated_at: tx.now(),
    };
    ApiError::unless_empty(rules::faults(&client, held))?;
    scopes.sort_unstable();
    scopes.dedup();
    let client = ApiClient {
        scopes: Doc(scopes),
        ..client
    };
    store::insert(tx, &client)?;
    Ok(WithSecret { client, secret })
}

/// The client, or 404.
pub(super) fn get(tx: &mut Tx<'_>, id: ApiClientId) -> Result<ApiClient> {
    store::get(tx, id)
}

/// One page of clients.
pub(super) fn list(tx: &mut Tx<'_>, start: &PageStart<ApiClientId>) -> Result<Page<ApiClient>> {
    store::list(tx, start)
}

/// The client that has proven itself by its secret at this moment, if it has.
pub(super) fn proven(
    tx: &mut Tx<'_>,
    id: ApiClientId,
    secret: &str,
    now: Time,
) -> Result<Option<ApiClient>> {
    let client = store::find(tx, id)?;
    let opens = rules::opens(client.as_ref(), secret, now);
    Ok(client.filter(|_| opens))
}

/// A new secret of a client that can do no more than who asks: whose token holds these scopes.
pub(super) fn rotate_by(
    tx: &mut Tx<'_>,
    id: ApiClientId,
    overlap_hours: Option<i64>,
    held: &BTreeSet<String>,
) -> Result<WithSecret> {
    rules::may_have_secret(&store::get(tx, id)?, held)?;
    rotate(tx, id, overlap_hours)
}

/// A new secret. The one before goes on working for so many hours; with none it stops at once.
pub fn rotate(tx: &mut Tx<'_>, id: ApiClientId, overlap_hours: Option<i64>) -> Result<WithSecret> {
    let mut client = store::get(tx, id)?;
    rules::may_change(&client)?;
    let secret = seal::random_secret();
    let overlap = TimeDelta::hours(overlap_hours.unwrap_or(rules::OVERLAP_HOURS));
    let before = std::mem::replace(&mut client.secret_hash, seal::hash(&secret));
    let overlaps = overlap > TimeDelta::zero();
    client.previous_secret_hash = overlaps.then_some(before);
    client.previous_secret_expires_at = overlaps.then(|| tx.now() + overlap);
    store::update(tx, &mut client)?;
    Ok(WithSecret { client, secret })
}

/// Ends a client: it gets no token any more, and what it holds is refused within a second on every node.
pub fn revoke(tx: &mut Tx<'_>, id: ApiClientId) -> Result<ApiClient> {
    let mut client = store::get(tx, id)?;
    rules::may_change(&client)?;
    let until = tx.now() + revocations::REMEMBERED;
    client.revoked_at = Some(tx.now());
    client.previous_secret_hash = None;
    client.previous_secret_expires_at = None;
    store::update(tx, &mut client)?;
    revocations::revoke(tx, &id.text(), until)?;
    Ok(client)
}

/// Refuses a client that has ended although the list of revocations that its token was checked against was older.
pub fn require_active(tx: &mut Tx<'_>, id: ApiClientId) -> Result<()> {
    match store::find(tx, id)? {
        Some(client) if client.revoked_at.is_none() => Ok(()),
        _ => Err(ApiError::of(Code::Unauthenticated)),
    }
}
