//! Which tasks a plan holds, in the order of their importance.
//!
//! The choice depends on the evidence, on what the person has done, begun or left out, and on what their other plans hold, never
//! on the days of the plan before: that is half of why planning twice changes nothing.

use std::collections::{BTreeMap, BTreeSet};

use crate::method::content::{Intervention, Side, TaskKind};
use crate::method::themes::Theme;

use super::model::{Evidence, PlannedTask, TaskState};
use super::score::Scored;
use super::{PlanInput, say};

/// How many interventions each focus may have, by rank. The first gets the most.
const INTERVENTIONS_PER_FOCUS: [usize; super::MAX_FOCUSES] = [4, 3, 3];
/// When somebody has finished all that was chosen and the theme still asks for work, this many more are offered.
const FURTHER_INTERVENTIONS: usize = 2;
/// At most this many questions are prepared at a time.
const QUESTIONS_AT_A_TIME: usize = 3;

/// What the person did with the tasks of the plan before: only what is done, begun or left out; and beside it what became of
/// tasks in their other plans.
struct History<'a> {
    here: BTreeMap<&'a str, TaskState>,
    elsewhere: &'a BTreeMap<String, TaskState>,
}

impl<'a> History<'a> {
    fn of(input: &PlanInput<'a>) -> Self {
        let decided = input.previous.iter().filter(|t| is_decided(t.state));
        Self {
            here: decided.map(|t| (t.key.as_str(), t.state)).collect(),
            elsewhere: input.elsewhere,
        }
    }

    fn sessions(&self, one: &Intervention) -> impl Iterator<Item = Option<TaskState>> {
        (1..=one.sessions).map(|n| {
            self.here
                .get(say::session_key(&one.id, n).as_str())
                .copied()
        })
    }

    /// Whether a session of it is like that in another plan. What was begun here goes on here, whatever is elsewhere.
    fn is_elsewhere(&self, one: &Intervention, is_so: impl Fn(TaskState) -> bool) -> bool {
        let mut keys = (1..=one.sessions).map(|n| say::session_key(&one.id, n));
        !self.was_begun(one) && keys.any(|key| self.elsewhere.get(&key).is_some_and(|s| is_so(*s)))
    }

    fn was_skipped(&self, one: &Intervention) -> bool {
        self.sessions(one).any(|s| s == Some(TaskState::Skipped))
            || self.is_elsewhere(one, |state| state == TaskState::Skipped)
    }

    /// Whether it is still to be done in another plan.
    fn waits_elsewhere(&self, one: &Intervention) -> bool {
        self.is_elsewhere(one, |state| !state.is_over())
    }

    /// Whether it is part of another plan, done or not.
    fn is_had_elsewhere(&self, one: &Intervention) -> bool {
        self.is_elsewhere(one, |_| true)
    }

    fn was_begun(&self, one: &Intervention) -> bool {
        self.sessions(one).any(|s| s.is_some())
    }

    fn was_finished(&self, one: &Intervention) -> bool {
        self.sessions(one).all(|s| s == Some(TaskState::Done))
    }
}

/// Whether the person has decided about it, so that the planner no longer does.
pub(super) const fn is_decided(state: TaskState) -> bool {
    matches!(
        state,
        TaskState::Done | TaskState::Skipped | TaskState::InProgress
    )
}

/// What is chosen for one focus: first what it needs at least, then what deepens it.
struct Chosen {
    core: Vec<PlannedTask>,
    further: Vec<PlannedTask>,
}

/// New tasks without days, the most important first; a task stands after those that it depends on.
pub(super) fn choose(input: &PlanInput<'_>, focuses: &[&Scored<'_>]) -> Vec<PlannedTask> {
    let history = History::of(input);
    let words = input.library.plan_words();
    let mut chosen = focuses
        .iter()
        .zip(INTERVENTIONS_PER_FOCUS)
        .map(|(focus, quota)| {
            let reason = say::focus_reason(words, focus);
            for_focus(input, &history, focus, quota, &reason)
        });
    let (first, rest): (Option<Chosen>, Vec<Chosen>) = (chosen.next(), chosen.collect());

    let general = &words.general;
    let (setback, always) = general.always.split_at(general.always.len().min(1));
    let no_focus: &[Vec<String>] = if focuses.is_empty() {
        &general.without_focus
    } else {
        &[]
    };
    let mut first = first.unwrap_or(Chosen {
        core: Vec::new(),
        further: Vec::new(),
    });

    let mut tasks = std::mem::take(&mut first.core);
    tasks.extend(general_tasks(input, &history, setback));
    let mut further = Vec::new();
    for one in rest {
        tasks.extend(one.core);
        further.extend(one.further);
    }
    tasks.extend(question_tasks(input, &history));
    tasks.extend(general_tasks(input, &history, no_focus));
    tasks.extend(first.further);
    tasks.extend(general_tasks(input, &history, always));
    tasks.extend(further);
    link(&mut tasks, input);
    tasks
}

