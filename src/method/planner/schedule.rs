//! Laying tasks into the person's week.
//!
//! What the person's other plans hold of a day is not there to be given. A task that fits into a day has one day and may share it. A longer one gets as many working days in a row as it
//! needs, and shares them with nothing. Tasks are taken in a fixed order; each keeps its earlier day if it may.

use std::collections::{BTreeMap, BTreeSet};

use chrono::{Days, NaiveDate};

use crate::method::themes::Theme;

use super::choose::is_decided;
use super::model::{Later, LaterCode, PlannedTask, TaskState, WorkDay};
use super::{HORIZON_DAYS, MAX_OPEN_TASKS, PlanInput, say};

/// A task keeps its day unless there is room this much sooner.
const WORTH_MOVING_DAYS: i64 = 7;
/// How far ahead the day of a task under way is still believed.
const FURTHEST_DAYS: u64 = 400;

struct Day {
    on: NaiveDate,
    used: u32,
    /// It belongs to one long task.
    taken: bool,
}

/// The free days ahead and what they hold.
struct Calendar {
    days: Vec<Day>,
    /// New tasks go into the first `near` days only; the others are there for tasks under way.
    near: usize,
    /// Before it nothing may begin.
    first: NaiveDate,
    /// Before it nothing new may begin.
    fresh: NaiveDate,
    interview: Option<NaiveDate>,
    capacity: u32,
}

/// Some days in a row: `length` from `start`.
#[derive(Clone, Copy)]
struct Slot {
    start: usize,
    length: usize,
    due: NaiveDate,
}

impl Calendar {
    fn new(input: &PlanInput<'_>, far: Option<NaiveDate>) -> Self {
        let capacity = input.week.day_minutes();
        let Some(first) = input.first_date() else {
            return Self {
                days: Vec::new(),
                near: 0,
                first: NaiveDate::MAX,
                fresh: NaiveDate::MAX,
                interview: None,
                capacity,
            };
        };
        let tomorrow = input.today.succ_opt().unwrap_or(input.today);
        let after = |days: u64| {
            first
                .checked_add_days(Days::new(days))
                .unwrap_or(NaiveDate::MAX)
        };
        let near_end = after(u64::from(HORIZON_DAYS));
        let end = far.map_or(near_end, |far| near_end.max(far.min(after(FURTHEST_DAYS))));
        let free = first
            .iter_days()
            .take_while(|d| *d <= end)
            .filter(|d| capacity > 0 && input.is_free(*d));
        let days: Vec<Day> = free
            .map(|on| Day {
                on,
                used: input.week.booked.get(&on).copied().unwrap_or(0),
                taken: false,
            })
            .collect();
        let near = days.iter().take_while(|d| d.on < near_end).count();
        Self {
            days,
            near,
            first,
            fresh: if input.begins_tomorrow {
                first.max(tomorrow)
            } else {
                first
            },
            interview: input.interview_ahead(),
            capacity,
        }
    }

    fn has_no_days(&self) -> bool {
        self.near == 0
    }

    fn length(&self, minutes: u32) -> usize {
        usize::try_from(minutes.div_ceil(self.capacity.max(1)))
            .unwrap_or(usize::MAX)
            .max(1)
    }

    /// Whether the days from `start` can hold the task.
    fn slot(&self, start: usize, minutes: u32) -> Option<Slot> {
        let length = self.length(minutes);
        let days = self.days.get(start..start.checked_add(length)?)?;
        let free = match days {
            [day] => !day.taken && day.used.saturating_add(minutes) <= self.capacity,
            days => days.iter().all(|d| !d.taken && d.used == 0),
        };
        free.then_some(Slot {
            start,
            length,
            due: days.last()?.on,
        })
    }

    /// The soonest days for something new that begin no earlier than `earliest`.
    fn soonest(&self, minutes: u32, earliest: NaiveDate) -> Option<Slot> {
        let earliest = earliest.max(self.fresh);
        let from = self.days.partition_point(|d| d.on < earliest);
        let starts = from..(self.near + 1).saturating_sub(self.length(minutes));
        let mut slots = starts
            .into_iter()
            .filter_map(|start| self.slot(start, minutes));
        slots.find(|slot| self.is_whole(*slot))
    }

    /// Whether it is over before the next interview or begins after it: half of a task helps nobody there, and takes the evening of
    /// one that would.
    fn is_whole(&self, slot: Slot) -> bool {
        let begins = self.days.get(slot.start).map(|day| day.on);
        let Some((interview, begins)) = self.interview.zip(begins) else {
            return true;
        };
        slot.due < interview || begins > interview
    }

