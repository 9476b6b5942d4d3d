//! Fairness checks on the wire: one file for each operation, and in `report_body` what they answer with.

mod create;
mod delete;
mod get;
mod list;
mod parts;
mod report_body;
mod update;

use report_body::FairnessCheckBody;
use utoipa_actix_web::service_config::ServiceConfig;

/// Registers the operations.
pub fn routes(config: &mut ServiceConfig<'_>) {
    config
        .service(create::create)
        .service(list::list)
        .service(get::get)
        .service(update::update)
        .service(delete::delete);
}
