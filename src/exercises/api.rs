//! Exercises on the wire. The words and the timings are the method's.
//!
//! | operation | who | what |
//! |---|---|---|
//! | `exercises_list` | tenant, the candidate | all of them; they are the same for everybody |

use crate::knowledge;
use crate::method::content::Exercise;
use crate::platform::Result;
use crate::platform::auth::Caller;
use crate::platform::auth::scopes::ExercisesRead;
use crate::platform::reply::Reply;
use crate::platform::routes::Routes;
use crate::platform::valid::{NoParameters, ValidQuery};
use actix_web::get;
use serde::Serialize;
use utoipa::ToSchema;

/// Registers the operation.
pub fn routes(routes: &mut Routes) {
    routes.service(list);
}

/// Every exercise.
#[derive(Debug, Serialize, ToSchema)]
#[schema(example = json!({"data": [{
    "id": "long_exhale_breathing", "kind": "breathing", "title": "Breathe out slowly",
    "description": "Sit or stand as you like. Stop whenever you want to.", "method": "M2", "minutes": 5, "rounds": 25, "days": 1,
    "phases": [
        {"name": "inhale", "instruction": "Breathe in through the nose", "seconds": 3},
        {"name": "top_up", "instruction": "Take one more small sip of air", "seconds": 1},
        {"name": "long_exhale", "instruction": "Let the air out slowly through the mouth", "seconds": 8}
    ],
    "prompts": [], "choices": [], "choose_least": 0, "choose_most": 0,
    "evidence": "In one study of healthy adults, five minutes a day for a month improved mood.", "verified": true, "sources": ["Balban et al. 2023"]
}], "has_more": false, "next_cursor": null}))]
pub(super) struct ExercisePage {
    /// The exercises, in the order in which they are offered.
    data: &'static [Exercise],
    /// Always false: the list is short and comes whole.
    has_more: bool,
    /// Always null.
    next_cursor: Option<String>,
}

/// List exercises
///
/// Breathing to calm down, movement to feel better, writing, being kind to oneself and coming back to the here and now, as data:
/// how long, in which phases, with which prompts, and how much is known about the effect. Each is optional; never present one as
/// a duty. What somebody writes in an exercise stays with them: there is no place for it here.
#[utoipa::path(
    tag = "Exercises", operation_id = "exercises_list",
    responses((status = 200, description = "Every exercise.", body = ExercisePage)),
    security(("tenant" = ["exercises:read"]), ("candidate" = ["exercises:read"]))
)]
#[get("/v1/exercises")]
async fn list(_caller: Caller<ExercisesRead>, _: ValidQuery<NoParameters>) -> Result<Reply> {
    let library = knowledge::library()?;
    Reply::plain(&ExercisePage {
        data: library.exercises(),
        has_more: false,
        next_cursor: None,
    })
}
