//! Fairness checks on the wire: one file for each operation, and in `report_body` what they answer with.

mod create;
mod delete;
mod get;
mod list;
mod parts;
mod report_body;
mod update;

use crate::platform::routes::Routes;
pub(super) use report_body::FairnessCheckBody;

/// Registers the operations.
pub fn routes(routes: &mut Routes) {
    routes
        .service(create::create)
        .service(list::list)
        .service(get::get)
        .service(update::update)
        .service(delete::delete);
}
