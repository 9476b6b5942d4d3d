//! Candidates on the wire.
//!
//! | operation | who | what |
//! |---|---|---|
//! | `candidates_create` | tenant | a new candidate; announces `candidate.created` |
//! | `candidates_list` | tenant | pages, newest first |
//! | `candidates_get` | tenant, the candidate | one |
//! | `candidates_update` | tenant, the candidate | the profile; announces `candidate.updated` |
//! | `candidates_erase` | tenant | the candidate and everything about them; announces `candidate.erased` |

use super::model::{Candidate, NewCandidate, Weekday};
use super::rules::{self, MAX_ENTRIES, MAX_WEEKLY_HOURS};
use super::service;
use super::store::Filter;
use crate::page_body;
use crate::platform::auth::Caller;
use crate::platform::auth::scopes::{
    CandidatesList, CandidatesRead, CandidatesWrite, ProfileWrite,
};
use crate::platform::clock::Time;
use crate::platform::ids::CandidateId;
use crate::platform::lines::one_line;
use crate::platform::page::{PageQuery, PageStart, Sort};
use crate::platform::reply::{Reply, Resource};
use crate::platform::routes::Routes;
use crate::platform::valid::{Patch, ValidJson, ValidQuery};
use crate::platform::{ApiError, Result};
use actix_web::web::Path;
use actix_web::{delete, get, patch, post};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};
use validator::Validate;

/// Registers the operations.
pub fn routes(routes: &mut Routes) {
    routes
        .service(create)
        .service(list)
        .service(get)
        .service(update)
        .service(erase);
}

/// A new candidate.
#[derive(Debug, Deserialize, Validate, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({
    "external_id": "applicant-4711", "first_name": "Ada", "last_name": "Okafor", "email": "ada@example.com",
    "time_zone": "Europe/London", "country": "GB", "locale": "en", "weekly_hours": 3, "days_off": ["friday"],
    "skills": ["sql", "stakeholder management"], "target_roles": ["data analyst"], "upcoming_interviews_on": ["2026-12-01"]
}))]
pub(super) struct CreateCandidate {
    /// Your own id for this person, unique within your tenant; one line of 1 to 200 characters.
    #[validate(length(min = 1, max = 200), custom(function = "one_line"))]
    #[schema(min_length = 1, max_length = 200)]
    external_id: Option<String>,
    /// How to address the person; one line of 1 to 200 characters.
    #[validate(length(min = 1, max = 200), custom(function = "one_line"))]
    #[schema(min_length = 1, max_length = 200)]
    first_name: String,
    /// The rest of the name; one line of at most 200 characters.
    #[validate(length(max = 200), custom(function = "one_line"))]
    #[schema(max_length = 200)]
    last_name: Option<String>,
    /// Where mail reaches the person.
    #[validate(email, length(max = 320))]
    #[schema(format = "email", max_length = 320)]
    email: Option<String>,
    /// IANA zone in which the person's days begin and end.
    #[validate(length(min = 1, max = 64))]
    #[schema(min_length = 1, max_length = 64, example = "Europe/London")]
    time_zone: String,
    /// Country of the person, ISO 3166-1 alpha-2.
    #[schema(min_length = 2, max_length = 2, pattern = "^[A-Z]{2}$", example = "GB")]
    country: String,
    /// Language of words meant for the person, BCP 47; the tenant's `locale` when absent. We have words in English, German, French
    /// and Spanish, and `Accept-Language` may ask for another one of them.
    #[validate(length(min = 2, max = 35))]
    #[schema(min_length = 2, max_length = 35, example = "en")]
    locale: Option<String>,
    /// Hours a week that the person can give to a plan, 0 to 60; 3 when absent.
    #[validate(range(min = 0, max = MAX_WEEKLY_HOURS))]
    #[schema(minimum = 0, maximum = 60, example = 3)]
    weekly_hours: Option<i32>,
    /// Days on which nothing is ever due; none when absent.
    #[validate(length(max = 7))]
    #[schema(max_items = 7)]
    days_off: Option<Vec<Weekday>>,
    /// What the person can do; at most 50.
    #[validate(length(max = MAX_ENTRIES))]
    #[schema(max_items = 50)]
    skills: Option<Vec<String>>,
    /// What the person is looking for; at most 50.
    #[validate(length(max = MAX_ENTRIES))]
    #[schema(max_items = 50)]
    target_roles: Option<Vec<String>>,
    /// Days of interviews to come, in the person's zone; at most 50.
    #[validate(length(max = MAX_ENTRIES))]
    #[schema(max_items = 50)]
    upcoming_interviews_on: Option<Vec<NaiveDate>>,
}

