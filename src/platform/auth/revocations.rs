//! What has been revoked, known to every node within a second.
//!
//! A token is checked without asking the database; so each node keeps the revoked clients, sessions and candidates whose tokens may
//! still be running, and reads twice a second what has come since. When it last did so more than a second ago, the request that
//! needs the list reads first; when that fails the answer is 503, never 401 and never a yes.

use crate::platform::Result;
use crate::platform::clock::Time;
use crate::platform::db::schema::{revocations, tenants};
use crate::platform::db::{Conn, Db, Tx};
use crate::platform::ids::TenantId;
use crate::platform::sandbox;
use crate::{forget_oldest, on_backend};
use chrono::TimeDelta;
use diesel::dsl::exists;
use diesel::prelude::*;
use std::collections::HashMap;
use std::sync::{Arc, PoisonError, RwLock};
use std::time::{Duration, Instant};

/// How often a node reads what is new.
pub const EVERY: Duration = Duration::from_millis(500);
/// How long ago that may be when a token is checked.
const FRESH: Duration = Duration::from_millis(950);

/// For so long a revocation is remembered at the most: longer than any token can still run.
pub const REMEMBERED: TimeDelta = TimeDelta::hours(2);

/// How far a read reaches back before the last one: the clocks of nodes differ, and what began earlier may be committed later.
const OVERLAP: TimeDelta = TimeDelta::seconds(10);
/// How far it reaches back once a minute, for a clock that is wrong and a transaction that took long.
const FAR: TimeDelta = TimeDelta::minutes(5);
/// How often that is.
const FAR_EVERY: TimeDelta = TimeDelta::minutes(1);

/// Rows that are read together at the most: the first read of a node may find very many.
const READ_TOGETHER: usize = 20_000;

/// A revocation as it is read: whose, of what, made when, needed until when.
type Row = (TenantId, String, Time, Time);

#[derive(Default)]
struct List {
    /// When the database was asked last.
    asked_at: Option<Instant>,
    /// What was asked for before this may lack something: then this node revoked.
    expired_at: Option<Instant>,
    /// The same as `asked_at`, by the clock that rows have their time from; none when nothing has been read.
    read_at: Option<Time>,
    /// When a read last reached far back.
    read_far_at: Option<Time>,
    /// What is revoked, and until when that matters.
    revoked: HashMap<(TenantId, String), Time>,
}

/// One read of what is new.
#[derive(Clone, Copy)]
struct Reading {
    asked_at: Instant,
    now: Time,
    /// From which time on rows are read.
    since: Time,
    is_far: bool,
}

impl List {
    fn is_fresh(&self) -> bool {
        self.asked_at
            .is_some_and(|at| at.elapsed() < FRESH && self.expired_at.is_none_or(|then| at > then))
    }

    /// What to read now.
    fn reading(&self, now: Time) -> Reading {
        let far_again = |at: Time| now - at >= FAR_EVERY || now < at;
        let is_far = self.read_far_at.is_none_or(far_again);
        let back = if is_far { FAR } else { OVERLAP };
        Reading {
            asked_at: Instant::now(),
            now,
            // The first read is of everything. A clock may have been set back since the last.
            since: self
                .read_at
                .map_or_else(Time::default, |at| at.min(now) - back),
            is_far,
        }
    }

