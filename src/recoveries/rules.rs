//! When a recovery can be paused, resumed or closed, and who may take which step.

use crate::action_plans::Known;
use crate::method::planner::Pause;
use crate::method::recovery::{RecoveryStage, StepKind};
use crate::platform::Code;
use crate::platform::clock::Time;
use crate::platform::error::{Coded, Fault, FaultCode};
use crate::recovery_records::Recovery;
use chrono::{Days, NaiveDate};
use std::collections::BTreeSet;

/// Days that a pause may last at the most.
pub(super) const MAX_PAUSE_DAYS: u64 = 90;

/// Why a recovery stays as it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub(super) enum RecoveryRefused {
    /// It is over.
    #[error("The recovery is closed.")]
    Closed,
    /// It has a pause already.
    #[error("The recovery is paused until {0}; resume it first.")]
    Paused(NaiveDate),
    /// It has one without an end.
    #[error("The recovery is paused until the candidate resumes it.")]
    PausedOpenly,
    /// There is no pause to end.
    #[error("The recovery is not paused.")]
    NotPaused,
    /// A pause without an end is the candidate's to end, whoever began it and why.
    #[error("Only the candidate ends a pause without an end.")]
    WaitsForCandidate,
    /// Only what is offered can be left out.
    #[error("The step `{0}` is not among the next steps.")]
    StepUnknown(StepKind),
}

impl Coded for RecoveryRefused {
    fn code(&self) -> Code {
        match self {
            Self::Closed => Code::RecoveryClosed,
            Self::Paused(_) | Self::PausedOpenly => Code::RecoveryPaused,
            Self::NotPaused => Code::RecoveryNotPaused,
            Self::WaitsForCandidate => Code::PauseIsTheirs,
            Self::StepUnknown(_) => Code::StepUnknown,
        }
    }
}

/// Whether anything can be done with it.
pub(super) fn must_be_open(recovery: &Recovery) -> Result<(), RecoveryRefused> {
    if recovery.closed_at.is_some() {
        Err(RecoveryRefused::Closed)
    } else {
        Ok(())
    }
}

/// Whether it can be paused on this day, until another day or openly. Whoever needs longer than a day that they named may
/// leave the end open without coming back first.
pub(super) fn may_pause(
    recovery: &Recovery,
    until: Option<NaiveDate>,
    today: NaiveDate,
) -> Result<(), RecoveryRefused> {
    must_be_open(recovery)?;
    match recovery.pause_ahead(today) {
        Some(Pause::Open) => Err(RecoveryRefused::PausedOpenly),
        Some(Pause::Until(end)) if until.is_some() => Err(RecoveryRefused::Paused(end)),
        Some(Pause::Until(_)) | None => Ok(()),
    }
}

/// What is wrong with the day on which a pause ends.
#[must_use]
pub(super) fn pause_faults(until: NaiveDate, today: NaiveDate) -> Vec<Fault> {
    let last = today.checked_add_days(Days::new(MAX_PAUSE_DAYS));
    let fault = |detail: String| vec![Fault::at("/until", FaultCode::OutOfRange, detail)];
    if until <= today {
        fault(format!(
            "must be after {today}, which is today for the candidate"
        ))
    } else if last.is_some_and(|last| until > last) {
        fault(format!("must be at most {MAX_PAUSE_DAYS} days ahead"))
    } else {
        Vec::new()
    }
}

/// Whether this kind of caller can end the pause on this day. One without an end waits for the candidate alike, whether they asked
/// for it, a tenant did for them, or a hard day: an exception for any of these would tell a tenant which of them it was.
pub(super) fn may_resume(
    recovery: &Recovery,
    today: NaiveDate,
    is_candidate: bool,
) -> Result<(), RecoveryRefused> {
    must_be_open(recovery)?;
    match recovery.pause_ahead(today) {
        Some(Pause::Open) if !is_candidate => Err(RecoveryRefused::WaitsForCandidate),
        Some(_) => Ok(()),
        None => Err(RecoveryRefused::NotPaused),
    }
}

/// The steps that were left out, as far as a tenant may know.
#[must_use]
pub(super) fn told_skips(recovery: &Recovery) -> BTreeSet<StepKind> {
    let all = recovery.skipped_steps.iter().copied();
    all.map(shared_name)
        .filter(|step| may_do(*step, false))
        .collect()
}