impl From<CreateCandidate> for NewCandidate {
    fn from(body: CreateCandidate) -> Self {
        Self {
            external_id: body.external_id,
            first_name: body.first_name,
            last_name: body.last_name,
            email: body.email,
            time_zone: body.time_zone,
            country: body.country,
            locale: body.locale,
            weekly_hours: body.weekly_hours.unwrap_or(3),
            days_off: body.days_off.unwrap_or_default(),
            skills: body.skills.unwrap_or_default(),
            target_roles: body.target_roles.unwrap_or_default(),
            upcoming_interviews_on: body.upcoming_interviews_on.unwrap_or_default(),
        }
    }
}

/// A change to a candidate's profile (merge patch): absent leaves, null clears.
#[derive(Debug, Clone, Deserialize, Validate, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"weekly_hours": 5, "days_off": ["friday", "sunday"], "email": null}))]
pub(super) struct UpdateCandidate {
    /// Your own id for this person; one line; null clears. Only the tenant sets it: from a candidate's session it is `wrong_decider`.
    #[serde(default)]
    #[schema(value_type = Option<String>, min_length = 1, max_length = 200)]
    #[validate(length(min = 1, max = 200), custom(function = "one_line"))]
    external_id: Patch<String>,
    /// How to address the person; one line.
    #[serde(default)]
    #[schema(value_type = String, min_length = 1, max_length = 200)]
    #[validate(length(min = 1, max = 200), custom(function = "one_line"))]
    first_name: Patch<String>,
    /// The rest of the name; one line; null clears.
    #[serde(default)]
    #[schema(value_type = Option<String>, max_length = 200)]
    #[validate(length(max = 200), custom(function = "one_line"))]
    last_name: Patch<String>,
    /// Where mail reaches the person; null clears.
    #[serde(default)]
    #[schema(value_type = Option<String>, format = "email", max_length = 320)]
    #[validate(email, length(max = 320))]
    email: Patch<String>,
    /// IANA zone.
    #[serde(default)]
    #[schema(value_type = String, min_length = 1, max_length = 64)]
    #[validate(length(min = 1, max = 64))]
    time_zone: Patch<String>,
    /// Country, ISO 3166-1 alpha-2.
    #[serde(default)]
    #[schema(value_type = String, pattern = "^[A-Z]{2}$")]
    country: Patch<String>,
    /// Language, BCP 47.
    #[serde(default)]
    #[schema(value_type = String, min_length = 2, max_length = 35)]
    #[validate(length(min = 2, max = 35))]
    locale: Patch<String>,
    /// Hours a week for a plan, 0 to 60.
    #[serde(default)]
    #[schema(value_type = i32, minimum = 0, maximum = 60)]
    #[validate(range(min = 0, max = MAX_WEEKLY_HOURS))]
    weekly_hours: Patch<i32>,
    /// Days on which nothing is ever due.
    #[serde(default)]
    #[schema(value_type = Vec<Weekday>, max_items = 7)]
    #[validate(length(max = 7))]
    days_off: Patch<Vec<Weekday>>,
    /// What the person can do.
    #[serde(default)]
    #[schema(value_type = Vec<String>, max_items = 50)]
    #[validate(length(max = MAX_ENTRIES))]
    skills: Patch<Vec<String>>,
    /// What the person is looking for.
    #[serde(default)]
    #[schema(value_type = Vec<String>, max_items = 50)]
    #[validate(length(max = MAX_ENTRIES))]
    target_roles: Patch<Vec<String>>,
    /// Days of interviews to come.
    #[serde(default)]
    #[schema(value_type = Vec<NaiveDate>, max_items = 50)]
    #[validate(length(max = MAX_ENTRIES))]
    upcoming_interviews_on: Patch<Vec<NaiveDate>>,
}

