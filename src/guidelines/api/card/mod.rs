//! `guidelines_card`

mod html;

use crate::guidelines::service;
use crate::platform::Result;
use crate::platform::auth::Caller;
use crate::platform::auth::scopes::GuidelinesRead;
use crate::platform::ids::CandidateId;
use crate::platform::reply::Reply;
use actix_web::get;
use actix_web::web::Path;

/// Get the card of guidelines as a page to print
///
/// What the candidate has not retired, each do with the don't that goes with it: short, without evidence, so that it can be
/// read in a corridor. A plain page without scripts that loads nothing, so it also works when it is saved as a file; it fits
/// paper from A6 to A4. For the candidate alone.
#[utoipa::path(
    tag = "Guidelines", operation_id = "guidelines_card",
    params(("candidate_id" = CandidateId, Path, description = "The candidate.")),
    responses((
        status = 200, description = "A page.", body = String, content_type = "text/html",
        example = "<!DOCTYPE html><html lang=\"en\"><head><title>For my next interview</title></head></html>"
    )),
    security(("candidate" = ["guidelines:read"]))
)]
#[get("/v1/candidates/{candidate_id}/guidelines/card")]
pub(super) async fn card(
    caller: Caller<GuidelinesRead>,
    candidate: Path<CandidateId>,
) -> Result<Reply> {
    caller
        .show(move |tx| {
            let (candidate, printed) = service::card(tx, *candidate)?;
            let page = html::page(&candidate.first_name, &printed);
            Ok(Reply::html(page.into_string()))
        })
        .await
}
