//! Exports on the wire.
//!
//! | operation | who | what |
//! |---|---|---|
//! | `candidates_export` | tenant, the candidate | the document |

use super::service::{self, Export};
use crate::platform::Result;
use crate::platform::auth::Caller;
use crate::platform::auth::scopes::CandidatesExport;
use crate::platform::export::Exporting;
use crate::platform::ids::CandidateId;
use crate::platform::reply::{Reply, Resource};
use crate::platform::routes::Routes;
use crate::platform::valid::ValidQuery;
use actix_web::get;
use actix_web::web::Path;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use utoipa::{IntoParams, ToSchema};

/// Raised when a reader of an older document could no longer read a new one; new kinds and fields do not raise it.
const FORMAT: i32 = 1;

/// Registers the operations.
pub fn routes(routes: &mut Routes) {
    routes.service(take_along);
}

/// What to take along.
#[derive(Debug, Deserialize, IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
pub(super) struct ExportCandidate {
    /// Whether feedback that the candidate has not opened shows its content in the document; it stays unopened. Only the
    /// candidate's own document can; `false` when absent.
    #[param(default = false)]
    unopened_too: Option<bool>,
}

/// Rows of one kind.
#[derive(Debug, Serialize, ToSchema)]
#[schema(example = json!({"kind": "consents", "rows": [{"id": "cons_01jd8w3k5rfx7v2m9q4n6t8b0c", "purpose": "feedback_contact"}]}))]
pub(super) struct ExportPart {
    /// What they are, in the words of their path.
    #[schema(pattern = "^[a-z][a-z0-9_]*$", max_length = 64)]
    kind: &'static str,
    /// All of them, oldest first, each as its own operation shows it to this caller, with what was made of it besides.
    #[schema(value_type = Vec<Object>)]
    rows: Vec<Value>,
}

/// All that is held about a candidate, as far as the caller may see it.
#[derive(Debug, Serialize, ToSchema)]
#[schema(example = json!({
    "format": 1, "candidate_id": "cand_01jd8w3k5rfx7v2m9q4n6t8b0c", "is_complete": true,
    "parts": [
        {"kind": "candidates", "rows": [{"id": "cand_01jd8w3k5rfx7v2m9q4n6t8b0c", "first_name": "Ada"}]},
        {"kind": "consents", "rows": []}
    ],
    "version": 3
}))]
pub(super) struct ExportBody {
    /// The form of this document. A higher number means that a reader has to change; new kinds and new fields come without.
    #[schema(minimum = 1)]
    format: i32,
    /// About whom.
    candidate_id: CandidateId,
    /// Whether it is all; false for a tenant's server, whose document has not what is private to the candidate.
    is_complete: bool,
    /// The rows by kind, each kind once, also when it has none.
    parts: Vec<ExportPart>,
    /// The candidate's own version; the `ETag` is made of it and of the document.
    version: i32,
}

impl From<Export> for ExportBody {
    fn from(export: Export) -> Self {
        let parts = export.parts.into_iter();
        Self {
            format: FORMAT,
            candidate_id: export.candidate.id,
            is_complete: export.is_complete,
            parts: parts
                .map(|(kind, rows)| ExportPart { kind, rows })
                .collect(),
            version: export.candidate.version,
        }
    }
}

impl Resource for ExportBody {
    fn path(&self) -> String {
        format!("/v1/candidates/{}/export", self.candidate_id)
    }
    fn version(&self) -> i32 {
        self.version
    }
}

/// Export a candidate
///
/// One document with all that is held about a candidate, kind by kind: for somebody who leaves and takes it along, and for
/// the answer to a request for access. The candidate's own document holds everything, also what no tenant ever sees. A
/// tenant's has the same kinds as its other requests can read. Feedback that the candidate has not opened comes without its
/// content, as everywhere, unless the candidate asks for it.
#[utoipa::path(
    tag = "Candidates", operation_id = "candidates_export",
    params(("candidate_id" = CandidateId, Path, description = "The candidate."), ExportCandidate),
    responses((status = 200, description = "The document.", body = ExportBody)),
    security(("tenant" = ["candidates:export"]), ("candidate" = ["candidates:export"]))
)]
#[get("/v1/candidates/{candidate_id}/export")]
async fn take_along(
    caller: Caller<CandidatesExport>,
    id: Path<CandidateId>,
    query: ValidQuery<ExportCandidate>,
) -> Result<Reply> {
    let about = Exporting {
        candidate: *id,
        unopened_too: query.0.unopened_too.unwrap_or(false),
    };
    let show =
        caller.show_much(move |tx| Reply::derived(&ExportBody::from(service::export(tx, &about)?)));
    show.await
}
