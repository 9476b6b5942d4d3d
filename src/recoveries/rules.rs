//! When a recovery can be paused, resumed or closed, and who may take which step.

use crate::method::planner::Pause;
use crate::method::recovery::{RecoveryStage, StepKind};
use crate::platform::Code;
use crate::platform::error::{Coded, Fault, FaultCode};
use crate::recovery_records::Recovery;
use chrono::{Days, NaiveDate};

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
    #[error("The recovery is paused until somebody resumes it.")]
    PausedOpenly,
    /// There is no pause to end.
    #[error("The recovery is not paused.")]
    NotPaused,
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

/// Whether a pause can be ended on this day.
pub(super) fn may_resume(recovery: &Recovery, today: NaiveDate) -> Result<(), RecoveryRefused> {
    must_be_open(recovery)?;
    match recovery.pause_ahead(today) {
        Some(_) => Ok(()),
        None => Err(RecoveryRefused::NotPaused),
    }
}

/// Whether this kind of caller can do the step: opening and judging feedback is the candidate's alone, and mail to an
/// employer or agency goes out from the tenant's own address.
#[must_use]
pub(super) const fn may_do(step: StepKind, is_candidate: bool) -> bool {
    match step {
        StepKind::OpenFeedback
        | StepKind::AssessFeedback
        | StepKind::CheckIn
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