impl UpdateCandidate {
    fn apply(self, candidate: &mut Candidate, by_candidate: bool) -> Result<()> {
        let mut faults = Vec::new();
        if by_candidate && self.external_id != Patch::Leave {
            faults.push(rules::external_id_is_the_tenants());
        }
        self.external_id.apply(&mut candidate.external_id);
        self.last_name.apply(&mut candidate.last_name);
        self.email.apply(&mut candidate.email);
        self.first_name
            .apply_required(&mut candidate.first_name, "first_name", &mut faults);
        self.time_zone
            .apply_required(&mut candidate.time_zone, "time_zone", &mut faults);
        self.country
            .apply_required(&mut candidate.country, "country", &mut faults);
        self.locale
            .apply_required(&mut candidate.locale, "locale", &mut faults);
        self.weekly_hours
            .apply_required(&mut candidate.weekly_hours, "weekly_hours", &mut faults);
        self.days_off
            .apply_required(&mut candidate.days_off.0, "days_off", &mut faults);
        self.skills
            .apply_required(&mut candidate.skills.0, "skills", &mut faults);
        self.target_roles.apply_required(
            &mut candidate.target_roles.0,
            "target_roles",
            &mut faults,
        );
        self.upcoming_interviews_on.apply_required(
            &mut candidate.upcoming_interviews_on.0,
            "upcoming_interviews_on",
            &mut faults,
        );
        ApiError::unless_empty(faults)
    }
}

/// A candidate.
#[derive(Debug, Serialize, ToSchema)]
#[schema(example = json!({
    "id": "cand_01jd8w3k5rfx7v2m9q4n6t8b0c", "external_id": "applicant-4711", "first_name": "Ada", "last_name": "Okafor",
    "email": "ada@example.com", "time_zone": "Europe/London", "country": "GB", "locale": "en", "weekly_hours": 3,
    "days_off": ["friday"], "skills": ["sql", "stakeholder management"], "target_roles": ["data analyst"],
    "upcoming_interviews_on": ["2026-12-01"], "version": 1,
    "created_at": "2026-11-22T18:15:00.000Z", "updated_at": "2026-11-22T18:15:00.000Z"
}))]
pub(super) struct CandidateBody {
    /// Our id.
    id: CandidateId,
    /// Your own id for this person.
    external_id: Option<String>,
    /// How to address the person.
    first_name: String,
    /// The rest of the name.
    last_name: Option<String>,
    /// Where mail reaches the person.
    email: Option<String>,
    /// IANA zone in which the person's days begin and end.
    time_zone: String,
    /// Country, ISO 3166-1 alpha-2.
    country: String,
    /// Language of words meant for the person, BCP 47, where no `Accept-Language` asks for another.
    locale: String,
    /// Hours a week that the person can give to a plan.
    weekly_hours: i32,
    /// Days on which nothing is ever due.
    days_off: Vec<Weekday>,
    /// What the person can do.
    skills: Vec<String>,
    /// What the person is looking for.
    target_roles: Vec<String>,
    /// Days of interviews to come.
    upcoming_interviews_on: Vec<NaiveDate>,
    /// Raised by every change; the `ETag` is made of it.
    version: i32,
    /// When we heard of the person.
    created_at: Time,
    /// When this last changed.
    updated_at: Time,
}

impl From<Candidate> for CandidateBody {
    fn from(candidate: Candidate) -> Self {
        Self {
            id: candidate.id,
            external_id: candidate.external_id,
            first_name: candidate.first_name,
            last_name: candidate.last_name,
            email: candidate.email,
            time_zone: candidate.time_zone,
            country: candidate.country,
            locale: candidate.locale,
            weekly_hours: candidate.weekly_hours,
            days_off: candidate.days_off.0,
            skills: candidate.skills.0,
            target_roles: candidate.target_roles.0,
            upcoming_interviews_on: candidate.upcoming_interviews_on.0,
            version: candidate.version,
            created_at: candidate.created_at,
            updated_at: candidate.updated_at,
        }
    }
}

impl Resource for CandidateBody {
    fn path(&self) -> String {
        format!("/v1/candidates/{}", self.id)
    }
    fn version(&self) -> i32 {
        self.version
    }
}

page_body!(CandidatePage of CandidateBody);

/// Which candidates to list.
#[derive(Debug, Deserialize, IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
pub(super) struct ListCandidates {
    /// Rows in the page, 1 to 100; 25 when absent.
    #[param(minimum = 1, maximum = 100, default = 25)]
    limit: Option<u32>,
    /// `next_cursor` of the page before.
    cursor: Option<String>,
    /// `-created_at` (newest first, the default) or `created_at`.
    sort: Option<Sort>,
    /// Your own ids; repeat it for several.
    #[serde(default)]
    #[param(required = false)]
    external_id: Vec<String>,
    /// Created at this time or later.
    #[serde(rename = "created_at[gte]")]
    created_from: Option<Time>,
    /// Created before this time.
    #[serde(rename = "created_at[lt]")]
    created_before: Option<Time>,
}

