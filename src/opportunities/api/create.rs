//! `opportunities_create`

use super::OpportunityBody;
use crate::opportunities::model::{NewOpportunity, OpportunityState};
use crate::opportunities::rules::{MAX_ENTRIES, MAX_NOTES};
use crate::opportunities::service;
use crate::platform::Result;
use crate::platform::auth::Caller;
use crate::platform::auth::scopes::OpportunitiesWrite;
use crate::platform::lines::one_line;
use crate::platform::links::MAX_URL;
use crate::platform::phrases::Phrase;
use crate::platform::reply::Reply;
use crate::platform::valid::ValidJson;
use actix_web::post;
use chrono::NaiveDate;
use serde::Deserialize;
use utoipa::ToSchema;
use validator::Validate;

/// A role that the candidate has in view.
#[derive(Debug, Deserialize, Validate, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({
    "role": "Data analyst", "organisation": "Ashdown Timber", "url": "https://jobs.example.org/4711",
    "required_skills": ["sql", "excel"], "features": ["remote", "part time"]
}))]
pub(in crate::opportunities) struct CreateOpportunity {
    /// The role, as it is advertised; one line of 1 to 200 characters.
    #[validate(length(min = 1, max = 200), custom(function = "one_line"))]
    #[schema(min_length = 1, max_length = 200)]
    role: String,
    /// Who offers it; one line of at most 200 characters.
    #[validate(length(max = 200), custom(function = "one_line"))]
    #[schema(max_length = 200)]
    organisation: Option<String>,
    /// Where it is advertised, beginning with `https://`; at most 2,000 characters.
    #[validate(length(max = MAX_URL))]
    #[schema(max_length = 2000)]
    url: Option<String>,
    /// What one must have, each 1 to 200 characters; at most 50.
    #[serde(default)]
    #[validate(length(max = MAX_ENTRIES))]
    #[schema(value_type = Vec<Phrase>, max_items = 50)]
    required_skills: Vec<String>,
    /// What they would like besides, each 1 to 200 characters; at most 50.
    #[serde(default)]
    #[validate(length(max = MAX_ENTRIES))]
    #[schema(value_type = Vec<Phrase>, max_items = 50)]
    wished_skills: Vec<String>,
    /// What it is like: hours, place, terms, ways of working, in a few words each; at most 50. Wishes and what the candidate
    /// rules out are looked for in these words.
    #[serde(default)]
    #[validate(length(max = MAX_ENTRIES))]
    #[schema(value_type = Vec<Phrase>, max_items = 50)]
    features: Vec<String>,
    /// How far it has come; `noticed` when absent.
    state: Option<OpportunityState>,
    /// When it was noticed, in the candidate's zone; today when absent.
    noticed_on: Option<NaiveDate>,
    /// When the candidate applied, with the state `applied` or a later one.
    applied_on: Option<NaiveDate>,
    /// A note to oneself; at most 10,000 characters.
    #[validate(length(max = MAX_NOTES))]
    #[schema(max_length = 10_000)]
    notes: Option<String>,
}

impl From<CreateOpportunity> for NewOpportunity {
    fn from(body: CreateOpportunity) -> Self {
        Self {
            role: body.role,
            organisation: body.organisation,
            url: body.url,
            required_skills: body.required_skills,
            wished_skills: body.wished_skills,
            features: body.features,
            state: body.state.unwrap_or(OpportunityState::Noticed),
            noticed_on: body.noticed_on,
            applied_on: body.applied_on,
            notes: body.notes,
        }
    }
}

/// Note a role in view
///
/// Keeps a role that the candidate has noticed and says at once how well it fits: from their skills and the roles that they
/// look for (the profile), what they wish for and rule out (their search preferences), and what was said after interviews.
/// A role that fits badly can be noted all the same; the answer only says so. For the candidate alone.
#[utoipa::path(
    tag = "Opportunities", operation_id = "opportunities_create", request_body = CreateOpportunity,
    responses((status = 201, description = "The role, with how well it fits.", body = OpportunityBody), (status = 409, description = "`too_many_of_a_kind`")),
    security(("candidate" = ["opportunities:write"]))
)]
#[post("/v1/opportunities")]
pub(super) async fn create(
    caller: Caller<OpportunitiesWrite>,
    body: ValidJson<CreateOpportunity>,
) -> Result<Reply> {
    let (new, digest) = (NewOpportunity::from(body.value), body.digest);
    caller
        .once(digest, move |tx| {
            Reply::created_derived(&OpportunityBody::from(service::create(tx, &new)?))
        })
        .await
}
