//! The promises of the planner, each as a property over wild worlds (see `worlds.rs`).
//!
//! At least ten thousand cases each; `PROPTEST_CASES` raises the number. A failing case is written to
//! `proptest-regressions/` and is tried first from then on.

use std::collections::{BTreeMap, BTreeSet};

use chrono::{Days, NaiveDate};
use proptest::prelude::*;

use super::worlds::{World, observation, world};
use super::{
    Change, ChangeCode, EvidenceKind, MAX_FOCUSES, MAX_GUIDELINES, MAX_OPEN_TASKS, NoteCode, Pause,
    Plan, PlannedTask, TaskState,
};
use crate::method::content::{Intervention, Part, Side, TaskKind, library};
use crate::method::themes::{Polarity, Recognition, Theme};

pub(super) fn config() -> ProptestConfig {
    let asked = ProptestConfig::default();
    ProptestConfig {
        cases: asked.cases.max(10_000),
        ..asked
    }
}

/// Tasks that have or had a day in this plan: open or under way.
fn active(plan: &Plan) -> impl Iterator<Item = &PlannedTask> {
    plan.tasks.iter().filter(|t| t.state.is_ahead())
}

fn in_state(tasks: &[PlannedTask], state: TaskState) -> impl Iterator<Item = &PlannedTask> {
    tasks.iter().filter(move |t| t.state == state)
}

/// Whether the person may be asked for something on that date, said without the planner's own words.
pub(super) fn allowed(world: &World, on: NaiveDate) -> bool {
    use chrono::Datelike;
    on >= world.today
        && match world.pause {
            None => true,
            Some(Pause::Until(until)) => on >= until,
            Some(Pause::Open) => false,
        }
        && !world.week.days_off.contains(&on.weekday())
        && !world.week.dates_off.contains(&on)
        && world.next_interview_on != Some(on)
}

/// Minutes of a day, said without the planner's own words.
fn capacity(world: &World) -> u32 {
    let working = 7 - u32::try_from(world.week.days_off.len()).unwrap();
    world.week.minutes.checked_div(working).unwrap_or(0)
}

/// Minutes of a date that belong to other plans.
fn booked(world: &World, on: NaiveDate) -> u32 {
    world.week.booked.get(&on).copied().unwrap_or(0)
}

/// Whether a session of an intervention is like that in another plan.
fn had(world: &World, id: &str, is_so: impl Fn(TaskState) -> bool) -> bool {
    let mut sessions = (1..10).map(|session| format!("{id}.{session}"));
    sessions.any(|key| world.elsewhere.get(&key).is_some_and(|state| is_so(*state)))
}

/// Whether an intervention is for whoever was told this about the theme, said without the planner's own words.
fn suits(world: &World, one: &Intervention) -> bool {
    let Some(side) = one.side else { return true };
    let said = world.observations.iter().filter(|o| {
        o.polarity == Polarity::Improvement
            && o.theme == side.theme()
            && o.recognition != Recognition::Dispute
    });
    let named: BTreeSet<Side> = said.flat_map(|o| o.sides.iter().copied()).collect();
    named.is_empty() || named.contains(&side)
}

fn keys(list: &[Change]) -> BTreeSet<&str> {
    list.iter().map(|c| c.key.as_str()).collect()
}

