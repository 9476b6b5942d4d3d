//! Plumbing that knows no product word beyond "who is asking": a tenant's and a candidate's id. The exceptions: [`changes`] names the
//! tables whose rows go with another row, since the database removes them by itself and no feature would hear of it; a link is for a
//! feedback request ([`ids`]); [`db`] knows of which rows words were once sealed one by one, and `traces` which table has the endpoints.
//!
//! | to do this | look in |
//! |---|---|
//! | say who may call, and read a token | [`auth`], [`tokens`], `ed25519` |
//! | run a query for one tenant | [`db`] |
//! | refuse with a stable code | [`error`] |
//! | register an operation | [`routes`] |
//! | answer HEAD where there is GET | `head` |
//! | read and check a body or a query, and say all that is wrong with it | [`valid`], `shape`, `wanted`, `query` |
//! | answer | [`reply`], [`page`], [`cors`] |
//! | read which versions a request knows | `entity_tags` |
//! | check an origin, a web address, a country, a language tag, a text of one line, a list of phrases or a rating | [`origin`], [`links`], [`countries`], [`locale`], [`lines`], [`phrases`], [`ratings`] |
//! | keep what is private to a person, or a secret | the sealed columns of [`db`] (`db/sealed.rs`), [`seal`] |
//! | log and count | [`telemetry`], [`metrics`] |
//! | answer a repeated POST once | [`idempotency`] |
//! | announce an event with its change | [`outbox`] |
//! | keep what changed, for the feed | [`changes`] |
//! | write all that a transaction leaves besides its rows | `traces` |
//! | say what will go, and count who uses it | [`deprecation`] |
//! | give a feature's part of an export | [`export`] |
//! | say how often somebody may ask, and how long a body may take | [`limits`], [`bodies`] |
//! | know the time, make an id | [`clock`], [`ids`] |
//! | move the time of a tenant that only tries things out | [`sandbox`] |
//!
//! `tests/api/architecture/` checks that nothing here imports a feature.

pub mod auth;
pub mod bodies;
pub mod changes;
pub mod clock;
pub mod cors;
pub mod countries;
pub mod db;
pub mod deprecation;
mod ed25519;
mod entity_tags;
pub mod error;
pub mod export;
mod head;
pub mod idempotency;
pub mod ids;
mod json;
pub mod limits;
pub mod lines;
pub mod links;
pub mod locale;
pub mod metrics;
pub mod origin;
pub mod outbox;
pub mod page;
pub mod phrases;
mod query;
pub mod ratings;
pub mod reply;
pub mod routes;
pub mod sandbox;
pub mod seal;
mod shape;
pub mod telemetry;
pub mod tokens;
mod traces;
pub mod valid;
mod wanted;

pub use error::{ApiError, Code, Result};

use std::time::Duration;

/// What every handler shares on a node.
pub struct App {
    /// The database.
    pub db: db::Db,
    /// Signs and checks tokens.
    pub tokens: tokens::Tokens,
    /// What has been revoked.
    pub revocations: auth::revocations::Revocations,
    /// Seals secrets at rest.
    pub sealer: seal::Sealer,
    /// How often each caller may ask.
    pub limits: limits::Limits,
    /// What is deprecated, and who calls it.
    pub deprecations: deprecation::Deprecations,
    /// What `/metrics` shows.
    pub metrics: metrics::Metrics,
    /// How long a request's body may take to arrive.
    pub body_time: Duration,
    /// The URL under which clients reach this server, without a slash at the end.
    pub public_url: String,
    /// Whether webhooks may go to loopback addresses: development only.
    pub loopback_webhooks: bool,
}
