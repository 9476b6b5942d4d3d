//! `exercise_logs_list`

use super::ExerciseLogBody;
use crate::exercise_logs::service;
use crate::page_body;
use crate::platform::Result;
use crate::platform::auth::Caller;
use crate::platform::auth::scopes::ExerciseLogsRead;
use crate::platform::page::{PageQuery, PageStart, Sort};
use crate::platform::reply::Reply;
use crate::platform::valid::ValidQuery;
use crate::recovery_records::RecoveryId;
use crate::well_being_records::exercise_logs::{ExerciseLogId, Filter};
use actix_web::get;
use serde::Deserialize;
use utoipa::IntoParams;

page_body!(ExerciseLogPage of ExerciseLogBody);

/// Which logged exercises to list.
#[derive(Debug, Deserialize, IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
pub(in crate::exercise_logs) struct ListExerciseLogs {
    /// Rows in the page, 1 to 100; 25 when absent.
    #[param(minimum = 1, maximum = 100, default = 25)]
    limit: Option<u32>,
    /// `next_cursor` of the page before.
    cursor: Option<String>,
    /// `-created_at` (newest first, the default) or `created_at`.
    sort: Option<Sort>,
    /// For this recovery only.
    recovery_id: Option<RecoveryId>,
    /// Of this exercise only.
    #[param(max_length = 100, pattern = "^[a-z][a-z0-9_]*$")]
    exercise_id: Option<String>,
}

impl ListExerciseLogs {
    fn split(self) -> Result<(PageStart<ExerciseLogId>, Filter)> {
        let page = PageQuery {
            limit: self.limit,
            cursor: self.cursor,
            sort: self.sort,
        };
        let filter = Filter {
            recovery_id: self.recovery_id,
            exercise_id: self.exercise_id,
        };
        Ok((page.start()?, filter))
    }
}

/// List logged exercises
///
/// What the candidate did, newest first, a page at a time. Reading one's own needs no consent.
#[utoipa::path(
    tag = "Exercise logs", operation_id = "exercise_logs_list", params(ListExerciseLogs),
    responses((status = 200, description = "A page of logged exercises.", body = ExerciseLogPage)),
    security(("candidate" = ["exercise_logs:read"]))
)]
#[get("/v1/exercise_logs")]
pub(super) async fn list(
    caller: Caller<ExerciseLogsRead>,
    query: ValidQuery<ListExerciseLogs>,
) -> Result<Reply> {
    let (start, filter) = query.0.split()?;
    caller
        .page(move |tx| {
            let page = service::list(tx, &filter, &start)?;
            Ok(ExerciseLogPage::from(page))
        })
        .await
}
