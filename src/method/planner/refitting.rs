//! What a refit promises, over the same wild worlds as the promises of the planner.

use std::collections::BTreeSet;

use proptest::prelude::*;

use super::properties::{allowed, config};
use super::worlds::{World, world};
use super::{PlannedTask, Refitted, refit, still_fits};
use crate::method::themes::Theme;

fn refitted(world: &World) -> Refitted {
    refit(&world.input(), Some(Theme::AnswerDepth))
}

fn keys(tasks: &[PlannedTask]) -> BTreeSet<&str> {
    tasks.iter().map(|task| task.key.as_str()).collect()
}

proptest! {
    #![proptest_config(config())]

    #[test]
    fn a_refit_keeps_every_task_and_leaves_nothing_due_where_nothing_may_be(world in world()) {
        let Refitted { tasks, changes, .. } = refitted(&world);
        prop_assert_eq!(keys(&tasks), keys(&world.previous));
        prop_assert!(changes.added.is_empty() && changes.retired.is_empty());
        for task in &tasks {
            if task.state.is_ahead() {
                let days = task.work_on.iter().map(|day| day.on).chain(task.due_on);
                for on in days {
                    prop_assert!(allowed(&world, on), "{} is on {on}", task.key);
                }
            }
        }
    }

    #[test]
    fn a_plan_fits_when_it_was_made_or_laid_out_and_no_longer_when_a_day_is_taken(world in world()) {
        let plan = world.plan();
        let first = plan.focuses.first().map(|focus| focus.theme);
        let mut made = world.after(&plan);
        prop_assert!(still_fits(&made.input(), first, &plan.notes));
        let laid = refit(&world.input(), first);
        let refitted = World { previous: laid.tasks, ..world };
        prop_assert!(still_fits(&refitted.input(), first, &laid.notes));

        let ahead = plan.tasks.iter().filter(|task| task.state.is_ahead());
        let Some(on) = ahead.flat_map(|task| &task.work_on).map(|day| day.on).next_back() else { return Ok(()) };
        made.week.dates_off.insert(on);
        prop_assert!(!still_fits(&made.input(), first, &plan.notes), "something is to be done on {on}");
        let again = made.plan();
        prop_assert!(still_fits(&made.after(&again).input(), first, &again.notes));
    }

    #[test]
    fn refitting_twice_changes_nothing(world in world()) {
        let once = refitted(&world);
        let again = World { previous: once.tasks.clone(), ..world };
        let twice = refitted(&again);
        prop_assert!(twice.changes.moved.is_empty(), "{:?}", twice.changes.moved);
        prop_assert_eq!(once.tasks, twice.tasks);
    }
}
