//! Progress and summaries on the wire.

mod progress;
mod summary;

use crate::platform::routes::Routes;

/// Registers the operations.
pub fn routes(routes: &mut Routes) {
    routes.service(progress::get).service(summary::get);
}
