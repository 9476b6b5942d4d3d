//! The days of a plan as a calendar file (RFC 5545).

use super::tasks::Task;
use chrono::NaiveDate;
use icalendar::{Calendar, Component, Event, EventLike};

/// One entry, all day long, for each day on which a task is worked on: the person chooses the hour. What waits, is done or
/// was left out has none. It says what to do, and never why: calendars are shared.
pub(super) fn of(tasks: &[Task]) -> String {
    let mut calendar = Calendar::new();
    let ahead = tasks.iter().filter(|task| task.state.0.is_ahead());
    for task in ahead {
        for day in task.work_on.iter() {
            calendar.push(entry(task, day.on, day.minutes));
        }
    }
    calendar.to_string()
}

/// What to do, and which time it is of something that is done more than once.
fn which(task: &Task) -> String {
    if task.sessions > 1 {
        format!("{} ({}/{})", task.title, task.session, task.sessions)
    } else {
        task.title.clone()
    }
}

fn entry(task: &Task, on: NaiveDate, minutes: u32) -> Event {
    Event::new()
        .uid(&format!("{}-{on}", task.id))
        .timestamp(*task.updated_at)
        .summary(&which(task))
        .description(&format!(
            "{minutes} minutes. {} {}",
            task.if_then, task.success_measure
        ))
        .starts(on)
        // The day after: the end of an entry is no part of it (RFC 5545, 3.6.1).
        .ends(on.succ_opt().unwrap_or(on))
        .done()
}
