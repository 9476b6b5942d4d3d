//! `reflections_get`

use super::ReflectionBody;
use crate::platform::Result;
use crate::platform::auth::Caller;
use crate::platform::auth::scopes::ReflectionsRead;
use crate::platform::reply::Reply;
use crate::reflections::model::ReflectionId;
use crate::reflections::service;
use actix_web::get;
use actix_web::web::Path;

/// Get a reflection
///
/// What the candidate wrote, what came of the interview, and how far their view and that of opened feedback are apart.
#[utoipa::path(
    tag = "Reflections", operation_id = "reflections_get",
    params(("reflection_id" = ReflectionId, Path, description = "The reflection.")),
    responses((status = 200, description = "The reflection.", body = ReflectionBody)),
    security(("candidate" = ["reflections:read"]))
)]
#[get("/v1/reflections/{reflection_id}")]
pub(super) async fn get(caller: Caller<ReflectionsRead>, id: Path<ReflectionId>) -> Result<Reply> {
    caller
        .show(move |tx| Reply::derived(&ReflectionBody::from(service::get(tx, *id)?)))
        .await
}
