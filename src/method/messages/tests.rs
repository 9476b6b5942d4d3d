//! Drafts as somebody reads them.

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
            "Tuesday 1 December, 10:30 (Berlin time)",
        ),
        (
            "de",
            "am 9. November 2026",
            "Dienstag, 1. Dezember, 10:30 Uhr (Ortszeit Berlin)",
        ),
        (
            "fr",
            "du 9 novembre 2026",
            "mardi 1er décembre à 10:30 (heure locale : Berlin)",
        ),
        (
            "es",
            "del 9 de noviembre de 2026",
            "martes 1 de diciembre, 10:30 (hora de Berlín)",
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
    assert!(with.contains("did not work out") && !with.contains("Should another position"));
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
    assert!(!without.contains("did not work out") && !without.contains("stayed with me"));
    assert!(
        without.contains("Should another position") && without.contains("other side of the table")
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

#[test]
fn no_draft_claims_that_somebody_was_chosen_or_that_a_decision_is_known() {
    let chosen = [
        "decided for somebody",
        "the two of you",
        "person you chose",
        "für jemand anderen entschieden",
        "Ihnen beiden",
        "s'est porté sur",
        "tous deux",
        "la personne retenue",
        "decidieron por otra",
        "decidido por otra",
        "comienzo juntos",
        "persona elegida",
    ];
    let known = [
        "did not work out",
        "nicht geklappt",
        "Absage",
        "pas été retenue",
        "no ha salido adelante",
        "The decision",
        "the decision",
    ];
    for language in LANGUAGES {
        for kind in DraftKind::ALL {
            let told = of(
                *kind,
                &DraftFacts {
                    language,
                    ..facts(&[])
                },
            );
            let untold = DraftFacts {
                language,
                is_rejected: false,
                told_on: None,
                ..facts(&[])
            };
            let silent = of(*kind, &untold);
            for word in chosen {
                assert!(
                    !told.body.contains(word) && !silent.body.contains(word),
                    "{language} {kind}: {word}"
                );
            }
            // A copy of one's data is asked for with how a decision was made.
            for word in known
                .iter()
                .filter(|_| *kind != DraftKind::SubjectAccessRequest)
            {
                let all = format!("{} {}", silent.subject, silent.body);
                assert!(!all.contains(word), "{language} {kind}: {all}");
            }
        }
    }
}

#[test]
fn a_time_zone_is_named_as_people_call_it() {
    for (zone, language, name) in [
        (chrono_tz::Europe::Madrid, "en", "Madrid time"),
        (chrono_tz::Europe::Zurich, "de", "Ortszeit Zürich"),
        (
            chrono_tz::America::Argentina::Buenos_Aires,
            "fr",
            "heure locale : Buenos Aires",
        ),
        (chrono_tz::America::New_York, "es", "hora de Nueva York"),
        (chrono_tz::UTC, "de", "UTC"),
        (chrono_tz::Etc::GMTMinus3, "en", "GMT-3"),
    ] {
        let dates = &library().unwrap().in_language(language).dates;
        assert_eq!(dates.zone(zone).as_deref(), Some(name));
    }
}
