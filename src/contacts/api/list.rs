//! `contacts_list`

use super::ContactBody;
use crate::contacts::service;
use crate::page_body;
use crate::platform::Result;
use crate::platform::auth::Caller;
use crate::platform::auth::scopes::ContactsRead;
use crate::platform::page::{PageQuery, Sort};
use crate::platform::reply::Reply;
use crate::platform::valid::ValidQuery;
use actix_web::get;
use chrono::NaiveDate;
use serde::Deserialize;
use utoipa::IntoParams;

page_body!(ContactPage of ContactBody);

/// Which contacts to list.
#[derive(Debug, Deserialize, IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
pub(in crate::contacts) struct ListContacts {
    /// Rows in the page, 1 to 100; 25 when absent.
    #[param(minimum = 1, maximum = 100, default = 25)]
    limit: Option<u32>,
    /// `next_cursor` of the page before.
    cursor: Option<String>,
    /// `-created_at` (newest first, the default) or `created_at`.
    sort: Option<Sort>,
    /// Only those with whom to be in touch on this day or before it.
    due_by: Option<NaiveDate>,
}

/// List contacts
///
/// Newest first, a page at a time; with `due_by` only those with whom it is time to be in touch. For the candidate alone.
#[utoipa::path(
    tag = "Contacts", operation_id = "contacts_list", params(ListContacts),
    responses((status = 200, description = "A page of contacts.", body = ContactPage)),
    security(("candidate" = ["contacts:read"]))
)]
#[get("/v1/contacts")]
pub(super) async fn list(
    caller: Caller<ContactsRead>,
    query: ValidQuery<ListContacts>,
) -> Result<Reply> {
    let (page, due_by) = query.0.split();
    let start = page.start()?;
    caller
        .page(move |tx| Ok(ContactPage::from(service::list(tx, due_by, &start)?)))
        .await
}

impl ListContacts {
    fn split(self) -> (PageQuery, Option<NaiveDate>) {
        let page = PageQuery {
            limit: self.limit,
            cursor: self.cursor,
            sort: self.sort,
        };
        (page, self.due_by)
    }
}
