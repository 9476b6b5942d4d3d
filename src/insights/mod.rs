//! Figures for a tenant about many of its candidates: how employers and agencies respond, what is said, how recoveries move
//! on. They are made once for each period, when it is over, and never change; the rules that keep them from telling of a
//! person are in [`crate::method::insights`].
//!
//! A period is whole calendar months in UTC. It ends with the first month after which 20 candidates are in it, so that a
//! small tenant has longer ones. Periods follow one another and never overlap: nothing can be learned by taking one from
//! another, and the filters of the list only choose among them.

mod api;
mod facts;
mod model;
mod rules;
mod service;
mod store;

pub use api::routes;
pub use service::publish;
