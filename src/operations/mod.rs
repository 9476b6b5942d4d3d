//! What an operator and an integrator need beside the product: is the node alive and ready, its numbers, the list of
//! error codes.
//!
//! | operation | who | what |
//! |---|---|---|
//! | `operations_live` | anybody | the process answers |
//! | `operations_ready` | anybody | the database answers |
//! | `operations_metrics` | anybody | Prometheus text |
//! | `error_codes_list` | anybody | every code with its status and meaning |

mod api;

pub use api::routes;
