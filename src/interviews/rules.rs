//! What makes sense of an interview, and which outcomes it can have when.

use super::model::{DecidedBy, Interview, Outcome, OutcomeRecord};
use crate::platform::Code;
use crate::platform::clock::{CLOCK_TOLERANCE, Time};
use crate::platform::error::{Coded, Fault, FaultCode};

/// Minutes that an interview may take: a trial day at the most.
pub(super) const MAX_MINUTES: i32 = 1440;

/// Why an interview stays as it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub(super) enum InterviewRefused {
    /// Only a withdrawal can come before the interview.
    #[error("The interview has not begun; until then the candidate can only withdraw.")]
    NotBegun,
    /// What hangs on it is somebody's way back.
    #[error(
        "The candidate has been told of this outcome and a recovery stands on it; record another outcome first, or erase the candidate."
    )]
    HasRecovery,
}

impl Coded for InterviewRefused {
    fn code(&self) -> Code {
        match self {
            Self::NotBegun => Code::OutcomeBeforeInterview,
            Self::HasRecovery => Code::InterviewHasRecovery,
        }
    }
}

/// Checks that the schema cannot express: whether anybody is there to ask, whether names are names, whether the interview still begins
/// before it ends.
#[must_use]
pub(super) fn faults(interview: &Interview) -> Vec<Fault> {
    let mut faults = Vec::new();
    let counterparts = [
        ("/employer", &interview.employer),
        ("/agency", &interview.agency),
    ];
    if counterparts.iter().all(|(_, who)| who.is_none()) {
        let detail = "name an employer, an agency or both";
        faults.extend(
            counterparts.map(|(pointer, _)| Fault::at(pointer, FaultCode::Required, detail)),
        );
    }
    for (pointer, who) in counterparts {
        if who.as_ref().is_some_and(|who| who.name.trim().is_empty()) {
            faults.push(Fault::blank(format!("{pointer}/name")));
        }
    }
    if interview.role.trim().is_empty() {
        faults.push(Fault::blank("/role"));
    }
    if earlier_than_start(interview, &OutcomeRecord::of(interview))
        .next()
        .is_some()
    {
        let detail = "is later than the outcome that was recorded";
        faults.push(Fault::at("/starts_at", FaultCode::AfterOutcome, detail));
    }
    faults
}

/// Whether an outcome can be recorded at this time at all.
pub(super) fn may_end(
    interview: &Interview,
    outcome: Outcome,
    now: Time,
) -> Result<(), InterviewRefused> {
    if needs_interview(outcome) && now < interview.starts_at {
        Err(InterviewRefused::NotBegun)
    } else {
        Ok(())
    }
}

/// Whether an interview can be deleted. Its own facts decide: whether a recovery has been closed meanwhile is not for this
/// feature to know, and what was learned from it must not vanish by the way.
pub(super) fn may_delete(interview: &Interview) -> Result<(), InterviewRefused> {
    if interview.calls_for_recovery() {
        Err(InterviewRefused::HasRecovery)
    } else {
        Ok(())
    }
}

/// The same outcome again keeps what is known of it, so that "now the candidate has been told" is one field; another
/// outcome starts from nothing.
#[must_use]
pub(super) fn completed(told: OutcomeRecord, interview: &Interview) -> OutcomeRecord {
    if told.outcome != interview.outcome {
        return told;
    }
    let known = OutcomeRecord::of(interview);
    OutcomeRecord {
        outcome: told.outcome,
        decided_by: told.decided_by.or(known.decided_by),
        decision_at: told.decision_at.or(known.decision_at),
        notified_at: told.notified_at.or(known.notified_at),
    }
}