fn for_focus(
    input: &PlanInput<'_>,
    history: &History<'_>,
    focus: &Scored<'_>,
    quota: usize,
    reason: &(Vec<Evidence>, String),
) -> Chosen {
    let theme = focus.theme;
    let pick = Pick::new(input.library.for_theme(theme), history, focus.sides());
    let core = pick.core();
    let wanted = pick.fill_up(core.clone(), quota);

    let mut seen = BTreeSet::new();
    let words = input.library.plan_words();
    let mut emit = |one: &Intervention,
                    sessions: std::ops::RangeInclusive<u32>,
                    out: &mut Vec<PlannedTask>| {
        for session in sessions {
            let key = say::session_key(&one.id, session);
            if !history.here.contains_key(key.as_str())
                && !history.was_skipped(one)
                && seen.insert(key)
            {
                out.push(say::session_task(
                    words,
                    one,
                    Some(theme),
                    session,
                    reason.clone(),
                ));
            }
        }
    };
    let mut chosen = Chosen {
        core: Vec::new(),
        further: Vec::new(),
    };
    for one in core {
        emit(one, 1..=1, &mut chosen.core);
    }
    for one in wanted {
        emit(one, 1..=one.sessions, &mut chosen.further);
    }
    chosen
}

/// Picks among the interventions of one theme.
struct Pick<'a> {
    all: &'a [Intervention],
    /// What the person did not leave out and has not had in another plan; begun ones first, then what is for the side of the theme that
    /// was named, otherwise in the order of the data file.
    ranked: Vec<&'a Intervention>,
    /// What was done in another plan: done again only where nothing else of its kind is left.
    again: Vec<&'a Intervention>,
    /// The sides of the theme that were named; empty for none.
    sides: BTreeSet<Side>,
    history: &'a History<'a>,
}

impl<'a> Pick<'a> {
    fn new(all: &'a [Intervention], history: &'a History<'a>, sides: BTreeSet<Side>) -> Self {
        let mut pick = Self {
            all,
            ranked: Vec::new(),
            again: Vec::new(),
            sides,
            history,
        };
        let (mut again, left): (Vec<_>, Vec<_>) = all
            .iter()
            .filter(|i| pick.fits(i) && !history.was_skipped(i) && !history.waits_elsewhere(i))
            .partition(|i| history.is_had_elsewhere(i));
        let (mut ranked, mut fresh): (Vec<_>, Vec<_>) =
            left.into_iter().partition(|i| history.was_begun(i));
        for list in [&mut again, &mut fresh] {
            list.sort_by_key(|i| !pick.is_named(i));
        }
        ranked.extend(fresh);
        pick.ranked = ranked;
        pick.again = again;
        pick
    }

    /// Whether it is for a side of the theme that was named.
    fn is_named(&self, one: &Intervention) -> bool {
        one.side.is_some_and(|side| self.sides.contains(&side))
    }

    /// Whether it is not for another side than the one that was named. What was begun goes on, also when something else was said
    /// since.
    fn fits(&self, one: &Intervention) -> bool {
        self.sides.is_empty()
            || one.side.is_none()
            || self.is_named(one)
            || self.history.was_begun(one)
    }

