//! `practice_sessions_list`

use super::PracticeSessionBody;
use crate::page_body;
use crate::platform::Result;
use crate::platform::auth::Caller;
use crate::platform::auth::scopes::PracticeRead;
use crate::platform::page::{PageQuery, PageStart, Sort};
use crate::platform::reply::Reply;
use crate::platform::valid::ValidQuery;
use crate::practice_sessions::model::{PracticeKind, PracticeSessionId};
use crate::practice_sessions::service;
use crate::practice_sessions::store::Filter;
use actix_web::get;
use serde::Deserialize;
use utoipa::IntoParams;

page_body!(PracticeSessionPage of PracticeSessionBody);

/// Which practice sessions to list.
#[derive(Debug, Deserialize, IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
pub(in crate::practice_sessions) struct ListPracticeSessions {
    /// Rows in the page, 1 to 100; 25 when absent.
    #[param(minimum = 1, maximum = 100, default = 25)]
    limit: Option<u32>,
    /// `next_cursor` of the page before.
    cursor: Option<String>,
    /// `-created_at` (newest first, the default) or `created_at`.
    sort: Option<Sort>,
    /// Of these kinds only; repeat it for several.
    #[serde(default)]
    #[param(required = false)]
    kind: Vec<PracticeKind>,
    /// `true` for those that were held, `false` for those that were not yet.
    completed: Option<bool>,
}

impl ListPracticeSessions {
    fn split(self) -> Result<(PageStart<PracticeSessionId>, Filter)> {
        let page = PageQuery {
            limit: self.limit,
            cursor: self.cursor,
            sort: self.sort,
        };
        let filter = Filter {
            kinds: self.kind,
            completed: self.completed,
        };
        Ok((page.start()?, filter))
    }
}

/// List one's practice sessions
///
/// The sessions of the candidate who asks, newest first, a page at a time.
#[utoipa::path(
    tag = "Practice", operation_id = "practice_sessions_list", params(ListPracticeSessions),
    responses((status = 200, description = "A page of sessions.", body = PracticeSessionPage)),
    security(("candidate" = ["practice:read"]))
)]
#[get("/v1/practice_sessions")]
pub(super) async fn list(
    caller: Caller<PracticeRead>,
    query: ValidQuery<ListPracticeSessions>,
) -> Result<Reply> {
    let (start, filter) = query.0.split()?;
    caller
        .page(move |tx| {
            Ok(PracticeSessionPage::from(service::list(
                tx, &filter, &start,
            )?))
        })
        .await
}
