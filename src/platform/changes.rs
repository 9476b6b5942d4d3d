//! The feed of changes: what each transaction changed, kept in the same transaction, one row for each object.
//!
//! A store declares that its rows are in the feed ([`tenant_rows!`](crate::tenant_rows)); the transaction then remembers what
//! it changed and keeps all of it at its end, so that a use case need not think of it. Only the last change of an object is
//! kept: who was away for long catches up by what there is now, not by what it has been.
//!
//! Readers follow `sequence`. On PostgreSQL it is the number of the transaction, and a reader sees only numbers below every
//! transaction that still runs: one that commits later than another with a higher number is never skipped. SQLite has one
//! writer, so a number that only grows is enough.

use super::clock::Time;
use super::db::schema::{
    action_plans, candidates, changes, feedback, feedback_requests, future_interests, interviews,
    recoveries, tasks,
};
use super::db::{Conn, Tx, UtcTime};
use super::error::Result;
use super::ids::{CandidateId, TenantId};
use crate::on_backend;
use chrono::TimeDelta;
use diesel::dsl::sql;
use diesel::prelude::*;
use diesel::query_builder::{AstPass, QueryFragment, QueryId};
use diesel::sql_types::{BigInt, Bool, Integer, Text};
use diesel::sqlite::Sqlite;
use diesel::{QueryResult, SqliteConnection};

/// How long a deletion is kept: a day longer than a cursor lives, which is room for a transaction that took long.
const KEPT_FOR: TimeDelta = TimeDelta::days(91);
/// Rows that a chore changes at a time, so that no transaction becomes long.
const AT_ONCE: i64 = 500;
/// The number of the transaction.
const OWN_NUMBER: &str = "pg_current_xact_id()::text::bigint";
/// The first number that no transaction of this database has had yet.
const NEXT_NUMBER: &str = "pg_snapshot_xmax(pg_current_snapshot())::text::bigint";

/// Which changes of a table's rows are in the feed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Told {
    /// All of them.
    Always,
    /// That the row is there: what changes later is private to its candidate.
    Once,
}

/// What was done to an object.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Deed {
    /// It is new.
    Inserted,
    /// It has another version.
    Updated,
    /// It is gone.
    Deleted,
}

/// What a transaction did to one object.
#[derive(Debug, Clone)]
pub(super) struct Change {
    pub(super) tenant_id: TenantId,
    pub(super) candidate_id: CandidateId,
    pub(super) subject_id: String,
    pub(super) version: i32,
    pub(super) deleted: bool,
    pub(super) changed_at: Time,
}

impl Tx<'_> {
    /// Remembers what was done to an object of a candidate, which has this version now or had it last.
    pub fn changed(
        &mut self,
        told: Told,
        deed: Deed,
        owner: CandidateId,
        subject: String,
        version: i32,
    ) {
        if (told, deed) == (Told::Once, Deed::Updated) {
            return;
        }
        let change = Change {
            tenant_id: self.tenant(),
            candidate_id: owner,
            subject_id: subject,
            version,
            deleted: deed == Deed::Deleted,
            changed_at: self.now(),
        };
        self.traces().change(change);
    }
}

/// Keeps a change on SQLite; `traces.rs` does so on PostgreSQL.
pub(super) fn keep_on_sqlite(c: &mut SqliteConnection, change: &Change) -> QueryResult<()> {
    KeepOne(change).execute(c).map(drop)
}

/// One change. The time keeps the number growing when the highest row has been forgotten.
#[derive(Debug)]
struct KeepOne<'c>(&'c Change);

impl QueryFragment<Sqlite> for KeepOne<'_> {
    fn walk_ast<'b>(&'b self, mut out: AstPass<'_, 'b, Sqlite>) -> QueryResult<()> {
        out.push_sql("INSERT INTO changes (tenant_id, candidate_id, subject_id, version, deleted, changed_at, sequence) VALUES (");
        out.push_bind_param::<Text, _>(&self.0.tenant_id)?;
        out.push_sql(", ");
        out.push_bind_param::<Text, _>(&self.0.candidate_id)?;
        out.push_sql(", ");
        out.push_bind_param::<Text, _>(&self.0.subject_id)?;
        out.push_sql(", ");
        out.push_bind_param::<Integer, _>(&self.0.version)?;
        out.push_sql(", ");
        out.push_bind_param::<Bool, _>(&self.0.deleted)?;
        out.push_sql(", ");
        out.push_bind_param::<UtcTime, _>(&self.0.changed_at)?;
        out.push_sql(", max(");
        out.push_bind_param::<UtcTime, _>(&self.0.changed_at)?;
        out.push_sql(", coalesce((SELECT max(sequence) FROM changes WHERE tenant_id = ");
        out.push_bind_param::<Text, _>(&self.0.tenant_id)?;
        out.push_sql(
            "), 0) + 1)) ON CONFLICT (tenant_id, candidate_id, subject_id) DO UPDATE SET \
             sequence = excluded.sequence, version = excluded.version, deleted = excluded.deleted, changed_at = excluded.changed_at",
        );
        Ok(())
    }
}