    /// One to prepare and one to practise, with what they require. What is begun comes first, then what is for the side that was named,
    /// then what requires least: somebody with two days and little time still gets both.
    fn core(&self) -> Vec<&'a Intervention> {
        let mut wanted = Vec::new();
        for kind in [TaskKind::Preparation, TaskKind::Practice] {
            let best = |from: &[&'a Intervention]| {
                let fitting = from.iter().copied().filter(|i| i.kind == kind);
                fitting.min_by_key(|i| {
                    if self.history.was_begun(i) {
                        (false, 0)
                    } else {
                        (!self.is_named(i), self.required(i).count())
                    }
                })
            };
            if let Some(one) = best(&self.ranked).or_else(|| best(&self.again)) {
                self.with_requirements(one, &mut wanted);
            }
        }
        wanted
    }

    /// Adds interventions up to the quota; more if everything so far is finished.
    fn fill_up(&self, mut wanted: Vec<&'a Intervention>, quota: usize) -> Vec<&'a Intervention> {
        for one in &self.ranked {
            // What is begun is in the plan anyway.
            if wanted.len() < quota || self.history.was_begun(one) {
                self.with_requirements(one, &mut wanted);
            }
        }
        if wanted.iter().all(|i| self.history.was_finished(i)) {
            let more = wanted.len() + FURTHER_INTERVENTIONS;
            for one in &self.ranked {
                if wanted.len() < more {
                    self.with_requirements(one, &mut wanted);
                }
            }
        }
        wanted
    }

    /// What it requires, without what was left out, what the person has or had in another plan, and what is for another side: it may
    /// have been begun before that was known.
    fn required(&self, one: &'a Intervention) -> impl Iterator<Item = &'a Intervention> {
        let found = |id: &String| self.all.iter().find(|i| i.id == *id);
        let required = one.requires.iter().filter_map(found);
        required.filter(|i| {
            self.fits(i) && !self.history.was_skipped(i) && !self.history.is_had_elsewhere(i)
        })
    }

    /// Adds an intervention after those that it requires.
    fn with_requirements(&self, one: &'a Intervention, wanted: &mut Vec<&'a Intervention>) {
        if wanted.iter().any(|w| w.id == one.id) {
            return;
        }
        for required in self.required(one) {
            self.with_requirements(required, wanted);
        }
        wanted.push(one);
    }
}

/// Which of the turns of a general task it is: what the person has decided about here, else the first that they have not had in
/// another plan, else one that they have done before.
fn whose_turn<'a>(
    input: &PlanInput<'a>,
    history: &History<'_>,
    turns: &[String],
) -> Option<&'a Intervention> {
    let general = input.library.general().iter();
    let of_turn = |id: &String| general.clone().find(|i| i.id == *id);
    let all: Vec<&'a Intervention> = turns.iter().filter_map(of_turn).collect();
    let first = |fits: &dyn Fn(&Intervention) -> bool| all.iter().copied().find(|i| fits(i));
    first(&|i| history.was_begun(i))
        .or_else(|| first(&|i| !history.is_had_elsewhere(i)))
        .or_else(|| first(&|i| !history.was_skipped(i) && !history.waits_elsewhere(i)))
        .filter(|i| !history.was_skipped(i))
}

fn general_tasks(
    input: &PlanInput<'_>,
    history: &History<'_>,
    slots: &[Vec<String>],
) -> Vec<PlannedTask> {
    let words = input.library.plan_words();
    let mut tasks = Vec::new();
    for turns in slots {
        let Some(one) = whose_turn(input, history, turns) else {
            continue;
        };
        for session in 1..=one.sessions {
            if !history
                .here
                .contains_key(say::session_key(&one.id, session).as_str())
            {
                tasks.push(say::session_task(
                    words,
                    one,
                    None,
                    session,
                    say::outcome_reason(input),
                ));
            }
        }
    }
    tasks
}

/// Tasks made of questions that tripped the candidate up; a few at a time.
fn question_tasks(input: &PlanInput<'_>, history: &History<'_>) -> Vec<PlannedTask> {
    let words = input.library.plan_words();
    let mut seen = BTreeSet::new();
    input
        .questions
        .iter()
        .filter(|q| {
            q.tripped_me_up && q.theme.is_none_or(Theme::is_workable) && seen.insert(q.id.as_str())
        })
        .map(|q| (q, history.here.get(say::question_key(q).as_str())))
        .filter(|(_, state)| !state.is_some_and(|state| state.is_over()))
        .take(QUESTIONS_AT_A_TIME)
        .filter(|(_, state)| state.is_none())
        .map(|(q, _)| say::question_task(words, q))
        .collect()
}

/// Names what comes first: the session before, or the first session of what is required, as far as it is in the
/// plan and was not left out.
fn link(tasks: &mut [PlannedTask], input: &PlanInput<'_>) {
    let mut present: BTreeSet<String> = tasks.iter().map(|t| t.key.clone()).collect();
    let before = input.previous.iter();
    present.extend(
        before
            .filter(|t| matches!(t.state, TaskState::Done | TaskState::InProgress))
            .map(|t| t.key.clone()),
    );
    for task in tasks {
        let Some(id) = task.intervention_id.as_deref() else {
            continue;
        };
        let list = task.theme.map_or(input.library.general(), |theme| {
            input.library.for_theme(theme)
        });
        let requires = list
            .iter()
            .find(|i| i.id == id)
            .map_or(&[][..], |i| i.requires.as_slice());
        let before: Vec<String> = if task.session > 1 {
            vec![say::session_key(id, task.session - 1)]
        } else {
            requires.iter().map(|r| say::session_key(r, 1)).collect()
        };
        task.depends_on = before
            .into_iter()
            .filter(|key| present.contains(key))
            .collect();
    }
}