    /// Adds what was read. Nothing is ever taken back, so answers may overtake one another.
    fn take(&mut self, reading: Reading, rows: Vec<Row>) {
        let rows = rows.into_iter();
        self.revoked
            .extend(rows.map(|(tenant, subject, _, until)| ((tenant, subject), until)));
        if self.asked_at.is_some_and(|held| held > reading.asked_at) {
            return;
        }
        self.asked_at = Some(reading.asked_at);
        self.read_at = Some(reading.now);
        if reading.is_far {
            self.read_far_at = Some(reading.now);
            self.revoked.retain(|_, until| *until > reading.now);
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
        !list.revoked.is_empty() && list.revoked.contains_key(&(tenant, subject.to_owned()))
    }

    /// Reads from the database what is new, at first everything; gives how many rows that were.
    pub async fn reload(&self, db: &Db) -> Result<usize> {
        let reading = {
            let list = self.0.read().unwrap_or_else(PoisonError::into_inner);
            list.reading(db.clock().now())
        };
        let mut rows: Vec<Row> = Vec::new();
        loop {
            let last = rows.last().cloned();
            let (part, ahead) = db
                .system_read(move |conn| {
                    // What every node must know soon and cannot ask for at each request is read together.
                    Ok((
                        portion(conn, reading, last.as_ref())?,
                        sandbox::ahead(conn)?,
                    ))
                })
                .await?;
            db.clock().learn(&ahead);
            let is_last = part.len() < READ_TOGETHER;
            rows.extend(part);
            if is_last {
                break;
            }
        }
        let read = rows.len();
        let mut list = self.0.write().unwrap_or_else(PoisonError::into_inner);
        list.take(reading, rows);
        Ok(read)
    }

    /// Forgets how young the list is, so that the next check reads first: this node has just revoked something.
    pub fn expire(&self) {
        let mut list = self.0.write().unwrap_or_else(PoisonError::into_inner);
        list.expired_at = Some(Instant::now());
    }
}

/// The next rows after `last`, tenant by tenant. One look into an index for each tenant, however many rows there are.
fn portion(conn: &mut Conn, reading: Reading, last: Option<&Row>) -> Result<Vec<Row>> {
    let new = revocations::table
        .filter(revocations::tenant_id.eq(tenants::tenant_id))
        .filter(revocations::created_at.ge(reading.since));
    let with_new = tenants::table
        .filter(exists(new))
        .select(tenants::tenant_id);
    let mut with_new: Vec<TenantId> = on_backend!(&mut *conn, c => with_new.load(c))?;
    with_new.sort_unstable();
    let mut rows = Vec::new();
    for tenant in with_new {
        let room = READ_TOGETHER.saturating_sub(rows.len());
        match last {
            _ if room == 0 => break,
            Some((of, ..)) if tenant < *of => {}
            Some((of, subject, at, _)) if tenant == *of => {
                rows.extend(of_tenant(conn, tenant, reading.now, (*at, subject), room)?);
            }
            _ => rows.extend(of_tenant(
                conn,
                tenant,
                reading.now,
                (reading.since, ""),
                room,
            )?),
        }
    }
    Ok(rows)
}

/// A tenant's rows after this time and subject.
fn of_tenant(
    conn: &mut Conn,
    tenant: TenantId,
    now: Time,
    (at, subject): (Time, &str),
    room: usize,
) -> Result<Vec<Row>> {
    let after = revocations::created_at
        .gt(at)
        .or(revocations::subject.gt(subject));
    let rows = revocations::table
        .filter(revocations::tenant_id.eq(tenant))
        .filter(revocations::created_at.ge(at))
        .filter(after)
        .filter(revocations::expires_at.gt(now))
        .order((revocations::created_at, revocations::subject))
        .limit(i64::try_from(room).unwrap_or(i64::MAX))
        .select((
            revocations::tenant_id,
            revocations::subject,
            revocations::created_at,
            revocations::expires_at,
        ));
    Ok(on_backend!(conn, c => rows.load(c))?)
}

/// Revokes `subject` (a client's, session's or candidate's id) until no token of it can be running any more.
pub fn revoke(tx: &mut Tx<'_>, subject: &str, until: Time) -> Result<()> {
    // Tokens run by the real time. By a sandbox's own, which is ahead, a row would look new for as long as that.
    let (tenant, now) = (tx.tenant(), tx.real_now());
    let row = (
        revocations::tenant_id.eq(tenant),
        revocations::subject.eq(subject),
        revocations::expires_at.eq(until.min(now + REMEMBERED)),
        revocations::created_at.eq(now),
    );
    on_backend!(tx.conn(), c => diesel::insert_into(revocations::table).values(row).on_conflict_do_nothing().execute(c))?;
    Ok(())
}

/// Forgets a tenant's oldest revocations when no token that they refuse can be running; gives how many.
pub fn forget_old(tx: &mut Tx<'_>) -> Result<usize> {
    let before = tx.real_now() - REMEMBERED;
    forget_oldest!(tx, revocations, subject: String, created_at before before)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::platform::ids::TypedId;
    use chrono::{DateTime, Utc};

    fn at(seconds: i64) -> Time {
        DateTime::<Utc>::from_timestamp(1_000_000 + seconds, 0)
            .unwrap()
            .into()
    }

    fn row(subject: &str, until: i64) -> Row {
        let tenant = TenantId::from_uuid(uuid::Uuid::nil());
        (tenant, subject.to_owned(), at(0), at(until))
    }

    fn known(list: &List) -> Vec<&str> {
        let mut known: Vec<&str> = list.revoked.keys().map(|(_, of)| of.as_str()).collect();
        known.sort_unstable();
        known
    }

    #[test]
    fn a_slower_answer_undoes_nothing_and_lacks_nothing() {
        let mut list = List::default();
        let (slow, fast) = (list.reading(at(0)), list.reading(at(1)));
        list.take(fast, vec![row("gone", 60)]);
        list.take(slow, vec![row("an earlier one", 60)]);
        assert_eq!(known(&list), ["an earlier one", "gone"]);
        assert_eq!(
            (list.asked_at, list.read_at),
            (Some(fast.asked_at), Some(at(1)))
        );
    }

    #[test]
    fn what_is_read_is_new_with_an_overlap_and_once_a_minute_a_wide_one() {
        let mut list = List::default();
        let mut since = |now: i64| {
            let reading = list.reading(at(now));
            list.take(reading, Vec::new());
            reading.since
        };
        assert_eq!(since(0), Time::default(), "at first everything");
        assert_eq!((since(1), since(59)), (at(0 - 10), at(1 - 10)));
        assert_eq!((since(60), since(61)), (at(59 - 300), at(60 - 10)));
        // A clock that was set back: what is written by it is not missed, and the wide read comes at once.
        assert_eq!(since(-3_600), at(-3_600 - 300));
    }

    #[test]
    fn what_has_expired_is_dropped() {
        let mut list = List::default();
        list.take(list.reading(at(0)), vec![row("short", 30), row("long", 90)]);
        assert_eq!(known(&list), ["long", "short"]);
        list.take(list.reading(at(60)), Vec::new());
        assert_eq!(known(&list), ["long"]);
    }

    #[test]
    fn a_list_that_was_asked_for_before_it_expired_is_not_relied_on() {
        let revocations = Revocations::default();
        let reading = || revocations.0.read().unwrap().reading(at(0));
        let take = |reading| revocations.0.write().unwrap().take(reading, Vec::new());
        let before = reading();
        take(before);
        assert!(revocations.is_fresh());
        revocations.expire();
        assert!(!revocations.is_fresh());
        take(before);
        assert!(!revocations.is_fresh(), "its answer came late");
        take(Reading {
            asked_at: Instant::now() + Duration::from_millis(1),
            ..before
        });
        assert!(revocations.is_fresh());
    }
}
