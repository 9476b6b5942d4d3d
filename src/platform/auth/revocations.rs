//! What has been revoked, known to every node within a second.
//!
//! A token is checked without asking the database; so each node keeps the short list of revoked clients, sessions and
//! candidates whose tokens may still be running, and reads it again twice a second. When the list is older than a second
//! the request that needs it reads it first; when that fails the answer is 503, never 401 and never a yes.

use crate::on_backend;
use crate::platform::Result;
use crate::platform::clock::Time;
use crate::platform::db::schema::revocations;
use crate::platform::db::{Db, Tx};
use crate::platform::ids::TenantId;
use crate::platform::sandbox;
use chrono::TimeDelta;
use diesel::prelude::*;
use std::collections::HashSet;
use std::sync::{Arc, PoisonError, RwLock};
use std::time::{Duration, Instant};

/// How often a node reads the list.
pub const EVERY: Duration = Duration::from_millis(500);
/// How old the list may be when a token is checked.
const FRESH: Duration = Duration::from_millis(950);

/// For so long a revocation is remembered where nobody knows which tokens there are: longer than any can still run.
pub const REMEMBERED: TimeDelta = TimeDelta::hours(2);

#[derive(Default)]
struct List {
    /// When the database was asked for it.
    asked_at: Option<Instant>,
    /// A list that was asked for before this may lack something: then this node revoked.
    expired_at: Option<Instant>,
    revoked: HashSet<(TenantId, String)>,
}

impl List {
    fn is_fresh(&self) -> bool {
        self.asked_at
            .is_some_and(|at| at.elapsed() < FRESH && self.expired_at.is_none_or(|then| at > then))
    }

    /// Takes what was read, unless a list that was asked for later came first: answers overtake one another.
    fn take(&mut self, asked_at: Instant, revoked: HashSet<(TenantId, String)>) {
        if self.asked_at.is_none_or(|held| held <= asked_at) {
            self.asked_at = Some(asked_at);
            self.revoked = revoked;
        }
    }
}

/// The list as this node knows it.
#[derive(Clone, Default)]
pub struct Revocations(Arc<RwLock<List>>);

impl Revocations {
    /// Whether the list is young enough to be relied on.
    #[must_use]
    pub fn is_fresh(&self) -> bool {
        let list = self.0.read().unwrap_or_else(PoisonError::into_inner);
        list.is_fresh()
    }

    /// Whether `subject` of this tenant has been revoked.
    #[must_use]
    pub fn has(&self, tenant: TenantId, subject: &str) -> bool {
        let list = self.0.read().unwrap_or_else(PoisonError::into_inner);
        !list.revoked.is_empty() && list.revoked.contains(&(tenant, subject.to_owned()))
    }

    /// Reads the list from the database.
    pub async fn reload(&self, db: &Db) -> Result<()> {
        let asked_at = Instant::now();
        let now = db.clock().now();
        let (revoked, ahead) = db
            .system_read(move |conn| {
                // What every node must know soon and cannot ask for at each request is read together.
                let ahead = sandbox::ahead(conn)?;
                let revoked: Vec<(TenantId, String)> = on_backend!(conn, c => revocations::table
                    .filter(revocations::expires_at.gt(now))
                    .select((revocations::tenant_id, revocations::subject))
                    .load(c))?;
                Ok((revoked, ahead))
            })
            .await?;
        db.clock().learn(&ahead);
        let mut list = self.0.write().unwrap_or_else(PoisonError::into_inner);
        list.take(asked_at, revoked.into_iter().collect());
        Ok(())
    }

    /// Forgets how young the list is, so that the next check reads it again: this node has just revoked something.
    pub fn expire(&self) {
        let mut list = self.0.write().unwrap_or_else(PoisonError::into_inner);
        list.expired_at = Some(Instant::now());
    }
}

/// Revokes `subject` (a client's, session's or candidate's id) until no token of it can be running any more.
pub fn revoke(tx: &mut Tx<'_>, subject: &str, until: Time) -> Result<()> {
    let (tenant, now) = (tx.tenant(), tx.now());
    let row = (
        revocations::tenant_id.eq(tenant),
        revocations::subject.eq(subject),
        revocations::expires_at.eq(until),
        revocations::created_at.eq(now),
    );
    on_backend!(tx.conn(), c => diesel::insert_into(revocations::table).values(row).on_conflict_do_nothing().execute(c))?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::platform::ids::TypedId;

    fn of(subject: &str) -> HashSet<(TenantId, String)> {
        HashSet::from([(TenantId::from_uuid(uuid::Uuid::nil()), subject.to_owned())])
    }

    #[test]
    fn a_slower_answer_undoes_nothing() {
        let (before, after) = (Instant::now(), Instant::now() + Duration::from_millis(1));
        let mut list = List::default();
        list.take(after, of("gone"));
        list.take(before, of("an earlier one"));
        assert_eq!((list.asked_at, &list.revoked), (Some(after), &of("gone")));
        list.take(after + Duration::from_millis(1), of("later"));
        assert_eq!(list.revoked, of("later"));
    }

    #[test]
    fn a_list_that_was_asked_for_before_it_expired_is_not_relied_on() {
        let revocations = Revocations::default();
        let take = |asked_at| revocations.0.write().unwrap().take(asked_at, of("gone"));
        let before = Instant::now();
        take(before);
        assert!(revocations.is_fresh());
        revocations.expire();
        assert!(!revocations.is_fresh());
        take(before);
        assert!(!revocations.is_fresh(), "its answer came late");
        take(Instant::now() + Duration::from_millis(1));
        assert!(revocations.is_fresh());
    }
}
