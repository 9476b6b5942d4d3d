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
use diesel::prelude::*;
use std::collections::HashSet;
use std::sync::{Arc, PoisonError, RwLock};
use std::time::{Duration, Instant};

/// How often a node reads the list.
pub const EVERY: Duration = Duration::from_millis(500);
/// How old the list may be when a token is checked.
const FRESH: Duration = Duration::from_millis(950);

#[derive(Default)]
struct List {
    read_at: Option<Instant>,
    revoked: HashSet<(TenantId, String)>,
}

/// The list as this node knows it.
#[derive(Clone, Default)]
pub struct Revocations(Arc<RwLock<List>>);

impl Revocations {
    /// Whether the list is young enough to be relied on.
    #[must_use]
    pub fn is_fresh(&self) -> bool {
        self.0
            .read()
            .unwrap_or_else(PoisonError::into_inner)
            .read_at
            .is_some_and(|at| at.elapsed() < FRESH)
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
        *list = List {
            read_at: Some(asked_at),
            revoked: revoked.into_iter().collect(),
        };
        Ok(())
    }

    /// Forgets how young the list is, so that the next check reads it again: this node has just revoked something.
    pub fn expire(&self) {
        self.0
            .write()
            .unwrap_or_else(PoisonError::into_inner)
            .read_at = None;
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
