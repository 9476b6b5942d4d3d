//! Which clients are acceptable, which secrets open them, and which scopes a token gets.

use super::model::ApiClient;
use crate::platform::auth::scopes;
use crate::platform::clock::Time;
use crate::platform::error::{Coded, Fault, FaultCode};
use crate::platform::{Code, seal};
use std::collections::BTreeSet;

/// Clients of a tenant that can be in use at once. Each has its own budget of requests, so many would be none.
pub(super) const MOST_IN_USE: i64 = 100;
/// Characters in a name at the most.
pub(super) const MAX_NAME: u64 = 200;
/// Hours that an old secret may go on working at the most: a week.
pub(super) const MAX_OVERLAP_HOURS: i64 = 168;
/// Hours that an old secret goes on working when nobody says otherwise.
pub(super) const OVERLAP_HOURS: i64 = 24;

/// The hash of no secret.
const NOBODYS: &[u8] = &[0; 32];

/// Why a client stays as it is.
#[derive(Debug, thiserror::Error)]
pub(super) enum ClientRefused {
    /// It has ended.
    #[error("The API client has been revoked and stays so; create another one.")]
    Revoked,
    /// It can do what the caller cannot.
    #[error("The client has the scope {0}, which your token lacks.")]
    Stronger(String),
    /// There are enough.
    #[error(
        "A tenant can have {MOST_IN_USE} API clients in use; revoke one that you no longer need."
    )]
    TooMany,
}

impl Coded for ClientRefused {
    fn code(&self) -> Code {
        match self {
            Self::Revoked => Code::AlreadyRevoked,
            Self::Stronger(_) => Code::MissingScope,
            Self::TooMany => Code::TooManyOfAKind,
        }
    }
}

/// A revoked client cannot be changed.
pub(super) fn may_change(client: &ApiClient) -> Result<(), ClientRefused> {
    match client.revoked_at {
        None => Ok(()),
        Some(_) => Err(ClientRefused::Revoked),
    }
}

/// Checks that the schema cannot express: whether the name is one, whether a tenant's token may carry these scopes at all, and whether
/// whoever makes the client has them: nobody gives what they do not have. `held` is none for the command line, which is nobody's token.
#[must_use]
pub(super) fn faults(client: &ApiClient, held: Option<&BTreeSet<String>>) -> Vec<Fault> {
    let mut faults = Vec::new();
    if client.name.trim().is_empty() {
        faults.push(Fault::blank("/name"));
    }
    for (index, scope) in client.scopes.0.iter().enumerate() {
        let words = if !scopes::of_tenants().any(|known| known == scope) {
            "is not a scope that a tenant's token can carry"
        } else if held.is_some_and(|held| !held.contains(scope)) {
            "is not among the scopes of your own token, so you cannot give it"
        } else {
            continue;
        };
        let at = format!("/scopes/{index}");
        faults.push(Fault::at(at, FaultCode::UnknownScope, words));
    }
    faults
}

/// Whoever gets a client's secret can do what the client can: a secret is given to nobody who can do less.
pub(super) fn may_have_secret(
    client: &ApiClient,
    held: &BTreeSet<String>,
) -> Result<(), ClientRefused> {
    let lacking = client.scopes.iter().find(|scope| !held.contains(*scope));
    lacking.map_or(Ok(()), |scope| Err(ClientRefused::Stronger(scope.clone())))
}

/// Whether a tenant that has so many clients in use can have one more.
pub(super) const fn may_have_another(in_use: i64) -> Result<(), ClientRefused> {
    if in_use < MOST_IN_USE {
        Ok(())
    } else {
        Err(ClientRefused::TooMany)
    }
}

/// Whether `secret` opens this client now. Without a client the same work is done for nothing, so that the time taken
/// does not tell whether there is one.
#[must_use]
pub(super) fn opens(client: Option<&ApiClient>, secret: &str, now: Time) -> bool {
    let current = client.map_or(NOBODYS, |client| &client.secret_hash);
    let previous = client
        .and_then(|client| client.previous_secret_hash.as_deref())
        .unwrap_or(NOBODYS);
    let overlaps = client
        .and_then(|client| client.previous_secret_expires_at)
        .is_some_and(|until| now < until);
    let active = client.is_some_and(|client| client.revoked_at.is_none());
    let (is_current, is_previous) = (
        seal::hash_matches(secret, current),
        seal::hash_matches(secret, previous),
    );
    active && (is_current || (is_previous && overlaps))
}

/// The scopes of a token: all of the client's, or those asked for when the client has every one of them.
#[must_use]
pub(super) fn granted(client: &ApiClient, asked: Option<&str>) -> Option<Vec<String>> {
    let Some(asked) = asked else {
        return Some(client.scopes.0.clone());
    };
    let asked: BTreeSet<&str> = asked.split(' ').filter(|scope| !scope.is_empty()).collect();
    let held = |scope: &&str| client.scopes.0.iter().any(|own| own == scope);
    (!asked.is_empty() && asked.iter().all(held))
        .then(|| asked.into_iter().map(str::to_owned).collect())
}
