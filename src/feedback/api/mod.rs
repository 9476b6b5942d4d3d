//! Feedback on the wire: one file for each operation, and here what several of them take or answer with.
//!
//! | operation | who | what |
//! |---|---|---|
//! | `feedback_record` | tenant | feedback that came by another way; announces `feedback.received` |
//! | `feedback_list` | tenant, the candidate | pages, newest first |
//! | `feedback_get` | tenant, the candidate | one; a tenant sees that it is there, the candidate what is in it |
//! | `feedback_open` | the candidate | unseals it, after their own rating |
//! | `feedback_assess` | the candidate | their judgement of it, point by point |
//! | `feedback_get_assessment` | the candidate | that judgement |
//! | `feedback_links_get` | whoever holds the link | what to answer, and about whom; consumes nothing |
//! | `feedback_links_answer` | whoever holds the link | the answer, once; announces `feedback.received` |
//! | `feedback_links_decline` | whoever holds the link | would rather not |

mod answer_link;
mod answer_page;
mod assess;
mod decline_link;
mod get;
mod get_assessment;
mod get_link;
mod list;
mod observation_body;
mod open;
mod record;

pub use answer_link::AnswerFeedbackLink;
pub use answer_page::pages;
pub use decline_link::DeclineFeedbackLink;

use super::assessments::{AssessedObservation, Assessment, Verdict};
use super::model::{Feedback, FeedbackId, ObservationId};
use super::visibility::{self, Point, Shown, text_to_show};
use crate::feedback_requests::{Channel, FeedbackRequest, State};
use crate::interviews::InterviewId;
use crate::method::themes::{Level, Polarity, Theme};
use crate::platform::clock::Time;
use crate::platform::db::Private;
use crate::platform::ids::{CandidateId, FeedbackRequestId};
use crate::platform::locale::Language;
use crate::platform::ratings::Rating;
use crate::platform::reply::Resource;
use crate::platform::routes::Routes;
use serde::Serialize;
use std::collections::BTreeMap;
use utoipa::ToSchema;

/// Registers the operations.
pub fn routes(routes: &mut Routes) {
    routes
        .service(get_link::get_link)
        .service(answer_link::answer_link)
        .service(decline_link::decline_link)
        .service(record::record)
        .service(list::list)
        .service(get::get)
        .service(open::open)
        .service(assess::assess)
        .service(get_assessment::get_assessment);
}

/// Feedback: to a tenant that it is there, to its candidate also what is in it.
#[derive(Debug, Serialize, ToSchema)]
#[schema(example = json!({
    "id": "fdbk_01jd8w3k5rfx7v2m9q4n6t8b0c", "interview_id": "intv_01jd8w3k5rfx7v2m9q4n6t8b0c",
    "candidate_id": "cand_01jd8w3k5rfx7v2m9q4n6t8b0c", "feedback_request_id": "freq_01jd8w3k5rfx7v2m9q4n6t8b0c",
    "source": "employer", "received_at": "2026-11-24T09:12:00.000Z", "sealed": true, "content": null, "version": 1,
    "created_at": "2026-11-24T09:12:00.000Z"
}))]
pub(super) struct FeedbackBody {
    /// Our id.
    id: FeedbackId,
    /// The interview that it is about.
    interview_id: InterviewId,
    /// Whose interview it was.
    candidate_id: CandidateId,
    /// The request that it answers, if it came by a link.
    feedback_request_id: Option<FeedbackRequestId>,
    /// From which side it came.
    source: Channel,
    /// When it was given.
    received_at: Time,
    /// Whether its candidate has yet to open it; always null for a tenant, whom it does not concern.
    sealed: Option<bool>,
    /// What is in it; null for a tenant, and for its candidate until they open it.
    content: Option<FeedbackContent>,
    /// Raised by every change that the caller may know of; the `ETag` is made of it.
    version: i32,
    /// When we stored it.
    created_at: Time,
}

