//! What a refit promises, over the same wild worlds as the promises of the planner.

use std::collections::BTreeSet;

use proptest::prelude::*;

use super::properties::{allowed, config};
use super::worlds::{World, world};
use super::{PlannedTask, Refitted, refit};
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
    fn refitting_twice_changes_nothing(world in world()) {
        let once = refitted(&world);
        let again = World { previous: once.tasks.clone(), ..world };
        let twice = refitted(&again);
        prop_assert!(twice.changes.moved.is_empty(), "{:?}", twice.changes.moved);
        prop_assert_eq!(once.tasks, twice.tasks);
    }
}
