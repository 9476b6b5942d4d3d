//! Where somebody can talk to a person: help lines by country, and directories for every country. Nobody has to agree to anything
//! first. Each entry says whether anybody has checked it, and what is stale comes last.

mod api;
mod service;

pub use api::routes;
