//! Takes events to their endpoints, inside the server's process. Any number of servers may do this on one database.
//!
//! One loop makes deliveries of new events. Another leases what is due: a few for each endpoint
//! of any tenant, starting where the round before ran out of room, and only as many as `room` has left for it, so that nobody's
//! backlog or hanging endpoint is in front of others. Every attempt then runs by itself and settles its delivery.

use super::attempt::{AttemptEnd, AttemptOutcome};
use super::deliveries::queue::{self, Leased, WorkerId};
use super::endpoints::secrets_at;
use super::message;
use super::room::{Destination, Room};
use super::sender::Sender;
use crate::platform::clock::Time;
use crate::platform::db::{Actor, Context};
use crate::platform::ids::TypedId;
use crate::platform::{App, Result};
use std::sync::Arc;
use std::time::Duration;
use tokio::sync::{Notify, watch};
use tokio::task::{Id, JoinSet};

/// Events of one tenant that a round makes deliveries of.
const EVENTS: i64 = 100;
/// Pause after new events got their deliveries: those of a busy moment share a transaction instead of having one each,
/// which would take the database from the requests that make them.
const GATHER: Duration = Duration::from_millis(50);
/// How long a worker with nothing to do waits before it looks again: retries fall due, other nodes publish.
const IDLE: Duration = Duration::from_millis(500);
/// Waits between tries to keep an outcome while the database does not answer. After that the lease brings it back.
const KEEP_AGAIN_AFTER: [Duration; 3] = [
    Duration::from_millis(200),
    Duration::from_secs(1),
    Duration::from_secs(5),
];

/// Takes events to their endpoints. Cheap to clone.
#[derive(Clone)]
pub struct Worker {
    app: Arc<App>,
    sender: Sender,
    id: WorkerId,
    /// New deliveries were made.
    made: Arc<Notify>,
}

/// The attempts that run, and for whom.
#[derive(Default)]
struct Running {
    attempts: JoinSet<bool>,
    room: Room<Id>,
    /// Where the last round ran out of room.
    next: Option<Destination>,
}

impl Running {
    /// Waits for the next attempt to end; false when none runs.
    async fn ended(&mut self) -> bool {
        let Some(ended) = self.attempts.join_next_with_id().await else {
            return false;
        };
        self.forget(ended);
        while let Some(ended) = self.attempts.try_join_next_with_id() {
            self.forget(ended);
        }
        true
    }

    fn forget(&mut self, ended: std::result::Result<(Id, bool), tokio::task::JoinError>) {
        // A panic costs this attempt only: its lease brings it back.
        let (id, arrived) = ended.unwrap_or_else(|error| (error.id(), false));
        self.room.end(&id, arrived);
    }
}

impl Worker {
    /// A worker that sends by `sender`.
    #[must_use]
    pub fn new(app: Arc<App>, sender: Sender) -> Self {
        let id = WorkerId::new(app.db.clock().now());
        Self {
            app,
            sender,
            id,
            made: Arc::default(),
        }
    }

    /// Works until `stop` becomes true (or its sender is gone), then finishes the attempts that run.
    pub async fn run(self, stop: watch::Receiver<bool>) {
        tokio::join!(self.make_deliveries(stop.clone()), self.deliver(stop));
    }

    /// Delivers until nothing is due at the clock's time. For tests, which move the clock themselves.
    pub async fn deliver_all(&self) -> Result<()> {
        let mut running = Running::default();
        loop {
            let found = self.fan_out().await? | self.lease(&mut running).await?;
            if !found && !running.ended().await {
                return Ok(());
            }
        }
    }

    /// Gives new events their deliveries until it is stopped.
    async fn make_deliveries(&self, mut stop: watch::Receiver<bool>) {
        while !*stop.borrow_and_update() && stop.has_changed().is_ok() {
            let made = self.fan_out().await.unwrap_or_else(|error| {
                tracing::warn!(error.code = %error.code(), "new events were left for later");
                false
            });
            if made {
                self.made.notify_one();
                tokio::select! {
                    _ = stop.changed() => {}
                    () = tokio::time::sleep(GATHER) => {}
                }
                continue;
            }
            tokio::select! {
                _ = stop.changed() => {}
                () = self.app.db.announced() => {}
                () = tokio::time::sleep(IDLE) => {}
            }
        }
    }

