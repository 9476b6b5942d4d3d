//! The ledger of strengths on the wire.
//!
//! | operation | who | what |
//! |---|---|---|
//! | `strengths_get` | the candidate | the whole ledger |

use super::model::{Entry, Ledger, ThemeStrengths};
use super::service;
use crate::interviews::InterviewId;
use crate::knowledge;
use crate::method::content::StrengthWords;
use crate::method::themes::{Source, Theme};
use crate::platform::Result;
use crate::platform::auth::Caller;
use crate::platform::auth::scopes::StrengthsRead;
use crate::platform::clock::Time;
use crate::platform::ids::CandidateId;
use crate::platform::reply::{Reply, Resource};
use crate::platform::routes::Routes;
use actix_web::get;
use actix_web::web::Path;
use chrono::NaiveDate;
use serde::Serialize;
use utoipa::ToSchema;

/// Registers the operation.
pub fn routes(routes: &mut Routes) {
    routes.service(get);
}

/// What speaks for a candidate, across interviews. Nobody else can read it.
#[derive(Debug, Serialize, ToSchema)]
#[schema(example = json!({
    "candidate_id": "cand_01jd8w3k5rfx7v2m9q4n6t8b0c",
    "invitations": {"count": 2, "method": "M8",
        "text": "Most who apply are never asked to an interview. You were, 2 times.", "sources": ["001"]},
    "themes": [{
        "theme": "technical_knowledge", "times_named": 2, "interviews": 2, "last_said_on": "2026-11-24",
        "entries": [{
            "said_by": "employer", "interview_id": "intv_01jd8w3k5rfx7v2m9q4n6t8b0c",
            "evidence_id": "obsv_01jd8w3k5rfx7v2m9q4n6t8b0c", "words": "Knew her SQL well.",
            "said_at": "2026-11-24T09:12:00.000Z", "said_on": "2026-11-24"
        }]
    }],
    "version": 1
}))]
pub(super) struct StrengthsBody {
    /// Whose strengths they are.
    candidate_id: CandidateId,
    /// What it means to have been asked to an interview at all.
    invitations: InvitationsBody,
    /// Theme by theme: what was said most often first, then what was said last; what fits no theme at the end.
    themes: Vec<ThemeStrengthsBody>,
    /// The candidate's version. The `ETag` also follows everything that the ledger is made of.
    version: i32,
}

/// What it means to have been asked to an interview: a sentence to show above the list, also when the list is empty.
#[derive(Debug, Serialize, ToSchema)]
#[schema(example = json!({
    "count": 2, "method": "M8", "text": "Most who apply are never asked to an interview. You were, 2 times.", "sources": ["001"]
}))]
pub(super) struct InvitationsBody {
    /// How many interviews there were, of the latest hundred.
    count: usize,
    /// The row of the method.
    method: String,
    /// The sentence.
    text: String,
    /// Where the idea comes from.
    sources: Vec<String>,
}

impl InvitationsBody {
    fn of(count: usize, words: &StrengthWords) -> Self {
        Self {
            count,
            method: words.method.clone(),
            text: words.invited(count),
            sources: words.sources.clone(),
        }
    }
}

/// What speaks for the candidate in one theme.
#[derive(Debug, Serialize, ToSchema)]
#[schema(example = json!({
    "theme": "technical_knowledge", "times_named": 1, "interviews": 1, "last_said_on": "2026-11-24",
    "entries": [{
        "said_by": "employer", "interview_id": "intv_01jd8w3k5rfx7v2m9q4n6t8b0c",
        "evidence_id": "obsv_01jd8w3k5rfx7v2m9q4n6t8b0c", "words": "Knew her SQL well.",
        "said_at": "2026-11-24T09:12:00.000Z", "said_on": "2026-11-24"
    }]
}))]
pub(super) struct ThemeStrengthsBody {
    /// The theme; null for what fits no theme.
    theme: Option<Theme>,
    /// How often it was said.
    times_named: usize,
    /// After how many interviews.
    interviews: usize,
    /// When it was last said, as a day of the candidate's.
    last_said_on: NaiveDate,
    /// The latest words, newest first; at most 20.
    entries: Vec<StrengthBody>,
}

