//! What steps say: only what is true of where somebody stands.

use super::*;
use crate::method::content::LANGUAGES;

fn reason(facts: &Facts, kind: StepKind, language: &str) -> String {
    let step = next_steps(facts, |one| one == kind, library().unwrap(), language);
    let step = step.into_iter().next();
    step.unwrap_or_else(|| panic!("no {kind}: {facts:?}"))
        .reason
}

/// A request to the employer that nobody answered.
fn silent() -> Facts {
    Facts {
        today: day(30),
        has_agency: false,
        employer_request: request(RequestState::Expired, 2, 2),
        own_done: Some(BTreeSet::new()),
        ..fresh()
    }
}

#[test]
fn an_interview_is_called_fresh_in_its_first_days_only() {
    let after = |days: u64| Facts {
        held_on: Some(day(0)),
        today: day(days),
        own_done: Some(BTreeSet::new()),
        ..fresh()
    };
    let drafted = |days| Facts {
        employer_request: request(RequestState::Draft, 0, 0),
        ..after(days)
    };
    for language in LANGUAGES {
        let notes = |days| reason(&after(days), StepKind::NoteQuestions, language);
        assert_ne!(notes(4), notes(28), "{language}");
        let draft = |days| reason(&drafted(days), StepKind::SendEmployerRequest, language);
        assert_ne!(draft(4), draft(28), "{language}");
        for word in ["fresh", "frisch", "frais", "fresco"] {
            assert!(
                !notes(28).contains(word) && !draft(28).contains(word),
                "{language}"
            );
        }
    }
    assert!(reason(&after(4), StepKind::NoteQuestions, "en").contains("still fresh"));
}

#[test]
fn whoever_asked_in_vain_is_told_that_it_says_nothing_about_them() {
    let looks_back = |facts: &Facts| reason(facts, StepKind::Reflect, "en");
    assert!(
        looks_back(&silent()).starts_with("You asked, and that was right; that no answer came")
    );
    let declined = Facts {
        employer_request: request(RequestState::Declined, 2, 0),
        ..silent()
    };
    assert!(looks_back(&declined).contains("They would rather not answer"));
    let agency = Facts {
        has_agency: true,
        ..declined.clone()
    };
    assert!(
        reason(&agency, StepKind::AskAgency, "en")
            .starts_with("The employer would rather not answer")
    );
    let asked_both = Facts {
        agency_request: request(RequestState::Declined, 9, 0),
        employer_request: request(RequestState::Expired, 2, 2),
        ..agency
    };
    assert!(looks_back(&asked_both).contains("They would rather not answer"));
    assert!(reason(&asked_both, StepKind::MakePlan, "en").starts_with("Without their view"));
    // Somebody who heard something, or has not asked, is told neither.
    for other in [
        Facts {
            feedback: feedback(true, true),
            ..silent()
        },
        Facts {
            employer_request: None,
            skipped: BTreeSet::from([StepKind::AskEmployer]),
            ..silent()
        },
    ] {
        assert!(
            looks_back(&other).starts_with("Begin with a kind word"),
            "{other:?}"
        );
    }
}

#[test]
fn a_card_is_offered_where_something_would_be_on_it() {
    let with = |has_guidelines| Facts {
        has_guidelines,
        plan: plan(2, 0),
        today: day(30),
        own_done: Some(BTreeSet::new()),
        ..fresh()
    };
    assert!(kinds(&with(true)).contains(&StepKind::KeepGuidelines));
    assert!(!kinds(&with(false)).contains(&StepKind::KeepGuidelines));
}

#[test]
fn only_a_question_that_was_noted_as_hard_is_called_so() {
    let with = |has_hard_question| Facts {
        has_hard_question,
        plan: plan(2, 0),
        today: day(30),
        own_done: Some(BTreeSet::new()),
        ..fresh()
    };
    for language in LANGUAGES {
        let says = |hard| reason(&with(hard), StepKind::PrepareAnswer, language);
        assert_ne!(says(true), says(false), "{language}");
    }
    assert!(!reason(&with(false), StepKind::PrepareAnswer, "en").contains("hard"));
}
