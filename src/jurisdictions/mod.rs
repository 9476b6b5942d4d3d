//! What is known of the law where somebody applied: what it protects, until when one can be heard and where, who advises for
//! free. Facts with how sure they are, the same for everybody, and no advice. A fairness check puts dates to them.

mod api;

pub use api::{SignpostBody, routes};
