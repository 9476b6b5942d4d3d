//! Guidelines on the wire: one file for each operation, and here what several of them answer with.
//!
//! | operation | who | what |
//! |---|---|---|
//! | `guidelines_create` | the candidate | adds one of their own; a don't together with its do |
//! | `guidelines_refresh` | the candidate | proposes what the evidence asks for now |
//! | `guidelines_list` | the candidate | pages, newest first |
//! | `guidelines_get` | the candidate | one |
//! | `guidelines_update` | the candidate | accepts, rewords, moves or retires it |
//! | `guidelines_card` | the candidate | the list as a page to print |

mod card;
mod create;
mod get;
mod list;
mod refresh;
mod update;

use super::model::{GuidelineId, GuidelineKind, GuidelineOrigin, GuidelineState, Placed};
use crate::method::planner::Evidence;
use crate::method::themes::Theme;
use crate::page_body;
use crate::platform::clock::Time;
use crate::platform::reply::Resource;
use crate::platform::routes::Routes;
use serde::Serialize;
use utoipa::ToSchema;

/// Registers the operations.
pub fn routes(routes: &mut Routes) {
    routes
        .service(create::create)
        .service(refresh::refresh)
        .service(list::list)
        .service(get::get)
        .service(update::update)
        .service(card::card);
}

/// A do or a don't of a candidate. Nobody else can read it.
#[derive(Debug, Serialize, ToSchema)]
#[schema(example = json!({
    "id": "gdln_01jd8w3k5rfx7v2m9q4n6t8b0c", "kind": "dont", "origin": "evidence", "state": "proposed", "position": 1,
    "theme": "answer_depth", "text": "Stopping after a general sentence.", "is_edited": false, "keeps_strength": false,
    "instead_id": "gdln_01jd8w3k5rfx7v2m9q4n6t8b0d",
    "evidence": [{"kind": "observation", "id": "obsv_01jd8w3k5rfx7v2m9q4n6t8b0c", "words": "Few concrete results in her examples."}],
    "method": "M9", "version": 1, "created_at": "2026-11-24T19:15:00.000Z", "updated_at": "2026-11-24T19:15:00.000Z"
}))]
pub(super) struct GuidelineBody {
    /// Our id.
    id: GuidelineId,
    /// Do or don't.
    kind: GuidelineKind,
    /// Where it comes from.
    origin: GuidelineOrigin,
    /// What became of it.
    state: GuidelineState,
    /// Its place among its kind, from 1; null when it is retired.
    position: Option<usize>,
    /// What it is about.
    theme: Option<Theme>,
    /// The words.
    text: String,
    /// Whether the words are the candidate's: then they stay, whatever the evidence says.
    is_edited: bool,
    /// Whether it is a strength to keep.
    keeps_strength: bool,
    /// The do that goes with a don't; null for a do.
    instead_id: Option<GuidelineId>,
    /// What stands behind it; nothing behind an own one.
    evidence: Vec<Evidence>,
    /// The row of the method.
    method: &'static str,
    /// Raised by every change, also of its place; the `ETag` is made of it.
    version: i32,
    /// When it was made.
    created_at: Time,
    /// When it last changed.
    updated_at: Time,
}

impl From<Placed> for GuidelineBody {
    fn from(placed: Placed) -> Self {
        let guideline = placed.guideline;
        Self {
            id: guideline.id,
            kind: guideline.kind,
            origin: guideline.origin,
            state: guideline.state,
            position: placed.position,
            theme: guideline.theme,
            text: guideline.text,
            is_edited: guideline.is_edited,
            keeps_strength: guideline.keeps_strength,
            instead_id: guideline.instead_id,
            evidence: guideline.evidence,
            method: "M9",
            version: guideline.version,
            created_at: guideline.created_at,
            updated_at: guideline.updated_at,
        }
    }
}

impl Resource for GuidelineBody {
    fn path(&self) -> String {
        format!("/v1/guidelines/{}", self.id)
    }
    fn version(&self) -> i32 {
        self.version
    }
}

page_body!(GuidelinePage of GuidelineBody);
