//! Deprecated calls on the wire.

use super::model::DeprecatedCalls;
use super::service;
use crate::platform::Result;
use crate::platform::auth::Caller;
use crate::platform::auth::scopes::ApiClientsRead;
use crate::platform::clock::Time;
use crate::platform::ids::ApiClientId;
use crate::platform::reply::Reply;
use crate::platform::valid::{NoParameters, ValidQuery};
use actix_web::get;
use actix_web::web::Path;
use chrono::NaiveDate;
use serde::Serialize;
use utoipa::ToSchema;

/// Calls of one deprecated operation on one day.
#[derive(Debug, Serialize, ToSchema)]
#[schema(example = json!({
    "operation_id": "exercises_list", "called_on": "2027-02-01", "calls": 42, "last_called_at": "2027-02-01T18:15:00.000Z"
}))]
pub(in crate::api_clients) struct DeprecatedCallsBody {
    /// The operation, by its `operationId` in the contract.
    #[schema(pattern = "^[a-z][a-z0-9_]*$", max_length = 64)]
    operation_id: String,
    /// The day, in UTC.
    called_on: NaiveDate,
    /// How often it was called on that day.
    #[schema(minimum = 1)]
    calls: i64,
    /// When it was called last on that day.
    last_called_at: Time,
}

impl From<DeprecatedCalls> for DeprecatedCallsBody {
    fn from(counted: DeprecatedCalls) -> Self {
        Self {
            operation_id: counted.operation_id,
            called_on: counted.called_on,
            calls: counted.calls,
            last_called_at: counted.last_called_at,
        }
    }
}

/// What a client used of what is deprecated.
#[derive(Debug, Serialize, ToSchema)]
pub(in crate::api_clients) struct DeprecatedCallsPage {
    /// A row for each operation and day, the latest day first.
    data: Vec<DeprecatedCallsBody>,
    /// Always false: the list is short and comes whole.
    has_more: bool,
    /// Always null.
    next_cursor: Option<String>,
}

/// List a client's deprecated calls
///
/// Which deprecated operations this API client called in the last 30 days, itself or through browser sessions that it minted:
/// how often on each day and when last. Empty means that nothing has to change on your side. Counts are about a minute late,
/// and those of the last minute are lost when a server crashes.
#[utoipa::path(
    tag = "Access", operation_id = "api_clients_list_deprecated_calls",
    params(("api_client_id" = ApiClientId, Path, description = "The API client.")),
    responses((status = 200, description = "Its deprecated calls.", body = DeprecatedCallsPage)),
    security(("tenant" = ["api_clients:read"]))
)]
#[get("/v1/api_clients/{api_client_id}/deprecated_calls")]
pub(in crate::api_clients) async fn list(
    caller: Caller<ApiClientsRead>,
    id: Path<ApiClientId>,
    _: ValidQuery<NoParameters>,
) -> Result<Reply> {
    let calls = caller.read(move |tx| service::list(tx, *id)).await?;
    Reply::plain(&DeprecatedCallsPage {
        data: calls.into_iter().map(DeprecatedCallsBody::from).collect(),
        has_more: false,
        next_cursor: None,
    })
}
