//! Briefs on the wire.
//!
//! | operation | who | what |
//! |---|---|---|
//! | `interviews_brief` | the candidate | the brief |

use super::model::{Brief, Lesson};
use super::service;
use crate::guidelines::{GuidelineId, GuidelineState, PrintedGuideline};
use crate::interviews::{Format, InterviewId, Stage};
use crate::method::brief::Relation;
use crate::method::content::{AskItem, CheckItem, CheckTime, FirstMinutes};
use crate::method::themes::{Source, Theme};
use crate::platform::Result;
use crate::platform::auth::Caller;
use crate::platform::auth::scopes::BriefsRead;
use crate::platform::clock::Time;
use crate::platform::reply::{Reply, Resource};
use crate::platform::routes::Routes;
use crate::prepared_answers::{PreparedAnswer, PreparedAnswerId};
use crate::strengths::StrengthInShortBody;
use actix_web::get;
use actix_web::web::Path;
use chrono::NaiveDate;
use serde::Serialize;
use utoipa::ToSchema;

/// Registers the operation.
pub fn routes(routes: &mut Routes) {
    routes.service(read);
}

/// The row of the method.
const METHOD: &str = "M18";

/// A do of the candidate's card, or one that would be proposed for it, with the don't that goes with it.
#[derive(Debug, Serialize, ToSchema)]
pub(super) struct BriefGuidelineBody {
    /// The do; null where nothing is on the card yet, and this is what `POST /v1/guidelines/refresh` would propose.
    guideline_id: Option<GuidelineId>,
    /// Whether the candidate took it (`accepted`), or nobody has decided yet (`proposed`).
    state: GuidelineState,
    /// What to do.
    r#do: String,
    /// What to leave; null where there is nothing.
    dont: Option<String>,
    /// What it is about; null for no single theme.
    theme: Option<Theme>,
}

impl BriefGuidelineBody {
    fn of(printed: PrintedGuideline, is_kept: bool) -> Self {
        Self {
            guideline_id: is_kept.then_some(printed.guideline.id),
            state: printed.guideline.state,
            r#do: printed.guideline.text,
            dont: printed.dont.map(|dont| dont.text),
            theme: printed.guideline.theme,
        }
    }
}

/// A prepared answer, as points.
#[derive(Debug, Serialize, ToSchema)]
pub(super) struct BriefAnswerBody {
    /// The answer.
    prepared_answer_id: PreparedAnswerId,
    /// What it answers.
    question: String,
    /// Where and when it was.
    situation: Vec<String>,
    /// What was up to the candidate.
    task: Vec<String>,
    /// What the candidate did.
    action: Vec<String>,
    /// What came of it.
    result: Vec<String>,
}

impl From<PreparedAnswer> for BriefAnswerBody {
    fn from(answer: PreparedAnswer) -> Self {
        let content = answer.content.0;
        Self {
            prepared_answer_id: answer.id,
            question: answer.question.0.text,
            situation: content.situation,
            task: content.task,
            action: content.action,
            result: content.result,
        }
    }
}

/// Something that was learned after an interview.
#[derive(Debug, Serialize, ToSchema)]
pub(super) struct BriefLessonBody {
    /// After which interview.
    interview_id: InterviewId,
    /// What that one has to do with this.
    relation: Relation,
    /// Who says so.
    said_by: Source,
    /// The point, the feedback or the reflection that says so.
    #[schema(max_length = 64, pattern = "^[a-z]+_[0-7][0-9a-hjkmnp-tv-z]{25}$")]
    evidence_id: String,
    /// What it is about; null where nobody said.
    theme: Option<Theme>,
    /// The words.
    words: String,
    /// When it was said, as a day of the candidate's.
    said_on: NaiveDate,
}

impl From<Lesson> for BriefLessonBody {
    fn from(lesson: Lesson) -> Self {
        Self {
            interview_id: lesson.interview_id,
            relation: lesson.relation,
            said_by: lesson.said_by,
            evidence_id: lesson.evidence_id,
            theme: lesson.theme,
            words: lesson.words,
            said_on: lesson.said_on,
        }
    }
}

/// Something to check beforehand.
#[derive(Debug, Serialize, ToSchema)]
pub(super) struct BriefCheckBody {
    /// Its name, the same in every brief.
    #[schema(pattern = "^[a-z][a-z0-9_]*$", max_length = 64)]
    key: String,
    /// When.
    when: CheckTime,
    /// What to do.
    text: String,
}

impl From<&CheckItem> for BriefCheckBody {
    fn from(item: &CheckItem) -> Self {
        Self {
            key: item.id.clone(),
            when: item.when,
            text: item.text.clone(),
        }
    }
}

/// Something to ask them.
#[derive(Debug, Serialize, ToSchema)]
pub(super) struct BriefQuestionBody {
    /// Its name, the same in every brief.
    #[schema(pattern = "^[a-z][a-z0-9_]*$", max_length = 64)]
    key: String,
    /// The question.
    text: String,
}

impl From<&AskItem> for BriefQuestionBody {
    fn from(item: &AskItem) -> Self {
        Self {
            key: item.id.clone(),
            text: item.text.clone(),
        }
    }
}

