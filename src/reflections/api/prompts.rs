//! `reflection_prompts_get`. The words are the method's.

use crate::knowledge;
use crate::method::content::ReflectionPrompt;
use crate::platform::Result;
use crate::platform::auth::Caller;
use crate::platform::auth::scopes::ReflectionsRead;
use crate::platform::reply::{Reply, Resource};
use actix_web::get;
use serde::Serialize;
use utoipa::ToSchema;

/// The language of these words.
const LANGUAGE: &str = "en";

/// What to ask for each part of a reflection.
#[derive(Debug, Serialize, ToSchema)]
#[schema(example = json!({
    "language": "en",
    "prompts": [{
        "part": "compassion", "method": "M7", "title": "A kind word to yourself",
        "prompt": "Think of a friend to whom exactly this happened. What would you say to them?",
        "help": "It does not have to be clever, and nobody else reads it.", "fields": ["compassion"], "after": null, "may_skip": true,
        "evidence": "In a field experiment with 180 job seekers, writing like this made them calmer and less sad.", "verified": true,
        "sources": ["Frontiers in Psychology 2020, 11:1371"]
    }],
    "version": 1
}))]
pub(super) struct ReflectionPromptsBody {
    /// The language of the words.
    language: &'static str,
    /// The prompts, in the order in which they are asked.
    prompts: &'static [ReflectionPrompt],
    /// Raised when a question means something else than before.
    version: i32,
}

impl Resource for ReflectionPromptsBody {
    fn path(&self) -> String {
        "/v1/reflection_prompts".to_owned()
    }
    fn version(&self) -> i32 {
        self.version
    }
}

/// Get the prompts of reflections
///
/// What to ask for each part of a reflection, in the order in which it helps, as data: the question, a word beside it, the
/// fields that the answer goes into, what must come before, and how much is known about it. Every part is optional; never
/// present one as a duty.
#[utoipa::path(
    tag = "Reflections", operation_id = "reflection_prompts_get",
    responses((status = 200, description = "Every prompt.", body = ReflectionPromptsBody)),
    security(("candidate" = ["reflections:read"]))
)]
#[get("/v1/reflection_prompts")]
pub(super) async fn get_prompts(caller: Caller<ReflectionsRead>) -> Result<Reply> {
    let library = knowledge::library()?;
    let words = library.reflection_words();
    caller
        .show(move |_| {
            Reply::derived(&ReflectionPromptsBody {
                language: LANGUAGE,
                prompts: &words.prompts,
                version: words.version,
            })
        })
        .await
}
