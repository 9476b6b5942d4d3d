//! The action plan: a pure function of what is known and of "today".
//!
//! It reads like this: weigh the evidence (`score`), choose what to do about the three heaviest themes
//! (`choose`), lay it into the person's week (`schedule`), say what changed since last time (`revise`) and
//! write the short list to carry along (`guidelines`). The promises that it keeps are the property tests in
//! `properties.rs`; those of a refit and of `still_fits`, which are below, in `refitting.rs`; whole plans stand in `cases/`.
//! What a plan says about itself is in `notes`, its sentences are put together in `say`.
//!
//! Why planning twice changes nothing: which tasks there are depends only on the evidence, on what the person
//! has done, begun or left out, and on what their other plans hold; and each task, taken in a fixed order, keeps its earlier day if it may, so that a
//! plan fed back into itself finds every day as it left it.

mod choose;
mod guidelines;
mod model;
mod notes;
mod revise;
mod say;
mod schedule;
mod score;

#[cfg(test)]
mod cases;
#[cfg(test)]
mod examples;
#[cfg(test)]
mod properties;
#[cfg(test)]
mod refitting;
#[cfg(test)]
mod worlds;

use std::collections::{BTreeMap, BTreeSet};

use chrono::{Datelike, NaiveDate, Weekday};

use self::schedule::Order;
use crate::method::content::{Library, Side};
use crate::method::themes::{Level, Polarity, Recognition, Source, Theme};

pub use guidelines::MAX_GUIDELINES;
pub use model::{
    Change, ChangeCode, Changes, Encouragement, Evidence, EvidenceKind, Focus, GuidelineDo,
    GuidelineDont, Guidelines, Later, LaterCode, Note, NoteCode, Plan, PlannedTask, ScoreTerm,
    StrengthEntry, TaskState, ThemeScore, WorkDay,
};
pub use notes::{RATING_GAP_AFTER_ASKING, WITHOUT_A_WORD};

/// A plan has at most this many themes to work on.
pub const MAX_FOCUSES: usize = 3;
/// A plan has at most this many open tasks.
pub const MAX_OPEN_TASKS: usize = 12;
/// New tasks are laid into this many days from the first day that is free.
pub const HORIZON_DAYS: u32 = 56;
/// However much time somebody has, a day asks for no more than this.
pub const MAX_DAY_MINUTES: u32 = 240;

/// One point of feedback or reflection, as far as the candidate has opened it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Observation {
    /// Its id, quoted as evidence.
    pub id: String,
    /// What it is about.
    pub theme: Theme,
    /// Strength or improvement.
    pub polarity: Polarity,
    /// What it is aimed at.
    pub level: Level,
    /// Who said it.
    pub source: Source,
    /// What the candidate makes of it.
    pub recognition: Recognition,
    /// The day on which it was said.
    pub observed_on: NaiveDate,
    /// The words themselves.
    pub words: String,
    /// Whether the words can be given back as praise: they are their own, not ours, and name nothing that the law protects.
    pub is_quotable: bool,
    /// The sides of its theme that the words name.
    pub sides: Vec<Side>,
    /// Whether it belongs to an earlier interview than the one that this plan is about.
    pub earlier_interview: bool,
}

/// A question of the interview.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Question {
    /// Its id, quoted as evidence.
    pub id: String,
    /// The question.
    pub text: String,
    /// The theme that it tests, if known.
    pub theme: Option<Theme>,
    /// Whether the candidate says that it tripped them up.
    pub tripped_me_up: bool,
}

/// The person's time for this.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Week {
    /// Minutes per week; 0 is allowed and makes everything wait.
    pub minutes: u32,
    /// Weekdays on which nothing is due. All seven days of the week count as working days unless they are named.
    pub days_off: Vec<Weekday>,
    /// Single dates on which nothing is due.
    pub dates_off: BTreeSet<NaiveDate>,
    /// Minutes of a date that are given away already: to the plans of the person's other interviews. `WHOLE_DAY` where a longer task
    /// of theirs has it to itself.
    pub booked: BTreeMap<NaiveDate, u32>,
}

/// More minutes than any day has.
pub const WHOLE_DAY: u32 = u32::MAX;

