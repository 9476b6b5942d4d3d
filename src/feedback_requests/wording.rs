//! The words of a mail in a candidate's name: our draft, our reminder, and where the link stands in them.

use super::model::Channel;
use crate::candidates::Candidate;
use crate::interviews::{Counterpart, Interview, Outcome};
use crate::knowledge;
use crate::method::messages::{self, Draft, DraftFacts, DraftKind, Wishes};
use crate::platform::clock::Time;
use crate::platform::locale::Language;
use crate::platform::{ApiError, Result};
use chrono::NaiveDate;

/// Stands in a message where the link will be: it is minted when the message is sent, and stored nowhere.
pub(super) const LINK: &str = "{link}";

/// What is said in a mail, and to whom.
pub struct MailFacts<'a> {
    /// The interview that it is about.
    pub interview: &'a Interview,
    /// Whose name it is written in.
    pub candidate: &'a Candidate,
    /// Who is written to.
    pub recipient: &'a Counterpart,
    /// The language to write in.
    pub language: Language,
    /// By when an answer would help, where that is said.
    pub answer_by: Option<NaiveDate>,
    /// The law that gives the candidate a right to their data, and how long an answer may take, where both are known.
    pub data_right: Option<(&'a str, &'a str)>,
    /// Calls on offer.
    pub call_slots: &'a [Time],
    /// What the candidate wants to have in it.
    pub wishes: Wishes<'a>,
}

/// The first message.
pub(super) fn first(channel: Channel, facts: &MailFacts<'_>) -> Result<Draft> {
    let kind = match channel {
        Channel::Employer => DraftKind::FeedbackRequestEmployer,
        Channel::Agency => DraftKind::FeedbackRequestAgency,
    };
    filled(kind, facts, Some(LINK))
}

/// A reminder of it.
pub(super) fn reminder(facts: &MailFacts<'_>) -> Result<Draft> {
    filled(DraftKind::Reminder, facts, Some(LINK))
}

/// A mail of any kind, without a link.
pub fn draft(kind: DraftKind, facts: &MailFacts<'_>) -> Result<Draft> {
    filled(kind, facts, None)
}

/// The message with its link in place; at the end, when somebody edited the place away.
pub(super) fn with_link(message: &str, url: &str) -> String {
    if message.contains(LINK) {
        message.replace(LINK, url)
    } else {
        format!("{message}\n\n{url}")
    }
}

fn filled(kind: DraftKind, facts: &MailFacts<'_>, link: Option<&str>) -> Result<Draft> {
    let MailFacts {
        interview,
        candidate,
        recipient,
        ..
    } = facts;
    let employer = interview.employer.as_ref();
    let call_slots: Vec<_> = facts.call_slots.iter().map(|slot| **slot).collect();
    // Who heard nothing has been told of no decision.
    let is_rejected = interview.outcome == Outcome::Rejected;
    let told_at = interview.notified_at.filter(|_| is_rejected);
    let known = DraftFacts {
        language: facts.language.as_str(),
        first_name: &candidate.first_name,
        last_name: candidate.last_name.as_deref(),
        role: &interview.role,
        employer: employer.map(|employer| employer.name.as_str()),
        contact_name: recipient.contact_name.as_deref(),
        interview_on: Some(candidate.local_date(interview.starts_at)),
        is_rejected: told_at.is_some(),
        told_on: told_at.map(|at| candidate.local_date(at)),
        answer_by: facts.answer_by,
        data_right: facts.data_right,
        call_slots: &call_slots,
        time_zone: candidate.zone(),
        link,
        wishes: facts.wishes,
    };
    let library = knowledge::library()?;
    messages::draft(library, kind, &known)
        .ok_or_else(|| ApiError::internal(format!("no template for {kind}")))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_link_stands_in_its_place_or_at_the_end() {
        assert_eq!(
            with_link("See {link}.", "https://x/f/1"),
            "See https://x/f/1."
        );
        assert_eq!(
            with_link("See you.", "https://x/f/1"),
            "See you.\n\nhttps://x/f/1"
        );
    }
}