/// What somebody takes into an interview, on one page. Nobody else can read it.
#[derive(Debug, Serialize, ToSchema)]
#[schema(example = json!({
    "interview_id": "intv_01jd8w3k5rfx7v2m9q4n6t8b0c", "method": "M18", "is_ahead": true,
    "starts_at": "2026-12-02T10:00:00.000Z", "role": "Data analyst", "organisation": "Ashdown Timber", "stage": "final", "format": "video",
    "guidelines": [{"guideline_id": "gdln_01jd8w3k5rfx7v2m9q4n6t8b0c", "state": "accepted", "do": "Name one number for each example.",
        "dont": "Leave the result out.", "theme": "answer_depth"}],
    "prepared_answers": [{"prepared_answer_id": "pans_01jd8w3k5rfx7v2m9q4n6t8b0c", "question": "Tell me about a mistake of yours.",
        "situation": ["Month-end report"], "task": [], "action": ["Checked every total twice"], "result": ["No error since"]}],
    "lessons": [{"interview_id": "intv_01jd8w3k5rfx7v2m9q4n6t8b0d", "relation": "same_employer", "said_by": "employer",
        "evidence_id": "obsv_01jd8w3k5rfx7v2m9q4n6t8b0c", "theme": "answer_depth", "words": "Few concrete results in her examples.",
        "said_on": "2026-11-22"}],
    "strengths": [{"theme": "technical_knowledge", "times_named": 2, "words": "Knew her SQL well."}],
    "checks": [{"key": "advert_again", "when": "day_before", "text": "Read the advert once more."}],
    "questions_to_ask": [{"key": "what_next", "text": "What comes next, and by when will I hear from you?"}],
    "first_minutes": {"exercise_id": "long_exhale_breathing", "text": "Let the air out slowly a few times.", "method": "M13", "sources": ["002"]},
    "version": 1
}))]
pub(super) struct BriefBody {
    /// The interview.
    interview_id: InterviewId,
    /// The row of the method.
    method: &'static str,
    /// Whether it is still to come; false means that this is for the next one like it.
    is_ahead: bool,
    /// When it begins.
    starts_at: Time,
    /// The role.
    role: String,
    /// The employer's name, or the agency's where the employer is not named.
    organisation: Option<String>,
    /// How far in the process.
    stage: Stage,
    /// How it is held.
    format: Format,
    /// The candidate's card: at most seven do's, each with its don't. While nothing is on it, what opened feedback and their own notes ask for.
    guidelines: Vec<BriefGuidelineBody>,
    /// Answers that they prepared, the latest first; at most seven.
    prepared_answers: Vec<BriefAnswerBody>,
    /// What was learned, with this employer first, then in roles like this, then elsewhere; at most six.
    lessons: Vec<BriefLessonBody>,
    /// What to lean on; at most three.
    strengths: Vec<StrengthInShortBody>,
    /// What to check beforehand, for this kind of interview.
    checks: Vec<BriefCheckBody>,
    /// What to ask them, at this stage.
    questions_to_ask: Vec<BriefQuestionBody>,
    /// How to get through the first minutes.
    first_minutes: FirstMinutes,
    /// The interview's version. The `ETag` also follows everything that the brief is made of.
    version: i32,
}

impl From<Brief> for BriefBody {
    fn from(brief: Brief) -> Self {
        let (interview, words) = (brief.interview, brief.words);
        let with = interview.employer.or(interview.agency);
        let guidelines = brief.guidelines.into_iter();
        Self {
            interview_id: interview.id,
            method: METHOD,
            is_ahead: brief.is_ahead,
            starts_at: interview.starts_at,
            role: interview.role,
            organisation: with.map(|who| who.0.name),
            stage: interview.stage,
            format: interview.format,
            guidelines: guidelines
                .map(|one| BriefGuidelineBody::of(one, brief.are_kept))
                .collect(),
            prepared_answers: brief.answers.into_iter().map(Into::into).collect(),
            lessons: brief.lessons.into_iter().map(Into::into).collect(),
            strengths: brief.strengths.into_iter().map(Into::into).collect(),
            checks: words
                .checks(interview.format.as_str())
                .map(Into::into)
                .collect(),
            questions_to_ask: words
                .asks(interview.stage.as_str())
                .map(Into::into)
                .collect(),
            first_minutes: words.first_minutes.clone(),
            version: interview.version,
        }
    }
}

impl Resource for BriefBody {
    fn path(&self) -> String {
        format!("/v1/interviews/{}/brief", self.interview_id)
    }
    fn version(&self) -> i32 {
        self.version
    }
}

/// Get the brief for an interview
///
/// What a candidate takes into the room, on one page: their do's and don'ts, prepared answers, what they learned with this
/// employer or in roles like this, strengths to lean on, what to check beforehand and what to ask. It is put together anew
/// each time. Of an interview that is over, it is the brief for the next one like it. Only the candidate can read it.
#[utoipa::path(
    tag = "Interviews", operation_id = "interviews_brief",
    params(("interview_id" = InterviewId, Path, description = "The interview.")),
    responses((status = 200, description = "The brief.", body = BriefBody)),
    security(("candidate" = ["briefs:read"]))
)]
#[get("/v1/interviews/{interview_id}/brief")]
async fn read(caller: Caller<BriefsRead>, id: Path<InterviewId>) -> Result<Reply> {
    caller
        .show(move |tx| Reply::derived(&BriefBody::from(service::brief(tx, *id)?)))
        .await
}