    /// Sends what is due until it is stopped, then finishes the attempts that run.
    async fn deliver(&self, mut stop: watch::Receiver<bool>) {
        let mut running = Running::default();
        while !*stop.borrow_and_update() && stop.has_changed().is_ok() {
            match self.lease(&mut running).await {
                Ok(true) => continue,
                Ok(false) => {}
                Err(error) => {
                    tracing::warn!(error.code = %error.code(), "a round of deliveries was left for later");
                }
            }
            tokio::select! {
                _ = stop.changed() => {}
                true = running.ended() => {}
                () = self.made.notified() => {}
                () = tokio::time::sleep(IDLE) => {}
            }
        }
        while running.ended().await {}
    }

    async fn fan_out(&self) -> Result<bool> {
        let db = &self.app.db;
        let waiting = db.system_read(queue::tenants_with_new_events).await?;
        let mut found = false;
        for tenant in waiting {
            let inside = Context::inside(tenant, Actor::Worker);
            found |= db.transact(inside, |tx| queue::fan_out(tx, EVENTS)).await? > 0;
        }
        Ok(found)
    }

    async fn lease(&self, running: &mut Running) -> Result<bool> {
        if running.room.is_full() {
            return Ok(false);
        }
        let clock = self.app.db.clock();
        let (now, (sandboxes, furthest)) = (clock.now(), clock.all_ahead());
        let mut due = self
            .app
            .db
            .system_read(move |conn| queue::endpoints_with_due(conn, now, &sandboxes, furthest))
            .await?;
        let first = due
            .iter()
            .position(|one| running.next.is_some_and(|next| *one >= next));
        due.rotate_left(first.unwrap_or_default());
        let (mut found, mut next) = (false, None);
        for destination in due {
            if running.room.is_full_for(destination) {
                next = next.or(Some(destination));
            } else {
                found |= self.lease_for(destination, running).await?;
            }
        }
        running.next = next;
        Ok(found)
    }

    async fn lease_for(&self, destination: Destination, running: &mut Running) -> Result<bool> {
        let (tenant, endpoint) = destination;
        let (owner, already) = (self.id, running.room.at(destination));
        let free = running.room.left_for(destination);
        if free == 0 || already >= queue::AT_ONCE {
            return Ok(false);
        }
        let inside = Context::inside(tenant, Actor::Worker);
        let leased = self
            .app
            .db
            .transact(inside, move |tx| {
                queue::lease(tx, endpoint, owner, already, free)
            })
            .await?;
        let found = !leased.is_empty();
        for one in leased {
            let attempt = running.attempts.spawn(self.clone().attempt(one));
            running.room.begin(attempt.id(), destination);
        }
        Ok(found)
    }

    /// Makes one attempt and keeps how it ended; says whether it arrived.
    async fn attempt(self, leased: Leased) -> bool {
        let clock = self.app.db.clock();
        // A signature is made in the real time, also in a sandbox, since receivers refuse what is minutes off.
        let (signed_at, started_at) = (clock.now(), clock.now_of(leased.delivery.tenant_id));
        let message = secrets_at(&self.app.sealer, &leased.endpoint, started_at)
            .and_then(|keys| message::signed(&leased.event, &keys, signed_at));
        let (Ok(message), Ok(url)) = (message, leased.endpoint.url.parse()) else {
            // Our own fault (most likely another node secret), so it costs no attempt: the lease brings it back.
            tracing::error!(delivery = %leased.delivery.id, "a webhook could not be signed with this node's secret");
            return false;
        };
        let outcome = self.sender.send(&url, message).await;
        self.app.metrics.attempted(outcome.end.as_str());
        let arrived = outcome.end == AttemptEnd::Delivered;
        self.keep(leased, outcome, started_at).await;
        arrived
    }

    async fn keep(&self, leased: Leased, outcome: AttemptOutcome, started_at: Time) {
        let inside = Context::inside(leased.delivery.tenant_id, Actor::Worker);
        let delivery = Arc::new(leased.delivery);
        let mut waits = KEEP_AGAIN_AFTER.iter();
        loop {
            let settled = Arc::clone(&delivery);
            let kept = self
                .app
                .db
                .transact(inside, move |tx| {
                    queue::settle(tx, &settled, &outcome, started_at)
                })
                .await;
            match (kept, waits.next()) {
                (Ok(()), _) => return,
                (Err(_), Some(wait)) => tokio::time::sleep(*wait).await,
                (Err(error), None) => {
                    tracing::warn!(error.code = %error.code(), "an attempt's outcome was not kept; it will be made again");
                    return;
                }
            }
        }
    }
}
