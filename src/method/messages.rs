//! Drafts of the messages in a candidate's name: to whoever interviewed them, or to the agency.
//!
//! A draft is made of paragraphs with gaps. A paragraph whose gaps cannot be filled is left out, so that nobody
//! sends "at one of these times: ." or "on {date}". Drafts that ask for something ask what somebody would advise, since that
//! gets more useful answers than asking for a verdict.

use chrono::{DateTime, Datelike, NaiveDate, Utc};
use chrono_tz::Tz;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::method::content::{DateWords, Library, fill};
use crate::method::themes::words;

/// A name or a role in a draft is cut here.
const VALUE_LENGTH: usize = 200;
/// What the candidate says themselves is cut here.
const OWN_WORDS_LENGTH: usize = 500;
/// What templates may ask for: values, and what may be so or not.
pub(in crate::method) const GAPS: &[&str] = &[
    "first_name",
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
    /// Whether the candidate has been told that somebody else was chosen.
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
fn known(facts: &DraftFacts<'_>, dates: &DateWords) -> [(&'static str, Option<String>); 17] {
    let wishes = &facts.wishes;
    let is_so = |so: bool| so.then(|| "yes".to_owned());
    let written = |on: Option<NaiveDate>| day(on?, dates);
    let names = [Some(facts.first_name), facts.last_name];
    let full_name = names.into_iter().flatten().collect::<Vec<_>>().join(" ");
    [
        ("first_name", Some(one_line(facts.first_name))),
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
pub(crate) fn one_line(value: &str) -> String {
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

/// A day as the language writes it.
fn day(on: NaiveDate, dates: &DateWords) -> Option<String> {
    let (number, month) = day_and_month(on, dates)?;
    let year = on.year().to_string();
    fill(
        &dates.date,
        &[("day", &number), ("month", month), ("year", &year)],
    )
}

fn day_and_month(on: NaiveDate, dates: &DateWords) -> Option<(String, &str)> {
    let month = dates.months.get(usize::try_from(on.month0()).ok()?)?;
    let number = match on.day() {
        1 => dates.first_day.clone(),
        day => day.to_string(),
    };
    Some((number, month))
}

/// The call times, one after another, with the name of the zone; none if there are none.
fn slots(times: &[DateTime<Utc>], zone: Tz, dates: &DateWords) -> Option<String> {
    let said: Vec<String> = times
        .iter()
        .filter_map(|at| slot(at.with_timezone(&zone), dates))
        .collect();
    (!said.is_empty()).then(|| format!("{} ({zone})", said.join("; ")))
}

fn slot(at: DateTime<Tz>, dates: &DateWords) -> Option<String> {
    let (number, month) = day_and_month(at.date_naive(), dates)?;
    let weekday = usize::try_from(at.weekday().num_days_from_monday()).ok()?;
    let time = at.format("%H:%M").to_string();
    fill(
        &dates.slot,
        &[
            ("weekday", dates.weekdays.get(weekday)?),
            ("day", &number),
            ("month", month),
            ("time", &time),
        ],
    )
}

#[cfg(test)]
mod tests {
    use chrono::TimeZone;

    use super::*;
    use crate::method::content::{LANGUAGES, library};

    /// Kinds that ask somebody for advice.
    const ASKING: [DraftKind; 4] = [
        DraftKind::FeedbackRequestEmployer,
        DraftKind::FeedbackRequestAgency,
        DraftKind::Reminder,
        DraftKind::CallProposal,
    ];

    fn facts(slots: &[DateTime<Utc>]) -> DraftFacts<'_> {
        DraftFacts {
            language: "en",
            first_name: "Ada",
            last_name: Some("Okafor"),
            role: "data engineer",
            employer: Some("Acme"),
            contact_name: Some("Ms Lovell"),
            interview_on: NaiveDate::from_ymd_opt(2026, 11, 9),
            is_rejected: true,
            told_on: NaiveDate::from_ymd_opt(2026, 11, 20),
            answer_by: NaiveDate::from_ymd_opt(2026, 12, 14),
            data_right: None,
            call_slots: slots,
            time_zone: chrono_tz::Europe::Berlin,
            link: Some("https://rebound.example/f/abc"),
            wishes: Wishes::default(),
        }
    }

    fn of(kind: DraftKind, facts: &DraftFacts<'_>) -> Draft {
        draft(library().unwrap(), kind, facts).unwrap()
    }

    #[test]
    fn every_kind_gives_a_draft_without_gaps_in_every_language() {
        let slots = [Utc.with_ymd_and_hms(2026, 11, 25, 9, 30, 0).unwrap()];
        let questions = ["Why?".to_owned()];
        let whole = Wishes {
            impressed_by: Some("how openly you spoke"),
            future_openings: true,
            offer_feedback: true,
            questions: &questions,
        };
        for language in LANGUAGES {
            for kind in DraftKind::ALL {
                for (wishes, employer, contact_name) in [
                    (whole, Some("Acme"), Some("Ms Lovell")),
                    (Wishes::default(), None, None),
                ] {
                    let known = DraftFacts {
                        language,
                        employer,
                        contact_name,
                        wishes,
                        ..facts(&slots)
                    };
                    let draft = of(*kind, &known);
                    let all = format!("{}\n{}", draft.subject, draft.body);
                    assert!(!all.contains(['{', '}']), "{language} {kind}: {all}");
                    assert!(
                        all.contains("data engineer")
                            || *kind == DraftKind::FeedbackRequestAgency
                            || *kind == DraftKind::SubjectAccessRequest,
                        "{all}"
                    );
                    assert!(draft.body.contains("\nAda"), "{language} {kind}: {all}");
                    assert!(
                        draft.body.split("\n\n").count() >= 3,
                        "{language} {kind}: {all}"
                    );
                    assert_eq!(
                        all.contains("Acme"),
                        employer.is_some() && all.contains("Acme")
                    );
                }
            }
        }
    }

    #[test]
    fn whoever_asks_asks_for_advice() {
        for (language, advice) in [
            ("en", "advi"),
            ("de", "rat"),
            ("fr", "conseil"),
            ("es", "aconsejar"),
        ] {
            for kind in ASKING {
                let draft = of(
                    kind,
                    &DraftFacts {
                        language,
                        ..facts(&[])
                    },
                );
                assert!(
                    draft.body.to_lowercase().contains(advice),
                    "{language} {kind}: {}",
                    draft.body
                );
            }
        }
    }

    #[test]
    fn days_and_call_times_are_written_as_the_language_does_in_the_candidates_zone() {
        let slots = [Utc.with_ymd_and_hms(2026, 12, 1, 9, 30, 0).unwrap()];
        for (language, interview, call) in [
            (
                "en",
                "on 9 November 2026",
                "Tuesday 1 December, 10:30 (Europe/Berlin)",
            ),
            (
                "de",
                "am 9. November 2026",
                "Dienstag, 1. Dezember, 10:30 Uhr (Europe/Berlin)",
            ),
            (
                "fr",
                "du 9 novembre 2026",
                "mardi 1er décembre à 10:30 (Europe/Berlin)",
            ),
            (
                "es",
                "del 9 de noviembre de 2026",
                "martes 1 de diciembre, 10:30 (Europe/Berlin)",
            ),
        ] {
            let body = of(
                DraftKind::CallProposal,
                &DraftFacts {
                    language,
                    ..facts(&slots)
                },
            )
            .body;
            assert!(body.contains(interview) && body.contains(call), "{body}");
        }
    }

    #[test]
    fn what_is_not_known_is_left_out() {
        let bare = DraftFacts {
            contact_name: None,
            interview_on: None,
            employer: None,
            told_on: None,
            answer_by: None,
            link: None,
            ..facts(&[])
        };
        for kind in DraftKind::ALL {
            let draft = of(*kind, &bare);
            assert!(draft.body.starts_with("Hello,\n\n"), "{}", draft.body);
            assert!(!draft.body.contains('{') && !draft.body.contains("http"));
        }
        for kind in ASKING {
            let body = of(kind, &bare).body;
            assert!(body.contains("advise"), "{kind} lost its question: {body}");
        }
    }

    #[test]
    fn a_thank_you_says_what_was_wished_for_and_no_more() {
        let wishes = Wishes {
            impressed_by: Some("how your team talks about mistakes."),
            ..Wishes::default()
        };
        let with = of(
            DraftKind::ThankYou,
            &DraftFacts {
                wishes,
                ..facts(&[])
            },
        )
        .body;
        assert!(
            with.contains("What has stayed with me most: how your team talks about mistakes.\n"),
            "{with}"
        );
        assert!(with.contains("somebody else") && !with.contains("Should another position"));
        let wishes = Wishes {
            future_openings: true,
            offer_feedback: true,
            ..Wishes::default()
        };
        let untold = DraftFacts {
            wishes,
            is_rejected: false,
            ..facts(&[])
        };
        let without = of(DraftKind::ThankYou, &untold).body;
        assert!(!without.contains("somebody else") && !without.contains("stayed with me"));
        assert!(
            without.contains("Should another position")
                && without.contains("other side of the table")
        );
    }

    #[test]
    fn a_letter_names_no_suspicion_and_leans_on_a_law_only_where_one_is_known() {
        let letters = [
            DraftKind::EmployerQuestions,
            DraftKind::SubjectAccessRequest,
        ];
        for kind in letters {
            let body = of(kind, &facts(&[])).body;
            for word in ["discriminat", "unlawful", "tribunal", "claim", "GDPR"] {
                assert!(!body.contains(word), "{kind} says {word}");
            }
        }
        let data_right = Some(("Article 15 of the UK GDPR", "one month"));
        let request = of(
            DraftKind::SubjectAccessRequest,
            &DraftFacts {
                data_right,
                ..facts(&[])
            },
        );
        assert!(
            request
                .body
                .contains("under Article 15 of the UK GDPR, which allows one month"),
            "{}",
            request.body
        );
        let questions = of(DraftKind::EmployerQuestions, &facts(&[])).body;
        assert!(
            questions.contains("heard of the decision on 20 November 2026"),
            "{questions}"
        );
        assert!(
            questions.contains("An answer by 14 December 2026"),
            "{questions}"
        );
    }

    #[test]
    fn own_questions_come_after_ours() {
        let questions = [
            "Who decided?".to_owned(),
            " ".to_owned(),
            "By what\nmeasure?".to_owned(),
        ];
        let wishes = Wishes {
            questions: &questions,
            ..Wishes::default()
        };
        let body = of(
            DraftKind::EmployerQuestions,
            &DraftFacts {
                wishes,
                ..facts(&[])
            },
        )
        .body;
        assert!(
            body.contains("\n\n1. Who decided?\n2. By what measure?\n\n"),
            "{body}"
        );
        assert!(body.ends_with("Ada Okafor"));
    }

    #[test]
    fn a_name_cannot_add_a_line() {
        let sly = DraftFacts {
            role: "nurse\r\nBcc: all@example.com {link}",
            ..facts(&[])
        };
        let draft = of(DraftKind::Reminder, &sly);
        assert!(!draft.subject.contains(['\r', '\n']));
        assert!(
            draft.subject.contains("{link}"),
            "a value is not filled again"
        );
    }
}
