//! Asking for advice, what comes of it, and what is made of it.

use super::*;

#[test]
fn an_answer_that_says_nothing_does_not_end_the_asking() {
    let empty = |times: usize| {
        let one = feedback(true, true).remove(0);
        vec![
            FeedbackFacts {
                is_empty: true,
                ..one
            };
            times
        ]
    };
    let answered = Facts {
        today: day(20),
        employer_request: request(RequestState::Answered, 0, 0),
        feedback: empty(1),
        self_rating: Some(5),
        ..fresh()
    };
    let first = |facts: &Facts| next_steps(facts, |_| true, library().unwrap(), "en").remove(0);
    let agency = first(&answered);
    assert_eq!(
        (agency.kind, agency.operation_id.as_str()),
        (StepKind::AskAgency, "feedback_requests_create")
    );
    assert!(!agency.reason.contains("silent"), "{}", agency.reason);
    let alone = Facts {
        has_agency: false,
        ..answered
    };
    let again = first(&alone);
    assert_eq!(
        (again.kind, again.operation_id.as_str()),
        (StepKind::AskEmployer, "feedback_requests_create")
    );
    assert!(
        again.reason.contains("no point and no advice"),
        "{}",
        again.reason
    );
    // Nobody is asked for ever, and one answer with something in it is enough.
    let heard = [empty(2), [empty(1), feedback(true, true)].concat()];
    for feedback in heard {
        let enough = Facts {
            feedback,
            ..alone.clone()
        };
        assert!(!kinds(&enough).contains(&StepKind::AskEmployer));
    }
}

#[test]
fn a_gap_between_feeling_and_answer_asks_with_another_reason() {
    let facts = Facts {
        self_rating: Some(4),
        ..fresh()
    };
    assert!(kinds(&facts).contains(&StepKind::AskEmployerAfterGap));
    assert!(!kinds(&facts).contains(&StepKind::AskEmployer));
}

#[test]
fn a_silent_employer_is_reminded_twice_and_then_the_agency_is_asked() {
    let at = |today, reminders| Facts {
        today: day(today),
        employer_request: request(RequestState::Sent, 0, reminders),
        ..fresh()
    };
    assert_eq!(stage(&at(1, 0)), RecoveryStage::Gather);
    assert!(!kinds(&at(6, 0)).contains(&StepKind::RemindEmployer));
    assert!(kinds(&at(7, 0)).contains(&StepKind::RemindEmployer));
    assert!(kinds(&at(7, 1)).contains(&StepKind::RemindEmployer));
    assert!(kinds(&at(7, 2)).contains(&StepKind::AskAgency));
    let alone = Facts {
        has_agency: false,
        ..at(7, 2)
    };
    assert!(!kinds(&alone).contains(&StepKind::AskAgency));
    let mut out_of_reach = fresh();
    out_of_reach.skipped.insert(StepKind::AskEmployer);
    let steps = next_steps(&out_of_reach, |_| true, library().unwrap(), "en");
    let asking = steps
        .iter()
        .find(|s| s.kind == StepKind::AskAgency)
        .unwrap();
    assert_eq!(asking.operation_id, "feedback_requests_create");
    let withdrawn = Facts {
        employer_request: request(RequestState::Cancelled, 0, 0),
        ..fresh()
    };
    assert!(kinds(&withdrawn).contains(&StepKind::AskEmployer));
    let declined = Facts {
        employer_request: request(RequestState::Declined, 0, 0),
        ..at(1, 0)
    };
    assert!(kinds(&declined).contains(&StepKind::AskAgency));
}

#[test]
fn feedback_is_opened_after_a_breath_then_judged_then_planned_with() {
    let sealed = Facts {
        today: day(20),
        feedback: feedback(false, false),
        ..fresh()
    };
    assert_eq!(stage(&sealed), RecoveryStage::Understand);
    assert_eq!(
        kinds(&sealed)[..2],
        [StepKind::Breathe, StepKind::OpenFeedback]
    );
    let opened = Facts {
        feedback: feedback(true, false),
        ..sealed.clone()
    };
    assert_eq!(kinds(&opened)[0], StepKind::AssessFeedback);
    let judged = Facts {
        feedback: feedback(true, true),
        ..sealed
    };
    assert_eq!(stage(&judged), RecoveryStage::Learn);
    assert_eq!(
        kinds(&judged),
        [
            StepKind::NoteQuestions,
            StepKind::SetWeek,
            StepKind::MakePlan
        ]
    );
    let noted = Facts {
        questions_noted: 2,
        week_is_known: true,
        ..judged
    };
    assert_eq!(stage(&noted), RecoveryStage::Plan);
    assert_eq!(kinds(&noted), [StepKind::MakePlan]);
}

#[test]
fn feedback_that_felt_unfair_leads_to_a_fairness_check() {
    let judged = |felt_unfair, done: &[StepKind]| Facts {
        felt_unfair,
        today: day(30),
        feedback: feedback(true, true),
        own_done: Some(done.iter().copied().collect()),
        ..fresh()
    };
    assert_eq!(kinds(&judged(true, &[]))[0], StepKind::CheckFairness);
    for not in [judged(false, &[]), judged(true, &[StepKind::CheckFairness])] {
        assert!(!kinds(&not).contains(&StepKind::CheckFairness));
    }
}

#[test]
fn feedback_that_names_what_the_law_protects_leads_there_too_and_does_not_say_that_somebody_judged_it()
 {
    let read = |felt_unfair| Facts {
        felt_unfair,
        names_protected: true,
        today: day(30),
        feedback: feedback(true, true),
        own_done: Some(BTreeSet::new()),
        ..fresh()
    };
    assert_eq!(kinds(&read(false))[0], StepKind::CheckFairness);
    let words = |felt_unfair| steps::wording(&read(felt_unfair), StepKind::CheckFairness);
    assert_eq!(
        (words(false), words(true)),
        ("check_fairness_of_words", "check_fairness")
    );
}
