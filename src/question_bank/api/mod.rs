//! The question bank on the wire.
//!
//! | operation | who | what |
//! |---|---|---|
//! | `question_bank_list` | tenant, the candidate | pages, narrowed by theme, sector, kind, level or words |
//! | `question_bank_get` | tenant, the candidate | one |

mod choice;

pub use choice::{ChooseQuestion, ChosenQuestionBody};

use super::model::{BankQuestionId, Filter, Row};
use super::service;
use crate::method::content::{BankQuestion, QuestionKind, Sector, Seniority};
use crate::method::themes::Theme;
use crate::page_body;
use crate::platform::auth::Caller;
use crate::platform::auth::scopes::QuestionBankRead;
use crate::platform::error::{Fault, FaultCode};
use crate::platform::page::{PageQuery, PageStart, Sort};
use crate::platform::reply::{Reply, Resource};
use crate::platform::routes::Routes;
use crate::platform::valid::ValidQuery;
use crate::platform::{ApiError, Code, Result};
use actix_web::get;
use actix_web::web::Path;
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};

/// Characters to search for at the most.
const MAX_WORDS: usize = 100;

/// Registers the operations.
pub fn routes(routes: &mut Routes) {
    routes.service(list).service(get);
}

/// A question that interviewers ask.
#[derive(Debug, Serialize, ToSchema)]
#[schema(example = json!({
    "id": "mistake_put_right", "text": "Tell me about a mistake of yours and how you put it right.", "kind": "competency",
    "themes": ["answer_depth", "professionalism"], "sectors": ["general"], "level": "entry",
    "tests": "Honesty about your own work, and what you learn from it.", "method": "M13",
    "good_answer": "A real mistake, named early, put right, and one habit that you have had since.",
    "follow_up": "Who found out first, and how?", "version": 1
}))]
pub(super) struct BankQuestionBody {
    /// Its stable name.
    id: BankQuestionId,
    /// The question, as it is asked.
    text: String,
    /// What it is after.
    kind: QuestionKind,
    /// What it tests, the main theme first; at most 3.
    themes: Vec<Theme>,
    /// Where it is asked; `general` is everywhere.
    sectors: Vec<Sector>,
    /// From which seniority on it is asked.
    level: Seniority,
    /// What the interviewer wants to find out.
    tests: String,
    /// The row of the method that it belongs to, `M1` to `M20`.
    method: String,
    /// What a good answer shows: a hint, no answer to learn by heart.
    good_answer: String,
    /// What an interviewer may ask next; null where nothing special follows.
    follow_up: Option<String>,
    /// Always 1; the `ETag` is made of it and of the words.
    version: i32,
}

impl From<&BankQuestion> for BankQuestionBody {
    fn from(question: &BankQuestion) -> Self {
        let question = question.clone();
        Self {
            id: BankQuestionId::of(&question),
            text: question.text,
            kind: question.kind,
            themes: question.themes,
            sectors: question.sectors,
            level: question.level,
            tests: question.tests,
            method: question.method,
            good_answer: question.good_answer,
            follow_up: question.follow_up,
            version: 1,
        }
    }
}

impl From<Row> for BankQuestionBody {
    fn from(row: Row) -> Self {
        row.0.into()
    }
}

impl Resource for BankQuestionBody {
    fn path(&self) -> String {
        format!("/v1/question_bank/{}", self.id)
    }
    fn version(&self) -> i32 {
        self.version
    }
}

page_body!(BankQuestionPage of BankQuestionBody);

/// Which questions to list.
#[derive(Debug, Deserialize, IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
pub(super) struct ListBankQuestions {
    /// Rows in the page, 1 to 100; 25 when absent.
    #[param(minimum = 1, maximum = 100, default = 25)]
    limit: Option<u32>,
    /// `next_cursor` of the page before.
    cursor: Option<String>,
    /// `created_at` for the order of names (the default), `-created_at` for the other way round: the bank knows no times.
    sort: Option<Sort>,
    /// They test one of these themes; repeat it for several.
    #[serde(default)]
    #[param(required = false)]
    theme: Vec<Theme>,
    /// They are asked in one of these sectors; repeat it for several, with `general` for what is asked everywhere.
    #[serde(default)]
    #[param(required = false)]
    sector: Vec<Sector>,
    /// Of these kinds only; repeat it for several.
    #[serde(default)]
    #[param(required = false)]
    kind: Vec<QuestionKind>,
    /// Of these levels only; repeat it for several.
    #[serde(default)]
    #[param(required = false)]
    level: Vec<Seniority>,
    /// Characters that stand in the question or in what it tests, whatever their case; at most 100.
    #[param(max_length = 100)]
    q: Option<String>,
}

impl ListBankQuestions {
    fn split(self) -> Result<(PageStart<BankQuestionId>, Filter)> {
        let page = PageQuery {
            limit: self.limit,
            cursor: self.cursor,
            sort: Some(self.sort.unwrap_or(Sort::Oldest)),
        };
        if self
            .q
            .as_ref()
            .is_some_and(|words| words.chars().count() > MAX_WORDS)
        {
            let limits = format!("must have at most {MAX_WORDS} characters");
            let fault = Fault::parameter("q", FaultCode::Length, limits);
            return Err(ApiError::faults(Code::MalformedQuery, vec![fault]));
        }
        let filter = Filter {
            themes: self.theme,
            sectors: self.sector,
            kinds: self.kind,
            levels: self.level,
            words: self.q,
        };
        Ok((page.start()?, filter))
    }
}

/// List questions that interviewers ask
///
/// More than two hundred questions in our own words, for practice and for prepared answers: what each tests, what a good
/// answer shows, and what may be asked next. They are the same for everybody.
#[utoipa::path(
    tag = "Question bank", operation_id = "question_bank_list", params(ListBankQuestions),
    responses((status = 200, description = "A page of questions.", body = BankQuestionPage)),
    security(("tenant" = ["question_bank:read"]), ("candidate" = ["question_bank:read"]))
)]
#[get("/v1/question_bank")]
async fn list(
    caller: Caller<QuestionBankRead>,
    query: ValidQuery<ListBankQuestions>,
) -> Result<Reply> {
    let (start, filter) = query.0.split()?;
    caller
        .page(move |_| Ok(BankQuestionPage::from(service::list(&filter, &start)?)))
        .await
}

/// Get a question of the bank
///
/// One question by its stable name, with what it tests and what a good answer shows.
#[utoipa::path(
    tag = "Question bank", operation_id = "question_bank_get",
    params(("question_bank_id" = BankQuestionId, Path, description = "The question's name.")),
    responses((status = 200, description = "The question.", body = BankQuestionBody)),
    security(("tenant" = ["question_bank:read"]), ("candidate" = ["question_bank:read"]))
)]
#[get("/v1/question_bank/{question_bank_id}")]
async fn get(caller: Caller<QuestionBankRead>, id: Path<BankQuestionId>) -> Result<Reply> {
    caller
        .show(move |_| Reply::derived(&BankQuestionBody::from(service::get(&id)?)))
        .await
}