/// What is in opened feedback, strengths first.
#[derive(Debug, Serialize, ToSchema)]
#[schema(example = json!({
    "strengths": [{"id": "obsv_01jd8w3k5rfx7v2m9q4n6t8b0c", "theme": "technical_knowledge", "level": "task",
        "words": "Knew her SQL well.", "reworded": false}],
    "improvements": [{"id": "obsv_01jd8w3k5rfx7v2m9q4n6t8b0d", "theme": "answer_depth", "level": "task",
        "words": "Few concrete results in her examples.", "reworded": false}],
    "ratings": {"answer_depth": 2, "technical_knowledge": 4}, "mean_rating": 3.0, "self_rating": 4, "rating_gap": 1.0,
    "comment": null, "comment_reworded": false, "advice": "Bring two examples with numbers.", "advice_reworded": false, "giver_name": "Femi",
    "opened_at": "2026-11-24T19:00:00.000Z"
}))]
pub(super) struct FeedbackContent {
    /// What went well.
    strengths: Vec<ObservationBody>,
    /// What could go better: first what was done, then how, then the fit, and last what was said of the person.
    improvements: Vec<ObservationBody>,
    /// Ratings by theme, each 1 to 5.
    #[schema(value_type = BTreeMap<Theme, Rating>)]
    ratings: BTreeMap<Theme, u8>,
    /// The mean of these ratings, to one decimal; null without ratings.
    mean_rating: Option<f64>,
    /// How the candidate thought that it went, 1 to 5, said before opening.
    self_rating: Option<i32>,
    /// `self_rating` less `mean_rating`: above 0, the candidate thought better of it than the giver did. One interview is a
    /// noisy measure.
    rating_gap: Option<f64>,
    /// Free text, without sentences that judge a person instead of the work.
    comment: Option<String>,
    /// Whether a sentence of the comment is left out for that.
    comment_reworded: bool,
    /// What the giver would advise, without such sentences.
    advice: Option<String>,
    /// Whether a sentence of the advice is left out for that.
    advice_reworded: bool,
    /// Who gave it, as they sign.
    giver_name: Option<String>,
    /// When the candidate opened it.
    opened_at: Option<Time>,
}

/// One point of feedback.
#[derive(Debug, Serialize, ToSchema)]
#[schema(example = json!({
    "id": "obsv_01jd8w3k5rfx7v2m9q4n6t8b0c", "theme": "answer_depth", "level": "task",
    "words": "Few concrete results in her examples.", "reworded": false
}))]
pub(super) struct ObservationBody {
    /// Its id, by which it is assessed.
    id: ObservationId,
    /// What it is about.
    theme: Theme,
    /// What it is aimed at.
    level: Level,
    /// The giver's words, or ours.
    words: String,
    /// Whether the words are ours, because the giver's judged the person.
    reworded: bool,
}

impl From<Point> for ObservationBody {
    fn from(point: Point) -> Self {
        Self {
            id: point.observation.id,
            theme: point.observation.theme,
            level: point.observation.level,
            words: point.words,
            reworded: point.reworded,
        }
    }
}

impl FeedbackContent {
    fn of(feedback: &Feedback, language: Language) -> Self {
        let points = |polarity| {
            let points = visibility::points(feedback, polarity, language);
            points.into_iter().map(ObservationBody::from).collect()
        };
        let shown = |text: &Option<Private<String>>| {
            let shown = text.as_ref().map(|text| text_to_show(text, language));
            shown.map_or((None, false), |(words, reworded)| (Some(words), reworded))
        };
        let (comment, comment_reworded) = shown(&feedback.comment);
        let (advice, advice_reworded) = shown(&feedback.advice);
        Self {
            strengths: points(Polarity::Strength),
            improvements: points(Polarity::Improvement),
            ratings: feedback.ratings.0.clone(),
            mean_rating: visibility::mean_rating(feedback),
            self_rating: feedback.self_rating,
            rating_gap: visibility::rating_gap(feedback),
            comment,
            comment_reworded,
            advice,
            advice_reworded,
            giver_name: feedback.giver_name.clone().map(|words| words.0),
            opened_at: feedback.opened_at,
        }
    }
}

