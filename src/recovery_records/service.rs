//! Reading and keeping recoveries. What may change, and when, is decided in [`crate::recoveries`].

use super::model::{Recovery, RecoveryId};
use super::store::{self, Filter};
use crate::interviews::InterviewId;
use crate::platform::Result;
use crate::platform::db::Tx;
use crate::platform::ids::CandidateId;
use crate::platform::page::{Page, PageStart};

/// The recovery, or 404 for another tenant's and another candidate's.
pub fn get(tx: &mut Tx<'_>, id: RecoveryId) -> Result<Recovery> {
    store::get(tx, id)
}

/// The recovery of an interview, if it ever had one.
pub fn find_of_interview(tx: &mut Tx<'_>, interview: InterviewId) -> Result<Option<Recovery>> {
    store::find_of_interview(tx, interview)
}

/// One page of recoveries.
pub fn list(
    tx: &mut Tx<'_>,
    filter: &Filter,
    start: &PageStart<RecoveryId>,
) -> Result<Page<Recovery>> {
    store::list(tx, filter, start)
}

/// The candidate's recoveries that are not closed, oldest first.
pub fn open_of(tx: &mut Tx<'_>, candidate: CandidateId) -> Result<Vec<Recovery>> {
    store::open_of(tx, candidate)
}

/// Keeps a new one.
pub fn insert(tx: &mut Tx<'_>, recovery: &Recovery) -> Result<()> {
    store::insert(tx, recovery)
}

/// Keeps a changed one as its next version.
pub fn update(tx: &mut Tx<'_>, recovery: &mut Recovery) -> Result<()> {
    store::update(tx, recovery)
}
