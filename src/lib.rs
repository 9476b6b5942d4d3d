//! Rebound.

pub mod webhooks;
