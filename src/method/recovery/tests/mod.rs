//! Recoveries as they go, step by step.

mod feedback;
mod wording;

use chrono::{Days, NaiveDate};
use std::collections::BTreeSet;

use super::*;
use crate::method::content::library;
use crate::method::planner::Pause;

fn day(n: u64) -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 11, 23).unwrap() + Days::new(n)
}

/// The no has just been heard.
fn fresh() -> Facts {
    Facts {
        today: day(0),
        recovery_id: "rcvy_1".to_owned(),
        candidate_id: "cand_1".to_owned(),
        interview_id: "intv_1".to_owned(),
        told_on: Some(day(0)),
        has_agency: true,
        ..Facts::default()
    }
}

#[expect(clippy::unnecessary_wraps, reason = "it fills an optional fact")]
fn request(state: RequestState, last_sent: u64, reminders: u32) -> Option<RequestFacts> {
    Some(RequestFacts {
        id: "freq_1".to_owned(),
        state,
        last_sent_on: Some(day(last_sent)),
        reminders,
    })
}

fn kinds(facts: &Facts) -> Vec<StepKind> {
    next_steps(facts, |_| true, library().unwrap(), "en")
        .into_iter()
        .map(|s| s.kind)
        .collect()
}

fn feedback(opened: bool, assessed: bool) -> Vec<FeedbackFacts> {
    vec![FeedbackFacts {
        id: "fdbk_1".to_owned(),
        opened,
        assessed,
        is_empty: false,
    }]
}

#[expect(clippy::unnecessary_wraps, reason = "it fills an optional fact")]
fn plan(open: u32, done: u32) -> Option<PlanFacts> {
    Some(PlanFacts {
        id: "plan_1".to_owned(),
        open_tasks: open,
        done_tasks: done,
        next_task: (open > 0).then(|| NextTask {
            id: "task_1".to_owned(),
            is_practice: false,
        }),
        ..PlanFacts::default()
    })
}

#[test]
fn the_first_step_after_a_no_is_never_a_chore() {
    let facts = fresh();
    assert_eq!(stage(&facts), RecoveryStage::Acknowledge);
    assert_eq!(kinds(&facts)[..2], [StepKind::Breathe, StepKind::Pause]);
    assert!(kinds(&facts).contains(&StepKind::AskEmployer));
    let first = next_steps(&facts, |_| true, library().unwrap(), "en").remove(0);
    assert_eq!(
        (first.operation_id.as_str(), first.href.as_str()),
        ("exercises_list", "/v1/exercises")
    );
    assert_eq!(first.method, "M2");
}

#[test]
fn a_pause_holds_only_what_is_kind() {
    let paused = Facts {
        pause: Some(Pause::Until(day(3))),
        employer_request: request(RequestState::Draft, 0, 0),
        ..fresh()
    };
    assert_eq!(
        kinds(&paused),
        [StepKind::Breathe, StepKind::Move, StepKind::Resume]
    );
    let over = Facts {
        today: day(3),
        ..paused.clone()
    };
    assert!(
        !kinds(&over).contains(&StepKind::Resume),
        "it ends by itself on its date"
    );
    let open = Facts {
        today: day(300),
        pause: Some(Pause::Open),
        ..paused
    };
    assert!(
        kinds(&open).contains(&StepKind::Resume),
        "without a date it does not"
    );
}

#[test]
fn skipped_steps_do_not_return() {
    let mut facts = fresh();
    for _ in 0..20 {
        let Some(step) = kinds(&facts).first().copied() else {
            break;
        };
        facts.skipped.insert(step);
        if facts.skipped.contains(&StepKind::Close) {
            break;
        }
        assert!(!kinds(&facts).contains(&step));
    }
    // When everything was left out, what can always be done is there again.
    facts.skipped.extend(StepKind::ALL.iter().copied());
    let always = [StepKind::CheckIn, StepKind::Pause, StepKind::Close];
    assert_eq!(kinds(&facts), always);
    facts.pause = Some(Pause::Open);
    let in_a_pause = [StepKind::CheckIn, StepKind::Resume, StepKind::Close];
    assert_eq!(kinds(&facts), in_a_pause);
    facts.is_closed = true;
    assert_eq!(kinds(&facts), []);
}

#[test]
fn a_caller_sees_five_of_what_they_can_do_not_what_is_left_of_five() {
    let facts = Facts {
        own_done: Some(BTreeSet::new()),
        next_interview: Some(NextInterview {
            id: "intv_2".to_owned(),
            on: day(1),
        }),
        week_is_known: true,
        questions_noted: 1,
        ..fresh()
    };
    let all = kinds(&facts);
    assert_eq!(all.len(), MAX_NEXT_STEPS);
    let own = [StepKind::CheckIn, StepKind::ReadBrief];
    let others = next_steps(
        &facts,
        |kind| !own.contains(&kind),
        library().unwrap(),
        "en",
    );
    let others: Vec<_> = others.into_iter().map(|step| step.kind).collect();
    assert!(
        others.contains(&StepKind::MakePlan) && !all.contains(&StepKind::MakePlan),
        "{others:?} of {all:?}"
    );
}