impl QueryId for KeepOne<'_> {
    type QueryId = KeepOne<'static>;
    const HAS_STATIC_QUERY_ID: bool = true;
}

impl RunQueryDsl<SqliteConnection> for KeepOne<'_> {}

/// Notes as gone what went together with a row that this transaction deleted: the database removed it by reference, so no
/// store has seen it go.
pub fn note_gone(tx: &mut Tx<'_>, owner: CandidateId) -> Result<()> {
    let tenant = tx.tenant();
    let gone: Vec<(String, i32)> = on_backend!(tx.conn(), c => changes::table
        .filter(changes::tenant_id.eq(tenant))
        .filter(changes::candidate_id.eq(owner))
        .filter(changes::deleted.eq(false))
        .filter(changes::subject_id.ne_all(candidates::table.filter(candidates::tenant_id.eq(tenant)).filter(candidates::id.eq(owner)).select(candidates::id)))
        .filter(changes::subject_id.ne_all(interviews::table.filter(interviews::tenant_id.eq(tenant)).filter(interviews::candidate_id.eq(owner)).select(interviews::id)))
        .filter(changes::subject_id.ne_all(recoveries::table.filter(recoveries::tenant_id.eq(tenant)).filter(recoveries::candidate_id.eq(owner)).select(recoveries::id)))
        .filter(changes::subject_id.ne_all(feedback_requests::table.filter(feedback_requests::tenant_id.eq(tenant)).filter(feedback_requests::candidate_id.eq(owner)).select(feedback_requests::id)))
        .filter(changes::subject_id.ne_all(feedback::table.filter(feedback::tenant_id.eq(tenant)).filter(feedback::candidate_id.eq(owner)).select(feedback::id)))
        .filter(changes::subject_id.ne_all(action_plans::table.filter(action_plans::tenant_id.eq(tenant)).filter(action_plans::candidate_id.eq(owner)).select(action_plans::id)))
        .filter(changes::subject_id.ne_all(tasks::table.filter(tasks::tenant_id.eq(tenant)).filter(tasks::candidate_id.eq(owner)).select(tasks::id)))
        .filter(changes::subject_id.ne_all(future_interests::table.filter(future_interests::tenant_id.eq(tenant)).filter(future_interests::candidate_id.eq(owner)).select(future_interests::id)))
        .select((changes::subject_id, changes::version))
        .load(c))?;
    for (subject, version) in gone {
        tx.changed(Told::Always, Deed::Deleted, owner, subject, version);
    }
    Ok(())
}

/// Forgets deletions that no cursor can ask for any more, for one tenant; gives how many rows changed.
///
/// A PostgreSQL that was restored from a dump counts its transactions anew. Rows with numbers that it has not reached are
/// changed again, now, so that readers come by them.
pub fn forget_old(tx: &mut Tx<'_>) -> Result<usize> {
    let (tenant, before) = (tx.tenant(), tx.now() - KEPT_FOR);
    let of_tenant = changes::table.filter(changes::tenant_id.eq(tenant));
    let old: Vec<(CandidateId, String)> = on_backend!(tx.conn(), c => of_tenant
        .filter(changes::deleted)
        .filter(changes::changed_at.lt(before))
        .select((changes::candidate_id, changes::subject_id))
        .limit(AT_ONCE)
        .load(c))?;
    let forgotten = old.len();
    for (owner, subject) in old {
        let row = of_tenant
            .filter(changes::candidate_id.eq(owner))
            .filter(changes::subject_id.eq(subject));
        on_backend!(tx.conn(), c => diesel::delete(row).execute(c))?;
    }
    let renewed = match tx.conn() {
        Conn::Sqlite(_) => 0,
        Conn::Postgres(c) => {
            let unreached = of_tenant.filter(changes::sequence.ge(sql::<BigInt>(NEXT_NUMBER)));
            diesel::update(unreached)
                .set(changes::sequence.eq(sql::<BigInt>(OWN_NUMBER)))
                .execute(c)?
        }
    };
    Ok(forgotten.saturating_add(renewed))
}
