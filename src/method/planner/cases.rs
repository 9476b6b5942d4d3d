//! The written cases of `cases/`: a person, what happened, and the plan that a good coach would make.

use std::collections::BTreeMap;
use std::path::Path;

use chrono::{Days, NaiveDate, Weekday};
use serde::Deserialize;

use super::worlds::World;
use super::{
    Change, LaterCode, NoteCode, Observation, Pause, Plan, PlannedTask, Question, TaskState, Week,
};
use crate::method::content::{Effort, Part, TaskKind};
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
    #[serde(default)]
    days_off: Vec<Weekday>,
    pause_until: Option<NaiveDate>,
    next_interview_on: Option<NaiveDate>,
    self_rating: Option<u8>,
    #[serde(default)]
    said: Vec<Point>,
    #[serde(default)]
    question: Vec<Asked>,
    before: Option<Before>,
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
struct Asked {
    id: String,
    text: String,
    tripped_me_up: bool,
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

/// What the plan must be. What is absent is left open.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Expected {
    /// Exactly these, in this order.
    focuses: Vec<Theme>,
    /// Focuses of which the score says that they came up before.
    #[serde(default)]
    repeated: Vec<Theme>,
    /// Themes among the strengths.
    #[serde(default)]
    strengths: Vec<Theme>,
    /// Themes, and rows, of the encouragements.
    #[serde(default)]
    encouraged_about: Vec<Theme>,
    #[serde(default)]
    encouraged_by: Vec<String>,
    /// Notes that are there.
    #[serde(default)]
    notes: Vec<NoteCode>,
    /// Some task waits for each of these reasons.
    #[serde(default)]
    waits_because: Vec<LaterCode>,
    tasks_at_most: Option<usize>,
    open_at_most: Option<usize>,
    minutes_a_day_at_most: Option<u32>,
    nothing_before: Option<NaiveDate>,
    #[serde(default)]
    nothing_on: Vec<NaiveDate>,
    donts: Option<usize>,
    dos_at_least: Option<usize>,
    /// Some reason quotes this; no reason, title or sentence does.
    #[serde(default)]
    says: Vec<String>,
    #[serde(default)]
    never_says: Vec<String>,
    /// Keys among the changes.
    #[serde(default)]
    added: Vec<String>,
    #[serde(default)]
    kept: Vec<String>,
    /// Exactly these.
    retired: Option<Vec<String>>,
    /// Some task moved for each of these reasons.
    #[serde(default)]
    moved_because: Vec<String>,
    #[serde(default)]
    holds: Vec<Task>,
    #[serde(default)]
    lacks: Vec<Task>,
}

/// A task by any of its fields.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct Task {
    key: Option<String>,
    theme: Option<Theme>,
    kind: Option<TaskKind>,
    part: Option<Part>,
    effort: Option<Effort>,
    method: Option<String>,
    state: Option<TaskState>,
    due_by: Option<NaiveDate>,
    due_before: Option<NaiveDate>,
    days_at_least: Option<usize>,
}

fn fits<T: PartialEq>(wanted: Option<&T>, is: &T) -> bool {
    wanted.is_none_or(|wanted| wanted == is)
}

impl Task {
    fn is(&self, task: &PlannedTask) -> bool {
        let due = |fits: &dyn Fn(NaiveDate) -> bool| task.due_on.is_some_and(fits);
        fits(self.key.as_ref(), &task.key)
            && (self.theme.is_none() || self.theme == task.theme)
            && fits(self.kind.as_ref(), &task.kind)
            && fits(self.part.as_ref(), &task.part)
            && fits(self.effort.as_ref(), &task.effort)
            && fits(self.method.as_ref(), &task.method)
            && fits(self.state.as_ref(), &task.state)
            && self.due_by.is_none_or(|by| due(&|on| on <= by))
            && self.due_before.is_none_or(|before| due(&|on| on < before))
            && self
                .days_at_least
                .is_none_or(|days| task.work_on.len() >= days)
    }
}

