//! Reviews of the CV on the wire.
//!
//! | operation | who | what |
//! |---|---|---|
//! | `cv_reviews_create` | the candidate | the checklist for an interview or a role |
//! | `cv_reviews_list` | the candidate | pages, newest first |
//! | `cv_reviews_get` | the candidate | one |
//! | `cv_reviews_update` | the candidate | ticks and notes |
//! | `cv_reviews_delete` | the candidate | forgets one |

use super::model::{CvReview, CvReviewId, NewCvReview, NewTick};
use super::rules::{MAX_CHANGES, MAX_NOTE};
use super::service::{self, Shown};
use crate::interviews::InterviewId;
use crate::method::content::RoleKind;
use crate::page_body;
use crate::platform::Result;
use crate::platform::auth::Caller;
use crate::platform::auth::scopes::{CvReviewsRead, CvReviewsWrite};
use crate::platform::clock::Time;
use crate::platform::ids::CandidateId;
use crate::platform::lines::one_line;
use crate::platform::page::{PageQuery, PageStart, Sort};
use crate::platform::reply::{Reply, Resource};
use crate::platform::routes::Routes;
use crate::platform::valid::{Patch, ValidJson, ValidQuery};
use actix_web::web::Path;
use actix_web::{delete, get, patch, post};
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
        .service(delete);
}

/// For what the CV is looked at: an interview or a role.
#[derive(Debug, Deserialize, Validate, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"role": "Data analyst"}))]
pub(super) struct CreateCvReview {
    /// For the role of this interview; not together with `role`.
    interview_id: Option<InterviewId>,
    /// For this role; one line of 1 to 200 characters; not together with `interview_id`.
    #[validate(length(min = 1, max = 200), custom(function = "one_line"))]
    #[schema(min_length = 1, max_length = 200)]
    role: Option<String>,
    /// The kind of role; told by the title when absent.
    role_kind: Option<RoleKind>,
}

impl From<CreateCvReview> for NewCvReview {
    fn from(body: CreateCvReview) -> Self {
        Self {
            interview_id: body.interview_id,
            role: body.role,
            role_kind: body.role_kind,
        }
    }
}

/// What the candidate says of one item.
#[derive(Debug, Clone, Serialize, Deserialize, Validate, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"id": "general_results", "ticked": true, "note": "Add the figure of the last project."}))]
pub(super) struct UpdateCvReviewItem {
    /// The item.
    #[validate(length(min = 1, max = 64))]
    #[schema(min_length = 1, max_length = 64, pattern = "^[a-z][a-z0-9_]*$")]
    id: String,
    /// Whether it holds; absent leaves it.
    ticked: Option<bool>,
    /// What to change; null clears; at most 2,000 characters.
    #[serde(default)]
    #[schema(value_type = Option<String>, max_length = 2000)]
    #[validate(length(max = MAX_NOTE))]
    note: Patch<String>,
}

impl From<UpdateCvReviewItem> for NewTick {
    fn from(item: UpdateCvReviewItem) -> Self {
        Self {
            item_id: item.id,
            ticked: item.ticked,
            note: match item.note {
                Patch::Leave => None,
                Patch::Clear => Some(None),
                Patch::Set(note) => Some(Some(note)),
            },
        }
    }
}

/// A change to a review: items that are not named stay as they are.
#[derive(Debug, Clone, Deserialize, Validate, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"items": [{"id": "general_results", "ticked": true}], "note": "Shorter than before."}))]
pub(super) struct UpdateCvReview {
    /// The items that change; at most 50.
    #[serde(default)]
    #[validate(length(max = MAX_CHANGES), nested)]
    #[schema(max_items = 50)]
    items: Vec<UpdateCvReviewItem>,
    /// A note on the whole; null clears; at most 2,000 characters.
    #[serde(default)]
    #[schema(value_type = Option<String>, max_length = 2000)]
    #[validate(length(max = MAX_NOTE))]
    note: Patch<String>,
}

