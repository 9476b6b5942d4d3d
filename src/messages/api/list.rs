//! `messages_list`

use super::MessageBody;
use crate::interviews::InterviewId;
use crate::messages::model::{MessageId, MessageKind, MessageState};
use crate::messages::service;
use crate::messages::store::Filter;
use crate::page_body;
use crate::platform::Result;
use crate::platform::auth::Caller;
use crate::platform::auth::scopes::MessagesRead;
use crate::platform::ids::CandidateId;
use crate::platform::page::{PageQuery, PageStart, Sort};
use crate::platform::reply::Reply;
use crate::platform::valid::ValidQuery;
use actix_web::get;
use serde::Deserialize;
use utoipa::IntoParams;

page_body!(MessagePage of MessageBody);

/// Which messages to list.
#[derive(Debug, Deserialize, IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
pub(in crate::messages) struct ListMessages {
    /// Rows in the page, 1 to 100; 25 when absent.
    #[param(minimum = 1, maximum = 100, default = 25)]
    limit: Option<u32>,
    /// `next_cursor` of the page before.
    cursor: Option<String>,
    /// `-created_at` (newest first, the default) or `created_at`.
    sort: Option<Sort>,
    /// About this interview only.
    interview_id: Option<InterviewId>,
    /// Of this candidate only.
    candidate_id: Option<CandidateId>,
    /// Of this kind; repeat it for several.
    #[serde(default)]
    #[param(required = false)]
    kind: Vec<MessageKind>,
    /// In this state only.
    state: Option<MessageState>,
}

impl ListMessages {
    fn split(self) -> Result<(PageStart<MessageId>, Filter)> {
        let page = PageQuery {
            limit: self.limit,
            cursor: self.cursor,
            sort: self.sort,
        };
        let filter = Filter {
            interview_id: self.interview_id,
            candidate_id: self.candidate_id,
            kinds: self.kind,
            state: self.state,
        };
        Ok((page.start()?, filter))
    }
}

/// List messages
///
/// Newest first, a page at a time. A candidate sees their own; a tenant's server sees all but `employer_questions` and
/// `subject_access_request`.
#[utoipa::path(
    tag = "Messages", operation_id = "messages_list", params(ListMessages),
    responses((status = 200, description = "A page of messages.", body = MessagePage)),
    security(("tenant" = ["messages:read"]), ("candidate" = ["messages:read"]))
)]
#[get("/v1/messages")]
pub(super) async fn list(
    caller: Caller<MessagesRead>,
    query: ValidQuery<ListMessages>,
) -> Result<Reply> {
    let (start, filter) = query.0.split()?;
    caller
        .page(move |tx| Ok(MessagePage::from(service::list(tx, &filter, &start)?)))
        .await
}
