//! Who may write what, to whom, and until when it can be changed.

use super::model::{Message, MessageKind, MessageState, NewMessage};
use crate::feedback_requests::Channel;
use crate::interviews::{Counterpart, Interview};
use crate::platform::Code;
use crate::platform::clock::Time;
use crate::platform::error::{Coded, Fault, FaultCode};
use crate::platform::lines;
use chrono::{Days, NaiveDate};

/// Characters in a subject line at the most.
pub(super) const MAX_SUBJECT_LENGTH: u64 = 200;
/// Characters in a body at the most.
pub(super) const MAX_BODY_LENGTH: u64 = 10_000;
/// Calls that can be offered at the most.
pub(super) const MAX_CALL_SLOTS: u64 = 5;
/// Questions of one's own at the most.
pub(super) const MAX_QUESTIONS: u64 = 10;
/// Characters in what impressed somebody, and in a question, at the most.
pub(super) const MAX_OWN_WORDS: usize = 500;

/// Days after which an answer to a letter would help.
const ANSWER_AFTER: Days = Days::new(21);

/// Why a message cannot be written, changed or sent.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub(super) enum MessageRefused {
    #[error("Only the candidate may write a message of the kind `{0}`.")]
    CandidatesAlone(MessageKind),
    #[error("The candidate has not been told of an outcome yet; writing now would tell them.")]
    OutcomeNotTold,
    #[error("The interview names no employer to write to, and neither does the message.")]
    EmployerMissing,
    #[error("The interview names no agency to write to, and neither does the message.")]
    AgencyMissing,
    #[error("The message has been sent; it stays as it is.")]
    Sent,
    #[error("A thank-you for this interview has been sent already.")]
    ThankYouSent,
}

impl Coded for MessageRefused {
    fn code(&self) -> Code {
        match self {
            Self::CandidatesAlone(_) => Code::WrongCaller,
            Self::OutcomeNotTold => Code::OutcomeNotTold,
            Self::EmployerMissing => Code::EmployerMissing,
            Self::AgencyMissing => Code::AgencyMissing,
            Self::Sent => Code::MessageSent,
            Self::ThankYouSent => Code::ThankYouSent,
        }
    }
}

/// Whether the caller may know of messages of this kind.
#[must_use]
pub(super) fn may_know(kind: MessageKind, is_candidate: bool) -> bool {
    is_candidate || !MessageKind::PRIVATE.contains(&kind)
}

/// Who may write a message of this kind at all.
pub(super) fn may_write(kind: MessageKind, is_candidate: bool) -> Result<(), MessageRefused> {
    if may_know(kind, is_candidate) {
        Ok(())
    } else {
        Err(MessageRefused::CandidatesAlone(kind))
    }
}

/// What speaks of a decision waits until the candidate knows of it. Thanks, and asking for one's own data, need none.
pub(super) fn may_be_about(kind: MessageKind, interview: &Interview) -> Result<(), MessageRefused> {
    let at_any_time = matches!(
        kind,
        MessageKind::ThankYou | MessageKind::SubjectAccessRequest
    );
    if at_any_time || interview.notified_at.is_some() {
        Ok(())
    } else {
        Err(MessageRefused::OutcomeNotTold)
    }
}

/// To the employer or to the agency: as it was asked for, else to the one whom the kind is for, else to whoever is named.
#[must_use]
pub(super) fn channel(new: &NewMessage, interview: &Interview) -> Channel {
    let fitting = match new.kind {
        MessageKind::AgencyRequest => Channel::Agency,
        _ if interview.employer.is_none() && interview.agency.is_some() => Channel::Agency,
        _ => Channel::Employer,
    };
    new.channel.unwrap_or(fitting)
}

/// Whom to write to: the one who was named for this message, or else the interview's own contact.
pub(super) fn recipient(
    interview: &Interview,
    channel: Channel,
    named: Option<Counterpart>,
) -> Result<Counterpart, MessageRefused> {
    let (known, missing) = match channel {
        Channel::Employer => (&interview.employer, MessageRefused::EmployerMissing),
        Channel::Agency => (&interview.agency, MessageRefused::AgencyMissing),
    };
    named
        .or_else(|| known.as_ref().map(|counterpart| counterpart.0.clone()))
        .ok_or(missing)
}

/// By when an answer would help, where a letter says so.
#[must_use]
pub(super) fn answer_by(kind: MessageKind, today: NaiveDate) -> Option<NaiveDate> {
    let asks = kind == MessageKind::EmployerQuestions;
    today.checked_add_days(ANSWER_AFTER).filter(|_| asks)
}

/// Changing, deleting and sending is for drafts.
pub(super) fn must_be_draft(message: &Message) -> Result<(), MessageRefused> {
    if message.state == MessageState::Draft {
        Ok(())
    } else {
        Err(MessageRefused::Sent)
    }
}

