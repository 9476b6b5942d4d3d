//! Worlds for the properties: wild weeks, pauses beyond the interview, many observations, and earlier plans in any
//! state with any days.
//!
//! Observations and fates of tasks are drawn as plain numbers and read as fields here: ten thousand cases of each
//! property must stay cheap enough to run on every save.

use std::collections::{BTreeMap, BTreeSet};

use chrono::{Days, NaiveDate, Weekday};
use proptest::prelude::*;

use super::{
    Asked, Observation, Pause, Plan, PlanInput, PlannedTask, Question, TaskState, WHOLE_DAY, Week,
    plan,
};
use crate::method::content::{Side, library};
use crate::method::themes::{Level, Polarity, Recognition, Source, Theme};

/// Owns what a `PlanInput` borrows.
#[derive(Debug, Clone)]
pub(super) struct World {
    pub(super) today: NaiveDate,
    pub(super) begins_tomorrow: bool,
    pub(super) week: Week,
    pub(super) pause: Option<Pause>,
    pub(super) next_interview_on: Option<NaiveDate>,
    pub(super) observations: Vec<Observation>,
    pub(super) questions: Vec<Question>,
    pub(super) self_rating: Option<u8>,
    pub(super) asked: Asked,
    pub(super) previous: Vec<PlannedTask>,
    pub(super) elsewhere: BTreeMap<String, TaskState>,
}

impl World {
    pub(super) fn input(&self) -> PlanInput<'_> {
        PlanInput {
            today: self.today,
            begins_tomorrow: self.begins_tomorrow,
            week: &self.week,
            pause: self.pause,
            next_interview_on: self.next_interview_on,
            interview_id: "intv_1",
            outcome_words: "the interview for data engineer at Acme ended with a no",
            observations: &self.observations,
            questions: &self.questions,
            self_rating: self.self_rating,
            asked: self.asked,
            previous: &self.previous,
            elsewhere: &self.elsewhere,
            library: library().unwrap(),
        }
    }

    pub(super) fn plan(&self) -> Plan {
        plan(&self.input())
    }

    /// The same world with the plan's tasks as the plan before.
    pub(super) fn after(&self, plan: &Plan) -> Self {
        Self {
            previous: plan.tasks.clone(),
            ..self.clone()
        }
    }
}

pub(super) fn date(days: u64) -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 1, 1).unwrap() + Days::new(days)
}

const WEEK: [Weekday; 7] = [
    Weekday::Mon,
    Weekday::Tue,
    Weekday::Wed,
    Weekday::Thu,
    Weekday::Fri,
    Weekday::Sat,
    Weekday::Sun,
];

/// Takes one of `all` by the lowest part of `bits`, and uses that part up.
fn draw<T: Copy>(bits: &mut u64, all: &[T]) -> T {
    let count = u64::try_from(all.len()).unwrap();
    let drawn = all[usize::try_from(*bits % count).unwrap()];
    *bits /= count;
    drawn
}

pub(super) fn observation(mut bits: u64, number: usize, today: NaiveDate) -> Observation {
    let bits = &mut bits;
    let theme = draw(bits, Theme::ALL);
    let mut sides: Vec<Side> = Side::ALL
        .iter()
        .copied()
        .filter(|side| side.theme() == theme)
        .collect();
    Observation {
        id: format!("obs_{number}"),
        theme,
        polarity: draw(
            bits,
            &[
                Polarity::Improvement,
                Polarity::Improvement,
                Polarity::Strength,
            ],
        ),
        level: draw(bits, Level::ALL),
        source: draw(bits, Source::ALL),
        recognition: draw(bits, Recognition::ALL),
        observed_on: today - Days::new(draw(bits, &[0, 1, 9, 100, 180, 400, 3000])),
        words: draw(bits, &["answers were short", "", "{words}\nand so on"]).to_owned(),
        is_quotable: draw(bits, &[true, true, false]),
        sides: {
            sides.truncate(draw(bits, &[0, 0, 1, 3]));
            sides.split_off(draw(bits, &[0, 1]).min(sides.len()))
        },
        earlier_interview: draw(bits, &[false, false, true]),
    }
}

/// What came of asking, by some of the bits.
fn asked(bits: u8) -> Asked {
    Asked {
        times: usize::from(bits & 0b11),
        is_answered: bits & 0b100 != 0,
        is_awaited: bits & 0b1000 != 0,
        was_declined: bits & 0b1_0000 != 0,
    }
}

fn question(mut bits: u64, number: usize) -> Question {
    let bits = &mut bits;
    Question {
        id: format!("qstn_{number}"),
        text: "Tell us about a conflict".to_owned(),
        theme: draw(
            bits,
            &[
                None,
                Some(Theme::Leadership),
                Some(Theme::AnswerDepth),
                Some(Theme::RoleClosed),
            ],
        ),
        tripped_me_up: draw(bits, &[true, true, false]),
    }
}

