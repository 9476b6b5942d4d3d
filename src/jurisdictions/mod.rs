//! What is known of the law where somebody applied: what it protects, until when one can be heard and where, who advises for
//! free. Facts with how sure they are, the same for everybody, and no advice. A fairness check puts dates to them.
//!
//! | operation | who | what |
//! |---|---|---|
//! | `jurisdictions_list` | tenant, the candidate | all of them, in short |
//! | `jurisdictions_get` | tenant, the candidate | one, with every rule and its source |

mod api;

pub use api::{SignpostBody, routes};
