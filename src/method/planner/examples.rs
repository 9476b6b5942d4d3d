//! Examples of plans, as a person would tell them.

use std::collections::{BTreeMap, BTreeSet};

use chrono::{Datelike, Days, NaiveDate, Weekday};

use super::worlds::World;
use super::{
    Asked, ChangeCode, LaterCode, NoteCode, Observation, Pause, Question, TaskState, Week, refit,
};
use crate::method::content::{TaskKind, library};
use crate::method::themes::{Level, Polarity, Recognition, Source, Theme};

/// Monday 23 November 2026.
fn monday() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 11, 23).unwrap()
}

fn said(id: &str, theme: Theme, polarity: Polarity, words: &str) -> Observation {
    Observation {
        id: id.to_owned(),
        theme,
        polarity,
        level: Level::Task,
        source: Source::Employer,
        recognition: Recognition::Recognise,
        observed_on: monday(),
        words: words.to_owned(),
        is_quotable: true,
        sides: library().unwrap().sides().named(theme, words),
        earlier_interview: false,
    }
}

/// Three hours a week, Fridays off, a pause until Thursday, an interview in nine days; the employer named thin
/// answers and nerves.
fn ada() -> World {
    let nerves = Observation {
        recognition: Recognition::Unsure,
        ..said(
            "obs_nerves",
            Theme::Confidence,
            Polarity::Improvement,
            "seemed nervous at the start",
        )
    };
    World {
        today: monday(),
        begins_tomorrow: false,
        week: Week {
            booked: BTreeMap::new(),
            minutes: 180,
            days_off: vec![Weekday::Fri],
            dates_off: BTreeSet::new(),
        },
        pause: Some(Pause::Until(monday() + Days::new(3))),
        next_interview_on: Some(monday() + Days::new(9)),
        observations: vec![
            said(
                "obs_thin",
                Theme::AnswerDepth,
                Polarity::Improvement,
                "answers stayed rather general",
            ),
            nerves,
            said(
                "obs_sql",
                Theme::TechnicalKnowledge,
                Polarity::Strength,
                "very strong on SQL",
            ),
        ],
        asked: Asked::default(),
        questions: Vec::new(),
        self_rating: None,
        previous: Vec::new(),
        elsewhere: BTreeMap::new(),
    }
}

#[test]
fn three_hours_a_week_with_a_pause_and_an_interview_in_nine_days() {
    let world = ada();
    let plan = world.plan();
    let focuses: Vec<_> = plan.focuses.iter().map(|f| f.theme).collect();
    assert_eq!(focuses, [Theme::AnswerDepth, Theme::Confidence]);
    for task in &plan.tasks {
        assert!(!task.evidence.is_empty(), "{}", task.key);
        for day in &task.work_on {
            assert!(
                day.on >= monday() + Days::new(3),
                "{} is in the pause",
                task.key
            );
            assert!(
                day.on.weekday() != Weekday::Fri,
                "{} is on a Friday",
                task.key
            );
            let minutes: u32 = plan
                .tasks
                .iter()
                .flat_map(|t| &t.work_on)
                .filter(|d| d.on == day.on)
                .map(|d| d.minutes)
                .sum();
            assert!(minutes <= 30, "{minutes} minutes on {}", day.on);
        }
    }
    for focus in focuses {
        for kind in [TaskKind::Preparation, TaskKind::Practice] {
            assert!(
                plan.tasks.iter().any(|t| t.theme == Some(focus)
                    && t.kind == kind
                    && t.state == TaskState::Open),
                "{focus} has no open {kind}"
            );
        }
    }
    let thin = plan
        .tasks
        .iter()
        .find(|t| t.theme == Some(Theme::AnswerDepth))
        .unwrap();
    assert_eq!(thin.evidence[0].id, "obs_thin");
    assert!(
        thin.reason.contains("answers stayed rather general"),
        "{}",
        thin.reason
    );
    assert!(thin.due_on.unwrap() < monday() + Days::new(9));

    let again = world.after(&plan).plan();
    assert_eq!(plan.tasks, again.tasks);
    assert!(
        again.changes.added.is_empty()
            && again.changes.moved.is_empty()
            && again.changes.retired.is_empty()
    );
}

