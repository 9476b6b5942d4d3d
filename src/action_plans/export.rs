//! Action plans and their tasks in an export.

use super::api::ActionPlanBody;
use super::tasks::api::TaskBody;
use super::{store, tasks, visibility};
use crate::platform::Result;
use crate::platform::db::Tx;
use crate::platform::export::{self, Exporting};
use serde_json::Value;

/// Every action plan of a candidate as the caller may see it, for their export.
pub fn exported(tx: &mut Tx<'_>, about: &Exporting) -> Result<Vec<Value>> {
    let plans = store::all_of_candidate(tx, about.candidate)?.into_iter();
    export::rows(plans.map(|plan| ActionPlanBody::from(visibility::shown(tx, plan))))
}

/// Every task of a candidate as the caller may see it, for their export.
pub fn exported_tasks(tx: &mut Tx<'_>, about: &Exporting) -> Result<Vec<Value>> {
    let tasks = tasks::all_of_candidate(tx, about.candidate)?;
    export::rows(tasks.into_iter().map(TaskBody::from))
}
