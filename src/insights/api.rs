//! Figures on the wire.
//!
//! | operation | who | what |
//! |---|---|---|
//! | `insights_list` | tenant | the periods, newest first |

use super::model::{InsightPeriod, InsightPeriodId};
use super::service;
use super::store::Filter;
use crate::method::insights::Figures;
use crate::page_body;
use crate::platform::Result;
use crate::platform::auth::Caller;
use crate::platform::auth::scopes::InsightsRead;
use crate::platform::clock::Time;
use crate::platform::page::{PageQuery, PageStart, Sort};
use crate::platform::reply::Reply;
use crate::platform::routes::Routes;
use crate::platform::valid::ValidQuery;
use actix_web::get;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};

/// Registers the operations.
pub fn routes(routes: &mut Routes) {
    routes.service(list);
}

/// Figures of a period that is over. They were made once and never change.
#[derive(Debug, Serialize, ToSchema)]
#[schema(example = json!({
    "id": "insp_01jd8w3k5rfx7v2m9q4n6t8b0c", "starts_on": "2026-10-01", "ends_on": "2026-10-31",
    "figures": {
        "candidates": {"value": 120, "withheld_because": null},
        "responses": {
            "candidates": {"value": 85, "withheld_because": null},
            "answer_rate_percent": {"value": 45, "withheld_because": null},
            "median_days": {"value": 4, "withheld_because": null}
        },
        "by_source": [], "by_employer": [],
        "heard_of": {"value": 55, "withheld_because": null},
        "themes": [{"theme": "answer_depth", "polarity": "improvement", "candidates": 30, "percent": 55}],
        "recoveries": [{"stage": "understand", "candidates": 45}, {"stage": null, "candidates": 40}],
        "future_interests": {"given": {"value": 25, "withheld_because": null},
            "withdrawn": {"value": null, "withheld_because": "too_few_candidates"}}
    },
    "created_at": "2026-11-01T01:00:30.000Z"
}))]
pub(super) struct InsightPeriodBody {
    /// Our id.
    id: InsightPeriodId,
    /// Its first day, the first of a month, in UTC.
    starts_on: NaiveDate,
    /// Its last day, the last of a month, in UTC.
    ends_on: NaiveDate,
    /// The figures. Counts of candidates are rounded to fives, shares to five percent, days to whole ones.
    figures: Figures,
    /// When they were made.
    created_at: Time,
}

impl From<InsightPeriod> for InsightPeriodBody {
    fn from(period: InsightPeriod) -> Self {
        Self {
            id: period.id,
            starts_on: period.starts_on,
            ends_on: period.ends_on,
            figures: period.figures.0,
            created_at: period.created_at,
        }
    }
}

page_body!(InsightPage of InsightPeriodBody);

/// Which periods to list.
#[derive(Debug, Deserialize, IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
pub(super) struct ListInsights {
    /// Rows in the page, 1 to 100; 25 when absent.
    #[param(minimum = 1, maximum = 100, default = 25)]
    limit: Option<u32>,
    /// `next_cursor` of the page before.
    cursor: Option<String>,
    /// `-created_at` (newest first, the default) or `created_at`.
    sort: Option<Sort>,
    /// Periods that begin on this day or later.
    #[serde(rename = "starts_on[gte]")]
    starts_from: Option<NaiveDate>,
    /// Periods that end on this day or earlier.
    #[serde(rename = "ends_on[lte]")]
    ends_until: Option<NaiveDate>,
}

impl ListInsights {
    fn split(self) -> Result<(PageStart<InsightPeriodId>, Filter)> {
        let page = PageQuery {
            limit: self.limit,
            cursor: self.cursor,
            sort: self.sort,
        };
        let filter = Filter {
            starts_from: self.starts_from,
            ends_until: self.ends_until,
        };
        Ok((page.start()?, filter))
    }
}

/// List figures about your candidates
///
/// How employers and agencies respond to requests for feedback, what is said in it, and how recoveries move on, a period at
/// a time, newest first. A period is one or more whole months (UTC): it ends with the first month after which 20 candidates
/// are in it, and its figures are made about an hour later, once. They never change, also when somebody is erased or
/// something is added, and periods never overlap. No figure stands on fewer than 20 candidates, and of what was said nothing
/// is told that leaves fewer than 20 others. What candidates open, judge or write is in none of them.
#[utoipa::path(
    tag = "Insights", operation_id = "insights_list", params(ListInsights),
    responses((status = 200, description = "A page of periods.", body = InsightPage)),
    security(("tenant" = ["insights:read"]))
)]
#[get("/v1/insights")]
async fn list(caller: Caller<InsightsRead>, query: ValidQuery<ListInsights>) -> Result<Reply> {
    let (start, filter) = query.0.split()?;
    caller
        .page(move |tx| Ok(InsightPage::from(service::list(tx, &filter, &start)?)))
        .await
}
