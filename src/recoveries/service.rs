//! What can be done with recoveries.

use super::{events, facts, rules};
use crate::knowledge;
use crate::method::recovery::{
    NextStep, Progress, RecoveryStage, StepKind, next_steps, offers, progress, stage,
};
use crate::platform::db::{Tx, Word};
use crate::platform::ids::CandidateId;
use crate::platform::locale::Language;
use crate::platform::page::{Page, PageStart};
use crate::platform::{ApiError, Result, outbox};
use crate::recovery_records::{self, ClosedBecause, Filter, Recovery, RecoveryId};
use crate::{action_plans, candidates};
use chrono::NaiveDate;

/// A recovery as the caller may see it, with what follows from what has happened.
#[derive(Debug, Clone)]
pub(super) struct View {
    /// The row.
    pub recovery: Recovery,
    /// How far it is, for this caller.
    pub stage: RecoveryStage,
    /// How much of the way is behind the candidate.
    pub progress: Progress,
    /// The steps that were left out, as far as this caller may know.
    pub skipped_steps: Vec<StepKind>,
    /// What this caller can do next.
    pub next_steps: Vec<NextStep>,
    /// The language of their words.
    pub language: Language,
}

fn view(tx: &mut Tx<'_>, recovery: Recovery) -> Result<View> {
    let is_candidate = tx.only_candidate().is_some();
    let (facts, language) = facts::of_caller(tx, &recovery)?;
    let library = knowledge::library()?;
    let may_do = |step| rules::is_offered(step, &recovery, is_candidate);
    let steps = next_steps(&facts, may_do, library, language.as_str());
    Ok(View {
        skipped_steps: facts.skipped.iter().copied().collect(),
        stage: if is_candidate {
            stage(&facts)
        } else {
            recovery.stage.0
        },
        progress: progress(&facts),
        next_steps: steps,
        language,
        recovery,
    })
}

/// The recovery, or 404 for another tenant's and another candidate's.
pub(super) fn get(tx: &mut Tx<'_>, id: RecoveryId) -> Result<View> {
    let recovery = recovery_records::get(tx, id)?;
    view(tx, recovery)
}

/// Every recovery of a candidate, oldest first.
pub(super) fn all_of_candidate(tx: &mut Tx<'_>, candidate: CandidateId) -> Result<Vec<View>> {
    let recoveries = recovery_records::of_candidate(tx, candidate)?.into_iter();
    recoveries.map(|recovery| view(tx, recovery)).collect()
}

/// One page of recoveries, as far as they are stored.
pub(super) fn list(
    tx: &mut Tx<'_>,
    filter: &Filter,
    start: &PageStart<RecoveryId>,
) -> Result<Page<Recovery>> {
    recovery_records::list(tx, filter, start)
}

/// Nothing is due before that day, or until the candidate resumes; what was due earlier moves or waits.
pub(super) fn pause(tx: &mut Tx<'_>, id: RecoveryId, until: Option<NaiveDate>) -> Result<View> {
    let mut recovery = recovery_records::get(tx, id)?;
    let today = today_of(tx, &recovery)?;
    rules::may_pause(&recovery, until, today)?;
    if let Some(until) = until {
        ApiError::unless_empty(rules::pause_faults(until, today))?;
    }
    rest(tx, &mut recovery, until)?;
    view(tx, recovery)
}

/// A break without an end from everything that is open: for each recovery the pause that anybody may ask for, and announced
/// like one. Gives whether anything is paused so now.
pub fn take_break(tx: &mut Tx<'_>, candidate: CandidateId) -> Result<bool> {
    let open = recovery_records::open_of(tx, candidate)?;
    let any = !open.is_empty();
    for mut recovery in open {
        let today = today_of(tx, &recovery)?;
        if rules::may_pause(&recovery, None, today).is_ok() {
            rest(tx, &mut recovery, None)?;
        }
    }
    Ok(any)
}

