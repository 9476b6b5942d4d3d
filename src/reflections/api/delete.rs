//! `reflections_delete`

use crate::platform::Result;
use crate::platform::auth::Caller;
use crate::platform::auth::scopes::ReflectionsWrite;
use crate::platform::reply::Reply;
use crate::reflections::model::ReflectionId;
use crate::reflections::service;
use actix_web::delete;
use actix_web::web::Path;

/// Delete a reflection
///
/// Forgets everything that was written in it, and its overall rating too unless feedback on the interview has been opened.
/// A plan that was made from it stays as it is until it is revised.
#[utoipa::path(
    tag = "Reflections", operation_id = "reflections_delete",
    params(("reflection_id" = ReflectionId, Path, description = "The reflection.")),
    responses((status = 204, description = "Deleted.")),
    security(("candidate" = ["reflections:write"]))
)]
#[delete("/v1/reflections/{reflection_id}")]
pub(super) async fn delete(
    caller: Caller<ReflectionsWrite>,
    id: Path<ReflectionId>,
) -> Result<Reply> {
    let if_match = caller.if_match()?;
    caller
        .transact(move |tx| service::delete(tx, *id, if_match).map(|()| Reply::no_content()))
        .await
}
