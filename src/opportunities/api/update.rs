//! `opportunities_update`

use super::OpportunityBody;
use crate::opportunities::model::{Opportunity, OpportunityEnd, OpportunityId, OpportunityState};
use crate::opportunities::rules::{self, MAX_ENTRIES, MAX_NOTES};
use crate::opportunities::service;
use crate::platform::auth::Caller;
use crate::platform::auth::scopes::OpportunitiesWrite;
use crate::platform::error::Fault;
use crate::platform::lines::one_line;
use crate::platform::links::MAX_URL;
use crate::platform::phrases::Phrase;
use crate::platform::reply::Reply;
use crate::platform::valid::{Patch, ValidJson};
use crate::platform::{ApiError, Result};
use actix_web::patch;
use actix_web::web::Path;
use chrono::NaiveDate;
use serde::Deserialize;
use utoipa::ToSchema;
use validator::Validate;

/// A change to a role in view (merge patch): absent leaves, null clears.
#[derive(Debug, Clone, Deserialize, Validate, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"state": "applied", "notes": "Asked Femi about the team."}))]
pub(in crate::opportunities) struct UpdateOpportunity {
    /// The role; one line of 1 to 200 characters.
    #[serde(default)]
    #[schema(value_type = String, min_length = 1, max_length = 200)]
    #[validate(length(min = 1, max = 200), custom(function = "one_line"))]
    role: Patch<String>,
    /// Who offers it; one line; null clears.
    #[serde(default)]
    #[schema(value_type = Option<String>, max_length = 200)]
    #[validate(length(max = 200), custom(function = "one_line"))]
    organisation: Patch<String>,
    /// Where it is advertised, beginning with `https://`; null clears.
    #[serde(default)]
    #[schema(value_type = Option<String>, max_length = 2000)]
    #[validate(length(max = MAX_URL))]
    url: Patch<String>,
    /// What one must have; at most 50.
    #[serde(default)]
    #[schema(value_type = Vec<Phrase>, max_items = 50)]
    #[validate(length(max = MAX_ENTRIES))]
    required_skills: Patch<Vec<String>>,
    /// What they would like besides; at most 50.
    #[serde(default)]
    #[schema(value_type = Vec<Phrase>, max_items = 50)]
    #[validate(length(max = MAX_ENTRIES))]
    wished_skills: Patch<Vec<String>>,
    /// What it is like; at most 50.
    #[serde(default)]
    #[schema(value_type = Vec<Phrase>, max_items = 50)]
    #[validate(length(max = MAX_ENTRIES))]
    features: Patch<Vec<String>>,
    /// How far it has come. Any state may follow any other; with a step back the days of later steps are cleared.
    #[serde(default)]
    #[schema(value_type = OpportunityState)]
    state: Patch<OpportunityState>,
    /// When it was noticed.
    #[serde(default)]
    #[schema(value_type = NaiveDate)]
    noticed_on: Patch<NaiveDate>,
    /// When the candidate applied; today when the state becomes `applied` and nothing is said.
    #[serde(default)]
    #[schema(value_type = Option<NaiveDate>)]
    applied_on: Patch<NaiveDate>,
    /// When interviews began; today when the state becomes `interviewing` and nothing is said.
    #[serde(default)]
    #[schema(value_type = Option<NaiveDate>)]
    interviewing_on: Patch<NaiveDate>,
    /// When it ended; today when the state becomes `closed` and nothing is said.
    #[serde(default)]
    #[schema(value_type = Option<NaiveDate>)]
    closed_on: Patch<NaiveDate>,
    /// How it ended, with the state `closed`; null clears.
    #[serde(default)]
    #[schema(value_type = Option<OpportunityEnd>)]
    closed_because: Patch<OpportunityEnd>,
    /// A note to oneself; null clears; at most 10,000 characters.
    #[serde(default)]
    #[schema(value_type = Option<String>, max_length = 10_000)]
    #[validate(length(max = MAX_NOTES))]
    notes: Patch<String>,
}

impl UpdateOpportunity {
    fn apply(self, one: &mut Opportunity) -> Result<()> {
        let mut faults: Vec<Fault> = Vec::new();
        let mut state = one.state;
        self.state.apply_required(&mut state, "state", &mut faults);
        rules::step(one, state);
        self.role.apply_required(&mut one.role, "role", &mut faults);
        self.organisation.apply(&mut one.organisation);
        self.url.apply(&mut one.url);
        for (patch, list, name) in [
            (
                self.required_skills,
                &mut one.required_skills.0,
                "required_skills",
            ),
            (
                self.wished_skills,
                &mut one.wished_skills.0,
                "wished_skills",
            ),
            (self.features, &mut one.features.0, "features"),
        ] {
            patch.apply_required(list, name, &mut faults);
        }
        self.noticed_on
            .apply_required(&mut one.noticed_on, "noticed_on", &mut faults);
        self.applied_on.apply(&mut one.applied_on);
        self.interviewing_on.apply(&mut one.interviewing_on);
        self.closed_on.apply(&mut one.closed_on);
        self.closed_because.apply(&mut one.closed_because);
        self.notes.apply(&mut one.notes);
        ApiError::unless_empty(faults)
    }
}

/// Update a role in view
///
/// A merge patch: absent members stay, null clears. Moving it on sets the day of the new step to today where none is
/// given. The answer says anew how well it fits.
#[utoipa::path(
    tag = "Opportunities", operation_id = "opportunities_update", params(("opportunity_id" = OpportunityId, Path, description = "The role.")),
    request_body = UpdateOpportunity,
    responses((status = 200, description = "The role.", body = OpportunityBody)),
    security(("candidate" = ["opportunities:write"]))
)]
#[patch("/v1/opportunities/{opportunity_id}")]
pub(super) async fn update(
    caller: Caller<OpportunitiesWrite>,
    id: Path<OpportunityId>,
    body: ValidJson<UpdateOpportunity>,
) -> Result<Reply> {
    let (if_match, change) = (caller.if_match()?, body.value);
    let edit = move |opportunity: &mut Opportunity| change.clone().apply(opportunity);
    caller
        .transact(move |tx| {
            let judged = service::update(tx, *id, if_match, &edit)?;
            Reply::derived(&OpportunityBody::from(judged))
        })
        .await
}
