//! What can be done with interviews.

use super::model::{Interview, InterviewId};
use super::store;
use crate::platform::Result;
use crate::platform::db::Tx;

/// The interview, or 404 for another tenant's and another candidate's.
pub fn get(tx: &mut Tx<'_>, id: InterviewId) -> Result<Interview> {
    store::get(tx, id)
}
