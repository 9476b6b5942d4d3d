//! `action_plans_list`

use super::ActionPlanBody;
use crate::action_plans::ActionPlanId;
use crate::action_plans::service;
use crate::action_plans::store::Filter;
use crate::page_body;
use crate::platform::Result;
use crate::platform::auth::Caller;
use crate::platform::auth::scopes::ActionPlansRead;
use crate::platform::ids::CandidateId;
use crate::platform::page::{PageQuery, PageStart, Sort};
use crate::platform::reply::Reply;
use crate::platform::valid::ValidQuery;
use crate::recovery_records::RecoveryId;
use actix_web::get;
use serde::Deserialize;
use utoipa::IntoParams;

page_body!(ActionPlanPage of ActionPlanBody);

/// Which action plans to list.
#[derive(Debug, Deserialize, IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
pub(in crate::action_plans) struct ListActionPlans {
    /// Rows in the page, 1 to 100; 25 when absent.
    #[param(minimum = 1, maximum = 100, default = 25)]
    limit: Option<u32>,
    /// `next_cursor` of the page before.
    cursor: Option<String>,
    /// `-created_at` (newest first, the default) or `created_at`.
    sort: Option<Sort>,
    /// Of this candidate only.
    candidate_id: Option<CandidateId>,
    /// Of this recovery only.
    recovery_id: Option<RecoveryId>,
}

impl ListActionPlans {
    fn split(self) -> Result<(PageStart<ActionPlanId>, Filter)> {
        let page = PageQuery {
            limit: self.limit,
            cursor: self.cursor,
            sort: self.sort,
        };
        let filter = Filter {
            candidate_id: self.candidate_id,
            recovery_id: self.recovery_id,
        };
        Ok((page.start()?, filter))
    }
}

/// List action plans
///
/// Newest first, a page at a time. A candidate sees only their own.
#[utoipa::path(
    tag = "Action plans", operation_id = "action_plans_list", params(ListActionPlans),
    responses((status = 200, description = "A page of action plans.", body = ActionPlanPage)),
    security(("tenant" = ["action_plans:read"]), ("candidate" = ["action_plans:read"]))
)]
#[get("/v1/action_plans")]
pub(super) async fn list(
    caller: Caller<ActionPlansRead>,
    query: ValidQuery<ListActionPlans>,
) -> Result<Reply> {
    let (start, filter) = query.0.split()?;
    caller
        .page(move |tx| Ok(ActionPlanPage::from(service::list(tx, &filter, &start)?)))
        .await
}