fn rest(tx: &mut Tx<'_>, recovery: &mut Recovery, until: Option<NaiveDate>) -> Result<()> {
    recovery.paused_until = until;
    recovery.paused_at = Some(tx.now());
    recovery_records::update(tx, recovery)?;
    outbox::publish(tx, &events::paused(recovery))?;
    action_plans::refit(tx, recovery)
}

/// Ends a pause; what waited for its end may come sooner.
pub(super) fn resume(tx: &mut Tx<'_>, id: RecoveryId) -> Result<View> {
    let mut recovery = recovery_records::get(tx, id)?;
    let today = today_of(tx, &recovery)?;
    rules::may_resume(&recovery, today, tx.only_candidate().is_some())?;
    recovery.paused_until = None;
    recovery.paused_at = None;
    recovery_records::update(tx, &mut recovery)?;
    outbox::publish(tx, &events::resumed(&recovery))?;
    action_plans::refit(tx, &recovery)?;
    view(tx, recovery)
}

/// Leaves out a step that is among the next ones. Leaving it out again changes nothing. What a candidate leaves out that a tenant
/// is not offered stays theirs: that there was such a step tells what they have opened, judged or noted.
pub(super) fn skip(tx: &mut Tx<'_>, id: RecoveryId, step: StepKind) -> Result<View> {
    let recovery = recovery_records::get(tx, id)?;
    rules::must_be_open(&recovery)?;
    let view_before = view(tx, recovery)?;
    let shared = rules::shared_name(step);
    let skipped = &view_before.skipped_steps;
    if skipped.contains(&step) || skipped.contains(&shared) {
        return Ok(view_before);
    }
    if !view_before.next_steps.iter().any(|next| next.kind == step) {
        return Err(rules::RecoveryRefused::StepUnknown(step).into());
    }
    let mut recovery = view_before.recovery;
    if is_offered_to_tenant(tx, &recovery, shared)? {
        leave_out(tx, &mut recovery, shared)?;
    } else {
        recovery_records::skip_alone(tx, &recovery, step)?;
    }
    view(tx, recovery)
}

fn is_offered_to_tenant(tx: &mut Tx<'_>, recovery: &Recovery, step: StepKind) -> Result<bool> {
    let facts = facts::of_tenant(tx, recovery)?;
    let may_do = |step| rules::is_offered(step, recovery, false);
    Ok(offers(&facts, step, may_do))
}

fn leave_out(tx: &mut Tx<'_>, recovery: &mut Recovery, step: StepKind) -> Result<()> {
    let before = recovery.stage.0;
    recovery.skipped_steps.0.push(step);
    recovery.stage = Word(stage(&facts::announced(tx, recovery)?));
    recovery_records::update(tx, recovery)?;
    if recovery.stage.0 != before {
        outbox::publish(tx, &events::stage_changed(recovery))?;
    }
    Ok(())
}

/// Ends it, because the person says so.
pub(super) fn close(tx: &mut Tx<'_>, id: RecoveryId, because: ClosedBecause) -> Result<View> {
    let recovery = recovery_records::get(tx, id)?;
    rules::must_be_open(&recovery)?;
    let recovery = end(tx, recovery, because)?;
    view(tx, recovery)
}

/// Ends an open one, for whatever reason.
pub(super) fn end(
    tx: &mut Tx<'_>,
    mut recovery: Recovery,
    because: ClosedBecause,
) -> Result<Recovery> {
    recovery.closed_at = Some(tx.now());
    recovery.closed_because = Some(because);
    recovery.paused_until = None;
    recovery.paused_at = None;
    recovery.stage = Word(RecoveryStage::Closed);
    recovery_records::update(tx, &mut recovery)?;
    outbox::publish(tx, &events::closed(&recovery))?;
    Ok(recovery)
}

fn today_of(tx: &mut Tx<'_>, recovery: &Recovery) -> Result<NaiveDate> {
    let candidate = candidates::get(tx, recovery.candidate_id)?;
    Ok(candidate.local_date(tx.now()))
}