/// One item of the checklist.
#[derive(Debug, Serialize, ToSchema)]
#[schema(example = json!({
    "id": "general_results", "title": "Each of the last two or three stations has a result, if possible with a number",
    "why": "A duty says what you were meant to do; a result says what came of it because you were there.",
    "role_kind": null, "ticked": false, "note": null
}))]
pub(super) struct CvReviewItem {
    /// Its stable name.
    #[schema(max_length = 64, pattern = "^[a-z][a-z0-9_]*$")]
    id: String,
    /// What to look for.
    title: String,
    /// Why it matters.
    why: String,
    /// The kind of role that it is for; null for every role.
    role_kind: Option<RoleKind>,
    /// Whether it holds.
    ticked: bool,
    /// What to change.
    note: Option<String>,
}

/// A look at the CV for one role.
#[derive(Debug, Serialize, ToSchema)]
#[schema(example = json!({
    "id": "cvrv_01jd8w3k5rfx7v2m9q4n6t8b0c", "candidate_id": "cand_01jd8w3k5rfx7v2m9q4n6t8b0c", "interview_id": null,
    "role": "Data analyst", "role_kind": "technical",
    "items": [{
        "id": "general_results", "title": "Each of the last two or three stations has a result, if possible with a number",
        "why": "A duty says what you were meant to do; a result says what came of it because you were there.",
        "role_kind": null, "ticked": false, "note": null
    }],
    "open_items": 1, "note": null, "completed_at": null, "method": "M14", "version": 1,
    "created_at": "2026-11-22T18:15:00.000Z", "updated_at": "2026-11-22T18:15:00.000Z"
}))]
pub(super) struct CvReviewBody {
    /// Our id.
    id: CvReviewId,
    /// Whose CV.
    candidate_id: CandidateId,
    /// The interview that it follows; null if it follows none.
    interview_id: Option<InterviewId>,
    /// The role that it is looked at for.
    role: String,
    /// The kind of that role; null when nobody said so and the title did not tell.
    role_kind: Option<RoleKind>,
    /// The checklist, in the order in which it is looked at.
    items: Vec<CvReviewItem>,
    /// How many items are not ticked.
    open_items: usize,
    /// A note on the whole.
    note: Option<String>,
    /// When every item was ticked; null as long as one is not.
    completed_at: Option<Time>,
    /// The row of the method.
    method: &'static str,
    /// Raised by every change; the `ETag` is made of it and of the answer.
    version: i32,
    /// When it was begun.
    created_at: Time,
    /// When this last changed.
    updated_at: Time,
}

impl From<Shown> for CvReviewBody {
    fn from(shown: Shown) -> Self {
        let (review, checklist) = (shown.review, shown.checklist);
        let open_items = review.items.iter().filter(|item| !item.ticked).count();
        let items = review.items.0.into_iter().filter_map(|tick| {
            let item = checklist
                .items
                .iter()
                .find(|item| item.id == tick.item_id)?;
            Some(CvReviewItem {
                id: tick.item_id,
                title: item.title.clone(),
                why: item.why.clone(),
                role_kind: item.kind,
                ticked: tick.ticked,
                note: tick.note,
            })
        });
        Self {
            items: items.collect(),
            open_items,
            id: review.id,
            candidate_id: review.candidate_id,
            interview_id: review.interview_id,
            role: review.role.0,
            role_kind: review.role_kind.map(|word| word.0),
            note: review.note.map(|words| words.0),
            completed_at: review.completed_at,
            method: &checklist.method,
            version: review.version,
            created_at: review.created_at,
            updated_at: review.updated_at,
        }
    }
}

impl Resource for CvReviewBody {
    fn path(&self) -> String {
        format!("/v1/cv_reviews/{}", self.id)
    }
    fn version(&self) -> i32 {
        self.version
    }
}

page_body!(CvReviewPage of CvReviewBody);

/// Which reviews to list.
#[derive(Debug, Deserialize, IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
pub(super) struct ListCvReviews {
    /// Rows in the page, 1 to 100; 25 when absent.
    #[param(minimum = 1, maximum = 100, default = 25)]
    limit: Option<u32>,
    /// `next_cursor` of the page before.
    cursor: Option<String>,
    /// `-created_at` (newest first, the default) or `created_at`.
    sort: Option<Sort>,
    /// Only those that follow this interview.
    interview_id: Option<InterviewId>,
}

impl ListCvReviews {
    fn split(self) -> Result<(PageStart<CvReviewId>, Option<InterviewId>)> {
        let page = PageQuery {
            limit: self.limit,
            cursor: self.cursor,
            sort: self.sort,
        };
        Ok((page.start()?, self.interview_id))
    }
}

