//! The written cases of `cases/`: a person, what happened, and the plan that a good coach would make.

mod expected;

use std::collections::BTreeMap;
use std::path::Path;

use chrono::{Days, NaiveDate, Weekday};
use serde::Deserialize;

use self::expected::{Expected, Task, differences};
use super::worlds::World;
use super::{Asked, Observation, Pause, PlannedTask, Question, TaskState, Week};
use crate::method::content::library;
use crate::method::themes::{Level, Polarity, Recognition, Source, Theme};

/// Monday 23 November 2026, in all cases.
fn today() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 11, 23).unwrap()
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Case {
    title: String,
    story: String,
    weekly_minutes: u32,
    /// Whether it is evening, so that today is over for new tasks.
    #[serde(default)]
    evening: bool,
    #[serde(default)]
    days_off: Vec<Weekday>,
    pause_until: Option<NaiveDate>,
    next_interview_on: Option<NaiveDate>,
    self_rating: Option<u8>,
    asked: Option<AskedOthers>,
    #[serde(default)]
    said: Vec<Point>,
    #[serde(default)]
    question: Vec<HardOrNot>,
    before: Option<Before>,
    other: Option<Other>,
    plan: Expected,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Point {
    by: Source,
    theme: Theme,
    polarity: Polarity,
    words: String,
    level: Option<Level>,
    recognition: Option<Recognition>,
    #[serde(default)]
    days_ago: u64,
    #[serde(default)]
    earlier: bool,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct HardOrNot {
    id: String,
    text: String,
    tripped_me_up: bool,
}

/// What came of asking others for advice.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct AskedOthers {
    times: usize,
    #[serde(default)]
    awaited: bool,
    #[serde(default)]
    declined: bool,
}

impl AskedOthers {
    const fn facts(&self) -> Asked {
        Asked {
            times: self.times,
            is_answered: false,
            is_awaited: self.awaited,
            was_declined: self.declined,
        }
    }
}

/// An earlier plan, and what became of its tasks.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Before {
    days_ago: u64,
    knew: Option<usize>,
    #[serde(default)]
    paused: bool,
    #[serde(default)]
    done: Vec<String>,
    #[serde(default)]
    begun: Vec<String>,
    #[serde(default)]
    skipped: Vec<String>,
}

/// Tasks of the person's other plans: those that are done there, and those that still wait there.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Other {
    #[serde(default)]
    done: Vec<String>,
    #[serde(default)]
    open: Vec<String>,
}

impl Case {
    fn world(&self) -> World {
        let said = self.said.iter().enumerate();
        let mut world = World {
            today: today(),
            begins_tomorrow: self.evening,
            week: Week {
                booked: BTreeMap::new(),
                minutes: self.weekly_minutes,
                days_off: self.days_off.clone(),
                ..Week::default()
            },
            pause: self.pause_until.map(Pause::Until),
            next_interview_on: self.next_interview_on,
            observations: said
                .map(|(number, point)| Observation {
                    id: format!("obs_{number}"),
                    theme: point.theme,
                    polarity: point.polarity,
                    level: point.level.unwrap_or(Level::Task),
                    source: point.by,
                    recognition: point.recognition.unwrap_or(Recognition::Recognise),
                    observed_on: today() - Days::new(point.days_ago),
                    words: point.words.clone(),
                    is_quotable: true,
                    sides: library().unwrap().sides().named(point.theme, &point.words),
                    earlier_interview: point.earlier,
                })
                .collect(),
            questions: self
                .question
                .iter()
                .map(|asked| Question {
                    id: asked.id.clone(),
                    text: asked.text.clone(),
                    theme: None,
                    tripped_me_up: asked.tripped_me_up,
                })
                .collect(),
            self_rating: self.self_rating,
            asked: self
                .asked
                .as_ref()
                .map(AskedOthers::facts)
                .unwrap_or_default(),
            previous: Vec::new(),
            elsewhere: self.other.as_ref().map(Other::tasks).unwrap_or_default(),
        };
        if let Some(before) = &self.before {
            world.previous = before.tasks(&world);
        }
        world
    }
}

impl Other {
    fn tasks(&self) -> BTreeMap<String, TaskState> {
        let done = self.done.iter().map(|key| (key.clone(), TaskState::Done));
        let open = self.open.iter().map(|key| (key.clone(), TaskState::Open));
        done.chain(open).collect()
    }
}

impl Before {
    fn tasks(&self, world: &World) -> Vec<PlannedTask> {
        let mut then = world.clone();
        then.today = then.today - Days::new(self.days_ago);
        then.observations.truncate(self.knew.unwrap_or(usize::MAX));
        if !self.paused {
            then.pause = None;
        }
        let mut tasks = then.plan().tasks;
        for (keys, state) in [
            (&self.done, TaskState::Done),
            (&self.begun, TaskState::InProgress),
            (&self.skipped, TaskState::Skipped),
        ] {
            for key in keys {
                let task = tasks.iter_mut().find(|task| task.key == *key);
                task.unwrap_or_else(|| panic!("the earlier plan has no {key}"))
                    .state = state;
            }
        }
        tasks
    }
}

/// The case files with their names.
fn files() -> BTreeMap<String, String> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/method/planner/cases");
    let entries = std::fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path());
    entries
        .filter(|path| path.extension().is_some_and(|kind| kind == "toml"))
        .map(|path| {
            let name = path.file_stem().unwrap().to_string_lossy().into_owned();
            (name, std::fs::read_to_string(path).unwrap())
        })
        .collect()
}

#[test]
fn the_planner_makes_the_plans_that_a_good_coach_would_make() {
    let files = files();
    assert!(files.len() >= 20, "only {} cases", files.len());
    let mut wrong = Vec::new();
    for (name, text) in &files {
        let case: Case = toml::from_str(text).unwrap_or_else(|fault| panic!("{name}: {fault}"));
        assert!(
            !case.title.is_empty() && !case.story.is_empty(),
            "{name} tells nothing"
        );
        for difference in differences(&case, &case.world().plan()) {
            wrong.push(format!("{name}: {difference}"));
        }
    }
    assert!(wrong.is_empty(), "\n{}\n", wrong.join("\n"));
}

#[test]
fn a_case_that_expects_another_plan_is_found() {
    let text = &files()["02_the_role_was_frozen"];
    let mut case: Case = toml::from_str(text).unwrap();
    case.plan.focuses = vec![Theme::TechnicalKnowledge];
    case.plan.tasks_at_most = Some(1);
    case.plan.nothing_before = Some(today() + Days::new(300));
    case.plan.says = vec!["something else".to_owned()];
    case.plan.holds.push(Task::about(Theme::Leadership));
    let found = differences(&case, &case.world().plan());
    for part in [
        "the focuses are",
        "tasks",
        "is to be done on",
        "nothing says",
        "no task is",
    ] {
        assert!(
            found.iter().any(|line| line.contains(part)),
            "{part}: {found:?}"
        );
    }
}