/// What does not fit together in an outcome.
#[must_use]
pub(super) fn outcome_faults(
    record: &OutcomeRecord,
    interview: &Interview,
    now: Time,
) -> Vec<Fault> {
    let mut faults = Vec::new();
    match (record.outcome, record.decided_by) {
        (Outcome::Pending | Outcome::NoResponse, Some(_)) => faults.push(Fault::at(
            "/decided_by",
            FaultCode::Undecided,
            format!("nobody decided when the outcome is {}", record.outcome),
        )),
        (Outcome::Withdrawn, Some(by)) if by != DecidedBy::Candidate => faults.push(Fault::at(
            "/decided_by",
            FaultCode::WrongDecider,
            "only the candidate can withdraw",
        )),
        (Outcome::Advanced | Outcome::Offered | Outcome::Rejected, Some(DecidedBy::Candidate)) => {
            let detail = "the candidate can only withdraw";
            faults.push(Fault::at("/decided_by", FaultCode::WrongDecider, detail));
        }
        _ => {}
    }
    if matches!(record.outcome, Outcome::Pending | Outcome::NoResponse)
        && record.decision_at.is_some()
    {
        let detail = format!("nothing was decided when the outcome is {}", record.outcome);
        faults.push(Fault::at("/decision_at", FaultCode::Undecided, detail));
    }
    if record.outcome == Outcome::Pending && record.notified_at.is_some() {
        let detail = "there is nothing to tell while the outcome is pending";
        faults.push(Fault::at("/notified_at", FaultCode::Undecided, detail));
    }
    for (pointer, _) in times(record).filter(|(_, at)| *at > now + CLOCK_TOLERANCE) {
        faults.push(Fault::at(
            pointer,
            FaultCode::InFuture,
            "must not be in the future",
        ));
    }
    for pointer in earlier_than_start(interview, record) {
        let detail = "must not be before the interview begins";
        faults.push(Fault::at(pointer, FaultCode::BeforeInterview, detail));
    }
    if let (Some(decided), Some(told)) = (record.decision_at, record.notified_at)
        && told < decided
    {
        let detail = "must not be before decision_at";
        faults.push(Fault::at("/notified_at", FaultCode::BeforeDecision, detail));
    }
    faults
}

/// Whether an outcome is only possible once the interview has begun.
fn needs_interview(outcome: Outcome) -> bool {
    !matches!(outcome, Outcome::Pending | Outcome::Withdrawn)
}

/// Where a record's times lie before the interview although its outcome comes of it.
fn earlier_than_start(
    interview: &Interview,
    record: &OutcomeRecord,
) -> impl Iterator<Item = &'static str> {
    let start = interview.starts_at;
    let needed = needs_interview(record.outcome);
    times(record)
        .filter(move |(_, at)| needed && *at < start)
        .map(|(pointer, _)| pointer)
}