#[test]
fn the_score_shows_its_terms() {
    let mut world = ada();
    world.observations.push(Observation {
        observed_on: monday() - Days::new(180),
        earlier_interview: true,
        source: Source::Agency,
        ..said(
            "obs_before",
            Theme::AnswerDepth,
            Polarity::Improvement,
            "few examples",
        )
    });
    let score = world.plan().scores.into_iter().next().unwrap();
    assert_eq!(
        (score.theme, score.repeated, score.is_focus),
        (Theme::AnswerDepth, true, true)
    );
    // (1.0 × 1 × 1 + 0.8 × 1 × ½) × 1.5
    assert!((score.score - 2.1).abs() < 1e-6, "{}", score.score);
    assert!((score.terms[1].recency - 0.5).abs() < 1e-6);
}

#[test]
fn a_task_longer_than_a_day_has_days_of_its_own() {
    let mut world = ada();
    world.pause = None;
    world.week = Week {
        booked: BTreeMap::new(),
        minutes: 70,
        ..Week::default()
    };
    let plan = world.plan();
    let first = &plan.tasks[0];
    assert_eq!(
        (first.minutes, first.work_on.len()),
        (30, 3),
        "ten minutes a day"
    );
    assert_eq!(first.due_on, first.work_on.last().map(|d| d.on));
}

#[test]
fn without_time_everything_waits_and_says_so() {
    let mut world = ada();
    world.week.minutes = 0;
    let plan = world.plan();
    assert!(plan.tasks.iter().all(|t| t.state == TaskState::Later));
    assert!(plan.tasks.iter().all(|t| {
        t.later
            .as_ref()
            .is_some_and(|l| l.code == LaterCode::NoTime)
    }));
    assert!(plan.notes.iter().any(|n| n.code == NoteCode::NoTime));
}

#[test]
fn a_quotation_that_ends_by_itself_ends_its_sentence() {
    for (words, quoted) in [
        ("Answers stayed short.", "“Answers stayed short.” "),
        ("What about numbers?", "“What about numbers?” "),
        ("answers stayed short", "“answers stayed short”. "),
    ] {
        let mut world = ada();
        world.observations = vec![said(
            "obs_1",
            Theme::AnswerDepth,
            Polarity::Improvement,
            words,
        )];
        let plan = world.plan();
        let of_focus = plan.tasks.iter().find(|task| task.theme.is_some());
        let reason = &of_focus.unwrap().reason;
        assert!(reason.contains(quoted), "{reason}");
    }
}

#[test]
fn nobody_is_asked_to_work_on_a_role_that_went_away() {
    let mut world = ada();
    world.observations = vec![said(
        "obs_hold",
        Theme::RoleClosed,
        Polarity::Improvement,
        "the role was put on hold",
    )];
    let plan = world.plan();
    assert!(plan.focuses.is_empty());
    assert_eq!(plan.encouragements[0].theme, Some(Theme::RoleClosed));
    assert_eq!(plan.encouragements[0].evidence[0].id, "obs_hold");
    assert!(
        plan.tasks
            .iter()
            .any(|t| t.key == "general_setback_entry.1")
    );
    assert!(plan.tasks.iter().any(|t| t.method == "M15"));
    assert!(plan.tasks.len() <= 5, "a small plan is honest here");
}

#[test]
fn silence_is_met_with_asking_and_no_invented_focus() {
    let mut world = ada();
    world.observations.clear();
    world.self_rating = Some(5);
    let plan = world.plan();
    assert!(plan.focuses.is_empty() && plan.guidelines.donts.is_empty());
    assert_eq!(plan.encouragements[0].method, "M4");
    assert!(
        plan.notes
            .iter()
            .any(|n| n.code == NoteCode::RatingGap && n.text.contains('5'))
    );
}

#[test]
fn a_question_that_tripped_somebody_up_is_prepared() {
    let mut world = ada();
    world.questions = vec![Question {
        id: "qstn_1".to_owned(),
        text: "Tell us about a conflict at work".to_owned(),
        theme: None,
        tripped_me_up: true,
    }];
    let plan = world.plan();
    let task = plan
        .tasks
        .iter()
        .find(|t| t.key == "question.qstn_1")
        .unwrap();
    assert_eq!(
        (task.method.as_str(), task.kind),
        ("M11", TaskKind::Preparation)
    );
    assert!(task.reason.contains("a conflict at work"));
}

