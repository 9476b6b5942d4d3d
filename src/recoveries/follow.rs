//! What recoveries do when something happens elsewhere: they open and close with the outcome, and their announced stage
//! moves on with what is announced.

use super::{events, facts, rules, service};
use crate::interviews::{self, Interview, InterviewId};
use crate::method::recovery::{Facts, RecoveryStage, stage};
use crate::platform::db::{Doc, Tx, Word};
use crate::platform::outbox::StoredEvent;
use crate::platform::{Result, outbox};
use crate::recovery_records::{self, ClosedBecause, Recovery};
use crate::{action_plans, feedback, feedback_requests};

/// What else may move the announced stage: every other event of these.
const ANNOUNCED: [&str; 2] = ["feedback_request.", "action_plan."];

/// Hears of an event in the transaction of its change.
pub fn follow(tx: &mut Tx<'_>, event: &StoredEvent) -> Result<()> {
    let Some(interview) = interview_of(event) else {
        return Ok(());
    };
    match event.event_type.as_str() {
        interviews::OUTCOME_RECORDED => outcome_recorded(tx, interview),
        feedback::RECEIVED => feedback_received(tx, interview),
        // This changes nothing about what may be expected.
        feedback_requests::REMINDED => Ok(()),
        // An answer without a call has words: they are announced next, in the same transaction, and decide alone.
        feedback_requests::ANSWERED if !has_call(event) => Ok(()),
        action_plans::NEXT_TASK_CHANGED => next_task_changed(tx, interview),
        name if ANNOUNCED.iter().any(|kind| name.starts_with(kind)) => {
            something_announced(tx, interview)
        }
        _ => Ok(()),
    }
}

fn interview_of(event: &StoredEvent) -> Option<InterviewId> {
    event.payload.get("interview_id")?.as_str()?.parse().ok()
}

fn has_call(answered: &StoredEvent) -> bool {
    let chosen = answered.payload.get("chosen_call_slot");
    chosen.is_some_and(|slot| !slot.is_null())
}

fn outcome_recorded(tx: &mut Tx<'_>, id: InterviewId) -> Result<()> {
    let interview = interviews::get(tx, id)?;
    let recovery = recovery_records::find_of_interview(tx, id)?;
    match (interview.calls_for_recovery(), recovery) {
        (true, None) => open(tx, &interview),
        // What somebody closed themselves stays closed.
        (true, Some(recovery))
            if recovery.closed_because == Some(ClosedBecause::OutcomeChanged) =>
        {
            open_again(tx, recovery)
        }
        (false, Some(recovery)) if recovery.closed_at.is_none() => {
            service::end(tx, recovery, ClosedBecause::OutcomeChanged).map(drop)
        }
        _ => Ok(()),
    }
}

fn open(tx: &mut Tx<'_>, interview: &Interview) -> Result<()> {
    let recovery = Recovery {
        tenant_id: tx.tenant(),
        id: tx.new_id(),
        interview_id: interview.id,
        candidate_id: interview.candidate_id,
        stage: Word(stage(&Facts::default())),
        opened_at: tx.now(),
        paused_until: None,
        closed_at: None,
        closed_because: None,
        skipped_steps: Doc::default(),
        version: 1,
        created_at: tx.now(),
        updated_at: tx.now(),
        paused_at: None,
    };
    recovery_records::insert(tx, &recovery)?;
    outbox::publish(tx, &events::opened(&recovery))?;
    Ok(())
}

fn open_again(tx: &mut Tx<'_>, mut recovery: Recovery) -> Result<()> {
    recovery.opened_at = tx.now();
    recovery.closed_at = None;
    recovery.closed_because = None;
    recovery.stage = Word(stage(&facts::announced(tx, &recovery)?));
    recovery_records::update(tx, &mut recovery)?;
    outbox::publish(tx, &events::opened(&recovery))?;
    Ok(())
}

fn feedback_received(tx: &mut Tx<'_>, interview: InterviewId) -> Result<()> {
    match recovery_records::find_of_interview(tx, interview)? {
        Some(recovery) => {
            let stage = rules::stage_with_feedback(recovery.stage.0);
            move_on(tx, recovery, stage)
        }
        None => Ok(()),
    }
}

/// Whoever left out the task that came first has not left out the one that comes first now.
fn next_task_changed(tx: &mut Tx<'_>, interview: InterviewId) -> Result<()> {
    let Some(mut recovery) = recovery_records::find_of_interview(tx, interview)? else {
        return Ok(());
    };
    if rules::forget_skipped_task(&mut recovery) {
        recovery_records::update(tx, &mut recovery)?;
    }
    Ok(())
}

fn something_announced(tx: &mut Tx<'_>, interview: InterviewId) -> Result<()> {
    match recovery_records::find_of_interview(tx, interview)? {
        Some(recovery) if recovery.closed_at.is_none() => {
            let stage = stage(&facts::announced(tx, &recovery)?);
            move_on(tx, recovery, stage)
        }
        _ => Ok(()),
    }
}

fn move_on(tx: &mut Tx<'_>, mut recovery: Recovery, stage: RecoveryStage) -> Result<()> {
    if stage != recovery.stage.0 {
        recovery.stage = Word(stage);
        recovery_records::update(tx, &mut recovery)?;
        outbox::publish(tx, &events::stage_changed(&recovery))?;
    }
    Ok(())
}
