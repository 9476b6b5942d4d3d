//! `feedback_list`

use super::FeedbackBody;
use crate::feedback::model::FeedbackId;
use crate::feedback::service;
use crate::feedback::store::Filter;
use crate::interviews::InterviewId;
use crate::page_body;
use crate::platform::Result;
use crate::platform::auth::Caller;
use crate::platform::auth::scopes::FeedbackRead;
use crate::platform::ids::CandidateId;
use crate::platform::page::{PageQuery, PageStart, Sort};
use crate::platform::reply::Reply;
use crate::platform::valid::ValidQuery;
use actix_web::get;
use serde::Deserialize;
use utoipa::IntoParams;

page_body!(FeedbackPage of FeedbackBody);

/// Which feedback to list.
#[derive(Debug, Deserialize, IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
pub(in crate::feedback) struct ListFeedback {
    /// Rows in the page, 1 to 100; 25 when absent.
    #[param(minimum = 1, maximum = 100, default = 25)]
    limit: Option<u32>,
    /// `next_cursor` of the page before.
    cursor: Option<String>,
    /// `-created_at` (newest first, the default) or `created_at`.
    sort: Option<Sort>,
    /// On interviews of this candidate only.
    candidate_id: Option<CandidateId>,
    /// On this interview only.
    interview_id: Option<InterviewId>,
}

impl ListFeedback {
    fn split(self) -> Result<(PageStart<FeedbackId>, Filter)> {
        let page = PageQuery {
            limit: self.limit,
            cursor: self.cursor,
            sort: self.sort,
        };
        let filter = Filter {
            interview_id: self.interview_id,
            candidate_id: self.candidate_id,
        };
        Ok((page.start()?, filter))
    }
}

/// List feedback
///
/// Newest first, a page at a time. A tenant sees what was delivered; a candidate sees their own, with the content of what
/// they have opened.
#[utoipa::path(
    tag = "Feedback", operation_id = "feedback_list", params(ListFeedback),
    responses((status = 200, description = "A page of feedback.", body = FeedbackPage)),
    security(("tenant" = ["feedback:read"]), ("candidate" = ["feedback:read"]))
)]
#[get("/v1/feedback")]
pub(super) async fn list(
    caller: Caller<FeedbackRead>,
    query: ValidQuery<ListFeedback>,
) -> Result<Reply> {
    let (start, filter) = query.0.split()?;
    caller
        .page(move |tx| Ok(FeedbackPage::from(service::list(tx, &filter, &start)?)))
        .await
}