impl Case {
    fn world(&self) -> World {
        let said = self.said.iter().enumerate();
        let mut world = World {
            today: today(),
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
            previous: Vec::new(),
        };
        if let Some(before) = &self.before {
            world.previous = before.tasks(&world);
        }
        world
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

/// Everything that is not as the case says.
#[expect(clippy::too_many_lines, reason = "a list of what a case can ask for")]
fn differences(case: &Case, plan: &Plan) -> Vec<String> {
    let wanted = &case.plan;
    let mut wrong = Vec::new();
    let mut must = |is: bool, what: String| {
        if !is {
            wrong.push(what);
        }
    };
    let focuses: Vec<Theme> = plan.focuses.iter().map(|focus| focus.theme).collect();
    must(
        focuses == wanted.focuses,
        format!("the focuses are {focuses:?}"),
    );
    for theme in &wanted.repeated {
        let score = plan.scores.iter().find(|score| score.theme == *theme);
        must(
            score.is_some_and(|score| score.repeated),
            format!("{theme} is not told as repeated"),
        );
    }
    for theme in &wanted.strengths {
        must(
            plan.strengths.iter().any(|one| one.theme == *theme),
            format!("{theme} is no strength"),
        );
    }
    for theme in &wanted.encouraged_about {
        let there = plan
            .encouragements
            .iter()
            .any(|one| one.theme == Some(*theme));
        must(there, format!("no encouragement about {theme}"));
    }
    for row in &wanted.encouraged_by {
        must(
            plan.encouragements.iter().any(|one| one.method == *row),
            format!("no encouragement of {row}"),
        );
    }
    let notes: Vec<NoteCode> = plan.notes.iter().map(|note| note.code).collect();
    for code in &wanted.notes {
        must(
            notes.contains(code),
            format!("no note {code}, only {notes:?}"),
        );
    }
    for code in &wanted.waits_because {
        let waits =
            |task: &PlannedTask| task.later.as_ref().is_some_and(|later| later.code == *code);
        must(
            plan.tasks.iter().any(waits),
            format!("nothing waits because of {code}"),
        );
    }
    let open = plan
        .tasks
        .iter()
        .filter(|task| task.state == TaskState::Open)
        .count();
    must(
        wanted.open_at_most.is_none_or(|most| open <= most),
        format!("{open} tasks are open"),
    );
    let all = plan.tasks.len();
    must(
        wanted.tasks_at_most.is_none_or(|most| all <= most),
        format!("there are {all} tasks"),
    );
    let (dos, donts) = (plan.guidelines.dos.len(), plan.guidelines.donts.len());
    must(
        wanted.donts.is_none_or(|count| count == donts),
        format!("there are {donts} don'ts"),
    );
    must(
        wanted.dos_at_least.is_none_or(|least| dos >= least),
        format!("there are {dos} do's"),
    );
    wrong.extend(days(wanted, plan));
    wrong.extend(words(wanted, plan));
    wrong.extend(changes(wanted, plan));
    for task in &wanted.holds {
        if !plan.tasks.iter().any(|one| task.is(one)) {
            wrong.push(format!("no task is {task:?}"));
        }
    }
    for task in &wanted.lacks {
        if let Some(one) = plan.tasks.iter().find(|one| task.is(one)) {
            wrong.push(format!("{} should not be there", one.key));
        }
    }
    wrong
}

fn days(wanted: &Expected, plan: &Plan) -> Vec<String> {
    let mut wrong = Vec::new();
    let mut minutes: BTreeMap<NaiveDate, u32> = BTreeMap::new();
    for day in plan.tasks.iter().flat_map(|task| &task.work_on) {
        *minutes.entry(day.on).or_default() += day.minutes;
    }
    for (on, held) in minutes {
        if wanted.minutes_a_day_at_most.is_some_and(|most| held > most) {
            wrong.push(format!("{held} minutes on {on}"));
        }
        if wanted.nothing_before.is_some_and(|first| on < first) || wanted.nothing_on.contains(&on)
        {
            wrong.push(format!("something is to be done on {on}"));
        }
    }
    wrong
}

fn words(wanted: &Expected, plan: &Plan) -> Vec<String> {
    let all: Vec<String> = plan
        .tasks
        .iter()
        .map(|task| {
            format!(
                "{} {} {} {}",
                task.title, task.description, task.if_then, task.reason
            )
        })
        .collect();
    let says = |words: &String| all.iter().any(|text| text.contains(words.as_str()));
    let missing = wanted.says.iter().filter(|words| !says(words));
    let mut wrong: Vec<String> = missing
        .map(|words| format!("nothing says “{words}”"))
        .collect();
    let said = wanted.never_says.iter().filter(|words| says(words));
    wrong.extend(said.map(|words| format!("a task says “{words}”")));
    wrong
}

fn changes(wanted: &Expected, plan: &Plan) -> Vec<String> {
    let keys = |list: &[Change]| {
        list.iter()
            .map(|change| change.key.clone())
            .collect::<Vec<_>>()
    };
    let mut wrong = Vec::new();
    for (name, wanted, list) in [
        ("added", &wanted.added, &plan.changes.added),
        ("kept", &wanted.kept, &plan.changes.kept),
    ] {
        for key in wanted.iter().filter(|key| !keys(list).contains(key)) {
            wrong.push(format!("{key} was not {name}"));
        }
    }
    let retired = keys(&plan.changes.retired);
    if wanted
        .retired
        .as_ref()
        .is_some_and(|wanted| *wanted != retired)
    {
        wrong.push(format!("{retired:?} were retired"));
    }
    for code in &wanted.moved_because {
        if !plan
            .changes
            .moved
            .iter()
            .any(|change| change.code.as_str() == code)
        {
            wrong.push(format!("nothing moved because of {code}"));
        }
    }
    wrong
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
    case.plan.holds.push(Task {
        theme: Some(Theme::Leadership),
        ..Task::default()
    });
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