/// Checks that the schema cannot express: whether the subject is one line, and whether there is anything to read.
#[must_use]
pub(super) fn faults(message: &Message) -> Vec<Fault> {
    let mut faults = Vec::new();
    if message.subject.trim().is_empty() {
        faults.push(Fault::blank("/subject"));
    } else if !lines::is_one_line(&message.subject) {
        faults.push(lines::fault("/subject"));
    }
    if message.body.trim().is_empty() {
        faults.push(Fault::blank("/body"));
    }
    faults
}

/// What does not go with the kind that was asked for, and calls that are over.
#[must_use]
pub(super) fn wish_faults(new: &NewMessage, now: Time) -> Vec<Fault> {
    let mut faults = Vec::new();
    let mut only_for = |pointer: &str, asked: bool, kinds: &[MessageKind]| {
        if asked && !kinds.contains(&new.kind) {
            let kinds: Vec<&str> = kinds.iter().map(|kind| kind.as_str()).collect();
            let detail = format!("goes only with the kind {}", kinds.join(" or "));
            faults.push(Fault::at(pointer, FaultCode::OneOf, detail));
        }
    };
    let thanks = &[MessageKind::ThankYou];
    only_for("/impressed_by", new.impressed_by.is_some(), thanks);
    only_for("/future_openings", new.future_openings, thanks);
    only_for("/offer_feedback", new.offer_feedback, thanks);
    let asking = &[
        MessageKind::FeedbackRequest,
        MessageKind::AgencyRequest,
        MessageKind::CallProposal,
    ];
    only_for("/call_slots", !new.call_slots.is_empty(), asking);
    let questions = &[MessageKind::EmployerQuestions];
    only_for("/questions", !new.questions.is_empty(), questions);
    let to_employer = new.channel == Some(Channel::Employer);
    if to_employer && new.kind == MessageKind::AgencyRequest {
        let detail = "must be agency for the kind agency_request";
        faults.push(Fault::at("/channel", FaultCode::OneOf, detail));
    }
    for (index, slot) in new.call_slots.iter().enumerate() {
        if *slot <= now {
            let (pointer, detail) = (format!("/call_slots/{index}"), "must be in the future");
            faults.push(Fault::at(pointer, FaultCode::InPast, detail));
        }
    }
    for (index, question) in new.questions.iter().enumerate() {
        if question.trim().is_empty() || question.chars().count() > MAX_OWN_WORDS {
            let detail = format!("must have between 1 and {MAX_OWN_WORDS} characters");
            let pointer = format!("/questions/{index}");
            faults.push(Fault::at(pointer, FaultCode::Length, detail));
        }
    }
    faults
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::interviews::InterviewId;
    use crate::platform::ids::TypedId;

    fn asked(kind: MessageKind) -> NewMessage {
        NewMessage {
            interview_id: InterviewId::new(Time::default()),
            kind,
            channel: None,
            recipient: None,
            language: None,
            subject: None,
            body: None,
            call_slots: Vec::new(),
            impressed_by: None,
            future_openings: false,
            offer_feedback: false,
            questions: Vec::new(),
        }
    }

    fn pointers(new: &NewMessage) -> Vec<String> {
        let faults = wish_faults(new, Time::default());
        faults
            .into_iter()
            .filter_map(|fault| fault.pointer)
            .collect()
    }

    #[test]
    fn two_kinds_are_the_candidates_alone() {
        for kind in MessageKind::ALL {
            let private = matches!(
                kind,
                MessageKind::EmployerQuestions | MessageKind::SubjectAccessRequest
            );
            assert_eq!(may_write(*kind, false).is_err(), private, "{kind}");
            assert_eq!(may_write(*kind, true), Ok(()), "{kind}");
        }
    }

    #[test]
    fn wishes_go_with_the_kind_that_has_a_place_for_them() {
        let all = |kind| NewMessage {
            impressed_by: Some("the team".to_owned()),
            future_openings: true,
            offer_feedback: true,
            call_slots: vec![Time::default() + chrono::TimeDelta::days(1)],
            questions: vec!["Why?".to_owned()],
            ..asked(kind)
        };
        assert_eq!(
            pointers(&all(MessageKind::ThankYou)),
            ["/call_slots", "/questions"]
        );
        assert_eq!(
            pointers(&all(MessageKind::EmployerQuestions)),
            [
                "/impressed_by",
                "/future_openings",
                "/offer_feedback",
                "/call_slots"
            ]
        );
        assert_eq!(pointers(&asked(MessageKind::Reminder)), [""; 0]);
    }

    #[test]
    fn the_agency_is_not_asked_at_the_employers() {
        let wrong = NewMessage {
            channel: Some(Channel::Employer),
            ..asked(MessageKind::AgencyRequest)
        };
        assert_eq!(pointers(&wrong), ["/channel"]);
    }
}
