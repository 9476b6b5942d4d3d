//! Preferences on the wire.
//!
//! | operation | who | what |
//! |---|---|---|
//! | `search_preferences_get` | the candidate | what they wish for and rule out, and whether another kind of role may fit better |
//! | `search_preferences_set` | the candidate | says it anew, whole |

use super::model::{NewPreferences, Preferences};
use super::service;
use crate::interviews::InterviewId;
use crate::method::fit::RoleHint;
use crate::method::themes::Theme;
use crate::opportunities::rules::MAX_ENTRIES;
use crate::platform::Result;
use crate::platform::auth::Caller;
use crate::platform::auth::scopes::{OpportunitiesRead, OpportunitiesWrite};
use crate::platform::clock::Time;
use crate::platform::ids::CandidateId;
use crate::platform::phrases::Phrase;
use crate::platform::reply::{Reply, Resource};
use crate::platform::routes::Routes;
use crate::platform::valid::ValidJson;
use actix_web::{get, put};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use validator::Validate;

/// Registers the operations.
pub(in crate::opportunities) fn routes(routes: &mut Routes) {
    routes.service(get).service(set);
}

/// What the candidate wishes for and rules out.
#[derive(Debug, Deserialize, Validate, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"wishes": ["remote", "part time"], "deal_breakers": ["night shifts"]}))]
pub(super) struct SetSearchPreferences {
    /// What they wish for, in a few words each, 1 to 200 characters; at most 50.
    #[serde(default)]
    #[validate(length(max = MAX_ENTRIES))]
    #[schema(value_type = Vec<Phrase>, max_items = 50)]
    wishes: Vec<String>,
    /// What they rule out, in a few words each, 1 to 200 characters; at most 50. A role that has one of these is to be left,
    /// however well the rest fits.
    #[serde(default)]
    #[validate(length(max = MAX_ENTRIES))]
    #[schema(value_type = Vec<Phrase>, max_items = 50)]
    deal_breakers: Vec<String>,
}

impl From<SetSearchPreferences> for NewPreferences {
    fn from(body: SetSearchPreferences) -> Self {
        Self {
            wishes: body.wishes,
            deal_breakers: body.deal_breakers,
        }
    }
}

/// That another kind of role may be the better door just now.
#[derive(Debug, Serialize, ToSchema)]
#[schema(example = json!({
    "theme": "experience", "role": "Data analyst",
    "interview_ids": ["intv_01jd8w3k5rfx7v2m9q4n6t8b0c", "intv_01jd8w3k5rfx7v2m9q4n6t8b0d"],
    "text": "A role a step nearer to what you have done may be the better door just now.", "method": "M15"
}))]
pub(super) struct RoleHintBody {
    /// What was named again and again.
    theme: Theme,
    /// The kind of role, as the latest of its interviews calls it.
    role: String,
    /// The interviews after which it was named.
    interview_ids: Vec<InterviewId>,
    /// What is said, kindly.
    text: String,
    /// The row of the method.
    method: String,
}

impl From<RoleHint> for RoleHintBody {
    fn from(hint: RoleHint) -> Self {
        let ids = hint.interview_ids.iter();
        Self {
            theme: hint.theme,
            role: hint.role,
            interview_ids: ids.filter_map(|id| id.parse().ok()).collect(),
            text: hint.text,
            method: hint.method,
        }
    }
}

/// What a candidate wishes for in a role and what they rule out, and what was said about the kind of role that they look for.
#[derive(Debug, Serialize, ToSchema)]
#[schema(example = json!({
    "candidate_id": "cand_01jd8w3k5rfx7v2m9q4n6t8b0c", "wishes": ["remote", "part time"], "deal_breakers": ["night shifts"],
    "role_hints": [{
        "theme": "experience", "role": "Data analyst",
        "interview_ids": ["intv_01jd8w3k5rfx7v2m9q4n6t8b0c", "intv_01jd8w3k5rfx7v2m9q4n6t8b0d"],
        "text": "A role a step nearer to what you have done may be the better door just now.", "method": "M15"
    }],
    "version": 1, "created_at": "2026-11-22T18:15:00.000Z", "updated_at": "2026-11-22T18:15:00.000Z"
}))]
pub(in crate::opportunities) struct SearchPreferencesBody {
    /// Whose they are.
    candidate_id: CandidateId,
    /// What they wish for.
    wishes: Vec<String>,
    /// What they rule out.
    deal_breakers: Vec<String>,
    /// When the experience, a missing paper or the fit with a team was named after two or more interviews for one kind of
    /// role, another kind may be the better door just now; empty as long as nothing was. What the candidate disputes does
    /// not count, nor feedback that is still sealed.
    role_hints: Vec<RoleHintBody>,
    /// Raised by every change; 0 as long as nothing was said. The `ETag` is made of it and of the hints.
    version: i32,
    /// When they were first said; when we heard of the person, as long as nothing was.
    created_at: Time,
    /// When this last changed.
    updated_at: Time,
}

impl From<(Preferences, Vec<RoleHint>)> for SearchPreferencesBody {
    fn from((preferences, hints): (Preferences, Vec<RoleHint>)) -> Self {
        Self {
            role_hints: hints.into_iter().map(RoleHintBody::from).collect(),
            candidate_id: preferences.candidate_id,
            wishes: preferences.wishes.0,
            deal_breakers: preferences.deal_breakers.0,
            version: preferences.version,
            created_at: preferences.created_at,
            updated_at: preferences.updated_at,
        }
    }
}

impl Resource for SearchPreferencesBody {
    fn path(&self) -> String {
        "/v1/search_preferences".to_owned()
    }
    fn version(&self) -> i32 {
        self.version
    }
}

/// Get what I wish for and rule out
///
/// What the candidate wants of a role and what they will not have; both empty at first. With it comes a kind word when the
/// same was said again and again about one kind of role. Nobody else can read it, their job board included.
#[utoipa::path(
    tag = "Opportunities", operation_id = "search_preferences_get",
    responses((status = 200, description = "The preferences.", body = SearchPreferencesBody)),
    security(("candidate" = ["opportunities:read"]))
)]
#[get("/v1/search_preferences")]
async fn get(caller: Caller<OpportunitiesRead>) -> Result<Reply> {
    caller
        .show(|tx| Reply::derived(&SearchPreferencesBody::from(service::get(tx)?)))
        .await
}

/// Say what I wish for and rule out
///
/// Replaces both lists. How well each role in view fits follows at once. Send the `ETag` that you read, or `If-Match: *`.
#[utoipa::path(
    tag = "Opportunities", operation_id = "search_preferences_set", request_body = SetSearchPreferences,
    responses((status = 200, description = "The preferences.", body = SearchPreferencesBody)),
    security(("candidate" = ["opportunities:write"]))
)]
#[put("/v1/search_preferences")]
async fn set(
    caller: Caller<OpportunitiesWrite>,
    body: ValidJson<SetSearchPreferences>,
) -> Result<Reply> {
    let (if_match, new) = (caller.if_match()?, NewPreferences::from(body.value));
    caller
        .transact(move |tx| {
            Reply::derived(&SearchPreferencesBody::from(service::set(
                tx, if_match, &new,
            )?))
        })
        .await
}