    /// The days that end on `due`, if they begin no earlier than `earliest` and can hold the task.
    fn ending_on(&self, minutes: u32, due: NaiveDate, earliest: NaiveDate) -> Option<Slot> {
        let last = self.days.binary_search_by_key(&due, |d| d.on).ok()?;
        let start = (last + 1).checked_sub(self.length(minutes))?;
        (self.days.get(start)?.on >= earliest).then(|| self.slot(start, minutes))?
    }

    fn is_near(&self, slot: Slot) -> bool {
        slot.start + slot.length <= self.near
    }

    fn take(&mut self, task: &mut PlannedTask, slot: Slot) {
        let mut left = task.minutes;
        task.due_on = Some(slot.due);
        for day in self.days.iter_mut().skip(slot.start).take(slot.length) {
            let minutes = left.min(self.capacity);
            left -= minutes;
            day.used += minutes;
            day.taken = slot.length > 1;
            task.work_on.push(WorkDay {
                on: day.on,
                minutes,
            });
        }
    }
}

/// In which order tasks come to be laid out.
#[derive(Clone, Copy)]
pub(super) enum Order {
    /// The most important first, with the first focus.
    OfImportance(Option<Theme>),
    /// As they are due: what is laid out again stays as it is.
    OfDays,
}

/// Gives days to the tasks under way and to the new ones, and puts everything in the order of the answer.
pub(super) fn schedule(
    input: &PlanInput<'_>,
    drafts: Vec<PlannedTask>,
    order: Order,
) -> Vec<PlannedTask> {
    let (mut under_way, over) = decided_tasks(input.previous);
    let far = under_way.iter().filter_map(|t| t.due_on).max();
    let mut calendar = Calendar::new(input, far);
    place_under_way(input, &mut calendar, &mut under_way);

    let room = MAX_OPEN_TASKS.saturating_sub(under_way.len());
    let mut placed: Vec<PlannedTask> = under_way;
    let mut waiting = Vec::new();
    let earlier: BTreeMap<&str, Option<NaiveDate>> = input
        .previous
        .iter()
        .map(|t| (t.key.as_str(), t.due_on))
        .collect();
    let mut dues: BTreeMap<String, Option<NaiveDate>> =
        placed.iter().map(|t| (t.key.clone(), t.due_on)).collect();
    for (mut task, fits) in in_order_of_days(input, drafts, room, order) {
        let held = earlier.get(task.key.as_str()).copied().flatten();
        let found = match may_begin(&calendar, &task, &dues) {
            _ if calendar.has_no_days() => Err(why_no_days(input)),
            _ if !fits => Err(LaterCode::TooManyOpen),
            None => Err(LaterCode::WaitsForAnother),
            Some(earliest) => find(&calendar, &task, earliest, held).ok_or(LaterCode::NoRoom),
        };
        match found {
            Ok(slot) => calendar.take(&mut task, slot),
            Err(code) => wait(input, &mut task, code),
        }
        dues.insert(task.key.clone(), task.due_on);
        if task.due_on.is_some() {
            placed.push(task);
        } else {
            waiting.push(task);
        }
    }
    // Stable: on one day, what is under way comes first, then the order of importance.
    placed.sort_by_key(|t| t.due_on.unwrap_or(NaiveDate::MAX));
    placed.extend(waiting);
    placed.extend(over);
    placed
}

/// The tasks that the person has decided about: those under way, by key, and those done or left out, by key.
fn decided_tasks(previous: &[PlannedTask]) -> (Vec<PlannedTask>, Vec<PlannedTask>) {
    let mut seen = BTreeSet::new();
    let mut all: Vec<PlannedTask> = previous
        .iter()
        .filter(|t| is_decided(t.state) && seen.insert(t.key.as_str()))
        .cloned()
        .collect();
    all.sort_by(|a, b| a.key.cmp(&b.key));
    let done: BTreeSet<String> = all
        .iter()
        .filter(|t| t.state == TaskState::Done)
        .map(|t| t.key.clone())
        .collect();
    for task in &mut all {
        task.later = None;
        if task.state == TaskState::InProgress {
            task.work_on.clear();
            // Whoever has begun a task has decided not to wait for what comes first.
            task.depends_on.retain(|key| done.contains(key));
        }
    }
    all.into_iter()
        .partition(|t| t.state == TaskState::InProgress)
}

