//! Fairness checks on the wire: one file for each operation, and in `report_body` what they answer with.
//!
//! | operation | who | what |
//! |---|---|---|
//! | `fairness_checks_create` | the candidate | a new check of an interview that ended with a no or with silence |
//! | `fairness_checks_list` | the candidate | pages, newest first, in short |
//! | `fairness_checks_get` | the candidate | one, with everything that follows from it today |
//! | `fairness_checks_update` | the candidate | the answers, where it happened, the notes |
//! | `fairness_checks_delete` | the candidate | forgets it |

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
