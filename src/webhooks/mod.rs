//! Webhooks: how a tenant hears that something happened.
//!
//! A tenant names an endpoint; every event it asked for is signed, sent there, and sent again on a schedule until the
//! receiver says 2xx or the schedule ends. Receivers are other people's machines, so this is also the only place that
//! opens outgoing connections: an address is vetted before a byte leaves. `platform/outbox.rs` tells the way from a change to here.
//!
//! | folder | what it is |
//! |---|---|
//! | [`endpoints`] | where a tenant wants to hear of what |
//! | [`deliveries`] | each event on its way to each endpoint; test, replay, redeliver |
//! | [`event_log`] | what happened, as a list |
//! | [`event_types`] | the closed list of what can happen |
//! | [`worker`], `room` | takes events to their endpoints; whose attempts may begin when not all can |
//! | `message`, [`signature`], [`address`], [`sender`] | what is sent, its proof, the guard, and one attempt |
//! | [`attempt`], [`schedule`] | what an attempt can end as, and what follows |
//! | [`contract`] | the `webhooks` section of the contract |

use crate::platform::db::Tx;

pub mod address;
mod api;
pub mod attempt;
pub mod contract;
pub mod deliveries;
pub mod endpoints;
pub mod event_log;
pub mod event_types;
mod message;
mod room;
pub mod schedule;
pub mod sender;
pub mod signature;
pub mod worker;

pub use api::routes;

/// Forgets events older than 30 days, with their deliveries.
pub fn forget_old_events(tx: &mut Tx<'_>) -> crate::platform::Result<usize> {
    deliveries::queue::forget_old_events(tx)
}