impl Week {
    /// Minutes that one working day holds: the week's minutes over its working days.
    #[must_use]
    pub fn day_minutes(&self) -> u32 {
        let off: BTreeSet<u32> = self
            .days_off
            .iter()
            .map(Weekday::num_days_from_monday)
            .collect();
        let working = 7 - u32::try_from(off.len()).unwrap_or(7);
        self.minutes
            .checked_div(working)
            .unwrap_or(0)
            .min(MAX_DAY_MINUTES)
    }

    /// Whether something may be due on that date.
    #[must_use]
    pub fn works_on(&self, date: NaiveDate) -> bool {
        !self.days_off.contains(&date.weekday()) && !self.dates_off.contains(&date)
    }
}

/// What came of asking others for advice on the interview.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Asked {
    /// How many were asked.
    pub times: usize,
    /// Whether one of them answered, with something in it or not.
    pub is_answered: bool,
    /// Whether an answer may still come.
    pub is_awaited: bool,
    /// Whether one of them would rather not answer.
    pub was_declined: bool,
}

/// A time in which nothing is due.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Pause {
    /// Until this date.
    Until(NaiveDate),
    /// Until the person comes back.
    Open,
}

/// Everything that a plan depends on. How somebody feels is none of it: check-ins are private, and a tenant sees the tasks.
#[derive(Debug, Clone, Copy)]
pub struct PlanInput<'a> {
    /// The person's local date.
    pub today: NaiveDate,
    /// Whether today is too far gone for something new.
    pub begins_tomorrow: bool,
    /// The person's time.
    pub week: &'a Week,
    /// The pause, if there is one.
    pub pause: Option<Pause>,
    /// The person's local date of the next interview. A past date counts as none.
    pub next_interview_on: Option<NaiveDate>,
    /// The interview that the plan is about; evidence of tasks that help whatever was said.
    pub interview_id: &'a str,
    /// How that interview ended, in words fit to quote, e.g. "the interview for nurse at Acme ended with a no".
    pub outcome_words: &'a str,
    /// Points of feedback and reflection of this and earlier interviews. Sealed feedback does not belong here.
    pub observations: &'a [Observation],
    /// The questions of this interview.
    pub questions: &'a [Question],
    /// How the candidate rated the interview before opening any feedback, 1 to 5.
    pub self_rating: Option<u8>,
    /// What came of asking others for advice on this interview.
    pub asked: Asked,
    /// The tasks of the plan before, in any state; empty for a first plan.
    pub previous: &'a [PlannedTask],
    /// How far tasks of the person's other plans are, by key: done, left out, or still to be done there. They are chosen again only where nothing else of its kind is left, and then only what is done.
    pub elsewhere: &'a BTreeMap<String, TaskState>,
    /// What the method knows.
    pub library: &'a Library,
}

impl PlanInput<'_> {
    /// The next interview, unless it is over.
    fn interview_ahead(&self) -> Option<NaiveDate> {
        self.next_interview_on.filter(|on| *on >= self.today)
    }

    /// The first date on which something may be due; with an open pause there is none.
    fn first_date(&self) -> Option<NaiveDate> {
        match self.pause {
            None => Some(self.today),
            Some(Pause::Until(until)) => Some(until.max(self.today)),
            Some(Pause::Open) => None,
        }
    }

    /// Whether nothing is due until the person comes back.
    fn waits_for_return(&self) -> bool {
        self.pause == Some(Pause::Open)
    }

    /// Whether something may be due on that date. The day of an interview belongs to the interview.
    fn is_free(&self, date: NaiveDate) -> bool {
        self.first_date().is_some_and(|first| date >= first)
            && self.week.works_on(date)
            && self.interview_ahead() != Some(date)
    }
}

/// The tasks of a plan with other days.
#[derive(Debug, Clone, PartialEq)]
pub struct Refitted {
    /// The same tasks, in the order of their days.
    pub tasks: Vec<PlannedTask>,
    /// What the plan says about itself now.
    pub notes: Vec<Note>,
    /// What moved.
    pub changes: Changes,
}

