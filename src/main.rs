//! Rebound.
fn main() {}
