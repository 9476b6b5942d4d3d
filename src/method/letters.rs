//! Two letters that a person may send after a no that felt wrong: questions about the decision, and a request for their
//! data. They are filled with facts of the application only. What the person noted or suspects never goes in.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::method::content::Library;
use crate::method::messages::one_line;
use crate::method::themes::words;

words! {
    /// Which letter it is.
    LetterKind as "kind of letter" {
        /// Questions to the employer about how it was decided.
        EmployerQuestions = "employer_questions",
        /// A request for a copy of one's own data, with the notes of the interview.
        SubjectAccessRequest = "subject_access_request",
    }
}

/// What a letter is filled with. A paragraph that needs what is not known is left out.
#[derive(Debug, Clone)]
pub struct LetterFacts<'a> {
    /// The candidate's first name.
    pub first_name: &'a str,
    /// The role of the interview.
    pub role: &'a str,
    /// Who is written to: the employer, or the agency where no employer is known.
    pub employer: &'a str,
    /// The person there.
    pub contact_name: Option<&'a str>,
    /// The day of the interview.
    pub interview_on: Option<NaiveDate>,
    /// The day on which the candidate was told.
    pub told_on: Option<NaiveDate>,
    /// By when an answer would help.
    pub answer_by: Option<NaiveDate>,
    /// The law that gives the right to the data, and how long an answer may take.
    pub data_right: Option<(&'a str, &'a str)>,
}

/// A letter that a person may change before they send it, if they send it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[schema(example = json!({
    "kind": "employer_questions", "method": "M6", "subject": "Questions about the decision on my application for Data analyst",
    "body": "Hello Femi,\n\nI applied for the Data analyst position at Ashdown Timber.\n\nKind regards\nAda"
}))]
pub struct Letter {
    /// Which letter it is.
    pub kind: LetterKind,
    /// The row of the method.
    pub method: String,
    /// The subject line.
    pub subject: String,
    /// The body, paragraphs parted by an empty line.
    pub body: String,
}

/// Fills a letter. None only if its template is missing, which the content check rules out.
#[must_use]
pub fn letter(library: &Library, kind: LetterKind, facts: &LetterFacts<'_>) -> Option<Letter> {
    let template = library.letter(kind.as_str())?;
    let day = |on: Option<NaiveDate>| on.map(|on| on.format("%-d %B %Y").to_string());
    let known = [
        ("first_name", Some(one_line(facts.first_name))),
        ("role", Some(one_line(facts.role))),
        ("employer", Some(one_line(facts.employer))),
        ("contact_name", facts.contact_name.map(one_line)),
        ("interview_on", day(facts.interview_on)),
        ("told_on", day(facts.told_on)),
        ("answer_by", day(facts.answer_by)),
        ("law", facts.data_right.map(|(law, _)| law.to_owned())),
        (
            "answer_within",
            facts.data_right.map(|(_, within)| within.to_owned()),
        ),
    ];
    let values: Vec<(&str, &str)> = known
        .iter()
        .filter_map(|(name, value)| Some((*name, value.as_deref()?)))
        .filter(|(_, value)| !value.is_empty())
        .collect();
    let mut paragraphs: Vec<String> = template
        .paragraphs
        .iter()
        .filter_map(|paragraph| paragraph.fill(&values))
        .collect();
    if !values.iter().any(|(name, _)| *name == "contact_name") {
        paragraphs.insert(0, "Hello,".to_owned());
    }
    Some(Letter {
        kind,
        method: template.method.clone(),
        subject: template.subject.fill(&values)?,
        body: paragraphs.join("\n\n"),
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::method::content::library;

    fn facts() -> LetterFacts<'static> {
        LetterFacts {
            first_name: "Ada",
            role: "data\r\nanalyst",
            employer: "Ashdown Timber",
            contact_name: Some("Femi"),
            interview_on: NaiveDate::from_ymd_opt(2026, 11, 9),
            told_on: NaiveDate::from_ymd_opt(2026, 11, 20),
            answer_by: NaiveDate::from_ymd_opt(2026, 12, 14),
            data_right: Some(("Article 15 of the UK GDPR", "one month")),
        }
    }

    #[test]
    fn each_letter_is_whole_and_names_no_suspicion() {
        for kind in LetterKind::ALL {
            let letter = letter(library().unwrap(), *kind, &facts()).unwrap();
            assert_eq!((letter.kind, letter.method.as_str()), (*kind, "M6"));
            assert!(!letter.body.contains(['{', '}', '\r']), "{letter:?}");
            assert!(!letter.subject.contains(['\r', '\n']), "{letter:?}");
            assert!(letter.body.starts_with("Hello Femi,\n\n"), "{letter:?}");
            assert!(letter.body.contains("9 November 2026"), "{letter:?}");
            assert!(letter.body.ends_with("Ada"), "{letter:?}");
            for word in ["discriminat", "unlawful", "tribunal", "claim"] {
                assert!(!letter.body.contains(word), "{kind} says {word}");
            }
        }
    }

    #[test]
    fn what_is_not_known_is_left_out() {
        let bare = LetterFacts {
            contact_name: None,
            told_on: None,
            data_right: None,
            ..facts()
        };
        let written = |kind| letter(library().unwrap(), kind, &bare).unwrap().body;
        let questions = written(LetterKind::EmployerQuestions);
        assert!(questions.starts_with("Hello,\n\n") && !questions.contains("I heard of"));
        let request = written(LetterKind::SubjectAccessRequest);
        assert!(!request.contains("GDPR") && request.contains("copy of the personal data"));
    }
}