/// Lays the tasks of the plan before into the days as they are now, and chooses no others: a pause moves a plan, it
/// does not revise it.
#[must_use]
pub fn refit(input: &PlanInput<'_>, first_focus: Option<Theme>) -> Refitted {
    let unsettled = input
        .previous
        .iter()
        .filter(|task| !choose::is_decided(task.state));
    let drafts: Vec<PlannedTask> = unsettled
        .map(|task| PlannedTask {
            state: TaskState::Open,
            due_on: None,
            work_on: Vec::new(),
            later: None,
            ..task.clone()
        })
        .collect();
    let tasks = schedule::schedule(input, drafts, Order::OfDays);
    Refitted {
        notes: notes::notes(input, &tasks, first_focus),
        changes: revise::changes(input, &tasks),
        tasks,
    }
}

/// Whether the tasks of the plan before can stay where they are: on days that are free and have time for them, and those of the first
/// focus before the next interview, but for those of which `told` says that they come after it. A plan that was just made or laid
/// out can.
#[must_use]
pub fn still_fits(input: &PlanInput<'_>, first_focus: Option<Theme>, told: &[Note]) -> bool {
    let time = input.week.day_minutes();
    let mut held: BTreeMap<NaiveDate, u32> = BTreeMap::new();
    let ahead = input.previous.iter().filter(|task| task.state.is_ahead());
    for day in ahead.flat_map(|task| &task.work_on) {
        let minutes = held.entry(day.on).or_default();
        *minutes = minutes.saturating_add(day.minutes);
    }
    let has_room = held.into_iter().all(|(on, minutes)| {
        let booked = input.week.booked.get(&on).copied().unwrap_or(0);
        input.is_free(on) && minutes.saturating_add(booked) <= time
    });
    has_room && notes::tells_what_is_late(input, first_focus, told)
}

/// Why a task that works on a theme is there, for somebody who must not read what was said about the candidate.
#[must_use]
pub fn unquoted_reason(library: &Library, theme: Theme) -> String {
    say::unquoted_reason(library.plan_words(), theme)
}

/// How the interview ended, fit to quote; `outcome` is the word of the interview's outcome.
#[must_use]
pub fn outcome_words(library: &Library, outcome: &str, role: &str, counterpart: &str) -> String {
    let words = library.plan_words();
    say::sentence(
        words.outcomes.get(outcome),
        &[("role", role), ("counterpart", counterpart)],
    )
}

/// The short list to carry along, without a plan around it.
#[must_use]
pub fn guidelines_from(
    library: &Library,
    observations: &[Observation],
    today: NaiveDate,
) -> Guidelines {
    guidelines::guidelines(library.plan_words(), &score::score(observations, today))
}

/// A practice partner's rating, fit to quote.
#[must_use]
pub fn practice_words(library: &Library, rating: u8) -> String {
    let words = library.plan_words();
    say::sentence(
        Some(&words.practice_rated),
        &[("rating", &rating.to_string())],
    )
}

/// Makes a plan, or revises the one before.
#[must_use]
pub fn plan(input: &PlanInput<'_>) -> Plan {
    let scored = score::score(input.observations, input.today);
    let chosen = score::focuses(&scored);
    let focus_themes: Vec<Theme> = chosen.iter().map(|s| s.theme).collect();
    let drafts = choose::choose(input, &chosen);
    let order = Order::OfImportance(focus_themes.first().copied());
    let tasks = schedule::schedule(input, drafts, order);
    let focuses = chosen
        .iter()
        .zip(1_u8..)
        .map(|(s, rank)| Focus {
            theme: s.theme,
            rank,
            score: score::points(s.score),
            evidence: score::evidence(&s.improvements),
        })
        .collect();
    Plan {
        focuses,
        scores: scored
            .iter()
            .map(|s| score::shown(s, focus_themes.contains(&s.theme)))
            .collect(),
        guidelines: guidelines::guidelines(input.library.plan_words(), &scored),
        strengths: guidelines::strengths(&scored),
        encouragements: notes::encouragements(input, &scored, focus_themes.is_empty()),
        notes: [
            notes::notes(input, &tasks, focus_themes.first().copied()),
            notes::in_other_plans(input, &tasks, &focus_themes),
        ]
        .concat(),
        changes: revise::changes(input, &tasks),
        tasks,
    }
}