proptest! {
    #![proptest_config(config())]

    #[test]
    fn p01_nothing_is_due_inside_a_pause_before_today_or_on_a_day_off(world in world()) {
        for task in active(&world.plan()) {
            if let Some(due) = task.due_on {
                prop_assert!(allowed(&world, due), "{} is due on {due}", task.key);
            }
            for day in &task.work_on {
                prop_assert!(allowed(&world, day.on), "{} is worked on on {}", task.key, day.on);
            }
            // In the evening nothing new is asked for on the same day, and no new task is cut in two by an interview.
            if task.state == TaskState::Open && !world.previous.iter().any(|before| before.key == task.key) {
                let days = task.work_on.iter().map(|day| day.on);
                prop_assert!(!world.begins_tomorrow || days.clone().all(|on| on > world.today), "{} is for this evening", task.key);
                if let Some(interview) = world.next_interview_on.filter(|on| *on >= world.today) {
                    prop_assert!(days.clone().all(|on| on < interview) || days.clone().all(|on| on > interview), "{} is cut in two", task.key);
                }
            }
        }
    }

    #[test]
    fn p02_no_day_holds_more_than_its_time_and_a_longer_task_has_days_of_its_own(world in world()) {
        let plan = world.plan();
        let mut days: BTreeMap<NaiveDate, Vec<(u32, bool)>> = BTreeMap::new();
        for task in active(&plan).filter(|t| t.due_on.is_some()) {
            prop_assert_eq!(task.work_on.iter().map(|d| d.minutes).sum::<u32>(), task.minutes);
            prop_assert_eq!(task.work_on.last().map(|d| d.on), task.due_on);
            for day in &task.work_on {
                days.entry(day.on).or_default().push((day.minutes, task.work_on.len() > 1));
            }
        }
        for (on, held) in days {
            let minutes: u32 = held.iter().map(|(m, _)| m).sum();
            let elsewhere = booked(&world, on);
            prop_assert!(minutes.saturating_add(elsewhere) <= capacity(&world), "{minutes} minutes on {on}, and {elsewhere} elsewhere");
            prop_assert!(held.len() == 1 || held.iter().all(|(_, long)| !long), "a long task shares {on}");
        }
    }

    #[test]
    fn p03_what_a_task_depends_on_comes_first(world in world()) {
        let plan = world.plan();
        let place: BTreeMap<&str, (usize, &PlannedTask)> =
            plan.tasks.iter().enumerate().map(|(n, t)| (t.key.as_str(), (n, t))).collect();
        for task in active(&plan) {
            for key in &task.depends_on {
                let (before, first) = place[key.as_str()];
                if first.state == TaskState::Done {
                    continue;
                }
                prop_assert!(before < place[task.key.as_str()].0, "{key} stands after {}", task.key);
                prop_assert!(first.due_on.is_some() && first.due_on <= task.due_on, "{key} is due after {}", task.key);
                if task.session > 1 {
                    prop_assert!(first.due_on < task.due_on, "two sessions of {} on one day", task.key);
                }
            }
            // Requirements are not lost on the way either: an open task knows all of them that are in the plan.
            let list = task.theme.map_or(library().unwrap().general(), |t| library().unwrap().for_theme(t));
            let one = list.iter().find(|i| Some(&i.id) == task.intervention_id.as_ref());
            for required in one.filter(|_| task.state == TaskState::Open && task.session == 1).iter().flat_map(|i| &i.requires) {
                let key = format!("{required}.1");
                let there = plan.tasks.iter().any(|t| t.key == key && t.state != TaskState::Skipped);
                prop_assert_eq!(there, task.depends_on.contains(&key), "{} and {}", &task.key, key);
                let left_out = in_state(&plan.tasks, TaskState::Skipped).any(|t| t.intervention_id.as_ref() == Some(required));
                let elsewhere = world.elsewhere.keys().any(|key| key.starts_with(&format!("{required}.")));
                prop_assert!(there || left_out || elsewhere, "{} lacks {}", &task.key, required);
            }
        }
    }

    #[test]
    fn p04_at_most_three_focuses_and_twelve_open_tasks_and_what_waits_says_why(world in world()) {
        let plan = world.plan();
        prop_assert!(plan.focuses.len() <= MAX_FOCUSES);
        prop_assert!(plan.focuses.iter().all(|f| f.theme.is_workable() && f.score >= 0.0));
        // What the person has begun is never taken away; nothing is opened beyond twelve.
        let begun = in_state(&world.previous, TaskState::InProgress).count();
        prop_assert!(active(&plan).count() <= MAX_OPEN_TASKS.max(begun));
        for task in &plan.tasks {
            let waits = task.state == TaskState::Later || (task.state == TaskState::InProgress && task.due_on.is_none());
            prop_assert_eq!(waits, task.later.is_some(), "{}", &task.key);
            prop_assert!(task.later.as_ref().is_none_or(|l| !l.reason.is_empty()));
            if task.state == TaskState::Open {
                prop_assert!(task.due_on.is_some(), "{} is open without a day", task.key);
            }
        }
        let unique: BTreeSet<&str> = plan.tasks.iter().map(|t| t.key.as_str()).collect();
        prop_assert_eq!(unique.len(), plan.tasks.len());
    }

    #[test]
    fn p05_every_focus_has_something_to_prepare_and_something_to_practise(world in world()) {
        let plan = world.plan();
        let skipped: BTreeSet<&String> =
            in_state(&plan.tasks, TaskState::Skipped).filter_map(|t| t.intervention_id.as_ref()).collect();
        for focus in &plan.focuses {
            for kind in [TaskKind::Preparation, TaskKind::Practice] {
                let there = plan.tasks.iter().any(|t| {
                    t.theme == Some(focus.theme)
                        && t.kind == kind
                        && t.intervention_id.as_ref().is_some_and(|id| !skipped.contains(id))
                });
                let mut library = library().unwrap().for_theme(focus.theme).iter().filter(|i| i.kind == kind && suits(&world, i));
                // What is left out, or still to be done, in another plan is not asked for here.
                let not_here = |id: &String| skipped.contains(id) || had(&world, id, |state| state != TaskState::Done);
                prop_assert!(there || library.all(|i| not_here(&i.id)), "{} has no {kind}", focus.theme);
            }
        }
        // A focus of which nothing is to be done here is not left without a word.
        for focus in &plan.focuses {
            let has_tasks = plan.tasks.iter().any(|t| t.theme == Some(focus.theme));
            let told = plan.notes.iter().any(|n| n.code == NoteCode::InOtherPlans && n.text.contains("other plans"));
            let mut known = library().unwrap().for_theme(focus.theme).iter();
            let waits = known.any(|i| had(&world, &i.id, |state| !matches!(state, TaskState::Done | TaskState::Skipped)));
            prop_assert!(has_tasks || !waits || told, "nothing is said of {}", focus.theme);
        }
        // The evidence about programmes that work: both halves, and an answer to the next no, in every plan.
        // What suits a focus may all be in other plans, or left out.
        let mut fresh = plan.focuses.iter().flat_map(|focus| library().unwrap().for_theme(focus.theme)).filter(|i| {
            i.part == Part::Skill && suits(&world, i) && !skipped.contains(&i.id) && !had(&world, &i.id, |_| true)
        });
        let has_none = !plan.focuses.is_empty() && fresh.next().is_none();
        for part in [Part::Skill, Part::Motivation] {
            let is_there = plan.tasks.iter().any(|t| t.part == part);
            prop_assert!(is_there || (part == Part::Skill && has_none), "no task for {part}");
        }
        let setback = |key: &str| key.starts_with("general_setback");
        prop_assert!(plan.tasks.iter().any(|t| setback(&t.key)) || world.elsewhere.keys().any(|key| setback(key)));
    }

    #[test]
    fn p06_every_task_names_its_evidence_its_row_an_if_then_sentence_and_a_success_measure(world in world()) {
        let known: BTreeSet<&str> = world
            .observations.iter().map(|o| o.id.as_str())
            .chain(world.questions.iter().map(|q| q.id.as_str()))
            .chain(["intv_1"])
            .collect();
        for task in world.plan().tasks {
            prop_assert!(!task.evidence.is_empty(), "{} has no evidence", task.key);
            for evidence in &task.evidence {
                prop_assert!(known.contains(evidence.id.as_str()), "{} is evidence of nothing", evidence.id);
                let said = world.observations.iter().find(|o| o.id == evidence.id);
                if evidence.kind == EvidenceKind::Observation && task.state == TaskState::Open {
                    let said = said.unwrap();
                    prop_assert_eq!(&said.words, &evidence.words);
                    prop_assert_eq!((Some(said.theme), said.polarity), (task.theme, Polarity::Improvement));
                }
            }
            let row = task.method.strip_prefix('M').and_then(|n| n.parse::<u8>().ok());
            prop_assert!(row.is_some_and(|n| (1..=20).contains(&n)), "{} cites {}", task.key, task.method);
            let sentence = &task.if_then;
            prop_assert!(sentence.starts_with("If ") && sentence.contains(", then ") && sentence.ends_with('.'));
            prop_assert!(!task.success_measure.is_empty() && !task.reason.is_empty() && !task.title.is_empty());
        }
    }

    #[test]
    fn p07_the_first_focus_comes_before_the_next_interview_or_the_plan_says_why_not(world in world()) {
        let plan = world.plan();
        let ahead = world.next_interview_on.filter(|on| *on >= world.today);
        let said: Vec<_> = plan.notes.iter().filter(|n| n.code == NoteCode::FirstFocusAfterInterview).collect();
        let (Some(interview), Some(focus)) = (ahead, plan.focuses.first()) else {
            prop_assert!(said.is_empty());
            return Ok(());
        };
        let late: Vec<&String> = plan
            .tasks.iter()
            .filter(|t| t.theme == Some(focus.theme) && !matches!(t.state, TaskState::Done | TaskState::Skipped))
            .filter(|t| t.due_on.is_none_or(|due| due >= interview))
            .map(|t| &t.key)
            .collect();
        let named: Vec<&String> = said.iter().flat_map(|n| &n.task_keys).collect();
        prop_assert_eq!(&late, &named);
        prop_assert!(said.iter().all(|n| !n.text.is_empty()));
        // "Why not" must be true: a late task that nothing else holds up found no free day before the interview, of those that
        // nothing else of the plan has.
        let time = capacity(&world).min(super::MAX_DAY_MINUTES);
        for task in plan.tasks.iter().filter(|t| t.state == TaskState::Open && late.contains(&&t.key)) {
            let first = world.today + Days::new(u64::from(world.begins_tomorrow));
            let free = first.iter_days().take_while(|d| *d < interview).any(|on| {
                let there: u32 = active(&plan)
                    .flat_map(|t| &t.work_on).filter(|d| d.on == on).map(|d| d.minutes).sum();
                let long = active(&plan).any(|t| t.work_on.len() > 1 && t.work_on.iter().any(|d| d.on == on));
                allowed(&world, on) && !long && booked(&world, on).saturating_add(there + task.minutes) <= time
            });
            prop_assert!(!free || !task.depends_on.is_empty(), "{} could come before {interview}", task.key);
        }
    }

    #[test]
    fn p08_planning_twice_changes_nothing(world in world()) {
        let first = world.plan();
        let again = world.after(&first).plan();
        prop_assert_eq!(&first.tasks, &again.tasks);
        prop_assert!(again.changes.added.is_empty(), "{:?}", again.changes.added);
        prop_assert!(again.changes.moved.is_empty(), "{:?}", again.changes.moved);
        prop_assert!(again.changes.retired.is_empty(), "{:?}", again.changes.retired);
        prop_assert_eq!(
            (first.focuses, first.scores, first.guidelines, first.strengths, first.encouragements, first.notes),
            (again.focuses, again.scores, again.guidelines, again.strengths, again.encouragements, again.notes)
        );
    }

    #[test]
    fn p09_what_is_done_stays_and_what_is_under_way_keeps_its_day_while_it_can(world in world()) {
        let plan = world.plan();
        let now: BTreeMap<&str, &PlannedTask> = plan.tasks.iter().map(|t| (t.key.as_str(), t)).collect();
        for before in &world.previous {
            match before.state {
                TaskState::Done | TaskState::Skipped => {
                    let after = now.get(before.key.as_str());
                    prop_assert_eq!(after.map(|t| (t.state, t.due_on)), Some((before.state, before.due_on)));
                }
                TaskState::InProgress => {
                    let after = now.get(before.key.as_str());
                    prop_assert_eq!(after.map(|t| t.state), Some(TaskState::InProgress));
                    // Impossible means: the date is not allowed, too far to believe, or other plans or others under way fill it.
                    let first = match world.pause {
                        Some(Pause::Until(until)) => world.today.max(until),
                        _ => world.today,
                    };
                    let near = first + Days::new(200);
                    let time = capacity(&world).min(super::MAX_DAY_MINUTES);
                    let due = before.due_on.filter(|d| allowed(&world, *d) && *d < near && before.minutes <= time);
                    let others: u32 = in_state(&world.previous, TaskState::InProgress)
                        .filter(|t| t.key != before.key && (t.due_on == due || t.minutes > time))
                        .map(|t| t.minutes)
                        .sum();
                    let fits = |due: &NaiveDate| booked(&world, *due).saturating_add(others + before.minutes) <= time;
                    if let Some(due) = due.filter(fits) {
                        prop_assert_eq!(after.and_then(|t| t.due_on), Some(due), "{} moved", &before.key);
                    }
                }
                TaskState::Open | TaskState::Later => {}
            }
        }
    }

    #[test]
    fn p10_a_revision_says_what_was_added_kept_moved_and_retired_and_why(world in world()) {
        let plan = world.plan();
        let before: BTreeMap<&str, &PlannedTask> = world.previous.iter().map(|t| (t.key.as_str(), t)).collect();
        let now: BTreeMap<&str, &PlannedTask> = plan.tasks.iter().map(|t| (t.key.as_str(), t)).collect();
        let changes = &plan.changes;
        let (added, kept) = (keys(&changes.added), keys(&changes.kept));
        let (moved, retired) = (keys(&changes.moved), keys(&changes.retired));
        for key in before.keys().chain(now.keys()) {
            let (was, is) = (before.get(key), now.get(key));
            let same = was.zip(is).is_some_and(|(w, i)| w.due_on == i.due_on && w.state == i.state);
            prop_assert_eq!(added.contains(key), was.is_none());
            prop_assert_eq!(retired.contains(key), is.is_none());
            prop_assert_eq!(kept.contains(key), same);
            prop_assert_eq!(moved.contains(key), was.is_some() && is.is_some() && !same);
        }
        let all = [&changes.added, &changes.kept, &changes.moved, &changes.retired];
        for change in all.into_iter().flatten() {
            prop_assert!(!change.reason.is_empty() && !change.title.is_empty());
            prop_assert_eq!(change.from_on, before.get(change.key.as_str()).and_then(|t| t.due_on));
            prop_assert_eq!(change.to_on, now.get(change.key.as_str()).and_then(|t| t.due_on));
        }
        prop_assert!(changes.moved.iter().all(|c| !matches!(c.code, ChangeCode::Unchanged | ChangeCode::FirstPlan)));
    }

    #[test]
    fn p14_nobody_is_given_what_is_for_the_other_side_of_a_theme(world in world()) {
        let begun: BTreeSet<&String> = world.previous.iter()
            .filter(|t| matches!(t.state, TaskState::Done | TaskState::InProgress | TaskState::Skipped))
            .filter_map(|t| t.intervention_id.as_ref()).collect();
        let plan = world.plan();
        for task in plan.tasks.iter().filter(|t| matches!(t.state, TaskState::Open | TaskState::Later)) {
            let list = task.theme.map_or(&[][..], |theme| library().unwrap().for_theme(theme));
            let one = list.iter().find(|i| Some(&i.id) == task.intervention_id.as_ref());
            prop_assert!(one.is_none_or(|i| begun.contains(&i.id) || suits(&world, i)), "{} is for somebody else", task.key);
        }
    }

    #[test]
    fn p11_guidelines_hold_at_least_as_many_dos_as_donts_and_at_most_seven_of_each(world in world()) {
        let guidelines = world.plan().guidelines;
        prop_assert!(guidelines.dos.len() >= guidelines.donts.len());
        prop_assert!(guidelines.dos.len() <= MAX_GUIDELINES && guidelines.donts.len() <= MAX_GUIDELINES);
        for dont in &guidelines.donts {
            prop_assert!(guidelines.dos.iter().any(|d| d.text == dont.instead && d.theme == dont.theme));
            prop_assert!(!dont.text.is_empty() && !dont.evidence.is_empty());
        }
        prop_assert!(guidelines.dos.iter().all(|d| !d.text.is_empty() && !d.evidence.is_empty()));
    }

    #[test]
    fn p12_more_evidence_never_lowers_a_score_unless_it_is_a_strength(world in world(), more in any::<u64>()) {
        let before = world.plan();
        let added = observation(more, world.observations.len(), world.today);
        let mut richer = world.clone();
        richer.observations.push(added.clone());
        let score = |plan: &Plan, theme: Theme| plan.scores.iter().find(|s| s.theme == theme).map_or(0.0, |s| s.score);
        let after = richer.plan();
        for theme in Theme::ALL {
            let (was, is) = (score(&before, *theme), score(&after, *theme));
            if *theme != added.theme {
                prop_assert!((was - is).abs() < f64::EPSILON, "{theme} changed without evidence");
            } else if added.polarity == Polarity::Improvement {
                prop_assert!(is >= was, "{theme} fell from {was} to {is}");
            } else {
                prop_assert!(is <= was, "a strength raised {theme} from {was} to {is}");
            }
        }
    }

    #[test]
    fn p13_what_another_plan_holds_is_not_asked_for_again(world in world()) {
        let plan = world.plan();
        let begun = |id: &str| plan.tasks.iter().any(|t| {
            t.intervention_id.as_deref() == Some(id) && !matches!(t.state, TaskState::Open | TaskState::Later)
        });
        for task in &plan.tasks {
            let Some(id) = task.intervention_id.as_deref().filter(|id| !begun(id)) else { continue };
            prop_assert!(!had(&world, id, |state| state != TaskState::Done), "{} is in another plan", task.key);
            if had(&world, id, |state| state == TaskState::Done) {
                // Done before: only when all others of its kind are in this plan or in another.
                let library = library().unwrap();
                let list = task.theme.map_or(library.general(), |theme| library.for_theme(theme));
                let fresh = list.iter().find(|one| {
                    one.kind == task.kind && task.theme.is_some() && suits(&world, one) && !had(&world, &one.id, |_| true)
                        && !plan.tasks.iter().any(|t| t.intervention_id.as_ref() == Some(&one.id))
                });
                prop_assert!(fresh.is_none(), "{} again, although {:?} is left", task.key, fresh.map(|one| &one.id));
            }
        }
    }
}
