//! When feedback may be asked for, how often, and for how long a link is open.

use super::model::{Channel, FeedbackRequest, State};
use crate::interviews::{Counterpart, Interview};
use crate::method::recovery::MAX_REMINDERS;
use crate::platform::Code;
use crate::platform::clock::Time;
use crate::platform::error::{Coded, Fault, FaultCode};
use crate::platform::lines;
use chrono::TimeDelta;

/// Calls that can be offered at the most.
pub(super) const MAX_CALL_SLOTS: u64 = 5;
/// Characters in a subject line at the most.
pub(super) const MAX_SUBJECT_LENGTH: u64 = 200;
/// Characters in a message at the most.
pub(super) const MAX_MESSAGE_LENGTH: u64 = 10_000;

/// Days after a contact before which no reminder may be sent. The method suggests one later than that
/// (`SUGGEST_REMINDER_AFTER_DAYS`); this is only what politeness forbids.
const REMINDER_ALLOWED_AFTER_DAYS: i64 = 3;
/// Days for which a link is open, counted from the last contact: a reminder promises that the page is still there.
const LINK_LASTS_DAYS: i64 = 14;

/// Why a feedback request cannot be made or moved on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub(super) enum RequestRefused {
    #[error("The candidate has not been told of an outcome yet; asking now would tell them.")]
    OutcomeNotTold,
    #[error("The interview names no employer to ask, and neither does the request.")]
    EmployerMissing,
    #[error("The interview names no agency to ask, and neither does the request.")]
    AgencyMissing,
    #[error("Only a draft can be changed or sent.")]
    NotDraft,
    #[error("The feedback request is not waiting for an answer.")]
    NotSent,
    #[error("A reminder may follow {REMINDER_ALLOWED_AFTER_DAYS} days after the last contact.")]
    ReminderTooEarly,
    #[error("Two reminders have been sent; more would be impolite.")]
    RemindersUsedUp,
    #[error("The agency was asked already; there is nobody else to ask.")]
    AlreadyAtAgency,
    #[error("This link is no longer open.")]
    LinkGone,
}

impl Coded for RequestRefused {
    fn code(&self) -> Code {
        match self {
            Self::OutcomeNotTold => Code::OutcomeNotTold,
            Self::EmployerMissing => Code::EmployerMissing,
            Self::AgencyMissing => Code::AgencyMissing,
            Self::NotDraft => Code::RequestNotDraft,
            Self::NotSent => Code::RequestNotSent,
            Self::ReminderTooEarly => Code::ReminderTooEarly,
            Self::RemindersUsedUp => Code::RemindersUsedUp,
            Self::AlreadyAtAgency => Code::AlreadyAtAgency,
            Self::LinkGone => Code::LinkGone,
        }
    }
}

/// Nobody is asked before the candidate knows: a stranger's question must not break the news.
pub(super) fn may_ask(interview: &Interview) -> Result<(), RequestRefused> {
    if interview.notified_at.is_some() {
        Ok(())
    } else {
        Err(RequestRefused::OutcomeNotTold)
    }
}

/// Whom to write to: the one who was named for this request, or else the interview's own contact.
pub(super) fn recipient(
    interview: &Interview,
    channel: Channel,
    named: Option<Counterpart>,
) -> Result<Counterpart, RequestRefused> {
    let (known, missing) = match channel {
        Channel::Employer => (&interview.employer, RequestRefused::EmployerMissing),
        Channel::Agency => (&interview.agency, RequestRefused::AgencyMissing),
    };
    named
        .or_else(|| known.as_ref().map(|counterpart| counterpart.0.clone()))
        .ok_or(missing)
}

/// Changing and sending is for drafts.
pub(super) fn must_be_draft(request: &FeedbackRequest) -> Result<(), RequestRefused> {
    if request.state == State::Draft {
        Ok(())
    } else {
        Err(RequestRefused::NotDraft)
    }
}

/// A reminder comes to somebody who was asked, at most twice, and never in a hurry.
pub(super) fn may_remind(request: &FeedbackRequest, now: Time) -> Result<(), RequestRefused> {
    let Some(last_contact_at) = request.last_contact_at().filter(|_| is_open(request, now)) else {
        return Err(RequestRefused::NotSent);
    };
    if request.reminders_sent >= i32::try_from(MAX_REMINDERS).unwrap_or(i32::MAX) {
        Err(RequestRefused::RemindersUsedUp)
    } else if now < last_contact_at + TimeDelta::days(REMINDER_ALLOWED_AFTER_DAYS) {
        Err(RequestRefused::ReminderTooEarly)
    } else {
        Ok(())
    }
}

/// What has not ended can be taken back.
pub(super) fn may_cancel(request: &FeedbackRequest) -> Result<(), RequestRefused> {
    if request.state == State::Draft || request.state.is_waiting() {
        Ok(())
    } else {
        Err(RequestRefused::NotSent)
    }
}

/// The agency is asked when the employer has been, and has not answered.
pub(super) fn may_redirect(request: &FeedbackRequest) -> Result<(), RequestRefused> {
    if request.channel == Channel::Agency {
        Err(RequestRefused::AlreadyAtAgency)
    } else if request.state.is_waiting()
        || matches!(request.state, State::Declined | State::Expired)
    {
        Ok(())
    } else {
        Err(RequestRefused::NotSent)
    }
}

/// Whoever holds the link may use it while the request is open, and no longer, also before the node has noted its end.
pub(super) fn may_use_link(request: &FeedbackRequest, now: Time) -> Result<(), RequestRefused> {
    if is_open(request, now) {
        Ok(())
    } else {
        Err(RequestRefused::LinkGone)
    }
}

