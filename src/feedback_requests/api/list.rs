//! `feedback_requests_list`

use super::FeedbackRequestBody;
use crate::feedback_requests::model::{Channel, State};
use crate::feedback_requests::service;
use crate::feedback_requests::store::Filter;
use crate::interviews::InterviewId;
use crate::page_body;
use crate::platform::Result;
use crate::platform::auth::Caller;
use crate::platform::auth::scopes::FeedbackRequestsRead;
use crate::platform::ids::{CandidateId, FeedbackRequestId};
use crate::platform::page::{PageQuery, PageStart, Sort};
use crate::platform::reply::Reply;
use crate::platform::valid::ValidQuery;
use actix_web::get;
use serde::Deserialize;
use utoipa::IntoParams;

page_body!(FeedbackRequestPage of FeedbackRequestBody);

/// Which feedback requests to list.
#[derive(Debug, Deserialize, IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
pub(in crate::feedback_requests) struct ListFeedbackRequests {
    /// Rows in the page, 1 to 100; 25 when absent.
    #[param(minimum = 1, maximum = 100, default = 25)]
    limit: Option<u32>,
    /// `next_cursor` of the page before.
    cursor: Option<String>,
    /// `-created_at` (newest first, the default) or `created_at`.
    sort: Option<Sort>,
    /// Of this interview only.
    interview_id: Option<InterviewId>,
    /// Of this candidate only.
    candidate_id: Option<CandidateId>,
    /// In this state; repeat it for several.
    #[serde(default)]
    #[param(required = false)]
    state: Vec<State>,
    /// Through this channel only.
    channel: Option<Channel>,
}

impl ListFeedbackRequests {
    fn split(self) -> Result<(PageStart<FeedbackRequestId>, Filter)> {
        let page = PageQuery {
            limit: self.limit,
            cursor: self.cursor,
            sort: self.sort,
        };
        let filter = Filter {
            interview_id: self.interview_id,
            candidate_id: self.candidate_id,
            states: self.state,
            channel: self.channel,
        };
        Ok((page.start()?, filter))
    }
}

/// List feedback requests
///
/// Newest first, a page at a time. A candidate sees their own.
#[utoipa::path(
    tag = "Feedback requests", operation_id = "feedback_requests_list", params(ListFeedbackRequests),
    responses((status = 200, description = "A page of feedback requests.", body = FeedbackRequestPage)),
    security(("tenant" = ["feedback_requests:read"]), ("candidate" = ["feedback_requests:read"]))
)]
#[get("/v1/feedback_requests")]
pub(super) async fn list(
    caller: Caller<FeedbackRequestsRead>,
    query: ValidQuery<ListFeedbackRequests>,
) -> Result<Reply> {
    let (start, filter) = query.0.split()?;
    caller
        .page(move |tx| {
            Ok(FeedbackRequestPage::from(service::list(
                tx, &filter, &start,
            )?))
        })
        .await
}
