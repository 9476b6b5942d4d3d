//! What changed since the plan before, task by task, and why.

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;

use super::model::{Change, ChangeCode, Changes, PlannedTask, TaskState};
use super::{PlanInput, say};

/// Compares the tasks with those of the plan before.
pub(super) fn changes(input: &PlanInput<'_>, tasks: &[PlannedTask]) -> Changes {
    let mut earlier: BTreeMap<&str, &PlannedTask> = BTreeMap::new();
    for task in input.previous {
        earlier.entry(task.key.as_str()).or_insert(task);
    }
    let mut changes = Changes::default();
    for task in tasks {
        let Some(before) = earlier.get(task.key.as_str()) else {
            let first = input.previous.is_empty();
            let code = if first {
                ChangeCode::FirstPlan
            } else {
                ChangeCode::NewEvidence
            };
            changes
                .added
                .push(change(input, task, code, None, task.due_on));
            continue;
        };
        let list = if before.due_on == task.due_on && before.state == task.state {
            &mut changes.kept
        } else {
            &mut changes.moved
        };
        list.push(change(
            input,
            task,
            why(input, before, task),
            before.due_on,
            task.due_on,
        ));
    }
    let here: BTreeSet<&str> = tasks.iter().map(|t| t.key.as_str()).collect();
    for (key, before) in earlier {
        if !here.contains(key) {
            changes.retired.push(change(
                input,
                before,
                ChangeCode::NoLongerNeeded,
                before.due_on,
                None,
            ));
        }
    }
    changes
}

fn why(input: &PlanInput<'_>, before: &PlannedTask, task: &PlannedTask) -> ChangeCode {
    match (task.state, before.due_on, task.due_on) {
        (TaskState::Done, _, _) => ChangeCode::Completed,
        (TaskState::Skipped, _, _) => ChangeCode::Skipped,
        (TaskState::InProgress, from, to) if from == to => ChangeCode::InProgress,
        (state, from, to) if from == to && state == before.state => ChangeCode::Unchanged,
        (_, _, None) if input.waits_for_return() => ChangeCode::Paused,
        (_, _, None) => ChangeCode::Waits,
        (_, None, Some(_)) => ChangeCode::RoomFound,
        (_, Some(from), Some(to)) => why_another_day(input, from, to),
    }
}

fn why_another_day(input: &PlanInput<'_>, from: NaiveDate, to: NaiveDate) -> ChangeCode {
    let interview = input.interview_ahead();
    if from < input.today {
        ChangeCode::DayPassed
    } else if input.first_date().is_none_or(|first| from < first) {
        ChangeCode::Paused
    } else if !input.is_free(from) {
        ChangeCode::DayOff
    } else if interview.is_some_and(|on| to < on && on <= from) {
        ChangeCode::BeforeInterview
    } else if to < from {
        ChangeCode::RoomSooner
    } else {
        ChangeCode::MadeRoom
    }
}

fn change(
    input: &PlanInput<'_>,
    task: &PlannedTask,
    code: ChangeCode,
    from_on: Option<NaiveDate>,
    to_on: Option<NaiveDate>,
) -> Change {
    let words = input.library.plan_words();
    Change {
        key: task.key.clone(),
        title: task.title.clone(),
        code,
        reason: say::sentence(words.changes.get(code.as_str()), &[("title", &task.title)]),
        from_on,
        to_on,
    }
}
