//! Rebound.

pub mod method;
