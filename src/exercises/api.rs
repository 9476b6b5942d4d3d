//! Exercises on the wire. The words and the timings are the method's.
//!
//! | operation | who | what |
//! |---|---|---|
//! | `exercises_list` | tenant, the candidate | all of them; they are the same for everybody |
//! | `exercises_get` | tenant, the candidate | one, by its id |

use crate::knowledge;
use crate::method::content::Exercise;
use crate::platform::auth::Caller;
use crate::platform::auth::scopes::ExercisesRead;
use crate::platform::reply::{Reply, Resource};
use crate::platform::routes::Routes;
use crate::platform::valid::{NoParameters, ValidQuery};
use crate::platform::{ApiError, Code, Result};
use actix_web::get;
use actix_web::web::Path;
use serde::Serialize;
use utoipa::ToSchema;

/// Registers the operations.
pub fn routes(routes: &mut Routes) {
    routes.service(list).service(get);
}

impl Resource for Exercise {
    fn path(&self) -> String {
        format!("/v1/exercises/{}", self.id)
    }
    fn version(&self) -> i32 {
        1
    }
}

/// Every exercise.
#[derive(Debug, Serialize, ToSchema)]
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

/// Get an exercise
///
/// One exercise by its stable name, as the list shows it. It is optional; never present it as a duty.
#[utoipa::path(
    tag = "Exercises", operation_id = "exercises_get",
    params((
        "exercise_id" = String, Path, description = "The exercise's name.", max_length = 100, pattern = "^[a-z][a-z0-9_]*$",
        example = "long_exhale_breathing",
    )),
    responses((status = 200, description = "The exercise.", body = Exercise)),
    security(("tenant" = ["exercises:read"]), ("candidate" = ["exercises:read"]))
)]
#[get("/v1/exercises/{exercise_id}")]
async fn get(caller: Caller<ExercisesRead>, id: Path<String>) -> Result<Reply> {
    let library = knowledge::library()?;
    let found = library.exercise(&id);
    let one = found.ok_or_else(|| ApiError::of(Code::NotFound))?;
    caller.show(move |_| Reply::derived(one)).await
}
