//! `resources_update`

use super::ResourceBody;
use crate::method::content::MethodRow;
use crate::method::themes::Theme;
use crate::platform::auth::Caller;
use crate::platform::auth::scopes::ResourcesWrite;
use crate::platform::lines::one_line;
use crate::platform::links::MAX_URL;
use crate::platform::reply::Reply;
use crate::platform::valid::{Patch, ValidJson};
use crate::platform::{ApiError, Result};
use crate::resources::model::{OwnLink, ResourceId};
use crate::resources::rules::MAX_TAGS;
use crate::resources::service;
use actix_web::patch;
use actix_web::web::Path;
use serde::Deserialize;
use utoipa::ToSchema;
use validator::Validate;

/// A change to a link of your own (merge patch): absent leaves, and nothing can be cleared.
#[derive(Debug, Clone, Deserialize, Validate, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"url": "https://www.hirely.example/practice"}))]
pub(in crate::resources) struct UpdateResource {
    /// What it is called; one line of 1 to 100 characters.
    #[serde(default)]
    #[schema(value_type = String, min_length = 1, max_length = 100)]
    #[validate(length(min = 1, max = 100), custom(function = "one_line"))]
    title: Patch<String>,
    /// What it is about; 1 to 500 characters.
    #[serde(default)]
    #[schema(value_type = String, min_length = 1, max_length = 500)]
    #[validate(length(min = 1, max = 500))]
    summary: Patch<String>,
    /// Where it is, beginning with `https://`.
    #[serde(default)]
    #[schema(value_type = String, min_length = 1, max_length = 2000)]
    #[validate(length(min = 1, max = MAX_URL))]
    url: Patch<String>,
    /// Themes of feedback that it helps with; at most 20.
    #[serde(default)]
    #[schema(value_type = Vec<Theme>, max_items = 20)]
    #[validate(length(max = MAX_TAGS))]
    themes: Patch<Vec<Theme>>,
    /// Rows of the method that it belongs to; at most 20.
    #[serde(default)]
    #[schema(value_type = Vec<MethodRow>, max_items = 20)]
    #[validate(length(max = MAX_TAGS))]
    methods: Patch<Vec<String>>,
    /// Its language, BCP 47.
    #[serde(default)]
    #[schema(value_type = String, min_length = 2, max_length = 35)]
    #[validate(length(min = 2, max = 35))]
    language: Patch<String>,
}

impl UpdateResource {
    fn apply(self, link: &mut OwnLink) -> Result<()> {
        let mut faults = Vec::new();
        self.title
            .apply_required(&mut link.title, "title", &mut faults);
        self.summary
            .apply_required(&mut link.summary, "summary", &mut faults);
        self.url.apply_required(&mut link.url, "url", &mut faults);
        self.themes
            .apply_required(&mut link.themes.0, "themes", &mut faults);
        self.methods
            .apply_required(&mut link.methods.0, "methods", &mut faults);
        self.language
            .apply_required(&mut link.language, "language", &mut faults);
        ApiError::unless_empty(faults)
    }
}

/// Update a link of your own
///
/// A merge patch: absent members stay. What comes with Rebound cannot be changed.
#[utoipa::path(
    tag = "Resources", operation_id = "resources_update", params(("resource_id" = ResourceId, Path, description = "The resource.")),
    request_body = UpdateResource,
    responses((status = 200, description = "The resource.", body = ResourceBody), (status = 409, description = "`resource_is_shipped`")),
    security(("tenant" = ["resources:write"]))
)]
#[patch("/v1/resources/{resource_id}")]
pub(super) async fn update(
    caller: Caller<ResourcesWrite>,
    id: Path<ResourceId>,
    body: ValidJson<UpdateResource>,
) -> Result<Reply> {
    let (if_match, change) = (caller.if_match()?, body.value);
    let edit = move |link: &mut OwnLink| change.clone().apply(link);
    caller
        .transact(move |tx| {
            Reply::derived(&ResourceBody::from(service::update(
                tx, *id, if_match, &edit,
            )?))
        })
        .await
}
