//! Which steps are offered when, one by one.

use super::super::{HardDay, NextInterview, PlanFacts};
use super::*;
use chrono::Days;
use std::collections::BTreeSet;

fn day(n: u64) -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 11, 23).unwrap() + Days::new(n)
}

/// Told a while ago, with a plan in which so much is open.
fn planned(open_tasks: u32) -> Facts {
    Facts {
        today: day(0),
        told_on: Some(day(0) - Days::new(30)),
        plan: Some(PlanFacts {
            open_tasks,
            ..PlanFacts::default()
        }),
        own_done: Some(BTreeSet::new()),
        ..Facts::default()
    }
}

fn with_interview(on: NaiveDate, facts: Facts) -> Facts {
    Facts {
        next_interview: Some(NextInterview {
            id: "intv_2".to_owned(),
            on,
        }),
        ..facts
    }
}

#[test]
fn the_brief_is_named_in_the_week_before_an_interview_and_after_what_is_kind() {
    let fresh = Facts {
        today: day(0),
        told_on: Some(day(0)),
        own_done: Some(BTreeSet::new()),
        ..Facts::default()
    };
    let soon = kinds(&with_interview(day(1), fresh.clone()));
    assert_eq!(
        soon[..4],
        [
            StepKind::Breathe,
            StepKind::Pause,
            StepKind::CheckIn,
            StepKind::ReadBrief
        ]
    );
    let near = kinds(&with_interview(day(7), planned(2)));
    assert_eq!(near[0], StepKind::ReadBrief);
    for not in [
        with_interview(day(8), planned(2)),
        planned(2),
        // A tenant may not know that there is one.
        Facts {
            own_done: None,
            ..with_interview(day(1), fresh)
        },
    ] {
        assert!(!kinds(&not).contains(&StepKind::ReadBrief));
    }
}

#[test]
fn progress_is_named_once_there_is_something_to_compare() {
    let after = |attempts, open_tasks| {
        kinds(&Facts {
            attempts,
            ..planned(open_tasks)
        })
    };
    for open_tasks in [0, 2] {
        assert!(!after(1, open_tasks).contains(&StepKind::SeeProgress));
        let several = after(2, open_tasks);
        let shown = several.iter().take(super::super::MAX_NEXT_STEPS);
        assert!(
            shown.clone().any(|kind| *kind == StepKind::SeeProgress),
            "{several:?}"
        );
    }
}

#[test]
fn after_danger_nothing_is_asked_for_but_how_one_is() {
    let now = |days_ago, pause| {
        kinds(&Facts {
            hard_day: Some(HardDay {
                on: day(0) - Days::new(days_ago),
                was_urgent: true,
            }),
            pause,
            ..planned(2)
        })
    };
    let back = [
        StepKind::CheckIn,
        StepKind::HelpLines,
        StepKind::Breathe,
        StepKind::Pause,
    ];
    assert_eq!(now(13, None), back);
    assert_eq!(now(0, None)[..2], [StepKind::HelpLines, StepKind::CheckIn]);
    // After a month the rest is there again, behind what is kind.
    let late = now(30, None);
    assert_eq!(late[..4], back);
    assert!(late.len() > 4, "{late:?}");
    let paused = now(13, Some(Pause::Open));
    assert_eq!(paused[..2], back[..2]);
    assert_eq!(*paused.last().unwrap(), StepKind::Resume);
    assert_eq!(paused.len(), super::super::MAX_NEXT_STEPS);
}

#[test]
fn after_a_hard_day_what_is_kind_comes_first_and_the_rest_last() {
    let hard = Facts {
        hard_day: Some(HardDay {
            on: day(0) - Days::new(1),
            was_urgent: false,
        }),
        ..planned(2)
    };
    let offered = kinds(&hard);
    assert_eq!(
        offered[..4],
        [
            StepKind::CheckIn,
            StepKind::HelpLines,
            StepKind::Breathe,
            StepKind::Pause
        ]
    );
    let mut once = offered.clone();
    once.sort_unstable();
    once.dedup();
    assert_eq!(once.len(), offered.len(), "{offered:?}");
    let breathed = Facts {
        own_done: Some([StepKind::Breathe].into()),
        ..hard
    };
    assert_eq!(kinds(&breathed)[2], StepKind::Move);
}

#[test]
fn a_pause_without_an_end_keeps_help_at_hand_for_the_candidate_alone() {
    let paused = |pause, own_done| {
        kinds(&Facts {
            pause: Some(pause),
            own_done,
            ..planned(2)
        })
    };
    let open = paused(Pause::Open, Some(BTreeSet::new()));
    assert!(open.contains(&StepKind::CheckIn) && open.contains(&StepKind::HelpLines));
    let plain = [StepKind::Breathe, StepKind::Move, StepKind::Resume];
    assert_eq!(paused(Pause::Open, None), plain);
    assert_eq!(paused(Pause::Until(day(3)), Some(BTreeSet::new())), plain);
}

#[test]
fn what_stays_is_read_before_the_end_and_after_it_by_the_candidate() {
    let done = kinds(&planned(0));
    let place = |kind| done.iter().position(|one| *one == kind);
    assert!(place(StepKind::ReadSummary) < place(StepKind::Close));
    assert!(place(StepKind::ReadSummary).is_some());
    let closed = Facts {
        is_closed: true,
        ..planned(0)
    };
    assert_eq!(kinds(&closed), [StepKind::ReadSummary]);
    for nothing in [
        Facts {
            own_done: None,
            ..closed.clone()
        },
        Facts {
            outcome_changed: true,
            ..closed
        },
    ] {
        assert_eq!(kinds(&nothing), []);
    }
}
