//! `recoveries_summary`

use crate::guidelines::{GuidelineId, PrintedGuideline};
use crate::interviews::InterviewId;
use crate::method::content::Statement;
use crate::method::themes::{Source, Theme};
use crate::platform::Result;
use crate::platform::auth::Caller;
use crate::platform::auth::scopes::ProgressRead;
use crate::platform::clock::Time;
use crate::platform::reply::{Reply, Resource};
use crate::progress::model::{Done, Learned, Summary};
use crate::progress::summary;
use crate::recovery_records::{ClosedBecause, RecoveryId};
use crate::strengths::StrengthInShortBody;
use actix_web::get;
use actix_web::web::Path;
use serde::Serialize;
use utoipa::ToSchema;

/// The row of the method.
const METHOD: &str = "M19";

/// Something that was learned.
#[derive(Debug, Serialize, ToSchema)]
pub(super) struct LearnedBody {
    /// Who says so: the candidate themselves, or whoever gave feedback that the candidate recognises.
    said_by: Source,
    /// The reflection or the point of feedback that says so.
    #[schema(max_length = 64, pattern = "^[a-z]+_[0-7][0-9a-hjkmnp-tv-z]{25}$")]
    evidence_id: String,
    /// What it is about; null where nobody said.
    theme: Option<Theme>,
    /// The words.
    words: String,
}

impl From<Learned> for LearnedBody {
    fn from(learned: Learned) -> Self {
        Self {
            said_by: learned.said_by,
            evidence_id: learned.evidence_id,
            theme: learned.theme,
            words: learned.words,
        }
    }
}

/// What was done.
#[derive(Debug, Serialize, ToSchema)]
pub(super) struct DoneBody {
    /// Requests for feedback that went out.
    feedback_requests: usize,
    /// Feedback that was opened.
    feedback_opened: usize,
    /// Questions of the interview that were noted.
    questions_noted: usize,
    /// Tasks of its plan that are done.
    tasks: u32,
    /// Rehearsals between its opening and its end.
    rehearsals: usize,
}

impl From<Done> for DoneBody {
    fn from(done: Done) -> Self {
        Self {
            feedback_requests: done.asked,
            feedback_opened: done.feedback_opened,
            questions_noted: done.questions_noted,
            tasks: done.tasks,
            rehearsals: done.rehearsals,
        }
    }
}

/// A do that stays on the card, with its don't.
#[derive(Debug, Serialize, ToSchema)]
pub(super) struct OpenGuidelineBody {
    /// The do.
    guideline_id: GuidelineId,
    /// What to do.
    r#do: String,
    /// What to leave; null where there is nothing.
    dont: Option<String>,
}

impl From<PrintedGuideline> for OpenGuidelineBody {
    fn from(printed: PrintedGuideline) -> Self {
        Self {
            guideline_id: printed.guideline.id,
            r#do: printed.guideline.text,
            dont: printed.dont.map(|dont| dont.text),
        }
    }
}

/// What somebody has of a recovery, at its end or so far. Nobody else can read it.
#[derive(Debug, Serialize, ToSchema)]
#[schema(example = json!({
    "recovery_id": "rcvy_01jd8w3k5rfx7v2m9q4n6t8b0c", "interview_id": "intv_01jd8w3k5rfx7v2m9q4n6t8b0c", "method": "M19",
    "is_closed": true, "opened_at": "2026-11-20T16:00:05.000Z", "closed_at": "2026-12-11T09:00:00.000Z", "closed_because": "moved_on",
    "days": 20,
    "learned": [{"said_by": "self", "evidence_id": "refl_01jd8w3k5rfx7v2m9q4n6t8b0c", "theme": null, "words": "One number for each example."}],
    "strengths": [{"theme": "technical_knowledge", "times_named": 2, "words": "Knew her SQL well."}],
    "done": {"feedback_requests": 1, "feedback_opened": 1, "questions_noted": 2, "tasks": 5, "rehearsals": 3},
    "guidelines": [{"guideline_id": "gdln_01jd8w3k5rfx7v2m9q4n6t8b0c", "do": "Name one number for each example.", "dont": null}],
    "prepared_answers": 4,
    "statements": [{"code": "it_stays", "occasion": "closing", "method": "M19", "text": "What you practised stays with you.",
        "verified": true, "sources": ["000"]}],
    "version": 6
}))]
pub(super) struct SummaryBody {
    /// The recovery.
    recovery_id: RecoveryId,
    /// The interview that it followed.
    interview_id: InterviewId,
    /// The row of the method.
    method: &'static str,
    /// Whether it is closed; before that, this is what there is so far.
    is_closed: bool,
    /// When it opened.
    opened_at: Time,
    /// When it was closed.
    closed_at: Option<Time>,
    /// Why it was closed.
    closed_because: Option<ClosedBecause>,
    /// Whole days from its opening to its end, or until now.
    days: i64,
    /// What was learned from this interview, the candidate's own words first.
    learned: Vec<LearnedBody>,
    /// What the candidate is good at, across interviews; what was said most often first.
    strengths: Vec<StrengthInShortBody>,
    /// What was done.
    done: DoneBody,
    /// What they still want to do: their card.
    guidelines: Vec<OpenGuidelineBody>,
    /// Answers that they have prepared and keep; at most 500 are counted.
    prepared_answers: usize,
    /// Kind sentences that are true at the end, each with its source; show them as they are. Empty as long as it is open.
    statements: Vec<Statement>,
    /// The recovery's version. The `ETag` also follows everything that this is made of.
    version: i32,
}

impl From<Summary> for SummaryBody {
    fn from(summary: Summary) -> Self {
        let recovery = summary.recovery;
        Self {
            recovery_id: recovery.id,
            interview_id: recovery.interview_id,
            method: METHOD,
            is_closed: recovery.closed_at.is_some(),
            opened_at: recovery.opened_at,
            closed_at: recovery.closed_at,
            closed_because: recovery.closed_because,
            days: summary.days,
            learned: summary.learned.into_iter().map(Into::into).collect(),
            strengths: summary.strengths.into_iter().map(Into::into).collect(),
            done: summary.done.into(),
            guidelines: summary.guidelines.into_iter().map(Into::into).collect(),
            prepared_answers: summary.prepared_answers,
            statements: summary.statements,
            version: recovery.version,
        }
    }
}

impl Resource for SummaryBody {
    fn path(&self) -> String {
        format!("/v1/recoveries/{}/summary", self.recovery_id)
    }
    fn version(&self) -> i32 {
        self.version
    }
}

/// Get the summary of a recovery
///
/// What was learned from the interview, what the candidate is good at, what was done, and what stays with them: the page to
/// show when a recovery ends. An open one is answered too, with what there is so far: `is_closed` is false, `days` count until
/// now, and nothing is said of an end. Only the candidate can read it.
#[utoipa::path(
    tag = "Recoveries", operation_id = "recoveries_summary",
    params(("recovery_id" = RecoveryId, Path, description = "The recovery.")),
    responses((status = 200, description = "The summary.", body = SummaryBody)),
    security(("candidate" = ["progress:read"]))
)]
#[get("/v1/recoveries/{recovery_id}/summary")]
pub(super) async fn get(caller: Caller<ProgressRead>, id: Path<RecoveryId>) -> Result<Reply> {
    caller
        .show(move |tx| Reply::derived(&SummaryBody::from(summary::summary(tx, *id)?)))
        .await
}
