//! Practice sessions on the wire: one file for each operation, and here what several of them answer with.
//!
//! | operation | who | what |
//! |---|---|---|
//! | `practice_sessions_create` | the candidate | plans a session over chosen questions |
//! | `practice_sessions_list` | the candidate | pages, newest first |
//! | `practice_sessions_get` | the candidate | one |
//! | `practice_sessions_update` | the candidate | what, when, notes, own ratings |
//! | `practice_sessions_delete` | the candidate | forgets it, and what a friend said |
//! | `practice_sessions_complete` | the candidate | it has been held |
//! | `practice_sessions_invite_partner` | the candidate | a link for a friend, shown once; an earlier one closes |
//! | `practice_sessions_revoke_partner_link` | the candidate | closes it |
//! | `practice_progress_get` | the candidate | ratings by theme over time |
//! | `practice_links_get` | whoever holds the link | what to rate; consumes nothing |
//! | `practice_links_rate` | whoever holds the link | the rating, once |

mod complete;
mod create;
mod delete;
mod get;
mod list;
mod partner_link;
mod progress;
mod rate_link;
mod rate_page;
mod update;

pub use rate_page::pages;

use super::evidence;
use super::model::{PartnerRating, PracticeKind, PracticeSession, PracticeSessionId};
use crate::method::themes::{Polarity, Theme};
use crate::platform::clock::Time;
use crate::platform::ids::CandidateId;
use crate::platform::ratings::Rating;
use crate::platform::reply::Resource;
use crate::platform::routes::Routes;
use crate::question_bank::ChosenQuestionBody;
use chrono::NaiveDate;
use serde::Serialize;
use std::collections::BTreeMap;
use utoipa::ToSchema;

/// Registers the operations.
pub fn routes(routes: &mut Routes) {
    routes
        .service(create::create)
        .service(list::list)
        .service(get::get)
        .service(update::update)
        .service(delete::delete)
        .service(complete::complete)
        .service(partner_link::invite)
        .service(partner_link::revoke)
        .service(progress::get)
        .service(rate_link::get_link)
        .service(rate_link::rate_link);
}

/// A rehearsal, planned or held.
#[derive(Debug, Serialize, ToSchema)]
#[schema(example = json!({
    "id": "prac_01jd8w3k5rfx7v2m9q4n6t8b0c", "candidate_id": "cand_01jd8w3k5rfx7v2m9q4n6t8b0c", "kind": "friend",
    "questions": [{"question_bank_id": "mistake_put_right", "question_id": null,
        "text": "Tell me about a mistake of yours and how you put it right."}],
    "planned_on": "2026-11-25", "completed_on": "2026-11-25", "minutes": 40, "self_ratings": {"answer_depth": 3},
    "notes": "Slower at the start.", "partner_link_expires_at": null,
    "partner": {"partner_name": "Ben", "ratings": {"answer_depth": 4},
        "strengths": [{"theme": "communication", "words": "Easy to follow.", "reworded": false}],
        "tip": {"theme": "answer_depth", "words": "Say the number sooner.", "reworded": false}, "rated_at": "2026-11-25T19:00:00.000Z"},
    "version": 4, "created_at": "2026-11-23T18:15:00.000Z", "updated_at": "2026-11-25T19:00:00.000Z"
}))]
pub(super) struct PracticeSessionBody {
    /// Our id.
    id: PracticeSessionId,
    /// Who practises.
    candidate_id: CandidateId,
    /// How.
    kind: PracticeKind,
    /// What is answered.
    questions: Vec<ChosenQuestionBody>,
    /// The day for which it is planned.
    planned_on: Option<NaiveDate>,
    /// The day on which it was held; null until then.
    completed_on: Option<NaiveDate>,
    /// How long it is, or was.
    minutes: Option<i32>,
    /// How the candidate rates themselves, by theme, each 1 to 5. They show progress and do not weigh in a plan.
    #[schema(value_type = BTreeMap<Theme, Rating>)]
    self_ratings: BTreeMap<Theme, u8>,
    /// Notes to oneself.
    notes: Option<String>,
    /// When the partner's link closes, or closed because nobody used it; null when there is none.
    partner_link_expires_at: Option<Time>,
    /// What a partner said; null until somebody has.
    partner: Option<PartnerRatingBody>,
    /// Raised by every change, a partner's rating too; the `ETag` is made of it.
    version: i32,
    /// When it was planned.
    created_at: Time,
    /// When this last changed.
    updated_at: Time,
}

/// What a practice partner said.
#[derive(Debug, Serialize, ToSchema)]
#[schema(example = json!({
    "partner_name": "Ben", "ratings": {"answer_depth": 4}, "strengths": [{"theme": "communication", "words": "Easy to follow.", "reworded": false}],
    "tip": {"theme": "answer_depth", "words": "Say the number sooner.", "reworded": false}, "rated_at": "2026-11-25T19:00:00.000Z"
}))]
pub(super) struct PartnerRatingBody {
    /// Who, as they sign.
    partner_name: Option<String>,
    /// By theme, each 1 to 5.
    #[schema(value_type = BTreeMap<Theme, Rating>)]
    ratings: BTreeMap<Theme, u8>,
    /// What went well.
    strengths: Vec<PartnerWordsBody>,
    /// One thing to try.
    tip: Option<PartnerWordsBody>,
    /// When they said it.
    rated_at: Time,
}

/// A partner's words about a theme.
#[derive(Debug, Serialize, ToSchema)]
#[schema(example = json!({"theme": "communication", "words": "Easy to follow.", "reworded": false}))]
pub(super) struct PartnerWordsBody {
    /// What they are about.
    theme: Theme,
    /// The partner's words, or ours.
    words: String,
    /// Whether the words are ours, because the partner's judged the person.
    reworded: bool,
}

impl From<PartnerRating> for PartnerRatingBody {
    fn from(rating: PartnerRating) -> Self {
        let worded = |polarity: Polarity| {
            let points = rating
                .points
                .iter()
                .filter(move |one| one.polarity == polarity);
            points.filter_map(|one| {
                let (words, reworded) = evidence::shown(one)?;
                Some(PartnerWordsBody {
                    theme: one.theme,
                    words,
                    reworded,
                })
            })
        };
        Self {
            strengths: worded(Polarity::Strength).collect(),
            tip: worded(Polarity::Improvement).next(),
            partner_name: rating.partner_name,
            ratings: rating.ratings,
            rated_at: rating.rated_at,
        }
    }
}

impl From<PracticeSession> for PracticeSessionBody {
    fn from(session: PracticeSession) -> Self {
        Self {
            id: session.id,
            candidate_id: session.candidate_id,
            kind: session.kind,
            questions: session.questions.0.into_iter().map(Into::into).collect(),
            planned_on: session.planned_on,
            completed_on: session.completed_on,
            minutes: session.minutes,
            self_ratings: session.self_ratings.0,
            notes: session.notes.map(|words| words.0),
            partner_link_expires_at: session.link_expires_at,
            partner: session.partner.map(|partner| partner.0.into()),
            version: session.version,
            created_at: session.created_at,
            updated_at: session.updated_at,
        }
    }
}

impl Resource for PracticeSessionBody {
    fn path(&self) -> String {
        format!("/v1/practice_sessions/{}", self.id)
    }
    fn version(&self) -> i32 {
        self.version
    }
}
