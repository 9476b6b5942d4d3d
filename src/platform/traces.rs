//! What a transaction leaves besides its rows: its events, what it changed for the feed, and the answer that is kept for a
//! repeated request.
//!
//! They are gathered while it runs and written at its end. On PostgreSQL that is one statement: each one more is a round
//! trip, for which everybody waits who is behind it.
//!
//! Where a tenant has no webhook endpoint, an event is written as one whose deliveries are made: there are none, and the worker
//! need not look at it.

use super::changes::{self, Change};
use super::clock::Time;
use super::db::schema::{events, idempotency_keys, webhook_endpoints};
use super::db::{Conn, Doc, JsonDocument, Tx, UtcTime};
use super::error::Result;
use super::idempotency::Stored;
use super::ids::{CandidateId, EventId, TenantId};
use super::outbox::StoredEvent;
use diesel::dsl::exists;
use diesel::pg::Pg;
use diesel::prelude::*;
use diesel::query_builder::{AstPass, Query, QueryFragment, QueryId};
use diesel::sql_types::{Array, Binary, Bool, Integer, Nullable, Text};
use diesel::{PgConnection, QueryResult, SqliteConnection};
use serde_json::Value;
use std::collections::VecDeque;

/// What has been gathered.
#[derive(Debug, Default)]
pub(super) struct Traces {
    events: Vec<StoredEvent>,
    /// Events of which nobody but the followers may hear.
    whispered: VecDeque<StoredEvent>,
    /// How many of the events the followers have heard of, and how many are written.
    heard: usize,
    written: usize,
    /// Whether the worker has deliveries to make of any that is written.
    waiting: bool,
    changes: Vec<Change>,
    answer: Option<Stored>,
    /// Whether nothing of somebody may be left anywhere.
    erases: bool,
}

impl Traces {
    /// An event that happened.
    pub(super) fn announce(&mut self, event: StoredEvent) {
        self.events.push(event);
    }

    /// An event that only the followers hear of.
    pub(super) fn whisper(&mut self, event: StoredEvent) {
        self.whispered.push_back(event);
    }

    /// The next event that no follower has heard of: each kind in the order in which it happened, those for followers alone first.
    pub(super) fn next_unheard(&mut self) -> Option<StoredEvent> {
        if let Some(whispered) = self.whispered.pop_front() {
            return Some(whispered);
        }
        let next = self.events.get(self.heard).cloned()?;
        self.heard = self.heard.saturating_add(1);
        Some(next)
    }

    /// Whether an event was written that the worker has to make deliveries of.
    pub(super) fn are_waited_for(&self) -> bool {
        self.waiting
    }

    /// Somebody is erased, so nothing of what is gone may be left anywhere.
    pub(super) fn note_erasure(&mut self) {
        self.erases = true;
    }

    /// Whether somebody is erased.
    pub(super) fn erase_somebody(&self) -> bool {
        self.erases
    }

    /// What was done to an object last.
    pub(super) fn change(&mut self, change: Change) {
        let id = &change.subject_id;
        self.changes.retain(|earlier| earlier.subject_id != *id);
        self.changes.push(change);
    }

    /// The answer to keep.
    pub(super) fn answer(&mut self, answer: Stored) {
        self.answer = Some(answer);
    }
}

/// Writes what has been gathered and is not written yet.
pub(super) fn keep(tx: &mut Tx<'_>) -> Result<()> {
    let (tenant, now) = (tx.tenant(), tx.now());
    let mut traces = std::mem::take(tx.traces());
    let mut changes = std::mem::take(&mut traces.changes);
    // In one order everywhere: two transactions that changed the same objects wait, and do not block each other.
    changes.sort_by(|one, other| one.subject_id.cmp(&other.subject_id));
    let answer = traces.answer.take();
    let events = traces.events.get_mut(traces.written..).unwrap_or_default();
    let waiting = match tx.conn() {
        Conn::Postgres(c) => keep_on_postgres(c, tenant, now, events, changes, answer.as_ref())?,
        Conn::Sqlite(c) => {
            let waiting = !events.is_empty() && has_receivers(c, tenant)?;
            for event in events.iter_mut().filter(|_| !waiting) {
                event.fanned_out_at = Some(now);
            }
            keep_on_sqlite(c, events, &changes, answer.as_ref())?;
            waiting
        }
    };
    traces.waiting |= waiting;
    traces.written = traces.events.len();
    *tx.traces() = traces;
    Ok(())
}

fn has_receivers(c: &mut SqliteConnection, tenant: TenantId) -> QueryResult<bool> {
    let theirs = webhook_endpoints::table.filter(webhook_endpoints::tenant_id.eq(tenant));
    diesel::select(exists(theirs)).get_result(c)
}

fn keep_on_sqlite(
    c: &mut SqliteConnection,
    events: &[StoredEvent],
    changes: &[Change],
    answer: Option<&Stored>,
) -> QueryResult<()> {
    for event in events {
        diesel::insert_into(events::table)
            .values(event)
            .execute(c)?;
    }
    for change in changes {
        changes::keep_on_sqlite(c, change)?;
    }
    if let Some(answer) = answer {
        let row = diesel::insert_into(idempotency_keys::table).values(answer);
        row.execute(c)?;
    }
    Ok(())
}