/// One thing that speaks for the candidate.
#[derive(Debug, Serialize, ToSchema)]
#[schema(example = json!({
    "said_by": "employer", "interview_id": "intv_01jd8w3k5rfx7v2m9q4n6t8b0c",
    "evidence_id": "obsv_01jd8w3k5rfx7v2m9q4n6t8b0c", "words": "Knew her SQL well.",
    "said_at": "2026-11-24T09:12:00.000Z", "said_on": "2026-11-24"
}))]
pub(super) struct StrengthBody {
    /// Who said it.
    said_by: Source,
    /// After which interview; null when there was none.
    interview_id: Option<InterviewId>,
    /// The point of feedback, the factor or the reflection that says so.
    #[schema(max_length = 64, pattern = "^[a-z]+_[0-7][0-9a-hjkmnp-tv-z]{25}$")]
    evidence_id: String,
    /// The words.
    words: String,
    /// When it was said.
    said_at: Time,
    /// The same as a day of the candidate's.
    said_on: NaiveDate,
}

impl From<Entry> for StrengthBody {
    fn from(entry: Entry) -> Self {
        Self {
            said_by: entry.said_by,
            interview_id: entry.interview_id,
            evidence_id: entry.evidence_id,
            words: entry.words,
            said_at: entry.said_at,
            said_on: entry.said_on,
        }
    }
}

/// What speaks for the candidate under one theme, in short.
#[derive(Debug, Serialize, ToSchema)]
pub struct StrengthInShortBody {
    /// The theme.
    theme: Option<Theme>,
    /// How often it was said, after whichever interview.
    times_named: usize,
    /// The latest words.
    words: String,
}

impl From<ThemeStrengths> for StrengthInShortBody {
    fn from(one: ThemeStrengths) -> Self {
        let latest = one.entries.into_iter().next();
        Self {
            theme: one.theme,
            times_named: one.times_named,
            words: latest.map_or_else(String::new, |entry| entry.words),
        }
    }
}

impl From<ThemeStrengths> for ThemeStrengthsBody {
    fn from(one: ThemeStrengths) -> Self {
        Self {
            theme: one.theme,
            times_named: one.times_named,
            interviews: one.interviews,
            last_said_on: one.last_said_on,
            entries: one.entries.into_iter().map(StrengthBody::from).collect(),
        }
    }
}

impl StrengthsBody {
    fn of(ledger: Ledger, words: &StrengthWords) -> Self {
        let themes = ledger.themes.into_iter();
        Self {
            candidate_id: ledger.candidate_id,
            invitations: InvitationsBody::of(ledger.invitations, words),
            themes: themes.map(ThemeStrengthsBody::from).collect(),
            version: ledger.candidate_version,
        }
    }
}

impl Resource for StrengthsBody {
    fn path(&self) -> String {
        format!("/v1/candidates/{}/strengths", self.candidate_id)
    }
    fn version(&self) -> i32 {
        self.version
    }
}

/// Get a candidate's strengths
///
/// Everything that speaks for the candidate, theme by theme and across interviews: the strengths of feedback that they have
/// opened, what went well and what helped in their reflections, and what partners said well of in practice, each with who
/// said it and when. For the candidate alone. It is made anew each time, so it is never behind.
#[utoipa::path(
    tag = "Strengths", operation_id = "strengths_get",
    params(("candidate_id" = CandidateId, Path, description = "The candidate.")),
    responses((status = 200, description = "The strengths.", body = StrengthsBody)),
    security(("candidate" = ["strengths:read"]))
)]
#[get("/v1/candidates/{candidate_id}/strengths")]
async fn get(caller: Caller<StrengthsRead>, candidate: Path<CandidateId>) -> Result<Reply> {
    let library = knowledge::library()?;
    caller
        .show(move |tx| {
            let ledger = service::ledger(tx, *candidate)?;
            Reply::derived(&StrengthsBody::of(ledger, library.strength_words()))
        })
        .await
}
