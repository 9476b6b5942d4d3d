//! A transaction that knows for whom it runs.

use super::Conn;
use crate::platform::clock::{Clock, Time};
use crate::platform::ids::{ApiClientId, CandidateId, Order, SessionTokenId, TenantId, TypedId};
use crate::platform::locale::Language;
use crate::platform::outbox::StoredEvent;
use crate::platform::traces::Traces;
use crate::platform::{ApiError, Code, Result};
use chrono::TimeDelta;
use std::sync::Arc;
use uuid::Uuid;

/// Who asks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Actor {
    /// A tenant's server, with an access token.
    Client(ApiClientId),
    /// A candidate in a browser, with a session token.
    Candidate {
        /// Whose session it is: nothing of anybody else can be reached.
        candidate: CandidateId,
        /// The session token.
        session: SessionTokenId,
    },
    /// Somebody who holds a magic link: what it opens is decided in the transaction.
    Link,
    /// The operator's command line.
    Operator,
    /// A worker inside the server.
    Worker,
}

impl Actor {
    /// Whose token it is, as an id; nobody's where there is none. A repeated request is known by its key and by this.
    pub(in crate::platform) fn token_holder(self) -> Option<String> {
        match self {
            Self::Client(client) => Some(client.text()),
            Self::Candidate { candidate, .. } => Some(candidate.text()),
            Self::Link | Self::Operator | Self::Worker => None,
        }
    }
}

/// For whom a transaction runs.
#[derive(Debug, Clone, Copy)]
pub struct Context {
    /// The tenant whose rows can be reached.
    pub tenant: TenantId,
    /// Who asks.
    pub actor: Actor,
    /// The language that the request asks for, if it asks for one that we have words in.
    pub language: Option<Language>,
}

impl Context {
    /// For the platform's own rows: a tenant that no row has.
    pub(super) fn system() -> Self {
        Self {
            tenant: TenantId::from_uuid(Uuid::nil()),
            actor: Actor::Worker,
            language: None,
        }
    }

    /// For a worker or the command line, inside one tenant.
    #[must_use]
    pub fn inside(tenant: TenantId, actor: Actor) -> Self {
        Self {
            tenant,
            actor,
            language: None,
        }
    }
}

/// A connection in the hands of one caller: the only way to run a query, and the only source of the tenant to run it for.
/// What it can tell of the caller is in `auth/asking.rs`, what it notes for the feed of changes in `changes.rs`.
pub struct Tx<'c> {
    conn: &'c mut Conn,
    context: Context,
    now: Time,
    real_now: Time,
    order: Arc<Order>,
    traces: Traces,
}

impl<'c> Tx<'c> {
    pub(super) fn new(conn: &'c mut Conn, context: &Context, clock: &Clock) -> Self {
        let (ahead, real_now) = (clock.ahead_of(context.tenant), clock.now());
        Self {
            conn,
            context: *context,
            now: real_now + ahead.by,
            real_now,
            order: ahead.order,
            traces: Traces::default(),
        }
    }

    /// The connection, for a store's query.
    pub fn conn(&mut self) -> &mut Conn {
        self.conn
    }

    /// The tenant that every query filters by.
    #[must_use]
    pub fn tenant(&self) -> TenantId {
        self.context.tenant
    }

    /// Who asks.
    #[must_use]
    pub fn actor(&self) -> Actor {
        self.context.actor
    }

    /// The language that the caller asks for, if they ask for one that we have words in.
    #[must_use]
    pub fn language(&self) -> Option<Language> {
        self.context.language
    }

    /// The time of the whole transaction.
    #[must_use]
    pub fn now(&self) -> Time {
        self.now
    }

    /// The same without what a sandbox's clock is ahead: the time by which tokens run.
    #[must_use]
    pub fn real_now(&self) -> Time {
        self.real_now
    }

    /// A new id, made at the time of the transaction.
    #[must_use]
    pub fn new_id<I: TypedId>(&self) -> I {
        I::ordered(self.now, &self.order)
    }

    /// Lets the rest of the transaction happen later: only a sandbox's clock does so.
    pub(in crate::platform) fn move_on(&mut self, by: TimeDelta) {
        self.now = self.now + by;
        // The order that everybody else follows must not hear of a time to come.
        self.order = Arc::default();
    }

    /// The one candidate whose rows may be seen, when the caller is a candidate.
    #[must_use]
    pub fn only_candidate(&self) -> Option<CandidateId> {
        match self.context.actor {
            Actor::Candidate { candidate, .. } => Some(candidate),
            _ => None,
        }
    }

    /// Refuses, as not found, what belongs to another candidate than the one who asks.
    pub fn may_see(&self, owner: CandidateId) -> Result<()> {
        match self.only_candidate() {
            Some(candidate) if candidate != owner => Err(ApiError::of(Code::NotFound)),
            _ => Ok(()),
        }
    }

    /// What it leaves besides its rows.
    pub(in crate::platform) fn traces(&mut self) -> &mut Traces {
        &mut self.traces
    }

    /// Lets the followers hear of each event, also of those that they cause themselves.
    pub(super) fn follow(&mut self, followers: &[Follower]) -> Result<()> {
        while let Some(event) = self.traces.next_unheard() {
            for follower in followers {
                follower(self, &event)?;
            }
        }
        Ok(())
    }
}

/// A feature that changes with others: it hears of every event in the transaction of its change.
pub type Follower = fn(&mut Tx<'_>, &StoredEvent) -> Result<()>;