fn keep_on_postgres(
    c: &mut PgConnection,
    tenant: TenantId,
    now: Time,
    events: &[StoredEvent],
    changes: Vec<Change>,
    answer: Option<&Stored>,
) -> QueryResult<bool> {
    if events.is_empty() && changes.is_empty() && answer.is_none() {
        return Ok(false);
    }
    let traces = InOneStatement {
        tenant,
        now,
        events: EventColumns::of(events),
        changes: ChangeColumns::of(changes),
        answer,
    };
    traces.get_result(c)
}

/// Every trace in one statement, which answers whether any event waits for its deliveries. Its text is the same for any number of
/// events and changes, so it is prepared once with a kept answer and once without, as diesel's own batches and
/// `ON CONFLICT … DO UPDATE` are not.
#[derive(Debug)]
struct InOneStatement<'t> {
    tenant: TenantId,
    now: Time,
    events: EventColumns<'t>,
    changes: ChangeColumns,
    answer: Option<&'t Stored>,
}

#[derive(Debug, Default)]
struct EventColumns<'t> {
    ids: Vec<EventId>,
    types: Vec<&'t str>,
    subjects: Vec<&'t str>,
    owners: Vec<Option<CandidateId>>,
    versions: Vec<i32>,
    payloads: Vec<&'t Doc<Value>>,
    created_at: Vec<Time>,
}

impl<'t> EventColumns<'t> {
    fn of(events: &'t [StoredEvent]) -> Self {
        let mut columns = Self::default();
        for event in events {
            columns.ids.push(event.id);
            columns.types.push(&event.event_type);
            columns.subjects.push(&event.subject_id);
            columns.owners.push(event.candidate_id);
            columns.versions.push(event.subject_version);
            columns.payloads.push(&event.payload);
            columns.created_at.push(event.created_at);
        }
        columns
    }
}

#[derive(Debug, Default)]
struct ChangeColumns {
    owners: Vec<CandidateId>,
    subjects: Vec<String>,
    versions: Vec<i32>,
    deleted: Vec<bool>,
}

impl ChangeColumns {
    fn of(changes: Vec<Change>) -> Self {
        let mut columns = Self::default();
        for change in changes {
            columns.owners.push(change.candidate_id);
            columns.subjects.push(change.subject_id);
            columns.versions.push(change.version);
            columns.deleted.push(change.deleted);
        }
        columns
    }
}

/// What it comes to; `answered` only where an answer is kept. The types are written out so that whoever tries it by hand need not tell
/// them.
///
/// ```sql
/// WITH announced AS (
///     INSERT INTO events (tenant_id, id, event_type, subject_id, candidate_id, subject_version, payload, created_at, fanned_out_at)
///     SELECT $tenant, e.*,
///         CASE WHEN EXISTS (SELECT FROM webhook_endpoints WHERE tenant_id = $tenant) THEN NULL ELSE $now::timestamptz END
///     FROM unnest($ids::text[], $types::text[], …, $created_at::timestamptz[]) AS e
///     RETURNING fanned_out_at),
/// answered AS (INSERT INTO idempotency_keys (tenant_id, …, language) VALUES ($tenant, …, $language)),
/// changed AS (
///     INSERT INTO changes (tenant_id, candidate_id, subject_id, version, deleted, changed_at)
///     SELECT $tenant, c.*, $now::timestamptz FROM unnest($owners::text[], $subjects::text[], $versions::int4[], $deleted::bool[]) AS c
///     ON CONFLICT (tenant_id, candidate_id, subject_id) DO UPDATE SET sequence = excluded.sequence, …)
/// SELECT EXISTS (SELECT FROM announced WHERE fanned_out_at IS NULL)
/// ```
impl QueryFragment<Pg> for InOneStatement<'_> {
    fn walk_ast<'b>(&'b self, mut out: AstPass<'_, 'b, Pg>) -> QueryResult<()> {
        out.push_sql("WITH announced AS (INSERT INTO events (tenant_id, id, event_type, subject_id, candidate_id, subject_version, payload, created_at, fanned_out_at) SELECT ");
        out.push_bind_param::<Text, _>(&self.tenant)?;
        out.push_sql(", e.*, CASE WHEN EXISTS (SELECT FROM webhook_endpoints WHERE tenant_id = ");
        out.push_bind_param::<Text, _>(&self.tenant)?;
        out.push_sql(") THEN NULL ELSE ");
        out.push_bind_param::<UtcTime, _>(&self.now)?;
        out.push_sql("::timestamptz END FROM unnest(");
        out.push_bind_param::<Array<Text>, _>(&self.events.ids)?;
        out.push_sql("::text[], ");
        out.push_bind_param::<Array<Text>, _>(&self.events.types)?;
        out.push_sql("::text[], ");
        out.push_bind_param::<Array<Text>, _>(&self.events.subjects)?;
        out.push_sql("::text[], ");
        out.push_bind_param::<Array<Nullable<Text>>, _>(&self.events.owners)?;
        out.push_sql("::text[], ");
        out.push_bind_param::<Array<Integer>, _>(&self.events.versions)?;
        out.push_sql("::int4[], ");
        out.push_bind_param::<Array<JsonDocument>, _>(&self.events.payloads)?;
        out.push_sql("::jsonb[], ");
        out.push_bind_param::<Array<UtcTime>, _>(&self.events.created_at)?;
        out.push_sql("::timestamptz[]) AS e RETURNING fanned_out_at)");
        if let Some(answer) = self.answer {
            push_answer(answer, out.reborrow())?;
        }
        // Without the sequence: it is the number of this transaction, the one default that the schema has (`migrations/README.md`).
        out.push_sql(", changed AS (INSERT INTO changes (tenant_id, candidate_id, subject_id, version, deleted, changed_at) SELECT ");
        out.push_bind_param::<Text, _>(&self.tenant)?;
        out.push_sql(", c.*, ");
        out.push_bind_param::<UtcTime, _>(&self.now)?;
        out.push_sql("::timestamptz FROM unnest(");
        out.push_bind_param::<Array<Text>, _>(&self.changes.owners)?;
        out.push_sql("::text[], ");
        out.push_bind_param::<Array<Text>, _>(&self.changes.subjects)?;
        out.push_sql("::text[], ");
        out.push_bind_param::<Array<Integer>, _>(&self.changes.versions)?;
        out.push_sql("::int4[], ");
        out.push_bind_param::<Array<Bool>, _>(&self.changes.deleted)?;
        out.push_sql(
            "::bool[]) AS c ON CONFLICT (tenant_id, candidate_id, subject_id) DO UPDATE SET \
             sequence = excluded.sequence, version = excluded.version, deleted = excluded.deleted, changed_at = excluded.changed_at) \
             SELECT EXISTS (SELECT FROM announced WHERE fanned_out_at IS NULL)",
        );
        Ok(())
    }
}

