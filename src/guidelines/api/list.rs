//! `guidelines_list`

use super::GuidelinePage;
use crate::guidelines::model::{GuidelineId, GuidelineKind, GuidelineState};
use crate::guidelines::service::{self, Filter};
use crate::platform::Result;
use crate::platform::auth::Caller;
use crate::platform::auth::scopes::GuidelinesRead;
use crate::platform::page::{PageQuery, PageStart, Sort};
use crate::platform::reply::Reply;
use crate::platform::valid::ValidQuery;
use actix_web::get;
use serde::Deserialize;
use utoipa::IntoParams;

/// Which guidelines to list.
#[derive(Debug, Deserialize, IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
pub(in crate::guidelines) struct ListGuidelines {
    /// Rows in the page, 1 to 100; 25 when absent.
    #[param(minimum = 1, maximum = 100, default = 25)]
    limit: Option<u32>,
    /// `next_cursor` of the page before.
    cursor: Option<String>,
    /// `-created_at` (newest first, the default) or `created_at`.
    sort: Option<Sort>,
    /// Do's only, or don'ts only.
    kind: Option<GuidelineKind>,
    /// In these states only; repeat it for several.
    #[serde(default)]
    #[param(required = false)]
    state: Vec<GuidelineState>,
}

impl ListGuidelines {
    fn split(self) -> Result<(PageStart<GuidelineId>, Filter)> {
        let page = PageQuery {
            limit: self.limit,
            cursor: self.cursor,
            sort: self.sort,
        };
        let filter = Filter {
            kind: self.kind,
            states: self.state,
        };
        Ok((page.start()?, filter))
    }
}

/// List guidelines
///
/// The candidate's own, newest first, a page at a time; retired ones are listed too. `position` is the place on the card.
#[utoipa::path(
    tag = "Guidelines", operation_id = "guidelines_list", params(ListGuidelines),
    responses((status = 200, description = "A page of guidelines.", body = GuidelinePage)),
    security(("candidate" = ["guidelines:read"]))
)]
#[get("/v1/guidelines")]
pub(super) async fn list(
    caller: Caller<GuidelinesRead>,
    query: ValidQuery<ListGuidelines>,
) -> Result<Reply> {
    let (start, filter) = query.0.split()?;
    caller
        .page(move |tx| Ok(GuidelinePage::from(service::list(tx, &filter, &start)?)))
        .await
}