fn times(record: &OutcomeRecord) -> impl Iterator<Item = (&'static str, Time)> {
    [
        ("/decision_at", record.decision_at),
        ("/notified_at", record.notified_at),
    ]
    .into_iter()
    .filter_map(|(pointer, at)| at.map(|at| (pointer, at)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::interviews::model::{Counterpart, Format, InterviewId, Stage};
    use crate::platform::db::Doc;
    use crate::platform::ids::{CandidateId, TenantId, TypedId};
    use chrono::{DateTime, TimeDelta};

    /// Hours after the interview began.
    fn at(hours: i64) -> Time {
        let start: Time = DateTime::from_timestamp_millis(1_763_800_000_000)
            .unwrap()
            .into();
        start + TimeDelta::hours(hours)
    }

    fn interview() -> Interview {
        let who = Counterpart {
            name: "Ashdown Timber".to_owned(),
            contact_name: None,
            contact_email: None,
        };
        Interview {
            tenant_id: TenantId::new(at(0)),
            id: InterviewId::new(at(0)),
            candidate_id: CandidateId::new(at(0)),
            external_id: None,
            role: "Data analyst".to_owned(),
            employer: Some(Doc(who)),
            agency: None,
            stage: Stage::Final,
            format: Format::Video,
            starts_at: at(0),
            duration_minutes: None,
            outcome: Outcome::Pending,
            decided_by: None,
            decision_at: None,
            notified_at: None,
            version: 1,
            created_at: at(-48),
            updated_at: at(-48),
        }
    }

    fn told(outcome: Outcome) -> OutcomeRecord {
        OutcomeRecord {
            outcome,
            decided_by: None,
            decision_at: None,
            notified_at: None,
        }
    }

    fn words(faults: &[Fault]) -> Vec<(&str, &str)> {
        faults
            .iter()
            .map(|fault| (fault.pointer.as_deref().unwrap(), fault.code.as_str()))
            .collect()
    }

    #[test]
    fn before_it_begins_only_a_withdrawal_ends_an_interview() {
        for &outcome in Outcome::ALL {
            let early = may_end(&interview(), outcome, at(-1));
            let allowed = matches!(outcome, Outcome::Pending | Outcome::Withdrawn);
            assert_eq!(early.is_ok(), allowed, "{outcome}");
            assert_eq!(may_end(&interview(), outcome, at(0)), Ok(()), "{outcome}");
        }
    }

    #[test]
    fn the_same_outcome_again_adds_and_another_one_starts_anew() {
        let mut interview = interview();
        let rejected = OutcomeRecord {
            decided_by: Some(DecidedBy::Employer),
            decision_at: Some(at(10)),
            ..told(Outcome::Rejected)
        };
        rejected.write(&mut interview);

        let notified = OutcomeRecord {
            notified_at: Some(at(12)),
            ..told(Outcome::Rejected)
        };
        let completed = completed(notified, &interview);
        assert_eq!(completed.decided_by, Some(DecidedBy::Employer));
        assert_eq!(completed.decision_at, Some(at(10)));
        assert_eq!(completed.notified_at, Some(at(12)));

        let undone = super::completed(told(Outcome::Pending), &interview);
        assert_eq!(undone, told(Outcome::Pending));
    }

    #[test]
    fn times_lie_between_the_interview_and_now_and_in_order() {
        let faults_of = |outcome, decision_at, notified_at| {
            let record = OutcomeRecord {
                decision_at,
                notified_at,
                ..told(outcome)
            };
            let faults = outcome_faults(&record, &interview(), at(24));
            words(&faults)
                .into_iter()
                .map(|(pointer, code)| format!("{pointer} {code}"))
                .collect::<Vec<_>>()
        };
        let none: [&str; 0] = [];
        assert_eq!(
            faults_of(Outcome::Rejected, Some(at(2)), Some(at(24))),
            none
        );
        assert_eq!(
            faults_of(Outcome::Rejected, Some(at(25)), Some(at(24))),
            ["/decision_at in_future", "/notified_at before_decision"]
        );
        assert_eq!(
            faults_of(Outcome::Rejected, Some(at(-2)), None),
            ["/decision_at before_interview"]
        );
        assert_eq!(faults_of(Outcome::Withdrawn, Some(at(-2)), None), none);
        assert_eq!(
            faults_of(Outcome::Pending, Some(at(2)), Some(at(3))),
            ["/decision_at undecided", "/notified_at undecided"]
        );
        assert_eq!(faults_of(Outcome::NoResponse, None, Some(at(20))), none);
    }

    #[test]
    fn only_the_candidate_withdraws_and_the_candidate_decides_nothing_else() {
        let fits = |outcome, by| {
            let record = OutcomeRecord {
                decided_by: Some(by),
                ..told(outcome)
            };
            outcome_faults(&record, &interview(), at(24)).is_empty()
        };
        assert!(fits(Outcome::Withdrawn, DecidedBy::Candidate));
        assert!(!fits(Outcome::Withdrawn, DecidedBy::Employer));
        assert!(!fits(Outcome::Rejected, DecidedBy::Candidate));
        assert!(fits(Outcome::Rejected, DecidedBy::Automated));
        assert!(!fits(Outcome::NoResponse, DecidedBy::Employer));
    }

    #[test]
    fn somebody_must_be_there_to_ask_and_the_start_stays_before_the_end() {
        let mut interview = interview();
        assert_eq!(faults(&interview), []);
        interview.employer = None;
        assert_eq!(
            words(&faults(&interview)),
            [("/employer", "required"), ("/agency", "required")]
        );

        let mut interview = super::tests::interview();
        let rejected = OutcomeRecord {
            decision_at: Some(at(10)),
            ..told(Outcome::Rejected)
        };
        rejected.write(&mut interview);
        interview.starts_at = at(11);
        assert_eq!(
            words(&faults(&interview)),
            [("/starts_at", "after_outcome")]
        );
    }

    #[test]
    fn what_calls_for_a_recovery_is_not_deleted() {
        let mut interview = interview();
        assert_eq!(may_delete(&interview), Ok(()));
        interview.outcome = Outcome::Rejected;
        assert_eq!(may_delete(&interview), Ok(()));
        interview.notified_at = Some(at(12));
        assert_eq!(may_delete(&interview), Err(InterviewRefused::HasRecovery));
    }
}
