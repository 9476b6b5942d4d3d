//! The words of a request: our draft, our reminder, and where the link stands in them.

use super::model::Channel;
use crate::candidates::Candidate;
use crate::interviews::{Counterpart, Interview};
use crate::method::content::library;
use crate::method::messages::{self, Draft, DraftFacts, DraftKind};
use crate::platform::clock::Time;
use crate::platform::{ApiError, Result};

/// Stands in a message where the link will be: it is minted when the message is sent, and stored nowhere.
pub(super) const LINK: &str = "{link}";

/// What is said in a message, and to whom.
pub(super) struct MailFacts<'a> {
    /// The interview that is asked about.
    pub interview: &'a Interview,
    /// Who asks.
    pub candidate: &'a Candidate,
    /// Who is asked.
    pub recipient: &'a Counterpart,
    /// Calls on offer.
    pub call_slots: &'a [Time],
}

/// The first message.
pub(super) fn first(channel: Channel, facts: &MailFacts<'_>) -> Result<Draft> {
    draft(
        match channel {
            Channel::Employer => DraftKind::FeedbackRequestEmployer,
            Channel::Agency => DraftKind::FeedbackRequestAgency,
        },
        facts,
    )
}

/// A reminder of it.
pub(super) fn reminder(facts: &MailFacts<'_>) -> Result<Draft> {
    draft(DraftKind::Reminder, facts)
}

/// The message with its link in place; at the end, when somebody edited the place away.
pub(super) fn with_link(message: &str, url: &str) -> String {
    if message.contains(LINK) {
        message.replace(LINK, url)
    } else {
        format!("{message}\n\n{url}")
    }
}

fn draft(kind: DraftKind, facts: &MailFacts<'_>) -> Result<Draft> {
    let MailFacts {
        interview,
        candidate,
        recipient,
        call_slots,
    } = facts;
    let employer = interview.employer.as_ref();
    let call_slots: Vec<_> = call_slots.iter().map(|slot| **slot).collect();
    let known = DraftFacts {
        first_name: &candidate.first_name,
        role: &interview.role,
        employer: employer.map_or("the employer", |employer| &employer.name),
        contact_name: recipient.contact_name.as_deref(),
        interview_on: Some(candidate.local_date(interview.starts_at)),
        call_slots: &call_slots,
        time_zone: candidate.zone(),
        link: Some(LINK),
    };
    let library = library().map_err(|error| ApiError::internal(error.to_string()))?;
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
