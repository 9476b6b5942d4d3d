//! Roles in view on the wire.
//!
//! | operation | who | what |
//! |---|---|---|
//! | `opportunities_create` | the candidate | a role in view, judged at once |
//! | `opportunities_list` | the candidate | pages, newest first |
//! | `opportunities_get` | the candidate | one, with how well it fits and why |
//! | `opportunities_update` | the candidate | what is known of it, how far it has come |
//! | `opportunities_delete` | the candidate | forgets it |

mod create;
mod list;
mod update;

use super::model::{OpportunityEnd, OpportunityId, OpportunityState};
use super::preferences;
use super::service::{self, Judged};
use crate::method::fit::Fit;
use crate::platform::Result;
use crate::platform::auth::Caller;
use crate::platform::auth::scopes::{OpportunitiesRead, OpportunitiesWrite};
use crate::platform::clock::Time;
use crate::platform::ids::CandidateId;
use crate::platform::reply::{Reply, Resource};
use crate::platform::routes::Routes;
use actix_web::web::Path;
use actix_web::{delete, get};
use chrono::NaiveDate;
use serde::Serialize;
use utoipa::ToSchema;

/// Registers the operations.
pub fn routes(routes: &mut Routes) {
    routes
        .service(create::create)
        .service(list::list)
        .service(get)
        .service(update::update)
        .service(delete);
    preferences::api::routes(routes);
}

/// A role that the candidate has in view, and how well it fits.
#[derive(Debug, Serialize, ToSchema)]
#[schema(example = json!({
    "id": "oppt_01jd8w3k5rfx7v2m9q4n6t8b0c", "candidate_id": "cand_01jd8w3k5rfx7v2m9q4n6t8b0c",
    "role": "Data analyst", "organisation": "Ashdown Timber", "url": "https://jobs.example.org/4711",
    "required_skills": ["sql", "excel"], "wished_skills": [], "features": ["remote", "part time"],
    "state": "noticed", "noticed_on": "2026-11-22", "applied_on": null, "interviewing_on": null, "closed_on": null,
    "closed_because": null, "notes": null,
    "fit": {
        "recommendation": "stretch", "summary": "This one is a stretch: worth it if it really draws you.", "score": 0.786,
        "terms": [
            {"kind": "required_skills", "weight": 0.429, "value": 0.5, "points": 0.214, "met": ["sql"], "open": ["excel"]},
            {"kind": "target_roles", "weight": 0.286, "value": 1.0, "points": 0.286, "met": ["data analyst"], "open": []},
            {"kind": "wishes", "weight": 0.286, "value": 1.0, "points": 0.286, "met": ["remote"], "open": []}
        ],
        "deal_breakers": [], "reasons": [{"code": "skills_covered", "text": "You bring what they ask for: sql."}], "method": "M15"
    },
    "version": 1, "created_at": "2026-11-22T18:15:00.000Z", "updated_at": "2026-11-22T18:15:00.000Z"
}))]
pub(super) struct OpportunityBody {
    /// Our id.
    id: OpportunityId,
    /// Whose it is.
    candidate_id: CandidateId,
    /// The role.
    role: String,
    /// Who offers it.
    organisation: Option<String>,
    /// Where it is advertised.
    url: Option<String>,
    /// What one must have.
    required_skills: Vec<String>,
    /// What they would like besides.
    wished_skills: Vec<String>,
    /// What it is like: hours, place, terms, ways of working.
    features: Vec<String>,
    /// How far it has come.
    state: OpportunityState,
    /// When it was noticed.
    noticed_on: NaiveDate,
    /// When the candidate applied; null if that has not happened or nobody said when.
    applied_on: Option<NaiveDate>,
    /// When interviews began.
    interviewing_on: Option<NaiveDate>,
    /// When it ended.
    closed_on: Option<NaiveDate>,
    /// How it ended.
    closed_because: Option<OpportunityEnd>,
    /// A note to oneself.
    notes: Option<String>,
    /// How well it fits, as things stand now, with every term and reason.
    fit: Fit,
    /// Raised by every change; the `ETag` is made of it and of the fit.
    version: i32,
    /// When it was stored.
    created_at: Time,
    /// When this last changed.
    updated_at: Time,
}

impl From<Judged> for OpportunityBody {
    fn from(judged: Judged) -> Self {
        let one = judged.opportunity;
        Self {
            id: one.id,
            candidate_id: one.candidate_id,
            role: one.role.0,
            organisation: one.organisation.map(|words| words.0),
            url: one.url.map(|words| words.0),
            required_skills: one.required_skills.0,
            wished_skills: one.wished_skills.0,
            features: one.features.0,
            state: one.state,
            noticed_on: one.noticed_on,
            applied_on: one.applied_on,
            interviewing_on: one.interviewing_on,
            closed_on: one.closed_on,
            closed_because: one.closed_because,
            notes: one.notes.map(|words| words.0),
            fit: judged.fit,
            version: one.version,
            created_at: one.created_at,
            updated_at: one.updated_at,
        }
    }
}

impl Resource for OpportunityBody {
    fn path(&self) -> String {
        format!("/v1/opportunities/{}", self.id)
    }
    fn version(&self) -> i32 {
        self.version
    }
}

/// Get a role in view
///
/// One role, with how well it fits as things stand now: it changes with the profile, the wishes, and what was said after
/// interviews. For the candidate alone.
#[utoipa::path(
    tag = "Opportunities", operation_id = "opportunities_get", params(("opportunity_id" = OpportunityId, Path, description = "The role.")),
    responses((status = 200, description = "The role.", body = OpportunityBody)),
    security(("candidate" = ["opportunities:read"]))
)]
#[get("/v1/opportunities/{opportunity_id}")]
async fn get(caller: Caller<OpportunitiesRead>, id: Path<OpportunityId>) -> Result<Reply> {
    caller
        .show(move |tx| Reply::derived(&OpportunityBody::from(service::get(tx, *id)?)))
        .await
}

/// Delete a role in view
///
/// Forgets the role and the notes on it. Closing it keeps it in the list instead.
#[utoipa::path(
    tag = "Opportunities", operation_id = "opportunities_delete", params(("opportunity_id" = OpportunityId, Path, description = "The role.")),
    responses((status = 204, description = "Deleted.")),
    security(("candidate" = ["opportunities:write"]))
)]
#[delete("/v1/opportunities/{opportunity_id}")]
async fn delete(caller: Caller<OpportunitiesWrite>, id: Path<OpportunityId>) -> Result<Reply> {
    let if_match = caller.if_match()?;
    caller
        .transact(move |tx| service::delete(tx, *id, if_match).map(|()| Reply::no_content()))
        .await
}
