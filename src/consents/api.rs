//! Consents on the wire.
//!
//! | operation | who | what |
//! |---|---|---|
//! | `consents_grant` | tenant, the candidate | keeps that the candidate agreed; announces `consent.granted` |
//! | `consents_list` | tenant, the candidate | pages, newest first, withdrawn ones too |
//! | `consents_get` | tenant, the candidate | one |
//! | `consents_withdraw` | tenant, the candidate | ends it, at once; announces `consent.withdrawn` |

use super::model::{Consent, ConsentId, NewConsent, Purpose};
use super::rules::MAX_WORDING;
use super::service;
use crate::page_body;
use crate::platform::Result;
use crate::platform::auth::Caller;
use crate::platform::auth::scopes::{ConsentsRead, ConsentsWrite};
use crate::platform::clock::Time;
use crate::platform::ids::CandidateId;
use crate::platform::page::PageQuery;
use crate::platform::reply::{Reply, Resource};
use crate::platform::routes::Routes;
use crate::platform::valid::{Digest, ValidJson, ValidQuery};
use actix_web::web::Path;
use actix_web::{get, post};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use validator::Validate;

/// Registers the operations.
pub fn routes(routes: &mut Routes) {
    routes
        .service(grant)
        .service(list)
        .service(get)
        .service(withdraw);
}

/// What the candidate agrees to.
#[derive(Debug, Deserialize, Validate, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({
    "purpose": "feedback_contact", "wording": "You may write to the employer and ask for feedback on my behalf."
}))]
pub(super) struct GrantConsent {
    /// What the consent is for.
    purpose: Purpose,
    /// The very words that the candidate was shown; 1 to 10,000 characters.
    #[validate(length(min = 1, max = MAX_WORDING))]
    #[schema(min_length = 1, max_length = 10000)]
    wording: String,
}

impl From<GrantConsent> for NewConsent {
    fn from(body: GrantConsent) -> Self {
        Self {
            purpose: body.purpose,
            wording: body.wording,
        }
    }
}

/// A consent of a candidate. It holds from `granted_at` until `withdrawn_at`.
#[derive(Debug, Serialize, ToSchema)]
#[schema(example = json!({
    "id": "cons_01jd8w3k5rfx7v2m9q4n6t8b0c", "candidate_id": "cand_01jd8w3k5rfx7v2m9q4n6t8b0c",
    "purpose": "feedback_contact", "wording": "You may write to the employer and ask for feedback on my behalf.",
    "granted_at": "2026-11-22T18:15:00.000Z", "withdrawn_at": null, "version": 1,
    "created_at": "2026-11-22T18:15:00.000Z", "updated_at": "2026-11-22T18:15:00.000Z"
}))]
pub(super) struct ConsentBody {
    /// Our id.
    id: ConsentId,
    /// Who agreed.
    candidate_id: CandidateId,
    /// What the consent is for.
    purpose: Purpose,
    /// The very words that the candidate was shown.
    wording: String,
    /// Since when it holds.
    granted_at: Time,
    /// When it was withdrawn; null as long as it holds.
    withdrawn_at: Option<Time>,
    /// Raised by every change; the `ETag` is made of it.
    version: i32,
    /// When it was recorded.
    created_at: Time,
    /// When this last changed.
    updated_at: Time,
}

impl From<Consent> for ConsentBody {
    fn from(consent: Consent) -> Self {
        Self {
            id: consent.id,
            candidate_id: consent.candidate_id,
            purpose: consent.purpose,
            wording: consent.wording,
            granted_at: consent.granted_at,
            withdrawn_at: consent.withdrawn_at,
            version: consent.version,
            created_at: consent.created_at,
            updated_at: consent.updated_at,
        }
    }
}

impl Resource for ConsentBody {
    fn path(&self) -> String {
        format!("/v1/candidates/{}/consents/{}", self.candidate_id, self.id)
    }
    fn version(&self) -> i32 {
        self.version
    }
}

page_body!(ConsentPage of ConsentBody);

