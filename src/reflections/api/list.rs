//! `reflections_list`

use super::ReflectionBody;
use crate::interviews::InterviewId;
use crate::page_body;
use crate::platform::Result;
use crate::platform::auth::Caller;
use crate::platform::auth::scopes::ReflectionsRead;
use crate::platform::page::{PageQuery, PageStart, Sort};
use crate::platform::reply::Reply;
use crate::platform::valid::ValidQuery;
use crate::reflections::model::ReflectionId;
use crate::reflections::service;
use actix_web::get;
use serde::Deserialize;
use utoipa::IntoParams;

page_body!(ReflectionPage of ReflectionBody);

/// Which reflections to list.
#[derive(Debug, Deserialize, IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
pub(in crate::reflections) struct ListReflections {
    /// Rows in the page, 1 to 100; 25 when absent.
    #[param(minimum = 1, maximum = 100, default = 25)]
    limit: Option<u32>,
    /// `next_cursor` of the page before.
    cursor: Option<String>,
    /// `-created_at` (newest first, the default) or `created_at`.
    sort: Option<Sort>,
    /// On this interview only.
    interview_id: Option<InterviewId>,
}

impl ListReflections {
    fn split(self) -> Result<(PageStart<ReflectionId>, Option<InterviewId>)> {
        let page = PageQuery {
            limit: self.limit,
            cursor: self.cursor,
            sort: self.sort,
        };
        Ok((page.start()?, self.interview_id))
    }
}

/// List reflections
///
/// The candidate's own, newest first, a page at a time.
#[utoipa::path(
    tag = "Reflections", operation_id = "reflections_list", params(ListReflections),
    responses((status = 200, description = "A page of reflections.", body = ReflectionPage)),
    security(("candidate" = ["reflections:read"]))
)]
#[get("/v1/reflections")]
pub(super) async fn list(
    caller: Caller<ReflectionsRead>,
    query: ValidQuery<ListReflections>,
) -> Result<Reply> {
    let (start, interview) = query.0.split()?;
    caller
        .page(move |tx| Ok(ReflectionPage::from(service::list(tx, interview, &start)?)))
        .await
}
