//! Health, numbers and error codes on the wire.
//!
//! | operation | who | what |
//! |---|---|---|
//! | `operations_live` | anybody | the process answers |
//! | `operations_ready` | anybody | the database answers |
//! | `operations_metrics` | anybody | Prometheus text |
//! | `error_codes_list` | anybody | every code with its status and meaning |

use crate::platform::reply::Reply;
use crate::platform::routes::Routes;
use crate::platform::valid::{NoParameters, ValidQuery};
use crate::platform::{ApiError, App, Code, Result};
use actix_web::web::Data;
use actix_web::{HttpResponse, get};
use serde::Serialize;
use utoipa::ToSchema;

/// Registers the operations.
pub fn routes(routes: &mut Routes) {
    routes
        .service(live)
        .service(ready)
        .service(metrics)
        .service(error_codes);
}

/// How the node is.
#[derive(Debug, Serialize, ToSchema)]
#[schema(example = json!({"status": "ok"}))]
pub(super) struct Health {
    /// `ok`
    status: &'static str,
}

/// Is the process alive
///
/// Answers as long as the process can answer at all; restart it when this fails.
#[utoipa::path(tag = "Operations", operation_id = "operations_live", responses((status = 200, description = "Alive.", body = Health)))]
#[get("/livez")]
async fn live() -> Result<Reply> {
    Reply::plain(&Health { status: "ok" })
}

/// Is the node ready for requests
///
/// Asks the database; send requests elsewhere while this answers 503.
#[utoipa::path(
    tag = "Operations", operation_id = "operations_ready",
    responses((status = 200, description = "Ready.", body = Health), (status = 503, description = "`unavailable`"))
)]
#[get("/readyz")]
async fn ready(app: Data<App>) -> Result<Reply> {
    app.db
        .system_read(|conn| conn.ping().map_err(|_cause| ApiError::unavailable()))
        .await?;
    Reply::plain(&Health { status: "ok" })
}

/// Numbers about the node
///
/// Prometheus text: answers by operation and status, seconds, webhook attempts by how they ended. No label holds an id.
#[utoipa::path(
    tag = "Operations", operation_id = "operations_metrics",
    responses((status = 200, description = "The numbers.", body = String, content_type = "application/openmetrics-text", example = json!("rebound_http_answers_total 4\n")))
)]
#[get("/metrics")]
async fn metrics(app: Data<App>) -> HttpResponse {
    HttpResponse::Ok()
        .content_type("application/openmetrics-text; version=1.0.0; charset=utf-8")
        .body(app.metrics.text())
}

/// One error code.
#[derive(Debug, Serialize, ToSchema)]
#[schema(example = json!({"code": "not_found", "status": 404, "title": "There is nothing here that this caller can see.", "type": "/docs/errors#not_found"}))]
pub(super) struct ErrorCodeBody {
    /// The code.
    code: Code,
    /// The HTTP status that it comes with.
    status: u16,
    /// What it means.
    title: &'static str,
    /// Where it is explained.
    #[serde(rename = "type")]
    #[schema(format = "uri-reference")]
    page: String,
}

/// Every error code.
#[derive(Debug, Serialize, ToSchema)]
#[schema(example = json!({"data": [{"code": "not_found", "status": 404, "title": "There is nothing here that this caller can see.", "type": "/docs/errors#not_found"}]}))]
pub(super) struct ErrorCodeList {
    /// The codes, in the order of the reference.
    data: Vec<ErrorCodeBody>,
}

/// List the error codes
///
/// The closed list of codes that a problem document can carry, with status and meaning.
#[utoipa::path(
    tag = "Operations", operation_id = "error_codes_list",
    responses((status = 200, description = "The codes.", body = ErrorCodeList))
)]
#[get("/v1/error_codes")]
async fn error_codes(_: ValidQuery<NoParameters>) -> Result<Reply> {
    let body = |code: &Code| ErrorCodeBody {
        code: *code,
        status: code.status(),
        title: code.title(),
        page: format!("/docs/errors#{code}"),
    };
    Reply::plain(&ErrorCodeList {
        data: Code::ALL.iter().map(body).collect(),
    })
}
