//! What a written case expects of a plan, and everything in which the plan is not so.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use serde::Deserialize;

use super::super::{Change, LaterCode, NoteCode, Plan, PlannedTask, TaskState};
use super::Case;
use crate::method::content::{Effort, Part, TaskKind};
use crate::method::themes::Theme;

/// What the plan must be. What is absent is left open.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Expected {
    /// Exactly these, in this order.
    pub(super) focuses: Vec<Theme>,
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
    /// Notes that are there, and notes that are not.
    #[serde(default)]
    notes: Vec<NoteCode>,
    #[serde(default)]
    lacks_notes: Vec<NoteCode>,
    /// Some task waits for each of these reasons.
    #[serde(default)]
    waits_because: Vec<LaterCode>,
    pub(super) tasks_at_most: Option<usize>,
    open_at_most: Option<usize>,
    minutes_a_day_at_most: Option<u32>,
    pub(super) nothing_before: Option<NaiveDate>,
    #[serde(default)]
    nothing_on: Vec<NaiveDate>,
    donts: Option<usize>,
    dos_at_least: Option<usize>,
    /// Some sentence of a task, an encouragement or a note says this; none says that.
    #[serde(default)]
    pub(super) says: Vec<String>,
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
    pub(super) holds: Vec<Task>,
    #[serde(default)]
    lacks: Vec<Task>,
}

/// A task by any of its fields.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Task {
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
    /// Any task that works on a theme.
    pub(super) fn about(theme: Theme) -> Self {
        Self {
            theme: Some(theme),
            ..Self::default()
        }
    }

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

/// Everything that is not as the case says.
#[expect(clippy::too_many_lines, reason = "a list of what a case can ask for")]
pub(super) fn differences(case: &Case, plan: &Plan) -> Vec<String> {
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
    for code in wanted
        .lacks_notes
        .iter()
        .filter(|code| notes.contains(code))
    {
        must(false, format!("there is the note {code}"));
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
        .chain(plan.encouragements.iter().map(|one| one.text.clone()))
        .chain(plan.notes.iter().map(|one| one.text.clone()))
        .collect();
    let says = |words: &String| all.iter().any(|text| text.contains(words.as_str()));
    let missing = wanted.says.iter().filter(|words| !says(words));
    let mut wrong: Vec<String> = missing
        .map(|words| format!("nothing says “{words}”"))
        .collect();
    let said = wanted.never_says.iter().filter(|words| says(words));
    wrong.extend(said.map(|words| format!("the plan says “{words}”")));
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
