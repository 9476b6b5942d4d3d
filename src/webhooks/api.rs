//! Everything that a tenant can ask about webhooks.

use super::{deliveries, endpoints, event_log};
use utoipa_actix_web::service_config::ServiceConfig;

/// Registers the operations.
pub fn routes(config: &mut ServiceConfig<'_>) {
    endpoints::routes(config);
    deliveries::routes(config);
    event_log::routes(config);
}