fn weekdays(bits: u8) -> Vec<Weekday> {
    let taken = (0..7).filter(|n| bits >> n & 1 == 1);
    taken.map(|n: usize| WEEK[n]).collect()
}

/// A world without an earlier plan. Themes cluster now and then, so that long lists for one focus happen too.
fn fresh_world() -> impl Strategy<Value = World> {
    let minutes = prop_oneof![1 => Just(0_u32), 1 => 1..60_u32, 6 => 60..=3600_u32];
    let days_off = prop_oneof![6 => 0..128_u8, 1 => Just(127_u8), 3 => Just(0b110_0000_u8)];
    let dates_off = prop::collection::vec(0..70_u64, 0..4);
    let taken = prop_oneof![5 => 1..300_u32, 1 => Just(WHOLE_DAY)];
    let booked = prop::collection::btree_map(0..40_u64, taken, 0..12);
    let when = (
        300..700_u64,
        prop::option::of(0..90_u64),
        prop::option::of(0..40_u64),
    );
    let said = (
        prop::collection::vec(any::<u64>(), 0..14),
        prop::collection::vec(any::<u64>(), 0..5),
        any::<u8>(),
    );
    (minutes, days_off, (dates_off, booked), when, said).prop_map(
        |(minutes, off, (dates, booked), (day, pause, next), said)| {
            let today = date(day);
            let (observations, questions, mood) = said;
            let about = |days: u64| today - Days::new(5) + Days::new(days);
            let numbered = |(number, bits): (usize, u64)| {
                let mut one = observation(bits, number, today);
                if mood & 0b1100 == 0 {
                    one.theme = draw(&mut u64::from(mood >> 4), &Theme::ALL[..4]);
                    one.sides.retain(|side| side.theme() == one.theme);
                }
                one
            };
            World {
                today,
                begins_tomorrow: mood & 0b10 != 0,
                week: Week {
                    minutes,
                    days_off: weekdays(off),
                    dates_off: dates.into_iter().map(about).collect::<BTreeSet<_>>(),
                    booked: booked
                        .into_iter()
                        .map(|(days, minutes)| (about(days), minutes))
                        .collect(),
                },
                // One in ten of them has no end.
                pause: pause.map(|days| match days % 10 {
                    0 => Pause::Open,
                    _ => Pause::Until(about(days)),
                }),
                next_interview_on: next.map(about),
                asked: asked(mood),
                observations: observations.into_iter().enumerate().map(numbered).collect(),
                questions: questions
                    .into_iter()
                    .enumerate()
                    .map(|(n, bits)| question(bits, n))
                    .collect(),
                self_rating: (mood & 1 == 1).then_some(mood % 6),
                previous: Vec::new(),
                elsewhere: BTreeMap::new(),
            }
        },
    )
}

/// What became of a task since it was planned: it stays, is begun, done or left out; its day may be any day.
fn fate(task: &mut PlannedTask, fate: u16, today: NaiveDate) {
    let mut bits = u64::from(fate);
    let stays = task.state;
    let (begun, done, skipped) = (TaskState::InProgress, TaskState::Done, TaskState::Skipped);
    task.state = draw(
        &mut bits,
        &[stays, stays, stays, begun, done, done, skipped],
    );
    if draw(&mut bits, &[true, false, false, false]) {
        task.due_on = Some(today - Days::new(30) + Days::new(bits % 150));
    }
    if task.state != TaskState::Later {
        task.later = None;
    }
}

/// A world with or without an earlier plan. The earlier plan was made for another world, some weeks before; two
/// thirds of its observations are still there.
pub(super) fn world() -> impl Strategy<Value = World> {
    let fates = prop::collection::vec(any::<u16>(), 0..24);
    let others = prop::collection::vec(any::<u16>(), 12..24);
    (
        fresh_world(),
        prop::option::weighted(0.6, (0..40_u64, fates)),
        prop::option::weighted(0.5, others),
    )
        .prop_map(|(mut world, earlier, others)| {
            // Another plan of the same person, for much the same reasons.
            if let Some(fates) = others {
                let mut tasks = world.plan().tasks;
                for (task, bits) in tasks.iter_mut().zip(fates) {
                    fate(task, bits, world.today);
                }
                world.elsewhere = tasks.into_iter().map(|t| (t.key, t.state)).collect();
            }
            if let Some((ago, fates)) = earlier {
                let mut before = world.clone();
                before.today = world.today - Days::new(ago);
                before.pause = None;
                before.week.minutes = 600;
                before
                    .observations
                    .retain(|o| !o.id.ends_with(['0', '3', '6', '9']));
                world.previous = before.plan().tasks;
                for (task, bits) in world.previous.iter_mut().zip(fates) {
                    fate(task, bits, world.today);
                }
            }
            world
        })
}
