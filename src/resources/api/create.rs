//! `resources_create`

use super::ResourceBody;
use crate::method::content::MethodRow;
use crate::method::themes::Theme;
use crate::platform::Result;
use crate::platform::auth::Caller;
use crate::platform::auth::scopes::ResourcesWrite;
use crate::platform::lines::one_line;
use crate::platform::links::MAX_URL;
use crate::platform::reply::Reply;
use crate::platform::valid::ValidJson;
use crate::resources::model::NewLink;
use crate::resources::rules::MAX_TAGS;
use crate::resources::service;
use actix_web::post;
use serde::Deserialize;
use utoipa::ToSchema;
use validator::Validate;

/// A link for your candidates.
#[derive(Debug, Deserialize, Validate, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({
    "title": "Interview evenings in our office", "summary": "Free practice with a recruiter, every first Tuesday.",
    "url": "https://www.hirely.example/evenings", "themes": ["confidence"], "methods": ["M12"], "language": "en"
}))]
pub(in crate::resources) struct CreateResource {
    /// What it is called; one line of 1 to 100 characters.
    #[validate(length(min = 1, max = 100), custom(function = "one_line"))]
    #[schema(min_length = 1, max_length = 100)]
    title: String,
    /// What it is about; 1 to 500 characters.
    #[validate(length(min = 1, max = 500))]
    #[schema(min_length = 1, max_length = 500)]
    summary: String,
    /// Where it is, beginning with `https://`; at most 2,000 characters.
    #[validate(length(min = 1, max = MAX_URL))]
    #[schema(min_length = 1, max_length = 2000)]
    url: String,
    /// Themes of feedback that it helps with; at most 20.
    #[serde(default)]
    #[validate(length(max = MAX_TAGS))]
    #[schema(max_items = 20)]
    themes: Vec<Theme>,
    /// Rows of the method that it belongs to, `M1` to `M20`; at most 20.
    #[serde(default)]
    #[validate(length(max = MAX_TAGS))]
    #[schema(value_type = Vec<MethodRow>, max_items = 20)]
    methods: Vec<String>,
    /// Its language, BCP 47; `en` when absent.
    #[validate(length(min = 2, max = 35))]
    #[schema(min_length = 2, max_length = 35, example = "en")]
    language: Option<String>,
}

impl From<CreateResource> for NewLink {
    fn from(body: CreateResource) -> Self {
        Self {
            title: body.title,
            summary: body.summary,
            url: body.url,
            themes: body.themes,
            methods: body.methods,
            language: body.language.unwrap_or_else(|| "en".to_owned()),
        }
    }
}

/// Add a link to the library
///
/// Adds a link of your own to what your candidates find to read: a course, an advice centre, an evening in your office. We do
/// not visit the address. At most 100.
#[utoipa::path(
    tag = "Resources", operation_id = "resources_create", request_body = CreateResource,
    responses((status = 201, description = "The resource.", body = ResourceBody), (status = 409, description = "`too_many_resources`")),
    security(("tenant" = ["resources:write"]))
)]
#[post("/v1/resources")]
pub(super) async fn create(
    caller: Caller<ResourcesWrite>,
    body: ValidJson<CreateResource>,
) -> Result<Reply> {
    let (new, digest) = (NewLink::from(body.value), body.digest);
    caller
        .once(digest, move |tx| {
            Reply::created_derived(&ResourceBody::from(service::create(tx, &new)?))
        })
        .await
}