impl From<Shown> for FeedbackBody {
    fn from(shown: Shown) -> Self {
        let version = shown.version();
        let (feedback, sealed, content) = match shown {
            Shown::Delivered(feedback) => (feedback, None, None),
            Shown::Sealed(feedback) => (feedback, Some(true), None),
            Shown::Opened(feedback, language) => {
                let content = FeedbackContent::of(&feedback, language);
                // In an export also before it was opened, when its candidate asks for that.
                let sealed = feedback.opened_at.is_none();
                (feedback, Some(sealed), Some(content))
            }
        };
        Self {
            id: feedback.id,
            interview_id: feedback.interview_id,
            candidate_id: feedback.candidate_id,
            feedback_request_id: feedback.feedback_request_id,
            source: feedback.source,
            received_at: feedback.received_at,
            sealed,
            content,
            version,
            created_at: feedback.created_at,
        }
    }
}

impl Resource for FeedbackBody {
    fn path(&self) -> String {
        format!("/v1/feedback/{}", self.id)
    }
    fn version(&self) -> i32 {
        self.version
    }
}

/// What a candidate makes of feedback.
#[derive(Debug, Serialize, ToSchema)]
#[schema(example = json!({
    "feedback_id": "fdbk_01jd8w3k5rfx7v2m9q4n6t8b0c", "believable": "yes", "fair": "unsure", "acceptable": "yes",
    "observations": [{"observation_id": "obsv_01jd8w3k5rfx7v2m9q4n6t8b0c", "recognition": "recognise"}],
    "note": "I did rush the second answer.", "version": 1,
    "created_at": "2026-11-24T19:05:00.000Z", "updated_at": "2026-11-24T19:05:00.000Z"
}))]
pub(in crate::feedback) struct AssessmentBody {
    /// The feedback.
    feedback_id: FeedbackId,
    /// Is it believable?
    believable: Verdict,
    /// Is it fair?
    fair: Verdict,
    /// Can it be accepted?
    acceptable: Verdict,
    /// Point by point; a point that is not here has not been judged.
    observations: Vec<AssessedObservation>,
    /// A note to oneself.
    note: Option<String>,
    /// Raised by every change; the `ETag` is made of it.
    version: i32,
    /// When it was first judged.
    created_at: Time,
    /// When this last changed.
    updated_at: Time,
}

impl From<Assessment> for AssessmentBody {
    fn from(assessment: Assessment) -> Self {
        Self {
            feedback_id: assessment.feedback_id,
            believable: assessment.believable,
            fair: assessment.fair,
            acceptable: assessment.acceptable,
            observations: assessment.observations.0,
            note: assessment.note.map(|words| words.0),
            version: assessment.version,
            created_at: assessment.created_at,
            updated_at: assessment.updated_at,
        }
    }
}

impl Resource for AssessmentBody {
    fn path(&self) -> String {
        format!("/v1/feedback/{}/assessment", self.feedback_id)
    }
    fn version(&self) -> i32 {
        self.version
    }
}

/// What became of a feedback request through its link, which is closed now.
#[derive(Debug, Serialize, ToSchema)]
#[schema(example = json!({"state": "answered", "chosen_call_slot": "2026-11-25T09:30:00.000Z"}))]
pub(super) struct ClosedLinkBody {
    /// `answered` or `declined`.
    state: State,
    /// The call that was chosen.
    chosen_call_slot: Option<Time>,
}

impl From<FeedbackRequest> for ClosedLinkBody {
    fn from(request: FeedbackRequest) -> Self {
        Self {
            state: request.state,
            chosen_call_slot: request.chosen_call_slot,
        }
    }
}
