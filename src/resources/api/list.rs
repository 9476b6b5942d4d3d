//! `resources_list`

use super::ResourceBody;
use crate::method::themes::Theme;
use crate::page_body;
use crate::platform::Result;
use crate::platform::auth::Caller;
use crate::platform::auth::scopes::ResourcesRead;
use crate::platform::page::{PageQuery, Sort};
use crate::platform::reply::Reply;
use crate::platform::valid::ValidQuery;
use crate::resources::model::{Filter, ResourceOrigin};
use crate::resources::service;
use actix_web::get;
use serde::Deserialize;
use utoipa::IntoParams;

page_body!(ResourcePage of ResourceBody);

/// Which resources to list.
#[derive(Debug, Deserialize, IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
pub(in crate::resources) struct ListResources {
    /// Rows in the page, 1 to 100; 25 when absent.
    #[param(minimum = 1, maximum = 100, default = 25)]
    limit: Option<u32>,
    /// `next_cursor` of the page before.
    cursor: Option<String>,
    /// `-created_at` (newest first, the default) or `created_at`.
    sort: Option<Sort>,
    /// Only what helps with this theme.
    theme: Option<Theme>,
    /// Only what belongs to this row of the method, like `M13`.
    method: Option<String>,
    /// Only what is in this language, like `en`.
    language: Option<String>,
    /// Only what comes from here.
    origin: Option<ResourceOrigin>,
}

/// List resources
///
/// What there is to read, a page at a time: the tenant's own links first, then the guides that come with Rebound. Narrow it
/// to the theme of a task or to the row that a next step cites.
#[utoipa::path(
    tag = "Resources", operation_id = "resources_list", params(ListResources),
    responses((status = 200, description = "A page of resources.", body = ResourcePage)),
    security(("tenant" = ["resources:read"]), ("candidate" = ["resources:read"]))
)]
#[get("/v1/resources")]
pub(super) async fn list(
    caller: Caller<ResourcesRead>,
    query: ValidQuery<ListResources>,
) -> Result<Reply> {
    let (page, filter) = query.0.split();
    let start = page.start()?;
    caller
        .page(move |tx| Ok(ResourcePage::from(service::list(tx, &filter, &start)?)))
        .await
}

impl ListResources {
    fn split(self) -> (PageQuery, Filter) {
        let page = PageQuery {
            limit: self.limit,
            cursor: self.cursor,
            sort: self.sort,
        };
        let filter = Filter {
            theme: self.theme,
            method: self.method,
            language: self.language,
            origin: self.origin,
        };
        (page, filter)
    }
}
