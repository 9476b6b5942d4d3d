//! What can be done with session tokens.

use super::model::{NewSession, SessionToken};
use super::{rules, store};
use crate::platform::auth::{revocations, scopes};
use crate::platform::clock::Time;
use crate::platform::db::{Doc, Tx};
use crate::platform::ids::{ApiClientId, SessionTokenId, TypedId};
use crate::platform::page::{Page, PageStart};
use crate::platform::tokens::{Session, Tokens};
use crate::platform::{ApiError, Result};
use crate::{api_clients, candidates, tenants};
use chrono::{SubsecRound, TimeDelta};

/// A session token and its row. The client that mints it must not have ended, and the candidate must be there.
pub(super) fn create(
    tx: &mut Tx<'_>,
    tokens: &Tokens,
    minted_by: ApiClientId,
    new: &NewSession,
) -> Result<(SessionToken, String)> {
    api_clients::require_active(tx, minted_by)?;
    let tenant = tenants::get(tx)?;
    let (scopes, origins) = checked(new, tenant.allowed_origins.0)?;
    let candidate =
        candidates::get(tx, new.candidate).map_err(|error| error.as_fault_at("/candidate_id"))?;
    let session = SessionToken {
        tenant_id: tx.tenant(),
        id: tx.new_id(),
        candidate_id: candidate.id,
        api_client_id: minted_by,
        scopes: Doc(scopes),
        allowed_origins: Doc(origins),
        expires_at: Time::from(tx.now().trunc_subsecs(0))
            + TimeDelta::seconds(new.lifetime_seconds),
        revoked_at: None,
        created_at: tx.now(),
    };
    store::insert(tx, &session)?;
    let token = tokens.issue_session(
        session.tenant_id,
        &Session {
            id: session.id,
            candidate: session.candidate_id,
            minted_by,
            scopes: &session.scopes,
            origins: &session.allowed_origins,
            expires_at: session.expires_at,
        },
    )?;
    Ok((session, token))
}

/// The scopes and the pages of a new token, with what is absent filled in.
fn checked(new: &NewSession, of_tenant: Vec<String>) -> Result<(Vec<String>, Vec<String>)> {
    let all = || scopes::of_candidates().map(str::to_owned).collect();
    let mut scopes: Vec<String> = new.scopes.clone().unwrap_or_else(all);
    let asked = new.allowed_origins.as_deref().unwrap_or_default();
    let mut faults = rules::scope_faults(&scopes);
    faults.extend(rules::origin_faults(asked, &of_tenant));
    ApiError::unless_empty(faults)?;
    scopes.sort_unstable();
    scopes.dedup();
    let origins = new.allowed_origins.clone().unwrap_or(of_tenant);
    Ok((scopes, origins))
}

/// One page of the sessions that were minted for the candidate who asks.
pub(super) fn list(
    tx: &mut Tx<'_>,
    start: &PageStart<SessionTokenId>,
) -> Result<Page<SessionToken>> {
    let own = tx.candidate()?;
    store::list(tx, own, start)
}

/// Ends a session token before its time. Ending it twice is the same as once.
pub(super) fn revoke(tx: &mut Tx<'_>, id: SessionTokenId) -> Result<()> {
    let session = store::get(tx, id)?;
    store::end(tx, id)?;
    revocations::revoke(tx, &id.text(), session.expires_at)
}
