//! `interviews_list`

use super::InterviewBody;
use crate::interviews::model::Outcome;
use crate::interviews::service;
use crate::interviews::store::Filter;
use crate::page_body;
use crate::platform::Result;
use crate::platform::auth::Caller;
use crate::platform::auth::scopes::InterviewsRead;
use crate::platform::clock::Time;
use crate::platform::ids::CandidateId;
use crate::platform::page::{PageQuery, Sort};
use crate::platform::reply::Reply;
use crate::platform::valid::ValidQuery;
use actix_web::get;
use serde::Deserialize;
use utoipa::IntoParams;

page_body!(InterviewPage of InterviewBody);

/// Which interviews to list.
#[derive(Debug, Deserialize, IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
pub(in crate::interviews) struct ListInterviews {
    /// Rows in the page, 1 to 100; 25 when absent.
    #[param(minimum = 1, maximum = 100, default = 25)]
    limit: Option<u32>,
    /// `next_cursor` of the page before.
    cursor: Option<String>,
    /// `-created_at` (newest first, the default) or `created_at`.
    sort: Option<Sort>,
    /// Of this candidate only.
    candidate_id: Option<CandidateId>,
    /// Your own ids; repeat it for several.
    #[serde(default)]
    #[param(required = false)]
    external_id: Vec<String>,
    /// Outcomes; repeat it for several.
    #[serde(default)]
    #[param(required = false)]
    outcome: Vec<Outcome>,
    /// Created at this time or later.
    #[serde(rename = "created_at[gte]")]
    created_from: Option<Time>,
    /// Created before this time.
    #[serde(rename = "created_at[lt]")]
    created_before: Option<Time>,
}

/// List interviews
///
/// Newest first, a page at a time. A candidate sees only their own.
#[utoipa::path(
    tag = "Interviews", operation_id = "interviews_list", params(ListInterviews),
    responses((status = 200, description = "A page of interviews.", body = InterviewPage)),
    security(("tenant" = ["interviews:read"]), ("candidate" = ["interviews:read"]))
)]
#[get("/v1/interviews")]
pub(super) async fn list(
    caller: Caller<InterviewsRead>,
    query: ValidQuery<ListInterviews>,
) -> Result<Reply> {
    let (page, filter) = query.0.split();
    let start = page.start()?;
    caller
        .page(move |tx| Ok(InterviewPage::from(service::list(tx, &filter, &start)?)))
        .await
}

impl ListInterviews {
    fn split(self) -> (PageQuery, Filter) {
        let page = PageQuery {
            limit: self.limit,
            cursor: self.cursor,
            sort: self.sort,
        };
        let filter = Filter {
            candidate_id: self.candidate_id,
            external_ids: self.external_id,
            outcomes: self.outcome,
            created_from: self.created_from,
            created_before: self.created_before,
        };
        (page, filter)
    }
}