fn push_answer<'b>(answer: &'b Stored, mut out: AstPass<'_, 'b, Pg>) -> QueryResult<()> {
    out.push_sql(", answered AS (INSERT INTO idempotency_keys (tenant_id, caller, operation, key, request_hash, status, etag, location, body, created_at, candidate_id, mentions, language) VALUES (");
    out.push_bind_param::<Text, _>(&answer.tenant_id)?;
    out.push_sql(", ");
    out.push_bind_param::<Text, _>(&answer.caller)?;
    out.push_sql(", ");
    out.push_bind_param::<Text, _>(&answer.operation)?;
    out.push_sql(", ");
    out.push_bind_param::<Text, _>(&answer.key)?;
    out.push_sql(", ");
    out.push_bind_param::<Binary, _>(&answer.request_hash)?;
    out.push_sql(", ");
    out.push_bind_param::<Integer, _>(&answer.status)?;
    out.push_sql(", ");
    out.push_bind_param::<Nullable<Text>, _>(&answer.etag)?;
    out.push_sql(", ");
    out.push_bind_param::<Nullable<Text>, _>(&answer.location)?;
    out.push_sql(", ");
    out.push_bind_param::<Text, _>(&answer.body)?;
    out.push_sql(", ");
    out.push_bind_param::<UtcTime, _>(&answer.created_at)?;
    out.push_sql(", ");
    out.push_bind_param::<Nullable<Text>, _>(&answer.candidate_id)?;
    out.push_sql(", ");
    out.push_bind_param::<Nullable<Text>, _>(&answer.mentions)?;
    out.push_sql(", ");
    out.push_bind_param::<Nullable<Text>, _>(&answer.language)?;
    out.push_sql("))");
    Ok(())
}

/// Prepared by its text, of which there are two.
impl QueryId for InOneStatement<'_> {
    type QueryId = ();
    const HAS_STATIC_QUERY_ID: bool = false;
}

impl Query for InOneStatement<'_> {
    type SqlType = Bool;
}

impl RunQueryDsl<PgConnection> for InOneStatement<'_> {}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::platform::ids::TypedId;
    use chrono::{DateTime, Utc};

    #[test]
    fn followers_hear_of_events_in_the_order_in_which_they_happened() {
        let now = Time::from(DateTime::<Utc>::UNIX_EPOCH);
        let event = |name: &str| StoredEvent {
            tenant_id: TenantId::from_uuid(uuid::Uuid::nil()),
            id: EventId::new(now),
            event_type: name.to_owned(),
            subject_id: String::new(),
            candidate_id: None,
            subject_version: 1,
            payload: Doc(Value::Null),
            fanned_out_at: None,
            created_at: now,
        };
        let mut traces = Traces::default();
        traces.announce(event("announced first"));
        traces.whisper(event("told first"));
        traces.whisper(event("told second"));
        traces.announce(event("announced second"));
        let heard = std::iter::from_fn(|| traces.next_unheard()).map(|event| event.event_type);
        let order = [
            "told first",
            "told second",
            "announced first",
            "announced second",
        ];
        assert_eq!(heard.collect::<Vec<_>>(), order);
    }
}
