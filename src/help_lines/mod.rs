//! Where somebody can talk to a person: help lines by country, and directories for every country. Nobody has to agree to anything
//! first. Each entry says whether anybody has checked it, and what is stale comes last.
//!
//! What is said first to somebody who writes of a hard day begins here ([`said_beside`]), so that every feature where a candidate writes about
//! themselves can say it. What a check-in does besides is in `check_ins`, to the right.

mod api;
mod service;
mod support;

pub use api::routes;
pub use support::{Person, said_beside};