/// Whether there is something new of the kind of a step that the candidate left out at that time: feedback that came since, or that
/// they opened since and have not judged.
#[must_use]
pub(super) fn is_there_again(step: StepKind, left_out_at: Time, known: &Known) -> bool {
    let mut feedback = known.own_feedback();
    match step {
        StepKind::OpenFeedback => {
            feedback.any(|one| one.opened_at.is_none() && one.created_at > left_out_at)
        }
        StepKind::AssessFeedback => {
            feedback.any(|one| one.opened_at > Some(left_out_at) && !known.is_assessed(one))
        }
        _ => false,
    }
}

/// Takes back that the plan's next task was left out; gives whether it was.
pub(super) fn forget_skipped_task(recovery: &mut Recovery) -> bool {
    let skipped = &mut recovery.skipped_steps.0;
    let before = skipped.len();
    skipped.retain(|step| !matches!(step, StepKind::DoTask | StepKind::Practise));
    skipped.len() < before
}

/// The name under which both kinds of callers know a step. That it felt well and was still a no is the candidate's alone.
#[must_use]
pub(super) const fn shared_name(step: StepKind) -> StepKind {
    match step {
        StepKind::AskEmployerAfterGap => StepKind::AskEmployer,
        other => other,
    }
}

/// Whether this kind of caller can do the step: opening and judging feedback is the candidate's alone, and mail to an
/// employer or agency goes out from the tenant's own address.
#[must_use]
pub(super) const fn may_do(step: StepKind, is_candidate: bool) -> bool {
    match step {
        StepKind::OpenFeedback
        | StepKind::AssessFeedback
        | StepKind::AskEmployerAfterGap
        | StepKind::CheckIn
        | StepKind::HelpLines
        | StepKind::CheckFairness
        | StepKind::Reflect
        | StepKind::KeepGuidelines
        | StepKind::PrepareAnswer
        | StepKind::Rehearse
        | StepKind::ReviewCv
        | StepKind::LookForRoles
        | StepKind::WidenNetwork
        | StepKind::ReadBrief
        | StepKind::SeeProgress
        | StepKind::ReadSummary => is_candidate,
        StepKind::SendEmployerRequest | StepKind::RemindEmployer | StepKind::SendAgencyRequest => {
            !is_candidate
        }
        _ => true,
    }
}

/// Whether this kind of caller is offered the step.
#[must_use]
pub(super) fn is_offered(step: StepKind, recovery: &Recovery, is_candidate: bool) -> bool {
    let waits_for_candidate = step == StepKind::Resume && recovery.paused_until.is_none();
    may_do(step, is_candidate) && (is_candidate || !waits_for_candidate)
}

/// The announced stage once feedback has arrived, from the announced stage alone: receiving feedback is the busiest of all
/// operations, and this spares it gathering the facts. Feedback that nobody is known to have opened asks to be understood, unless there
/// is a plan, which goes on, or the recovery is closed.
#[must_use]
pub(super) const fn stage_with_feedback(before: RecoveryStage) -> RecoveryStage {
    match before {
        RecoveryStage::Practise | RecoveryStage::MoveOn | RecoveryStage::Closed => before,
        _ => RecoveryStage::Understand,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::method::recovery::{Facts, FeedbackFacts, PlanFacts, stage};

    #[test]
    fn a_pause_ends_after_today_and_within_ninety_days() {
        let today = NaiveDate::from_ymd_opt(2026, 11, 23).unwrap();
        let after = |days| today + Days::new(days);
        assert!(pause_faults(after(1), today).is_empty());
        assert!(pause_faults(after(90), today).is_empty());
        for wrong in [today, after(91), today - Days::new(1)] {
            assert_eq!(pause_faults(wrong, today).len(), 1, "{wrong}");
        }
    }

    #[test]
    fn the_shortcut_for_feedback_agrees_with_the_facts() {
        let sealed = FeedbackFacts {
            id: "fdbk_1".to_owned(),
            opened: false,
            assessed: false,
            is_empty: false,
        };
        let plan = |open_tasks| {
            Some(PlanFacts {
                open_tasks,
                ..PlanFacts::default()
            })
        };
        for (is_closed, plan) in [
            (false, None),
            (false, plan(1)),
            (false, plan(0)),
            (true, None),
        ] {
            let mut facts = Facts {
                is_closed,
                plan,
                ..Facts::default()
            };
            let before = stage(&facts);
            facts.feedback.push(sealed.clone());
            assert_eq!(stage_with_feedback(before), stage(&facts), "{before}");
        }
    }
}