/// Tasks under way keep their day if they may; the others then get the soonest.
fn place_under_way(input: &PlanInput<'_>, calendar: &mut Calendar, under_way: &mut [PlannedTask]) {
    let mut homeless = Vec::new();
    for task in under_way {
        let due = task.due_on.take();
        match due.and_then(|due| calendar.ending_on(task.minutes, due, calendar.first)) {
            Some(slot) => calendar.take(task, slot),
            None => homeless.push(task),
        }
    }
    for task in homeless {
        if let Some(slot) = calendar.soonest(task.minutes, calendar.first) {
            calendar.take(task, slot);
        } else {
            let code = if calendar.has_no_days() {
                why_no_days(input)
            } else {
                LaterCode::NoRoom
            };
            task.later = Some(reason_to_wait(input, task, code));
        }
    }
}

/// Which tasks may be open (those that come first), and the order in which days are given: with an interview ahead, something of each
/// focus and the hardest question first, and then the first focus before everything else.
fn in_order_of_days(
    input: &PlanInput<'_>,
    drafts: Vec<PlannedTask>,
    room: usize,
    order: Order,
) -> Vec<(PlannedTask, bool)> {
    let mut begun = BTreeSet::new();
    let mut tasks: Vec<(u8, PlannedTask, bool)> = drafts
        .into_iter()
        .enumerate()
        .map(|(place, task)| {
            let is_general = task.theme.is_none() && task.intervention_id.is_some();
            let leads = !is_general && begun.insert(task.theme);
            let turn = match order {
                Order::OfImportance(_) if leads => 0,
                Order::OfImportance(Some(first)) if task.theme == Some(first) => 1,
                Order::OfImportance(_) => 2,
                Order::OfDays => 3,
            };
            (turn, task, place < room)
        })
        .collect();
    if input.interview_ahead().is_some() {
        tasks.sort_by_key(|(turn, ..)| *turn);
    }
    tasks
        .into_iter()
        .map(|(_, task, fits)| (task, fits))
        .collect()
}

/// The first day on which the task may begin; none if something before it waits. Sessions of the same thing never
/// share a day: repetition helps when there is a night between.
fn may_begin(
    calendar: &Calendar,
    task: &PlannedTask,
    dues: &BTreeMap<String, Option<NaiveDate>>,
) -> Option<NaiveDate> {
    let mut earliest = calendar.first;
    for key in &task.depends_on {
        // What is not among the days is done.
        if let Some(due) = dues.get(key) {
            let due = (*due)?;
            earliest = earliest.max(if task.session > 1 {
                due.succ_opt()?
            } else {
                due
            });
        }
    }
    Some(earliest)
}

/// The earlier day if it still holds, otherwise the soonest. With an interview ahead, a day before it is worth
/// more than the earlier day.
fn find(
    calendar: &Calendar,
    task: &PlannedTask,
    earliest: NaiveDate,
    held: Option<NaiveDate>,
) -> Option<Slot> {
    let soonest = calendar.soonest(task.minutes, earliest);
    let held = held
        .and_then(|due| calendar.ending_on(task.minutes, due, earliest))
        .filter(|slot| calendar.is_near(*slot) && calendar.is_whole(*slot));
    let (Some(soon), Some(held)) = (soonest, held) else {
        return held.or(soonest);
    };
    let in_time = |slot: Slot| calendar.interview.is_none_or(|on| slot.due < on);
    let much_sooner = (held.due - soon.due).num_days() >= WORTH_MOVING_DAYS;
    let move_it = much_sooner || (in_time(soon) && !in_time(held));
    Some(if move_it { soon } else { held })
}

/// Why there is no day at all.
fn why_no_days(input: &PlanInput<'_>) -> LaterCode {
    if input.waits_for_return() {
        LaterCode::Paused
    } else {
        LaterCode::NoTime
    }
}

fn wait(input: &PlanInput<'_>, task: &mut PlannedTask, code: LaterCode) {
    task.state = TaskState::Later;
    task.later = Some(reason_to_wait(input, task, code));
}

fn reason_to_wait(input: &PlanInput<'_>, task: &PlannedTask, code: LaterCode) -> Later {
    let words = input.library.plan_words();
    Later {
        code,
        reason: say::sentence(words.later.get(code.as_str()), &[("title", &task.title)]),
    }
}
