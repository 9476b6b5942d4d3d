//! Drafts of the messages in a candidate's name: to whoever interviewed them, or to the agency.
//!
//! A draft is made of paragraphs with gaps. A paragraph whose gaps cannot be filled is left out, so that nobody
//! sends "at one of these times: ." or "on {date}". Drafts that ask for something ask what somebody would advise, since that
//! gets more useful answers than asking for a verdict.

#[cfg(test)]
mod tests;

use chrono::{DateTime, NaiveDate, Utc};
use chrono_tz::Tz;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::method::content::{DateWords, Library};
use crate::method::themes::words;

/// A name or a role in a draft is cut here.
const VALUE_LENGTH: usize = 200;
/// What the candidate says themselves is cut here.
const OWN_WORDS_LENGTH: usize = 500;
/// What templates may ask for: values, and what may be so or not.
pub(in crate::method) const GAPS: &[&str] = &[
    "full_name",
    "role",
    "employer",
    "contact_name",
    "interview_on",
    "call_slots",
    "link",
    "told_on",
    "answer_by",
    "law",
    "answer_within",
    "questions",
    "impressed_by",
    "rejected",
    "future_openings",
    "offer_feedback",
];

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
        /// Thanking for the interview.
        ThankYou = "thank_you",
        /// Asking to be kept in mind for later openings.
        FutureInterest = "future_interest",
        /// Asking how the decision came about.
        EmployerQuestions = "employer_questions",
        /// Asking for a copy of one's personal data.
        SubjectAccessRequest = "subject_access_request",
    }
}

/// What a draft is filled with. What is not known is left out of the message.
#[derive(Debug, Clone)]
pub struct DraftFacts<'a> {
    /// The language to write in; English where we have no words in it.
    pub language: &'a str,
    /// The candidate's first name.
    pub first_name: &'a str,
    /// The rest of their name.
    pub last_name: Option<&'a str>,
    /// The role of the interview.
    pub role: &'a str,
    /// The employer.
    pub employer: Option<&'a str>,
    /// Who is written to.
    pub contact_name: Option<&'a str>,
    /// The day of the interview, as the candidate saw it.
    pub interview_on: Option<NaiveDate>,
    /// Whether the candidate has been told of a no. Nobody knows from that whether somebody else was chosen.
    pub is_rejected: bool,
    /// The day on which the candidate was told.
    pub told_on: Option<NaiveDate>,
    /// By when an answer would help.
    pub answer_by: Option<NaiveDate>,
    /// The law that gives a right to one's data, and how long an answer may take, in the words of the language.
    pub data_right: Option<(&'a str, &'a str)>,
    /// Times at which the candidate could call.
    pub call_slots: &'a [DateTime<Utc>],
    /// The time zone in which those times are written.
    pub time_zone: Tz,
    /// The page where the contact can answer.
    pub link: Option<&'a str>,
    /// What the candidate adds.
    pub wishes: Wishes<'a>,
}

/// What the candidate may want to have in a message, or not.
#[derive(Debug, Clone, Copy, Default)]
pub struct Wishes<'a> {
    /// What impressed them, in their words.
    pub impressed_by: Option<&'a str>,
    /// Whether to ask to be kept in mind for later openings.
    pub future_openings: bool,
    /// Whether to offer to say how the interview was.
    pub offer_feedback: bool,
    /// Questions of their own.
    pub questions: &'a [String],
}

/// A message that a person may edit before it is sent.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[schema(example = json!({
    "kind": "employer_questions", "method": "M6", "subject": "Questions about my application for Data analyst",
    "body": "Hello Femi,\n\nI applied for the Data analyst position at Ashdown Timber.\n\nKind regards\nAda Okafor"
}))]
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
    let spoken = library.in_language(facts.language);
    let template = spoken.templates.get(kind.as_str())?;
    let known = known(facts, &spoken.dates);
    let values: Vec<(&str, &str)> = known
        .iter()
        .filter_map(|(name, value)| Some((*name, value.as_deref()?)))
        .filter(|(_, value)| !value.is_empty())
        .collect();
    let paragraphs: Vec<String> = template
        .paragraphs
        .iter()
        .filter_map(|paragraph| paragraph.fill(&values))
        .collect();
    Some(Draft {
        kind,
        method: template.method.clone(),
        subject: template.subject.fill(&values)?,
        body: paragraphs.join("\n\n"),
    })
}

/// A value for each name of [`GAPS`], as far as there is one; what is so has any.
fn known(facts: &DraftFacts<'_>, dates: &DateWords) -> [(&'static str, Option<String>); 16] {
    let wishes = &facts.wishes;
    let is_so = |so: bool| so.then(|| "yes".to_owned());
    let written = |on: Option<NaiveDate>| dates.day(on?);
    let names = [Some(facts.first_name), facts.last_name];
    let full_name = names.into_iter().flatten().collect::<Vec<_>>().join(" ");
    [
        ("full_name", Some(one_line(&full_name))),
        ("role", Some(one_line(facts.role))),
        ("employer", facts.employer.map(one_line)),
        ("contact_name", facts.contact_name.map(one_line)),
        ("interview_on", written(facts.interview_on)),
        ("told_on", written(facts.told_on)),
        ("answer_by", written(facts.answer_by)),
        ("law", facts.data_right.map(|(law, _)| law.to_owned())),
        (
            "answer_within",
            facts.data_right.map(|(_, within)| within.to_owned()),
        ),
        (
            "call_slots",
            slots(facts.call_slots, facts.time_zone, dates),
        ),
        ("link", facts.link.map(ToOwned::to_owned)),
        ("questions", questions(wishes.questions)),
        ("impressed_by", wishes.impressed_by.map(in_a_sentence)),
        ("rejected", is_so(facts.is_rejected)),
        ("future_openings", is_so(wishes.future_openings)),
        ("offer_feedback", is_so(wishes.offer_feedback)),
    ]
}

/// A value on one line: a name must not be able to add a header or a paragraph.
fn one_line(value: &str) -> String {
    cut(value, VALUE_LENGTH)
}

fn cut(value: &str, length: usize) -> String {
    let flat: String = value
        .chars()
        .take(length)
        .map(|c| if c.is_control() { ' ' } else { c })
        .collect();
    flat.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The candidate's words as the end of a sentence of ours, which has its own full stop.
fn in_a_sentence(words: &str) -> String {
    let words = cut(words, OWN_WORDS_LENGTH);
    words.trim_end_matches(['.', ' ']).to_owned()
}

/// The candidate's questions, one to a line, numbered; none if there are none.
fn questions(asked: &[String]) -> Option<String> {
    let lines: Vec<String> = asked
        .iter()
        .map(|question| cut(question, OWN_WORDS_LENGTH))
        .filter(|question| !question.is_empty())
        .zip(1..)
        .map(|(question, number)| format!("{number}. {question}"))
        .collect();
    (!lines.is_empty()).then(|| lines.join("\n"))
}

/// The call times, one after another, with the name of the zone; none if there are none.
fn slots(times: &[DateTime<Utc>], zone: Tz, dates: &DateWords) -> Option<String> {
    let said: Vec<String> = times
        .iter()
        .filter_map(|at| dates.time(&at.with_timezone(&zone)))
        .collect();
    let zone = dates.zone(zone)?;
    (!said.is_empty()).then(|| format!("{} ({zone})", said.join("; ")))
}
