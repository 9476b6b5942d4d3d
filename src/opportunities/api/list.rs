//! `opportunities_list`

use super::OpportunityBody;
use crate::opportunities::model::OpportunityState;
use crate::opportunities::service;
use crate::page_body;
use crate::platform::Result;
use crate::platform::auth::Caller;
use crate::platform::auth::scopes::OpportunitiesRead;
use crate::platform::page::{PageQuery, Sort};
use crate::platform::reply::Reply;
use crate::platform::valid::ValidQuery;
use actix_web::get;
use serde::Deserialize;
use utoipa::IntoParams;

page_body!(OpportunityPage of OpportunityBody);

/// Which roles in view to list.
#[derive(Debug, Deserialize, IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
pub(in crate::opportunities) struct ListOpportunities {
    /// Rows in the page, 1 to 100; 25 when absent.
    #[param(minimum = 1, maximum = 100, default = 25)]
    limit: Option<u32>,
    /// `next_cursor` of the page before.
    cursor: Option<String>,
    /// `-created_at` (newest first, the default) or `created_at`.
    sort: Option<Sort>,
    /// States; repeat it for several.
    #[serde(default)]
    #[param(required = false)]
    state: Vec<OpportunityState>,
}

/// List roles in view
///
/// Newest first, a page at a time, each with how well it fits. For the candidate alone.
#[utoipa::path(
    tag = "Opportunities", operation_id = "opportunities_list", params(ListOpportunities),
    responses((status = 200, description = "A page of roles in view.", body = OpportunityPage)),
    security(("candidate" = ["opportunities:read"]))
)]
#[get("/v1/opportunities")]
pub(super) async fn list(
    caller: Caller<OpportunitiesRead>,
    query: ValidQuery<ListOpportunities>,
) -> Result<Reply> {
    let (page, states) = query.0.split();
    let start = page.start()?;
    caller
        .page(move |tx| Ok(OpportunityPage::from(service::list(tx, &states, &start)?)))
        .await
}

impl ListOpportunities {
    fn split(self) -> (PageQuery, Vec<OpportunityState>) {
        let page = PageQuery {
            limit: self.limit,
            cursor: self.cursor,
            sort: self.sort,
        };
        (page, self.state)
    }
}