impl ListCandidates {
    fn split(self) -> Result<(PageStart<CandidateId>, Filter)> {
        let page = PageQuery {
            limit: self.limit,
            cursor: self.cursor,
            sort: self.sort,
        };
        let filter = Filter {
            external_ids: self.external_id,
            created_from: self.created_from,
            created_before: self.created_before,
        };
        Ok((page.start()?, filter))
    }
}

/// Create a candidate
///
/// Records a person who interviewed, with what a plan needs to know: where their day begins and ends, how many hours a
/// week they can give, what they are looking for. Give your own id as `external_id` and you can find them by it.
#[utoipa::path(
    tag = "Candidates", operation_id = "candidates_create", request_body = CreateCandidate,
    responses((status = 201, description = "The candidate.", body = CandidateBody), (status = 409, description = "`external_id_taken`")),
    security(("tenant" = ["candidates:write"]))
)]
#[post("/v1/candidates")]
async fn create(
    caller: Caller<CandidatesWrite>,
    body: ValidJson<CreateCandidate>,
) -> Result<Reply> {
    let (new, digest) = (NewCandidate::from(body.value), body.digest);
    caller
        .once(digest, move |tx| {
            Reply::created(&CandidateBody::from(service::create(tx, &new)?))
        })
        .await
}

/// List candidates
///
/// Newest first, a page at a time.
#[utoipa::path(
    tag = "Candidates", operation_id = "candidates_list", params(ListCandidates),
    responses((status = 200, description = "A page of candidates.", body = CandidatePage)),
    security(("tenant" = ["candidates:list"]))
)]
#[get("/v1/candidates")]
async fn list(caller: Caller<CandidatesList>, query: ValidQuery<ListCandidates>) -> Result<Reply> {
    let (start, filter) = query.0.split()?;
    caller
        .page(move |tx| Ok(CandidatePage::from(service::list(tx, &filter, &start)?)))
        .await
}

/// Get a candidate
///
/// The profile as it is now: how to address the person, and what a plan needs to know about their week.
#[utoipa::path(
    tag = "Candidates", operation_id = "candidates_get", params(("candidate_id" = CandidateId, Path, description = "The candidate.")),
    responses((status = 200, description = "The candidate.", body = CandidateBody)),
    security(("tenant" = ["candidates:read"]), ("candidate" = ["candidates:read"]))
)]
#[get("/v1/candidates/{candidate_id}")]
async fn get(caller: Caller<CandidatesRead>, id: Path<CandidateId>) -> Result<Reply> {
    caller
        .show(move |tx| Reply::ok(&CandidateBody::from(service::get(tx, *id)?)))
        .await
}

/// Update a candidate's profile
///
/// A merge patch: absent members stay, null clears. A plan that is there already follows the new week when it is next
/// revised. A candidate changes their own profile, but for `external_id`, by which you find them.
#[utoipa::path(
    tag = "Candidates", operation_id = "candidates_update", params(("candidate_id" = CandidateId, Path, description = "The candidate.")),
    request_body = UpdateCandidate,
    responses((status = 200, description = "The candidate.", body = CandidateBody), (status = 409, description = "`external_id_taken`")),
    security(("tenant" = ["profile:write"]), ("candidate" = ["profile:write"]))
)]
#[patch("/v1/candidates/{candidate_id}")]
async fn update(
    caller: Caller<ProfileWrite>,
    id: Path<CandidateId>,
    body: ValidJson<UpdateCandidate>,
) -> Result<Reply> {
    let (if_match, change) = (caller.if_match()?, body.value);
    caller
        .transact(move |tx| {
            let by_candidate = tx.only_candidate().is_some();
            let edit = |candidate: &mut Candidate| change.clone().apply(candidate, by_candidate);
            Reply::ok(&CandidateBody::from(service::update(
                tx, *id, if_match, edit,
            )?))
        })
        .await
}

/// Erase a candidate
///
/// Removes the person and everything about them: interviews, feedback, plans, events and kept answers. Sessions end at
/// once. It cannot be undone; only the id remains, in the announcement `candidate.erased`.
#[utoipa::path(
    tag = "Candidates", operation_id = "candidates_erase", params(("candidate_id" = CandidateId, Path, description = "The candidate.")),
    responses((status = 204, description = "Erased.")),
    security(("tenant" = ["candidates:write"]))
)]
#[delete("/v1/candidates/{candidate_id}")]
async fn erase(caller: Caller<CandidatesWrite>, id: Path<CandidateId>) -> Result<Reply> {
    let if_match = caller.if_match()?;
    caller
        .transact(move |tx| service::erase(tx, *id, if_match))
        .await?;
    caller.app().revocations.expire();
    Ok(Reply::no_content())
}