#[test]
fn words_about_the_self_are_never_quoted_in_a_reason() {
    let mut world = ada();
    world.observations = vec![Observation {
        level: Level::Itself,
        ..said(
            "obs_self",
            Theme::Confidence,
            Polarity::Improvement,
            "you are not a confident person",
        )
    }];
    let plan = world.plan();
    let task = plan
        .tasks
        .iter()
        .find(|t| t.theme == Some(Theme::Confidence))
        .unwrap();
    assert!(
        !task.reason.contains("not a confident person"),
        "{}",
        task.reason
    );
    assert!(task.reason.contains("the employer"));
}

#[test]
fn a_new_pause_moves_what_lies_in_it_and_says_why() {
    let mut world = ada();
    world.next_interview_on = None;
    let plan = world.plan();
    let mut paused = world.after(&plan);
    paused.pause = Some(Pause::Until(monday() + Days::new(14)));
    let revised = paused.plan();
    assert!(!revised.changes.moved.is_empty());
    assert!(
        revised
            .changes
            .moved
            .iter()
            .any(|c| c.code == ChangeCode::Paused && !c.reason.is_empty())
    );
    assert!(
        revised
            .tasks
            .iter()
            .filter_map(|t| t.due_on)
            .all(|due| due >= monday() + Days::new(14))
    );
}

#[test]
fn a_break_without_an_end_lets_everything_wait_until_the_person_comes_back() {
    let mut world = ada();
    world.pause = None;
    let plan = world.plan();
    let mut away = world.after(&plan);
    away.pause = Some(Pause::Open);
    let first_focus = plan.focuses.first().map(|focus| focus.theme);
    let resting = refit(&away.input(), first_focus);
    assert!(resting.tasks.iter().all(|task| {
        task.due_on.is_none()
            && task
                .later
                .as_ref()
                .is_some_and(|l| l.code == LaterCode::Paused)
    }));
    assert!(
        resting
            .notes
            .iter()
            .any(|note| note.code == NoteCode::PausedOpenly)
    );
    assert!(
        resting
            .changes
            .moved
            .iter()
            .any(|change| change.code == ChangeCode::Paused)
    );
    let mut back = world.clone();
    back.previous = resting.tasks;
    let resumed = refit(&back.input(), first_focus);
    assert!(
        resumed
            .changes
            .moved
            .iter()
            .all(|change| change.code == ChangeCode::RoomFound && change.to_on.is_some())
    );
    // A plan that is made during the break is a plan like any other, only without days.
    let mut fresh = ada();
    fresh.pause = Some(Pause::Open);
    let made = fresh.plan();
    assert_eq!(made.focuses, plan.focuses);
    assert!(made.tasks.iter().all(|task| task.state == TaskState::Later));
}

#[test]
fn a_focus_that_is_disputed_away_is_retired_and_what_is_done_stays() {
    let world = ada();
    let plan = world.plan();
    let mut later = world.after(&plan);
    later.observations.retain(|o| o.theme != Theme::Confidence);
    let done = later
        .previous
        .iter_mut()
        .find(|t| t.theme == Some(Theme::Confidence))
        .unwrap();
    done.state = TaskState::Done;
    let done = done.key.clone();
    let revised = later.plan();
    assert!(
        revised
            .tasks
            .iter()
            .any(|t| t.key == done && t.state == TaskState::Done)
    );
    assert!(
        revised
            .changes
            .kept
            .iter()
            .any(|c| c.key == done && c.code == ChangeCode::Completed)
    );
    assert!(
        revised
            .changes
            .retired
            .iter()
            .all(|c| c.key.starts_with("confidence_"))
    );
    assert!(!revised.changes.retired.is_empty());
}

#[test]
fn the_day_of_the_interview_is_left_free() {
    let mut world = ada();
    world.pause = None;
    world.week.minutes = 60;
    let interview = world.next_interview_on.unwrap();
    let plan = world.plan();
    assert!(
        plan.tasks
            .iter()
            .flat_map(|t| &t.work_on)
            .all(|d| d.on != interview)
    );
    let note = plan
        .notes
        .iter()
        .find(|n| n.code == NoteCode::FirstFocusAfterInterview)
        .unwrap();
    assert!(note.text.contains("2 December 2026"), "{}", note.text);
}
