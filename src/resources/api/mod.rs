//! Resources on the wire.
//!
//! | operation | who | what |
//! |---|---|---|
//! | `resources_create` | tenant | a link of its own |
//! | `resources_list` | tenant, the candidate | pages: the tenant's own first, then ours |
//! | `resources_get` | tenant, the candidate | one, a guide with its paragraphs |
//! | `resources_update` | tenant | a link of its own |
//! | `resources_delete` | tenant | a link of its own |

mod create;
mod list;
mod update;

use super::model::{Readable, ResourceId, ResourceOrigin};
use super::service;
use crate::method::themes::Theme;
use crate::platform::Result;
use crate::platform::auth::Caller;
use crate::platform::auth::scopes::{ResourcesRead, ResourcesWrite};
use crate::platform::clock::Time;
use crate::platform::reply::{Reply, Resource};
use crate::platform::routes::Routes;
use actix_web::web::Path;
use actix_web::{delete, get};
use serde::Serialize;
use utoipa::ToSchema;

/// Registers the operations.
pub fn routes(routes: &mut Routes) {
    routes
        .service(create::create)
        .service(list::list)
        .service(get)
        .service(update::update)
        .service(delete);
}

/// Something to read: a guide that comes with Rebound, or a link that the tenant added.
#[derive(Debug, Serialize, ToSchema)]
#[schema(example = json!({
    "id": "rsrc_01jd8w3k5rfx7v2m9q4n6t8b0c", "origin": "product", "name": "your_turn_to_ask", "title": "Your turn to ask",
    "summary": "Questions that show what you care about, and that you want answered.", "themes": ["questions_asked"],
    "methods": ["M13"], "language": "en", "body": ["Write down what you would need to know before you could say yes."],
    "minutes": 2, "sources": ["000", "002"], "url": null, "version": 1,
    "created_at": "2026-11-01T00:00:00.000Z", "updated_at": "2026-11-01T00:00:00.000Z"
}))]
pub(super) struct ResourceBody {
    /// Our id.
    id: ResourceId,
    /// Whose it is.
    origin: ResourceOrigin,
    /// The stable name of a guide; null for a tenant's link.
    name: Option<String>,
    /// What it is called.
    title: String,
    /// What it is about.
    summary: String,
    /// Themes of feedback that it helps with.
    themes: Vec<Theme>,
    /// Rows of the method that it belongs to.
    methods: Vec<String>,
    /// Its language, BCP 47.
    language: String,
    /// The paragraphs of a guide; null for a tenant's link.
    body: Option<Vec<String>>,
    /// How long a guide takes to read, in minutes; null for a tenant's link.
    minutes: Option<u32>,
    /// Where a guide comes from; empty for a tenant's link.
    sources: Vec<String>,
    /// Where a tenant's link leads; null for a guide.
    url: Option<String>,
    /// Raised by every change; always 1 for a guide. The `ETag` is made of it and of the answer.
    version: i32,
    /// When it was added; for a guide, when the library began.
    created_at: Time,
    /// When this last changed.
    updated_at: Time,
}

impl From<Readable> for ResourceBody {
    fn from(one: Readable) -> Self {
        let origin = one.origin();
        match one {
            Readable::Own(link) => Self {
                id: link.id,
                origin,
                name: None,
                title: link.title,
                summary: link.summary,
                themes: link.themes.0,
                methods: link.methods.0,
                language: link.language,
                body: None,
                minutes: None,
                sources: Vec::new(),
                url: Some(link.url),
                version: link.version,
                created_at: link.created_at,
                updated_at: link.updated_at,
            },
            Readable::Shipped(shipped) => {
                let guide = shipped.guide.clone();
                Self {
                    id: shipped.id,
                    origin,
                    name: Some(guide.id),
                    title: guide.title,
                    summary: guide.summary,
                    themes: guide.themes,
                    methods: guide.methods,
                    language: guide.language,
                    body: Some(guide.body),
                    minutes: Some(guide.minutes),
                    sources: guide.sources,
                    url: None,
                    version: 1,
                    created_at: shipped.at,
                    updated_at: shipped.at,
                }
            }
        }
    }
}

impl Resource for ResourceBody {
    fn path(&self) -> String {
        format!("/v1/resources/{}", self.id)
    }
    fn version(&self) -> i32 {
        self.version
    }
}

/// Get a resource
///
/// One thing to read: a guide with its paragraphs, or a link that you added.
#[utoipa::path(
    tag = "Resources", operation_id = "resources_get", params(("resource_id" = ResourceId, Path, description = "The resource.")),
    responses((status = 200, description = "The resource.", body = ResourceBody)),
    security(("tenant" = ["resources:read"]), ("candidate" = ["resources:read"]))
)]
#[get("/v1/resources/{resource_id}")]
async fn get(caller: Caller<ResourcesRead>, id: Path<ResourceId>) -> Result<Reply> {
    caller
        .show(move |tx| Reply::derived(&ResourceBody::from(service::get(tx, *id)?)))
        .await
}

/// Delete a link of your own
///
/// Takes the link out of the library. What comes with Rebound stays.
#[utoipa::path(
    tag = "Resources", operation_id = "resources_delete", params(("resource_id" = ResourceId, Path, description = "The resource.")),
    responses((status = 204, description = "Deleted."), (status = 409, description = "`resource_is_shipped`")),
    security(("tenant" = ["resources:write"]))
)]
#[delete("/v1/resources/{resource_id}")]
async fn delete(caller: Caller<ResourcesWrite>, id: Path<ResourceId>) -> Result<Reply> {
    let if_match = caller.if_match()?;
    caller
        .transact(move |tx| service::delete(tx, *id, if_match).map(|()| Reply::no_content()))
        .await
}
