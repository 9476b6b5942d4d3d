//! `practice_links_get`, `practice_links_rate`

use crate::feedback::describe_theme;
use crate::method::themes::Theme;
use crate::platform::Result;
use crate::platform::auth::{LinkCaller, unlisted};
use crate::platform::clock::Time;
use crate::platform::lines::one_line;
use crate::platform::locale::Language;
use crate::platform::ratings::Rating;
use crate::platform::reply::Reply;
use crate::platform::valid::ValidJson;
use crate::practice_sessions::model::{
    OpenedByLink, PartnerWords, PracticeKind, PracticeSessionId, SaidOfPractice,
};
use crate::practice_sessions::rules::{MAX_NAME, MAX_STRENGTHS, MAX_WORDS};
use crate::practice_sessions::service;
use actix_web::{get, post};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use utoipa::ToSchema;
use validator::Validate;

/// What a practice partner needs in order to rate, and nothing more.
#[derive(Debug, Serialize, ToSchema)]
#[schema(example = json!({
    "first_name": "Ada", "kind": "friend", "language": "en",
    "questions": ["Tell me about a mistake of yours and how you put it right."],
    "themes": [{"theme": "answer_depth", "description": "how detailed and concrete the answers were, with examples and results"}],
    "expires_at": "2026-12-09T18:20:00.000Z"
}))]
pub(in crate::practice_sessions) struct PracticeLinkBody {
    /// Whom you listen to.
    first_name: String,
    /// How they practise.
    kind: PracticeKind,
    /// The language of the words for you, BCP 47.
    language: String,
    /// What they answer; ask one after the other.
    questions: Vec<String>,
    /// What can be rated.
    themes: Vec<PracticeLinkTheme>,
    /// When the link closes.
    expires_at: Option<Time>,
}

/// A theme that shows in practice, in words for a partner.
#[derive(Debug, Serialize, ToSchema)]
#[schema(example = json!({"theme": "communication", "description": "how clear and well structured it was to listen to"}))]
pub(in crate::practice_sessions) struct PracticeLinkTheme {
    /// The theme.
    theme: Theme,
    /// What it is about.
    description: String,
}

impl PracticeLinkBody {
    fn of(page: OpenedByLink, language: Language) -> Self {
        let questions = page.session.questions.0.into_iter();
        let themes = Theme::ALL.iter().filter(|theme| theme.shows_in_practice());
        let themes = themes.map(|theme| PracticeLinkTheme {
            theme: *theme,
            description: describe_theme(*theme, language).to_owned(),
        });
        Self {
            first_name: page.first_name,
            kind: page.session.kind,
            language: language.to_string(),
            questions: questions.map(|question| question.text).collect(),
            themes: themes.collect(),
            expires_at: page.session.link_expires_at,
        }
    }
}

/// What a practice partner saw: ratings, what went well, and one tip.
#[derive(Debug, Deserialize, Validate, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({
    "ratings": {"answer_depth": 2, "communication": 4}, "strengths": [{"theme": "communication", "words": "Easy to follow."}],
    "tip": {"theme": "answer_depth", "words": "Say the number sooner."}, "partner_name": "Ben"
}))]
pub(in crate::practice_sessions) struct RatePractice {
    /// Ratings by theme, each from 1 (needs the most work) to 5 (very strong).
    #[serde(default)]
    #[schema(value_type = BTreeMap<Theme, Rating>)]
    ratings: BTreeMap<Theme, u8>,
    /// What went well; at most 3.
    #[serde(default)]
    #[validate(nested, length(max = MAX_STRENGTHS))]
    #[schema(max_items = 3)]
    strengths: Vec<SayOfPractice>,
    /// One thing to try next time.
    #[validate(nested)]
    tip: Option<SayOfPractice>,
    /// Who says it; one line of at most 200 characters.
    #[validate(length(max = MAX_NAME), custom(function = "one_line"))]
    #[schema(max_length = 200)]
    partner_name: Option<String>,
}

/// Words about one theme.
#[derive(Debug, Serialize, Deserialize, Validate, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"theme": "communication", "words": "Easy to follow."}))]
pub(in crate::practice_sessions) struct SayOfPractice {
    /// What they are about.
    theme: Theme,
    /// What you saw or heard, 1 to 500 characters.
    #[validate(length(min = 1, max = MAX_WORDS))]
    #[schema(min_length = 1, max_length = 500)]
    words: String,
}

impl From<SayOfPractice> for PartnerWords {
    fn from(body: SayOfPractice) -> Self {
        Self {
            theme: body.theme,
            words: body.words,
        }
    }
}

impl From<RatePractice> for SaidOfPractice {
    fn from(body: RatePractice) -> Self {
        Self {
            partner_name: body.partner_name,
            ratings: body.ratings,
            strengths: body.strengths.into_iter().map(Into::into).collect(),
            tip: body.tip.map(Into::into),
        }
    }
}

/// A rating that was taken; the link is closed.
#[derive(Debug, Serialize, ToSchema)]
#[schema(example = json!({"rated_at": "2026-11-25T19:00:00.000Z"}))]
pub(in crate::practice_sessions) struct RatedPracticeBody {
    /// When.
    rated_at: Time,
}

/// Look at a practice session to rate
///
/// For a friend who practises with the candidate: whom they listen to, what to ask, and what can be rated. Looking uses nothing
/// up. A link that was used, was taken back, or whose time is over, is 410.
#[utoipa::path(
    tag = "Practice links", operation_id = "practice_links_get",
    params(("token" = String, Path, description = "The secret at the end of the link.", example = "AY6oj1kqe7MuX2xGSu4Wg0wBjqiPWRf9t7YvDt1r6JN4Zx0c")),
    responses(
        (status = 200, description = "What to rate.", body = PracticeLinkBody),
        (status = 410, description = "`link_gone`")
    ),
    extensions(("x-limited" = json!(true)), ("x-in-language" = json!(true)))
)]
#[get("/v1/practice_links/{token}", wrap = "unlisted()")]
pub(super) async fn get_link(caller: LinkCaller<PracticeSessionId>) -> Result<Reply> {
    caller
        .read(|tx, link| {
            let page = service::opened_by_link(tx, link)?;
            let language = Language::for_person(tx.language(), &page.locale);
            Ok(Reply::plain(&PracticeLinkBody::of(page, language))?.in_language(language))
        })
        .await
}

/// Rate a practice session
///
/// For a friend, once: how it was by theme, up to three things that went well, and one tip. Say what you saw or heard rather
/// than what the person is like. Only the candidate reads it. The link takes one rating; after that, or when its time is over, it is
/// gone (410).
#[utoipa::path(
    tag = "Practice links", operation_id = "practice_links_rate",
    params(("token" = String, Path, description = "The secret at the end of the link.", example = "AY6oj1kqe7MuX2xGSu4Wg0wBjqiPWRf9t7YvDt1r6JN4Zx0c")),
    request_body = RatePractice,
    responses(
        (status = 200, description = "Thank you; the link is closed.", body = RatedPracticeBody),
        (status = 410, description = "`link_gone`")
    ),
    extensions(("x-limited" = json!(true)))
)]
#[post("/v1/practice_links/{token}", wrap = "unlisted()")]
pub(super) async fn rate_link(
    caller: LinkCaller<PracticeSessionId>,
    body: ValidJson<RatePractice>,
) -> Result<Reply> {
    let said = SaidOfPractice::from(body.value);
    caller
        .transact(move |tx, link| {
            let rated_at = service::rate(tx, link, &said)?.rated_at;
            Reply::plain(&RatedPracticeBody { rated_at })
        })
        .await
}
