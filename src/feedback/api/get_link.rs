//! `feedback_links_get`

use crate::feedback::model::OpenedByLink;
use crate::feedback::{describe_theme, link_questions, service};
use crate::feedback_requests::{self, Channel};
use crate::method::themes::Theme;
use crate::platform::Result;
use crate::platform::auth::{LinkCaller, unlisted};
use crate::platform::clock::Time;
use crate::platform::ids::FeedbackRequestId;
use crate::platform::locale::Language;
use crate::platform::reply::Reply;
use actix_web::get;
use chrono::NaiveDate;
use serde::Serialize;
use utoipa::ToSchema;

/// What the holder of a link needs in order to answer, and nothing more.
#[derive(Debug, Serialize, ToSchema)]
#[schema(example = json!({
    "first_name": "Ada", "role": "data analyst", "interview_on": "2026-11-20", "channel": "employer", "language": "en",
    "questions": [{"field": "observations", "text": "What came across well? One or two things are enough."}],
    "themes": [{"theme": "answer_depth", "description": "how detailed and concrete the answers were, with examples and results"}],
    "call_slots": ["2026-11-25T09:30:00.000Z"], "expires_at": "2026-12-06T18:20:00.000Z"
}))]
pub(super) struct FeedbackLinkBody {
    /// Whom it is about.
    pub(super) first_name: String,
    /// The role of the interview.
    pub(super) role: String,
    /// The day of the interview, as the candidate saw it.
    pub(super) interview_on: NaiveDate,
    /// From which side an answer is asked.
    pub(super) channel: Channel,
    /// The language of the words below, BCP 47.
    language: String,
    /// What to ask, in this order: strengths first.
    questions: Vec<LinkQuestion>,
    /// What a point can be about.
    themes: Vec<LinkTheme>,
    /// Calls on offer that are still to come, of a quarter of an hour each.
    pub(super) call_slots: Vec<Time>,
    /// When the link closes.
    expires_at: Option<Time>,
}

/// A question to whoever answers.
#[derive(Debug, Serialize, ToSchema)]
#[schema(example = json!({"field": "advice", "text": "What one or two things would you advise for a next interview?"}))]
pub(super) struct LinkQuestion {
    /// The field of the answer that it fills.
    field: String,
    /// The question.
    text: String,
}

/// A theme, in words for whoever answers.
#[derive(Debug, Serialize, ToSchema)]
#[schema(example = json!({"theme": "preparation", "description": "what was known of the organisation and the role beforehand"}))]
pub(super) struct LinkTheme {
    /// The theme.
    theme: Theme,
    /// What it is about.
    description: String,
}

impl FeedbackLinkBody {
    pub(super) fn of(page: &OpenedByLink, language: Language, now: Time) -> Result<Self> {
        let themes = Theme::ALL.iter().map(|theme| LinkTheme {
            theme: *theme,
            description: describe_theme(*theme, language).to_owned(),
        });
        let questions = link_questions::questions(language)?;
        let questions = questions.map(|(field, text)| LinkQuestion {
            field: field.to_owned(),
            text,
        });
        Ok(Self {
            first_name: page.candidate.first_name.clone(),
            role: page.interview.role.clone(),
            interview_on: page.candidate.local_date(page.interview.starts_at),
            channel: page.request.channel,
            language: language.to_string(),
            questions: questions.into(),
            themes: themes.collect(),
            call_slots: feedback_requests::call_slots_left(&page.request, now),
            expires_at: page.request.expires_at,
        })
    }
}

/// Look at a feedback request
///
/// For whoever was asked: whom it is about, what to answer, and which calls are on offer. Looking uses nothing up, so a
/// mail scanner that opens links does no harm. The words are in the `language` of the feedback request, which is that of its
/// mail; `Accept-Language` counts where it has none. A link that we do not know is 404; one that was answered, declined or
/// taken back, or whose time is over, is 410.
#[utoipa::path(
    tag = "Feedback links", operation_id = "feedback_links_get",
    params(("token" = String, Path, description = "The secret at the end of the link.", example = "AY6oj1kqe7MuX2xGSu4Wg0wBjqiPWRf9t7YvDt1r6JN4Zx0c")),
    responses(
        (status = 200, description = "What to answer.", body = FeedbackLinkBody),
        (status = 410, description = "`link_gone`")
    ),
    extensions(("x-limited" = json!(true)), ("x-in-language" = json!(true)))
)]
#[get("/v1/feedback_links/{token}", wrap = "unlisted()")]
pub(super) async fn get_link(caller: LinkCaller<FeedbackRequestId>) -> Result<Reply> {
    caller
        .read(|tx, link| {
            let page = service::opened_by_link(tx, link)?;
            let language = link_questions::language(&page, tx.language()).language();
            let body = FeedbackLinkBody::of(&page, language, tx.now())?;
            Ok(Reply::plain(&body)?.in_language(language))
        })
        .await
}
