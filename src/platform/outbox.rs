//! Events: written in the transaction of their change, so that one never exists without the other.
//!
//! An event is a row. The webhook worker finds it there later; the features that follow others hear of it before the
//! transaction commits (`Db::following`). It is written with the other traces of its transaction, at the end (`traces.rs`).
//!
//! From a change to a webhook: a service calls [`publish`], which gathers the event in the transaction's traces. When the service is done,
//! `Tx::follow` tells the followers (`FOLLOWERS` in `app.rs`), which may publish more; `traces::keep` writes all of it, and the database
//! commits. Only then `Job::finish` (`db/job.rs`) answers the request and, where an event waits for deliveries, wakes the worker
//! (`Db::announced`). The worker (`webhooks/worker.rs`) has two loops. `make_deliveries` calls `queue::fan_out`
//! (`webhooks/deliveries/queue.rs`): a delivery for each endpoint that wants the event. `deliver` calls `queue::lease`, which makes the
//! delivery this worker's for half a minute, and spawns an `attempt`: it signs the message and gives it to `Sender::send`
//! (`webhooks/sender`), outside of any transaction. `queue::settle` keeps how that ended, and when the next attempt is due if it failed.

use super::db::schema::events;
use super::db::{Doc, Tx};
use super::error::{ApiError, Result};
use super::ids::{CandidateId, EventId, TenantId};
use super::traces;
use crate::platform::clock::Time;
use diesel::prelude::*;
use serde::Serialize;

/// Something that happened, as a payload that is public: ids, states and the version, never words of people.
pub trait Event: Serialize {
    /// Its name, past tense (`feedback.received`).
    fn event_type(&self) -> &'static str;
    /// The object that it is about.
    fn subject(&self) -> String;
    /// The object's version after the change: the order of events of one object.
    fn version(&self) -> i32;
    /// Whose it is, where it is a candidate's.
    fn candidate(&self) -> Option<CandidateId>;
}

/// An event as stored.
#[derive(Debug, Clone, Queryable, Selectable, Insertable)]
#[diesel(table_name = events, treat_none_as_default_value = false)]
pub struct StoredEvent {
    /// Its tenant.
    pub tenant_id: TenantId,
    /// Its id; also the `webhook-id` of its deliveries.
    pub id: EventId,
    /// Its name.
    pub event_type: String,
    /// The object that it is about.
    pub subject_id: String,
    /// Whose it is, where it is a candidate's.
    pub candidate_id: Option<CandidateId>,
    /// The object's version after the change.
    pub subject_version: i32,
    /// The payload.
    pub payload: Doc<serde_json::Value>,
    /// When the worker made its deliveries.
    pub fanned_out_at: Option<Time>,
    /// When it happened.
    pub created_at: Time,
}

/// Announces an event with the change that this transaction makes.
pub fn publish(tx: &mut Tx<'_>, event: &impl Event) -> Result<EventId> {
    let row = happened(tx, event)?;
    let id = row.id;
    tx.traces().announce(row);
    Ok(id)
}

/// Lets those who follow events hear of one that nobody else may hear of: it is not stored.
pub fn tell_followers(tx: &mut Tx<'_>, event: &impl Event) -> Result<()> {
    let row = happened(tx, event)?;
    tx.traces().whisper(row);
    Ok(())
}

fn happened(tx: &Tx<'_>, event: &impl Event) -> Result<StoredEvent> {
    Ok(StoredEvent {
        tenant_id: tx.tenant(),
        id: tx.new_id(),
        event_type: event.event_type().to_owned(),
        subject_id: event.subject(),
        candidate_id: event.candidate(),
        subject_version: event.version(),
        payload: Doc(serde_json::to_value(event).map_err(ApiError::internal)?),
        fanned_out_at: None,
        created_at: tx.now(),
    })
}

/// Announces an event that the same transaction is about to refer to by its id: it is written at once.
pub fn publish_now(tx: &mut Tx<'_>, event: &impl Event) -> Result<EventId> {
    let id = publish(tx, event)?;
    traces::keep(tx)?;
    Ok(id)
}