/// Whoever was asked can answer as long as a link of theirs would open it.
pub(super) fn must_wait(request: &FeedbackRequest, now: Time) -> Result<(), RequestRefused> {
    if is_open(request, now) {
        Ok(())
    } else {
        Err(RequestRefused::NotSent)
    }
}

/// When the links close after a contact at `now`.
pub(super) fn link_closes_at(now: Time) -> Time {
    now + TimeDelta::days(LINK_LASTS_DAYS)
}

/// Whether the request waits and its time has not run out.
fn is_open(request: &FeedbackRequest, now: Time) -> bool {
    request.state.is_waiting() && request.expires_at.is_none_or(|at| now < at)
}

/// The offered calls that are still to come.
#[must_use]
pub fn call_slots_left(request: &FeedbackRequest, now: Time) -> Vec<Time> {
    request
        .call_slots
        .iter()
        .copied()
        .filter(|slot| *slot > now)
        .collect()
}

/// Puts call slots into the order that every reader may rely on.
pub(super) fn tidy(request: &mut FeedbackRequest) {
    request.call_slots.0.sort_unstable();
    request.call_slots.0.dedup();
}

/// Checks that the schema cannot express, for a draft: whether calls are to come, and whether the subject is one line.
#[must_use]
pub(super) fn faults(request: &FeedbackRequest, now: Time) -> Vec<Fault> {
    let mut faults = Vec::new();
    if !lines::is_one_line(&request.subject) {
        faults.push(lines::fault("/subject"));
    }
    for (index, slot) in request.call_slots.iter().enumerate() {
        if *slot <= now {
            faults.push(Fault::at(
                format!("/call_slots/{index}"),
                FaultCode::InPast,
                "must be in the future",
            ));
        }
    }
    faults
}

/// The chosen call must be one of those that are left.
#[must_use]
pub(super) fn call_slot_faults(request: &FeedbackRequest, chosen: Time, now: Time) -> Vec<Fault> {
    if call_slots_left(request, now).contains(&chosen) {
        Vec::new()
    } else {
        vec![Fault::at(
            "/call_slot",
            FaultCode::NotOffered,
            "must be one of the call slots on offer",
        )]
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::interviews::InterviewId;
    use crate::platform::db::Doc;
    use crate::platform::ids::{CandidateId, FeedbackRequestId, TenantId, TypedId};

    fn day(number: i64) -> Time {
        Time::default() + TimeDelta::days(number)
    }

    fn sent_on_day_zero() -> FeedbackRequest {
        let at = day(0);
        FeedbackRequest {
            tenant_id: TenantId::new(at),
            id: FeedbackRequestId::new(at),
            interview_id: InterviewId::new(at),
            candidate_id: CandidateId::new(at),
            channel: Channel::Employer,
            state: State::Sent,
            recipient: Doc(Counterpart {
                name: "Ashdown Timber".to_owned(),
                contact_name: None,
                contact_email: None,
            }),
            subject: "A question".to_owned(),
            message: "Hello".to_owned(),
            call_slots: Doc(vec![day(1), day(5)]),
            chosen_call_slot: None,
            link_hashes: Vec::new(),
            sent_at: Some(at),
            reminders_sent: 0,
            last_reminded_at: None,
            closed_at: None,
            decline_reason: None,
            expires_at: Some(link_closes_at(at)),
            redirected_to_id: None,
            version: 2,
            created_at: at,
            updated_at: at,
            language: None,
        }
    }

    #[test]
    fn a_reminder_waits_three_days_and_comes_twice_at_most() {
        let mut request = sent_on_day_zero();
        assert_eq!(
            may_remind(&request, day(3) - TimeDelta::milliseconds(1)),
            Err(RequestRefused::ReminderTooEarly)
        );
        assert_eq!(may_remind(&request, day(3)), Ok(()));
        (request.last_reminded_at, request.reminders_sent) = (Some(day(3)), 1);
        assert_eq!(
            may_remind(&request, day(5)),
            Err(RequestRefused::ReminderTooEarly)
        );
        (request.last_reminded_at, request.reminders_sent) = (Some(day(6)), 2);
        assert_eq!(
            may_remind(&request, day(9)),
            Err(RequestRefused::RemindersUsedUp)
        );
    }

    #[test]
    fn a_link_closes_on_time_even_if_nobody_has_noted_it() {
        let request = sent_on_day_zero();
        assert_eq!(
            may_use_link(&request, day(14) - TimeDelta::milliseconds(1)),
            Ok(())
        );
        assert_eq!(
            may_use_link(&request, day(14)),
            Err(RequestRefused::LinkGone)
        );
        assert_eq!(may_remind(&request, day(14)), Err(RequestRefused::NotSent));
    }

    #[test]
    fn the_agency_is_asked_after_the_employer_and_never_twice() {
        let mut request = sent_on_day_zero();
        for (state, allowed) in [
            (State::Draft, false),
            (State::Expired, true),
            (State::Declined, true),
            (State::Answered, false),
        ] {
            request.state = state;
            assert_eq!(may_redirect(&request).is_ok(), allowed, "{state}");
        }
        request.channel = Channel::Agency;
        assert_eq!(may_redirect(&request), Err(RequestRefused::AlreadyAtAgency));
    }

    #[test]
    fn a_call_in_the_past_is_no_longer_on_offer() {
        let request = sent_on_day_zero();
        assert_eq!(call_slots_left(&request, day(2)), [day(5)]);
        assert!(!call_slot_faults(&request, day(1), day(2)).is_empty());
        assert!(call_slot_faults(&request, day(5), day(2)).is_empty());
    }
}
