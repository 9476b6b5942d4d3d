//! Everything that a tenant can ask about webhooks.

use super::{deliveries, endpoints, event_log};
use crate::platform::routes::Routes;

/// Registers the operations.
pub fn routes(routes: &mut Routes) {
    endpoints::routes(routes);
    deliveries::routes(routes);
    event_log::routes(routes);
}