#[test]
fn a_pause_without_an_end_is_not_said_to_end_by_itself() {
    let reason = |pause, language| {
        let facts = Facts {
            pause: Some(pause),
            ..fresh()
        };
        let steps = next_steps(&facts, |_| true, library().unwrap(), language);
        let resume = steps.into_iter().find(|step| step.kind == StepKind::Resume);
        resume.unwrap().reason
    };
    for language in ["en", "de", "fr", "es"] {
        let (open, named) = (
            reason(Pause::Open, language),
            reason(Pause::Until(day(3)), language),
        );
        assert_ne!(open, named, "{language}");
    }
    assert!(reason(Pause::Open, "en").contains("until you come back"));
}

#[test]
fn whoever_breathed_after_this_no_is_offered_to_move_and_then_neither() {
    let done = |done: &[StepKind]| Facts {
        own_done: Some(done.iter().copied().collect()),
        ..fresh()
    };
    let breathed = kinds(&done(&[StepKind::Breathe]));
    assert!(breathed.contains(&StepKind::Move) && !breathed.contains(&StepKind::Breathe));
    let both = kinds(&done(&[StepKind::Breathe, StepKind::Move]));
    assert!(!both.contains(&StepKind::Move) && !both.contains(&StepKind::Breathe));
    assert_eq!(both[0], StepKind::Pause);
    let sealed = Facts {
        today: day(20),
        feedback: feedback(false, false),
        ..done(&[StepKind::Breathe])
    };
    assert_eq!(kinds(&sealed)[0], StepKind::Breathe);
}

#[test]
fn a_plan_is_practised_revised_and_left_behind() {
    let planned = Facts {
        today: day(20),
        feedback: feedback(true, true),
        plan: plan(3, 0),
        ..fresh()
    };
    assert_eq!(stage(&planned), RecoveryStage::Practise);
    assert_eq!(kinds(&planned), [StepKind::DoTask]);
    let mut outdated = planned.clone();
    outdated.plan.as_mut().unwrap().is_outdated = true;
    assert_eq!(kinds(&outdated), [StepKind::RevisePlan, StepKind::DoTask]);
    let mut without_days = planned.clone();
    without_days.plan.as_mut().unwrap().needs_days = true;
    assert_eq!(
        kinds(&without_days),
        [StepKind::RevisePlan, StepKind::DoTask]
    );
    let done = Facts {
        plan: plan(0, 3),
        ..planned
    };
    assert_eq!(stage(&done), RecoveryStage::MoveOn);
    assert_eq!(kinds(&done), [StepKind::Close]);
    let mut with_more = done.clone();
    with_more.plan.as_mut().unwrap().has_more = true;
    assert_eq!(kinds(&with_more), [StepKind::Close, StepKind::RevisePlan]);
    // Each reason to revise has words of its own, which are true.
    let reasons: BTreeSet<String> = [&outdated, &without_days, &with_more]
        .iter()
        .filter_map(|facts| {
            next_steps(facts, |_| true, library().unwrap(), "en")
                .into_iter()
                .find(|step| step.kind == StepKind::RevisePlan)
        })
        .map(|step| step.reason)
        .collect();
    assert_eq!(reasons.len(), 3, "{reasons:?}");
    let closed = Facts {
        is_closed: true,
        ..done
    };
    assert_eq!(
        (stage(&closed), kinds(&closed)),
        (RecoveryStage::Closed, Vec::new())
    );
    assert_eq!(progress(&closed).percent, 100);
}

#[test]
fn progress_never_falls_while_things_happen() {
    let mut facts = fresh();
    let mut last = progress(&facts);
    assert_eq!((last.done, last.percent), (0, 0));
    let happenings: [fn(&mut Facts); 7] = [
        |f| f.employer_request = request(RequestState::Sent, 0, 0),
        |f| f.feedback = feedback(false, false),
        |f| f.feedback = feedback(true, true),
        |f| f.questions_noted = 1,
        |f| f.plan = plan(2, 0),
        |f| f.plan = plan(0, 2),
        |f| f.is_closed = true,
    ];
    for happens in happenings {
        happens(&mut facts);
        let now = progress(&facts);
        assert!(now.done >= last.done, "{last:?} → {now:?}");
        last = now;
    }
    assert_eq!(last.done, last.total);
}

