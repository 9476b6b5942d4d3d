//! Reading and keeping recoveries. What may change, and when, is decided in [`crate::recoveries`].

use super::model::{Recovery, RecoveryId};
use super::store::{self, Filter};
use crate::interviews::InterviewId;
use crate::method::recovery::RecoveryStage;
use crate::platform::Result;
use crate::platform::clock::Time;
use crate::platform::db::{Tx, Word};
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

/// Every recovery of a candidate, oldest first.
pub fn of_candidate(tx: &mut Tx<'_>, candidate: CandidateId) -> Result<Vec<Recovery>> {
    store::all_of_candidate(tx, candidate)
}

/// Of those that opened from one time until before another: whose they are, and how far they are by what was announced.
pub fn opened_between(
    tx: &mut Tx<'_>,
    from: Time,
    until: Time,
) -> Result<Vec<(CandidateId, Word<RecoveryStage>)>> {
    store::opened_between(tx, from, until)
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
