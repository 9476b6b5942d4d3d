//! What an operator and an integrator need beside the product: is the node alive and ready, its numbers, the list of
//! error codes, and the documentation, all from inside the binary.
//!
//! | operation | who | what |
//! |---|---|---|
//! | `operations_live` | anybody | the process answers |
//! | `operations_ready` | anybody | the database answers |
//! | `operations_metrics` | anybody | Prometheus text |
//! | `error_codes_list` | anybody | every code with its status and meaning |
//!
//! `/docs` shows the contract, `/docs/errors` explains each code; neither loads anything from elsewhere.

mod api;
mod docs;

pub use api::routes;
pub use docs::{pages, read};