#[test]
fn every_step_names_an_operation_and_a_path_with_its_ids() {
    let facts = Facts {
        feedback: [feedback(true, false), feedback(false, false)].concat(),
        employer_request: request(RequestState::Sent, 0, 0),
        agency_request: request(RequestState::Draft, 0, 0),
        plan: plan(1, 0),
        next_interview: Some(NextInterview {
            id: "intv_2".to_owned(),
            on: day(9),
        }),
        ..fresh()
    };
    let known = [
        "recoveries_pause",
        "recoveries_resume",
        "recoveries_close",
        "feedback_requests_create",
        "feedback_requests_send",
        "feedback_requests_remind",
        "feedback_requests_redirect",
        "feedback_open",
        "feedback_assess",
        "action_plans_create",
        "action_plans_revise",
        "tasks_update",
        "interviews_add_question",
        "exercises_list",
        "candidates_update",
        "check_ins_create",
        "help_lines_list",
        "fairness_checks_create",
        "reflections_create",
        "messages_create",
        "guidelines_refresh",
        "prepared_answers_create",
        "practice_sessions_create",
        "cv_reviews_create",
        "opportunities_create",
        "contacts_create",
        "future_interests_give",
        "resources_list",
        "interviews_brief",
        "candidates_progress",
        "recoveries_summary",
    ];
    for kind in StepKind::ALL {
        let (operation, href) = steps::operation(&facts, *kind).unwrap();
        assert!(known.contains(&operation), "{operation}");
        assert!(href.starts_with("/v1/") && !href.contains("//"), "{href}");
    }
}

#[test]
fn the_candidates_own_steps_are_shown_to_nobody_else_and_until_they_are_done() {
    let own = |done: &[StepKind]| Some(done.iter().copied().collect());
    let hers = Facts {
        own_done: own(&[]),
        ..fresh()
    };
    assert_eq!(
        kinds(&hers)[..3],
        [StepKind::Breathe, StepKind::Pause, StepKind::CheckIn]
    );
    assert!(!kinds(&fresh()).contains(&StepKind::CheckIn));
    let said = Facts {
        own_done: own(&[StepKind::CheckIn]),
        ..fresh()
    };
    assert!(!kinds(&said).contains(&StepKind::CheckIn));
}

#[test]
fn every_stage_has_steps_beside_the_way_and_the_way_comes_first() {
    let at = |facts: Facts| Facts {
        today: day(30),
        has_guidelines: true,
        own_done: Some(BTreeSet::new()),
        ..facts
    };
    let understood = at(Facts {
        feedback: feedback(true, true),
        ..fresh()
    });
    assert_eq!(stage(&understood), RecoveryStage::Learn);
    let learning = kinds(&understood);
    let place = |kind| learning.iter().position(|one| *one == kind);
    assert!(place(StepKind::Reflect).is_some());
    assert!(place(StepKind::MakePlan) < place(StepKind::KeepGuidelines));
    let practising = at(Facts {
        feedback: feedback(true, true),
        plan: plan(2, 0),
        ..fresh()
    });
    assert_eq!(kinds(&practising)[0], StepKind::DoTask);
    assert!(kinds(&practising).contains(&StepKind::Rehearse));
    let moving_on = at(Facts {
        feedback: feedback(true, true),
        plan: plan(0, 2),
        ..fresh()
    });
    assert_eq!(stage(&moving_on), RecoveryStage::MoveOn);
    for kind in [
        StepKind::Close,
        StepKind::LookForRoles,
        StepKind::KeepInTouch,
        StepKind::WidenNetwork,
    ] {
        assert!(kinds(&moving_on).contains(&kind), "{kind}");
    }
}

/// Every combination of facts that matters, so that no state leaves somebody without a stage or with a long list.
#[test]
fn whatever_happened_there_are_at_most_five_steps_and_something_to_do_until_it_is_closed() {
    let requests = [
        None,
        request(RequestState::Draft, 0, 0),
        request(RequestState::Sent, 0, 2),
        request(RequestState::Answered, 0, 0),
        request(RequestState::Declined, 0, 0),
        request(RequestState::Cancelled, 0, 0),
    ];
    let heard = [
        Vec::new(),
        feedback(false, false),
        feedback(true, false),
        feedback(true, true),
    ];
    let plans = [None, plan(2, 0), plan(0, 2)];
    for today in [0, 5, 30] {
        for (employer, agency) in requests
            .iter()
            .flat_map(|e| requests.iter().map(move |a| (e, a)))
        {
            for (feedback, plan) in heard.iter().flat_map(|f| plans.iter().map(move |p| (f, p))) {
                for (notes, week_is_known) in [(0, false), (1, true)] {
                    let facts = Facts {
                        today: day(today),
                        employer_request: employer.clone(),
                        agency_request: agency.clone(),
                        feedback: feedback.clone(),
                        plan: plan.clone(),
                        questions_noted: notes,
                        week_is_known,
                        ..fresh()
                    };
                    let steps = kinds(&facts);
                    assert!(steps.len() <= MAX_NEXT_STEPS);
                    let unique: BTreeSet<_> = steps.iter().collect();
                    assert_eq!(unique.len(), steps.len(), "{steps:?}");
                    if stage(&facts) == RecoveryStage::Acknowledge {
                        assert_eq!(steps.first(), Some(&StepKind::Breathe));
                    }
                    // Whoever can only wait can still rest, or close it.
                    assert!(!steps.is_empty(), "{facts:?}");
                }
            }
        }
    }
}