/// Look at the CV for one role
///
/// Gives a checklist for the CV: general items, and some for the kind of role, each with the reason behind it. Name the
/// interview that it follows, or the role that comes next. The CV itself is not sent and not kept. For the candidate alone.
#[utoipa::path(
    tag = "CV reviews", operation_id = "cv_reviews_create", request_body = CreateCvReview,
    responses((status = 201, description = "The review, nothing ticked yet.", body = CvReviewBody), (status = 409, description = "`too_many_of_a_kind`")),
    security(("candidate" = ["cv_reviews:write"]))
)]
#[post("/v1/cv_reviews")]
async fn create(caller: Caller<CvReviewsWrite>, body: ValidJson<CreateCvReview>) -> Result<Reply> {
    let (new, digest) = (NewCvReview::from(body.value), body.digest);
    caller
        .once(digest, move |tx| {
            Reply::created_derived(&CvReviewBody::from(service::create(tx, &new)?))
        })
        .await
}

/// List looks at the CV
///
/// Newest first, a page at a time. For the candidate alone.
#[utoipa::path(
    tag = "CV reviews", operation_id = "cv_reviews_list", params(ListCvReviews),
    responses((status = 200, description = "A page of reviews.", body = CvReviewPage)),
    security(("candidate" = ["cv_reviews:read"]))
)]
#[get("/v1/cv_reviews")]
async fn list(caller: Caller<CvReviewsRead>, query: ValidQuery<ListCvReviews>) -> Result<Reply> {
    let (start, interview) = query.0.split()?;
    caller
        .page(move |tx| Ok(CvReviewPage::from(service::list(tx, interview, &start)?)))
        .await
}

/// Get a look at the CV
///
/// One review, with what is ticked and what is still open.
#[utoipa::path(
    tag = "CV reviews", operation_id = "cv_reviews_get", params(("cv_review_id" = CvReviewId, Path, description = "The review.")),
    responses((status = 200, description = "The review.", body = CvReviewBody)),
    security(("candidate" = ["cv_reviews:read"]))
)]
#[get("/v1/cv_reviews/{cv_review_id}")]
async fn get(caller: Caller<CvReviewsRead>, id: Path<CvReviewId>) -> Result<Reply> {
    caller
        .show(move |tx| Reply::derived(&CvReviewBody::from(service::get(tx, *id)?)))
        .await
}

/// Tick items of a look at the CV
///
/// Names the items that change; all others stay. With the last tick the review is complete; taking one away opens it again.
#[utoipa::path(
    tag = "CV reviews", operation_id = "cv_reviews_update", params(("cv_review_id" = CvReviewId, Path, description = "The review.")),
    request_body = UpdateCvReview,
    responses((status = 200, description = "The review.", body = CvReviewBody)),
    security(("candidate" = ["cv_reviews:write"]))
)]
#[patch("/v1/cv_reviews/{cv_review_id}")]
async fn update(
    caller: Caller<CvReviewsWrite>,
    id: Path<CvReviewId>,
    body: ValidJson<UpdateCvReview>,
) -> Result<Reply> {
    let (if_match, change) = (caller.if_match()?, body.value);
    let ticks: Vec<NewTick> = change.items.into_iter().map(NewTick::from).collect();
    let edit = move |review: &mut CvReview| change.note.clone().apply(&mut review.note);
    caller
        .transact(move |tx| {
            let shown = service::update(tx, *id, if_match, &ticks, &edit)?;
            Reply::derived(&CvReviewBody::from(shown))
        })
        .await
}

/// Delete a look at the CV
///
/// Forgets it with its ticks and notes, at once and for good. For the candidate alone.
#[utoipa::path(
    tag = "CV reviews", operation_id = "cv_reviews_delete", params(("cv_review_id" = CvReviewId, Path, description = "The review.")),
    responses((status = 204, description = "Deleted.")),
    security(("candidate" = ["cv_reviews:write"]))
)]
#[delete("/v1/cv_reviews/{cv_review_id}")]
async fn delete(caller: Caller<CvReviewsWrite>, id: Path<CvReviewId>) -> Result<Reply> {
    let if_match = caller.if_match()?;
    caller
        .transact(move |tx| service::delete(tx, *id, if_match).map(|()| Reply::no_content()))
        .await
}
