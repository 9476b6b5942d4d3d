//! Webhooks: how a tenant hears that something happened.
//!
//! A tenant names an endpoint; every event it asked for is signed, sent there, and sent again on a schedule until the
//! receiver says 2xx or the schedule ends. Receivers are other people's machines, so this is also the only place that
//! opens outgoing connections: an address is vetted before a byte leaves.
//!
//! - [`signature`]: the secret and the three Standard Webhooks headers
//! - [`address`]: which URLs and addresses we are willing to talk to
//! - [`sender`]: one attempt, from name resolution to a class of outcome
//! - [`attempt`]: what an attempt can end as; the only thing kept about a response
//! - [`schedule`]: when the next attempt is due, and when we give up

pub mod address;
pub mod attempt;
pub mod schedule;
pub mod sender;
pub mod signature;