/// Record that a candidate agreed
///
/// Keeps what the candidate agreed to, in the words that were shown. For each purpose one consent holds at a time: to ask
/// with other words, withdraw the earlier one first. To `fairness_notes` only the candidate can agree, and a tenant never
/// sees it.
#[utoipa::path(
    tag = "Consents", operation_id = "consents_grant", request_body = GrantConsent,
    params(("candidate_id" = CandidateId, Path, description = "The candidate.")),
    responses((status = 201, description = "The consent.", body = ConsentBody), (status = 409, description = "`consent_already_given`, `too_many_of_a_kind`")),
    security(("tenant" = ["consents:write"]), ("candidate" = ["consents:write"]))
)]
#[post("/v1/candidates/{candidate_id}/consents")]
async fn grant(
    caller: Caller<ConsentsWrite>,
    candidate: Path<CandidateId>,
    body: ValidJson<GrantConsent>,
) -> Result<Reply> {
    let (new, digest) = (NewConsent::from(body.value), body.digest);
    caller
        .once(digest, move |tx| {
            Reply::created(&ConsentBody::from(service::grant(tx, *candidate, &new)?))
        })
        .await
}

/// List a candidate's consents
///
/// Newest first, a page at a time; withdrawn ones are listed too, with the time of their end.
#[utoipa::path(
    tag = "Consents", operation_id = "consents_list",
    params(("candidate_id" = CandidateId, Path, description = "The candidate."), PageQuery),
    responses((status = 200, description = "A page of consents.", body = ConsentPage)),
    security(("tenant" = ["consents:read"]), ("candidate" = ["consents:read"]))
)]
#[get("/v1/candidates/{candidate_id}/consents")]
async fn list(
    caller: Caller<ConsentsRead>,
    candidate: Path<CandidateId>,
    query: ValidQuery<PageQuery>,
) -> Result<Reply> {
    let start = query.0.start()?;
    caller
        .page(move |tx| Ok(ConsentPage::from(service::list(tx, *candidate, &start)?)))
        .await
}

/// Get a consent
///
/// One consent, with the words that were shown and since when and until when it holds.
#[utoipa::path(
    tag = "Consents", operation_id = "consents_get",
    params(
        ("candidate_id" = CandidateId, Path, description = "The candidate."),
        ("consent_id" = ConsentId, Path, description = "The consent.")
    ),
    responses((status = 200, description = "The consent.", body = ConsentBody)),
    security(("tenant" = ["consents:read"]), ("candidate" = ["consents:read"]))
)]
#[get("/v1/candidates/{candidate_id}/consents/{consent_id}")]
async fn get(caller: Caller<ConsentsRead>, path: Path<(CandidateId, ConsentId)>) -> Result<Reply> {
    let (candidate, id) = path.into_inner();
    caller
        .show(move |tx| Reply::ok(&ConsentBody::from(service::get(tx, candidate, id)?)))
        .await
}

/// Withdraw a consent
///
/// Ends the consent at once, and with it what stands on it: with `well_being_data` all check-ins and logged exercises are deleted, with
/// `fairness_notes` what was noted in fairness checks, and with `future_interest` every interest ends. Deleted is deleted, so say so
/// before you ask, and offer the export. That the consent was given, in which words and until when stays on record. The candidate can
/// agree again at any time.
#[utoipa::path(
    tag = "Consents", operation_id = "consents_withdraw",
    params(
        ("candidate_id" = CandidateId, Path, description = "The candidate."),
        ("consent_id" = ConsentId, Path, description = "The consent.")
    ),
    responses((status = 200, description = "The consent, withdrawn.", body = ConsentBody), (status = 409, description = "`consent_withdrawn`")),
    security(("tenant" = ["consents:write"]), ("candidate" = ["consents:write"]))
)]
#[post("/v1/candidates/{candidate_id}/consents/{consent_id}/withdraw")]
async fn withdraw(
    caller: Caller<ConsentsWrite>,
    path: Path<(CandidateId, ConsentId)>,
) -> Result<Reply> {
    let (candidate, id) = path.into_inner();
    caller
        .once(Digest::none(), move |tx| {
            Reply::ok(&ConsentBody::from(service::withdraw(tx, candidate, id)?))
        })
        .await
}
