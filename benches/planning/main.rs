//! How long a plan takes for somebody with a long history: `cargo bench --bench planning`.
//!
//! Twenty interviews, sixty points of feedback over all themes, and the plan before. It makes the plan a thousand times and
//! prints the median and the slowest; it fails when the median is above two milliseconds. The figure depends on the machine,
//! so this is a command and no test.

use chrono::{Days, NaiveDate, Weekday};
use rebound::method::content::{ContentError, library};
use rebound::method::planner::{Asked, Observation, PlanInput, Week, plan};
use rebound::method::themes::{Level, Polarity, Recognition, Source, Theme};
use std::collections::{BTreeMap, BTreeSet};
use std::process::ExitCode;
use std::time::{Duration, Instant};

const TIMES: usize = 1000;
const INTERVIEWS: u64 = 20;
const POINTS: u64 = 60;
const AT_MOST: Duration = Duration::from_millis(2);

/// The points of twenty interviews, three of each, two weeks apart; the last interview is the one that the plan is about.
fn history(today: NaiveDate) -> Vec<Observation> {
    let themes = Theme::ALL.iter().cycle();
    (0..POINTS)
        .zip(themes)
        .map(|(number, theme)| {
            let interview = number / (POINTS / INTERVIEWS);
            Observation {
                id: format!("obs_{number}"),
                theme: *theme,
                polarity: if number % 3 == 2 {
                    Polarity::Strength
                } else {
                    Polarity::Improvement
                },
                level: Level::Task,
                source: if number % 2 == 0 {
                    Source::Employer
                } else {
                    Source::Agency
                },
                recognition: Recognition::Recognise,
                observed_on: today - Days::new((INTERVIEWS - interview) * 14),
                words: "The answers stayed rather general.".to_owned(),
                is_quotable: true,
                sides: Vec::new(),
                earlier_interview: interview + 1 < INTERVIEWS,
            }
        })
        .collect()
}

fn measure() -> Result<(Duration, Duration), &'static ContentError> {
    let today = NaiveDate::default() + Days::new(20_000);
    let week = Week {
        booked: BTreeMap::new(),
        minutes: 300,
        days_off: vec![Weekday::Sun],
        dates_off: BTreeSet::new(),
    };
    let observations = history(today);
    let elsewhere = BTreeMap::new();
    let mut input = PlanInput {
        today,
        begins_tomorrow: false,
        week: &week,
        pause: None,
        next_interview_on: Some(today + Days::new(12)),
        interview_id: "intv_1",
        outcome_words: "The interview for data analyst at Acme ended with a no",
        observations: &observations,
        questions: &[],
        self_rating: Some(3),
        asked: Asked::default(),
        previous: &[],
        elsewhere: &elsewhere,
        library: library()?,
    };
    let before = plan(&input);
    input.previous = &before.tasks;
    let mut took: Vec<Duration> = (0..TIMES)
        .map(|_| {
            let started = Instant::now();
            std::hint::black_box(plan(std::hint::black_box(&input)));
            started.elapsed()
        })
        .collect();
    took.sort_unstable();
    let median = took.get(TIMES / 2).copied().unwrap_or_default();
    Ok((median, took.last().copied().unwrap_or_default()))
}

fn main() -> ExitCode {
    match measure() {
        Ok((median, slowest)) => {
            println!(
                "a plan from {INTERVIEWS} interviews and {POINTS} points: median {median:?}, slowest of {TIMES} {slowest:?}"
            );
            if median <= AT_MOST {
                ExitCode::SUCCESS
            } else {
                ExitCode::FAILURE
            }
        }
        Err(fault) => {
            println!("{fault}");
            ExitCode::FAILURE
        }
    }
}
