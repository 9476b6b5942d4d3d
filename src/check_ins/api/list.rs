//! `check_ins_list`

use super::CheckInBody;
use crate::check_ins::service;
use crate::page_body;
use crate::platform::Result;
use crate::platform::auth::Caller;
use crate::platform::auth::scopes::CheckInsRead;
use crate::platform::page::{PageQuery, PageStart, Sort};
use crate::platform::reply::Reply;
use crate::platform::valid::ValidQuery;
use crate::recovery_records::RecoveryId;
use crate::well_being_records::check_ins::{CheckInId, Filter};
use actix_web::get;
use serde::Deserialize;
use utoipa::IntoParams;

page_body!(CheckInPage of CheckInBody);

/// Which check-ins to list.
#[derive(Debug, Deserialize, IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
pub(in crate::check_ins) struct ListCheckIns {
    /// Rows in the page, 1 to 100; 25 when absent.
    #[param(minimum = 1, maximum = 100, default = 25)]
    limit: Option<u32>,
    /// `next_cursor` of the page before.
    cursor: Option<String>,
    /// `-created_at` (newest first, the default) or `created_at`.
    sort: Option<Sort>,
    /// About this recovery only.
    recovery_id: Option<RecoveryId>,
}

impl ListCheckIns {
    fn split(self) -> Result<(PageStart<CheckInId>, Filter)> {
        let page = PageQuery {
            limit: self.limit,
            cursor: self.cursor,
            sort: self.sort,
        };
        let filter = Filter {
            recovery_id: self.recovery_id,
        };
        Ok((page.start()?, filter))
    }
}

/// List one's check-ins
///
/// The candidate's own, newest first, a page at a time. Reading one's own needs no consent.
#[utoipa::path(
    tag = "Check-ins", operation_id = "check_ins_list", params(ListCheckIns),
    responses((status = 200, description = "A page of check-ins.", body = CheckInPage)),
    security(("candidate" = ["check_ins:read"]))
)]
#[get("/v1/check_ins")]
pub(super) async fn list(
    caller: Caller<CheckInsRead>,
    query: ValidQuery<ListCheckIns>,
) -> Result<Reply> {
    let (start, filter) = query.0.split()?;
    caller
        .page(move |tx| {
            let page = service::list(tx, &filter, &start)?;
            Ok(CheckInPage::from(page))
        })
        .await
}
