//! Rebound.
