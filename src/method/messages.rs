//! Drafts of the messages that ask for advice.
//!
//! A draft is made of paragraphs with gaps. A paragraph whose gaps cannot be filled is left out, so that nobody
//! sends "at one of these times: ." or "on {date}". Drafts ask what somebody would advise, since that gets more
//! useful answers than asking for a verdict.

use chrono::{DateTime, NaiveDate, Utc};
use chrono_tz::Tz;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::method::content::{Library, fill};
use crate::method::themes::words;

/// A name or a role in a draft is cut here.
const VALUE_LENGTH: usize = 200;

words! {
    /// What a draft is for.
    DraftKind as "draft kind" {
        /// Asking the employer for advice.
        FeedbackRequestEmployer = "feedback_request_employer",
        /// Asking the agency that put the candidate forward.
        FeedbackRequestAgency = "feedback_request_agency",
        /// A polite reminder of either.
        Reminder = "reminder",
        /// Proposing a short call.
        CallProposal = "call_proposal",
    }
}

/// What a draft is filled with. What is not known is left out of the message.
#[derive(Debug, Clone)]
pub struct DraftFacts<'a> {
    /// The candidate's first name.
    pub first_name: &'a str,
    /// The role of the interview.
    pub role: &'a str,
    /// The employer.
    pub employer: &'a str,
    /// Who is written to.
    pub contact_name: Option<&'a str>,
    /// The day of the interview, as the candidate saw it.
    pub interview_on: Option<NaiveDate>,
    /// Times at which the candidate could call.
    pub call_slots: &'a [DateTime<Utc>],
    /// The time zone in which those times are written.
    pub time_zone: Tz,
    /// The page where the contact can answer.
    pub link: Option<&'a str>,
}

/// A message that a person may edit before it is sent.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct Draft {
    /// What it is for.
    pub kind: DraftKind,
    /// The row of the method.
    pub method: String,
    /// The subject line.
    pub subject: String,
    /// The body, paragraphs parted by an empty line.
    pub body: String,
}

/// Fills a template. None only if the template is missing, which the content check rules out.
#[must_use]
pub fn draft(library: &Library, kind: DraftKind, facts: &DraftFacts<'_>) -> Option<Draft> {
    let template = library.template(kind.as_str())?;
    let known = [
        ("first_name", Some(one_line(facts.first_name))),
        ("role", Some(one_line(facts.role))),
        ("employer", Some(one_line(facts.employer))),
        // "Hello," without a name is better than a gap.
        ("contact_name", facts.contact_name.map(one_line)),
        (
            "interview_on",
            facts
                .interview_on
                .map(|on| on.format("%-d %B %Y").to_string()),
        ),
        ("call_slots", slots(facts.call_slots, facts.time_zone)),
        ("link", facts.link.map(ToOwned::to_owned)),
    ];
    let values: Vec<(&str, &str)> = known
        .iter()
        .filter_map(|(name, value)| Some((*name, value.as_deref()?)))
        .filter(|(_, v)| !v.is_empty())
        .collect();
    let mut paragraphs: Vec<String> = template
        .paragraphs
        .iter()
        .filter_map(|p| fill(p, &values))
        .collect();
    if !values.iter().any(|(name, _)| *name == "contact_name") {
        paragraphs.insert(0, "Hello,".to_owned());
    }
    Some(Draft {
        kind,
        method: template.method.clone(),
        subject: fill(&template.subject, &values)?,
        body: paragraphs.join("\n\n"),
    })
}

/// A value on one line: a name must not be able to add a header or a paragraph.
pub(crate) fn one_line(value: &str) -> String {
    let flat: String = value
        .chars()
        .take(VALUE_LENGTH)
        .map(|c| if c.is_control() { ' ' } else { c })
        .collect();
    flat.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The call times, one after another, with the name of the zone; none if there are none.
fn slots(times: &[DateTime<Utc>], zone: Tz) -> Option<String> {
    let said: Vec<String> = times
        .iter()
        .map(|at| {
            at.with_timezone(&zone)
                .format("%A %-d %B, %H:%M")
                .to_string()
        })
        .collect();
    (!said.is_empty()).then(|| format!("{} ({zone})", said.join("; ")))
}

#[cfg(test)]
mod tests {
    use chrono::TimeZone;

    use super::*;
    use crate::method::content::library;

    fn facts(slots: &[DateTime<Utc>]) -> DraftFacts<'_> {
        DraftFacts {
            first_name: "Ada",
            role: "data engineer",
            employer: "Acme",
            contact_name: Some("Ms Lovell"),
            interview_on: NaiveDate::from_ymd_opt(2026, 11, 9),
            call_slots: slots,
            time_zone: chrono_tz::Europe::Berlin,
            link: Some("https://rebound.example/f/abc"),
        }
    }

    #[test]
    fn every_kind_gives_a_draft_without_gaps_that_asks_for_advice() {
        let slots = [Utc.with_ymd_and_hms(2026, 11, 25, 9, 30, 0).unwrap()];
        for kind in DraftKind::ALL {
            let draft = draft(library().unwrap(), *kind, &facts(&slots)).unwrap();
            assert!(
                draft.body.contains("advi"),
                "{kind} does not ask for advice"
            );
            assert!(
                !draft.body.contains(['{', '}']) && !draft.subject.contains(['{', '}']),
                "{kind}: {draft:?}"
            );
            assert!(draft.body.ends_with("Ada"));
        }
    }

    #[test]
    fn call_times_are_written_in_the_candidates_zone() {
        let slots = [Utc.with_ymd_and_hms(2026, 11, 25, 9, 30, 0).unwrap()];
        let draft = draft(library().unwrap(), DraftKind::CallProposal, &facts(&slots)).unwrap();
        assert!(
            draft
                .body
                .contains("Wednesday 25 November, 10:30 (Europe/Berlin)"),
            "{}",
            draft.body
        );
    }

    #[test]
    fn what_is_not_known_is_left_out() {
        let bare = DraftFacts {
            contact_name: None,
            interview_on: None,
            link: None,
            ..facts(&[])
        };
        for kind in DraftKind::ALL {
            let draft = draft(library().unwrap(), *kind, &bare).unwrap();
            assert!(draft.body.starts_with("Hello,\n\n"));
            assert!(!draft.body.contains('{') && !draft.body.contains("http"));
            assert!(
                draft.body.contains("advise"),
                "{kind} lost its question: {}",
                draft.body
            );
        }
    }

    #[test]
    fn a_name_cannot_add_a_line() {
        let sly = DraftFacts {
            role: "nurse\r\nBcc: all@example.com {link}",
            ..facts(&[])
        };
        let draft = draft(library().unwrap(), DraftKind::Reminder, &sly).unwrap();
        assert!(!draft.subject.contains(['\r', '\n']));
        assert!(
            draft.subject.contains("{link}"),
            "a value is not filled again"
        );
    }
}
